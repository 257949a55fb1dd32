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
const _g=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function q(i,e={},...t){return Bh(document.createElement(i),e,t)}function et(i,e={},...t){return Bh(document.createElementNS("http://www.w3.org/2000/svg",i),e,t)}function Bh(i,e,t){for(const[r,a]of Object.entries(e)){if(_g.test(r))throw new Error(`attribute ${r} is not set from here`);a==null||a===!1||i.setAttribute(r,a===!0?"":String(a))}return Nl(i,t),i}function Nl(i,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Nl(i,t);continue}i.append(t instanceof Node?t:document.createTextNode(String(t)))}}function lr(i,...e){i.replaceChildren(),Nl(i,e)}function Ve(i,e=5){if(i==null||!Number.isFinite(i))return"\u2013";const t=Math.abs(i);if(t>=1e5&&t<1e12)return vn(Ul(i.toFixed(0)));if(i===0)return"0";const r=Math.floor(Math.log10(t)+1e-12);if(r<-4||r>=12)return vn(kh(i.toExponential(e-1)));const a=i.toFixed(Math.max(0,e-1-r));return vn(Ul(a.includes(".")?a.replace(/\.?0+$/,""):a))}function kh(i){return i.replace(/\.?0*e/,"e").replace("e+","e")}function vn(i){return i.replace(/^-/,"\u2212")}function Ul(i){const[e,t]=i.split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function Ma(i){if(typeof i=="string")return i;if(i==null||!Number.isFinite(i))return"\u2013";const e=Math.abs(i);return e!==0&&(e<1e-4||e>=1e6)?vn(kh(i.toExponential(3))):vn(String(Number(i.toPrecision(4))))}function Hh(i){const e=Math.abs(i);for(const[t,r]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${vn(String(Number((i/t).toPrecision(3))))} ${r}`;return Ma(i)}function zt(i,e=0){return i==null||!Number.isFinite(i)?"\u2013":`${(100*i).toFixed(e)} %`}function cr(i,e){return`${Ul(String(i))} ${e}${i===1?"":"s"}`}function ji(i,e){const t=[...i];if(t.length<=e)return i;const r=Math.floor((e-1)/2);return`${t.slice(0,e-1-r).join("")}\u2026${r?t.slice(-r).join(""):""}`}function Gh(i){return i==null||!Number.isFinite(i)?"\u2013":i<120?`${Ve(i,3)} s`:`${Math.floor(i/60)} min ${Math.round(i%60)} s`}const Vh=8,Wh=["circle","square","triangle","diamond","left","plus","down","ring"],Xh=[[],[7,4],[2,3],[9,3,2,3]];function xg(i){const e=new Map;return i.forEach(t=>{const r=t.loss??1/0;e.set(t.optimizer,Math.min(e.get(t.optimizer)??1/0,r))}),[...e.keys()].sort((t,r)=>e.get(t)-e.get(r)||(t<r?-1:1)).map((t,r)=>({name:t,colour:r%Vh,dash:Xh[Math.floor(r/Vh)%Xh.length],mark:Wh[r%Wh.length],runs:i.flatMap((a,n)=>a.optimizer===t?[n]:[])}))}const Sg={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function jh(i,e,t=Sg){const r=i.length>12;return q("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},q("table",{class:r?"confusion many":"confusion"},q("caption",{},t.caption),q("thead",{},q("tr",{},q("td",{}),...i.map(a=>q("th",{scope:"col",class:"n",title:a},ji(a,r?8:14))),q("th",{scope:"col",class:"n"},t.recall))),q("tbody",{},...e.map((a,n)=>{const s=a.reduce((o,l)=>o+l,0);return q("tr",{},q("th",{scope:"row",title:i[n]},ji(i[n],r?12:20)),...a.map((o,l)=>q("td",{class:`n s${s>0?Math.round(10*o/s):0} ${n===l?"right":"wrong"}`},Ve(o))),q("td",{class:"n"},s>0?zt(a[n]/s,1):"\u2013"))}))))}const Il=[];let $h=null,Ol=null,Fl=new Map;function St(i){let e=Fl.get(i);return e===void 0&&(Ol??=getComputedStyle($h??document.documentElement),e=Ol.getPropertyValue(`--${i}`).trim()||"#888",Fl.set(i,e)),e}function Hi(i){return St(`c${i}`)}function qh(i){Il.push(i)}function yg(){Il.length=0}function Yh(i){$h=i,Ol=null,Kh()}function Mg(i){i==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",i),Kh()}function Kh(){Fl=new Map;for(const i of Il)i()}const bg='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function wg(i,e){const[,t]=i.toDataURL("image/png").split(","),r=new Blob([Uint8Array.from(atob(t),s=>s.charCodeAt(0))],{type:"image/png"}),a=document.createElement("a"),n=URL.createObjectURL(r);a.href=n,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function ur(i,e,t,r){const a=16*r,n=20*r,s=document.createElement("canvas"),o=s.getContext("2d"),l=i.width+2*a,c=(m,S=400)=>`${S} ${m*r}px ${bg}`;o.font=c(12);const h=[];let d=a,u=0;for(const m of t){const S=o.measureText(m.words).width+34*r;d>a&&d+S>l-a&&(d=a,u++),h.push({entry:m,x:d,row:u}),d+=S}const f=t.length?(u+1)*n+a/2:0;s.width=l,s.height=a+n*1.4+i.height+f+a,o.fillStyle=St("card"),o.fillRect(0,0,s.width,s.height),o.fillStyle=St("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,a,a,l-2*a),o.drawImage(i,a,a+n*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:m,x:S,row:g}of h){const p=a+n*1.4+i.height+a/2+n*(g+.5);o.fillStyle=m.colour,o.fillRect(S,p-5*r,10*r,10*r),o.fillStyle=St("ink"),o.fillText(m.words,S+15*r,p)}return s}const Eg=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function to(i,e){const t=i.getBoundingClientRect(),r=i.cloneNode(!0),a=[i,...i.querySelectorAll("*")],n=[r,...r.querySelectorAll("*")];a.forEach((l,c)=>{const h=getComputedStyle(l);for(const d of Eg)n[c].setAttribute(d,h.getPropertyValue(d))}),r.setAttribute("width",String(t.width)),r.setAttribute("height",String(t.height)),r.setAttribute("xmlns","http://www.w3.org/2000/svg");const s=new Image;s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(r))}`,await s.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(s,0,0,o.width,o.height),o}let Tg=0;function hr(i,e,t,r,a=`Save \u201C${i}\u201D as PNG`){const n=`card-${++Tg}`,s=q("div",{class:"picture"}),o=q("div",{class:"above"}),l=q("button",{type:"button",class:"save","aria-label":a},"PNG");return l.addEventListener("click",()=>{Promise.resolve(r()).then(c=>wg(c,`${t}.png`))}),{element:q("figure",{class:"card","aria-labelledby":n,"data-picture":t},q("figcaption",{},q("h3",{id:n},i),l),q("p",{class:"note"},...Array.isArray(e)?e:[e]),o,s),body:s,above:o}}function ui(i,e,t){i.beginPath();let r=!1;for(let a=0;a<e.length;a++){const n=Number.isFinite(e[a])&&Number.isFinite(t[a]);n&&r?i.lineTo(e[a],t[a]):n&&i.moveTo(e[a],t[a]),r=n}i.stroke()}function ia(i,e,t,r,a){switch(i.beginPath(),e){case"circle":case"ring":i.arc(t,r,a,0,2*Math.PI);break;case"square":i.rect(t-a*.9,r-a*.9,a*1.8,a*1.8);break;case"triangle":io(i,[[t,r-a*1.15],[t+a*1.05,r+a*.8],[t-a*1.05,r+a*.8]]);break;case"down":io(i,[[t,r+a*1.15],[t+a*1.05,r-a*.8],[t-a*1.05,r-a*.8]]);break;case"diamond":io(i,[[t,r-a*1.25],[t+a*1.1,r],[t,r+a*1.25],[t-a*1.1,r]]);break;case"left":io(i,[[t-a*1.15,r],[t+a*.8,r-a*1.05],[t+a*.8,r+a*1.05]]);break;case"plus":i.moveTo(t-a*1.1,r),i.lineTo(t+a*1.1,r),i.moveTo(t,r-a*1.1),i.lineTo(t,r+a*1.1),i.stroke();return}e==="ring"?i.stroke():i.fill()}function Zh(i,e,t,r){i.beginPath(),i.moveTo(e-r,t-r),i.lineTo(e+r,t+r),i.moveTo(e+r,t-r),i.lineTo(e-r,t+r),i.stroke()}function io(i,e){e.forEach(([t,r],a)=>a?i.lineTo(t,r):i.moveTo(t,r)),i.closePath()}const Ag=!0,hi="u-",Rg="uplot",Lg=hi+"hz",Pg=hi+"vt",Cg=hi+"title",Dg=hi+"wrap",Ng=hi+"under",Ug=hi+"over",Ig=hi+"axis",Ga=hi+"off",Og=hi+"select",Fg=hi+"cursor-x",zg=hi+"cursor-y",Bg=hi+"cursor-pt",kg=hi+"legend",Hg=hi+"live",Gg=hi+"inline",Vg=hi+"series",Wg=hi+"marker",Jh=hi+"label",Xg=hi+"value",ds="width",ps="height",fs="top",Qh="bottom",_n="left",zl="right",Bl="#000",ed=Bl+"0",kl="mousemove",td="mousedown",Hl="mouseup",id="mouseenter",rd="mouseleave",ad="dblclick",jg="resize",$g="scroll",nd="change",ro="dppxchange",Gl="--",xn=typeof window<"u",Vl=xn?document:null,Sn=xn?window:null,qg=xn?navigator:null;let Et,ao;function Wl(){let i=devicePixelRatio;Et!=i&&(Et=i,ao&&$l(nd,ao,Wl),ao=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),Va(nd,ao,Wl),Sn.dispatchEvent(new CustomEvent(ro)))}function Qi(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Xl(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Wt(i,e,t){i.style[e]=t+"px"}function Mr(i,e,t,r){let a=Vl.createElement(i);return e!=null&&Qi(a,e),t?.insertBefore(a,r),a}function dr(i,e){return Mr("div",i,e)}const sd=new WeakMap;function zr(i,e,t,r,a){let n="translate("+e+"px,"+t+"px)",s=sd.get(i);n!=s&&(i.style.transform=n,sd.set(i,n),e<0||t<0||e>r||t>a?Qi(i,Ga):Xl(i,Ga))}const od=new WeakMap;function ld(i,e,t){let r=e+t,a=od.get(i);r!=a&&(od.set(i,r),i.style.background=e,i.style.borderColor=t)}const cd=new WeakMap;function ud(i,e,t,r){let a=e+""+t,n=cd.get(i);a!=n&&(cd.set(i,a),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=r?-e/2+"px":0,i.style.marginTop=r?-t/2+"px":0)}const jl={passive:!0},Yg={...jl,capture:!0};function Va(i,e,t,r){e.addEventListener(i,t,r?Yg:jl)}function $l(i,e,t,r){e.removeEventListener(i,t,jl)}xn&&Wl();function br(i,e,t,r){let a;t=t||0,r=r||e.length-1;let n=r<=2147483647;for(;r-t>1;)a=n?t+r>>1:tr((t+r)/2),e[a]<i?t=a:r=a;return i-e[t]<=e[r]-i?t:r}function hd(i){return(e,t,r)=>{let a=-1,n=-1;for(let s=t;s<=r;s++)if(i(e[s])){a=s;break}for(let s=r;s>=t;s--)if(i(e[s])){n=s;break}return[a,n]}}const dd=i=>i!=null,pd=i=>i!=null&&i>0,no=hd(dd),Kg=hd(pd);function Zg(i,e,t,r=0,a=!1){let n=a?Kg:no,s=a?pd:dd;[e,t]=n(i,e,t);let o=i[e],l=i[e];if(e>-1)if(r==1)o=i[e],l=i[t];else if(r==-1)o=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];s(h)&&(h<o?o=h:h>l&&(l=h))}return[o??Nt,l??-Nt]}function so(i,e,t,r){let a=gd(i),n=gd(e);i==e&&(a==-1?(i*=t,e/=t):(i/=t,e*=t));let s=t==10?ra:vd,o=a==1?tr:pr,l=n==1?pr:tr,c=o(s(di(i))),h=l(s(di(e))),d=yn(t,c),u=yn(t,h);return t==10&&(c<0&&(d=Ut(d,-c)),h<0&&(u=Ut(u,-h))),r||t==2?(i=d*a,e=u*n):(i=wd(i,d),e=co(e,u)),[i,e]}function ql(i,e,t,r){let a=so(i,e,t,r);return i==0&&(a[0]=0),e==0&&(a[1]=0),a}const Yl=.1,fd={mode:3,pad:Yl},ms={pad:0,soft:null,mode:0},Jg={min:ms,max:ms};function oo(i,e,t,r){return uo(t)?md(i,e,t):(ms.pad=t,ms.soft=r?0:null,ms.mode=r?3:0,md(i,e,Jg))}function yt(i,e){return i??e}function Qg(i,e,t){for(e=yt(e,0),t=yt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function md(i,e,t){let r=t.min,a=t.max,n=yt(r.pad,0),s=yt(a.pad,0),o=yt(r.hard,-Nt),l=yt(a.hard,Nt),c=yt(r.soft,Nt),h=yt(a.soft,-Nt),d=yt(r.mode,0),u=yt(a.mode,0),f=e-i,m=ra(f),S=Gi(di(i),di(e)),g=ra(S),p=di(g-m);(f<1e-24||p>10)&&(f=0,(i==0||e==0)&&(f=1e-24,d==2&&c!=Nt&&(n=0),u==2&&h!=-Nt&&(s=0)));let _=f||S||1e3,E=ra(_),x=yn(10,tr(E)),A=_*(f==0?i==0?.1:1:n),b=Ut(wd(i-A,x/10),24),v=i>=c&&(d==1||d==3&&b<=c||d==2&&b>=c)?c:Nt,M=Gi(o,b<v&&i>=v?v:wr(v,b)),D=_*(f==0?e==0?.1:1:s),C=Ut(co(e+D,x/10),24),P=e<=h&&(u==1||u==3&&C>=h||u==2&&C<=h)?h:-Nt,O=wr(l,C>P&&e<=P?P:Gi(P,C));return M==O&&M==0&&(O=100),[M,O]}const e0=new Intl.NumberFormat(xn?qg.language:"en-US"),Kl=i=>e0.format(i),er=Math,lo=er.PI,di=er.abs,tr=er.floor,pi=er.round,pr=er.ceil,wr=er.min,Gi=er.max,yn=er.pow,gd=er.sign,ra=er.log10,vd=er.log2,t0=(i,e=1)=>er.sinh(i)*e,Zl=(i,e=1)=>er.asinh(i/e),Nt=1/0;function _d(i){return(ra((i^i>>31)-(i>>31))|0)+1}function Jl(i,e,t){return wr(Gi(i,e),t)}function xd(i){return typeof i=="function"}function pt(i){return xd(i)?i:()=>i}const i0=()=>{},Sd=i=>i,yd=(i,e)=>e,r0=i=>null,Md=i=>!0,bd=(i,e)=>i==e,a0=/\.\d*?(?=9{6,}|0{6,})/gm,Wa=i=>{if(Td(i)||ba.has(i))return i;const e=`${i}`,t=e.match(a0);if(t==null)return i;let r=t[0].length-1;if(e.indexOf("e-")!=-1){let[a,n]=e.split("e");return+`${Wa(a)}e${n}`}return Ut(i,r)};function Xa(i,e){return Wa(Ut(Wa(i/e))*e)}function co(i,e){return Wa(pr(Wa(i/e))*e)}function wd(i,e){return Wa(tr(Wa(i/e))*e)}function Ut(i,e=0){if(Td(i))return i;let t=10**e,r=i*t*(1+Number.EPSILON);return pi(r)/t}const ba=new Map;function Ed(i){return((""+i).split(".")[1]||"").length}function gs(i,e,t,r){let a=[],n=r.map(Ed);for(let s=e;s<t;s++){let o=di(s),l=Ut(yn(i,s),o);for(let c=0;c<r.length;c++){let h=i==10?+`${r[c]}e${s}`:r[c]*l,d=(s>=0?0:o)+(s>=n[c]?0:n[c]),u=i==10?h:Ut(h,d);a.push(u),ba.set(u,d)}}return a}const vs={},Ql=[],Mn=[null,null],wa=Array.isArray,Td=Number.isInteger,n0=i=>i===void 0;function Ad(i){return typeof i=="string"}function uo(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function s0(i){return i!=null&&typeof i=="object"}const o0=Object.getPrototypeOf(Uint8Array),Rd="__proto__";function bn(i,e=uo){let t;if(wa(i)){let r=i.find(a=>a!=null);if(wa(r)||e(r)){t=Array(i.length);for(let a=0;a<i.length;a++)t[a]=bn(i[a],e)}else t=i.slice()}else if(i instanceof o0)t=i.slice();else if(e(i)){t={};for(let r in i)r!=Rd&&(t[r]=bn(i[r],e))}else t=i;return t}function oi(i){let e=arguments;for(let t=1;t<e.length;t++){let r=e[t];for(let a in r)a!=Rd&&(uo(i[a])?oi(i[a],bn(r[a])):i[a]=bn(r[a]))}return i}const l0=0,c0=1,u0=2;function h0(i,e,t){for(let r=0,a,n=-1;r<e.length;r++){let s=e[r];if(s>n){for(a=s-1;a>=0&&i[a]==null;)i[a--]=null;for(a=s+1;a<t&&i[a]==null;)i[n=a++]=null}}}function d0(i,e){if(m0(i)){let s=i[0].slice();for(let o=1;o<i.length;o++)s.push(...i[o].slice(1));return g0(s[0])||(s=f0(s)),s}let t=new Set;for(let s=0;s<i.length;s++){let o=i[s][0],l=o.length;for(let c=0;c<l;c++)t.add(o[c])}let r=[Array.from(t).sort((s,o)=>s-o)],a=r[0].length,n=new Map;for(let s=0;s<a;s++)n.set(r[0][s],s);for(let s=0;s<i.length;s++){let o=i[s],l=o[0];for(let c=1;c<o.length;c++){let h=o[c],d=Array(a).fill(void 0),u=e?e[s][c]:c0,f=[];for(let m=0;m<h.length;m++){let S=h[m],g=n.get(l[m]);S===null?u!=l0&&(d[g]=S,u==u0&&f.push(g)):d[g]=S}h0(d,f,a),r.push(d)}}return r}const p0=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function f0(i){let e=i[0],t=e.length,r=Array(t);for(let n=0;n<r.length;n++)r[n]=n;r.sort((n,s)=>e[n]-e[s]);let a=[];for(let n=0;n<i.length;n++){let s=i[n],o=Array(t);for(let l=0;l<t;l++)o[l]=s[r[l]];a.push(o)}return a}function m0(i){let e=i[0][0],t=e.length;for(let r=1;r<i.length;r++){let a=i[r][0];if(a.length!=t)return!1;if(a!=e){for(let n=0;n<t;n++)if(a[n]!=e[n])return!1}}return!0}function g0(i,e=100){const t=i.length;if(t<=1)return!0;let r=0,a=t-1;for(;r<=a&&i[r]==null;)r++;for(;a>=r&&i[a]==null;)a--;if(a<=r)return!0;const n=Gi(1,tr((a-r+1)/e));for(let s=i[r],o=r+n;o<=a;o+=n){const l=i[o];if(l!=null){if(l<=s)return!1;s=l}}return!0}const Ld=["January","February","March","April","May","June","July","August","September","October","November","December"],Pd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Cd(i){return i.slice(0,3)}const v0=Pd.map(Cd),_0=Ld.map(Cd),x0={MMMM:Ld,MMM:_0,WWWW:Pd,WWW:v0};function _s(i){return(i<10?"0":"")+i}function S0(i){return(i<10?"00":i<100?"0":"")+i}const y0={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>_s(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>_s(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>_s(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>_s(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>_s(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>S0(i.getMilliseconds())};function ec(i,e){e=e||x0;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(i);)t.push(a[0][0]=="{"?y0[a[1]]:a[0]);return n=>{let s="";for(let o=0;o<t.length;o++)s+=typeof t[o]=="string"?t[o]:t[o](n,e);return s}}const M0=new Intl.DateTimeFormat().resolvedOptions().timeZone;function b0(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==M0?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}const Dd=i=>i%1==0,ho=[1,2,2.5,5],w0=gs(10,-32,0,ho),Nd=gs(10,0,32,ho),E0=Nd.filter(Dd),ja=w0.concat(Nd),tc=`
`,Ud="{YYYY}",Id=tc+Ud,Od="{M}/{D}",xs=tc+Od,po=xs+"/{YY}",Fd="{aa}",T0="{h}:{mm}",wn=T0+Fd,zd=tc+wn,Bd=":{ss}",At=null;function kd(i){let e=i*1e3,t=e*60,r=t*60,a=r*24,n=a*30,s=a*365,o=(i==1?gs(10,0,3,ho).filter(Dd):gs(10,-3,0,ho)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,n,n*2,n*3,n*4,n*6,s,s*2,s*5,s*10,s*25,s*50,s*100]);const l=[[s,Ud,At,At,At,At,At,At,1],[a*28,"{MMM}",Id,At,At,At,At,At,1],[a,Od,Id,At,At,At,At,At,1],[r,"{h}"+Fd,po,At,xs,At,At,At,1],[t,wn,po,At,xs,At,At,At,1],[e,Bd,po+" "+wn,At,xs+" "+wn,At,zd,At,1],[i,Bd+".{fff}",po+" "+wn,At,xs+" "+wn,At,zd,At,1]];function c(h){return(d,u,f,m,S,g)=>{let p=[],_=S>=s,E=S>=n&&S<s,x=h(f),A=Ut(x*i,3),b=ic(x.getFullYear(),_?0:x.getMonth(),E||_?1:x.getDate()),v=Ut(b*i,3);if(E||_){let M=E?S/n:0,D=_?S/s:0,C=A==v?A:Ut(ic(b.getFullYear()+D,b.getMonth()+M,1)*i,3),P=new Date(pi(C/i)),O=P.getFullYear(),k=P.getMonth();for(let L=0;C<=m;L++){let B=ic(O+D*L,k+M*L,1),F=B-h(Ut(B*i,3));C=Ut((+B+F)*i,3),C<=m&&p.push(C)}}else{let M=S>=a?a:S,D=tr(f)-tr(A),C=v+D+co(A-v,M);p.push(C);let P=h(C),O=P.getHours()+P.getMinutes()/t+P.getSeconds()/r,k=S/r,L=d.axes[u]._space,B=g/L;for(;C=Ut(C+S,i==1?0:3),!(C>m);)if(k>1){let F=tr(Ut(O+k,6))%24,U=h(C).getHours()-F;U>1&&(U=-1),C-=U*r,O=(O+k)%24;let j=p[p.length-1];Ut((C-j)/S,3)*B>=.7&&p.push(C)}else p.push(C)}return p}}return[o,l,c]}const[A0,R0,L0]=kd(1),[P0,C0,D0]=kd(.001);gs(2,-53,53,[1]);function Hd(i,e){return i.map(t=>t.map((r,a)=>a==0||a==8||r==null?r:e(a==1||t[8]==0?r:t[1]+r)))}function Gd(i,e){return(t,r,a,n,s)=>{let o=e.find(m=>s>=m[0])||e[e.length-1],l,c,h,d,u,f;return r.map(m=>{let S=i(m),g=S.getFullYear(),p=S.getMonth(),_=S.getDate(),E=S.getHours(),x=S.getMinutes(),A=S.getSeconds(),b=g!=l&&o[2]||p!=c&&o[3]||_!=h&&o[4]||E!=d&&o[5]||x!=u&&o[6]||A!=f&&o[7]||o[1];return l=g,c=p,h=_,d=E,u=x,f=A,b(S)})}}function N0(i,e){let t=ec(e);return(r,a,n,s,o)=>a.map(l=>t(i(l)))}function ic(i,e,t){return new Date(i,e,t)}function Vd(i,e){return e(i)}const U0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Wd(i,e){return(t,r,a,n)=>n==null?Gl:e(i(r))}function I0(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function O0(i,e){return i.series[e].fill(i,e)}const F0={show:!0,live:!0,isolate:!1,mount:i0,markers:{show:!0,width:2,stroke:I0,fill:O0,dash:"solid"},idx:null,idxs:null,values:[]};function z0(i,e){let t=i.cursor.points,r=dr(),a=t.size(i,e);Wt(r,ds,a),Wt(r,ps,a);let n=a/-2;Wt(r,"marginLeft",n),Wt(r,"marginTop",n);let s=t.width(i,e,a);return s&&Wt(r,"borderWidth",s),r}function B0(i,e){let t=i.series[e].points;return t._fill||t._stroke}function k0(i,e){let t=i.series[e].points;return t._stroke||t._fill}function H0(i,e){return i.series[e].points.size}const rc=[0,0];function G0(i,e,t){return rc[0]=e,rc[1]=t,rc}function fo(i,e,t,r=!0){return a=>{a.button==0&&(!r||a.target==e)&&t(a)}}function ac(i,e,t,r=!0){return a=>{(!r||a.target==e)&&t(a)}}const V0={show:!0,x:!0,y:!0,lock:!1,move:G0,points:{one:!1,show:z0,size:H0,width:0,stroke:k0,fill:B0},bind:{mousedown:fo,mouseup:fo,click:fo,dblclick:fo,mousemove:ac,mouseleave:ac,mouseenter:ac},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Xd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},nc=oi({},Xd,{filter:yd}),jd=oi({},nc,{size:10}),$d=oi({},Xd,{show:!1}),sc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',qd="bold "+sc,Yd=1.5,Kd={show:!0,scale:"x",stroke:Bl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qd,side:2,grid:nc,ticks:jd,border:$d,font:sc,lineGap:Yd,rotate:0},W0="Value",X0="Time",Zd={show:!0,scale:"x",auto:!1,sorted:1,min:Nt,max:-Nt,idxs:[]};function j0(i,e,t,r,a){return e.map(n=>n==null?"":Kl(n))}function $0(i,e,t,r,a,n,s){let o=[],l=ba.get(a)||0;t=s?t:Ut(co(t,a),l);for(let c=t;c<=r;c=Ut(c+a,l))o.push(Object.is(c,-0)?0:c);return o}function oc(i,e,t,r,a,n,s){const o=[],l=i.scales[i.axes[e].scale].log,c=l==10?ra:vd,h=tr(c(t));a=yn(l,h),l==10&&(a=ja[br(a,ja)]);let d=t,u=a*l;l==10&&(u=ja[br(u,ja)]);do o.push(d),d=d+a,l==10&&!ba.has(d)&&(d=Ut(d,ba.get(a))),d>=u&&(a=d,u=a*l,l==10&&(u=ja[br(u,ja)]));while(d<=r);return o}function q0(i,e,t,r,a,n,s){let o=i.scales[i.axes[e].scale].asinh,l=r>o?oc(i,e,Gi(o,t),r,a):[o],c=r>=0&&t<=0?[0]:[];return(t<-o?oc(i,e,Gi(o,-r),-t,a):[o]).reverse().map(h=>-h).concat(c,l)}const Jd=/./,Y0=/[12357]/,K0=/[125]/,Qd=/1/,lc=(i,e,t,r)=>i.map((a,n)=>e==4&&a==0||n%r==0&&t.test(a.toExponential()[a<0?1:0])?a:null);function Z0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=i.scales[s],l=i.valToPos,c=n._space,h=l(10,s),d=l(9,s)-h>=c?Jd:l(7,s)-h>=c?Y0:l(5,s)-h>=c?K0:Qd;if(d==Qd){let u=di(l(1,s)-h);if(u<c)return lc(e.slice().reverse(),o.distr,d,pr(c/u)).reverse()}return lc(e,o.distr,d,1)}function J0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=n._space,l=i.valToPos,c=di(l(1,s)-l(2,s));return c<o?lc(e.slice().reverse(),3,Jd,pr(o/c)).reverse():e}function Q0(i,e,t,r){return r==null?Gl:e==null?"":Kl(e)}const ep={show:!0,scale:"y",stroke:Bl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:qd,side:3,grid:nc,ticks:jd,border:$d,font:sc,lineGap:Yd,rotate:0};function ev(i,e){let t=3+(i||1)*2;return Ut(t*e,3)}function tv(i,e){let{scale:t,idxs:r}=i.series[0],a=i._data[0],n=i.valToPos(a[r[0]],t,!0),s=i.valToPos(a[r[1]],t,!0),o=di(s-n),l=i.series[e],c=o/(l.points.space*Et);return r[1]-r[0]<=c}const tp={scale:null,auto:!0,sorted:0,min:Nt,max:-Nt},ip=(i,e,t,r,a)=>a,rp={show:!0,auto:!0,sorted:0,gaps:ip,alpha:1,facets:[oi({},tp,{scale:"x"}),oi({},tp,{scale:"y"})]},ap={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ip,alpha:1,points:{show:tv,filter:null},values:null,min:Nt,max:-Nt,idxs:[],path:null,clip:null};function iv(i,e,t,r,a){return t/10}const np={time:Ag,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},rv=oi({},np,{time:!1,ori:1}),sp={};function op(i,e){let t=sp[i];return t||(t={key:i,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(a=>a!=r)},pub(r,a,n,s,o,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=a&&t.plots[h].pub(r,a,n,s,o,l,c)}},i!=null&&(sp[i]=t)),t}const En=1,cc=2;function $a(i,e,t){const r=i.mode,a=i.series[e],n=r==2?i._data[e]:i._data,s=i.scales,o=i.bbox;let l=n[0],c=r==2?n[1]:n[e],h=r==2?s[a.facets[0].scale]:s[i.series[0].scale],d=r==2?s[a.facets[1].scale]:s[a.scale],u=o.left,f=o.top,m=o.width,S=o.height,g=i.valToPosH,p=i.valToPosV;return h.ori==0?t(a,l,c,h,d,g,p,u,f,m,S,go,Tn,_o,up,dp):t(a,l,c,h,d,p,g,f,u,S,m,vo,An,dc,hp,pp)}function uc(i,e){let t=0,r=0,a=yt(i.bands,Ql);for(let n=0;n<a.length;n++){let s=a[n];s.series[0]==e?t=s.dir:s.series[1]==e&&(s.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function av(i,e,t,r,a){let n=i.mode,s=i.series[e],o=n==2?s.facets[1].scale:s.scale,l=i.scales[o];return a==-1?l.min:a==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function aa(i,e,t,r,a,n){return $a(i,e,(s,o,l,c,h,d,u,f,m,S,g)=>{let p=s.pxRound;const _=c.dir*(c.ori==0?1:-1),E=c.ori==0?Tn:An;let x,A;_==1?(x=t,A=r):(x=r,A=t);let b=p(d(o[x],c,S,f)),v=p(u(l[x],h,g,m)),M=p(d(o[A],c,S,f)),D=p(u(n==1?h.max:h.min,h,g,m)),C=new Path2D(a);return E(C,M,D),E(C,b,D),E(C,b,v),C})}function mo(i,e,t,r,a,n){let s=null;if(i.length>0){s=new Path2D;const o=e==0?_o:dc;let l=t;for(let d=0;d<i.length;d++){let u=i[d];if(u[1]>u[0]){let f=u[0]-l;f>0&&o(s,l,r,f,r+n),l=u[1]}}let c=t+a-l,h=10;c>0&&o(s,l,r-h/2,c,r+n+h)}return s}function nv(i,e,t){let r=i[i.length-1];r&&r[0]==e?r[1]=t:i.push([e,t])}function hc(i,e,t,r,a,n,s){let o=[],l=i.length;for(let c=a==1?t:r;c>=t&&c<=r;c+=a)if(e[c]===null){let h=c,d=c;if(a==1)for(;++c<=r&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let u=n(i[h]),f=d==h?u:n(i[d]),m=h-a;u=s<=0&&m>=0&&m<l?n(i[m]):u;let S=d+a;f=s>=0&&S>=0&&S<l?n(i[S]):f,f>=u&&o.push([u,f])}return o}function lp(i){return i==0?Sd:i==1?pi:e=>Xa(e,i)}function cp(i){let e=i==0?go:vo,t=i==0?(a,n,s,o,l,c)=>{a.arcTo(n,s,o,l,c)}:(a,n,s,o,l,c)=>{a.arcTo(s,n,l,o,c)},r=i==0?(a,n,s,o,l)=>{a.rect(n,s,o,l)}:(a,n,s,o,l)=>{a.rect(s,n,l,o)};return(a,n,s,o,l,c=0,h=0)=>{c==0&&h==0?r(a,n,s,o,l):(c=wr(c,o/2,l/2),h=wr(h,o/2,l/2),e(a,n+c,s),t(a,n+o,s,n+o,s+l,c),t(a,n+o,s+l,n,s+l,h),t(a,n,s+l,n,s,h),t(a,n,s,n+o,s,c),a.closePath())}}const go=(i,e,t)=>{i.moveTo(e,t)},vo=(i,e,t)=>{i.moveTo(t,e)},Tn=(i,e,t)=>{i.lineTo(e,t)},An=(i,e,t)=>{i.lineTo(t,e)},_o=cp(0),dc=cp(1),up=(i,e,t,r,a,n)=>{i.arc(e,t,r,a,n)},hp=(i,e,t,r,a,n)=>{i.arc(t,e,r,a,n)},dp=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(e,t,r,a,n,s)},pp=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(t,e,a,r,s,n)};function fp(i){return(e,t,r,a,n)=>$a(e,t,(s,o,l,c,h,d,u,f,m,S,g)=>{let{pxRound:p,points:_}=s,E,x;c.ori==0?(E=go,x=up):(E=vo,x=hp);const A=Ut(_.width*Et,3);let b=(_.size-_.width)/2*Et,v=Ut(b*2,3),M=new Path2D,D=new Path2D,{left:C,top:P,width:O,height:k}=e.bbox;_o(D,C-v,P-v,O+v*2,k+v*2);const L=B=>{if(l[B]!=null){let F=p(d(o[B],c,S,f)),U=p(u(l[B],h,g,m));E(M,F+b,U),x(M,F,U,b,0,lo*2)}};if(n)n.forEach(L);else for(let B=r;B<=a;B++)L(B);return{stroke:A>0?M:null,fill:M,clip:D,flags:En|cc}})}function mp(i){return(e,t,r,a,n,s)=>{r!=a&&(n!=r&&s!=r&&i(e,t,r),n!=a&&s!=a&&i(e,t,a),i(e,t,s))}}const sv=mp(Tn),ov=mp(An);function gp(i){const e=yt(i?.alignGaps,0);return(t,r,a,n)=>$a(t,r,(s,o,l,c,h,d,u,f,m,S,g)=>{[a,n]=no(l,a,n);let p=s.pxRound,_=O=>p(d(O,c,S,f)),E=O=>p(u(O,h,g,m)),x,A;c.ori==0?(x=Tn,A=sv):(x=An,A=ov);const b=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:En},M=v.stroke;let D=!1;if(n-a>=S*4){let O=ne=>t.posToVal(ne,c.key,!0),k=null,L=null,B,F,U,j=_(o[b==1?a:n]),W=_(o[a]),X=_(o[n]),Z=O(b==1?W+1:X-1);for(let ne=b==1?a:n;ne>=a&&ne<=n;ne+=b){let oe=o[ne],Q=(b==1?oe<Z:oe>Z)?j:_(oe),ce=l[ne];Q==j?ce!=null?(F=ce,k==null?(x(M,Q,E(F)),B=k=L=F):F<k?k=F:F>L&&(L=F)):ce===null&&(D=!0):(k!=null&&A(M,j,E(k),E(L),E(B),E(F)),ce!=null?(F=ce,x(M,Q,E(F)),k=L=B=F):(k=L=null,ce===null&&(D=!0)),j=Q,Z=O(j+b))}k!=null&&k!=L&&U!=j&&A(M,j,E(k),E(L),E(B),E(F))}else for(let O=b==1?a:n;O>=a&&O<=n;O+=b){let k=l[O];k===null?D=!0:k!=null&&x(M,_(o[O]),E(k))}let[C,P]=uc(t,r);if(s.fill!=null||C!=0){let O=v.fill=new Path2D(M),k=s.fillTo(t,r,s.min,s.max,C),L=E(k),B=_(o[a]),F=_(o[n]);b==-1&&([F,B]=[B,F]),x(O,F,L),x(O,B,L)}if(!s.spanGaps){let O=[];D&&O.push(...hc(o,l,a,n,b,_,e)),v.gaps=O=s.gaps(t,r,a,n,O),v.clip=mo(O,c.ori,f,m,S,g)}return P!=0&&(v.band=P==2?[aa(t,r,a,n,M,-1),aa(t,r,a,n,M,1)]:aa(t,r,a,n,M,P)),v})}function lv(i){const e=yt(i.align,1),t=yt(i.ascDesc,!1),r=yt(i.alignGaps,0),a=yt(i.extend,!1);return(n,s,o,l)=>$a(n,s,(c,h,d,u,f,m,S,g,p,_,E)=>{[o,l]=no(d,o,l);let x=c.pxRound,{left:A,width:b}=n.bbox,v=X=>x(m(X,u,_,g)),M=X=>x(S(X,f,E,p)),D=u.ori==0?Tn:An;const C={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:En},P=C.stroke,O=u.dir*(u.ori==0?1:-1);let k=M(d[O==1?o:l]),L=v(h[O==1?o:l]),B=L,F=L;a&&e==-1&&(F=A,D(P,F,k)),D(P,L,k);for(let X=O==1?o:l;X>=o&&X<=l;X+=O){let Z=d[X];if(Z==null)continue;let ne=v(h[X]),oe=M(Z);e==1?D(P,ne,k):D(P,B,oe),D(P,ne,oe),k=oe,B=ne}let U=B;a&&e==1&&(U=A+b,D(P,U,k));let[j,W]=uc(n,s);if(c.fill!=null||j!=0){let X=C.fill=new Path2D(P),Z=c.fillTo(n,s,c.min,c.max,j),ne=M(Z);D(X,U,ne),D(X,F,ne)}if(!c.spanGaps){let X=[];X.push(...hc(h,d,o,l,O,v,r));let Z=c.width*Et/2,ne=t||e==1?Z:-Z,oe=t||e==-1?-Z:Z;X.forEach(Q=>{Q[0]+=ne,Q[1]+=oe}),C.gaps=X=c.gaps(n,s,o,l,X),C.clip=mo(X,u.ori,g,p,_,E)}return W!=0&&(C.band=W==2?[aa(n,s,o,l,P,-1),aa(n,s,o,l,P,1)]:aa(n,s,o,l,P,W)),C})}function vp(i,e,t,r,a,n,s=Nt){if(i.length>1){let o=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(o!=null){let h=di(i[l]-i[o]);h<c&&(c=h,s=di(t(i[l],r,a,n)-t(i[o],r,a,n)))}o=l}}return s}function cv(i){i=i||vs;const e=yt(i.size,[.6,Nt,1]),t=i.align||0,r=i.gap||0;let a=i.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;const n=pt(a),s=1-e[0],o=yt(e[1],Nt),l=yt(e[2],1),c=yt(i.disp,vs),h=yt(i.each,f=>{}),{fill:d,stroke:u}=c;return(f,m,S,g)=>$a(f,m,(p,_,E,x,A,b,v,M,D,C,P)=>{let O=p.pxRound,k=t,L=r*Et,B=o*Et,F=l*Et,U,j;x.ori==0?[U,j]=n(f,m):[j,U]=n(f,m);const W=x.dir*(x.ori==0?1:-1);let X=x.ori==0?_o:dc,Z=x.ori==0?h:(Re,Ke,rt,Me,Dt,He,Ye)=>{h(Re,Ke,rt,Dt,Me,Ye,He)},ne=yt(f.bands,Ql).find(Re=>Re.series[0]==m),oe=ne!=null?ne.dir:0,Q=p.fillTo(f,m,p.min,p.max,oe),ce=O(v(Q,A,P,D)),le,me,ge,Pe=C,Fe=O(p.width*Et),ke=!1,qe=null,ht=null,Ot=null,ti=null;d!=null&&(Fe==0||u!=null)&&(ke=!0,qe=d.values(f,m,S,g),ht=new Map,new Set(qe).forEach(Re=>{Re!=null&&ht.set(Re,new Path2D)}),Fe>0&&(Ot=u.values(f,m,S,g),ti=new Map,new Set(Ot).forEach(Re=>{Re!=null&&ti.set(Re,new Path2D)})));let{x0:Ft,size:ii}=c;if(Ft!=null&&ii!=null){k=1,_=Ft.values(f,m,S,g),Ft.unit==2&&(_=_.map(Ke=>f.posToVal(M+Ke*C,x.key,!0)));let Re=ii.values(f,m,S,g);ii.unit==2?me=Re[0]*C:me=b(Re[0],x,C,M)-b(0,x,C,M),Pe=vp(_,E,b,x,C,M,Pe),ge=Pe-me+L}else Pe=vp(_,E,b,x,C,M,Pe),ge=Pe*s+L,me=Pe-ge;ge<1&&(ge=0),Fe>=me/2&&(Fe=0),ge<5&&(O=Sd);let Lt=ge>0,vi=Pe-ge-(Lt?Fe:0);me=O(Jl(vi,F,B)),le=(k==0?me/2:k==W?0:me)-k*W*((k==0?L/2:0)+(Lt?Fe/2:0));const gt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ci=ke?null:new Path2D;let qt=null;if(ne!=null)qt=f.data[ne.series[1]];else{let{y0:Re,y1:Ke}=c;Re!=null&&Ke!=null&&(E=Ke.values(f,m,S,g),qt=Re.values(f,m,S,g))}let ri=U*me,G=j*me;for(let Re=W==1?S:g;Re>=S&&Re<=g;Re+=W){let Ke=E[Re];if(Ke==null)continue;if(qt!=null){let J=qt[Re]??0;if(Ke-J==0)continue;ce=v(J,A,P,D)}let rt=x.distr!=2||c!=null?_[Re]:Re,Me=b(rt,x,C,M),Dt=v(yt(Ke,Q),A,P,D),He=O(Me-le),Ye=O(Gi(Dt,ce)),N=O(wr(Dt,ce)),w=Ye-N;if(Ke!=null){let J=Ke<0?G:ri,de=Ke<0?ri:G;ke?(Fe>0&&Ot[Re]!=null&&X(ti.get(Ot[Re]),He,N+tr(Fe/2),me,Gi(0,w-Fe),J,de),qe[Re]!=null&&X(ht.get(qe[Re]),He,N+tr(Fe/2),me,Gi(0,w-Fe),J,de)):X(ci,He,N+tr(Fe/2),me,Gi(0,w-Fe),J,de),Z(f,m,Re,He-Fe/2,N,me+Fe,w)}}return Fe>0?gt.stroke=ke?ti:ci:ke||(gt._fill=p.width==0?p._fill:p._stroke??p._fill,gt.width=0),gt.fill=ke?ht:ci,gt})}function uv(i,e){const t=yt(e?.alignGaps,0);return(r,a,n,s)=>$a(r,a,(o,l,c,h,d,u,f,m,S,g,p)=>{[n,s]=no(c,n,s);let _=o.pxRound,E=U=>_(u(U,h,g,m)),x=U=>_(f(U,d,p,S)),A,b,v;h.ori==0?(A=go,v=Tn,b=dp):(A=vo,v=An,b=pp);const M=h.dir*(h.ori==0?1:-1);let D=E(l[M==1?n:s]),C=D,P=[],O=[];for(let U=M==1?n:s;U>=n&&U<=s;U+=M)if(c[U]!=null){let j=l[U],W=E(j);P.push(C=W),O.push(x(c[U]))}const k={stroke:i(P,O,A,v,b,_),fill:null,clip:null,band:null,gaps:null,flags:En},L=k.stroke;let[B,F]=uc(r,a);if(o.fill!=null||B!=0){let U=k.fill=new Path2D(L),j=o.fillTo(r,a,o.min,o.max,B),W=x(j);v(U,C,W),v(U,D,W)}if(!o.spanGaps){let U=[];U.push(...hc(l,c,n,s,M,E,t)),k.gaps=U=o.gaps(r,a,n,s,U),k.clip=mo(U,h.ori,m,S,g,p)}return F!=0&&(k.band=F==2?[aa(r,a,n,s,L,-1),aa(r,a,n,s,L,1)]:aa(r,a,n,s,L,F)),k})}function hv(i){return uv(dv,i)}function dv(i,e,t,r,a,n){const s=i.length;if(s<2)return null;const o=new Path2D;if(t(o,i[0],e[0]),s==2)r(o,i[1],e[1]);else{let l=Array(s),c=Array(s-1),h=Array(s-1),d=Array(s-1);for(let u=0;u<s-1;u++)h[u]=e[u+1]-e[u],d[u]=i[u+1]-i[u],c[u]=h[u]/d[u];l[0]=c[0];for(let u=1;u<s-1;u++)c[u]===0||c[u-1]===0||c[u-1]>0!=c[u]>0?l[u]=0:(l[u]=3*(d[u-1]+d[u])/((2*d[u]+d[u-1])/c[u-1]+(d[u]+2*d[u-1])/c[u]),isFinite(l[u])||(l[u]=0));l[s-1]=c[s-2];for(let u=0;u<s-1;u++)a(o,i[u]+d[u]/3,e[u]+l[u]*d[u]/3,i[u+1]-d[u]/3,e[u+1]-l[u+1]*d[u]/3,i[u+1],e[u+1])}return o}const pc=new Set;function _p(){for(let i of pc)i.syncRect(!0)}xn&&(Va(jg,Sn,_p),Va($g,Sn,_p,!0),Va(ro,Sn,()=>{Ei.pxRatio=Et}));const pv=gp(),fv=fp();function xp(i,e,t,r){return(r?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((a,n)=>fc(a,n,e,t))}function mv(i,e){return i.map((t,r)=>r==0?{}:oi({},e,t))}function fc(i,e,t,r){return oi({},e==0?t:r,i)}function Sp(i,e,t){return e==null?Mn:[e,t]}const gv=Sp;function vv(i,e,t){return e==null?Mn:oo(e,t,Yl,!0)}function yp(i,e,t,r){return e==null?Mn:so(e,t,i.scales[r].log,!1)}const _v=yp;function Mp(i,e,t,r){return e==null?Mn:ql(e,t,i.scales[r].log,!1)}const xv=Mp;function Sv(i,e,t,r,a){let n=Gi(_d(i),_d(e)),s=e-i,o=br(a/r*s,t);do{let l=t[o],c=r*l/s;if(c>=a&&n+(l<5?ba.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function bp(i){let e,t;return i=i.replace(/(\d+)px/,(r,a)=>(e=pi((t=+a)*Et))+"px"),[i,e,t]}function yv(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=Ut(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ei(i,e,t){const r={mode:yt(i.mode,1)},a=r.mode;function n(y,T,I,z){let $=T.valToPct(y);return z+I*(T.dir==-1?1-$:$)}function s(y,T,I,z){let $=T.valToPct(y);return z+I*(T.dir==-1?$:1-$)}function o(y,T,I,z){return T.ori==0?n(y,T,I,z):s(y,T,I,z)}r.valToPosH=n,r.valToPosV=s;let l=!1;r.status=0;const c=r.root=dr(Rg);if(i.id!=null&&(c.id=i.id),Qi(c,i.class),i.title){let y=dr(Cg,c);y.textContent=i.title}const h=Mr("canvas"),d=r.ctx=h.getContext("2d"),u=dr(Dg,c);Va("click",u,y=>{y.target===m&&(Ht!=dn||Xt!=pn)&&wi.click(r,y)},!0);const f=r.under=dr(Ng,u);u.appendChild(h);const m=r.over=dr(Ug,u);i=bn(i);const S=+yt(i.pxAlign,1),g=lp(S);(i.plugins||[]).forEach(y=>{y.opts&&(i=y.opts(r,i)||i)});const p=i.ms||.001,_=r.series=a==1?xp(i.series||[],Zd,ap,!1):mv(i.series||[null],rp),E=r.axes=xp(i.axes||[],Kd,ep,!0),x=r.scales={},A=r.bands=i.bands||[];A.forEach(y=>{y.fill=pt(y.fill||null),y.dir=yt(y.dir,-1)});const b=a==2?_[1].facets[0].scale:_[0].scale,v={axes:ea,series:_t},M=(i.drawOrder||["axes","series"]).map(y=>v[y]);function D(y){const T=y.distr==3?I=>ra(I>0?I:y.clamp(r,I,y.min,y.max,y.key)):y.distr==4?I=>Zl(I,y.asinh):y.distr==100?I=>y.fwd(I):I=>I;return I=>{let z=T(I),{_min:$,_max:ie}=y,ue=ie-$;return(z-$)/ue}}function C(y){let T=x[y];if(T==null){let I=(i.scales||vs)[y]||vs;if(I.from!=null){C(I.from);let z=oi({},x[I.from],I,{key:y});z.valToPct=D(z),x[y]=z}else{T=x[y]=oi({},y==b?np:rv,I),T.key=y;let z=T.time,$=T.range,ie=wa($);if((y!=b||a==2&&!z)&&(ie&&($[0]==null||$[1]==null)&&($={min:$[0]==null?fd:{mode:1,hard:$[0],soft:$[0]},max:$[1]==null?fd:{mode:1,hard:$[1],soft:$[1]}},ie=!1),!ie&&uo($))){let ue=$;$=(fe,xe,Ue)=>xe==null?Mn:oo(xe,Ue,ue)}T.range=pt($||(z?gv:y==b?T.distr==3?_v:T.distr==4?xv:Sp:T.distr==3?yp:T.distr==4?Mp:vv)),T.auto=pt(ie?!1:T.auto),T.clamp=pt(T.clamp||iv),T._min=T._max=null,T.valToPct=D(T)}}}C("x"),C("y"),a==1&&_.forEach(y=>{C(y.scale)}),E.forEach(y=>{C(y.scale)});for(let y in i.scales)C(y);const P=x[b],O=P.distr;let k,L;P.ori==0?(Qi(c,Lg),k=n,L=s):(Qi(c,Pg),k=s,L=n);const B={};for(let y in x){let T=x[y];(T.min!=null||T.max!=null)&&(B[y]={min:T.min,max:T.max},T.min=T.max=null)}const F=i.tzDate||(y=>new Date(pi(y/p))),U=i.fmtDate||ec,j=p==1?L0(F):D0(F),W=Gd(F,Hd(p==1?R0:C0,U)),X=Wd(F,Vd(U0,U)),Z=[],ne=r.legend=oi({},F0,i.legend),oe=r.cursor=oi({},V0,{drag:{y:a==2}},i.cursor),Q=ne.show,ce=oe.show,le=ne.markers;ne.idxs=Z,le.width=pt(le.width),le.dash=pt(le.dash),le.stroke=pt(le.stroke),le.fill=pt(le.fill);let me,ge,Pe,Fe=[],ke=[],qe,ht=!1,Ot={};if(ne.live){const y=_[1]?_[1].values:null;ht=y!=null,qe=ht?y(r,1,0):{_:0};for(let T in qe)Ot[T]=Gl}if(Q)if(me=Mr("table",kg,c),Pe=Mr("tbody",null,me),ne.mount(r,me),ht){ge=Mr("thead",null,me,Pe);let y=Mr("tr",null,ge);Mr("th",null,y);for(var ti in qe)Mr("th",Jh,y).textContent=ti}else Qi(me,Gg),ne.live&&Qi(me,Hg);const Ft={show:!0},ii={show:!1};function Lt(y,T){if(T==0&&(ht||!ne.live||a==2))return Mn;let I=[],z=Mr("tr",Vg,Pe,Pe.childNodes[T]);Qi(z,y.class),y.show||Qi(z,Ga);let $=Mr("th",null,z);if(le.show){let fe=dr(Wg,$);if(T>0){let xe=le.width(r,T);xe&&(fe.style.border=xe+"px "+le.dash(r,T)+" "+le.stroke(r,T)),fe.style.background=le.fill(r,T)}}let ie=dr(Jh,$);y.label instanceof HTMLElement?ie.appendChild(y.label):ie.textContent=y.label,T>0&&(le.show||(ie.style.color=y.width>0?le.stroke(r,T):le.fill(r,T)),gt("click",$,fe=>{if(oe._lock)return;ye(fe);let xe=_.indexOf(y);if((fe.ctrlKey||fe.metaKey)!=ne.isolate){let Ue=_.some((Oe,ze)=>ze>0&&ze!=xe&&Oe.show);_.forEach((Oe,ze)=>{ze>0&&Ur(ze,Ue?ze==xe?Ft:ii:Ft,!0,si.setSeries)})}else Ur(xe,{show:!y.show},!0,si.setSeries)},!1),at&&gt(id,$,fe=>{oe._lock||(ye(fe),Ur(_.indexOf(y),mn,!0,si.setSeries))},!1));for(var ue in qe){let fe=Mr("td",Xg,z);fe.textContent="--",I.push(fe)}return[z,I]}const vi=new Map;function gt(y,T,I,z=!0){const $=vi.get(T)||{},ie=oe.bind[y](r,T,I,z);ie&&(Va(y,T,$[y]=ie),vi.set(T,$))}function ci(y,T,I){const z=vi.get(T)||{};for(let $ in z)(y==null||$==y)&&($l($,T,z[$]),delete z[$]);y==null&&vi.delete(T)}let qt=0,ri=0,G=0,Re=0,Ke=0,rt=0,Me=Ke,Dt=rt,He=G,Ye=Re,N=0,w=0,J=0,de=0;r.bbox={};let se=!1,Te=!1,be=!1,Y=!1,he=!1,we=!1;function H(y,T,I){(I||y!=r.width||T!=r.height)&&ae(y,T),lt(!1),be=!0,Te=!0,Di()}function ae(y,T){r.width=qt=G=y,r.height=ri=Re=T,Ke=rt=0,Ee(),Xe();let I=r.bbox;N=I.left=Xa(Ke*Et,.5),w=I.top=Xa(rt*Et,.5),J=I.width=Xa(G*Et,.5),de=I.height=Xa(Re*Et,.5)}const pe=3;function Se(){let y=!1,T=0;for(;!y;){T++;let I=cn(T),z=Nr(T);y=T==pe||I&&z,y||(ae(r.width,r.height),Te=!0)}}function Le({width:y,height:T}){H(y,T)}r.setSize=Le;function Ee(){let y=!1,T=!1,I=!1,z=!1;E.forEach(($,ie)=>{if($.show&&$._show){let{side:ue,_size:fe}=$,xe=ue%2,Ue=$.label!=null?$.labelSize:0,Oe=fe+Ue;Oe>0&&(xe?(G-=Oe,ue==3?(Ke+=Oe,z=!0):I=!0):(Re-=Oe,ue==0?(rt+=Oe,y=!0):T=!0))}}),Cr[0]=y,Cr[1]=I,Cr[2]=T,Cr[3]=z,G-=xr[1]+xr[3],Ke+=xr[3],Re-=xr[2]+xr[0],rt+=xr[0]}function Xe(){let y=Ke+G,T=rt+Re,I=Ke,z=rt;function $(ie,ue){switch(ie){case 1:return y+=ue,y-ue;case 2:return T+=ue,T-ue;case 3:return I-=ue,I+ue;case 0:return z-=ue,z+ue}}E.forEach((ie,ue)=>{if(ie.show&&ie._show){let fe=ie.side;ie._pos=$(fe,ie._size),ie.label!=null&&(ie._lpos=$(fe,ie.labelSize))}})}if(oe.dataIdx==null){let y=oe.hover,T=y.skip=new Set(y.skip??[]);T.add(void 0);let I=y.prox=pt(y.prox),z=y.bias??=0;oe.dataIdx=($,ie,ue,fe)=>{if(ie==0)return ue;let xe=ue,Ue=I($,ie,ue,fe)??Nt,Oe=Ue>=0&&Ue<Nt,ze=P.ori==0?G:Re,Qe=oe.left,wt=e[0],xt=e[ie];if(T.has(xt[ue])){xe=null;let dt=null,Ze=null,$e;if(z==0||z==-1)for($e=ue;dt==null&&$e-- >0;)T.has(xt[$e])||(dt=$e);if(z==0||z==1)for($e=ue;Ze==null&&$e++<xt.length;)T.has(xt[$e])||(Ze=$e);if(dt!=null||Ze!=null)if(Oe){let Vt=dt==null?-1/0:k(wt[dt],P,ze,0),Zt=Ze==null?1/0:k(wt[Ze],P,ze,0),yi=Qe-Vt,Ct=Zt-Qe;yi<=Ct?yi<=Ue&&(xe=dt):Ct<=Ue&&(xe=Ze)}else xe=Ze==null?dt:dt==null?Ze:ue-dt<=Ze-ue?dt:Ze}else Oe&&di(Qe-k(wt[ue],P,ze,0))>Ue&&(xe=null);return xe}}const ye=y=>{oe.event=y};oe.idxs=Z,oe._lock=!1;let De=oe.points;De.show=pt(De.show),De.size=pt(De.size),De.stroke=pt(De.stroke),De.width=pt(De.width),De.fill=pt(De.fill);const We=r.focus=oi({},i.focus||{alpha:.3},oe.focus),at=We.prox>=0,Ne=at&&De.one;let ut=[],Mt=[],ma=[];function as(y,T){let I=De.show(r,T);if(I instanceof HTMLElement)return Qi(I,Bg),Qi(I,y.class),zr(I,-10,-10,G,Re),m.insertBefore(I,ut[T]),I}function sn(y,T){if(a==1||T>0){let I=a==1&&x[y.scale].time,z=y.value;y.value=I?Ad(z)?Wd(F,Vd(z,U)):z||X:z||Q0,y.label=y.label||(I?X0:W0)}if(Ne||T>0){y.width=y.width==null?1:y.width,y.paths=y.paths||pv||r0,y.fillTo=pt(y.fillTo||av),y.pxAlign=+yt(y.pxAlign,S),y.pxRound=lp(y.pxAlign),y.stroke=pt(y.stroke||null),y.fill=pt(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let I=ev(Gi(1,y.width),1),z=y.points=oi({},{size:I,width:Gi(1,I*.2),stroke:y.stroke,space:I*2,paths:fv,_stroke:null,_fill:null},y.points);z.show=pt(z.show),z.filter=pt(z.filter),z.fill=pt(z.fill),z.stroke=pt(z.stroke),z.paths=pt(z.paths),z.pxAlign=y.pxAlign}if(Q){let I=Lt(y,T);Fe.splice(T,0,I[0]),ke.splice(T,0,I[1]),ne.values.push(null)}if(ce){Z.splice(T,0,null);let I=null;Ne?T==0&&(I=as(y,T)):T>0&&(I=as(y,T)),ut.splice(T,0,I),Mt.splice(T,0,0),ma.splice(T,0,0)}Si("addSeries",T)}function bl(y,T){T=T??_.length,y=a==1?fc(y,T,Zd,ap):fc(y,T,{},rp),_.splice(T,0,y),sn(_[T],T)}r.addSeries=bl;function Zs(y){if(_.splice(y,1),Q){ne.values.splice(y,1),ke.splice(y,1);let T=Fe.splice(y,1)[0];ci(null,T.firstChild),T.remove()}ce&&(Z.splice(y,1),ut.splice(y,1)[0].remove(),Mt.splice(y,1),ma.splice(y,1)),Si("delSeries",y)}r.delSeries=Zs;const Cr=[!1,!1,!1,!1];function Zr(y,T){if(y._show=y.show,y.show){let I=y.side%2,z=x[y.scale];z==null&&(y.scale=I?_[1].scale:b,z=x[y.scale]);let $=z.time;y.size=pt(y.size),y.space=pt(y.space),y.rotate=pt(y.rotate),wa(y.incrs)&&y.incrs.forEach(ue=>{!ba.has(ue)&&ba.set(ue,Ed(ue))}),y.incrs=pt(y.incrs||(z.distr==2?E0:$?p==1?A0:P0:ja)),y.splits=pt(y.splits||($&&z.distr==1?j:z.distr==3?oc:z.distr==4?q0:$0)),y.stroke=pt(y.stroke),y.grid.stroke=pt(y.grid.stroke),y.ticks.stroke=pt(y.ticks.stroke),y.border.stroke=pt(y.border.stroke);let ie=y.values;y.values=wa(ie)&&!wa(ie[0])?pt(ie):$?wa(ie)?Gd(F,Hd(ie,U)):Ad(ie)?N0(F,ie):ie||W:ie||j0,y.filter=pt(y.filter||(z.distr>=3&&z.log==10?Z0:z.distr==3&&z.log==2?J0:yd)),y.font=bp(y.font),y.labelFont=bp(y.labelFont),y._size=y.size(r,null,T,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(Cr[T]=!0,y._el=dr(Ig,u))}}function Jr(y,T,I,z){let[$,ie,ue,fe]=I,xe=T%2,Ue=0;return xe==0&&(fe||ie)&&(Ue=T==0&&!$||T==2&&!ue?pi(Kd.size/3):0),xe==1&&($||ue)&&(Ue=T==1&&!ie||T==3&&!fe?pi(ep.size/2):0),Ue}const ns=r.padding=(i.padding||[Jr,Jr,Jr,Jr]).map(y=>pt(yt(y,Jr))),xr=r._padding=ns.map((y,T)=>y(r,T,Cr,0));let Yt,Qt=null,ei=null;const Dr=a==1?_[0].idxs:null;let Yi=null,ga=!1;function ss(y,T){if(e=y??[],r.data=r._data=e,a==2){Yt=0;for(let I=1;I<_.length;I++)Yt+=e[I][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),Yi=e[0],Yt=Yi.length;let I=e;if(O==2){I=e.slice();let z=I[0]=Array(Yt);for(let $=0;$<Yt;$++)z[$]=$}r._data=e=I}if(lt(!0),Si("setData"),O==2&&(be=!0),T!==!1){let I=P;I.auto(r,ga)?os():xa(b,I.min,I.max),Y=Y||oe.left>=0,we=!0,Di()}}r.setData=ss;function os(){ga=!0;let y,T;a==1&&(Yt>0?(Qt=Dr[0]=0,ei=Dr[1]=Yt-1,y=e[0][Qt],T=e[0][ei],O==2?(y=Qt,T=ei):y==T&&(O==3?[y,T]=so(y,y,P.log,!1):O==4?[y,T]=ql(y,y,P.log,!1):P.time?T=y+pi(86400/p):[y,T]=oo(y,T,Yl,!0))):(Qt=Dr[0]=y=null,ei=Dr[1]=T=null)),xa(b,y,T)}let on,va,ln,R,V,re,te,ee,ve,_e;function Ae(y,T,I,z,$,ie){y??=ed,I??=Ql,z??="butt",$??=ed,ie??="round",y!=on&&(d.strokeStyle=on=y),$!=va&&(d.fillStyle=va=$),T!=ln&&(d.lineWidth=ln=T),ie!=V&&(d.lineJoin=V=ie),z!=re&&(d.lineCap=re=z),I!=R&&d.setLineDash(R=I)}function Ie(y,T,I,z){T!=va&&(d.fillStyle=va=T),y!=te&&(d.font=te=y),I!=ee&&(d.textAlign=ee=I),z!=ve&&(d.textBaseline=ve=z)}function je(y,T,I,z,$=0){if(z.length>0&&y.auto(r,ga)&&(T==null||T.min==null)){let ie=yt(Qt,0),ue=yt(ei,z.length-1),fe=I.min==null?Zg(z,ie,ue,$,y.distr==3):[I.min,I.max];y.min=wr(y.min,I.min=fe[0]),y.max=Gi(y.max,I.max=fe[1])}}const st={min:null,max:null};function ft(){for(let z in x){let $=x[z];B[z]==null&&($.min==null||B[b]!=null&&$.auto(r,ga))&&(B[z]=st)}for(let z in x){let $=x[z];B[z]==null&&$.from!=null&&B[$.from]!=null&&(B[z]=st)}B[b]!=null&&lt(!0);let y={};for(let z in B){let $=B[z];if($!=null){let ie=y[z]=bn(x[z],s0);if($.min!=null)oi(ie,$);else if(z!=b||a==2)if(Yt==0&&ie.from==null){let ue=ie.range(r,null,null,z);ie.min=ue[0],ie.max=ue[1]}else ie.min=Nt,ie.max=-Nt}}if(Yt>0){_.forEach((z,$)=>{if(a==1){let ie=z.scale,ue=B[ie];if(ue==null)return;let fe=y[ie];if($==0){let xe=fe.range(r,fe.min,fe.max,ie);fe.min=xe[0],fe.max=xe[1],Qt=br(fe.min,e[0]),ei=br(fe.max,e[0]),ei-Qt>1&&(e[0][Qt]<fe.min&&Qt++,e[0][ei]>fe.max&&ei--),z.min=Yi[Qt],z.max=Yi[ei]}else z.show&&z.auto&&je(fe,ue,z,e[$],z.sorted);z.idxs[0]=Qt,z.idxs[1]=ei}else if($>0&&z.show&&z.auto){let[ie,ue]=z.facets,fe=ie.scale,xe=ue.scale,[Ue,Oe]=e[$],ze=y[fe],Qe=y[xe];ze!=null&&je(ze,B[fe],ie,Ue,ie.sorted),Qe!=null&&je(Qe,B[xe],ue,Oe,ue.sorted),z.min=ue.min,z.max=ue.max}});for(let z in y){let $=y[z],ie=B[z];if($.from==null&&(ie==null||ie.min==null)){let ue=$.range(r,$.min==Nt?null:$.min,$.max==-Nt?null:$.max,z);$.min=ue[0],$.max=ue[1]}}}for(let z in y){let $=y[z];if($.from!=null){let ie=y[$.from];if(ie.min==null)$.min=$.max=null;else{let ue=$.range(r,ie.min,ie.max,z);$.min=ue[0],$.max=ue[1]}}}let T={},I=!1;for(let z in y){let $=y[z],ie=x[z];if(ie.min!=$.min||ie.max!=$.max){ie.min=$.min,ie.max=$.max;let ue=ie.distr;ie._min=ue==3?ra(ie.min):ue==4?Zl(ie.min,ie.asinh):ue==100?ie.fwd(ie.min):ie.min,ie._max=ue==3?ra(ie.max):ue==4?Zl(ie.max,ie.asinh):ue==100?ie.fwd(ie.max):ie.max,T[z]=I=!0}}if(I){_.forEach((z,$)=>{a==2?$>0&&T.y&&(z._paths=null):T[z.scale]&&(z._paths=null)});for(let z in T)be=!0,Si("setScale",z);ce&&oe.left>=0&&(Y=we=!0)}for(let z in B)B[z]=null}function Be(y){let T=Jl(Qt-1,0,Yt-1),I=Jl(ei+1,0,Yt-1);for(;y[T]==null&&T>0;)T--;for(;y[I]==null&&I<Yt-1;)I++;return[T,I]}function _t(){if(Yt>0){let y=_.some(T=>T._focus)&&_e!=We.alpha;y&&(d.globalAlpha=_e=We.alpha),_.forEach((T,I)=>{if(I>0&&T.show&&(jt(I,!1),jt(I,!0),T._paths==null)){let z=_e;_e!=T.alpha&&(d.globalAlpha=_e=T.alpha);let $=a==2?[0,e[I][0].length-1]:Be(e[I]);T._paths=T.paths(r,I,$[0],$[1]),_e!=z&&(d.globalAlpha=_e=z)}}),_.forEach((T,I)=>{if(I>0&&T.show){let z=_e;_e!=T.alpha&&(d.globalAlpha=_e=T.alpha),T._paths!=null&&Tt(I,!1);{let $=T._paths!=null?T._paths.gaps:null,ie=T.points.show(r,I,Qt,ei,$),ue=T.points.filter(r,I,ie,$);(ie||ue)&&(T.points._paths=T.points.paths(r,I,Qt,ei,ue),Tt(I,!0))}_e!=z&&(d.globalAlpha=_e=z),Si("drawSeries",I)}}),y&&(d.globalAlpha=_e=1)}}function jt(y,T){let I=T?_[y].points:_[y];I._stroke=I.stroke(r,y),I._fill=I.fill(r,y)}function Tt(y,T){let I=T?_[y].points:_[y],{stroke:z,fill:$,clip:ie,flags:ue,_stroke:fe=I._stroke,_fill:xe=I._fill,_width:Ue=I.width}=I._paths;Ue=Ut(Ue*Et,3);let Oe=null,ze=Ue%2/2;T&&xe==null&&(xe=Ue>0?"#fff":fe);let Qe=I.pxAlign==1&&ze>0;if(Qe&&d.translate(ze,ze),!T){let wt=N-Ue/2,xt=w-Ue/2,dt=J+Ue,Ze=de+Ue;Oe=new Path2D,Oe.rect(wt,xt,dt,Ze)}T?Ge(fe,Ue,I.dash,I.cap,xe,z,$,ue,ie):Pt(y,fe,Ue,I.dash,I.cap,xe,z,$,ue,Oe,ie),Qe&&d.translate(-ze,-ze)}function Pt(y,T,I,z,$,ie,ue,fe,xe,Ue,Oe){let ze=!1;xe!=0&&A.forEach((Qe,wt)=>{if(Qe.series[0]==y){let xt=_[Qe.series[1]],dt=e[Qe.series[1]],Ze=(xt._paths||vs).band;wa(Ze)&&(Ze=Qe.dir==1?Ze[0]:Ze[1]);let $e,Vt=null;xt.show&&Ze&&Qg(dt,Qt,ei)?(Vt=Qe.fill(r,wt)||ie,$e=xt._paths.clip):Ze=null,Ge(T,I,z,$,Vt,ue,fe,xe,Ue,Oe,$e,Ze),ze=!0}}),ze||Ge(T,I,z,$,ie,ue,fe,xe,Ue,Oe)}const kt=En|cc;function Ge(y,T,I,z,$,ie,ue,fe,xe,Ue,Oe,ze){Ae(y,T,I,z,$),(xe||Ue||ze)&&(d.save(),xe&&d.clip(xe),Ue&&d.clip(Ue)),ze?(fe&kt)==kt?(d.clip(ze),Oe&&d.clip(Oe),nr($,ue),ai(y,ie,T)):fe&cc?(nr($,ue),d.clip(ze),ai(y,ie,T)):fe&En&&(d.save(),d.clip(ze),Oe&&d.clip(Oe),nr($,ue),d.restore(),ai(y,ie,T)):(nr($,ue),ai(y,ie,T)),(xe||Ue||ze)&&d.restore()}function ai(y,T,I){I>0&&(T instanceof Map?T.forEach((z,$)=>{d.strokeStyle=on=$,d.stroke(z)}):T!=null&&y&&d.stroke(T))}function nr(y,T){T instanceof Map?T.forEach((I,z)=>{d.fillStyle=va=z,d.fill(I)}):T!=null&&y&&d.fill(T)}function Qr(y,T,I,z){let $=E[y],ie;if(z<=0)ie=[0,0];else{let ue=$._space=$.space(r,y,T,I,z),fe=$._incrs=$.incrs(r,y,T,I,z,ue);ie=Sv(T,I,fe,z,ue)}return $._found=ie}function ni(y,T,I,z,$,ie,ue,fe,xe,Ue){let Oe=ue%2/2;S==1&&d.translate(Oe,Oe),Ae(fe,ue,xe,Ue,fe),d.beginPath();let ze,Qe,wt,xt,dt=$+(z==0||z==3?-ie:ie);I==0?(Qe=$,xt=dt):(ze=$,wt=dt);for(let Ze=0;Ze<y.length;Ze++)T[Ze]!=null&&(I==0?ze=wt=y[Ze]:Qe=xt=y[Ze],d.moveTo(ze,Qe),d.lineTo(wt,xt));d.stroke(),S==1&&d.translate(-Oe,-Oe)}function cn(y){let T=!0;return E.forEach((I,z)=>{if(!I.show)return;let $=x[I.scale];if($.min==null){I._show&&(T=!1,I._show=!1,lt(!1));return}else I._show||(T=!1,I._show=!0,lt(!1));let ie=I.side,ue=ie%2,{min:fe,max:xe}=$,[Ue,Oe]=Qr(z,fe,xe,ue==0?G:Re);if(Oe==0)return;let ze=$.distr==2,Qe=I._splits=I.splits(r,z,fe,xe,Ue,Oe,ze),wt=$.distr==2?Qe.map($e=>Yi[$e]):Qe,xt=$.distr==2?Yi[Qe[1]]-Yi[Qe[0]]:Ue,dt=I._values=I.values(r,I.filter(r,wt,z,Oe,xt),z,Oe,xt);I._rotate=ie==2?I.rotate(r,dt,z,Oe):0;let Ze=I._size;I._size=pr(I.size(r,dt,z,y)),Ze!=null&&I._size!=Ze&&(T=!1)}),T}function Nr(y){let T=!0;return ns.forEach((I,z)=>{let $=I(r,z,Cr,y);$!=xr[z]&&(T=!1),xr[z]=$}),T}function ea(){for(let y=0;y<E.length;y++){let T=E[y];if(!T.show||!T._show)continue;let I=T.side,z=I%2,$,ie,ue=T.stroke(r,y),fe=I==0||I==3?-1:1,[xe,Ue]=T._found;if(T.label!=null){let Bi=T.labelGap*fe,Ji=pi((T._lpos+Bi)*Et);Ie(T.labelFont[0],ue,"center",I==2?fs:Qh),d.save(),z==1?($=ie=0,d.translate(Ji,pi(w+de/2)),d.rotate((I==3?-lo:lo)/2)):($=pi(N+J/2),ie=Ji);let Ha=xd(T.label)?T.label(r,y,xe,Ue):T.label;d.fillText(Ha,$,ie),d.restore()}if(Ue==0)continue;let Oe=x[T.scale],ze=z==0?J:de,Qe=z==0?N:w,wt=T._splits,xt=Oe.distr==2?wt.map(Bi=>Yi[Bi]):wt,dt=Oe.distr==2?Yi[wt[1]]-Yi[wt[0]]:xe,Ze=T.ticks,$e=T.border,Vt=Ze.show?Ze.size:0,Zt=pi(Vt*Et),yi=pi((T.alignTo==2?T._size-Vt-T.gap:T.gap)*Et),Ct=T._rotate*-lo/180,Jt=g(T._pos*Et),Ki=(Zt+yi)*fe,zi=Jt+Ki;ie=z==0?zi:0,$=z==1?zi:0;let sr=T.font[0],Sr=T.align==1?_n:T.align==2?zl:Ct>0?_n:Ct<0?zl:z==0?"center":I==3?zl:_n,Or=Ct||z==1?"middle":I==2?fs:Qh;Ie(sr,ue,Sr,Or);let Zi=T.font[1]*T.lineGap,or=wt.map(Bi=>g(o(Bi,Oe,ze,Qe))),yr=T._values;for(let Bi=0;Bi<yr.length;Bi++){let Ji=yr[Bi];if(Ji!=null){z==0?$=or[Bi]:ie=or[Bi],Ji=""+Ji;let Ha=Ji.indexOf(`
`)==-1?[Ji]:Ji.split(/\n/gm);for(let ki=0;ki<Ha.length;ki++){let zh=Ha[ki];Ct?(d.save(),d.translate($,ie+ki*Zi),d.rotate(Ct),d.fillText(zh,0,0),d.restore()):d.fillText(zh,$,ie+ki*Zi)}}}Ze.show&&ni(or,Ze.filter(r,xt,y,Ue,dt),z,I,Jt,Zt,Ut(Ze.width*Et,3),Ze.stroke(r,y),Ze.dash,Ze.cap);let Fr=T.grid;Fr.show&&ni(or,Fr.filter(r,xt,y,Ue,dt),z,z==0?2:1,z==0?w:N,z==0?de:J,Ut(Fr.width*Et,3),Fr.stroke(r,y),Fr.dash,Fr.cap),$e.show&&ni([Jt],[1],z==0?1:0,z==0?1:2,z==1?w:N,z==1?de:J,Ut($e.width*Et,3),$e.stroke(r,y),$e.dash,$e.cap)}Si("drawAxes")}function lt(y){_.forEach((T,I)=>{I>0&&(T._paths=null,y&&(a==1?(T.min=null,T.max=null):T.facets.forEach(z=>{z.min=null,z.max=null})))})}let Kt=!1,Fi=!1,bt=[];function bi(){Fi=!1;for(let y=0;y<bt.length;y++)Si(...bt[y]);bt.length=0}function Di(){Kt||(p0(Sh),Kt=!0)}function Js(y,T=!1){Kt=!0,Fi=T,y(r),Sh(),T&&bt.length>0&&queueMicrotask(bi)}r.batch=Js;function Sh(){if(se&&(ft(),se=!1),be&&(Se(),be=!1),Te){if(Wt(f,_n,Ke),Wt(f,fs,rt),Wt(f,ds,G),Wt(f,ps,Re),Wt(m,_n,Ke),Wt(m,fs,rt),Wt(m,ds,G),Wt(m,ps,Re),Wt(u,ds,qt),Wt(u,ps,ri),h.width=pi(qt*Et),h.height=pi(ri*Et),E.forEach(({_el:y,_show:T,_size:I,_pos:z,side:$})=>{if(y!=null)if(T){let ie=$===3||$===0?I:0,ue=$%2==1;Wt(y,ue?"left":"top",z-ie),Wt(y,ue?"width":"height",I),Wt(y,ue?"top":"left",ue?rt:Ke),Wt(y,ue?"height":"width",ue?Re:G),Xl(y,Ga)}else Qi(y,Ga)}),on=va=ln=V=re=te=ee=ve=R=null,_e=1,us(!0),Ke!=Me||rt!=Dt||G!=He||Re!=Ye){lt(!1);let y=G/He,T=Re/Ye;if(ce&&!Y&&oe.left>=0){oe.left*=y,oe.top*=T,un&&zr(un,pi(oe.left),0,G,Re),hn&&zr(hn,0,pi(oe.top),G,Re);for(let I=0;I<ut.length;I++){let z=ut[I];z!=null&&(Mt[I]*=y,ma[I]*=T,zr(z,pr(Mt[I]),pr(ma[I]),G,Re))}}if(Gt.show&&!he&&Gt.left>=0&&Gt.width>0){Gt.left*=y,Gt.width*=y,Gt.top*=T,Gt.height*=T;for(let I in Ll)Wt(fn,I,Gt[I])}Me=Ke,Dt=rt,He=G,Ye=Re}Si("setSize"),Te=!1}qt>0&&ri>0&&(d.clearRect(0,0,h.width,h.height),Si("drawClear"),M.forEach(y=>y()),Si("draw")),Gt.show&&he&&(Qs(Gt),he=!1),ce&&Y&&(ka(null,!0,!1),Y=!1),ne.show&&ne.live&&we&&(Al(),we=!1),l||(l=!0,r.status=1,Si("ready")),ga=!1,Kt=!1}r.redraw=(y,T)=>{be=T||!1,y!==!1?xa(b,P.min,P.max):Di()};function wl(y,T){let I=x[y];if(I.from==null){if(Yt==0){let z=I.range(r,T.min,T.max,y);T.min=z[0],T.max=z[1]}if(T.min>T.max){let z=T.min;T.min=T.max,T.max=z}if(Yt>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;y==b&&I.distr==2&&Yt>0&&(T.min=br(T.min,e[0]),T.max=br(T.max,e[0]),T.min==T.max&&T.max++),B[y]=T,se=!0,Di()}}r.setScale=wl;let El,Tl,un,hn,yh,Mh,dn,pn,bh,wh,Ht,Xt,_a=!1;const wi=oe.drag;let _i=wi.x,xi=wi.y;ce&&(oe.x&&(El=dr(Fg,m)),oe.y&&(Tl=dr(zg,m)),P.ori==0?(un=El,hn=Tl):(un=Tl,hn=El),Ht=oe.left,Xt=oe.top);const Gt=r.select=oi({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),fn=Gt.show?dr(Og,Gt.over?m:f):null;function Qs(y,T){if(Gt.show){for(let I in y)Gt[I]=y[I],I in Ll&&Wt(fn,I,y[I]);T!==!1&&Si("setSelect")}}r.setSelect=Qs;function sg(y){if(_[y].show)Q&&Xl(Fe[y],Ga);else if(Q&&Qi(Fe[y],Ga),ce){let T=Ne?ut[0]:ut[y];T!=null&&zr(T,-10,-10,G,Re)}}function xa(y,T,I){wl(y,{min:T,max:I})}function Ur(y,T,I,z){T.focus!=null&&hg(y),T.show!=null&&_.forEach(($,ie)=>{ie>0&&(y==ie||y==null)&&($.show=T.show,sg(ie),a==2?(xa($.facets[0].scale,null,null),xa($.facets[1].scale,null,null)):xa($.scale,null,null),Di())}),I!==!1&&Si("setSeries",y,T),z&&hs("setSeries",r,y,T)}r.setSeries=Ur;function og(y,T){oi(A[y],T)}function lg(y,T){y.fill=pt(y.fill||null),y.dir=yt(y.dir,-1),T=T??A.length,A.splice(T,0,y)}function cg(y){y==null?A.length=0:A.splice(y,1)}r.addBand=lg,r.setBand=og,r.delBand=cg;function ug(y,T){_[y].alpha=T,ce&&ut[y]!=null&&(ut[y].style.opacity=T),Q&&Fe[y]&&(Fe[y].style.opacity=T)}let ta,Sa,Ba;const mn={focus:!0};function hg(y){if(y!=Ba){let T=y==null,I=We.alpha!=1;_.forEach((z,$)=>{if(a==1||$>0){let ie=T||$==0||$==y;z._focus=T?null:ie,I&&ug($,ie?1:We.alpha)}}),Ba=y,I&&Di()}}Q&&at&&gt(rd,me,y=>{oe._lock||(ye(y),Ba!=null&&Ur(null,mn,!0,si.setSeries))});function Ir(y,T,I){let z=x[T];I&&(y=y/Et-(z.ori==1?rt:Ke));let $=G;z.ori==1&&($=Re,y=$-y),z.dir==-1&&(y=$-y);let ie=z._min,ue=z._max,fe=y/$,xe=ie+(ue-ie)*fe,Ue=z.distr;return Ue==3?yn(10,xe):Ue==4?t0(xe,z.asinh):Ue==100?z.bwd(xe):xe}function dg(y,T){let I=Ir(y,b,T);return br(I,e[0],Qt,ei)}r.valToIdx=y=>br(y,e[0]),r.posToIdx=dg,r.posToVal=Ir,r.valToPos=(y,T,I)=>x[T].ori==0?n(y,x[T],I?J:G,I?N:0):s(y,x[T],I?de:Re,I?w:0),r.setCursor=(y,T,I)=>{Ht=y.left,Xt=y.top,ka(null,T,I)};function Eh(y,T){Wt(fn,_n,Gt.left=y),Wt(fn,ds,Gt.width=T)}function Th(y,T){Wt(fn,fs,Gt.top=y),Wt(fn,ps,Gt.height=T)}let ls=P.ori==0?Eh:Th,cs=P.ori==1?Eh:Th;function pg(){if(Q&&ne.live)for(let y=a==2?1:0;y<_.length;y++){if(y==0&&ht)continue;let T=ne.values[y],I=0;for(let z in T)ke[y][I++].firstChild.nodeValue=T[z]}}function Al(y,T){if(y!=null&&(y.idxs?y.idxs.forEach((I,z)=>{Z[z]=I}):n0(y.idx)||Z.fill(y.idx),ne.idx=Z[0]),Q&&ne.live){for(let I=0;I<_.length;I++)(I>0||a==1&&!ht)&&fg(I,Z[I]);pg()}we=!1,T!==!1&&Si("setLegend")}r.setLegend=Al;function fg(y,T){let I=_[y],z=y==0&&O==2?Yi:e[y],$;ht?$=I.values(r,y,T)??Ot:($=I.value(r,T==null?null:z[T],y,T),$=$==null?Ot:{_:$}),ne.values[y]=$}function ka(y,T,I){bh=Ht,wh=Xt,[Ht,Xt]=oe.move(r,Ht,Xt),oe.left=Ht,oe.top=Xt,ce&&(un&&zr(un,pi(Ht),0,G,Re),hn&&zr(hn,0,pi(Xt),G,Re));let z,$=Qt>ei;ta=Nt,Sa=null;let ie=P.ori==0?G:Re,ue=P.ori==1?G:Re;if(Ht<0||Yt==0||$){z=oe.idx=null;for(let fe=0;fe<_.length;fe++){let xe=ut[fe];xe!=null&&zr(xe,-10,-10,G,Re)}at&&Ur(null,mn,!0,y==null&&si.setSeries),ne.live&&(Z.fill(z),we=!0)}else{let fe,xe,Ue;a==1&&(fe=P.ori==0?Ht:Xt,xe=Ir(fe,b),z=oe.idx=br(xe,e[0],Qt,ei),Ue=k(e[0][z],P,ie,0));let Oe=-10,ze=-10,Qe=0,wt=0,xt=!0,dt="",Ze="";for(let $e=a==2?1:0;$e<_.length;$e++){let Vt=_[$e],Zt=Z[$e],yi=Zt==null?null:a==1?e[$e][Zt]:e[$e][1][Zt],Ct=oe.dataIdx(r,$e,z,xe),Jt=Ct==null?null:a==1?e[$e][Ct]:e[$e][1][Ct];if(we=we||Jt!=yi||Ct!=Zt,Z[$e]=Ct,$e>0&&Vt.show){let Ki=Ct==null?-10:Ct==z?Ue:k(a==1?e[0][Ct]:e[$e][0][Ct],P,ie,0),zi=Jt==null?-10:L(Jt,a==1?x[Vt.scale]:x[Vt.facets[1].scale],ue,0);if(at&&Jt!=null){let sr=P.ori==1?Ht:Xt,Sr=di(We.dist(r,$e,Ct,zi,sr));if(Sr<ta){let Or=We.bias;if(Or!=0){let Zi=Ir(sr,Vt.scale),or=Jt>=0?1:-1,yr=Zi>=0?1:-1;yr==or&&(yr==1?Or==1?Jt>=Zi:Jt<=Zi:Or==1?Jt<=Zi:Jt>=Zi)&&(ta=Sr,Sa=$e)}else ta=Sr,Sa=$e}}if(we||Ne){let sr,Sr;P.ori==0?(sr=Ki,Sr=zi):(sr=zi,Sr=Ki);let Or,Zi,or,yr,Fr,Bi,Ji=!0,Ha=De.bbox;if(Ha!=null){Ji=!1;let ki=Ha(r,$e);or=ki.left,yr=ki.top,Or=ki.width,Zi=ki.height}else or=sr,yr=Sr,Or=Zi=De.size(r,$e);if(Bi=De.fill(r,$e),Fr=De.stroke(r,$e),Ne)$e==Sa&&ta<=We.prox&&(Oe=or,ze=yr,Qe=Or,wt=Zi,xt=Ji,dt=Bi,Ze=Fr);else{let ki=ut[$e];ki!=null&&(Mt[$e]=or,ma[$e]=yr,ud(ki,Or,Zi,Ji),ld(ki,Bi,Fr),zr(ki,pr(or),pr(yr),G,Re))}}}}if(Ne){let $e=We.prox,Vt=Ba==null?ta<=$e:ta>$e||Sa!=Ba;if(we||Vt){let Zt=ut[0];Zt!=null&&(Mt[0]=Oe,ma[0]=ze,ud(Zt,Qe,wt,xt),ld(Zt,dt,Ze),zr(Zt,pr(Oe),pr(ze),G,Re))}}}if(Gt.show&&_a)if(y!=null){let[fe,xe]=si.scales,[Ue,Oe]=si.match,[ze,Qe]=y.cursor.sync.scales,wt=y.cursor.drag;if(_i=wt._x,xi=wt._y,_i||xi){let{left:xt,top:dt,width:Ze,height:$e}=y.select,Vt=y.scales[ze].ori,Zt=y.posToVal,yi,Ct,Jt,Ki,zi,sr=fe!=null&&Ue(fe,ze),Sr=xe!=null&&Oe(xe,Qe);sr&&_i?(Vt==0?(yi=xt,Ct=Ze):(yi=dt,Ct=$e),Jt=x[fe],Ki=k(Zt(yi,ze),Jt,ie,0),zi=k(Zt(yi+Ct,ze),Jt,ie,0),ls(wr(Ki,zi),di(zi-Ki))):ls(0,ie),Sr&&xi?(Vt==1?(yi=xt,Ct=Ze):(yi=dt,Ct=$e),Jt=x[xe],Ki=L(Zt(yi,Qe),Jt,ue,0),zi=L(Zt(yi+Ct,Qe),Jt,ue,0),cs(wr(Ki,zi),di(zi-Ki))):cs(0,ue)}else Pl()}else{let fe=di(bh-yh),xe=di(wh-Mh);if(P.ori==1){let Qe=fe;fe=xe,xe=Qe}_i=wi.x&&fe>=wi.dist,xi=wi.y&&xe>=wi.dist;let Ue=wi.uni;Ue!=null?_i&&xi&&(_i=fe>=Ue,xi=xe>=Ue,!_i&&!xi&&(xe>fe?xi=!0:_i=!0)):wi.x&&wi.y&&(_i||xi)&&(_i=xi=!0);let Oe,ze;_i&&(P.ori==0?(Oe=dn,ze=Ht):(Oe=pn,ze=Xt),ls(wr(Oe,ze),di(ze-Oe)),xi||cs(0,ue)),xi&&(P.ori==1?(Oe=dn,ze=Ht):(Oe=pn,ze=Xt),cs(wr(Oe,ze),di(ze-Oe)),_i||ls(0,ie)),!_i&&!xi&&(ls(0,0),cs(0,0))}if(wi._x=_i,wi._y=xi,y==null){if(I){if(Fh!=null){let[fe,xe]=si.scales;si.values[0]=fe!=null?Ir(P.ori==0?Ht:Xt,fe):null,si.values[1]=xe!=null?Ir(P.ori==1?Ht:Xt,xe):null}hs(kl,r,Ht,Xt,G,Re,z)}if(at){let fe=I&&si.setSeries,xe=We.prox;Ba==null?ta<=xe&&Ur(Sa,mn,!0,fe):ta>xe?Ur(null,mn,!0,fe):Sa!=Ba&&Ur(Sa,mn,!0,fe)}}we&&(ne.idx=z,Al()),T!==!1&&Si("setCursor")}let ya=null;Object.defineProperty(r,"rect",{get(){return ya==null&&us(!1),ya}});function us(y=!1){y?ya=null:(ya=m.getBoundingClientRect(),Si("syncRect",ya))}function Ah(y,T,I,z,$,ie,ue){oe._lock||_a&&y!=null&&y.movementX==0&&y.movementY==0||(Rl(y,T,I,z,$,ie,ue,!1,y!=null),y!=null?ka(null,!0,!0):ka(T,!0,!1))}function Rl(y,T,I,z,$,ie,ue,fe,xe){if(ya==null&&us(!1),ye(y),y!=null)I=y.clientX-ya.left,z=y.clientY-ya.top;else{if(I<0||z<0){Ht=-10,Xt=-10;return}let[Ue,Oe]=si.scales,ze=T.cursor.sync,[Qe,wt]=ze.values,[xt,dt]=ze.scales,[Ze,$e]=si.match,Vt=T.axes[0].side%2==1,Zt=P.ori==0?G:Re,yi=P.ori==1?G:Re,Ct=Vt?ie:$,Jt=Vt?$:ie,Ki=Vt?z:I,zi=Vt?I:z;if(xt!=null?I=Ze(Ue,xt)?o(Qe,x[Ue],Zt,0):-10:I=Zt*(Ki/Ct),dt!=null?z=$e(Oe,dt)?o(wt,x[Oe],yi,0):-10:z=yi*(zi/Jt),P.ori==1){let sr=I;I=z,z=sr}}xe&&(T==null||T.cursor.event.type==kl)&&((I<=1||I>=G-1)&&(I=Xa(I,G)),(z<=1||z>=Re-1)&&(z=Xa(z,Re))),fe?(yh=I,Mh=z,[dn,pn]=oe.move(r,I,z)):(Ht=I,Xt=z)}const Ll={width:0,height:0,left:0,top:0};function Pl(){Qs(Ll,!1)}let Rh,Lh,Ph,Ch;function Dh(y,T,I,z,$,ie,ue){_a=!0,_i=xi=wi._x=wi._y=!1,Rl(y,T,I,z,$,ie,ue,!0,!1),y!=null&&(gt(Hl,Vl,Nh,!1),hs(td,r,dn,pn,G,Re,null));let{left:fe,top:xe,width:Ue,height:Oe}=Gt;Rh=fe,Lh=xe,Ph=Ue,Ch=Oe}function Nh(y,T,I,z,$,ie,ue){_a=wi._x=wi._y=!1,Rl(y,T,I,z,$,ie,ue,!1,!0);let{left:fe,top:xe,width:Ue,height:Oe}=Gt,ze=Ue>0||Oe>0,Qe=Rh!=fe||Lh!=xe||Ph!=Ue||Ch!=Oe;if(ze&&Qe&&Qs(Gt),wi.setScale&&ze&&Qe){let wt=fe,xt=Ue,dt=xe,Ze=Oe;if(P.ori==1&&(wt=xe,xt=Oe,dt=fe,Ze=Ue),_i&&xa(b,Ir(wt,b),Ir(wt+xt,b)),xi)for(let $e in x){let Vt=x[$e];$e!=b&&Vt.from==null&&Vt.min!=Nt&&xa($e,Ir(dt+Ze,$e),Ir(dt,$e))}Pl()}else oe.lock&&(oe._lock=!oe._lock,ka(T,!0,y!=null));y!=null&&(ci(Hl,Vl),hs(Hl,r,Ht,Xt,G,Re,null))}function mg(y,T,I,z,$,ie,ue){if(oe._lock)return;ye(y);let fe=_a;if(_a){let xe=!0,Ue=!0,Oe=10,ze,Qe;P.ori==0?(ze=_i,Qe=xi):(ze=xi,Qe=_i),ze&&Qe&&(xe=Ht<=Oe||Ht>=G-Oe,Ue=Xt<=Oe||Xt>=Re-Oe),ze&&xe&&(Ht=Ht<dn?0:G),Qe&&Ue&&(Xt=Xt<pn?0:Re),ka(null,!0,!0),_a=!1}Ht=-10,Xt=-10,Z.fill(null),ka(null,!0,!0),fe&&(_a=fe)}function Uh(y,T,I,z,$,ie,ue){oe._lock||(ye(y),os(),Pl(),y!=null&&hs(ad,r,Ht,Xt,G,Re,null))}function Ih(){E.forEach(yv),H(r.width,r.height,!0)}Va(ro,Sn,Ih);const gn={};gn.mousedown=Dh,gn.mousemove=Ah,gn.mouseup=Nh,gn.dblclick=Uh,gn.setSeries=(y,T,I,z)=>{let $=si.match[2];I=$(r,T,I),I!=-1&&Ur(I,z,!0,!1)},ce&&(gt(td,m,Dh),gt(kl,m,Ah),gt(id,m,y=>{ye(y),us(!1)}),gt(rd,m,mg),gt(ad,m,Uh),pc.add(r),r.syncRect=us);const eo=r.hooks=i.hooks||{};function Si(y,T,I){Fi?bt.push([y,T,I]):y in eo&&eo[y].forEach(z=>{z.call(null,r,T,I)})}(i.plugins||[]).forEach(y=>{for(let T in y.hooks)eo[T]=(eo[T]||[]).concat(y.hooks[T])});const Oh=(y,T,I)=>I,si=oi({key:null,setSeries:!1,filters:{pub:Md,sub:Md},scales:[b,_[1]?_[1].scale:null],match:[bd,bd,Oh],values:[null,null]},oe.sync);si.match.length==2&&si.match.push(Oh),oe.sync=si;const Fh=si.key,Cl=op(Fh);function hs(y,T,I,z,$,ie,ue){si.filters.pub(y,T,I,z,$,ie,ue)&&Cl.pub(y,T,I,z,$,ie,ue)}Cl.sub(r);function gg(y,T,I,z,$,ie,ue){si.filters.sub(y,T,I,z,$,ie,ue)&&gn[y](null,T,I,z,$,ie,ue)}r.pub=gg;function vg(){Cl.unsub(r),pc.delete(r),vi.clear(),$l(ro,Sn,Ih),c.remove(),me?.remove(),Si("destroy")}r.destroy=vg;function Dl(){Si("init",i,e),ss(e||i.data,!1),B[b]?wl(b,B[b]):os(),he=Gt.show&&(Gt.width>0||Gt.height>0),Y=we=!0,H(i.width,i.height)}return _.forEach(sn),E.forEach(Zr),t?t instanceof HTMLElement?(t.appendChild(c),Dl()):t(r,Dl):Dl(),r}Ei.assign=oi,Ei.fmtNum=Kl,Ei.rangeNum=oo,Ei.rangeLog=so,Ei.rangeAsinh=ql,Ei.orient=$a,Ei.pxRatio=Et,Ei.join=d0,Ei.fmtDate=ec,Ei.tzDate=b0,Ei.sync=op;{Ei.addGap=nv,Ei.clipGaps=mo;let i=Ei.paths={points:fp};i.linear=gp,i.stepped=lv,i.bars=cv,i.spline=hv}function qa(i,e,t){const r=e-i;if(!(r>0)||!Number.isFinite(r))return[];const a=10**Math.floor(Math.log10(r/t)),n=[1,2,5,10,20].map(o=>o*a).find(o=>r/o<=t)??r,s=[];for(let o=Math.ceil(i/n-1e-9);o*n<=e+1e-9*r;o++)s.push(Number((o*n).toPrecision(12)));return s}function wp(i,e,t){if(!(i>0)||!(e>i))return[];const r=Math.floor(Math.log10(i)),a=Math.ceil(Math.log10(e)),n=c=>c.filter(h=>h>=i*.999999&&h<=e*1.000001),s=(c,h=1)=>{const d=[];for(let u=r;u<=a;u+=h)for(const f of c)d.push(Number((f*10**u).toPrecision(12)));return n(d)},o=s([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=s([1]);return l.length>t?s([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:qa(i,e,t)}function Ti(i,e,t=.05){let r=1/0,a=-1/0;for(const n of i)n==null||!Number.isFinite(n)||e&&n<=0||(n<r&&(r=n),n>a&&(a=n));if(!(a>=r))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(a===r)return{low:r/2,high:a*2};const n=(a/r)**t;return{low:r/n,high:a*n}}if(a===r){const n=Math.abs(r)*.05||.5;return{low:r-n,high:a+n}}return{low:r-t*(a-r),high:a+t*(a-r)}}function xo(i,e=[]){const t=i.filter(s=>Number.isFinite(s)).sort((s,o)=>s-o);if(!t.length)return NaN;const r=t[0],a=t[Math.floor((t.length-1)/2)],n=e.filter(s=>s<=r+4*Math.abs(r));return Math.max(a+(a-r),r+.001*Math.abs(r),...n)}function Ya(i){const e=i.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const Ss='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Mv=28;function na(i){const{into:e}=i;let t={x:i.x,y:i.y};e.setAttribute("role","img"),e.setAttribute("aria-label",i.about),e.tabIndex=-1;const r=()=>Math.max(240,e.clientWidth),a=E=>()=>[t[E].range.low,t[E].range.high],n=E=>(x,A,b,v)=>{const M=t[E],D=E==="x"?Math.max(3,Math.floor(r()/90)):Math.max(3,Math.floor(i.height/46));return M.at?M.at.filter(C=>C>=b&&C<=v):M.log?wp(b,v,D):qa(b,v,D)},s=E=>(x,A)=>A.map(t[E].text??Hh),o=E=>({time:!1,range:a(E),distr:t[E].log?3:1,log:10}),l=()=>St("soft"),c={stroke:()=>St("grid"),width:1},h=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],d=()=>new Ei({width:r(),height:i.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:Ss,labelFont:Ss,show:!i.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:n("x"),values:s("x"),filter:(E,x)=>x},{stroke:l,grid:c,ticks:{show:!1},font:Ss,labelFont:Ss,label:t.y.label||void 0,labelSize:22,labelGap:4,size:i.left??u,space:10,splits:n("y"),values:s("y"),filter:(E,x)=>x}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[f]}},h(),e),u=(E,x)=>{const A=Math.max(0,...(x??[]).map(b=>b.length));return E.ctx.font=Ss,Math.ceil(A*6.8)+12},f=E=>{const{ctx:x,bbox:A}=E;x.save(),x.beginPath(),x.rect(A.left,A.top,A.width,A.height),x.clip();const b=Ei.pxRatio;i.draw({context:x,x:v=>E.valToPos(v,"x",!0),y:v=>E.valToPos(v,"y",!0),ratio:b,box:A}),x.restore()};let m=d();const S=bv(e),g=()=>m.redraw(!1,!0);qh(g);const p=E=>{const x=m.over.getBoundingClientRect(),A=E.clientX-x.left,b=E.clientY-x.top;let v=null,M=Mv**2;for(const D of i.spots?.()??[]){const C=m.valToPos(D.x,"x")-A,P=m.valToPos(D.y,"y")-b,O=C*C+P*P;O<M&&(M=O,v=D)}return v};i.spots&&(e.addEventListener("pointermove",E=>{const x=p(E);i.onHover?.(x?x.run:null),x?S.show(x.words,m.over.offsetLeft+m.valToPos(x.x,"x"),m.over.offsetTop+m.valToPos(x.y,"y")):S.hide()}),e.addEventListener("pointerleave",()=>{i.onHover?.(null),S.hide()}),e.addEventListener("click",E=>{const x=p(E);x&&i.onClick?.(x.run)}));const _=()=>{m.destroy(),m=d()};return new ResizeObserver(()=>{Math.abs(r()-m.width)>1&&m.setSize({width:r(),height:i.height})}).observe(e),{get canvas(){return m.ctx.canvas},redraw:g,replace:(E,x)=>{const A=(v,M)=>v.label===M.label&&v.log===M.log,b=A(E,t.x)&&A(x,t.y);t={x:E,y:x},b?m.setData(h()):_()},xAt:E=>m.posToVal(E-m.over.getBoundingClientRect().left,"x")}}function bv(i){const e=document.createElement("div");return e.className="hint",e.hidden=!0,i.append(e),{show:(t,r,a)=>{e.replaceChildren(...t.map(s=>{const o=document.createElement("div");return o.textContent=s,o})),e.hidden=!1;const n=i.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(n,r+14))}px`,e.style.top=`${Math.max(0,a-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Rn=i=>i.reduce((e,t)=>e+t,0);function wv(i,e=10){const t=i.right.length/e,r=[];for(let a=0;a<e;a++){const n=[a*t,(a+1)*t],s=Rn(i.right.slice(...n)),o=Rn(i.wrong.slice(...n)),l=s+o;if(!(l>0))continue;let c=0;for(let d=n[0];d<n[1];d++)c+=(i.mean[d]??0)*(i.right[d]+i.wrong[d]);const h=s/l;r.push({predicted:c/l,observed:h,error:Math.sqrt(h*(1-h)/l),weight:l})}return r}function mc(i,e){const t=Rn(i.right.slice(e)),r=Rn(i.right.slice(0,e)),a=Rn(i.wrong.slice(e)),n=Rn(i.wrong.slice(0,e)),s=(o,l)=>l>0?o/l:null;return{threshold:e/i.right.length,true_positive:t,false_positive:a,false_negative:r,true_negative:n,precision:s(t,t+a),recall:s(t,t+r),specificity:s(n,n+a),f1:s(2*t,2*t+a+r),accuracy:(t+n)/(t+n+a+r)}}function Ev(i){return Array.from({length:i.right.length-1},(e,t)=>mc(i,t+1))}const gc=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],Tv=[10,20,30,40,50,60,70,80,90];function Av(i,e,t=.5){const r=Ev(i),a=Math.min(99,Math.max(1,Math.round(100*t)));let n=a;const s=({context:_,x:E,y:x,ratio:A,box:b})=>{for(const{key:v,colour:M,dash:D}of gc)_.strokeStyle=Hi(M),_.lineWidth=2*A,_.setLineDash(D.map(C=>C*A)),ui(_,r.map(C=>E(C.threshold)),r.map(C=>C[v]===null?NaN:x(C[v])));_.setLineDash([]),_.strokeStyle=St("ink"),_.lineWidth=1.4*A,ui(_,[E(n/100),E(n/100)],[b.top,b.top+b.height])},o="What each threshold would decide",l=hr(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${Ve(t)}.`}`,"thresholds",()=>ur(c.canvas,o,gc.map(({words:_,colour:E})=>({words:_,colour:Hi(E)})),devicePixelRatio));l.above.append(q("p",{class:"outputs"},...gc.map(({words:_,colour:E,dash:x})=>q("span",{},q("i",{class:`stroke g${E} ${x.length?"dashed":""}`,"aria-hidden":"true"}),_))));const c=na({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:_=>zt(_)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:_=>zt(_)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:s}),h=q("output",{class:"n"}),d=q("input",{type:"range",min:1,max:99,step:1,value:n,id:"threshold","aria-describedby":"threshold-says"}),u=q("div",{"aria-live":"polite"}),f=q("p",{class:"note",id:"threshold-says"}),m=()=>{const _=mc(i,n);lr(h,zt(n/100)),d.setAttribute("aria-valuetext",zt(n/100)),lr(u,jh([...e],[[_.true_negative,_.false_positive],[_.false_negative,_.true_positive]])),lr(f,Rv(_)),c.redraw()};d.addEventListener("input",()=>{n=Number(d.value),m()});const S=_=>[_.precision,_.recall,_.specificity,_.f1,_.accuracy].map(E=>q("td",{class:"n"},zt(E,1))),g=q("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},q("table",{},q("thead",{},q("tr",{},q("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(_=>q("th",{scope:"col",class:"n"},_)))),q("tbody",{},...Tv.map(_=>q("tr",{class:_===a?"winner":null},q("th",{scope:"row",class:"n"},zt(_/100)),...S(mc(i,_))))))),p=q("section",{class:"card plain"},q("h3",{},"Confusion matrix at a threshold"),q("p",{class:"slide"},q("label",{for:"threshold"},"Threshold"),d,h),f,u);return m(),[l.element,p,q("section",{class:"card plain"},q("h3",{},"Thresholds"),g)]}function Rv(i){return`Precision ${zt(i.precision,1)}, recall ${zt(i.recall,1)}, specificity ${zt(i.specificity,1)}, F1 ${Ve(i.f1,4)}, accuracy ${zt(i.accuracy,1)}.`}const Ep=[["train","training"],["valid","validation"],["test","test"]],Lv=new Set(["loss","objective"]);function Pv(i){const e=i.runs[i.winner],t=e.curve.batch??[],r=e.curve.epoch??t.map((l,c)=>c+1),a=t[Math.max(0,r.indexOf(e.kept_epoch))],n=l=>i.figures[l],s=(i.members?.length??0)>0,o=n("train")?.objective??null;return q("ol",{class:"numbers"},So("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[s?"the best single run, its kept epoch":"in the epoch kept",a??null]]),So("Loss on a split","Of the frozen weights, on every row.",Ep.flatMap(([l,c])=>n(l)?[[c,vc(n(l).loss)]]:[])),So("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",vc(n("train")?.loss)]:["training",o]]),So("Metrics","What one cares about; most have no useful gradient.",Cv(n("test")??n("valid")??{}).map(l=>[l,vc((n("test")??n("valid"))[l])])))}function vc(i){return typeof i=="number"?i:null}function Cv(i){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(e=>typeof i[e]=="number").slice(0,4)}function So(i,e,t){return q("li",{},q("h3",{},i),q("p",{},e),q("dl",{},...t.flatMap(([r,a])=>[q("dt",{},r),q("dd",{class:"n"},Ve(a))])))}function Dv(i){const e=Ep.filter(([s])=>i.figures[s]),t=i.figures.baseline,r=Object.keys(i.figures[e[0][0]]??{}),a=e.at(-1)[1],n=s=>q("td",{class:"n"},Array.isArray(s)?s.map(o=>Ve(o,3)).join("  "):Ve(s));return q("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},q("table",{},q("thead",{},q("tr",{},q("th",{scope:"col"},"figure"),...e.map(([,s])=>q("th",{scope:"col",class:"n"},s)),t?q("th",{scope:"col",class:"n"},`best constant (${a})`):null)),q("tbody",{},...r.map(s=>q("tr",{class:Lv.has(s)?"loss":null},q("th",{scope:"row"},s.replaceAll("_"," ")),...e.map(([o])=>n(i.figures[o][s])),t?n(t[s]):null)))))}function Nv(i){const{command:e,python:t,install:r,versions:a}=i.repeat;return q("div",{class:"repeat"},e?[q("p",{},"The same again, on the command line:"),_c(e)]:null,t?[q("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),_c(t)]:null,[q("p",{},"with the versions that made it:"),_c(r)],q("dl",{class:"versions"},...Object.entries(a).flatMap(([n,s])=>[q("dt",{},n),q("dd",{},s)])))}function _c(i){const e=q("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(i).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),q("div",{class:"code"},q("pre",{tabindex:0,"aria-label":"Command"},q("code",{},i)),e)}function yo(i){return i.ending==="left"}function ys(i){return i.overflowed??i.ending==="diverged"}function Ms(i,e){const t=i.map(r=>{const a=q("button",{type:"button",class:"entry"},Tp(r),r.name),n=()=>e.hoverGroup(r.name),s=()=>e.hoverGroup(null);return a.addEventListener("pointerenter",n),a.addEventListener("pointerleave",s),a.addEventListener("focus",n),a.addEventListener("blur",s),a});return q("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function Tp(i){const e=Uv(i.mark);return et("svg",{class:`swatch g${i.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},et("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":i.dash.join(" ")||null}),et("path",{d:e.path,class:e.filled?"filled":"open"}))}function Uv(i){switch(i){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function bs(i){return i.map(e=>({words:e.name,colour:Hi(e.colour)}))}function Iv(i,e,t){const r=n=>n===null||typeof n=="number"&&!Number.isFinite(n);if(r(i)||r(e))return Number(r(i))-Number(r(e));const a=typeof i=="number"&&typeof e=="number"?i-e:String(i).localeCompare(String(e),"en",{numeric:!0});return t?-a:a}const Ov=["lr"],Fv=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function zv(i){const{runs:e,verdict:t}=i,r=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),a=(o,l,c,h,d=Ve)=>({key:o,title:l,about:h,numeric:!0,value:u=>c(e[u],u),show:u=>d(c(e[u],u))}),n=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!Fv.has(o)).filter(o=>Ov.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>Ma(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&n.push(a("seed","seed",o=>o.seed,void 0,Ma));const s=a("loss",i.judged_by,o=>ys(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(s.show=o=>{const l=r.get(o)?.standard_error,c=Ve(ys(e[o])?null:e[o].loss);return l==null?c:`${c} \xB1 ${Ve(l,2)}`}),[...n,s,...t&&t.settings.some(o=>o.probability_best!==null)?[a("probability","P(best)",(o,l)=>r.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>zt(o,1))]:[],...i.metric?[a("metric",i.metric.name,o=>o.metric??null)]:[],...i.judged_by==="training loss"?[]:[a("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[a("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[a("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],a("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),a("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),a("updates","updates",o=>o.updates)]}function Bv(i,e,t){const r=[{key:"optimizer",title:"optimizer",numeric:!1,value:d=>i.runs[d].optimizer,show:d=>i.runs[d].optimizer},...zv(i),{key:"ended",title:"ended",numeric:!1,value:d=>i.runs[d].ending,show:d=>i.runs[d].status}],a=i.runs.map((d,u)=>e.find(f=>f.runs.includes(u))),n=new Set(i.verdict?.settings.filter((d,u)=>!d.mean&&i.verdict.tied.includes(u)).flatMap(d=>d.runs)??[]);let s={key:"loss",downwards:!1};const o=i.runs.map((d,u)=>{const f=q("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`${d.optimizer}: mark ${d.setting}`},Tp(a[u]),d.optimizer);f.addEventListener("click",()=>t.toggle(u));const m=[u===i.winner?q("span",{class:"badge"},"kept"):null,i.members?.includes(u)?q("span",{class:"badge"},"in the mean"):null,n.has(u)&&u!==i.winner?q("span",{class:"badge tied"},"not told apart"):null],S=q("tr",{class:u===i.winner?"winner":null},q("th",{scope:"row"},f,...m),...r.slice(1).map(g=>q("td",{class:g.numeric?"n":null},g.show(u))));return S.addEventListener("pointerenter",()=>t.hover(u)),S.addEventListener("pointerleave",()=>t.hover(null)),f.addEventListener("focus",()=>t.hover(u)),f.addEventListener("blur",()=>t.hover(null)),{row:S,pin:f}}),l=q("tbody"),c=r.map(d=>{const u=q("button",{type:"button",title:d.about??null},d.title,q("span",{class:"arrow","aria-hidden":"true"})),f=q("th",{scope:"col",class:d.numeric?"n":null},u);return u.addEventListener("click",()=>{s={key:d.key,downwards:s.key===d.key?!s.downwards:!1},h()}),{column:d,head:f}}),h=()=>{const d=r.find(f=>f.key===s.key)??r[0],u=i.runs.map((f,m)=>m).sort((f,m)=>Iv(d.value(f),d.value(m),s.downwards)||f-m);lr(l,...u.map(f=>o[f].row));for(const{column:f,head:m}of c)f.key===s.key?m.setAttribute("aria-sort",s.downwards?"descending":"ascending"):m.removeAttribute("aria-sort")};return h(),t.onChange(()=>{o.forEach(({row:d,pin:u},f)=>{d.dataset.emphasis=t.emphasis(f),u.setAttribute("aria-pressed",String(t.pinned.has(f)))})}),q("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},q("table",{class:"runs"},q("thead",{},q("tr",{},...c.map(({head:d})=>d))),l))}const Ap=[0,.2,.4,.6,.8,1];function kv(i,e){const t=wv(i),r=Math.max(...t.map(c=>c.weight)),a=({context:c,x:h,y:d,ratio:u,box:f})=>{c.fillStyle=St("band"),t.forEach(m=>{const S=Math.floor(Math.min(m.predicted,.9999)*10)/10,g=m.weight/r*f.height*.22;c.fillRect(h(S)+u,f.top+f.height-g,h(S+.1)-h(S)-2*u,g)}),c.strokeStyle=St("soft"),c.lineWidth=u,c.setLineDash([3*u,4*u]),ui(c,[h(0),h(1)],[d(0),d(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=St("c0"),c.lineWidth=2.2*u,ui(c,t.map(m=>h(m.predicted)),t.map(m=>d(m.observed))),c.lineWidth=1.4*u;for(const m of t){const S=h(m.predicted);ui(c,[S,S],[d(m.observed-m.error),d(m.observed+m.error)]),ia(c,"circle",S,d(m.observed),4*u)}},n=i.of==="top class",s="Calibration",o=hr(s,`Of the test rows to which the model gives ${n?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>ur(l.canvas,s,[],devicePixelRatio)),l=na({into:o.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:Ap,text:c=>zt(c)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:Ap,text:c=>zt(c)},height:300,about:`Calibration: ${t.map(c=>`predicted ${zt(c.predicted,1)}, true ${zt(c.observed,1)}`).join("; ")}.`,draw:a,spots:()=>t.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[`predicted ${zt(c.predicted,1)}`,`true ${zt(c.observed,1)} \xB1 ${zt(c.error,1)}`,`${cr(Math.round(c.weight),"row")} (weight ${Ve(c.weight)})`]}))});return o.element}const Rp=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let Hv=0;function ws(i,e,t,r){const a=`choice-${++Hv}`;return q("fieldset",{class:"choice"},q("legend",{class:"unseen"},i),...e.map(({value:n,words:s})=>{const o=q("input",{type:"radio",name:a,value:n,checked:n===t});return o.addEventListener("change",()=>r(n)),q("label",{},o,q("span",{},s))}))}const Gv=12;function Vv(i){return[Wv(i),...i.columns.filter(e=>e.kind!=="number").slice(0,Gv).map(e=>Xv(e,i.unit))]}function Wv(i){const e="How much each column moves the prediction",t=24*i.columns.length+8,r=Math.max(...i.columns.map(o=>o.size))||1,a=o=>396*o/r,n=et("svg",{class:"bars",viewBox:`0 0 640 ${t}`,role:"img","aria-label":`${e}: ${i.columns.map(o=>`${o.column} ${Ve(o.size,4)}`).join(", ")}`},...i.columns.flatMap((o,l)=>[et("text",{class:"name",x:160,y:24*l+19,"text-anchor":"end"},ji(o.column,24)),et("rect",{class:`bar-of ${o.kind}`,x:168,y:24*l+7,height:15,width:Math.max(1,a(o.size)).toFixed(1),rx:2}),et("text",{class:"value",x:168+a(o.size)+7,y:24*l+19},Ve(o.size,4))])),s=hr(e,`Added to ${i.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${i.left?` ${cr(i.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>ur(await to(n,2),e,[],2));return s.element.classList.add("wide"),s.body.append(n),s.element}function Xv(i,e){const t=ji(i.column,44),r=i.kind==="curve"?$v(i):qv(i),a=hr(t,i.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${i.more?` ${cr(i.more,"level")} nearer to it are left out.`:""}`,`effect-${i.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>ur(await to(r,2),t,jv(i),2));return i.outputs.length>1&&a.above.append(q("p",{class:"outputs"},...i.outputs.map((n,s)=>q("span",{},et("svg",{class:`swatch g${s%8}`,width:12,height:12,"aria-hidden":"true"},et("rect",{width:11,height:11,rx:2})),n.output)))),a.body.append(r),a.element}function jv(i){return i.outputs.length<2?[]:i.outputs.map((e,t)=>({words:e.output,colour:Hi(t%8)}))}const Mo=380,Lp=220;function $v(i){const e=i.outputs.filter(u=>!!u.x&&!!u.y),t=58,r=Mo-12,a=10,n=Lp-30,s=Ti(e.flatMap(u=>u.x),!1,.02),o=Ti([0,...e.flatMap(u=>u.y)],!1,.06),l=u=>t+(u-s.low)/(s.high-s.low)*(r-t),c=u=>n-(u-o.low)/(o.high-o.low)*(n-a),h=u=>new Date(u*864e5).toISOString().slice(0,10),d=i.of_days?[e[0].x[0],e[0].x.at(-1)]:qa(s.low,s.high,5);return et("svg",{viewBox:`0 0 ${Mo} ${Lp}`,class:"effect",role:"img","aria-label":`${i.column}: adds ${Ve(Math.min(...e[0].y),4)} to ${Ve(Math.max(...e[0].y),4)}`},...qa(o.low,o.high,5).flatMap(u=>[et("line",{class:"grid",x1:t,x2:r,y1:c(u),y2:c(u)}),et("text",{class:"tick",x:t-6,y:c(u)+4,"text-anchor":"end"},Ve(u,4))]),...d.map((u,f)=>et("text",{class:"tick",x:l(u),y:n+18,"text-anchor":i.of_days?f?"end":"start":"middle"},i.of_days?h(u):Ma(u))),et("line",{class:"axis",x1:t,x2:r,y1:c(0),y2:c(0)}),...e.map((u,f)=>et("path",{class:`line g${f%8}`,d:u.x.map((m,S)=>`${S?"L":"M"}${l(m).toFixed(1)} ${c(u.y[S]).toFixed(1)}`).join("")})),...e[0].x.map(u=>et("line",{class:"rug",x1:l(u),x2:l(u),y1:n,y2:n+5})))}function qv(i){const e=i.outputs.filter(h=>!!h.levels&&!!h.effects),t=e[0].levels,r=20,a=128,n=Mo-14,s=t.length*r+30,o=(h,d)=>h.effects[h.levels.indexOf(d)],l=Ti([0,...e.flatMap(h=>h.effects)],!1,.06),c=h=>a+(h-l.low)/(l.high-l.low)*(n-a);return et("svg",{viewBox:`0 0 ${Mo} ${s}`,class:"effect",role:"img","aria-label":`${i.column}: ${t.map(h=>`${h} ${Ve(o(e[0],h),3)}`).join(", ")}`},...qa(l.low,l.high,4).flatMap(h=>[et("line",{class:"grid",x1:c(h),x2:c(h),y1:2,y2:s-24}),et("text",{class:"tick",x:c(h),y:s-8,"text-anchor":"middle"},Ve(h,3))]),et("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:s-24}),...t.flatMap((h,d)=>[et("text",{class:"name",x:a-8,y:r*d+16,"text-anchor":"end"},ji(h,17)),...e.flatMap((u,f)=>{const m=o(u,h);return m===void 0?[]:[...e.length===1?[et("line",{class:"stem g0",x1:c(0),x2:c(m),y1:r*d+12,y2:r*d+12})]:[],et("circle",{class:`dot g${f%8}`,cx:c(m),cy:r*d+12,r:4.5})]})]))}function Pp(i,e,t,r){const a=(e==="gap"?i.gaps:i.curve[e])??[],n=(e==="gap"?void 0:i.curve.epoch)??a.map((o,l)=>l+1),s=i.curve.seconds??[];return{x:n.slice(0,a.length).map((o,l)=>t==="rows"?o*r:s[l]??NaN),y:a.map(o=>o??NaN),epoch:n.slice(0,a.length)}}function Yv(i,e,t,r){const a=i.flatMap(({y:u})=>u.slice(-1)).filter(u=>Number.isFinite(u)),n=i.flatMap(({y:u})=>u).filter(u=>Number.isFinite(u));if(!n.length)return{low:t?.1:0,high:1};const s=Math.min(...n),o=Math.max(...n),l=[...a].sort((u,f)=>u-f),c=l[Math.floor((l.length-1)/2)]??s;if(r==="best"){const u=i.map(({y:S})=>S[0]).filter(S=>Number.isFinite(S)),f=u.length?Math.min(...u):s,m=Math.max(xo(a),Math.min(f,s+12*(c-s)));return Ti([s,Math.min(o,m)],t,.06)}const h=t?c*(c/s)**2:c+4*(c-s),d=e!==null&&e>s?e*1.08:Math.max(h,s*1.01);return Ti([s,Math.min(o,d)],t,.06)}const Kv={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},Zv={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function xc(i,e,t,r){return i.runs.some(a=>Pp(a,r,"rows",i.rows.train).y.length)?Jv(i,e,t,r).element:null}function Jv(i,e,t,r){const a=i.rows.train;let n="rows",s=r==="gap"?"all":"best";const o=i.runs.some(P=>P.curve.seconds?.some(O=>O!==null)),l=()=>i.runs.map(P=>Pp(P,r,n,a));let c=l();const h=r==="split"?i.baseline_loss??null:null,d=()=>r==="gap"||Ya(c.flatMap(({y:P})=>P).filter(P=>Number.isFinite(P)));let u=d();const f=i.runs.map((P,O)=>e.find(k=>k.runs.includes(O))),m=()=>{const P=c.flatMap(({x:B})=>B),O=n==="rows"?(i.epochs_planned??0)*a:0,k=Ti([0,O,...P],!1,.02),L=c.flatMap(({y:B})=>B);return{x:{label:n==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:k.high}},y:{label:r==="gap"?"objective \u2212 optimum":i.loss.replaceAll("_"," "),log:u,range:r==="gap"?Ti(L,!0,.05):Yv(c,h,u,s),text:B=>Ve(B,5)}}},S=({context:P,x:O,y:k,ratio:L,box:B})=>{h!==null&&Number.isFinite(k(h))&&(P.strokeStyle=St("soft"),P.lineWidth=L,P.setLineDash([3*L,4*L]),ui(P,[B.left,B.left+B.width],[k(h),k(h)]),P.setLineDash([]),P.fillStyle=St("soft"),P.font=`${11*L}px system-ui, sans-serif`,P.textAlign="right",P.fillText("the best constant",B.left+B.width-6*L,k(h)-5*L));const F=i.runs.map((U,j)=>j).sort((U,j)=>g(U)-g(j));for(const U of F){const j=t.emphasis(U),W=f[U],X=U===i.winner&&j!=="faint";P.globalAlpha=j==="faint"?.14:j==="strong"||X?1:.62,P.strokeStyle=P.fillStyle=Hi(W.colour),P.lineWidth=(j==="strong"?3:X?2.6:1.3)*L,P.setLineDash(W.dash.map(ce=>ce*L));const Z=c[U].x.map(O),ne=c[U].y.map(k);ui(P,Z,ne),P.setLineDash([]);const oe=Z.length-1,Q=c[U].epoch.indexOf(i.runs[U].kept_epoch);Z.length===1&&ia(P,W.mark,Z[0],ne[0],3*L),oe>=0&&ys(i.runs[U])?Zh(P,Z[oe],ne[oe],3.4*L):oe>=0&&yo(i.runs[U])&&ui(P,[Z[oe],Z[oe]],[ne[oe]-5*L,ne[oe]+5*L]),(j==="strong"||X)&&oe>0&&ia(P,W.mark,Z[Q<0?oe:Q],ne[Q<0?oe:Q],4.5*L)}P.globalAlpha=1},g=P=>t.emphasis(P)==="strong"?2:t.emphasis(P)==="faint"?0:P===i.winner?1.5:1,p=()=>c.flatMap(({x:P,y:O,epoch:k},L)=>P.flatMap((B,F)=>Number.isFinite(B)&&Number.isFinite(O[F])?[{x:B,y:O[F],run:L,words:[i.runs[L].setting,`epoch ${k[F]}: ${Ve(O[F])}`,...F===P.length-1&&yo(i.runs[L])?[i.runs[L].status]:[]]}]:[])),_=r==="split"&&i.judged_by==="training loss"?"Loss on the training split":Kv[r],E=hr(_,Zv[r],`${r}-loss`,()=>ur(D.canvas,`${_} against ${n==="rows"?"rows seen":"seconds"}`,bs(e),devicePixelRatio));o&&E.above.append(ws("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],n,P=>{n=P,c=l();const{x:O,y:k}=m();D.replace(O,k),lr(A,n==="seconds"?x:"")})),r!=="gap"&&E.above.append(ws("Vertical axis",Rp,s,P=>{s=P;const{x:O,y:k}=m();D.replace(O,k)}));const x=`Runs train side by side and share these seconds; all of it took ${Gh(i.seconds)}.`,A=q("p",{class:"aside","aria-live":"polite"});E.above.append(Ms(e,t)),E.element.append(A);const b=i.runs[i.winner],{x:v,y:M}=m(),D=na({into:E.body,x:v,y:M,height:300,about:`${_} of ${i.runs.length} runs by epoch; the run kept, ${b.setting}, ends at ${Ve(c[i.winner].y.at(-1)??null)}.`,draw:S,spots:p,onHover:P=>t.hover(P),onClick:P=>t.toggle(P)});t.onChange(D.redraw);const C=()=>{c=l(),u=d();const P=m();D.replace(P.x,P.y)};return{element:E.element,update:C}}const Qv=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),Cp={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},Dp=12;function e_(i,e){const t=["lr","batch_size","schedule",...[...new Set(i.flatMap(a=>Object.keys(a)).filter(a=>!Qv.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],r=[Sc("optimizer",i.map(a=>a.optimizer))];for(const a of t){const n=i.map(o=>o[a]??null);if(new Set(n.map(String)).size<2)continue;const s=n.every(o=>o===null||typeof o=="number");r.push(s?t_(Cp[a]??a,n):Sc(Cp[a]??a,n.map(o=>o===null?"\u2013":String(o))))}return new Set(i.map(a=>a.seed)).size>1&&r.push(Sc("seed",i.map(a=>String(a.seed)))),[...r.filter(a=>a.ticks.length>1||a.name==="optimizer"),i_(i,e)]}function Sc(i,e){const t=e.every(s=>s!==""&&Number.isFinite(Number(s))),r=[...new Set(e)].sort((s,o)=>t?Number(s)-Number(o):s<o?-1:1),a=s=>r.length===1?.5:s/(r.length-1),n=Math.ceil(r.length/Dp);return{name:i,place:e.map(s=>a(r.indexOf(s))),ticks:r.map((s,o)=>({at:a(o),words:s})).filter((s,o)=>o%n===0)}}function t_(i,e){const t=e.filter(l=>l!==null),r=[...new Set(t)].sort((l,c)=>l-c);if(r.length<=Dp){const l=f=>r.length===1?.5:r.indexOf(f)/(r.length-1),c=r.every(f=>f>0)&&Ya(r),h=Ti(r,c,0),d=f=>c?Math.log(f/h.low)/Math.log(h.high/h.low):l(f),u=r.some((f,m)=>m>0&&d(f)-d(r[m-1])<.05)?l:d;return{name:i,place:e.map(f=>f===null?null:u(f)),ticks:r.map(f=>({at:u(f),words:Ma(f)}))}}const a=Ya(t),n=Ti(t,a,0),s=l=>a?Math.log(l/n.low)/Math.log(n.high/n.low):(l-n.low)/(n.high-n.low),o=a?wp(n.low,n.high,6):qa(n.low,n.high,6);return{name:i,place:e.map(l=>l===null?null:s(l)),ticks:o.map(l=>({at:s(l),words:Hh(l)}))}}function i_(i,e){const t=i.map(l=>ys(l)?null:l.loss),r=t.filter(l=>l!==null).sort((l,c)=>l-c),a=t.some(l=>l===null)?.88:1,n=l=>1-(r.length<2?0:r.indexOf(l)/(r.length-1)*a),s=r.filter((l,c)=>c%Math.max(1,Math.ceil((r.length-1)/5))===0),o=[...new Set(s)].map(l=>({at:n(l),words:Ve(l,5)}));return a<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:n(l)),ticks:o}}function r_(i,e,t){if(i.runs.length<2)return null;const r=e_(i.runs,i.judged_by),a="Settings and their loss",n=hr(a,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>ur(await to(s,2),a,bs(e),2));n.above.append(Ms(e,t));const s=et("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${i.runs.length} runs over ${r.map(f=>f.name).join(", ")}; the table of runs has the same figures.`});n.body.append(s);let o=[];const l=i.runs.map((f,m)=>e.find(S=>S.runs.includes(m))),c=()=>{const f=Math.max(260,n.body.clientWidth),m=f>=560,S=m?330:74*r.length+10;s.setAttribute("viewBox",`0 0 ${f} ${S}`),s.setAttribute("width",String(f)),s.setAttribute("height",String(S));const g=m?a_(r,f,S):n_(r,f);o=i.runs.map((p,_)=>{const E=et("path",{d:Up(r,_,g.at),class:`run g${l[_].colour}`,"stroke-dasharray":l[_].dash.join(" ")||null}),x=et("path",{d:Up(r,_,g.at),class:"grip"});return x.addEventListener("pointerenter",()=>t.hover(_)),x.addEventListener("pointerleave",()=>t.hover(null)),x.addEventListener("click",()=>t.toggle(_)),h.push(x),E}),lr(s,...o,...g.furniture,...h.splice(0)),d()},h=[],d=()=>{o.forEach((f,m)=>{f.dataset.emphasis=t.emphasis(m)==="plain"&&m===i.winner?"first":t.emphasis(m)})};let u=0;return new ResizeObserver(()=>{n.body.clientWidth!==u&&(u=n.body.clientWidth,c())}).observe(n.body),t.onChange(d),n.element}function a_(i,e,t){const r=Math.max(...i[0].ticks.map(({words:f})=>Math.min(14,f.length))),a=34,n=t-14,s=16+8*r,o=e-76,l=f=>s+f/Math.max(1,i.length-1)*(o-s),c=f=>n-f*(n-a),h=(o-s)/Math.max(1,i.length-1),d=Math.max(6,Math.floor(h/8)),u=i.flatMap((f,m)=>{const S=m===i.length-1,g=m===0?"end":"start",p=m===0?-7:7,_=m===0?"start":S?"end":"middle",E=m===0?4:S?e-2:l(m);return[et("line",{class:"axis",x1:l(m),x2:l(m),y1:a,y2:n}),et("text",{class:"name",x:E,y:16,"text-anchor":_},ji(f.name,Math.max(12,d+6))),...Np(f.ticks,n-a).map(({at:x,words:A})=>et("text",{class:"tick halo",x:l(m)+p,y:c(x)+4,"text-anchor":g},ji(A,m===0?14:S?10:d)))]});return{at:(f,m)=>[l(f),c(m)],furniture:u}}function n_(i,e){const t=e-26,r=s=>34+s*74,a=s=>22+s*(t-22),n=i.flatMap((s,o)=>[et("line",{class:"axis",x1:22,x2:t,y1:r(o),y2:r(o)}),et("text",{class:"name halo",x:2,y:r(o)-14,"text-anchor":"start"},ji(s.name,30)),...Np(s.ticks,t-22,66).map(({at:l,words:c})=>et("text",{class:"tick halo",x:a(l),y:r(o)+18,"text-anchor":l<.06?"start":l>.94?"end":"middle"},ji(c,9)))]);return{at:(s,o)=>[a(o),r(s)],furniture:n}}function Np(i,e,t=15){const r=[];for(const a of[...i].sort((n,s)=>s.at-n.at))r.every(n=>Math.abs(n.at-a.at)*e>=t)&&r.push(a);return r}function Up(i,e,t){let r=!1;return i.map((a,n)=>{const s=a.place[e];if(s===null)return"";const[o,l]=t(n,s),c=`${r?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return r=!0,c}).join("")}function s_(i,e){return e.flatMap(t=>{const r=t.runs.flatMap(a=>{const{lr:n,loss:s}=i.runs[a];return n===null||!(n>0)?[]:[{run:a,lr:n,loss:ys(i.runs[a])?null:s,lowest:!1}]});for(const a of new Set(r.map(n=>n.lr))){const n=r.filter(l=>l.lr===a&&l.loss!==null),s=n.filter(l=>!yo(i.runs[l.run])),o=(s.length?s:n).reduce((l,c)=>l===null||c.loss<l.loss?c:l,null);o&&(o.lowest=!0)}return r.sort((a,n)=>a.lr-n.lr),r.length?[{group:t,points:r}]:[]})}function o_(i){let e=null;for(const t of[...new Set(i.map(r=>r.lr))].sort((r,a)=>a-r)){if(i.some(r=>r.lr===t&&r.loss!==null))break;e=t}return e}function l_(i,e,t){const r=s_(i,e),a=new Set(r.flatMap(({points:L})=>L.map(B=>B.lr)));if(a.size<2)return null;const n=r.flatMap(({points:L})=>L.flatMap(B=>B.loss===null?[]:[B.loss]));if(!n.length)return null;const s=i.baseline_loss??null,o=r.map(({points:L})=>Math.min(...L.flatMap(B=>B.loss===null?[]:[B.loss])));let l="best";const c=()=>{const L=l==="best"?xo(n,o):(s??1/0)*1.1;return n.map(B=>Math.min(B,L))},h=Ya(c()),d=r.some(({points:L})=>L.some(B=>B.loss===null)),u=d?6/7:1;let f=Ti(c(),h,.06),m=0;const S=()=>(f=Ti(c(),h,.06),m=h?f.low*(f.high/f.low)**(1/u):f.low+(f.high-f.low)/u,{label:i.loss.replaceAll("_"," "),log:h,range:{low:f.low,high:m},text:L=>L>f.high?"":Ve(L,5)}),g=Ti(a,!0,.05),p={label:"learning rate",log:!0,range:g,text:Ma},_=i.learning_rates,E=({context:L,x:B,y:F,ratio:U,box:j})=>{const W=F(f.high);d&&(L.fillStyle=St("band"),L.fillRect(j.left,j.top,j.width,W-j.top),L.strokeStyle=St("edge"),L.lineWidth=U,ui(L,[j.left,j.left+j.width],[W,W]),L.fillStyle=St("soft"),L.font=`${11*U}px system-ui, sans-serif`,L.textAlign="left",L.fillText("diverged",j.left+6*U,j.top+14*U));const X=_?.stable;X&&X>g.low&&X<g.high&&(L.strokeStyle=St("warn"),L.setLineDash([4*U,3*U]),ui(L,[B(X),B(X)],[j.top,j.top+j.height]),L.setLineDash([]),L.fillStyle=St("warn"),L.fillText("2/\u03BB",B(X)+4*U,j.top+j.height-8*U)),r.forEach(({group:Z,points:ne},oe)=>{const Q=t.active&&ne.every(le=>t.emphasis(le.run)==="faint");L.strokeStyle=L.fillStyle=Hi(Z.colour),L.globalAlpha=Q?.15:.9,L.lineWidth=1.8*U,L.setLineDash(Z.dash.map(le=>le*U));const ce=ne.filter(le=>le.lowest);L.save(),L.beginPath(),L.rect(j.left,W,j.width,j.top+j.height-W),L.clip(),ui(L,ce.map(le=>B(le.lr)),ce.map(le=>F(le.loss))),L.restore(),L.setLineDash([]);for(const le of ne){const me=t.emphasis(le.run);L.globalAlpha=me==="faint"?.15:le.lowest||me==="strong"?1:.45;const ge=(me==="strong"?6:le.lowest?4:3)*U;le.loss===null?(L.lineWidth=1.8*U,Zh(L,B(le.lr),b(oe,j.top,W),ge*.8)):le.loss<=f.high&&ia(L,Z.mark,B(le.lr),F(le.loss),ge)}}),L.globalAlpha=1},x=r.flatMap(({points:L},B)=>L.some(F=>F.loss===null)?[B]:[]),A=L=>(x.indexOf(L)+1)/(x.length+1),b=(L,B,F)=>B+A(L)*(F-B),v=()=>r.flatMap(({points:L},B)=>L.filter(F=>F.loss===null||F.loss<=f.high).map(F=>({x:F.lr,y:F.loss===null?M(B):Math.min(F.loss,f.high),run:F.run,words:[i.runs[F.run].setting,F.loss===null?i.runs[F.run].status:`${i.judged_by} ${Ve(F.loss)}`]}))),M=L=>{const B=1-A(L);return h?f.high*(m/f.high)**B:f.high+B*(m-f.high)},D="Final loss against learning rate",C=`Each curve joins an optimizer's lowest ${i.judged_by} at every learning rate tried; other runs at that rate are fainter.${d?" Crosses in the shaded region diverged.":""}${i.runs.some(yo)?" Of runs that left the race early it is the loss that they had reached.":""}${c_(i)}`,P=hr(D,C,"learning-rates",()=>ur(k.canvas,D,bs(e),devicePixelRatio));P.above.append(ws("Vertical axis",Rp,l,L=>{l=L,k.replace(p,S())}),Ms(e,t));const O=r.flatMap(({group:L,points:B})=>{const F=o_(B);return F===null?[]:[`${L.name} from ${Ma(F)}`]});O.length&&P.element.append(q("p",{class:"aside"},`Diverged at every rate tried: ${O.join(", ")} up.`));const k=na({into:P.body,x:p,y:S(),height:320,about:`${D} of ${r.map(({group:L})=>L.name).join(", ")}.`,draw:E,spots:v,onHover:L=>t.hover(L),onClick:L=>t.toggle(L)});return t.onChange(k.redraw),P.element}function c_(i){const e=i.learning_rates?.stable;return e?` 2/\u03BB = ${Ma(e)} is the largest stable rate of plain descent in full batches.`:""}function u_(i,e){const t=i.predicted.map((h,d)=>({x:h,y:i.actual[d]-h})),r=Ip(t.map(h=>h.x)),a=Ip(t.map(h=>h.y)),n=({context:h,x:d,y:u,ratio:f,box:m})=>{h.fillStyle=St("c0"),h.globalAlpha=.32;for(const S of t)ia(h,"circle",d(S.x),u(S.y),2.4*f);h.globalAlpha=1,h.strokeStyle=St("soft"),h.lineWidth=f,h.setLineDash([3*f,4*f]),ui(h,[m.left,m.left+m.width],[u(0),u(0)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=St("c1"),h.lineWidth=2.4*f,ui(h,i.bins.map(S=>d(S.predicted)),i.bins.map(S=>u(S.residual))),h.lineWidth=1.6*f;for(const S of i.bins)S.standard_error!==null&&ui(h,[d(S.predicted),d(S.predicted)],[u(S.residual-S.standard_error),u(S.residual+S.standard_error)]),ia(h,"square",d(S.predicted),u(S.residual),3.4*f)},s="Residuals",o=i.predicted.length<i.of?`${cr(i.predicted.length,"dot")} stand for ${cr(i.of,"test row")}`:cr(i.of,"test row"),l=hr(s,`Actual \u2212 predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>ur(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:St("c0")},{words:"means",colour:St("c1")}],devicePixelRatio)),c=na({into:l.body,x:{label:"predicted",log:!1,range:r},y:{label:"actual \u2212 predicted",log:!1,range:a},height:300,about:`Residuals of ${i.of} test rows over the prediction; means between ${Ve(Math.min(...i.bins.map(h=>h.residual)))} and ${Ve(Math.max(...i.bins.map(h=>h.residual)))}.`,draw:n,spots:()=>i.bins.map(h=>({x:h.predicted,y:h.residual,run:-1,words:[`predicted ${Ve(h.predicted)}`,`mean residual ${Ve(h.residual,3)} \xB1 ${Ve(h.standard_error,2)}`,`deviation ${Ve(h.deviation,4)}`]}))});return l.element}function Ip(i){const e=[...i].sort((r,a)=>r-a),t=e.length>=200?Math.floor(e.length/100):0;return Ti(e.slice(t,e.length-t),!1,.06)}function h_(i){const e=i?.mse,t=i?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const r=Math.max(e,t),a=(n,s,o)=>q("div",{class:"bar-row"},q("span",{},n),q("meter",{class:`bar ${o}`,min:0,max:r,value:s,"aria-label":n}),q("span",{class:"n"},Ve(s)));return q("section",{class:"card plain"},q("h3",{},"MSE beside the variance of the target"),q("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),a("variance",t,"theirs"),a("MSE",e,"ours"),q("p",{class:"aside"},`R\xB2 = 1 \u2212 MSE / variance = 1 \u2212 ${Ve(e)} / ${Ve(t)} = ${Ve(1-e/t)}: ${zt(Math.max(0,1-e/t),1)} of it is explained.`))}function Op(i,e,t,r){const a=i.runs.flatMap((p,_)=>{const E=r.x.of(_),x=r.y.of(_);return E!==null&&x!==null&&Number.isFinite(E)&&Number.isFinite(x)?[{run:_,x:E,y:x}]:[]});if(a.length<2)return null;const n=d_(a),s=Ya(n.map(p=>p.x)),o=r.diagonal?s:Ya(n.map(p=>p.y)),l=Ti(n.flatMap(p=>[p.x,p.y]),s,.06),c=r.diagonal?l:Ti(n.map(p=>p.x),s,.06),h=r.diagonal?l:Ti(n.map(p=>p.y),o,.08),d=new Map(e.flatMap(p=>p.runs.map(_=>[_,p]))),u=({context:p,x:_,y:E,ratio:x})=>{r.diagonal&&(p.strokeStyle=St("soft"),p.lineWidth=x,p.setLineDash([3*x,4*x]),ui(p,[_(l.low),_(l.high)],[E(l.low),E(l.high)]),p.setLineDash([]));for(const{run:A,x:b,y:v}of n){const M=t.emphasis(A),D=d.get(A);p.globalAlpha=M==="faint"?.18:.9,p.strokeStyle=p.fillStyle=Hi(D.colour),p.lineWidth=1.8*x,ia(p,D.mark,_(b),E(v),(M==="strong"?7:4.5)*x),A===i.winner&&(p.globalAlpha=1,p.strokeStyle=St("ink"),p.beginPath(),p.arc(_(b),E(v),9*x,0,2*Math.PI),p.stroke())}p.globalAlpha=1},f=a.length-n.length,m=r.note+(f?` ${cr(f,"run")} of ${a.length} lie far off, and outside the picture.`:""),S=hr(r.title,m,r.name,()=>ur(g.canvas,r.title,bs(e),devicePixelRatio));S.above.append(Ms(e,t));const g=na({into:S.body,x:{label:r.x.label,log:s,range:c,text:p=>Ve(p,5)},y:{label:r.y.label,log:o,range:h,text:p=>Ve(p,5)},height:300,about:`${r.title} of ${n.length} runs.`,draw:u,spots:()=>n.map(p=>({...p,words:[i.runs[p.run].setting,`${r.x.label} ${Ve(p.x)}`,`${r.y.label} ${Ve(p.y)}`]})),onHover:p=>t.hover(p),onClick:p=>t.toggle(p)});return t.onChange(g.redraw),S.element}function d_(i){const e=xo(i.map(r=>r.x)),t=i.filter(r=>r.x<=e);return t.length>=2?t:i}const p_=[0,.2,.4,.6,.8,1];function Fp(i,e,t){let r=i,a=t,n=null;const s=({context:h,x:d,y:u,ratio:f})=>{h.strokeStyle=St("soft"),h.lineWidth=f,h.setLineDash([3*f,4*f]),ui(h,[d(0),d(1)],[u(a(0)),u(a(1))]),h.setLineDash([]),h.strokeStyle=St("c0"),h.lineWidth=2.4*f,ui(h,r.x.map(d),r.y.map(u)),n&&(h.fillStyle=St("ink"),ia(h,"circle",d(n[0]),u(n[1]),6*f))},o=hr(e.title,e.note,e.name,()=>ur(c.canvas,e.title,[],devicePixelRatio),e.save),l=h=>({label:h,log:!1,range:{low:-.02,high:1.03},at:p_,text:d=>zt(d)}),c=na({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:s,spots:()=>r.x.map((h,d)=>({x:h,y:r.y[d],run:-1,words:[`${e.x} ${zt(h,1)}`,`${e.y} ${zt(r.y[d],1)}`,`${e.threshold??"threshold"} ${Ve(r.threshold[d],4)}`]}))});return{element:o.element,show:(h,d,u)=>{r=h,n=d,a=u,c.redraw()}}}function f_(i,e,t){const r=(i.tries??[]).flatMap(f=>{const m=e.find(S=>S.name===f.optimizer);return m&&f.k.length>1?[{of:f,group:m}]:[]});if(!r.length)return null;const a=r.flatMap(({of:f})=>f.loss).filter(f=>f!==null),n=Ya(a),s=xo(a,r.flatMap(({of:f})=>f.loss.at(-1)??[])),o=Math.max(...r.map(({of:f})=>f.k.at(-1))),l=({context:f,x:m,y:S,ratio:g})=>{for(const{of:p,group:_}of r){const E=t.active&&_.runs.every(b=>t.emphasis(b)==="faint");f.globalAlpha=E?.15:1,f.strokeStyle=f.fillStyle=Hi(_.colour),f.lineWidth=2*g,f.setLineDash(_.dash.map(b=>b*g));const x=p.k.map(m),A=p.loss.map(b=>b===null?NaN:S(b));ui(f,x,A),f.setLineDash([]),f.lineWidth=1.2*g,f.globalAlpha*=.6,p.error.forEach((b,v)=>{const M=p.loss[v];b!==null&&M!==null&&ui(f,[x[v],x[v]],[S(M-b),S(M+b)])}),f.globalAlpha=E?.15:1,x.forEach((b,v)=>Number.isFinite(A[v])&&ia(f,_.mark,b,A[v],3.4*g))}f.globalAlpha=1},c="How many tries would have sufficed",h=hr(c,`The lowest ${i.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>ur(u.canvas,c,bs(r.map(({group:f})=>f)),devicePixelRatio));h.above.append(Ms(r.map(({group:f})=>f),t));const d=r.map(({of:f})=>`${f.optimizer} ${f.sufficed===null?"none":f.sufficed}`);h.element.append(q("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${d.join(", ")}.`));const u=na({into:h.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:m_(o),text:String},y:{label:i.loss.replaceAll("_"," "),log:n,range:Ti(a.filter(f=>f<=s),n,.08),text:f=>Ve(f,4)},height:300,about:`${c}: ${r.map(({of:f})=>`${f.optimizer} from ${Ve(f.loss[0])} to ${Ve(f.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>r.flatMap(({of:f,group:m})=>f.k.flatMap((S,g)=>f.loss[g]===null?[]:[{x:S,y:f.loss[g],run:m.runs[0],words:[f.optimizer,`best of ${S}: ${Ve(f.loss[g])}`]}]))});return t.onChange(u.redraw),h.element}function m_(i){const e=Math.ceil(i/10);return Array.from({length:i},(t,r)=>r+1).filter(t=>t===1||t%e===0)}const g_=14;function v_(i){const e=i.settings[i.winner],t=i.settings.filter(r=>r!==e&&r.difference!==null);return t.sort((r,a)=>r.difference-a.difference),[e,...t.slice(0,g_-1)]}function __(i,e){const t=i.verdict;if(!t||t.settings.length<2)return null;const r=v_(t),a=t.settings.length-r.length,n=t.judge===i.loss?"loss":t.judge.replaceAll("_"," "),s="Difference to the winner",o=hr(s,`By how much the ${n} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${a>0?` ${cr(a,"further setting")} lie beyond.`:""}`,"verdict",async()=>ur(await to(l,2),s,[],2));o.element.classList.add("wide");const l=et("svg",{class:"forest",role:"img","aria-label":r.map(u=>`${u.label||u.setting}: ${Ve(u.difference,3)} \xB1 ${Ve(u.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const h=()=>{const u=Math.max(260,o.body.clientWidth),f=u<640,m=f?40:24,S=6,g=S+m*r.length+34,p=f?10:Math.min(360,u*.36),_=u-(f?12:170),E=r.map(D=>[(D.difference??0)-2*(D.difference_error??0),(D.difference??0)+2*(D.difference_error??0)]),x=Math.min(0,...E.map(([D])=>D)),A=Math.max(...E.map(([,D])=>D),1e-12),b=D=>p+(D-x)/(A-x)*(_-p);l.setAttribute("viewBox",`0 0 ${u} ${g}`),l.setAttribute("width",String(u)),l.setAttribute("height",String(g));const v=S+m*r.length;lr(l,...qa(x,A,f?4:6).flatMap(D=>[et("line",{class:"grid",x1:b(D),x2:b(D),y1:S,y2:v}),et("text",{class:"tick",x:b(D),y:v+16,"text-anchor":"middle"},Ve(D,3))]),et("line",{class:"axis",x1:b(0),x2:b(0),y1:S,y2:v}),...r.flatMap((D,C)=>M(D,C)));function M(D,C){const P=S+m*C+(f?29:14),O=D.difference??0,k=D.difference_error??0,L=D.label||D.setting,B=D.probability_best===null?"":`P(best) ${zt(D.probability_best,1)}`,F=f?[et("text",{class:"name",x:2,y:P-12,"text-anchor":"start"},ji(L,Math.floor(u/8)))]:[et("text",{class:C?"name":"name first",x:p-10,y:P+4,"text-anchor":"end"},ji(L,Math.floor(p/7.4))),et("text",{class:"tick",x:u,y:P+4,"text-anchor":"end"},C?`${O>=0?"+":""}${Ve(O,3)} \xB1 ${Ve(k,2)}`:"winner")],U=et("g",{class:`setting ${D.told_apart?"apart":"tied"}`},et("title",{},`${D.setting}: ${Ve(D.loss)} \xB1 ${Ve(D.standard_error,2)}. ${B}`),...F,et("line",{class:"thin",x1:b(O-2*k),x2:b(O+2*k),y1:P,y2:P}),et("line",{class:"thick",x1:b(O-k),x2:b(O+k),y1:P,y2:P}),et("circle",{class:"mark",cx:b(O),cy:P,r:4.5}),et("rect",{class:"grip",x:0,y:P-m/2,width:u,height:m}));return D.runs.length&&!D.mean&&(U.addEventListener("pointerenter",()=>e.hover(D.runs[0])),U.addEventListener("pointerleave",()=>e.hover(null))),[U]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,h())}).observe(o.body);const d=[t.how_sure,t.correction].filter(Boolean);return d.length&&o.element.append(q("p",{class:"aside"},d.join(" "))),o.element}class x_{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function S_(i,e){const t=xg(i.runs),r=i.confusion?.classes??[],a=i.probability_bins?.of==="class 1"&&r.length===2,n=i.metric;return[{id:"verdict",title:"How sure that is",parts:[__(i,e)]},{id:"runs",title:"Runs",said:`${i.folds?`${cr(i.runs_in_all,"setting")}, each the mean over ${i.folds} folds`:cr(i.runs_in_all,"run")}, trained side by side on the same batches.${i.runs.length<i.runs_in_all?` The best ${i.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[Bv(i,t,e)]},{id:"descent",title:"The descent",parts:[xc(i,t,e,"split"),xc(i,t,e,"batch"),xc(i,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[l_(i,t,e),i.judged_by==="training loss"?null:Op(i,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${i.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:s=>i.runs[s].train_loss},y:{label:"validation loss",of:s=>i.runs[s].valid_loss},diagonal:!0}),n?Op(i,t,e,{title:`Loss against ${n.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${i.judged_by==="validation loss"?"validation rows":"rows held out"}${n.rows<i.rows.valid?`, the metric on ${n.rows.toLocaleString("en")} of them`:""}. ${n.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:i.judged_by,of:s=>i.runs[s].loss},y:{label:n.name.replaceAll("_"," "),of:s=>i.runs[s].metric??null}}):null,f_(i,t,e),y_(r_(i,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${i.answer}.`,parts:[Pv(i),Dv(i)]},{id:"predictions",title:"Its predictions on the test rows",parts:[i.residuals?u_(i.residuals,i.target):null,h_(i.figures.test),i.probability_bins?kv(i.probability_bins,r[1]??"class 1"):null,...a?Av(i.probability_bins,[r[0],r[1]],i.threshold?.[0]):[],i.roc?Fp(i.roc,{title:"ROC curve",note:`Of the rows of ${r[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},s=>s).element:null,i.precision_recall?Fp(i.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${r[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>i.precision_recall.share).element:null,i.confusion&&!a?q("section",{class:"card plain"},q("h3",{},"Confusion matrix"),jh(r,i.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:i.effects?`Of ${i.effects.of}.`:void 0,small:!0,parts:i.effects?Vv(i.effects):[]},{id:"repeat",title:"To repeat it",parts:[Nv(i)]}]}function y_(i){return i?.classList.add("wide"),i}function M_(i){const e=i.gain_over_baseline,t=Object.entries(i.rows).map(([a,n])=>`${n.toLocaleString("en")} ${a==="valid"?"validation":a==="train"?"training":a}`),r=[["target",`${i.target} (${i.task})`],["rows",t.join(", ")],["runs",cr(i.runs_in_all,"run")],["time",`${Gh(i.seconds)}, engine ${i.engine}`]];return e&&r.push(["loss below that of the best constant",`${Ve(e.loss)} \xB1 ${Ve(e.standard_error,2)} on the test rows`]),[q("p",{class:"verdict"},i.sentence),i.verdict?.baseline?.sentence?q("p",{class:"said"},i.verdict.baseline.sentence):null,i.interrupted?q("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,q("dl",{class:"facts"},...r.flatMap(([a,n])=>[q("div",{},q("dt",{},a),q("dd",{},n))])),i.notes?.length?q("details",{class:"notes"},q("summary",{},`${cr(i.notes.length,"note")} on data and training`),q("ul",{},...i.notes.map(a=>q("li",{},a)))):null]}function b_(i,e){return ws("Colours",[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],"auto",Mg).classList.add("theme"),q("header",{},q("p",{class:"kicker"},q("span",{},`Thalweg ${i.repeat.versions.thalweg}`),null),q("h1",{},"Predicting ",q("em",{},i.target)),...M_(i))}function w_(i,e){return S_(i,e).flatMap(({id:t,title:r,said:a,parts:n,small:s})=>{const o=n.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:r,element:q("section",{id:t,"aria-labelledby":`${t}-title`},q("h2",{id:`${t}-title`},r),a?q("p",{class:"said"},a):null,q("div",{class:l?s?"cards small":"cards":null},...o))}]})}function E_(i,e,t){const r=new x_(e.runs.map(n=>n.optimizer)),a=w_(e,r);return i.append(b_(e),...a.map(({element:n})=>n)),r}function T_(i){for(let e=i;e;e=R_(e)){const[t,r,a,n]=L_(getComputedStyle(e).backgroundColor);if(n>.5)return .299*t+.587*r+.114*a<128}return matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.style.colorScheme!=="light"}function A_(i){const e=()=>setTimeout(i,50),t=new MutationObserver(e);for(const a of[document.documentElement,document.body])t.observe(a,{attributes:!0});const r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),()=>{t.disconnect(),r.removeEventListener("change",e)}}function R_(i){if(i.parentElement)return i.parentElement;const e=i.getRootNode();return e instanceof ShadowRoot?e.host:null}function L_(i){const[e=0,t=0,r=0,a]=(i.match(/[\d.]+/g)??[]).map(Number);return[e,t,r,i.startsWith("rgb")?a??1:0]}const P_='.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}',C_='.lab{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}main{max-width:1480px}.switches{display:flex;gap:10px;flex-wrap:wrap}.stage{position:relative;aspect-ratio:4 / 3;width:100%;border-radius:8px;overflow:hidden;background:var(--band);margin:8px 0}.stage canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;display:block}.stage canvas.solid{cursor:grab}.waiting{position:absolute;left:12px;top:8px;background:var(--card);padding:2px 10px;border-radius:6px}.waiting[hidden]{display:none}.player{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.player input{flex:1 1 140px;min-width:100px;accent-color:var(--accent);height:24px}.player output{min-width:4em}.play{background:var(--accent);color:var(--accent-ink);border-radius:6px;padding:4px 16px;min-width:78px}.own{display:flex;gap:8px;margin-top:8px}.formula-input{flex:1;min-width:0;font:14px ui-monospace,Menlo,Consolas,monospace}input[type=text],input[type=number],select{color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:3px 8px;font-size:14px;max-width:100%;min-height:28px}input[type=number]{width:6.5em}.problem{color:var(--warn);font-size:14px}.problem pre{margin:6px 0 2px;font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.message{color:var(--warn);min-height:1.5em;margin:4px 0 0;font-size:14px}.check{display:inline-flex;align-items:center;gap:6px;font-size:14px;min-height:24px}.runs-of-lab{overflow-x:auto}.of-path{display:inline-flex;gap:8px;align-items:center}.runs-of-lab th,.runs-of-lab td{padding:3px 6px}.runs-of-lab thead th{white-space:normal;font-size:12.5px}.runs-of-lab .slide{gap:6px}.runs-of-lab .slide input{width:120px;min-width:60px}.runs-of-lab .slide output{min-width:4.6em;font-size:13px}.dot-of{display:inline-block;width:14px;height:14px;border-radius:50%;background:var(--own);flex:none}.inside .formula{margin:0 0 6px;padding:8px 10px;background:var(--page);border:1px solid var(--edge);border-radius:8px;overflow-x:auto;font:13.5px/1.5 ui-monospace,Menlo,Consolas,monospace}h2.sub{font-size:15.5px;margin:12px 0 4px}.inside .facts{margin:6px 0;gap:4px 20px}.lab .above{margin-top:8px;font-size:14px}.exports{position:relative;font-size:13px}.exports summary{list-style:none;cursor:pointer;border:1px solid var(--edge);border-radius:7px;padding:4px 12px;background:var(--card);color:var(--soft)}.exports summary::-webkit-details-marker{display:none}.exports summary:after{content:" \u25BE"}.exports[open] summary,.exports summary:hover{color:var(--accent);border-color:var(--accent)}.exports .menu{position:absolute;right:0;top:calc(100% + 6px);z-index:20;width:280px;max-width:calc(100vw - 24px);padding:6px;background:var(--card);border:1px solid var(--edge);border-radius:10px;box-shadow:0 8px 28px #0000002e}.exports .entry{display:block;width:100%;text-align:left;padding:7px 10px;border-radius:6px;color:var(--ink);font-size:14px}.exports .entry[hidden]{display:none}.exports .entry:hover{background:var(--grid);color:var(--accent)}.exports .entry small{display:block;color:var(--soft);font-size:12.5px}.exports .aside{margin:4px 10px 6px}.exports .menu>.save{margin:0 10px 6px}.exports .menu>.save[hidden]{display:none}@media(max-width:560px){.exports .menu{right:auto;left:0}}.saved-note{border:1px solid var(--edge);border-left:4px solid var(--accent);border-radius:8px;padding:8px 14px;margin:12px 0 0;background:var(--card);font-size:14px}.saved-note p{margin:0;color:var(--soft);max-width:110ch}.saved-note .message{color:var(--warn);min-height:0}.saved-note .message:not(:empty){margin-top:4px}.unseen-page{position:absolute;left:-100000px;top:0;width:1200px;height:800px;overflow:hidden}@media(max-width:980px){.lab{grid-template-columns:minmax(0,1fr)}}@media(max-width:520px){.runs-of-lab th,.runs-of-lab td{padding:3px 2px;font-size:13px}.runs-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.runs-of-lab .slide input{width:auto;flex:none}}nav.pages{gap:0 4px;border-top:0;padding:0;margin:10px 0 14px}nav.pages a{padding:6px 12px;text-decoration:none;color:var(--soft);border-bottom:3px solid transparent;margin-bottom:-1px}nav.pages a:hover{color:var(--accent)}nav.pages a[aria-current]{color:var(--ink);border-bottom-color:var(--accent);font-weight:600}@media(max-width:520px){nav.pages a{padding:6px 7px;font-size:14px}main{padding:14px 12px 48px}}.settings .fields{display:flex;flex-wrap:wrap;gap:6px 14px;font-size:13.5px}.settings .fields label{display:inline-flex;align-items:center;gap:6px}.runs-of-lab td,.runs-of-lab th{vertical-align:middle}.runs-of-lab .slide{align-items:center}.surface-of-runs .stage{aspect-ratio:16 / 10;max-height:74vh}.surface-of-runs .share{margin:4px 0 8px;font-size:15px}.surface-of-runs .share strong{font-size:19px}.surface-of-runs .facts{margin:8px 0;gap:4px 24px}.surface-of-runs .facts dd{text-align:left}.player[hidden]{display:none}@media(max-width:520px){.surface-of-runs .stage{aspect-ratio:1}}.second{margin-top:18px}.told{margin:4px 0 8px;padding-left:20px;font-size:14.5px}.told li{margin:5px 0}.kinds-of-lab .slide input{width:84px}.kinds-of-lab .slide output{min-width:3em}td.bar-of-lab{width:22%;min-width:60px}.data-choices{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}.data-page .card>.sub:first-child{margin-top:0}.drop-zone{border:2px dashed var(--edge);border-radius:10px;padding:26px 16px 14px;text-align:center;transition:border-color .12s,background .12s}.drop-zone.small{padding:10px 14px 6px;text-align:left}.drop-zone .above{justify-content:center}.drop-zone.small .above{justify-content:flex-start}.drop-zone.dragover{border-color:var(--accent);background:var(--band)}.drop-words{font-size:17px;margin-bottom:12px}.drop-zone.small .drop-words{font-size:14.5px;margin-bottom:6px}.drop-zone .note{margin-bottom:0}.drop-zone .aside{margin:0}.table-name{margin:12px 0 4px;overflow-wrap:anywhere}.columns{max-height:420px}.columns th,.columns td{padding:4px 10px;font-size:13.5px}.columns tbody th{max-width:240px;overflow-wrap:anywhere}.column-name{display:inline-flex;gap:8px;align-items:baseline;cursor:pointer;min-height:24px}.column-name span{min-width:4em}.column-name input{accent-color:var(--accent);flex:none}.soft{color:var(--soft);overflow-wrap:anywhere}.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 14px;margin:4px 0 10px}.field label{display:grid;gap:2px}.field label span{font-size:13px;color:var(--soft)}.field input,.field select{width:100%}.field .chips select{width:auto;max-width:7em;min-height:24px;padding:1px 4px;font-size:12.5px}.chips{display:flex;flex-wrap:wrap;gap:4px;margin-top:5px}.chip{font-size:12.5px;border:1px solid var(--edge);border-radius:12px;padding:1px 9px;min-height:24px;background:var(--card);color:var(--soft)}.chip:hover{border-color:var(--accent);color:var(--accent)}.chip[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}.play:disabled{opacity:.45;cursor:default}.race{margin-top:18px;scroll-margin-top:8px}.race-head{display:flex;justify-content:space-between;align-items:center;gap:12px}.race-head .sub{margin:0}.race-bar{width:100%;height:10px;accent-color:var(--accent);margin:8px 0 2px;display:block}.race-bar[hidden]{display:none}.race-said{font-size:14px;color:var(--soft);margin:2px 0 8px;min-height:1.5em;font-variant-numeric:tabular-nums}.stop{border-color:var(--warn);color:var(--warn);padding:4px 12px}.race-course.running>summary{display:none}.race-course>summary{cursor:pointer;color:var(--accent);padding:4px 0;font-size:14.5px}.race-course[hidden]{display:none}.live-runs .pin{text-align:left}.live-runs tr.winner td.ending,.columns tr.winner td.soft{font-weight:400}.race-curves .card{border:0;padding:0}.live-runs{max-height:380px;margin-top:6px}.live-runs th,.live-runs td{font-size:13.5px;padding:3px 10px}.live-runs td.ending{color:var(--soft);min-width:220px}.live-runs tr.gone th .pin,.live-runs tr.gone td{color:var(--soft)}.live-runs tr.gone .swatch{opacity:.45}.problem p,.problem ul{margin:4px 0}.result h2 em{font-style:normal;color:var(--accent);overflow-wrap:anywhere}@media(max-width:980px){.data-choices{grid-template-columns:minmax(0,1fr)}}@media(max-width:640px){.columns table{min-width:560px}.live-runs table{min-width:620px}}@media(max-width:520px){.fields{grid-template-columns:minmax(0,1fr)}.columns th,.columns td{padding:4px 6px}}.surface-part h3{margin-top:2px}.surface-part .stage{max-height:62vh}',D_=':root{color-scheme:light;--ink: #1c2430;--soft: #545e6c;--page: #f7f7f4;--card: #ffffff;--edge: #dfe1dc;--grid: #ecede9;--accent: #0b5a94;--accent-ink: #ffffff;--warn: #8a5a00;--band: #f1ece3;--heat: 11, 90, 148;--c0: #0b6cb0;--c1: #cf4a00;--c2: #00795a;--c3: #a83f86;--c4: #8a6800;--c5: #5a49b8;--c6: #2d8fb8;--c7: #6b6b6b}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}}:root[data-theme=dark]{color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}*{box-sizing:border-box}html{scroll-behavior:smooth}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}main{max-width:1240px;margin:0 auto;padding:24px 24px 72px}h1{font-size:30px;line-height:1.2;margin:6px 0 8px;overflow-wrap:anywhere}h1 em{font-style:normal;color:var(--accent)}h2{font-size:21px;margin:44px 0 6px;overflow-wrap:anywhere}h3{font-size:15.5px;margin:0;overflow-wrap:anywhere}p{margin:0 0 10px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.kicker{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:center;color:var(--soft);font-size:14px}.verdict{font-size:19px;line-height:1.45;max-width:70ch;overflow-wrap:anywhere;padding:2px 0 2px 14px;border-left:4px solid var(--accent)}.warn{color:var(--warn)}.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:14px 0 8px;font-size:14.5px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.notes{margin:10px 0;font-size:14.5px;max-width:100ch}.notes summary{cursor:pointer;color:var(--accent);padding:4px 0}.notes li{margin:4px 0;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:2px 18px;padding:8px 0;margin:8px 0 0;border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);font-size:14.5px}nav a{padding:3px 0}a{color:var(--accent)}.said{color:var(--soft);max-width:90ch;font-size:14.5px;overflow-wrap:anywhere}.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px;align-items:start}.cards.small{grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr))}.cards>*{min-width:0}.cards>.wide,.cards>.numbers,.cards>.scroll{grid-column:1 / -1}.card{margin:0;padding:14px 16px 12px;background:var(--card);border:1px solid var(--edge);border-radius:10px;min-width:0}figcaption{display:flex;justify-content:space-between;gap:12px;align-items:baseline}.note{color:var(--soft);font-size:13.5px;line-height:1.45;margin:4px 0 8px;overflow-wrap:anywhere}.aside{color:var(--soft);font-size:13.5px;margin:6px 0 0;overflow-wrap:anywhere}.aside:empty{display:none}.above{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}.picture{position:relative;outline-offset:2px}.hint{position:absolute;z-index:2;pointer-events:none;max-width:280px;padding:5px 9px;border-radius:6px;background:var(--ink);color:var(--page);font-size:12.5px;line-height:1.4;overflow-wrap:anywhere}.hint[hidden]{display:none}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.save,.copy{font-size:12.5px;color:var(--soft);border:1px solid var(--edge);border-radius:6px;padding:2px 9px;flex:none;background:var(--card)}.save:hover,.copy:hover{color:var(--accent);border-color:var(--accent)}.legend{display:flex;flex-wrap:wrap;gap:0 12px;font-size:13px;margin:2px 0 4px}.legend .entry{padding:2px 3px;display:inline-flex;align-items:center;gap:6px;border-radius:4px;min-height:24px}.legend .entry:hover{background:var(--grid)}.outputs{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;margin:0 0 4px}.outputs span{display:inline-flex;align-items:center;gap:6px;overflow-wrap:anywhere}.stroke{display:inline-block;width:22px;border-top:3px solid var(--own)}.stroke.dashed{border-top-style:dashed}.swatch{flex:none;overflow:visible}.swatch line,.swatch .open{stroke:var(--own);fill:none;stroke-width:2}.swatch .filled,.swatch rect{fill:var(--own)}.g0{--own: var(--c0)}.g1{--own: var(--c1)}.g2{--own: var(--c2)}.g3{--own: var(--c3)}.g4{--own: var(--c4)}.g5{--own: var(--c5)}.g6{--own: var(--c6)}.g7{--own: var(--c7)}.choice{display:inline-flex;border:1px solid var(--edge);border-radius:7px;padding:2px;margin:0;gap:2px;font-size:13px;position:relative;background:var(--card)}.choice label{cursor:pointer;position:relative}.choice input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}.choice span{display:block;padding:2px 10px;border-radius:5px;color:var(--soft)}.choice input:checked+span{background:var(--accent);color:var(--accent-ink)}.choice input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}.scroll{overflow:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;max-height:620px}.card .scroll{border:0;border-radius:0}table{border-collapse:separate;border-spacing:0;font-size:14px;width:100%}th,td{padding:5px 12px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;font-weight:400}th.n,td.n{text-align:right}thead th,thead td{position:sticky;top:0;background:var(--card);z-index:1;color:var(--soft);border-bottom:1px solid var(--edge);white-space:nowrap}thead button{padding:2px 0;font-weight:600;color:var(--soft);white-space:nowrap;min-height:24px}thead th[aria-sort] button{color:var(--ink)}.arrow:after{content:"\u2195";padding-left:4px;opacity:.45;font-size:12px}[aria-sort=ascending] .arrow:after{content:"\u2191";opacity:1}[aria-sort=descending] .arrow:after{content:"\u2193";opacity:1}.runs td:last-child{color:var(--soft);min-width:300px}.runs th[scope=row]{white-space:nowrap;position:sticky;left:0;background:var(--card)}.runs thead th:first-child{left:0;z-index:2}.pin{display:inline-flex;gap:8px;align-items:center;padding:2px 6px 2px 2px;border-radius:5px;min-height:24px}.pin[aria-pressed=true]{background:var(--ink);color:var(--card)}.badge{font-size:12px;padding:1px 7px;margin-left:6px;border-radius:9px;background:var(--accent);color:var(--accent-ink);white-space:nowrap}.badge.tied{background:none;color:var(--accent);border:1px solid var(--accent);padding:0 6px}tr.winner th,tr.winner td{font-weight:600}tr[data-emphasis=strong] th,tr[data-emphasis=strong] td{background:var(--band)}tr[data-emphasis=faint] td{color:var(--soft)}tr.loss th,tr.loss td{font-weight:600}.numbers{list-style:none;margin:0 0 18px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px;counter-reset:four}.numbers li{background:var(--card);border:1px solid var(--edge);border-radius:10px;padding:12px 14px;counter-increment:four}.numbers h3:before{content:counter(four) "  ";color:var(--accent);white-space:pre}.numbers p{color:var(--soft);font-size:13.5px;margin:4px 0 8px}.numbers dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:14.5px}.numbers dt{color:var(--soft)}.numbers dd{margin:0}svg{display:block;font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif}svg.effect,svg.bars{width:100%;height:auto}svg.bars{max-width:860px}.tick{font-size:11.5px;fill:var(--soft);font-variant-numeric:tabular-nums}.name{font-size:12.5px;fill:var(--ink)}.value{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}.halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.tick.halo{fill:var(--ink)}.grid{stroke:var(--grid)}.axis{stroke:var(--soft);stroke-width:1}.rug{stroke:var(--soft)}.line{fill:none;stroke:var(--own);stroke-width:2.4;stroke-linejoin:round}.stem{stroke:var(--own);stroke-width:2;opacity:.55}.dot{fill:var(--own);stroke:var(--card);stroke-width:1.2}.bar-of{fill:var(--c0)}.bar-of.levels{fill:var(--c2)}.bar-of.number{fill:var(--c7)}.parallel .run{fill:none;stroke:var(--own);stroke-width:1.4;opacity:.6;stroke-linejoin:round}.parallel .run[data-emphasis=first]{stroke-width:3;opacity:1}.parallel .run[data-emphasis=strong]{stroke-width:3.2;opacity:1}.parallel .run[data-emphasis=faint]{opacity:.1}.parallel .grip{fill:none;stroke:transparent;stroke-width:9;cursor:pointer}.bar-row{display:grid;grid-template-columns:76px minmax(0,1fr) auto;gap:10px;align-items:center;font-size:14px;margin:4px 0}meter.bar{width:100%;height:18px;appearance:none;background:none;border:0}meter.bar::-webkit-meter-inner-element{display:block;height:18px}meter.bar::-webkit-meter-bar{background:var(--grid);border:0;border-radius:3px;height:18px}meter.bar::-webkit-meter-optimum-value{background:var(--c7);border-radius:3px}meter.bar.ours::-webkit-meter-optimum-value{background:var(--c0)}meter.bar::-moz-meter-bar{background:var(--c7);border-radius:3px}meter.bar.ours::-moz-meter-bar{background:var(--c0)}.slide{display:flex;gap:12px;align-items:center;font-size:14.5px}.slide input{flex:1;min-width:0;accent-color:var(--accent);height:24px}.slide output{min-width:3.5em}.confusion{width:auto}.confusion caption{text-align:left;font-size:13px;color:var(--soft);padding:0 0 6px}.confusion td.right{--own: var(--heat)}.confusion td.wrong{--own: 190, 80, 0}.confusion.many{font-size:12px}.confusion.many th,.confusion.many td{padding:3px 6px}.confusion td.s1{background:rgba(var(--own),.05)}.confusion td.s2{background:rgba(var(--own),.08)}.confusion td.s3{background:rgba(var(--own),.12)}.confusion td.s4{background:rgba(var(--own),.15)}.confusion td.s5{background:rgba(var(--own),.18)}.confusion td.s6{background:rgba(var(--own),.21)}.confusion td.s7{background:rgba(var(--own),.24)}.confusion td.s8{background:rgba(var(--own),.27)}.confusion td.s9{background:rgba(var(--own),.3)}.confusion td.s10{background:rgba(var(--own),.33)}.repeat p{margin:8px 0 4px;font-size:14.5px;color:var(--soft)}.code{display:flex;gap:10px;align-items:flex-start;max-width:100%}.code pre{flex:1;min-width:0;margin:0 0 6px;padding:10px 12px;background:var(--card);border:1px solid var(--edge);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13.5px}.versions{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px}.versions dt{color:var(--soft)}.versions dd{margin:0 8px 0 -10px}@media(max-width:860px){.cards{grid-template-columns:minmax(0,1fr)}.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}}@media(max-width:520px){main{padding:14px 12px 48px}h1{font-size:24px}.verdict{font-size:17px}.numbers{grid-template-columns:minmax(0,1fr)}.card{padding:12px 10px 10px}.facts{gap:6px 20px}.runs th[scope=row]{position:static}}@media print{body{background:#fff;font-size:13px}main{max-width:none;padding:0}nav,.save,.copy,.choice,.slide input,.arrow{display:none}.scroll{max-height:none;overflow:visible;border:0}thead th{position:static}.card,.numbers li{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards.small{grid-template-columns:repeat(3,minmax(0,1fr))}.uplot,.u-wrap{width:100%!important;height:auto!important}.u-wrap canvas{width:100%!important;height:auto!important}svg.parallel,svg.forest{width:100%;height:auto}h2{break-after:avoid}.runs{font-size:9px}.runs td,.runs th{padding:1px 3px}.runs thead th,.runs thead button,.runs tbody th{white-space:normal}.runs td:last-child{min-width:170px;white-space:normal}.runs td.n{white-space:nowrap}.badge{font-size:8px;margin-left:2px;padding:0 3px}.pin{padding:0;min-height:0;gap:3px}}.forest .thin{stroke:var(--accent);stroke-width:1.2}.forest .thick{stroke:var(--accent);stroke-width:3}.forest .mark{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}.forest .tied .mark{fill:var(--card)}.forest .grip{fill:transparent}.forest .setting:hover .name{fill:var(--accent)}.forest .first{font-weight:600}';function N_(i){return i.replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g,":host($1)").replaceAll(":root",":host").replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g,"$1.$2").replaceAll(/@media\s*\((max|min)-width/g,"@container ($1-width")}const U_=`
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`,I_=`${P_}
${N_(`${D_}
${C_}`)}
${U_}`;let O_=0;function zp(i){return e=>i[e][O_]}const Br=zp({view:["View","\u89C6\u56FE"],contour:["contours","\u7B49\u9AD8\u7EBF"],log:["log heights","\u9AD8\u5EA6\u53D6\u5BF9\u6570"],language:["Language","\u8BED\u8A00"],colours:["Colours","\u989C\u8272"],play:["Play","\u64AD\u653E"],pause:["Pause","\u6682\u505C"],step:["One step","\u5355\u6B65"],again:["From the start","\u56DE\u5230\u8D77\u70B9"],stepOf:["step","\u6B65"],waiting:["Computing\u2026","\u8BA1\u7B97\u4E2D\u2026"],lost:["The lab has ended: start it again with thalweg lab.","\u5B9E\u9A8C\u5BA4\u5DF2\u7ED3\u675F\uFF1A\u8BF7\u91CD\u65B0\u8FD0\u884C thalweg lab\u3002"],noWebgl:["This browser has no WebGL: contours are shown instead.","\u6B64\u6D4F\u89C8\u5668\u4E0D\u652F\u6301 WebGL\uFF0C\u6539\u4E3A\u663E\u793A\u7B49\u9AD8\u7EBF\u3002"],pages:["Pages","\u9875\u9762"],tooLong:["This state has more characters than an address may have: it is not kept there.","\u72B6\u6001\u8FC7\u957F\uFF0C\u65E0\u6CD5\u4FDD\u5B58\u5728\u5730\u5740\u4E2D\u3002"]});function F_(i){const e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),r={};for(const[a,{dtype:n,shape:s,offset:o}]of Object.entries(t.arrays)){const l=s.reduce((d,u)=>d*u,1),c=4+e+o,h=n==="int32"?new Int32Array(i,c,l):new Float32Array(i,c,l);r[a]={values:h,shape:s}}return{said:t,arrays:r}}const Bp=[[],[7,4],[2,3],[9,3,2,3]];function bo({walks:i,steps:e},t){const r=typeof e=="number"?e:e[t];return Math.min(r,i[t].points.length/2-1)}function sa(i){return i%8}function yc(i){return Bp[Math.floor(i/8)%Bp.length]}const z_=300,B_=new WeakMap;function kp(i,e=r=>r,t){const r=q("button",{type:"button",class:"play"},Br("play")),a=q("button",{type:"button",class:"save"},Br("step")),n=q("button",{type:"button",class:"save"},Br("again")),s=q("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Br("stepOf")}),o=q("output",{class:"n"},"0");let l=0,c=0,h=!1;const d=S=>{l=Math.min(c,Math.max(0,S)),s.value=String(l),o.textContent=e(l).toLocaleString("en"),i(l)},u=S=>{h!==S&&(h=S,r.textContent=Br(S?"pause":"play"),S&&requestAnimationFrame(f))},f=()=>{h&&(d(l+Math.max(1,Math.round(c/z_))),l>=c?u(!1):requestAnimationFrame(f))};r.addEventListener("click",()=>{!h&&l>=c&&d(0),u(!h)}),a.addEventListener("click",()=>{u(!1),d(l+1)}),n.addEventListener("click",()=>{u(!1),d(0)}),s.addEventListener("input",()=>{u(!1),d(Number(s.value))});const m={element:q("div",{class:"player"},r,a,n,s,o),step:()=>l,last:()=>c,show:(S,g)=>{c=S,s.max=String(S),d(g)},pause:()=>u(!1),go:S=>{u(!1),d(S)}};return B_.set(m.element,m),m}const Hp=2e3;function Es(i,e){const t=(e-i.low)/(i.high-i.low||1),r=Math.min(1,Math.max(0,t));return i.log?Math.log1p(Hp*r)/Math.log1p(Hp):r}function k_(i,e,t){const r=(e-i.x[0])/(i.x[1]-i.x[0])*(i.columns-1),a=(t-i.y[0])/(i.y[1]-i.y[0])*(i.rows-1);if(!(r>=0&&a>=0&&r<=i.columns-1&&a<=i.rows-1))return NaN;const n=Math.min(i.columns-2,Math.floor(r)),s=Math.min(i.rows-2,Math.floor(a)),o=r-n,l=a-s,c=(h,d)=>i.heights[h*i.columns+d];return(1-l)*((1-o)*c(s,n)+o*c(s,n+1))+l*((1-o)*c(s+1,n)+o*c(s+1,n+1))}function H_(i,e,t){let[r,a]=[0,1];for(const[n,[s,o]]of[t.x,t.y].entries()){const l=i[n],c=e[n]-l;if(c===0&&(l<s||l>o))return null;if(c===0)continue;const h=[(s-l)/c,(o-l)/c];[r,a]=[Math.max(r,Math.min(...h)),Math.min(a,Math.max(...h))]}return r<a?[r,a]:null}const Ts=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function Gp(i){const e=Math.min(1,Math.max(0,i))*(Ts.length-1),t=Math.min(Ts.length-2,Math.floor(e)),r=e-t,a=n=>Math.round(Ts[t][n]+r*(Ts[t+1][n]-Ts[t][n]));return[a(0),a(1),a(2)]}function Vp(i,e){const t=[],{columns:r,rows:a}=i,n=(s,o)=>Es(i,i.heights[s*r+o])-e;for(let s=0;s<a-1;s++)for(let o=0;o<r-1;o++){const l=n(s,o),c=n(s,o+1),h=n(s+1,o+1),d=n(s+1,o);if(![l,c,h,d].every(Number.isFinite))continue;const u=[];l>0!=c>0&&u.push([o+l/(l-c),s]),c>0!=h>0&&u.push([o+1,s+c/(c-h)]),d>0!=h>0&&u.push([o+d/(d-h),s+1]),l>0!=d>0&&u.push([o,s+l/(l-d)]);for(let f=0;f+1<u.length;f+=2)t.push([...u[f],...u[f+1]])}return t}function G_(i,e,t){const r=[],a=Math.max(1,Math.floor(i.length/2e3));for(let n=0;n<i.length;n+=a)Number.isFinite(i[n])&&r.push((i[n]-e)/(t-e||1));return r.sort((n,s)=>n-s),(r[Math.floor(r.length/2)]??1)<.12}const Wp=18,Xp='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function V_(i,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);let r=null,a={minima:[]},n=null,s=[],o=null;const l=(p,_)=>{const E=r;return[(p-E.x[0])/(E.x[1]-E.x[0])*t.width,(1-(_-E.y[0])/(E.y[1]-E.y[0]))*t.height]},c=()=>{const p=devicePixelRatio||1,_=Math.round(t.clientWidth*p),E=Math.round(t.clientHeight*p);_&&(t.width!==_||t.height!==E)&&([t.width,t.height]=[_,E])},h=p=>{o=p;const{walks:_,start:E,shown:x}=p;if(!r||!n)return;c();const A=t.getContext("2d"),b=devicePixelRatio||1;A.setTransform(1,0,0,1,0,0),A.clearRect(0,0,t.width,t.height),A.imageSmoothingEnabled=!0,A.drawImage(n,0,0,t.width,t.height),A.strokeStyle="rgba(255,255,255,.34)",A.lineWidth=b*.8,A.beginPath();const v=t.width/(r.columns-1),M=t.height/(r.rows-1);for(const[C,P,O,k]of s)A.moveTo(C*v,t.height-P*M),A.lineTo(O*v,t.height-k*M);A.stroke();for(const[C,P]of a.minima)X_(A,...l(C,P),b);if(_.forEach((C,P)=>d(A,C,C.colour??P,bo(p,P),b,x===C.name)),E){const[C,P]=l(...E);A.beginPath(),A.arc(C,P,6*b,0,2*Math.PI),A.fillStyle="#fff",A.fill(),A.lineWidth=2*b,A.strokeStyle="#111",A.stroke()}for(const C of p.straights??[])u(A,C,b);f(A,b);const D=_.findIndex(({name:C})=>C===x);D>=0&&m(A,_[D],bo(p,D),b,p.rule??null)},d=(p,_,E,x,A,b)=>{p.beginPath();for(let C=0;C<=x;C++){const[P,O]=l(_.points[2*C],_.points[2*C+1]);C?p.lineTo(P,O):p.moveTo(P,O)}const v=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(b?5.5:4)*A,p.stroke(),p.setLineDash(yc(E).map(C=>C*A)),p.strokeStyle=Hi(sa(E)),p.lineWidth=(b?3.2:2)*A,p.stroke(),p.setLineDash(v);const[M,D]=l(_.points[2*x],_.points[2*x+1]);p.beginPath(),p.arc(M,D,(b?6:4.5)*A,0,2*Math.PI),p.fillStyle=Hi(sa(E)),p.fill(),p.lineWidth=1.4*A,p.strokeStyle="#fff",p.stroke()},u=(p,{from:_,to:E,colour:x,words:A,head:b,dashed:v},M)=>{const[D,C]=l(..._),[P,O]=l(...E),k=Math.hypot(P-D,O-C);if(!(k>0))return;const[L,B]=[(P-D)/k,(O-C)/k];for(const[F,U]of[[5.5,"rgba(0,0,0,.55)"],[2.8,Mc(x)]])p.lineWidth=F*M,p.strokeStyle=U,p.setLineDash(v?[7*M,5*M]:[]),p.beginPath(),p.moveTo(D,C),p.lineTo(P,O),p.stroke(),p.setLineDash([]),b&&(p.beginPath(),p.moveTo(P-(10*L-6*B)*M,O-(10*B+6*L)*M),p.lineTo(P,O),p.lineTo(P-(10*L+6*B)*M,O-(10*B-6*L)*M),p.stroke());if(A){const F=(j,W)=>Math.min(W-8*M,Math.max(8*M,j));p.font=`600 ${13*M}px ${Xp}`;const U=p.measureText(A).width;bc(p,A,F((D+P)/2+10*M,t.width-U),F((C+O)/2-12*M,t.height),M)}},f=(p,_)=>{if(!a.names)return;const[E,x]=a.names;p.font=`600 ${13*_}px ${Xp}`,bc(p,E,t.width-p.measureText(E).width-10*_,t.height-10*_,_),bc(p,x,10*_,20*_,_)},m=(p,_,E,x,A)=>{const b=Math.min(E,_.points.length/2-2);if(b<0||!_.gradients)return;const[v,M]=[_.points[2*b],_.points[2*b+1]],D=l(v,M),C=(O,k,L,B)=>{const F=l(v+O,M+k),U=[F[0]-D[0],F[1]-D[1]],j=Math.hypot(...U);if(!(j>0))return;const W=54*x,X=U[0]/j,Z=U[1]/j,ne=[D[0]+X*W,D[1]+Z*W];for(const[oe,Q]of[[5,"rgba(0,0,0,.6)"],[2.4,B]])p.lineWidth=oe*x,p.strokeStyle=Q,p.setLineDash(L.map(ce=>ce*x)),p.beginPath(),p.moveTo(D[0],D[1]),p.lineTo(ne[0],ne[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(ne[0]-(9*X-5*Z)*x,ne[1]-(9*Z+5*X)*x),p.lineTo(ne[0],ne[1]),p.lineTo(ne[0]-(9*X+5*Z)*x,ne[1]-(9*Z-5*X)*x),p.stroke()},P=2*(b+1);A?.effective&&S(p,D,A.effective[P],A.effective[P+1],x),C(-_.gradients[2*b],-_.gradients[2*b+1],[5,4],"#fff"),A?.momentum&&C(-A.momentum[P],-A.momentum[P+1],[],"#6fe3ff"),C(_.points[2*b+2]-v,_.points[2*b+3]-M,[],"#ffd23c")},S=(p,[_,E],x,A,b)=>{const v=Math.max(x,A);if(!(v>0)||!Number.isFinite(v))return;const M=Math.max(1.5,34*x/v)*b,D=Math.max(1.5,34*A/v)*b;p.fillStyle="rgba(255,255,255,.28)",p.fillRect(_-M,E-D,2*M,2*D);for(const[C,P]of[[3,"rgba(0,0,0,.55)"],[1.4,"#fff"]])p.lineWidth=C*b,p.strokeStyle=P,p.strokeRect(_-M,E-D,2*M,2*D)};t.addEventListener("click",p=>{if(!r||!e)return;const _=t.getBoundingClientRect(),E=(p.clientX-_.left)/_.width,x=1-(p.clientY-_.top)/_.height;e([r.x[0]+E*(r.x[1]-r.x[0]),r.y[0]+x*(r.y[1]-r.y[0])])}),t.addEventListener("keydown",p=>{if(!r||!o?.start||!e)return;const _={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!_)return;p.preventDefault();const[E,x]=o.start,A=(r.x[1]-r.x[0])/40,b=(r.y[1]-r.y[0])/40;e([jp(E+_[0]*A,r.x),jp(x+_[1]*b,r.y)])});const g=new ResizeObserver(()=>{o&&t.clientWidth&&h(o)});return g.observe(t),{element:t,show:(p,_)=>{r=p,a=_,n=W_(p),s=[];for(let E=1;E<Wp;E++)s.push(...Vp(p,E/Wp))},draw:h,close:()=>g.disconnect()}}function Mc(i){return i===null?"#ffffff":Hi(sa(i))}function bc(i,e,t,r,a){i.lineJoin="round",i.lineWidth=4*a,i.strokeStyle="rgba(0,0,0,.7)",i.strokeText(e,t,r),i.fillStyle="#fff",i.fillText(e,t,r)}function jp(i,[e,t]){return Math.min(t,Math.max(e,i))}function W_(i){const e=document.createElement("canvas");[e.width,e.height]=[i.columns,i.rows];const t=e.getContext("2d"),r=t.createImageData(i.columns,i.rows);for(let a=0;a<i.rows;a++)for(let n=0;n<i.columns;n++){const s=i.heights[a*i.columns+n],o=4*((i.rows-1-a)*i.columns+n),l=Number.isFinite(s),[c,h,d]=l?Gp(Es(i,s)):[128,128,128];r.data.set([c,h,d,l?255:60],o)}return t.putImageData(r,0,0),e}function X_(i,e,t,r){for(const[a,n]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])i.lineWidth=a*r,i.strokeStyle=n,i.beginPath(),i.moveTo(e-6*r,t-6*r),i.lineTo(e+6*r,t+6*r),i.moveTo(e+6*r,t-6*r),i.lineTo(e-6*r,t+6*r),i.stroke()}const wc="187",j_=0,$p=1,$_=2,wo=1,q_=2,As=3,Ka=0,$i=1,Er=2,Ln=0,Rs=1,qp=2,Yp=3,Kp=4,Y_=5,Pn=100,K_=101,Z_=102,J_=103,Q_=104,ex=200,tx=201,ix=202,rx=203,Zp=204,Jp=205,ax=206,nx=207,sx=208,ox=209,lx=210,cx=211,ux=212,hx=213,dx=214,Ec=0,Tc=1,Ac=2,Ls=3,Rc=4,Lc=5,Pc=6,Cc=7,Dc=0,px=1,fx=2,oa=0,Qp=1,ef=2,tf=3,rf=4,af=5,nf=6,sf=7,of=300,Cn=301,Ps=302,Nc=303,Uc=304,Ic=1e3,la=1001,Oc=1002,Ai=1003,mx=1004,Eo=1005,Vi=1006,Fc=1007,Ea=1008,ir=1009,lf=1010,cf=1011,Cs=1012,zc=1013,kr=1014,Hr=1015,Gr=1016,Bc=1017,kc=1018,Dn=1020,uf=35902,hf=35899,df=1021,pf=1022,Vr=1023,Ta=1026,Aa=1027,ff=1028,Hc=1029,Za=1030,Gc=1031,Vc=1033,To=33776,Ao=33777,Ro=33778,Lo=33779,Wc=35840,Xc=35841,jc=35842,$c=35843,qc=36196,Yc=37492,Kc=37496,Zc=37488,Jc=37489,Po=37490,Qc=37491,eu=37808,tu=37809,iu=37810,ru=37811,au=37812,nu=37813,su=37814,ou=37815,lu=37816,cu=37817,uu=37818,hu=37819,du=37820,pu=37821,fu=36492,mu=36494,gu=36495,vu=36283,_u=36284,Co=36285,xu=36286,gx=3200,Su=0,vx=1,Ra="",fr="srgb",Do="srgb-linear",No="linear",Rt="srgb",yu=7680,_x=519,xx=512,Sx=513,yx=514,mf=515,Mx=516,bx=517,gf=518,vf=519,_f=35044,xf="300 es",Tr=2e3,Ds=2001;function wx(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Uo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Ex(){const i=Uo("canvas");return i.style.display="block",i}const Sf={};function Io(...i){const e="THREE."+i.shift();console.log(e,...i)}function yf(i){const e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Je(...i){i=yf(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function vt(...i){i=yf(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Oo(...i){const e=i.join(" ");e in Sf||(Sf[e]=!0,Je(...i))}function Tx(i,e,t){return new Promise(function(r,a){function n(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:r()}}setTimeout(n,t)})}const Ax={[Ec]:Ec,[Ac]:Pc,[Rc]:Rc,[Ls]:Lc,[Tc]:Tc,[Pc]:Ac,[Cc]:Cc,[Lc]:Ls};class Ja{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){const r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){const r=this._listeners;if(r===void 0)return;const a=r[e];if(a!==void 0){const n=a.indexOf(t);n!==-1&&a.splice(n,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const r=t[e.type];if(r!==void 0){e.target=this;const a=r.slice(0);for(let n=0,s=a.length;n<s;n++)a[n].call(this,e);e.target=null}}}const Ni=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Mf=1234567;const Ns=Math.PI/180,Us=180/Math.PI;function La(){const i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0;return(Ni[i&255]+Ni[i>>8&255]+Ni[i>>16&255]+Ni[i>>24&255]+"-"+Ni[e&255]+Ni[e>>8&255]+"-"+Ni[e>>16&15|64]+Ni[e>>24&255]+"-"+Ni[t&63|128]+Ni[t>>8&255]+"-"+Ni[t>>16&255]+Ni[t>>24&255]+Ni[r&255]+Ni[r>>8&255]+Ni[r>>16&255]+Ni[r>>24&255]).toLowerCase()}function nt(i,e,t){return Math.max(e,Math.min(t,i))}function Mu(i,e){return(i%e+e)%e}function Rx(i,e,t,r,a){return r+(i-e)*(a-r)/(t-e)}function Lx(i,e,t){return i!==e?(t-i)/(e-i):0}function Is(i,e,t){return(1-t)*i+t*e}function Px(i,e,t,r){return Is(i,e,1-Math.exp(-t*r))}function Cx(i,e=1){return e-Math.abs(Mu(i,e*2)-e)}function Dx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Nx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function Ux(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Ix(i,e){return i+Math.random()*(e-i)}function Ox(i){return i*(.5-Math.random())}function Fx(i){i!==void 0&&(Mf=i);let e=Mf+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function zx(i){return i*Ns}function Bx(i){return i*Us}function kx(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Hx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function bf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function Gx(i,e,t,r,a){const n=Math.cos,s=Math.sin,o=n(t/2),l=s(t/2),c=n((e+r)/2),h=s((e+r)/2),d=n((e-r)/2),u=s((e-r)/2),f=n((r-e)/2),m=s((r-e)/2);switch(a){case"XYX":i.set(o*h,l*d,l*u,o*c);break;case"YZY":i.set(l*u,o*h,l*d,o*c);break;case"ZXZ":i.set(l*d,l*u,o*h,o*c);break;case"XZX":i.set(o*h,l*m,l*f,o*c);break;case"YXY":i.set(l*f,o*h,l*m,o*c);break;case"ZYZ":i.set(l*m,l*f,o*h,o*c);break;default:Je("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+a)}}function Fo(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function bu(i,e){if(e.constructor===Float32Array)return i;const t=Fo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function wu(i,e){if(e.constructor===Float32Array)return i;const t=Fo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}const Vx={DEG2RAD:Ns,RAD2DEG:Us,generateUUID:La,clamp:nt,euclideanModulo:Mu,mapLinear:Rx,inverseLerp:Lx,lerp:Is,damp:Px,pingpong:Cx,smoothstep:Dx,smootherstep:Nx,randInt:Ux,randFloat:Ix,randFloatSpread:Ox,seededRandom:Fx,degToRad:zx,radToDeg:Bx,isPowerOfTwo:kx,ceilPowerOfTwo:Hx,floorPowerOfTwo:bf,setQuaternionFromProperEuler:Gx,normalize:wu,denormalize:bu};class tt{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,r=this.y,a=e.elements;return this.x=a[0]*t+a[3]*r+a[6],this.y=a[1]*t+a[4]*r+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=nt(this.x,e.x,t.x),this.y=nt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=nt(this.x,e,t),this.y=nt(this.y,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(nt(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(nt(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const r=Math.cos(t),a=Math.sin(t),n=this.x-e.x,s=this.y-e.y;return this.x=n*r-s*a+e.x,this.y=n*a+s*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Nn{constructor(e=0,t=0,r=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=a}static slerpFlat(e,t,r,a,n,s,o){let l=r[a+0],c=r[a+1],h=r[a+2],d=r[a+3],u=n[s+0],f=n[s+1],m=n[s+2],S=n[s+3];if(d!==S||l!==u||c!==f||h!==m){let g=l*u+c*f+h*m+d*S;g<0&&(u=-u,f=-f,m=-m,S=-S,g=-g);let p=1-o;if(g<.9995){const _=Math.acos(g),E=Math.sin(_);p=Math.sin(p*_)/E,o=Math.sin(o*_)/E,l=l*p+u*o,c=c*p+f*o,h=h*p+m*o,d=d*p+S*o}else{l=l*p+u*o,c=c*p+f*o,h=h*p+m*o,d=d*p+S*o;const _=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=_,c*=_,h*=_,d*=_}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,r,a,n,s){const o=r[a],l=r[a+1],c=r[a+2],h=r[a+3],d=n[s],u=n[s+1],f=n[s+2],m=n[s+3];return e[t]=o*m+h*d+l*f-c*u,e[t+1]=l*m+h*u+c*d-o*f,e[t+2]=c*m+h*f+o*u-l*d,e[t+3]=h*m-o*d-l*u-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,a){return this._x=e,this._y=t,this._z=r,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const r=e._x,a=e._y,n=e._z,s=e._order,o=Math.cos,l=Math.sin,c=o(r/2),h=o(a/2),d=o(n/2),u=l(r/2),f=l(a/2),m=l(n/2);switch(s){case"XYZ":this._x=u*h*d+c*f*m,this._y=c*f*d-u*h*m,this._z=c*h*m+u*f*d,this._w=c*h*d-u*f*m;break;case"YXZ":this._x=u*h*d+c*f*m,this._y=c*f*d-u*h*m,this._z=c*h*m-u*f*d,this._w=c*h*d+u*f*m;break;case"ZXY":this._x=u*h*d-c*f*m,this._y=c*f*d+u*h*m,this._z=c*h*m+u*f*d,this._w=c*h*d-u*f*m;break;case"ZYX":this._x=u*h*d-c*f*m,this._y=c*f*d+u*h*m,this._z=c*h*m-u*f*d,this._w=c*h*d+u*f*m;break;case"YZX":this._x=u*h*d+c*f*m,this._y=c*f*d+u*h*m,this._z=c*h*m-u*f*d,this._w=c*h*d-u*f*m;break;case"XZY":this._x=u*h*d-c*f*m,this._y=c*f*d-u*h*m,this._z=c*h*m+u*f*d,this._w=c*h*d+u*f*m;break;default:Je("Quaternion: .setFromEuler() encountered an unknown order: "+s)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const r=t/2,a=Math.sin(r);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,r=t[0],a=t[4],n=t[8],s=t[1],o=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=r+o+d;if(u>0){const f=.5/Math.sqrt(u+1);this._w=.25/f,this._x=(h-l)*f,this._y=(n-c)*f,this._z=(s-a)*f}else if(r>o&&r>d){const f=2*Math.sqrt(1+r-o-d);this._w=(h-l)/f,this._x=.25*f,this._y=(a+s)/f,this._z=(n+c)/f}else if(o>d){const f=2*Math.sqrt(1+o-r-d);this._w=(n-c)/f,this._x=(a+s)/f,this._y=.25*f,this._z=(l+h)/f}else{const f=2*Math.sqrt(1+d-r-o);this._w=(s-a)/f,this._x=(n+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(nt(this.dot(e),-1,1)))}rotateTowards(e,t){const r=this.angleTo(e);if(r===0)return this;const a=Math.min(1,t/r);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const r=e._x,a=e._y,n=e._z,s=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=r*h+s*o+a*c-n*l,this._y=a*h+s*l+n*o-r*c,this._z=n*h+s*c+r*l-a*o,this._w=s*h-r*o-a*l-n*c,this._onChangeCallback(),this}slerp(e,t){let r=e._x,a=e._y,n=e._z,s=e._w,o=this.dot(e);o<0&&(r=-r,a=-a,n=-n,s=-s,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this._onChangeCallback()}else this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),a=Math.sqrt(1-r),n=Math.sqrt(r);return this.set(a*Math.sin(e),a*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class K{static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(wf.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(wf.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6]*a,this.y=n[1]*t+n[4]*r+n[7]*a,this.z=n[2]*t+n[5]*r+n[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=e.elements,s=1/(n[3]*t+n[7]*r+n[11]*a+n[15]);return this.x=(n[0]*t+n[4]*r+n[8]*a+n[12])*s,this.y=(n[1]*t+n[5]*r+n[9]*a+n[13])*s,this.z=(n[2]*t+n[6]*r+n[10]*a+n[14])*s,this}applyQuaternion(e){const t=this.x,r=this.y,a=this.z,n=e.x,s=e.y,o=e.z,l=e.w,c=2*(s*a-o*r),h=2*(o*t-n*a),d=2*(n*r-s*t);return this.x=t+l*c+s*d-o*h,this.y=r+l*h+o*c-n*d,this.z=a+l*d+n*h-s*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[4]*r+n[8]*a,this.y=n[1]*t+n[5]*r+n[9]*a,this.z=n[2]*t+n[6]*r+n[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=nt(this.x,e.x,t.x),this.y=nt(this.y,e.y,t.y),this.z=nt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=nt(this.x,e,t),this.y=nt(this.y,e,t),this.z=nt(this.z,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(nt(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const r=e.x,a=e.y,n=e.z,s=t.x,o=t.y,l=t.z;return this.x=a*l-n*o,this.y=n*s-r*l,this.z=r*o-a*s,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return Eu.copy(this).projectOnVector(e),this.sub(Eu)}reflect(e){return this.sub(Eu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(nt(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y,a=this.z-e.z;return t*t+r*r+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){const a=Math.sin(t)*e;return this.x=a*Math.sin(r),this.y=Math.cos(t)*e,this.z=a*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Eu=new K,wf=new Nn;class it{static{this.prototype.isMatrix3=!0}constructor(e,t,r,a,n,s,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c)}set(e,t,r,a,n,s,o,l,c){const h=this.elements;return h[0]=e,h[1]=a,h[2]=o,h[3]=t,h[4]=n,h[5]=l,h[6]=r,h[7]=s,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[3],l=r[6],c=r[1],h=r[4],d=r[7],u=r[2],f=r[5],m=r[8],S=a[0],g=a[3],p=a[6],_=a[1],E=a[4],x=a[7],A=a[2],b=a[5],v=a[8];return n[0]=s*S+o*_+l*A,n[3]=s*g+o*E+l*b,n[6]=s*p+o*x+l*v,n[1]=c*S+h*_+d*A,n[4]=c*g+h*E+d*b,n[7]=c*p+h*x+d*v,n[2]=u*S+f*_+m*A,n[5]=u*g+f*E+m*b,n[8]=u*p+f*x+m*v,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*s*h-t*o*c-r*n*h+r*o*l+a*n*c-a*s*l}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=h*s-o*c,u=o*l-h*n,f=c*n-s*l,m=t*d+r*u+a*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);const S=1/m;return e[0]=d*S,e[1]=(a*c-h*r)*S,e[2]=(o*r-a*s)*S,e[3]=u*S,e[4]=(h*t-a*l)*S,e[5]=(a*n-o*t)*S,e[6]=f*S,e[7]=(r*l-c*t)*S,e[8]=(s*t-r*n)*S,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,a,n,s,o){const l=Math.cos(n),c=Math.sin(n);return this.set(r*l,r*c,-r*(l*s+c*o)+s+e,-a*c,a*l,-a*(-c*s+l*o)+o+t,0,0,1),this}scale(e,t){return Oo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Tu.makeScale(e,t)),this}rotate(e){return Oo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Tu.makeRotation(-e)),this}translate(e,t){return Oo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Tu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<9;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Tu=new it,Ef=new it().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Tf=new it().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Wx(){const i={enabled:!0,workingColorSpace:Do,spaces:{},convert:function(a,n,s){return this.enabled===!1||n===s||!n||!s||(this.spaces[n].transfer===Rt&&(a.r=ca(a.r),a.g=ca(a.g),a.b=ca(a.b)),this.spaces[n].primaries!==this.spaces[s].primaries&&(a.applyMatrix3(this.spaces[n].toXYZ),a.applyMatrix3(this.spaces[s].fromXYZ)),this.spaces[s].transfer===Rt&&(a.r=Un(a.r),a.g=Un(a.g),a.b=Un(a.b))),a},workingToColorSpace:function(a,n){return this.convert(a,this.workingColorSpace,n)},colorSpaceToWorking:function(a,n){return this.convert(a,n,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===Ra?No:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,n=this.workingColorSpace){return a.fromArray(this.spaces[n].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,n,s){return a.copy(this.spaces[s].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],r=[.3127,.329];return i.define({[Do]:{primaries:e,whitePoint:r,transfer:No,toXYZ:Ef,fromXYZ:Tf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:fr},outputColorSpaceConfig:{drawingBufferColorSpace:fr}},[fr]:{primaries:e,whitePoint:r,transfer:Rt,toXYZ:Ef,fromXYZ:Tf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:fr}}}),i}const mt=Wx();function ca(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Un(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}let In;class Xx{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{In===void 0&&(In=Uo("canvas")),In.width=e.width,In.height=e.height;const a=In.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),r=In}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Uo("canvas");t.width=e.width,t.height=e.height;const r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);const a=r.getImageData(0,0,e.width,e.height),n=a.data;for(let s=0;s<n.length;s++)n[s]=ca(n[s]/255)*255;return r.putImageData(a,0,0),t}else if(e.data){const t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(ca(t[r]/255)*255):t[r]=ca(t[r]);return{data:t,width:e.width,height:e.height}}else return Je("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let jx=0;class Au{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:jx++}),this.uuid=La(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const r={uuid:this.uuid,url:""},a=this.data;if(a!==null){let n;if(Array.isArray(a)){n=[];for(let s=0,o=a.length;s<o;s++)a[s].isDataTexture?n.push(Ru(a[s].image)):n.push(Ru(a[s]))}else n=Ru(a);r.url=n}return t||(e.images[this.uuid]=r),r}}function Ru(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Xx.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Je("Texture: Unable to serialize Texture."),{})}let $x=0;const Lu=new K;class Oi extends Ja{constructor(e=Oi.DEFAULT_IMAGE,t=Oi.DEFAULT_MAPPING,r=la,a=la,n=Vi,s=Ea,o=Vr,l=ir,c=Oi.DEFAULT_ANISOTROPY,h=Ra){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:$x++}),this.uuid=La(),this.name="",this.source=new Au(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=r,this.wrapT=a,this.magFilter=n,this.minFilter=s,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new tt(0,0),this.repeat=new tt(1,1),this.center=new tt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new it,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Lu).x}get height(){return this.source.getSize(Lu).y}get depth(){return this.source.getSize(Lu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const r=e[t];if(r===void 0){Je(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Je(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&r&&a.isVector2&&r.isVector2||a&&r&&a.isVector3&&r.isVector3||a&&r&&a.isMatrix3&&r.isMatrix3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const r={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(r.userData=this.userData),t||(e.textures[this.uuid]=r),r}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==of)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ic:e.x=e.x-Math.floor(e.x);break;case la:e.x=e.x<0?0:1;break;case Oc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ic:e.y=e.y-Math.floor(e.y);break;case la:e.y=e.y<0?0:1;break;case Oc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Oi.DEFAULT_IMAGE=null,Oi.DEFAULT_MAPPING=of,Oi.DEFAULT_ANISOTROPY=1;class Bt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,a=1){this.x=e,this.y=t,this.z=r,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,a){return this.x=e,this.y=t,this.z=r,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=this.w,s=e.elements;return this.x=s[0]*t+s[4]*r+s[8]*a+s[12]*n,this.y=s[1]*t+s[5]*r+s[9]*a+s[13]*n,this.z=s[2]*t+s[6]*r+s[10]*a+s[14]*n,this.w=s[3]*t+s[7]*r+s[11]*a+s[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,a,n;const s=e.elements,o=s[0],l=s[4],c=s[8],h=s[1],d=s[5],u=s[9],f=s[2],m=s[6],S=s[10];if(Math.abs(l-h)<.01&&Math.abs(c-f)<.01&&Math.abs(u-m)<.01){if(Math.abs(l+h)<.1&&Math.abs(c+f)<.1&&Math.abs(u+m)<.1&&Math.abs(o+d+S-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const p=(o+1)/2,_=(d+1)/2,E=(S+1)/2,x=(l+h)/4,A=(c+f)/4,b=(u+m)/4;return p>_&&p>E?p<.01?(r=0,a=.707106781,n=.707106781):(r=Math.sqrt(p),a=x/r,n=A/r):_>E?_<.01?(r=.707106781,a=0,n=.707106781):(a=Math.sqrt(_),r=x/a,n=b/a):E<.01?(r=.707106781,a=.707106781,n=0):(n=Math.sqrt(E),r=A/n,a=b/n),this.set(r,a,n,t),this}let g=Math.sqrt((m-u)*(m-u)+(c-f)*(c-f)+(h-l)*(h-l));return Math.abs(g)<.001&&(g=1),this.x=(m-u)/g,this.y=(c-f)/g,this.z=(h-l)/g,this.w=Math.acos((o+d+S-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=nt(this.x,e.x,t.x),this.y=nt(this.y,e.y,t.y),this.z=nt(this.z,e.z,t.z),this.w=nt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=nt(this.x,e,t),this.y=nt(this.y,e,t),this.z=nt(this.z,e,t),this.w=nt(this.w,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(nt(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class qx extends Ja{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Vi,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new Bt(0,0,e,t),this.scissorTest=!1,this.viewport=new Bt(0,0,e,t),this.textures=[];const a=r.count;for(let n=0;n<a;n++)this.textures[n]=new Oi({width:e,height:t,depth:r.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:Vi,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let a=0,n=this.textures.length;a<n;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=r,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const a=Object.assign({},e.textures[t].image);this.textures[t].source=new Au(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Wr extends qx{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}}class Af extends Oi{constructor(e=null,t=1,r=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=la,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class Yx extends Oi{constructor(e=null,t=1,r=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=la,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class It{static{this.prototype.isMatrix4=!0}constructor(e,t,r,a,n,s,o,l,c,h,d,u,f,m,S,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c,h,d,u,f,m,S,g)}set(e,t,r,a,n,s,o,l,c,h,d,u,f,m,S,g){const p=this.elements;return p[0]=e,p[4]=t,p[8]=r,p[12]=a,p[1]=n,p[5]=s,p[9]=o,p[13]=l,p[2]=c,p[6]=h,p[10]=d,p[14]=u,p[3]=f,p[7]=m,p[11]=S,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new It().fromArray(this.elements)}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],t[9]=r[9],t[10]=r[10],t[11]=r[11],t[12]=r[12],t[13]=r[13],t[14]=r[14],t[15]=r[15],this}copyPosition(e){const t=this.elements,r=e.elements;return t[12]=r[12],t[13]=r[13],t[14]=r[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,r){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),r.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),r.setFromMatrixColumn(this,2),this)}makeBasis(e,t,r){return this.set(e.x,t.x,r.x,0,e.y,t.y,r.y,0,e.z,t.z,r.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,r=e.elements,a=1/On.setFromMatrixColumn(e,0).length(),n=1/On.setFromMatrixColumn(e,1).length(),s=1/On.setFromMatrixColumn(e,2).length();return t[0]=r[0]*a,t[1]=r[1]*a,t[2]=r[2]*a,t[3]=0,t[4]=r[4]*n,t[5]=r[5]*n,t[6]=r[6]*n,t[7]=0,t[8]=r[8]*s,t[9]=r[9]*s,t[10]=r[10]*s,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,r=e.x,a=e.y,n=e.z,s=Math.cos(r),o=Math.sin(r),l=Math.cos(a),c=Math.sin(a),h=Math.cos(n),d=Math.sin(n);if(e.order==="XYZ"){const u=s*h,f=s*d,m=o*h,S=o*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=f+m*c,t[5]=u-S*c,t[9]=-o*l,t[2]=S-u*c,t[6]=m+f*c,t[10]=s*l}else if(e.order==="YXZ"){const u=l*h,f=l*d,m=c*h,S=c*d;t[0]=u+S*o,t[4]=m*o-f,t[8]=s*c,t[1]=s*d,t[5]=s*h,t[9]=-o,t[2]=f*o-m,t[6]=S+u*o,t[10]=s*l}else if(e.order==="ZXY"){const u=l*h,f=l*d,m=c*h,S=c*d;t[0]=u-S*o,t[4]=-s*d,t[8]=m+f*o,t[1]=f+m*o,t[5]=s*h,t[9]=S-u*o,t[2]=-s*c,t[6]=o,t[10]=s*l}else if(e.order==="ZYX"){const u=s*h,f=s*d,m=o*h,S=o*d;t[0]=l*h,t[4]=m*c-f,t[8]=u*c+S,t[1]=l*d,t[5]=S*c+u,t[9]=f*c-m,t[2]=-c,t[6]=o*l,t[10]=s*l}else if(e.order==="YZX"){const u=s*l,f=s*c,m=o*l,S=o*c;t[0]=l*h,t[4]=S-u*d,t[8]=m*d+f,t[1]=d,t[5]=s*h,t[9]=-o*h,t[2]=-c*h,t[6]=f*d+m,t[10]=u-S*d}else if(e.order==="XZY"){const u=s*l,f=s*c,m=o*l,S=o*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+S,t[5]=s*h,t[9]=f*d-m,t[2]=m*d-f,t[6]=o*h,t[10]=S*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Kx,e,Zx)}lookAt(e,t,r){const a=this.elements;return rr.subVectors(e,t),rr.lengthSq()===0&&(rr.z=1),rr.normalize(),Pa.crossVectors(r,rr),Pa.lengthSq()===0&&(Math.abs(r.z)===1?rr.x+=1e-4:rr.z+=1e-4,rr.normalize(),Pa.crossVectors(r,rr)),Pa.normalize(),zo.crossVectors(rr,Pa),a[0]=Pa.x,a[4]=zo.x,a[8]=rr.x,a[1]=Pa.y,a[5]=zo.y,a[9]=rr.y,a[2]=Pa.z,a[6]=zo.z,a[10]=rr.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[4],l=r[8],c=r[12],h=r[1],d=r[5],u=r[9],f=r[13],m=r[2],S=r[6],g=r[10],p=r[14],_=r[3],E=r[7],x=r[11],A=r[15],b=a[0],v=a[4],M=a[8],D=a[12],C=a[1],P=a[5],O=a[9],k=a[13],L=a[2],B=a[6],F=a[10],U=a[14],j=a[3],W=a[7],X=a[11],Z=a[15];return n[0]=s*b+o*C+l*L+c*j,n[4]=s*v+o*P+l*B+c*W,n[8]=s*M+o*O+l*F+c*X,n[12]=s*D+o*k+l*U+c*Z,n[1]=h*b+d*C+u*L+f*j,n[5]=h*v+d*P+u*B+f*W,n[9]=h*M+d*O+u*F+f*X,n[13]=h*D+d*k+u*U+f*Z,n[2]=m*b+S*C+g*L+p*j,n[6]=m*v+S*P+g*B+p*W,n[10]=m*M+S*O+g*F+p*X,n[14]=m*D+S*k+g*U+p*Z,n[3]=_*b+E*C+x*L+A*j,n[7]=_*v+E*P+x*B+A*W,n[11]=_*M+E*O+x*F+A*X,n[15]=_*D+E*k+x*U+A*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[12],s=e[1],o=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],f=e[14],m=e[3],S=e[7],g=e[11],p=e[15],_=l*f-c*u,E=o*f-c*d,x=o*u-l*d,A=s*f-c*h,b=s*u-l*h,v=s*d-o*h;return t*(S*_-g*E+p*x)-r*(m*_-g*A+p*b)+a*(m*E-S*A+p*v)-n*(m*x-S*b+g*v)}determinantAffine(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[1],s=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(s*h-o*c)-r*(n*h-o*l)+a*(n*c-s*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,r){const a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=r),this}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],f=e[11],m=e[12],S=e[13],g=e[14],p=e[15],_=t*o-r*s,E=t*l-a*s,x=t*c-n*s,A=r*l-a*o,b=r*c-n*o,v=a*c-n*l,M=h*S-d*m,D=h*g-u*m,C=h*p-f*m,P=d*g-u*S,O=d*p-f*S,k=u*p-f*g,L=_*k-E*O+x*P+A*C-b*D+v*M;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const B=1/L;return e[0]=(o*k-l*O+c*P)*B,e[1]=(a*O-r*k-n*P)*B,e[2]=(S*v-g*b+p*A)*B,e[3]=(u*b-d*v-f*A)*B,e[4]=(l*C-s*k-c*D)*B,e[5]=(t*k-a*C+n*D)*B,e[6]=(g*x-m*v-p*E)*B,e[7]=(h*v-u*x+f*E)*B,e[8]=(s*O-o*C+c*M)*B,e[9]=(r*C-t*O-n*M)*B,e[10]=(m*b-S*x+p*_)*B,e[11]=(d*x-h*b-f*_)*B,e[12]=(o*D-s*P-l*M)*B,e[13]=(t*P-r*D+a*M)*B,e[14]=(S*E-m*A-g*_)*B,e[15]=(h*A-d*E+u*_)*B,this}scale(e){const t=this.elements,r=e.x,a=e.y,n=e.z;return t[0]*=r,t[4]*=a,t[8]*=n,t[1]*=r,t[5]*=a,t[9]*=n,t[2]*=r,t[6]*=a,t[10]*=n,t[3]*=r,t[7]*=a,t[11]*=n,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],r=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,r,a))}makeTranslation(e,t,r){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,r,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),r=Math.sin(e);return this.set(1,0,0,0,0,t,-r,0,0,r,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,0,r,0,0,1,0,0,-r,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,0,r,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const r=Math.cos(t),a=Math.sin(t),n=1-r,s=e.x,o=e.y,l=e.z,c=n*s,h=n*o;return this.set(c*s+r,c*o-a*l,c*l+a*o,0,c*o+a*l,h*o+r,h*l-a*s,0,c*l-a*o,h*l+a*s,n*l*l+r,0,0,0,0,1),this}makeScale(e,t,r){return this.set(e,0,0,0,0,t,0,0,0,0,r,0,0,0,0,1),this}makeShear(e,t,r,a,n,s){return this.set(1,r,n,0,e,1,s,0,t,a,1,0,0,0,0,1),this}compose(e,t,r){const a=this.elements,n=t._x,s=t._y,o=t._z,l=t._w,c=n+n,h=s+s,d=o+o,u=n*c,f=n*h,m=n*d,S=s*h,g=s*d,p=o*d,_=l*c,E=l*h,x=l*d,A=r.x,b=r.y,v=r.z;return a[0]=(1-(S+p))*A,a[1]=(f+x)*A,a[2]=(m-E)*A,a[3]=0,a[4]=(f-x)*b,a[5]=(1-(u+p))*b,a[6]=(g+_)*b,a[7]=0,a[8]=(m+E)*v,a[9]=(g-_)*v,a[10]=(1-(u+S))*v,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,r){const a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];const n=this.determinantAffine();if(n===0)return r.set(1,1,1),t.identity(),this;let s=On.set(a[0],a[1],a[2]).length();const o=On.set(a[4],a[5],a[6]).length(),l=On.set(a[8],a[9],a[10]).length();n<0&&(s=-s),Ar.copy(this);const c=1/s,h=1/o,d=1/l;return Ar.elements[0]*=c,Ar.elements[1]*=c,Ar.elements[2]*=c,Ar.elements[4]*=h,Ar.elements[5]*=h,Ar.elements[6]*=h,Ar.elements[8]*=d,Ar.elements[9]*=d,Ar.elements[10]*=d,t.setFromRotationMatrix(Ar),r.x=s,r.y=o,r.z=l,this}makePerspective(e,t,r,a,n,s,o=Tr,l=!1){const c=this.elements,h=2*n/(t-e),d=2*n/(r-a),u=(t+e)/(t-e),f=(r+a)/(r-a);let m,S;if(l)m=n/(s-n),S=s*n/(s-n);else if(o===Tr)m=-(s+n)/(s-n),S=-2*s*n/(s-n);else if(o===Ds)m=-s/(s-n),S=-s*n/(s-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=S,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,r,a,n,s,o=Tr,l=!1){const c=this.elements,h=2/(t-e),d=2/(r-a),u=-(t+e)/(t-e),f=-(r+a)/(r-a);let m,S;if(l)m=1/(s-n),S=s/(s-n);else if(o===Tr)m=-2/(s-n),S=-(s+n)/(s-n);else if(o===Ds)m=-1/(s-n),S=-n/(s-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=S,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<16;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<16;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e[t+9]=r[9],e[t+10]=r[10],e[t+11]=r[11],e[t+12]=r[12],e[t+13]=r[13],e[t+14]=r[14],e[t+15]=r[15],e}}const On=new K,Ar=new It,Kx=new K(0,0,0),Zx=new K(1,1,1),Pa=new K,zo=new K,rr=new K,Rf=new It,Lf=new Nn;class za{constructor(e=0,t=0,r=0,a=za.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=r,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,r,a=this._order){return this._x=e,this._y=t,this._z=r,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,r=!0){const a=e.elements,n=a[0],s=a[4],o=a[8],l=a[1],c=a[5],h=a[9],d=a[2],u=a[6],f=a[10];switch(t){case"XYZ":this._y=Math.asin(nt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-s,n)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-nt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,n),this._z=0);break;case"ZXY":this._x=Math.asin(nt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-s,c)):(this._y=0,this._z=Math.atan2(l,n));break;case"ZYX":this._y=Math.asin(-nt(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,f),this._z=Math.atan2(l,n)):(this._x=0,this._z=Math.atan2(-s,c));break;case"YZX":this._z=Math.asin(nt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,n)):(this._x=0,this._y=Math.atan2(o,f));break;case"XZY":this._z=Math.asin(-nt(s,-1,1)),Math.abs(s)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(o,n)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Je("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,r===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,r){return Rf.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Rf,t,r)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Lf.setFromEuler(this),this.setFromQuaternion(Lf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}za.DEFAULT_ORDER="XYZ";class Pu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let Jx=0;const Pf=new K,Fn=new Nn,ua=new It,Bo=new K,Os=new K,Qx=new K,e1=new Nn,Cf=new K(1,0,0),Df=new K(0,1,0),Nf=new K(0,0,1),Uf={type:"added"},t1={type:"removed"},zn={type:"childadded",child:null},Cu={type:"childremoved",child:null};class gi extends Ja{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Jx++}),this.uuid=La(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=gi.DEFAULT_UP.clone();const e=new K,t=new za,r=new Nn,a=new K(1,1,1);function n(){r.setFromEuler(t,!1)}function s(){t.setFromQuaternion(r,void 0,!1)}t._onChange(n),r._onChange(s),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:r},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new It},normalMatrix:{value:new it}}),this.matrix=new It,this.matrixWorld=new It,this.matrixAutoUpdate=gi.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=gi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Pu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Fn.setFromAxisAngle(e,t),this.quaternion.multiply(Fn),this}rotateOnWorldAxis(e,t){return Fn.setFromAxisAngle(e,t),this.quaternion.premultiply(Fn),this}rotateX(e){return this.rotateOnAxis(Cf,e)}rotateY(e){return this.rotateOnAxis(Df,e)}rotateZ(e){return this.rotateOnAxis(Nf,e)}translateOnAxis(e,t){return Pf.copy(e).applyQuaternion(this.quaternion),this.position.add(Pf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Cf,e)}translateY(e){return this.translateOnAxis(Df,e)}translateZ(e){return this.translateOnAxis(Nf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ua.copy(this.matrixWorld).invert())}lookAt(e,t,r){e.isVector3?Bo.copy(e):Bo.set(e,t,r);const a=this.parent;this.updateWorldMatrix(!0,!1),Os.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ua.lookAt(Os,Bo,this.up):ua.lookAt(Bo,Os,this.up),this.quaternion.setFromRotationMatrix(ua),a&&(ua.extractRotation(a.matrixWorld),Fn.setFromRotationMatrix(ua),this.quaternion.premultiply(Fn.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(vt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Uf),zn.child=e,this.dispatchEvent(zn),zn.child=null):vt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.remove(arguments[r]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(t1),Cu.child=e,this.dispatchEvent(Cu),Cu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ua.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ua.multiply(e.parent.matrixWorld)),e.applyMatrix4(ua),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Uf),zn.child=e,this.dispatchEvent(zn),zn.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let r=0,a=this.children.length;r<a;r++){const n=this.children[r].getObjectByProperty(e,t);if(n!==void 0)return n}}getObjectsByProperty(e,t,r=[]){this[e]===t&&r.push(this);const a=this.children;for(let n=0,s=a.length;n<s;n++)a[n].getObjectsByProperty(e,t,r);return r}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Os,e,Qx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Os,e1,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,r=e.y,a=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*r-n[8]*a,n[13]+=r-n[1]*t-n[5]*r-n[9]*a,n[14]+=a-n[2]*t-n[6]*r-n[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].updateMatrixWorld(e)}updateWorldMatrix(e,t,r=!1){const a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||r)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,r=!0),t===!0){const n=this.children;for(let s=0,o=n.length;s<o;s++)n[s].updateWorldMatrix(!1,!0,r)}}toJSON(e){const t=e===void 0||typeof e=="string",r={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},r.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function n(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=n(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){const d=l[c];n(e.shapes,d)}else n(e.shapes,l)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(n(e.materials,this.material[l]));a.material=o}else a.material=n(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];a.animations.push(n(e.animations,l))}}if(t){const o=s(e.geometries),l=s(e.materials),c=s(e.textures),h=s(e.images),d=s(e.shapes),u=s(e.skeletons),f=s(e.animations),m=s(e.nodes);o.length>0&&(r.geometries=o),l.length>0&&(r.materials=l),c.length>0&&(r.textures=c),h.length>0&&(r.images=h),d.length>0&&(r.shapes=d),u.length>0&&(r.skeletons=u),f.length>0&&(r.animations=f),m.length>0&&(r.nodes=m)}return r.object=a,r;function s(o){const l=[];for(const c in o){const h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let r=0;r<e.children.length;r++){const a=e.children[r];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}gi.DEFAULT_UP=new K(0,1,0),gi.DEFAULT_MATRIX_AUTO_UPDATE=!0,gi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class ko extends gi{constructor(){super(),this.isGroup=!0,this.type="Group"}}const i1={type:"move"};class Du{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ko,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ko,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new K,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new K),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ko,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new K,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new K,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let a=null,n=null,s=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){s=!0;for(const S of e.hand.values()){const g=t.getJointPose(S,r),p=this._getHandJoint(c,S);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}const h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),f=.02,m=.005;c.inputState.pinching&&u>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,r),n!==null&&(l.matrix.fromArray(n.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,n.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(n.linearVelocity)):l.hasLinearVelocity=!1,n.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(n.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,r),a===null&&n!==null&&(a=n),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(i1)))}return o!==null&&(o.visible=a!==null),l!==null&&(l.visible=n!==null),c!==null&&(c.visible=s!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const r=new ko;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}}const If={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ca={h:0,s:0,l:0},Ho={h:0,s:0,l:0};function Nu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}class ot{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){const a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=fr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,mt.colorSpaceToWorking(this,t),this}setRGB(e,t,r,a=mt.workingColorSpace){return this.r=e,this.g=t,this.b=r,mt.colorSpaceToWorking(this,a),this}setHSL(e,t,r,a=mt.workingColorSpace){if(e=Mu(e,1),t=nt(t,0,1),r=nt(r,0,1),t===0)this.r=this.g=this.b=r;else{const n=r<=.5?r*(1+t):r+t-r*t,s=2*r-n;this.r=Nu(s,n,e+1/3),this.g=Nu(s,n,e),this.b=Nu(s,n,e-1/3)}return mt.colorSpaceToWorking(this,a),this}setStyle(e,t=fr){function r(n){n!==void 0&&parseFloat(n)<1&&Je("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let n;const s=a[1],o=a[2];switch(s){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:Je("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){const n=a[1],s=n.length;if(s===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(s===6)return this.setHex(parseInt(n,16),t);Je("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=fr){const r=If[e.toLowerCase()];return r!==void 0?this.setHex(r,t):Je("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ca(e.r),this.g=ca(e.g),this.b=ca(e.b),this}copyLinearToSRGB(e){return this.r=Un(e.r),this.g=Un(e.g),this.b=Un(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=fr){return mt.workingToColorSpace(Ui.copy(this),e),Math.round(nt(Ui.r*255,0,255))*65536+Math.round(nt(Ui.g*255,0,255))*256+Math.round(nt(Ui.b*255,0,255))}getHexString(e=fr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=mt.workingColorSpace){mt.workingToColorSpace(Ui.copy(this),t);const r=Ui.r,a=Ui.g,n=Ui.b,s=Math.max(r,a,n),o=Math.min(r,a,n);let l,c;const h=(o+s)/2;if(o===s)l=0,c=0;else{const d=s-o;switch(c=h<=.5?d/(s+o):d/(2-s-o),s){case r:l=(a-n)/d+(a<n?6:0);break;case a:l=(n-r)/d+2;break;case n:l=(r-a)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=mt.workingColorSpace){return mt.workingToColorSpace(Ui.copy(this),t),e.r=Ui.r,e.g=Ui.g,e.b=Ui.b,e}getStyle(e=fr){mt.workingToColorSpace(Ui.copy(this),e);const t=Ui.r,r=Ui.g,a=Ui.b;return e!==fr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(a*255)})`}offsetHSL(e,t,r){return this.getHSL(Ca),this.setHSL(Ca.h+e,Ca.s+t,Ca.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(Ca),e.getHSL(Ho);const r=Is(Ca.h,Ho.h,t),a=Is(Ca.s,Ho.s,t),n=Is(Ca.l,Ho.l,t);return this.setHSL(r,a,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,r=this.g,a=this.b,n=e.elements;return this.r=n[0]*t+n[3]*r+n[6]*a,this.g=n[1]*t+n[4]*r+n[7]*a,this.b=n[2]*t+n[5]*r+n[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Ui=new ot;ot.NAMES=If;class r1 extends gi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new za,this.environmentIntensity=1,this.environmentRotation=new za,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Rr=new K,ha=new K,Uu=new K,da=new K,Bn=new K,kn=new K,Of=new K,Iu=new K,Ou=new K,Fu=new K,zu=new Bt,Bu=new Bt,ku=new Bt;class _r{constructor(e=new K,t=new K,r=new K){this.a=e,this.b=t,this.c=r}static getNormal(e,t,r,a){a.subVectors(r,t),Rr.subVectors(e,t),a.cross(Rr);const n=a.lengthSq();return n>0?a.multiplyScalar(1/Math.sqrt(n)):a.set(0,0,0)}static getBarycoord(e,t,r,a,n){Rr.subVectors(a,t),ha.subVectors(r,t),Uu.subVectors(e,t);const s=Rr.dot(Rr),o=Rr.dot(ha),l=Rr.dot(Uu),c=ha.dot(ha),h=ha.dot(Uu),d=s*c-o*o;if(d===0)return n.set(0,0,0),null;const u=1/d,f=(c*l-o*h)*u,m=(s*h-o*l)*u;return n.set(1-f-m,m,f)}static containsPoint(e,t,r,a){return this.getBarycoord(e,t,r,a,da)===null?!1:da.x>=0&&da.y>=0&&da.x+da.y<=1}static getInterpolation(e,t,r,a,n,s,o,l){return this.getBarycoord(e,t,r,a,da)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(n,da.x),l.addScaledVector(s,da.y),l.addScaledVector(o,da.z),l)}static getInterpolatedAttribute(e,t,r,a,n,s){return zu.setScalar(0),Bu.setScalar(0),ku.setScalar(0),zu.fromBufferAttribute(e,t),Bu.fromBufferAttribute(e,r),ku.fromBufferAttribute(e,a),s.setScalar(0),s.addScaledVector(zu,n.x),s.addScaledVector(Bu,n.y),s.addScaledVector(ku,n.z),s}static isFrontFacing(e,t,r,a){return Rr.subVectors(r,t),ha.subVectors(e,t),Rr.cross(ha).dot(a)<0}set(e,t,r){return this.a.copy(e),this.b.copy(t),this.c.copy(r),this}setFromPointsAndIndices(e,t,r,a){return this.a.copy(e[t]),this.b.copy(e[r]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,r,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,r),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Rr.subVectors(this.c,this.b),ha.subVectors(this.a,this.b),Rr.cross(ha).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return _r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return _r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,r,a,n){return _r.getInterpolation(e,this.a,this.b,this.c,t,r,a,n)}containsPoint(e){return _r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return _r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const r=this.a,a=this.b,n=this.c;let s,o;Bn.subVectors(a,r),kn.subVectors(n,r),Iu.subVectors(e,r);const l=Bn.dot(Iu),c=kn.dot(Iu);if(l<=0&&c<=0)return t.copy(r);Ou.subVectors(e,a);const h=Bn.dot(Ou),d=kn.dot(Ou);if(h>=0&&d<=h)return t.copy(a);const u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return s=l/(l-h),t.copy(r).addScaledVector(Bn,s);Fu.subVectors(e,n);const f=Bn.dot(Fu),m=kn.dot(Fu);if(m>=0&&f<=m)return t.copy(n);const S=f*c-l*m;if(S<=0&&c>=0&&m<=0)return o=c/(c-m),t.copy(r).addScaledVector(kn,o);const g=h*m-f*d;if(g<=0&&d-h>=0&&f-m>=0)return Of.subVectors(n,a),o=(d-h)/(d-h+(f-m)),t.copy(a).addScaledVector(Of,o);const p=1/(g+S+u);return s=S*p,o=u*p,t.copy(r).addScaledVector(Bn,s).addScaledVector(kn,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Da{constructor(e=new K(1/0,1/0,1/0),t=new K(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Lr.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Lr.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const r=Lr.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const r=e.geometry;if(r!==void 0){const n=r.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let s=0,o=n.count;s<o;s++)e.isMesh===!0?e.getVertexPosition(s,Lr):Lr.fromBufferAttribute(n,s),Lr.applyMatrix4(e.matrixWorld),this.expandByPoint(Lr);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Go.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),Go.copy(r.boundingBox)),Go.applyMatrix4(e.matrixWorld),this.union(Go)}const a=e.children;for(let n=0,s=a.length;n<s;n++)this.expandByObject(a[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Lr),Lr.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Fs),Vo.subVectors(this.max,Fs),Hn.subVectors(e.a,Fs),Gn.subVectors(e.b,Fs),Vn.subVectors(e.c,Fs),Na.subVectors(Gn,Hn),Ua.subVectors(Vn,Gn),Qa.subVectors(Hn,Vn);let t=[0,-Na.z,Na.y,0,-Ua.z,Ua.y,0,-Qa.z,Qa.y,Na.z,0,-Na.x,Ua.z,0,-Ua.x,Qa.z,0,-Qa.x,-Na.y,Na.x,0,-Ua.y,Ua.x,0,-Qa.y,Qa.x,0];return!Hu(t,Hn,Gn,Vn,Vo)||(t=[1,0,0,0,1,0,0,0,1],!Hu(t,Hn,Gn,Vn,Vo))?!1:(Wo.crossVectors(Na,Ua),t=[Wo.x,Wo.y,Wo.z],Hu(t,Hn,Gn,Vn,Vo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Lr).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Lr).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(pa[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),pa[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),pa[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),pa[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),pa[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),pa[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),pa[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),pa[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(pa),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const pa=[new K,new K,new K,new K,new K,new K,new K,new K],Lr=new K,Go=new Da,Hn=new K,Gn=new K,Vn=new K,Na=new K,Ua=new K,Qa=new K,Fs=new K,Vo=new K,Wo=new K,en=new K;function Hu(i,e,t,r,a){for(let n=0,s=i.length-3;n<=s;n+=3){en.fromArray(i,n);const o=a.x*Math.abs(en.x)+a.y*Math.abs(en.y)+a.z*Math.abs(en.z),l=e.dot(en),c=t.dot(en),h=r.dot(en);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}const li=new K,Xo=new tt;let a1=0;class mr extends Ja{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:a1++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=_f,this.updateRanges=[],this.gpuType=Hr,this.version=0,this._normalizationScale=e!==void 0?Fo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let a=0,n=this.itemSize;a<n;a++)this.array[e+a]=t.array[r+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Xo.fromBufferAttribute(this,t),Xo.applyMatrix3(e),this.setXY(t,Xo.x,Xo.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)li.fromBufferAttribute(this,t),li.applyMatrix3(e),this.setXYZ(t,li.x,li.y,li.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)li.fromBufferAttribute(this,t),li.applyMatrix4(e),this.setXYZ(t,li.x,li.y,li.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)li.fromBufferAttribute(this,t),li.applyNormalMatrix(e),this.setXYZ(t,li.x,li.y,li.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)li.fromBufferAttribute(this,t),li.transformDirection(e),this.setXYZ(t,li.x,li.y,li.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):bu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):wu(e,this.array)}}class Ff extends mr{constructor(e,t,r){super(new Uint16Array(e),t,r)}}class zf extends mr{constructor(e,t,r){super(new Uint32Array(e),t,r)}}class $t extends mr{constructor(e,t,r){super(new Float32Array(e),t,r)}}const n1=new Da,zs=new K,Gu=new K;class Wn{constructor(e=new K,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const r=this.center;t!==void 0?r.copy(t):n1.setFromPoints(e).getCenter(r);let a=0;for(let n=0,s=e.length;n<s;n++)a=Math.max(a,r.distanceToSquared(e[n]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;zs.subVectors(e,this.center);const t=zs.lengthSq();if(t>this.radius*this.radius){const r=Math.sqrt(t),a=(r-this.radius)*.5;this.center.addScaledVector(zs,a/r),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Gu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(zs.copy(e.center).add(Gu)),this.expandByPoint(zs.copy(e.center).sub(Gu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let s1=0;const gr=new It,Vu=new gi,Xn=new K,ar=new Da,Bs=new Da,Mi=new K;class Ci extends Ja{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:s1++}),this.uuid=La(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(wx(e)?zf:Ff)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,r=0){this.groups.push({start:e,count:t,materialIndex:r})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const r=this.attributes.normal;if(r!==void 0){const n=new it().getNormalMatrix(e);r.applyNormalMatrix(n),r.needsUpdate=!0}const a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return gr.makeRotationFromQuaternion(e),this.applyMatrix4(gr),this}rotateX(e){return gr.makeRotationX(e),this.applyMatrix4(gr),this}rotateY(e){return gr.makeRotationY(e),this.applyMatrix4(gr),this}rotateZ(e){return gr.makeRotationZ(e),this.applyMatrix4(gr),this}translate(e,t,r){return gr.makeTranslation(e,t,r),this.applyMatrix4(gr),this}scale(e,t,r){return gr.makeScale(e,t,r),this.applyMatrix4(gr),this}lookAt(e){return Vu.lookAt(e),Vu.updateMatrix(),this.applyMatrix4(Vu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Xn).negate(),this.translate(Xn.x,Xn.y,Xn.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const r=[];for(let a=0,n=e.length;a<n;a++){const s=e[a];r.push(s.x,s.y,s.z||0)}this.setAttribute("position",new $t(r,3))}else{const r=Math.min(e.length,t.count);for(let a=0;a<r;a++){const n=e[a];t.setXYZ(a,n.x,n.y,n.z||0)}e.length>t.count&&Je("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Da);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){vt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new K(-1/0,-1/0,-1/0),new K(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const n=t[r];ar.setFromBufferAttribute(n),this.morphTargetsRelative?(Mi.addVectors(this.boundingBox.min,ar.min),this.boundingBox.expandByPoint(Mi),Mi.addVectors(this.boundingBox.max,ar.max),this.boundingBox.expandByPoint(Mi)):(this.boundingBox.expandByPoint(ar.min),this.boundingBox.expandByPoint(ar.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&vt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Wn);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){vt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new K,1/0);return}if(e){const r=this.boundingSphere.center;if(ar.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){const o=t[n];Bs.setFromBufferAttribute(o),this.morphTargetsRelative?(Mi.addVectors(ar.min,Bs.min),ar.expandByPoint(Mi),Mi.addVectors(ar.max,Bs.max),ar.expandByPoint(Mi)):(ar.expandByPoint(Bs.min),ar.expandByPoint(Bs.max))}ar.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)Mi.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(Mi));if(t)for(let n=0,s=t.length;n<s;n++){const o=t[n],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)Mi.fromBufferAttribute(o,c),l&&(Xn.fromBufferAttribute(e,c),Mi.add(Xn)),a=Math.max(a,r.distanceToSquared(Mi))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&vt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){vt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const r=t.position,a=t.normal,n=t.uv;let s=this.getAttribute("tangent");(s===void 0||s.count!==r.count)&&(s=new mr(new Float32Array(4*r.count),4),this.setAttribute("tangent",s));const o=[],l=[],c=new Uint8Array(r.count);for(let D=0;D<r.count;D++)o[D]=new K,l[D]=new K;const h=new K,d=new K,u=new K,f=new tt,m=new tt,S=new tt,g=new K,p=new K;function _(D,C,P){c[D]=c[C]=c[P]=1,h.fromBufferAttribute(r,D),d.fromBufferAttribute(r,C),u.fromBufferAttribute(r,P),f.fromBufferAttribute(n,D),m.fromBufferAttribute(n,C),S.fromBufferAttribute(n,P),d.sub(h),u.sub(h),m.sub(f),S.sub(f);const O=1/(m.x*S.y-S.x*m.y);isFinite(O)&&(g.copy(d).multiplyScalar(S.y).addScaledVector(u,-m.y).multiplyScalar(O),p.copy(u).multiplyScalar(m.x).addScaledVector(d,-S.x).multiplyScalar(O),o[D].add(g),o[C].add(g),o[P].add(g),l[D].add(p),l[C].add(p),l[P].add(p))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let D=0,C=E.length;D<C;++D){const P=E[D],O=P.start,k=P.count;for(let L=O,B=O+k;L<B;L+=3)_(e.getX(L+0),e.getX(L+1),e.getX(L+2))}const x=new K,A=new K,b=new K,v=new K;function M(D){b.fromBufferAttribute(a,D),v.copy(b);const C=o[D];x.copy(C),x.sub(b.multiplyScalar(b.dot(C))).normalize(),A.crossVectors(v,C);const P=A.dot(l[D])<0?-1:1;s.setXYZW(D,x.x,x.y,x.z,P)}for(let D=0,C=r.count;D<C;++D)c[D]&&M(D);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let r=this.getAttribute("normal");if(r===void 0||r.count!==t.count)r=new mr(new Float32Array(t.count*3),3),this.setAttribute("normal",r);else for(let u=0,f=r.count;u<f;u++)r.setXYZ(u,0,0,0);const a=new K,n=new K,s=new K,o=new K,l=new K,c=new K,h=new K,d=new K;if(e)for(let u=0,f=e.count;u<f;u+=3){const m=e.getX(u+0),S=e.getX(u+1),g=e.getX(u+2);a.fromBufferAttribute(t,m),n.fromBufferAttribute(t,S),s.fromBufferAttribute(t,g),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),o.fromBufferAttribute(r,m),l.fromBufferAttribute(r,S),c.fromBufferAttribute(r,g),o.add(h),l.add(h),c.add(h),r.setXYZ(m,o.x,o.y,o.z),r.setXYZ(S,l.x,l.y,l.z),r.setXYZ(g,c.x,c.y,c.z)}else for(let u=0,f=t.count;u<f;u+=3)a.fromBufferAttribute(t,u+0),n.fromBufferAttribute(t,u+1),s.fromBufferAttribute(t,u+2),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),r.setXYZ(u+0,h.x,h.y,h.z),r.setXYZ(u+1,h.x,h.y,h.z),r.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),r.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,r=e.count;t<r;t++)Mi.fromBufferAttribute(e,t),Mi.normalize(),e.setXYZ(t,Mi.x,Mi.y,Mi.z)}toNonIndexed(){function e(o,l){const c=o.array,h=o.itemSize,d=o.normalized,u=new c.constructor(l.length*h);let f=0,m=0;for(let S=0,g=l.length;S<g;S++){o.isInterleavedBufferAttribute?f=l[S]*o.data.stride+o.offset:f=l[S]*h;for(let p=0;p<h;p++)u[m++]=c[f++]}return new mr(u,h,d)}if(this.index===null)return Je("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Ci,r=this.index.array,a=this.attributes;for(const o in a){const l=a[o],c=e(l,r);t.setAttribute(o,c)}const n=this.morphAttributes;for(const o in n){const l=[],c=n[o];for(let h=0,d=c.length;h<d;h++){const u=c[h],f=e(u,r);l.push(f)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const s=this.groups;for(let o=0,l=s.length;o<l;o++){const c=s[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const r=this.attributes;for(const l in r){const c=r[l];e.data.attributes[l]=c.toJSON(e.data)}const a={};let n=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){const f=c[d];h.push(f.toJSON(e.data))}h.length>0&&(a[l]=h,n=!0)}n&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);const s=this.groups;s.length>0&&(e.data.groups=JSON.parse(JSON.stringify(s)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const r=e.index;r!==null&&this.setIndex(r.clone());const a=e.attributes;for(const c in a){const h=a[c];this.setAttribute(c,h.clone(t))}const n=e.morphAttributes;for(const c in n){const h=[],d=n[c];for(let u=0,f=d.length;u<f;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;const s=e.groups;for(let c=0,h=s.length;c<h;c++){const d=s[c];this.addGroup(d.start,d.count,d.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Bf{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=_f,this.updateRanges=[],this.version=0,this.uuid=La()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let a=0,n=this.stride;a<n;a++)this.array[e+a]=t.array[r+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=kf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const r=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(r,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=kf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}}function kf(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=La()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}const Wi=new K;class Kr{constructor(e,t,r,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=r,this.normalized=a,this._normalizationScale=e!==void 0?Fo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,r=this.data.count;t<r;t++)Wi.fromBufferAttribute(this,t),Wi.applyMatrix4(e),this.setXYZ(t,Wi.x,Wi.y,Wi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)Wi.fromBufferAttribute(this,t),Wi.applyNormalMatrix(e),this.setXYZ(t,Wi.x,Wi.y,Wi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)Wi.fromBufferAttribute(this,t),Wi.transformDirection(e),this.setXYZ(t,Wi.x,Wi.y,Wi.z);return this}getComponent(e,t){let r=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[e*this.data.stride+this.offset+t]=r,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=r,this}setXYZ(e,t,r,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this.data.array[e+3]=n,this}clone(e){if(e===void 0){Io("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return new mr(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Kr(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Io("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):bu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):wu(e,this.data.array)}}const Wu=new K,o1=new K,l1=new it;class Ia{constructor(e=new K(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,a){return this.normal.set(e,t,r),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){const a=Wu.subVectors(r,t).cross(o1.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){const a=e.delta(Wu),n=this.normal.dot(a);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const s=-(e.start.dot(this.normal)+this.constant)/n;return r===!0&&(s<0||s>1)?null:t.copy(e.start).addScaledVector(a,s)}intersectsLine(e){const t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const r=t||l1.getNormalMatrix(e),a=this.coplanarPoint(Wu).applyMatrix4(e),n=this.normal.applyMatrix3(r).normalize();return this.constant=-a.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let c1=0;class tn extends Ja{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:c1++}),this.uuid=La(),this.name="",this.type="Material",this.blending=Rs,this.side=Ka,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Zp,this.blendDst=Jp,this.blendEquation=Pn,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new ot(0,0,0),this.blendAlpha=0,this.depthFunc=Ls,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=_x,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=yu,this.stencilZFail=yu,this.stencilZPass=yu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const r=e[t];if(r===void 0){Je(`Material: parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Je(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(r):a&&a.isVector2&&r&&r.isVector2||a&&a.isEuler&&r&&r.isEuler||a&&a.isVector3&&r&&r.isVector3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function a(n){const s=[];for(const o in n){const l=n[o];delete l.metadata,s.push(l)}return s}if(t){const n=a(e.textures),s=a(e.images);n.length>0&&(r.textures=n),s.length>0&&(r.images=s)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new ot().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new Ia().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new tt().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new tt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let r=null;if(t!==null){const a=t.length;r=new Array(a);for(let n=0;n!==a;++n)r[n]=t[n].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class Hf extends tn{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new ot(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let jn;const ks=new K,$n=new K,qn=new K,Yn=new tt,Hs=new tt,Gf=new It,jo=new K,Gs=new K,$o=new K,Vf=new tt,Xu=new tt,Wf=new tt;class u1 extends gi{constructor(e=new Hf){if(super(),this.isSprite=!0,this.type="Sprite",jn===void 0){jn=new Ci;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),r=new Bf(t,5);jn.setIndex([0,1,2,0,2,3]),jn.setAttribute("position",new Kr(r,3,0,!1)),jn.setAttribute("uv",new Kr(r,2,3,!1))}this.geometry=jn,this.material=e,this.center=new tt(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&vt('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),$n.setFromMatrixScale(this.matrixWorld),Gf.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),qn.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&$n.multiplyScalar(-qn.z);const r=this.material.rotation;let a,n;r!==0&&(n=Math.cos(r),a=Math.sin(r));const s=this.center;qo(jo.set(-.5,-.5,0),qn,s,$n,a,n),qo(Gs.set(.5,-.5,0),qn,s,$n,a,n),qo($o.set(.5,.5,0),qn,s,$n,a,n),Vf.set(0,0),Xu.set(1,0),Wf.set(1,1);let o=e.ray.intersectTriangle(jo,Gs,$o,!1,ks);if(o===null&&(qo(Gs.set(-.5,.5,0),qn,s,$n,a,n),Xu.set(0,1),o=e.ray.intersectTriangle(jo,$o,Gs,!1,ks),o===null))return;const l=e.ray.origin.distanceTo(ks);l<e.near||l>e.far||t.push({distance:l,point:ks.clone(),uv:_r.getInterpolation(ks,jo,Gs,$o,Vf,Xu,Wf,new tt),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function qo(i,e,t,r,a,n){Yn.subVectors(i,t).addScalar(.5).multiply(r),a!==void 0?(Hs.x=n*Yn.x-a*Yn.y,Hs.y=a*Yn.x+n*Yn.y):Hs.copy(Yn),i.copy(e),i.x+=Hs.x,i.y+=Hs.y,i.applyMatrix4(Gf)}const fa=new K,ju=new K,Yo=new K,Ko=new K;class $u{constructor(e=new K,t=new K(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,fa)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=fa.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(fa.copy(this.origin).addScaledVector(this.direction,t),fa.distanceToSquared(e))}distanceSqToSegment(e,t,r,a){ju.copy(e).add(t).multiplyScalar(.5),Yo.copy(t).sub(e).normalize(),Ko.copy(this.origin).sub(ju);const n=e.distanceTo(t)*.5,s=-this.direction.dot(Yo),o=Ko.dot(this.direction),l=-Ko.dot(Yo),c=Ko.lengthSq(),h=Math.abs(1-s*s);let d,u,f,m;if(h>0)if(d=s*l-o,u=s*o-l,m=n*h,d>=0)if(u>=-m)if(u<=m){const S=1/h;d*=S,u*=S,f=d*(d+s*u+2*o)+u*(s*d+u+2*l)+c}else u=n,d=Math.max(0,-(s*u+o)),f=-d*d+u*(u+2*l)+c;else u=-n,d=Math.max(0,-(s*u+o)),f=-d*d+u*(u+2*l)+c;else u<=-m?(d=Math.max(0,-(-s*n+o)),u=d>0?-n:Math.min(Math.max(-n,-l),n),f=-d*d+u*(u+2*l)+c):u<=m?(d=0,u=Math.min(Math.max(-n,-l),n),f=u*(u+2*l)+c):(d=Math.max(0,-(s*n+o)),u=d>0?n:Math.min(Math.max(-n,-l),n),f=-d*d+u*(u+2*l)+c);else u=s>0?-n:n,d=Math.max(0,-(s*u+o)),f=-d*d+u*(u+2*l)+c;return r&&r.copy(this.origin).addScaledVector(this.direction,d),a&&a.copy(ju).addScaledVector(Yo,u),f}intersectSphere(e,t){if(e.radius<0)return null;fa.subVectors(e.center,this.origin);const r=fa.dot(this.direction),a=fa.dot(fa)-r*r,n=e.radius*e.radius;if(a>n)return null;const s=Math.sqrt(n-a),o=r-s,l=r+s;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){const r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,a,n,s,o,l;const c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(r=(e.min.x-u.x)*c,a=(e.max.x-u.x)*c):(r=(e.max.x-u.x)*c,a=(e.min.x-u.x)*c),h>=0?(n=(e.min.y-u.y)*h,s=(e.max.y-u.y)*h):(n=(e.max.y-u.y)*h,s=(e.min.y-u.y)*h),r>s||n>a||((n>r||isNaN(r))&&(r=n),(s<a||isNaN(a))&&(a=s),d>=0?(o=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(o=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),r>l||o>a)||((o>r||r!==r)&&(r=o),(l<a||a!==a)&&(a=l),a<0)?null:this.at(r>=0?r:a,t)}intersectsBox(e){return this.intersectBox(e,fa)!==null}intersectTriangle(e,t,r,a,n){const s=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,d=e.x-s.x,u=e.y-s.y,f=e.z-s.z,m=t.x-s.x,S=t.y-s.y,g=t.z-s.z,p=r.x-s.x,_=r.y-s.y,E=r.z-s.z,x=Math.abs(l),A=Math.abs(c),b=Math.abs(h);let v,M,D,C,P,O,k,L,B,F,U,j;if(x>=A&&x>=b?(D=l,O=d,B=m,j=p,l>=0?(v=c,M=h,C=u,P=f,k=S,L=g,F=_,U=E):(v=h,M=c,C=f,P=u,k=g,L=S,F=E,U=_)):A>=b?(D=c,O=u,B=S,j=_,c>=0?(v=h,M=l,C=f,P=d,k=g,L=m,F=E,U=p):(v=l,M=h,C=d,P=f,k=m,L=g,F=p,U=E)):(D=h,O=f,B=g,j=E,h>=0?(v=l,M=c,C=d,P=u,k=m,L=S,F=p,U=_):(v=c,M=l,C=u,P=d,k=S,L=m,F=_,U=p)),D===0)return null;const W=v/D,X=M/D,Z=1/D,ne=C-W*O,oe=P-X*O,Q=k-W*B,ce=L-X*B,le=F-W*j,me=U-X*j,ge=le*ce-me*Q,Pe=ne*me-oe*le,Fe=Q*oe-ce*ne;if(a){if(ge<0||Pe<0||Fe<0)return null}else if((ge<0||Pe<0||Fe<0)&&(ge>0||Pe>0||Fe>0))return null;const ke=ge+Pe+Fe;if(ke===0)return null;const qe=Z*(ge*O+Pe*B+Fe*j);return(ke>0?qe<0:qe>0)?null:this.at(qe/ke,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class Xf extends tn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new ot(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new za,this.combine=Dc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const jf=new It,rn=new $u,Zo=new Wn,$f=new K,Jo=new K,Qo=new K,el=new K,qu=new K,tl=new K,qf=new K,il=new K;class vr extends gi{constructor(e=new Ci,t=new Xf){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}getVertexPosition(e,t){const r=this.geometry,a=r.attributes.position,n=r.morphAttributes.position,s=r.morphTargetsRelative;t.fromBufferAttribute(a,e);const o=this.morphTargetInfluences;if(n&&o){tl.set(0,0,0);for(let l=0,c=n.length;l<c;l++){const h=o[l],d=n[l];h!==0&&(qu.fromBufferAttribute(d,e),s?tl.addScaledVector(qu,h):tl.addScaledVector(qu.sub(t),h))}t.add(tl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.material,n=this.matrixWorld;a!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),Zo.copy(r.boundingSphere),Zo.applyMatrix4(n),rn.copy(e.ray).recast(e.near),!(Zo.containsPoint(rn.origin)===!1&&(rn.intersectSphere(Zo,$f)===null||rn.origin.distanceToSquared($f)>(e.far-e.near)**2))&&(jf.copy(n).invert(),rn.copy(e.ray).applyMatrix4(jf),!(r.boundingBox!==null&&rn.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,rn)))}_computeIntersections(e,t,r){let a;const n=this.geometry,s=this.material,o=n.index,l=n.attributes.position,c=n.attributes.uv,h=n.attributes.uv1,d=n.attributes.normal,u=n.groups,f=n.drawRange;if(o!==null)if(Array.isArray(s))for(let m=0,S=u.length;m<S;m++){const g=u[m],p=s[g.materialIndex],_=Math.max(g.start,f.start),E=Math.min(o.count,Math.min(g.start+g.count,f.start+f.count));for(let x=_,A=E;x<A;x+=3){const b=o.getX(x),v=o.getX(x+1),M=o.getX(x+2);a=rl(this,p,e,r,c,h,d,b,v,M),a&&(a.faceIndex=Math.floor(x/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,f.start),S=Math.min(o.count,f.start+f.count);for(let g=m,p=S;g<p;g+=3){const _=o.getX(g),E=o.getX(g+1),x=o.getX(g+2);a=rl(this,s,e,r,c,h,d,_,E,x),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}else if(l!==void 0)if(Array.isArray(s))for(let m=0,S=u.length;m<S;m++){const g=u[m],p=s[g.materialIndex],_=Math.max(g.start,f.start),E=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let x=_,A=E;x<A;x+=3){const b=x,v=x+1,M=x+2;a=rl(this,p,e,r,c,h,d,b,v,M),a&&(a.faceIndex=Math.floor(x/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,f.start),S=Math.min(l.count,f.start+f.count);for(let g=m,p=S;g<p;g+=3){const _=g,E=g+1,x=g+2;a=rl(this,s,e,r,c,h,d,_,E,x),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}}}function h1(i,e,t,r,a,n,s,o){let l;if(e.side===$i?l=r.intersectTriangle(s,n,a,!0,o):l=r.intersectTriangle(a,n,s,e.side===Ka,o),l===null)return null;il.copy(o),il.applyMatrix4(i.matrixWorld);const c=t.ray.origin.distanceTo(il);return c<t.near||c>t.far?null:{distance:c,point:il.clone(),object:i}}function rl(i,e,t,r,a,n,s,o,l,c){i.getVertexPosition(o,Jo),i.getVertexPosition(l,Qo),i.getVertexPosition(c,el);const h=h1(i,e,t,r,Jo,Qo,el,qf);if(h){const d=new K;_r.getBarycoord(qf,Jo,Qo,el,d),a&&(h.uv=_r.getInterpolatedAttribute(a,o,l,c,d,new tt)),n&&(h.uv1=_r.getInterpolatedAttribute(n,o,l,c,d,new tt)),s&&(h.normal=_r.getInterpolatedAttribute(s,o,l,c,d,new K),h.normal.dot(r.direction)>0&&h.normal.multiplyScalar(-1));const u={a:o,b:l,c,normal:new K,materialIndex:0};_r.getNormal(Jo,Qo,el,u.normal),h.face=u,h.barycoord=d}return h}class d1 extends Oi{constructor(e=null,t=1,r=1,a,n,s,o,l,c=Ai,h=Ai,d,u){super(null,s,o,l,c,h,a,n,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const an=new Wn,p1=new tt(.5,.5),al=new K;class Vs{constructor(e=new Ia,t=new Ia,r=new Ia,a=new Ia,n=new Ia,s=new Ia){this.planes=[e,t,r,a,n,s]}set(e,t,r,a,n,s){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(r),o[3].copy(a),o[4].copy(n),o[5].copy(s),this}copy(e){const t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=Tr,r=!1){const a=this.planes,n=e.elements,s=n[0],o=n[1],l=n[2],c=n[3],h=n[4],d=n[5],u=n[6],f=n[7],m=n[8],S=n[9],g=n[10],p=n[11],_=n[12],E=n[13],x=n[14],A=n[15];if(a[0].setComponents(c-s,f-h,p-m,A-_).normalize(),a[1].setComponents(c+s,f+h,p+m,A+_).normalize(),a[2].setComponents(c+o,f+d,p+S,A+E).normalize(),a[3].setComponents(c-o,f-d,p-S,A-E).normalize(),r)a[4].setComponents(l,u,g,x).normalize(),a[5].setComponents(c-l,f-u,p-g,A-x).normalize();else if(a[4].setComponents(c-l,f-u,p-g,A-x).normalize(),t===Tr)a[5].setComponents(c+l,f+u,p+g,A+x).normalize();else if(t===Ds)a[5].setComponents(l,u,g,x).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),an.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),an.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(an)}intersectsSprite(e){an.center.set(0,0,0);const t=p1.distanceTo(e.center);return an.radius=.7071067811865476+t,an.applyMatrix4(e.matrixWorld),this.intersectsSphere(an)}intersectsSphere(e){const t=this.planes,r=e.center,a=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(r)<a)return!1;return!0}intersectsBox(e){const t=this.planes;for(let r=0;r<6;r++){const a=t[r];if(al.x=a.normal.x>0?e.max.x:e.min.x,al.y=a.normal.y>0?e.max.y:e.min.y,al.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(al)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Yf=new It;class mh{constructor(){this.coordinateSystem=Tr,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,r=this._frustums;for(let a=0;a<t.length;a++){const n=t[a];Yf.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),r[a]===void 0&&(r[a]=new Vs),r[a].setFromProjectionMatrix(Yf,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,r=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new Vs),t[a].copy(r[a]);return this._count=e._count,this}clone(){return new mh().copy(this)}}class Yu extends tn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new ot(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const nl=new K,sl=new K,Kf=new It,Ws=new $u,ol=new Wn,Ku=new K,Zf=new K;class f1 extends gi{constructor(e=new Ci,t=new Yu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[0];for(let a=1,n=t.count;a<n;a++)nl.fromBufferAttribute(t,a-1),sl.fromBufferAttribute(t,a),r[a]=r[a-1],r[a]+=nl.distanceTo(sl);e.setAttribute("lineDistance",new $t(r,1))}else Je("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.matrixWorld,n=e.params.Line.threshold,s=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),ol.copy(r.boundingSphere),ol.applyMatrix4(a),ol.radius+=n,e.ray.intersectsSphere(ol)===!1)return;Kf.copy(a).invert(),Ws.copy(e.ray).applyMatrix4(Kf);const o=n/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=r.index,d=r.attributes.position;if(h!==null){const u=Math.max(0,s.start),f=Math.min(h.count,s.start+s.count);for(let m=u,S=f-1;m<S;m+=c){const g=h.getX(m),p=h.getX(m+1),_=ll(this,e,Ws,l,g,p,m);_&&t.push(_)}if(this.isLineLoop){const m=h.getX(f-1),S=h.getX(u),g=ll(this,e,Ws,l,m,S,f-1);g&&t.push(g)}}else{const u=Math.max(0,s.start),f=Math.min(d.count,s.start+s.count);for(let m=u,S=f-1;m<S;m+=c){const g=ll(this,e,Ws,l,m,m+1,m);g&&t.push(g)}if(this.isLineLoop){const m=ll(this,e,Ws,l,f-1,u,f-1);m&&t.push(m)}}}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}}function ll(i,e,t,r,a,n,s){const o=i.geometry.attributes.position;if(nl.fromBufferAttribute(o,a),sl.fromBufferAttribute(o,n),t.distanceSqToSegment(nl,sl,Ku,Zf)>r)return;Ku.applyMatrix4(i.matrixWorld);const l=e.ray.origin.distanceTo(Ku);if(!(l<e.near||l>e.far))return{distance:l,point:Zf.clone().applyMatrix4(i.matrixWorld),index:s,face:null,faceIndex:null,barycoord:null,object:i}}const Jf=new K,Qf=new K;class em extends f1{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[];for(let a=0,n=t.count;a<n;a+=2)Jf.fromBufferAttribute(t,a),Qf.fromBufferAttribute(t,a+1),r[a]=a===0?0:r[a-1],r[a+1]=r[a]+Jf.distanceTo(Qf);e.setAttribute("lineDistance",new $t(r,1))}else Je("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class tm extends Oi{constructor(e=[],t=Cn,r,a,n,s,o,l,c,h){super(e,t,r,a,n,s,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class m1 extends Oi{constructor(e,t,r,a,n,s,o,l,c){super(e,t,r,a,n,s,o,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}}class Kn extends Oi{constructor(e,t,r=kr,a,n,s,o=Ai,l=Ai,c,h=Ta,d=1){if(h!==Ta&&h!==Aa)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const u={width:e,height:t,depth:d};super(u,a,n,s,o,l,h,r,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Au(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class im extends Kn{constructor(e,t=kr,r=Cn,a,n,s=Ai,o=Ai,l,c=Ta){const h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,r,a,n,s,o,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class rm extends Oi{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Ks extends Ci{constructor(e=1,t=1,r=1,a=1,n=1,s=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:r,widthSegments:a,heightSegments:n,depthSegments:s};const o=this;a=Math.floor(a),n=Math.floor(n),s=Math.floor(s);const l=[],c=[],h=[],d=[];let u=0,f=0;m("z","y","x",-1,-1,r,t,e,s,n,0),m("z","y","x",1,-1,r,t,-e,s,n,1),m("x","z","y",1,1,e,r,t,a,s,2),m("x","z","y",1,-1,e,r,-t,a,s,3),m("x","y","z",1,-1,e,t,r,a,n,4),m("x","y","z",-1,-1,e,t,-r,a,n,5),this.setIndex(l),this.setAttribute("position",new $t(c,3)),this.setAttribute("normal",new $t(h,3)),this.setAttribute("uv",new $t(d,2));function m(S,g,p,_,E,x,A,b,v,M,D){const C=x/v,P=A/M,O=x/2,k=A/2,L=b/2,B=v+1,F=M+1;let U=0,j=0;const W=new K;for(let X=0;X<F;X++){const Z=X*P-k;for(let ne=0;ne<B;ne++){const oe=ne*C-O;W[S]=oe*_,W[g]=Z*E,W[p]=L,c.push(W.x,W.y,W.z),W[S]=0,W[g]=0,W[p]=b>0?1:-1,h.push(W.x,W.y,W.z),d.push(ne/v),d.push(1-X/M),U+=1}}for(let X=0;X<M;X++)for(let Z=0;Z<v;Z++){const ne=u+Z+B*X,oe=u+Z+B*(X+1),Q=u+(Z+1)+B*(X+1),ce=u+(Z+1)+B*X;l.push(ne,oe,ce),l.push(oe,Q,ce),j+=6}o.addGroup(f,j,D),f+=j,u+=U}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ks(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class gh extends Ci{constructor(e=1,t=1,r=1,a=32,n=1,s=!1,o=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:r,radialSegments:a,heightSegments:n,openEnded:s,thetaStart:o,thetaLength:l};const c=this;a=Math.floor(a),n=Math.floor(n);const h=[],d=[],u=[],f=[];let m=0;const S=[],g=r/2;let p=0;_(),s===!1&&(e>0&&E(!0),t>0&&E(!1)),this.setIndex(h),this.setAttribute("position",new $t(d,3)),this.setAttribute("normal",new $t(u,3)),this.setAttribute("uv",new $t(f,2));function _(){const x=new K,A=new K;let b=0;const v=(t-e)/r;for(let M=0;M<=n;M++){const D=[],C=M/n,P=C*(t-e)+e;for(let O=0;O<=a;O++){const k=O/a,L=k*l+o,B=Math.sin(L),F=Math.cos(L);A.x=P*B,A.y=-C*r+g,A.z=P*F,d.push(A.x,A.y,A.z),x.set(B,v,F).normalize(),u.push(x.x,x.y,x.z),f.push(k,1-C),D.push(m++)}S.push(D)}for(let M=0;M<a;M++)for(let D=0;D<n;D++){const C=S[D][M],P=S[D+1][M],O=S[D+1][M+1],k=S[D][M+1];(e>0||D!==0)&&(h.push(C,P,k),b+=3),(t>0||D!==n-1)&&(h.push(P,O,k),b+=3)}c.addGroup(p,b,0),p+=b}function E(x){const A=m,b=new tt,v=new K;let M=0;const D=x===!0?e:t,C=x===!0?1:-1;for(let O=1;O<=a;O++)d.push(0,g*C,0),u.push(0,C,0),f.push(.5,.5),m++;const P=m;for(let O=0;O<=a;O++){const k=O/a*l+o,L=Math.cos(k),B=Math.sin(k);v.x=D*B,v.y=g*C,v.z=D*L,d.push(v.x,v.y,v.z),u.push(0,C,0),b.x=L*.5+.5,b.y=B*.5*C+.5,f.push(b.x,b.y),m++}for(let O=0;O<a;O++){const k=A+O,L=P+O;x===!0?h.push(L,L+1,k):h.push(L+1,L,k),M+=3}c.addGroup(p,M,x===!0?1:2),p+=M}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new gh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class vh extends gh{constructor(e=1,t=1,r=32,a=1,n=!1,s=0,o=Math.PI*2){super(0,e,t,r,a,n,s,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:r,heightSegments:a,openEnded:n,thetaStart:s,thetaLength:o}}static fromJSON(e){return new vh(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class yl extends Ci{constructor(e=1,t=1,r=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:r,heightSegments:a};const n=e/2,s=t/2,o=Math.floor(r),l=Math.floor(a),c=o+1,h=l+1,d=e/o,u=t/l,f=[],m=[],S=[],g=[];for(let p=0;p<h;p++){const _=p*u-s;for(let E=0;E<c;E++){const x=E*d-n;m.push(x,-_,0),S.push(0,0,1),g.push(E/o),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let _=0;_<o;_++){const E=_+c*p,x=_+c*(p+1),A=_+1+c*(p+1),b=_+1+c*p;f.push(E,x,b),f.push(x,A,b)}this.setIndex(f),this.setAttribute("position",new $t(m,3)),this.setAttribute("normal",new $t(S,3)),this.setAttribute("uv",new $t(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new yl(e.width,e.height,e.widthSegments,e.heightSegments)}}class _h extends Ci{constructor(e=.5,t=1,r=32,a=1,n=0,s=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:r,phiSegments:a,thetaStart:n,thetaLength:s},r=Math.max(3,r),a=Math.max(1,a);const o=[],l=[],c=[],h=[];let d=e;const u=(t-e)/a,f=new K,m=new tt;for(let S=0;S<=a;S++){for(let g=0;g<=r;g++){const p=n+g/r*s;f.x=d*Math.cos(p),f.y=d*Math.sin(p),l.push(f.x,f.y,f.z),c.push(0,0,1),m.x=(f.x/t+1)/2,m.y=(f.y/t+1)/2,h.push(m.x,m.y)}d+=u}for(let S=0;S<a;S++){const g=S*(r+1);for(let p=0;p<r;p++){const _=p+g,E=_,x=_+r+1,A=_+r+2,b=_+1;o.push(E,x,b),o.push(x,A,b)}}this.setIndex(o),this.setAttribute("position",new $t(l,3)),this.setAttribute("normal",new $t(c,3)),this.setAttribute("uv",new $t(h,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new _h(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class xh extends Ci{constructor(e=1,t=32,r=16,a=0,n=Math.PI*2,s=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:r,phiStart:a,phiLength:n,thetaStart:s,thetaLength:o},t=Math.max(3,Math.floor(t)),r=Math.max(2,Math.floor(r));const l=Math.min(s+o,Math.PI);let c=0;const h=[],d=new K,u=new K,f=[],m=[],S=[],g=[];for(let p=0;p<=r;p++){const _=[],E=p/r,x=s+E*o,A=e*Math.cos(x),b=Math.sqrt(e*e-A*A);let v=0;p===0&&s===0?v=.5/t:p===r&&l===Math.PI&&(v=-.5/t);for(let M=0;M<=t;M++){const D=M/t,C=a+D*n;d.x=-b*Math.cos(C),d.y=A,d.z=b*Math.sin(C),m.push(d.x,d.y,d.z),u.copy(d).normalize(),S.push(u.x,u.y,u.z),g.push(D+v,1-E),_.push(c++)}h.push(_)}for(let p=0;p<r;p++)for(let _=0;_<t;_++){const E=h[p][_+1],x=h[p][_],A=h[p+1][_],b=h[p+1][_+1];(p!==0||s>0)&&f.push(E,x,b),(p!==r-1||l<Math.PI)&&f.push(x,A,b)}this.setIndex(f),this.setAttribute("position",new $t(m,3)),this.setAttribute("normal",new $t(S,3)),this.setAttribute("uv",new $t(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new xh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class g1 extends Ci{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],r=new Set,a=new K,n=new K;if(e.index!==null){const s=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){const d=l[c],u=d.start,f=d.count;for(let m=u,S=u+f;m<S;m+=3)for(let g=0;g<3;g++){const p=o.getX(m+g),_=o.getX(m+(g+1)%3);a.fromBufferAttribute(s,p),n.fromBufferAttribute(s,_),am(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}}else{const s=e.attributes.position;for(let o=0,l=s.count/3;o<l;o++)for(let c=0;c<3;c++){const h=3*o+c,d=3*o+(c+1)%3;a.fromBufferAttribute(s,h),n.fromBufferAttribute(s,d),am(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}this.setAttribute("position",new $t(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function am(i,e,t){const r=`${i.x},${i.y},${i.z}-${e.x},${e.y},${e.z}`,a=`${e.x},${e.y},${e.z}-${i.x},${i.y},${i.z}`;return t.has(r)===!0||t.has(a)===!0?!1:(t.add(r),t.add(a),!0)}function Zn(i){const e={};for(const t in i){e[t]={};for(const r in i[t]){const a=i[t][r];if(nm(a))a.isRenderTargetTexture?(Je("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][r]=null):e[t][r]=a.clone();else if(Array.isArray(a))if(nm(a[0])){const n=[];for(let s=0,o=a.length;s<o;s++)n[s]=a[s].clone();e[t][r]=n}else e[t][r]=a.slice();else e[t][r]=a}}return e}function Xi(i){const e={};for(let t=0;t<i.length;t++){const r=Zn(i[t]);for(const a in r)e[a]=r[a]}return e}function nm(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function v1(i){const e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function sm(i){const e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:mt.workingColorSpace}const Zu={clone:Zn,merge:Xi};var _1=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,x1=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Oa extends tn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=_1,this.fragmentShader=x1,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Zn(e.uniforms),this.uniformsGroups=v1(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const a in this.uniforms){const n=this.uniforms[a].value;n&&n.isTexture?t.uniforms[a]={type:"t",value:n.toJSON(e).uuid}:n&&n.isColor?t.uniforms[a]={type:"c",value:n.getHex()}:n&&n.isVector2?t.uniforms[a]={type:"v2",value:n.toArray()}:n&&n.isVector3?t.uniforms[a]={type:"v3",value:n.toArray()}:n&&n.isVector4?t.uniforms[a]={type:"v4",value:n.toArray()}:n&&n.isMatrix3?t.uniforms[a]={type:"m3",value:n.toArray()}:n&&n.isMatrix4?t.uniforms[a]={type:"m4",value:n.toArray()}:t.uniforms[a]={value:n}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const r={};for(const a in this.extensions)this.extensions[a]===!0&&(r[a]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const r in e.uniforms){const a=e.uniforms[r];switch(this.uniforms[r]={},a.type){case"t":this.uniforms[r].value=t[a.value]||null;break;case"c":this.uniforms[r].value=new ot().setHex(a.value);break;case"v2":this.uniforms[r].value=new tt().fromArray(a.value);break;case"v3":this.uniforms[r].value=new K().fromArray(a.value);break;case"v4":this.uniforms[r].value=new Bt().fromArray(a.value);break;case"m3":this.uniforms[r].value=new it().fromArray(a.value);break;case"m4":this.uniforms[r].value=new It().fromArray(a.value);break;default:this.uniforms[r].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class S1 extends Oa{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Ju extends tn{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new ot(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new ot(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Su,this.normalScale=new tt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new za,this.combine=Dc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class y1 extends tn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=gx,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class M1 extends tn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class om extends gi{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new ot(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class b1 extends om{constructor(e,t,r){super(e,r),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(gi.DEFAULT_UP),this.updateMatrix(),this.groundColor=new ot(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Qu=new It,lm=new K,cm=new K;class w1{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new tt(512,512),this.mapType=ir,this.map=null,this.mapPass=null,this.matrix=new It,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Vs,this._frameExtents=new tt(1,1),this._viewportCount=1,this._viewports=[new Bt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;lm.setFromMatrixPosition(e.matrixWorld),t.position.copy(lm),cm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(cm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,a){Qu.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(Qu,e.coordinateSystem,e.reversedDepth);const n=this._frameExtents,s=a?a.z/n.x:1,o=a?a.w/n.y:1,l=a?a.x/n.x:0,c=a?a.y/n.y:0;e.coordinateSystem===Ds||e.reversedDepth?t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Qu)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const cl=new K,ul=new Nn,Xr=new K;class um extends gi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new It,this.projectionMatrix=new It,this.projectionMatrixInverse=new It,this.coordinateSystem=Tr,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(cl,ul,Xr),Xr.x===1&&Xr.y===1&&Xr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cl,ul,Xr.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(cl,ul,Xr),Xr.x===1&&Xr.y===1&&Xr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(cl,ul,Xr.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Fa=new K,hm=new tt,dm=new tt;class Pr extends um{constructor(e=50,t=1,r=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Us*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(Ns*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Us*2*Math.atan(Math.tan(Ns*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){Fa.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Fa.x,Fa.y).multiplyScalar(-e/Fa.z),Fa.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(Fa.x,Fa.y).multiplyScalar(-e/Fa.z)}getViewSize(e,t){return this.getViewBounds(e,hm,dm),t.subVectors(dm,hm)}setViewOffset(e,t,r,a,n,s){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(Ns*.5*this.fov)/this.zoom,r=2*t,a=this.aspect*r,n=-.5*a;const s=this.view;if(this.view!==null&&this.view.enabled){const l=s.fullWidth,c=s.fullHeight;n+=s.offsetX*a/l,t-=s.offsetY*r/c,a*=s.width/l,r*=s.height/c}const o=this.filmOffset;o!==0&&(n+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+a,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class pm extends um{constructor(e=-1,t=1,r=1,a=-1,n=.1,s=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=a,this.near=n,this.far=s,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,a,n,s){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,a=(this.top+this.bottom)/2;let n=r-e,s=r+e,o=a+t,l=a-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=c*this.view.offsetX,s=n+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(n,s,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class E1 extends w1{constructor(){super(new pm(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class T1 extends om{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(gi.DEFAULT_UP),this.updateMatrix(),this.target=new gi,this.shadow=new E1}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class A1 extends Ci{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const Jn=-90,Qn=1;class eh extends gi{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;const a=new Pr(Jn,Qn,e,t);a.layers=this.layers,this.add(a);const n=new Pr(Jn,Qn,e,t);n.layers=this.layers,this.add(n);const s=new Pr(Jn,Qn,e,t);s.layers=this.layers,this.add(s);const o=new Pr(Jn,Qn,e,t);o.layers=this.layers,this.add(o);const l=new Pr(Jn,Qn,e,t);l.layers=this.layers,this.add(l);const c=new Pr(Jn,Qn,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[r,a,n,s,o,l]=t;for(const c of t)this.remove(c);if(e===Tr)r.up.set(0,1,0),r.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),s.up.set(0,0,1),s.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Ds)r.up.set(0,-1,0),r.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),s.up.set(0,0,-1),s.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:r,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[n,s,o,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;const S=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(r,0,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(r,1,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(r,2,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,3,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(r,4,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),r.texture.mipmapsAutoUpdate=S,e.setRenderTarget(r,5,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,f),e.xr.enabled=m,r.texture.needsPMREMUpdate=!0}}class R1 extends Pr{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class th extends Bf{constructor(e,t,r=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const fm=new It;class L1{constructor(e,t,r=0,a=1/0){this.ray=new $u(e,t),this.near=r,this.far=a,this.camera=null,this.layers=new Pu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):vt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return fm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(fm),this}intersectObject(e,t=!0,r=[]){return ih(e,this,r,t),r.sort(mm),r}intersectObjects(e,t=!0,r=[]){for(let a=0,n=e.length;a<n;a++)ih(e[a],this,r,t);return r.sort(mm),r}}function mm(i,e){return i.distance-e.distance}function ih(i,e,t,r){let a=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(a=!1),a===!0&&r===!0){const n=i.children;for(let s=0,o=n.length;s<o;s++)ih(n[s],e,t,!0)}}const gm=new K,hl=new K,es=new K,ts=new K,rh=new K,P1=new K,C1=new K;class D1{constructor(e=new K,t=new K){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){gm.subVectors(e,this.start),hl.subVectors(this.end,this.start);const r=hl.dot(hl);if(r===0)return 0;let a=hl.dot(gm)/r;return t&&(a=nt(a,0,1)),a}closestPointToPoint(e,t,r){const a=this.closestPointToPointParameter(e,t);return this.delta(r).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=P1,r=C1){const a=10000000000000001e-32;let n,s;const o=this.start,l=e.start,c=this.end,h=e.end;es.subVectors(c,o),ts.subVectors(h,l),rh.subVectors(o,l);const d=es.dot(es),u=ts.dot(ts),f=ts.dot(rh);if(d<=a&&u<=a)return t.copy(o),r.copy(l),t.distanceToSquared(r);if(d<=a)n=0,s=f/u,s=nt(s,0,1);else{const m=es.dot(rh);if(u<=a)s=0,n=nt(-m/d,0,1);else{const S=es.dot(ts),g=d*u-S*S;g!==0?n=nt((S*f-m*u)/g,0,1):n=0,s=(S*n+f)/u,s<0?(s=0,n=nt(-m/d,0,1)):s>1&&(s=1,n=nt((S-m)/d,0,1))}}return t.copy(o).addScaledVector(es,n),r.copy(l).addScaledVector(ts,s),t.distanceToSquared(r)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function vm(i,e,t,r){const a=N1(r);switch(t){case df:return i*e;case ff:return i*e/a.components*a.byteLength;case Hc:return i*e/a.components*a.byteLength;case Za:return i*e*2/a.components*a.byteLength;case Gc:return i*e*2/a.components*a.byteLength;case pf:return i*e*3/a.components*a.byteLength;case Vr:return i*e*4/a.components*a.byteLength;case Vc:return i*e*4/a.components*a.byteLength;case To:case Ao:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Ro:case Lo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Xc:case $c:return Math.max(i,16)*Math.max(e,8)/4;case Wc:case jc:return Math.max(i,8)*Math.max(e,8)/2;case qc:case Yc:case Zc:case Jc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Kc:case Po:case Qc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case eu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case tu:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case iu:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case ru:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case au:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case nu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case su:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case ou:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case lu:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case cu:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case uu:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case hu:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case du:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case pu:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case fu:case mu:case gu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case vu:case _u:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Co:case xu:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function N1(i){switch(i){case ir:case lf:return{byteLength:1,components:1};case Cs:case cf:case Gr:return{byteLength:2,components:1};case Bc:case kc:return{byteLength:2,components:4};case kr:case zc:case Hr:return{byteLength:4,components:1};case uf:case hf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:wc}})),typeof window<"u"&&(window.__THREE__?Je("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=wc);function _m(){let i=null,e=!1,t=null,r=null;function a(n,s){r=i.requestAnimationFrame(a),t(n,s)}return{start:function(){e!==!0&&t!==null&&i!==null&&(r=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(r),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){i=n}}}function U1(i){const e=new WeakMap;function t(o,l){const c=o.array,h=o.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),o.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:d}}function r(o,l,c){const h=l.array,d=l.updateRanges;if(i.bindBuffer(c,o),d.length===0)i.bufferSubData(c,0,h);else{d.sort((f,m)=>f.start-m.start);let u=0;for(let f=1;f<d.length;f++){const m=d[u],S=d[f];S.start<=m.start+m.count+1?m.count=Math.max(m.count,S.start+S.count-m.start):(++u,d[u]=S)}d.length=u+1;for(let f=0,m=d.length;f<m;f++){const S=d[f];i.bufferSubData(c,S.start*h.BYTES_PER_ELEMENT,h,S.start,S.count)}l.clearUpdateRanges()}l.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function n(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(i.deleteBuffer(l.buffer),e.delete(o))}function s(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");r(c.buffer,o,l),c.version=o.version}}return{get:a,remove:n,update:s}}var I1=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,O1=`#ifdef USE_ALPHAHASH
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
#endif`,F1=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,z1=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,B1=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,k1=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,H1=`#ifdef USE_AOMAP
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
#endif`,G1=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,V1=`#ifdef USE_BATCHING
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
#endif`,W1=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,X1=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,j1=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,$1=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,q1=`#ifdef USE_IRIDESCENCE
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
#endif`,Y1=`#ifdef USE_BUMPMAP
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
#endif`,K1=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Z1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,J1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Q1=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,eS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,tS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,iS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,rS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,aS=`#define PI 3.141592653589793
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
} // validated`,nS=`vec3 transformedNormal = objectNormal;
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
#endif`,oS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,lS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,cS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,uS="gl_FragColor = linearToOutputTexel( gl_FragColor );",hS=`vec4 LinearTransferOETF( in vec4 value ) {
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
#endif`,fS=`#ifdef USE_ENVMAP
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
#endif`,mS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,gS=`#ifdef USE_ENVMAP
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
#endif`,_S=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,xS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,SS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,yS=`#ifdef USE_GRADIENTMAP
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
}`,MS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,bS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,wS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,ES=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,TS=`#ifdef USE_ENVMAP
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
#endif`,AS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,RS=`varying vec3 vViewPosition;
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
#endif`,DS=`uniform sampler2D dfgLUT;
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
}`,NS=`
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
#endif`,IS=`#if defined( RE_IndirectDiffuse )
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
#endif`,FS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,zS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,BS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,kS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,HS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,GS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,VS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,WS=`#if defined( USE_POINTS_UV )
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
#endif`,jS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,$S=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,qS=`#if defined( USE_MORPHCOLORS )
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
#endif`,YS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,KS=`#ifdef USE_MORPHTARGETS
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
#endif`,ZS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,JS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,QS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,ey=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ty=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,iy=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,ry=`#ifdef USE_NORMALMAP
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
#endif`,ay=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,ny=`#ifdef USE_CLEARCOAT_NORMALMAP
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
#endif`,oy=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ly=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,cy=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,uy=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,hy=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,dy=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,py=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,fy=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,my=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,gy=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,vy=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,_y=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,xy=`float getShadowMask() {
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
}`,Sy=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,yy=`#ifdef USE_SKINNING
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
#endif`,My=`#ifdef USE_SKINNING
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
#endif`,wy=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Ey=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Ty=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Ay=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Ry=`#ifdef USE_TRANSMISSION
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
#endif`,Ly=`#ifdef USE_TRANSMISSION
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
#endif`,Py=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Dy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Ny=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const Uy=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Iy=`uniform sampler2D t2D;
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
}`,Oy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Fy=`uniform float backgroundBlurriness;
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
}`,zy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,By=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,ky=`#include <common>
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
}`,Hy=`#if DEPTH_PACKING == 3200
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
}`,Gy=`#define DISTANCE
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
}`,Vy=`#define DISTANCE
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
}`,Wy=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Xy=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,jy=`uniform float scale;
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
}`,$y=`uniform vec3 diffuse;
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
}`,qy=`#include <common>
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
}`,Yy=`uniform vec3 diffuse;
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
}`,Ky=`#define LAMBERT
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
}`,Zy=`#define LAMBERT
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
}`,Jy=`#define MATCAP
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
}`,Qy=`#define MATCAP
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
}`,eM=`#define NORMAL
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
}`,tM=`#define NORMAL
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
}`,iM=`#define PHONG
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
}`,rM=`#define PHONG
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
}`,aM=`#define STANDARD
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
}`,nM=`#define STANDARD
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
}`,sM=`#define TOON
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
}`,oM=`#define TOON
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
}`,lM=`uniform float size;
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
}`,cM=`uniform vec3 diffuse;
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
}`,uM=`#include <common>
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
}`,hM=`uniform vec3 color;
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
}`,dM=`uniform float rotation;
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
}`,pM=`uniform vec3 diffuse;
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
}`,ct={alphahash_fragment:I1,alphahash_pars_fragment:O1,alphamap_fragment:F1,alphamap_pars_fragment:z1,alphatest_fragment:B1,alphatest_pars_fragment:k1,aomap_fragment:H1,aomap_pars_fragment:G1,batching_pars_vertex:V1,batching_vertex:W1,begin_vertex:X1,beginnormal_vertex:j1,bsdfs:$1,iridescence_fragment:q1,bumpmap_pars_fragment:Y1,clipping_planes_fragment:K1,clipping_planes_pars_fragment:Z1,clipping_planes_pars_vertex:J1,clipping_planes_vertex:Q1,color_fragment:eS,color_pars_fragment:tS,color_pars_vertex:iS,color_vertex:rS,common:aS,defaultnormal_vertex:nS,displacementmap_pars_vertex:sS,displacementmap_vertex:oS,emissivemap_fragment:lS,emissivemap_pars_fragment:cS,colorspace_fragment:uS,colorspace_pars_fragment:hS,envmap_fragment:dS,envmap_common_pars_fragment:pS,envmap_pars_fragment:fS,envmap_pars_vertex:mS,envmap_physical_pars_fragment:TS,envmap_vertex:gS,fog_vertex:vS,fog_pars_vertex:_S,fog_fragment:xS,fog_pars_fragment:SS,gradientmap_pars_fragment:yS,lightmap_pars_fragment:MS,lights_lambert_fragment:bS,lights_lambert_pars_fragment:wS,lights_pars_begin:ES,lights_toon_fragment:AS,lights_toon_pars_fragment:RS,lights_phong_fragment:LS,lights_phong_pars_fragment:PS,lights_physical_fragment:CS,lights_physical_pars_fragment:DS,lights_fragment_begin:NS,lights_fragment_maps:US,lights_fragment_end:IS,lightprobes_pars_fragment:OS,logdepthbuf_fragment:FS,logdepthbuf_pars_fragment:zS,logdepthbuf_pars_vertex:BS,logdepthbuf_vertex:kS,map_fragment:HS,map_pars_fragment:GS,map_particle_fragment:VS,map_particle_pars_fragment:WS,metalnessmap_fragment:XS,metalnessmap_pars_fragment:jS,morphinstance_vertex:$S,morphcolor_vertex:qS,morphnormal_vertex:YS,morphtarget_pars_vertex:KS,morphtarget_vertex:ZS,normal_fragment_begin:JS,normal_fragment_maps:QS,normal_pars_fragment:ey,normal_pars_vertex:ty,normal_vertex:iy,normalmap_pars_fragment:ry,clearcoat_normal_fragment_begin:ay,clearcoat_normal_fragment_maps:ny,clearcoat_pars_fragment:sy,iridescence_pars_fragment:oy,opaque_fragment:ly,packing:cy,premultiplied_alpha_fragment:uy,project_vertex:hy,dithering_fragment:dy,dithering_pars_fragment:py,roughnessmap_fragment:fy,roughnessmap_pars_fragment:my,shadowmap_pars_fragment:gy,shadowmap_pars_vertex:vy,shadowmap_vertex:_y,shadowmask_pars_fragment:xy,skinbase_vertex:Sy,skinning_pars_vertex:yy,skinning_vertex:My,skinnormal_vertex:by,specularmap_fragment:wy,specularmap_pars_fragment:Ey,tonemapping_fragment:Ty,tonemapping_pars_fragment:Ay,transmission_fragment:Ry,transmission_pars_fragment:Ly,uv_pars_fragment:Py,uv_pars_vertex:Cy,uv_vertex:Dy,worldpos_vertex:Ny,background_vert:Uy,background_frag:Iy,backgroundCube_vert:Oy,backgroundCube_frag:Fy,cube_vert:zy,cube_frag:By,depth_vert:ky,depth_frag:Hy,distance_vert:Gy,distance_frag:Vy,equirect_vert:Wy,equirect_frag:Xy,linedashed_vert:jy,linedashed_frag:$y,meshbasic_vert:qy,meshbasic_frag:Yy,meshlambert_vert:Ky,meshlambert_frag:Zy,meshmatcap_vert:Jy,meshmatcap_frag:Qy,meshnormal_vert:eM,meshnormal_frag:tM,meshphong_vert:iM,meshphong_frag:rM,meshphysical_vert:aM,meshphysical_frag:nM,meshtoon_vert:sM,meshtoon_frag:oM,points_vert:lM,points_frag:cM,shadow_vert:uM,shadow_frag:hM,sprite_vert:dM,sprite_frag:pM},Ce={common:{diffuse:{value:new ot(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new it}},envmap:{envMap:{value:null},envMapRotation:{value:new it},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new it}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new it}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new it},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new it},normalScale:{value:new tt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new it},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new it}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new it}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new it}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new ot(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new ot(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0},uvTransform:{value:new it}},sprite:{diffuse:{value:new ot(16777215)},opacity:{value:1},center:{value:new tt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new it},alphaMap:{value:null},alphaMapTransform:{value:new it},alphaTest:{value:0}}},qi={basic:{uniforms:Xi([Ce.common,Ce.specularmap,Ce.envmap,Ce.aomap,Ce.lightmap,Ce.fog]),vertexShader:ct.meshbasic_vert,fragmentShader:ct.meshbasic_frag},lambert:{uniforms:Xi([Ce.common,Ce.specularmap,Ce.envmap,Ce.aomap,Ce.lightmap,Ce.emissivemap,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,Ce.fog,Ce.lights,{emissive:{value:new ot(0)},envMapIntensity:{value:1}}]),vertexShader:ct.meshlambert_vert,fragmentShader:ct.meshlambert_frag},phong:{uniforms:Xi([Ce.common,Ce.specularmap,Ce.envmap,Ce.aomap,Ce.lightmap,Ce.emissivemap,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,Ce.fog,Ce.lights,{emissive:{value:new ot(0)},specular:{value:new ot(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ct.meshphong_vert,fragmentShader:ct.meshphong_frag},standard:{uniforms:Xi([Ce.common,Ce.envmap,Ce.aomap,Ce.lightmap,Ce.emissivemap,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,Ce.roughnessmap,Ce.metalnessmap,Ce.fog,Ce.lights,{emissive:{value:new ot(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ct.meshphysical_vert,fragmentShader:ct.meshphysical_frag},toon:{uniforms:Xi([Ce.common,Ce.aomap,Ce.lightmap,Ce.emissivemap,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,Ce.gradientmap,Ce.fog,Ce.lights,{emissive:{value:new ot(0)}}]),vertexShader:ct.meshtoon_vert,fragmentShader:ct.meshtoon_frag},matcap:{uniforms:Xi([Ce.common,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,Ce.fog,{matcap:{value:null}}]),vertexShader:ct.meshmatcap_vert,fragmentShader:ct.meshmatcap_frag},points:{uniforms:Xi([Ce.points,Ce.fog]),vertexShader:ct.points_vert,fragmentShader:ct.points_frag},dashed:{uniforms:Xi([Ce.common,Ce.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ct.linedashed_vert,fragmentShader:ct.linedashed_frag},depth:{uniforms:Xi([Ce.common,Ce.displacementmap]),vertexShader:ct.depth_vert,fragmentShader:ct.depth_frag},normal:{uniforms:Xi([Ce.common,Ce.bumpmap,Ce.normalmap,Ce.displacementmap,{opacity:{value:1}}]),vertexShader:ct.meshnormal_vert,fragmentShader:ct.meshnormal_frag},sprite:{uniforms:Xi([Ce.sprite,Ce.fog]),vertexShader:ct.sprite_vert,fragmentShader:ct.sprite_frag},background:{uniforms:{uvTransform:{value:new it},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ct.background_vert,fragmentShader:ct.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new it}},vertexShader:ct.backgroundCube_vert,fragmentShader:ct.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ct.cube_vert,fragmentShader:ct.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ct.equirect_vert,fragmentShader:ct.equirect_frag},distance:{uniforms:Xi([Ce.common,Ce.displacementmap,{referencePosition:{value:new K},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ct.distance_vert,fragmentShader:ct.distance_frag},shadow:{uniforms:Xi([Ce.lights,Ce.fog,{color:{value:new ot(0)},opacity:{value:1}}]),vertexShader:ct.shadow_vert,fragmentShader:ct.shadow_frag}};qi.physical={uniforms:Xi([qi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new it},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new it},clearcoatNormalScale:{value:new tt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new it},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new it},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new it},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new it},sheen:{value:0},sheenColor:{value:new ot(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new it},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new it},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new it},transmissionSamplerSize:{value:new tt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new it},attenuationDistance:{value:0},attenuationColor:{value:new ot(0)},specularColor:{value:new ot(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new it},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new it},anisotropyVector:{value:new tt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new it}}]),vertexShader:ct.meshphysical_vert,fragmentShader:ct.meshphysical_frag};const dl={r:0,b:0,g:0},fM=new It,xm=new it;xm.set(-1,0,0,0,1,0,0,0,1);function mM(i,e,t,r,a,n){const s=new ot(0);let o=a===!0?0:1,l,c,h=null,d=0,u=null;function f(_){let E=_.isScene===!0?_.background:null;if(E&&E.isTexture){const x=_.backgroundBlurriness>0;E=e.get(E,x)}return E}function m(_){let E=!1;const x=f(_);x===null?g(s,o):x&&x.isColor&&(g(x,1),E=!0);const A=i.xr.getEnvironmentBlendMode();A==="additive"?t.buffers.color.setClear(0,0,0,1,n):A==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(i.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function S(_,E){const x=f(E);x&&x.isCubeTexture?(c===void 0&&(c=new vr(new Ks(1,1,1),new Oa({name:"BackgroundCubeMaterial",uniforms:Zn(qi.backgroundCube.uniforms),vertexShader:qi.backgroundCube.vertexShader,fragmentShader:qi.backgroundCube.fragmentShader,side:$i,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(A,b,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),r.update(c)),c.material.uniforms.envMap.value=x,c.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(fM.makeRotationFromEuler(E.backgroundRotation)).transpose(),x.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(xm),c.material.toneMapped=mt.getTransfer(x.colorSpace)!==Rt,(h!==x||d!==x.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=x,d=x.version,u=i.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):x&&x.isTexture&&(l===void 0&&(l=new vr(new yl(2,2),new Oa({name:"BackgroundMaterial",uniforms:Zn(qi.background.uniforms),vertexShader:qi.background.vertexShader,fragmentShader:qi.background.fragmentShader,side:Ka,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),r.update(l)),l.material.uniforms.t2D.value=x,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.toneMapped=mt.getTransfer(x.colorSpace)!==Rt,x.matrixAutoUpdate===!0&&x.updateMatrix(),l.material.uniforms.uvTransform.value.copy(x.matrix),(h!==x||d!==x.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=x,d=x.version,u=i.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,E){_.getRGB(dl,sm(i)),t.buffers.color.setClear(dl.r,dl.g,dl.b,E,n)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return s},setClearColor:function(_,E=1){s.set(_),o=E,g(s,o)},getClearAlpha:function(){return o},setClearAlpha:function(_){o=_,g(s,o)},render:m,addToRenderList:S,dispose:p}}function gM(i,e){const t=i.getParameter(i.MAX_VERTEX_ATTRIBS),r={},a=u(null);let n=a,s=!1;function o(P,O,k,L,B){let F=!1;const U=d(P,L,k,O);n!==U&&(n=U,c(n.object)),F=f(P,L,k,B),F&&m(P,L,k,B),B!==null&&e.update(B,i.ELEMENT_ARRAY_BUFFER),(F||s)&&(s=!1,x(P,O,k,L),B!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function h(P){return i.deleteVertexArray(P)}function d(P,O,k,L){const B=L.wireframe===!0;let F=r[O.id];F===void 0&&(F={},r[O.id]=F);const U=P.isInstancedMesh===!0?P.id:0;let j=F[U];j===void 0&&(j={},F[U]=j);let W=j[k.id];W===void 0&&(W={},j[k.id]=W);let X=W[B];return X===void 0&&(X=u(l()),W[B]=X),X}function u(P){const O=[],k=[],L=[];for(let B=0;B<t;B++)O[B]=0,k[B]=0,L[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:k,attributeDivisors:L,object:P,attributes:{},index:null}}function f(P,O,k,L){const B=n.attributes,F=O.attributes;let U=0;const j=k.getAttributes();for(const W in j)if(j[W].location>=0){const X=B[W];let Z=F[W];if(Z===void 0&&(W==="instanceMatrix"&&P.instanceMatrix&&(Z=P.instanceMatrix),W==="instanceColor"&&P.instanceColor&&(Z=P.instanceColor)),X===void 0||X.attribute!==Z||Z&&X.data!==Z.data)return!0;U++}return n.attributesNum!==U||n.index!==L}function m(P,O,k,L){const B={},F=O.attributes;let U=0;const j=k.getAttributes();for(const W in j)if(j[W].location>=0){let X=F[W];X===void 0&&(W==="instanceMatrix"&&P.instanceMatrix&&(X=P.instanceMatrix),W==="instanceColor"&&P.instanceColor&&(X=P.instanceColor));const Z={};Z.attribute=X,X&&X.data&&(Z.data=X.data),B[W]=Z,U++}n.attributes=B,n.attributesNum=U,n.index=L}function S(){const P=n.newAttributes;for(let O=0,k=P.length;O<k;O++)P[O]=0}function g(P){p(P,0)}function p(P,O){const k=n.newAttributes,L=n.enabledAttributes,B=n.attributeDivisors;k[P]=1,L[P]===0&&(i.enableVertexAttribArray(P),L[P]=1),B[P]!==O&&(i.vertexAttribDivisor(P,O),B[P]=O)}function _(){const P=n.newAttributes,O=n.enabledAttributes;for(let k=0,L=O.length;k<L;k++)O[k]!==P[k]&&(i.disableVertexAttribArray(k),O[k]=0)}function E(P,O,k,L,B,F,U){U===!0?i.vertexAttribIPointer(P,O,k,B,F):i.vertexAttribPointer(P,O,k,L,B,F)}function x(P,O,k,L){S();const B=L.attributes,F=k.getAttributes(),U=O.defaultAttributeValues;for(const j in F){const W=F[j];if(W.location>=0){let X=B[j];if(X===void 0&&(j==="instanceMatrix"&&P.instanceMatrix&&(X=P.instanceMatrix),j==="instanceColor"&&P.instanceColor&&(X=P.instanceColor)),X!==void 0){const Z=X.normalized,ne=X.itemSize,oe=e.get(X);if(oe===void 0)continue;const Q=oe.buffer,ce=oe.type,le=oe.bytesPerElement,me=ce===i.INT||ce===i.UNSIGNED_INT||X.gpuType===zc;if(X.isInterleavedBufferAttribute){const ge=X.data,Pe=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,Fe=X.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let ke=0;ke<W.locationSize;ke++)p(W.location+ke,ge.meshPerAttribute);P.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let ke=0;ke<W.locationSize;ke++)g(W.location+ke);i.bindBuffer(i.ARRAY_BUFFER,Q);for(let ke=0;ke<W.locationSize;ke++)E(W.location+ke,ne/W.locationSize,ce,Z,Pe*le,(Fe+ne/W.locationSize*ke)*le,me)}else{if(X.isInstancedBufferAttribute){for(let ge=0;ge<W.locationSize;ge++)p(W.location+ge,X.meshPerAttribute);P.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=X.meshPerAttribute*X.count)}else for(let ge=0;ge<W.locationSize;ge++)g(W.location+ge);i.bindBuffer(i.ARRAY_BUFFER,Q);for(let ge=0;ge<W.locationSize;ge++)E(W.location+ge,ne/W.locationSize,ce,Z,ne*le,ne/W.locationSize*ge*le,me)}}else if(U!==void 0){const Z=U[j];if(Z!==void 0)switch(Z.length){case 2:i.vertexAttrib2fv(W.location,Z);break;case 3:i.vertexAttrib3fv(W.location,Z);break;case 4:i.vertexAttrib4fv(W.location,Z);break;default:i.vertexAttrib1fv(W.location,Z)}}}}_()}function A(){D();for(const P in r){const O=r[P];for(const k in O){const L=O[k];for(const B in L){const F=L[B];for(const U in F)h(F[U].object),delete F[U];delete L[B]}}delete r[P]}}function b(P){if(r[P.id]===void 0)return;const O=r[P.id];for(const k in O){const L=O[k];for(const B in L){const F=L[B];for(const U in F)h(F[U].object),delete F[U];delete L[B]}}delete r[P.id]}function v(P){for(const O in r){const k=r[O];for(const L in k){const B=k[L];if(B[P.id]===void 0)continue;const F=B[P.id];for(const U in F)h(F[U].object),delete F[U];delete B[P.id]}}}function M(P){for(const O in r){const k=r[O],L=P.isInstancedMesh===!0?P.id:0,B=k[L];if(B!==void 0){for(const F in B){const U=B[F];for(const j in U)h(U[j].object),delete U[j];delete B[F]}delete k[L],Object.keys(k).length===0&&delete r[O]}}}function D(){C(),s=!0,n!==a&&(n=a,c(n.object))}function C(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:D,resetDefaultState:C,dispose:A,releaseStatesOfGeometry:b,releaseStatesOfObject:M,releaseStatesOfProgram:v,initAttributes:S,enableAttribute:g,disableUnusedAttributes:_}}function vM(i,e,t){let r;function a(l){r=l}function n(l,c){i.drawArrays(r,l,c),t.update(c,r,1)}function s(l,c,h){h!==0&&(i.drawArraysInstanced(r,l,c,h),t.update(c,r,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(r,l,0,c,0,h);let d=0;for(let u=0;u<h;u++)d+=c[u];t.update(d,r,1)}this.setMode=a,this.render=n,this.renderInstances=s,this.renderMultiDraw=o}function _M(i,e,t,r){let a;function n(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){const v=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function s(v){return!(v!==Vr&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(v){const M=v===Gr&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==ir&&v!==Hr&&!M&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const h=l(c);h!==c&&(Je("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);const d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Je("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Je("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),S=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),_=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),E=i.getParameter(i.MAX_VARYING_VECTORS),x=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),A=i.getParameter(i.MAX_SAMPLES),b=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:l,textureFormatReadable:s,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:m,maxTextureSize:S,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:_,maxVaryings:E,maxFragmentUniforms:x,maxSamples:A,samples:b}}function xM(i){const e=this;let t=null,r=0,a=!1,n=!1;const s=new Ia,o=new it,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){const f=d.length!==0||u||r!==0||a;return a=u,r=d.length,f},this.beginShadows=function(){n=!0,h(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,f){const m=d.clippingPlanes,S=d.clipIntersection,g=d.clipShadows,p=i.get(d);if(!a||m===null||m.length===0||n&&!g)n?h(null):c();else{const _=n?0:r,E=_*4;let x=p.clippingState||null;l.value=x,x=h(m,u,E,f);for(let A=0;A!==E;++A)x[A]=t[A];p.clippingState=x,this.numIntersection=S?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=r>0),e.numPlanes=r,e.numIntersection=0}function h(d,u,f,m){const S=d!==null?d.length:0;let g=null;if(S!==0){if(g=l.value,m!==!0||g===null){const p=f+S*4,_=u.matrixWorldInverse;o.getNormalMatrix(_),(g===null||g.length<p)&&(g=new Float32Array(p));for(let E=0,x=f;E!==S;++E,x+=4)s.copy(d[E]).applyMatrix4(_,o),s.normal.toArray(g,x),g[x+3]=s.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=S,e.numIntersection=0,g}}class ah extends Wr{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const r={width:e,height:e,depth:1},a=[r,r,r,r,r,r];this.texture=new tm(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const r={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},a=new Ks(5,5,5),n=new Oa({name:"CubemapFromEquirect",uniforms:Zn(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:$i,blending:Ln});n.uniforms.tEquirect.value=t;const s=new vr(a,n),o=t.minFilter;return t.minFilter===Ea&&(t.minFilter=Vi),new eh(1,10,this).update(e,s),t.minFilter=o,s.geometry.dispose(),s.material.dispose(),this}clear(e,t=!0,r=!0,a=!0){const n=e.getRenderTarget();for(let s=0;s<6;s++)e.setRenderTarget(this,s),e.clear(t,r,a);e.setRenderTarget(n)}}const Sm=256,SM=3,yM=20,ym=256,Mm=16,MM=3,bM=new K,wM=new ot;class Ml{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new eh(1,10,null),this._boxMesh=new vr(new Ks(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,r=.1,a=100,n={}){const{size:s=256,position:o=bM}=n,l=this._renderer;this._setSize(s);const c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);const d=l.autoClear,u=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,S=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,S===null&&(e.background=l.getClearColor(wM));const g=new eh(r,a,h);return g.position.copy(o),g.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=f,l.autoClearStencil=m,e.background=S,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Em(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=wm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Sm,bf(e))}_fromTexture(e,t){e.mapping===Cn||e.mapping===Ps?this._setSize(e.image.length===0?Sm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const r=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(r),r}_allocateTarget(){const e=this._cubeSize,t=bm(e,!1,!1),r=Math.log2(e)-SM;for(let a=0;a<=r;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,r=this._sourceTarget;return(r===null||r.width!==t||e&&r.depthBuffer===!1)&&(r!==null&&r.dispose(),this._sourceTarget=bm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,r){const a=this._boxMesh,n=this._cubeCamera;a.material=r,n.renderTarget=e,n.activeMipmapLevel=t;const s=e.width>>t;e.viewport.set(0,0,s,s),n.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Cn||e.mapping===Ps?(this._cubemapMaterial===null&&(this._cubemapMaterial=Em()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=wm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=EM(),this._integrationMaterial=TM());const t=this._cubeSize,r=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;const n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/Mm);for(let s=0;s<=r;s++){const o=Ml.lodToRoughness(s,r);if(s>r-MM)n.roughness.value=o,this._renderCube(e,s,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(ym*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=l,this._renderCube(e,s,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=AM());const r=this._blurMaterial,a=r.uniforms,n=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=n.texture,this._renderCube(e,0,r),a.envMap.value=e.texture,this._renderCube(n,0,r)}}function bm(i,e,t){return new ah(i,{minFilter:Ea,generateMipmaps:e,type:Gr,colorSpace:Do,depthBuffer:t})}function Xs(i,e,t){return new Oa({name:i,uniforms:e,vertexShader:ct.cube_vert,fragmentShader:t,side:$i,blending:Ln,depthTest:!1,depthWrite:!1})}function EM(){return Xs("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${ym}u

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
	`)}function TM(){return Xs("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Mm}},`

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
	`)}function AM(){return Xs("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${yM}
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
	`)}function wm(){return Xs("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Em(){return Xs("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function RM(i){let e=new WeakMap,t=new WeakMap,r=null;function a(u,f=!1){return u==null?null:f?s(u):n(u)}function n(u){if(u&&u.isTexture){const f=u.mapping;if(f===Nc||f===Uc)if(e.has(u)){const m=e.get(u).texture;return o(m,u.mapping)}else{const m=u.image;if(m&&m.height>0){const S=new ah(m.height);return S.fromEquirectangularTexture(i,u),e.set(u,S),u.addEventListener("dispose",c),o(S.texture,u.mapping)}else return null}}return u}function s(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){const f=u.mapping,m=f===Nc||f===Uc,S=f===Cn||f===Ps;if(m||S){let g=t.get(u);const p=g!==void 0?g.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==p)return r===null&&(r=new Ml(i)),g=m?r.fromEquirectangular(u,g):r.fromCubemap(u,g),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),g.texture;if(g!==void 0)return g.texture;{const _=u.image;return m&&_&&_.height>0||S&&_&&l(_)?(r===null&&(r=new Ml(i)),g=m?r.fromEquirectangular(u):r.fromCubemap(u),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),u.addEventListener("dispose",h),g.texture):null}}}return u}function o(u,f){return f===Nc?u.mapping=Cn:f===Uc&&(u.mapping=Ps),u}function l(u){let f=0;const m=6;for(let S=0;S<m;S++)u[S]!==void 0&&f++;return f===m}function c(u){const f=u.target;f.removeEventListener("dispose",c);const m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function h(u){const f=u.target;f.removeEventListener("dispose",h);const m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function d(){e=new WeakMap,t=new WeakMap,r!==null&&(r.dispose(),r=null)}return{get:a,dispose:d}}function LM(i){const e={};function t(r){if(e[r]!==void 0)return e[r];const a=i.getExtension(r);return e[r]=a,a}return{has:function(r){return t(r)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(r){const a=t(r);return a===null&&Oo("WebGLRenderer: "+r+" extension not supported."),a}}}function PM(i,e,t,r){const a={},n=new WeakMap,s=new FinalizationRegistry(m=>delete a[m]);function o(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(const g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",o),delete a[m.id],s.unregister(m);const S=n.get(m);S&&(e.remove(S),n.delete(m)),r.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,S){return a[S.id]!==void 0||(S.addEventListener("dispose",o),a[S.id]=new WeakRef(S),s.register(S,S.id,S),t.memory.geometries++),S}function h(m){const S=m.attributes;for(const g in S)e.update(S[g],i.ARRAY_BUFFER)}function d(m){const S=m.index,g=m.attributes.position;let p=0;if(g===void 0)return;const _=S!==null?S.array.length:g.array.length/3-1,E=g.count>=65535?zf:Ff,x=new E(Math.ceil(_/3)*6,1),A=x.array;if(S!==null){const v=S.array;p=S.version;for(let M=0,D=0;M<_;M+=3){const C=v[M+0],P=v[M+1],O=v[M+2];A[D++]=C,A[D++]=P,A[D++]=P,A[D++]=O,A[D++]=O,A[D++]=C}}else{p=g.version;for(let v=0,M=0;v<_;v+=3){const D=v+0,C=v+1,P=v+2;A[M++]=D,A[M++]=C,A[M++]=C,A[M++]=P,A[M++]=P,A[M++]=D}}x.version=p;const b=n.get(m);b&&e.remove(b),n.set(m,x)}function u(m){const S=n.get(m);if(S){const g=m.index;g!==null&&S.version<g.version&&d(m)}else d(m);return n.get(m)}function f(){for(const m in a){const S=a[m].deref();S!==void 0&&l(S)}}return{get:c,update:h,getWireframeAttribute:u,dispose:f}}function CM(i,e,t){let r;function a(d){r=d}let n,s;function o(d){n=d.type,s=d.bytesPerElement}function l(d,u){i.drawElements(r,u,n,d*s),t.update(u,r,1)}function c(d,u,f){f!==0&&(i.drawElementsInstanced(r,u,n,d*s,f),t.update(u,r,f))}function h(d,u,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(r,u,0,n,d,0,f);let m=0;for(let S=0;S<f;S++)m+=u[S];t.update(m,r,1)}this.setMode=a,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function DM(i){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function r(n,s,o){switch(t.calls++,s){case i.TRIANGLES:t.triangles+=o*(n/3);break;case i.LINES:t.lines+=o*(n/2);break;case i.LINE_STRIP:t.lines+=o*(n-1);break;case i.LINE_LOOP:t.lines+=o*n;break;case i.POINTS:t.points+=o*n;break;default:vt("WebGLInfo: Unknown draw mode:",s);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:r}}function NM(i,e,t){const r=new WeakMap,a=new Bt;function n(s,o,l){const c=s.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=h!==void 0?h.length:0;let u=r.get(o);if(u===void 0||u.count!==d){let f=function(){M.dispose(),r.delete(o),o.removeEventListener("dispose",f)};u!==void 0&&u.texture.dispose();const m=o.morphAttributes.position!==void 0,S=o.morphAttributes.normal!==void 0,g=o.morphAttributes.color!==void 0,p=o.morphAttributes.position||[],_=o.morphAttributes.normal||[],E=o.morphAttributes.color||[];let x=0;m===!0&&(x=1),S===!0&&(x=2),g===!0&&(x=3);let A=o.attributes.position.count*x,b=1;A>e.maxTextureSize&&(b=Math.ceil(A/e.maxTextureSize),A=e.maxTextureSize);const v=new Float32Array(A*b*4*d),M=new Af(v,A,b,d);M.type=Hr,M.needsUpdate=!0;const D=x*4;for(let C=0;C<d;C++){const P=p[C],O=_[C],k=E[C],L=A*b*4*C;for(let B=0;B<P.count;B++){const F=B*D;m===!0&&(a.fromBufferAttribute(P,B),v[L+F+0]=a.x,v[L+F+1]=a.y,v[L+F+2]=a.z,v[L+F+3]=0),S===!0&&(a.fromBufferAttribute(O,B),v[L+F+4]=a.x,v[L+F+5]=a.y,v[L+F+6]=a.z,v[L+F+7]=0),g===!0&&(a.fromBufferAttribute(k,B),v[L+F+8]=a.x,v[L+F+9]=a.y,v[L+F+10]=a.z,v[L+F+11]=k.itemSize===4?a.w:1)}}u={count:d,texture:M,size:new tt(A,b)},r.set(o,u),o.addEventListener("dispose",f)}if(s.isInstancedMesh===!0&&s.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",s.morphTexture,t);else{let f=0;for(let S=0;S<c.length;S++)f+=c[S];const m=o.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:n}}function UM(i,e,t,r,a){let n=new WeakMap;function s(c){const h=a.render.frame,d=c.geometry,u=e.get(c,d);if(n.get(u)!==h&&(e.update(u),n.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),n.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),n.set(c,h))),c.isSkinnedMesh){const f=c.skeleton;n.get(f)!==h&&(f.update(),n.set(f,h))}return u}function o(){n=new WeakMap}function l(c){const h=c.target;h.removeEventListener("dispose",l),r.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:s,dispose:o}}const IM={[Qp]:"LINEAR_TONE_MAPPING",[ef]:"REINHARD_TONE_MAPPING",[tf]:"CINEON_TONE_MAPPING",[rf]:"ACES_FILMIC_TONE_MAPPING",[nf]:"AGX_TONE_MAPPING",[sf]:"NEUTRAL_TONE_MAPPING",[af]:"CUSTOM_TONE_MAPPING"};function OM(i,e,t,r,a,n){const s=new Wr(e,t,{type:i,depthBuffer:a,stencilBuffer:n,samples:r?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const h=new Ci;h.setAttribute("position",new $t([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new $t([0,2,0,0,2,0],2));const d=new S1({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new vr(h,d),f=new pm(-1,1,1,-1,0,1);let m=null,S=null,g=!1,p,_=null,E=[],x=!1;this.setSize=function(A,b){s.setSize(A,b),o!==null&&o.setSize(A,b),l!==null&&l.setSize(A,b);for(let v=0;v<E.length;v++){const M=E[v];M.setSize&&M.setSize(A,b)}},this.setEffects=function(A){E=A,x=E.length>0&&E[0].isRenderPass===!0;const b=s.width,v=s.height;E.length>0&&o===null&&(o=new Wr(b,v,{type:Gr,depthBuffer:!1,stencilBuffer:!1}),l=new Wr(b,v,{type:Gr,depthBuffer:!1,stencilBuffer:!1}));const M=a===!0&&E.some(D=>D.needsDepthTexture===!0);M!==(s.depthTexture!==null)&&(M===!0&&c===null&&(c=new Kn(b,v),n===!0&&(c.format=Aa,c.type=Dn)),s.dispose(),s.depthTexture=M?c:null,s.resolveDepthBuffer=M,s.storeMultisampledDepthBuffer=M);for(let D=0;D<E.length;D++){const C=E[D];C.setSize&&C.setSize(b,v),M&&C.needsDepthTexture===!0&&C.setDepthTexture&&C.setDepthTexture(c)}},this.begin=function(A,b){if(g||A.toneMapping===oa&&E.length===0)return!1;if(_=b,b!==null){const v=b.width,M=b.height;(s.width!==v||s.height!==M)&&this.setSize(v,M)}return x===!1&&A.setRenderTarget(s),p=A.toneMapping,A.toneMapping=oa,!0},this.hasRenderPass=function(){return x},this.end=function(A,b){A.toneMapping=p,g=!0;let v=s,M=o;for(let D=0;D<E.length;D++){const C=E[D];C.enabled!==!1&&(C.render(A,M,v,b),C.needsSwap!==!1&&(v=M,M=M===o?l:o))}if(m!==A.outputColorSpace||S!==A.toneMapping){m=A.outputColorSpace,S=A.toneMapping,d.defines={},mt.getTransfer(m)===Rt&&(d.defines.SRGB_TRANSFER="");const D=IM[S];D&&(d.defines[D]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=v.texture,A.setRenderTarget(_),A.render(u,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){s.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}const Tm=new Oi,Am=new Kn(1,1),Rm=new im(1),Lm=new Af,Pm=new Yx,Cm=new tm,Dm=[],Nm=[],Um=new Float32Array(16),Im=new Float32Array(9),Om=new Float32Array(4);function is(i,e,t){const r=i[0];if(r<=0||r>0)return i;const a=e*t;let n=Dm[a];if(n===void 0&&(n=new Float32Array(a),Dm[a]=n),e!==0){r.toArray(n,0);for(let s=1,o=0;s!==e;++s)o+=t,i[s].toArray(n,o)}return n}function fi(i,e){if(i.length!==e.length)return!1;for(let t=0,r=i.length;t<r;t++)if(i[t]!==e[t])return!1;return!0}function mi(i,e){for(let t=0,r=e.length;t<r;t++)i[t]=e[t]}function pl(i,e){let t=Nm[e];t===void 0&&(t=new Int32Array(e),Nm[e]=t);for(let r=0;r!==e;++r)t[r]=i.allocateTextureUnit();return t}function FM(i,e){const t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function zM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2fv(this.addr,e),mi(t,e)}}function BM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(fi(t,e))return;i.uniform3fv(this.addr,e),mi(t,e)}}function kM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4fv(this.addr,e),mi(t,e)}}function HM(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;Om.set(r),i.uniformMatrix2fv(this.addr,!1,Om),mi(t,r)}}function GM(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;Im.set(r),i.uniformMatrix3fv(this.addr,!1,Im),mi(t,r)}}function VM(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;Um.set(r),i.uniformMatrix4fv(this.addr,!1,Um),mi(t,r)}}function WM(i,e){const t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function XM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2iv(this.addr,e),mi(t,e)}}function jM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3iv(this.addr,e),mi(t,e)}}function $M(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4iv(this.addr,e),mi(t,e)}}function qM(i,e){const t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function YM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2uiv(this.addr,e),mi(t,e)}}function KM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3uiv(this.addr,e),mi(t,e)}}function ZM(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4uiv(this.addr,e),mi(t,e)}}function fl(i){return i.version===0&&(i.compareFunction=vf,i.needsUpdate=!0),i}function JM(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_2D_SHADOW?n=fl(Am):n=Tm,t.setTexture2D(e||n,a)}function QM(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture3D(e||Pm,a)}function eb(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_CUBE_SHADOW?n=fl(Rm):n=Cm,t.setTextureCube(e||n,a)}function tb(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture2DArray(e||Lm,a)}function ib(i){switch(i){case 5126:return FM;case 35664:return zM;case 35665:return BM;case 35666:return kM;case 35674:return HM;case 35675:return GM;case 35676:return VM;case 5124:case 35670:return WM;case 35667:case 35671:return XM;case 35668:case 35672:return jM;case 35669:case 35673:return $M;case 5125:return qM;case 36294:return YM;case 36295:return KM;case 36296:return ZM;case 35678:case 36198:case 36298:case 36306:case 35682:return JM;case 35679:case 36299:case 36307:return QM;case 35680:case 36300:case 36308:case 36293:return eb;case 36289:case 36303:case 36311:case 36292:return tb}}function rb(i,e){i.uniform1fv(this.addr,e)}function ab(i,e){const t=is(e,this.size,2);i.uniform2fv(this.addr,t)}function nb(i,e){const t=is(e,this.size,3);i.uniform3fv(this.addr,t)}function sb(i,e){const t=is(e,this.size,4);i.uniform4fv(this.addr,t)}function ob(i,e){const t=is(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function lb(i,e){const t=is(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function cb(i,e){const t=is(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function ub(i,e){i.uniform1iv(this.addr,e)}function hb(i,e){i.uniform2iv(this.addr,e)}function db(i,e){i.uniform3iv(this.addr,e)}function pb(i,e){i.uniform4iv(this.addr,e)}function fb(i,e){i.uniform1uiv(this.addr,e)}function mb(i,e){i.uniform2uiv(this.addr,e)}function gb(i,e){i.uniform3uiv(this.addr,e)}function vb(i,e){i.uniform4uiv(this.addr,e)}function _b(i,e,t){const r=this.cache,a=e.length,n=pl(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_2D_SHADOW?s=fl(Am):s=Tm;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||s,n[o])}function xb(i,e,t){const r=this.cache,a=e.length,n=pl(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture3D(e[s]||Pm,n[s])}function Sb(i,e,t){const r=this.cache,a=e.length,n=pl(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_CUBE_SHADOW?s=fl(Rm):s=Cm;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||s,n[o])}function yb(i,e,t){const r=this.cache,a=e.length,n=pl(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture2DArray(e[s]||Lm,n[s])}function Mb(i){switch(i){case 5126:return rb;case 35664:return ab;case 35665:return nb;case 35666:return sb;case 35674:return ob;case 35675:return lb;case 35676:return cb;case 5124:case 35670:return ub;case 35667:case 35671:return hb;case 35668:case 35672:return db;case 35669:case 35673:return pb;case 5125:return fb;case 36294:return mb;case 36295:return gb;case 36296:return vb;case 35678:case 36198:case 36298:case 36306:case 35682:return _b;case 35679:case 36299:case 36307:return xb;case 35680:case 36300:case 36308:case 36293:return Sb;case 36289:case 36303:case 36311:case 36292:return yb}}class bb{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=ib(t.type)}}class wb{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Mb(t.type)}}class Eb{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){const a=this.seq;for(let n=0,s=a.length;n!==s;++n){const o=a[n];o.setValue(e,t[o.id],r)}}}const nh=/(\w+)(\])?(\[|\.)?/g;function Fm(i,e){i.seq.push(e),i.map[e.id]=e}function Tb(i,e,t){const r=i.name,a=r.length;for(nh.lastIndex=0;;){const n=nh.exec(r),s=nh.lastIndex;let o=n[1];const l=n[2]==="]",c=n[3];if(l&&(o=o|0),c===void 0||c==="["&&s+2===a){Fm(t,c===void 0?new bb(o,i,e):new wb(o,i,e));break}else{let h=t.map[o];h===void 0&&(h=new Eb(o),Fm(t,h)),t=h}}}class ml{constructor(e,t){this.seq=[],this.map={};const r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let s=0;s<r;++s){const o=e.getActiveUniform(t,s),l=e.getUniformLocation(t,o.name);Tb(o,l,this)}const a=[],n=[];for(const s of this.seq)s.type===e.SAMPLER_2D_SHADOW||s.type===e.SAMPLER_CUBE_SHADOW||s.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(s):n.push(s);a.length>0&&(this.seq=a.concat(n))}setValue(e,t,r,a){const n=this.map[t];n!==void 0&&n.setValue(e,r,a)}setOptional(e,t,r){const a=t[r];a!==void 0&&this.setValue(e,r,a)}static upload(e,t,r,a){for(let n=0,s=t.length;n!==s;++n){const o=t[n],l=r[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,a)}}static seqWithValue(e,t){const r=[];for(let a=0,n=e.length;a!==n;++a){const s=e[a];s.id in t&&r.push(s)}return r}}function zm(i,e,t){const r=i.createShader(e);return i.shaderSource(r,t),i.compileShader(r),r}const Ab=37297;let Rb=0;function Lb(i,e){const t=i.split(`
`),r=[],a=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let s=a;s<n;s++){const o=s+1;r.push(`${o===e?">":" "} ${o}: ${t[s]}`)}return r.join(`
`)}const Bm=new it;function Pb(i){mt._getMatrix(Bm,mt.workingColorSpace,i);const e=`mat3( ${Bm.elements.map(t=>t.toFixed(4))} )`;switch(mt.getTransfer(i)){case No:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return Je("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function km(i,e,t){const r=i.getShaderParameter(e,i.COMPILE_STATUS),a=(i.getShaderInfoLog(e)||"").trim();if(r&&a==="")return"";const n=/ERROR: 0:(\d+)/.exec(a);if(n){const s=parseInt(n[1]);return t.toUpperCase()+`

`+a+`

`+Lb(i.getShaderSource(e),s)}else return a}function Cb(i,e){const t=Pb(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const Db={[Qp]:"Linear",[ef]:"Reinhard",[tf]:"Cineon",[rf]:"ACESFilmic",[nf]:"AgX",[sf]:"Neutral",[af]:"Custom"};function Nb(i,e){const t=Db[e];return t===void 0?(Je("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const gl=new K;function Ub(){mt.getLuminanceCoefficients(gl);const i=gl.x.toFixed(4),e=gl.y.toFixed(4),t=gl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Ib(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(js).join(`
`)}function Ob(i){const e=[];for(const t in i){const r=i[t];r!==!1&&e.push("#define "+t+" "+r)}return e.join(`
`)}function Fb(i,e){const t={},r=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<r;a++){const n=i.getActiveAttrib(e,a),s=n.name;let o=1;n.type===i.FLOAT_MAT2&&(o=2),n.type===i.FLOAT_MAT3&&(o=3),n.type===i.FLOAT_MAT4&&(o=4),t[s]={type:n.type,location:i.getAttribLocation(e,s),locationSize:o}}return t}function js(i){return i!==""}function Hm(i,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Gm(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const zb=/^[ \t]*#include +<([\w\d./]+)>/gm;function sh(i){return i.replace(zb,Bb)}function Bb(i,e){const t=ct[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return sh(t)}const kb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Vm(i){return i.replace(kb,Hb)}function Hb(i,e,t,r){let a="";for(let n=parseInt(e);n<parseInt(t);n++)a+=r.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return a}function Wm(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}const Gb={[wo]:"SHADOWMAP_TYPE_PCF",[As]:"SHADOWMAP_TYPE_VSM"};function Vb(i){return Gb[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const Wb={[Ps]:"ENVMAP_MODE_REFRACTION"};function Xb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":Wb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}const jb={[Dc]:"ENVMAP_BLENDING_MULTIPLY",[px]:"ENVMAP_BLENDING_MIX",[fx]:"ENVMAP_BLENDING_ADD"};function $b(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":jb[i.combine]||"ENVMAP_BLENDING_NONE"}function qb(i,e,t,r){const a=i.getContext(),n=t.defines;let s=t.vertexShader,o=t.fragmentShader;const l=Vb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Xb(t),d=$b(t),u=Ib(t),f=Ob(n),m=a.createProgram();let S,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(S=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(js).join(`
`),S.length>0&&(S+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(js).join(`
`),g.length>0&&(g+=`
`)):(S=[Wm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(js).join(`
`),g=[Wm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==oa?"#define TONE_MAPPING":"",t.toneMapping!==oa?ct.tonemapping_pars_fragment:"",t.toneMapping!==oa?Nb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ct.colorspace_pars_fragment,Cb("linearToOutputTexel",t.outputColorSpace),Ub(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(js).join(`
`)),s=sh(s),s=Hm(s,t),s=Gm(s,t),o=sh(o),o=Hm(o,t),o=Gm(o,t),s=Vm(s),o=Vm(o),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,S=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+S,g=["#define varying in",t.glslVersion===xf?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===xf?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const _=p+S+s,E=p+g+o,x=zm(a,a.VERTEX_SHADER,_),A=zm(a,a.FRAGMENT_SHADER,E);a.attachShader(m,x),a.attachShader(m,A),t.index0AttributeName!==void 0?a.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(m,0,"position"),a.linkProgram(m);function b(C){if(i.debug.checkShaderErrors){const P=a.getProgramInfoLog(m)||"",O=a.getShaderInfoLog(x)||"",k=a.getShaderInfoLog(A)||"",L=P.trim(),B=O.trim(),F=k.trim();let U=!0,j=!0;if(a.getProgramParameter(m,a.LINK_STATUS)===!1)if(U=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,m,x,A);else{const W=km(a,x,"vertex"),X=km(a,A,"fragment");vt("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(m,a.VALIDATE_STATUS)+`

Material Name: `+C.name+`
Material Type: `+C.type+`

Program Info Log: `+L+`
`+W+`
`+X)}else L!==""?Je("WebGLProgram: Program Info Log:",L):(B===""||F==="")&&(j=!1);j&&(C.diagnostics={runnable:U,programLog:L,vertexShader:{log:B,prefix:S},fragmentShader:{log:F,prefix:g}})}a.deleteShader(x),a.deleteShader(A),v=new ml(a,m),M=Fb(a,m)}let v;this.getUniforms=function(){return v===void 0&&b(this),v};let M;this.getAttributes=function(){return M===void 0&&b(this),M};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=a.getProgramParameter(m,Ab)),D},this.destroy=function(){r.releaseStatesOfProgram(this),a.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Rb++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=x,this.fragmentShader=A,this}let Yb=0;class Kb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){const a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(r)===!1&&(a.add(r),r.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){const t=this.shaderCache;let r=t.get(e);return r===void 0&&(r=new Zb(e),t.set(e,r)),r}}class Zb{constructor(e){this.id=Yb++,this.code=e,this.usedTimes=0}}function Jb(i){return i===Za||i===Po||i===Co}function Qb(i,e,t,r,a,n){const s=new Pu,o=new Kb,l=new Set,c=[],h=new Map,d=r.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,M,D,C,P,O){const k=C.fog,L=P.geometry,B=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?C.environment:null,F=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,U=e.get(v.envMap||B,F),j=u[v.type];let W=r.precision;v.precision!==null&&(W=r.getMaxPrecision(v.precision),W!==v.precision&&Je("WebGLProgram.getParameters:",v.precision,"not supported, using",W,"instead."));const X=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,Z=X!==void 0?X.length:0;let ne=0;L.morphAttributes.position!==void 0&&(ne=1),L.morphAttributes.normal!==void 0&&(ne=2),L.morphAttributes.color!==void 0&&(ne=3);let oe,Q,ce,le;if(j){const Ne=qi[j];oe=Ne.vertexShader,Q=Ne.fragmentShader}else{oe=v.vertexShader,Q=v.fragmentShader;const Ne=o.getVertexShaderStage(v),ut=o.getFragmentShaderStage(v);o.update(v,Ne,ut),ce=Ne.id,le=ut.id}const me=i.getRenderTarget(),ge=i.state.buffers.depth.getReversed(),Pe=P.isInstancedMesh===!0,Fe=P.isBatchedMesh===!0,ke=!!v.map,qe=!!v.matcap,ht=!!U,Ot=ht&&U.isPMREMTexture===!0,ti=!!v.aoMap,Ft=!!v.lightMap,ii=!!v.bumpMap&&v.wireframe===!1,Lt=!!v.normalMap,vi=!!v.displacementMap,gt=!!v.emissiveMap,ci=!!v.metalnessMap,qt=!!v.roughnessMap,ri=v.anisotropy>0,G=v.clearcoat>0,Re=v.diffuseRoughness>0,Ke=v.dispersion>0,rt=v.retroreflectivity>0,Me=v.iridescence>0,Dt=v.sheen>0,He=v.transmission>0,Ye=ri&&!!v.anisotropyMap,N=G&&!!v.clearcoatMap,w=G&&!!v.clearcoatNormalMap,J=G&&!!v.clearcoatRoughnessMap,de=Re&&!!v.diffuseRoughnessMap,se=Me&&!!v.iridescenceMap,Te=Me&&!!v.iridescenceThicknessMap,be=Dt&&!!v.sheenColorMap,Y=Dt&&!!v.sheenRoughnessMap,he=!!v.specularMap,we=!!v.specularColorMap,H=!!v.specularIntensityMap,ae=He&&!!v.transmissionMap,pe=He&&!!v.thicknessMap,Se=!!v.gradientMap,Le=!!v.alphaMap,Ee=v.alphaTest>0,Xe=!!v.alphaHash,ye=!!v.extensions;let De=oa;v.toneMapped&&(me===null||me.isXRRenderTarget===!0)&&(De=i.toneMapping);const We=Ot?U.isCompressedCubeTexture?U.image[0].mipmaps:U.mipmaps:null,at={shaderID:j,shaderType:v.type,shaderName:v.name,vertexShader:oe,fragmentShader:Q,defines:v.defines,customVertexShaderID:ce,customFragmentShaderID:le,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:W,batching:Fe,batchingColor:Fe&&P._colorsTexture!==null,instancing:Pe,instancingColor:Pe&&P.instanceColor!==null,instancingMorph:Pe&&P.morphTexture!==null,outputColorSpace:me===null?i.outputColorSpace:me.isXRRenderTarget===!0?me.texture.colorSpace:mt.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:ke,matcap:qe,envMap:ht,envMapMode:ht&&U.mapping,envMapPMREM:Ot,envMapMaxLod:Ot?We.length-1:null,envMapSize:Ot?We[0].width:null,aoMap:ti,lightMap:Ft,bumpMap:ii,normalMap:Lt,displacementMap:vi,emissiveMap:gt,normalMapObjectSpace:Lt&&v.normalMapType===vx,normalMapTangentSpace:Lt&&v.normalMapType===Su,packedNormalMap:Lt&&v.normalMapType===Su&&Jb(v.normalMap.format),metalnessMap:ci,roughnessMap:qt,anisotropy:ri,anisotropyMap:Ye,clearcoat:G,clearcoatMap:N,clearcoatNormalMap:w,clearcoatRoughnessMap:J,diffuseRoughness:Re,diffuseRoughnessMap:de,dispersion:Ke,retroreflection:rt,iridescence:Me,iridescenceMap:se,iridescenceThicknessMap:Te,sheen:Dt,sheenColorMap:be,sheenRoughnessMap:Y,specularMap:he,specularColorMap:we,specularIntensityMap:H,transmission:He,transmissionMap:ae,thicknessMap:pe,gradientMap:Se,opaque:v.transparent===!1&&v.blending===Rs&&v.alphaToCoverage===!1,alphaMap:Le,alphaTest:Ee,alphaHash:Xe,combine:v.combine,mapUv:ke&&f(v.map.channel),aoMapUv:ti&&f(v.aoMap.channel),lightMapUv:Ft&&f(v.lightMap.channel),bumpMapUv:ii&&f(v.bumpMap.channel),normalMapUv:Lt&&f(v.normalMap.channel),displacementMapUv:vi&&f(v.displacementMap.channel),emissiveMapUv:gt&&f(v.emissiveMap.channel),metalnessMapUv:ci&&f(v.metalnessMap.channel),roughnessMapUv:qt&&f(v.roughnessMap.channel),anisotropyMapUv:Ye&&f(v.anisotropyMap.channel),clearcoatMapUv:N&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:w&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:J&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:de&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:se&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:Te&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:be&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:Y&&f(v.sheenRoughnessMap.channel),specularMapUv:he&&f(v.specularMap.channel),specularColorMapUv:we&&f(v.specularColorMap.channel),specularIntensityMapUv:H&&f(v.specularIntensityMap.channel),transmissionMapUv:ae&&f(v.transmissionMap.channel),thicknessMapUv:pe&&f(v.thicknessMap.channel),alphaMapUv:Le&&f(v.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Lt||ri),vertexNormals:!!L.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!L.attributes.uv&&(ke||Le),fog:!!k,useFog:v.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||L.attributes.normal===void 0&&Lt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ge,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:ne,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:O.filter(Ne=>Ne.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&D.length>0,shadowMapType:i.shadowMap.type,toneMapping:De,decodeVideoTexture:ke&&v.map.isVideoTexture===!0&&mt.getTransfer(v.map.colorSpace)===Rt,decodeVideoTextureEmissive:gt&&v.emissiveMap.isVideoTexture===!0&&mt.getTransfer(v.emissiveMap.colorSpace)===Rt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Er,flipSided:v.side===$i,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:ye&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ye&&v.extensions.multiDraw===!0||Fe)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return at.vertexUv1s=l.has(1),at.vertexUv2s=l.has(2),at.vertexUv3s=l.has(3),l.clear(),at}function S(v){const M=[];if(v.shaderID?M.push(v.shaderID):(M.push(v.customVertexShaderID),M.push(v.customFragmentShaderID)),v.defines!==void 0)for(const D in v.defines)M.push(D),M.push(v.defines[D]);return v.isRawShaderMaterial===!1&&(g(M,v),p(M,v),M.push(i.outputColorSpace)),M.push(v.customProgramCacheKey),M.join()}function g(v,M){v.push(M.precision),v.push(M.outputColorSpace),v.push(M.envMapMode),v.push(M.envMapPMREM),v.push(M.envMapMaxLod),v.push(M.envMapSize),v.push(M.mapUv),v.push(M.alphaMapUv),v.push(M.lightMapUv),v.push(M.aoMapUv),v.push(M.bumpMapUv),v.push(M.normalMapUv),v.push(M.displacementMapUv),v.push(M.emissiveMapUv),v.push(M.metalnessMapUv),v.push(M.roughnessMapUv),v.push(M.anisotropyMapUv),v.push(M.clearcoatMapUv),v.push(M.clearcoatNormalMapUv),v.push(M.clearcoatRoughnessMapUv),v.push(M.diffuseRoughnessMapUv),v.push(M.iridescenceMapUv),v.push(M.iridescenceThicknessMapUv),v.push(M.sheenColorMapUv),v.push(M.sheenRoughnessMapUv),v.push(M.specularMapUv),v.push(M.specularColorMapUv),v.push(M.specularIntensityMapUv),v.push(M.transmissionMapUv),v.push(M.thicknessMapUv),v.push(M.combine),v.push(M.fogExp2),v.push(M.sizeAttenuation),v.push(M.morphTargetsCount),v.push(M.numSunLights),v.push(M.numDirLights),v.push(M.numPointLights),v.push(M.numSpotLights),v.push(M.numSpotLightMaps),v.push(M.numHemiLights),v.push(M.numRectAreaLights),v.push(M.numSunLightShadows),v.push(M.numDirLightShadows),v.push(M.numPointLightShadows),v.push(M.numSpotLightShadows),v.push(M.numSpotLightShadowsWithMaps),v.push(M.numLightProbes),v.push(M.numLightProbeGrids),v.push(M.shadowMapType),v.push(M.toneMapping),v.push(M.numClippingPlanes),v.push(M.numClipIntersection),v.push(M.depthPacking)}function p(v,M){s.disableAll(),M.instancing&&s.enable(0),M.instancingColor&&s.enable(1),M.instancingMorph&&s.enable(2),M.matcap&&s.enable(3),M.envMap&&s.enable(4),M.normalMapObjectSpace&&s.enable(5),M.normalMapTangentSpace&&s.enable(6),M.clearcoat&&s.enable(7),M.iridescence&&s.enable(8),M.alphaTest&&s.enable(9),M.vertexColors&&s.enable(10),M.vertexAlphas&&s.enable(11),M.vertexUv1s&&s.enable(12),M.vertexUv2s&&s.enable(13),M.vertexUv3s&&s.enable(14),M.vertexTangents&&s.enable(15),M.anisotropy&&s.enable(16),M.alphaHash&&s.enable(17),M.batching&&s.enable(18),M.dispersion&&s.enable(19),M.retroreflection&&s.enable(24),M.diffuseRoughness&&s.enable(25),M.batchingColor&&s.enable(20),M.gradientMap&&s.enable(21),M.packedNormalMap&&s.enable(22),M.vertexNormals&&s.enable(23),v.push(s.mask),s.disableAll(),M.fog&&s.enable(0),M.useFog&&s.enable(1),M.flatShading&&s.enable(2),M.logarithmicDepthBuffer&&s.enable(3),M.reversedDepthBuffer&&s.enable(4),M.skinning&&s.enable(5),M.morphTargets&&s.enable(6),M.morphNormals&&s.enable(7),M.morphColors&&s.enable(8),M.premultipliedAlpha&&s.enable(9),M.shadowMapEnabled&&s.enable(10),M.doubleSided&&s.enable(11),M.flipSided&&s.enable(12),M.useDepthPacking&&s.enable(13),M.dithering&&s.enable(14),M.transmission&&s.enable(15),M.sheen&&s.enable(16),M.opaque&&s.enable(17),M.pointsUvs&&s.enable(18),M.decodeVideoTexture&&s.enable(19),M.decodeVideoTextureEmissive&&s.enable(20),M.alphaToCoverage&&s.enable(21),M.numLightProbeGrids>0&&s.enable(22),M.hasPositionAttribute&&s.enable(23),v.push(s.mask)}function _(v){const M=u[v.type];let D;if(M){const C=qi[M];D=Zu.clone(C.uniforms)}else D=v.uniforms;return D}function E(v,M){let D=h.get(M);return D!==void 0?++D.usedTimes:(D=new qb(i,M,v,a),c.push(D),h.set(M,D)),D}function x(v){if(--v.usedTimes===0){const M=c.indexOf(v);c[M]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function A(v){o.remove(v)}function b(){o.dispose()}return{getParameters:m,getProgramCacheKey:S,getUniforms:_,acquireProgram:E,releaseProgram:x,releaseShaderCache:A,programs:c,dispose:b}}function ew(){let i=new WeakMap;function e(s){return i.has(s)}function t(s){let o=i.get(s);return o===void 0&&(o={},i.set(s,o)),o}function r(s){i.delete(s)}function a(s,o,l){i.get(s)[o]=l}function n(){i=new WeakMap}return{has:e,get:t,remove:r,update:a,dispose:n}}function tw(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Xm(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function jm(){const i=[];let e=0;const t=[],r=[],a=[];function n(){e=0,t.length=0,r.length=0,a.length=0}function s(u){let f=0;return u.isInstancedMesh&&(f+=2),u.isSkinnedMesh&&(f+=1),f}function o(u,f,m,S,g,p){let _=i[e];return _===void 0?(_={id:u.id,object:u,geometry:f,material:m,materialVariant:s(u),groupOrder:S,renderOrder:u.renderOrder,z:g,group:p},i[e]=_):(_.id=u.id,_.object=u,_.geometry=f,_.material=m,_.materialVariant=s(u),_.groupOrder=S,_.renderOrder=u.renderOrder,_.z=g,_.group=p),e++,_}function l(u,f,m,S,g,p,_){_.reversedDepth===!0&&(g=-g);const E=o(u,f,m,S,g,p);m.transmission>0?r.push(E):m.transparent===!0?a.push(E):t.push(E)}function c(u,f,m,S,g,p){const _=o(u,f,m,S,g,p);m.transmission>0?r.unshift(_):m.transparent===!0?a.unshift(_):t.unshift(_)}function h(u,f){t.length>1&&t.sort(u||tw),r.length>1&&r.sort(f||Xm),a.length>1&&a.sort(f||Xm)}function d(){for(let u=e,f=i.length;u<f;u++){const m=i[u];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:r,transparent:a,init:n,push:l,unshift:c,finish:d,sort:h}}function iw(){let i=new WeakMap;function e(r,a){const n=i.get(r);let s;return n===void 0?(s=new jm,i.set(r,[s])):a>=n.length?(s=new jm,n.push(s)):s=n[a],s}function t(){i=new WeakMap}return{get:e,dispose:t}}function rw(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new K,color:new ot};break;case"SpotLight":t={position:new K,direction:new K,color:new ot,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new K,color:new ot,distance:0,decay:0};break;case"HemisphereLight":t={direction:new K,skyColor:new ot,groundColor:new ot};break;case"RectAreaLight":t={color:new ot,position:new K,halfWidth:new K,halfHeight:new K};break}return i[e.id]=t,t}}}function aw(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new tt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new tt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new tt,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}let nw=0;function sw(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function ow(i){const e=new rw,t=aw(),r={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)r.probe.push(new K);const a=new K,n=new It,s=new It;function o(c){let h=0,d=0,u=0;for(let O=0;O<9;O++)r.probe[O].set(0,0,0);let f=0,m=0,S=0,g=0,p=0,_=0,E=0,x=0,A=0,b=0,v=0,M=0,D=0,C=0;c.sort(sw);for(let O=0,k=c.length;O<k;O++){const L=c[O],B=L.color,F=L.intensity,U=L.distance;let j=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===Za?j=L.shadow.map.texture:j=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=B.r*F,d+=B.g*F,u+=B.b*F;else if(L.isLightProbe){for(let W=0;W<9;W++)r.probe[W].addScaledVector(L.sh.coefficients[W],F);C++}else if(L.isSunLight){const W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize.copy(X.mapSize).multiply(X.getFrameExtents()),r.sunShadow[m]=Z,r.sunShadowMap[m]=j;const ne=X.getViewportCount();for(let oe=0;oe<ne;oe++)r.sunShadowMatrix[S+oe]=X.getMatrix(oe),r.sunShadowCascade[S+oe]=X._cascadeData[oe];S+=ne,m++}r.sun[f]=W,f++}else if(L.isDirectionalLight){const W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,r.directionalShadow[g]=Z,r.directionalShadowMap[g]=j,r.directionalShadowMatrix[g]=L.shadow.matrix,A++}r.directional[g]=W,g++}else if(L.isSpotLight){const W=e.get(L);W.position.setFromMatrixPosition(L.matrixWorld),W.color.copy(B).multiplyScalar(F),W.distance=U,W.coneCos=Math.cos(L.angle),W.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),W.decay=L.decay,r.spot[_]=W;const X=L.shadow;if(L.map&&(r.spotLightMap[M]=L.map,M++,X.updateMatrices(L),L.castShadow&&D++),r.spotLightMatrix[_]=X.matrix,L.castShadow){const Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,r.spotShadow[_]=Z,r.spotShadowMap[_]=j,v++}_++}else if(L.isRectAreaLight){const W=e.get(L);W.color.copy(B).multiplyScalar(F),W.halfWidth.set(L.width*.5,0,0),W.halfHeight.set(0,L.height*.5,0),r.rectArea[E]=W,E++}else if(L.isPointLight){const W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),W.distance=L.distance,W.decay=L.decay,L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,Z.shadowCameraNear=X.camera.near,Z.shadowCameraFar=X.camera.far,r.pointShadow[p]=Z,r.pointShadowMap[p]=j,r.pointShadowMatrix[p]=L.shadow.matrix,b++}r.point[p]=W,p++}else if(L.isHemisphereLight){const W=e.get(L);W.skyColor.copy(L.color).multiplyScalar(F),W.groundColor.copy(L.groundColor).multiplyScalar(F),r.hemi[x]=W,x++}}E>0&&(i.has("OES_texture_float_linear")===!0?(r.rectAreaLTC1=Ce.LTC_FLOAT_1,r.rectAreaLTC2=Ce.LTC_FLOAT_2):(r.rectAreaLTC1=Ce.LTC_HALF_1,r.rectAreaLTC2=Ce.LTC_HALF_2)),r.ambient[0]=h,r.ambient[1]=d,r.ambient[2]=u;const P=r.hash;(P.sunLength!==f||P.directionalLength!==g||P.pointLength!==p||P.spotLength!==_||P.rectAreaLength!==E||P.hemiLength!==x||P.numSunShadows!==m||P.numDirectionalShadows!==A||P.numPointShadows!==b||P.numSpotShadows!==v||P.numSpotMaps!==M||P.numLightProbes!==C)&&(r.sun.length=f,r.directional.length=g,r.spot.length=_,r.rectArea.length=E,r.point.length=p,r.hemi.length=x,r.sunShadow.length=m,r.sunShadowMap.length=m,r.sunShadowMatrix.length=S,r.sunShadowCascade.length=S,r.directionalShadow.length=A,r.directionalShadowMap.length=A,r.directionalShadowMatrix.length=A,r.pointShadow.length=b,r.pointShadowMap.length=b,r.pointShadowMatrix.length=b,r.spotShadow.length=v,r.spotShadowMap.length=v,r.spotLightMatrix.length=v+M-D,r.spotLightMap.length=M,r.numSpotLightShadowsWithMaps=D,r.numLightProbes=C,P.sunLength=f,P.directionalLength=g,P.pointLength=p,P.spotLength=_,P.rectAreaLength=E,P.hemiLength=x,P.numSunShadows=m,P.numDirectionalShadows=A,P.numPointShadows=b,P.numSpotShadows=v,P.numSpotMaps=M,P.numLightProbes=C,r.version=nw++)}function l(c,h){let d=0,u=0,f=0,m=0,S=0,g=0;const p=h.matrixWorldInverse;for(let _=0,E=c.length;_<E;_++){const x=c[_];if(x.isSunLight){const A=r.sun[d];A.direction.setFromMatrixPosition(x.matrixWorld),A.direction.transformDirection(p),d++}else if(x.isDirectionalLight){const A=r.directional[u];A.direction.setFromMatrixPosition(x.matrixWorld),a.setFromMatrixPosition(x.target.matrixWorld),A.direction.sub(a),A.direction.transformDirection(p),u++}else if(x.isSpotLight){const A=r.spot[m];A.position.setFromMatrixPosition(x.matrixWorld),A.position.applyMatrix4(p),A.direction.setFromMatrixPosition(x.matrixWorld),a.setFromMatrixPosition(x.target.matrixWorld),A.direction.sub(a),A.direction.transformDirection(p),m++}else if(x.isRectAreaLight){const A=r.rectArea[S];A.position.setFromMatrixPosition(x.matrixWorld),A.position.applyMatrix4(p),s.identity(),n.copy(x.matrixWorld),n.premultiply(p),s.extractRotation(n),A.halfWidth.set(x.width*.5,0,0),A.halfHeight.set(0,x.height*.5,0),A.halfWidth.applyMatrix4(s),A.halfHeight.applyMatrix4(s),S++}else if(x.isPointLight){const A=r.point[f];A.position.setFromMatrixPosition(x.matrixWorld),A.position.applyMatrix4(p),f++}else if(x.isHemisphereLight){const A=r.hemi[g];A.direction.setFromMatrixPosition(x.matrixWorld),A.direction.transformDirection(p),g++}}}return{setup:o,setupView:l,state:r}}function $m(i){const e=new ow(i),t=[],r=[],a=[];function n(d){h.camera=d,t.length=0,r.length=0,a.length=0}function s(d){d.isLightProbeGrid?a.push(d):t.push(d)}function o(d){r.push(d)}function l(){e.setup(t),a.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}const h={lightsArray:t,shadowsArray:r,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:h,setupLights:l,setupLightsView:c,pushLight:s,pushShadow:o}}function lw(i){let e=new WeakMap;function t(a,n=0){const s=e.get(a);let o;return s===void 0?(o=new $m(i),e.set(a,[o])):n>=s.length?(o=new $m(i),s.push(o)):o=s[n],o}function r(){e=new WeakMap}return{get:t,dispose:r}}const cw=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,uw=`uniform sampler2D shadow_pass;
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
}`,hw=[new K(1,0,0),new K(-1,0,0),new K(0,1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1)],dw=[new K(0,-1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1),new K(0,-1,0),new K(0,-1,0)],qm=new It,$s=new K,oh=new K;function pw(i,e,t){let r=new Vs;const a=new tt,n=new tt,s=new Bt,o=new y1,l=new M1,c={},h=t.maxTextureSize,d={[Ka]:$i,[$i]:Ka,[Er]:Er},u=new Oa({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new tt},radius:{value:4}},vertexShader:cw,fragmentShader:uw}),f=u.clone();f.defines.HORIZONTAL_PASS=1;const m=new Ci;m.setAttribute("position",new mr(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const S=new vr(m,u),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=wo;let p=this.type;this.render=function(b,v,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||b.length===0)return;this.type===q_&&(Je("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=wo);const D=i.getRenderTarget(),C=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),O=i.state;O.setBlending(Ln),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);const k=p!==this.type;k&&v.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(B=>B.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,B=b.length;L<B;L++){const F=b[L],U=F.shadow;if(U===void 0){Je("WebGLShadowMap:",F,"has no shadow.");continue}if(U.autoUpdate===!1&&U.needsUpdate===!1)continue;a.copy(U.mapSize);const j=U.getFrameExtents();a.multiply(j),n.copy(U.mapSize),(a.x>h||a.y>h)&&(a.x>h&&(n.x=Math.floor(h/j.x),a.x=n.x*j.x,U.mapSize.x=n.x),a.y>h&&(n.y=Math.floor(h/j.y),a.y=n.y*j.y,U.mapSize.y=n.y));const W=i.state.buffers.depth.getReversed();if(U.camera._reversedDepth=W,U.map===null||k===!0){if(U.map!==null&&(U.map.depthTexture!==null&&(U.map.depthTexture.dispose(),U.map.depthTexture=null),U.map.dispose()),this.type===As){if(F.isPointLight){Je("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}U.map=new Wr(a.x,a.y,{format:Za,type:Gr,minFilter:Vi,magFilter:Vi,generateMipmaps:!1}),U.map.texture.name=F.name+".shadowMap",U.map.depthTexture=new Kn(a.x,a.y,Hr),U.map.depthTexture.name=F.name+".shadowMapDepth",U.map.depthTexture.format=Ta,U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ai,U.map.depthTexture.magFilter=Ai}else F.isPointLight?(U.map=new ah(a.x),U.map.depthTexture=new im(a.x,kr)):(U.map=new Wr(a.x,a.y),U.map.depthTexture=new Kn(a.x,a.y,kr)),U.map.depthTexture.name=F.name+".shadowMap",U.map.depthTexture.format=Ta,this.type===wo?(U.map.depthTexture.compareFunction=W?gf:mf,U.map.depthTexture.minFilter=Vi,U.map.depthTexture.magFilter=Vi):(U.map.depthTexture.compareFunction=null,U.map.depthTexture.minFilter=Ai,U.map.depthTexture.magFilter=Ai);U.camera.updateProjectionMatrix()}U.map.isWebGLCubeRenderTarget!==!0&&(U.map.width!==a.x||U.map.height!==a.y)&&U.map.setSize(a.x,a.y);const X=U.map.isWebGLCubeRenderTarget?6:U.getViewportCount();F.isPointLight!==!0&&U.updateMatrices(F,M);const Z=(U.camera.layers.mask&4294967294)!==0?U.camera.layers:M.layers;for(let ne=0;ne<X;ne++){const oe=U.getCamera(ne);if(F.isPointLight){const Q=U.camera,ce=U.matrix,le=F.distance||Q.far;le!==Q.far&&(Q.far=le,Q.updateProjectionMatrix()),$s.setFromMatrixPosition(F.matrixWorld),Q.position.copy($s),oh.copy(Q.position),oh.add(hw[ne]),Q.up.copy(dw[ne]),Q.lookAt(oh),Q.updateMatrixWorld(),ce.makeTranslation(-$s.x,-$s.y,-$s.z),qm.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),U._frustum.setFromProjectionMatrix(qm,Q.coordinateSystem,Q.reversedDepth)}if(U.map.isWebGLCubeRenderTarget)i.setRenderTarget(U.map,ne),i.clear();else{ne===0&&(i.setRenderTarget(U.map),i.clear());const Q=U.getViewport(ne);s.set(n.x*Q.x,n.y*Q.y,n.x*Q.z,n.y*Q.w),O.viewport(s)}r=U.getFrustum(ne),x(v,M,oe,F,Z,this.type)}U.isPointLightShadow!==!0&&this.type===As&&_(U,M),U.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(D,C,P)};function _(b,v){const M=e.update(S);u.defines.VSM_SAMPLES!==b.blurSamples&&(u.defines.VSM_SAMPLES=b.blurSamples,f.defines.VSM_SAMPLES=b.blurSamples,u.needsUpdate=!0,f.needsUpdate=!0),b.mapPass===null?b.mapPass=new Wr(a.x,a.y,{format:Za,type:Gr}):(b.mapPass.width!==b.map.width||b.mapPass.height!==b.map.height)&&b.mapPass.setSize(b.map.width,b.map.height),u.uniforms.shadow_pass.value=b.map.depthTexture,u.uniforms.resolution.value.set(b.map.width,b.map.height),u.uniforms.radius.value=b.radius,i.setRenderTarget(b.mapPass),i.clear(),i.renderBufferDirect(v,null,M,u,S,null),f.uniforms.shadow_pass.value=b.mapPass.texture,f.uniforms.resolution.value.set(b.map.width,b.map.height),f.uniforms.radius.value=b.radius,i.setRenderTarget(b.map),i.clear(),i.renderBufferDirect(v,null,M,f,S,null)}function E(b,v,M,D){let C=null;const P=M.isPointLight===!0?b.customDistanceMaterial:b.customDepthMaterial;if(P!==void 0)C=P;else if(C=M.isPointLight===!0?l:o,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){const O=C.uuid,k=v.uuid;let L=c[O];L===void 0&&(L={},c[O]=L);let B=L[k];B===void 0&&(B=C.clone(),L[k]=B,v.addEventListener("dispose",A)),C=B}if(C.visible=v.visible,C.wireframe=v.wireframe,D===As?C.side=v.shadowSide!==null?v.shadowSide:v.side:C.side=v.shadowSide!==null?v.shadowSide:d[v.side],C.alphaMap=v.alphaMap,C.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,C.map=v.map,C.clipShadows=v.clipShadows,C.clippingPlanes=v.clippingPlanes,C.clipIntersection=v.clipIntersection,C.displacementMap=v.displacementMap,C.displacementScale=v.displacementScale,C.displacementBias=v.displacementBias,C.wireframeLinewidth=v.wireframeLinewidth,C.linewidth=v.linewidth,M.isPointLight===!0&&C.isMeshDistanceMaterial===!0){const O=i.properties.get(C);O.light=M}return C}function x(b,v,M,D,C,P){if(b.visible===!1)return;if(b.layers.test(C)&&(b.isMesh||b.isLine||b.isPoints)&&(b.castShadow||b.receiveShadow&&P===As)&&(!b.frustumCulled||b.intersectsFrustum(r))){b.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,b.matrixWorld);const k=e.update(b),L=b.material;if(Array.isArray(L)){const B=k.groups;for(let F=0,U=B.length;F<U;F++){const j=B[F],W=L[j.materialIndex];if(W&&W.visible){const X=E(b,W,D,P);b.onBeforeShadow(i,b,v,M,k,X,j),i.renderBufferDirect(M,null,k,X,b,j),b.onAfterShadow(i,b,v,M,k,X,j)}}}else if(L.visible){const B=E(b,L,D,P);b.onBeforeShadow(i,b,v,M,k,B,null),i.renderBufferDirect(M,null,k,B,b,null),b.onAfterShadow(i,b,v,M,k,B,null)}}const O=b.children;for(let k=0,L=O.length;k<L;k++)x(O[k],v,M,D,C,P)}function A(b){b.target.removeEventListener("dispose",A);for(const v in c){const M=c[v],D=b.target.uuid;D in M&&(M[D].dispose(),delete M[D])}}}function fw(i,e){function t(){let H=!1;const ae=new Bt;let pe=null;const Se=new Bt(0,0,0,0);return{setMask:function(Le){pe!==Le&&!H&&(i.colorMask(Le,Le,Le,Le),pe=Le)},setLocked:function(Le){H=Le},setClear:function(Le,Ee,Xe,ye,De){De===!0&&(Le*=ye,Ee*=ye,Xe*=ye),ae.set(Le,Ee,Xe,ye),Se.equals(ae)===!1&&(i.clearColor(Le,Ee,Xe,ye),Se.copy(ae))},reset:function(){H=!1,pe=null,Se.set(-1,0,0,0)}}}function r(){let H=!1,ae=!1,pe=null,Se=null,Le=null;return{setReversed:function(Ee){if(ae!==Ee){const Xe=e.get("EXT_clip_control");Ee?Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.ZERO_TO_ONE_EXT):Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.NEGATIVE_ONE_TO_ONE_EXT),ae=Ee;const ye=Le;Le=null,this.setClear(ye)}},getReversed:function(){return ae},setTest:function(Ee){Ee?ge(i.DEPTH_TEST):Pe(i.DEPTH_TEST)},setMask:function(Ee){pe!==Ee&&!H&&(i.depthMask(Ee),pe=Ee)},setFunc:function(Ee){if(ae&&(Ee=Ax[Ee]),Se!==Ee){switch(Ee){case Ec:i.depthFunc(i.NEVER);break;case Tc:i.depthFunc(i.ALWAYS);break;case Ac:i.depthFunc(i.LESS);break;case Ls:i.depthFunc(i.LEQUAL);break;case Rc:i.depthFunc(i.EQUAL);break;case Lc:i.depthFunc(i.GEQUAL);break;case Pc:i.depthFunc(i.GREATER);break;case Cc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}Se=Ee}},setLocked:function(Ee){H=Ee},setClear:function(Ee){Le!==Ee&&(Le=Ee,ae&&(Ee=1-Ee),i.clearDepth(Ee))},reset:function(){H=!1,pe=null,Se=null,Le=null,ae=!1}}}function a(){let H=!1,ae=null,pe=null,Se=null,Le=null,Ee=null,Xe=null,ye=null,De=null;return{setTest:function(We){H||(We?ge(i.STENCIL_TEST):Pe(i.STENCIL_TEST))},setMask:function(We){ae!==We&&!H&&(i.stencilMask(We),ae=We)},setFunc:function(We,at,Ne){(pe!==We||Se!==at||Le!==Ne)&&(i.stencilFunc(We,at,Ne),pe=We,Se=at,Le=Ne)},setOp:function(We,at,Ne){(Ee!==We||Xe!==at||ye!==Ne)&&(i.stencilOp(We,at,Ne),Ee=We,Xe=at,ye=Ne)},setLocked:function(We){H=We},setClear:function(We){De!==We&&(i.clearStencil(We),De=We)},reset:function(){H=!1,ae=null,pe=null,Se=null,Le=null,Ee=null,Xe=null,ye=null,De=null}}}const n=new t,s=new r,o=new a;let l={};const c=new WeakMap;let h={},d={},u={},f=new WeakMap,m=[],S=null,g=!1,p=null,_=null,E=null,x=null,A=null,b=null,v=null,M=new ot(0,0,0),D=0,C=!1,P=null,O=null,k=null,L=null,B=null;const F=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let U=!1,j=0;const W=i.getParameter(i.VERSION);W.indexOf("WebGL")!==-1?(j=parseFloat(/^WebGL (\d)/.exec(W)[1]),U=j>=1):W.indexOf("OpenGL ES")!==-1&&(j=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),U=j>=2);let X=null,Z={};const ne=i.getParameter(i.SCISSOR_BOX),oe=i.getParameter(i.VIEWPORT),Q=new Bt().fromArray(ne),ce=new Bt().fromArray(oe);function le(H,ae,pe,Se){const Le=new Uint8Array(4),Ee=i.createTexture();i.bindTexture(H,Ee),i.texParameteri(H,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(H,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Xe=0;Xe<pe;Xe++)H===i.TEXTURE_3D||H===i.TEXTURE_2D_ARRAY?i.texImage3D(ae,0,i.RGBA,1,1,Se,0,i.RGBA,i.UNSIGNED_BYTE,Le):i.texImage2D(ae+Xe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,Le);return Ee}const me={};me[i.TEXTURE_2D]=le(i.TEXTURE_2D,i.TEXTURE_2D,1),me[i.TEXTURE_CUBE_MAP]=le(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),me[i.TEXTURE_2D_ARRAY]=le(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),me[i.TEXTURE_3D]=le(i.TEXTURE_3D,i.TEXTURE_3D,1,1),n.setClear(0,0,0,1),s.setClear(1),o.setClear(0),ge(i.DEPTH_TEST),s.setFunc(Ls),ii(!1),Lt($p),ge(i.CULL_FACE),ti(Ln);function ge(H){h[H]!==!0&&(i.enable(H),h[H]=!0)}function Pe(H){h[H]!==!1&&(i.disable(H),h[H]=!1)}function Fe(H,ae){return u[H]!==ae?(i.bindFramebuffer(H,ae),u[H]=ae,H===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=ae),H===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=ae),!0):!1}function ke(H,ae){let pe=m,Se=!1;if(H){pe=f.get(ae),pe===void 0&&(pe=[],f.set(ae,pe));const Le=H.textures;if(pe.length!==Le.length||pe[0]!==i.COLOR_ATTACHMENT0){for(let Ee=0,Xe=Le.length;Ee<Xe;Ee++)pe[Ee]=i.COLOR_ATTACHMENT0+Ee;pe.length=Le.length,Se=!0}}else pe[0]!==i.BACK&&(pe[0]=i.BACK,Se=!0);Se&&i.drawBuffers(pe)}function qe(H){return S!==H?(i.useProgram(H),S=H,!0):!1}const ht={[Pn]:i.FUNC_ADD,[K_]:i.FUNC_SUBTRACT,[Z_]:i.FUNC_REVERSE_SUBTRACT};ht[J_]=i.MIN,ht[Q_]=i.MAX;const Ot={[ex]:i.ZERO,[tx]:i.ONE,[ix]:i.SRC_COLOR,[Zp]:i.SRC_ALPHA,[lx]:i.SRC_ALPHA_SATURATE,[sx]:i.DST_COLOR,[ax]:i.DST_ALPHA,[rx]:i.ONE_MINUS_SRC_COLOR,[Jp]:i.ONE_MINUS_SRC_ALPHA,[ox]:i.ONE_MINUS_DST_COLOR,[nx]:i.ONE_MINUS_DST_ALPHA,[cx]:i.CONSTANT_COLOR,[ux]:i.ONE_MINUS_CONSTANT_COLOR,[hx]:i.CONSTANT_ALPHA,[dx]:i.ONE_MINUS_CONSTANT_ALPHA};function ti(H,ae,pe,Se,Le,Ee,Xe,ye,De,We){if(H===Ln){g===!0&&(Pe(i.BLEND),g=!1);return}if(g===!1&&(ge(i.BLEND),g=!0),H!==Y_){if(H!==p||We!==C){if((_!==Pn||A!==Pn)&&(i.blendEquation(i.FUNC_ADD),_=Pn,A=Pn),We)switch(H){case Rs:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case qp:i.blendFunc(i.ONE,i.ONE);break;case Yp:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Kp:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:vt("WebGLState: Invalid blending: ",H);break}else switch(H){case Rs:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case qp:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Yp:vt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Kp:vt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:vt("WebGLState: Invalid blending: ",H);break}E=null,x=null,b=null,v=null,M.set(0,0,0),D=0,p=H,C=We}return}Le=Le||ae,Ee=Ee||pe,Xe=Xe||Se,(ae!==_||Le!==A)&&(i.blendEquationSeparate(ht[ae],ht[Le]),_=ae,A=Le),(pe!==E||Se!==x||Ee!==b||Xe!==v)&&(i.blendFuncSeparate(Ot[pe],Ot[Se],Ot[Ee],Ot[Xe]),E=pe,x=Se,b=Ee,v=Xe),(ye.equals(M)===!1||De!==D)&&(i.blendColor(ye.r,ye.g,ye.b,De),M.copy(ye),D=De),p=H,C=!1}function Ft(H,ae){H.side===Er?Pe(i.CULL_FACE):ge(i.CULL_FACE);let pe=H.side===$i;ae&&(pe=!pe),ii(pe),H.blending===Rs&&H.transparent===!1?ti(Ln):ti(H.blending,H.blendEquation,H.blendSrc,H.blendDst,H.blendEquationAlpha,H.blendSrcAlpha,H.blendDstAlpha,H.blendColor,H.blendAlpha,H.premultipliedAlpha),s.setFunc(H.depthFunc),s.setTest(H.depthTest),s.setMask(H.depthWrite),n.setMask(H.colorWrite);const Se=H.stencilWrite;o.setTest(Se),Se&&(o.setMask(H.stencilWriteMask),o.setFunc(H.stencilFunc,H.stencilRef,H.stencilFuncMask),o.setOp(H.stencilFail,H.stencilZFail,H.stencilZPass)),gt(H.polygonOffset,H.polygonOffsetFactor,H.polygonOffsetUnits),H.alphaToCoverage===!0?ge(i.SAMPLE_ALPHA_TO_COVERAGE):Pe(i.SAMPLE_ALPHA_TO_COVERAGE)}function ii(H){P!==H&&(H?i.frontFace(i.CW):i.frontFace(i.CCW),P=H)}function Lt(H){H!==j_?(ge(i.CULL_FACE),H!==O&&(H===$p?i.cullFace(i.BACK):H===$_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Pe(i.CULL_FACE),O=H}function vi(H){H!==k&&(U&&i.lineWidth(H),k=H)}function gt(H,ae,pe){H?(ge(i.POLYGON_OFFSET_FILL),(L!==ae||B!==pe)&&(L=ae,B=pe,s.getReversed()&&(ae=-ae,pe=-pe),i.polygonOffset(ae,pe))):Pe(i.POLYGON_OFFSET_FILL)}function ci(H){H?ge(i.SCISSOR_TEST):Pe(i.SCISSOR_TEST)}function qt(H){H===void 0&&(H=i.TEXTURE0+F-1),X!==H&&(i.activeTexture(H),X=H)}function ri(H,ae,pe){pe===void 0&&(X===null?pe=i.TEXTURE0+F-1:pe=X);let Se=Z[pe];Se===void 0&&(Se={type:void 0,texture:void 0},Z[pe]=Se),(Se.type!==H||Se.texture!==ae)&&(X!==pe&&(i.activeTexture(pe),X=pe),i.bindTexture(H,ae||me[H]),Se.type=H,Se.texture=ae)}function G(){const H=Z[X];H!==void 0&&H.type!==void 0&&(i.bindTexture(H.type,null),H.type=void 0,H.texture=void 0)}function Re(){try{i.compressedTexImage2D(...arguments)}catch(H){vt("WebGLState:",H)}}function Ke(){try{i.compressedTexImage3D(...arguments)}catch(H){vt("WebGLState:",H)}}function rt(){try{i.texSubImage2D(...arguments)}catch(H){vt("WebGLState:",H)}}function Me(){try{i.texSubImage3D(...arguments)}catch(H){vt("WebGLState:",H)}}function Dt(){try{i.compressedTexSubImage2D(...arguments)}catch(H){vt("WebGLState:",H)}}function He(){try{i.compressedTexSubImage3D(...arguments)}catch(H){vt("WebGLState:",H)}}function Ye(){try{i.texStorage2D(...arguments)}catch(H){vt("WebGLState:",H)}}function N(){try{i.texStorage3D(...arguments)}catch(H){vt("WebGLState:",H)}}function w(){try{i.texImage2D(...arguments)}catch(H){vt("WebGLState:",H)}}function J(){try{i.texImage3D(...arguments)}catch(H){vt("WebGLState:",H)}}function de(H){return d[H]!==void 0?d[H]:i.getParameter(H)}function se(H,ae){d[H]!==ae&&(i.pixelStorei(H,ae),d[H]=ae)}function Te(H){Q.equals(H)===!1&&(i.scissor(H.x,H.y,H.z,H.w),Q.copy(H))}function be(H){ce.equals(H)===!1&&(i.viewport(H.x,H.y,H.z,H.w),ce.copy(H))}function Y(H,ae){let pe=c.get(ae);pe===void 0&&(pe=new WeakMap,c.set(ae,pe));let Se=pe.get(H);Se===void 0&&(Se=i.getUniformBlockIndex(ae,H.name),i.uniformBlockBinding(ae,Se,Se),pe.set(H,Se))}function he(H,ae,pe){const Se=c.get(ae).get(H);l[Se]!==pe&&(i.bindBufferBase(i.UNIFORM_BUFFER,Se,pe),l[Se]=pe)}function we(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),s.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},X=null,Z={},u={},l={},f=new WeakMap,m=[],S=null,g=!1,p=null,_=null,E=null,x=null,A=null,b=null,v=null,M=new ot(0,0,0),D=0,C=!1,P=null,O=null,k=null,L=null,B=null,Q.set(0,0,i.canvas.width,i.canvas.height),ce.set(0,0,i.canvas.width,i.canvas.height),n.reset(),s.reset(),o.reset()}return{buffers:{color:n,depth:s,stencil:o},enable:ge,disable:Pe,bindFramebuffer:Fe,drawBuffers:ke,useProgram:qe,setBlending:ti,setMaterial:Ft,setFlipSided:ii,setCullFace:Lt,setLineWidth:vi,setPolygonOffset:gt,setScissorTest:ci,activeTexture:qt,bindTexture:ri,unbindTexture:G,compressedTexImage2D:Re,compressedTexImage3D:Ke,texImage2D:w,texImage3D:J,pixelStorei:se,getParameter:de,updateUBOMapping:Y,uniformBlockBinding:he,texStorage2D:Ye,texStorage3D:N,texSubImage2D:rt,texSubImage3D:Me,compressedTexSubImage2D:Dt,compressedTexSubImage3D:He,scissor:Te,viewport:be,reset:we}}function mw(i,e,t,r,a,n,s){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new tt,h=new WeakMap,d=new Set;let u;const f=new WeakMap,m=new Set,S=new FinalizationRegistry(N=>m.delete(N));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(N,w){return g?new OffscreenCanvas(N,w):Uo("canvas")}function _(N,w,J){let de=1;const se=Ye(N);if((se.width>J||se.height>J)&&(de=J/Math.max(se.width,se.height)),de<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){const Te=Math.floor(de*se.width),be=Math.floor(de*se.height);u===void 0&&(u=p(Te,be));const Y=w?p(Te,be):u;return Y.width=Te,Y.height=be,Y.getContext("2d").drawImage(N,0,0,Te,be),Je("WebGLRenderer: Texture has been resized from ("+se.width+"x"+se.height+") to ("+Te+"x"+be+")."),Y}else return"data"in N&&Je("WebGLRenderer: Image in DataTexture is too big ("+se.width+"x"+se.height+")."),N;return N}function E(N){return N.generateMipmaps}function x(N){i.generateMipmap(N)}function A(N){return N.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?i.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function b(N,w,J,de,se,Te=!1){if(N!==null){if(i[N]!==void 0)return i[N];Je("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let be;de&&(be=e.get("EXT_texture_norm16"),be||Je("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Y=w;if(w===i.RED&&(J===i.FLOAT&&(Y=i.R32F),J===i.HALF_FLOAT&&(Y=i.R16F),J===i.UNSIGNED_BYTE&&(Y=i.R8),J===i.UNSIGNED_SHORT&&be&&(Y=be.R16_EXT),J===i.SHORT&&be&&(Y=be.R16_SNORM_EXT)),w===i.RED_INTEGER&&(J===i.UNSIGNED_BYTE&&(Y=i.R8UI),J===i.UNSIGNED_SHORT&&(Y=i.R16UI),J===i.UNSIGNED_INT&&(Y=i.R32UI),J===i.BYTE&&(Y=i.R8I),J===i.SHORT&&(Y=i.R16I),J===i.INT&&(Y=i.R32I)),w===i.RG&&(J===i.FLOAT&&(Y=i.RG32F),J===i.HALF_FLOAT&&(Y=i.RG16F),J===i.UNSIGNED_BYTE&&(Y=i.RG8),J===i.UNSIGNED_SHORT&&be&&(Y=be.RG16_EXT),J===i.SHORT&&be&&(Y=be.RG16_SNORM_EXT)),w===i.RG_INTEGER&&(J===i.UNSIGNED_BYTE&&(Y=i.RG8UI),J===i.UNSIGNED_SHORT&&(Y=i.RG16UI),J===i.UNSIGNED_INT&&(Y=i.RG32UI),J===i.BYTE&&(Y=i.RG8I),J===i.SHORT&&(Y=i.RG16I),J===i.INT&&(Y=i.RG32I)),w===i.RGB_INTEGER&&(J===i.UNSIGNED_BYTE&&(Y=i.RGB8UI),J===i.UNSIGNED_SHORT&&(Y=i.RGB16UI),J===i.UNSIGNED_INT&&(Y=i.RGB32UI),J===i.BYTE&&(Y=i.RGB8I),J===i.SHORT&&(Y=i.RGB16I),J===i.INT&&(Y=i.RGB32I)),w===i.RGBA_INTEGER&&(J===i.UNSIGNED_BYTE&&(Y=i.RGBA8UI),J===i.UNSIGNED_SHORT&&(Y=i.RGBA16UI),J===i.UNSIGNED_INT&&(Y=i.RGBA32UI),J===i.BYTE&&(Y=i.RGBA8I),J===i.SHORT&&(Y=i.RGBA16I),J===i.INT&&(Y=i.RGBA32I)),w===i.RGB&&(J===i.UNSIGNED_SHORT&&be&&(Y=be.RGB16_EXT),J===i.SHORT&&be&&(Y=be.RGB16_SNORM_EXT),J===i.UNSIGNED_INT_5_9_9_9_REV&&(Y=i.RGB9_E5),J===i.UNSIGNED_INT_10F_11F_11F_REV&&(Y=i.R11F_G11F_B10F)),w===i.RGBA){const he=Te?No:mt.getTransfer(se);J===i.FLOAT&&(Y=i.RGBA32F),J===i.HALF_FLOAT&&(Y=i.RGBA16F),J===i.UNSIGNED_BYTE&&(Y=he===Rt?i.SRGB8_ALPHA8:i.RGBA8),J===i.UNSIGNED_SHORT&&be&&(Y=be.RGBA16_EXT),J===i.SHORT&&be&&(Y=be.RGBA16_SNORM_EXT),J===i.UNSIGNED_SHORT_4_4_4_4&&(Y=i.RGBA4),J===i.UNSIGNED_SHORT_5_5_5_1&&(Y=i.RGB5_A1)}return(Y===i.R16F||Y===i.R32F||Y===i.RG16F||Y===i.RG32F||Y===i.RGBA16F||Y===i.RGBA32F)&&e.get("EXT_color_buffer_float"),Y}function v(N,w){let J;return N?w===null||w===kr||w===Dn?J=i.DEPTH24_STENCIL8:w===Hr?J=i.DEPTH32F_STENCIL8:w===Cs&&(J=i.DEPTH24_STENCIL8,Je("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===kr||w===Dn?J=i.DEPTH_COMPONENT24:w===Hr?J=i.DEPTH_COMPONENT32F:w===Cs&&(J=i.DEPTH_COMPONENT16),J}function M(N,w){return E(N)===!0||N.isFramebufferTexture&&N.minFilter!==Ai&&N.minFilter!==Vi?Math.log2(Math.max(w.width,w.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?w.mipmaps.length:1}function D(N){const w=new WeakRef(N);r.get(N).__ref=w,m.add(w),S.register(N,w,w)}function C(N){const w=r.get(N).__ref;w!==void 0&&(m.delete(w),S.unregister(w))}function P(N){k(N.target)}function O(N){L(N.target)}function k(N){N.removeEventListener("dispose",P),C(N),F(N),N.isVideoTexture&&h.delete(N),N.isHTMLTexture&&d.delete(N)}function L(N){N.removeEventListener("dispose",O),C(N),j(N)}function B(){for(const N of m){const w=N.deref();w!==void 0&&(w.isRenderTarget===!0?L(w):k(w))}m.clear(),d.clear()}function F(N){const w=r.get(N);if(w.__webglInit===void 0)return;const J=N.source,de=f.get(J);if(de){const se=de[w.__cacheKey];se.usedTimes--,se.usedTimes===0&&U(N),Object.keys(de).length===0&&f.delete(J)}r.remove(N)}function U(N){const w=r.get(N);i.deleteTexture(w.__webglTexture);const J=N.source,de=f.get(J);delete de[w.__cacheKey],s.memory.textures--}function j(N){const w=r.get(N);w.__depthDisposeCallback&&w.__depthDisposeCallback();const J=N.depthTexture;if(J&&J.renderTarget===N&&k(J),N.isWebGLCubeRenderTarget)for(let se=0;se<6;se++){if(Array.isArray(w.__webglFramebuffer[se]))for(let Te=0;Te<w.__webglFramebuffer[se].length;Te++)i.deleteFramebuffer(w.__webglFramebuffer[se][Te]);else i.deleteFramebuffer(w.__webglFramebuffer[se]);w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer[se])}else{if(Array.isArray(w.__webglFramebuffer))for(let se=0;se<w.__webglFramebuffer.length;se++)i.deleteFramebuffer(w.__webglFramebuffer[se]);else i.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&i.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&i.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let se=0;se<w.__webglColorRenderbuffer.length;se++)w.__webglColorRenderbuffer[se]&&i.deleteRenderbuffer(w.__webglColorRenderbuffer[se]);w.__webglDepthRenderbuffer&&i.deleteRenderbuffer(w.__webglDepthRenderbuffer)}const de=N.textures;for(let se=0,Te=de.length;se<Te;se++){const be=r.get(de[se]);be.__webglTexture&&(i.deleteTexture(be.__webglTexture),s.memory.textures--),r.remove(de[se])}r.remove(N)}let W=0;function X(){W=0}function Z(){return W}function ne(N){W=N}function oe(){const N=W;return N>=a.maxTextures&&Je("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+a.maxTextures),W+=1,N}function Q(N){const w=[];return w.push(N.wrapS),w.push(N.wrapT),w.push(N.wrapR||0),w.push(N.magFilter),w.push(N.minFilter),w.push(N.anisotropy),w.push(N.internalFormat),w.push(N.format),w.push(N.type),w.push(N.generateMipmaps),w.push(N.mipmapsAutoUpdate),w.push(N.premultiplyAlpha),w.push(N.flipY),w.push(N.unpackAlignment),w.push(N.colorSpace),w.join()}function ce(N,w){const J=r.get(N);if(N.isVideoTexture&&Dt(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&J.__version!==N.version){const de=N.image;if(de===null)Je("WebGLRenderer: Texture marked for update but no image data found.");else if(de.complete===!1)Je("WebGLRenderer: Texture marked for update but image is incomplete");else{Ft(J,N,w);return}}else N.isExternalTexture&&(J.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,J.__webglTexture,i.TEXTURE0+w)}function le(N,w){const J=r.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&J.__version!==N.version){Ft(J,N,w);return}else N.isExternalTexture&&(J.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,J.__webglTexture,i.TEXTURE0+w)}function me(N,w){const J=r.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&J.__version!==N.version){Ft(J,N,w);return}t.bindTexture(i.TEXTURE_3D,J.__webglTexture,i.TEXTURE0+w)}function ge(N,w){const J=r.get(N);if(N.version>0&&J.__version!==N.version){ii(J,N,w);return}t.bindTexture(i.TEXTURE_CUBE_MAP,J.__webglTexture,i.TEXTURE0+w)}const Pe={[Ic]:i.REPEAT,[la]:i.CLAMP_TO_EDGE,[Oc]:i.MIRRORED_REPEAT},Fe={[Ai]:i.NEAREST,[mx]:i.NEAREST_MIPMAP_NEAREST,[Eo]:i.NEAREST_MIPMAP_LINEAR,[Vi]:i.LINEAR,[Fc]:i.LINEAR_MIPMAP_NEAREST,[Ea]:i.LINEAR_MIPMAP_LINEAR},ke={[xx]:i.NEVER,[vf]:i.ALWAYS,[Sx]:i.LESS,[mf]:i.LEQUAL,[yx]:i.EQUAL,[gf]:i.GEQUAL,[Mx]:i.GREATER,[bx]:i.NOTEQUAL};function qe(N,w){if(w.type===Hr&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Vi||w.magFilter===Fc||w.magFilter===Eo||w.magFilter===Ea||w.minFilter===Vi||w.minFilter===Fc||w.minFilter===Eo||w.minFilter===Ea)&&Je("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(N,i.TEXTURE_WRAP_S,Pe[w.wrapS]),i.texParameteri(N,i.TEXTURE_WRAP_T,Pe[w.wrapT]),(N===i.TEXTURE_3D||N===i.TEXTURE_2D_ARRAY)&&i.texParameteri(N,i.TEXTURE_WRAP_R,Pe[w.wrapR]),i.texParameteri(N,i.TEXTURE_MAG_FILTER,Fe[w.magFilter]),i.texParameteri(N,i.TEXTURE_MIN_FILTER,Fe[w.minFilter]),w.compareFunction&&(i.texParameteri(N,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(N,i.TEXTURE_COMPARE_FUNC,ke[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ai||w.minFilter!==Eo&&w.minFilter!==Ea||w.type===Hr&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||r.get(w).__currentAnisotropy){const J=e.get("EXT_texture_filter_anisotropic");i.texParameterf(N,J.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,a.getMaxAnisotropy())),r.get(w).__currentAnisotropy=w.anisotropy}}}function ht(N,w){let J=!1;N.__webglInit===void 0&&(N.__webglInit=!0,w.addEventListener("dispose",P),D(w));const de=w.source;let se=f.get(de);se===void 0&&(se={},f.set(de,se));const Te=Q(w);if(Te!==N.__cacheKey){se[Te]===void 0&&(se[Te]={texture:i.createTexture(),usedTimes:0},s.memory.textures++,J=!0),se[Te].usedTimes++;const be=se[N.__cacheKey];be!==void 0&&(se[N.__cacheKey].usedTimes--,be.usedTimes===0&&U(w)),N.__cacheKey=Te,N.__webglTexture=se[Te].texture}return J}function Ot(N,w,J){return Math.floor(Math.floor(N/J)/w)}function ti(N,w,J,de){const se=N.updateRanges;if(se.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,w.width,w.height,J,de,w.data);else{se.sort((we,H)=>we.start-H.start);let Te=0;for(let we=1;we<se.length;we++){const H=se[Te],ae=se[we],pe=H.start+H.count,Se=Ot(ae.start,w.width,4),Le=Ot(H.start,w.width,4);ae.start<=pe+1&&Se===Le&&Ot(ae.start+ae.count-1,w.width,4)===Se?H.count=Math.max(H.count,ae.start+ae.count-H.start):(++Te,se[Te]=ae)}se.length=Te+1;const be=t.getParameter(i.UNPACK_ROW_LENGTH),Y=t.getParameter(i.UNPACK_SKIP_PIXELS),he=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,w.width);for(let we=0,H=se.length;we<H;we++){const ae=se[we],pe=Math.floor(ae.start/4),Se=Math.ceil(ae.count/4),Le=pe%w.width,Ee=Math.floor(pe/w.width),Xe=Se;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Le),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ee),t.texSubImage2D(i.TEXTURE_2D,0,Le,Ee,Xe,1,J,de,w.data)}N.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,be),t.pixelStorei(i.UNPACK_SKIP_PIXELS,Y),t.pixelStorei(i.UNPACK_SKIP_ROWS,he)}}function Ft(N,w,J){let de=i.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(de=i.TEXTURE_2D_ARRAY),w.isData3DTexture&&(de=i.TEXTURE_3D);const se=ht(N,w),Te=w.source;t.bindTexture(de,N.__webglTexture,i.TEXTURE0+J);const be=r.get(Te);if(Te.version!==be.__version||se===!0){if(t.activeTexture(i.TEXTURE0+J),!(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)){const ye=mt.getPrimaries(mt.workingColorSpace),De=w.colorSpace===Ra?null:mt.getPrimaries(w.colorSpace),We=w.colorSpace===Ra||ye===De?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,We)}t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment);let Y=_(w.image,!1,a.maxTextureSize);Y=He(w,Y);const he=n.convert(w.format,w.colorSpace),we=n.convert(w.type);let H=b(w.internalFormat,he,we,w.normalized,w.colorSpace,w.isVideoTexture);qe(de,w);let ae;const pe=w.mipmaps,Se=w.isVideoTexture!==!0,Le=be.__version===void 0||se===!0,Ee=Te.dataReady,Xe=M(w,Y);if(w.isDepthTexture)H=v(w.format===Aa,w.type),Le&&(Se?t.texStorage2D(i.TEXTURE_2D,1,H,Y.width,Y.height):t.texImage2D(i.TEXTURE_2D,0,H,Y.width,Y.height,0,he,we,null));else if(w.isDataTexture)if(pe.length>0){Se&&Le&&t.texStorage2D(i.TEXTURE_2D,Xe,H,pe[0].width,pe[0].height);for(let ye=0,De=pe.length;ye<De;ye++)ae=pe[ye],Se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ye,0,0,ae.width,ae.height,he,we,ae.data):t.texImage2D(i.TEXTURE_2D,ye,H,ae.width,ae.height,0,he,we,ae.data);w.generateMipmaps=!1}else Se?(Le&&t.texStorage2D(i.TEXTURE_2D,Xe,H,Y.width,Y.height),Ee&&ti(w,Y,he,we)):t.texImage2D(i.TEXTURE_2D,0,H,Y.width,Y.height,0,he,we,Y.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){Se&&Le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Xe,H,pe[0].width,pe[0].height,Y.depth);for(let ye=0,De=pe.length;ye<De;ye++)if(ae=pe[ye],w.format!==Vr)if(he!==null)if(Se){if(Ee)if(w.layerUpdates.size>0){const We=vm(ae.width,ae.height,w.format,w.type);for(const at of w.layerUpdates){const Ne=ae.data.subarray(at*We/ae.data.BYTES_PER_ELEMENT,(at+1)*We/ae.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ye,0,0,at,ae.width,ae.height,1,he,Ne)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,ye,0,0,0,ae.width,ae.height,Y.depth,he,ae.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,ye,H,ae.width,ae.height,Y.depth,0,ae.data,0,0);else Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Se?Ee&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,ye,0,0,0,ae.width,ae.height,Y.depth,he,we,ae.data):t.texImage3D(i.TEXTURE_2D_ARRAY,ye,H,ae.width,ae.height,Y.depth,0,he,we,ae.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{Se&&Le&&t.texStorage2D(i.TEXTURE_2D,Xe,H,pe[0].width,pe[0].height);for(let ye=0,De=pe.length;ye<De;ye++)ae=pe[ye],w.format!==Vr?he!==null?Se?Ee&&t.compressedTexSubImage2D(i.TEXTURE_2D,ye,0,0,ae.width,ae.height,he,ae.data):t.compressedTexImage2D(i.TEXTURE_2D,ye,H,ae.width,ae.height,0,ae.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ye,0,0,ae.width,ae.height,he,we,ae.data):t.texImage2D(i.TEXTURE_2D,ye,H,ae.width,ae.height,0,he,we,ae.data)}else if(w.isDataArrayTexture)if(Se){if(Le&&t.texStorage3D(i.TEXTURE_2D_ARRAY,Xe,H,Y.width,Y.height,Y.depth),Ee)if(w.layerUpdates.size>0){const ye=vm(Y.width,Y.height,w.format,w.type);for(const De of w.layerUpdates){const We=Y.data.subarray(De*ye/Y.data.BYTES_PER_ELEMENT,(De+1)*ye/Y.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,De,Y.width,Y.height,1,he,we,We)}w.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,Y.width,Y.height,Y.depth,he,we,Y.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,H,Y.width,Y.height,Y.depth,0,he,we,Y.data);else if(w.isData3DTexture)Se?(Le&&t.texStorage3D(i.TEXTURE_3D,Xe,H,Y.width,Y.height,Y.depth),Ee&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,Y.width,Y.height,Y.depth,he,we,Y.data)):t.texImage3D(i.TEXTURE_3D,0,H,Y.width,Y.height,Y.depth,0,he,we,Y.data);else if(w.isFramebufferTexture){if(Le)if(Se)t.texStorage2D(i.TEXTURE_2D,Xe,H,Y.width,Y.height);else{let ye=Y.width,De=Y.height;for(let We=0;We<Xe;We++)t.texImage2D(i.TEXTURE_2D,We,H,ye,De,0,he,we,null),ye>>=1,De>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in i){const ye=i.canvas;if(ye.hasAttribute("layoutsubtree")||ye.setAttribute("layoutsubtree","true"),Y.parentNode!==ye){ye.appendChild(Y),d.add(w),ye.onpaint=De=>{const We=De.changedElements;for(const at of d)We.includes(at.image)&&(at.needsUpdate=!0)},ye.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,Y);else{const De=i.RGBA,We=i.RGBA,at=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,De,We,at,Y)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(pe.length>0){if(Se&&Le){const ye=Ye(pe[0]);t.texStorage2D(i.TEXTURE_2D,Xe,H,ye.width,ye.height)}for(let ye=0,De=pe.length;ye<De;ye++)ae=pe[ye],Se?Ee&&t.texSubImage2D(i.TEXTURE_2D,ye,0,0,he,we,ae):t.texImage2D(i.TEXTURE_2D,ye,H,he,we,ae);w.generateMipmaps=!1}else if(Se){if(Le){const ye=Ye(Y);t.texStorage2D(i.TEXTURE_2D,Xe,H,ye.width,ye.height)}Ee&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,he,we,Y)}else t.texImage2D(i.TEXTURE_2D,0,H,he,we,Y);E(w)&&w.mipmapsAutoUpdate===!0&&x(de),be.__version=Te.version,w.onUpdate&&w.onUpdate(w)}N.__version=w.version}function ii(N,w,J){if(w.image.length!==6)return;const de=ht(N,w),se=w.source;t.bindTexture(i.TEXTURE_CUBE_MAP,N.__webglTexture,i.TEXTURE0+J);const Te=r.get(se);if(se.version!==Te.__version||de===!0){t.activeTexture(i.TEXTURE0+J);const be=mt.getPrimaries(mt.workingColorSpace),Y=w.colorSpace===Ra?null:mt.getPrimaries(w.colorSpace),he=w.colorSpace===Ra||be===Y?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,he);const we=w.isCompressedTexture||w.image[0].isCompressedTexture,H=w.image[0]&&w.image[0].isDataTexture,ae=[];for(let Ne=0;Ne<6;Ne++)!we&&!H?ae[Ne]=_(w.image[Ne],!0,a.maxCubemapSize):ae[Ne]=H?w.image[Ne].image:w.image[Ne],ae[Ne]=He(w,ae[Ne]);const pe=ae[0],Se=n.convert(w.format,w.colorSpace),Le=n.convert(w.type);let Ee=b(w.internalFormat,Se,Le,w.normalized,w.colorSpace);const Xe=w.isVideoTexture!==!0,ye=Te.__version===void 0||de===!0,De=se.dataReady;let We=M(w,pe);qe(i.TEXTURE_CUBE_MAP,w);let at;if(w.isDepthTexture){if(Ee=v(w.format===Aa,w.type),ye)if(Xe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,Ee,pe.width,pe.height);else for(let Ne=0;Ne<6;Ne++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Ee,pe.width,pe.height,0,Se,Le,null)}else if(we){Xe&&ye&&t.texStorage2D(i.TEXTURE_CUBE_MAP,We,Ee,pe.width,pe.height);for(let Ne=0;Ne<6;Ne++){at=ae[Ne].mipmaps;for(let ut=0;ut<at.length;ut++){const Mt=at[ut];w.format!==Vr?Se!==null?Xe?De&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut,0,0,Mt.width,Mt.height,Se,Mt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut,Ee,Mt.width,Mt.height,0,Mt.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Xe?De&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut,0,0,Mt.width,Mt.height,Se,Le,Mt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut,Ee,Mt.width,Mt.height,0,Se,Le,Mt.data)}}}else{if(at=w.mipmaps,Xe&&ye){at.length>0&&We++;const Ne=Ye(ae[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,We,Ee,Ne.width,Ne.height)}for(let Ne=0;Ne<6;Ne++)if(H){Xe?De&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,ae[Ne].width,ae[Ne].height,Se,Le,ae[Ne].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Ee,ae[Ne].width,ae[Ne].height,0,Se,Le,ae[Ne].data);for(let ut=0;ut<at.length;ut++){const Mt=at[ut].image[Ne].image;Xe?De&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut+1,0,0,Mt.width,Mt.height,Se,Le,Mt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut+1,Ee,Mt.width,Mt.height,0,Se,Le,Mt.data)}}else{Xe?De&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,Se,Le,ae[Ne]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,Ee,Se,Le,ae[Ne]);for(let ut=0;ut<at.length;ut++){const Mt=at[ut];Xe?De&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut+1,0,0,Se,Le,Mt.image[Ne]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ut+1,Ee,Se,Le,Mt.image[Ne])}}}E(w)&&w.mipmapsAutoUpdate===!0&&x(i.TEXTURE_CUBE_MAP),Te.__version=se.version,w.onUpdate&&w.onUpdate(w)}N.__version=w.version}function Lt(N,w,J,de,se,Te){const be=n.convert(J.format,J.colorSpace),Y=n.convert(J.type),he=b(J.internalFormat,be,Y,J.normalized,J.colorSpace),we=r.get(w),H=r.get(J);if(H.__renderTarget=w,!we.__hasExternalTextures){const ae=Math.max(1,w.width>>Te),pe=Math.max(1,w.height>>Te);se===i.TEXTURE_3D||se===i.TEXTURE_2D_ARRAY?t.texImage3D(se,Te,he,ae,pe,w.depth,0,be,Y,null):t.texImage2D(se,Te,he,ae,pe,0,be,Y,null)}t.bindFramebuffer(i.FRAMEBUFFER,N),Me(w)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,de,se,H.__webglTexture,0,rt(w)):(se===i.TEXTURE_2D||se>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&se<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,de,se,H.__webglTexture,Te),t.bindFramebuffer(i.FRAMEBUFFER,null)}function vi(N,w,J){if(i.bindRenderbuffer(i.RENDERBUFFER,N),w.depthBuffer){const de=w.depthTexture,se=de&&de.isDepthTexture?de.type:null,Te=v(w.stencilBuffer,se),be=w.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;Me(w)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,rt(w),Te,w.width,w.height):J?i.renderbufferStorageMultisample(i.RENDERBUFFER,rt(w),Te,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,Te,w.width,w.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,be,i.RENDERBUFFER,N)}else{const de=w.textures;for(let se=0;se<de.length;se++){const Te=de[se],be=n.convert(Te.format,Te.colorSpace),Y=n.convert(Te.type),he=b(Te.internalFormat,be,Y,Te.normalized,Te.colorSpace);Me(w)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,rt(w),he,w.width,w.height):J?i.renderbufferStorageMultisample(i.RENDERBUFFER,rt(w),he,w.width,w.height):i.renderbufferStorage(i.RENDERBUFFER,he,w.width,w.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function gt(N,w,J){const de=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,N),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const se=r.get(w.depthTexture);se.__renderTarget=w;const Te=de?w.depthTexture.image[0]:w.depthTexture.image;(!se.__webglTexture||Te.width!==w.width||Te.height!==w.height)&&(Te.width=w.width,Te.height=w.height,w.depthTexture.needsUpdate=!0),de?ge(w.depthTexture,0):ce(w.depthTexture,0);const be=se.__webglTexture,Y=rt(w),he=de?i.TEXTURE_CUBE_MAP_POSITIVE_X+J:i.TEXTURE_2D,we=w.depthTexture.format===Aa?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(w.depthTexture.format===Ta)Me(w)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,we,he,be,0,Y):i.framebufferTexture2D(i.FRAMEBUFFER,we,he,be,0);else if(w.depthTexture.format===Aa)Me(w)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,we,he,be,0,Y):i.framebufferTexture2D(i.FRAMEBUFFER,we,he,be,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ci(N){const w=r.get(N),J=N.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==N.depthTexture){const de=N.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),de){const se=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,de.removeEventListener("dispose",se)};de.addEventListener("dispose",se),w.__depthDisposeCallback=se}w.__boundDepthTexture=de}if(N.depthTexture&&!w.__autoAllocateDepthBuffer)if(J)for(let de=0;de<6;de++)gt(w.__webglFramebuffer[de],N,de);else N.texture.mipmaps.length>0?gt(w.__webglFramebuffer[0],N,0):gt(w.__webglFramebuffer,N,0);else if(J){w.__webglDepthbuffer=[];for(let de=0;de<6;de++)if(t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[de]),w.__webglDepthbuffer[de]===void 0)w.__webglDepthbuffer[de]=i.createRenderbuffer(),vi(w.__webglDepthbuffer[de],N,!1);else{const se=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Te=w.__webglDepthbuffer[de];i.bindRenderbuffer(i.RENDERBUFFER,Te),i.framebufferRenderbuffer(i.FRAMEBUFFER,se,i.RENDERBUFFER,Te)}}else if(N.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=i.createRenderbuffer(),vi(w.__webglDepthbuffer,N,!1);else{const de=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,se=w.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,se),i.framebufferRenderbuffer(i.FRAMEBUFFER,de,i.RENDERBUFFER,se)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function qt(N,w,J){const de=r.get(N);w!==void 0&&Lt(de.__webglFramebuffer,N,N.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),J!==void 0&&ci(N)}function ri(N){const w=N.texture,J=r.get(N),de=r.get(w);N.addEventListener("dispose",O),D(N);const se=N.textures,Te=N.isWebGLCubeRenderTarget===!0,be=se.length>1;if(be||(de.__webglTexture===void 0&&(de.__webglTexture=i.createTexture()),de.__version=w.version,s.memory.textures++),Te){J.__webglFramebuffer=[];for(let Y=0;Y<6;Y++)if(w.mipmaps.length>0){J.__webglFramebuffer[Y]=[];for(let he=0;he<w.mipmaps.length;he++)J.__webglFramebuffer[Y][he]=i.createFramebuffer()}else J.__webglFramebuffer[Y]=i.createFramebuffer()}else{if(w.mipmaps.length>0){J.__webglFramebuffer=[];for(let Y=0;Y<w.mipmaps.length;Y++)J.__webglFramebuffer[Y]=i.createFramebuffer()}else J.__webglFramebuffer=i.createFramebuffer();if(be)for(let Y=0,he=se.length;Y<he;Y++){const we=r.get(se[Y]);we.__webglTexture===void 0&&(we.__webglTexture=i.createTexture(),s.memory.textures++)}if(N.samples>0&&Me(N)===!1){J.__webglMultisampledFramebuffer=i.createFramebuffer(),J.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,J.__webglMultisampledFramebuffer);for(let Y=0;Y<se.length;Y++){const he=se[Y];J.__webglColorRenderbuffer[Y]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,J.__webglColorRenderbuffer[Y]);const we=n.convert(he.format,he.colorSpace),H=n.convert(he.type),ae=b(he.internalFormat,we,H,he.normalized,he.colorSpace,N.isXRRenderTarget===!0),pe=rt(N);i.renderbufferStorageMultisample(i.RENDERBUFFER,pe,ae,N.width,N.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+Y,i.RENDERBUFFER,J.__webglColorRenderbuffer[Y])}i.bindRenderbuffer(i.RENDERBUFFER,null),N.depthBuffer&&(J.__webglDepthRenderbuffer=i.createRenderbuffer(),vi(J.__webglDepthRenderbuffer,N,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(Te){t.bindTexture(i.TEXTURE_CUBE_MAP,de.__webglTexture),qe(i.TEXTURE_CUBE_MAP,w);for(let Y=0;Y<6;Y++)if(w.mipmaps.length>0)for(let he=0;he<w.mipmaps.length;he++)Lt(J.__webglFramebuffer[Y][he],N,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+Y,he);else Lt(J.__webglFramebuffer[Y],N,w,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+Y,0);E(w)?x(i.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(be){for(let Y=0,he=se.length;Y<he;Y++){const we=se[Y],H=r.get(we);let ae=i.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(ae=N.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(ae,H.__webglTexture),qe(ae,we),Lt(J.__webglFramebuffer,N,we,i.COLOR_ATTACHMENT0+Y,ae,0),E(we)&&x(ae)}t.unbindTexture()}else{let Y=i.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(Y=N.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(Y,de.__webglTexture),qe(Y,w),w.mipmaps.length>0)for(let he=0;he<w.mipmaps.length;he++)Lt(J.__webglFramebuffer[he],N,w,i.COLOR_ATTACHMENT0,Y,he);else Lt(J.__webglFramebuffer,N,w,i.COLOR_ATTACHMENT0,Y,0);E(w)?x(Y):w.mipmaps.length>0&&i.texParameteri(Y,i.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}N.depthBuffer&&ci(N)}function G(N){const w=N.textures;for(let J=0,de=w.length;J<de;J++){const se=w[J];if(E(se)&&se.mipmapsAutoUpdate===!0){const Te=A(N),be=r.get(se).__webglTexture;t.bindTexture(Te,be),x(Te),t.unbindTexture()}}}const Re=[];function Ke(N){if(N.samples>0){if(Me(N)===!1){const w=N.textures,J=N.width,de=N.height;let se=i.COLOR_BUFFER_BIT;const Te=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,be=r.get(N),Y=w.length>1;if(Y)for(let he=0;he<w.length;he++)t.bindFramebuffer(i.FRAMEBUFFER,be.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+he,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,be.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+he,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,be.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,be.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,be.__webglFramebuffer);for(let he=0;he<w.length;he++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(se|=i.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(se|=i.STENCIL_BUFFER_BIT)),Y){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,be.__webglColorRenderbuffer[he]);const we=r.get(w[he]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,we,0)}i.blitFramebuffer(0,0,J,de,0,0,J,de,se,i.NEAREST),l===!0&&(Re.length=0,Re.push(i.COLOR_ATTACHMENT0+he),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&Re.push(Te),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Re))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),Y)for(let he=0;he<w.length;he++){t.bindFramebuffer(i.FRAMEBUFFER,be.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+he,i.RENDERBUFFER,be.__webglColorRenderbuffer[he]);const we=r.get(w[he]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,be.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+he,i.TEXTURE_2D,we,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,be.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&l){const w=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[w])}}}function rt(N){return Math.min(a.maxSamples,N.samples)}function Me(N){const w=r.get(N);return N.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function Dt(N){const w=s.render.frame;h.get(N)!==w&&(h.set(N,w),N.update())}function He(N,w){const J=N.colorSpace,de=N.format,se=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||J!==Do&&J!==Ra&&(mt.getTransfer(J)===Rt?(de!==Vr||se!==ir)&&Je("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):vt("WebGLTextures: Unsupported texture color space:",J)),w}function Ye(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(c.width=N.naturalWidth||N.width,c.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(c.width=N.displayWidth,c.height=N.displayHeight):(c.width=N.width,c.height=N.height),c}this.allocateTextureUnit=oe,this.resetTextureUnits=X,this.getTextureUnits=Z,this.setTextureUnits=ne,this.setTexture2D=ce,this.setTexture2DArray=le,this.setTexture3D=me,this.setTextureCube=ge,this.rebindTextures=qt,this.setupRenderTarget=ri,this.updateRenderTargetMipmap=G,this.updateMultisampleRenderTarget=Ke,this.setupDepthRenderbuffer=ci,this.setupFrameBufferTexture=Lt,this.useMultisampledRTT=Me,this.dispose=B}function gw(i,e){function t(r,a=Ra){let n;const s=mt.getTransfer(a);if(r===ir)return i.UNSIGNED_BYTE;if(r===Bc)return i.UNSIGNED_SHORT_4_4_4_4;if(r===kc)return i.UNSIGNED_SHORT_5_5_5_1;if(r===uf)return i.UNSIGNED_INT_5_9_9_9_REV;if(r===hf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(r===lf)return i.BYTE;if(r===cf)return i.SHORT;if(r===Cs)return i.UNSIGNED_SHORT;if(r===zc)return i.INT;if(r===kr)return i.UNSIGNED_INT;if(r===Hr)return i.FLOAT;if(r===Gr)return i.HALF_FLOAT;if(r===df)return i.ALPHA;if(r===pf)return i.RGB;if(r===Vr)return i.RGBA;if(r===Ta)return i.DEPTH_COMPONENT;if(r===Aa)return i.DEPTH_STENCIL;if(r===ff)return i.RED;if(r===Hc)return i.RED_INTEGER;if(r===Za)return i.RG;if(r===Gc)return i.RG_INTEGER;if(r===Vc)return i.RGBA_INTEGER;if(r===To||r===Ao||r===Ro||r===Lo)if(s===Rt)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(r===To)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(r===Ao)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(r===Ro)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(r===Lo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(r===To)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(r===Ao)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(r===Ro)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(r===Lo)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(r===Wc||r===Xc||r===jc||r===$c)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(r===Wc)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(r===Xc)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(r===jc)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(r===$c)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(r===qc||r===Yc||r===Kc||r===Zc||r===Jc||r===Po||r===Qc)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(r===qc||r===Yc)return s===Rt?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(r===Kc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(r===Zc)return n.COMPRESSED_R11_EAC;if(r===Jc)return n.COMPRESSED_SIGNED_R11_EAC;if(r===Po)return n.COMPRESSED_RG11_EAC;if(r===Qc)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(r===eu||r===tu||r===iu||r===ru||r===au||r===nu||r===su||r===ou||r===lu||r===cu||r===uu||r===hu||r===du||r===pu)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(r===eu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(r===tu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(r===iu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(r===ru)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(r===au)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(r===nu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(r===su)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(r===ou)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(r===lu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(r===cu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(r===uu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(r===hu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(r===du)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(r===pu)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(r===fu||r===mu||r===gu)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(r===fu)return s===Rt?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(r===mu)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(r===gu)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(r===vu||r===_u||r===Co||r===xu)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(r===vu)return n.COMPRESSED_RED_RGTC1_EXT;if(r===_u)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(r===Co)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(r===xu)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return r===Dn?i.UNSIGNED_INT_24_8:i[r]!==void 0?i[r]:null}return{convert:t}}const vw=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,_w=`
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

}`;class xw{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const r=new rm(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,r=new Oa({vertexShader:vw,fragmentShader:_w,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new vr(new yl(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Sw extends Ja{constructor(e,t){super();const r=this;let a=null,n=1,s=null,o="local-floor",l=1,c=null,h=null,d=null,u=null,f=null,m=null;const S=typeof XRWebGLBinding<"u",g=new xw,p={},_=t.getContextAttributes();let E=null,x=null;const A=[],b=[],v=new tt;let M=null,D=null;const C=new Pr;C.viewport=new Bt;const P=new Pr;P.viewport=new Bt;const O=[C,P],k=new R1;let L=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Q){let ce=A[Q];return ce===void 0&&(ce=new Du,A[Q]=ce),ce.getTargetRaySpace()},this.getControllerGrip=function(Q){let ce=A[Q];return ce===void 0&&(ce=new Du,A[Q]=ce),ce.getGripSpace()},this.getHand=function(Q){let ce=A[Q];return ce===void 0&&(ce=new Du,A[Q]=ce),ce.getHandSpace()};function F(Q){const ce=b.indexOf(Q.inputSource);if(ce===-1)return;const le=A[ce];le!==void 0&&(le.update(Q.inputSource,Q.frame,c||s),le.dispatchEvent({type:Q.type,data:Q.inputSource}))}function U(){a.removeEventListener("select",F),a.removeEventListener("selectstart",F),a.removeEventListener("selectend",F),a.removeEventListener("squeeze",F),a.removeEventListener("squeezestart",F),a.removeEventListener("squeezeend",F),a.removeEventListener("end",U),a.removeEventListener("inputsourceschange",j);for(let Q=0;Q<A.length;Q++){const ce=b[Q];ce!==null&&(b[Q]=null,A[Q].disconnect(ce))}L=null,B=null,g.reset();for(const Q in p)delete p[Q];if(e.setRenderTarget(E),f=null,u=null,d=null,a=null,x=null,oe.stop(),r.isPresenting=!1,e.setPixelRatio(M),e.setSize(v.width,v.height,!1),D!==null){const Q=D.camera;Q.fov=D.fov,Q.zoom=D.zoom,Q.updateProjectionMatrix(),D=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Q){n=Q,r.isPresenting===!0&&Je("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Q){o=Q,r.isPresenting===!0&&Je("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||s},this.setReferenceSpace=function(Q){c=Q},this.getBaseLayer=function(){return u!==null?u:f},this.getBinding=function(){return d===null&&S&&(d=new XRWebGLBinding(a,t)),d},this.getFrame=function(){return m},this.getSession=function(){return a},this.setSession=async function(Q){if(a=Q,a!==null){if(E=e.getRenderTarget(),a.addEventListener("select",F),a.addEventListener("selectstart",F),a.addEventListener("selectend",F),a.addEventListener("squeeze",F),a.addEventListener("squeezestart",F),a.addEventListener("squeezeend",F),a.addEventListener("end",U),a.addEventListener("inputsourceschange",j),_.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(v),S&&"createProjectionLayer"in XRWebGLBinding.prototype){let ce=null,le=null,me=null;_.depth&&(me=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ce=_.stencil?Aa:Ta,le=_.stencil?Dn:kr);const ge={colorFormat:t.RGBA8,depthFormat:me,scaleFactor:n};d=this.getBinding(),u=d.createProjectionLayer(ge),a.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),x=new Wr(u.textureWidth,u.textureHeight,{format:Vr,type:ir,depthTexture:new Kn(u.textureWidth,u.textureHeight,le,void 0,void 0,void 0,void 0,void 0,void 0,ce),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{const ce={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:n};f=new XRWebGLLayer(a,t,ce),a.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),x=new Wr(f.framebufferWidth,f.framebufferHeight,{format:Vr,type:ir,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}x.isXRRenderTarget=!0,this.setFoveation(l),c=null,s=await a.requestReferenceSpace(o),oe.setContext(a),oe.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function j(Q){for(let ce=0;ce<Q.removed.length;ce++){const le=Q.removed[ce],me=b.indexOf(le);me>=0&&(b[me]=null,A[me].disconnect(le))}for(let ce=0;ce<Q.added.length;ce++){const le=Q.added[ce];let me=b.indexOf(le);if(me===-1){for(let Pe=0;Pe<A.length;Pe++)if(Pe>=b.length){b.push(le),me=Pe;break}else if(b[Pe]===null){b[Pe]=le,me=Pe;break}if(me===-1)break}const ge=A[me];ge&&ge.connect(le)}}function W(Q,ce){ce===null?Q.matrixWorld.copy(Q.matrix):Q.matrixWorld.multiplyMatrices(ce.matrixWorld,Q.matrix),Q.matrixWorldInverse.copy(Q.matrixWorld).invert()}this.updateCamera=function(Q){if(a===null)return;let ce=Q.near,le=Q.far;g.texture!==null&&(g.depthNear>0&&(ce=g.depthNear),g.depthFar>0&&(le=g.depthFar)),k.near=P.near=C.near=ce,k.far=P.far=C.far=le,(L!==k.near||B!==k.far)&&(a.updateRenderState({depthNear:k.near,depthFar:k.far}),L=k.near,B=k.far),k.layers.mask=Q.layers.mask|6,C.layers.mask=k.layers.mask&-5,P.layers.mask=k.layers.mask&-3;const me=Q.parent,ge=k.cameras;W(k,me);for(let Pe=0;Pe<ge.length;Pe++)W(ge[Pe],me);k.projectionMatrix.copy(C.projectionMatrix),k.projectionMatrixInverse.copy(C.projectionMatrixInverse),D===null&&Q.isPerspectiveCamera&&(D={camera:Q,fov:Q.fov,zoom:Q.zoom}),X(Q,k,me)};function X(Q,ce,le){le===null?Q.matrix.copy(ce.matrixWorld):(Q.matrix.copy(le.matrixWorld),Q.matrix.invert(),Q.matrix.multiply(ce.matrixWorld)),Q.matrix.decompose(Q.position,Q.quaternion,Q.scale),Q.updateMatrixWorld(!0),Q.projectionMatrix.copy(ce.projectionMatrix),Q.projectionMatrixInverse.copy(ce.projectionMatrixInverse),Q.isPerspectiveCamera&&(Q.fov=Us*2*Math.atan(1/Q.projectionMatrix.elements[5]),Q.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(u===null&&f===null))return l},this.setFoveation=function(Q){l=Q,u!==null&&(u.fixedFoveation=Q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Q)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(k)},this.getCameraTexture=function(Q){return p[Q]};let Z=null;function ne(Q,ce){if(h=ce.getViewerPose(c||s),m=ce,h!==null){const le=h.views;f!==null&&(e.setRenderTargetFramebuffer(x,f.framebuffer),e.setRenderTarget(x));let me=!1;le.length!==k.cameras.length&&(k.cameras.length=0,me=!0);for(let Pe=0;Pe<le.length;Pe++){const Fe=le[Pe];let ke=null;if(f!==null)ke=f.getViewport(Fe);else{const ht=d.getViewSubImage(u,Fe);ke=ht.viewport,Pe===0&&(e.setRenderTargetTextures(x,ht.colorTexture,ht.depthStencilTexture),e.setRenderTarget(x))}let qe=O[Pe];qe===void 0&&(qe=new Pr,qe.layers.enable(Pe),qe.viewport=new Bt,O[Pe]=qe),qe.matrix.fromArray(Fe.transform.matrix),qe.matrix.decompose(qe.position,qe.quaternion,qe.scale),qe.projectionMatrix.fromArray(Fe.projectionMatrix),qe.projectionMatrixInverse.copy(qe.projectionMatrix).invert(),qe.viewport.set(ke.x,ke.y,ke.width,ke.height),Pe===0&&(k.matrix.copy(qe.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),me===!0&&k.cameras.push(qe)}const ge=a.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&S){d=r.getBinding();const Pe=d.getDepthInformation(le[0]);Pe&&Pe.isValid&&Pe.texture&&g.init(Pe,a.renderState)}if(ge&&ge.includes("camera-access")&&S){e.state.unbindTexture(),d=r.getBinding();for(let Pe=0;Pe<le.length;Pe++){const Fe=le[Pe].camera;if(Fe){let ke=p[Fe];ke||(ke=new rm,p[Fe]=ke);const qe=d.getCameraImage(Fe);ke.sourceTexture=qe}}}}for(let le=0;le<A.length;le++){const me=b[le],ge=A[le];me!==null&&ge!==void 0&&ge.update(me,ce,c||s)}Z&&Z(Q,ce),ce.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:ce}),m=null}const oe=new _m;oe.setAnimationLoop(ne),this.setAnimationLoop=function(Q){Z=Q},this.dispose=function(){}}}const yw=new It,Ym=new it;Ym.set(-1,0,0,0,1,0,0,0,1);function Mw(i,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function r(g,p){p.color.getRGB(g.fogColor.value,sm(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function a(g,p,_,E,x){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?n(g,p):p.isMeshLambertMaterial?(n(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(n(g,p),d(g,p)):p.isMeshPhongMaterial?(n(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(n(g,p),u(g,p),p.isMeshPhysicalMaterial&&f(g,p,x)):p.isMeshMatcapMaterial?(n(g,p),m(g,p)):p.isMeshDepthMaterial?n(g,p):p.isMeshDistanceMaterial?(n(g,p),S(g,p)):p.isMeshNormalMaterial?n(g,p):p.isLineBasicMaterial?(s(g,p),p.isLineDashedMaterial&&o(g,p)):p.isPointsMaterial?l(g,p,_,E):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function n(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===$i&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===$i&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);const _=e.get(p),E=_.envMap,x=_.envMapRotation;E&&(g.envMap.value=E,g.envMapRotation.value.setFromMatrix4(yw.makeRotationFromEuler(x)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Ym),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function s(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function o(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,_,E){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*_,g.scale.value=E*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function d(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function u(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,_){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===$i&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function S(g,p){const _=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:r,refreshMaterialUniforms:a}}function bw(i,e,t,r){let a={},n={};function s(_,E){const x=E.program;r.uniformBlockBinding(_,x,a[_.id])}function o(_,E){let x=a[_.id];x===void 0&&(m(_),x=l(_),a[_.id]=x,_.addEventListener("dispose",g));const A=E.program;r.updateUBOMapping(_,A);const b=e.render.frame;n[_.id]!==b&&(c(_),n[_.id]=b)}function l(_){const E=i.createBuffer(),x=_.__size,A=_.usage;return i.bindBuffer(i.UNIFORM_BUFFER,E),i.bufferData(i.UNIFORM_BUFFER,x,A),i.bindBuffer(i.UNIFORM_BUFFER,null),E}function c(_){const E=a[_.id],x=_.uniforms,A=_.__cache;i.bindBuffer(i.UNIFORM_BUFFER,E);for(let b=0,v=x.length;b<v;b++){const M=x[b];if(Array.isArray(M))for(let D=0,C=M.length;D<C;D++)h(M[D],b,D,A);else h(M,b,0,A)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(_,E,x,A){if(u(_,E,x,A)===!0){const b=_.__offset,v=_.value;if(Array.isArray(v)){let M=0;for(let D=0;D<v.length;D++){const C=v[D],P=S(C,!0);d(C,_.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else d(v,_.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,b,_.__data)}}function d(_,E,x){typeof _=="number"||typeof _=="boolean"?E[x]=_:_.isMatrix3?(E[x]=_.elements[0],E[x+1]=_.elements[1],E[x+2]=_.elements[2],E[x+3]=0,E[x+4]=_.elements[3],E[x+5]=_.elements[4],E[x+6]=_.elements[5],E[x+7]=0,E[x+8]=_.elements[6],E[x+9]=_.elements[7],E[x+10]=_.elements[8],E[x+11]=0):ArrayBuffer.isView(_)?E.set(_.subarray(0,E.length-x),x):_.toArray(E,x)}function u(_,E,x,A){const b=_.value,v=E+"_"+x;if(Array.isArray(b)){A[v]===void 0&&(A[v]=[]);const M=A[v];let D=!1;for(let C=0;C<b.length;C++)f(b[C],M,C)===!0&&(D=!0);return D}return f(b,A,v)}function f(_,E,x){if(E[x]===void 0)return typeof _=="number"||typeof _=="boolean"?E[x]=_:ArrayBuffer.isView(_)?E[x]=_.slice():E[x]=_.clone(),!0;{const A=E[x];if(typeof _=="number"||typeof _=="boolean"){if(A!==_)return E[x]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(A.equals(_)===!1)return A.copy(_),!0}}return!1}function m(_){const E=_.uniforms;let x=0;const A=16;for(let v=0,M=E.length;v<M;v++){const D=Array.isArray(E[v])?E[v]:[E[v]];for(let C=0,P=D.length;C<P;C++){const O=D[C],k=Array.isArray(O.value)?O.value:[O.value],L=Array.isArray(E[v])||Array.isArray(O.value);let B=x;for(let U=0,j=k.length;U<j;U++){const W=k[U],X=S(W,L),Z=x%A,ne=Z%X.boundary,oe=Z+ne;x+=ne,oe!==0&&A-oe<X.storage&&(x+=A-oe),U===0&&(B=x),x+=X.storage}const F=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new F((x-B)/Float32Array.BYTES_PER_ELEMENT),O.__offset=B}}const b=x%A;return b>0&&(x+=A-b),_.__size=x,_.__cache={},this}function S(_,E){const x={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(x.boundary=4,x.storage=4):_.isVector2?(x.boundary=8,x.storage=8):_.isVector3||_.isColor?(x.boundary=16,x.storage=12):_.isVector4?(x.boundary=16,x.storage=16):_.isMatrix3?(x.boundary=16,x.storage=48):_.isMatrix4?(x.boundary=16,x.storage=64):_.isTexture?Je("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(x.boundary=16,x.storage=_.byteLength):Je("WebGLRenderer: Unsupported uniform value type.",_),E===!0&&(x.boundary=16,x.storage=Math.ceil(x.storage/16)*16),x}function g(_){const E=_.target;E.removeEventListener("dispose",g),i.deleteBuffer(a[E.id]),delete a[E.id],delete n[E.id]}function p(){for(const _ in a)i.deleteBuffer(a[_]);a={},n={}}return{bind:s,update:o,dispose:p}}const ww=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let jr=null;function Ew(){return jr===null&&(jr=new d1(ww,16,16,Za,Gr),jr.name="DFG_LUT",jr.minFilter=Vi,jr.magFilter=Vi,jr.wrapS=la,jr.wrapT=la,jr.generateMipmaps=!1,jr.needsUpdate=!0),jr}class Tw{constructor(e={}){const{canvas:t=Ex(),context:r=null,depth:a=!0,stencil:n=!1,alpha:s=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:f=ir}=e;this.isWebGLRenderer=!0;let m;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=r.getContextAttributes().alpha}else m=s;const S=f,g=new Set([Vc,Gc,Hc]),p=new Set([ir,kr,Cs,Dn,Bc,kc]),_=new Uint32Array(4),E=new Int32Array(4),x={textures:[],min:[],max:[],resolution:[]};let A=null,b=null;const v=[],M=[];let D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=oa,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const C=this;let P=!1,O=null,k=null,L=null,B=null;this._outputColorSpace=fr;let F=0,U=0,j=null,W=-1,X=null;const Z=new Bt,ne=new Bt;let oe=null;const Q=new ot(0);let ce=0,le=t.width,me=t.height,ge=1,Pe=null,Fe=null;const ke=new Bt(0,0,le,me),qe=new Bt(0,0,le,me);let ht=!1;const Ot=new Vs,ti=new mh;let Ft=!1,ii=!1;const Lt=new It,vi=new K,gt=new Bt,ci={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let qt=!1;function ri(){return j===null?ge:1}let G=r;function Re(R,V){return t.getContext(R,V)}let Ke,rt,Me,Dt,He,Ye,N,w,J,de,se,Te,be,Y,he,we,H,ae,pe,Se,Le,Ee,Xe;try{const R={alpha:!0,depth:a,stencil:n,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${wc}`),t.addEventListener("webglcontextlost",We,!1),t.addEventListener("webglcontextrestored",at,!1),t.addEventListener("webglcontextcreationerror",Ne,!1),G===null){const V="webgl2";if(G=Re(V,R),G===null)throw Re(V)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ye()}catch(R){throw t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",at,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),vt("WebGLRenderer: "+R.message),R}function ye(){Ke=new LM(G),Ke.init(),Le=new gw(G,Ke),rt=new _M(G,Ke,e,Le),Me=new fw(G,Ke),rt.reversedDepthBuffer&&u&&Me.buffers.depth.setReversed(!0),k=G.createFramebuffer(),L=G.createFramebuffer(),B=G.createFramebuffer(),Dt=new DM(G),He=new ew,Ye=new mw(G,Ke,Me,He,rt,Le,Dt),N=new RM(C),w=new U1(G),Ee=new gM(G,w),J=new PM(G,w,Dt,Ee),de=new UM(G,J,w,Ee,Dt),ae=new NM(G,rt,Ye),he=new xM(He),se=new Qb(C,N,Ke,rt,Ee,he),Te=new Mw(C,He),be=new iw,Y=new lw(Ke),H=new mM(C,N,Me,de,m,l),we=new pw(C,de,rt),Xe=new bw(G,Dt,rt,Me),pe=new vM(G,Ke,Dt),Se=new CM(G,Ke,Dt),Dt.programs=se.programs,C.capabilities=rt,C.extensions=Ke,C.properties=He,C.renderLists=be,C.shadowMap=we,C.state=Me,C.info=Dt}S!==ir&&(D=new OM(S,t.width,t.height,o,a,n));const De=new Sw(C,G);this.xr=De,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){const R=Ke.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){const R=Ke.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(R){R!==void 0&&(ge=R,this.setSize(le,me,!1))},this.getSize=function(R){return R.set(le,me)},this.setSize=function(R,V,re=!0){if(De.isPresenting){Je("WebGLRenderer: Can't change size while VR device is presenting.");return}le=R,me=V,t.width=Math.floor(R*ge),t.height=Math.floor(V*ge),re===!0&&(t.style.width=R+"px",t.style.height=V+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,R,V)},this.getDrawingBufferSize=function(R){return R.set(le*ge,me*ge).floor()},this.setDrawingBufferSize=function(R,V,re){le=R,me=V,ge=re,t.width=Math.floor(R*re),t.height=Math.floor(V*re),this.setViewport(0,0,R,V)},this.setEffects=function(R){if(S===ir){vt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let V=0;V<R.length;V++)if(R[V].isOutputPass===!0){Je("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(Z)},this.getViewport=function(R){return R.copy(ke)},this.setViewport=function(R,V,re,te){R.isVector4?ke.set(R.x,R.y,R.z,R.w):ke.set(R,V,re,te),Me.viewport(Z.copy(ke).multiplyScalar(ri()).round())},this.getScissor=function(R){return R.copy(qe)},this.setScissor=function(R,V,re,te){R.isVector4?qe.set(R.x,R.y,R.z,R.w):qe.set(R,V,re,te),Me.scissor(ne.copy(qe).multiplyScalar(ri()).round())},this.getScissorTest=function(){return ht},this.setScissorTest=function(R){Me.setScissorTest(ht=R)},this.setOpaqueSort=function(R){Pe=R},this.setTransparentSort=function(R){Fe=R},this.getClearColor=function(R){return R.copy(H.getClearColor())},this.setClearColor=function(){H.setClearColor(...arguments)},this.getClearAlpha=function(){return H.getClearAlpha()},this.setClearAlpha=function(){H.setClearAlpha(...arguments)},this.clear=function(R=!0,V=!0,re=!0){let te=0;if(R){let ee=!1;if(j!==null){const ve=j.texture.format;ee=g.has(ve)}if(ee){const ve=j.texture.type,_e=p.has(ve),Ae=H.getClearColor(),Ie=H.getClearAlpha(),je=Ae.r,st=Ae.g,ft=Ae.b;_e?(_[0]=je,_[1]=st,_[2]=ft,_[3]=Ie,G.clearBufferuiv(G.COLOR,0,_)):(E[0]=je,E[1]=st,E[2]=ft,E[3]=Ie,G.clearBufferiv(G.COLOR,0,E))}else te|=G.COLOR_BUFFER_BIT}V&&(te|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),re&&(te|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),te!==0&&G.clear(te)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),O=R},this.dispose=function(){t.removeEventListener("webglcontextlost",We,!1),t.removeEventListener("webglcontextrestored",at,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),H.dispose(),be.dispose(),Y.dispose(),Ye.dispose(),He.dispose(),N.dispose(),de.dispose(),J.dispose(),Ee.dispose(),Xe.dispose(),se.dispose(),De.dispose(),De.removeEventListener("sessionstart",Zs),De.removeEventListener("sessionend",Cr),Zr.stop()};function We(R){R.preventDefault(),Io("WebGLRenderer: Context Lost."),P=!0}function at(){Io("WebGLRenderer: Context Restored."),P=!1;const R=Dt.autoReset,V=we.enabled,re=we.autoUpdate,te=we.needsUpdate,ee=we.type;ye(),Dt.autoReset=R,we.enabled=V,we.autoUpdate=re,we.needsUpdate=te,we.type=ee}function Ne(R){vt("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function ut(R){const V=R.target;V.removeEventListener("dispose",ut),Mt(V)}function Mt(R){ma(R),He.remove(R)}function ma(R){const V=He.get(R).programs;V!==void 0&&(V.forEach(function(re){se.releaseProgram(re)}),R.isShaderMaterial&&se.releaseShaderCache(R))}this.renderBufferDirect=function(R,V,re,te,ee,ve){V===null&&(V=ci);const _e=ee.isMesh&&ee.matrixWorld.determinantAffine()<0,Ae=os(R,V,re,te,ee);Me.setMaterial(te,_e);let Ie=re.index,je=1;if(te.wireframe===!0){if(Ie=J.getWireframeAttribute(re),Ie===void 0)return;je=2}const st=re.drawRange,ft=re.attributes.position;let Be=st.start*je,_t=(st.start+st.count)*je;ve!==null&&(Be=Math.max(Be,ve.start*je),_t=Math.min(_t,(ve.start+ve.count)*je)),Ie!==null?(Be=Math.max(Be,0),_t=Math.min(_t,Ie.count)):ft!=null&&(Be=Math.max(Be,0),_t=Math.min(_t,ft.count));const jt=_t-Be;if(jt<0||jt===1/0)return;Ee.setup(ee,te,Ae,re,Ie);let Tt,Pt=pe;if(Ie!==null&&(Tt=w.get(Ie),Pt=Se,Pt.setIndex(Tt)),ee.isMesh)te.wireframe===!0?(Me.setLineWidth(te.wireframeLinewidth*ri()),Pt.setMode(G.LINES)):Pt.setMode(G.TRIANGLES);else if(ee.isLine){let kt=te.linewidth;kt===void 0&&(kt=1),Me.setLineWidth(kt*ri()),ee.isLineSegments?Pt.setMode(G.LINES):ee.isLineLoop?Pt.setMode(G.LINE_LOOP):Pt.setMode(G.LINE_STRIP)}else ee.isPoints?Pt.setMode(G.POINTS):ee.isSprite&&Pt.setMode(G.TRIANGLES);if(ee.isBatchedMesh)if(Ke.get("WEBGL_multi_draw"))Pt.renderMultiDraw(ee._multiDrawStarts,ee._multiDrawCounts,ee._multiDrawCount);else{const kt=ee._multiDrawStarts,Ge=ee._multiDrawCounts,ai=ee._multiDrawCount,nr=Ie?w.get(Ie).bytesPerElement:1,Qr=He.get(te).currentProgram.getUniforms();for(let ni=0;ni<ai;ni++)Qr.setValue(G,"_gl_DrawID",ni),Pt.render(kt[ni]/nr,Ge[ni])}else if(ee.isInstancedMesh)Pt.renderInstances(Be,jt,ee.count);else if(re.isInstancedBufferGeometry){const kt=re._maxInstanceCount!==void 0?re._maxInstanceCount:1/0,Ge=Math.min(re.instanceCount,kt);Pt.renderInstances(Be,jt,Ge)}else Pt.render(Be,jt)};function as(R,V,re,te){O!==null&&R.isNodeMaterial&&O.setObject(te,R),Ft===!0&&he.setState(R,re,!1),R.transparent===!0&&R.side===Er&&R.forceSinglePass===!1?(R.side=$i,R.needsUpdate=!0,Dr(R,V,te),R.side=Ka,R.needsUpdate=!0,Dr(R,V,te),R.side=Er):Dr(R,V,te)}this.compile=function(R,V,re=null){re===null&&(re=R),O!==null&&O.renderStart(R,V,re),b=Y.get(re),b.init(V),M.push(b),re.traverseVisible(function(ee){ee.isLight&&ee.layers.test(V.layers)&&(b.pushLight(ee),ee.castShadow&&b.pushShadow(ee))}),R!==re&&R.traverseVisible(function(ee){ee.isLight&&ee.layers.test(V.layers)&&(b.pushLight(ee),ee.castShadow&&b.pushShadow(ee))}),b.setupLights(),O!==null&&O.updateLights(b.state.lightsArray),ii=this.localClippingEnabled,Ft=he.init(this.clippingPlanes,ii),Ft===!0&&he.setGlobalState(this.clippingPlanes,V),O!==null&&we.render(b.state.shadowsArray,re,V);const te=new Set;return R.traverse(function(ee){if(!(ee.isMesh||ee.isPoints||ee.isLine||ee.isSprite))return;const ve=ee.material;if(ve)if(Array.isArray(ve))for(let _e=0;_e<ve.length;_e++){const Ae=ve[_e];as(Ae,re,V,ee),te.add(Ae)}else as(ve,re,V,ee),te.add(ve)}),b=M.pop(),O!==null&&O.renderEnd(),te},this.compileAsync=function(R,V,re=null){const te=this.compile(R,V,re);return new Promise(ee=>{function ve(){if(te.forEach(function(_e){const Ae=He.get(_e).currentProgram;(Ae===void 0||Ae.isReady())&&te.delete(_e)}),te.size===0){ee(R);return}setTimeout(ve,10)}Ke.get("KHR_parallel_shader_compile")!==null?ve():setTimeout(ve,10)})};let sn=null;function bl(R){sn&&sn(R)}function Zs(){Zr.stop()}function Cr(){Zr.start()}const Zr=new _m;Zr.setAnimationLoop(bl),typeof self<"u"&&Zr.setContext(self),this.setAnimationLoop=function(R){sn=R,De.setAnimationLoop(R),R===null?Zr.stop():Zr.start()},De.addEventListener("sessionstart",Zs),De.addEventListener("sessionend",Cr),this.render=function(R,V){if(V!==void 0&&V.isCamera!==!0){vt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;O!==null&&O.renderStart(R,V);const re=De.enabled===!0&&De.isPresenting===!0,te=D!==null&&(j===null||re)&&D.begin(C,j);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),V.parent===null&&V.matrixWorldAutoUpdate===!0&&V.updateMatrixWorld(),De.enabled===!0&&De.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(De.cameraAutoUpdate===!0&&De.updateCamera(V),V=De.getCamera()),R.isScene===!0&&R.onBeforeRender(C,R,V,j),b=Y.get(R,M.length),b.init(V),b.state.textureUnits=Ye.getTextureUnits(),M.push(b),Lt.multiplyMatrices(V.projectionMatrix,V.matrixWorldInverse),V.isArrayCamera?ti.setFromArrayCamera(V):Ot.setFromProjectionMatrix(Lt,Tr,V.reversedDepth),ii=this.localClippingEnabled,Ft=he.init(this.clippingPlanes,ii),A=be.get(R,v.length),A.init(),v.push(A),this.info.render.frame++,De.enabled===!0&&De.isPresenting===!0){const ve=C.xr.getDepthSensingMesh();ve!==null&&Jr(ve,V,-1/0,C.sortObjects)}Jr(R,V,0,C.sortObjects),A.finish(),O!==null&&O.updateLights(b.state.lightsArray),C.sortObjects===!0&&A.sort(Pe,Fe),qt=De.enabled===!1||De.isPresenting===!1||De.hasDepthSensing()===!1,qt&&H.addToRenderList(A,R),this.info.autoReset===!0&&this.info.reset(),Ft===!0&&he.beginShadows();const ee=b.state.shadowsArray;if(we.render(ee,R,V),Ft===!0&&he.endShadows(),(te&&D.hasRenderPass())===!1){const ve=A.opaque,_e=A.transmissive;if(b.setupLights(),V.isArrayCamera){const Ae=V.cameras;if(_e.length>0)for(let Ie=0,je=Ae.length;Ie<je;Ie++){const st=Ae[Ie];xr(ve,_e,R,st)}qt&&H.render(R);for(let Ie=0,je=Ae.length;Ie<je;Ie++){const st=Ae[Ie];ns(A,R,st,st.viewport)}}else _e.length>0&&xr(ve,_e,R,V),qt&&H.render(R),ns(A,R,V)}j!==null&&U===0&&(Ye.updateMultisampleRenderTarget(j),Ye.updateRenderTargetMipmap(j)),te&&D.end(C),R.isScene===!0&&R.onAfterRender(C,R,V),Ee.resetDefaultState(),W=-1,X=null,M.pop(),M.length>0?(b=M[M.length-1],Ye.setTextureUnits(b.state.textureUnits),Ft===!0&&he.setGlobalState(C.clippingPlanes,b.state.camera)):b=null,v.pop(),v.length>0?A=v[v.length-1]:A=null,O!==null&&O.renderEnd()};function Jr(R,V,re,te){if(R.visible===!1)return;if(R.layers.test(V.layers)){if(R.isGroup)re=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(V);else if(R.isLight)b.pushLight(R),R.castShadow&&b.pushShadow(R);else if(R.isSprite){const ve=V.isArrayCamera?ti:Ot;if(!R.frustumCulled||R.intersectsFrustum(ve)){te&&gt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(Lt);const _e=de.update(R),Ae=R.material;Ae.visible&&A.push(R,_e,Ae,re,gt.z,null,V)}}else if(R.isMesh||R.isLine||R.isPoints){const ve=V.isArrayCamera?ti:Ot;if(!R.frustumCulled||R.intersectsFrustum(ve)){const _e=de.update(R),Ae=R.material;if(te&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),gt.copy(R.boundingSphere.center)):(_e.boundingSphere===null&&_e.computeBoundingSphere(),gt.copy(_e.boundingSphere.center)),gt.applyMatrix4(R.matrixWorld).applyMatrix4(Lt)),Array.isArray(Ae)){const Ie=_e.groups;for(let je=0,st=Ie.length;je<st;je++){const ft=Ie[je],Be=Ae[ft.materialIndex];Be&&Be.visible&&A.push(R,_e,Be,re,gt.z,ft,V)}}else Ae.visible&&A.push(R,_e,Ae,re,gt.z,null,V)}}}const ee=R.children;for(let ve=0,_e=ee.length;ve<_e;ve++)Jr(ee[ve],V,re,te)}function ns(R,V,re,te){const{opaque:ee,transmissive:ve,transparent:_e}=R;b.setupLightsView(re),Ft===!0&&he.setGlobalState(C.clippingPlanes,re),te&&Me.viewport(Z.copy(te)),ee.length>0&&Yt(ee,V,re),ve.length>0&&Yt(ve,V,re),_e.length>0&&Yt(_e,V,re),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function xr(R,V,re,te){if((re.isScene===!0?re.overrideMaterial:null)!==null)return;if(b.state.transmissionRenderTarget[te.id]===void 0){const ft=Ke.has("EXT_color_buffer_half_float")||Ke.has("EXT_color_buffer_float");b.state.transmissionRenderTarget[te.id]=new Wr(1,1,{generateMipmaps:!0,type:ft?Gr:ir,minFilter:Ea,samples:Math.max(4,rt.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:mt.workingColorSpace})}const ee=b.state.transmissionRenderTarget[te.id],ve=te.viewport||Z;ee.setSize(ve.z*C.transmissionResolutionScale,ve.w*C.transmissionResolutionScale);const _e=C.getRenderTarget(),Ae=C.getActiveCubeFace(),Ie=C.getActiveMipmapLevel();C.setRenderTarget(ee),C.getClearColor(Q),ce=C.getClearAlpha(),ce<1&&C.setClearColor(16777215,.5),C.clear(),qt&&H.render(re);const je=C.toneMapping;C.toneMapping=oa;const st=te.viewport;if(te.viewport!==void 0&&(te.viewport=void 0),b.setupLightsView(te),Ft===!0&&he.setGlobalState(C.clippingPlanes,te),Yt(R,re,te),Ye.updateMultisampleRenderTarget(ee),Ye.updateRenderTargetMipmap(ee),Ke.has("WEBGL_multisampled_render_to_texture")===!1){let ft=!1;for(let Be=0,_t=V.length;Be<_t;Be++){const jt=V[Be],{object:Tt,geometry:Pt,material:kt,group:Ge}=jt;if(kt.side===Er&&Tt.layers.test(te.layers)){const ai=kt.side;kt.side=$i,kt.needsUpdate=!0,Qt(Tt,re,te,Pt,kt,Ge),kt.side=ai,kt.needsUpdate=!0,ft=!0}}ft===!0&&(Ye.updateMultisampleRenderTarget(ee),Ye.updateRenderTargetMipmap(ee))}C.setRenderTarget(_e,Ae,Ie),C.setClearColor(Q,ce),st!==void 0&&(te.viewport=st),C.toneMapping=je}function Yt(R,V,re){const te=V.isScene===!0?V.overrideMaterial:null;for(let ee=0,ve=R.length;ee<ve;ee++){const _e=R[ee],{object:Ae,geometry:Ie,group:je}=_e;let st=_e.material;st.allowOverride===!0&&te!==null&&(st=te),Ae.layers.test(re.layers)&&Qt(Ae,V,re,Ie,st,je)}}function Qt(R,V,re,te,ee,ve){O!==null&&ee.isNodeMaterial&&O.setObject(R,ee),R.onBeforeRender(C,V,re,te,ee,ve),R.modelViewMatrix.multiplyMatrices(re.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),ee.onBeforeRender(C,V,re,te,R,ve),ee.transparent===!0&&ee.side===Er&&ee.forceSinglePass===!1?(ee.side=$i,ee.needsUpdate=!0,C.renderBufferDirect(re,V,te,ee,R,ve),ee.side=Ka,ee.needsUpdate=!0,C.renderBufferDirect(re,V,te,ee,R,ve),ee.side=Er):C.renderBufferDirect(re,V,te,ee,R,ve),R.onAfterRender(C,V,re,te,ee,ve)}function ei(R){let V=0;for(const re of R)re.texture!==null&&V++;return V}function Dr(R,V,re){V.isScene!==!0&&(V=ci);const te=He.get(R),ee=b.state.lights,ve=b.state.shadowsArray,_e=ee.state.version,Ae=se.getParameters(R,ee.state,ve,V,re,b.state.lightProbeGridArray),Ie=se.getProgramCacheKey(Ae);let je=te.programs;te.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?V.environment:null,te.fog=V.fog;const st=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;te.envMap=N.get(R.envMap||te.environment,st),te.envMapRotation=te.environment!==null&&R.envMap===null?V.environmentRotation:R.envMapRotation,je===void 0&&(R.addEventListener("dispose",ut),je=new Map,te.programs=je,te.programVariants=new Map);let ft=je.get(Ie);if(ft!==void 0){if(te.currentProgram===ft&&te.lightsStateVersion===_e)return ss(R,Ae),ft}else Ae.uniforms=se.getUniforms(R),O!==null&&R.isNodeMaterial&&O.build(R,re,Ae),R.onBeforeCompile(Ae,C),ft=se.acquireProgram(Ae,Ie),je.set(Ie,ft),te.uniforms=Ae.uniforms;const Be=te.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(Be.clippingPlanes=he.uniform),ss(R,Ae),te.needsLights=va(R),te.lightsStateVersion=_e,te.needsLights&&(Be.ambientLightColor.value=ee.state.ambient,Be.lightProbe.value=ee.state.probe,Be.sunLights.value=ee.state.sun,Be.sunLightShadows.value=ee.state.sunShadow,Be.directionalLights.value=ee.state.directional,Be.directionalLightShadows.value=ee.state.directionalShadow,Be.spotLights.value=ee.state.spot,Be.spotLightShadows.value=ee.state.spotShadow,Be.rectAreaLights.value=ee.state.rectArea,Be.ltc_1.value=ee.state.rectAreaLTC1,Be.ltc_2.value=ee.state.rectAreaLTC2,Be.pointLights.value=ee.state.point,Be.pointLightShadows.value=ee.state.pointShadow,Be.hemisphereLights.value=ee.state.hemi,Be.sunShadowMatrix.value=ee.state.sunShadowMatrix,Be.sunShadowCascade.value=ee.state.sunShadowCascade,Be.directionalShadowMatrix.value=ee.state.directionalShadowMatrix,Be.spotLightMatrix.value=ee.state.spotLightMatrix,Be.spotLightMap.value=ee.state.spotLightMap,Be.pointShadowMatrix.value=ee.state.pointShadowMatrix),te.numLightProbeGrids=ei(b.state.lightProbeGridArray),te.currentProgram=ft,te.uniformsList=null,ft}function Yi(R,V,re,te,ee){const ve=He.get(R),_e=ve.currentProgram.id+","+te+","+ee;let Ae=ve.programVariants.get(_e);return Ae===void 0?(Ae=Dr(R,V,re),ve.programVariants.set(_e,Ae)):(ve.currentProgram=Ae,ve.uniformsList=null,ve.outputColorSpace=te,ve.toneMapping=ee),Ae}function ga(R){if(R.uniformsList===null){const V=R.currentProgram.getUniforms();R.uniformsList=ml.seqWithValue(V.seq,R.uniforms)}return R.uniformsList}function ss(R,V){const re=He.get(R);re.outputColorSpace=V.outputColorSpace,re.batching=V.batching,re.batchingColor=V.batchingColor,re.instancing=V.instancing,re.instancingColor=V.instancingColor,re.instancingMorph=V.instancingMorph,re.skinning=V.skinning,re.morphTargets=V.morphTargets,re.morphNormals=V.morphNormals,re.morphColors=V.morphColors,re.morphTargetsCount=V.morphTargetsCount,re.numClippingPlanes=V.numClippingPlanes,re.numIntersection=V.numClipIntersection,re.vertexAlphas=V.vertexAlphas,re.vertexTangents=V.vertexTangents,re.toneMapping=V.toneMapping}function os(R,V,re,te,ee){V.isScene!==!0&&(V=ci),Ye.resetTextureUnits();const ve=V.fog,_e=te.isMeshStandardMaterial||te.isMeshLambertMaterial||te.isMeshPhongMaterial?V.environment:null,Ae=j===null?C.outputColorSpace:j.isXRRenderTarget===!0?j.texture.colorSpace:mt.workingColorSpace,Ie=te.isMeshStandardMaterial||te.isMeshLambertMaterial&&!te.envMap||te.isMeshPhongMaterial&&!te.envMap,je=N.get(te.envMap||_e,Ie),st=te.vertexColors===!0&&!!re.attributes.color&&re.attributes.color.itemSize===4,ft=!!re.attributes.tangent&&(!!te.normalMap||te.anisotropy>0),Be=!!re.morphAttributes.position,_t=!!re.morphAttributes.normal,jt=!!re.morphAttributes.color;let Tt=oa;te.toneMapped&&(j===null||j.isXRRenderTarget===!0)&&(Tt=C.toneMapping);const Pt=re.morphAttributes.position||re.morphAttributes.normal||re.morphAttributes.color,kt=Pt!==void 0?Pt.length:0,Ge=He.get(te),ai=b.state.lights;if(Ft===!0&&(ii===!0||R!==X)){const bt=R===X&&te.id===W;he.setState(te,R,bt)}let nr=!1,Qr=!1;te.version===Ge.__version?Ge.needsLights&&Ge.lightsStateVersion!==ai.state.version||ee.isBatchedMesh&&Ge.batching===!1||!ee.isBatchedMesh&&Ge.batching===!0||ee.isBatchedMesh&&Ge.batchingColor===!0&&ee._colorsTexture===null||ee.isBatchedMesh&&Ge.batchingColor===!1&&ee._colorsTexture!==null||ee.isInstancedMesh&&Ge.instancing===!1||!ee.isInstancedMesh&&Ge.instancing===!0||ee.isSkinnedMesh&&Ge.skinning===!1||!ee.isSkinnedMesh&&Ge.skinning===!0||ee.isInstancedMesh&&Ge.instancingColor===!0&&ee.instanceColor===null||ee.isInstancedMesh&&Ge.instancingColor===!1&&ee.instanceColor!==null||ee.isInstancedMesh&&Ge.instancingMorph===!0&&ee.morphTexture===null||ee.isInstancedMesh&&Ge.instancingMorph===!1&&ee.morphTexture!==null||Ge.envMap!==je||te.fog===!0&&Ge.fog!==ve||Ge.numClippingPlanes!==void 0&&(Ge.numClippingPlanes!==he.numPlanes||Ge.numIntersection!==he.numIntersection)||Ge.vertexAlphas!==st||Ge.vertexTangents!==ft||Ge.morphTargets!==Be||Ge.morphNormals!==_t||Ge.morphColors!==jt||Ge.morphTargetsCount!==kt||Ge.numLightProbeGrids!==ei(b.state.lightProbeGridArray)?nr=!0:(Ge.outputColorSpace!==Ae||Ge.toneMapping!==Tt)&&(Qr=!0):(nr=!0,Ge.__version=te.version);let ni=Ge.currentProgram;(nr===!0||Qr===!0)&&(ni=Qr===!0?Yi(te,V,ee,Ae,Tt):Dr(te,V,ee),O&&te.isNodeMaterial&&O.onUpdateProgram(te,ni,Ge));let cn=!1,Nr=!1,ea=!1;const lt=ni.getUniforms(),Kt=Ge.uniforms;if(Me.useProgram(ni.program)&&(cn=!0,Nr=!0,ea=!0),te.id!==W&&(W=te.id,Nr=!0),cn||X!==R){Me.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),lt.setValue(G,"projectionMatrix",R.projectionMatrix),lt.setValue(G,"viewMatrix",R.matrixWorldInverse);const bt=lt.map.cameraPosition;bt!==void 0&&bt.setValue(G,vi.setFromMatrixPosition(R.matrixWorld)),rt.logarithmicDepthBuffer&&lt.setValue(G,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(te.isMeshPhongMaterial||te.isMeshToonMaterial||te.isMeshLambertMaterial||te.isMeshBasicMaterial||te.isMeshStandardMaterial||te.isShaderMaterial)&&lt.setValue(G,"isOrthographic",R.isOrthographicCamera===!0),X!==R&&(X=R,Nr=!0,ea=!0)}if(Ge.needsLights&&(ai.state.sunShadowMap.length>0&&lt.setValue(G,"sunShadowMap",ai.state.sunShadowMap,Ye),ai.state.directionalShadowMap.length>0&&lt.setValue(G,"directionalShadowMap",ai.state.directionalShadowMap,Ye),ai.state.spotShadowMap.length>0&&lt.setValue(G,"spotShadowMap",ai.state.spotShadowMap,Ye),ai.state.pointShadowMap.length>0&&lt.setValue(G,"pointShadowMap",ai.state.pointShadowMap,Ye)),ee.isSkinnedMesh){lt.setOptional(G,ee,"bindMatrix"),lt.setOptional(G,ee,"bindMatrixInverse");const bt=ee.skeleton;bt&&(bt.boneTexture===null&&bt.computeBoneTexture(),lt.setValue(G,"boneTexture",bt.boneTexture,Ye))}ee.isBatchedMesh&&(lt.setOptional(G,ee,"batchingTexture"),lt.setValue(G,"batchingTexture",ee._matricesTexture,Ye),lt.setOptional(G,ee,"batchingIdTexture"),lt.setValue(G,"batchingIdTexture",ee._indirectTexture,Ye),lt.setOptional(G,ee,"batchingColorTexture"),ee._colorsTexture!==null&&lt.setValue(G,"batchingColorTexture",ee._colorsTexture,Ye));const Fi=re.morphAttributes;if((Fi.position!==void 0||Fi.normal!==void 0||Fi.color!==void 0)&&ae.update(ee,re,ni),(Nr||Ge.receiveShadow!==ee.receiveShadow)&&(Ge.receiveShadow=ee.receiveShadow,lt.setValue(G,"receiveShadow",ee.receiveShadow)),(te.isMeshStandardMaterial||te.isMeshLambertMaterial||te.isMeshPhongMaterial)&&te.envMap===null&&V.environment!==null&&(Kt.envMapIntensity.value=V.environmentIntensity),Kt.dfgLUT!==void 0&&(Kt.dfgLUT.value=Ew()),Nr){if(lt.setValue(G,"toneMappingExposure",C.toneMappingExposure),Ge.needsLights&&on(Kt,ea),ve&&te.fog===!0&&Te.refreshFogUniforms(Kt,ve),Te.refreshMaterialUniforms(Kt,te,ge,me,b.state.transmissionRenderTarget[R.id]),Ge.needsLights&&Ge.numLightProbeGrids>0){const bt=x;let bi=0;for(const Di of b.state.lightProbeGridArray)Di.texture!==null&&(bt.textures[bi]=Di.texture,bt.min[bi]=Di.boundingBox.min,bt.max[bi]=Di.boundingBox.max,bt.resolution[bi]=Di.resolution,bi++);for(const Di in bt)bt[Di].length=bi;Kt.probesSH.value=bt.textures,Kt.probesMin.value=bt.min,Kt.probesMax.value=bt.max,Kt.probesResolution.value=bt.resolution}ml.upload(G,ga(Ge),Kt,Ye)}if(te.isShaderMaterial&&te.uniformsNeedUpdate===!0&&(ml.upload(G,ga(Ge),Kt,Ye),te.uniformsNeedUpdate=!1),te.isSpriteMaterial&&lt.setValue(G,"center",ee.center),lt.setValue(G,"modelViewMatrix",ee.modelViewMatrix),lt.setValue(G,"normalMatrix",ee.normalMatrix),lt.setValue(G,"modelMatrix",ee.matrixWorld),te.uniformsGroups!==void 0){const bt=te.uniformsGroups;for(let bi=0,Di=bt.length;bi<Di;bi++){const Js=bt[bi];Xe.update(Js,ni),Xe.bind(Js,ni)}}return ni}function on(R,V){R.ambientLightColor.needsUpdate=V,R.lightProbe.needsUpdate=V,R.sunLights.needsUpdate=V,R.sunLightShadows.needsUpdate=V,R.directionalLights.needsUpdate=V,R.directionalLightShadows.needsUpdate=V,R.pointLights.needsUpdate=V,R.pointLightShadows.needsUpdate=V,R.spotLights.needsUpdate=V,R.spotLightShadows.needsUpdate=V,R.rectAreaLights.needsUpdate=V,R.hemisphereLights.needsUpdate=V}function va(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return F},this.getActiveMipmapLevel=function(){return U},this.getRenderTarget=function(){return j},this.setRenderTargetTextures=function(R,V,re){const te=He.get(R);te.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,te.__autoAllocateDepthBuffer===!1&&(te.__useRenderToTexture=!1),He.get(R.texture).__webglTexture=V,He.get(R.depthTexture).__webglTexture=te.__autoAllocateDepthBuffer?void 0:re,te.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,V){const re=He.get(R);re.__webglFramebuffer=V,re.__useDefaultFramebuffer=V===void 0},this.setRenderTarget=function(R,V=0,re=0){j=R,F=V,U=re;let te=null,ee=!1,ve=!1;if(R){const _e=He.get(R);if(_e.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(G.FRAMEBUFFER,_e.__webglFramebuffer),Z.copy(R.viewport),ne.copy(R.scissor),oe=R.scissorTest,Me.viewport(Z),Me.scissor(ne),Me.setScissorTest(oe),W=-1;return}else if(_e.__webglFramebuffer===void 0)Ye.setupRenderTarget(R);else if(_e.__hasExternalTextures)Ye.rebindTextures(R,He.get(R.texture).__webglTexture,He.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){const je=R.depthTexture;if(_e.__boundDepthTexture!==je){if(je!==null&&He.has(je)&&(R.width!==je.image.width||R.height!==je.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(R)}}const Ae=R.texture;(Ae.isData3DTexture||Ae.isDataArrayTexture||Ae.isCompressedArrayTexture)&&(ve=!0);const Ie=He.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(Ie[V])?te=Ie[V][re]:te=Ie[V],ee=!0):R.samples>0&&Ye.useMultisampledRTT(R)===!1?te=He.get(R).__webglMultisampledFramebuffer:Array.isArray(Ie)?te=Ie[re]:te=Ie,Z.copy(R.viewport),ne.copy(R.scissor),oe=R.scissorTest}else Z.copy(ke).multiplyScalar(ge).floor(),ne.copy(qe).multiplyScalar(ge).floor(),oe=ht;if(re!==0&&(te=k),Me.bindFramebuffer(G.FRAMEBUFFER,te)&&Me.drawBuffers(R,te),Me.viewport(Z),Me.scissor(ne),Me.setScissorTest(oe),ee){const _e=He.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+V,_e.__webglTexture,re)}else if(ve){const _e=V;for(let Ae=0;Ae<R.textures.length;Ae++){const Ie=He.get(R.textures[Ae]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+Ae,Ie.__webglTexture,re,_e)}}else if(R!==null&&re!==0){const _e=He.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,_e.__webglTexture,re)}W=-1};function ln(R){const V=He.get(R);return(V.__readFormat!==R.format||V.__readType!==R.type)&&(V.__readFormat=R.format,V.__readType=R.type,V.__formatReadable=rt.textureFormatReadable(R.format),V.__typeReadable=rt.textureTypeReadable(R.type)),V}this.readRenderTargetPixels=function(R,V,re,te,ee,ve,_e,Ae=0){if(!(R&&R.isWebGLRenderTarget)){vt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=He.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&_e!==void 0&&(Ie=Ie[_e],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){Me.bindFramebuffer(G.FRAMEBUFFER,Ie);try{const je=R.textures[Ae],st=je.format,ft=je.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Ae);const Be=ln(je);if(Be.__formatReadable===!1){vt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Be.__typeReadable===!1){vt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}V>=0&&V<=R.width-te&&re>=0&&re<=R.height-ee&&G.readPixels(V,re,te,ee,Le.convert(st),Le.convert(ft),ve)}finally{const je=j!==null?He.get(j).__webglFramebuffer:null;Me.bindFramebuffer(G.FRAMEBUFFER,je)}}},this.readRenderTargetPixelsAsync=async function(R,V,re,te,ee,ve,_e,Ae=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=He.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&_e!==void 0&&(Ie=Ie[_e],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(V>=0&&V<=R.width-te&&re>=0&&re<=R.height-ee){Me.bindFramebuffer(G.FRAMEBUFFER,Ie);const je=R.textures[Ae],st=je.format,ft=je.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Ae);const Be=ln(je);if(Be.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Be.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const _t=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,_t),G.bufferData(G.PIXEL_PACK_BUFFER,ve.byteLength,G.STREAM_READ),G.readPixels(V,re,te,ee,Le.convert(st),Le.convert(ft),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);const jt=j!==null?He.get(j).__webglFramebuffer:null;Me.bindFramebuffer(G.FRAMEBUFFER,jt);const Tt=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await Tx(G,Tt,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,_t),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,ve),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(_t),G.deleteSync(Tt),ve}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,V=null,re=0){const te=Math.pow(2,-re),ee=Math.floor(R.image.width*te),ve=Math.floor(R.image.height*te),_e=V!==null?V.x:0,Ae=V!==null?V.y:0;Ye.setTexture2D(R,0),G.copyTexSubImage2D(G.TEXTURE_2D,re,0,0,_e,Ae,ee,ve),Me.unbindTexture()},this.copyTextureToTexture=function(R,V,re=null,te=null,ee=0,ve=0){let _e,Ae,Ie,je,st,ft,Be,_t,jt;const Tt=R.isCompressedTexture?R.mipmaps[ve]:R.image;if(re!==null)_e=re.max.x-re.min.x,Ae=re.max.y-re.min.y,Ie=re.isBox3?re.max.z-re.min.z:1,je=re.min.x,st=re.min.y,ft=re.isBox3?re.min.z:0;else{const lt=Math.pow(2,-ee);_e=Math.floor(Tt.width*lt),Ae=Math.floor(Tt.height*lt),R.isDataArrayTexture?Ie=Tt.depth:R.isData3DTexture?Ie=Math.floor(Tt.depth*lt):Ie=1,je=0,st=0,ft=0}te!==null?(Be=te.x,_t=te.y,jt=te.z):(Be=0,_t=0,jt=0);const Pt=Le.convert(V.format),kt=Le.convert(V.type);let Ge;V.isData3DTexture?(Ye.setTexture3D(V,0),Ge=G.TEXTURE_3D):V.isDataArrayTexture||V.isCompressedArrayTexture?(Ye.setTexture2DArray(V,0),Ge=G.TEXTURE_2D_ARRAY):(Ye.setTexture2D(V,0),Ge=G.TEXTURE_2D),Me.activeTexture(G.TEXTURE0),Me.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,V.flipY),Me.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,V.premultiplyAlpha),Me.pixelStorei(G.UNPACK_ALIGNMENT,V.unpackAlignment);const ai=Me.getParameter(G.UNPACK_ROW_LENGTH),nr=Me.getParameter(G.UNPACK_IMAGE_HEIGHT),Qr=Me.getParameter(G.UNPACK_SKIP_PIXELS),ni=Me.getParameter(G.UNPACK_SKIP_ROWS),cn=Me.getParameter(G.UNPACK_SKIP_IMAGES);Me.pixelStorei(G.UNPACK_ROW_LENGTH,Tt.width),Me.pixelStorei(G.UNPACK_IMAGE_HEIGHT,Tt.height),Me.pixelStorei(G.UNPACK_SKIP_PIXELS,je),Me.pixelStorei(G.UNPACK_SKIP_ROWS,st),Me.pixelStorei(G.UNPACK_SKIP_IMAGES,ft);const Nr=R.isDataArrayTexture||R.isData3DTexture,ea=V.isDataArrayTexture||V.isData3DTexture;if(R.isDepthTexture){const lt=He.get(R),Kt=He.get(V),Fi=He.get(lt.__renderTarget),bt=He.get(Kt.__renderTarget);Me.bindFramebuffer(G.READ_FRAMEBUFFER,Fi.__webglFramebuffer),Me.bindFramebuffer(G.DRAW_FRAMEBUFFER,bt.__webglFramebuffer);for(let bi=0;bi<Ie;bi++)Nr&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,He.get(R).__webglTexture,ee,ft+bi),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,He.get(V).__webglTexture,ve,jt+bi)),G.blitFramebuffer(je,st,je+_e,st+Ae,Be,_t,Be+_e,_t+Ae,G.DEPTH_BUFFER_BIT,G.NEAREST);Me.bindFramebuffer(G.READ_FRAMEBUFFER,null),Me.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(ee!==0||R.isRenderTargetTexture||He.has(R)){const lt=He.get(R),Kt=He.get(V);Me.bindFramebuffer(G.READ_FRAMEBUFFER,L),Me.bindFramebuffer(G.DRAW_FRAMEBUFFER,B);for(let Fi=0;Fi<Ie;Fi++)Nr?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,lt.__webglTexture,ee,ft+Fi):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,lt.__webglTexture,ee),ea?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,Kt.__webglTexture,ve,jt+Fi):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,Kt.__webglTexture,ve),ee!==0?G.blitFramebuffer(je,st,je+_e,st+Ae,Be,_t,Be+_e,_t+Ae,G.COLOR_BUFFER_BIT,G.NEAREST):ea?G.copyTexSubImage3D(Ge,ve,Be,_t,jt+Fi,je,st,_e,Ae):G.copyTexSubImage2D(Ge,ve,Be,_t,je,st,_e,Ae);Me.bindFramebuffer(G.READ_FRAMEBUFFER,null),Me.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else ea?R.isDataTexture||R.isData3DTexture?G.texSubImage3D(Ge,ve,Be,_t,jt,_e,Ae,Ie,Pt,kt,Tt.data):V.isCompressedArrayTexture?G.compressedTexSubImage3D(Ge,ve,Be,_t,jt,_e,Ae,Ie,Pt,Tt.data):G.texSubImage3D(Ge,ve,Be,_t,jt,_e,Ae,Ie,Pt,kt,Tt):R.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,ve,Be,_t,_e,Ae,Pt,kt,Tt.data):R.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,ve,Be,_t,Tt.width,Tt.height,Pt,Tt.data):G.texSubImage2D(G.TEXTURE_2D,ve,Be,_t,_e,Ae,Pt,kt,Tt);Me.pixelStorei(G.UNPACK_ROW_LENGTH,ai),Me.pixelStorei(G.UNPACK_IMAGE_HEIGHT,nr),Me.pixelStorei(G.UNPACK_SKIP_PIXELS,Qr),Me.pixelStorei(G.UNPACK_SKIP_ROWS,ni),Me.pixelStorei(G.UNPACK_SKIP_IMAGES,cn),ve===0&&V.generateMipmaps===!0&&V.mipmapsAutoUpdate===!0&&G.generateMipmap(Ge),Me.unbindTexture()},this.initRenderTarget=function(R){He.get(R).__webglFramebuffer===void 0&&Ye.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?Ye.setTextureCube(R,0):R.isData3DTexture?Ye.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?Ye.setTexture2DArray(R,0):Ye.setTexture2D(R,0),Me.unbindTexture()},this.resetState=function(){F=0,U=0,j=null,Me.reset(),Ee.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Tr}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=mt._getDrawingBufferColorSpace(e),t.unpackColorSpace=mt._getUnpackColorSpace()}}const Km=new Da,vl=new K;class Zm extends A1{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],r=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(r),this.setAttribute("position",new $t(e,3)),this.setAttribute("uv",new $t(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,r=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),r.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new th(t,6,1);return this.setAttribute("instanceStart",new Kr(r,3,0)),this.setAttribute("instanceEnd",new Kr(r,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new th(t,6,1);return this.setAttribute("instanceColorStart",new Kr(r,3,0)),this.setAttribute("instanceColorEnd",new Kr(r,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new g1(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Da);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Km.setFromBufferAttribute(t),this.boundingBox.union(Km))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Wn),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const r=this.boundingSphere.center;this.boundingBox.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)vl.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(vl)),vl.fromBufferAttribute(t,n),a=Math.max(a,r.distanceToSquared(vl));this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Ce.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new tt},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},qi.line={uniforms:Zu.merge([Ce.common,Ce.fog,Ce.line]),vertexShader:`
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
		`};class lh extends Oa{constructor(e){super({type:"LineMaterial",uniforms:Zu.clone(qi.line.uniforms),vertexShader:qi.line.vertexShader,fragmentShader:qi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const ch=new Bt,Jm=new K,Qm=new K,Ri=new Bt,Li=new Bt,$r=new Bt,uh=new K,hh=new It,Pi=new D1,eg=new K,_l=new Da,xl=new Wn,qr=new Bt;let Yr,nn;function tg(i,e,t){return qr.set(0,0,-e,1).applyMatrix4(i.projectionMatrix),qr.multiplyScalar(1/qr.w),qr.x=nn/t.width,qr.y=nn/t.height,qr.applyMatrix4(i.projectionMatrixInverse),qr.multiplyScalar(1/qr.w),Math.abs(Math.max(qr.x,qr.y))}function Aw(i,e){const t=i.matrixWorld,r=i.geometry,a=r.attributes.instanceStart,n=r.attributes.instanceEnd,s=Math.min(r.instanceCount,a.count);for(let o=0,l=s;o<l;o++){Pi.start.fromBufferAttribute(a,o),Pi.end.fromBufferAttribute(n,o),Pi.applyMatrix4(t);const c=new K,h=new K;Yr.distanceSqToSegment(Pi.start,Pi.end,h,c),h.distanceTo(c)<nn*.5&&e.push({point:h,pointOnLine:c,distance:Yr.origin.distanceTo(h),object:i,face:null,faceIndex:o,uv:null,uv1:null})}}function Rw(i,e,t){const r=e.projectionMatrix,a=i.material.resolution,n=i.matrixWorld,s=i.geometry,o=s.attributes.instanceStart,l=s.attributes.instanceEnd,c=Math.min(s.instanceCount,o.count),h=-e.near;Yr.at(1,$r),$r.w=1,$r.applyMatrix4(e.matrixWorldInverse),$r.applyMatrix4(r),$r.multiplyScalar(1/$r.w),$r.x*=a.x/2,$r.y*=a.y/2,$r.z=0,uh.copy($r),hh.multiplyMatrices(e.matrixWorldInverse,n);for(let d=0,u=c;d<u;d++){if(Ri.fromBufferAttribute(o,d),Li.fromBufferAttribute(l,d),Ri.w=1,Li.w=1,Ri.applyMatrix4(hh),Li.applyMatrix4(hh),Ri.z>h&&Li.z>h)continue;if(Ri.z>h){const p=Ri.z-Li.z,_=(Ri.z-h)/p;Ri.lerp(Li,_)}else if(Li.z>h){const p=Li.z-Ri.z,_=(Li.z-h)/p;Li.lerp(Ri,_)}Ri.applyMatrix4(r),Li.applyMatrix4(r),Ri.multiplyScalar(1/Ri.w),Li.multiplyScalar(1/Li.w),Ri.x*=a.x/2,Ri.y*=a.y/2,Li.x*=a.x/2,Li.y*=a.y/2,Pi.start.copy(Ri),Pi.start.z=0,Pi.end.copy(Li),Pi.end.z=0;const f=Pi.closestPointToPointParameter(uh,!0);Pi.at(f,eg);const m=Vx.lerp(Ri.z,Li.z,f),S=m>=-1&&m<=1,g=uh.distanceTo(eg)<nn*.5;if(S&&g){Pi.start.fromBufferAttribute(o,d),Pi.end.fromBufferAttribute(l,d),Pi.start.applyMatrix4(n),Pi.end.applyMatrix4(n);const p=new K,_=new K;Yr.distanceSqToSegment(Pi.start,Pi.end,_,p),t.push({point:_,pointOnLine:p,distance:Yr.origin.distanceTo(_),object:i,face:null,faceIndex:d,uv:null,uv1:null})}}}class Lw extends vr{constructor(e=new Zm,t=new lh({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,r=e.attributes.instanceEnd,a=new Float32Array(2*t.count);for(let s=0,o=0,l=t.count;s<l;s++,o+=2)Jm.fromBufferAttribute(t,s),Qm.fromBufferAttribute(r,s),a[o]=o===0?0:a[o-1],a[o+1]=a[o]+Jm.distanceTo(Qm);const n=new th(a,2,1);return e.setAttribute("instanceDistanceStart",new Kr(n,1,0)),e.setAttribute("instanceDistanceEnd",new Kr(n,1,1)),this}raycast(e,t){const r=this.material.worldUnits,a=e.camera;if(a===null&&!r&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),r===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const n=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Yr=e.ray;const s=this.matrixWorld,o=this.geometry,l=this.material;nn=l.linewidth+n,o.boundingSphere===null&&o.computeBoundingSphere(),xl.copy(o.boundingSphere).applyMatrix4(s);let c;if(r)c=nn*.5;else{const d=Math.max(a.near,xl.distanceToPoint(Yr.origin));c=tg(a,d,l.resolution)}if(xl.radius+=c,Yr.intersectsSphere(xl)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),_l.copy(o.boundingBox).applyMatrix4(s);let h;if(r)h=nn*.5;else{const d=Math.max(a.near,_l.distanceToPoint(Yr.origin));h=tg(a,d,l.resolution)}_l.expandByScalar(h),Yr.intersectsBox(_l)!==!1&&(r?Aw(this,t):Rw(this,a,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(ch),this.material.uniforms.resolution.value.set(ch.z,ch.w))}}class ig extends Zm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setPositions(r),this}setColors(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setColors(r),this}setFromPoints(e){const t=e.length-1,r=new Float32Array(6*t);for(let a=0;a<t;a++)r[6*a]=e[a].x,r[6*a+1]=e[a].y,r[6*a+2]=e[a].z||0,r[6*a+3]=e[a+1].x,r[6*a+4]=e[a+1].y,r[6*a+5]=e[a+1].z||0;return super.setPositions(r),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class Pw extends Lw{constructor(e=new ig,t=new lh({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const rs=44,rg=.05,qs=new Map;function dh(i,e){const t=[i,St("ink"),St("band")].join(`
`);let r=qs.get(t);if(!r){if(qs.size>64){for(const{map:n}of qs.values())n.dispose();qs.clear()}r=Cw(i),qs.set(t,r)}const a=new u1(new Hf({map:r.map,depthTest:!1,transparent:!0}));return a.scale.set(rg*r.wide,rg,1),a.position.copy(e),a.renderOrder=2,a}function Cw(i){const e=document.createElement("canvas"),t=e.getContext("2d"),r=`600 ${rs}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=r,e.width=Math.ceil(t.measureText(i).width)+rs,e.height=Math.round(rs*1.5),t.font=r,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=rs/4,t.strokeStyle=St("band"),t.strokeText(i,rs/2,e.height/2),t.fillStyle=St("ink"),t.fillText(i,rs/2,e.height/2);const a=new m1(e);return a.minFilter=Vi,{map:a,wide:e.width/e.height}}const Ys=.55,ph=18,Sl=64,Dw=.01;function Nw(i,e){const t=document.createElement("canvas");let r;try{r=new Tw({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);const a=new r1,n=new Pr(38,1,.01,20);a.add(new b1(16777215,8949920,2.2));const s=new T1(16777215,1.6);s.position.set(-1,2,1.5),a.add(s);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,h=[],d=[],u={minima:[]},f=!1,m=!1;const S=()=>{m=!1;const F=devicePixelRatio||1,{clientWidth:U,clientHeight:j}=t;if(!U||!j)return;r.setPixelRatio(Math.min(2,F)),r.setSize(U,j,!1),n.aspect=U/j;const{turn:W,tilt:X,distance:Z}=o,ne=Z*Math.max(1,1.25/n.aspect);n.position.set(ne*Math.cos(X)*Math.sin(W),ne*Math.sin(X),ne*Math.cos(X)*Math.cos(W)),n.lookAt(0,.12,0),n.updateProjectionMatrix(),r.render(a,n)},g=()=>{m||(m=!0,requestAnimationFrame(S))},p=(F,U,j=0)=>{const W=l,X=k_(W,F,U);return Number.isFinite(X)?new K((F-W.x[0])/(W.x[1]-W.x[0])-.5,Es(W,X)*Ys+j,.5-(U-W.y[0])/(W.y[1]-W.y[0])):null},_=F=>{for(const U of F){a.remove(U),U.geometry.dispose();for(const j of Array.isArray(U.material)?U.material:[U.material])j.dispose()}},E=(F,U)=>{l=F,_(h),c=Uw(F),h=[c,Iw(F)];for(const[j,W]of U.minima){const X=p(j,W,.006);if(!X)continue;const Z=new vr(new _h(.014,.022,24),new Xf({color:16777215,side:Er}));Z.rotation.x=-Math.PI/2,Z.position.copy(X),h.push(Z)}!f&&U.eye&&Object.assign(o,U.eye),f=!0,u=U,a.add(...h),g()},x=F=>{if(!l)return;const{walks:U,start:j,shown:W}=F;_(d),d=[],U.forEach((Z,ne)=>{const oe=bo(F,ne),Q=Z.colour??ne,ce=Z.name===W;let le=[];const me=[],ge=()=>{le.length>=6&&d.push(C(le,Q,ce)),le.length>=6&&Z.own&&d.push(C(le,Q,ce,!0)),le=[]};for(let Fe=0;Fe<=oe;Fe++){if(Fe&&!Z.own)for(const ht of M(Z,Fe))le.push(ht.x,ht.y,ht.z);const ke=D(Z,Fe);if(!ke){ge();continue}le.length&&!Z.own&&le.push(...v(Z,Fe)),le.push(ke.x,ke.y,ke.z);const qe=Z.own&&p(Z.points[2*Fe],Z.points[2*Fe+1]);qe&&me.push(ke.x,ke.y,ke.z,qe.x,qe.y,qe.z)}ge(),me.length&&d.push(Ow(me,Q));const Pe=D(Z,oe);Pe&&d.push(ag(Pe,ce?.021:.015,Hi(sa(Q))))});const X=j&&p(...j,.008);X&&d.push(ag(X,.017,"#ffffff"));for(const Z of F.straights??[])d.push(...b(Z));d.push(...A(l)),d.length&&a.add(...d),g()},A=F=>{const U=[];for(const[j,W]of u.upright?u.minima:[]){const X=p(j,W);X&&U.push(P([X.x,X.y,X.z,X.x,Ys*1.1,X.z],St("ink"),2.5,[]))}if(u.names){const[j,W]=u.names,X=p((F.x[0]+F.x[1])/2,F.y[0]),Z=p(F.x[1],(F.y[0]+F.y[1])/2);X&&U.push(dh(j,X.add(new K(0,-.04,.06)))),Z&&U.push(dh(W,Z.add(new K(.06,-.04,0))))}return U},b=({from:F,to:U,colour:j,words:W,head:X,dashed:Z})=>{const ne=[];for(let le=0;le<=Sl;le++){const me=p(F[0]+le/Sl*(U[0]-F[0]),F[1]+le/Sl*(U[1]-F[1]),.011);me&&ne.push(me)}if(ne.length<2)return[];const oe=[P(ne.flatMap(({x:le,y:me,z:ge})=>[le,me,ge]),Mc(j),4,Z?[.03,.02]:[])],Q=ne[ne.length-1],ce=ne[Math.max(0,ne.length-4)];if(X){const le=new vr(new vh(.016,.045,16),new Ju({color:new ot(Mc(j))}));le.position.copy(Q),le.quaternion.setFromUnitVectors(new K(0,1,0),Q.clone().sub(ce).normalize()),oe.push(le)}return W&&oe.push(dh(W,Q.clone().add(new K(0,.06,0)))),oe},v=(F,U)=>{const[j,W]=[F.points[2*U],F.points[2*U+1]],[X,Z]=[F.points[2*U-2],F.points[2*U-1]],{x:ne,y:oe}=l,Q=Math.ceil(Math.hypot((j-X)/(ne[1]-ne[0]),(W-Z)/(oe[1]-oe[0]))/Dw),ce=[];for(let le=1;le<Q;le++){const me=p(X+le/Q*(j-X),Z+le/Q*(W-Z),.008);me&&ce.push(me.x,me.y,me.z)}return ce},M=(F,U)=>{const j=l,[W,X,Z,ne]=F.points.subarray(2*U-2,2*U+2),oe=H_([W,X],[Z,ne],j);if(!oe)return[];const[Q,ce]=oe,le=Fe=>[W+Fe*(Z-W),X+Fe*(ne-X)],me=(ce-Q)*Math.hypot((Z-W)/(j.x[1]-j.x[0]),(ne-X)/(j.y[1]-j.y[0])),ge=Math.min(Sl,Math.floor(me*50)),Pe=Array.from({length:Math.max(0,ge-1)},(Fe,ke)=>Q+(ke+1)/ge*(ce-Q));return Q>0&&Pe.unshift(Q),ce<1&&Pe.push(ce),Pe.flatMap(Fe=>p(...le(Fe),.008)??[])},D=(F,U)=>{const j=p(F.points[2*U],F.points[2*U+1],.008);if(j&&F.own){if(!Number.isFinite(F.own[U]))return null;j.y=Es(l,F.own[U])*Ys+.008}return j},C=(F,U,j,W=!1)=>P(F,Hi(sa(U)),j?5:3,yc(U).map(X=>X*.004),W),P=(F,U,j,W,X=!1)=>{const Z=new ig;Z.setPositions(F);const ne=new lh({color:new ot(U).getHex(),linewidth:j,dashed:W.length>0,dashSize:W[0]??1,gapSize:W[1]??1,...X?{depthTest:!1,transparent:!0,opacity:.4}:{}}),oe=new Pw(Z,ne);return oe.computeLineDistances(),oe},O=new Map;let k=0;t.addEventListener("pointerdown",F=>{t.setPointerCapture(F.pointerId),O.set(F.pointerId,new tt(F.clientX,F.clientY)),O.size===1&&(k=0)}),t.addEventListener("pointermove",F=>{const U=O.get(F.pointerId);if(!U)return;const j=new tt(F.clientX,F.clientY),W=j.clone().sub(U);if(k+=W.length(),O.size===1)o.turn-=W.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+W.y*.006));else{const X=[...O].find(([Z])=>Z!==F.pointerId)[1];L(U.distanceTo(X)/Math.max(1,j.distanceTo(X)))}O.set(F.pointerId,j),g()});for(const F of["pointerup","pointercancel"])t.addEventListener(F,U=>{O.delete(U.pointerId)});t.addEventListener("wheel",F=>{F.preventDefault(),L(Math.exp(F.deltaY*.001))},{passive:!1});const L=F=>{o.distance=Math.min(6,Math.max(.8,o.distance*F)),g()};t.addEventListener("click",F=>{if(k>5||!l||!c||!e)return;const U=t.getBoundingClientRect(),j=new tt((F.clientX-U.left)/U.width*2-1,1-(F.clientY-U.top)/U.height*2),W=new L1;W.setFromCamera(j,n);const[X]=W.intersectObject(c);X&&e([l.x[0]+(X.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-X.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",F=>{const U={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>L(.9),"-":()=>L(1.1)}[F.key];U&&(F.preventDefault(),U(),g())});const B=new ResizeObserver(g);return B.observe(t),{element:t,show:E,draw:x,close:()=>{B.disconnect(),_([...h,...d]),r.dispose(),r.forceContextLoss()}}}function Uw(i){const{columns:e,rows:t}=i,r=new Float32Array(t*e*3),a=new Float32Array(t*e*3),n=[],s=(l,c)=>Number.isFinite(i.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const h=l*e+c,d=Es(i,i.heights[h]);r.set([c/(e-1)-.5,Number.isFinite(d)?d*Ys:0,.5-l/(t-1)],3*h);const u=new ot().setRGB(...Gp(d).map(f=>f/255),"srgb");a.set([u.r,u.g,u.b],3*h),l+1<t&&c+1<e&&s(l,c)&&s(l,c+1)&&s(l+1,c)&&s(l+1,c+1)&&n.push(h,h+1,h+e,h+1,h+e+1,h+e)}const o=new Ci;return o.setAttribute("position",new mr(r,3)),o.setAttribute("color",new mr(a,3)),o.setIndex(n),o.computeVertexNormals(),new vr(o,new Ju({vertexColors:!0,side:Er,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function Iw(i){const e=[];for(let r=1;r<ph;r++){const a=r/ph*Ys+.0015;for(const[n,s,o,l]of Vp(i,r/ph))e.push(n/(i.columns-1)-.5,a,.5-s/(i.rows-1),o/(i.columns-1)-.5,a,.5-l/(i.rows-1))}const t=new Ci;return t.setAttribute("position",new mr(new Float32Array(e),3)),new em(t,new Yu({color:16777215,transparent:!0,opacity:.3}))}function Ow(i,e){const t=new Ci;return t.setAttribute("position",new mr(new Float32Array(i),3)),new em(t,new Yu({color:new ot(Hi(sa(e))),transparent:!0,opacity:.55,depthTest:!1}))}function ag(i,e,t){const r=new vr(new xh(e,20,14),new Ju({color:new ot(t)}));return r.position.copy(i),r}function ng(i,e,t){const r=V_(i,e),a=Nw(i,e);let n=a?"3d":"contour",s=null,o=null,l=null;const c=q("p",{class:"waiting",hidden:!0},Br("waiting")),h=q("div",{class:"stage"}),d=q("input",{type:"checkbox"}),u=q("span",{}),f=()=>n==="3d"&&a?a:r,m=()=>{h.firstChild!==f().element&&h.replaceChildren(f().element,c),o&&l&&f().draw(l)},S=()=>{const p=[{value:"3d",words:"3D"},{value:"contour",words:Br("contour")}];u.replaceChildren(ws(Br("view"),p,n,_=>{n=_,m(),t()}))},g=()=>{if(!o)return;const{terrain:p,marks:_}=o;p.log=s??G_(p.heights,p.low,p.high),d.checked=p.log,r.show(p,_),a?.show(p,_),m()};return d.addEventListener("change",()=>{s=d.checked,g(),t()}),qh(m),a&&S(),m(),{element:q("div",{},h,a?null:q("p",{class:"aside"},Br("noWebgl"))),controls:q("span",{class:"above"},u,q("label",{class:"check"},d,Br("log"))),show:(p,_)=>{o={terrain:{...p,log:!1},marks:_},g()},draw:p=>{l=p,m()},view:()=>n,log:()=>d.checked,setView:p=>{n=a?p:"contour",a&&S(),m()},setLog:p=>{s=p,g()},setWaiting:p=>{c.hidden=!p},canvas:()=>f().element,close:()=>{r.close(),a?.close()}}}const Ii=zp({about:["The true loss over a plane of the model's parameters; drag to turn.","\u6A21\u578B\u53C2\u6570\u5E73\u9762\u4E0A\u7684\u771F\u5B9E\u635F\u5931\uFF1B\u62D6\u52A8\u53EF\u65CB\u8F6C\u3002"],of:["The true loss of","\u771F\u5B9E\u635F\u5931\uFF1A"],on:["on","\uFF0C\u6570\u636E\u884C\u6570"],rows:["rows","\u884C"],drawn:["drawn from","\uFF0C\u62BD\u6837\u81EA"],explained:["of the movement lies in this plane","\u7684\u79FB\u52A8\u4F4D\u4E8E\u6B64\u5E73\u9762\u5185"],model:["loss of the model","\u6A21\u578B\u7684\u635F\u5931"],lowest:["lowest in the plane","\u5E73\u9762\u5185\u6700\u4F4E"],curvature:["curvature along","\u66F2\u7387\uFF0C\u6CBF"],run:["run","\u8FD0\u884C"],update:["update","\u66F4\u65B0"],own:["true loss","\u771F\u5B9E\u635F\u5931"],inPlane:["loss in the plane","\u5E73\u9762\u5185\u7684\u635F\u5931"],inside:["in the plane","\u4F4D\u4E8E\u5E73\u9762\u5185"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","\u8DEF\u5F84\u753B\u5728\u8FD0\u884C\u7684\u771F\u5B9E\u635F\u5931\u5904\uFF1B\u7EC6\u7EBF\u8FDE\u5230\u66F2\u9762\uFF0C\u5373\u5E73\u9762\u4E0A\u6700\u8FD1\u70B9\u7684\u635F\u5931\u3002\u7EC6\u7EBF\u8D8A\u957F\uFF0C\u8FD0\u884C\u79BB\u5E73\u9762\u8D8A\u8FDC\u3002"],principal:["The axes are the first two principal components of these runs' paths.","\u5750\u6807\u8F74\u4E3A\u8FD9\u4E9B\u8FD0\u884C\u8DEF\u5F84\u7684\u524D\u4E24\u4E2A\u4E3B\u6210\u5206\u3002"],weights:["The axes are two weights; all others stay as they are.","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u6743\u91CD\uFF0C\u5176\u4F59\u6743\u91CD\u4FDD\u6301\u4E0D\u53D8\u3002"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","\u5750\u6807\u8F74\u4E3A\u635F\u5931\u66F2\u7387\u6700\u5927\u7684\u4E24\u4E2A\u65B9\u5411\uFF0C\u5373 Hessian \u77E9\u9635\u7684\u524D\u4E24\u4E2A\u7279\u5F81\u5411\u91CF\u3002"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u968F\u673A\u65B9\u5411\uFF0C\u6309\u5404\u5355\u5143\u7684\u6743\u91CD\u7F29\u653E\uFF08Li \u7B49\uFF0C2018\uFF09\u3002"],across:["across","\u6A2A\u8F74"],deep:["into the picture, or up","\u7EB5\u6DF1\u8F74\uFF08\u7B49\u9AD8\u7EBF\u4E2D\u4E3A\u7EB5\u8F74\uFF09"]});function Fw(i){const e=ng(Ii("about"),null,i);let t=[],r=[],a=[],n=null,s=null;const o=q("p",{class:"note"}),l=q("p",{class:"aside"}),c=q("ul",{class:"notes",hidden:!0}),h=q("p",{class:"share",hidden:!0}),d=q("dl",{class:"facts"}),u=q("div",{class:"runs-of-lab",hidden:!0}),f=q("p",{class:"aside",hidden:!0},Ii("threads")),m=kp(()=>{p()});m.element.hidden=!0;const S=()=>Math.max(0,...t.map(({points:x})=>x.length/2-1)),g=()=>t.map(({points:x})=>S()?Math.round(m.step()/S()*(x.length/2-1)):0);function p(){if(!s)return;const x={walks:t,steps:g(),start:null,shown:null};e.draw(x);const A=t.map((v,M)=>{const D=bo(x,M);return q("tr",{},q("th",{scope:"row"},q("span",{class:`dot-of g${sa(v.colour??M)}`}),` ${ji(v.words,48)}`),...[a[M][D].toLocaleString("en"),Ve(v.heights[D]),Ve(r[M][D]),zt(n.walks[M].explained,1)].map(C=>q("td",{class:"n"},C)))}),b=["update","own","inPlane","inside"].map(v=>q("th",{class:"n"},Ii(v)));lr(u,q("table",{},q("thead",{},q("tr",{},q("th",{},Ii("run")),...b)),q("tbody",{},...A)))}function _(x){const A=x.rows,b=A.used.toLocaleString("en");o.textContent=`${Ii("of")} ${x.model_in_words} (${x.loss.replaceAll("_"," ")}), ${Ii("on")} ${b} ${Ii("rows")}${A.used<A.data?` ${Ii("drawn")} ${A.data.toLocaleString("en")}`:""}. ${Ii(x.plane)}`,l.textContent=`${Ii("across")}: ${x.axes[0]}; ${Ii("deep")}: ${x.axes[1]}.`,h.hidden=x.explained===null,lr(h,q("strong",{},zt(x.explained,1)),` ${Ii("explained")}`);const{lowest:v}=x,M=[[Ii("model"),Ve(x.at_model)],[Ii("lowest"),`${Ve(v.loss)} (${Ve(v.a,3)}, ${Ve(v.b,3)})`],[`${Ii("curvature")} ${ji(x.axes[0],24)}`,Ve(x.curvature[0],4)],[`${Ii("curvature")} ${ji(x.axes[1],24)}`,Ve(x.curvature[1],4)]];lr(d,...M.map(([D,C])=>q("div",{},q("dt",{},D),q("dd",{class:"n"},C)))),c.hidden=!x.notes.length,lr(c,...x.notes.map(D=>q("li",{},D)))}const E=(x,A,b)=>{n=x;const v=A.heights;let M=0,D=x.lowest.loss,C=x.high??D+1;const P=C+3*(C-D);t=[],r=[],a=x.walks.map(O=>O.updates),x.walks.forEach(({name:O,updates:k},L)=>{const B=M+k.length,F=A.losses.values.subarray(M,B);for(const U of F)U<D&&(D=U),U>C&&U<=P&&(C=U);t.push({name:String(L),words:O,status:"",ended:-1,colour:b?.[L]??L,points:A.places.values.subarray(2*M,2*B),heights:F,own:F.map(U=>U<=P?U:NaN)}),r.push(A.in_plane.values.subarray(M,B)),M=B}),s={x:x.a,y:x.b,columns:v.shape[1],rows:v.shape[0],heights:v.values,low:D,high:C};for(const O of[m.element,u,f])O.hidden=!t.length;_(x),e.show(s,{minima:[[0,0]]}),t.length?m.show(S(),S()):p()};return{element:q("div",{class:"surface-of-runs"},q("div",{class:"above"},e.controls),o,h,e.element,m.element,l,d,u,f,c),picture:e,show:E,step:()=>m.step(),walks:()=>t,terrain:()=>s,close:()=>{m.pause(),e.close()}}}function zw(i){const e=q("div",{class:"picture"});let t=null,r=[],a=0,n=0;const s=l=>Math.max(l-n,1e-12),o=({context:l,x:c,y:h,ratio:d,box:u})=>{r.forEach((f,m)=>{l.beginPath();const S=Math.max(1,Math.floor(f.heights.length/600));for(let g=0;g<f.heights.length;g+=S)Number.isFinite(f.heights[g])&&l.lineTo(c(g),h(s(f.heights[g])));l.setLineDash(yc(m).map(g=>g*d)),l.strokeStyle=Hi(sa(m)),l.lineWidth=2*d,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=d,l.beginPath(),l.moveTo(c(a),u.top),l.lineTo(c(a),u.top+u.height),l.stroke()};return{element:e,show:(l,c)=>{r=l;const h=l.flatMap(({heights:S})=>[...S].filter(Number.isFinite));n=Math.min(0,...[h.reduce((S,g)=>Math.min(S,g),1/0)].filter(Number.isFinite));const d=h.reduce((S,g)=>Math.max(S,s(g)),1e-11),u=Math.max(1e-12,h.reduce((S,g)=>Math.min(S,s(g)),d)),f=n<0?`height above ${n.toPrecision(3)}`:"height",m=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:f,log:!0,range:{low:Math.max(u/2,1e-12),high:d*2}}];t?t.replace(...m):t=na({into:e,x:m[0],y:m[1],height:240,about:i,draw:o})},draw:(l,c)=>{r=l,a=c,t?.redraw()}}}function Bw(i,e){const{said:t,arrays:r}=F_(e);return"model_in_words"in t?kw(i,t,r):Hw(i,t,r)}function kw(i,e,t){const r=Fw(()=>{});return i.append(q("p",{class:"kicker"},q("span",{},"Thalweg")),q("h1",{},`The loss of ${e.model_in_words}`),q("section",{class:"card","aria-label":"Surface"},r.element)),r.show(e,t),{walks:r.walks(),step:r.step,close:r.close}}function Hw(i,e,t){const{heights:r,points:a,values:n,at:s}=t,o=a.shape[1],l=e.walks.map((m,S)=>({...m,points:a.values.subarray(2*S*o,2*(S+1)*o),heights:n.values.subarray(S*o,(S+1)*o)})),c=ng(e.name,null,()=>{}),h=zw("Height at each step"),d=l.map((m,S)=>{const g=q("td",{class:"n"});return{row:q("tr",{},q("th",{scope:"row"},q("span",{class:"of-path"},q("span",{class:`dot-of g${sa(S)}`}),m.words)),g,q("td",{},m.status)),show:p=>g.textContent=Ve(m.heights[p],4)}}),u=kp(m=>{c.draw({walks:l,steps:m,start:null,shown:null}),h.draw(l,m);for(const{show:S}of d)S(m)},m=>s.values[m]),f=q("tr",{},q("th",{},"path"),q("th",{class:"n"},"height here"),q("th",{},"what became of it"));return i.append(q("p",{class:"kicker"},q("span",{},"Thalweg"),c.controls),q("h1",{},e.name),q("div",{class:"lab"},q("section",{class:"card","aria-label":"Surface"},c.element,u.element),q("section",{class:"card","aria-label":"Paths"},q("div",{class:"runs-of-lab"},q("table",{},q("thead",{},f),q("tbody",{},...d.map(({row:m})=>m)))),q("h2",{class:"sub"},"Height at each step"),h.element))),c.show({x:e.x,y:e.y,columns:r.shape[1],rows:r.shape[0],heights:r.values,low:e.low,high:e.high},{minima:[]}),h.show(l,o-1),u.show(o-1,o-1),{walks:l,step:u.step,close:()=>{u.pause(),c.close()}}}const fh=new Set;function Gw({model:i,el:e}){const t=q("div",{class:"thalweg-view","data-lm-suppress-shortcuts":"true"}),r=t.attachShadow({mode:"open"}),a=document.createElement("style");a.textContent=I_;const n=q("div",{class:"main"});r.append(a,q("div",{class:"body"},n)),e.append(t),fh.add(t);let s=null,o=null;const l=()=>{t.setAttribute("data-theme",T_(e)?"dark":"light"),Yh(t)},c=()=>{l(),o?.close(),[s,o]=[null,null],lr(n);const u=i.get("race"),f=Vw(i.get("surface"));"runs"in u&&(s=E_(n,u)),f.byteLength&&(o=Bw(n,f)),n.firstChild||n.append(q("p",{},"There is nothing to show.")),Object.assign(t,{thalweg:{race:u,selection:s,surface:o}})};t.addEventListener("keydown",u=>{u.key==="Escape"&&s?.clear()});const h=requestAnimationFrame(c),d=A_(l);for(const u of["change:race","change:surface"])i.on(u,c);return()=>{cancelAnimationFrame(h),d();for(const f of["change:race","change:surface"])i.off(f,c);o?.close(),fh.delete(t),t.remove();const[u]=[...fh].slice(-1);u||yg(),Yh(u??null)}}function Vw(i){return i?(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)).slice().buffer:new ArrayBuffer(0)}const Ww={render:Gw};export{Ww as default};
