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
const jm=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function X(i,e={},...t){return xh(document.createElement(i),e,t)}function et(i,e={},...t){return xh(document.createElementNS("http://www.w3.org/2000/svg",i),e,t)}function xh(i,e,t){for(const[r,a]of Object.entries(e)){if(jm.test(r))throw new Error(`attribute ${r} is not set from here`);a==null||a===!1||i.setAttribute(r,a===!0?"":String(a))}return Sl(i,t),i}function Sl(i,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Sl(i,t);continue}i.append(t instanceof Node?t:document.createTextNode(String(t)))}}function lr(i,...e){i.replaceChildren(),Sl(i,e)}function He(i,e=5){if(i==null||!Number.isFinite(i))return"\u2013";const t=Math.abs(i);if(t>=1e5&&t<1e12)return Ml(i.toFixed(0));if(i===0)return"0";const r=Math.floor(Math.log10(t)+1e-12);if(r<-4||r>=12)return ss(Sh(i.toExponential(e-1)));const a=i.toFixed(Math.max(0,e-1-r));return ss(Ml(a.includes(".")?a.replace(/\.?0+$/,""):a))}function Sh(i){return i.replace(/\.?0*e/,"e").replace("e+","e")}function ss(i){return i.replace(/^-/,"\u2212")}function Ml(i){const[e,t]=i.split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function Sa(i){if(typeof i=="string")return i;if(i==null||!Number.isFinite(i))return"\u2013";const e=Math.abs(i);return e!==0&&(e<1e-4||e>=1e6)?ss(Sh(i.toExponential(3))):ss(String(Number(i.toPrecision(4))))}function Mh(i){const e=Math.abs(i);for(const[t,r]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${ss(String(Number((i/t).toPrecision(3))))} ${r}`;return Sa(i)}function Ft(i,e=0){return i==null||!Number.isFinite(i)?"\u2013":`${(100*i).toFixed(e)} %`}function cr(i,e){return`${Ml(String(i))} ${e}${i===1?"":"s"}`}function Vi(i,e){const t=[...i];if(t.length<=e)return i;const r=Math.floor((e-1)/2);return`${t.slice(0,e-1-r).join("")}\u2026${r?t.slice(-r).join(""):""}`}function yh(i){return i==null||!Number.isFinite(i)?"\u2013":i<120?`${He(i,3)} s`:`${Math.floor(i/60)} min ${Math.round(i%60)} s`}const bh=8,wh=["circle","square","triangle","diamond","left","plus","down","ring"],Eh=[[],[7,4],[2,3],[9,3,2,3]];function $m(i){const e=new Map;return i.forEach(t=>{const r=t.loss??1/0;e.set(t.optimizer,Math.min(e.get(t.optimizer)??1/0,r))}),[...e.keys()].sort((t,r)=>e.get(t)-e.get(r)||(t<r?-1:1)).map((t,r)=>({name:t,colour:r%bh,dash:Eh[Math.floor(r/bh)%Eh.length],mark:wh[r%wh.length],runs:i.flatMap((a,n)=>a.optimizer===t?[n]:[])}))}const Ym={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function Th(i,e,t=Ym){const r=i.length>12;return X("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},X("table",{class:r?"confusion many":"confusion"},X("caption",{},t.caption),X("thead",{},X("tr",{},X("td",{}),...i.map(a=>X("th",{scope:"col",class:"n",title:a},Vi(a,r?8:14))),X("th",{scope:"col",class:"n"},t.recall))),X("tbody",{},...e.map((a,n)=>{const s=a.reduce((o,l)=>o+l,0);return X("tr",{},X("th",{scope:"row",title:i[n]},Vi(i[n],r?12:20)),...a.map((o,l)=>X("td",{class:`n s${s>0?Math.round(10*o/s):0} ${n===l?"right":"wrong"}`},He(o))),X("td",{class:"n"},s>0?Ft(a[n]/s,1):"\u2013"))}))))}const yl=[];let Ah=null,bl=null,wl=new Map;function Ut(i){let e=wl.get(i);return e===void 0&&(bl??=getComputedStyle(Ah??document.documentElement),e=bl.getPropertyValue(`--${i}`).trim()||"#888",wl.set(i,e)),e}function Xi(i){return Ut(`c${i}`)}function Rh(i){yl.push(i)}function qm(){yl.length=0}function Ph(i){Ah=i,bl=null,Lh()}function Km(i){i==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",i),Lh()}function Lh(){wl=new Map;for(const i of yl)i()}const Zm='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Qm(i,e){const[,t]=i.toDataURL("image/png").split(","),r=new Blob([Uint8Array.from(atob(t),s=>s.charCodeAt(0))],{type:"image/png"}),a=document.createElement("a"),n=URL.createObjectURL(r);a.href=n,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function ur(i,e,t,r){const a=16*r,n=20*r,s=document.createElement("canvas"),o=s.getContext("2d"),l=i.width+2*a,c=(f,_=400)=>`${_} ${f*r}px ${Zm}`;o.font=c(12);const h=[];let d=a,u=0;for(const f of t){const _=o.measureText(f.words).width+34*r;d>a&&d+_>l-a&&(d=a,u++),h.push({entry:f,x:d,row:u}),d+=_}const p=t.length?(u+1)*n+a/2:0;s.width=l,s.height=a+n*1.4+i.height+p+a,o.fillStyle=Ut("card"),o.fillRect(0,0,s.width,s.height),o.fillStyle=Ut("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,a,a,l-2*a),o.drawImage(i,a,a+n*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:f,x:_,row:g}of h){const m=a+n*1.4+i.height+a/2+n*(g+.5);o.fillStyle=f.colour,o.fillRect(_,m-5*r,10*r,10*r),o.fillStyle=Ut("ink"),o.fillText(f.words,_+15*r,m)}return s}const Jm=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function Xs(i,e){const t=i.getBoundingClientRect(),r=i.cloneNode(!0),a=[i,...i.querySelectorAll("*")],n=[r,...r.querySelectorAll("*")];a.forEach((l,c)=>{const h=getComputedStyle(l);for(const d of Jm)n[c].setAttribute(d,h.getPropertyValue(d))}),r.setAttribute("width",String(t.width)),r.setAttribute("height",String(t.height)),r.setAttribute("xmlns","http://www.w3.org/2000/svg");const s=new Image;s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(r))}`,await s.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(s,0,0,o.width,o.height),o}let eg=0;function hr(i,e,t,r,a=`Save \u201C${i}\u201D as PNG`){const n=`card-${++eg}`,s=X("div",{class:"picture"}),o=X("div",{class:"above"}),l=X("button",{type:"button",class:"save","aria-label":a},"PNG");return l.addEventListener("click",()=>{Promise.resolve(r()).then(c=>Qm(c,`${t}.png`))}),{element:X("figure",{class:"card","aria-labelledby":n,"data-picture":t},X("figcaption",{},X("h3",{id:n},i),l),X("p",{class:"note"},...Array.isArray(e)?e:[e]),o,s),body:s,above:o}}function ui(i,e,t){i.beginPath();let r=!1;for(let a=0;a<e.length;a++){const n=Number.isFinite(e[a])&&Number.isFinite(t[a]);n&&r?i.lineTo(e[a],t[a]):n&&i.moveTo(e[a],t[a]),r=n}i.stroke()}function ta(i,e,t,r,a){switch(i.beginPath(),e){case"circle":case"ring":i.arc(t,r,a,0,2*Math.PI);break;case"square":i.rect(t-a*.9,r-a*.9,a*1.8,a*1.8);break;case"triangle":js(i,[[t,r-a*1.15],[t+a*1.05,r+a*.8],[t-a*1.05,r+a*.8]]);break;case"down":js(i,[[t,r+a*1.15],[t+a*1.05,r-a*.8],[t-a*1.05,r-a*.8]]);break;case"diamond":js(i,[[t,r-a*1.25],[t+a*1.1,r],[t,r+a*1.25],[t-a*1.1,r]]);break;case"left":js(i,[[t-a*1.15,r],[t+a*.8,r-a*1.05],[t+a*.8,r+a*1.05]]);break;case"plus":i.moveTo(t-a*1.1,r),i.lineTo(t+a*1.1,r),i.moveTo(t,r-a*1.1),i.lineTo(t,r+a*1.1),i.stroke();return}e==="ring"?i.stroke():i.fill()}function Ch(i,e,t,r){i.beginPath(),i.moveTo(e-r,t-r),i.lineTo(e+r,t+r),i.moveTo(e+r,t-r),i.lineTo(e-r,t+r),i.stroke()}function js(i,e){e.forEach(([t,r],a)=>a?i.lineTo(t,r):i.moveTo(t,r)),i.closePath()}const tg=!0,hi="u-",ig="uplot",rg=hi+"hz",ag=hi+"vt",ng=hi+"title",sg=hi+"wrap",og=hi+"under",lg=hi+"over",cg=hi+"axis",Ga=hi+"off",ug=hi+"select",hg=hi+"cursor-x",dg=hi+"cursor-y",pg=hi+"cursor-pt",fg=hi+"legend",mg=hi+"live",gg=hi+"inline",vg=hi+"series",_g=hi+"marker",Uh=hi+"label",xg=hi+"value",os="width",ls="height",cs="top",Nh="bottom",gn="left",El="right",Tl="#000",Ih=Tl+"0",Al="mousemove",Dh="mousedown",Rl="mouseup",Oh="mouseenter",Fh="mouseleave",zh="dblclick",Sg="resize",Mg="scroll",Bh="change",$s="dppxchange",Pl="--",vn=typeof window<"u",Ll=vn?document:null,_n=vn?window:null,yg=vn?navigator:null;let wt,Ys;function Cl(){let i=devicePixelRatio;wt!=i&&(wt=i,Ys&&Il(Bh,Ys,Cl),Ys=matchMedia(`(min-resolution: ${wt-.001}dppx) and (max-resolution: ${wt+.001}dppx)`),Wa(Bh,Ys,Cl),_n.dispatchEvent(new CustomEvent($s)))}function Ji(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Ul(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Vt(i,e,t){i.style[e]=t+"px"}function Sr(i,e,t,r){let a=Ll.createElement(i);return e!=null&&Ji(a,e),t?.insertBefore(a,r),a}function dr(i,e){return Sr("div",i,e)}const kh=new WeakMap;function zr(i,e,t,r,a){let n="translate("+e+"px,"+t+"px)",s=kh.get(i);n!=s&&(i.style.transform=n,kh.set(i,n),e<0||t<0||e>r||t>a?Ji(i,Ga):Ul(i,Ga))}const Hh=new WeakMap;function Gh(i,e,t){let r=e+t,a=Hh.get(i);r!=a&&(Hh.set(i,r),i.style.background=e,i.style.borderColor=t)}const Wh=new WeakMap;function Vh(i,e,t,r){let a=e+""+t,n=Wh.get(i);a!=n&&(Wh.set(i,a),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=r?-e/2+"px":0,i.style.marginTop=r?-t/2+"px":0)}const Nl={passive:!0},bg={...Nl,capture:!0};function Wa(i,e,t,r){e.addEventListener(i,t,r?bg:Nl)}function Il(i,e,t,r){e.removeEventListener(i,t,Nl)}vn&&Cl();function Mr(i,e,t,r){let a;t=t||0,r=r||e.length-1;let n=r<=2147483647;for(;r-t>1;)a=n?t+r>>1:tr((t+r)/2),e[a]<i?t=a:r=a;return i-e[t]<=e[r]-i?t:r}function Xh(i){return(e,t,r)=>{let a=-1,n=-1;for(let s=t;s<=r;s++)if(i(e[s])){a=s;break}for(let s=r;s>=t;s--)if(i(e[s])){n=s;break}return[a,n]}}const jh=i=>i!=null,$h=i=>i!=null&&i>0,qs=Xh(jh),wg=Xh($h);function Eg(i,e,t,r=0,a=!1){let n=a?wg:qs,s=a?$h:jh;[e,t]=n(i,e,t);let o=i[e],l=i[e];if(e>-1)if(r==1)o=i[e],l=i[t];else if(r==-1)o=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];s(h)&&(h<o?o=h:h>l&&(l=h))}return[o??Nt,l??-Nt]}function Ks(i,e,t,r){let a=Kh(i),n=Kh(e);i==e&&(a==-1?(i*=t,e/=t):(i/=t,e*=t));let s=t==10?ia:Zh,o=a==1?tr:pr,l=n==1?pr:tr,c=o(s(di(i))),h=l(s(di(e))),d=xn(t,c),u=xn(t,h);return t==10&&(c<0&&(d=It(d,-c)),h<0&&(u=It(u,-h))),r||t==2?(i=d*a,e=u*n):(i=ad(i,d),e=Js(e,u)),[i,e]}function Dl(i,e,t,r){let a=Ks(i,e,t,r);return i==0&&(a[0]=0),e==0&&(a[1]=0),a}const Ol=.1,Yh={mode:3,pad:Ol},us={pad:0,soft:null,mode:0},Tg={min:us,max:us};function Zs(i,e,t,r){return eo(t)?qh(i,e,t):(us.pad=t,us.soft=r?0:null,us.mode=r?3:0,qh(i,e,Tg))}function xt(i,e){return i??e}function Ag(i,e,t){for(e=xt(e,0),t=xt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function qh(i,e,t){let r=t.min,a=t.max,n=xt(r.pad,0),s=xt(a.pad,0),o=xt(r.hard,-Nt),l=xt(a.hard,Nt),c=xt(r.soft,Nt),h=xt(a.soft,-Nt),d=xt(r.mode,0),u=xt(a.mode,0),p=e-i,f=ia(p),_=Bi(di(i),di(e)),g=ia(_),m=di(g-f);(p<1e-24||m>10)&&(p=0,(i==0||e==0)&&(p=1e-24,d==2&&c!=Nt&&(n=0),u==2&&h!=-Nt&&(s=0)));let x=p||_||1e3,R=ia(x),M=xn(10,tr(R)),C=x*(p==0?i==0?.1:1:n),w=It(ad(i-C,M/10),24),v=i>=c&&(d==1||d==3&&w<=c||d==2&&w>=c)?c:Nt,b=Bi(o,w<v&&i>=v?v:yr(v,w)),I=x*(p==0?e==0?.1:1:s),L=It(Js(e+I,M/10),24),P=e<=h&&(u==1||u==3&&L>=h||u==2&&L<=h)?h:-Nt,O=yr(l,L>P&&e<=P?P:Bi(P,L));return b==O&&b==0&&(O=100),[b,O]}const Rg=new Intl.NumberFormat(vn?yg.language:"en-US"),Fl=i=>Rg.format(i),er=Math,Qs=er.PI,di=er.abs,tr=er.floor,pi=er.round,pr=er.ceil,yr=er.min,Bi=er.max,xn=er.pow,Kh=er.sign,ia=er.log10,Zh=er.log2,Pg=(i,e=1)=>er.sinh(i)*e,zl=(i,e=1)=>er.asinh(i/e),Nt=1/0;function Qh(i){return(ia((i^i>>31)-(i>>31))|0)+1}function Bl(i,e,t){return yr(Bi(i,e),t)}function Jh(i){return typeof i=="function"}function dt(i){return Jh(i)?i:()=>i}const Lg=()=>{},ed=i=>i,td=(i,e)=>e,Cg=i=>null,id=i=>!0,rd=(i,e)=>i==e,Ug=/\.\d*?(?=9{6,}|0{6,})/gm,Va=i=>{if(sd(i)||Ma.has(i))return i;const e=`${i}`,t=e.match(Ug);if(t==null)return i;let r=t[0].length-1;if(e.indexOf("e-")!=-1){let[a,n]=e.split("e");return+`${Va(a)}e${n}`}return It(i,r)};function Xa(i,e){return Va(It(Va(i/e))*e)}function Js(i,e){return Va(pr(Va(i/e))*e)}function ad(i,e){return Va(tr(Va(i/e))*e)}function It(i,e=0){if(sd(i))return i;let t=10**e,r=i*t*(1+Number.EPSILON);return pi(r)/t}const Ma=new Map;function nd(i){return((""+i).split(".")[1]||"").length}function hs(i,e,t,r){let a=[],n=r.map(nd);for(let s=e;s<t;s++){let o=di(s),l=It(xn(i,s),o);for(let c=0;c<r.length;c++){let h=i==10?+`${r[c]}e${s}`:r[c]*l,d=(s>=0?0:o)+(s>=n[c]?0:n[c]),u=i==10?h:It(h,d);a.push(u),Ma.set(u,d)}}return a}const ds={},kl=[],Sn=[null,null],ya=Array.isArray,sd=Number.isInteger,Ng=i=>i===void 0;function od(i){return typeof i=="string"}function eo(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function Ig(i){return i!=null&&typeof i=="object"}const Dg=Object.getPrototypeOf(Uint8Array),ld="__proto__";function Mn(i,e=eo){let t;if(ya(i)){let r=i.find(a=>a!=null);if(ya(r)||e(r)){t=Array(i.length);for(let a=0;a<i.length;a++)t[a]=Mn(i[a],e)}else t=i.slice()}else if(i instanceof Dg)t=i.slice();else if(e(i)){t={};for(let r in i)r!=ld&&(t[r]=Mn(i[r],e))}else t=i;return t}function si(i){let e=arguments;for(let t=1;t<e.length;t++){let r=e[t];for(let a in r)a!=ld&&(eo(i[a])?si(i[a],Mn(r[a])):i[a]=Mn(r[a]))}return i}const Og=0,Fg=1,zg=2;function Bg(i,e,t){for(let r=0,a,n=-1;r<e.length;r++){let s=e[r];if(s>n){for(a=s-1;a>=0&&i[a]==null;)i[a--]=null;for(a=s+1;a<t&&i[a]==null;)i[n=a++]=null}}}function kg(i,e){if(Wg(i)){let s=i[0].slice();for(let o=1;o<i.length;o++)s.push(...i[o].slice(1));return Vg(s[0])||(s=Gg(s)),s}let t=new Set;for(let s=0;s<i.length;s++){let o=i[s][0],l=o.length;for(let c=0;c<l;c++)t.add(o[c])}let r=[Array.from(t).sort((s,o)=>s-o)],a=r[0].length,n=new Map;for(let s=0;s<a;s++)n.set(r[0][s],s);for(let s=0;s<i.length;s++){let o=i[s],l=o[0];for(let c=1;c<o.length;c++){let h=o[c],d=Array(a).fill(void 0),u=e?e[s][c]:Fg,p=[];for(let f=0;f<h.length;f++){let _=h[f],g=n.get(l[f]);_===null?u!=Og&&(d[g]=_,u==zg&&p.push(g)):d[g]=_}Bg(d,p,a),r.push(d)}}return r}const Hg=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function Gg(i){let e=i[0],t=e.length,r=Array(t);for(let n=0;n<r.length;n++)r[n]=n;r.sort((n,s)=>e[n]-e[s]);let a=[];for(let n=0;n<i.length;n++){let s=i[n],o=Array(t);for(let l=0;l<t;l++)o[l]=s[r[l]];a.push(o)}return a}function Wg(i){let e=i[0][0],t=e.length;for(let r=1;r<i.length;r++){let a=i[r][0];if(a.length!=t)return!1;if(a!=e){for(let n=0;n<t;n++)if(a[n]!=e[n])return!1}}return!0}function Vg(i,e=100){const t=i.length;if(t<=1)return!0;let r=0,a=t-1;for(;r<=a&&i[r]==null;)r++;for(;a>=r&&i[a]==null;)a--;if(a<=r)return!0;const n=Bi(1,tr((a-r+1)/e));for(let s=i[r],o=r+n;o<=a;o+=n){const l=i[o];if(l!=null){if(l<=s)return!1;s=l}}return!0}const cd=["January","February","March","April","May","June","July","August","September","October","November","December"],ud=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function hd(i){return i.slice(0,3)}const Xg=ud.map(hd),jg=cd.map(hd),$g={MMMM:cd,MMM:jg,WWWW:ud,WWW:Xg};function ps(i){return(i<10?"0":"")+i}function Yg(i){return(i<10?"00":i<100?"0":"")+i}const qg={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>ps(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>ps(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>ps(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>ps(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>ps(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>Yg(i.getMilliseconds())};function Hl(i,e){e=e||$g;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(i);)t.push(a[0][0]=="{"?qg[a[1]]:a[0]);return n=>{let s="";for(let o=0;o<t.length;o++)s+=typeof t[o]=="string"?t[o]:t[o](n,e);return s}}const Kg=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Zg(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==Kg?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}const dd=i=>i%1==0,to=[1,2,2.5,5],Qg=hs(10,-32,0,to),pd=hs(10,0,32,to),Jg=pd.filter(dd),ja=Qg.concat(pd),Gl=`
`,fd="{YYYY}",md=Gl+fd,gd="{M}/{D}",fs=Gl+gd,io=fs+"/{YY}",vd="{aa}",e0="{h}:{mm}",yn=e0+vd,_d=Gl+yn,xd=":{ss}",Tt=null;function Sd(i){let e=i*1e3,t=e*60,r=t*60,a=r*24,n=a*30,s=a*365,o=(i==1?hs(10,0,3,to).filter(dd):hs(10,-3,0,to)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,n,n*2,n*3,n*4,n*6,s,s*2,s*5,s*10,s*25,s*50,s*100]);const l=[[s,fd,Tt,Tt,Tt,Tt,Tt,Tt,1],[a*28,"{MMM}",md,Tt,Tt,Tt,Tt,Tt,1],[a,gd,md,Tt,Tt,Tt,Tt,Tt,1],[r,"{h}"+vd,io,Tt,fs,Tt,Tt,Tt,1],[t,yn,io,Tt,fs,Tt,Tt,Tt,1],[e,xd,io+" "+yn,Tt,fs+" "+yn,Tt,_d,Tt,1],[i,xd+".{fff}",io+" "+yn,Tt,fs+" "+yn,Tt,_d,Tt,1]];function c(h){return(d,u,p,f,_,g)=>{let m=[],x=_>=s,R=_>=n&&_<s,M=h(p),C=It(M*i,3),w=Wl(M.getFullYear(),x?0:M.getMonth(),R||x?1:M.getDate()),v=It(w*i,3);if(R||x){let b=R?_/n:0,I=x?_/s:0,L=C==v?C:It(Wl(w.getFullYear()+I,w.getMonth()+b,1)*i,3),P=new Date(pi(L/i)),O=P.getFullYear(),z=P.getMonth();for(let A=0;L<=f;A++){let D=Wl(O+I*A,z+b*A,1),G=D-h(It(D*i,3));L=It((+D+G)*i,3),L<=f&&m.push(L)}}else{let b=_>=a?a:_,I=tr(p)-tr(C),L=v+I+Js(C-v,b);m.push(L);let P=h(L),O=P.getHours()+P.getMinutes()/t+P.getSeconds()/r,z=_/r,A=d.axes[u]._space,D=g/A;for(;L=It(L+_,i==1?0:3),!(L>f);)if(z>1){let G=tr(It(O+z,6))%24,B=h(L).getHours()-G;B>1&&(B=-1),L-=B*r,O=(O+z)%24;let J=m[m.length-1];It((L-J)/_,3)*D>=.7&&m.push(L)}else m.push(L)}return m}}return[o,l,c]}const[t0,i0,r0]=Sd(1),[a0,n0,s0]=Sd(.001);hs(2,-53,53,[1]);function Md(i,e){return i.map(t=>t.map((r,a)=>a==0||a==8||r==null?r:e(a==1||t[8]==0?r:t[1]+r)))}function yd(i,e){return(t,r,a,n,s)=>{let o=e.find(f=>s>=f[0])||e[e.length-1],l,c,h,d,u,p;return r.map(f=>{let _=i(f),g=_.getFullYear(),m=_.getMonth(),x=_.getDate(),R=_.getHours(),M=_.getMinutes(),C=_.getSeconds(),w=g!=l&&o[2]||m!=c&&o[3]||x!=h&&o[4]||R!=d&&o[5]||M!=u&&o[6]||C!=p&&o[7]||o[1];return l=g,c=m,h=x,d=R,u=M,p=C,w(_)})}}function o0(i,e){let t=Hl(e);return(r,a,n,s,o)=>a.map(l=>t(i(l)))}function Wl(i,e,t){return new Date(i,e,t)}function bd(i,e){return e(i)}const l0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function wd(i,e){return(t,r,a,n)=>n==null?Pl:e(i(r))}function c0(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function u0(i,e){return i.series[e].fill(i,e)}const h0={show:!0,live:!0,isolate:!1,mount:Lg,markers:{show:!0,width:2,stroke:c0,fill:u0,dash:"solid"},idx:null,idxs:null,values:[]};function d0(i,e){let t=i.cursor.points,r=dr(),a=t.size(i,e);Vt(r,os,a),Vt(r,ls,a);let n=a/-2;Vt(r,"marginLeft",n),Vt(r,"marginTop",n);let s=t.width(i,e,a);return s&&Vt(r,"borderWidth",s),r}function p0(i,e){let t=i.series[e].points;return t._fill||t._stroke}function f0(i,e){let t=i.series[e].points;return t._stroke||t._fill}function m0(i,e){return i.series[e].points.size}const Vl=[0,0];function g0(i,e,t){return Vl[0]=e,Vl[1]=t,Vl}function ro(i,e,t,r=!0){return a=>{a.button==0&&(!r||a.target==e)&&t(a)}}function Xl(i,e,t,r=!0){return a=>{(!r||a.target==e)&&t(a)}}const v0={show:!0,x:!0,y:!0,lock:!1,move:g0,points:{one:!1,show:d0,size:m0,width:0,stroke:f0,fill:p0},bind:{mousedown:ro,mouseup:ro,click:ro,dblclick:ro,mousemove:Xl,mouseleave:Xl,mouseenter:Xl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ed={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},jl=si({},Ed,{filter:td}),Td=si({},jl,{size:10}),Ad=si({},Ed,{show:!1}),$l='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Rd="bold "+$l,Pd=1.5,Ld={show:!0,scale:"x",stroke:Tl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Rd,side:2,grid:jl,ticks:Td,border:Ad,font:$l,lineGap:Pd,rotate:0},_0="Value",x0="Time",Cd={show:!0,scale:"x",auto:!1,sorted:1,min:Nt,max:-Nt,idxs:[]};function S0(i,e,t,r,a){return e.map(n=>n==null?"":Fl(n))}function M0(i,e,t,r,a,n,s){let o=[],l=Ma.get(a)||0;t=s?t:It(Js(t,a),l);for(let c=t;c<=r;c=It(c+a,l))o.push(Object.is(c,-0)?0:c);return o}function Yl(i,e,t,r,a,n,s){const o=[],l=i.scales[i.axes[e].scale].log,c=l==10?ia:Zh,h=tr(c(t));a=xn(l,h),l==10&&(a=ja[Mr(a,ja)]);let d=t,u=a*l;l==10&&(u=ja[Mr(u,ja)]);do o.push(d),d=d+a,l==10&&!Ma.has(d)&&(d=It(d,Ma.get(a))),d>=u&&(a=d,u=a*l,l==10&&(u=ja[Mr(u,ja)]));while(d<=r);return o}function y0(i,e,t,r,a,n,s){let o=i.scales[i.axes[e].scale].asinh,l=r>o?Yl(i,e,Bi(o,t),r,a):[o],c=r>=0&&t<=0?[0]:[];return(t<-o?Yl(i,e,Bi(o,-r),-t,a):[o]).reverse().map(h=>-h).concat(c,l)}const Ud=/./,b0=/[12357]/,w0=/[125]/,Nd=/1/,ql=(i,e,t,r)=>i.map((a,n)=>e==4&&a==0||n%r==0&&t.test(a.toExponential()[a<0?1:0])?a:null);function E0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=i.scales[s],l=i.valToPos,c=n._space,h=l(10,s),d=l(9,s)-h>=c?Ud:l(7,s)-h>=c?b0:l(5,s)-h>=c?w0:Nd;if(d==Nd){let u=di(l(1,s)-h);if(u<c)return ql(e.slice().reverse(),o.distr,d,pr(c/u)).reverse()}return ql(e,o.distr,d,1)}function T0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=n._space,l=i.valToPos,c=di(l(1,s)-l(2,s));return c<o?ql(e.slice().reverse(),3,Ud,pr(o/c)).reverse():e}function A0(i,e,t,r){return r==null?Pl:e==null?"":Fl(e)}const Id={show:!0,scale:"y",stroke:Tl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Rd,side:3,grid:jl,ticks:Td,border:Ad,font:$l,lineGap:Pd,rotate:0};function R0(i,e){let t=3+(i||1)*2;return It(t*e,3)}function P0(i,e){let{scale:t,idxs:r}=i.series[0],a=i._data[0],n=i.valToPos(a[r[0]],t,!0),s=i.valToPos(a[r[1]],t,!0),o=di(s-n),l=i.series[e],c=o/(l.points.space*wt);return r[1]-r[0]<=c}const Dd={scale:null,auto:!0,sorted:0,min:Nt,max:-Nt},Od=(i,e,t,r,a)=>a,Fd={show:!0,auto:!0,sorted:0,gaps:Od,alpha:1,facets:[si({},Dd,{scale:"x"}),si({},Dd,{scale:"y"})]},zd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Od,alpha:1,points:{show:P0,filter:null},values:null,min:Nt,max:-Nt,idxs:[],path:null,clip:null};function L0(i,e,t,r,a){return t/10}const Bd={time:tg,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},C0=si({},Bd,{time:!1,ori:1}),kd={};function Hd(i,e){let t=kd[i];return t||(t={key:i,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(a=>a!=r)},pub(r,a,n,s,o,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=a&&t.plots[h].pub(r,a,n,s,o,l,c)}},i!=null&&(kd[i]=t)),t}const bn=1,Kl=2;function $a(i,e,t){const r=i.mode,a=i.series[e],n=r==2?i._data[e]:i._data,s=i.scales,o=i.bbox;let l=n[0],c=r==2?n[1]:n[e],h=r==2?s[a.facets[0].scale]:s[i.series[0].scale],d=r==2?s[a.facets[1].scale]:s[a.scale],u=o.left,p=o.top,f=o.width,_=o.height,g=i.valToPosH,m=i.valToPosV;return h.ori==0?t(a,l,c,h,d,g,m,u,p,f,_,no,wn,oo,Vd,jd):t(a,l,c,h,d,m,g,p,u,_,f,so,En,Jl,Xd,$d)}function Zl(i,e){let t=0,r=0,a=xt(i.bands,kl);for(let n=0;n<a.length;n++){let s=a[n];s.series[0]==e?t=s.dir:s.series[1]==e&&(s.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function U0(i,e,t,r,a){let n=i.mode,s=i.series[e],o=n==2?s.facets[1].scale:s.scale,l=i.scales[o];return a==-1?l.min:a==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ra(i,e,t,r,a,n){return $a(i,e,(s,o,l,c,h,d,u,p,f,_,g)=>{let m=s.pxRound;const x=c.dir*(c.ori==0?1:-1),R=c.ori==0?wn:En;let M,C;x==1?(M=t,C=r):(M=r,C=t);let w=m(d(o[M],c,_,p)),v=m(u(l[M],h,g,f)),b=m(d(o[C],c,_,p)),I=m(u(n==1?h.max:h.min,h,g,f)),L=new Path2D(a);return R(L,b,I),R(L,w,I),R(L,w,v),L})}function ao(i,e,t,r,a,n){let s=null;if(i.length>0){s=new Path2D;const o=e==0?oo:Jl;let l=t;for(let d=0;d<i.length;d++){let u=i[d];if(u[1]>u[0]){let p=u[0]-l;p>0&&o(s,l,r,p,r+n),l=u[1]}}let c=t+a-l,h=10;c>0&&o(s,l,r-h/2,c,r+n+h)}return s}function N0(i,e,t){let r=i[i.length-1];r&&r[0]==e?r[1]=t:i.push([e,t])}function Ql(i,e,t,r,a,n,s){let o=[],l=i.length;for(let c=a==1?t:r;c>=t&&c<=r;c+=a)if(e[c]===null){let h=c,d=c;if(a==1)for(;++c<=r&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let u=n(i[h]),p=d==h?u:n(i[d]),f=h-a;u=s<=0&&f>=0&&f<l?n(i[f]):u;let _=d+a;p=s>=0&&_>=0&&_<l?n(i[_]):p,p>=u&&o.push([u,p])}return o}function Gd(i){return i==0?ed:i==1?pi:e=>Xa(e,i)}function Wd(i){let e=i==0?no:so,t=i==0?(a,n,s,o,l,c)=>{a.arcTo(n,s,o,l,c)}:(a,n,s,o,l,c)=>{a.arcTo(s,n,l,o,c)},r=i==0?(a,n,s,o,l)=>{a.rect(n,s,o,l)}:(a,n,s,o,l)=>{a.rect(s,n,l,o)};return(a,n,s,o,l,c=0,h=0)=>{c==0&&h==0?r(a,n,s,o,l):(c=yr(c,o/2,l/2),h=yr(h,o/2,l/2),e(a,n+c,s),t(a,n+o,s,n+o,s+l,c),t(a,n+o,s+l,n,s+l,h),t(a,n,s+l,n,s,h),t(a,n,s,n+o,s,c),a.closePath())}}const no=(i,e,t)=>{i.moveTo(e,t)},so=(i,e,t)=>{i.moveTo(t,e)},wn=(i,e,t)=>{i.lineTo(e,t)},En=(i,e,t)=>{i.lineTo(t,e)},oo=Wd(0),Jl=Wd(1),Vd=(i,e,t,r,a,n)=>{i.arc(e,t,r,a,n)},Xd=(i,e,t,r,a,n)=>{i.arc(t,e,r,a,n)},jd=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(e,t,r,a,n,s)},$d=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(t,e,a,r,s,n)};function Yd(i){return(e,t,r,a,n)=>$a(e,t,(s,o,l,c,h,d,u,p,f,_,g)=>{let{pxRound:m,points:x}=s,R,M;c.ori==0?(R=no,M=Vd):(R=so,M=Xd);const C=It(x.width*wt,3);let w=(x.size-x.width)/2*wt,v=It(w*2,3),b=new Path2D,I=new Path2D,{left:L,top:P,width:O,height:z}=e.bbox;oo(I,L-v,P-v,O+v*2,z+v*2);const A=D=>{if(l[D]!=null){let G=m(d(o[D],c,_,p)),B=m(u(l[D],h,g,f));R(b,G+w,B),M(b,G,B,w,0,Qs*2)}};if(n)n.forEach(A);else for(let D=r;D<=a;D++)A(D);return{stroke:C>0?b:null,fill:b,clip:I,flags:bn|Kl}})}function qd(i){return(e,t,r,a,n,s)=>{r!=a&&(n!=r&&s!=r&&i(e,t,r),n!=a&&s!=a&&i(e,t,a),i(e,t,s))}}const I0=qd(wn),D0=qd(En);function Kd(i){const e=xt(i?.alignGaps,0);return(t,r,a,n)=>$a(t,r,(s,o,l,c,h,d,u,p,f,_,g)=>{[a,n]=qs(l,a,n);let m=s.pxRound,x=O=>m(d(O,c,_,p)),R=O=>m(u(O,h,g,f)),M,C;c.ori==0?(M=wn,C=I0):(M=En,C=D0);const w=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:bn},b=v.stroke;let I=!1;if(n-a>=_*4){let O=he=>t.posToVal(he,c.key,!0),z=null,A=null,D,G,B,J=x(o[w==1?a:n]),Z=x(o[a]),Y=x(o[n]),re=O(w==1?Z+1:Y-1);for(let he=w==1?a:n;he>=a&&he<=n;he+=w){let oe=o[he],te=(w==1?oe<re:oe>re)?J:x(oe),le=l[he];te==J?le!=null?(G=le,z==null?(M(b,te,R(G)),D=z=A=G):G<z?z=G:G>A&&(A=G)):le===null&&(I=!0):(z!=null&&C(b,J,R(z),R(A),R(D),R(G)),le!=null?(G=le,M(b,te,R(G)),z=A=D=G):(z=A=null,le===null&&(I=!0)),J=te,re=O(J+w))}z!=null&&z!=A&&B!=J&&C(b,J,R(z),R(A),R(D),R(G))}else for(let O=w==1?a:n;O>=a&&O<=n;O+=w){let z=l[O];z===null?I=!0:z!=null&&M(b,x(o[O]),R(z))}let[L,P]=Zl(t,r);if(s.fill!=null||L!=0){let O=v.fill=new Path2D(b),z=s.fillTo(t,r,s.min,s.max,L),A=R(z),D=x(o[a]),G=x(o[n]);w==-1&&([G,D]=[D,G]),M(O,G,A),M(O,D,A)}if(!s.spanGaps){let O=[];I&&O.push(...Ql(o,l,a,n,w,x,e)),v.gaps=O=s.gaps(t,r,a,n,O),v.clip=ao(O,c.ori,p,f,_,g)}return P!=0&&(v.band=P==2?[ra(t,r,a,n,b,-1),ra(t,r,a,n,b,1)]:ra(t,r,a,n,b,P)),v})}function O0(i){const e=xt(i.align,1),t=xt(i.ascDesc,!1),r=xt(i.alignGaps,0),a=xt(i.extend,!1);return(n,s,o,l)=>$a(n,s,(c,h,d,u,p,f,_,g,m,x,R)=>{[o,l]=qs(d,o,l);let M=c.pxRound,{left:C,width:w}=n.bbox,v=Y=>M(f(Y,u,x,g)),b=Y=>M(_(Y,p,R,m)),I=u.ori==0?wn:En;const L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:bn},P=L.stroke,O=u.dir*(u.ori==0?1:-1);let z=b(d[O==1?o:l]),A=v(h[O==1?o:l]),D=A,G=A;a&&e==-1&&(G=C,I(P,G,z)),I(P,A,z);for(let Y=O==1?o:l;Y>=o&&Y<=l;Y+=O){let re=d[Y];if(re==null)continue;let he=v(h[Y]),oe=b(re);e==1?I(P,he,z):I(P,D,oe),I(P,he,oe),z=oe,D=he}let B=D;a&&e==1&&(B=C+w,I(P,B,z));let[J,Z]=Zl(n,s);if(c.fill!=null||J!=0){let Y=L.fill=new Path2D(P),re=c.fillTo(n,s,c.min,c.max,J),he=b(re);I(Y,B,he),I(Y,G,he)}if(!c.spanGaps){let Y=[];Y.push(...Ql(h,d,o,l,O,v,r));let re=c.width*wt/2,he=t||e==1?re:-re,oe=t||e==-1?-re:re;Y.forEach(te=>{te[0]+=he,te[1]+=oe}),L.gaps=Y=c.gaps(n,s,o,l,Y),L.clip=ao(Y,u.ori,g,m,x,R)}return Z!=0&&(L.band=Z==2?[ra(n,s,o,l,P,-1),ra(n,s,o,l,P,1)]:ra(n,s,o,l,P,Z)),L})}function Zd(i,e,t,r,a,n,s=Nt){if(i.length>1){let o=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(o!=null){let h=di(i[l]-i[o]);h<c&&(c=h,s=di(t(i[l],r,a,n)-t(i[o],r,a,n)))}o=l}}return s}function F0(i){i=i||ds;const e=xt(i.size,[.6,Nt,1]),t=i.align||0,r=i.gap||0;let a=i.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;const n=dt(a),s=1-e[0],o=xt(e[1],Nt),l=xt(e[2],1),c=xt(i.disp,ds),h=xt(i.each,p=>{}),{fill:d,stroke:u}=c;return(p,f,_,g)=>$a(p,f,(m,x,R,M,C,w,v,b,I,L,P)=>{let O=m.pxRound,z=t,A=r*wt,D=o*wt,G=l*wt,B,J;M.ori==0?[B,J]=n(p,f):[J,B]=n(p,f);const Z=M.dir*(M.ori==0?1:-1);let Y=M.ori==0?oo:Jl,re=M.ori==0?h:(Ae,qe,it,Me,Ct,Be,Ye)=>{h(Ae,qe,it,Ct,Me,Ye,Be)},he=xt(p.bands,kl).find(Ae=>Ae.series[0]==f),oe=he!=null?he.dir:0,te=m.fillTo(p,f,m.min,m.max,oe),le=O(v(te,C,P,I)),de,Pe,_e,Ne=L,$e=O(m.width*wt),je=!1,Qe=null,gt=null,Dt=null,ei=null;d!=null&&($e==0||u!=null)&&(je=!0,Qe=d.values(p,f,_,g),gt=new Map,new Set(Qe).forEach(Ae=>{Ae!=null&&gt.set(Ae,new Path2D)}),$e>0&&(Dt=u.values(p,f,_,g),ei=new Map,new Set(Dt).forEach(Ae=>{Ae!=null&&ei.set(Ae,new Path2D)})));let{x0:Ot,size:ti}=c;if(Ot!=null&&ti!=null){z=1,x=Ot.values(p,f,_,g),Ot.unit==2&&(x=x.map(qe=>p.posToVal(b+qe*L,M.key,!0)));let Ae=ti.values(p,f,_,g);ti.unit==2?Pe=Ae[0]*L:Pe=w(Ae[0],M,L,b)-w(0,M,L,b),Ne=Zd(x,R,w,M,L,b,Ne),_e=Ne-Pe+A}else Ne=Zd(x,R,w,M,L,b,Ne),_e=Ne*s+A,Pe=Ne-_e;_e<1&&(_e=0),$e>=Pe/2&&($e=0),_e<5&&(O=ed);let Rt=_e>0,gi=Ne-_e-(Rt?$e:0);Pe=O(Bl(gi,G,D)),de=(z==0?Pe/2:z==Z?0:Pe)-z*Z*((z==0?A/2:0)+(Rt?$e/2:0));const mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ci=je?null:new Path2D;let $t=null;if(he!=null)$t=p.data[he.series[1]];else{let{y0:Ae,y1:qe}=c;Ae!=null&&qe!=null&&(R=qe.values(p,f,_,g),$t=Ae.values(p,f,_,g))}let ii=B*Pe,H=J*Pe;for(let Ae=Z==1?_:g;Ae>=_&&Ae<=g;Ae+=Z){let qe=R[Ae];if(qe==null)continue;if($t!=null){let $=$t[Ae]??0;if(qe-$==0)continue;le=v($,C,P,I)}let it=M.distr!=2||c!=null?x[Ae]:Ae,Me=w(it,M,L,b),Ct=v(xt(qe,te),C,P,I),Be=O(Me-de),Ye=O(Bi(Ct,le)),U=O(yr(Ct,le)),y=Ye-U;if(qe!=null){let $=qe<0?H:ii,ue=qe<0?ii:H;je?($e>0&&Dt[Ae]!=null&&Y(ei.get(Dt[Ae]),Be,U+tr($e/2),Pe,Bi(0,y-$e),$,ue),Qe[Ae]!=null&&Y(gt.get(Qe[Ae]),Be,U+tr($e/2),Pe,Bi(0,y-$e),$,ue)):Y(ci,Be,U+tr($e/2),Pe,Bi(0,y-$e),$,ue),re(p,f,Ae,Be-$e/2,U,Pe+$e,y)}}return $e>0?mt.stroke=je?ei:ci:je||(mt._fill=m.width==0?m._fill:m._stroke??m._fill,mt.width=0),mt.fill=je?gt:ci,mt})}function z0(i,e){const t=xt(e?.alignGaps,0);return(r,a,n,s)=>$a(r,a,(o,l,c,h,d,u,p,f,_,g,m)=>{[n,s]=qs(c,n,s);let x=o.pxRound,R=B=>x(u(B,h,g,f)),M=B=>x(p(B,d,m,_)),C,w,v;h.ori==0?(C=no,v=wn,w=jd):(C=so,v=En,w=$d);const b=h.dir*(h.ori==0?1:-1);let I=R(l[b==1?n:s]),L=I,P=[],O=[];for(let B=b==1?n:s;B>=n&&B<=s;B+=b)if(c[B]!=null){let J=l[B],Z=R(J);P.push(L=Z),O.push(M(c[B]))}const z={stroke:i(P,O,C,v,w,x),fill:null,clip:null,band:null,gaps:null,flags:bn},A=z.stroke;let[D,G]=Zl(r,a);if(o.fill!=null||D!=0){let B=z.fill=new Path2D(A),J=o.fillTo(r,a,o.min,o.max,D),Z=M(J);v(B,L,Z),v(B,I,Z)}if(!o.spanGaps){let B=[];B.push(...Ql(l,c,n,s,b,R,t)),z.gaps=B=o.gaps(r,a,n,s,B),z.clip=ao(B,h.ori,f,_,g,m)}return G!=0&&(z.band=G==2?[ra(r,a,n,s,A,-1),ra(r,a,n,s,A,1)]:ra(r,a,n,s,A,G)),z})}function B0(i){return z0(k0,i)}function k0(i,e,t,r,a,n){const s=i.length;if(s<2)return null;const o=new Path2D;if(t(o,i[0],e[0]),s==2)r(o,i[1],e[1]);else{let l=Array(s),c=Array(s-1),h=Array(s-1),d=Array(s-1);for(let u=0;u<s-1;u++)h[u]=e[u+1]-e[u],d[u]=i[u+1]-i[u],c[u]=h[u]/d[u];l[0]=c[0];for(let u=1;u<s-1;u++)c[u]===0||c[u-1]===0||c[u-1]>0!=c[u]>0?l[u]=0:(l[u]=3*(d[u-1]+d[u])/((2*d[u]+d[u-1])/c[u-1]+(d[u]+2*d[u-1])/c[u]),isFinite(l[u])||(l[u]=0));l[s-1]=c[s-2];for(let u=0;u<s-1;u++)a(o,i[u]+d[u]/3,e[u]+l[u]*d[u]/3,i[u+1]-d[u]/3,e[u+1]-l[u+1]*d[u]/3,i[u+1],e[u+1])}return o}const ec=new Set;function Qd(){for(let i of ec)i.syncRect(!0)}vn&&(Wa(Sg,_n,Qd),Wa(Mg,_n,Qd,!0),Wa($s,_n,()=>{Ei.pxRatio=wt}));const H0=Kd(),G0=Yd();function Jd(i,e,t,r){return(r?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((a,n)=>tc(a,n,e,t))}function W0(i,e){return i.map((t,r)=>r==0?{}:si({},e,t))}function tc(i,e,t,r){return si({},e==0?t:r,i)}function ep(i,e,t){return e==null?Sn:[e,t]}const V0=ep;function X0(i,e,t){return e==null?Sn:Zs(e,t,Ol,!0)}function tp(i,e,t,r){return e==null?Sn:Ks(e,t,i.scales[r].log,!1)}const j0=tp;function ip(i,e,t,r){return e==null?Sn:Dl(e,t,i.scales[r].log,!1)}const $0=ip;function Y0(i,e,t,r,a){let n=Bi(Qh(i),Qh(e)),s=e-i,o=Mr(a/r*s,t);do{let l=t[o],c=r*l/s;if(c>=a&&n+(l<5?Ma.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function rp(i){let e,t;return i=i.replace(/(\d+)px/,(r,a)=>(e=pi((t=+a)*wt))+"px"),[i,e,t]}function q0(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=It(e[2]*wt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ei(i,e,t){const r={mode:xt(i.mode,1)},a=r.mode;function n(S,E,N,F){let V=E.valToPct(S);return F+N*(E.dir==-1?1-V:V)}function s(S,E,N,F){let V=E.valToPct(S);return F+N*(E.dir==-1?V:1-V)}function o(S,E,N,F){return E.ori==0?n(S,E,N,F):s(S,E,N,F)}r.valToPosH=n,r.valToPosV=s;let l=!1;r.status=0;const c=r.root=dr(ig);if(i.id!=null&&(c.id=i.id),Ji(c,i.class),i.title){let S=dr(ng,c);S.textContent=i.title}const h=Sr("canvas"),d=r.ctx=h.getContext("2d"),u=dr(sg,c);Wa("click",u,S=>{S.target===f&&(Ht!=hn||Xt!=dn)&&wi.click(r,S)},!0);const p=r.under=dr(og,u);u.appendChild(h);const f=r.over=dr(lg,u);i=Mn(i);const _=+xt(i.pxAlign,1),g=Gd(_);(i.plugins||[]).forEach(S=>{S.opts&&(i=S.opts(r,i)||i)});const m=i.ms||.001,x=r.series=a==1?Jd(i.series||[],Cd,zd,!1):W0(i.series||[null],Fd),R=r.axes=Jd(i.axes||[],Ld,Id,!0),M=r.scales={},C=r.bands=i.bands||[];C.forEach(S=>{S.fill=dt(S.fill||null),S.dir=xt(S.dir,-1)});const w=a==2?x[1].facets[0].scale:x[0].scale,v={axes:Jr,series:vt},b=(i.drawOrder||["axes","series"]).map(S=>v[S]);function I(S){const E=S.distr==3?N=>ia(N>0?N:S.clamp(r,N,S.min,S.max,S.key)):S.distr==4?N=>zl(N,S.asinh):S.distr==100?N=>S.fwd(N):N=>N;return N=>{let F=E(N),{_min:V,_max:ee}=S,se=ee-V;return(F-V)/se}}function L(S){let E=M[S];if(E==null){let N=(i.scales||ds)[S]||ds;if(N.from!=null){L(N.from);let F=si({},M[N.from],N,{key:S});F.valToPct=I(F),M[S]=F}else{E=M[S]=si({},S==w?Bd:C0,N),E.key=S;let F=E.time,V=E.range,ee=ya(V);if((S!=w||a==2&&!F)&&(ee&&(V[0]==null||V[1]==null)&&(V={min:V[0]==null?Yh:{mode:1,hard:V[0],soft:V[0]},max:V[1]==null?Yh:{mode:1,hard:V[1],soft:V[1]}},ee=!1),!ee&&eo(V))){let se=V;V=(fe,ve,Ie)=>ve==null?Sn:Zs(ve,Ie,se)}E.range=dt(V||(F?V0:S==w?E.distr==3?j0:E.distr==4?$0:ep:E.distr==3?tp:E.distr==4?ip:X0)),E.auto=dt(ee?!1:E.auto),E.clamp=dt(E.clamp||L0),E._min=E._max=null,E.valToPct=I(E)}}}L("x"),L("y"),a==1&&x.forEach(S=>{L(S.scale)}),R.forEach(S=>{L(S.scale)});for(let S in i.scales)L(S);const P=M[w],O=P.distr;let z,A;P.ori==0?(Ji(c,rg),z=n,A=s):(Ji(c,ag),z=s,A=n);const D={};for(let S in M){let E=M[S];(E.min!=null||E.max!=null)&&(D[S]={min:E.min,max:E.max},E.min=E.max=null)}const G=i.tzDate||(S=>new Date(pi(S/m))),B=i.fmtDate||Hl,J=m==1?r0(G):s0(G),Z=yd(G,Md(m==1?i0:n0,B)),Y=wd(G,bd(l0,B)),re=[],he=r.legend=si({},h0,i.legend),oe=r.cursor=si({},v0,{drag:{y:a==2}},i.cursor),te=he.show,le=oe.show,de=he.markers;he.idxs=re,de.width=dt(de.width),de.dash=dt(de.dash),de.stroke=dt(de.stroke),de.fill=dt(de.fill);let Pe,_e,Ne,$e=[],je=[],Qe,gt=!1,Dt={};if(he.live){const S=x[1]?x[1].values:null;gt=S!=null,Qe=gt?S(r,1,0):{_:0};for(let E in Qe)Dt[E]=Pl}if(te)if(Pe=Sr("table",fg,c),Ne=Sr("tbody",null,Pe),he.mount(r,Pe),gt){_e=Sr("thead",null,Pe,Ne);let S=Sr("tr",null,_e);Sr("th",null,S);for(var ei in Qe)Sr("th",Uh,S).textContent=ei}else Ji(Pe,gg),he.live&&Ji(Pe,mg);const Ot={show:!0},ti={show:!1};function Rt(S,E){if(E==0&&(gt||!he.live||a==2))return Sn;let N=[],F=Sr("tr",vg,Ne,Ne.childNodes[E]);Ji(F,S.class),S.show||Ji(F,Ga);let V=Sr("th",null,F);if(de.show){let fe=dr(_g,V);if(E>0){let ve=de.width(r,E);ve&&(fe.style.border=ve+"px "+de.dash(r,E)+" "+de.stroke(r,E)),fe.style.background=de.fill(r,E)}}let ee=dr(Uh,V);S.label instanceof HTMLElement?ee.appendChild(S.label):ee.textContent=S.label,E>0&&(de.show||(ee.style.color=S.width>0?de.stroke(r,E):de.fill(r,E)),mt("click",V,fe=>{if(oe._lock)return;Se(fe);let ve=x.indexOf(S);if((fe.ctrlKey||fe.metaKey)!=he.isolate){let Ie=x.some((Oe,Fe)=>Fe>0&&Fe!=ve&&Oe.show);x.forEach((Oe,Fe)=>{Fe>0&&Ir(Fe,Ie?Fe==ve?Ot:ti:Ot,!0,ni.setSeries)})}else Ir(ve,{show:!S.show},!0,ni.setSeries)},!1),rt&&mt(Oh,V,fe=>{oe._lock||(Se(fe),Ir(x.indexOf(S),fn,!0,ni.setSeries))},!1));for(var se in Qe){let fe=Sr("td",xg,F);fe.textContent="--",N.push(fe)}return[F,N]}const gi=new Map;function mt(S,E,N,F=!0){const V=gi.get(E)||{},ee=oe.bind[S](r,E,N,F);ee&&(Wa(S,E,V[S]=ee),gi.set(E,V))}function ci(S,E,N){const F=gi.get(E)||{};for(let V in F)(S==null||V==S)&&(Il(V,E,F[V]),delete F[V]);S==null&&gi.delete(E)}let $t=0,ii=0,H=0,Ae=0,qe=0,it=0,Me=qe,Ct=it,Be=H,Ye=Ae,U=0,y=0,$=0,ue=0;r.bbox={};let ne=!1,Ee=!1,ye=!1,j=!1,ce=!1,be=!1;function k(S,E,N){(N||S!=r.width||E!=r.height)&&ae(S,E),st(!1),ye=!0,Ee=!0,Ci()}function ae(S,E){r.width=$t=H=S,r.height=ii=Ae=E,qe=it=0,we(),We();let N=r.bbox;U=N.left=Xa(qe*wt,.5),y=N.top=Xa(it*wt,.5),$=N.width=Xa(H*wt,.5),ue=N.height=Xa(Ae*wt,.5)}const pe=3;function xe(){let S=!1,E=0;for(;!S;){E++;let N=ln(E),F=Nr(E);S=E==pe||N&&F,S||(ae(r.width,r.height),Ee=!0)}}function Re({width:S,height:E}){k(S,E)}r.setSize=Re;function we(){let S=!1,E=!1,N=!1,F=!1;R.forEach((V,ee)=>{if(V.show&&V._show){let{side:se,_size:fe}=V,ve=se%2,Ie=V.label!=null?V.labelSize:0,Oe=fe+Ie;Oe>0&&(ve?(H-=Oe,se==3?(qe+=Oe,F=!0):N=!0):(Ae-=Oe,se==0?(it+=Oe,S=!0):E=!0))}}),Cr[0]=S,Cr[1]=N,Cr[2]=E,Cr[3]=F,H-=vr[1]+vr[3],qe+=vr[3],Ae-=vr[2]+vr[0],it+=vr[0]}function We(){let S=qe+H,E=it+Ae,N=qe,F=it;function V(ee,se){switch(ee){case 1:return S+=se,S-se;case 2:return E+=se,E-se;case 3:return N-=se,N+se;case 0:return F-=se,F+se}}R.forEach((ee,se)=>{if(ee.show&&ee._show){let fe=ee.side;ee._pos=V(fe,ee._size),ee.label!=null&&(ee._lpos=V(fe,ee.labelSize))}})}if(oe.dataIdx==null){let S=oe.hover,E=S.skip=new Set(S.skip??[]);E.add(void 0);let N=S.prox=dt(S.prox),F=S.bias??=0;oe.dataIdx=(V,ee,se,fe)=>{if(ee==0)return se;let ve=se,Ie=N(V,ee,se,fe)??Nt,Oe=Ie>=0&&Ie<Nt,Fe=P.ori==0?H:Ae,Je=oe.left,bt=e[0],_t=e[ee];if(E.has(_t[se])){ve=null;let ht=null,Ke=null,Xe;if(F==0||F==-1)for(Xe=se;ht==null&&Xe-- >0;)E.has(_t[Xe])||(ht=Xe);if(F==0||F==1)for(Xe=se;Ke==null&&Xe++<_t.length;)E.has(_t[Xe])||(Ke=Xe);if(ht!=null||Ke!=null)if(Oe){let Wt=ht==null?-1/0:z(bt[ht],P,Fe,0),Kt=Ke==null?1/0:z(bt[Ke],P,Fe,0),Si=Je-Wt,Lt=Kt-Je;Si<=Lt?Si<=Ie&&(ve=ht):Lt<=Ie&&(ve=Ke)}else ve=Ke==null?ht:ht==null?Ke:se-ht<=Ke-se?ht:Ke}else Oe&&di(Je-z(bt[se],P,Fe,0))>Ie&&(ve=null);return ve}}const Se=S=>{oe.event=S};oe.idxs=re,oe._lock=!1;let Ce=oe.points;Ce.show=dt(Ce.show),Ce.size=dt(Ce.size),Ce.stroke=dt(Ce.stroke),Ce.width=dt(Ce.width),Ce.fill=dt(Ce.fill);const Ge=r.focus=si({},i.focus||{alpha:.3},oe.focus),rt=Ge.prox>=0,Ue=rt&&Ce.one;let ct=[],Mt=[],pa=[];function Qn(S,E){let N=Ce.show(r,E);if(N instanceof HTMLElement)return Ji(N,pg),Ji(N,S.class),zr(N,-10,-10,H,Ae),f.insertBefore(N,ct[E]),N}function nn(S,E){if(a==1||E>0){let N=a==1&&M[S.scale].time,F=S.value;S.value=N?od(F)?wd(G,bd(F,B)):F||Y:F||A0,S.label=S.label||(N?x0:_0)}if(Ue||E>0){S.width=S.width==null?1:S.width,S.paths=S.paths||H0||Cg,S.fillTo=dt(S.fillTo||U0),S.pxAlign=+xt(S.pxAlign,_),S.pxRound=Gd(S.pxAlign),S.stroke=dt(S.stroke||null),S.fill=dt(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let N=R0(Bi(1,S.width),1),F=S.points=si({},{size:N,width:Bi(1,N*.2),stroke:S.stroke,space:N*2,paths:G0,_stroke:null,_fill:null},S.points);F.show=dt(F.show),F.filter=dt(F.filter),F.fill=dt(F.fill),F.stroke=dt(F.stroke),F.paths=dt(F.paths),F.pxAlign=S.pxAlign}if(te){let N=Rt(S,E);$e.splice(E,0,N[0]),je.splice(E,0,N[1]),he.values.push(null)}if(le){re.splice(E,0,null);let N=null;Ue?E==0&&(N=Qn(S,E)):E>0&&(N=Qn(S,E)),ct.splice(E,0,N),Mt.splice(E,0,0),pa.splice(E,0,0)}xi("addSeries",E)}function ul(S,E){E=E??x.length,S=a==1?tc(S,E,Cd,zd):tc(S,E,{},Fd),x.splice(E,0,S),nn(x[E],E)}r.addSeries=ul;function Hs(S){if(x.splice(S,1),te){he.values.splice(S,1),je.splice(S,1);let E=$e.splice(S,1)[0];ci(null,E.firstChild),E.remove()}le&&(re.splice(S,1),ct.splice(S,1)[0].remove(),Mt.splice(S,1),pa.splice(S,1)),xi("delSeries",S)}r.delSeries=Hs;const Cr=[!1,!1,!1,!1];function Kr(S,E){if(S._show=S.show,S.show){let N=S.side%2,F=M[S.scale];F==null&&(S.scale=N?x[1].scale:w,F=M[S.scale]);let V=F.time;S.size=dt(S.size),S.space=dt(S.space),S.rotate=dt(S.rotate),ya(S.incrs)&&S.incrs.forEach(se=>{!Ma.has(se)&&Ma.set(se,nd(se))}),S.incrs=dt(S.incrs||(F.distr==2?Jg:V?m==1?t0:a0:ja)),S.splits=dt(S.splits||(V&&F.distr==1?J:F.distr==3?Yl:F.distr==4?y0:M0)),S.stroke=dt(S.stroke),S.grid.stroke=dt(S.grid.stroke),S.ticks.stroke=dt(S.ticks.stroke),S.border.stroke=dt(S.border.stroke);let ee=S.values;S.values=ya(ee)&&!ya(ee[0])?dt(ee):V?ya(ee)?yd(G,Md(ee,B)):od(ee)?o0(G,ee):ee||Z:ee||S0,S.filter=dt(S.filter||(F.distr>=3&&F.log==10?E0:F.distr==3&&F.log==2?T0:td)),S.font=rp(S.font),S.labelFont=rp(S.labelFont),S._size=S.size(r,null,E,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&(Cr[E]=!0,S._el=dr(cg,u))}}function Zr(S,E,N,F){let[V,ee,se,fe]=N,ve=E%2,Ie=0;return ve==0&&(fe||ee)&&(Ie=E==0&&!V||E==2&&!se?pi(Ld.size/3):0),ve==1&&(V||se)&&(Ie=E==1&&!ee||E==3&&!fe?pi(Id.size/2):0),Ie}const Jn=r.padding=(i.padding||[Zr,Zr,Zr,Zr]).map(S=>dt(xt(S,Zr))),vr=r._padding=Jn.map((S,E)=>S(r,E,Cr,0));let Yt,Qt=null,Jt=null;const Ur=a==1?x[0].idxs:null;let qi=null,fa=!1;function es(S,E){if(e=S??[],r.data=r._data=e,a==2){Yt=0;for(let N=1;N<x.length;N++)Yt+=e[N][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),qi=e[0],Yt=qi.length;let N=e;if(O==2){N=e.slice();let F=N[0]=Array(Yt);for(let V=0;V<Yt;V++)F[V]=V}r._data=e=N}if(st(!0),xi("setData"),O==2&&(ye=!0),E!==!1){let N=P;N.auto(r,fa)?ts():va(w,N.min,N.max),j=j||oe.left>=0,be=!0,Ci()}}r.setData=es;function ts(){fa=!0;let S,E;a==1&&(Yt>0?(Qt=Ur[0]=0,Jt=Ur[1]=Yt-1,S=e[0][Qt],E=e[0][Jt],O==2?(S=Qt,E=Jt):S==E&&(O==3?[S,E]=Ks(S,S,P.log,!1):O==4?[S,E]=Dl(S,S,P.log,!1):P.time?E=S+pi(86400/m):[S,E]=Zs(S,E,Ol,!0))):(Qt=Ur[0]=S=null,Jt=Ur[1]=E=null)),va(w,S,E)}let sn,ma,on,T,W,ie,Q,q,me,ge;function Te(S,E,N,F,V,ee){S??=Ih,N??=kl,F??="butt",V??=Ih,ee??="round",S!=sn&&(d.strokeStyle=sn=S),V!=ma&&(d.fillStyle=ma=V),E!=on&&(d.lineWidth=on=E),ee!=W&&(d.lineJoin=W=ee),F!=ie&&(d.lineCap=ie=F),N!=T&&d.setLineDash(T=N)}function De(S,E,N,F){E!=ma&&(d.fillStyle=ma=E),S!=Q&&(d.font=Q=S),N!=q&&(d.textAlign=q=N),F!=me&&(d.textBaseline=me=F)}function Ve(S,E,N,F,V=0){if(F.length>0&&S.auto(r,fa)&&(E==null||E.min==null)){let ee=xt(Qt,0),se=xt(Jt,F.length-1),fe=N.min==null?Eg(F,ee,se,V,S.distr==3):[N.min,N.max];S.min=yr(S.min,N.min=fe[0]),S.max=Bi(S.max,N.max=fe[1])}}const nt={min:null,max:null};function pt(){for(let F in M){let V=M[F];D[F]==null&&(V.min==null||D[w]!=null&&V.auto(r,fa))&&(D[F]=nt)}for(let F in M){let V=M[F];D[F]==null&&V.from!=null&&D[V.from]!=null&&(D[F]=nt)}D[w]!=null&&st(!0);let S={};for(let F in D){let V=D[F];if(V!=null){let ee=S[F]=Mn(M[F],Ig);if(V.min!=null)si(ee,V);else if(F!=w||a==2)if(Yt==0&&ee.from==null){let se=ee.range(r,null,null,F);ee.min=se[0],ee.max=se[1]}else ee.min=Nt,ee.max=-Nt}}if(Yt>0){x.forEach((F,V)=>{if(a==1){let ee=F.scale,se=D[ee];if(se==null)return;let fe=S[ee];if(V==0){let ve=fe.range(r,fe.min,fe.max,ee);fe.min=ve[0],fe.max=ve[1],Qt=Mr(fe.min,e[0]),Jt=Mr(fe.max,e[0]),Jt-Qt>1&&(e[0][Qt]<fe.min&&Qt++,e[0][Jt]>fe.max&&Jt--),F.min=qi[Qt],F.max=qi[Jt]}else F.show&&F.auto&&Ve(fe,se,F,e[V],F.sorted);F.idxs[0]=Qt,F.idxs[1]=Jt}else if(V>0&&F.show&&F.auto){let[ee,se]=F.facets,fe=ee.scale,ve=se.scale,[Ie,Oe]=e[V],Fe=S[fe],Je=S[ve];Fe!=null&&Ve(Fe,D[fe],ee,Ie,ee.sorted),Je!=null&&Ve(Je,D[ve],se,Oe,se.sorted),F.min=se.min,F.max=se.max}});for(let F in S){let V=S[F],ee=D[F];if(V.from==null&&(ee==null||ee.min==null)){let se=V.range(r,V.min==Nt?null:V.min,V.max==-Nt?null:V.max,F);V.min=se[0],V.max=se[1]}}}for(let F in S){let V=S[F];if(V.from!=null){let ee=S[V.from];if(ee.min==null)V.min=V.max=null;else{let se=V.range(r,ee.min,ee.max,F);V.min=se[0],V.max=se[1]}}}let E={},N=!1;for(let F in S){let V=S[F],ee=M[F];if(ee.min!=V.min||ee.max!=V.max){ee.min=V.min,ee.max=V.max;let se=ee.distr;ee._min=se==3?ia(ee.min):se==4?zl(ee.min,ee.asinh):se==100?ee.fwd(ee.min):ee.min,ee._max=se==3?ia(ee.max):se==4?zl(ee.max,ee.asinh):se==100?ee.fwd(ee.max):ee.max,E[F]=N=!0}}if(N){x.forEach((F,V)=>{a==2?V>0&&E.y&&(F._paths=null):E[F.scale]&&(F._paths=null)});for(let F in E)ye=!0,xi("setScale",F);le&&oe.left>=0&&(j=be=!0)}for(let F in D)D[F]=null}function ze(S){let E=Bl(Qt-1,0,Yt-1),N=Bl(Jt+1,0,Yt-1);for(;S[E]==null&&E>0;)E--;for(;S[N]==null&&N<Yt-1;)N++;return[E,N]}function vt(){if(Yt>0){let S=x.some(E=>E._focus)&&ge!=Ge.alpha;S&&(d.globalAlpha=ge=Ge.alpha),x.forEach((E,N)=>{if(N>0&&E.show&&(jt(N,!1),jt(N,!0),E._paths==null)){let F=ge;ge!=E.alpha&&(d.globalAlpha=ge=E.alpha);let V=a==2?[0,e[N][0].length-1]:ze(e[N]);E._paths=E.paths(r,N,V[0],V[1]),ge!=F&&(d.globalAlpha=ge=F)}}),x.forEach((E,N)=>{if(N>0&&E.show){let F=ge;ge!=E.alpha&&(d.globalAlpha=ge=E.alpha),E._paths!=null&&Et(N,!1);{let V=E._paths!=null?E._paths.gaps:null,ee=E.points.show(r,N,Qt,Jt,V),se=E.points.filter(r,N,ee,V);(ee||se)&&(E.points._paths=E.points.paths(r,N,Qt,Jt,se),Et(N,!0))}ge!=F&&(d.globalAlpha=ge=F),xi("drawSeries",N)}}),S&&(d.globalAlpha=ge=1)}}function jt(S,E){let N=E?x[S].points:x[S];N._stroke=N.stroke(r,S),N._fill=N.fill(r,S)}function Et(S,E){let N=E?x[S].points:x[S],{stroke:F,fill:V,clip:ee,flags:se,_stroke:fe=N._stroke,_fill:ve=N._fill,_width:Ie=N.width}=N._paths;Ie=It(Ie*wt,3);let Oe=null,Fe=Ie%2/2;E&&ve==null&&(ve=Ie>0?"#fff":fe);let Je=N.pxAlign==1&&Fe>0;if(Je&&d.translate(Fe,Fe),!E){let bt=U-Ie/2,_t=y-Ie/2,ht=$+Ie,Ke=ue+Ie;Oe=new Path2D,Oe.rect(bt,_t,ht,Ke)}E?ke(fe,Ie,N.dash,N.cap,ve,F,V,se,ee):Pt(S,fe,Ie,N.dash,N.cap,ve,F,V,se,Oe,ee),Je&&d.translate(-Fe,-Fe)}function Pt(S,E,N,F,V,ee,se,fe,ve,Ie,Oe){let Fe=!1;ve!=0&&C.forEach((Je,bt)=>{if(Je.series[0]==S){let _t=x[Je.series[1]],ht=e[Je.series[1]],Ke=(_t._paths||ds).band;ya(Ke)&&(Ke=Je.dir==1?Ke[0]:Ke[1]);let Xe,Wt=null;_t.show&&Ke&&Ag(ht,Qt,Jt)?(Wt=Je.fill(r,bt)||ee,Xe=_t._paths.clip):Ke=null,ke(E,N,F,V,Wt,se,fe,ve,Ie,Oe,Xe,Ke),Fe=!0}}),Fe||ke(E,N,F,V,ee,se,fe,ve,Ie,Oe)}const kt=bn|Kl;function ke(S,E,N,F,V,ee,se,fe,ve,Ie,Oe,Fe){Te(S,E,N,F,V),(ve||Ie||Fe)&&(d.save(),ve&&d.clip(ve),Ie&&d.clip(Ie)),Fe?(fe&kt)==kt?(d.clip(Fe),Oe&&d.clip(Oe),nr(V,se),ri(S,ee,E)):fe&Kl?(nr(V,se),d.clip(Fe),ri(S,ee,E)):fe&bn&&(d.save(),d.clip(Fe),Oe&&d.clip(Oe),nr(V,se),d.restore(),ri(S,ee,E)):(nr(V,se),ri(S,ee,E)),(ve||Ie||Fe)&&d.restore()}function ri(S,E,N){N>0&&(E instanceof Map?E.forEach((F,V)=>{d.strokeStyle=sn=V,d.stroke(F)}):E!=null&&S&&d.stroke(E))}function nr(S,E){E instanceof Map?E.forEach((N,F)=>{d.fillStyle=ma=F,d.fill(N)}):E!=null&&S&&d.fill(E)}function Qr(S,E,N,F){let V=R[S],ee;if(F<=0)ee=[0,0];else{let se=V._space=V.space(r,S,E,N,F),fe=V._incrs=V.incrs(r,S,E,N,F,se);ee=Y0(E,N,fe,F,se)}return V._found=ee}function ai(S,E,N,F,V,ee,se,fe,ve,Ie){let Oe=se%2/2;_==1&&d.translate(Oe,Oe),Te(fe,se,ve,Ie,fe),d.beginPath();let Fe,Je,bt,_t,ht=V+(F==0||F==3?-ee:ee);N==0?(Je=V,_t=ht):(Fe=V,bt=ht);for(let Ke=0;Ke<S.length;Ke++)E[Ke]!=null&&(N==0?Fe=bt=S[Ke]:Je=_t=S[Ke],d.moveTo(Fe,Je),d.lineTo(bt,_t));d.stroke(),_==1&&d.translate(-Oe,-Oe)}function ln(S){let E=!0;return R.forEach((N,F)=>{if(!N.show)return;let V=M[N.scale];if(V.min==null){N._show&&(E=!1,N._show=!1,st(!1));return}else N._show||(E=!1,N._show=!0,st(!1));let ee=N.side,se=ee%2,{min:fe,max:ve}=V,[Ie,Oe]=Qr(F,fe,ve,se==0?H:Ae);if(Oe==0)return;let Fe=V.distr==2,Je=N._splits=N.splits(r,F,fe,ve,Ie,Oe,Fe),bt=V.distr==2?Je.map(Xe=>qi[Xe]):Je,_t=V.distr==2?qi[Je[1]]-qi[Je[0]]:Ie,ht=N._values=N.values(r,N.filter(r,bt,F,Oe,_t),F,Oe,_t);N._rotate=ee==2?N.rotate(r,ht,F,Oe):0;let Ke=N._size;N._size=pr(N.size(r,ht,F,S)),Ke!=null&&N._size!=Ke&&(E=!1)}),E}function Nr(S){let E=!0;return Jn.forEach((N,F)=>{let V=N(r,F,Cr,S);V!=vr[F]&&(E=!1),vr[F]=V}),E}function Jr(){for(let S=0;S<R.length;S++){let E=R[S];if(!E.show||!E._show)continue;let N=E.side,F=N%2,V,ee,se=E.stroke(r,S),fe=N==0||N==3?-1:1,[ve,Ie]=E._found;if(E.label!=null){let Fi=E.labelGap*fe,Qi=pi((E._lpos+Fi)*wt);De(E.labelFont[0],se,"center",N==2?cs:Nh),d.save(),F==1?(V=ee=0,d.translate(Qi,pi(y+ue/2)),d.rotate((N==3?-Qs:Qs)/2)):(V=pi(U+$/2),ee=Qi);let Ha=Jh(E.label)?E.label(r,S,ve,Ie):E.label;d.fillText(Ha,V,ee),d.restore()}if(Ie==0)continue;let Oe=M[E.scale],Fe=F==0?$:ue,Je=F==0?U:y,bt=E._splits,_t=Oe.distr==2?bt.map(Fi=>qi[Fi]):bt,ht=Oe.distr==2?qi[bt[1]]-qi[bt[0]]:ve,Ke=E.ticks,Xe=E.border,Wt=Ke.show?Ke.size:0,Kt=pi(Wt*wt),Si=pi((E.alignTo==2?E._size-Wt-E.gap:E.gap)*wt),Lt=E._rotate*-Qs/180,Zt=g(E._pos*wt),Ki=(Kt+Si)*fe,Oi=Zt+Ki;ee=F==0?Oi:0,V=F==1?Oi:0;let sr=E.font[0],_r=E.align==1?gn:E.align==2?El:Lt>0?gn:Lt<0?El:F==0?"center":N==3?El:gn,Or=Lt||F==1?"middle":N==2?cs:Nh;De(sr,se,_r,Or);let Zi=E.font[1]*E.lineGap,or=bt.map(Fi=>g(o(Fi,Oe,Fe,Je))),xr=E._values;for(let Fi=0;Fi<xr.length;Fi++){let Qi=xr[Fi];if(Qi!=null){F==0?V=or[Fi]:ee=or[Fi],Qi=""+Qi;let Ha=Qi.indexOf(`
`)==-1?[Qi]:Qi.split(/\n/gm);for(let zi=0;zi<Ha.length;zi++){let _h=Ha[zi];Lt?(d.save(),d.translate(V,ee+zi*Zi),d.rotate(Lt),d.fillText(_h,0,0),d.restore()):d.fillText(_h,V,ee+zi*Zi)}}}Ke.show&&ai(or,Ke.filter(r,_t,S,Ie,ht),F,N,Zt,Kt,It(Ke.width*wt,3),Ke.stroke(r,S),Ke.dash,Ke.cap);let Fr=E.grid;Fr.show&&ai(or,Fr.filter(r,_t,S,Ie,ht),F,F==0?2:1,F==0?y:U,F==0?ue:$,It(Fr.width*wt,3),Fr.stroke(r,S),Fr.dash,Fr.cap),Xe.show&&ai([Zt],[1],F==0?1:0,F==0?1:2,F==1?y:U,F==1?ue:$,It(Xe.width*wt,3),Xe.stroke(r,S),Xe.dash,Xe.cap)}xi("drawAxes")}function st(S){x.forEach((E,N)=>{N>0&&(E._paths=null,S&&(a==1?(E.min=null,E.max=null):E.facets.forEach(F=>{F.min=null,F.max=null})))})}let qt=!1,Di=!1,yt=[];function bi(){Di=!1;for(let S=0;S<yt.length;S++)xi(...yt[S]);yt.length=0}function Ci(){qt||(Hg(eh),qt=!0)}function Gs(S,E=!1){qt=!0,Di=E,S(r),eh(),E&&yt.length>0&&queueMicrotask(bi)}r.batch=Gs;function eh(){if(ne&&(pt(),ne=!1),ye&&(xe(),ye=!1),Ee){if(Vt(p,gn,qe),Vt(p,cs,it),Vt(p,os,H),Vt(p,ls,Ae),Vt(f,gn,qe),Vt(f,cs,it),Vt(f,os,H),Vt(f,ls,Ae),Vt(u,os,$t),Vt(u,ls,ii),h.width=pi($t*wt),h.height=pi(ii*wt),R.forEach(({_el:S,_show:E,_size:N,_pos:F,side:V})=>{if(S!=null)if(E){let ee=V===3||V===0?N:0,se=V%2==1;Vt(S,se?"left":"top",F-ee),Vt(S,se?"width":"height",N),Vt(S,se?"top":"left",se?it:qe),Vt(S,se?"height":"width",se?Ae:H),Ul(S,Ga)}else Ji(S,Ga)}),sn=ma=on=W=ie=Q=q=me=T=null,ge=1,as(!0),qe!=Me||it!=Ct||H!=Be||Ae!=Ye){st(!1);let S=H/Be,E=Ae/Ye;if(le&&!j&&oe.left>=0){oe.left*=S,oe.top*=E,cn&&zr(cn,pi(oe.left),0,H,Ae),un&&zr(un,0,pi(oe.top),H,Ae);for(let N=0;N<ct.length;N++){let F=ct[N];F!=null&&(Mt[N]*=S,pa[N]*=E,zr(F,pr(Mt[N]),pr(pa[N]),H,Ae))}}if(Gt.show&&!ce&&Gt.left>=0&&Gt.width>0){Gt.left*=S,Gt.width*=S,Gt.top*=E,Gt.height*=E;for(let N in gl)Vt(pn,N,Gt[N])}Me=qe,Ct=it,Be=H,Ye=Ae}xi("setSize"),Ee=!1}$t>0&&ii>0&&(d.clearRect(0,0,h.width,h.height),xi("drawClear"),b.forEach(S=>S()),xi("draw")),Gt.show&&ce&&(Ws(Gt),ce=!1),le&&j&&(ka(null,!0,!1),j=!1),he.show&&he.live&&be&&(fl(),be=!1),l||(l=!0,r.status=1,xi("ready")),fa=!1,qt=!1}r.redraw=(S,E)=>{ye=E||!1,S!==!1?va(w,P.min,P.max):Ci()};function hl(S,E){let N=M[S];if(N.from==null){if(Yt==0){let F=N.range(r,E.min,E.max,S);E.min=F[0],E.max=F[1]}if(E.min>E.max){let F=E.min;E.min=E.max,E.max=F}if(Yt>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;S==w&&N.distr==2&&Yt>0&&(E.min=Mr(E.min,e[0]),E.max=Mr(E.max,e[0]),E.min==E.max&&E.max++),D[S]=E,ne=!0,Ci()}}r.setScale=hl;let dl,pl,cn,un,th,ih,hn,dn,rh,ah,Ht,Xt,ga=!1;const wi=oe.drag;let vi=wi.x,_i=wi.y;le&&(oe.x&&(dl=dr(hg,f)),oe.y&&(pl=dr(dg,f)),P.ori==0?(cn=dl,un=pl):(cn=pl,un=dl),Ht=oe.left,Xt=oe.top);const Gt=r.select=si({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),pn=Gt.show?dr(ug,Gt.over?f:p):null;function Ws(S,E){if(Gt.show){for(let N in S)Gt[N]=S[N],N in gl&&Vt(pn,N,S[N]);E!==!1&&xi("setSelect")}}r.setSelect=Ws;function Im(S){if(x[S].show)te&&Ul($e[S],Ga);else if(te&&Ji($e[S],Ga),le){let E=Ue?ct[0]:ct[S];E!=null&&zr(E,-10,-10,H,Ae)}}function va(S,E,N){hl(S,{min:E,max:N})}function Ir(S,E,N,F){E.focus!=null&&Bm(S),E.show!=null&&x.forEach((V,ee)=>{ee>0&&(S==ee||S==null)&&(V.show=E.show,Im(ee),a==2?(va(V.facets[0].scale,null,null),va(V.facets[1].scale,null,null)):va(V.scale,null,null),Ci())}),N!==!1&&xi("setSeries",S,E),F&&ns("setSeries",r,S,E)}r.setSeries=Ir;function Dm(S,E){si(C[S],E)}function Om(S,E){S.fill=dt(S.fill||null),S.dir=xt(S.dir,-1),E=E??C.length,C.splice(E,0,S)}function Fm(S){S==null?C.length=0:C.splice(S,1)}r.addBand=Om,r.setBand=Dm,r.delBand=Fm;function zm(S,E){x[S].alpha=E,le&&ct[S]!=null&&(ct[S].style.opacity=E),te&&$e[S]&&($e[S].style.opacity=E)}let ea,_a,Ba;const fn={focus:!0};function Bm(S){if(S!=Ba){let E=S==null,N=Ge.alpha!=1;x.forEach((F,V)=>{if(a==1||V>0){let ee=E||V==0||V==S;F._focus=E?null:ee,N&&zm(V,ee?1:Ge.alpha)}}),Ba=S,N&&Ci()}}te&&rt&&mt(Fh,Pe,S=>{oe._lock||(Se(S),Ba!=null&&Ir(null,fn,!0,ni.setSeries))});function Dr(S,E,N){let F=M[E];N&&(S=S/wt-(F.ori==1?it:qe));let V=H;F.ori==1&&(V=Ae,S=V-S),F.dir==-1&&(S=V-S);let ee=F._min,se=F._max,fe=S/V,ve=ee+(se-ee)*fe,Ie=F.distr;return Ie==3?xn(10,ve):Ie==4?Pg(ve,F.asinh):Ie==100?F.bwd(ve):ve}function km(S,E){let N=Dr(S,w,E);return Mr(N,e[0],Qt,Jt)}r.valToIdx=S=>Mr(S,e[0]),r.posToIdx=km,r.posToVal=Dr,r.valToPos=(S,E,N)=>M[E].ori==0?n(S,M[E],N?$:H,N?U:0):s(S,M[E],N?ue:Ae,N?y:0),r.setCursor=(S,E,N)=>{Ht=S.left,Xt=S.top,ka(null,E,N)};function nh(S,E){Vt(pn,gn,Gt.left=S),Vt(pn,os,Gt.width=E)}function sh(S,E){Vt(pn,cs,Gt.top=S),Vt(pn,ls,Gt.height=E)}let is=P.ori==0?nh:sh,rs=P.ori==1?nh:sh;function Hm(){if(te&&he.live)for(let S=a==2?1:0;S<x.length;S++){if(S==0&&gt)continue;let E=he.values[S],N=0;for(let F in E)je[S][N++].firstChild.nodeValue=E[F]}}function fl(S,E){if(S!=null&&(S.idxs?S.idxs.forEach((N,F)=>{re[F]=N}):Ng(S.idx)||re.fill(S.idx),he.idx=re[0]),te&&he.live){for(let N=0;N<x.length;N++)(N>0||a==1&&!gt)&&Gm(N,re[N]);Hm()}be=!1,E!==!1&&xi("setLegend")}r.setLegend=fl;function Gm(S,E){let N=x[S],F=S==0&&O==2?qi:e[S],V;gt?V=N.values(r,S,E)??Dt:(V=N.value(r,E==null?null:F[E],S,E),V=V==null?Dt:{_:V}),he.values[S]=V}function ka(S,E,N){rh=Ht,ah=Xt,[Ht,Xt]=oe.move(r,Ht,Xt),oe.left=Ht,oe.top=Xt,le&&(cn&&zr(cn,pi(Ht),0,H,Ae),un&&zr(un,0,pi(Xt),H,Ae));let F,V=Qt>Jt;ea=Nt,_a=null;let ee=P.ori==0?H:Ae,se=P.ori==1?H:Ae;if(Ht<0||Yt==0||V){F=oe.idx=null;for(let fe=0;fe<x.length;fe++){let ve=ct[fe];ve!=null&&zr(ve,-10,-10,H,Ae)}rt&&Ir(null,fn,!0,S==null&&ni.setSeries),he.live&&(re.fill(F),be=!0)}else{let fe,ve,Ie;a==1&&(fe=P.ori==0?Ht:Xt,ve=Dr(fe,w),F=oe.idx=Mr(ve,e[0],Qt,Jt),Ie=z(e[0][F],P,ee,0));let Oe=-10,Fe=-10,Je=0,bt=0,_t=!0,ht="",Ke="";for(let Xe=a==2?1:0;Xe<x.length;Xe++){let Wt=x[Xe],Kt=re[Xe],Si=Kt==null?null:a==1?e[Xe][Kt]:e[Xe][1][Kt],Lt=oe.dataIdx(r,Xe,F,ve),Zt=Lt==null?null:a==1?e[Xe][Lt]:e[Xe][1][Lt];if(be=be||Zt!=Si||Lt!=Kt,re[Xe]=Lt,Xe>0&&Wt.show){let Ki=Lt==null?-10:Lt==F?Ie:z(a==1?e[0][Lt]:e[Xe][0][Lt],P,ee,0),Oi=Zt==null?-10:A(Zt,a==1?M[Wt.scale]:M[Wt.facets[1].scale],se,0);if(rt&&Zt!=null){let sr=P.ori==1?Ht:Xt,_r=di(Ge.dist(r,Xe,Lt,Oi,sr));if(_r<ea){let Or=Ge.bias;if(Or!=0){let Zi=Dr(sr,Wt.scale),or=Zt>=0?1:-1,xr=Zi>=0?1:-1;xr==or&&(xr==1?Or==1?Zt>=Zi:Zt<=Zi:Or==1?Zt<=Zi:Zt>=Zi)&&(ea=_r,_a=Xe)}else ea=_r,_a=Xe}}if(be||Ue){let sr,_r;P.ori==0?(sr=Ki,_r=Oi):(sr=Oi,_r=Ki);let Or,Zi,or,xr,Fr,Fi,Qi=!0,Ha=Ce.bbox;if(Ha!=null){Qi=!1;let zi=Ha(r,Xe);or=zi.left,xr=zi.top,Or=zi.width,Zi=zi.height}else or=sr,xr=_r,Or=Zi=Ce.size(r,Xe);if(Fi=Ce.fill(r,Xe),Fr=Ce.stroke(r,Xe),Ue)Xe==_a&&ea<=Ge.prox&&(Oe=or,Fe=xr,Je=Or,bt=Zi,_t=Qi,ht=Fi,Ke=Fr);else{let zi=ct[Xe];zi!=null&&(Mt[Xe]=or,pa[Xe]=xr,Vh(zi,Or,Zi,Qi),Gh(zi,Fi,Fr),zr(zi,pr(or),pr(xr),H,Ae))}}}}if(Ue){let Xe=Ge.prox,Wt=Ba==null?ea<=Xe:ea>Xe||_a!=Ba;if(be||Wt){let Kt=ct[0];Kt!=null&&(Mt[0]=Oe,pa[0]=Fe,Vh(Kt,Je,bt,_t),Gh(Kt,ht,Ke),zr(Kt,pr(Oe),pr(Fe),H,Ae))}}}if(Gt.show&&ga)if(S!=null){let[fe,ve]=ni.scales,[Ie,Oe]=ni.match,[Fe,Je]=S.cursor.sync.scales,bt=S.cursor.drag;if(vi=bt._x,_i=bt._y,vi||_i){let{left:_t,top:ht,width:Ke,height:Xe}=S.select,Wt=S.scales[Fe].ori,Kt=S.posToVal,Si,Lt,Zt,Ki,Oi,sr=fe!=null&&Ie(fe,Fe),_r=ve!=null&&Oe(ve,Je);sr&&vi?(Wt==0?(Si=_t,Lt=Ke):(Si=ht,Lt=Xe),Zt=M[fe],Ki=z(Kt(Si,Fe),Zt,ee,0),Oi=z(Kt(Si+Lt,Fe),Zt,ee,0),is(yr(Ki,Oi),di(Oi-Ki))):is(0,ee),_r&&_i?(Wt==1?(Si=_t,Lt=Ke):(Si=ht,Lt=Xe),Zt=M[ve],Ki=A(Kt(Si,Je),Zt,se,0),Oi=A(Kt(Si+Lt,Je),Zt,se,0),rs(yr(Ki,Oi),di(Oi-Ki))):rs(0,se)}else vl()}else{let fe=di(rh-th),ve=di(ah-ih);if(P.ori==1){let Je=fe;fe=ve,ve=Je}vi=wi.x&&fe>=wi.dist,_i=wi.y&&ve>=wi.dist;let Ie=wi.uni;Ie!=null?vi&&_i&&(vi=fe>=Ie,_i=ve>=Ie,!vi&&!_i&&(ve>fe?_i=!0:vi=!0)):wi.x&&wi.y&&(vi||_i)&&(vi=_i=!0);let Oe,Fe;vi&&(P.ori==0?(Oe=hn,Fe=Ht):(Oe=dn,Fe=Xt),is(yr(Oe,Fe),di(Fe-Oe)),_i||rs(0,se)),_i&&(P.ori==1?(Oe=hn,Fe=Ht):(Oe=dn,Fe=Xt),rs(yr(Oe,Fe),di(Fe-Oe)),vi||is(0,ee)),!vi&&!_i&&(is(0,0),rs(0,0))}if(wi._x=vi,wi._y=_i,S==null){if(N){if(vh!=null){let[fe,ve]=ni.scales;ni.values[0]=fe!=null?Dr(P.ori==0?Ht:Xt,fe):null,ni.values[1]=ve!=null?Dr(P.ori==1?Ht:Xt,ve):null}ns(Al,r,Ht,Xt,H,Ae,F)}if(rt){let fe=N&&ni.setSeries,ve=Ge.prox;Ba==null?ea<=ve&&Ir(_a,fn,!0,fe):ea>ve?Ir(null,fn,!0,fe):_a!=Ba&&Ir(_a,fn,!0,fe)}}be&&(he.idx=F,fl()),E!==!1&&xi("setCursor")}let xa=null;Object.defineProperty(r,"rect",{get(){return xa==null&&as(!1),xa}});function as(S=!1){S?xa=null:(xa=f.getBoundingClientRect(),xi("syncRect",xa))}function oh(S,E,N,F,V,ee,se){oe._lock||ga&&S!=null&&S.movementX==0&&S.movementY==0||(ml(S,E,N,F,V,ee,se,!1,S!=null),S!=null?ka(null,!0,!0):ka(E,!0,!1))}function ml(S,E,N,F,V,ee,se,fe,ve){if(xa==null&&as(!1),Se(S),S!=null)N=S.clientX-xa.left,F=S.clientY-xa.top;else{if(N<0||F<0){Ht=-10,Xt=-10;return}let[Ie,Oe]=ni.scales,Fe=E.cursor.sync,[Je,bt]=Fe.values,[_t,ht]=Fe.scales,[Ke,Xe]=ni.match,Wt=E.axes[0].side%2==1,Kt=P.ori==0?H:Ae,Si=P.ori==1?H:Ae,Lt=Wt?ee:V,Zt=Wt?V:ee,Ki=Wt?F:N,Oi=Wt?N:F;if(_t!=null?N=Ke(Ie,_t)?o(Je,M[Ie],Kt,0):-10:N=Kt*(Ki/Lt),ht!=null?F=Xe(Oe,ht)?o(bt,M[Oe],Si,0):-10:F=Si*(Oi/Zt),P.ori==1){let sr=N;N=F,F=sr}}ve&&(E==null||E.cursor.event.type==Al)&&((N<=1||N>=H-1)&&(N=Xa(N,H)),(F<=1||F>=Ae-1)&&(F=Xa(F,Ae))),fe?(th=N,ih=F,[hn,dn]=oe.move(r,N,F)):(Ht=N,Xt=F)}const gl={width:0,height:0,left:0,top:0};function vl(){Ws(gl,!1)}let lh,ch,uh,hh;function dh(S,E,N,F,V,ee,se){ga=!0,vi=_i=wi._x=wi._y=!1,ml(S,E,N,F,V,ee,se,!0,!1),S!=null&&(mt(Rl,Ll,ph,!1),ns(Dh,r,hn,dn,H,Ae,null));let{left:fe,top:ve,width:Ie,height:Oe}=Gt;lh=fe,ch=ve,uh=Ie,hh=Oe}function ph(S,E,N,F,V,ee,se){ga=wi._x=wi._y=!1,ml(S,E,N,F,V,ee,se,!1,!0);let{left:fe,top:ve,width:Ie,height:Oe}=Gt,Fe=Ie>0||Oe>0,Je=lh!=fe||ch!=ve||uh!=Ie||hh!=Oe;if(Fe&&Je&&Ws(Gt),wi.setScale&&Fe&&Je){let bt=fe,_t=Ie,ht=ve,Ke=Oe;if(P.ori==1&&(bt=ve,_t=Oe,ht=fe,Ke=Ie),vi&&va(w,Dr(bt,w),Dr(bt+_t,w)),_i)for(let Xe in M){let Wt=M[Xe];Xe!=w&&Wt.from==null&&Wt.min!=Nt&&va(Xe,Dr(ht+Ke,Xe),Dr(ht,Xe))}vl()}else oe.lock&&(oe._lock=!oe._lock,ka(E,!0,S!=null));S!=null&&(ci(Rl,Ll),ns(Rl,r,Ht,Xt,H,Ae,null))}function Wm(S,E,N,F,V,ee,se){if(oe._lock)return;Se(S);let fe=ga;if(ga){let ve=!0,Ie=!0,Oe=10,Fe,Je;P.ori==0?(Fe=vi,Je=_i):(Fe=_i,Je=vi),Fe&&Je&&(ve=Ht<=Oe||Ht>=H-Oe,Ie=Xt<=Oe||Xt>=Ae-Oe),Fe&&ve&&(Ht=Ht<hn?0:H),Je&&Ie&&(Xt=Xt<dn?0:Ae),ka(null,!0,!0),ga=!1}Ht=-10,Xt=-10,re.fill(null),ka(null,!0,!0),fe&&(ga=fe)}function fh(S,E,N,F,V,ee,se){oe._lock||(Se(S),ts(),vl(),S!=null&&ns(zh,r,Ht,Xt,H,Ae,null))}function mh(){R.forEach(q0),k(r.width,r.height,!0)}Wa($s,_n,mh);const mn={};mn.mousedown=dh,mn.mousemove=oh,mn.mouseup=ph,mn.dblclick=fh,mn.setSeries=(S,E,N,F)=>{let V=ni.match[2];N=V(r,E,N),N!=-1&&Ir(N,F,!0,!1)},le&&(mt(Dh,f,dh),mt(Al,f,oh),mt(Oh,f,S=>{Se(S),as(!1)}),mt(Fh,f,Wm),mt(zh,f,fh),ec.add(r),r.syncRect=as);const Vs=r.hooks=i.hooks||{};function xi(S,E,N){Di?yt.push([S,E,N]):S in Vs&&Vs[S].forEach(F=>{F.call(null,r,E,N)})}(i.plugins||[]).forEach(S=>{for(let E in S.hooks)Vs[E]=(Vs[E]||[]).concat(S.hooks[E])});const gh=(S,E,N)=>N,ni=si({key:null,setSeries:!1,filters:{pub:id,sub:id},scales:[w,x[1]?x[1].scale:null],match:[rd,rd,gh],values:[null,null]},oe.sync);ni.match.length==2&&ni.match.push(gh),oe.sync=ni;const vh=ni.key,_l=Hd(vh);function ns(S,E,N,F,V,ee,se){ni.filters.pub(S,E,N,F,V,ee,se)&&_l.pub(S,E,N,F,V,ee,se)}_l.sub(r);function Vm(S,E,N,F,V,ee,se){ni.filters.sub(S,E,N,F,V,ee,se)&&mn[S](null,E,N,F,V,ee,se)}r.pub=Vm;function Xm(){_l.unsub(r),ec.delete(r),gi.clear(),Il($s,_n,mh),c.remove(),Pe?.remove(),xi("destroy")}r.destroy=Xm;function xl(){xi("init",i,e),es(e||i.data,!1),D[w]?hl(w,D[w]):ts(),ce=Gt.show&&(Gt.width>0||Gt.height>0),j=be=!0,k(i.width,i.height)}return x.forEach(nn),R.forEach(Kr),t?t instanceof HTMLElement?(t.appendChild(c),xl()):t(r,xl):xl(),r}Ei.assign=si,Ei.fmtNum=Fl,Ei.rangeNum=Zs,Ei.rangeLog=Ks,Ei.rangeAsinh=Dl,Ei.orient=$a,Ei.pxRatio=wt,Ei.join=kg,Ei.fmtDate=Hl,Ei.tzDate=Zg,Ei.sync=Hd;{Ei.addGap=N0,Ei.clipGaps=ao;let i=Ei.paths={points:Yd};i.linear=Kd,i.stepped=O0,i.bars=F0,i.spline=B0}function Ya(i,e,t){const r=e-i;if(!(r>0)||!Number.isFinite(r))return[];const a=10**Math.floor(Math.log10(r/t)),n=[1,2,5,10,20].map(o=>o*a).find(o=>r/o<=t)??r,s=[];for(let o=Math.ceil(i/n-1e-9);o*n<=e+1e-9*r;o++)s.push(Number((o*n).toPrecision(12)));return s}function ap(i,e,t){if(!(i>0)||!(e>i))return[];const r=Math.floor(Math.log10(i)),a=Math.ceil(Math.log10(e)),n=c=>c.filter(h=>h>=i*.999999&&h<=e*1.000001),s=(c,h=1)=>{const d=[];for(let u=r;u<=a;u+=h)for(const p of c)d.push(Number((p*10**u).toPrecision(12)));return n(d)},o=s([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=s([1]);return l.length>t?s([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:Ya(i,e,t)}function Ti(i,e,t=.05){let r=1/0,a=-1/0;for(const n of i)n==null||!Number.isFinite(n)||e&&n<=0||(n<r&&(r=n),n>a&&(a=n));if(!(a>=r))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(a===r)return{low:r/2,high:a*2};const n=(a/r)**t;return{low:r/n,high:a*n}}if(a===r){const n=Math.abs(r)*.05||.5;return{low:r-n,high:a+n}}return{low:r-t*(a-r),high:a+t*(a-r)}}function lo(i,e=[]){const t=i.filter(s=>Number.isFinite(s)).sort((s,o)=>s-o);if(!t.length)return NaN;const r=t[0],a=t[Math.floor((t.length-1)/2)],n=e.filter(s=>s<=r+4*Math.abs(r));return Math.max(a+(a-r),r+.001*Math.abs(r),...n)}function qa(i){const e=i.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const ms='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',K0=28;function aa(i){const{into:e}=i;let t={x:i.x,y:i.y};e.setAttribute("role","img"),e.setAttribute("aria-label",i.about),e.tabIndex=-1;const r=()=>Math.max(240,e.clientWidth),a=R=>()=>[t[R].range.low,t[R].range.high],n=R=>(M,C,w,v)=>{const b=t[R],I=R==="x"?Math.max(3,Math.floor(r()/90)):Math.max(3,Math.floor(i.height/46));return b.at?b.at.filter(L=>L>=w&&L<=v):b.log?ap(w,v,I):Ya(w,v,I)},s=R=>(M,C)=>C.map(t[R].text??Mh),o=R=>({time:!1,range:a(R),distr:t[R].log?3:1,log:10}),l=()=>Ut("soft"),c={stroke:()=>Ut("grid"),width:1},h=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],d=()=>new Ei({width:r(),height:i.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:ms,labelFont:ms,show:!i.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:n("x"),values:s("x"),filter:(R,M)=>M},{stroke:l,grid:c,ticks:{show:!1},font:ms,labelFont:ms,label:t.y.label||void 0,labelSize:22,labelGap:4,size:i.left??u,space:10,splits:n("y"),values:s("y"),filter:(R,M)=>M}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[p]}},h(),e),u=(R,M)=>{const C=Math.max(0,...(M??[]).map(w=>w.length));return R.ctx.font=ms,Math.ceil(C*6.8)+12},p=R=>{const{ctx:M,bbox:C}=R;M.save(),M.beginPath(),M.rect(C.left,C.top,C.width,C.height),M.clip();const w=Ei.pxRatio;i.draw({context:M,x:v=>R.valToPos(v,"x",!0),y:v=>R.valToPos(v,"y",!0),ratio:w,box:C}),M.restore()};let f=d();const _=Z0(e),g=()=>f.redraw(!1,!0);Rh(g);const m=R=>{const M=f.over.getBoundingClientRect(),C=R.clientX-M.left,w=R.clientY-M.top;let v=null,b=K0**2;for(const I of i.spots?.()??[]){const L=f.valToPos(I.x,"x")-C,P=f.valToPos(I.y,"y")-w,O=L*L+P*P;O<b&&(b=O,v=I)}return v};i.spots&&(e.addEventListener("pointermove",R=>{const M=m(R);i.onHover?.(M?M.run:null),M?_.show(M.words,f.over.offsetLeft+f.valToPos(M.x,"x"),f.over.offsetTop+f.valToPos(M.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{i.onHover?.(null),_.hide()}),e.addEventListener("click",R=>{const M=m(R);M&&i.onClick?.(M.run)}));const x=()=>{f.destroy(),f=d()};return new ResizeObserver(()=>{Math.abs(r()-f.width)>1&&f.setSize({width:r(),height:i.height})}).observe(e),{get canvas(){return f.ctx.canvas},redraw:g,replace:(R,M)=>{const C=(v,b)=>v.label===b.label&&v.log===b.log,w=C(R,t.x)&&C(M,t.y);t={x:R,y:M},w?f.setData(h()):x()},xAt:R=>f.posToVal(R-f.over.getBoundingClientRect().left,"x")}}function Z0(i){const e=document.createElement("div");return e.className="hint",e.hidden=!0,i.append(e),{show:(t,r,a)=>{e.replaceChildren(...t.map(s=>{const o=document.createElement("div");return o.textContent=s,o})),e.hidden=!1;const n=i.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(n,r+14))}px`,e.style.top=`${Math.max(0,a-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Tn=i=>i.reduce((e,t)=>e+t,0);function Q0(i,e=10){const t=i.right.length/e,r=[];for(let a=0;a<e;a++){const n=[a*t,(a+1)*t],s=Tn(i.right.slice(...n)),o=Tn(i.wrong.slice(...n)),l=s+o;if(!(l>0))continue;let c=0;for(let d=n[0];d<n[1];d++)c+=(i.mean[d]??0)*(i.right[d]+i.wrong[d]);const h=s/l;r.push({predicted:c/l,observed:h,error:Math.sqrt(h*(1-h)/l),weight:l})}return r}function ic(i,e){const t=Tn(i.right.slice(e)),r=Tn(i.right.slice(0,e)),a=Tn(i.wrong.slice(e)),n=Tn(i.wrong.slice(0,e)),s=(o,l)=>l>0?o/l:null;return{threshold:e/i.right.length,true_positive:t,false_positive:a,false_negative:r,true_negative:n,precision:s(t,t+a),recall:s(t,t+r),specificity:s(n,n+a),f1:s(2*t,2*t+a+r),accuracy:(t+n)/(t+n+a+r)}}function J0(i){return Array.from({length:i.right.length-1},(e,t)=>ic(i,t+1))}const rc=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],ev=[10,20,30,40,50,60,70,80,90];function tv(i,e,t=.5){const r=J0(i),a=Math.min(99,Math.max(1,Math.round(100*t)));let n=a;const s=({context:x,x:R,y:M,ratio:C,box:w})=>{for(const{key:v,colour:b,dash:I}of rc)x.strokeStyle=Xi(b),x.lineWidth=2*C,x.setLineDash(I.map(L=>L*C)),ui(x,r.map(L=>R(L.threshold)),r.map(L=>L[v]===null?NaN:M(L[v])));x.setLineDash([]),x.strokeStyle=Ut("ink"),x.lineWidth=1.4*C,ui(x,[R(n/100),R(n/100)],[w.top,w.top+w.height])},o="What each threshold would decide",l=hr(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${He(t)}.`}`,"thresholds",()=>ur(c.canvas,o,rc.map(({words:x,colour:R})=>({words:x,colour:Xi(R)})),devicePixelRatio));l.above.append(X("p",{class:"outputs"},...rc.map(({words:x,colour:R,dash:M})=>X("span",{},X("i",{class:`stroke g${R} ${M.length?"dashed":""}`,"aria-hidden":"true"}),x))));const c=aa({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:x=>Ft(x)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:x=>Ft(x)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:s}),h=X("output",{class:"n"}),d=X("input",{type:"range",min:1,max:99,step:1,value:n,id:"threshold","aria-describedby":"threshold-says"}),u=X("div",{"aria-live":"polite"}),p=X("p",{class:"note",id:"threshold-says"}),f=()=>{const x=ic(i,n);lr(h,Ft(n/100)),d.setAttribute("aria-valuetext",Ft(n/100)),lr(u,Th([...e],[[x.true_negative,x.false_positive],[x.false_negative,x.true_positive]])),lr(p,iv(x)),c.redraw()};d.addEventListener("input",()=>{n=Number(d.value),f()});const _=x=>[x.precision,x.recall,x.specificity,x.f1,x.accuracy].map(R=>X("td",{class:"n"},Ft(R,1))),g=X("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},X("table",{},X("thead",{},X("tr",{},X("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(x=>X("th",{scope:"col",class:"n"},x)))),X("tbody",{},...ev.map(x=>X("tr",{class:x===a?"winner":null},X("th",{scope:"row",class:"n"},Ft(x/100)),..._(ic(i,x))))))),m=X("section",{class:"card plain"},X("h3",{},"Confusion matrix at a threshold"),X("p",{class:"slide"},X("label",{for:"threshold"},"Threshold"),d,h),p,u);return f(),[l.element,m,X("section",{class:"card plain"},X("h3",{},"Thresholds"),g)]}function iv(i){return`Precision ${Ft(i.precision,1)}, recall ${Ft(i.recall,1)}, specificity ${Ft(i.specificity,1)}, F1 ${He(i.f1,4)}, accuracy ${Ft(i.accuracy,1)}.`}const np=[["train","training"],["valid","validation"],["test","test"]],rv=new Set(["loss","objective"]);function av(i){const e=i.runs[i.winner],t=e.curve.batch??[],r=e.curve.epoch??t.map((l,c)=>c+1),a=t[Math.max(0,r.indexOf(e.kept_epoch))],n=l=>i.figures[l],s=(i.members?.length??0)>0,o=n("train")?.objective??null;return X("ol",{class:"numbers"},co("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[s?"the best single run, its kept epoch":"in the epoch kept",a??null]]),co("Loss on a split","Of the frozen weights, on every row.",np.flatMap(([l,c])=>n(l)?[[c,ac(n(l).loss)]]:[])),co("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",ac(n("train")?.loss)]:["training",o]]),co("Metrics","What one cares about; most have no useful gradient.",nv(n("test")??n("valid")??{}).map(l=>[l,ac((n("test")??n("valid"))[l])])))}function ac(i){return typeof i=="number"?i:null}function nv(i){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(e=>typeof i[e]=="number").slice(0,4)}function co(i,e,t){return X("li",{},X("h3",{},i),X("p",{},e),X("dl",{},...t.flatMap(([r,a])=>[X("dt",{},r),X("dd",{class:"n"},He(a))])))}function sv(i){const e=np.filter(([s])=>i.figures[s]),t=i.figures.baseline,r=Object.keys(i.figures[e[0][0]]??{}),a=e.at(-1)[1],n=s=>X("td",{class:"n"},Array.isArray(s)?s.map(o=>He(o,3)).join("  "):He(s));return X("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},X("table",{},X("thead",{},X("tr",{},X("th",{scope:"col"},"figure"),...e.map(([,s])=>X("th",{scope:"col",class:"n"},s)),t?X("th",{scope:"col",class:"n"},`best constant (${a})`):null)),X("tbody",{},...r.map(s=>X("tr",{class:rv.has(s)?"loss":null},X("th",{scope:"row"},s.replaceAll("_"," ")),...e.map(([o])=>n(i.figures[o][s])),t?n(t[s]):null)))))}function ov(i){const{command:e,python:t,install:r,versions:a}=i.repeat;return X("div",{class:"repeat"},e?[X("p",{},"The same again, on the command line:"),nc(e)]:null,t?[X("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),nc(t)]:null,[X("p",{},"with the versions that made it:"),nc(r)],X("dl",{class:"versions"},...Object.entries(a).flatMap(([n,s])=>[X("dt",{},n),X("dd",{},s)])))}function nc(i){const e=X("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(i).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),X("div",{class:"code"},X("pre",{tabindex:0,"aria-label":"Command"},X("code",{},i)),e)}function uo(i){return i.ending==="left"}function gs(i){return i.overflowed??i.ending==="diverged"}function vs(i,e){const t=i.map(r=>{const a=X("button",{type:"button",class:"entry"},sp(r),r.name),n=()=>e.hoverGroup(r.name),s=()=>e.hoverGroup(null);return a.addEventListener("pointerenter",n),a.addEventListener("pointerleave",s),a.addEventListener("focus",n),a.addEventListener("blur",s),a});return X("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function sp(i){const e=lv(i.mark);return et("svg",{class:`swatch g${i.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},et("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":i.dash.join(" ")||null}),et("path",{d:e.path,class:e.filled?"filled":"open"}))}function lv(i){switch(i){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function _s(i){return i.map(e=>({words:e.name,colour:Xi(e.colour)}))}function cv(i,e,t){const r=n=>n===null||typeof n=="number"&&!Number.isFinite(n);if(r(i)||r(e))return Number(r(i))-Number(r(e));const a=typeof i=="number"&&typeof e=="number"?i-e:String(i).localeCompare(String(e),"en",{numeric:!0});return t?-a:a}const uv=["lr"],hv=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function dv(i){const{runs:e,verdict:t}=i,r=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),a=(o,l,c,h,d=He)=>({key:o,title:l,about:h,numeric:!0,value:u=>c(e[u],u),show:u=>d(c(e[u],u))}),n=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!hv.has(o)).filter(o=>uv.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>Sa(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&n.push(a("seed","seed",o=>o.seed,void 0,Sa));const s=a("loss",i.judged_by,o=>gs(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(s.show=o=>{const l=r.get(o)?.standard_error,c=He(gs(e[o])?null:e[o].loss);return l==null?c:`${c} \xB1 ${He(l,2)}`}),[...n,s,...t&&t.settings.some(o=>o.probability_best!==null)?[a("probability","P(best)",(o,l)=>r.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Ft(o,1))]:[],...i.metric?[a("metric",i.metric.name,o=>o.metric??null)]:[],...i.judged_by==="training loss"?[]:[a("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[a("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[a("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],a("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),a("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),a("updates","updates",o=>o.updates)]}function pv(i,e,t){const r=[{key:"optimizer",title:"optimizer",numeric:!1,value:d=>i.runs[d].optimizer,show:d=>i.runs[d].optimizer},...dv(i),{key:"ended",title:"ended",numeric:!1,value:d=>i.runs[d].ending,show:d=>i.runs[d].status}],a=i.runs.map((d,u)=>e.find(p=>p.runs.includes(u))),n=new Set(i.verdict?.settings.filter((d,u)=>!d.mean&&i.verdict.tied.includes(u)).flatMap(d=>d.runs)??[]);let s={key:"loss",downwards:!1};const o=i.runs.map((d,u)=>{const p=X("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${d.setting}`},sp(a[u]),d.optimizer);p.addEventListener("click",()=>t.toggle(u));const f=[u===i.winner?X("span",{class:"badge"},"kept"):null,i.members?.includes(u)?X("span",{class:"badge"},"in the mean"):null,n.has(u)&&u!==i.winner?X("span",{class:"badge tied"},"not told apart"):null],_=X("tr",{class:u===i.winner?"winner":null},X("th",{scope:"row"},p,...f),...r.slice(1).map(g=>X("td",{class:g.numeric?"n":null},g.show(u))));return _.addEventListener("pointerenter",()=>t.hover(u)),_.addEventListener("pointerleave",()=>t.hover(null)),p.addEventListener("focus",()=>t.hover(u)),p.addEventListener("blur",()=>t.hover(null)),{row:_,pin:p}}),l=X("tbody"),c=r.map(d=>{const u=X("button",{type:"button",title:d.about??null},d.title,X("span",{class:"arrow","aria-hidden":"true"})),p=X("th",{scope:"col",class:d.numeric?"n":null},u);return u.addEventListener("click",()=>{s={key:d.key,downwards:s.key===d.key?!s.downwards:!1},h()}),{column:d,head:p}}),h=()=>{const d=r.find(p=>p.key===s.key)??r[0],u=i.runs.map((p,f)=>f).sort((p,f)=>cv(d.value(p),d.value(f),s.downwards)||p-f);lr(l,...u.map(p=>o[p].row));for(const{column:p,head:f}of c)p.key===s.key?f.setAttribute("aria-sort",s.downwards?"descending":"ascending"):f.removeAttribute("aria-sort")};return h(),t.onChange(()=>{o.forEach(({row:d,pin:u},p)=>{d.dataset.emphasis=t.emphasis(p),u.setAttribute("aria-pressed",String(t.pinned.has(p)))})}),X("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},X("table",{class:"runs"},X("thead",{},X("tr",{},...c.map(({head:d})=>d))),l))}const op=[0,.2,.4,.6,.8,1];function fv(i,e){const t=Q0(i),r=Math.max(...t.map(c=>c.weight)),a=({context:c,x:h,y:d,ratio:u,box:p})=>{c.fillStyle=Ut("band"),t.forEach(f=>{const _=Math.floor(Math.min(f.predicted,.9999)*10)/10,g=f.weight/r*p.height*.22;c.fillRect(h(_)+u,p.top+p.height-g,h(_+.1)-h(_)-2*u,g)}),c.strokeStyle=Ut("soft"),c.lineWidth=u,c.setLineDash([3*u,4*u]),ui(c,[h(0),h(1)],[d(0),d(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=Ut("c0"),c.lineWidth=2.2*u,ui(c,t.map(f=>h(f.predicted)),t.map(f=>d(f.observed))),c.lineWidth=1.4*u;for(const f of t){const _=h(f.predicted);ui(c,[_,_],[d(f.observed-f.error),d(f.observed+f.error)]),ta(c,"circle",_,d(f.observed),4*u)}},n=i.of==="top class",s="Calibration",o=hr(s,`Of the test rows to which the model gives ${n?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>ur(l.canvas,s,[],devicePixelRatio)),l=aa({into:o.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:op,text:c=>Ft(c)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:op,text:c=>Ft(c)},height:300,about:`Calibration: ${t.map(c=>`predicted ${Ft(c.predicted,1)}, true ${Ft(c.observed,1)}`).join("; ")}.`,draw:a,spots:()=>t.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[`predicted ${Ft(c.predicted,1)}`,`true ${Ft(c.observed,1)} \xB1 ${Ft(c.error,1)}`,`${cr(Math.round(c.weight),"row")} (weight ${He(c.weight)})`]}))});return o.element}const lp=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let mv=0;function xs(i,e,t,r){const a=`choice-${++mv}`;return X("fieldset",{class:"choice"},X("legend",{class:"unseen"},i),...e.map(({value:n,words:s})=>{const o=X("input",{type:"radio",name:a,value:n,checked:n===t});return o.addEventListener("change",()=>r(n)),X("label",{},o,X("span",{},s))}))}const gv=12;function vv(i){return[_v(i),...i.columns.filter(e=>e.kind!=="number").slice(0,gv).map(e=>xv(e,i.unit))]}function _v(i){const e="How much each column moves the prediction",t=24*i.columns.length+8,r=Math.max(...i.columns.map(o=>o.size))||1,a=o=>396*o/r,n=et("svg",{class:"bars",viewBox:`0 0 640 ${t}`,role:"img","aria-label":`${e}: ${i.columns.map(o=>`${o.column} ${He(o.size,4)}`).join(", ")}`},...i.columns.flatMap((o,l)=>[et("text",{class:"name",x:160,y:24*l+19,"text-anchor":"end"},Vi(o.column,24)),et("rect",{class:`bar-of ${o.kind}`,x:168,y:24*l+7,height:15,width:Math.max(1,a(o.size)).toFixed(1),rx:2}),et("text",{class:"value",x:168+a(o.size)+7,y:24*l+19},He(o.size,4))])),s=hr(e,`Added to ${i.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${i.left?` ${cr(i.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>ur(await Xs(n,2),e,[],2));return s.element.classList.add("wide"),s.body.append(n),s.element}function xv(i,e){const t=Vi(i.column,44),r=i.kind==="curve"?Mv(i):yv(i),a=hr(t,i.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${i.more?` ${cr(i.more,"level")} nearer to it are left out.`:""}`,`effect-${i.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>ur(await Xs(r,2),t,Sv(i),2));return i.outputs.length>1&&a.above.append(X("p",{class:"outputs"},...i.outputs.map((n,s)=>X("span",{},et("svg",{class:`swatch g${s%8}`,width:12,height:12,"aria-hidden":"true"},et("rect",{width:11,height:11,rx:2})),n.output)))),a.body.append(r),a.element}function Sv(i){return i.outputs.length<2?[]:i.outputs.map((e,t)=>({words:e.output,colour:Xi(t%8)}))}const ho=380,cp=220;function Mv(i){const e=i.outputs.filter(u=>!!u.x&&!!u.y),t=58,r=ho-12,a=10,n=cp-30,s=Ti(e.flatMap(u=>u.x),!1,.02),o=Ti([0,...e.flatMap(u=>u.y)],!1,.06),l=u=>t+(u-s.low)/(s.high-s.low)*(r-t),c=u=>n-(u-o.low)/(o.high-o.low)*(n-a),h=u=>new Date(u*864e5).toISOString().slice(0,10),d=i.of_days?[e[0].x[0],e[0].x.at(-1)]:Ya(s.low,s.high,5);return et("svg",{viewBox:`0 0 ${ho} ${cp}`,class:"effect",role:"img","aria-label":`${i.column}: adds ${He(Math.min(...e[0].y),4)} to ${He(Math.max(...e[0].y),4)}`},...Ya(o.low,o.high,5).flatMap(u=>[et("line",{class:"grid",x1:t,x2:r,y1:c(u),y2:c(u)}),et("text",{class:"tick",x:t-6,y:c(u)+4,"text-anchor":"end"},He(u,4))]),...d.map((u,p)=>et("text",{class:"tick",x:l(u),y:n+18,"text-anchor":i.of_days?p?"end":"start":"middle"},i.of_days?h(u):Sa(u))),et("line",{class:"axis",x1:t,x2:r,y1:c(0),y2:c(0)}),...e.map((u,p)=>et("path",{class:`line g${p%8}`,d:u.x.map((f,_)=>`${_?"L":"M"}${l(f).toFixed(1)} ${c(u.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(u=>et("line",{class:"rug",x1:l(u),x2:l(u),y1:n,y2:n+5})))}function yv(i){const e=i.outputs.filter(h=>!!h.levels&&!!h.effects),t=e[0].levels,r=20,a=128,n=ho-14,s=t.length*r+30,o=(h,d)=>h.effects[h.levels.indexOf(d)],l=Ti([0,...e.flatMap(h=>h.effects)],!1,.06),c=h=>a+(h-l.low)/(l.high-l.low)*(n-a);return et("svg",{viewBox:`0 0 ${ho} ${s}`,class:"effect",role:"img","aria-label":`${i.column}: ${t.map(h=>`${h} ${He(o(e[0],h),3)}`).join(", ")}`},...Ya(l.low,l.high,4).flatMap(h=>[et("line",{class:"grid",x1:c(h),x2:c(h),y1:2,y2:s-24}),et("text",{class:"tick",x:c(h),y:s-8,"text-anchor":"middle"},He(h,3))]),et("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:s-24}),...t.flatMap((h,d)=>[et("text",{class:"name",x:a-8,y:r*d+16,"text-anchor":"end"},Vi(h,17)),...e.flatMap((u,p)=>{const f=o(u,h);return f===void 0?[]:[...e.length===1?[et("line",{class:"stem g0",x1:c(0),x2:c(f),y1:r*d+12,y2:r*d+12})]:[],et("circle",{class:`dot g${p%8}`,cx:c(f),cy:r*d+12,r:4.5})]})]))}function up(i,e,t,r){const a=(e==="gap"?i.gaps:i.curve[e])??[],n=(e==="gap"?void 0:i.curve.epoch)??a.map((o,l)=>l+1),s=i.curve.seconds??[];return{x:n.slice(0,a.length).map((o,l)=>t==="rows"?o*r:s[l]??NaN),y:a.map(o=>o??NaN),epoch:n.slice(0,a.length)}}function bv(i,e,t,r){const a=i.flatMap(({y:u})=>u.slice(-1)).filter(u=>Number.isFinite(u)),n=i.flatMap(({y:u})=>u).filter(u=>Number.isFinite(u));if(!n.length)return{low:t?.1:0,high:1};const s=Math.min(...n),o=Math.max(...n),l=[...a].sort((u,p)=>u-p),c=l[Math.floor((l.length-1)/2)]??s;if(r==="best"){const u=i.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),p=u.length?Math.min(...u):s,f=Math.max(lo(a),Math.min(p,s+12*(c-s)));return Ti([s,Math.min(o,f)],t,.06)}const h=t?c*(c/s)**2:c+4*(c-s),d=e!==null&&e>s?e*1.08:Math.max(h,s*1.01);return Ti([s,Math.min(o,d)],t,.06)}const wv={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},Ev={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function sc(i,e,t,r){return i.runs.some(a=>up(a,r,"rows",i.rows.train).y.length)?Tv(i,e,t,r).element:null}function Tv(i,e,t,r){const a=i.rows.train;let n="rows",s=r==="gap"?"all":"best";const o=i.runs.some(P=>P.curve.seconds?.some(O=>O!==null)),l=()=>i.runs.map(P=>up(P,r,n,a));let c=l();const h=r==="split"?i.baseline_loss??null:null,d=()=>r==="gap"||qa(c.flatMap(({y:P})=>P).filter(P=>Number.isFinite(P)));let u=d();const p=i.runs.map((P,O)=>e.find(z=>z.runs.includes(O))),f=()=>{const P=c.flatMap(({x:D})=>D),O=n==="rows"?(i.epochs_planned??0)*a:0,z=Ti([0,O,...P],!1,.02),A=c.flatMap(({y:D})=>D);return{x:{label:n==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:z.high}},y:{label:r==="gap"?"objective \u2212 optimum":i.loss.replaceAll("_"," "),log:u,range:r==="gap"?Ti(A,!0,.05):bv(c,h,u,s),text:D=>He(D,5)}}},_=({context:P,x:O,y:z,ratio:A,box:D})=>{h!==null&&Number.isFinite(z(h))&&(P.strokeStyle=Ut("soft"),P.lineWidth=A,P.setLineDash([3*A,4*A]),ui(P,[D.left,D.left+D.width],[z(h),z(h)]),P.setLineDash([]),P.fillStyle=Ut("soft"),P.font=`${11*A}px system-ui, sans-serif`,P.textAlign="right",P.fillText("the best constant",D.left+D.width-6*A,z(h)-5*A));const G=i.runs.map((B,J)=>J).sort((B,J)=>g(B)-g(J));for(const B of G){const J=t.emphasis(B),Z=p[B],Y=B===i.winner&&J!=="faint";P.globalAlpha=J==="faint"?.14:J==="strong"||Y?1:.62,P.strokeStyle=P.fillStyle=Xi(Z.colour),P.lineWidth=(J==="strong"?3:Y?2.6:1.3)*A,P.setLineDash(Z.dash.map(le=>le*A));const re=c[B].x.map(O),he=c[B].y.map(z);ui(P,re,he),P.setLineDash([]);const oe=re.length-1,te=c[B].epoch.indexOf(i.runs[B].kept_epoch);re.length===1&&ta(P,Z.mark,re[0],he[0],3*A),oe>=0&&gs(i.runs[B])?Ch(P,re[oe],he[oe],3.4*A):oe>=0&&uo(i.runs[B])&&ui(P,[re[oe],re[oe]],[he[oe]-5*A,he[oe]+5*A]),(J==="strong"||Y)&&oe>0&&ta(P,Z.mark,re[te<0?oe:te],he[te<0?oe:te],4.5*A)}P.globalAlpha=1},g=P=>t.emphasis(P)==="strong"?2:t.emphasis(P)==="faint"?0:P===i.winner?1.5:1,m=()=>c.flatMap(({x:P,y:O,epoch:z},A)=>P.flatMap((D,G)=>Number.isFinite(D)&&Number.isFinite(O[G])?[{x:D,y:O[G],run:A,words:[i.runs[A].setting,`epoch ${z[G]}: ${He(O[G])}`,...G===P.length-1&&uo(i.runs[A])?[i.runs[A].status]:[]]}]:[])),x=r==="split"&&i.judged_by==="training loss"?"Loss on the training split":wv[r],R=hr(x,Ev[r],`${r}-loss`,()=>ur(I.canvas,`${x} against ${n==="rows"?"rows seen":"seconds"}`,_s(e),devicePixelRatio));o&&R.above.append(xs("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],n,P=>{n=P,c=l();const{x:O,y:z}=f();I.replace(O,z),lr(C,n==="seconds"?M:"")})),r!=="gap"&&R.above.append(xs("Vertical axis",lp,s,P=>{s=P;const{x:O,y:z}=f();I.replace(O,z)}));const M=`Runs train side by side and share these seconds; all of it took ${yh(i.seconds)}.`,C=X("p",{class:"aside","aria-live":"polite"});R.above.append(vs(e,t)),R.element.append(C);const w=i.runs[i.winner],{x:v,y:b}=f(),I=aa({into:R.body,x:v,y:b,height:300,about:`${x} of ${i.runs.length} runs by epoch; the run kept, ${w.setting}, ends at ${He(c[i.winner].y.at(-1)??null)}.`,draw:_,spots:m,onHover:P=>t.hover(P),onClick:P=>t.toggle(P)});t.onChange(I.redraw);const L=()=>{c=l(),u=d();const P=f();I.replace(P.x,P.y)};return{element:R.element,update:L}}const Av=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),hp={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},dp=12;function Rv(i,e){const t=["lr","batch_size","schedule",...[...new Set(i.flatMap(a=>Object.keys(a)).filter(a=>!Av.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],r=[oc("optimizer",i.map(a=>a.optimizer))];for(const a of t){const n=i.map(o=>o[a]??null);if(new Set(n.map(String)).size<2)continue;const s=n.every(o=>o===null||typeof o=="number");r.push(s?Pv(hp[a]??a,n):oc(hp[a]??a,n.map(o=>o===null?"\u2013":String(o))))}return new Set(i.map(a=>a.seed)).size>1&&r.push(oc("seed",i.map(a=>String(a.seed)))),[...r.filter(a=>a.ticks.length>1||a.name==="optimizer"),Lv(i,e)]}function oc(i,e){const t=e.every(s=>s!==""&&Number.isFinite(Number(s))),r=[...new Set(e)].sort((s,o)=>t?Number(s)-Number(o):s<o?-1:1),a=s=>r.length===1?.5:s/(r.length-1),n=Math.ceil(r.length/dp);return{name:i,place:e.map(s=>a(r.indexOf(s))),ticks:r.map((s,o)=>({at:a(o),words:s})).filter((s,o)=>o%n===0)}}function Pv(i,e){const t=e.filter(l=>l!==null),r=[...new Set(t)].sort((l,c)=>l-c);if(r.length<=dp){const l=p=>r.length===1?.5:r.indexOf(p)/(r.length-1),c=r.every(p=>p>0)&&qa(r),h=Ti(r,c,0),d=p=>c?Math.log(p/h.low)/Math.log(h.high/h.low):l(p),u=r.some((p,f)=>f>0&&d(p)-d(r[f-1])<.05)?l:d;return{name:i,place:e.map(p=>p===null?null:u(p)),ticks:r.map(p=>({at:u(p),words:Sa(p)}))}}const a=qa(t),n=Ti(t,a,0),s=l=>a?Math.log(l/n.low)/Math.log(n.high/n.low):(l-n.low)/(n.high-n.low),o=a?ap(n.low,n.high,6):Ya(n.low,n.high,6);return{name:i,place:e.map(l=>l===null?null:s(l)),ticks:o.map(l=>({at:s(l),words:Mh(l)}))}}function Lv(i,e){const t=i.map(l=>gs(l)?null:l.loss),r=t.filter(l=>l!==null).sort((l,c)=>l-c),a=t.some(l=>l===null)?.88:1,n=l=>1-(r.length<2?0:r.indexOf(l)/(r.length-1)*a),s=r.filter((l,c)=>c%Math.max(1,Math.ceil((r.length-1)/5))===0),o=[...new Set(s)].map(l=>({at:n(l),words:He(l,5)}));return a<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:n(l)),ticks:o}}function Cv(i,e,t){if(i.runs.length<2)return null;const r=Rv(i.runs,i.judged_by),a="Settings and their loss",n=hr(a,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>ur(await Xs(s,2),a,_s(e),2));n.above.append(vs(e,t));const s=et("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${i.runs.length} runs over ${r.map(p=>p.name).join(", ")}; the table of runs has the same figures.`});n.body.append(s);let o=[];const l=i.runs.map((p,f)=>e.find(_=>_.runs.includes(f))),c=()=>{const p=Math.max(260,n.body.clientWidth),f=p>=560,_=f?330:74*r.length+10;s.setAttribute("viewBox",`0 0 ${p} ${_}`),s.setAttribute("width",String(p)),s.setAttribute("height",String(_));const g=f?Uv(r,p,_):Nv(r,p);o=i.runs.map((m,x)=>{const R=et("path",{d:fp(r,x,g.at),class:`run g${l[x].colour}`,"stroke-dasharray":l[x].dash.join(" ")||null}),M=et("path",{d:fp(r,x,g.at),class:"grip"});return M.addEventListener("pointerenter",()=>t.hover(x)),M.addEventListener("pointerleave",()=>t.hover(null)),M.addEventListener("click",()=>t.toggle(x)),h.push(M),R}),lr(s,...o,...g.furniture,...h.splice(0)),d()},h=[],d=()=>{o.forEach((p,f)=>{p.dataset.emphasis=t.emphasis(f)==="plain"&&f===i.winner?"first":t.emphasis(f)})};let u=0;return new ResizeObserver(()=>{n.body.clientWidth!==u&&(u=n.body.clientWidth,c())}).observe(n.body),t.onChange(d),n.element}function Uv(i,e,t){const r=Math.max(...i[0].ticks.map(({words:p})=>Math.min(14,p.length))),a=34,n=t-14,s=16+8*r,o=e-76,l=p=>s+p/Math.max(1,i.length-1)*(o-s),c=p=>n-p*(n-a),h=(o-s)/Math.max(1,i.length-1),d=Math.max(6,Math.floor(h/8)),u=i.flatMap((p,f)=>{const _=f===i.length-1,g=f===0?"end":"start",m=f===0?-7:7,x=f===0?"start":_?"end":"middle",R=f===0?4:_?e-2:l(f);return[et("line",{class:"axis",x1:l(f),x2:l(f),y1:a,y2:n}),et("text",{class:"name",x:R,y:16,"text-anchor":x},Vi(p.name,Math.max(12,d+6))),...pp(p.ticks,n-a).map(({at:M,words:C})=>et("text",{class:"tick halo",x:l(f)+m,y:c(M)+4,"text-anchor":g},Vi(C,f===0?14:_?10:d)))]});return{at:(p,f)=>[l(p),c(f)],furniture:u}}function Nv(i,e){const t=e-26,r=s=>34+s*74,a=s=>22+s*(t-22),n=i.flatMap((s,o)=>[et("line",{class:"axis",x1:22,x2:t,y1:r(o),y2:r(o)}),et("text",{class:"name halo",x:2,y:r(o)-14,"text-anchor":"start"},Vi(s.name,30)),...pp(s.ticks,t-22,66).map(({at:l,words:c})=>et("text",{class:"tick halo",x:a(l),y:r(o)+18,"text-anchor":l<.06?"start":l>.94?"end":"middle"},Vi(c,9)))]);return{at:(s,o)=>[a(o),r(s)],furniture:n}}function pp(i,e,t=15){const r=[];for(const a of[...i].sort((n,s)=>s.at-n.at))r.every(n=>Math.abs(n.at-a.at)*e>=t)&&r.push(a);return r}function fp(i,e,t){let r=!1;return i.map((a,n)=>{const s=a.place[e];if(s===null)return"";const[o,l]=t(n,s),c=`${r?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return r=!0,c}).join("")}function Iv(i,e){return e.flatMap(t=>{const r=t.runs.flatMap(a=>{const{lr:n,loss:s}=i.runs[a];return n===null||!(n>0)?[]:[{run:a,lr:n,loss:gs(i.runs[a])?null:s,lowest:!1}]});for(const a of new Set(r.map(n=>n.lr))){const n=r.filter(l=>l.lr===a&&l.loss!==null),s=n.filter(l=>!uo(i.runs[l.run])),o=(s.length?s:n).reduce((l,c)=>l===null||c.loss<l.loss?c:l,null);o&&(o.lowest=!0)}return r.sort((a,n)=>a.lr-n.lr),r.length?[{group:t,points:r}]:[]})}function Dv(i){let e=null;for(const t of[...new Set(i.map(r=>r.lr))].sort((r,a)=>a-r)){if(i.some(r=>r.lr===t&&r.loss!==null))break;e=t}return e}function Ov(i,e,t){const r=Iv(i,e),a=new Set(r.flatMap(({points:A})=>A.map(D=>D.lr)));if(a.size<2)return null;const n=r.flatMap(({points:A})=>A.flatMap(D=>D.loss===null?[]:[D.loss]));if(!n.length)return null;const s=i.baseline_loss??null,o=r.map(({points:A})=>Math.min(...A.flatMap(D=>D.loss===null?[]:[D.loss])));let l="best";const c=()=>{const A=l==="best"?lo(n,o):(s??1/0)*1.1;return n.map(D=>Math.min(D,A))},h=qa(c()),d=r.some(({points:A})=>A.some(D=>D.loss===null)),u=d?6/7:1;let p=Ti(c(),h,.06),f=0;const _=()=>(p=Ti(c(),h,.06),f=h?p.low*(p.high/p.low)**(1/u):p.low+(p.high-p.low)/u,{label:i.loss.replaceAll("_"," "),log:h,range:{low:p.low,high:f},text:A=>A>p.high?"":He(A,5)}),g=Ti(a,!0,.05),m={label:"learning rate",log:!0,range:g,text:Sa},x=i.learning_rates,R=({context:A,x:D,y:G,ratio:B,box:J})=>{const Z=G(p.high);d&&(A.fillStyle=Ut("band"),A.fillRect(J.left,J.top,J.width,Z-J.top),A.strokeStyle=Ut("edge"),A.lineWidth=B,ui(A,[J.left,J.left+J.width],[Z,Z]),A.fillStyle=Ut("soft"),A.font=`${11*B}px system-ui, sans-serif`,A.textAlign="left",A.fillText("diverged",J.left+6*B,J.top+14*B));const Y=x?.stable;Y&&Y>g.low&&Y<g.high&&(A.strokeStyle=Ut("warn"),A.setLineDash([4*B,3*B]),ui(A,[D(Y),D(Y)],[J.top,J.top+J.height]),A.setLineDash([]),A.fillStyle=Ut("warn"),A.fillText("2/\u03BB",D(Y)+4*B,J.top+J.height-8*B)),r.forEach(({group:re,points:he},oe)=>{const te=t.active&&he.every(de=>t.emphasis(de.run)==="faint");A.strokeStyle=A.fillStyle=Xi(re.colour),A.globalAlpha=te?.15:.9,A.lineWidth=1.8*B,A.setLineDash(re.dash.map(de=>de*B));const le=he.filter(de=>de.lowest);A.save(),A.beginPath(),A.rect(J.left,Z,J.width,J.top+J.height-Z),A.clip(),ui(A,le.map(de=>D(de.lr)),le.map(de=>G(de.loss))),A.restore(),A.setLineDash([]);for(const de of he){const Pe=t.emphasis(de.run);A.globalAlpha=Pe==="faint"?.15:de.lowest||Pe==="strong"?1:.45;const _e=(Pe==="strong"?6:de.lowest?4:3)*B;de.loss===null?(A.lineWidth=1.8*B,Ch(A,D(de.lr),w(oe,J.top,Z),_e*.8)):de.loss<=p.high&&ta(A,re.mark,D(de.lr),G(de.loss),_e)}}),A.globalAlpha=1},M=r.flatMap(({points:A},D)=>A.some(G=>G.loss===null)?[D]:[]),C=A=>(M.indexOf(A)+1)/(M.length+1),w=(A,D,G)=>D+C(A)*(G-D),v=()=>r.flatMap(({points:A},D)=>A.filter(G=>G.loss===null||G.loss<=p.high).map(G=>({x:G.lr,y:G.loss===null?b(D):Math.min(G.loss,p.high),run:G.run,words:[i.runs[G.run].setting,G.loss===null?i.runs[G.run].status:`${i.judged_by} ${He(G.loss)}`]}))),b=A=>{const D=1-C(A);return h?p.high*(f/p.high)**D:p.high+D*(f-p.high)},I="Final loss against learning rate",L=`Each curve joins an optimizer's lowest ${i.judged_by} at every learning rate tried; other runs at that rate are fainter.${d?" Crosses in the shaded region diverged.":""}${i.runs.some(uo)?" Of runs that left the race early it is the loss that they had reached.":""}${Fv(i)}`,P=hr(I,L,"learning-rates",()=>ur(z.canvas,I,_s(e),devicePixelRatio));P.above.append(xs("Vertical axis",lp,l,A=>{l=A,z.replace(m,_())}),vs(e,t));const O=r.flatMap(({group:A,points:D})=>{const G=Dv(D);return G===null?[]:[`${A.name} from ${Sa(G)}`]});O.length&&P.element.append(X("p",{class:"aside"},`Diverged at every rate tried: ${O.join(", ")} up.`));const z=aa({into:P.body,x:m,y:_(),height:320,about:`${I} of ${r.map(({group:A})=>A.name).join(", ")}.`,draw:R,spots:v,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(z.redraw),P.element}function Fv(i){const e=i.learning_rates?.stable;return e?` 2/\u03BB = ${Sa(e)} is the largest stable rate of plain descent in full batches.`:""}function zv(i,e){const t=i.predicted.map((h,d)=>({x:h,y:i.actual[d]-h})),r=mp(t.map(h=>h.x)),a=mp(t.map(h=>h.y)),n=({context:h,x:d,y:u,ratio:p,box:f})=>{h.fillStyle=Ut("c0"),h.globalAlpha=.32;for(const _ of t)ta(h,"circle",d(_.x),u(_.y),2.4*p);h.globalAlpha=1,h.strokeStyle=Ut("soft"),h.lineWidth=p,h.setLineDash([3*p,4*p]),ui(h,[f.left,f.left+f.width],[u(0),u(0)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=Ut("c1"),h.lineWidth=2.4*p,ui(h,i.bins.map(_=>d(_.predicted)),i.bins.map(_=>u(_.residual))),h.lineWidth=1.6*p;for(const _ of i.bins)_.standard_error!==null&&ui(h,[d(_.predicted),d(_.predicted)],[u(_.residual-_.standard_error),u(_.residual+_.standard_error)]),ta(h,"square",d(_.predicted),u(_.residual),3.4*p)},s="Residuals",o=i.predicted.length<i.of?`${cr(i.predicted.length,"dot")} stand for ${cr(i.of,"test row")}`:cr(i.of,"test row"),l=hr(s,`Actual \u2212 predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>ur(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:Ut("c0")},{words:"means",colour:Ut("c1")}],devicePixelRatio)),c=aa({into:l.body,x:{label:"predicted",log:!1,range:r},y:{label:"actual \u2212 predicted",log:!1,range:a},height:300,about:`Residuals of ${i.of} test rows over the prediction; means between ${He(Math.min(...i.bins.map(h=>h.residual)))} and ${He(Math.max(...i.bins.map(h=>h.residual)))}.`,draw:n,spots:()=>i.bins.map(h=>({x:h.predicted,y:h.residual,run:-1,words:[`predicted ${He(h.predicted)}`,`mean residual ${He(h.residual,3)} \xB1 ${He(h.standard_error,2)}`,`deviation ${He(h.deviation,4)}`]}))});return l.element}function mp(i){const e=[...i].sort((r,a)=>r-a),t=e.length>=200?Math.floor(e.length/100):0;return Ti(e.slice(t,e.length-t),!1,.06)}function Bv(i){const e=i?.mse,t=i?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const r=Math.max(e,t),a=(n,s,o)=>X("div",{class:"bar-row"},X("span",{},n),X("meter",{class:`bar ${o}`,min:0,max:r,value:s,"aria-label":n}),X("span",{class:"n"},He(s)));return X("section",{class:"card plain"},X("h3",{},"MSE beside the variance of the target"),X("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),a("variance",t,"theirs"),a("MSE",e,"ours"),X("p",{class:"aside"},`R\xB2 = 1 \u2212 MSE / variance = 1 \u2212 ${He(e)} / ${He(t)} = ${He(1-e/t)}: ${Ft(Math.max(0,1-e/t),1)} of it is explained.`))}function gp(i,e,t,r){const a=i.runs.flatMap((m,x)=>{const R=r.x.of(x),M=r.y.of(x);return R!==null&&M!==null&&Number.isFinite(R)&&Number.isFinite(M)?[{run:x,x:R,y:M}]:[]});if(a.length<2)return null;const n=kv(a),s=qa(n.map(m=>m.x)),o=r.diagonal?s:qa(n.map(m=>m.y)),l=Ti(n.flatMap(m=>[m.x,m.y]),s,.06),c=r.diagonal?l:Ti(n.map(m=>m.x),s,.06),h=r.diagonal?l:Ti(n.map(m=>m.y),o,.08),d=new Map(e.flatMap(m=>m.runs.map(x=>[x,m]))),u=({context:m,x,y:R,ratio:M})=>{r.diagonal&&(m.strokeStyle=Ut("soft"),m.lineWidth=M,m.setLineDash([3*M,4*M]),ui(m,[x(l.low),x(l.high)],[R(l.low),R(l.high)]),m.setLineDash([]));for(const{run:C,x:w,y:v}of n){const b=t.emphasis(C),I=d.get(C);m.globalAlpha=b==="faint"?.18:.9,m.strokeStyle=m.fillStyle=Xi(I.colour),m.lineWidth=1.8*M,ta(m,I.mark,x(w),R(v),(b==="strong"?7:4.5)*M),C===i.winner&&(m.globalAlpha=1,m.strokeStyle=Ut("ink"),m.beginPath(),m.arc(x(w),R(v),9*M,0,2*Math.PI),m.stroke())}m.globalAlpha=1},p=a.length-n.length,f=r.note+(p?` ${cr(p,"run")} of ${a.length} lie far off, and outside the picture.`:""),_=hr(r.title,f,r.name,()=>ur(g.canvas,r.title,_s(e),devicePixelRatio));_.above.append(vs(e,t));const g=aa({into:_.body,x:{label:r.x.label,log:s,range:c,text:m=>He(m,5)},y:{label:r.y.label,log:o,range:h,text:m=>He(m,5)},height:300,about:`${r.title} of ${n.length} runs.`,draw:u,spots:()=>n.map(m=>({...m,words:[i.runs[m.run].setting,`${r.x.label} ${He(m.x)}`,`${r.y.label} ${He(m.y)}`]})),onHover:m=>t.hover(m),onClick:m=>t.toggle(m)});return t.onChange(g.redraw),_.element}function kv(i){const e=lo(i.map(r=>r.x)),t=i.filter(r=>r.x<=e);return t.length>=2?t:i}const Hv=[0,.2,.4,.6,.8,1];function vp(i,e,t){let r=i,a=t,n=null;const s=({context:h,x:d,y:u,ratio:p})=>{h.strokeStyle=Ut("soft"),h.lineWidth=p,h.setLineDash([3*p,4*p]),ui(h,[d(0),d(1)],[u(a(0)),u(a(1))]),h.setLineDash([]),h.strokeStyle=Ut("c0"),h.lineWidth=2.4*p,ui(h,r.x.map(d),r.y.map(u)),n&&(h.fillStyle=Ut("ink"),ta(h,"circle",d(n[0]),u(n[1]),6*p))},o=hr(e.title,e.note,e.name,()=>ur(c.canvas,e.title,[],devicePixelRatio),e.save),l=h=>({label:h,log:!1,range:{low:-.02,high:1.03},at:Hv,text:d=>Ft(d)}),c=aa({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:s,spots:()=>r.x.map((h,d)=>({x:h,y:r.y[d],run:-1,words:[`${e.x} ${Ft(h,1)}`,`${e.y} ${Ft(r.y[d],1)}`,`${e.threshold??"threshold"} ${He(r.threshold[d],4)}`]}))});return{element:o.element,show:(h,d,u)=>{r=h,n=d,a=u,c.redraw()}}}function Gv(i,e,t){const r=(i.tries??[]).flatMap(p=>{const f=e.find(_=>_.name===p.optimizer);return f&&p.k.length>1?[{of:p,group:f}]:[]});if(!r.length)return null;const a=r.flatMap(({of:p})=>p.loss).filter(p=>p!==null),n=qa(a),s=lo(a,r.flatMap(({of:p})=>p.loss.at(-1)??[])),o=Math.max(...r.map(({of:p})=>p.k.at(-1))),l=({context:p,x:f,y:_,ratio:g})=>{for(const{of:m,group:x}of r){const R=t.active&&x.runs.every(w=>t.emphasis(w)==="faint");p.globalAlpha=R?.15:1,p.strokeStyle=p.fillStyle=Xi(x.colour),p.lineWidth=2*g,p.setLineDash(x.dash.map(w=>w*g));const M=m.k.map(f),C=m.loss.map(w=>w===null?NaN:_(w));ui(p,M,C),p.setLineDash([]),p.lineWidth=1.2*g,p.globalAlpha*=.6,m.error.forEach((w,v)=>{const b=m.loss[v];w!==null&&b!==null&&ui(p,[M[v],M[v]],[_(b-w),_(b+w)])}),p.globalAlpha=R?.15:1,M.forEach((w,v)=>Number.isFinite(C[v])&&ta(p,x.mark,w,C[v],3.4*g))}p.globalAlpha=1},c="How many tries would have sufficed",h=hr(c,`The lowest ${i.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>ur(u.canvas,c,_s(r.map(({group:p})=>p)),devicePixelRatio));h.above.append(vs(r.map(({group:p})=>p),t));const d=r.map(({of:p})=>`${p.optimizer} ${p.sufficed===null?"none":p.sufficed}`);h.element.append(X("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${d.join(", ")}.`));const u=aa({into:h.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:Wv(o),text:String},y:{label:i.loss.replaceAll("_"," "),log:n,range:Ti(a.filter(p=>p<=s),n,.08),text:p=>He(p,4)},height:300,about:`${c}: ${r.map(({of:p})=>`${p.optimizer} from ${He(p.loss[0])} to ${He(p.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>r.flatMap(({of:p,group:f})=>p.k.flatMap((_,g)=>p.loss[g]===null?[]:[{x:_,y:p.loss[g],run:f.runs[0],words:[p.optimizer,`best of ${_}: ${He(p.loss[g])}`]}]))});return t.onChange(u.redraw),h.element}function Wv(i){const e=Math.ceil(i/10);return Array.from({length:i},(t,r)=>r+1).filter(t=>t===1||t%e===0)}const Vv=14;function Xv(i){const e=i.settings[i.winner],t=i.settings.filter(r=>r!==e&&r.difference!==null);return t.sort((r,a)=>r.difference-a.difference),[e,...t.slice(0,Vv-1)]}function jv(i,e){const t=i.verdict;if(!t||t.settings.length<2)return null;const r=Xv(t),a=t.settings.length-r.length,n=t.judge===i.loss?"loss":t.judge.replaceAll("_"," "),s="Difference to the winner",o=hr(s,`By how much the ${n} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${a>0?` ${cr(a,"further setting")} lie beyond.`:""}`,"verdict",async()=>ur(await Xs(l,2),s,[],2));o.element.classList.add("wide");const l=et("svg",{class:"forest",role:"img","aria-label":r.map(u=>`${u.label||u.setting}: ${He(u.difference,3)} \xB1 ${He(u.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const h=()=>{const u=Math.max(260,o.body.clientWidth),p=u<640,f=p?40:24,_=6,g=_+f*r.length+34,m=p?10:Math.min(360,u*.36),x=u-(p?12:170),R=r.map(I=>[(I.difference??0)-2*(I.difference_error??0),(I.difference??0)+2*(I.difference_error??0)]),M=Math.min(0,...R.map(([I])=>I)),C=Math.max(...R.map(([,I])=>I),1e-12),w=I=>m+(I-M)/(C-M)*(x-m);l.setAttribute("viewBox",`0 0 ${u} ${g}`),l.setAttribute("width",String(u)),l.setAttribute("height",String(g));const v=_+f*r.length;lr(l,...Ya(M,C,p?4:6).flatMap(I=>[et("line",{class:"grid",x1:w(I),x2:w(I),y1:_,y2:v}),et("text",{class:"tick",x:w(I),y:v+16,"text-anchor":"middle"},He(I,3))]),et("line",{class:"axis",x1:w(0),x2:w(0),y1:_,y2:v}),...r.flatMap((I,L)=>b(I,L)));function b(I,L){const P=_+f*L+(p?29:14),O=I.difference??0,z=I.difference_error??0,A=I.label||I.setting,D=I.probability_best===null?"":`P(best) ${Ft(I.probability_best,1)}`,G=p?[et("text",{class:"name",x:2,y:P-12,"text-anchor":"start"},Vi(A,Math.floor(u/8)))]:[et("text",{class:L?"name":"name first",x:m-10,y:P+4,"text-anchor":"end"},Vi(A,Math.floor(m/7.4))),et("text",{class:"tick",x:u,y:P+4,"text-anchor":"end"},L?`${O>=0?"+":""}${He(O,3)} \xB1 ${He(z,2)}`:"winner")],B=et("g",{class:`setting ${I.told_apart?"apart":"tied"}`},et("title",{},`${I.setting}: ${He(I.loss)} \xB1 ${He(I.standard_error,2)}. ${D}`),...G,et("line",{class:"thin",x1:w(O-2*z),x2:w(O+2*z),y1:P,y2:P}),et("line",{class:"thick",x1:w(O-z),x2:w(O+z),y1:P,y2:P}),et("circle",{class:"mark",cx:w(O),cy:P,r:4.5}),et("rect",{class:"grip",x:0,y:P-f/2,width:u,height:f}));return I.runs.length&&!I.mean&&(B.addEventListener("pointerenter",()=>e.hover(I.runs[0])),B.addEventListener("pointerleave",()=>e.hover(null))),[B]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,h())}).observe(o.body);const d=[t.how_sure,t.correction].filter(Boolean);return d.length&&o.element.append(X("p",{class:"aside"},d.join(" "))),o.element}class $v{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function Yv(i,e){const t=$m(i.runs),r=i.confusion?.classes??[],a=i.probability_bins?.of==="class 1"&&r.length===2,n=i.metric;return[{id:"verdict",title:"How sure that is",parts:[jv(i,e)]},{id:"runs",title:"Runs",said:`${i.folds?`${cr(i.runs_in_all,"setting")}, each the mean over ${i.folds} folds`:cr(i.runs_in_all,"run")}, trained side by side on the same batches.${i.runs.length<i.runs_in_all?` The best ${i.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[pv(i,t,e)]},{id:"descent",title:"The descent",parts:[sc(i,t,e,"split"),sc(i,t,e,"batch"),sc(i,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[Ov(i,t,e),i.judged_by==="training loss"?null:gp(i,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${i.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:s=>i.runs[s].train_loss},y:{label:"validation loss",of:s=>i.runs[s].valid_loss},diagonal:!0}),n?gp(i,t,e,{title:`Loss against ${n.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${i.judged_by==="validation loss"?"validation rows":"rows held out"}${n.rows<i.rows.valid?`, the metric on ${n.rows.toLocaleString("en")} of them`:""}. ${n.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:i.judged_by,of:s=>i.runs[s].loss},y:{label:n.name.replaceAll("_"," "),of:s=>i.runs[s].metric??null}}):null,Gv(i,t,e),qv(Cv(i,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${i.answer}.`,parts:[av(i),sv(i)]},{id:"predictions",title:"Its predictions on the test rows",parts:[i.residuals?zv(i.residuals,i.target):null,Bv(i.figures.test),i.probability_bins?fv(i.probability_bins,r[1]??"class 1"):null,...a?tv(i.probability_bins,[r[0],r[1]],i.threshold?.[0]):[],i.roc?vp(i.roc,{title:"ROC curve",note:`Of the rows of ${r[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},s=>s).element:null,i.precision_recall?vp(i.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${r[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>i.precision_recall.share).element:null,i.confusion&&!a?X("section",{class:"card plain"},X("h3",{},"Confusion matrix"),Th(r,i.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:i.effects?`Of ${i.effects.of}.`:void 0,small:!0,parts:i.effects?vv(i.effects):[]},{id:"repeat",title:"To repeat it",parts:[ov(i)]}]}function qv(i){return i?.classList.add("wide"),i}function Kv(i){const e=i.gain_over_baseline,t=Object.entries(i.rows).map(([a,n])=>`${n.toLocaleString("en")} ${a==="valid"?"validation":a==="train"?"training":a}`),r=[["target",`${i.target} (${i.task})`],["rows",t.join(", ")],["runs",cr(i.runs_in_all,"run")],["time",`${yh(i.seconds)}, engine ${i.engine}`]];return e&&r.push(["loss below that of the best constant",`${He(e.loss)} \xB1 ${He(e.standard_error,2)} on the test rows`]),[X("p",{class:"verdict"},i.sentence),i.verdict?.baseline?.sentence?X("p",{class:"said"},i.verdict.baseline.sentence):null,i.interrupted?X("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,X("dl",{class:"facts"},...r.flatMap(([a,n])=>[X("div",{},X("dt",{},a),X("dd",{},n))])),i.notes?.length?X("details",{class:"notes"},X("summary",{},`${cr(i.notes.length,"note")} on data and training`),X("ul",{},...i.notes.map(a=>X("li",{},a)))):null]}function Zv(i,e){return xs("Colours",[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],"auto",Km).classList.add("theme"),X("header",{},X("p",{class:"kicker"},X("span",{},`Thalweg ${i.repeat.versions.thalweg}`),null),X("h1",{},"Predicting ",X("em",{},i.target)),...Kv(i))}function Qv(i,e){return Yv(i,e).flatMap(({id:t,title:r,said:a,parts:n,small:s})=>{const o=n.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:r,element:X("section",{id:t,"aria-labelledby":`${t}-title`},X("h2",{id:`${t}-title`},r),a?X("p",{class:"said"},a):null,X("div",{class:l?s?"cards small":"cards":null},...o))}]})}function Jv(i,e,t){const r=new $v(e.runs.map(n=>n.optimizer)),a=Qv(e,r);return i.append(Zv(e),...a.map(({element:n})=>n)),r}function e_(i){for(let e=i;e;e=i_(e)){const[t,r,a,n]=r_(getComputedStyle(e).backgroundColor);if(n>.5)return .299*t+.587*r+.114*a<128}return matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.style.colorScheme!=="light"}function t_(i){const e=()=>setTimeout(i,50),t=new MutationObserver(e);for(const a of[document.documentElement,document.body])t.observe(a,{attributes:!0});const r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),()=>{t.disconnect(),r.removeEventListener("change",e)}}function i_(i){if(i.parentElement)return i.parentElement;const e=i.getRootNode();return e instanceof ShadowRoot?e.host:null}function r_(i){const[e=0,t=0,r=0,a]=(i.match(/[\d.]+/g)??[]).map(Number);return[e,t,r,i.startsWith("rgb")?a??1:0]}const a_='.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}',n_='.lab{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}main{max-width:1480px}.switches{display:flex;gap:10px;flex-wrap:wrap}.stage{position:relative;aspect-ratio:4 / 3;width:100%;border-radius:8px;overflow:hidden;background:var(--band);margin:8px 0}.stage canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;display:block}.stage canvas.solid{cursor:grab}.waiting{position:absolute;left:12px;top:8px;background:var(--card);padding:2px 10px;border-radius:6px}.waiting[hidden]{display:none}.player{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.player input{flex:1 1 140px;min-width:100px;accent-color:var(--accent);height:24px}.player output{min-width:4em}.play{background:var(--accent);color:var(--accent-ink);border-radius:6px;padding:4px 16px;min-width:78px}.own{display:flex;gap:8px;margin-top:8px}.formula-input{flex:1;min-width:0;font:14px ui-monospace,Menlo,Consolas,monospace}input[type=text],input[type=number],select{color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:3px 8px;font-size:14px;max-width:100%;min-height:28px}input[type=number]{width:6.5em}.problem{color:var(--warn);font-size:14px}.problem pre{margin:6px 0 2px;font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.message{color:var(--warn);min-height:1.5em;margin:4px 0 0;font-size:14px}.check{display:inline-flex;align-items:center;gap:6px;font-size:14px;min-height:24px}.runs-of-lab{overflow-x:auto}.of-path{display:inline-flex;gap:8px;align-items:center}.runs-of-lab th,.runs-of-lab td{padding:3px 6px}.runs-of-lab thead th{white-space:normal;font-size:12.5px}.runs-of-lab .slide{gap:6px}.runs-of-lab .slide input{width:120px;min-width:60px}.runs-of-lab .slide output{min-width:4.6em;font-size:13px}.dot-of{display:inline-block;width:14px;height:14px;border-radius:50%;background:var(--own);flex:none}.inside .formula{margin:0 0 6px;padding:8px 10px;background:var(--page);border:1px solid var(--edge);border-radius:8px;overflow-x:auto;font:13.5px/1.5 ui-monospace,Menlo,Consolas,monospace}h2.sub{font-size:15.5px;margin:12px 0 4px}.inside .facts{margin:6px 0;gap:4px 20px}.lab .above{margin-top:8px;font-size:14px}.exports{position:relative;font-size:13px}.exports summary{list-style:none;cursor:pointer;border:1px solid var(--edge);border-radius:7px;padding:4px 12px;background:var(--card);color:var(--soft)}.exports summary::-webkit-details-marker{display:none}.exports summary:after{content:" \u25BE"}.exports[open] summary,.exports summary:hover{color:var(--accent);border-color:var(--accent)}.exports .menu{position:absolute;right:0;top:calc(100% + 6px);z-index:20;width:280px;max-width:calc(100vw - 24px);padding:6px;background:var(--card);border:1px solid var(--edge);border-radius:10px;box-shadow:0 8px 28px #0000002e}.exports .entry{display:block;width:100%;text-align:left;padding:7px 10px;border-radius:6px;color:var(--ink);font-size:14px}.exports .entry[hidden]{display:none}.exports .entry:hover{background:var(--grid);color:var(--accent)}.exports .entry small{display:block;color:var(--soft);font-size:12.5px}.exports .aside{margin:4px 10px 6px}.exports .menu>.save{margin:0 10px 6px}.exports .menu>.save[hidden]{display:none}@media(max-width:560px){.exports .menu{right:auto;left:0}}.saved-note{border:1px solid var(--edge);border-left:4px solid var(--accent);border-radius:8px;padding:8px 14px;margin:12px 0 0;background:var(--card);font-size:14px}.saved-note p{margin:0;color:var(--soft);max-width:110ch}.saved-note .message{color:var(--warn);min-height:0}.saved-note .message:not(:empty){margin-top:4px}.unseen-page{position:absolute;left:-100000px;top:0;width:1200px;height:800px;overflow:hidden}@media(max-width:980px){.lab{grid-template-columns:minmax(0,1fr)}}@media(max-width:520px){.runs-of-lab th,.runs-of-lab td{padding:3px 2px;font-size:13px}.runs-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.runs-of-lab .slide input{width:auto;flex:none}}nav.pages{gap:0 4px;border-top:0;padding:0;margin:10px 0 14px}nav.pages a{padding:6px 12px;text-decoration:none;color:var(--soft);border-bottom:3px solid transparent;margin-bottom:-1px}nav.pages a:hover{color:var(--accent)}nav.pages a[aria-current]{color:var(--ink);border-bottom-color:var(--accent);font-weight:600}@media(max-width:520px){nav.pages a{padding:6px 7px;font-size:14px}main{padding:14px 12px 48px}}.settings .fields{display:flex;flex-wrap:wrap;gap:6px 14px;font-size:13.5px}.settings .fields label{display:inline-flex;align-items:center;gap:6px}.runs-of-lab td,.runs-of-lab th{vertical-align:middle}.runs-of-lab .slide{align-items:center}.surface-of-runs .stage{aspect-ratio:16 / 10;max-height:74vh}.surface-of-runs .share{margin:4px 0 8px;font-size:15px}.surface-of-runs .share strong{font-size:19px}.surface-of-runs .facts{margin:8px 0;gap:4px 24px}.surface-of-runs .facts dd{text-align:left}.player[hidden]{display:none}@media(max-width:520px){.surface-of-runs .stage{aspect-ratio:1}}.second{margin-top:18px}.told{margin:4px 0 8px;padding-left:20px;font-size:14.5px}.told li{margin:5px 0}td.bar-of-lab{width:22%;min-width:60px}.data-choices{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}.data-page .card>.sub:first-child{margin-top:0}.drop-zone{border:2px dashed var(--edge);border-radius:10px;padding:26px 16px 14px;text-align:center;transition:border-color .12s,background .12s}.drop-zone.small{padding:10px 14px 6px;text-align:left}.drop-zone .above{justify-content:center}.drop-zone.small .above{justify-content:flex-start}.drop-zone.dragover{border-color:var(--accent);background:var(--band)}.drop-words{font-size:17px;margin-bottom:12px}.drop-zone.small .drop-words{font-size:14.5px;margin-bottom:6px}.drop-zone .note{margin-bottom:0}.drop-zone .aside{margin:0}.table-name{margin:12px 0 4px;overflow-wrap:anywhere}.columns{max-height:420px}.columns th,.columns td{padding:4px 10px;font-size:13.5px}.columns tbody th{max-width:240px;overflow-wrap:anywhere}.column-name{display:inline-flex;gap:8px;align-items:baseline;cursor:pointer;min-height:24px}.column-name input{accent-color:var(--accent);flex:none}.soft{color:var(--soft);overflow-wrap:anywhere}.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 14px;margin:4px 0 10px}.field label{display:grid;gap:2px}.field label span{font-size:13px;color:var(--soft)}.field input,.field select{width:100%}.field .chips select{width:auto;max-width:7em;min-height:24px;padding:1px 4px;font-size:12.5px}.chips{display:flex;flex-wrap:wrap;gap:4px;margin-top:5px}.chip{font-size:12.5px;border:1px solid var(--edge);border-radius:12px;padding:1px 9px;min-height:24px;background:var(--card);color:var(--soft)}.chip:hover{border-color:var(--accent);color:var(--accent)}.chip[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}.play:disabled{opacity:.45;cursor:default}.race{margin-top:18px;scroll-margin-top:8px}.race-head{display:flex;justify-content:space-between;align-items:center;gap:12px}.race-head .sub{margin:0}.race-bar{width:100%;height:10px;accent-color:var(--accent);margin:8px 0 2px;display:block}.race-bar[hidden]{display:none}.race-said{font-size:14px;color:var(--soft);margin:2px 0 8px;min-height:1.5em;font-variant-numeric:tabular-nums}.stop{border-color:var(--warn);color:var(--warn);padding:4px 12px}.race-course.running>summary{display:none}.race-course>summary{cursor:pointer;color:var(--accent);padding:4px 0;font-size:14.5px}.race-course[hidden]{display:none}.live-runs .pin{text-align:left}.live-runs tr.winner td.ending,.columns tr.winner td.soft{font-weight:400}.race-curves .card{border:0;padding:0}.live-runs{max-height:380px;margin-top:6px}.live-runs th,.live-runs td{font-size:13.5px;padding:3px 10px}.live-runs td.ending{color:var(--soft);min-width:220px}.live-runs tr.gone th .pin,.live-runs tr.gone td{color:var(--soft)}.live-runs tr.gone .swatch{opacity:.45}.problem p,.problem ul{margin:4px 0}.result h2 em{font-style:normal;color:var(--accent);overflow-wrap:anywhere}@media(max-width:980px){.data-choices{grid-template-columns:minmax(0,1fr)}}@media(max-width:640px){.columns table{min-width:560px}.live-runs table{min-width:620px}}@media(max-width:520px){.fields{grid-template-columns:minmax(0,1fr)}.columns th,.columns td{padding:4px 6px}}.surface-part h3{margin-top:2px}.surface-part .stage{max-height:62vh}',s_=':root{color-scheme:light;--ink: #1c2430;--soft: #545e6c;--page: #f7f7f4;--card: #ffffff;--edge: #dfe1dc;--grid: #ecede9;--accent: #0b5a94;--accent-ink: #ffffff;--warn: #8a5a00;--band: #f1ece3;--heat: 11, 90, 148;--c0: #0b6cb0;--c1: #cf4a00;--c2: #00795a;--c3: #a83f86;--c4: #8a6800;--c5: #5a49b8;--c6: #2d8fb8;--c7: #6b6b6b}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}}:root[data-theme=dark]{color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}*{box-sizing:border-box}html{scroll-behavior:smooth}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}main{max-width:1240px;margin:0 auto;padding:24px 24px 72px}h1{font-size:30px;line-height:1.2;margin:6px 0 8px;overflow-wrap:anywhere}h1 em{font-style:normal;color:var(--accent)}h2{font-size:21px;margin:44px 0 6px;overflow-wrap:anywhere}h3{font-size:15.5px;margin:0;overflow-wrap:anywhere}p{margin:0 0 10px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.kicker{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:center;color:var(--soft);font-size:14px}.verdict{font-size:19px;line-height:1.45;max-width:70ch;overflow-wrap:anywhere;padding:2px 0 2px 14px;border-left:4px solid var(--accent)}.warn{color:var(--warn)}.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:14px 0 8px;font-size:14.5px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.notes{margin:10px 0;font-size:14.5px;max-width:100ch}.notes summary{cursor:pointer;color:var(--accent);padding:4px 0}.notes li{margin:4px 0;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:2px 18px;padding:8px 0;margin:8px 0 0;border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);font-size:14.5px}nav a{padding:3px 0}a{color:var(--accent)}.said{color:var(--soft);max-width:90ch;font-size:14.5px;overflow-wrap:anywhere}.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px;align-items:start}.cards.small{grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr))}.cards>*{min-width:0}.cards>.wide,.cards>.numbers,.cards>.scroll{grid-column:1 / -1}.card{margin:0;padding:14px 16px 12px;background:var(--card);border:1px solid var(--edge);border-radius:10px;min-width:0}figcaption{display:flex;justify-content:space-between;gap:12px;align-items:baseline}.note{color:var(--soft);font-size:13.5px;line-height:1.45;margin:4px 0 8px;overflow-wrap:anywhere}.aside{color:var(--soft);font-size:13.5px;margin:6px 0 0;overflow-wrap:anywhere}.aside:empty{display:none}.above{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}.picture{position:relative;outline-offset:2px}.hint{position:absolute;z-index:2;pointer-events:none;max-width:280px;padding:5px 9px;border-radius:6px;background:var(--ink);color:var(--page);font-size:12.5px;line-height:1.4;overflow-wrap:anywhere}.hint[hidden]{display:none}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.save,.copy{font-size:12.5px;color:var(--soft);border:1px solid var(--edge);border-radius:6px;padding:2px 9px;flex:none;background:var(--card)}.save:hover,.copy:hover{color:var(--accent);border-color:var(--accent)}.legend{display:flex;flex-wrap:wrap;gap:0 12px;font-size:13px;margin:2px 0 4px}.legend .entry{padding:2px 3px;display:inline-flex;align-items:center;gap:6px;border-radius:4px;min-height:24px}.legend .entry:hover{background:var(--grid)}.outputs{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;margin:0 0 4px}.outputs span{display:inline-flex;align-items:center;gap:6px;overflow-wrap:anywhere}.stroke{display:inline-block;width:22px;border-top:3px solid var(--own)}.stroke.dashed{border-top-style:dashed}.swatch{flex:none;overflow:visible}.swatch line,.swatch .open{stroke:var(--own);fill:none;stroke-width:2}.swatch .filled,.swatch rect{fill:var(--own)}.g0{--own: var(--c0)}.g1{--own: var(--c1)}.g2{--own: var(--c2)}.g3{--own: var(--c3)}.g4{--own: var(--c4)}.g5{--own: var(--c5)}.g6{--own: var(--c6)}.g7{--own: var(--c7)}.choice{display:inline-flex;border:1px solid var(--edge);border-radius:7px;padding:2px;margin:0;gap:2px;font-size:13px;position:relative;background:var(--card)}.choice label{cursor:pointer;position:relative}.choice input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}.choice span{display:block;padding:2px 10px;border-radius:5px;color:var(--soft)}.choice input:checked+span{background:var(--accent);color:var(--accent-ink)}.choice input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}.scroll{overflow:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;max-height:620px}.card .scroll{border:0;border-radius:0}table{border-collapse:separate;border-spacing:0;font-size:14px;width:100%}th,td{padding:5px 12px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;font-weight:400}th.n,td.n{text-align:right}thead th,thead td{position:sticky;top:0;background:var(--card);z-index:1;color:var(--soft);border-bottom:1px solid var(--edge);white-space:nowrap}thead button{padding:2px 0;font-weight:600;color:var(--soft);white-space:nowrap;min-height:24px}thead th[aria-sort] button{color:var(--ink)}.arrow:after{content:"\u2195";padding-left:4px;opacity:.45;font-size:12px}[aria-sort=ascending] .arrow:after{content:"\u2191";opacity:1}[aria-sort=descending] .arrow:after{content:"\u2193";opacity:1}.runs td:last-child{color:var(--soft);min-width:300px}.runs th[scope=row]{white-space:nowrap;position:sticky;left:0;background:var(--card)}.runs thead th:first-child{left:0;z-index:2}.pin{display:inline-flex;gap:8px;align-items:center;padding:2px 6px 2px 2px;border-radius:5px;min-height:24px}.pin[aria-pressed=true]{background:var(--ink);color:var(--card)}.badge{font-size:12px;padding:1px 7px;margin-left:6px;border-radius:9px;background:var(--accent);color:var(--accent-ink);white-space:nowrap}.badge.tied{background:none;color:var(--accent);border:1px solid var(--accent);padding:0 6px}tr.winner th,tr.winner td{font-weight:600}tr[data-emphasis=strong] th,tr[data-emphasis=strong] td{background:var(--band)}tr[data-emphasis=faint] td{color:var(--soft)}tr.loss th,tr.loss td{font-weight:600}.numbers{list-style:none;margin:0 0 18px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px;counter-reset:four}.numbers li{background:var(--card);border:1px solid var(--edge);border-radius:10px;padding:12px 14px;counter-increment:four}.numbers h3:before{content:counter(four) "  ";color:var(--accent);white-space:pre}.numbers p{color:var(--soft);font-size:13.5px;margin:4px 0 8px}.numbers dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:14.5px}.numbers dt{color:var(--soft)}.numbers dd{margin:0}svg{display:block;font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif}svg.effect,svg.bars{width:100%;height:auto}svg.bars{max-width:860px}.tick{font-size:11.5px;fill:var(--soft);font-variant-numeric:tabular-nums}.name{font-size:12.5px;fill:var(--ink)}.value{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}.halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.tick.halo{fill:var(--ink)}.grid{stroke:var(--grid)}.axis{stroke:var(--soft);stroke-width:1}.rug{stroke:var(--soft)}.line{fill:none;stroke:var(--own);stroke-width:2.4;stroke-linejoin:round}.stem{stroke:var(--own);stroke-width:2;opacity:.55}.dot{fill:var(--own);stroke:var(--card);stroke-width:1.2}.bar-of{fill:var(--c0)}.bar-of.levels{fill:var(--c2)}.bar-of.number{fill:var(--c7)}.parallel .run{fill:none;stroke:var(--own);stroke-width:1.4;opacity:.6;stroke-linejoin:round}.parallel .run[data-emphasis=first]{stroke-width:3;opacity:1}.parallel .run[data-emphasis=strong]{stroke-width:3.2;opacity:1}.parallel .run[data-emphasis=faint]{opacity:.1}.parallel .grip{fill:none;stroke:transparent;stroke-width:9;cursor:pointer}.bar-row{display:grid;grid-template-columns:76px minmax(0,1fr) auto;gap:10px;align-items:center;font-size:14px;margin:4px 0}meter.bar{width:100%;height:18px;appearance:none;background:none;border:0}meter.bar::-webkit-meter-inner-element{display:block;height:18px}meter.bar::-webkit-meter-bar{background:var(--grid);border:0;border-radius:3px;height:18px}meter.bar::-webkit-meter-optimum-value{background:var(--c7);border-radius:3px}meter.bar.ours::-webkit-meter-optimum-value{background:var(--c0)}meter.bar::-moz-meter-bar{background:var(--c7);border-radius:3px}meter.bar.ours::-moz-meter-bar{background:var(--c0)}.slide{display:flex;gap:12px;align-items:center;font-size:14.5px}.slide input{flex:1;min-width:0;accent-color:var(--accent);height:24px}.slide output{min-width:3.5em}.confusion{width:auto}.confusion caption{text-align:left;font-size:13px;color:var(--soft);padding:0 0 6px}.confusion td.right{--own: var(--heat)}.confusion td.wrong{--own: 190, 80, 0}.confusion.many{font-size:12px}.confusion.many th,.confusion.many td{padding:3px 6px}.confusion td.s1{background:rgba(var(--own),.05)}.confusion td.s2{background:rgba(var(--own),.08)}.confusion td.s3{background:rgba(var(--own),.12)}.confusion td.s4{background:rgba(var(--own),.15)}.confusion td.s5{background:rgba(var(--own),.18)}.confusion td.s6{background:rgba(var(--own),.21)}.confusion td.s7{background:rgba(var(--own),.24)}.confusion td.s8{background:rgba(var(--own),.27)}.confusion td.s9{background:rgba(var(--own),.3)}.confusion td.s10{background:rgba(var(--own),.33)}.repeat p{margin:8px 0 4px;font-size:14.5px;color:var(--soft)}.code{display:flex;gap:10px;align-items:flex-start;max-width:100%}.code pre{flex:1;min-width:0;margin:0 0 6px;padding:10px 12px;background:var(--card);border:1px solid var(--edge);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13.5px}.versions{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px}.versions dt{color:var(--soft)}.versions dd{margin:0 8px 0 -10px}@media(max-width:860px){.cards{grid-template-columns:minmax(0,1fr)}.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}}@media(max-width:520px){main{padding:14px 12px 48px}h1{font-size:24px}.verdict{font-size:17px}.numbers{grid-template-columns:minmax(0,1fr)}.card{padding:12px 10px 10px}.facts{gap:6px 20px}.runs th[scope=row]{position:static}}@media print{body{background:#fff;font-size:13px}main{max-width:none;padding:0}nav,.save,.copy,.choice,.slide input,.arrow{display:none}.scroll{max-height:none;overflow:visible;border:0}thead th{position:static}.card,.numbers li{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards.small{grid-template-columns:repeat(3,minmax(0,1fr))}.uplot,.u-wrap{width:100%!important;height:auto!important}.u-wrap canvas{width:100%!important;height:auto!important}svg.parallel,svg.forest{width:100%;height:auto}h2{break-after:avoid}.runs{font-size:9px}.runs td,.runs th{padding:1px 3px}.runs thead th,.runs thead button,.runs tbody th{white-space:normal}.runs td:last-child{min-width:170px;white-space:normal}.runs td.n{white-space:nowrap}.badge{font-size:8px;margin-left:2px;padding:0 3px}.pin{padding:0;min-height:0;gap:3px}}.forest .thin{stroke:var(--accent);stroke-width:1.2}.forest .thick{stroke:var(--accent);stroke-width:3}.forest .mark{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}.forest .tied .mark{fill:var(--card)}.forest .grip{fill:transparent}.forest .setting:hover .name{fill:var(--accent)}.forest .first{font-weight:600}';function o_(i){return i.replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g,":host($1)").replaceAll(":root",":host").replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g,"$1.$2").replaceAll(/@media\s*\((max|min)-width/g,"@container ($1-width")}const l_=`
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`,c_=`${a_}
${o_(`${s_}
${n_}`)}
${l_}`;let u_=0;function _p(i){return e=>i[e][u_]}const Br=_p({view:["View","\u89C6\u56FE"],contour:["contours","\u7B49\u9AD8\u7EBF"],log:["log heights","\u9AD8\u5EA6\u53D6\u5BF9\u6570"],language:["Language","\u8BED\u8A00"],colours:["Colours","\u989C\u8272"],play:["Play","\u64AD\u653E"],pause:["Pause","\u6682\u505C"],step:["One step","\u5355\u6B65"],again:["From the start","\u56DE\u5230\u8D77\u70B9"],stepOf:["step","\u6B65"],waiting:["Computing\u2026","\u8BA1\u7B97\u4E2D\u2026"],lost:["The lab has ended: start it again with thalweg lab.","\u5B9E\u9A8C\u5BA4\u5DF2\u7ED3\u675F\uFF1A\u8BF7\u91CD\u65B0\u8FD0\u884C thalweg lab\u3002"],noWebgl:["This browser has no WebGL: contours are shown instead.","\u6B64\u6D4F\u89C8\u5668\u4E0D\u652F\u6301 WebGL\uFF0C\u6539\u4E3A\u663E\u793A\u7B49\u9AD8\u7EBF\u3002"],pages:["Pages","\u9875\u9762"],tooLong:["This state has more characters than an address may have: it is not kept there.","\u72B6\u6001\u8FC7\u957F\uFF0C\u65E0\u6CD5\u4FDD\u5B58\u5728\u5730\u5740\u4E2D\u3002"]});function h_(i){const e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),r={};for(const[a,{dtype:n,shape:s,offset:o}]of Object.entries(t.arrays)){const l=s.reduce((d,u)=>d*u,1),c=4+e+o,h=n==="int32"?new Int32Array(i,c,l):new Float32Array(i,c,l);r[a]={values:h,shape:s}}return{said:t,arrays:r}}const xp=[[],[7,4],[2,3],[9,3,2,3]];function po({walks:i,steps:e},t){const r=typeof e=="number"?e:e[t];return Math.min(r,i[t].points.length/2-1)}function ba(i){return i%8}function lc(i){return xp[Math.floor(i/8)%xp.length]}const d_=300,p_=new WeakMap;function Sp(i,e=t=>t){const t=X("button",{type:"button",class:"play"},Br("play")),r=X("button",{type:"button",class:"save"},Br("step")),a=X("button",{type:"button",class:"save"},Br("again")),n=X("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Br("stepOf")}),s=X("output",{class:"n"},"0");let o=0,l=0,c=!1;const h=f=>{o=Math.min(l,Math.max(0,f)),n.value=String(o),s.textContent=e(o).toLocaleString("en"),i(o)},d=f=>{c!==f&&(c=f,t.textContent=Br(f?"pause":"play"),f&&requestAnimationFrame(u))},u=()=>{c&&(h(o+Math.max(1,Math.round(l/d_))),o>=l?d(!1):requestAnimationFrame(u))};t.addEventListener("click",()=>{!c&&o>=l&&h(0),d(!c)}),r.addEventListener("click",()=>{d(!1),h(o+1)}),a.addEventListener("click",()=>{d(!1),h(0)}),n.addEventListener("input",()=>{d(!1),h(Number(n.value))});const p={element:X("div",{class:"player"},t,r,a,n,s),step:()=>o,last:()=>l,show:(f,_)=>{l=f,n.max=String(f),h(_)},pause:()=>d(!1)};return p_.set(p.element,p),p}const Mp=2e3;function Ss(i,e){const t=(e-i.low)/(i.high-i.low||1),r=Math.min(1,Math.max(0,t));return i.log?Math.log1p(Mp*r)/Math.log1p(Mp):r}function f_(i,e,t){const r=(e-i.x[0])/(i.x[1]-i.x[0])*(i.columns-1),a=(t-i.y[0])/(i.y[1]-i.y[0])*(i.rows-1);if(!(r>=0&&a>=0&&r<=i.columns-1&&a<=i.rows-1))return NaN;const n=Math.min(i.columns-2,Math.floor(r)),s=Math.min(i.rows-2,Math.floor(a)),o=r-n,l=a-s,c=(h,d)=>i.heights[h*i.columns+d];return(1-l)*((1-o)*c(s,n)+o*c(s,n+1))+l*((1-o)*c(s+1,n)+o*c(s+1,n+1))}const Ms=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function yp(i){const e=Math.min(1,Math.max(0,i))*(Ms.length-1),t=Math.min(Ms.length-2,Math.floor(e)),r=e-t,a=n=>Math.round(Ms[t][n]+r*(Ms[t+1][n]-Ms[t][n]));return[a(0),a(1),a(2)]}function bp(i,e){const t=[],{columns:r,rows:a}=i,n=(s,o)=>Ss(i,i.heights[s*r+o])-e;for(let s=0;s<a-1;s++)for(let o=0;o<r-1;o++){const l=n(s,o),c=n(s,o+1),h=n(s+1,o+1),d=n(s+1,o);if(![l,c,h,d].every(Number.isFinite))continue;const u=[];l>0!=c>0&&u.push([o+l/(l-c),s]),c>0!=h>0&&u.push([o+1,s+c/(c-h)]),d>0!=h>0&&u.push([o+d/(d-h),s+1]),l>0!=d>0&&u.push([o,s+l/(l-d)]);for(let p=0;p+1<u.length;p+=2)t.push([...u[p],...u[p+1]])}return t}function m_(i,e,t){const r=[],a=Math.max(1,Math.floor(i.length/2e3));for(let n=0;n<i.length;n+=a)Number.isFinite(i[n])&&r.push((i[n]-e)/(t-e||1));return r.sort((n,s)=>n-s),(r[Math.floor(r.length/2)]??1)<.12}const wp=18;function g_(i,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);let r=null,a={minima:[]},n=null,s=[],o=null;const l=(f,_)=>{const g=r;return[(f-g.x[0])/(g.x[1]-g.x[0])*t.width,(1-(_-g.y[0])/(g.y[1]-g.y[0]))*t.height]},c=()=>{const f=devicePixelRatio||1,_=Math.round(t.clientWidth*f),g=Math.round(t.clientHeight*f);_&&(t.width!==_||t.height!==g)&&([t.width,t.height]=[_,g])},h=f=>{o=f;const{walks:_,start:g,shown:m}=f;if(!r||!n)return;c();const x=t.getContext("2d"),R=devicePixelRatio||1;x.setTransform(1,0,0,1,0,0),x.clearRect(0,0,t.width,t.height),x.imageSmoothingEnabled=!0,x.drawImage(n,0,0,t.width,t.height),x.strokeStyle="rgba(255,255,255,.34)",x.lineWidth=R*.8,x.beginPath();const M=t.width/(r.columns-1),C=t.height/(r.rows-1);for(const[v,b,I,L]of s)x.moveTo(v*M,t.height-b*C),x.lineTo(I*M,t.height-L*C);x.stroke();for(const[v,b]of a.minima)__(x,...l(v,b),R);if(_.forEach((v,b)=>d(x,v,v.colour??b,po(f,b),R,m===v.name)),g){const[v,b]=l(...g);x.beginPath(),x.arc(v,b,6*R,0,2*Math.PI),x.fillStyle="#fff",x.fill(),x.lineWidth=2*R,x.strokeStyle="#111",x.stroke()}const w=_.findIndex(({name:v})=>v===m);w>=0&&u(x,_[w],po(f,w),R)},d=(f,_,g,m,x,R)=>{f.beginPath();for(let v=0;v<=m;v++){const[b,I]=l(_.points[2*v],_.points[2*v+1]);v?f.lineTo(b,I):f.moveTo(b,I)}const M=f.getLineDash();f.lineJoin="round",f.strokeStyle="rgba(0,0,0,.55)",f.lineWidth=(R?5.5:4)*x,f.stroke(),f.setLineDash(lc(g).map(v=>v*x)),f.strokeStyle=Xi(ba(g)),f.lineWidth=(R?3.2:2)*x,f.stroke(),f.setLineDash(M);const[C,w]=l(_.points[2*m],_.points[2*m+1]);f.beginPath(),f.arc(C,w,(R?6:4.5)*x,0,2*Math.PI),f.fillStyle=Xi(ba(g)),f.fill(),f.lineWidth=1.4*x,f.strokeStyle="#fff",f.stroke()},u=(f,_,g,m)=>{const x=Math.min(g,_.points.length/2-2);if(x<0||!_.gradients)return;const[R,M]=[_.points[2*x],_.points[2*x+1]],C=l(R,M),w=(v,b,I,L)=>{const P=l(R+v,M+b),O=[P[0]-C[0],P[1]-C[1]],z=Math.hypot(...O);if(!(z>0))return;const A=54*m,D=O[0]/z,G=O[1]/z,B=[C[0]+D*A,C[1]+G*A];for(const[J,Z]of[[5,"rgba(0,0,0,.6)"],[2.4,L]])f.lineWidth=J*m,f.strokeStyle=Z,f.setLineDash(I.map(Y=>Y*m)),f.beginPath(),f.moveTo(C[0],C[1]),f.lineTo(B[0],B[1]),f.stroke(),f.setLineDash([]),f.beginPath(),f.moveTo(B[0]-(9*D-5*G)*m,B[1]-(9*G+5*D)*m),f.lineTo(B[0],B[1]),f.lineTo(B[0]-(9*D+5*G)*m,B[1]-(9*G-5*D)*m),f.stroke()};w(-_.gradients[2*x],-_.gradients[2*x+1],[5,4],"#fff"),w(_.points[2*x+2]-R,_.points[2*x+3]-M,[],"#ffd23c")};t.addEventListener("click",f=>{if(!r||!e)return;const _=t.getBoundingClientRect(),g=(f.clientX-_.left)/_.width,m=1-(f.clientY-_.top)/_.height;e([r.x[0]+g*(r.x[1]-r.x[0]),r.y[0]+m*(r.y[1]-r.y[0])])}),t.addEventListener("keydown",f=>{if(!r||!o?.start||!e)return;const _={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[f.key];if(!_)return;f.preventDefault();const[g,m]=o.start,x=(r.x[1]-r.x[0])/40,R=(r.y[1]-r.y[0])/40;e([Ep(g+_[0]*x,r.x),Ep(m+_[1]*R,r.y)])});const p=new ResizeObserver(()=>{o&&t.clientWidth&&h(o)});return p.observe(t),{element:t,show:(f,_)=>{r=f,a=_,n=v_(f),s=[];for(let g=1;g<wp;g++)s.push(...bp(f,g/wp))},draw:h,close:()=>p.disconnect()}}function Ep(i,[e,t]){return Math.min(t,Math.max(e,i))}function v_(i){const e=document.createElement("canvas");[e.width,e.height]=[i.columns,i.rows];const t=e.getContext("2d"),r=t.createImageData(i.columns,i.rows);for(let a=0;a<i.rows;a++)for(let n=0;n<i.columns;n++){const s=i.heights[a*i.columns+n],o=4*((i.rows-1-a)*i.columns+n),l=Number.isFinite(s),[c,h,d]=l?yp(Ss(i,s)):[128,128,128];r.data.set([c,h,d,l?255:60],o)}return t.putImageData(r,0,0),e}function __(i,e,t,r){for(const[a,n]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])i.lineWidth=a*r,i.strokeStyle=n,i.beginPath(),i.moveTo(e-6*r,t-6*r),i.lineTo(e+6*r,t+6*r),i.moveTo(e+6*r,t-6*r),i.lineTo(e-6*r,t+6*r),i.stroke()}const cc="187",x_=0,Tp=1,S_=2,fo=1,M_=2,ys=3,Ka=0,ji=1,br=2,An=0,bs=1,Ap=2,Rp=3,Pp=4,y_=5,Rn=100,b_=101,w_=102,E_=103,T_=104,A_=200,R_=201,P_=202,L_=203,Lp=204,Cp=205,C_=206,U_=207,N_=208,I_=209,D_=210,O_=211,F_=212,z_=213,B_=214,uc=0,hc=1,dc=2,ws=3,pc=4,fc=5,mc=6,gc=7,vc=0,k_=1,H_=2,na=0,Up=1,Np=2,Ip=3,Dp=4,Op=5,Fp=6,zp=7,Bp=300,Pn=301,Es=302,_c=303,xc=304,Sc=1e3,sa=1001,Mc=1002,Ai=1003,G_=1004,mo=1005,$i=1006,yc=1007,wa=1008,ir=1009,kp=1010,Hp=1011,Ts=1012,bc=1013,kr=1014,Hr=1015,Gr=1016,wc=1017,Ec=1018,Ln=1020,Gp=35902,Wp=35899,Vp=1021,Xp=1022,Wr=1023,Ea=1026,Ta=1027,jp=1028,Tc=1029,Za=1030,Ac=1031,Rc=1033,go=33776,vo=33777,_o=33778,xo=33779,Pc=35840,Lc=35841,Cc=35842,Uc=35843,Nc=36196,Ic=37492,Dc=37496,Oc=37488,Fc=37489,So=37490,zc=37491,Bc=37808,kc=37809,Hc=37810,Gc=37811,Wc=37812,Vc=37813,Xc=37814,jc=37815,$c=37816,Yc=37817,qc=37818,Kc=37819,Zc=37820,Qc=37821,Jc=36492,eu=36494,tu=36495,iu=36283,ru=36284,Mo=36285,au=36286,W_=3200,nu=0,V_=1,Aa="",fr="srgb",yo="srgb-linear",bo="linear",At="srgb",su=7680,X_=519,j_=512,$_=513,Y_=514,$p=515,q_=516,K_=517,Yp=518,qp=519,Kp=35044,Zp="300 es",wr=2e3,As=2001;function Z_(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function wo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Q_(){const i=wo("canvas");return i.style.display="block",i}const Qp={};function Eo(...i){const e="THREE."+i.shift();console.log(e,...i)}function Jp(i){const e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ze(...i){i=Jp(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function St(...i){i=Jp(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function To(...i){const e=i.join(" ");e in Qp||(Qp[e]=!0,Ze(...i))}function J_(i,e,t){return new Promise(function(r,a){function n(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:r()}}setTimeout(n,t)})}const ex={[uc]:uc,[dc]:mc,[pc]:pc,[ws]:fc,[hc]:hc,[mc]:dc,[gc]:gc,[fc]:ws};class Qa{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){const r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){const r=this._listeners;if(r===void 0)return;const a=r[e];if(a!==void 0){const n=a.indexOf(t);n!==-1&&a.splice(n,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const r=t[e.type];if(r!==void 0){e.target=this;const a=r.slice(0);for(let n=0,s=a.length;n<s;n++)a[n].call(this,e);e.target=null}}}const Ui=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let ef=1234567;const Rs=Math.PI/180,Ps=180/Math.PI;function Ra(){const i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0;return(Ui[i&255]+Ui[i>>8&255]+Ui[i>>16&255]+Ui[i>>24&255]+"-"+Ui[e&255]+Ui[e>>8&255]+"-"+Ui[e>>16&15|64]+Ui[e>>24&255]+"-"+Ui[t&63|128]+Ui[t>>8&255]+"-"+Ui[t>>16&255]+Ui[t>>24&255]+Ui[r&255]+Ui[r>>8&255]+Ui[r>>16&255]+Ui[r>>24&255]).toLowerCase()}function at(i,e,t){return Math.max(e,Math.min(t,i))}function ou(i,e){return(i%e+e)%e}function tx(i,e,t,r,a){return r+(i-e)*(a-r)/(t-e)}function ix(i,e,t){return i!==e?(t-i)/(e-i):0}function Ls(i,e,t){return(1-t)*i+t*e}function rx(i,e,t,r){return Ls(i,e,1-Math.exp(-t*r))}function ax(i,e=1){return e-Math.abs(ou(i,e*2)-e)}function nx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function sx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function ox(i,e){return i+Math.floor(Math.random()*(e-i+1))}function lx(i,e){return i+Math.random()*(e-i)}function cx(i){return i*(.5-Math.random())}function ux(i){i!==void 0&&(ef=i);let e=ef+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function hx(i){return i*Rs}function dx(i){return i*Ps}function px(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function fx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function tf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function mx(i,e,t,r,a){const n=Math.cos,s=Math.sin,o=n(t/2),l=s(t/2),c=n((e+r)/2),h=s((e+r)/2),d=n((e-r)/2),u=s((e-r)/2),p=n((r-e)/2),f=s((r-e)/2);switch(a){case"XYX":i.set(o*h,l*d,l*u,o*c);break;case"YZY":i.set(l*u,o*h,l*d,o*c);break;case"ZXZ":i.set(l*d,l*u,o*h,o*c);break;case"XZX":i.set(o*h,l*f,l*p,o*c);break;case"YXY":i.set(l*p,o*h,l*f,o*c);break;case"ZYZ":i.set(l*f,l*p,o*h,o*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+a)}}function Ao(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function lu(i,e){if(e.constructor===Float32Array)return i;const t=Ao(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function cu(i,e){if(e.constructor===Float32Array)return i;const t=Ao(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}const gx={DEG2RAD:Rs,RAD2DEG:Ps,generateUUID:Ra,clamp:at,euclideanModulo:ou,mapLinear:tx,inverseLerp:ix,lerp:Ls,damp:rx,pingpong:ax,smoothstep:nx,smootherstep:sx,randInt:ox,randFloat:lx,randFloatSpread:cx,seededRandom:ux,degToRad:hx,radToDeg:dx,isPowerOfTwo:px,ceilPowerOfTwo:fx,floorPowerOfTwo:tf,setQuaternionFromProperEuler:mx,normalize:cu,denormalize:lu};class ut{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,r=this.y,a=e.elements;return this.x=a[0]*t+a[3]*r+a[6],this.y=a[1]*t+a[4]*r+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const r=Math.cos(t),a=Math.sin(t),n=this.x-e.x,s=this.y-e.y;return this.x=n*r-s*a+e.x,this.y=n*a+s*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Cn{constructor(e=0,t=0,r=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=a}static slerpFlat(e,t,r,a,n,s,o){let l=r[a+0],c=r[a+1],h=r[a+2],d=r[a+3],u=n[s+0],p=n[s+1],f=n[s+2],_=n[s+3];if(d!==_||l!==u||c!==p||h!==f){let g=l*u+c*p+h*f+d*_;g<0&&(u=-u,p=-p,f=-f,_=-_,g=-g);let m=1-o;if(g<.9995){const x=Math.acos(g),R=Math.sin(x);m=Math.sin(m*x)/R,o=Math.sin(o*x)/R,l=l*m+u*o,c=c*m+p*o,h=h*m+f*o,d=d*m+_*o}else{l=l*m+u*o,c=c*m+p*o,h=h*m+f*o,d=d*m+_*o;const x=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=x,c*=x,h*=x,d*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,r,a,n,s){const o=r[a],l=r[a+1],c=r[a+2],h=r[a+3],d=n[s],u=n[s+1],p=n[s+2],f=n[s+3];return e[t]=o*f+h*d+l*p-c*u,e[t+1]=l*f+h*u+c*d-o*p,e[t+2]=c*f+h*p+o*u-l*d,e[t+3]=h*f-o*d-l*u-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,a){return this._x=e,this._y=t,this._z=r,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const r=e._x,a=e._y,n=e._z,s=e._order,o=Math.cos,l=Math.sin,c=o(r/2),h=o(a/2),d=o(n/2),u=l(r/2),p=l(a/2),f=l(n/2);switch(s){case"XYZ":this._x=u*h*d+c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d-u*p*f;break;case"YXZ":this._x=u*h*d+c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d+u*p*f;break;case"ZXY":this._x=u*h*d-c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d-u*p*f;break;case"ZYX":this._x=u*h*d-c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d+u*p*f;break;case"YZX":this._x=u*h*d+c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d-u*p*f;break;case"XZY":this._x=u*h*d-c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d+u*p*f;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+s)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const r=t/2,a=Math.sin(r);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,r=t[0],a=t[4],n=t[8],s=t[1],o=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=r+o+d;if(u>0){const p=.5/Math.sqrt(u+1);this._w=.25/p,this._x=(h-l)*p,this._y=(n-c)*p,this._z=(s-a)*p}else if(r>o&&r>d){const p=2*Math.sqrt(1+r-o-d);this._w=(h-l)/p,this._x=.25*p,this._y=(a+s)/p,this._z=(n+c)/p}else if(o>d){const p=2*Math.sqrt(1+o-r-d);this._w=(n-c)/p,this._x=(a+s)/p,this._y=.25*p,this._z=(l+h)/p}else{const p=2*Math.sqrt(1+d-r-o);this._w=(s-a)/p,this._x=(n+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(at(this.dot(e),-1,1)))}rotateTowards(e,t){const r=this.angleTo(e);if(r===0)return this;const a=Math.min(1,t/r);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const r=e._x,a=e._y,n=e._z,s=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=r*h+s*o+a*c-n*l,this._y=a*h+s*l+n*o-r*c,this._z=n*h+s*c+r*l-a*o,this._w=s*h-r*o-a*l-n*c,this._onChangeCallback(),this}slerp(e,t){let r=e._x,a=e._y,n=e._z,s=e._w,o=this.dot(e);o<0&&(r=-r,a=-a,n=-n,s=-s,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this._onChangeCallback()}else this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),a=Math.sqrt(1-r),n=Math.sqrt(r);return this.set(a*Math.sin(e),a*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class K{static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(rf.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(rf.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6]*a,this.y=n[1]*t+n[4]*r+n[7]*a,this.z=n[2]*t+n[5]*r+n[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=e.elements,s=1/(n[3]*t+n[7]*r+n[11]*a+n[15]);return this.x=(n[0]*t+n[4]*r+n[8]*a+n[12])*s,this.y=(n[1]*t+n[5]*r+n[9]*a+n[13])*s,this.z=(n[2]*t+n[6]*r+n[10]*a+n[14])*s,this}applyQuaternion(e){const t=this.x,r=this.y,a=this.z,n=e.x,s=e.y,o=e.z,l=e.w,c=2*(s*a-o*r),h=2*(o*t-n*a),d=2*(n*r-s*t);return this.x=t+l*c+s*d-o*h,this.y=r+l*h+o*c-n*d,this.z=a+l*d+n*h-s*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[4]*r+n[8]*a,this.y=n[1]*t+n[5]*r+n[9]*a,this.z=n[2]*t+n[6]*r+n[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const r=e.x,a=e.y,n=e.z,s=t.x,o=t.y,l=t.z;return this.x=a*l-n*o,this.y=n*s-r*l,this.z=r*o-a*s,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return uu.copy(this).projectOnVector(e),this.sub(uu)}reflect(e){return this.sub(uu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y,a=this.z-e.z;return t*t+r*r+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){const a=Math.sin(t)*e;return this.x=a*Math.sin(r),this.y=Math.cos(t)*e,this.z=a*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const uu=new K,rf=new Cn;class tt{static{this.prototype.isMatrix3=!0}constructor(e,t,r,a,n,s,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c)}set(e,t,r,a,n,s,o,l,c){const h=this.elements;return h[0]=e,h[1]=a,h[2]=o,h[3]=t,h[4]=n,h[5]=l,h[6]=r,h[7]=s,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[3],l=r[6],c=r[1],h=r[4],d=r[7],u=r[2],p=r[5],f=r[8],_=a[0],g=a[3],m=a[6],x=a[1],R=a[4],M=a[7],C=a[2],w=a[5],v=a[8];return n[0]=s*_+o*x+l*C,n[3]=s*g+o*R+l*w,n[6]=s*m+o*M+l*v,n[1]=c*_+h*x+d*C,n[4]=c*g+h*R+d*w,n[7]=c*m+h*M+d*v,n[2]=u*_+p*x+f*C,n[5]=u*g+p*R+f*w,n[8]=u*m+p*M+f*v,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*s*h-t*o*c-r*n*h+r*o*l+a*n*c-a*s*l}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=h*s-o*c,u=o*l-h*n,p=c*n-s*l,f=t*d+r*u+a*p;if(f===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/f;return e[0]=d*_,e[1]=(a*c-h*r)*_,e[2]=(o*r-a*s)*_,e[3]=u*_,e[4]=(h*t-a*l)*_,e[5]=(a*n-o*t)*_,e[6]=p*_,e[7]=(r*l-c*t)*_,e[8]=(s*t-r*n)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,a,n,s,o){const l=Math.cos(n),c=Math.sin(n);return this.set(r*l,r*c,-r*(l*s+c*o)+s+e,-a*c,a*l,-a*(-c*s+l*o)+o+t,0,0,1),this}scale(e,t){return To("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(hu.makeScale(e,t)),this}rotate(e){return To("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(hu.makeRotation(-e)),this}translate(e,t){return To("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(hu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<9;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const hu=new tt,af=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),nf=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function vx(){const i={enabled:!0,workingColorSpace:yo,spaces:{},convert:function(a,n,s){return this.enabled===!1||n===s||!n||!s||(this.spaces[n].transfer===At&&(a.r=oa(a.r),a.g=oa(a.g),a.b=oa(a.b)),this.spaces[n].primaries!==this.spaces[s].primaries&&(a.applyMatrix3(this.spaces[n].toXYZ),a.applyMatrix3(this.spaces[s].fromXYZ)),this.spaces[s].transfer===At&&(a.r=Un(a.r),a.g=Un(a.g),a.b=Un(a.b))),a},workingToColorSpace:function(a,n){return this.convert(a,this.workingColorSpace,n)},colorSpaceToWorking:function(a,n){return this.convert(a,n,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===Aa?bo:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,n=this.workingColorSpace){return a.fromArray(this.spaces[n].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,n,s){return a.copy(this.spaces[s].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],r=[.3127,.329];return i.define({[yo]:{primaries:e,whitePoint:r,transfer:bo,toXYZ:af,fromXYZ:nf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:fr},outputColorSpaceConfig:{drawingBufferColorSpace:fr}},[fr]:{primaries:e,whitePoint:r,transfer:At,toXYZ:af,fromXYZ:nf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:fr}}}),i}const ft=vx();function oa(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Un(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}let Nn;class _x{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{Nn===void 0&&(Nn=wo("canvas")),Nn.width=e.width,Nn.height=e.height;const a=Nn.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),r=Nn}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=wo("canvas");t.width=e.width,t.height=e.height;const r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);const a=r.getImageData(0,0,e.width,e.height),n=a.data;for(let s=0;s<n.length;s++)n[s]=oa(n[s]/255)*255;return r.putImageData(a,0,0),t}else if(e.data){const t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(oa(t[r]/255)*255):t[r]=oa(t[r]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let xx=0;class du{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:xx++}),this.uuid=Ra(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const r={uuid:this.uuid,url:""},a=this.data;if(a!==null){let n;if(Array.isArray(a)){n=[];for(let s=0,o=a.length;s<o;s++)a[s].isDataTexture?n.push(pu(a[s].image)):n.push(pu(a[s]))}else n=pu(a);r.url=n}return t||(e.images[this.uuid]=r),r}}function pu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?_x.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}let Sx=0;const fu=new K;class Wi extends Qa{constructor(e=Wi.DEFAULT_IMAGE,t=Wi.DEFAULT_MAPPING,r=sa,a=sa,n=$i,s=wa,o=Wr,l=ir,c=Wi.DEFAULT_ANISOTROPY,h=Aa){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Sx++}),this.uuid=Ra(),this.name="",this.source=new du(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=r,this.wrapT=a,this.magFilter=n,this.minFilter=s,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new ut(0,0),this.repeat=new ut(1,1),this.center=new ut(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(fu).x}get height(){return this.source.getSize(fu).y}get depth(){return this.source.getSize(fu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const r=e[t];if(r===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&r&&a.isVector2&&r.isVector2||a&&r&&a.isVector3&&r.isVector3||a&&r&&a.isMatrix3&&r.isMatrix3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const r={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(r.userData=this.userData),t||(e.textures[this.uuid]=r),r}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Bp)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Sc:e.x=e.x-Math.floor(e.x);break;case sa:e.x=e.x<0?0:1;break;case Mc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Sc:e.y=e.y-Math.floor(e.y);break;case sa:e.y=e.y<0?0:1;break;case Mc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Wi.DEFAULT_IMAGE=null,Wi.DEFAULT_MAPPING=Bp,Wi.DEFAULT_ANISOTROPY=1;class zt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,a=1){this.x=e,this.y=t,this.z=r,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,a){return this.x=e,this.y=t,this.z=r,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=this.w,s=e.elements;return this.x=s[0]*t+s[4]*r+s[8]*a+s[12]*n,this.y=s[1]*t+s[5]*r+s[9]*a+s[13]*n,this.z=s[2]*t+s[6]*r+s[10]*a+s[14]*n,this.w=s[3]*t+s[7]*r+s[11]*a+s[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,a,n;const s=e.elements,o=s[0],l=s[4],c=s[8],h=s[1],d=s[5],u=s[9],p=s[2],f=s[6],_=s[10];if(Math.abs(l-h)<.01&&Math.abs(c-p)<.01&&Math.abs(u-f)<.01){if(Math.abs(l+h)<.1&&Math.abs(c+p)<.1&&Math.abs(u+f)<.1&&Math.abs(o+d+_-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const m=(o+1)/2,x=(d+1)/2,R=(_+1)/2,M=(l+h)/4,C=(c+p)/4,w=(u+f)/4;return m>x&&m>R?m<.01?(r=0,a=.707106781,n=.707106781):(r=Math.sqrt(m),a=M/r,n=C/r):x>R?x<.01?(r=.707106781,a=0,n=.707106781):(a=Math.sqrt(x),r=M/a,n=w/a):R<.01?(r=.707106781,a=.707106781,n=0):(n=Math.sqrt(R),r=C/n,a=w/n),this.set(r,a,n,t),this}let g=Math.sqrt((f-u)*(f-u)+(c-p)*(c-p)+(h-l)*(h-l));return Math.abs(g)<.001&&(g=1),this.x=(f-u)/g,this.y=(c-p)/g,this.z=(h-l)/g,this.w=Math.acos((o+d+_-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this.w=at(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this.w=at(this.w,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class Mx extends Qa{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:$i,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new zt(0,0,e,t),this.scissorTest=!1,this.viewport=new zt(0,0,e,t),this.textures=[];const a=r.count;for(let n=0;n<a;n++)this.textures[n]=new Wi({width:e,height:t,depth:r.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:$i,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let a=0,n=this.textures.length;a<n;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=r,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const a=Object.assign({},e.textures[t].image);this.textures[t].source=new du(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Vr extends Mx{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}}class sf extends Wi{constructor(e=null,t=1,r=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=sa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class yx extends Wi{constructor(e=null,t=1,r=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=sa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Bt{static{this.prototype.isMatrix4=!0}constructor(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g)}set(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g){const m=this.elements;return m[0]=e,m[4]=t,m[8]=r,m[12]=a,m[1]=n,m[5]=s,m[9]=o,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=p,m[7]=f,m[11]=_,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Bt().fromArray(this.elements)}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],t[9]=r[9],t[10]=r[10],t[11]=r[11],t[12]=r[12],t[13]=r[13],t[14]=r[14],t[15]=r[15],this}copyPosition(e){const t=this.elements,r=e.elements;return t[12]=r[12],t[13]=r[13],t[14]=r[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,r){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),r.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),r.setFromMatrixColumn(this,2),this)}makeBasis(e,t,r){return this.set(e.x,t.x,r.x,0,e.y,t.y,r.y,0,e.z,t.z,r.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,r=e.elements,a=1/In.setFromMatrixColumn(e,0).length(),n=1/In.setFromMatrixColumn(e,1).length(),s=1/In.setFromMatrixColumn(e,2).length();return t[0]=r[0]*a,t[1]=r[1]*a,t[2]=r[2]*a,t[3]=0,t[4]=r[4]*n,t[5]=r[5]*n,t[6]=r[6]*n,t[7]=0,t[8]=r[8]*s,t[9]=r[9]*s,t[10]=r[10]*s,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,r=e.x,a=e.y,n=e.z,s=Math.cos(r),o=Math.sin(r),l=Math.cos(a),c=Math.sin(a),h=Math.cos(n),d=Math.sin(n);if(e.order==="XYZ"){const u=s*h,p=s*d,f=o*h,_=o*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=p+f*c,t[5]=u-_*c,t[9]=-o*l,t[2]=_-u*c,t[6]=f+p*c,t[10]=s*l}else if(e.order==="YXZ"){const u=l*h,p=l*d,f=c*h,_=c*d;t[0]=u+_*o,t[4]=f*o-p,t[8]=s*c,t[1]=s*d,t[5]=s*h,t[9]=-o,t[2]=p*o-f,t[6]=_+u*o,t[10]=s*l}else if(e.order==="ZXY"){const u=l*h,p=l*d,f=c*h,_=c*d;t[0]=u-_*o,t[4]=-s*d,t[8]=f+p*o,t[1]=p+f*o,t[5]=s*h,t[9]=_-u*o,t[2]=-s*c,t[6]=o,t[10]=s*l}else if(e.order==="ZYX"){const u=s*h,p=s*d,f=o*h,_=o*d;t[0]=l*h,t[4]=f*c-p,t[8]=u*c+_,t[1]=l*d,t[5]=_*c+u,t[9]=p*c-f,t[2]=-c,t[6]=o*l,t[10]=s*l}else if(e.order==="YZX"){const u=s*l,p=s*c,f=o*l,_=o*c;t[0]=l*h,t[4]=_-u*d,t[8]=f*d+p,t[1]=d,t[5]=s*h,t[9]=-o*h,t[2]=-c*h,t[6]=p*d+f,t[10]=u-_*d}else if(e.order==="XZY"){const u=s*l,p=s*c,f=o*l,_=o*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+_,t[5]=s*h,t[9]=p*d-f,t[2]=f*d-p,t[6]=o*h,t[10]=_*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(bx,e,wx)}lookAt(e,t,r){const a=this.elements;return rr.subVectors(e,t),rr.lengthSq()===0&&(rr.z=1),rr.normalize(),Pa.crossVectors(r,rr),Pa.lengthSq()===0&&(Math.abs(r.z)===1?rr.x+=1e-4:rr.z+=1e-4,rr.normalize(),Pa.crossVectors(r,rr)),Pa.normalize(),Ro.crossVectors(rr,Pa),a[0]=Pa.x,a[4]=Ro.x,a[8]=rr.x,a[1]=Pa.y,a[5]=Ro.y,a[9]=rr.y,a[2]=Pa.z,a[6]=Ro.z,a[10]=rr.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[4],l=r[8],c=r[12],h=r[1],d=r[5],u=r[9],p=r[13],f=r[2],_=r[6],g=r[10],m=r[14],x=r[3],R=r[7],M=r[11],C=r[15],w=a[0],v=a[4],b=a[8],I=a[12],L=a[1],P=a[5],O=a[9],z=a[13],A=a[2],D=a[6],G=a[10],B=a[14],J=a[3],Z=a[7],Y=a[11],re=a[15];return n[0]=s*w+o*L+l*A+c*J,n[4]=s*v+o*P+l*D+c*Z,n[8]=s*b+o*O+l*G+c*Y,n[12]=s*I+o*z+l*B+c*re,n[1]=h*w+d*L+u*A+p*J,n[5]=h*v+d*P+u*D+p*Z,n[9]=h*b+d*O+u*G+p*Y,n[13]=h*I+d*z+u*B+p*re,n[2]=f*w+_*L+g*A+m*J,n[6]=f*v+_*P+g*D+m*Z,n[10]=f*b+_*O+g*G+m*Y,n[14]=f*I+_*z+g*B+m*re,n[3]=x*w+R*L+M*A+C*J,n[7]=x*v+R*P+M*D+C*Z,n[11]=x*b+R*O+M*G+C*Y,n[15]=x*I+R*z+M*B+C*re,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[12],s=e[1],o=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],p=e[14],f=e[3],_=e[7],g=e[11],m=e[15],x=l*p-c*u,R=o*p-c*d,M=o*u-l*d,C=s*p-c*h,w=s*u-l*h,v=s*d-o*h;return t*(_*x-g*R+m*M)-r*(f*x-g*C+m*w)+a*(f*R-_*C+m*v)-n*(f*M-_*w+g*v)}determinantAffine(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[1],s=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(s*h-o*c)-r*(n*h-o*l)+a*(n*c-s*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,r){const a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=r),this}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],p=e[11],f=e[12],_=e[13],g=e[14],m=e[15],x=t*o-r*s,R=t*l-a*s,M=t*c-n*s,C=r*l-a*o,w=r*c-n*o,v=a*c-n*l,b=h*_-d*f,I=h*g-u*f,L=h*m-p*f,P=d*g-u*_,O=d*m-p*_,z=u*m-p*g,A=x*z-R*O+M*P+C*L-w*I+v*b;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const D=1/A;return e[0]=(o*z-l*O+c*P)*D,e[1]=(a*O-r*z-n*P)*D,e[2]=(_*v-g*w+m*C)*D,e[3]=(u*w-d*v-p*C)*D,e[4]=(l*L-s*z-c*I)*D,e[5]=(t*z-a*L+n*I)*D,e[6]=(g*M-f*v-m*R)*D,e[7]=(h*v-u*M+p*R)*D,e[8]=(s*O-o*L+c*b)*D,e[9]=(r*L-t*O-n*b)*D,e[10]=(f*w-_*M+m*x)*D,e[11]=(d*M-h*w-p*x)*D,e[12]=(o*I-s*P-l*b)*D,e[13]=(t*P-r*I+a*b)*D,e[14]=(_*R-f*C-g*x)*D,e[15]=(h*C-d*R+u*x)*D,this}scale(e){const t=this.elements,r=e.x,a=e.y,n=e.z;return t[0]*=r,t[4]*=a,t[8]*=n,t[1]*=r,t[5]*=a,t[9]*=n,t[2]*=r,t[6]*=a,t[10]*=n,t[3]*=r,t[7]*=a,t[11]*=n,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],r=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,r,a))}makeTranslation(e,t,r){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,r,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),r=Math.sin(e);return this.set(1,0,0,0,0,t,-r,0,0,r,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,0,r,0,0,1,0,0,-r,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,0,r,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const r=Math.cos(t),a=Math.sin(t),n=1-r,s=e.x,o=e.y,l=e.z,c=n*s,h=n*o;return this.set(c*s+r,c*o-a*l,c*l+a*o,0,c*o+a*l,h*o+r,h*l-a*s,0,c*l-a*o,h*l+a*s,n*l*l+r,0,0,0,0,1),this}makeScale(e,t,r){return this.set(e,0,0,0,0,t,0,0,0,0,r,0,0,0,0,1),this}makeShear(e,t,r,a,n,s){return this.set(1,r,n,0,e,1,s,0,t,a,1,0,0,0,0,1),this}compose(e,t,r){const a=this.elements,n=t._x,s=t._y,o=t._z,l=t._w,c=n+n,h=s+s,d=o+o,u=n*c,p=n*h,f=n*d,_=s*h,g=s*d,m=o*d,x=l*c,R=l*h,M=l*d,C=r.x,w=r.y,v=r.z;return a[0]=(1-(_+m))*C,a[1]=(p+M)*C,a[2]=(f-R)*C,a[3]=0,a[4]=(p-M)*w,a[5]=(1-(u+m))*w,a[6]=(g+x)*w,a[7]=0,a[8]=(f+R)*v,a[9]=(g-x)*v,a[10]=(1-(u+_))*v,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,r){const a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];const n=this.determinantAffine();if(n===0)return r.set(1,1,1),t.identity(),this;let s=In.set(a[0],a[1],a[2]).length();const o=In.set(a[4],a[5],a[6]).length(),l=In.set(a[8],a[9],a[10]).length();n<0&&(s=-s),Er.copy(this);const c=1/s,h=1/o,d=1/l;return Er.elements[0]*=c,Er.elements[1]*=c,Er.elements[2]*=c,Er.elements[4]*=h,Er.elements[5]*=h,Er.elements[6]*=h,Er.elements[8]*=d,Er.elements[9]*=d,Er.elements[10]*=d,t.setFromRotationMatrix(Er),r.x=s,r.y=o,r.z=l,this}makePerspective(e,t,r,a,n,s,o=wr,l=!1){const c=this.elements,h=2*n/(t-e),d=2*n/(r-a),u=(t+e)/(t-e),p=(r+a)/(r-a);let f,_;if(l)f=n/(s-n),_=s*n/(s-n);else if(o===wr)f=-(s+n)/(s-n),_=-2*s*n/(s-n);else if(o===As)f=-s/(s-n),_=-s*n/(s-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=f,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,r,a,n,s,o=wr,l=!1){const c=this.elements,h=2/(t-e),d=2/(r-a),u=-(t+e)/(t-e),p=-(r+a)/(r-a);let f,_;if(l)f=1/(s-n),_=s/(s-n);else if(o===wr)f=-2/(s-n),_=-(s+n)/(s-n);else if(o===As)f=-1/(s-n),_=-n/(s-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=f,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<16;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<16;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e[t+9]=r[9],e[t+10]=r[10],e[t+11]=r[11],e[t+12]=r[12],e[t+13]=r[13],e[t+14]=r[14],e[t+15]=r[15],e}}const In=new K,Er=new Bt,bx=new K(0,0,0),wx=new K(1,1,1),Pa=new K,Ro=new K,rr=new K,of=new Bt,lf=new Cn;class Fa{constructor(e=0,t=0,r=0,a=Fa.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=r,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,r,a=this._order){return this._x=e,this._y=t,this._z=r,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,r=!0){const a=e.elements,n=a[0],s=a[4],o=a[8],l=a[1],c=a[5],h=a[9],d=a[2],u=a[6],p=a[10];switch(t){case"XYZ":this._y=Math.asin(at(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-s,n)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-at(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,n),this._z=0);break;case"ZXY":this._x=Math.asin(at(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,p),this._z=Math.atan2(-s,c)):(this._y=0,this._z=Math.atan2(l,n));break;case"ZYX":this._y=Math.asin(-at(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,p),this._z=Math.atan2(l,n)):(this._x=0,this._z=Math.atan2(-s,c));break;case"YZX":this._z=Math.asin(at(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,n)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-at(s,-1,1)),Math.abs(s)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(o,n)):(this._x=Math.atan2(-h,p),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,r===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,r){return of.makeRotationFromQuaternion(e),this.setFromRotationMatrix(of,t,r)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return lf.setFromEuler(this),this.setFromQuaternion(lf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Fa.DEFAULT_ORDER="XYZ";class mu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let Ex=0;const cf=new K,Dn=new Cn,la=new Bt,Po=new K,Cs=new K,Tx=new K,Ax=new Cn,uf=new K(1,0,0),hf=new K(0,1,0),df=new K(0,0,1),pf={type:"added"},Rx={type:"removed"},On={type:"childadded",child:null},gu={type:"childremoved",child:null};class yi extends Qa{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Ex++}),this.uuid=Ra(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=yi.DEFAULT_UP.clone();const e=new K,t=new Fa,r=new Cn,a=new K(1,1,1);function n(){r.setFromEuler(t,!1)}function s(){t.setFromQuaternion(r,void 0,!1)}t._onChange(n),r._onChange(s),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:r},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new Bt},normalMatrix:{value:new tt}}),this.matrix=new Bt,this.matrixWorld=new Bt,this.matrixAutoUpdate=yi.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new mu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Dn.setFromAxisAngle(e,t),this.quaternion.multiply(Dn),this}rotateOnWorldAxis(e,t){return Dn.setFromAxisAngle(e,t),this.quaternion.premultiply(Dn),this}rotateX(e){return this.rotateOnAxis(uf,e)}rotateY(e){return this.rotateOnAxis(hf,e)}rotateZ(e){return this.rotateOnAxis(df,e)}translateOnAxis(e,t){return cf.copy(e).applyQuaternion(this.quaternion),this.position.add(cf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(uf,e)}translateY(e){return this.translateOnAxis(hf,e)}translateZ(e){return this.translateOnAxis(df,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(la.copy(this.matrixWorld).invert())}lookAt(e,t,r){e.isVector3?Po.copy(e):Po.set(e,t,r);const a=this.parent;this.updateWorldMatrix(!0,!1),Cs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?la.lookAt(Cs,Po,this.up):la.lookAt(Po,Cs,this.up),this.quaternion.setFromRotationMatrix(la),a&&(la.extractRotation(a.matrixWorld),Dn.setFromRotationMatrix(la),this.quaternion.premultiply(Dn.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(St("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(pf),On.child=e,this.dispatchEvent(On),On.child=null):St("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.remove(arguments[r]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Rx),gu.child=e,this.dispatchEvent(gu),gu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),la.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),la.multiply(e.parent.matrixWorld)),e.applyMatrix4(la),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(pf),On.child=e,this.dispatchEvent(On),On.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let r=0,a=this.children.length;r<a;r++){const n=this.children[r].getObjectByProperty(e,t);if(n!==void 0)return n}}getObjectsByProperty(e,t,r=[]){this[e]===t&&r.push(this);const a=this.children;for(let n=0,s=a.length;n<s;n++)a[n].getObjectsByProperty(e,t,r);return r}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,e,Tx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,Ax,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,r=e.y,a=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*r-n[8]*a,n[13]+=r-n[1]*t-n[5]*r-n[9]*a,n[14]+=a-n[2]*t-n[6]*r-n[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].updateMatrixWorld(e)}updateWorldMatrix(e,t,r=!1){const a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||r)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,r=!0),t===!0){const n=this.children;for(let s=0,o=n.length;s<o;s++)n[s].updateWorldMatrix(!1,!0,r)}}toJSON(e){const t=e===void 0||typeof e=="string",r={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},r.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function n(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=n(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){const d=l[c];n(e.shapes,d)}else n(e.shapes,l)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(n(e.materials,this.material[l]));a.material=o}else a.material=n(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];a.animations.push(n(e.animations,l))}}if(t){const o=s(e.geometries),l=s(e.materials),c=s(e.textures),h=s(e.images),d=s(e.shapes),u=s(e.skeletons),p=s(e.animations),f=s(e.nodes);o.length>0&&(r.geometries=o),l.length>0&&(r.materials=l),c.length>0&&(r.textures=c),h.length>0&&(r.images=h),d.length>0&&(r.shapes=d),u.length>0&&(r.skeletons=u),p.length>0&&(r.animations=p),f.length>0&&(r.nodes=f)}return r.object=a,r;function s(o){const l=[];for(const c in o){const h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let r=0;r<e.children.length;r++){const a=e.children[r];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}yi.DEFAULT_UP=new K(0,1,0),yi.DEFAULT_MATRIX_AUTO_UPDATE=!0,yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Lo extends yi{constructor(){super(),this.isGroup=!0,this.type="Group"}}const Px={type:"move"};class vu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Lo,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Lo,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new K,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new K),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Lo,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new K,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new K,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let a=null,n=null,s=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){s=!0;for(const _ of e.hand.values()){const g=t.getJointPose(_,r),m=this._getHandJoint(c,_);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}const h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),p=.02,f=.005;c.inputState.pinching&&u>p+f?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=p-f&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,r),n!==null&&(l.matrix.fromArray(n.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,n.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(n.linearVelocity)):l.hasLinearVelocity=!1,n.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(n.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,r),a===null&&n!==null&&(a=n),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(Px)))}return o!==null&&(o.visible=a!==null),l!==null&&(l.visible=n!==null),c!==null&&(c.visible=s!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const r=new Lo;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}}const ff={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},La={h:0,s:0,l:0},Co={h:0,s:0,l:0};function _u(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}class lt{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){const a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=fr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,ft.colorSpaceToWorking(this,t),this}setRGB(e,t,r,a=ft.workingColorSpace){return this.r=e,this.g=t,this.b=r,ft.colorSpaceToWorking(this,a),this}setHSL(e,t,r,a=ft.workingColorSpace){if(e=ou(e,1),t=at(t,0,1),r=at(r,0,1),t===0)this.r=this.g=this.b=r;else{const n=r<=.5?r*(1+t):r+t-r*t,s=2*r-n;this.r=_u(s,n,e+1/3),this.g=_u(s,n,e),this.b=_u(s,n,e-1/3)}return ft.colorSpaceToWorking(this,a),this}setStyle(e,t=fr){function r(n){n!==void 0&&parseFloat(n)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let n;const s=a[1],o=a[2];switch(s){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){const n=a[1],s=n.length;if(s===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(s===6)return this.setHex(parseInt(n,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=fr){const r=ff[e.toLowerCase()];return r!==void 0?this.setHex(r,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=oa(e.r),this.g=oa(e.g),this.b=oa(e.b),this}copyLinearToSRGB(e){return this.r=Un(e.r),this.g=Un(e.g),this.b=Un(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=fr){return ft.workingToColorSpace(Ni.copy(this),e),Math.round(at(Ni.r*255,0,255))*65536+Math.round(at(Ni.g*255,0,255))*256+Math.round(at(Ni.b*255,0,255))}getHexString(e=fr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=ft.workingColorSpace){ft.workingToColorSpace(Ni.copy(this),t);const r=Ni.r,a=Ni.g,n=Ni.b,s=Math.max(r,a,n),o=Math.min(r,a,n);let l,c;const h=(o+s)/2;if(o===s)l=0,c=0;else{const d=s-o;switch(c=h<=.5?d/(s+o):d/(2-s-o),s){case r:l=(a-n)/d+(a<n?6:0);break;case a:l=(n-r)/d+2;break;case n:l=(r-a)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=ft.workingColorSpace){return ft.workingToColorSpace(Ni.copy(this),t),e.r=Ni.r,e.g=Ni.g,e.b=Ni.b,e}getStyle(e=fr){ft.workingToColorSpace(Ni.copy(this),e);const t=Ni.r,r=Ni.g,a=Ni.b;return e!==fr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(a*255)})`}offsetHSL(e,t,r){return this.getHSL(La),this.setHSL(La.h+e,La.s+t,La.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(La),e.getHSL(Co);const r=Ls(La.h,Co.h,t),a=Ls(La.s,Co.s,t),n=Ls(La.l,Co.l,t);return this.setHSL(r,a,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,r=this.g,a=this.b,n=e.elements;return this.r=n[0]*t+n[3]*r+n[6]*a,this.g=n[1]*t+n[4]*r+n[7]*a,this.b=n[2]*t+n[5]*r+n[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Ni=new lt;lt.NAMES=ff;class Lx extends yi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Fa,this.environmentIntensity=1,this.environmentRotation=new Fa,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Tr=new K,ca=new K,xu=new K,ua=new K,Fn=new K,zn=new K,mf=new K,Su=new K,Mu=new K,yu=new K,bu=new zt,wu=new zt,Eu=new zt;class Lr{constructor(e=new K,t=new K,r=new K){this.a=e,this.b=t,this.c=r}static getNormal(e,t,r,a){a.subVectors(r,t),Tr.subVectors(e,t),a.cross(Tr);const n=a.lengthSq();return n>0?a.multiplyScalar(1/Math.sqrt(n)):a.set(0,0,0)}static getBarycoord(e,t,r,a,n){Tr.subVectors(a,t),ca.subVectors(r,t),xu.subVectors(e,t);const s=Tr.dot(Tr),o=Tr.dot(ca),l=Tr.dot(xu),c=ca.dot(ca),h=ca.dot(xu),d=s*c-o*o;if(d===0)return n.set(0,0,0),null;const u=1/d,p=(c*l-o*h)*u,f=(s*h-o*l)*u;return n.set(1-p-f,f,p)}static containsPoint(e,t,r,a){return this.getBarycoord(e,t,r,a,ua)===null?!1:ua.x>=0&&ua.y>=0&&ua.x+ua.y<=1}static getInterpolation(e,t,r,a,n,s,o,l){return this.getBarycoord(e,t,r,a,ua)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(n,ua.x),l.addScaledVector(s,ua.y),l.addScaledVector(o,ua.z),l)}static getInterpolatedAttribute(e,t,r,a,n,s){return bu.setScalar(0),wu.setScalar(0),Eu.setScalar(0),bu.fromBufferAttribute(e,t),wu.fromBufferAttribute(e,r),Eu.fromBufferAttribute(e,a),s.setScalar(0),s.addScaledVector(bu,n.x),s.addScaledVector(wu,n.y),s.addScaledVector(Eu,n.z),s}static isFrontFacing(e,t,r,a){return Tr.subVectors(r,t),ca.subVectors(e,t),Tr.cross(ca).dot(a)<0}set(e,t,r){return this.a.copy(e),this.b.copy(t),this.c.copy(r),this}setFromPointsAndIndices(e,t,r,a){return this.a.copy(e[t]),this.b.copy(e[r]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,r,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,r),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Tr.subVectors(this.c,this.b),ca.subVectors(this.a,this.b),Tr.cross(ca).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Lr.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Lr.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,r,a,n){return Lr.getInterpolation(e,this.a,this.b,this.c,t,r,a,n)}containsPoint(e){return Lr.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Lr.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const r=this.a,a=this.b,n=this.c;let s,o;Fn.subVectors(a,r),zn.subVectors(n,r),Su.subVectors(e,r);const l=Fn.dot(Su),c=zn.dot(Su);if(l<=0&&c<=0)return t.copy(r);Mu.subVectors(e,a);const h=Fn.dot(Mu),d=zn.dot(Mu);if(h>=0&&d<=h)return t.copy(a);const u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return s=l/(l-h),t.copy(r).addScaledVector(Fn,s);yu.subVectors(e,n);const p=Fn.dot(yu),f=zn.dot(yu);if(f>=0&&p<=f)return t.copy(n);const _=p*c-l*f;if(_<=0&&c>=0&&f<=0)return o=c/(c-f),t.copy(r).addScaledVector(zn,o);const g=h*f-p*d;if(g<=0&&d-h>=0&&p-f>=0)return mf.subVectors(n,a),o=(d-h)/(d-h+(p-f)),t.copy(a).addScaledVector(mf,o);const m=1/(g+_+u);return s=_*m,o=u*m,t.copy(r).addScaledVector(Fn,s).addScaledVector(zn,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ca{constructor(e=new K(1/0,1/0,1/0),t=new K(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Ar.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Ar.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const r=Ar.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const r=e.geometry;if(r!==void 0){const n=r.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let s=0,o=n.count;s<o;s++)e.isMesh===!0?e.getVertexPosition(s,Ar):Ar.fromBufferAttribute(n,s),Ar.applyMatrix4(e.matrixWorld),this.expandByPoint(Ar);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Uo.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),Uo.copy(r.boundingBox)),Uo.applyMatrix4(e.matrixWorld),this.union(Uo)}const a=e.children;for(let n=0,s=a.length;n<s;n++)this.expandByObject(a[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ar),Ar.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Us),No.subVectors(this.max,Us),Bn.subVectors(e.a,Us),kn.subVectors(e.b,Us),Hn.subVectors(e.c,Us),Ua.subVectors(kn,Bn),Na.subVectors(Hn,kn),Ja.subVectors(Bn,Hn);let t=[0,-Ua.z,Ua.y,0,-Na.z,Na.y,0,-Ja.z,Ja.y,Ua.z,0,-Ua.x,Na.z,0,-Na.x,Ja.z,0,-Ja.x,-Ua.y,Ua.x,0,-Na.y,Na.x,0,-Ja.y,Ja.x,0];return!Tu(t,Bn,kn,Hn,No)||(t=[1,0,0,0,1,0,0,0,1],!Tu(t,Bn,kn,Hn,No))?!1:(Io.crossVectors(Ua,Na),t=[Io.x,Io.y,Io.z],Tu(t,Bn,kn,Hn,No))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ar).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ar).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ha[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ha[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ha[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ha[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ha[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ha[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ha[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ha[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ha),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ha=[new K,new K,new K,new K,new K,new K,new K,new K],Ar=new K,Uo=new Ca,Bn=new K,kn=new K,Hn=new K,Ua=new K,Na=new K,Ja=new K,Us=new K,No=new K,Io=new K,en=new K;function Tu(i,e,t,r,a){for(let n=0,s=i.length-3;n<=s;n+=3){en.fromArray(i,n);const o=a.x*Math.abs(en.x)+a.y*Math.abs(en.y)+a.z*Math.abs(en.z),l=e.dot(en),c=t.dot(en),h=r.dot(en);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}const oi=new K,Do=new ut;let Cx=0;class mr extends Qa{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Cx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=Kp,this.updateRanges=[],this.gpuType=Hr,this.version=0,this._normalizationScale=e!==void 0?Ao(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let a=0,n=this.itemSize;a<n;a++)this.array[e+a]=t.array[r+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Do.fromBufferAttribute(this,t),Do.applyMatrix3(e),this.setXY(t,Do.x,Do.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix3(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix4(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyNormalMatrix(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.transformDirection(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):lu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):cu(e,this.array)}}class gf extends mr{constructor(e,t,r){super(new Uint16Array(e),t,r)}}class vf extends mr{constructor(e,t,r){super(new Uint32Array(e),t,r)}}class li extends mr{constructor(e,t,r){super(new Float32Array(e),t,r)}}const Ux=new Ca,Ns=new K,Au=new K;class Gn{constructor(e=new K,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const r=this.center;t!==void 0?r.copy(t):Ux.setFromPoints(e).getCenter(r);let a=0;for(let n=0,s=e.length;n<s;n++)a=Math.max(a,r.distanceToSquared(e[n]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ns.subVectors(e,this.center);const t=Ns.lengthSq();if(t>this.radius*this.radius){const r=Math.sqrt(t),a=(r-this.radius)*.5;this.center.addScaledVector(Ns,a/r),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Au.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ns.copy(e.center).add(Au)),this.expandByPoint(Ns.copy(e.center).sub(Au))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let Nx=0;const gr=new Bt,Ru=new yi,Wn=new K,ar=new Ca,Is=new Ca,Mi=new K;class Gi extends Qa{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Nx++}),this.uuid=Ra(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Z_(e)?vf:gf)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,r=0){this.groups.push({start:e,count:t,materialIndex:r})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const r=this.attributes.normal;if(r!==void 0){const n=new tt().getNormalMatrix(e);r.applyNormalMatrix(n),r.needsUpdate=!0}const a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return gr.makeRotationFromQuaternion(e),this.applyMatrix4(gr),this}rotateX(e){return gr.makeRotationX(e),this.applyMatrix4(gr),this}rotateY(e){return gr.makeRotationY(e),this.applyMatrix4(gr),this}rotateZ(e){return gr.makeRotationZ(e),this.applyMatrix4(gr),this}translate(e,t,r){return gr.makeTranslation(e,t,r),this.applyMatrix4(gr),this}scale(e,t,r){return gr.makeScale(e,t,r),this.applyMatrix4(gr),this}lookAt(e){return Ru.lookAt(e),Ru.updateMatrix(),this.applyMatrix4(Ru.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Wn).negate(),this.translate(Wn.x,Wn.y,Wn.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const r=[];for(let a=0,n=e.length;a<n;a++){const s=e[a];r.push(s.x,s.y,s.z||0)}this.setAttribute("position",new li(r,3))}else{const r=Math.min(e.length,t.count);for(let a=0;a<r;a++){const n=e[a];t.setXYZ(a,n.x,n.y,n.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){St("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new K(-1/0,-1/0,-1/0),new K(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const n=t[r];ar.setFromBufferAttribute(n),this.morphTargetsRelative?(Mi.addVectors(this.boundingBox.min,ar.min),this.boundingBox.expandByPoint(Mi),Mi.addVectors(this.boundingBox.max,ar.max),this.boundingBox.expandByPoint(Mi)):(this.boundingBox.expandByPoint(ar.min),this.boundingBox.expandByPoint(ar.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&St('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){St("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new K,1/0);return}if(e){const r=this.boundingSphere.center;if(ar.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){const o=t[n];Is.setFromBufferAttribute(o),this.morphTargetsRelative?(Mi.addVectors(ar.min,Is.min),ar.expandByPoint(Mi),Mi.addVectors(ar.max,Is.max),ar.expandByPoint(Mi)):(ar.expandByPoint(Is.min),ar.expandByPoint(Is.max))}ar.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)Mi.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(Mi));if(t)for(let n=0,s=t.length;n<s;n++){const o=t[n],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)Mi.fromBufferAttribute(o,c),l&&(Wn.fromBufferAttribute(e,c),Mi.add(Wn)),a=Math.max(a,r.distanceToSquared(Mi))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&St('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){St("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const r=t.position,a=t.normal,n=t.uv;let s=this.getAttribute("tangent");(s===void 0||s.count!==r.count)&&(s=new mr(new Float32Array(4*r.count),4),this.setAttribute("tangent",s));const o=[],l=[],c=new Uint8Array(r.count);for(let I=0;I<r.count;I++)o[I]=new K,l[I]=new K;const h=new K,d=new K,u=new K,p=new ut,f=new ut,_=new ut,g=new K,m=new K;function x(I,L,P){c[I]=c[L]=c[P]=1,h.fromBufferAttribute(r,I),d.fromBufferAttribute(r,L),u.fromBufferAttribute(r,P),p.fromBufferAttribute(n,I),f.fromBufferAttribute(n,L),_.fromBufferAttribute(n,P),d.sub(h),u.sub(h),f.sub(p),_.sub(p);const O=1/(f.x*_.y-_.x*f.y);isFinite(O)&&(g.copy(d).multiplyScalar(_.y).addScaledVector(u,-f.y).multiplyScalar(O),m.copy(u).multiplyScalar(f.x).addScaledVector(d,-_.x).multiplyScalar(O),o[I].add(g),o[L].add(g),o[P].add(g),l[I].add(m),l[L].add(m),l[P].add(m))}let R=this.groups;R.length===0&&(R=[{start:0,count:e.count}]);for(let I=0,L=R.length;I<L;++I){const P=R[I],O=P.start,z=P.count;for(let A=O,D=O+z;A<D;A+=3)x(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const M=new K,C=new K,w=new K,v=new K;function b(I){w.fromBufferAttribute(a,I),v.copy(w);const L=o[I];M.copy(L),M.sub(w.multiplyScalar(w.dot(L))).normalize(),C.crossVectors(v,L);const P=C.dot(l[I])<0?-1:1;s.setXYZW(I,M.x,M.y,M.z,P)}for(let I=0,L=r.count;I<L;++I)c[I]&&b(I);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let r=this.getAttribute("normal");if(r===void 0||r.count!==t.count)r=new mr(new Float32Array(t.count*3),3),this.setAttribute("normal",r);else for(let u=0,p=r.count;u<p;u++)r.setXYZ(u,0,0,0);const a=new K,n=new K,s=new K,o=new K,l=new K,c=new K,h=new K,d=new K;if(e)for(let u=0,p=e.count;u<p;u+=3){const f=e.getX(u+0),_=e.getX(u+1),g=e.getX(u+2);a.fromBufferAttribute(t,f),n.fromBufferAttribute(t,_),s.fromBufferAttribute(t,g),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),o.fromBufferAttribute(r,f),l.fromBufferAttribute(r,_),c.fromBufferAttribute(r,g),o.add(h),l.add(h),c.add(h),r.setXYZ(f,o.x,o.y,o.z),r.setXYZ(_,l.x,l.y,l.z),r.setXYZ(g,c.x,c.y,c.z)}else for(let u=0,p=t.count;u<p;u+=3)a.fromBufferAttribute(t,u+0),n.fromBufferAttribute(t,u+1),s.fromBufferAttribute(t,u+2),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),r.setXYZ(u+0,h.x,h.y,h.z),r.setXYZ(u+1,h.x,h.y,h.z),r.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),r.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,r=e.count;t<r;t++)Mi.fromBufferAttribute(e,t),Mi.normalize(),e.setXYZ(t,Mi.x,Mi.y,Mi.z)}toNonIndexed(){function e(o,l){const c=o.array,h=o.itemSize,d=o.normalized,u=new c.constructor(l.length*h);let p=0,f=0;for(let _=0,g=l.length;_<g;_++){o.isInterleavedBufferAttribute?p=l[_]*o.data.stride+o.offset:p=l[_]*h;for(let m=0;m<h;m++)u[f++]=c[p++]}return new mr(u,h,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Gi,r=this.index.array,a=this.attributes;for(const o in a){const l=a[o],c=e(l,r);t.setAttribute(o,c)}const n=this.morphAttributes;for(const o in n){const l=[],c=n[o];for(let h=0,d=c.length;h<d;h++){const u=c[h],p=e(u,r);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const s=this.groups;for(let o=0,l=s.length;o<l;o++){const c=s[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const r=this.attributes;for(const l in r){const c=r[l];e.data.attributes[l]=c.toJSON(e.data)}const a={};let n=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){const p=c[d];h.push(p.toJSON(e.data))}h.length>0&&(a[l]=h,n=!0)}n&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);const s=this.groups;s.length>0&&(e.data.groups=JSON.parse(JSON.stringify(s)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const r=e.index;r!==null&&this.setIndex(r.clone());const a=e.attributes;for(const c in a){const h=a[c];this.setAttribute(c,h.clone(t))}const n=e.morphAttributes;for(const c in n){const h=[],d=n[c];for(let u=0,p=d.length;u<p;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;const s=e.groups;for(let c=0,h=s.length;c<h;c++){const d=s[c];this.addGroup(d.start,d.count,d.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Ix{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Kp,this.updateRanges=[],this.version=0,this.uuid=Ra()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let a=0,n=this.stride;a<n;a++)this.array[e+a]=t.array[r+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=_f(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const r=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(r,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=_f(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}}function _f(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ra()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}const ki=new K;class za{constructor(e,t,r,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=r,this.normalized=a,this._normalizationScale=e!==void 0?Ao(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,r=this.data.count;t<r;t++)ki.fromBufferAttribute(this,t),ki.applyMatrix4(e),this.setXYZ(t,ki.x,ki.y,ki.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)ki.fromBufferAttribute(this,t),ki.applyNormalMatrix(e),this.setXYZ(t,ki.x,ki.y,ki.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)ki.fromBufferAttribute(this,t),ki.transformDirection(e),this.setXYZ(t,ki.x,ki.y,ki.z);return this}getComponent(e,t){let r=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[e*this.data.stride+this.offset+t]=r,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=r,this}setXYZ(e,t,r,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this.data.array[e+3]=n,this}clone(e){if(e===void 0){Eo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return new mr(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new za(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Eo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):lu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):cu(e,this.data.array)}}const Pu=new K,Dx=new K,Ox=new tt;class Ia{constructor(e=new K(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,a){return this.normal.set(e,t,r),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){const a=Pu.subVectors(r,t).cross(Dx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){const a=e.delta(Pu),n=this.normal.dot(a);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const s=-(e.start.dot(this.normal)+this.constant)/n;return r===!0&&(s<0||s>1)?null:t.copy(e.start).addScaledVector(a,s)}intersectsLine(e){const t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const r=t||Ox.getNormalMatrix(e),a=this.coplanarPoint(Pu).applyMatrix4(e),n=this.normal.applyMatrix3(r).normalize();return this.constant=-a.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let Fx=0;class Vn extends Qa{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Fx++}),this.uuid=Ra(),this.name="",this.type="Material",this.blending=bs,this.side=Ka,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Lp,this.blendDst=Cp,this.blendEquation=Rn,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new lt(0,0,0),this.blendAlpha=0,this.depthFunc=ws,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=X_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=su,this.stencilZFail=su,this.stencilZPass=su,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const r=e[t];if(r===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(r):a&&a.isVector2&&r&&r.isVector2||a&&a.isEuler&&r&&r.isEuler||a&&a.isVector3&&r&&r.isVector3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function a(n){const s=[];for(const o in n){const l=n[o];delete l.metadata,s.push(l)}return s}if(t){const n=a(e.textures),s=a(e.images);n.length>0&&(r.textures=n),s.length>0&&(r.images=s)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new lt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new Ia().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new ut().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ut().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let r=null;if(t!==null){const a=t.length;r=new Array(a);for(let n=0;n!==a;++n)r[n]=t[n].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const da=new K,Lu=new K,Oo=new K,Fo=new K;class Cu{constructor(e=new K,t=new K(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,da)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=da.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(da.copy(this.origin).addScaledVector(this.direction,t),da.distanceToSquared(e))}distanceSqToSegment(e,t,r,a){Lu.copy(e).add(t).multiplyScalar(.5),Oo.copy(t).sub(e).normalize(),Fo.copy(this.origin).sub(Lu);const n=e.distanceTo(t)*.5,s=-this.direction.dot(Oo),o=Fo.dot(this.direction),l=-Fo.dot(Oo),c=Fo.lengthSq(),h=Math.abs(1-s*s);let d,u,p,f;if(h>0)if(d=s*l-o,u=s*o-l,f=n*h,d>=0)if(u>=-f)if(u<=f){const _=1/h;d*=_,u*=_,p=d*(d+s*u+2*o)+u*(s*d+u+2*l)+c}else u=n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;else u=-n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;else u<=-f?(d=Math.max(0,-(-s*n+o)),u=d>0?-n:Math.min(Math.max(-n,-l),n),p=-d*d+u*(u+2*l)+c):u<=f?(d=0,u=Math.min(Math.max(-n,-l),n),p=u*(u+2*l)+c):(d=Math.max(0,-(s*n+o)),u=d>0?n:Math.min(Math.max(-n,-l),n),p=-d*d+u*(u+2*l)+c);else u=s>0?-n:n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;return r&&r.copy(this.origin).addScaledVector(this.direction,d),a&&a.copy(Lu).addScaledVector(Oo,u),p}intersectSphere(e,t){if(e.radius<0)return null;da.subVectors(e.center,this.origin);const r=da.dot(this.direction),a=da.dot(da)-r*r,n=e.radius*e.radius;if(a>n)return null;const s=Math.sqrt(n-a),o=r-s,l=r+s;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){const r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,a,n,s,o,l;const c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(r=(e.min.x-u.x)*c,a=(e.max.x-u.x)*c):(r=(e.max.x-u.x)*c,a=(e.min.x-u.x)*c),h>=0?(n=(e.min.y-u.y)*h,s=(e.max.y-u.y)*h):(n=(e.max.y-u.y)*h,s=(e.min.y-u.y)*h),r>s||n>a||((n>r||isNaN(r))&&(r=n),(s<a||isNaN(a))&&(a=s),d>=0?(o=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(o=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),r>l||o>a)||((o>r||r!==r)&&(r=o),(l<a||a!==a)&&(a=l),a<0)?null:this.at(r>=0?r:a,t)}intersectsBox(e){return this.intersectBox(e,da)!==null}intersectTriangle(e,t,r,a,n){const s=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,d=e.x-s.x,u=e.y-s.y,p=e.z-s.z,f=t.x-s.x,_=t.y-s.y,g=t.z-s.z,m=r.x-s.x,x=r.y-s.y,R=r.z-s.z,M=Math.abs(l),C=Math.abs(c),w=Math.abs(h);let v,b,I,L,P,O,z,A,D,G,B,J;if(M>=C&&M>=w?(I=l,O=d,D=f,J=m,l>=0?(v=c,b=h,L=u,P=p,z=_,A=g,G=x,B=R):(v=h,b=c,L=p,P=u,z=g,A=_,G=R,B=x)):C>=w?(I=c,O=u,D=_,J=x,c>=0?(v=h,b=l,L=p,P=d,z=g,A=f,G=R,B=m):(v=l,b=h,L=d,P=p,z=f,A=g,G=m,B=R)):(I=h,O=p,D=g,J=R,h>=0?(v=l,b=c,L=d,P=u,z=f,A=_,G=m,B=x):(v=c,b=l,L=u,P=d,z=_,A=f,G=x,B=m)),I===0)return null;const Z=v/I,Y=b/I,re=1/I,he=L-Z*O,oe=P-Y*O,te=z-Z*D,le=A-Y*D,de=G-Z*J,Pe=B-Y*J,_e=de*le-Pe*te,Ne=he*Pe-oe*de,$e=te*oe-le*he;if(a){if(_e<0||Ne<0||$e<0)return null}else if((_e<0||Ne<0||$e<0)&&(_e>0||Ne>0||$e>0))return null;const je=_e+Ne+$e;if(je===0)return null;const Qe=re*(_e*O+Ne*D+$e*J);return(je>0?Qe<0:Qe>0)?null:this.at(Qe/je,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class xf extends Vn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Fa,this.combine=vc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const Sf=new Bt,tn=new Cu,zo=new Gn,Mf=new K,Bo=new K,ko=new K,Ho=new K,Uu=new K,Go=new K,yf=new K,Wo=new K;class Rr extends yi{constructor(e=new Gi,t=new xf){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}getVertexPosition(e,t){const r=this.geometry,a=r.attributes.position,n=r.morphAttributes.position,s=r.morphTargetsRelative;t.fromBufferAttribute(a,e);const o=this.morphTargetInfluences;if(n&&o){Go.set(0,0,0);for(let l=0,c=n.length;l<c;l++){const h=o[l],d=n[l];h!==0&&(Uu.fromBufferAttribute(d,e),s?Go.addScaledVector(Uu,h):Go.addScaledVector(Uu.sub(t),h))}t.add(Go)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.material,n=this.matrixWorld;a!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),zo.copy(r.boundingSphere),zo.applyMatrix4(n),tn.copy(e.ray).recast(e.near),!(zo.containsPoint(tn.origin)===!1&&(tn.intersectSphere(zo,Mf)===null||tn.origin.distanceToSquared(Mf)>(e.far-e.near)**2))&&(Sf.copy(n).invert(),tn.copy(e.ray).applyMatrix4(Sf),!(r.boundingBox!==null&&tn.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,tn)))}_computeIntersections(e,t,r){let a;const n=this.geometry,s=this.material,o=n.index,l=n.attributes.position,c=n.attributes.uv,h=n.attributes.uv1,d=n.attributes.normal,u=n.groups,p=n.drawRange;if(o!==null)if(Array.isArray(s))for(let f=0,_=u.length;f<_;f++){const g=u[f],m=s[g.materialIndex],x=Math.max(g.start,p.start),R=Math.min(o.count,Math.min(g.start+g.count,p.start+p.count));for(let M=x,C=R;M<C;M+=3){const w=o.getX(M),v=o.getX(M+1),b=o.getX(M+2);a=Vo(this,m,e,r,c,h,d,w,v,b),a&&(a.faceIndex=Math.floor(M/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const f=Math.max(0,p.start),_=Math.min(o.count,p.start+p.count);for(let g=f,m=_;g<m;g+=3){const x=o.getX(g),R=o.getX(g+1),M=o.getX(g+2);a=Vo(this,s,e,r,c,h,d,x,R,M),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}else if(l!==void 0)if(Array.isArray(s))for(let f=0,_=u.length;f<_;f++){const g=u[f],m=s[g.materialIndex],x=Math.max(g.start,p.start),R=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let M=x,C=R;M<C;M+=3){const w=M,v=M+1,b=M+2;a=Vo(this,m,e,r,c,h,d,w,v,b),a&&(a.faceIndex=Math.floor(M/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const f=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let g=f,m=_;g<m;g+=3){const x=g,R=g+1,M=g+2;a=Vo(this,s,e,r,c,h,d,x,R,M),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}}}function zx(i,e,t,r,a,n,s,o){let l;if(e.side===ji?l=r.intersectTriangle(s,n,a,!0,o):l=r.intersectTriangle(a,n,s,e.side===Ka,o),l===null)return null;Wo.copy(o),Wo.applyMatrix4(i.matrixWorld);const c=t.ray.origin.distanceTo(Wo);return c<t.near||c>t.far?null:{distance:c,point:Wo.clone(),object:i}}function Vo(i,e,t,r,a,n,s,o,l,c){i.getVertexPosition(o,Bo),i.getVertexPosition(l,ko),i.getVertexPosition(c,Ho);const h=zx(i,e,t,r,Bo,ko,Ho,yf);if(h){const d=new K;Lr.getBarycoord(yf,Bo,ko,Ho,d),a&&(h.uv=Lr.getInterpolatedAttribute(a,o,l,c,d,new ut)),n&&(h.uv1=Lr.getInterpolatedAttribute(n,o,l,c,d,new ut)),s&&(h.normal=Lr.getInterpolatedAttribute(s,o,l,c,d,new K),h.normal.dot(r.direction)>0&&h.normal.multiplyScalar(-1));const u={a:o,b:l,c,normal:new K,materialIndex:0};Lr.getNormal(Bo,ko,Ho,u.normal),h.face=u,h.barycoord=d}return h}class Bx extends Wi{constructor(e=null,t=1,r=1,a,n,s,o,l,c=Ai,h=Ai,d,u){super(null,s,o,l,c,h,a,n,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const rn=new Gn,kx=new ut(.5,.5),Xo=new K;class Ds{constructor(e=new Ia,t=new Ia,r=new Ia,a=new Ia,n=new Ia,s=new Ia){this.planes=[e,t,r,a,n,s]}set(e,t,r,a,n,s){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(r),o[3].copy(a),o[4].copy(n),o[5].copy(s),this}copy(e){const t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=wr,r=!1){const a=this.planes,n=e.elements,s=n[0],o=n[1],l=n[2],c=n[3],h=n[4],d=n[5],u=n[6],p=n[7],f=n[8],_=n[9],g=n[10],m=n[11],x=n[12],R=n[13],M=n[14],C=n[15];if(a[0].setComponents(c-s,p-h,m-f,C-x).normalize(),a[1].setComponents(c+s,p+h,m+f,C+x).normalize(),a[2].setComponents(c+o,p+d,m+_,C+R).normalize(),a[3].setComponents(c-o,p-d,m-_,C-R).normalize(),r)a[4].setComponents(l,u,g,M).normalize(),a[5].setComponents(c-l,p-u,m-g,C-M).normalize();else if(a[4].setComponents(c-l,p-u,m-g,C-M).normalize(),t===wr)a[5].setComponents(c+l,p+u,m+g,C+M).normalize();else if(t===As)a[5].setComponents(l,u,g,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),rn.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),rn.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(rn)}intersectsSprite(e){rn.center.set(0,0,0);const t=kx.distanceTo(e.center);return rn.radius=.7071067811865476+t,rn.applyMatrix4(e.matrixWorld),this.intersectsSphere(rn)}intersectsSphere(e){const t=this.planes,r=e.center,a=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(r)<a)return!1;return!0}intersectsBox(e){const t=this.planes;for(let r=0;r<6;r++){const a=t[r];if(Xo.x=a.normal.x>0?e.max.x:e.min.x,Xo.y=a.normal.y>0?e.max.y:e.min.y,Xo.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(Xo)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const bf=new Bt;class Zu{constructor(){this.coordinateSystem=wr,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,r=this._frustums;for(let a=0;a<t.length;a++){const n=t[a];bf.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),r[a]===void 0&&(r[a]=new Ds),r[a].setFromProjectionMatrix(bf,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,r=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new Ds),t[a].copy(r[a]);return this._count=e._count,this}clone(){return new Zu().copy(this)}}class Nu extends Vn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new lt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const jo=new K,$o=new K,wf=new Bt,Os=new Cu,Yo=new Gn,Iu=new K,Ef=new K;class Hx extends yi{constructor(e=new Gi,t=new Nu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[0];for(let a=1,n=t.count;a<n;a++)jo.fromBufferAttribute(t,a-1),$o.fromBufferAttribute(t,a),r[a]=r[a-1],r[a]+=jo.distanceTo($o);e.setAttribute("lineDistance",new li(r,1))}else Ze("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.matrixWorld,n=e.params.Line.threshold,s=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),Yo.copy(r.boundingSphere),Yo.applyMatrix4(a),Yo.radius+=n,e.ray.intersectsSphere(Yo)===!1)return;wf.copy(a).invert(),Os.copy(e.ray).applyMatrix4(wf);const o=n/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=r.index,d=r.attributes.position;if(h!==null){const u=Math.max(0,s.start),p=Math.min(h.count,s.start+s.count);for(let f=u,_=p-1;f<_;f+=c){const g=h.getX(f),m=h.getX(f+1),x=qo(this,e,Os,l,g,m,f);x&&t.push(x)}if(this.isLineLoop){const f=h.getX(p-1),_=h.getX(u),g=qo(this,e,Os,l,f,_,p-1);g&&t.push(g)}}else{const u=Math.max(0,s.start),p=Math.min(d.count,s.start+s.count);for(let f=u,_=p-1;f<_;f+=c){const g=qo(this,e,Os,l,f,f+1,f);g&&t.push(g)}if(this.isLineLoop){const f=qo(this,e,Os,l,p-1,u,p-1);f&&t.push(f)}}}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}}function qo(i,e,t,r,a,n,s){const o=i.geometry.attributes.position;if(jo.fromBufferAttribute(o,a),$o.fromBufferAttribute(o,n),t.distanceSqToSegment(jo,$o,Iu,Ef)>r)return;Iu.applyMatrix4(i.matrixWorld);const l=e.ray.origin.distanceTo(Iu);if(!(l<e.near||l>e.far))return{distance:l,point:Ef.clone().applyMatrix4(i.matrixWorld),index:s,face:null,faceIndex:null,barycoord:null,object:i}}const Tf=new K,Af=new K;class Rf extends Hx{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[];for(let a=0,n=t.count;a<n;a+=2)Tf.fromBufferAttribute(t,a),Af.fromBufferAttribute(t,a+1),r[a]=a===0?0:r[a-1],r[a+1]=r[a]+Tf.distanceTo(Af);e.setAttribute("lineDistance",new li(r,1))}else Ze("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Pf extends Wi{constructor(e=[],t=Pn,r,a,n,s,o,l,c,h){super(e,t,r,a,n,s,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Xn extends Wi{constructor(e,t,r=kr,a,n,s,o=Ai,l=Ai,c,h=Ea,d=1){if(h!==Ea&&h!==Ta)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const u={width:e,height:t,depth:d};super(u,a,n,s,o,l,h,r,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new du(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Lf extends Xn{constructor(e,t=kr,r=Pn,a,n,s=Ai,o=Ai,l,c=Ea){const h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,r,a,n,s,o,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Cf extends Wi{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class ks extends Gi{constructor(e=1,t=1,r=1,a=1,n=1,s=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:r,widthSegments:a,heightSegments:n,depthSegments:s};const o=this;a=Math.floor(a),n=Math.floor(n),s=Math.floor(s);const l=[],c=[],h=[],d=[];let u=0,p=0;f("z","y","x",-1,-1,r,t,e,s,n,0),f("z","y","x",1,-1,r,t,-e,s,n,1),f("x","z","y",1,1,e,r,t,a,s,2),f("x","z","y",1,-1,e,r,-t,a,s,3),f("x","y","z",1,-1,e,t,r,a,n,4),f("x","y","z",-1,-1,e,t,-r,a,n,5),this.setIndex(l),this.setAttribute("position",new li(c,3)),this.setAttribute("normal",new li(h,3)),this.setAttribute("uv",new li(d,2));function f(_,g,m,x,R,M,C,w,v,b,I){const L=M/v,P=C/b,O=M/2,z=C/2,A=w/2,D=v+1,G=b+1;let B=0,J=0;const Z=new K;for(let Y=0;Y<G;Y++){const re=Y*P-z;for(let he=0;he<D;he++){const oe=he*L-O;Z[_]=oe*x,Z[g]=re*R,Z[m]=A,c.push(Z.x,Z.y,Z.z),Z[_]=0,Z[g]=0,Z[m]=w>0?1:-1,h.push(Z.x,Z.y,Z.z),d.push(he/v),d.push(1-Y/b),B+=1}}for(let Y=0;Y<b;Y++)for(let re=0;re<v;re++){const he=u+re+D*Y,oe=u+re+D*(Y+1),te=u+(re+1)+D*(Y+1),le=u+(re+1)+D*Y;l.push(he,oe,le),l.push(oe,te,le),J+=6}o.addGroup(p,J,I),p+=J,u+=B}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new ks(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class ll extends Gi{constructor(e=1,t=1,r=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:r,heightSegments:a};const n=e/2,s=t/2,o=Math.floor(r),l=Math.floor(a),c=o+1,h=l+1,d=e/o,u=t/l,p=[],f=[],_=[],g=[];for(let m=0;m<h;m++){const x=m*u-s;for(let R=0;R<c;R++){const M=R*d-n;f.push(M,-x,0),_.push(0,0,1),g.push(R/o),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let x=0;x<o;x++){const R=x+c*m,M=x+c*(m+1),C=x+1+c*(m+1),w=x+1+c*m;p.push(R,M,w),p.push(M,C,w)}this.setIndex(p),this.setAttribute("position",new li(f,3)),this.setAttribute("normal",new li(_,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new ll(e.width,e.height,e.widthSegments,e.heightSegments)}}class Qu extends Gi{constructor(e=.5,t=1,r=32,a=1,n=0,s=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:r,phiSegments:a,thetaStart:n,thetaLength:s},r=Math.max(3,r),a=Math.max(1,a);const o=[],l=[],c=[],h=[];let d=e;const u=(t-e)/a,p=new K,f=new ut;for(let _=0;_<=a;_++){for(let g=0;g<=r;g++){const m=n+g/r*s;p.x=d*Math.cos(m),p.y=d*Math.sin(m),l.push(p.x,p.y,p.z),c.push(0,0,1),f.x=(p.x/t+1)/2,f.y=(p.y/t+1)/2,h.push(f.x,f.y)}d+=u}for(let _=0;_<a;_++){const g=_*(r+1);for(let m=0;m<r;m++){const x=m+g,R=x,M=x+r+1,C=x+r+2,w=x+1;o.push(R,M,w),o.push(M,C,w)}}this.setIndex(o),this.setAttribute("position",new li(l,3)),this.setAttribute("normal",new li(c,3)),this.setAttribute("uv",new li(h,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Qu(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Ju extends Gi{constructor(e=1,t=32,r=16,a=0,n=Math.PI*2,s=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:r,phiStart:a,phiLength:n,thetaStart:s,thetaLength:o},t=Math.max(3,Math.floor(t)),r=Math.max(2,Math.floor(r));const l=Math.min(s+o,Math.PI);let c=0;const h=[],d=new K,u=new K,p=[],f=[],_=[],g=[];for(let m=0;m<=r;m++){const x=[],R=m/r,M=s+R*o,C=e*Math.cos(M),w=Math.sqrt(e*e-C*C);let v=0;m===0&&s===0?v=.5/t:m===r&&l===Math.PI&&(v=-.5/t);for(let b=0;b<=t;b++){const I=b/t,L=a+I*n;d.x=-w*Math.cos(L),d.y=C,d.z=w*Math.sin(L),f.push(d.x,d.y,d.z),u.copy(d).normalize(),_.push(u.x,u.y,u.z),g.push(I+v,1-R),x.push(c++)}h.push(x)}for(let m=0;m<r;m++)for(let x=0;x<t;x++){const R=h[m][x+1],M=h[m][x],C=h[m+1][x],w=h[m+1][x+1];(m!==0||s>0)&&p.push(R,M,w),(m!==r-1||l<Math.PI)&&p.push(M,C,w)}this.setIndex(p),this.setAttribute("position",new li(f,3)),this.setAttribute("normal",new li(_,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ju(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class Gx extends Gi{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],r=new Set,a=new K,n=new K;if(e.index!==null){const s=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){const d=l[c],u=d.start,p=d.count;for(let f=u,_=u+p;f<_;f+=3)for(let g=0;g<3;g++){const m=o.getX(f+g),x=o.getX(f+(g+1)%3);a.fromBufferAttribute(s,m),n.fromBufferAttribute(s,x),Uf(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}}else{const s=e.attributes.position;for(let o=0,l=s.count/3;o<l;o++)for(let c=0;c<3;c++){const h=3*o+c,d=3*o+(c+1)%3;a.fromBufferAttribute(s,h),n.fromBufferAttribute(s,d),Uf(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}this.setAttribute("position",new li(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Uf(i,e,t){const r=`${i.x},${i.y},${i.z}-${e.x},${e.y},${e.z}`,a=`${e.x},${e.y},${e.z}-${i.x},${i.y},${i.z}`;return t.has(r)===!0||t.has(a)===!0?!1:(t.add(r),t.add(a),!0)}function jn(i){const e={};for(const t in i){e[t]={};for(const r in i[t]){const a=i[t][r];if(Nf(a))a.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][r]=null):e[t][r]=a.clone();else if(Array.isArray(a))if(Nf(a[0])){const n=[];for(let s=0,o=a.length;s<o;s++)n[s]=a[s].clone();e[t][r]=n}else e[t][r]=a.slice();else e[t][r]=a}}return e}function Hi(i){const e={};for(let t=0;t<i.length;t++){const r=jn(i[t]);for(const a in r)e[a]=r[a]}return e}function Nf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Wx(i){const e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function If(i){const e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:ft.workingColorSpace}const Du={clone:jn,merge:Hi};var Vx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Xx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Da extends Vn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Vx,this.fragmentShader=Xx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=jn(e.uniforms),this.uniformsGroups=Wx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const a in this.uniforms){const n=this.uniforms[a].value;n&&n.isTexture?t.uniforms[a]={type:"t",value:n.toJSON(e).uuid}:n&&n.isColor?t.uniforms[a]={type:"c",value:n.getHex()}:n&&n.isVector2?t.uniforms[a]={type:"v2",value:n.toArray()}:n&&n.isVector3?t.uniforms[a]={type:"v3",value:n.toArray()}:n&&n.isVector4?t.uniforms[a]={type:"v4",value:n.toArray()}:n&&n.isMatrix3?t.uniforms[a]={type:"m3",value:n.toArray()}:n&&n.isMatrix4?t.uniforms[a]={type:"m4",value:n.toArray()}:t.uniforms[a]={value:n}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const r={};for(const a in this.extensions)this.extensions[a]===!0&&(r[a]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const r in e.uniforms){const a=e.uniforms[r];switch(this.uniforms[r]={},a.type){case"t":this.uniforms[r].value=t[a.value]||null;break;case"c":this.uniforms[r].value=new lt().setHex(a.value);break;case"v2":this.uniforms[r].value=new ut().fromArray(a.value);break;case"v3":this.uniforms[r].value=new K().fromArray(a.value);break;case"v4":this.uniforms[r].value=new zt().fromArray(a.value);break;case"m3":this.uniforms[r].value=new tt().fromArray(a.value);break;case"m4":this.uniforms[r].value=new Bt().fromArray(a.value);break;default:this.uniforms[r].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class jx extends Da{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Df extends Vn{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new lt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=nu,this.normalScale=new ut(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Fa,this.combine=vc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class $x extends Vn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=W_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Yx extends Vn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Of extends yi{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new lt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class qx extends Of{constructor(e,t,r){super(e,r),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.groundColor=new lt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Ou=new Bt,Ff=new K,zf=new K;class Kx{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new ut(512,512),this.mapType=ir,this.map=null,this.mapPass=null,this.matrix=new Bt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ds,this._frameExtents=new ut(1,1),this._viewportCount=1,this._viewports=[new zt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Ff.setFromMatrixPosition(e.matrixWorld),t.position.copy(Ff),zf.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(zf),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,a){Ou.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(Ou,e.coordinateSystem,e.reversedDepth);const n=this._frameExtents,s=a?a.z/n.x:1,o=a?a.w/n.y:1,l=a?a.x/n.x:0,c=a?a.y/n.y:0;e.coordinateSystem===As||e.reversedDepth?t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Ou)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const Ko=new K,Zo=new Cn,Xr=new K;class Bf extends yi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Bt,this.projectionMatrix=new Bt,this.projectionMatrixInverse=new Bt,this.coordinateSystem=wr,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Ko,Zo,Xr),Xr.x===1&&Xr.y===1&&Xr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ko,Zo,Xr.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(Ko,Zo,Xr),Xr.x===1&&Xr.y===1&&Xr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ko,Zo,Xr.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Oa=new K,kf=new ut,Hf=new ut;class Pr extends Bf{constructor(e=50,t=1,r=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Ps*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(Rs*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ps*2*Math.atan(Math.tan(Rs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){Oa.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Oa.x,Oa.y).multiplyScalar(-e/Oa.z),Oa.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(Oa.x,Oa.y).multiplyScalar(-e/Oa.z)}getViewSize(e,t){return this.getViewBounds(e,kf,Hf),t.subVectors(Hf,kf)}setViewOffset(e,t,r,a,n,s){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(Rs*.5*this.fov)/this.zoom,r=2*t,a=this.aspect*r,n=-.5*a;const s=this.view;if(this.view!==null&&this.view.enabled){const l=s.fullWidth,c=s.fullHeight;n+=s.offsetX*a/l,t-=s.offsetY*r/c,a*=s.width/l,r*=s.height/c}const o=this.filmOffset;o!==0&&(n+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+a,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Gf extends Bf{constructor(e=-1,t=1,r=1,a=-1,n=.1,s=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=a,this.near=n,this.far=s,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,a,n,s){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,a=(this.top+this.bottom)/2;let n=r-e,s=r+e,o=a+t,l=a-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=c*this.view.offsetX,s=n+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(n,s,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Zx extends Kx{constructor(){super(new Gf(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Qx extends Of{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.target=new yi,this.shadow=new Zx}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Jx extends Gi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const $n=-90,Yn=1;class Fu extends yi{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;const a=new Pr($n,Yn,e,t);a.layers=this.layers,this.add(a);const n=new Pr($n,Yn,e,t);n.layers=this.layers,this.add(n);const s=new Pr($n,Yn,e,t);s.layers=this.layers,this.add(s);const o=new Pr($n,Yn,e,t);o.layers=this.layers,this.add(o);const l=new Pr($n,Yn,e,t);l.layers=this.layers,this.add(l);const c=new Pr($n,Yn,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[r,a,n,s,o,l]=t;for(const c of t)this.remove(c);if(e===wr)r.up.set(0,1,0),r.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),s.up.set(0,0,1),s.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===As)r.up.set(0,-1,0),r.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),s.up.set(0,0,-1),s.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:r,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[n,s,o,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),f=e.xr.enabled;e.xr.enabled=!1;const _=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(r,0,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(r,1,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(r,2,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,3,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(r,4,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),r.texture.mipmapsAutoUpdate=_,e.setRenderTarget(r,5,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,p),e.xr.enabled=f,r.texture.needsPMREMUpdate=!0}}class e1 extends Pr{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class zu extends Ix{constructor(e,t,r=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Wf=new Bt;class t1{constructor(e,t,r=0,a=1/0){this.ray=new Cu(e,t),this.near=r,this.far=a,this.camera=null,this.layers=new mu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):St("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Wf.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Wf),this}intersectObject(e,t=!0,r=[]){return Bu(e,this,r,t),r.sort(Vf),r}intersectObjects(e,t=!0,r=[]){for(let a=0,n=e.length;a<n;a++)Bu(e[a],this,r,t);return r.sort(Vf),r}}function Vf(i,e){return i.distance-e.distance}function Bu(i,e,t,r){let a=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(a=!1),a===!0&&r===!0){const n=i.children;for(let s=0,o=n.length;s<o;s++)Bu(n[s],e,t,!0)}}const Xf=new K,Qo=new K,qn=new K,Kn=new K,ku=new K,i1=new K,r1=new K;class a1{constructor(e=new K,t=new K){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Xf.subVectors(e,this.start),Qo.subVectors(this.end,this.start);const r=Qo.dot(Qo);if(r===0)return 0;let a=Qo.dot(Xf)/r;return t&&(a=at(a,0,1)),a}closestPointToPoint(e,t,r){const a=this.closestPointToPointParameter(e,t);return this.delta(r).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=i1,r=r1){const a=10000000000000001e-32;let n,s;const o=this.start,l=e.start,c=this.end,h=e.end;qn.subVectors(c,o),Kn.subVectors(h,l),ku.subVectors(o,l);const d=qn.dot(qn),u=Kn.dot(Kn),p=Kn.dot(ku);if(d<=a&&u<=a)return t.copy(o),r.copy(l),t.distanceToSquared(r);if(d<=a)n=0,s=p/u,s=at(s,0,1);else{const f=qn.dot(ku);if(u<=a)s=0,n=at(-f/d,0,1);else{const _=qn.dot(Kn),g=d*u-_*_;g!==0?n=at((_*p-f*u)/g,0,1):n=0,s=(_*n+p)/u,s<0?(s=0,n=at(-f/d,0,1)):s>1&&(s=1,n=at((_-f)/d,0,1))}}return t.copy(o).addScaledVector(qn,n),r.copy(l).addScaledVector(Kn,s),t.distanceToSquared(r)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function jf(i,e,t,r){const a=n1(r);switch(t){case Vp:return i*e;case jp:return i*e/a.components*a.byteLength;case Tc:return i*e/a.components*a.byteLength;case Za:return i*e*2/a.components*a.byteLength;case Ac:return i*e*2/a.components*a.byteLength;case Xp:return i*e*3/a.components*a.byteLength;case Wr:return i*e*4/a.components*a.byteLength;case Rc:return i*e*4/a.components*a.byteLength;case go:case vo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case _o:case xo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Lc:case Uc:return Math.max(i,16)*Math.max(e,8)/4;case Pc:case Cc:return Math.max(i,8)*Math.max(e,8)/2;case Nc:case Ic:case Oc:case Fc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Dc:case So:case zc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case kc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Hc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Wc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Vc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Xc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case jc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case $c:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Yc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case qc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Kc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Zc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Qc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Jc:case eu:case tu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case iu:case ru:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Mo:case au:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function n1(i){switch(i){case ir:case kp:return{byteLength:1,components:1};case Ts:case Hp:case Gr:return{byteLength:2,components:1};case wc:case Ec:return{byteLength:2,components:4};case kr:case bc:case Hr:return{byteLength:4,components:1};case Gp:case Wp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:cc}})),typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=cc);function $f(){let i=null,e=!1,t=null,r=null;function a(n,s){r=i.requestAnimationFrame(a),t(n,s)}return{start:function(){e!==!0&&t!==null&&i!==null&&(r=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(r),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){i=n}}}function s1(i){const e=new WeakMap;function t(o,l){const c=o.array,h=o.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),o.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:d}}function r(o,l,c){const h=l.array,d=l.updateRanges;if(i.bindBuffer(c,o),d.length===0)i.bufferSubData(c,0,h);else{d.sort((p,f)=>p.start-f.start);let u=0;for(let p=1;p<d.length;p++){const f=d[u],_=d[p];_.start<=f.start+f.count+1?f.count=Math.max(f.count,_.start+_.count-f.start):(++u,d[u]=_)}d.length=u+1;for(let p=0,f=d.length;p<f;p++){const _=d[p];i.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function n(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(i.deleteBuffer(l.buffer),e.delete(o))}function s(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");r(c.buffer,o,l),c.version=o.version}}return{get:a,remove:n,update:s}}var o1=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,l1=`#ifdef USE_ALPHAHASH
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
#endif`,c1=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,u1=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,h1=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,d1=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,p1=`#ifdef USE_AOMAP
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
#endif`,f1=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,m1=`#ifdef USE_BATCHING
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
#endif`,g1=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,v1=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,_1=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,x1=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,S1=`#ifdef USE_IRIDESCENCE
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
#endif`,M1=`#ifdef USE_BUMPMAP
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
#endif`,y1=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,b1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,w1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,E1=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,T1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,A1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,R1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,P1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,L1=`#define PI 3.141592653589793
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
#endif`,U1=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,N1=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,I1=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,D1=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,O1="gl_FragColor = linearToOutputTexel( gl_FragColor );",F1=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,z1=`#ifdef USE_ENVMAP
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
#endif`,B1=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,k1=`#ifdef USE_ENVMAP
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
#endif`,H1=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,G1=`#ifdef USE_ENVMAP
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
#endif`,W1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,V1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,X1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,j1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,$1=`#ifdef USE_GRADIENTMAP
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
}`,Y1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,q1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,K1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Z1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Q1=`#ifdef USE_ENVMAP
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
#endif`,J1=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,eS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,tS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,iS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,rS=`PhysicalMaterial material;
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
#endif`,aS=`uniform sampler2D dfgLUT;
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
}`,nS=`
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
#endif`,sS=`#if defined( RE_IndirectDiffuse )
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
#endif`,oS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,lS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,cS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,uS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,hS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,dS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,pS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,fS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,mS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,gS=`#if defined( USE_POINTS_UV )
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
#endif`,vS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,_S=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,xS=`#ifdef USE_INSTANCING_MORPH
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
#endif`,yS=`#ifdef USE_MORPHTARGETS
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
#endif`,bS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,wS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
#endif`,TS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,AS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,RS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,PS=`#ifdef USE_NORMALMAP
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
#endif`,LS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,CS=`#ifdef USE_CLEARCOAT_NORMALMAP
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
#endif`,NS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,IS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,DS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,OS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,FS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,zS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,BS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,kS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,HS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,GS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,VS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,XS=`float getShadowMask() {
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
}`,jS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,$S=`#ifdef USE_SKINNING
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
#endif`,qS=`#ifdef USE_SKINNING
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
#endif`,KS=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,ZS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,QS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,JS=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,eM=`#ifdef USE_TRANSMISSION
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
#endif`,tM=`#ifdef USE_TRANSMISSION
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
#endif`,iM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,rM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,aM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,nM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const sM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,oM=`uniform sampler2D t2D;
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
}`,lM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,cM=`uniform float backgroundBlurriness;
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
}`,uM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,hM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,dM=`#include <common>
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
}`,pM=`#if DEPTH_PACKING == 3200
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
}`,fM=`#define DISTANCE
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
}`,mM=`#define DISTANCE
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
}`,gM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,vM=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,_M=`uniform float scale;
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
}`,xM=`uniform vec3 diffuse;
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
}`,yM=`#define LAMBERT
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
}`,bM=`#define LAMBERT
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
}`,wM=`#define MATCAP
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
}`,TM=`#define NORMAL
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
}`,AM=`#define NORMAL
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
}`,RM=`#define PHONG
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
}`,PM=`#define PHONG
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
}`,LM=`#define STANDARD
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
}`,CM=`#define STANDARD
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
}`,NM=`#define TOON
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
}`,IM=`uniform float size;
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
}`,DM=`uniform vec3 diffuse;
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
}`,OM=`#include <common>
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
}`,FM=`uniform vec3 color;
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
}`,zM=`uniform float rotation;
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
}`,ot={alphahash_fragment:o1,alphahash_pars_fragment:l1,alphamap_fragment:c1,alphamap_pars_fragment:u1,alphatest_fragment:h1,alphatest_pars_fragment:d1,aomap_fragment:p1,aomap_pars_fragment:f1,batching_pars_vertex:m1,batching_vertex:g1,begin_vertex:v1,beginnormal_vertex:_1,bsdfs:x1,iridescence_fragment:S1,bumpmap_pars_fragment:M1,clipping_planes_fragment:y1,clipping_planes_pars_fragment:b1,clipping_planes_pars_vertex:w1,clipping_planes_vertex:E1,color_fragment:T1,color_pars_fragment:A1,color_pars_vertex:R1,color_vertex:P1,common:L1,defaultnormal_vertex:C1,displacementmap_pars_vertex:U1,displacementmap_vertex:N1,emissivemap_fragment:I1,emissivemap_pars_fragment:D1,colorspace_fragment:O1,colorspace_pars_fragment:F1,envmap_fragment:z1,envmap_common_pars_fragment:B1,envmap_pars_fragment:k1,envmap_pars_vertex:H1,envmap_physical_pars_fragment:Q1,envmap_vertex:G1,fog_vertex:W1,fog_pars_vertex:V1,fog_fragment:X1,fog_pars_fragment:j1,gradientmap_pars_fragment:$1,lightmap_pars_fragment:Y1,lights_lambert_fragment:q1,lights_lambert_pars_fragment:K1,lights_pars_begin:Z1,lights_toon_fragment:J1,lights_toon_pars_fragment:eS,lights_phong_fragment:tS,lights_phong_pars_fragment:iS,lights_physical_fragment:rS,lights_physical_pars_fragment:aS,lights_fragment_begin:nS,lights_fragment_maps:sS,lights_fragment_end:oS,lightprobes_pars_fragment:lS,logdepthbuf_fragment:cS,logdepthbuf_pars_fragment:uS,logdepthbuf_pars_vertex:hS,logdepthbuf_vertex:dS,map_fragment:pS,map_pars_fragment:fS,map_particle_fragment:mS,map_particle_pars_fragment:gS,metalnessmap_fragment:vS,metalnessmap_pars_fragment:_S,morphinstance_vertex:xS,morphcolor_vertex:SS,morphnormal_vertex:MS,morphtarget_pars_vertex:yS,morphtarget_vertex:bS,normal_fragment_begin:wS,normal_fragment_maps:ES,normal_pars_fragment:TS,normal_pars_vertex:AS,normal_vertex:RS,normalmap_pars_fragment:PS,clearcoat_normal_fragment_begin:LS,clearcoat_normal_fragment_maps:CS,clearcoat_pars_fragment:US,iridescence_pars_fragment:NS,opaque_fragment:IS,packing:DS,premultiplied_alpha_fragment:OS,project_vertex:FS,dithering_fragment:zS,dithering_pars_fragment:BS,roughnessmap_fragment:kS,roughnessmap_pars_fragment:HS,shadowmap_pars_fragment:GS,shadowmap_pars_vertex:WS,shadowmap_vertex:VS,shadowmask_pars_fragment:XS,skinbase_vertex:jS,skinning_pars_vertex:$S,skinning_vertex:YS,skinnormal_vertex:qS,specularmap_fragment:KS,specularmap_pars_fragment:ZS,tonemapping_fragment:QS,tonemapping_pars_fragment:JS,transmission_fragment:eM,transmission_pars_fragment:tM,uv_pars_fragment:iM,uv_pars_vertex:rM,uv_vertex:aM,worldpos_vertex:nM,background_vert:sM,background_frag:oM,backgroundCube_vert:lM,backgroundCube_frag:cM,cube_vert:uM,cube_frag:hM,depth_vert:dM,depth_frag:pM,distance_vert:fM,distance_frag:mM,equirect_vert:gM,equirect_frag:vM,linedashed_vert:_M,linedashed_frag:xM,meshbasic_vert:SM,meshbasic_frag:MM,meshlambert_vert:yM,meshlambert_frag:bM,meshmatcap_vert:wM,meshmatcap_frag:EM,meshnormal_vert:TM,meshnormal_frag:AM,meshphong_vert:RM,meshphong_frag:PM,meshphysical_vert:LM,meshphysical_frag:CM,meshtoon_vert:UM,meshtoon_frag:NM,points_vert:IM,points_frag:DM,shadow_vert:OM,shadow_frag:FM,sprite_vert:zM,sprite_frag:BM},Le={common:{diffuse:{value:new lt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new ut(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new lt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new lt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new lt(16777215)},opacity:{value:1},center:{value:new ut(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},Yi={basic:{uniforms:Hi([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ot.meshbasic_vert,fragmentShader:ot.meshbasic_frag},lambert:{uniforms:Hi([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},envMapIntensity:{value:1}}]),vertexShader:ot.meshlambert_vert,fragmentShader:ot.meshlambert_frag},phong:{uniforms:Hi([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},specular:{value:new lt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ot.meshphong_vert,fragmentShader:ot.meshphong_frag},standard:{uniforms:Hi([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag},toon:{uniforms:Hi([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new lt(0)}}]),vertexShader:ot.meshtoon_vert,fragmentShader:ot.meshtoon_frag},matcap:{uniforms:Hi([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ot.meshmatcap_vert,fragmentShader:ot.meshmatcap_frag},points:{uniforms:Hi([Le.points,Le.fog]),vertexShader:ot.points_vert,fragmentShader:ot.points_frag},dashed:{uniforms:Hi([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ot.linedashed_vert,fragmentShader:ot.linedashed_frag},depth:{uniforms:Hi([Le.common,Le.displacementmap]),vertexShader:ot.depth_vert,fragmentShader:ot.depth_frag},normal:{uniforms:Hi([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ot.meshnormal_vert,fragmentShader:ot.meshnormal_frag},sprite:{uniforms:Hi([Le.sprite,Le.fog]),vertexShader:ot.sprite_vert,fragmentShader:ot.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ot.background_vert,fragmentShader:ot.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ot.backgroundCube_vert,fragmentShader:ot.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ot.cube_vert,fragmentShader:ot.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ot.equirect_vert,fragmentShader:ot.equirect_frag},distance:{uniforms:Hi([Le.common,Le.displacementmap,{referencePosition:{value:new K},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ot.distance_vert,fragmentShader:ot.distance_frag},shadow:{uniforms:Hi([Le.lights,Le.fog,{color:{value:new lt(0)},opacity:{value:1}}]),vertexShader:ot.shadow_vert,fragmentShader:ot.shadow_frag}};Yi.physical={uniforms:Hi([Yi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new ut(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new lt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new ut},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new lt(0)},specularColor:{value:new lt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new ut},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag};const Jo={r:0,b:0,g:0},kM=new Bt,Yf=new tt;Yf.set(-1,0,0,0,1,0,0,0,1);function HM(i,e,t,r,a,n){const s=new lt(0);let o=a===!0?0:1,l,c,h=null,d=0,u=null;function p(x){let R=x.isScene===!0?x.background:null;if(R&&R.isTexture){const M=x.backgroundBlurriness>0;R=e.get(R,M)}return R}function f(x){let R=!1;const M=p(x);M===null?g(s,o):M&&M.isColor&&(g(M,1),R=!0);const C=i.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,n):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(i.autoClear||R)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,R){const M=p(R);M&&M.isCubeTexture?(c===void 0&&(c=new Rr(new ks(1,1,1),new Da({name:"BackgroundCubeMaterial",uniforms:jn(Yi.backgroundCube.uniforms),vertexShader:Yi.backgroundCube.vertexShader,fragmentShader:Yi.backgroundCube.fragmentShader,side:ji,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,w,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),r.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=R.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=R.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(kM.makeRotationFromEuler(R.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Yf),c.material.toneMapped=ft.getTransfer(M.colorSpace)!==At,(h!==M||d!==M.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Rr(new ll(2,2),new Da({name:"BackgroundMaterial",uniforms:jn(Yi.background.uniforms),vertexShader:Yi.background.vertexShader,fragmentShader:Yi.background.fragmentShader,side:Ka,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),r.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=R.backgroundIntensity,l.material.toneMapped=ft.getTransfer(M.colorSpace)!==At,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||d!==M.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=M,d=M.version,u=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,R){x.getRGB(Jo,If(i)),t.buffers.color.setClear(Jo.r,Jo.g,Jo.b,R,n)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return s},setClearColor:function(x,R=1){s.set(x),o=R,g(s,o)},getClearAlpha:function(){return o},setClearAlpha:function(x){o=x,g(s,o)},render:f,addToRenderList:_,dispose:m}}function GM(i,e){const t=i.getParameter(i.MAX_VERTEX_ATTRIBS),r={},a=u(null);let n=a,s=!1;function o(P,O,z,A,D){let G=!1;const B=d(P,A,z,O);n!==B&&(n=B,c(n.object)),G=p(P,A,z,D),G&&f(P,A,z,D),D!==null&&e.update(D,i.ELEMENT_ARRAY_BUFFER),(G||s)&&(s=!1,M(P,O,z,A),D!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(D).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function h(P){return i.deleteVertexArray(P)}function d(P,O,z,A){const D=A.wireframe===!0;let G=r[O.id];G===void 0&&(G={},r[O.id]=G);const B=P.isInstancedMesh===!0?P.id:0;let J=G[B];J===void 0&&(J={},G[B]=J);let Z=J[z.id];Z===void 0&&(Z={},J[z.id]=Z);let Y=Z[D];return Y===void 0&&(Y=u(l()),Z[D]=Y),Y}function u(P){const O=[],z=[],A=[];for(let D=0;D<t;D++)O[D]=0,z[D]=0,A[D]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:z,attributeDivisors:A,object:P,attributes:{},index:null}}function p(P,O,z,A){const D=n.attributes,G=O.attributes;let B=0;const J=z.getAttributes();for(const Z in J)if(J[Z].location>=0){const Y=D[Z];let re=G[Z];if(re===void 0&&(Z==="instanceMatrix"&&P.instanceMatrix&&(re=P.instanceMatrix),Z==="instanceColor"&&P.instanceColor&&(re=P.instanceColor)),Y===void 0||Y.attribute!==re||re&&Y.data!==re.data)return!0;B++}return n.attributesNum!==B||n.index!==A}function f(P,O,z,A){const D={},G=O.attributes;let B=0;const J=z.getAttributes();for(const Z in J)if(J[Z].location>=0){let Y=G[Z];Y===void 0&&(Z==="instanceMatrix"&&P.instanceMatrix&&(Y=P.instanceMatrix),Z==="instanceColor"&&P.instanceColor&&(Y=P.instanceColor));const re={};re.attribute=Y,Y&&Y.data&&(re.data=Y.data),D[Z]=re,B++}n.attributes=D,n.attributesNum=B,n.index=A}function _(){const P=n.newAttributes;for(let O=0,z=P.length;O<z;O++)P[O]=0}function g(P){m(P,0)}function m(P,O){const z=n.newAttributes,A=n.enabledAttributes,D=n.attributeDivisors;z[P]=1,A[P]===0&&(i.enableVertexAttribArray(P),A[P]=1),D[P]!==O&&(i.vertexAttribDivisor(P,O),D[P]=O)}function x(){const P=n.newAttributes,O=n.enabledAttributes;for(let z=0,A=O.length;z<A;z++)O[z]!==P[z]&&(i.disableVertexAttribArray(z),O[z]=0)}function R(P,O,z,A,D,G,B){B===!0?i.vertexAttribIPointer(P,O,z,D,G):i.vertexAttribPointer(P,O,z,A,D,G)}function M(P,O,z,A){_();const D=A.attributes,G=z.getAttributes(),B=O.defaultAttributeValues;for(const J in G){const Z=G[J];if(Z.location>=0){let Y=D[J];if(Y===void 0&&(J==="instanceMatrix"&&P.instanceMatrix&&(Y=P.instanceMatrix),J==="instanceColor"&&P.instanceColor&&(Y=P.instanceColor)),Y!==void 0){const re=Y.normalized,he=Y.itemSize,oe=e.get(Y);if(oe===void 0)continue;const te=oe.buffer,le=oe.type,de=oe.bytesPerElement,Pe=le===i.INT||le===i.UNSIGNED_INT||Y.gpuType===bc;if(Y.isInterleavedBufferAttribute){const _e=Y.data,Ne=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,$e=Y.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let je=0;je<Z.locationSize;je++)m(Z.location+je,_e.meshPerAttribute);P.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let je=0;je<Z.locationSize;je++)g(Z.location+je);i.bindBuffer(i.ARRAY_BUFFER,te);for(let je=0;je<Z.locationSize;je++)R(Z.location+je,he/Z.locationSize,le,re,Ne*de,($e+he/Z.locationSize*je)*de,Pe)}else{if(Y.isInstancedBufferAttribute){for(let _e=0;_e<Z.locationSize;_e++)m(Z.location+_e,Y.meshPerAttribute);P.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let _e=0;_e<Z.locationSize;_e++)g(Z.location+_e);i.bindBuffer(i.ARRAY_BUFFER,te);for(let _e=0;_e<Z.locationSize;_e++)R(Z.location+_e,he/Z.locationSize,le,re,he*de,he/Z.locationSize*_e*de,Pe)}}else if(B!==void 0){const re=B[J];if(re!==void 0)switch(re.length){case 2:i.vertexAttrib2fv(Z.location,re);break;case 3:i.vertexAttrib3fv(Z.location,re);break;case 4:i.vertexAttrib4fv(Z.location,re);break;default:i.vertexAttrib1fv(Z.location,re)}}}}x()}function C(){I();for(const P in r){const O=r[P];for(const z in O){const A=O[z];for(const D in A){const G=A[D];for(const B in G)h(G[B].object),delete G[B];delete A[D]}}delete r[P]}}function w(P){if(r[P.id]===void 0)return;const O=r[P.id];for(const z in O){const A=O[z];for(const D in A){const G=A[D];for(const B in G)h(G[B].object),delete G[B];delete A[D]}}delete r[P.id]}function v(P){for(const O in r){const z=r[O];for(const A in z){const D=z[A];if(D[P.id]===void 0)continue;const G=D[P.id];for(const B in G)h(G[B].object),delete G[B];delete D[P.id]}}}function b(P){for(const O in r){const z=r[O],A=P.isInstancedMesh===!0?P.id:0,D=z[A];if(D!==void 0){for(const G in D){const B=D[G];for(const J in B)h(B[J].object),delete B[J];delete D[G]}delete z[A],Object.keys(z).length===0&&delete r[O]}}}function I(){L(),s=!0,n!==a&&(n=a,c(n.object))}function L(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:I,resetDefaultState:L,dispose:C,releaseStatesOfGeometry:w,releaseStatesOfObject:b,releaseStatesOfProgram:v,initAttributes:_,enableAttribute:g,disableUnusedAttributes:x}}function WM(i,e,t){let r;function a(l){r=l}function n(l,c){i.drawArrays(r,l,c),t.update(c,r,1)}function s(l,c,h){h!==0&&(i.drawArraysInstanced(r,l,c,h),t.update(c,r,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(r,l,0,c,0,h);let d=0;for(let u=0;u<h;u++)d+=c[u];t.update(d,r,1)}this.setMode=a,this.render=n,this.renderInstances=s,this.renderMultiDraw=o}function VM(i,e,t,r){let a;function n(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){const v=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function s(v){return!(v!==Wr&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(v){const b=v===Gr&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==ir&&v!==Hr&&!b&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const h=l(c);h!==c&&(Ze("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);const d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),f=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),R=i.getParameter(i.MAX_VARYING_VECTORS),M=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),C=i.getParameter(i.MAX_SAMPLES),w=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:l,textureFormatReadable:s,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:p,maxVertexTextures:f,maxTextureSize:_,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:x,maxVaryings:R,maxFragmentUniforms:M,maxSamples:C,samples:w}}function XM(i){const e=this;let t=null,r=0,a=!1,n=!1;const s=new Ia,o=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){const p=d.length!==0||u||r!==0||a;return a=u,r=d.length,p},this.beginShadows=function(){n=!0,h(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,p){const f=d.clippingPlanes,_=d.clipIntersection,g=d.clipShadows,m=i.get(d);if(!a||f===null||f.length===0||n&&!g)n?h(null):c();else{const x=n?0:r,R=x*4;let M=m.clippingState||null;l.value=M,M=h(f,u,R,p);for(let C=0;C!==R;++C)M[C]=t[C];m.clippingState=M,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=r>0),e.numPlanes=r,e.numIntersection=0}function h(d,u,p,f){const _=d!==null?d.length:0;let g=null;if(_!==0){if(g=l.value,f!==!0||g===null){const m=p+_*4,x=u.matrixWorldInverse;o.getNormalMatrix(x),(g===null||g.length<m)&&(g=new Float32Array(m));for(let R=0,M=p;R!==_;++R,M+=4)s.copy(d[R]).applyMatrix4(x,o),s.normal.toArray(g,M),g[M+3]=s.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}class Hu extends Vr{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const r={width:e,height:e,depth:1},a=[r,r,r,r,r,r];this.texture=new Pf(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const r={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},a=new ks(5,5,5),n=new Da({name:"CubemapFromEquirect",uniforms:jn(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:ji,blending:An});n.uniforms.tEquirect.value=t;const s=new Rr(a,n),o=t.minFilter;return t.minFilter===wa&&(t.minFilter=$i),new Fu(1,10,this).update(e,s),t.minFilter=o,s.geometry.dispose(),s.material.dispose(),this}clear(e,t=!0,r=!0,a=!0){const n=e.getRenderTarget();for(let s=0;s<6;s++)e.setRenderTarget(this,s),e.clear(t,r,a);e.setRenderTarget(n)}}const qf=256,jM=3,$M=20,Kf=256,Zf=16,YM=3,qM=new K,KM=new lt;class cl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Fu(1,10,null),this._boxMesh=new Rr(new ks(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,r=.1,a=100,n={}){const{size:s=256,position:o=qM}=n,l=this._renderer;this._setSize(s);const c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);const d=l.autoClear,u=l.autoClearColor,p=l.autoClearDepth,f=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(KM));const g=new Fu(r,a,h);return g.position.copy(o),g.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=p,l.autoClearStencil=f,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=em(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Jf(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(qf,tf(e))}_fromTexture(e,t){e.mapping===Pn||e.mapping===Es?this._setSize(e.image.length===0?qf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const r=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(r),r}_allocateTarget(){const e=this._cubeSize,t=Qf(e,!1,!1),r=Math.log2(e)-jM;for(let a=0;a<=r;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,r=this._sourceTarget;return(r===null||r.width!==t||e&&r.depthBuffer===!1)&&(r!==null&&r.dispose(),this._sourceTarget=Qf(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,r){const a=this._boxMesh,n=this._cubeCamera;a.material=r,n.renderTarget=e,n.activeMipmapLevel=t;const s=e.width>>t;e.viewport.set(0,0,s,s),n.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Pn||e.mapping===Es?(this._cubemapMaterial===null&&(this._cubemapMaterial=em()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Jf()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=ZM(),this._integrationMaterial=QM());const t=this._cubeSize,r=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;const n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/Zf);for(let s=0;s<=r;s++){const o=cl.lodToRoughness(s,r);if(s>r-YM)n.roughness.value=o,this._renderCube(e,s,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Kf*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=l,this._renderCube(e,s,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=JM());const r=this._blurMaterial,a=r.uniforms,n=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=n.texture,this._renderCube(e,0,r),a.envMap.value=e.texture,this._renderCube(n,0,r)}}function Qf(i,e,t){return new Hu(i,{minFilter:wa,generateMipmaps:e,type:Gr,colorSpace:yo,depthBuffer:t})}function Fs(i,e,t){return new Da({name:i,uniforms:e,vertexShader:ot.cube_vert,fragmentShader:t,side:ji,blending:An,depthTest:!1,depthWrite:!1})}function ZM(){return Fs("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Kf}u

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
	`)}function QM(){return Fs("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Zf}},`

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
	`)}function JM(){return Fs("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${$M}
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
	`)}function Jf(){return Fs("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function em(){return Fs("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function ey(i){let e=new WeakMap,t=new WeakMap,r=null;function a(u,p=!1){return u==null?null:p?s(u):n(u)}function n(u){if(u&&u.isTexture){const p=u.mapping;if(p===_c||p===xc)if(e.has(u)){const f=e.get(u).texture;return o(f,u.mapping)}else{const f=u.image;if(f&&f.height>0){const _=new Hu(f.height);return _.fromEquirectangularTexture(i,u),e.set(u,_),u.addEventListener("dispose",c),o(_.texture,u.mapping)}else return null}}return u}function s(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){const p=u.mapping,f=p===_c||p===xc,_=p===Pn||p===Es;if(f||_){let g=t.get(u);const m=g!==void 0?g.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return r===null&&(r=new cl(i)),g=f?r.fromEquirectangular(u,g):r.fromCubemap(u,g),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),g.texture;if(g!==void 0)return g.texture;{const x=u.image;return f&&x&&x.height>0||_&&x&&l(x)?(r===null&&(r=new cl(i)),g=f?r.fromEquirectangular(u):r.fromCubemap(u),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),u.addEventListener("dispose",h),g.texture):null}}}return u}function o(u,p){return p===_c?u.mapping=Pn:p===xc&&(u.mapping=Es),u}function l(u){let p=0;const f=6;for(let _=0;_<f;_++)u[_]!==void 0&&p++;return p===f}function c(u){const p=u.target;p.removeEventListener("dispose",c);const f=e.get(p);f!==void 0&&(e.delete(p),f.dispose())}function h(u){const p=u.target;p.removeEventListener("dispose",h);const f=t.get(p);f!==void 0&&(t.delete(p),f.dispose())}function d(){e=new WeakMap,t=new WeakMap,r!==null&&(r.dispose(),r=null)}return{get:a,dispose:d}}function ty(i){const e={};function t(r){if(e[r]!==void 0)return e[r];const a=i.getExtension(r);return e[r]=a,a}return{has:function(r){return t(r)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(r){const a=t(r);return a===null&&To("WebGLRenderer: "+r+" extension not supported."),a}}}function iy(i,e,t,r){const a={},n=new WeakMap,s=new FinalizationRegistry(f=>delete a[f]);function o(f){l(f.target)}function l(f){f.index!==null&&e.remove(f.index);for(const g in f.attributes)e.remove(f.attributes[g]);f.removeEventListener("dispose",o),delete a[f.id],s.unregister(f);const _=n.get(f);_&&(e.remove(_),n.delete(f)),r.releaseStatesOfGeometry(f),f.isInstancedBufferGeometry===!0&&delete f._maxInstanceCount,t.memory.geometries--}function c(f,_){return a[_.id]!==void 0||(_.addEventListener("dispose",o),a[_.id]=new WeakRef(_),s.register(_,_.id,_),t.memory.geometries++),_}function h(f){const _=f.attributes;for(const g in _)e.update(_[g],i.ARRAY_BUFFER)}function d(f){const _=f.index,g=f.attributes.position;let m=0;if(g===void 0)return;const x=_!==null?_.array.length:g.array.length/3-1,R=g.count>=65535?vf:gf,M=new R(Math.ceil(x/3)*6,1),C=M.array;if(_!==null){const v=_.array;m=_.version;for(let b=0,I=0;b<x;b+=3){const L=v[b+0],P=v[b+1],O=v[b+2];C[I++]=L,C[I++]=P,C[I++]=P,C[I++]=O,C[I++]=O,C[I++]=L}}else{m=g.version;for(let v=0,b=0;v<x;v+=3){const I=v+0,L=v+1,P=v+2;C[b++]=I,C[b++]=L,C[b++]=L,C[b++]=P,C[b++]=P,C[b++]=I}}M.version=m;const w=n.get(f);w&&e.remove(w),n.set(f,M)}function u(f){const _=n.get(f);if(_){const g=f.index;g!==null&&_.version<g.version&&d(f)}else d(f);return n.get(f)}function p(){for(const f in a){const _=a[f].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:u,dispose:p}}function ry(i,e,t){let r;function a(d){r=d}let n,s;function o(d){n=d.type,s=d.bytesPerElement}function l(d,u){i.drawElements(r,u,n,d*s),t.update(u,r,1)}function c(d,u,p){p!==0&&(i.drawElementsInstanced(r,u,n,d*s,p),t.update(u,r,p))}function h(d,u,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(r,u,0,n,d,0,p);let f=0;for(let _=0;_<p;_++)f+=u[_];t.update(f,r,1)}this.setMode=a,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function ay(i){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function r(n,s,o){switch(t.calls++,s){case i.TRIANGLES:t.triangles+=o*(n/3);break;case i.LINES:t.lines+=o*(n/2);break;case i.LINE_STRIP:t.lines+=o*(n-1);break;case i.LINE_LOOP:t.lines+=o*n;break;case i.POINTS:t.points+=o*n;break;default:St("WebGLInfo: Unknown draw mode:",s);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:r}}function ny(i,e,t){const r=new WeakMap,a=new zt;function n(s,o,l){const c=s.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=h!==void 0?h.length:0;let u=r.get(o);if(u===void 0||u.count!==d){let p=function(){b.dispose(),r.delete(o),o.removeEventListener("dispose",p)};u!==void 0&&u.texture.dispose();const f=o.morphAttributes.position!==void 0,_=o.morphAttributes.normal!==void 0,g=o.morphAttributes.color!==void 0,m=o.morphAttributes.position||[],x=o.morphAttributes.normal||[],R=o.morphAttributes.color||[];let M=0;f===!0&&(M=1),_===!0&&(M=2),g===!0&&(M=3);let C=o.attributes.position.count*M,w=1;C>e.maxTextureSize&&(w=Math.ceil(C/e.maxTextureSize),C=e.maxTextureSize);const v=new Float32Array(C*w*4*d),b=new sf(v,C,w,d);b.type=Hr,b.needsUpdate=!0;const I=M*4;for(let L=0;L<d;L++){const P=m[L],O=x[L],z=R[L],A=C*w*4*L;for(let D=0;D<P.count;D++){const G=D*I;f===!0&&(a.fromBufferAttribute(P,D),v[A+G+0]=a.x,v[A+G+1]=a.y,v[A+G+2]=a.z,v[A+G+3]=0),_===!0&&(a.fromBufferAttribute(O,D),v[A+G+4]=a.x,v[A+G+5]=a.y,v[A+G+6]=a.z,v[A+G+7]=0),g===!0&&(a.fromBufferAttribute(z,D),v[A+G+8]=a.x,v[A+G+9]=a.y,v[A+G+10]=a.z,v[A+G+11]=z.itemSize===4?a.w:1)}}u={count:d,texture:b,size:new ut(C,w)},r.set(o,u),o.addEventListener("dispose",p)}if(s.isInstancedMesh===!0&&s.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",s.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];const f=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",f),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:n}}function sy(i,e,t,r,a){let n=new WeakMap;function s(c){const h=a.render.frame,d=c.geometry,u=e.get(c,d);if(n.get(u)!==h&&(e.update(u),n.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),n.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),n.set(c,h))),c.isSkinnedMesh){const p=c.skeleton;n.get(p)!==h&&(p.update(),n.set(p,h))}return u}function o(){n=new WeakMap}function l(c){const h=c.target;h.removeEventListener("dispose",l),r.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:s,dispose:o}}const oy={[Up]:"LINEAR_TONE_MAPPING",[Np]:"REINHARD_TONE_MAPPING",[Ip]:"CINEON_TONE_MAPPING",[Dp]:"ACES_FILMIC_TONE_MAPPING",[Fp]:"AGX_TONE_MAPPING",[zp]:"NEUTRAL_TONE_MAPPING",[Op]:"CUSTOM_TONE_MAPPING"};function ly(i,e,t,r,a,n){const s=new Vr(e,t,{type:i,depthBuffer:a,stencilBuffer:n,samples:r?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const h=new Gi;h.setAttribute("position",new li([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new li([0,2,0,0,2,0],2));const d=new jx({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new Rr(h,d),p=new Gf(-1,1,1,-1,0,1);let f=null,_=null,g=!1,m,x=null,R=[],M=!1;this.setSize=function(C,w){s.setSize(C,w),o!==null&&o.setSize(C,w),l!==null&&l.setSize(C,w);for(let v=0;v<R.length;v++){const b=R[v];b.setSize&&b.setSize(C,w)}},this.setEffects=function(C){R=C,M=R.length>0&&R[0].isRenderPass===!0;const w=s.width,v=s.height;R.length>0&&o===null&&(o=new Vr(w,v,{type:Gr,depthBuffer:!1,stencilBuffer:!1}),l=new Vr(w,v,{type:Gr,depthBuffer:!1,stencilBuffer:!1}));const b=a===!0&&R.some(I=>I.needsDepthTexture===!0);b!==(s.depthTexture!==null)&&(b===!0&&c===null&&(c=new Xn(w,v),n===!0&&(c.format=Ta,c.type=Ln)),s.dispose(),s.depthTexture=b?c:null,s.resolveDepthBuffer=b,s.storeMultisampledDepthBuffer=b);for(let I=0;I<R.length;I++){const L=R[I];L.setSize&&L.setSize(w,v),b&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(C,w){if(g||C.toneMapping===na&&R.length===0)return!1;if(x=w,w!==null){const v=w.width,b=w.height;(s.width!==v||s.height!==b)&&this.setSize(v,b)}return M===!1&&C.setRenderTarget(s),m=C.toneMapping,C.toneMapping=na,!0},this.hasRenderPass=function(){return M},this.end=function(C,w){C.toneMapping=m,g=!0;let v=s,b=o;for(let I=0;I<R.length;I++){const L=R[I];L.enabled!==!1&&(L.render(C,b,v,w),L.needsSwap!==!1&&(v=b,b=b===o?l:o))}if(f!==C.outputColorSpace||_!==C.toneMapping){f=C.outputColorSpace,_=C.toneMapping,d.defines={},ft.getTransfer(f)===At&&(d.defines.SRGB_TRANSFER="");const I=oy[_];I&&(d.defines[I]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=v.texture,C.setRenderTarget(x),C.render(u,p),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){s.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}const tm=new Wi,im=new Xn(1,1),rm=new Lf(1),am=new sf,nm=new yx,sm=new Pf,om=[],lm=[],cm=new Float32Array(16),um=new Float32Array(9),hm=new Float32Array(4);function Zn(i,e,t){const r=i[0];if(r<=0||r>0)return i;const a=e*t;let n=om[a];if(n===void 0&&(n=new Float32Array(a),om[a]=n),e!==0){r.toArray(n,0);for(let s=1,o=0;s!==e;++s)o+=t,i[s].toArray(n,o)}return n}function fi(i,e){if(i.length!==e.length)return!1;for(let t=0,r=i.length;t<r;t++)if(i[t]!==e[t])return!1;return!0}function mi(i,e){for(let t=0,r=e.length;t<r;t++)i[t]=e[t]}function el(i,e){let t=lm[e];t===void 0&&(t=new Int32Array(e),lm[e]=t);for(let r=0;r!==e;++r)t[r]=i.allocateTextureUnit();return t}function cy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function uy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2fv(this.addr,e),mi(t,e)}}function hy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(fi(t,e))return;i.uniform3fv(this.addr,e),mi(t,e)}}function dy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4fv(this.addr,e),mi(t,e)}}function py(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;hm.set(r),i.uniformMatrix2fv(this.addr,!1,hm),mi(t,r)}}function fy(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;um.set(r),i.uniformMatrix3fv(this.addr,!1,um),mi(t,r)}}function my(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;cm.set(r),i.uniformMatrix4fv(this.addr,!1,cm),mi(t,r)}}function gy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function vy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2iv(this.addr,e),mi(t,e)}}function _y(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3iv(this.addr,e),mi(t,e)}}function xy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4iv(this.addr,e),mi(t,e)}}function Sy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function My(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2uiv(this.addr,e),mi(t,e)}}function yy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3uiv(this.addr,e),mi(t,e)}}function by(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4uiv(this.addr,e),mi(t,e)}}function tl(i){return i.version===0&&(i.compareFunction=qp,i.needsUpdate=!0),i}function wy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_2D_SHADOW?n=tl(im):n=tm,t.setTexture2D(e||n,a)}function Ey(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture3D(e||nm,a)}function Ty(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_CUBE_SHADOW?n=tl(rm):n=sm,t.setTextureCube(e||n,a)}function Ay(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture2DArray(e||am,a)}function Ry(i){switch(i){case 5126:return cy;case 35664:return uy;case 35665:return hy;case 35666:return dy;case 35674:return py;case 35675:return fy;case 35676:return my;case 5124:case 35670:return gy;case 35667:case 35671:return vy;case 35668:case 35672:return _y;case 35669:case 35673:return xy;case 5125:return Sy;case 36294:return My;case 36295:return yy;case 36296:return by;case 35678:case 36198:case 36298:case 36306:case 35682:return wy;case 35679:case 36299:case 36307:return Ey;case 35680:case 36300:case 36308:case 36293:return Ty;case 36289:case 36303:case 36311:case 36292:return Ay}}function Py(i,e){i.uniform1fv(this.addr,e)}function Ly(i,e){const t=Zn(e,this.size,2);i.uniform2fv(this.addr,t)}function Cy(i,e){const t=Zn(e,this.size,3);i.uniform3fv(this.addr,t)}function Uy(i,e){const t=Zn(e,this.size,4);i.uniform4fv(this.addr,t)}function Ny(i,e){const t=Zn(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Iy(i,e){const t=Zn(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Dy(i,e){const t=Zn(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Oy(i,e){i.uniform1iv(this.addr,e)}function Fy(i,e){i.uniform2iv(this.addr,e)}function zy(i,e){i.uniform3iv(this.addr,e)}function By(i,e){i.uniform4iv(this.addr,e)}function ky(i,e){i.uniform1uiv(this.addr,e)}function Hy(i,e){i.uniform2uiv(this.addr,e)}function Gy(i,e){i.uniform3uiv(this.addr,e)}function Wy(i,e){i.uniform4uiv(this.addr,e)}function Vy(i,e,t){const r=this.cache,a=e.length,n=el(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_2D_SHADOW?s=tl(im):s=tm;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||s,n[o])}function Xy(i,e,t){const r=this.cache,a=e.length,n=el(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture3D(e[s]||nm,n[s])}function jy(i,e,t){const r=this.cache,a=e.length,n=el(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_CUBE_SHADOW?s=tl(rm):s=sm;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||s,n[o])}function $y(i,e,t){const r=this.cache,a=e.length,n=el(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture2DArray(e[s]||am,n[s])}function Yy(i){switch(i){case 5126:return Py;case 35664:return Ly;case 35665:return Cy;case 35666:return Uy;case 35674:return Ny;case 35675:return Iy;case 35676:return Dy;case 5124:case 35670:return Oy;case 35667:case 35671:return Fy;case 35668:case 35672:return zy;case 35669:case 35673:return By;case 5125:return ky;case 36294:return Hy;case 36295:return Gy;case 36296:return Wy;case 35678:case 36198:case 36298:case 36306:case 35682:return Vy;case 35679:case 36299:case 36307:return Xy;case 35680:case 36300:case 36308:case 36293:return jy;case 36289:case 36303:case 36311:case 36292:return $y}}class qy{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=Ry(t.type)}}class Ky{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Yy(t.type)}}class Zy{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){const a=this.seq;for(let n=0,s=a.length;n!==s;++n){const o=a[n];o.setValue(e,t[o.id],r)}}}const Gu=/(\w+)(\])?(\[|\.)?/g;function dm(i,e){i.seq.push(e),i.map[e.id]=e}function Qy(i,e,t){const r=i.name,a=r.length;for(Gu.lastIndex=0;;){const n=Gu.exec(r),s=Gu.lastIndex;let o=n[1];const l=n[2]==="]",c=n[3];if(l&&(o=o|0),c===void 0||c==="["&&s+2===a){dm(t,c===void 0?new qy(o,i,e):new Ky(o,i,e));break}else{let h=t.map[o];h===void 0&&(h=new Zy(o),dm(t,h)),t=h}}}class il{constructor(e,t){this.seq=[],this.map={};const r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let s=0;s<r;++s){const o=e.getActiveUniform(t,s),l=e.getUniformLocation(t,o.name);Qy(o,l,this)}const a=[],n=[];for(const s of this.seq)s.type===e.SAMPLER_2D_SHADOW||s.type===e.SAMPLER_CUBE_SHADOW||s.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(s):n.push(s);a.length>0&&(this.seq=a.concat(n))}setValue(e,t,r,a){const n=this.map[t];n!==void 0&&n.setValue(e,r,a)}setOptional(e,t,r){const a=t[r];a!==void 0&&this.setValue(e,r,a)}static upload(e,t,r,a){for(let n=0,s=t.length;n!==s;++n){const o=t[n],l=r[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,a)}}static seqWithValue(e,t){const r=[];for(let a=0,n=e.length;a!==n;++a){const s=e[a];s.id in t&&r.push(s)}return r}}function pm(i,e,t){const r=i.createShader(e);return i.shaderSource(r,t),i.compileShader(r),r}const Jy=37297;let eb=0;function tb(i,e){const t=i.split(`
`),r=[],a=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let s=a;s<n;s++){const o=s+1;r.push(`${o===e?">":" "} ${o}: ${t[s]}`)}return r.join(`
`)}const fm=new tt;function ib(i){ft._getMatrix(fm,ft.workingColorSpace,i);const e=`mat3( ${fm.elements.map(t=>t.toFixed(4))} )`;switch(ft.getTransfer(i)){case bo:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function mm(i,e,t){const r=i.getShaderParameter(e,i.COMPILE_STATUS),a=(i.getShaderInfoLog(e)||"").trim();if(r&&a==="")return"";const n=/ERROR: 0:(\d+)/.exec(a);if(n){const s=parseInt(n[1]);return t.toUpperCase()+`

`+a+`

`+tb(i.getShaderSource(e),s)}else return a}function rb(i,e){const t=ib(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const ab={[Up]:"Linear",[Np]:"Reinhard",[Ip]:"Cineon",[Dp]:"ACESFilmic",[Fp]:"AgX",[zp]:"Neutral",[Op]:"Custom"};function nb(i,e){const t=ab[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const rl=new K;function sb(){ft.getLuminanceCoefficients(rl);const i=rl.x.toFixed(4),e=rl.y.toFixed(4),t=rl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ob(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(zs).join(`
`)}function lb(i){const e=[];for(const t in i){const r=i[t];r!==!1&&e.push("#define "+t+" "+r)}return e.join(`
`)}function cb(i,e){const t={},r=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<r;a++){const n=i.getActiveAttrib(e,a),s=n.name;let o=1;n.type===i.FLOAT_MAT2&&(o=2),n.type===i.FLOAT_MAT3&&(o=3),n.type===i.FLOAT_MAT4&&(o=4),t[s]={type:n.type,location:i.getAttribLocation(e,s),locationSize:o}}return t}function zs(i){return i!==""}function gm(i,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function vm(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const ub=/^[ \t]*#include +<([\w\d./]+)>/gm;function Wu(i){return i.replace(ub,hb)}function hb(i,e){const t=ot[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Wu(t)}const db=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function _m(i){return i.replace(db,pb)}function pb(i,e,t,r){let a="";for(let n=parseInt(e);n<parseInt(t);n++)a+=r.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return a}function xm(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}const fb={[fo]:"SHADOWMAP_TYPE_PCF",[ys]:"SHADOWMAP_TYPE_VSM"};function mb(i){return fb[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const gb={[Es]:"ENVMAP_MODE_REFRACTION"};function vb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":gb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}const _b={[vc]:"ENVMAP_BLENDING_MULTIPLY",[k_]:"ENVMAP_BLENDING_MIX",[H_]:"ENVMAP_BLENDING_ADD"};function xb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":_b[i.combine]||"ENVMAP_BLENDING_NONE"}function Sb(i,e,t,r){const a=i.getContext(),n=t.defines;let s=t.vertexShader,o=t.fragmentShader;const l=mb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=vb(t),d=xb(t),u=ob(t),p=lb(n),f=a.createProgram();let _,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(zs).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(zs).join(`
`),g.length>0&&(g+=`
`)):(_=[xm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(zs).join(`
`),g=[xm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==na?"#define TONE_MAPPING":"",t.toneMapping!==na?ot.tonemapping_pars_fragment:"",t.toneMapping!==na?nb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ot.colorspace_pars_fragment,rb("linearToOutputTexel",t.outputColorSpace),sb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(zs).join(`
`)),s=Wu(s),s=gm(s,t),s=vm(s,t),o=Wu(o),o=gm(o,t),o=vm(o,t),s=_m(s),o=_m(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===Zp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Zp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const x=m+_+s,R=m+g+o,M=pm(a,a.VERTEX_SHADER,x),C=pm(a,a.FRAGMENT_SHADER,R);a.attachShader(f,M),a.attachShader(f,C),t.index0AttributeName!==void 0?a.bindAttribLocation(f,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(f,0,"position"),a.linkProgram(f);function w(L){if(i.debug.checkShaderErrors){const P=a.getProgramInfoLog(f)||"",O=a.getShaderInfoLog(M)||"",z=a.getShaderInfoLog(C)||"",A=P.trim(),D=O.trim(),G=z.trim();let B=!0,J=!0;if(a.getProgramParameter(f,a.LINK_STATUS)===!1)if(B=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,f,M,C);else{const Z=mm(a,M,"vertex"),Y=mm(a,C,"fragment");St("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(f,a.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+A+`
`+Z+`
`+Y)}else A!==""?Ze("WebGLProgram: Program Info Log:",A):(D===""||G==="")&&(J=!1);J&&(L.diagnostics={runnable:B,programLog:A,vertexShader:{log:D,prefix:_},fragmentShader:{log:G,prefix:g}})}a.deleteShader(M),a.deleteShader(C),v=new il(a,f),b=cb(a,f)}let v;this.getUniforms=function(){return v===void 0&&w(this),v};let b;this.getAttributes=function(){return b===void 0&&w(this),b};let I=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return I===!1&&(I=a.getProgramParameter(f,Jy)),I},this.destroy=function(){r.releaseStatesOfProgram(this),a.deleteProgram(f),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=eb++,this.cacheKey=e,this.usedTimes=1,this.program=f,this.vertexShader=M,this.fragmentShader=C,this}let Mb=0;class yb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){const a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(r)===!1&&(a.add(r),r.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){const t=this.shaderCache;let r=t.get(e);return r===void 0&&(r=new bb(e),t.set(e,r)),r}}class bb{constructor(e){this.id=Mb++,this.code=e,this.usedTimes=0}}function wb(i){return i===Za||i===So||i===Mo}function Eb(i,e,t,r,a,n){const s=new mu,o=new yb,l=new Set,c=[],h=new Map,d=r.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return l.add(v),v===0?"uv":`uv${v}`}function f(v,b,I,L,P,O){const z=L.fog,A=P.geometry,D=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?L.environment:null,G=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,B=e.get(v.envMap||D,G),J=u[v.type];let Z=r.precision;v.precision!==null&&(Z=r.getMaxPrecision(v.precision),Z!==v.precision&&Ze("WebGLProgram.getParameters:",v.precision,"not supported, using",Z,"instead."));const Y=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,re=Y!==void 0?Y.length:0;let he=0;A.morphAttributes.position!==void 0&&(he=1),A.morphAttributes.normal!==void 0&&(he=2),A.morphAttributes.color!==void 0&&(he=3);let oe,te,le,de;if(J){const Ue=Yi[J];oe=Ue.vertexShader,te=Ue.fragmentShader}else{oe=v.vertexShader,te=v.fragmentShader;const Ue=o.getVertexShaderStage(v),ct=o.getFragmentShaderStage(v);o.update(v,Ue,ct),le=Ue.id,de=ct.id}const Pe=i.getRenderTarget(),_e=i.state.buffers.depth.getReversed(),Ne=P.isInstancedMesh===!0,$e=P.isBatchedMesh===!0,je=!!v.map,Qe=!!v.matcap,gt=!!B,Dt=gt&&B.isPMREMTexture===!0,ei=!!v.aoMap,Ot=!!v.lightMap,ti=!!v.bumpMap&&v.wireframe===!1,Rt=!!v.normalMap,gi=!!v.displacementMap,mt=!!v.emissiveMap,ci=!!v.metalnessMap,$t=!!v.roughnessMap,ii=v.anisotropy>0,H=v.clearcoat>0,Ae=v.diffuseRoughness>0,qe=v.dispersion>0,it=v.retroreflectivity>0,Me=v.iridescence>0,Ct=v.sheen>0,Be=v.transmission>0,Ye=ii&&!!v.anisotropyMap,U=H&&!!v.clearcoatMap,y=H&&!!v.clearcoatNormalMap,$=H&&!!v.clearcoatRoughnessMap,ue=Ae&&!!v.diffuseRoughnessMap,ne=Me&&!!v.iridescenceMap,Ee=Me&&!!v.iridescenceThicknessMap,ye=Ct&&!!v.sheenColorMap,j=Ct&&!!v.sheenRoughnessMap,ce=!!v.specularMap,be=!!v.specularColorMap,k=!!v.specularIntensityMap,ae=Be&&!!v.transmissionMap,pe=Be&&!!v.thicknessMap,xe=!!v.gradientMap,Re=!!v.alphaMap,we=v.alphaTest>0,We=!!v.alphaHash,Se=!!v.extensions;let Ce=na;v.toneMapped&&(Pe===null||Pe.isXRRenderTarget===!0)&&(Ce=i.toneMapping);const Ge=Dt?B.isCompressedCubeTexture?B.image[0].mipmaps:B.mipmaps:null,rt={shaderID:J,shaderType:v.type,shaderName:v.name,vertexShader:oe,fragmentShader:te,defines:v.defines,customVertexShaderID:le,customFragmentShaderID:de,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:Z,batching:$e,batchingColor:$e&&P._colorsTexture!==null,instancing:Ne,instancingColor:Ne&&P.instanceColor!==null,instancingMorph:Ne&&P.morphTexture!==null,outputColorSpace:Pe===null?i.outputColorSpace:Pe.isXRRenderTarget===!0?Pe.texture.colorSpace:ft.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:je,matcap:Qe,envMap:gt,envMapMode:gt&&B.mapping,envMapPMREM:Dt,envMapMaxLod:Dt?Ge.length-1:null,envMapSize:Dt?Ge[0].width:null,aoMap:ei,lightMap:Ot,bumpMap:ti,normalMap:Rt,displacementMap:gi,emissiveMap:mt,normalMapObjectSpace:Rt&&v.normalMapType===V_,normalMapTangentSpace:Rt&&v.normalMapType===nu,packedNormalMap:Rt&&v.normalMapType===nu&&wb(v.normalMap.format),metalnessMap:ci,roughnessMap:$t,anisotropy:ii,anisotropyMap:Ye,clearcoat:H,clearcoatMap:U,clearcoatNormalMap:y,clearcoatRoughnessMap:$,diffuseRoughness:Ae,diffuseRoughnessMap:ue,dispersion:qe,retroreflection:it,iridescence:Me,iridescenceMap:ne,iridescenceThicknessMap:Ee,sheen:Ct,sheenColorMap:ye,sheenRoughnessMap:j,specularMap:ce,specularColorMap:be,specularIntensityMap:k,transmission:Be,transmissionMap:ae,thicknessMap:pe,gradientMap:xe,opaque:v.transparent===!1&&v.blending===bs&&v.alphaToCoverage===!1,alphaMap:Re,alphaTest:we,alphaHash:We,combine:v.combine,mapUv:je&&p(v.map.channel),aoMapUv:ei&&p(v.aoMap.channel),lightMapUv:Ot&&p(v.lightMap.channel),bumpMapUv:ti&&p(v.bumpMap.channel),normalMapUv:Rt&&p(v.normalMap.channel),displacementMapUv:gi&&p(v.displacementMap.channel),emissiveMapUv:mt&&p(v.emissiveMap.channel),metalnessMapUv:ci&&p(v.metalnessMap.channel),roughnessMapUv:$t&&p(v.roughnessMap.channel),anisotropyMapUv:Ye&&p(v.anisotropyMap.channel),clearcoatMapUv:U&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:y&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:$&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ue&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:ne&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:Ee&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:j&&p(v.sheenRoughnessMap.channel),specularMapUv:ce&&p(v.specularMap.channel),specularColorMapUv:be&&p(v.specularColorMap.channel),specularIntensityMapUv:k&&p(v.specularIntensityMap.channel),transmissionMapUv:ae&&p(v.transmissionMap.channel),thicknessMapUv:pe&&p(v.thicknessMap.channel),alphaMapUv:Re&&p(v.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(Rt||ii),vertexNormals:!!A.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!A.attributes.uv&&(je||Re),fog:!!z,useFog:v.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||A.attributes.normal===void 0&&Rt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:_e,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:re,morphTextureStride:he,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:O.filter(Ue=>Ue.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&I.length>0,shadowMapType:i.shadowMap.type,toneMapping:Ce,decodeVideoTexture:je&&v.map.isVideoTexture===!0&&ft.getTransfer(v.map.colorSpace)===At,decodeVideoTextureEmissive:mt&&v.emissiveMap.isVideoTexture===!0&&ft.getTransfer(v.emissiveMap.colorSpace)===At,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===br,flipSided:v.side===ji,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Se&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Se&&v.extensions.multiDraw===!0||$e)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return rt.vertexUv1s=l.has(1),rt.vertexUv2s=l.has(2),rt.vertexUv3s=l.has(3),l.clear(),rt}function _(v){const b=[];if(v.shaderID?b.push(v.shaderID):(b.push(v.customVertexShaderID),b.push(v.customFragmentShaderID)),v.defines!==void 0)for(const I in v.defines)b.push(I),b.push(v.defines[I]);return v.isRawShaderMaterial===!1&&(g(b,v),m(b,v),b.push(i.outputColorSpace)),b.push(v.customProgramCacheKey),b.join()}function g(v,b){v.push(b.precision),v.push(b.outputColorSpace),v.push(b.envMapMode),v.push(b.envMapPMREM),v.push(b.envMapMaxLod),v.push(b.envMapSize),v.push(b.mapUv),v.push(b.alphaMapUv),v.push(b.lightMapUv),v.push(b.aoMapUv),v.push(b.bumpMapUv),v.push(b.normalMapUv),v.push(b.displacementMapUv),v.push(b.emissiveMapUv),v.push(b.metalnessMapUv),v.push(b.roughnessMapUv),v.push(b.anisotropyMapUv),v.push(b.clearcoatMapUv),v.push(b.clearcoatNormalMapUv),v.push(b.clearcoatRoughnessMapUv),v.push(b.diffuseRoughnessMapUv),v.push(b.iridescenceMapUv),v.push(b.iridescenceThicknessMapUv),v.push(b.sheenColorMapUv),v.push(b.sheenRoughnessMapUv),v.push(b.specularMapUv),v.push(b.specularColorMapUv),v.push(b.specularIntensityMapUv),v.push(b.transmissionMapUv),v.push(b.thicknessMapUv),v.push(b.combine),v.push(b.fogExp2),v.push(b.sizeAttenuation),v.push(b.morphTargetsCount),v.push(b.numSunLights),v.push(b.numDirLights),v.push(b.numPointLights),v.push(b.numSpotLights),v.push(b.numSpotLightMaps),v.push(b.numHemiLights),v.push(b.numRectAreaLights),v.push(b.numSunLightShadows),v.push(b.numDirLightShadows),v.push(b.numPointLightShadows),v.push(b.numSpotLightShadows),v.push(b.numSpotLightShadowsWithMaps),v.push(b.numLightProbes),v.push(b.numLightProbeGrids),v.push(b.shadowMapType),v.push(b.toneMapping),v.push(b.numClippingPlanes),v.push(b.numClipIntersection),v.push(b.depthPacking)}function m(v,b){s.disableAll(),b.instancing&&s.enable(0),b.instancingColor&&s.enable(1),b.instancingMorph&&s.enable(2),b.matcap&&s.enable(3),b.envMap&&s.enable(4),b.normalMapObjectSpace&&s.enable(5),b.normalMapTangentSpace&&s.enable(6),b.clearcoat&&s.enable(7),b.iridescence&&s.enable(8),b.alphaTest&&s.enable(9),b.vertexColors&&s.enable(10),b.vertexAlphas&&s.enable(11),b.vertexUv1s&&s.enable(12),b.vertexUv2s&&s.enable(13),b.vertexUv3s&&s.enable(14),b.vertexTangents&&s.enable(15),b.anisotropy&&s.enable(16),b.alphaHash&&s.enable(17),b.batching&&s.enable(18),b.dispersion&&s.enable(19),b.retroreflection&&s.enable(24),b.diffuseRoughness&&s.enable(25),b.batchingColor&&s.enable(20),b.gradientMap&&s.enable(21),b.packedNormalMap&&s.enable(22),b.vertexNormals&&s.enable(23),v.push(s.mask),s.disableAll(),b.fog&&s.enable(0),b.useFog&&s.enable(1),b.flatShading&&s.enable(2),b.logarithmicDepthBuffer&&s.enable(3),b.reversedDepthBuffer&&s.enable(4),b.skinning&&s.enable(5),b.morphTargets&&s.enable(6),b.morphNormals&&s.enable(7),b.morphColors&&s.enable(8),b.premultipliedAlpha&&s.enable(9),b.shadowMapEnabled&&s.enable(10),b.doubleSided&&s.enable(11),b.flipSided&&s.enable(12),b.useDepthPacking&&s.enable(13),b.dithering&&s.enable(14),b.transmission&&s.enable(15),b.sheen&&s.enable(16),b.opaque&&s.enable(17),b.pointsUvs&&s.enable(18),b.decodeVideoTexture&&s.enable(19),b.decodeVideoTextureEmissive&&s.enable(20),b.alphaToCoverage&&s.enable(21),b.numLightProbeGrids>0&&s.enable(22),b.hasPositionAttribute&&s.enable(23),v.push(s.mask)}function x(v){const b=u[v.type];let I;if(b){const L=Yi[b];I=Du.clone(L.uniforms)}else I=v.uniforms;return I}function R(v,b){let I=h.get(b);return I!==void 0?++I.usedTimes:(I=new Sb(i,b,v,a),c.push(I),h.set(b,I)),I}function M(v){if(--v.usedTimes===0){const b=c.indexOf(v);c[b]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function C(v){o.remove(v)}function w(){o.dispose()}return{getParameters:f,getProgramCacheKey:_,getUniforms:x,acquireProgram:R,releaseProgram:M,releaseShaderCache:C,programs:c,dispose:w}}function Tb(){let i=new WeakMap;function e(s){return i.has(s)}function t(s){let o=i.get(s);return o===void 0&&(o={},i.set(s,o)),o}function r(s){i.delete(s)}function a(s,o,l){i.get(s)[o]=l}function n(){i=new WeakMap}return{has:e,get:t,remove:r,update:a,dispose:n}}function Ab(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Sm(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function Mm(){const i=[];let e=0;const t=[],r=[],a=[];function n(){e=0,t.length=0,r.length=0,a.length=0}function s(u){let p=0;return u.isInstancedMesh&&(p+=2),u.isSkinnedMesh&&(p+=1),p}function o(u,p,f,_,g,m){let x=i[e];return x===void 0?(x={id:u.id,object:u,geometry:p,material:f,materialVariant:s(u),groupOrder:_,renderOrder:u.renderOrder,z:g,group:m},i[e]=x):(x.id=u.id,x.object=u,x.geometry=p,x.material=f,x.materialVariant=s(u),x.groupOrder=_,x.renderOrder=u.renderOrder,x.z=g,x.group=m),e++,x}function l(u,p,f,_,g,m,x){x.reversedDepth===!0&&(g=-g);const R=o(u,p,f,_,g,m);f.transmission>0?r.push(R):f.transparent===!0?a.push(R):t.push(R)}function c(u,p,f,_,g,m){const x=o(u,p,f,_,g,m);f.transmission>0?r.unshift(x):f.transparent===!0?a.unshift(x):t.unshift(x)}function h(u,p){t.length>1&&t.sort(u||Ab),r.length>1&&r.sort(p||Sm),a.length>1&&a.sort(p||Sm)}function d(){for(let u=e,p=i.length;u<p;u++){const f=i[u];if(f.id===null)break;f.id=null,f.object=null,f.geometry=null,f.material=null,f.group=null}}return{opaque:t,transmissive:r,transparent:a,init:n,push:l,unshift:c,finish:d,sort:h}}function Rb(){let i=new WeakMap;function e(r,a){const n=i.get(r);let s;return n===void 0?(s=new Mm,i.set(r,[s])):a>=n.length?(s=new Mm,n.push(s)):s=n[a],s}function t(){i=new WeakMap}return{get:e,dispose:t}}function Pb(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new K,color:new lt};break;case"SpotLight":t={position:new K,direction:new K,color:new lt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new K,color:new lt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new K,skyColor:new lt,groundColor:new lt};break;case"RectAreaLight":t={color:new lt,position:new K,halfWidth:new K,halfHeight:new K};break}return i[e.id]=t,t}}}function Lb(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}let Cb=0;function Ub(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Nb(i){const e=new Pb,t=Lb(),r={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)r.probe.push(new K);const a=new K,n=new Bt,s=new Bt;function o(c){let h=0,d=0,u=0;for(let O=0;O<9;O++)r.probe[O].set(0,0,0);let p=0,f=0,_=0,g=0,m=0,x=0,R=0,M=0,C=0,w=0,v=0,b=0,I=0,L=0;c.sort(Ub);for(let O=0,z=c.length;O<z;O++){const A=c[O],D=A.color,G=A.intensity,B=A.distance;let J=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===Za?J=A.shadow.map.texture:J=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)h+=D.r*G,d+=D.g*G,u+=D.b*G;else if(A.isLightProbe){for(let Z=0;Z<9;Z++)r.probe[Z].addScaledVector(A.sh.coefficients[Z],G);L++}else if(A.isSunLight){const Z=e.get(A);if(Z.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,re=t.get(A);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),r.sunShadow[f]=re,r.sunShadowMap[f]=J;const he=Y.getViewportCount();for(let oe=0;oe<he;oe++)r.sunShadowMatrix[_+oe]=Y.getMatrix(oe),r.sunShadowCascade[_+oe]=Y._cascadeData[oe];_+=he,f++}r.sun[p]=Z,p++}else if(A.isDirectionalLight){const Z=e.get(A);if(Z.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,re=t.get(A);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,r.directionalShadow[g]=re,r.directionalShadowMap[g]=J,r.directionalShadowMatrix[g]=A.shadow.matrix,C++}r.directional[g]=Z,g++}else if(A.isSpotLight){const Z=e.get(A);Z.position.setFromMatrixPosition(A.matrixWorld),Z.color.copy(D).multiplyScalar(G),Z.distance=B,Z.coneCos=Math.cos(A.angle),Z.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),Z.decay=A.decay,r.spot[x]=Z;const Y=A.shadow;if(A.map&&(r.spotLightMap[b]=A.map,b++,Y.updateMatrices(A),A.castShadow&&I++),r.spotLightMatrix[x]=Y.matrix,A.castShadow){const re=t.get(A);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,r.spotShadow[x]=re,r.spotShadowMap[x]=J,v++}x++}else if(A.isRectAreaLight){const Z=e.get(A);Z.color.copy(D).multiplyScalar(G),Z.halfWidth.set(A.width*.5,0,0),Z.halfHeight.set(0,A.height*.5,0),r.rectArea[R]=Z,R++}else if(A.isPointLight){const Z=e.get(A);if(Z.color.copy(A.color).multiplyScalar(A.intensity),Z.distance=A.distance,Z.decay=A.decay,A.castShadow){const Y=A.shadow,re=t.get(A);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,re.shadowCameraNear=Y.camera.near,re.shadowCameraFar=Y.camera.far,r.pointShadow[m]=re,r.pointShadowMap[m]=J,r.pointShadowMatrix[m]=A.shadow.matrix,w++}r.point[m]=Z,m++}else if(A.isHemisphereLight){const Z=e.get(A);Z.skyColor.copy(A.color).multiplyScalar(G),Z.groundColor.copy(A.groundColor).multiplyScalar(G),r.hemi[M]=Z,M++}}R>0&&(i.has("OES_texture_float_linear")===!0?(r.rectAreaLTC1=Le.LTC_FLOAT_1,r.rectAreaLTC2=Le.LTC_FLOAT_2):(r.rectAreaLTC1=Le.LTC_HALF_1,r.rectAreaLTC2=Le.LTC_HALF_2)),r.ambient[0]=h,r.ambient[1]=d,r.ambient[2]=u;const P=r.hash;(P.sunLength!==p||P.directionalLength!==g||P.pointLength!==m||P.spotLength!==x||P.rectAreaLength!==R||P.hemiLength!==M||P.numSunShadows!==f||P.numDirectionalShadows!==C||P.numPointShadows!==w||P.numSpotShadows!==v||P.numSpotMaps!==b||P.numLightProbes!==L)&&(r.sun.length=p,r.directional.length=g,r.spot.length=x,r.rectArea.length=R,r.point.length=m,r.hemi.length=M,r.sunShadow.length=f,r.sunShadowMap.length=f,r.sunShadowMatrix.length=_,r.sunShadowCascade.length=_,r.directionalShadow.length=C,r.directionalShadowMap.length=C,r.directionalShadowMatrix.length=C,r.pointShadow.length=w,r.pointShadowMap.length=w,r.pointShadowMatrix.length=w,r.spotShadow.length=v,r.spotShadowMap.length=v,r.spotLightMatrix.length=v+b-I,r.spotLightMap.length=b,r.numSpotLightShadowsWithMaps=I,r.numLightProbes=L,P.sunLength=p,P.directionalLength=g,P.pointLength=m,P.spotLength=x,P.rectAreaLength=R,P.hemiLength=M,P.numSunShadows=f,P.numDirectionalShadows=C,P.numPointShadows=w,P.numSpotShadows=v,P.numSpotMaps=b,P.numLightProbes=L,r.version=Cb++)}function l(c,h){let d=0,u=0,p=0,f=0,_=0,g=0;const m=h.matrixWorldInverse;for(let x=0,R=c.length;x<R;x++){const M=c[x];if(M.isSunLight){const C=r.sun[d];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(m),d++}else if(M.isDirectionalLight){const C=r.directional[u];C.direction.setFromMatrixPosition(M.matrixWorld),a.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(a),C.direction.transformDirection(m),u++}else if(M.isSpotLight){const C=r.spot[f];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(M.matrixWorld),a.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(a),C.direction.transformDirection(m),f++}else if(M.isRectAreaLight){const C=r.rectArea[_];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),s.identity(),n.copy(M.matrixWorld),n.premultiply(m),s.extractRotation(n),C.halfWidth.set(M.width*.5,0,0),C.halfHeight.set(0,M.height*.5,0),C.halfWidth.applyMatrix4(s),C.halfHeight.applyMatrix4(s),_++}else if(M.isPointLight){const C=r.point[p];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(m),p++}else if(M.isHemisphereLight){const C=r.hemi[g];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(m),g++}}}return{setup:o,setupView:l,state:r}}function ym(i){const e=new Nb(i),t=[],r=[],a=[];function n(d){h.camera=d,t.length=0,r.length=0,a.length=0}function s(d){d.isLightProbeGrid?a.push(d):t.push(d)}function o(d){r.push(d)}function l(){e.setup(t),a.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}const h={lightsArray:t,shadowsArray:r,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:h,setupLights:l,setupLightsView:c,pushLight:s,pushShadow:o}}function Ib(i){let e=new WeakMap;function t(a,n=0){const s=e.get(a);let o;return s===void 0?(o=new ym(i),e.set(a,[o])):n>=s.length?(o=new ym(i),s.push(o)):o=s[n],o}function r(){e=new WeakMap}return{get:t,dispose:r}}const Db=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Ob=`uniform sampler2D shadow_pass;
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
}`,Fb=[new K(1,0,0),new K(-1,0,0),new K(0,1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1)],zb=[new K(0,-1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1),new K(0,-1,0),new K(0,-1,0)],bm=new Bt,Bs=new K,Vu=new K;function Bb(i,e,t){let r=new Ds;const a=new ut,n=new ut,s=new zt,o=new $x,l=new Yx,c={},h=t.maxTextureSize,d={[Ka]:ji,[ji]:Ka,[br]:br},u=new Da({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ut},radius:{value:4}},vertexShader:Db,fragmentShader:Ob}),p=u.clone();p.defines.HORIZONTAL_PASS=1;const f=new Gi;f.setAttribute("position",new mr(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new Rr(f,u),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=fo;let m=this.type;this.render=function(w,v,b){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||w.length===0)return;this.type===M_&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=fo);const I=i.getRenderTarget(),L=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),O=i.state;O.setBlending(An),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);const z=m!==this.type;z&&v.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(D=>D.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,D=w.length;A<D;A++){const G=w[A],B=G.shadow;if(B===void 0){Ze("WebGLShadowMap:",G,"has no shadow.");continue}if(B.autoUpdate===!1&&B.needsUpdate===!1)continue;a.copy(B.mapSize);const J=B.getFrameExtents();a.multiply(J),n.copy(B.mapSize),(a.x>h||a.y>h)&&(a.x>h&&(n.x=Math.floor(h/J.x),a.x=n.x*J.x,B.mapSize.x=n.x),a.y>h&&(n.y=Math.floor(h/J.y),a.y=n.y*J.y,B.mapSize.y=n.y));const Z=i.state.buffers.depth.getReversed();if(B.camera._reversedDepth=Z,B.map===null||z===!0){if(B.map!==null&&(B.map.depthTexture!==null&&(B.map.depthTexture.dispose(),B.map.depthTexture=null),B.map.dispose()),this.type===ys){if(G.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}B.map=new Vr(a.x,a.y,{format:Za,type:Gr,minFilter:$i,magFilter:$i,generateMipmaps:!1}),B.map.texture.name=G.name+".shadowMap",B.map.depthTexture=new Xn(a.x,a.y,Hr),B.map.depthTexture.name=G.name+".shadowMapDepth",B.map.depthTexture.format=Ea,B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=Ai,B.map.depthTexture.magFilter=Ai}else G.isPointLight?(B.map=new Hu(a.x),B.map.depthTexture=new Lf(a.x,kr)):(B.map=new Vr(a.x,a.y),B.map.depthTexture=new Xn(a.x,a.y,kr)),B.map.depthTexture.name=G.name+".shadowMap",B.map.depthTexture.format=Ea,this.type===fo?(B.map.depthTexture.compareFunction=Z?Yp:$p,B.map.depthTexture.minFilter=$i,B.map.depthTexture.magFilter=$i):(B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=Ai,B.map.depthTexture.magFilter=Ai);B.camera.updateProjectionMatrix()}B.map.isWebGLCubeRenderTarget!==!0&&(B.map.width!==a.x||B.map.height!==a.y)&&B.map.setSize(a.x,a.y);const Y=B.map.isWebGLCubeRenderTarget?6:B.getViewportCount();G.isPointLight!==!0&&B.updateMatrices(G,b);const re=(B.camera.layers.mask&4294967294)!==0?B.camera.layers:b.layers;for(let he=0;he<Y;he++){const oe=B.getCamera(he);if(G.isPointLight){const te=B.camera,le=B.matrix,de=G.distance||te.far;de!==te.far&&(te.far=de,te.updateProjectionMatrix()),Bs.setFromMatrixPosition(G.matrixWorld),te.position.copy(Bs),Vu.copy(te.position),Vu.add(Fb[he]),te.up.copy(zb[he]),te.lookAt(Vu),te.updateMatrixWorld(),le.makeTranslation(-Bs.x,-Bs.y,-Bs.z),bm.multiplyMatrices(te.projectionMatrix,te.matrixWorldInverse),B._frustum.setFromProjectionMatrix(bm,te.coordinateSystem,te.reversedDepth)}if(B.map.isWebGLCubeRenderTarget)i.setRenderTarget(B.map,he),i.clear();else{he===0&&(i.setRenderTarget(B.map),i.clear());const te=B.getViewport(he);s.set(n.x*te.x,n.y*te.y,n.x*te.z,n.y*te.w),O.viewport(s)}r=B.getFrustum(he),M(v,b,oe,G,re,this.type)}B.isPointLightShadow!==!0&&this.type===ys&&x(B,b),B.needsUpdate=!1}m=this.type,g.needsUpdate=!1,i.setRenderTarget(I,L,P)};function x(w,v){const b=e.update(_);u.defines.VSM_SAMPLES!==w.blurSamples&&(u.defines.VSM_SAMPLES=w.blurSamples,p.defines.VSM_SAMPLES=w.blurSamples,u.needsUpdate=!0,p.needsUpdate=!0),w.mapPass===null?w.mapPass=new Vr(a.x,a.y,{format:Za,type:Gr}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),u.uniforms.shadow_pass.value=w.map.depthTexture,u.uniforms.resolution.value.set(w.map.width,w.map.height),u.uniforms.radius.value=w.radius,i.setRenderTarget(w.mapPass),i.clear(),i.renderBufferDirect(v,null,b,u,_,null),p.uniforms.shadow_pass.value=w.mapPass.texture,p.uniforms.resolution.value.set(w.map.width,w.map.height),p.uniforms.radius.value=w.radius,i.setRenderTarget(w.map),i.clear(),i.renderBufferDirect(v,null,b,p,_,null)}function R(w,v,b,I){let L=null;const P=b.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(P!==void 0)L=P;else if(L=b.isPointLight===!0?l:o,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){const O=L.uuid,z=v.uuid;let A=c[O];A===void 0&&(A={},c[O]=A);let D=A[z];D===void 0&&(D=L.clone(),A[z]=D,v.addEventListener("dispose",C)),L=D}if(L.visible=v.visible,L.wireframe=v.wireframe,I===ys?L.side=v.shadowSide!==null?v.shadowSide:v.side:L.side=v.shadowSide!==null?v.shadowSide:d[v.side],L.alphaMap=v.alphaMap,L.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,L.map=v.map,L.clipShadows=v.clipShadows,L.clippingPlanes=v.clippingPlanes,L.clipIntersection=v.clipIntersection,L.displacementMap=v.displacementMap,L.displacementScale=v.displacementScale,L.displacementBias=v.displacementBias,L.wireframeLinewidth=v.wireframeLinewidth,L.linewidth=v.linewidth,b.isPointLight===!0&&L.isMeshDistanceMaterial===!0){const O=i.properties.get(L);O.light=b}return L}function M(w,v,b,I,L,P){if(w.visible===!1)return;if(w.layers.test(L)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&P===ys)&&(!w.frustumCulled||w.intersectsFrustum(r))){w.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,w.matrixWorld);const z=e.update(w),A=w.material;if(Array.isArray(A)){const D=z.groups;for(let G=0,B=D.length;G<B;G++){const J=D[G],Z=A[J.materialIndex];if(Z&&Z.visible){const Y=R(w,Z,I,P);w.onBeforeShadow(i,w,v,b,z,Y,J),i.renderBufferDirect(b,null,z,Y,w,J),w.onAfterShadow(i,w,v,b,z,Y,J)}}}else if(A.visible){const D=R(w,A,I,P);w.onBeforeShadow(i,w,v,b,z,D,null),i.renderBufferDirect(b,null,z,D,w,null),w.onAfterShadow(i,w,v,b,z,D,null)}}const O=w.children;for(let z=0,A=O.length;z<A;z++)M(O[z],v,b,I,L,P)}function C(w){w.target.removeEventListener("dispose",C);for(const v in c){const b=c[v],I=w.target.uuid;I in b&&(b[I].dispose(),delete b[I])}}}function kb(i,e){function t(){let k=!1;const ae=new zt;let pe=null;const xe=new zt(0,0,0,0);return{setMask:function(Re){pe!==Re&&!k&&(i.colorMask(Re,Re,Re,Re),pe=Re)},setLocked:function(Re){k=Re},setClear:function(Re,we,We,Se,Ce){Ce===!0&&(Re*=Se,we*=Se,We*=Se),ae.set(Re,we,We,Se),xe.equals(ae)===!1&&(i.clearColor(Re,we,We,Se),xe.copy(ae))},reset:function(){k=!1,pe=null,xe.set(-1,0,0,0)}}}function r(){let k=!1,ae=!1,pe=null,xe=null,Re=null;return{setReversed:function(we){if(ae!==we){const We=e.get("EXT_clip_control");we?We.clipControlEXT(We.LOWER_LEFT_EXT,We.ZERO_TO_ONE_EXT):We.clipControlEXT(We.LOWER_LEFT_EXT,We.NEGATIVE_ONE_TO_ONE_EXT),ae=we;const Se=Re;Re=null,this.setClear(Se)}},getReversed:function(){return ae},setTest:function(we){we?_e(i.DEPTH_TEST):Ne(i.DEPTH_TEST)},setMask:function(we){pe!==we&&!k&&(i.depthMask(we),pe=we)},setFunc:function(we){if(ae&&(we=ex[we]),xe!==we){switch(we){case uc:i.depthFunc(i.NEVER);break;case hc:i.depthFunc(i.ALWAYS);break;case dc:i.depthFunc(i.LESS);break;case ws:i.depthFunc(i.LEQUAL);break;case pc:i.depthFunc(i.EQUAL);break;case fc:i.depthFunc(i.GEQUAL);break;case mc:i.depthFunc(i.GREATER);break;case gc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}xe=we}},setLocked:function(we){k=we},setClear:function(we){Re!==we&&(Re=we,ae&&(we=1-we),i.clearDepth(we))},reset:function(){k=!1,pe=null,xe=null,Re=null,ae=!1}}}function a(){let k=!1,ae=null,pe=null,xe=null,Re=null,we=null,We=null,Se=null,Ce=null;return{setTest:function(Ge){k||(Ge?_e(i.STENCIL_TEST):Ne(i.STENCIL_TEST))},setMask:function(Ge){ae!==Ge&&!k&&(i.stencilMask(Ge),ae=Ge)},setFunc:function(Ge,rt,Ue){(pe!==Ge||xe!==rt||Re!==Ue)&&(i.stencilFunc(Ge,rt,Ue),pe=Ge,xe=rt,Re=Ue)},setOp:function(Ge,rt,Ue){(we!==Ge||We!==rt||Se!==Ue)&&(i.stencilOp(Ge,rt,Ue),we=Ge,We=rt,Se=Ue)},setLocked:function(Ge){k=Ge},setClear:function(Ge){Ce!==Ge&&(i.clearStencil(Ge),Ce=Ge)},reset:function(){k=!1,ae=null,pe=null,xe=null,Re=null,we=null,We=null,Se=null,Ce=null}}}const n=new t,s=new r,o=new a;let l={};const c=new WeakMap;let h={},d={},u={},p=new WeakMap,f=[],_=null,g=!1,m=null,x=null,R=null,M=null,C=null,w=null,v=null,b=new lt(0,0,0),I=0,L=!1,P=null,O=null,z=null,A=null,D=null;const G=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let B=!1,J=0;const Z=i.getParameter(i.VERSION);Z.indexOf("WebGL")!==-1?(J=parseFloat(/^WebGL (\d)/.exec(Z)[1]),B=J>=1):Z.indexOf("OpenGL ES")!==-1&&(J=parseFloat(/^OpenGL ES (\d)/.exec(Z)[1]),B=J>=2);let Y=null,re={};const he=i.getParameter(i.SCISSOR_BOX),oe=i.getParameter(i.VIEWPORT),te=new zt().fromArray(he),le=new zt().fromArray(oe);function de(k,ae,pe,xe){const Re=new Uint8Array(4),we=i.createTexture();i.bindTexture(k,we),i.texParameteri(k,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(k,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let We=0;We<pe;We++)k===i.TEXTURE_3D||k===i.TEXTURE_2D_ARRAY?i.texImage3D(ae,0,i.RGBA,1,1,xe,0,i.RGBA,i.UNSIGNED_BYTE,Re):i.texImage2D(ae+We,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,Re);return we}const Pe={};Pe[i.TEXTURE_2D]=de(i.TEXTURE_2D,i.TEXTURE_2D,1),Pe[i.TEXTURE_CUBE_MAP]=de(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Pe[i.TEXTURE_2D_ARRAY]=de(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Pe[i.TEXTURE_3D]=de(i.TEXTURE_3D,i.TEXTURE_3D,1,1),n.setClear(0,0,0,1),s.setClear(1),o.setClear(0),_e(i.DEPTH_TEST),s.setFunc(ws),ti(!1),Rt(Tp),_e(i.CULL_FACE),ei(An);function _e(k){h[k]!==!0&&(i.enable(k),h[k]=!0)}function Ne(k){h[k]!==!1&&(i.disable(k),h[k]=!1)}function $e(k,ae){return u[k]!==ae?(i.bindFramebuffer(k,ae),u[k]=ae,k===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=ae),k===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=ae),!0):!1}function je(k,ae){let pe=f,xe=!1;if(k){pe=p.get(ae),pe===void 0&&(pe=[],p.set(ae,pe));const Re=k.textures;if(pe.length!==Re.length||pe[0]!==i.COLOR_ATTACHMENT0){for(let we=0,We=Re.length;we<We;we++)pe[we]=i.COLOR_ATTACHMENT0+we;pe.length=Re.length,xe=!0}}else pe[0]!==i.BACK&&(pe[0]=i.BACK,xe=!0);xe&&i.drawBuffers(pe)}function Qe(k){return _!==k?(i.useProgram(k),_=k,!0):!1}const gt={[Rn]:i.FUNC_ADD,[b_]:i.FUNC_SUBTRACT,[w_]:i.FUNC_REVERSE_SUBTRACT};gt[E_]=i.MIN,gt[T_]=i.MAX;const Dt={[A_]:i.ZERO,[R_]:i.ONE,[P_]:i.SRC_COLOR,[Lp]:i.SRC_ALPHA,[D_]:i.SRC_ALPHA_SATURATE,[N_]:i.DST_COLOR,[C_]:i.DST_ALPHA,[L_]:i.ONE_MINUS_SRC_COLOR,[Cp]:i.ONE_MINUS_SRC_ALPHA,[I_]:i.ONE_MINUS_DST_COLOR,[U_]:i.ONE_MINUS_DST_ALPHA,[O_]:i.CONSTANT_COLOR,[F_]:i.ONE_MINUS_CONSTANT_COLOR,[z_]:i.CONSTANT_ALPHA,[B_]:i.ONE_MINUS_CONSTANT_ALPHA};function ei(k,ae,pe,xe,Re,we,We,Se,Ce,Ge){if(k===An){g===!0&&(Ne(i.BLEND),g=!1);return}if(g===!1&&(_e(i.BLEND),g=!0),k!==y_){if(k!==m||Ge!==L){if((x!==Rn||C!==Rn)&&(i.blendEquation(i.FUNC_ADD),x=Rn,C=Rn),Ge)switch(k){case bs:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Ap:i.blendFunc(i.ONE,i.ONE);break;case Rp:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Pp:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:St("WebGLState: Invalid blending: ",k);break}else switch(k){case bs:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Ap:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Rp:St("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Pp:St("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:St("WebGLState: Invalid blending: ",k);break}R=null,M=null,w=null,v=null,b.set(0,0,0),I=0,m=k,L=Ge}return}Re=Re||ae,we=we||pe,We=We||xe,(ae!==x||Re!==C)&&(i.blendEquationSeparate(gt[ae],gt[Re]),x=ae,C=Re),(pe!==R||xe!==M||we!==w||We!==v)&&(i.blendFuncSeparate(Dt[pe],Dt[xe],Dt[we],Dt[We]),R=pe,M=xe,w=we,v=We),(Se.equals(b)===!1||Ce!==I)&&(i.blendColor(Se.r,Se.g,Se.b,Ce),b.copy(Se),I=Ce),m=k,L=!1}function Ot(k,ae){k.side===br?Ne(i.CULL_FACE):_e(i.CULL_FACE);let pe=k.side===ji;ae&&(pe=!pe),ti(pe),k.blending===bs&&k.transparent===!1?ei(An):ei(k.blending,k.blendEquation,k.blendSrc,k.blendDst,k.blendEquationAlpha,k.blendSrcAlpha,k.blendDstAlpha,k.blendColor,k.blendAlpha,k.premultipliedAlpha),s.setFunc(k.depthFunc),s.setTest(k.depthTest),s.setMask(k.depthWrite),n.setMask(k.colorWrite);const xe=k.stencilWrite;o.setTest(xe),xe&&(o.setMask(k.stencilWriteMask),o.setFunc(k.stencilFunc,k.stencilRef,k.stencilFuncMask),o.setOp(k.stencilFail,k.stencilZFail,k.stencilZPass)),mt(k.polygonOffset,k.polygonOffsetFactor,k.polygonOffsetUnits),k.alphaToCoverage===!0?_e(i.SAMPLE_ALPHA_TO_COVERAGE):Ne(i.SAMPLE_ALPHA_TO_COVERAGE)}function ti(k){P!==k&&(k?i.frontFace(i.CW):i.frontFace(i.CCW),P=k)}function Rt(k){k!==x_?(_e(i.CULL_FACE),k!==O&&(k===Tp?i.cullFace(i.BACK):k===S_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ne(i.CULL_FACE),O=k}function gi(k){k!==z&&(B&&i.lineWidth(k),z=k)}function mt(k,ae,pe){k?(_e(i.POLYGON_OFFSET_FILL),(A!==ae||D!==pe)&&(A=ae,D=pe,s.getReversed()&&(ae=-ae,pe=-pe),i.polygonOffset(ae,pe))):Ne(i.POLYGON_OFFSET_FILL)}function ci(k){k?_e(i.SCISSOR_TEST):Ne(i.SCISSOR_TEST)}function $t(k){k===void 0&&(k=i.TEXTURE0+G-1),Y!==k&&(i.activeTexture(k),Y=k)}function ii(k,ae,pe){pe===void 0&&(Y===null?pe=i.TEXTURE0+G-1:pe=Y);let xe=re[pe];xe===void 0&&(xe={type:void 0,texture:void 0},re[pe]=xe),(xe.type!==k||xe.texture!==ae)&&(Y!==pe&&(i.activeTexture(pe),Y=pe),i.bindTexture(k,ae||Pe[k]),xe.type=k,xe.texture=ae)}function H(){const k=re[Y];k!==void 0&&k.type!==void 0&&(i.bindTexture(k.type,null),k.type=void 0,k.texture=void 0)}function Ae(){try{i.compressedTexImage2D(...arguments)}catch(k){St("WebGLState:",k)}}function qe(){try{i.compressedTexImage3D(...arguments)}catch(k){St("WebGLState:",k)}}function it(){try{i.texSubImage2D(...arguments)}catch(k){St("WebGLState:",k)}}function Me(){try{i.texSubImage3D(...arguments)}catch(k){St("WebGLState:",k)}}function Ct(){try{i.compressedTexSubImage2D(...arguments)}catch(k){St("WebGLState:",k)}}function Be(){try{i.compressedTexSubImage3D(...arguments)}catch(k){St("WebGLState:",k)}}function Ye(){try{i.texStorage2D(...arguments)}catch(k){St("WebGLState:",k)}}function U(){try{i.texStorage3D(...arguments)}catch(k){St("WebGLState:",k)}}function y(){try{i.texImage2D(...arguments)}catch(k){St("WebGLState:",k)}}function $(){try{i.texImage3D(...arguments)}catch(k){St("WebGLState:",k)}}function ue(k){return d[k]!==void 0?d[k]:i.getParameter(k)}function ne(k,ae){d[k]!==ae&&(i.pixelStorei(k,ae),d[k]=ae)}function Ee(k){te.equals(k)===!1&&(i.scissor(k.x,k.y,k.z,k.w),te.copy(k))}function ye(k){le.equals(k)===!1&&(i.viewport(k.x,k.y,k.z,k.w),le.copy(k))}function j(k,ae){let pe=c.get(ae);pe===void 0&&(pe=new WeakMap,c.set(ae,pe));let xe=pe.get(k);xe===void 0&&(xe=i.getUniformBlockIndex(ae,k.name),i.uniformBlockBinding(ae,xe,xe),pe.set(k,xe))}function ce(k,ae,pe){const xe=c.get(ae).get(k);l[xe]!==pe&&(i.bindBufferBase(i.UNIFORM_BUFFER,xe,pe),l[xe]=pe)}function be(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),s.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},Y=null,re={},u={},l={},p=new WeakMap,f=[],_=null,g=!1,m=null,x=null,R=null,M=null,C=null,w=null,v=null,b=new lt(0,0,0),I=0,L=!1,P=null,O=null,z=null,A=null,D=null,te.set(0,0,i.canvas.width,i.canvas.height),le.set(0,0,i.canvas.width,i.canvas.height),n.reset(),s.reset(),o.reset()}return{buffers:{color:n,depth:s,stencil:o},enable:_e,disable:Ne,bindFramebuffer:$e,drawBuffers:je,useProgram:Qe,setBlending:ei,setMaterial:Ot,setFlipSided:ti,setCullFace:Rt,setLineWidth:gi,setPolygonOffset:mt,setScissorTest:ci,activeTexture:$t,bindTexture:ii,unbindTexture:H,compressedTexImage2D:Ae,compressedTexImage3D:qe,texImage2D:y,texImage3D:$,pixelStorei:ne,getParameter:ue,updateUBOMapping:j,uniformBlockBinding:ce,texStorage2D:Ye,texStorage3D:U,texSubImage2D:it,texSubImage3D:Me,compressedTexSubImage2D:Ct,compressedTexSubImage3D:Be,scissor:Ee,viewport:ye,reset:be}}function Hb(i,e,t,r,a,n,s){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new ut,h=new WeakMap,d=new Set;let u;const p=new WeakMap,f=new Set,_=new FinalizationRegistry(U=>f.delete(U));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(U,y){return g?new OffscreenCanvas(U,y):wo("canvas")}function x(U,y,$){let ue=1;const ne=Ye(U);if((ne.width>$||ne.height>$)&&(ue=$/Math.max(ne.width,ne.height)),ue<1)if(typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&U instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&U instanceof ImageBitmap||typeof VideoFrame<"u"&&U instanceof VideoFrame){const Ee=Math.floor(ue*ne.width),ye=Math.floor(ue*ne.height);u===void 0&&(u=m(Ee,ye));const j=y?m(Ee,ye):u;return j.width=Ee,j.height=ye,j.getContext("2d").drawImage(U,0,0,Ee,ye),Ze("WebGLRenderer: Texture has been resized from ("+ne.width+"x"+ne.height+") to ("+Ee+"x"+ye+")."),j}else return"data"in U&&Ze("WebGLRenderer: Image in DataTexture is too big ("+ne.width+"x"+ne.height+")."),U;return U}function R(U){return U.generateMipmaps}function M(U){i.generateMipmap(U)}function C(U){return U.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:U.isWebGL3DRenderTarget?i.TEXTURE_3D:U.isWebGLArrayRenderTarget||U.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function w(U,y,$,ue,ne,Ee=!1){if(U!==null){if(i[U]!==void 0)return i[U];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+U+"'")}let ye;ue&&(ye=e.get("EXT_texture_norm16"),ye||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let j=y;if(y===i.RED&&($===i.FLOAT&&(j=i.R32F),$===i.HALF_FLOAT&&(j=i.R16F),$===i.UNSIGNED_BYTE&&(j=i.R8),$===i.UNSIGNED_SHORT&&ye&&(j=ye.R16_EXT),$===i.SHORT&&ye&&(j=ye.R16_SNORM_EXT)),y===i.RED_INTEGER&&($===i.UNSIGNED_BYTE&&(j=i.R8UI),$===i.UNSIGNED_SHORT&&(j=i.R16UI),$===i.UNSIGNED_INT&&(j=i.R32UI),$===i.BYTE&&(j=i.R8I),$===i.SHORT&&(j=i.R16I),$===i.INT&&(j=i.R32I)),y===i.RG&&($===i.FLOAT&&(j=i.RG32F),$===i.HALF_FLOAT&&(j=i.RG16F),$===i.UNSIGNED_BYTE&&(j=i.RG8),$===i.UNSIGNED_SHORT&&ye&&(j=ye.RG16_EXT),$===i.SHORT&&ye&&(j=ye.RG16_SNORM_EXT)),y===i.RG_INTEGER&&($===i.UNSIGNED_BYTE&&(j=i.RG8UI),$===i.UNSIGNED_SHORT&&(j=i.RG16UI),$===i.UNSIGNED_INT&&(j=i.RG32UI),$===i.BYTE&&(j=i.RG8I),$===i.SHORT&&(j=i.RG16I),$===i.INT&&(j=i.RG32I)),y===i.RGB_INTEGER&&($===i.UNSIGNED_BYTE&&(j=i.RGB8UI),$===i.UNSIGNED_SHORT&&(j=i.RGB16UI),$===i.UNSIGNED_INT&&(j=i.RGB32UI),$===i.BYTE&&(j=i.RGB8I),$===i.SHORT&&(j=i.RGB16I),$===i.INT&&(j=i.RGB32I)),y===i.RGBA_INTEGER&&($===i.UNSIGNED_BYTE&&(j=i.RGBA8UI),$===i.UNSIGNED_SHORT&&(j=i.RGBA16UI),$===i.UNSIGNED_INT&&(j=i.RGBA32UI),$===i.BYTE&&(j=i.RGBA8I),$===i.SHORT&&(j=i.RGBA16I),$===i.INT&&(j=i.RGBA32I)),y===i.RGB&&($===i.UNSIGNED_SHORT&&ye&&(j=ye.RGB16_EXT),$===i.SHORT&&ye&&(j=ye.RGB16_SNORM_EXT),$===i.UNSIGNED_INT_5_9_9_9_REV&&(j=i.RGB9_E5),$===i.UNSIGNED_INT_10F_11F_11F_REV&&(j=i.R11F_G11F_B10F)),y===i.RGBA){const ce=Ee?bo:ft.getTransfer(ne);$===i.FLOAT&&(j=i.RGBA32F),$===i.HALF_FLOAT&&(j=i.RGBA16F),$===i.UNSIGNED_BYTE&&(j=ce===At?i.SRGB8_ALPHA8:i.RGBA8),$===i.UNSIGNED_SHORT&&ye&&(j=ye.RGBA16_EXT),$===i.SHORT&&ye&&(j=ye.RGBA16_SNORM_EXT),$===i.UNSIGNED_SHORT_4_4_4_4&&(j=i.RGBA4),$===i.UNSIGNED_SHORT_5_5_5_1&&(j=i.RGB5_A1)}return(j===i.R16F||j===i.R32F||j===i.RG16F||j===i.RG32F||j===i.RGBA16F||j===i.RGBA32F)&&e.get("EXT_color_buffer_float"),j}function v(U,y){let $;return U?y===null||y===kr||y===Ln?$=i.DEPTH24_STENCIL8:y===Hr?$=i.DEPTH32F_STENCIL8:y===Ts&&($=i.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===kr||y===Ln?$=i.DEPTH_COMPONENT24:y===Hr?$=i.DEPTH_COMPONENT32F:y===Ts&&($=i.DEPTH_COMPONENT16),$}function b(U,y){return R(U)===!0||U.isFramebufferTexture&&U.minFilter!==Ai&&U.minFilter!==$i?Math.log2(Math.max(y.width,y.height))+1:U.mipmaps.length>0?U.mipmaps.length:U.isCompressedTexture&&Array.isArray(U.image)?y.mipmaps.length:1}function I(U){const y=new WeakRef(U);r.get(U).__ref=y,f.add(y),_.register(U,y,y)}function L(U){const y=r.get(U).__ref;y!==void 0&&(f.delete(y),_.unregister(y))}function P(U){z(U.target)}function O(U){A(U.target)}function z(U){U.removeEventListener("dispose",P),L(U),G(U),U.isVideoTexture&&h.delete(U),U.isHTMLTexture&&d.delete(U)}function A(U){U.removeEventListener("dispose",O),L(U),J(U)}function D(){for(const U of f){const y=U.deref();y!==void 0&&(y.isRenderTarget===!0?A(y):z(y))}f.clear(),d.clear()}function G(U){const y=r.get(U);if(y.__webglInit===void 0)return;const $=U.source,ue=p.get($);if(ue){const ne=ue[y.__cacheKey];ne.usedTimes--,ne.usedTimes===0&&B(U),Object.keys(ue).length===0&&p.delete($)}r.remove(U)}function B(U){const y=r.get(U);i.deleteTexture(y.__webglTexture);const $=U.source,ue=p.get($);delete ue[y.__cacheKey],s.memory.textures--}function J(U){const y=r.get(U);y.__depthDisposeCallback&&y.__depthDisposeCallback();const $=U.depthTexture;if($&&$.renderTarget===U&&z($),U.isWebGLCubeRenderTarget)for(let ne=0;ne<6;ne++){if(Array.isArray(y.__webglFramebuffer[ne]))for(let Ee=0;Ee<y.__webglFramebuffer[ne].length;Ee++)i.deleteFramebuffer(y.__webglFramebuffer[ne][Ee]);else i.deleteFramebuffer(y.__webglFramebuffer[ne]);y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer[ne])}else{if(Array.isArray(y.__webglFramebuffer))for(let ne=0;ne<y.__webglFramebuffer.length;ne++)i.deleteFramebuffer(y.__webglFramebuffer[ne]);else i.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&i.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let ne=0;ne<y.__webglColorRenderbuffer.length;ne++)y.__webglColorRenderbuffer[ne]&&i.deleteRenderbuffer(y.__webglColorRenderbuffer[ne]);y.__webglDepthRenderbuffer&&i.deleteRenderbuffer(y.__webglDepthRenderbuffer)}const ue=U.textures;for(let ne=0,Ee=ue.length;ne<Ee;ne++){const ye=r.get(ue[ne]);ye.__webglTexture&&(i.deleteTexture(ye.__webglTexture),s.memory.textures--),r.remove(ue[ne])}r.remove(U)}let Z=0;function Y(){Z=0}function re(){return Z}function he(U){Z=U}function oe(){const U=Z;return U>=a.maxTextures&&Ze("WebGLTextures: Trying to use "+(U+1)+" texture units while this GPU supports only "+a.maxTextures),Z+=1,U}function te(U){const y=[];return y.push(U.wrapS),y.push(U.wrapT),y.push(U.wrapR||0),y.push(U.magFilter),y.push(U.minFilter),y.push(U.anisotropy),y.push(U.internalFormat),y.push(U.format),y.push(U.type),y.push(U.generateMipmaps),y.push(U.mipmapsAutoUpdate),y.push(U.premultiplyAlpha),y.push(U.flipY),y.push(U.unpackAlignment),y.push(U.colorSpace),y.join()}function le(U,y){const $=r.get(U);if(U.isVideoTexture&&Ct(U),U.isRenderTargetTexture===!1&&U.isExternalTexture!==!0&&U.version>0&&$.__version!==U.version){const ue=U.image;if(ue===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(ue.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{Ot($,U,y);return}}else U.isExternalTexture&&($.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,$.__webglTexture,i.TEXTURE0+y)}function de(U,y){const $=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&$.__version!==U.version){Ot($,U,y);return}else U.isExternalTexture&&($.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,$.__webglTexture,i.TEXTURE0+y)}function Pe(U,y){const $=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&$.__version!==U.version){Ot($,U,y);return}t.bindTexture(i.TEXTURE_3D,$.__webglTexture,i.TEXTURE0+y)}function _e(U,y){const $=r.get(U);if(U.version>0&&$.__version!==U.version){ti($,U,y);return}t.bindTexture(i.TEXTURE_CUBE_MAP,$.__webglTexture,i.TEXTURE0+y)}const Ne={[Sc]:i.REPEAT,[sa]:i.CLAMP_TO_EDGE,[Mc]:i.MIRRORED_REPEAT},$e={[Ai]:i.NEAREST,[G_]:i.NEAREST_MIPMAP_NEAREST,[mo]:i.NEAREST_MIPMAP_LINEAR,[$i]:i.LINEAR,[yc]:i.LINEAR_MIPMAP_NEAREST,[wa]:i.LINEAR_MIPMAP_LINEAR},je={[j_]:i.NEVER,[qp]:i.ALWAYS,[$_]:i.LESS,[$p]:i.LEQUAL,[Y_]:i.EQUAL,[Yp]:i.GEQUAL,[q_]:i.GREATER,[K_]:i.NOTEQUAL};function Qe(U,y){if(y.type===Hr&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===$i||y.magFilter===yc||y.magFilter===mo||y.magFilter===wa||y.minFilter===$i||y.minFilter===yc||y.minFilter===mo||y.minFilter===wa)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(U,i.TEXTURE_WRAP_S,Ne[y.wrapS]),i.texParameteri(U,i.TEXTURE_WRAP_T,Ne[y.wrapT]),(U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY)&&i.texParameteri(U,i.TEXTURE_WRAP_R,Ne[y.wrapR]),i.texParameteri(U,i.TEXTURE_MAG_FILTER,$e[y.magFilter]),i.texParameteri(U,i.TEXTURE_MIN_FILTER,$e[y.minFilter]),y.compareFunction&&(i.texParameteri(U,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(U,i.TEXTURE_COMPARE_FUNC,je[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===Ai||y.minFilter!==mo&&y.minFilter!==wa||y.type===Hr&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||r.get(y).__currentAnisotropy){const $=e.get("EXT_texture_filter_anisotropic");i.texParameterf(U,$.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,a.getMaxAnisotropy())),r.get(y).__currentAnisotropy=y.anisotropy}}}function gt(U,y){let $=!1;U.__webglInit===void 0&&(U.__webglInit=!0,y.addEventListener("dispose",P),I(y));const ue=y.source;let ne=p.get(ue);ne===void 0&&(ne={},p.set(ue,ne));const Ee=te(y);if(Ee!==U.__cacheKey){ne[Ee]===void 0&&(ne[Ee]={texture:i.createTexture(),usedTimes:0},s.memory.textures++,$=!0),ne[Ee].usedTimes++;const ye=ne[U.__cacheKey];ye!==void 0&&(ne[U.__cacheKey].usedTimes--,ye.usedTimes===0&&B(y)),U.__cacheKey=Ee,U.__webglTexture=ne[Ee].texture}return $}function Dt(U,y,$){return Math.floor(Math.floor(U/$)/y)}function ei(U,y,$,ue){const ne=U.updateRanges;if(ne.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,y.width,y.height,$,ue,y.data);else{ne.sort((be,k)=>be.start-k.start);let Ee=0;for(let be=1;be<ne.length;be++){const k=ne[Ee],ae=ne[be],pe=k.start+k.count,xe=Dt(ae.start,y.width,4),Re=Dt(k.start,y.width,4);ae.start<=pe+1&&xe===Re&&Dt(ae.start+ae.count-1,y.width,4)===xe?k.count=Math.max(k.count,ae.start+ae.count-k.start):(++Ee,ne[Ee]=ae)}ne.length=Ee+1;const ye=t.getParameter(i.UNPACK_ROW_LENGTH),j=t.getParameter(i.UNPACK_SKIP_PIXELS),ce=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,y.width);for(let be=0,k=ne.length;be<k;be++){const ae=ne[be],pe=Math.floor(ae.start/4),xe=Math.ceil(ae.count/4),Re=pe%y.width,we=Math.floor(pe/y.width),We=xe;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Re),t.pixelStorei(i.UNPACK_SKIP_ROWS,we),t.texSubImage2D(i.TEXTURE_2D,0,Re,we,We,1,$,ue,y.data)}U.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,ye),t.pixelStorei(i.UNPACK_SKIP_PIXELS,j),t.pixelStorei(i.UNPACK_SKIP_ROWS,ce)}}function Ot(U,y,$){let ue=i.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(ue=i.TEXTURE_2D_ARRAY),y.isData3DTexture&&(ue=i.TEXTURE_3D);const ne=gt(U,y),Ee=y.source;t.bindTexture(ue,U.__webglTexture,i.TEXTURE0+$);const ye=r.get(Ee);if(Ee.version!==ye.__version||ne===!0){if(t.activeTexture(i.TEXTURE0+$),!(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)){const Se=ft.getPrimaries(ft.workingColorSpace),Ce=y.colorSpace===Aa?null:ft.getPrimaries(y.colorSpace),Ge=y.colorSpace===Aa||Se===Ce?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment);let j=x(y.image,!1,a.maxTextureSize);j=Be(y,j);const ce=n.convert(y.format,y.colorSpace),be=n.convert(y.type);let k=w(y.internalFormat,ce,be,y.normalized,y.colorSpace,y.isVideoTexture);Qe(ue,y);let ae;const pe=y.mipmaps,xe=y.isVideoTexture!==!0,Re=ye.__version===void 0||ne===!0,we=Ee.dataReady,We=b(y,j);if(y.isDepthTexture)k=v(y.format===Ta,y.type),Re&&(xe?t.texStorage2D(i.TEXTURE_2D,1,k,j.width,j.height):t.texImage2D(i.TEXTURE_2D,0,k,j.width,j.height,0,ce,be,null));else if(y.isDataTexture)if(pe.length>0){xe&&Re&&t.texStorage2D(i.TEXTURE_2D,We,k,pe[0].width,pe[0].height);for(let Se=0,Ce=pe.length;Se<Ce;Se++)ae=pe[Se],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Se,0,0,ae.width,ae.height,ce,be,ae.data):t.texImage2D(i.TEXTURE_2D,Se,k,ae.width,ae.height,0,ce,be,ae.data);y.generateMipmaps=!1}else xe?(Re&&t.texStorage2D(i.TEXTURE_2D,We,k,j.width,j.height),we&&ei(y,j,ce,be)):t.texImage2D(i.TEXTURE_2D,0,k,j.width,j.height,0,ce,be,j.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){xe&&Re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,We,k,pe[0].width,pe[0].height,j.depth);for(let Se=0,Ce=pe.length;Se<Ce;Se++)if(ae=pe[Se],y.format!==Wr)if(ce!==null)if(xe){if(we)if(y.layerUpdates.size>0){const Ge=jf(ae.width,ae.height,y.format,y.type);for(const rt of y.layerUpdates){const Ue=ae.data.subarray(rt*Ge/ae.data.BYTES_PER_ELEMENT,(rt+1)*Ge/ae.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Se,0,0,rt,ae.width,ae.height,1,ce,Ue)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Se,0,0,0,ae.width,ae.height,j.depth,ce,ae.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,Se,k,ae.width,ae.height,j.depth,0,ae.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else xe?we&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,Se,0,0,0,ae.width,ae.height,j.depth,ce,be,ae.data):t.texImage3D(i.TEXTURE_2D_ARRAY,Se,k,ae.width,ae.height,j.depth,0,ce,be,ae.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{xe&&Re&&t.texStorage2D(i.TEXTURE_2D,We,k,pe[0].width,pe[0].height);for(let Se=0,Ce=pe.length;Se<Ce;Se++)ae=pe[Se],y.format!==Wr?ce!==null?xe?we&&t.compressedTexSubImage2D(i.TEXTURE_2D,Se,0,0,ae.width,ae.height,ce,ae.data):t.compressedTexImage2D(i.TEXTURE_2D,Se,k,ae.width,ae.height,0,ae.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):xe?we&&t.texSubImage2D(i.TEXTURE_2D,Se,0,0,ae.width,ae.height,ce,be,ae.data):t.texImage2D(i.TEXTURE_2D,Se,k,ae.width,ae.height,0,ce,be,ae.data)}else if(y.isDataArrayTexture)if(xe){if(Re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,We,k,j.width,j.height,j.depth),we)if(y.layerUpdates.size>0){const Se=jf(j.width,j.height,y.format,y.type);for(const Ce of y.layerUpdates){const Ge=j.data.subarray(Ce*Se/j.data.BYTES_PER_ELEMENT,(Ce+1)*Se/j.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ce,j.width,j.height,1,ce,be,Ge)}y.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,j.width,j.height,j.depth,ce,be,j.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,k,j.width,j.height,j.depth,0,ce,be,j.data);else if(y.isData3DTexture)xe?(Re&&t.texStorage3D(i.TEXTURE_3D,We,k,j.width,j.height,j.depth),we&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,j.width,j.height,j.depth,ce,be,j.data)):t.texImage3D(i.TEXTURE_3D,0,k,j.width,j.height,j.depth,0,ce,be,j.data);else if(y.isFramebufferTexture){if(Re)if(xe)t.texStorage2D(i.TEXTURE_2D,We,k,j.width,j.height);else{let Se=j.width,Ce=j.height;for(let Ge=0;Ge<We;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,k,Se,Ce,0,ce,be,null),Se>>=1,Ce>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in i){const Se=i.canvas;if(Se.hasAttribute("layoutsubtree")||Se.setAttribute("layoutsubtree","true"),j.parentNode!==Se){Se.appendChild(j),d.add(y),Se.onpaint=Ce=>{const Ge=Ce.changedElements;for(const rt of d)Ge.includes(rt.image)&&(rt.needsUpdate=!0)},Se.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,j);else{const Ce=i.RGBA,Ge=i.RGBA,rt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ce,Ge,rt,j)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(pe.length>0){if(xe&&Re){const Se=Ye(pe[0]);t.texStorage2D(i.TEXTURE_2D,We,k,Se.width,Se.height)}for(let Se=0,Ce=pe.length;Se<Ce;Se++)ae=pe[Se],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Se,0,0,ce,be,ae):t.texImage2D(i.TEXTURE_2D,Se,k,ce,be,ae);y.generateMipmaps=!1}else if(xe){if(Re){const Se=Ye(j);t.texStorage2D(i.TEXTURE_2D,We,k,Se.width,Se.height)}we&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ce,be,j)}else t.texImage2D(i.TEXTURE_2D,0,k,ce,be,j);R(y)&&y.mipmapsAutoUpdate===!0&&M(ue),ye.__version=Ee.version,y.onUpdate&&y.onUpdate(y)}U.__version=y.version}function ti(U,y,$){if(y.image.length!==6)return;const ue=gt(U,y),ne=y.source;t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+$);const Ee=r.get(ne);if(ne.version!==Ee.__version||ue===!0){t.activeTexture(i.TEXTURE0+$);const ye=ft.getPrimaries(ft.workingColorSpace),j=y.colorSpace===Aa?null:ft.getPrimaries(y.colorSpace),ce=y.colorSpace===Aa||ye===j?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ce);const be=y.isCompressedTexture||y.image[0].isCompressedTexture,k=y.image[0]&&y.image[0].isDataTexture,ae=[];for(let Ue=0;Ue<6;Ue++)!be&&!k?ae[Ue]=x(y.image[Ue],!0,a.maxCubemapSize):ae[Ue]=k?y.image[Ue].image:y.image[Ue],ae[Ue]=Be(y,ae[Ue]);const pe=ae[0],xe=n.convert(y.format,y.colorSpace),Re=n.convert(y.type);let we=w(y.internalFormat,xe,Re,y.normalized,y.colorSpace);const We=y.isVideoTexture!==!0,Se=Ee.__version===void 0||ue===!0,Ce=ne.dataReady;let Ge=b(y,pe);Qe(i.TEXTURE_CUBE_MAP,y);let rt;if(y.isDepthTexture){if(we=v(y.format===Ta,y.type),Se)if(We)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,we,pe.width,pe.height);else for(let Ue=0;Ue<6;Ue++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,0,we,pe.width,pe.height,0,xe,Re,null)}else if(be){We&&Se&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,pe.width,pe.height);for(let Ue=0;Ue<6;Ue++){rt=ae[Ue].mipmaps;for(let ct=0;ct<rt.length;ct++){const Mt=rt[ct];y.format!==Wr?xe!==null?We?Ce&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct,0,0,Mt.width,Mt.height,xe,Mt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct,we,Mt.width,Mt.height,0,Mt.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):We?Ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct,0,0,Mt.width,Mt.height,xe,Re,Mt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct,we,Mt.width,Mt.height,0,xe,Re,Mt.data)}}}else{if(rt=y.mipmaps,We&&Se){rt.length>0&&Ge++;const Ue=Ye(ae[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,Ue.width,Ue.height)}for(let Ue=0;Ue<6;Ue++)if(k){We?Ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,0,0,0,ae[Ue].width,ae[Ue].height,xe,Re,ae[Ue].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,0,we,ae[Ue].width,ae[Ue].height,0,xe,Re,ae[Ue].data);for(let ct=0;ct<rt.length;ct++){const Mt=rt[ct].image[Ue].image;We?Ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct+1,0,0,Mt.width,Mt.height,xe,Re,Mt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct+1,we,Mt.width,Mt.height,0,xe,Re,Mt.data)}}else{We?Ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,0,0,0,xe,Re,ae[Ue]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,0,we,xe,Re,ae[Ue]);for(let ct=0;ct<rt.length;ct++){const Mt=rt[ct];We?Ce&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct+1,0,0,xe,Re,Mt.image[Ue]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ue,ct+1,we,xe,Re,Mt.image[Ue])}}}R(y)&&y.mipmapsAutoUpdate===!0&&M(i.TEXTURE_CUBE_MAP),Ee.__version=ne.version,y.onUpdate&&y.onUpdate(y)}U.__version=y.version}function Rt(U,y,$,ue,ne,Ee){const ye=n.convert($.format,$.colorSpace),j=n.convert($.type),ce=w($.internalFormat,ye,j,$.normalized,$.colorSpace),be=r.get(y),k=r.get($);if(k.__renderTarget=y,!be.__hasExternalTextures){const ae=Math.max(1,y.width>>Ee),pe=Math.max(1,y.height>>Ee);ne===i.TEXTURE_3D||ne===i.TEXTURE_2D_ARRAY?t.texImage3D(ne,Ee,ce,ae,pe,y.depth,0,ye,j,null):t.texImage2D(ne,Ee,ce,ae,pe,0,ye,j,null)}t.bindFramebuffer(i.FRAMEBUFFER,U),Me(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,ne,k.__webglTexture,0,it(y)):(ne===i.TEXTURE_2D||ne>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&ne<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ue,ne,k.__webglTexture,Ee),t.bindFramebuffer(i.FRAMEBUFFER,null)}function gi(U,y,$){if(i.bindRenderbuffer(i.RENDERBUFFER,U),y.depthBuffer){const ue=y.depthTexture,ne=ue&&ue.isDepthTexture?ue.type:null,Ee=v(y.stencilBuffer,ne),ye=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;Me(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),Ee,y.width,y.height):$?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),Ee,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,Ee,y.width,y.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ye,i.RENDERBUFFER,U)}else{const ue=y.textures;for(let ne=0;ne<ue.length;ne++){const Ee=ue[ne],ye=n.convert(Ee.format,Ee.colorSpace),j=n.convert(Ee.type),ce=w(Ee.internalFormat,ye,j,Ee.normalized,Ee.colorSpace);Me(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),ce,y.width,y.height):$?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),ce,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,ce,y.width,y.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function mt(U,y,$){const ue=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,U),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ne=r.get(y.depthTexture);ne.__renderTarget=y;const Ee=ue?y.depthTexture.image[0]:y.depthTexture.image;(!ne.__webglTexture||Ee.width!==y.width||Ee.height!==y.height)&&(Ee.width=y.width,Ee.height=y.height,y.depthTexture.needsUpdate=!0),ue?_e(y.depthTexture,0):le(y.depthTexture,0);const ye=ne.__webglTexture,j=it(y),ce=ue?i.TEXTURE_CUBE_MAP_POSITIVE_X+$:i.TEXTURE_2D,be=y.depthTexture.format===Ta?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(y.depthTexture.format===Ea)Me(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,ce,ye,0,j):i.framebufferTexture2D(i.FRAMEBUFFER,be,ce,ye,0);else if(y.depthTexture.format===Ta)Me(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,ce,ye,0,j):i.framebufferTexture2D(i.FRAMEBUFFER,be,ce,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ci(U){const y=r.get(U),$=U.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==U.depthTexture){const ue=U.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),ue){const ne=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,ue.removeEventListener("dispose",ne)};ue.addEventListener("dispose",ne),y.__depthDisposeCallback=ne}y.__boundDepthTexture=ue}if(U.depthTexture&&!y.__autoAllocateDepthBuffer)if($)for(let ue=0;ue<6;ue++)mt(y.__webglFramebuffer[ue],U,ue);else U.texture.mipmaps.length>0?mt(y.__webglFramebuffer[0],U,0):mt(y.__webglFramebuffer,U,0);else if($){y.__webglDepthbuffer=[];for(let ue=0;ue<6;ue++)if(t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[ue]),y.__webglDepthbuffer[ue]===void 0)y.__webglDepthbuffer[ue]=i.createRenderbuffer(),gi(y.__webglDepthbuffer[ue],U,!1);else{const ne=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Ee=y.__webglDepthbuffer[ue];i.bindRenderbuffer(i.RENDERBUFFER,Ee),i.framebufferRenderbuffer(i.FRAMEBUFFER,ne,i.RENDERBUFFER,Ee)}}else if(U.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=i.createRenderbuffer(),gi(y.__webglDepthbuffer,U,!1);else{const ue=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ne=y.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ne),i.framebufferRenderbuffer(i.FRAMEBUFFER,ue,i.RENDERBUFFER,ne)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function $t(U,y,$){const ue=r.get(U);y!==void 0&&Rt(ue.__webglFramebuffer,U,U.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),$!==void 0&&ci(U)}function ii(U){const y=U.texture,$=r.get(U),ue=r.get(y);U.addEventListener("dispose",O),I(U);const ne=U.textures,Ee=U.isWebGLCubeRenderTarget===!0,ye=ne.length>1;if(ye||(ue.__webglTexture===void 0&&(ue.__webglTexture=i.createTexture()),ue.__version=y.version,s.memory.textures++),Ee){$.__webglFramebuffer=[];for(let j=0;j<6;j++)if(y.mipmaps.length>0){$.__webglFramebuffer[j]=[];for(let ce=0;ce<y.mipmaps.length;ce++)$.__webglFramebuffer[j][ce]=i.createFramebuffer()}else $.__webglFramebuffer[j]=i.createFramebuffer()}else{if(y.mipmaps.length>0){$.__webglFramebuffer=[];for(let j=0;j<y.mipmaps.length;j++)$.__webglFramebuffer[j]=i.createFramebuffer()}else $.__webglFramebuffer=i.createFramebuffer();if(ye)for(let j=0,ce=ne.length;j<ce;j++){const be=r.get(ne[j]);be.__webglTexture===void 0&&(be.__webglTexture=i.createTexture(),s.memory.textures++)}if(U.samples>0&&Me(U)===!1){$.__webglMultisampledFramebuffer=i.createFramebuffer(),$.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,$.__webglMultisampledFramebuffer);for(let j=0;j<ne.length;j++){const ce=ne[j];$.__webglColorRenderbuffer[j]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,$.__webglColorRenderbuffer[j]);const be=n.convert(ce.format,ce.colorSpace),k=n.convert(ce.type),ae=w(ce.internalFormat,be,k,ce.normalized,ce.colorSpace,U.isXRRenderTarget===!0),pe=it(U);i.renderbufferStorageMultisample(i.RENDERBUFFER,pe,ae,U.width,U.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+j,i.RENDERBUFFER,$.__webglColorRenderbuffer[j])}i.bindRenderbuffer(i.RENDERBUFFER,null),U.depthBuffer&&($.__webglDepthRenderbuffer=i.createRenderbuffer(),gi($.__webglDepthRenderbuffer,U,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(Ee){t.bindTexture(i.TEXTURE_CUBE_MAP,ue.__webglTexture),Qe(i.TEXTURE_CUBE_MAP,y);for(let j=0;j<6;j++)if(y.mipmaps.length>0)for(let ce=0;ce<y.mipmaps.length;ce++)Rt($.__webglFramebuffer[j][ce],U,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+j,ce);else Rt($.__webglFramebuffer[j],U,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+j,0);R(y)?M(i.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let j=0,ce=ne.length;j<ce;j++){const be=ne[j],k=r.get(be);let ae=i.TEXTURE_2D;(U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(ae=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(ae,k.__webglTexture),Qe(ae,be),Rt($.__webglFramebuffer,U,be,i.COLOR_ATTACHMENT0+j,ae,0),R(be)&&M(ae)}t.unbindTexture()}else{let j=i.TEXTURE_2D;if((U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(j=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(j,ue.__webglTexture),Qe(j,y),y.mipmaps.length>0)for(let ce=0;ce<y.mipmaps.length;ce++)Rt($.__webglFramebuffer[ce],U,y,i.COLOR_ATTACHMENT0,j,ce);else Rt($.__webglFramebuffer,U,y,i.COLOR_ATTACHMENT0,j,0);R(y)?M(j):y.mipmaps.length>0&&i.texParameteri(j,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}U.depthBuffer&&ci(U)}function H(U){const y=U.textures;for(let $=0,ue=y.length;$<ue;$++){const ne=y[$];if(R(ne)&&ne.mipmapsAutoUpdate===!0){const Ee=C(U),ye=r.get(ne).__webglTexture;t.bindTexture(Ee,ye),M(Ee),t.unbindTexture()}}}const Ae=[];function qe(U){if(U.samples>0){if(Me(U)===!1){const y=U.textures,$=U.width,ue=U.height;let ne=i.COLOR_BUFFER_BIT;const Ee=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ye=r.get(U),j=y.length>1;if(j)for(let ce=0;ce<y.length;ce++)t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),U.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let ce=0;ce<y.length;ce++){if(U.resolveDepthBuffer&&(U.depthBuffer&&(ne|=i.DEPTH_BUFFER_BIT),U.stencilBuffer&&U.resolveStencilBuffer&&(ne|=i.STENCIL_BUFFER_BIT)),j){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ye.__webglColorRenderbuffer[ce]);const be=r.get(y[ce]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,be,0)}i.blitFramebuffer(0,0,$,ue,0,0,$,ue,ne,i.NEAREST),l===!0&&(Ae.length=0,Ae.push(i.COLOR_ATTACHMENT0+ce),U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&Ae.push(Ee),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Ae))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),j)for(let ce=0;ce<y.length;ce++){t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,ye.__webglColorRenderbuffer[ce]);const be=r.get(y[ce]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,be,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&l){const y=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[y])}}}function it(U){return Math.min(a.maxSamples,U.samples)}function Me(U){const y=r.get(U);return U.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function Ct(U){const y=s.render.frame;h.get(U)!==y&&(h.set(U,y),U.update())}function Be(U,y){const $=U.colorSpace,ue=U.format,ne=U.type;return U.isCompressedTexture===!0||U.isVideoTexture===!0||$!==yo&&$!==Aa&&(ft.getTransfer($)===At?(ue!==Wr||ne!==ir)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):St("WebGLTextures: Unsupported texture color space:",$)),y}function Ye(U){return typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement?(c.width=U.naturalWidth||U.width,c.height=U.naturalHeight||U.height):typeof VideoFrame<"u"&&U instanceof VideoFrame?(c.width=U.displayWidth,c.height=U.displayHeight):(c.width=U.width,c.height=U.height),c}this.allocateTextureUnit=oe,this.resetTextureUnits=Y,this.getTextureUnits=re,this.setTextureUnits=he,this.setTexture2D=le,this.setTexture2DArray=de,this.setTexture3D=Pe,this.setTextureCube=_e,this.rebindTextures=$t,this.setupRenderTarget=ii,this.updateRenderTargetMipmap=H,this.updateMultisampleRenderTarget=qe,this.setupDepthRenderbuffer=ci,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=Me,this.dispose=D}function Gb(i,e){function t(r,a=Aa){let n;const s=ft.getTransfer(a);if(r===ir)return i.UNSIGNED_BYTE;if(r===wc)return i.UNSIGNED_SHORT_4_4_4_4;if(r===Ec)return i.UNSIGNED_SHORT_5_5_5_1;if(r===Gp)return i.UNSIGNED_INT_5_9_9_9_REV;if(r===Wp)return i.UNSIGNED_INT_10F_11F_11F_REV;if(r===kp)return i.BYTE;if(r===Hp)return i.SHORT;if(r===Ts)return i.UNSIGNED_SHORT;if(r===bc)return i.INT;if(r===kr)return i.UNSIGNED_INT;if(r===Hr)return i.FLOAT;if(r===Gr)return i.HALF_FLOAT;if(r===Vp)return i.ALPHA;if(r===Xp)return i.RGB;if(r===Wr)return i.RGBA;if(r===Ea)return i.DEPTH_COMPONENT;if(r===Ta)return i.DEPTH_STENCIL;if(r===jp)return i.RED;if(r===Tc)return i.RED_INTEGER;if(r===Za)return i.RG;if(r===Ac)return i.RG_INTEGER;if(r===Rc)return i.RGBA_INTEGER;if(r===go||r===vo||r===_o||r===xo)if(s===At)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(r===go)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(r===vo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(r===_o)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(r===xo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(r===go)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(r===vo)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(r===_o)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(r===xo)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(r===Pc||r===Lc||r===Cc||r===Uc)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(r===Pc)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(r===Lc)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(r===Cc)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(r===Uc)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(r===Nc||r===Ic||r===Dc||r===Oc||r===Fc||r===So||r===zc)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(r===Nc||r===Ic)return s===At?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(r===Dc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(r===Oc)return n.COMPRESSED_R11_EAC;if(r===Fc)return n.COMPRESSED_SIGNED_R11_EAC;if(r===So)return n.COMPRESSED_RG11_EAC;if(r===zc)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(r===Bc||r===kc||r===Hc||r===Gc||r===Wc||r===Vc||r===Xc||r===jc||r===$c||r===Yc||r===qc||r===Kc||r===Zc||r===Qc)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(r===Bc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(r===kc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(r===Hc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(r===Gc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(r===Wc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(r===Vc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(r===Xc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(r===jc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(r===$c)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(r===Yc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(r===qc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(r===Kc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(r===Zc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(r===Qc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(r===Jc||r===eu||r===tu)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(r===Jc)return s===At?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(r===eu)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(r===tu)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(r===iu||r===ru||r===Mo||r===au)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(r===iu)return n.COMPRESSED_RED_RGTC1_EXT;if(r===ru)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(r===Mo)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(r===au)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return r===Ln?i.UNSIGNED_INT_24_8:i[r]!==void 0?i[r]:null}return{convert:t}}const Wb=`
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

}`;class Xb{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const r=new Cf(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,r=new Da({vertexShader:Wb,fragmentShader:Vb,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Rr(new ll(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class jb extends Qa{constructor(e,t){super();const r=this;let a=null,n=1,s=null,o="local-floor",l=1,c=null,h=null,d=null,u=null,p=null,f=null;const _=typeof XRWebGLBinding<"u",g=new Xb,m={},x=t.getContextAttributes();let R=null,M=null;const C=[],w=[],v=new ut;let b=null,I=null;const L=new Pr;L.viewport=new zt;const P=new Pr;P.viewport=new zt;const O=[L,P],z=new e1;let A=null,D=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(te){let le=C[te];return le===void 0&&(le=new vu,C[te]=le),le.getTargetRaySpace()},this.getControllerGrip=function(te){let le=C[te];return le===void 0&&(le=new vu,C[te]=le),le.getGripSpace()},this.getHand=function(te){let le=C[te];return le===void 0&&(le=new vu,C[te]=le),le.getHandSpace()};function G(te){const le=w.indexOf(te.inputSource);if(le===-1)return;const de=C[le];de!==void 0&&(de.update(te.inputSource,te.frame,c||s),de.dispatchEvent({type:te.type,data:te.inputSource}))}function B(){a.removeEventListener("select",G),a.removeEventListener("selectstart",G),a.removeEventListener("selectend",G),a.removeEventListener("squeeze",G),a.removeEventListener("squeezestart",G),a.removeEventListener("squeezeend",G),a.removeEventListener("end",B),a.removeEventListener("inputsourceschange",J);for(let te=0;te<C.length;te++){const le=w[te];le!==null&&(w[te]=null,C[te].disconnect(le))}A=null,D=null,g.reset();for(const te in m)delete m[te];if(e.setRenderTarget(R),p=null,u=null,d=null,a=null,M=null,oe.stop(),r.isPresenting=!1,e.setPixelRatio(b),e.setSize(v.width,v.height,!1),I!==null){const te=I.camera;te.fov=I.fov,te.zoom=I.zoom,te.updateProjectionMatrix(),I=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(te){n=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(te){o=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||s},this.setReferenceSpace=function(te){c=te},this.getBaseLayer=function(){return u!==null?u:p},this.getBinding=function(){return d===null&&_&&(d=new XRWebGLBinding(a,t)),d},this.getFrame=function(){return f},this.getSession=function(){return a},this.setSession=async function(te){if(a=te,a!==null){if(R=e.getRenderTarget(),a.addEventListener("select",G),a.addEventListener("selectstart",G),a.addEventListener("selectend",G),a.addEventListener("squeeze",G),a.addEventListener("squeezestart",G),a.addEventListener("squeezeend",G),a.addEventListener("end",B),a.addEventListener("inputsourceschange",J),x.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(v),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let le=null,de=null,Pe=null;x.depth&&(Pe=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,le=x.stencil?Ta:Ea,de=x.stencil?Ln:kr);const _e={colorFormat:t.RGBA8,depthFormat:Pe,scaleFactor:n};d=this.getBinding(),u=d.createProjectionLayer(_e),a.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),M=new Vr(u.textureWidth,u.textureHeight,{format:Wr,type:ir,depthTexture:new Xn(u.textureWidth,u.textureHeight,de,void 0,void 0,void 0,void 0,void 0,void 0,le),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{const le={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:n};p=new XRWebGLLayer(a,t,le),a.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),M=new Vr(p.framebufferWidth,p.framebufferHeight,{format:Wr,type:ir,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,s=await a.requestReferenceSpace(o),oe.setContext(a),oe.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function J(te){for(let le=0;le<te.removed.length;le++){const de=te.removed[le],Pe=w.indexOf(de);Pe>=0&&(w[Pe]=null,C[Pe].disconnect(de))}for(let le=0;le<te.added.length;le++){const de=te.added[le];let Pe=w.indexOf(de);if(Pe===-1){for(let Ne=0;Ne<C.length;Ne++)if(Ne>=w.length){w.push(de),Pe=Ne;break}else if(w[Ne]===null){w[Ne]=de,Pe=Ne;break}if(Pe===-1)break}const _e=C[Pe];_e&&_e.connect(de)}}function Z(te,le){le===null?te.matrixWorld.copy(te.matrix):te.matrixWorld.multiplyMatrices(le.matrixWorld,te.matrix),te.matrixWorldInverse.copy(te.matrixWorld).invert()}this.updateCamera=function(te){if(a===null)return;let le=te.near,de=te.far;g.texture!==null&&(g.depthNear>0&&(le=g.depthNear),g.depthFar>0&&(de=g.depthFar)),z.near=P.near=L.near=le,z.far=P.far=L.far=de,(A!==z.near||D!==z.far)&&(a.updateRenderState({depthNear:z.near,depthFar:z.far}),A=z.near,D=z.far),z.layers.mask=te.layers.mask|6,L.layers.mask=z.layers.mask&-5,P.layers.mask=z.layers.mask&-3;const Pe=te.parent,_e=z.cameras;Z(z,Pe);for(let Ne=0;Ne<_e.length;Ne++)Z(_e[Ne],Pe);z.projectionMatrix.copy(L.projectionMatrix),z.projectionMatrixInverse.copy(L.projectionMatrixInverse),I===null&&te.isPerspectiveCamera&&(I={camera:te,fov:te.fov,zoom:te.zoom}),Y(te,z,Pe)};function Y(te,le,de){de===null?te.matrix.copy(le.matrixWorld):(te.matrix.copy(de.matrixWorld),te.matrix.invert(),te.matrix.multiply(le.matrixWorld)),te.matrix.decompose(te.position,te.quaternion,te.scale),te.updateMatrixWorld(!0),te.projectionMatrix.copy(le.projectionMatrix),te.projectionMatrixInverse.copy(le.projectionMatrixInverse),te.isPerspectiveCamera&&(te.fov=Ps*2*Math.atan(1/te.projectionMatrix.elements[5]),te.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(u===null&&p===null))return l},this.setFoveation=function(te){l=te,u!==null&&(u.fixedFoveation=te),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=te)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(z)},this.getCameraTexture=function(te){return m[te]};let re=null;function he(te,le){if(h=le.getViewerPose(c||s),f=le,h!==null){const de=h.views;p!==null&&(e.setRenderTargetFramebuffer(M,p.framebuffer),e.setRenderTarget(M));let Pe=!1;de.length!==z.cameras.length&&(z.cameras.length=0,Pe=!0);for(let Ne=0;Ne<de.length;Ne++){const $e=de[Ne];let je=null;if(p!==null)je=p.getViewport($e);else{const gt=d.getViewSubImage(u,$e);je=gt.viewport,Ne===0&&(e.setRenderTargetTextures(M,gt.colorTexture,gt.depthStencilTexture),e.setRenderTarget(M))}let Qe=O[Ne];Qe===void 0&&(Qe=new Pr,Qe.layers.enable(Ne),Qe.viewport=new zt,O[Ne]=Qe),Qe.matrix.fromArray($e.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray($e.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(je.x,je.y,je.width,je.height),Ne===0&&(z.matrix.copy(Qe.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Pe===!0&&z.cameras.push(Qe)}const _e=a.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&_){d=r.getBinding();const Ne=d.getDepthInformation(de[0]);Ne&&Ne.isValid&&Ne.texture&&g.init(Ne,a.renderState)}if(_e&&_e.includes("camera-access")&&_){e.state.unbindTexture(),d=r.getBinding();for(let Ne=0;Ne<de.length;Ne++){const $e=de[Ne].camera;if($e){let je=m[$e];je||(je=new Cf,m[$e]=je);const Qe=d.getCameraImage($e);je.sourceTexture=Qe}}}}for(let de=0;de<C.length;de++){const Pe=w[de],_e=C[de];Pe!==null&&_e!==void 0&&_e.update(Pe,le,c||s)}re&&re(te,le),le.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:le}),f=null}const oe=new $f;oe.setAnimationLoop(he),this.setAnimationLoop=function(te){re=te},this.dispose=function(){}}}const $b=new Bt,wm=new tt;wm.set(-1,0,0,0,1,0,0,0,1);function Yb(i,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function r(g,m){m.color.getRGB(g.fogColor.value,If(i)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function a(g,m,x,R,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?n(g,m):m.isMeshLambertMaterial?(n(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(n(g,m),d(g,m)):m.isMeshPhongMaterial?(n(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(n(g,m),u(g,m),m.isMeshPhysicalMaterial&&p(g,m,M)):m.isMeshMatcapMaterial?(n(g,m),f(g,m)):m.isMeshDepthMaterial?n(g,m):m.isMeshDistanceMaterial?(n(g,m),_(g,m)):m.isMeshNormalMaterial?n(g,m):m.isLineBasicMaterial?(s(g,m),m.isLineDashedMaterial&&o(g,m)):m.isPointsMaterial?l(g,m,x,R):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function n(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===ji&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===ji&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);const x=e.get(m),R=x.envMap,M=x.envMapRotation;R&&(g.envMap.value=R,g.envMapRotation.value.setFromMatrix4($b.makeRotationFromEuler(M)).transpose(),R.isCubeTexture&&R.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(wm),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function s(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function o(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,x,R){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*x,g.scale.value=R*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function d(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function u(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function p(g,m,x){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===ji&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function f(g,m){m.matcap&&(g.matcap.value=m.matcap)}function _(g,m){const x=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:r,refreshMaterialUniforms:a}}function qb(i,e,t,r){let a={},n={};function s(x,R){const M=R.program;r.uniformBlockBinding(x,M,a[x.id])}function o(x,R){let M=a[x.id];M===void 0&&(f(x),M=l(x),a[x.id]=M,x.addEventListener("dispose",g));const C=R.program;r.updateUBOMapping(x,C);const w=e.render.frame;n[x.id]!==w&&(c(x),n[x.id]=w)}function l(x){const R=i.createBuffer(),M=x.__size,C=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,R),i.bufferData(i.UNIFORM_BUFFER,M,C),i.bindBuffer(i.UNIFORM_BUFFER,null),R}function c(x){const R=a[x.id],M=x.uniforms,C=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,R);for(let w=0,v=M.length;w<v;w++){const b=M[w];if(Array.isArray(b))for(let I=0,L=b.length;I<L;I++)h(b[I],w,I,C);else h(b,w,0,C)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,R,M,C){if(u(x,R,M,C)===!0){const w=x.__offset,v=x.value;if(Array.isArray(v)){let b=0;for(let I=0;I<v.length;I++){const L=v[I],P=_(L,!0);d(L,x.__data,b),b+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else d(v,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,w,x.__data)}}function d(x,R,M){typeof x=="number"||typeof x=="boolean"?R[M]=x:x.isMatrix3?(R[M]=x.elements[0],R[M+1]=x.elements[1],R[M+2]=x.elements[2],R[M+3]=0,R[M+4]=x.elements[3],R[M+5]=x.elements[4],R[M+6]=x.elements[5],R[M+7]=0,R[M+8]=x.elements[6],R[M+9]=x.elements[7],R[M+10]=x.elements[8],R[M+11]=0):ArrayBuffer.isView(x)?R.set(x.subarray(0,R.length-M),M):x.toArray(R,M)}function u(x,R,M,C){const w=x.value,v=R+"_"+M;if(Array.isArray(w)){C[v]===void 0&&(C[v]=[]);const b=C[v];let I=!1;for(let L=0;L<w.length;L++)p(w[L],b,L)===!0&&(I=!0);return I}return p(w,C,v)}function p(x,R,M){if(R[M]===void 0)return typeof x=="number"||typeof x=="boolean"?R[M]=x:ArrayBuffer.isView(x)?R[M]=x.slice():R[M]=x.clone(),!0;{const C=R[M];if(typeof x=="number"||typeof x=="boolean"){if(C!==x)return R[M]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(C.equals(x)===!1)return C.copy(x),!0}}return!1}function f(x){const R=x.uniforms;let M=0;const C=16;for(let v=0,b=R.length;v<b;v++){const I=Array.isArray(R[v])?R[v]:[R[v]];for(let L=0,P=I.length;L<P;L++){const O=I[L],z=Array.isArray(O.value)?O.value:[O.value],A=Array.isArray(R[v])||Array.isArray(O.value);let D=M;for(let B=0,J=z.length;B<J;B++){const Z=z[B],Y=_(Z,A),re=M%C,he=re%Y.boundary,oe=re+he;M+=he,oe!==0&&C-oe<Y.storage&&(M+=C-oe),B===0&&(D=M),M+=Y.storage}const G=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new G((M-D)/Float32Array.BYTES_PER_ELEMENT),O.__offset=D}}const w=M%C;return w>0&&(M+=C-w),x.__size=M,x.__cache={},this}function _(x,R){const M={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(M.boundary=4,M.storage=4):x.isVector2?(M.boundary=8,M.storage=8):x.isVector3||x.isColor?(M.boundary=16,M.storage=12):x.isVector4?(M.boundary=16,M.storage=16):x.isMatrix3?(M.boundary=16,M.storage=48):x.isMatrix4?(M.boundary=16,M.storage=64):x.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(M.boundary=16,M.storage=x.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",x),R===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function g(x){const R=x.target;R.removeEventListener("dispose",g),i.deleteBuffer(a[R.id]),delete a[R.id],delete n[R.id]}function m(){for(const x in a)i.deleteBuffer(a[x]);a={},n={}}return{bind:s,update:o,dispose:m}}const Kb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let jr=null;function Zb(){return jr===null&&(jr=new Bx(Kb,16,16,Za,Gr),jr.name="DFG_LUT",jr.minFilter=$i,jr.magFilter=$i,jr.wrapS=sa,jr.wrapT=sa,jr.generateMipmaps=!1,jr.needsUpdate=!0),jr}class Qb{constructor(e={}){const{canvas:t=Q_(),context:r=null,depth:a=!0,stencil:n=!1,alpha:s=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:p=ir}=e;this.isWebGLRenderer=!0;let f;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");f=r.getContextAttributes().alpha}else f=s;const _=p,g=new Set([Rc,Ac,Tc]),m=new Set([ir,kr,Ts,Ln,wc,Ec]),x=new Uint32Array(4),R=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]};let C=null,w=null;const v=[],b=[];let I=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=na,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const L=this;let P=!1,O=null,z=null,A=null,D=null;this._outputColorSpace=fr;let G=0,B=0,J=null,Z=-1,Y=null;const re=new zt,he=new zt;let oe=null;const te=new lt(0);let le=0,de=t.width,Pe=t.height,_e=1,Ne=null,$e=null;const je=new zt(0,0,de,Pe),Qe=new zt(0,0,de,Pe);let gt=!1;const Dt=new Ds,ei=new Zu;let Ot=!1,ti=!1;const Rt=new Bt,gi=new K,mt=new zt,ci={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let $t=!1;function ii(){return J===null?_e:1}let H=r;function Ae(T,W){return t.getContext(T,W)}let qe,it,Me,Ct,Be,Ye,U,y,$,ue,ne,Ee,ye,j,ce,be,k,ae,pe,xe,Re,we,We;try{const T={alpha:!0,depth:a,stencil:n,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${cc}`),t.addEventListener("webglcontextlost",Ge,!1),t.addEventListener("webglcontextrestored",rt,!1),t.addEventListener("webglcontextcreationerror",Ue,!1),H===null){const W="webgl2";if(H=Ae(W,T),H===null)throw Ae(W)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Se()}catch(T){throw t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",Ue,!1),St("WebGLRenderer: "+T.message),T}function Se(){qe=new ty(H),qe.init(),Re=new Gb(H,qe),it=new VM(H,qe,e,Re),Me=new kb(H,qe),it.reversedDepthBuffer&&u&&Me.buffers.depth.setReversed(!0),z=H.createFramebuffer(),A=H.createFramebuffer(),D=H.createFramebuffer(),Ct=new ay(H),Be=new Tb,Ye=new Hb(H,qe,Me,Be,it,Re,Ct),U=new ey(L),y=new s1(H),we=new GM(H,y),$=new iy(H,y,Ct,we),ue=new sy(H,$,y,we,Ct),ae=new ny(H,it,Ye),ce=new XM(Be),ne=new Eb(L,U,qe,it,we,ce),Ee=new Yb(L,Be),ye=new Rb,j=new Ib(qe),k=new HM(L,U,Me,ue,f,l),be=new Bb(L,ue,it),We=new qb(H,Ct,it,Me),pe=new WM(H,qe,Ct),xe=new ry(H,qe,Ct),Ct.programs=ne.programs,L.capabilities=it,L.extensions=qe,L.properties=Be,L.renderLists=ye,L.shadowMap=be,L.state=Me,L.info=Ct}_!==ir&&(I=new ly(_,t.width,t.height,o,a,n));const Ce=new jb(L,H);this.xr=Ce,this.getContext=function(){return H},this.getContextAttributes=function(){return H.getContextAttributes()},this.forceContextLoss=function(){const T=qe.get("WEBGL_lose_context");T&&T.loseContext()},this.forceContextRestore=function(){const T=qe.get("WEBGL_lose_context");T&&T.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(T){T!==void 0&&(_e=T,this.setSize(de,Pe,!1))},this.getSize=function(T){return T.set(de,Pe)},this.setSize=function(T,W,ie=!0){if(Ce.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}de=T,Pe=W,t.width=Math.floor(T*_e),t.height=Math.floor(W*_e),ie===!0&&(t.style.width=T+"px",t.style.height=W+"px"),I!==null&&I.setSize(t.width,t.height),this.setViewport(0,0,T,W)},this.getDrawingBufferSize=function(T){return T.set(de*_e,Pe*_e).floor()},this.setDrawingBufferSize=function(T,W,ie){de=T,Pe=W,_e=ie,t.width=Math.floor(T*ie),t.height=Math.floor(W*ie),this.setViewport(0,0,T,W)},this.setEffects=function(T){if(_===ir){St("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(T){for(let W=0;W<T.length;W++)if(T[W].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}I.setEffects(T||[])},this.getCurrentViewport=function(T){return T.copy(re)},this.getViewport=function(T){return T.copy(je)},this.setViewport=function(T,W,ie,Q){T.isVector4?je.set(T.x,T.y,T.z,T.w):je.set(T,W,ie,Q),Me.viewport(re.copy(je).multiplyScalar(ii()).round())},this.getScissor=function(T){return T.copy(Qe)},this.setScissor=function(T,W,ie,Q){T.isVector4?Qe.set(T.x,T.y,T.z,T.w):Qe.set(T,W,ie,Q),Me.scissor(he.copy(Qe).multiplyScalar(ii()).round())},this.getScissorTest=function(){return gt},this.setScissorTest=function(T){Me.setScissorTest(gt=T)},this.setOpaqueSort=function(T){Ne=T},this.setTransparentSort=function(T){$e=T},this.getClearColor=function(T){return T.copy(k.getClearColor())},this.setClearColor=function(){k.setClearColor(...arguments)},this.getClearAlpha=function(){return k.getClearAlpha()},this.setClearAlpha=function(){k.setClearAlpha(...arguments)},this.clear=function(T=!0,W=!0,ie=!0){let Q=0;if(T){let q=!1;if(J!==null){const me=J.texture.format;q=g.has(me)}if(q){const me=J.texture.type,ge=m.has(me),Te=k.getClearColor(),De=k.getClearAlpha(),Ve=Te.r,nt=Te.g,pt=Te.b;ge?(x[0]=Ve,x[1]=nt,x[2]=pt,x[3]=De,H.clearBufferuiv(H.COLOR,0,x)):(R[0]=Ve,R[1]=nt,R[2]=pt,R[3]=De,H.clearBufferiv(H.COLOR,0,R))}else Q|=H.COLOR_BUFFER_BIT}W&&(Q|=H.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ie&&(Q|=H.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Q!==0&&H.clear(Q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(T){T.setRenderer(this),O=T},this.dispose=function(){t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",Ue,!1),k.dispose(),ye.dispose(),j.dispose(),Ye.dispose(),Be.dispose(),U.dispose(),ue.dispose(),$.dispose(),we.dispose(),We.dispose(),ne.dispose(),Ce.dispose(),Ce.removeEventListener("sessionstart",Hs),Ce.removeEventListener("sessionend",Cr),Kr.stop()};function Ge(T){T.preventDefault(),Eo("WebGLRenderer: Context Lost."),P=!0}function rt(){Eo("WebGLRenderer: Context Restored."),P=!1;const T=Ct.autoReset,W=be.enabled,ie=be.autoUpdate,Q=be.needsUpdate,q=be.type;Se(),Ct.autoReset=T,be.enabled=W,be.autoUpdate=ie,be.needsUpdate=Q,be.type=q}function Ue(T){St("WebGLRenderer: A WebGL context could not be created. Reason: ",T.statusMessage)}function ct(T){const W=T.target;W.removeEventListener("dispose",ct),Mt(W)}function Mt(T){pa(T),Be.remove(T)}function pa(T){const W=Be.get(T).programs;W!==void 0&&(W.forEach(function(ie){ne.releaseProgram(ie)}),T.isShaderMaterial&&ne.releaseShaderCache(T))}this.renderBufferDirect=function(T,W,ie,Q,q,me){W===null&&(W=ci);const ge=q.isMesh&&q.matrixWorld.determinantAffine()<0,Te=ts(T,W,ie,Q,q);Me.setMaterial(Q,ge);let De=ie.index,Ve=1;if(Q.wireframe===!0){if(De=$.getWireframeAttribute(ie),De===void 0)return;Ve=2}const nt=ie.drawRange,pt=ie.attributes.position;let ze=nt.start*Ve,vt=(nt.start+nt.count)*Ve;me!==null&&(ze=Math.max(ze,me.start*Ve),vt=Math.min(vt,(me.start+me.count)*Ve)),De!==null?(ze=Math.max(ze,0),vt=Math.min(vt,De.count)):pt!=null&&(ze=Math.max(ze,0),vt=Math.min(vt,pt.count));const jt=vt-ze;if(jt<0||jt===1/0)return;we.setup(q,Q,Te,ie,De);let Et,Pt=pe;if(De!==null&&(Et=y.get(De),Pt=xe,Pt.setIndex(Et)),q.isMesh)Q.wireframe===!0?(Me.setLineWidth(Q.wireframeLinewidth*ii()),Pt.setMode(H.LINES)):Pt.setMode(H.TRIANGLES);else if(q.isLine){let kt=Q.linewidth;kt===void 0&&(kt=1),Me.setLineWidth(kt*ii()),q.isLineSegments?Pt.setMode(H.LINES):q.isLineLoop?Pt.setMode(H.LINE_LOOP):Pt.setMode(H.LINE_STRIP)}else q.isPoints?Pt.setMode(H.POINTS):q.isSprite&&Pt.setMode(H.TRIANGLES);if(q.isBatchedMesh)if(qe.get("WEBGL_multi_draw"))Pt.renderMultiDraw(q._multiDrawStarts,q._multiDrawCounts,q._multiDrawCount);else{const kt=q._multiDrawStarts,ke=q._multiDrawCounts,ri=q._multiDrawCount,nr=De?y.get(De).bytesPerElement:1,Qr=Be.get(Q).currentProgram.getUniforms();for(let ai=0;ai<ri;ai++)Qr.setValue(H,"_gl_DrawID",ai),Pt.render(kt[ai]/nr,ke[ai])}else if(q.isInstancedMesh)Pt.renderInstances(ze,jt,q.count);else if(ie.isInstancedBufferGeometry){const kt=ie._maxInstanceCount!==void 0?ie._maxInstanceCount:1/0,ke=Math.min(ie.instanceCount,kt);Pt.renderInstances(ze,jt,ke)}else Pt.render(ze,jt)};function Qn(T,W,ie,Q){O!==null&&T.isNodeMaterial&&O.setObject(Q,T),Ot===!0&&ce.setState(T,ie,!1),T.transparent===!0&&T.side===br&&T.forceSinglePass===!1?(T.side=ji,T.needsUpdate=!0,Ur(T,W,Q),T.side=Ka,T.needsUpdate=!0,Ur(T,W,Q),T.side=br):Ur(T,W,Q)}this.compile=function(T,W,ie=null){ie===null&&(ie=T),O!==null&&O.renderStart(T,W,ie),w=j.get(ie),w.init(W),b.push(w),ie.traverseVisible(function(q){q.isLight&&q.layers.test(W.layers)&&(w.pushLight(q),q.castShadow&&w.pushShadow(q))}),T!==ie&&T.traverseVisible(function(q){q.isLight&&q.layers.test(W.layers)&&(w.pushLight(q),q.castShadow&&w.pushShadow(q))}),w.setupLights(),O!==null&&O.updateLights(w.state.lightsArray),ti=this.localClippingEnabled,Ot=ce.init(this.clippingPlanes,ti),Ot===!0&&ce.setGlobalState(this.clippingPlanes,W),O!==null&&be.render(w.state.shadowsArray,ie,W);const Q=new Set;return T.traverse(function(q){if(!(q.isMesh||q.isPoints||q.isLine||q.isSprite))return;const me=q.material;if(me)if(Array.isArray(me))for(let ge=0;ge<me.length;ge++){const Te=me[ge];Qn(Te,ie,W,q),Q.add(Te)}else Qn(me,ie,W,q),Q.add(me)}),w=b.pop(),O!==null&&O.renderEnd(),Q},this.compileAsync=function(T,W,ie=null){const Q=this.compile(T,W,ie);return new Promise(q=>{function me(){if(Q.forEach(function(ge){const Te=Be.get(ge).currentProgram;(Te===void 0||Te.isReady())&&Q.delete(ge)}),Q.size===0){q(T);return}setTimeout(me,10)}qe.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let nn=null;function ul(T){nn&&nn(T)}function Hs(){Kr.stop()}function Cr(){Kr.start()}const Kr=new $f;Kr.setAnimationLoop(ul),typeof self<"u"&&Kr.setContext(self),this.setAnimationLoop=function(T){nn=T,Ce.setAnimationLoop(T),T===null?Kr.stop():Kr.start()},Ce.addEventListener("sessionstart",Hs),Ce.addEventListener("sessionend",Cr),this.render=function(T,W){if(W!==void 0&&W.isCamera!==!0){St("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;O!==null&&O.renderStart(T,W);const ie=Ce.enabled===!0&&Ce.isPresenting===!0,Q=I!==null&&(J===null||ie)&&I.begin(L,J);if(T.matrixWorldAutoUpdate===!0&&T.updateMatrixWorld(),W.parent===null&&W.matrixWorldAutoUpdate===!0&&W.updateMatrixWorld(),Ce.enabled===!0&&Ce.isPresenting===!0&&(I===null||I.isCompositing()===!1)&&(Ce.cameraAutoUpdate===!0&&Ce.updateCamera(W),W=Ce.getCamera()),T.isScene===!0&&T.onBeforeRender(L,T,W,J),w=j.get(T,b.length),w.init(W),w.state.textureUnits=Ye.getTextureUnits(),b.push(w),Rt.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),W.isArrayCamera?ei.setFromArrayCamera(W):Dt.setFromProjectionMatrix(Rt,wr,W.reversedDepth),ti=this.localClippingEnabled,Ot=ce.init(this.clippingPlanes,ti),C=ye.get(T,v.length),C.init(),v.push(C),this.info.render.frame++,Ce.enabled===!0&&Ce.isPresenting===!0){const me=L.xr.getDepthSensingMesh();me!==null&&Zr(me,W,-1/0,L.sortObjects)}Zr(T,W,0,L.sortObjects),C.finish(),O!==null&&O.updateLights(w.state.lightsArray),L.sortObjects===!0&&C.sort(Ne,$e),$t=Ce.enabled===!1||Ce.isPresenting===!1||Ce.hasDepthSensing()===!1,$t&&k.addToRenderList(C,T),this.info.autoReset===!0&&this.info.reset(),Ot===!0&&ce.beginShadows();const q=w.state.shadowsArray;if(be.render(q,T,W),Ot===!0&&ce.endShadows(),(Q&&I.hasRenderPass())===!1){const me=C.opaque,ge=C.transmissive;if(w.setupLights(),W.isArrayCamera){const Te=W.cameras;if(ge.length>0)for(let De=0,Ve=Te.length;De<Ve;De++){const nt=Te[De];vr(me,ge,T,nt)}$t&&k.render(T);for(let De=0,Ve=Te.length;De<Ve;De++){const nt=Te[De];Jn(C,T,nt,nt.viewport)}}else ge.length>0&&vr(me,ge,T,W),$t&&k.render(T),Jn(C,T,W)}J!==null&&B===0&&(Ye.updateMultisampleRenderTarget(J),Ye.updateRenderTargetMipmap(J)),Q&&I.end(L),T.isScene===!0&&T.onAfterRender(L,T,W),we.resetDefaultState(),Z=-1,Y=null,b.pop(),b.length>0?(w=b[b.length-1],Ye.setTextureUnits(w.state.textureUnits),Ot===!0&&ce.setGlobalState(L.clippingPlanes,w.state.camera)):w=null,v.pop(),v.length>0?C=v[v.length-1]:C=null,O!==null&&O.renderEnd()};function Zr(T,W,ie,Q){if(T.visible===!1)return;if(T.layers.test(W.layers)){if(T.isGroup)ie=T.renderOrder;else if(T.isLOD)T.autoUpdate===!0&&T.update(W);else if(T.isLight)w.pushLight(T),T.castShadow&&w.pushShadow(T);else if(T.isSprite){const me=W.isArrayCamera?ei:Dt;if(!T.frustumCulled||T.intersectsFrustum(me)){Q&&mt.setFromMatrixPosition(T.matrixWorld).applyMatrix4(Rt);const ge=ue.update(T),Te=T.material;Te.visible&&C.push(T,ge,Te,ie,mt.z,null,W)}}else if(T.isMesh||T.isLine||T.isPoints){const me=W.isArrayCamera?ei:Dt;if(!T.frustumCulled||T.intersectsFrustum(me)){const ge=ue.update(T),Te=T.material;if(Q&&(T.boundingSphere!==void 0?(T.boundingSphere===null&&T.computeBoundingSphere(),mt.copy(T.boundingSphere.center)):(ge.boundingSphere===null&&ge.computeBoundingSphere(),mt.copy(ge.boundingSphere.center)),mt.applyMatrix4(T.matrixWorld).applyMatrix4(Rt)),Array.isArray(Te)){const De=ge.groups;for(let Ve=0,nt=De.length;Ve<nt;Ve++){const pt=De[Ve],ze=Te[pt.materialIndex];ze&&ze.visible&&C.push(T,ge,ze,ie,mt.z,pt,W)}}else Te.visible&&C.push(T,ge,Te,ie,mt.z,null,W)}}}const q=T.children;for(let me=0,ge=q.length;me<ge;me++)Zr(q[me],W,ie,Q)}function Jn(T,W,ie,Q){const{opaque:q,transmissive:me,transparent:ge}=T;w.setupLightsView(ie),Ot===!0&&ce.setGlobalState(L.clippingPlanes,ie),Q&&Me.viewport(re.copy(Q)),q.length>0&&Yt(q,W,ie),me.length>0&&Yt(me,W,ie),ge.length>0&&Yt(ge,W,ie),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function vr(T,W,ie,Q){if((ie.isScene===!0?ie.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[Q.id]===void 0){const pt=qe.has("EXT_color_buffer_half_float")||qe.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[Q.id]=new Vr(1,1,{generateMipmaps:!0,type:pt?Gr:ir,minFilter:wa,samples:Math.max(4,it.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:ft.workingColorSpace})}const q=w.state.transmissionRenderTarget[Q.id],me=Q.viewport||re;q.setSize(me.z*L.transmissionResolutionScale,me.w*L.transmissionResolutionScale);const ge=L.getRenderTarget(),Te=L.getActiveCubeFace(),De=L.getActiveMipmapLevel();L.setRenderTarget(q),L.getClearColor(te),le=L.getClearAlpha(),le<1&&L.setClearColor(16777215,.5),L.clear(),$t&&k.render(ie);const Ve=L.toneMapping;L.toneMapping=na;const nt=Q.viewport;if(Q.viewport!==void 0&&(Q.viewport=void 0),w.setupLightsView(Q),Ot===!0&&ce.setGlobalState(L.clippingPlanes,Q),Yt(T,ie,Q),Ye.updateMultisampleRenderTarget(q),Ye.updateRenderTargetMipmap(q),qe.has("WEBGL_multisampled_render_to_texture")===!1){let pt=!1;for(let ze=0,vt=W.length;ze<vt;ze++){const jt=W[ze],{object:Et,geometry:Pt,material:kt,group:ke}=jt;if(kt.side===br&&Et.layers.test(Q.layers)){const ri=kt.side;kt.side=ji,kt.needsUpdate=!0,Qt(Et,ie,Q,Pt,kt,ke),kt.side=ri,kt.needsUpdate=!0,pt=!0}}pt===!0&&(Ye.updateMultisampleRenderTarget(q),Ye.updateRenderTargetMipmap(q))}L.setRenderTarget(ge,Te,De),L.setClearColor(te,le),nt!==void 0&&(Q.viewport=nt),L.toneMapping=Ve}function Yt(T,W,ie){const Q=W.isScene===!0?W.overrideMaterial:null;for(let q=0,me=T.length;q<me;q++){const ge=T[q],{object:Te,geometry:De,group:Ve}=ge;let nt=ge.material;nt.allowOverride===!0&&Q!==null&&(nt=Q),Te.layers.test(ie.layers)&&Qt(Te,W,ie,De,nt,Ve)}}function Qt(T,W,ie,Q,q,me){O!==null&&q.isNodeMaterial&&O.setObject(T,q),T.onBeforeRender(L,W,ie,Q,q,me),T.modelViewMatrix.multiplyMatrices(ie.matrixWorldInverse,T.matrixWorld),T.normalMatrix.getNormalMatrix(T.modelViewMatrix),q.onBeforeRender(L,W,ie,Q,T,me),q.transparent===!0&&q.side===br&&q.forceSinglePass===!1?(q.side=ji,q.needsUpdate=!0,L.renderBufferDirect(ie,W,Q,q,T,me),q.side=Ka,q.needsUpdate=!0,L.renderBufferDirect(ie,W,Q,q,T,me),q.side=br):L.renderBufferDirect(ie,W,Q,q,T,me),T.onAfterRender(L,W,ie,Q,q,me)}function Jt(T){let W=0;for(const ie of T)ie.texture!==null&&W++;return W}function Ur(T,W,ie){W.isScene!==!0&&(W=ci);const Q=Be.get(T),q=w.state.lights,me=w.state.shadowsArray,ge=q.state.version,Te=ne.getParameters(T,q.state,me,W,ie,w.state.lightProbeGridArray),De=ne.getProgramCacheKey(Te);let Ve=Q.programs;Q.environment=T.isMeshStandardMaterial||T.isMeshLambertMaterial||T.isMeshPhongMaterial?W.environment:null,Q.fog=W.fog;const nt=T.isMeshStandardMaterial||T.isMeshLambertMaterial&&!T.envMap||T.isMeshPhongMaterial&&!T.envMap;Q.envMap=U.get(T.envMap||Q.environment,nt),Q.envMapRotation=Q.environment!==null&&T.envMap===null?W.environmentRotation:T.envMapRotation,Ve===void 0&&(T.addEventListener("dispose",ct),Ve=new Map,Q.programs=Ve,Q.programVariants=new Map);let pt=Ve.get(De);if(pt!==void 0){if(Q.currentProgram===pt&&Q.lightsStateVersion===ge)return es(T,Te),pt}else Te.uniforms=ne.getUniforms(T),O!==null&&T.isNodeMaterial&&O.build(T,ie,Te),T.onBeforeCompile(Te,L),pt=ne.acquireProgram(Te,De),Ve.set(De,pt),Q.uniforms=Te.uniforms;const ze=Q.uniforms;return(!T.isShaderMaterial&&!T.isRawShaderMaterial||T.clipping===!0)&&(ze.clippingPlanes=ce.uniform),es(T,Te),Q.needsLights=ma(T),Q.lightsStateVersion=ge,Q.needsLights&&(ze.ambientLightColor.value=q.state.ambient,ze.lightProbe.value=q.state.probe,ze.sunLights.value=q.state.sun,ze.sunLightShadows.value=q.state.sunShadow,ze.directionalLights.value=q.state.directional,ze.directionalLightShadows.value=q.state.directionalShadow,ze.spotLights.value=q.state.spot,ze.spotLightShadows.value=q.state.spotShadow,ze.rectAreaLights.value=q.state.rectArea,ze.ltc_1.value=q.state.rectAreaLTC1,ze.ltc_2.value=q.state.rectAreaLTC2,ze.pointLights.value=q.state.point,ze.pointLightShadows.value=q.state.pointShadow,ze.hemisphereLights.value=q.state.hemi,ze.sunShadowMatrix.value=q.state.sunShadowMatrix,ze.sunShadowCascade.value=q.state.sunShadowCascade,ze.directionalShadowMatrix.value=q.state.directionalShadowMatrix,ze.spotLightMatrix.value=q.state.spotLightMatrix,ze.spotLightMap.value=q.state.spotLightMap,ze.pointShadowMatrix.value=q.state.pointShadowMatrix),Q.numLightProbeGrids=Jt(w.state.lightProbeGridArray),Q.currentProgram=pt,Q.uniformsList=null,pt}function qi(T,W,ie,Q,q){const me=Be.get(T),ge=me.currentProgram.id+","+Q+","+q;let Te=me.programVariants.get(ge);return Te===void 0?(Te=Ur(T,W,ie),me.programVariants.set(ge,Te)):(me.currentProgram=Te,me.uniformsList=null,me.outputColorSpace=Q,me.toneMapping=q),Te}function fa(T){if(T.uniformsList===null){const W=T.currentProgram.getUniforms();T.uniformsList=il.seqWithValue(W.seq,T.uniforms)}return T.uniformsList}function es(T,W){const ie=Be.get(T);ie.outputColorSpace=W.outputColorSpace,ie.batching=W.batching,ie.batchingColor=W.batchingColor,ie.instancing=W.instancing,ie.instancingColor=W.instancingColor,ie.instancingMorph=W.instancingMorph,ie.skinning=W.skinning,ie.morphTargets=W.morphTargets,ie.morphNormals=W.morphNormals,ie.morphColors=W.morphColors,ie.morphTargetsCount=W.morphTargetsCount,ie.numClippingPlanes=W.numClippingPlanes,ie.numIntersection=W.numClipIntersection,ie.vertexAlphas=W.vertexAlphas,ie.vertexTangents=W.vertexTangents,ie.toneMapping=W.toneMapping}function ts(T,W,ie,Q,q){W.isScene!==!0&&(W=ci),Ye.resetTextureUnits();const me=W.fog,ge=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial?W.environment:null,Te=J===null?L.outputColorSpace:J.isXRRenderTarget===!0?J.texture.colorSpace:ft.workingColorSpace,De=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial&&!Q.envMap||Q.isMeshPhongMaterial&&!Q.envMap,Ve=U.get(Q.envMap||ge,De),nt=Q.vertexColors===!0&&!!ie.attributes.color&&ie.attributes.color.itemSize===4,pt=!!ie.attributes.tangent&&(!!Q.normalMap||Q.anisotropy>0),ze=!!ie.morphAttributes.position,vt=!!ie.morphAttributes.normal,jt=!!ie.morphAttributes.color;let Et=na;Q.toneMapped&&(J===null||J.isXRRenderTarget===!0)&&(Et=L.toneMapping);const Pt=ie.morphAttributes.position||ie.morphAttributes.normal||ie.morphAttributes.color,kt=Pt!==void 0?Pt.length:0,ke=Be.get(Q),ri=w.state.lights;if(Ot===!0&&(ti===!0||T!==Y)){const yt=T===Y&&Q.id===Z;ce.setState(Q,T,yt)}let nr=!1,Qr=!1;Q.version===ke.__version?ke.needsLights&&ke.lightsStateVersion!==ri.state.version||q.isBatchedMesh&&ke.batching===!1||!q.isBatchedMesh&&ke.batching===!0||q.isBatchedMesh&&ke.batchingColor===!0&&q._colorsTexture===null||q.isBatchedMesh&&ke.batchingColor===!1&&q._colorsTexture!==null||q.isInstancedMesh&&ke.instancing===!1||!q.isInstancedMesh&&ke.instancing===!0||q.isSkinnedMesh&&ke.skinning===!1||!q.isSkinnedMesh&&ke.skinning===!0||q.isInstancedMesh&&ke.instancingColor===!0&&q.instanceColor===null||q.isInstancedMesh&&ke.instancingColor===!1&&q.instanceColor!==null||q.isInstancedMesh&&ke.instancingMorph===!0&&q.morphTexture===null||q.isInstancedMesh&&ke.instancingMorph===!1&&q.morphTexture!==null||ke.envMap!==Ve||Q.fog===!0&&ke.fog!==me||ke.numClippingPlanes!==void 0&&(ke.numClippingPlanes!==ce.numPlanes||ke.numIntersection!==ce.numIntersection)||ke.vertexAlphas!==nt||ke.vertexTangents!==pt||ke.morphTargets!==ze||ke.morphNormals!==vt||ke.morphColors!==jt||ke.morphTargetsCount!==kt||ke.numLightProbeGrids!==Jt(w.state.lightProbeGridArray)?nr=!0:(ke.outputColorSpace!==Te||ke.toneMapping!==Et)&&(Qr=!0):(nr=!0,ke.__version=Q.version);let ai=ke.currentProgram;(nr===!0||Qr===!0)&&(ai=Qr===!0?qi(Q,W,q,Te,Et):Ur(Q,W,q),O&&Q.isNodeMaterial&&O.onUpdateProgram(Q,ai,ke));let ln=!1,Nr=!1,Jr=!1;const st=ai.getUniforms(),qt=ke.uniforms;if(Me.useProgram(ai.program)&&(ln=!0,Nr=!0,Jr=!0),Q.id!==Z&&(Z=Q.id,Nr=!0),ln||Y!==T){Me.buffers.depth.getReversed()&&T.reversedDepth!==!0&&(T._reversedDepth=!0,T.updateProjectionMatrix()),st.setValue(H,"projectionMatrix",T.projectionMatrix),st.setValue(H,"viewMatrix",T.matrixWorldInverse);const yt=st.map.cameraPosition;yt!==void 0&&yt.setValue(H,gi.setFromMatrixPosition(T.matrixWorld)),it.logarithmicDepthBuffer&&st.setValue(H,"logDepthBufFC",2/(Math.log(T.far+1)/Math.LN2)),(Q.isMeshPhongMaterial||Q.isMeshToonMaterial||Q.isMeshLambertMaterial||Q.isMeshBasicMaterial||Q.isMeshStandardMaterial||Q.isShaderMaterial)&&st.setValue(H,"isOrthographic",T.isOrthographicCamera===!0),Y!==T&&(Y=T,Nr=!0,Jr=!0)}if(ke.needsLights&&(ri.state.sunShadowMap.length>0&&st.setValue(H,"sunShadowMap",ri.state.sunShadowMap,Ye),ri.state.directionalShadowMap.length>0&&st.setValue(H,"directionalShadowMap",ri.state.directionalShadowMap,Ye),ri.state.spotShadowMap.length>0&&st.setValue(H,"spotShadowMap",ri.state.spotShadowMap,Ye),ri.state.pointShadowMap.length>0&&st.setValue(H,"pointShadowMap",ri.state.pointShadowMap,Ye)),q.isSkinnedMesh){st.setOptional(H,q,"bindMatrix"),st.setOptional(H,q,"bindMatrixInverse");const yt=q.skeleton;yt&&(yt.boneTexture===null&&yt.computeBoneTexture(),st.setValue(H,"boneTexture",yt.boneTexture,Ye))}q.isBatchedMesh&&(st.setOptional(H,q,"batchingTexture"),st.setValue(H,"batchingTexture",q._matricesTexture,Ye),st.setOptional(H,q,"batchingIdTexture"),st.setValue(H,"batchingIdTexture",q._indirectTexture,Ye),st.setOptional(H,q,"batchingColorTexture"),q._colorsTexture!==null&&st.setValue(H,"batchingColorTexture",q._colorsTexture,Ye));const Di=ie.morphAttributes;if((Di.position!==void 0||Di.normal!==void 0||Di.color!==void 0)&&ae.update(q,ie,ai),(Nr||ke.receiveShadow!==q.receiveShadow)&&(ke.receiveShadow=q.receiveShadow,st.setValue(H,"receiveShadow",q.receiveShadow)),(Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial)&&Q.envMap===null&&W.environment!==null&&(qt.envMapIntensity.value=W.environmentIntensity),qt.dfgLUT!==void 0&&(qt.dfgLUT.value=Zb()),Nr){if(st.setValue(H,"toneMappingExposure",L.toneMappingExposure),ke.needsLights&&sn(qt,Jr),me&&Q.fog===!0&&Ee.refreshFogUniforms(qt,me),Ee.refreshMaterialUniforms(qt,Q,_e,Pe,w.state.transmissionRenderTarget[T.id]),ke.needsLights&&ke.numLightProbeGrids>0){const yt=M;let bi=0;for(const Ci of w.state.lightProbeGridArray)Ci.texture!==null&&(yt.textures[bi]=Ci.texture,yt.min[bi]=Ci.boundingBox.min,yt.max[bi]=Ci.boundingBox.max,yt.resolution[bi]=Ci.resolution,bi++);for(const Ci in yt)yt[Ci].length=bi;qt.probesSH.value=yt.textures,qt.probesMin.value=yt.min,qt.probesMax.value=yt.max,qt.probesResolution.value=yt.resolution}il.upload(H,fa(ke),qt,Ye)}if(Q.isShaderMaterial&&Q.uniformsNeedUpdate===!0&&(il.upload(H,fa(ke),qt,Ye),Q.uniformsNeedUpdate=!1),Q.isSpriteMaterial&&st.setValue(H,"center",q.center),st.setValue(H,"modelViewMatrix",q.modelViewMatrix),st.setValue(H,"normalMatrix",q.normalMatrix),st.setValue(H,"modelMatrix",q.matrixWorld),Q.uniformsGroups!==void 0){const yt=Q.uniformsGroups;for(let bi=0,Ci=yt.length;bi<Ci;bi++){const Gs=yt[bi];We.update(Gs,ai),We.bind(Gs,ai)}}return ai}function sn(T,W){T.ambientLightColor.needsUpdate=W,T.lightProbe.needsUpdate=W,T.sunLights.needsUpdate=W,T.sunLightShadows.needsUpdate=W,T.directionalLights.needsUpdate=W,T.directionalLightShadows.needsUpdate=W,T.pointLights.needsUpdate=W,T.pointLightShadows.needsUpdate=W,T.spotLights.needsUpdate=W,T.spotLightShadows.needsUpdate=W,T.rectAreaLights.needsUpdate=W,T.hemisphereLights.needsUpdate=W}function ma(T){return T.isMeshLambertMaterial||T.isMeshToonMaterial||T.isMeshPhongMaterial||T.isMeshStandardMaterial||T.isShadowMaterial||T.isShaderMaterial&&T.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return B},this.getRenderTarget=function(){return J},this.setRenderTargetTextures=function(T,W,ie){const Q=Be.get(T);Q.__autoAllocateDepthBuffer=T.resolveDepthBuffer===!1,Q.__autoAllocateDepthBuffer===!1&&(Q.__useRenderToTexture=!1),Be.get(T.texture).__webglTexture=W,Be.get(T.depthTexture).__webglTexture=Q.__autoAllocateDepthBuffer?void 0:ie,Q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(T,W){const ie=Be.get(T);ie.__webglFramebuffer=W,ie.__useDefaultFramebuffer=W===void 0},this.setRenderTarget=function(T,W=0,ie=0){J=T,G=W,B=ie;let Q=null,q=!1,me=!1;if(T){const ge=Be.get(T);if(ge.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(H.FRAMEBUFFER,ge.__webglFramebuffer),re.copy(T.viewport),he.copy(T.scissor),oe=T.scissorTest,Me.viewport(re),Me.scissor(he),Me.setScissorTest(oe),Z=-1;return}else if(ge.__webglFramebuffer===void 0)Ye.setupRenderTarget(T);else if(ge.__hasExternalTextures)Ye.rebindTextures(T,Be.get(T.texture).__webglTexture,Be.get(T.depthTexture).__webglTexture);else if(T.depthBuffer){const Ve=T.depthTexture;if(ge.__boundDepthTexture!==Ve){if(Ve!==null&&Be.has(Ve)&&(T.width!==Ve.image.width||T.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(T)}}const Te=T.texture;(Te.isData3DTexture||Te.isDataArrayTexture||Te.isCompressedArrayTexture)&&(me=!0);const De=Be.get(T).__webglFramebuffer;T.isWebGLCubeRenderTarget?(Array.isArray(De[W])?Q=De[W][ie]:Q=De[W],q=!0):T.samples>0&&Ye.useMultisampledRTT(T)===!1?Q=Be.get(T).__webglMultisampledFramebuffer:Array.isArray(De)?Q=De[ie]:Q=De,re.copy(T.viewport),he.copy(T.scissor),oe=T.scissorTest}else re.copy(je).multiplyScalar(_e).floor(),he.copy(Qe).multiplyScalar(_e).floor(),oe=gt;if(ie!==0&&(Q=z),Me.bindFramebuffer(H.FRAMEBUFFER,Q)&&Me.drawBuffers(T,Q),Me.viewport(re),Me.scissor(he),Me.setScissorTest(oe),q){const ge=Be.get(T.texture);H.framebufferTexture2D(H.FRAMEBUFFER,H.COLOR_ATTACHMENT0,H.TEXTURE_CUBE_MAP_POSITIVE_X+W,ge.__webglTexture,ie)}else if(me){const ge=W;for(let Te=0;Te<T.textures.length;Te++){const De=Be.get(T.textures[Te]);H.framebufferTextureLayer(H.FRAMEBUFFER,H.COLOR_ATTACHMENT0+Te,De.__webglTexture,ie,ge)}}else if(T!==null&&ie!==0){const ge=Be.get(T.texture);H.framebufferTexture2D(H.FRAMEBUFFER,H.COLOR_ATTACHMENT0,H.TEXTURE_2D,ge.__webglTexture,ie)}Z=-1};function on(T){const W=Be.get(T);return(W.__readFormat!==T.format||W.__readType!==T.type)&&(W.__readFormat=T.format,W.__readType=T.type,W.__formatReadable=it.textureFormatReadable(T.format),W.__typeReadable=it.textureTypeReadable(T.type)),W}this.readRenderTargetPixels=function(T,W,ie,Q,q,me,ge,Te=0){if(!(T&&T.isWebGLRenderTarget)){St("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let De=Be.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&ge!==void 0&&(De=De[ge],Array.isArray(De)&&(De=De[0])),De){Me.bindFramebuffer(H.FRAMEBUFFER,De);try{const Ve=T.textures[Te],nt=Ve.format,pt=Ve.type;T.textures.length>1&&H.readBuffer(H.COLOR_ATTACHMENT0+Te);const ze=on(Ve);if(ze.__formatReadable===!1){St("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){St("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}W>=0&&W<=T.width-Q&&ie>=0&&ie<=T.height-q&&H.readPixels(W,ie,Q,q,Re.convert(nt),Re.convert(pt),me)}finally{const Ve=J!==null?Be.get(J).__webglFramebuffer:null;Me.bindFramebuffer(H.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(T,W,ie,Q,q,me,ge,Te=0){if(!(T&&T.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let De=Be.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&ge!==void 0&&(De=De[ge],Array.isArray(De)&&(De=De[0])),De)if(W>=0&&W<=T.width-Q&&ie>=0&&ie<=T.height-q){Me.bindFramebuffer(H.FRAMEBUFFER,De);const Ve=T.textures[Te],nt=Ve.format,pt=Ve.type;T.textures.length>1&&H.readBuffer(H.COLOR_ATTACHMENT0+Te);const ze=on(Ve);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const vt=H.createBuffer();H.bindBuffer(H.PIXEL_PACK_BUFFER,vt),H.bufferData(H.PIXEL_PACK_BUFFER,me.byteLength,H.STREAM_READ),H.readPixels(W,ie,Q,q,Re.convert(nt),Re.convert(pt),0),H.bindBuffer(H.PIXEL_PACK_BUFFER,null);const jt=J!==null?Be.get(J).__webglFramebuffer:null;Me.bindFramebuffer(H.FRAMEBUFFER,jt);const Et=H.fenceSync(H.SYNC_GPU_COMMANDS_COMPLETE,0);return H.flush(),await J_(H,Et,4),H.bindBuffer(H.PIXEL_PACK_BUFFER,vt),H.getBufferSubData(H.PIXEL_PACK_BUFFER,0,me),H.bindBuffer(H.PIXEL_PACK_BUFFER,null),H.deleteBuffer(vt),H.deleteSync(Et),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(T,W=null,ie=0){const Q=Math.pow(2,-ie),q=Math.floor(T.image.width*Q),me=Math.floor(T.image.height*Q),ge=W!==null?W.x:0,Te=W!==null?W.y:0;Ye.setTexture2D(T,0),H.copyTexSubImage2D(H.TEXTURE_2D,ie,0,0,ge,Te,q,me),Me.unbindTexture()},this.copyTextureToTexture=function(T,W,ie=null,Q=null,q=0,me=0){let ge,Te,De,Ve,nt,pt,ze,vt,jt;const Et=T.isCompressedTexture?T.mipmaps[me]:T.image;if(ie!==null)ge=ie.max.x-ie.min.x,Te=ie.max.y-ie.min.y,De=ie.isBox3?ie.max.z-ie.min.z:1,Ve=ie.min.x,nt=ie.min.y,pt=ie.isBox3?ie.min.z:0;else{const st=Math.pow(2,-q);ge=Math.floor(Et.width*st),Te=Math.floor(Et.height*st),T.isDataArrayTexture?De=Et.depth:T.isData3DTexture?De=Math.floor(Et.depth*st):De=1,Ve=0,nt=0,pt=0}Q!==null?(ze=Q.x,vt=Q.y,jt=Q.z):(ze=0,vt=0,jt=0);const Pt=Re.convert(W.format),kt=Re.convert(W.type);let ke;W.isData3DTexture?(Ye.setTexture3D(W,0),ke=H.TEXTURE_3D):W.isDataArrayTexture||W.isCompressedArrayTexture?(Ye.setTexture2DArray(W,0),ke=H.TEXTURE_2D_ARRAY):(Ye.setTexture2D(W,0),ke=H.TEXTURE_2D),Me.activeTexture(H.TEXTURE0),Me.pixelStorei(H.UNPACK_FLIP_Y_WEBGL,W.flipY),Me.pixelStorei(H.UNPACK_PREMULTIPLY_ALPHA_WEBGL,W.premultiplyAlpha),Me.pixelStorei(H.UNPACK_ALIGNMENT,W.unpackAlignment);const ri=Me.getParameter(H.UNPACK_ROW_LENGTH),nr=Me.getParameter(H.UNPACK_IMAGE_HEIGHT),Qr=Me.getParameter(H.UNPACK_SKIP_PIXELS),ai=Me.getParameter(H.UNPACK_SKIP_ROWS),ln=Me.getParameter(H.UNPACK_SKIP_IMAGES);Me.pixelStorei(H.UNPACK_ROW_LENGTH,Et.width),Me.pixelStorei(H.UNPACK_IMAGE_HEIGHT,Et.height),Me.pixelStorei(H.UNPACK_SKIP_PIXELS,Ve),Me.pixelStorei(H.UNPACK_SKIP_ROWS,nt),Me.pixelStorei(H.UNPACK_SKIP_IMAGES,pt);const Nr=T.isDataArrayTexture||T.isData3DTexture,Jr=W.isDataArrayTexture||W.isData3DTexture;if(T.isDepthTexture){const st=Be.get(T),qt=Be.get(W),Di=Be.get(st.__renderTarget),yt=Be.get(qt.__renderTarget);Me.bindFramebuffer(H.READ_FRAMEBUFFER,Di.__webglFramebuffer),Me.bindFramebuffer(H.DRAW_FRAMEBUFFER,yt.__webglFramebuffer);for(let bi=0;bi<De;bi++)Nr&&(H.framebufferTextureLayer(H.READ_FRAMEBUFFER,H.COLOR_ATTACHMENT0,Be.get(T).__webglTexture,q,pt+bi),H.framebufferTextureLayer(H.DRAW_FRAMEBUFFER,H.COLOR_ATTACHMENT0,Be.get(W).__webglTexture,me,jt+bi)),H.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,H.DEPTH_BUFFER_BIT,H.NEAREST);Me.bindFramebuffer(H.READ_FRAMEBUFFER,null),Me.bindFramebuffer(H.DRAW_FRAMEBUFFER,null)}else if(q!==0||T.isRenderTargetTexture||Be.has(T)){const st=Be.get(T),qt=Be.get(W);Me.bindFramebuffer(H.READ_FRAMEBUFFER,A),Me.bindFramebuffer(H.DRAW_FRAMEBUFFER,D);for(let Di=0;Di<De;Di++)Nr?H.framebufferTextureLayer(H.READ_FRAMEBUFFER,H.COLOR_ATTACHMENT0,st.__webglTexture,q,pt+Di):H.framebufferTexture2D(H.READ_FRAMEBUFFER,H.COLOR_ATTACHMENT0,H.TEXTURE_2D,st.__webglTexture,q),Jr?H.framebufferTextureLayer(H.DRAW_FRAMEBUFFER,H.COLOR_ATTACHMENT0,qt.__webglTexture,me,jt+Di):H.framebufferTexture2D(H.DRAW_FRAMEBUFFER,H.COLOR_ATTACHMENT0,H.TEXTURE_2D,qt.__webglTexture,me),q!==0?H.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,H.COLOR_BUFFER_BIT,H.NEAREST):Jr?H.copyTexSubImage3D(ke,me,ze,vt,jt+Di,Ve,nt,ge,Te):H.copyTexSubImage2D(ke,me,ze,vt,Ve,nt,ge,Te);Me.bindFramebuffer(H.READ_FRAMEBUFFER,null),Me.bindFramebuffer(H.DRAW_FRAMEBUFFER,null)}else Jr?T.isDataTexture||T.isData3DTexture?H.texSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Pt,kt,Et.data):W.isCompressedArrayTexture?H.compressedTexSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Pt,Et.data):H.texSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Pt,kt,Et):T.isDataTexture?H.texSubImage2D(H.TEXTURE_2D,me,ze,vt,ge,Te,Pt,kt,Et.data):T.isCompressedTexture?H.compressedTexSubImage2D(H.TEXTURE_2D,me,ze,vt,Et.width,Et.height,Pt,Et.data):H.texSubImage2D(H.TEXTURE_2D,me,ze,vt,ge,Te,Pt,kt,Et);Me.pixelStorei(H.UNPACK_ROW_LENGTH,ri),Me.pixelStorei(H.UNPACK_IMAGE_HEIGHT,nr),Me.pixelStorei(H.UNPACK_SKIP_PIXELS,Qr),Me.pixelStorei(H.UNPACK_SKIP_ROWS,ai),Me.pixelStorei(H.UNPACK_SKIP_IMAGES,ln),me===0&&W.generateMipmaps===!0&&W.mipmapsAutoUpdate===!0&&H.generateMipmap(ke),Me.unbindTexture()},this.initRenderTarget=function(T){Be.get(T).__webglFramebuffer===void 0&&Ye.setupRenderTarget(T)},this.initTexture=function(T){T.isCubeTexture?Ye.setTextureCube(T,0):T.isData3DTexture?Ye.setTexture3D(T,0):T.isDataArrayTexture||T.isCompressedArrayTexture?Ye.setTexture2DArray(T,0):Ye.setTexture2D(T,0),Me.unbindTexture()},this.resetState=function(){G=0,B=0,J=null,Me.reset(),we.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wr}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=ft._getDrawingBufferColorSpace(e),t.unpackColorSpace=ft._getUnpackColorSpace()}}const Em=new Ca,al=new K;class Tm extends Jx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],r=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(r),this.setAttribute("position",new li(e,3)),this.setAttribute("uv",new li(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,r=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),r.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new zu(t,6,1);return this.setAttribute("instanceStart",new za(r,3,0)),this.setAttribute("instanceEnd",new za(r,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new zu(t,6,1);return this.setAttribute("instanceColorStart",new za(r,3,0)),this.setAttribute("instanceColorEnd",new za(r,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new Gx(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Em.setFromBufferAttribute(t),this.boundingBox.union(Em))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const r=this.boundingSphere.center;this.boundingBox.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)al.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(al)),al.fromBufferAttribute(t,n),a=Math.max(a,r.distanceToSquared(al));this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Le.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new ut},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},Yi.line={uniforms:Du.merge([Le.common,Le.fog,Le.line]),vertexShader:`
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
		`};class Xu extends Da{constructor(e){super({type:"LineMaterial",uniforms:Du.clone(Yi.line.uniforms),vertexShader:Yi.line.vertexShader,fragmentShader:Yi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const ju=new zt,Am=new K,Rm=new K,Ri=new zt,Pi=new zt,$r=new zt,$u=new K,Yu=new Bt,Li=new a1,Pm=new K,nl=new Ca,sl=new Gn,Yr=new zt;let qr,an;function Lm(i,e,t){return Yr.set(0,0,-e,1).applyMatrix4(i.projectionMatrix),Yr.multiplyScalar(1/Yr.w),Yr.x=an/t.width,Yr.y=an/t.height,Yr.applyMatrix4(i.projectionMatrixInverse),Yr.multiplyScalar(1/Yr.w),Math.abs(Math.max(Yr.x,Yr.y))}function Jb(i,e){const t=i.matrixWorld,r=i.geometry,a=r.attributes.instanceStart,n=r.attributes.instanceEnd,s=Math.min(r.instanceCount,a.count);for(let o=0,l=s;o<l;o++){Li.start.fromBufferAttribute(a,o),Li.end.fromBufferAttribute(n,o),Li.applyMatrix4(t);const c=new K,h=new K;qr.distanceSqToSegment(Li.start,Li.end,h,c),h.distanceTo(c)<an*.5&&e.push({point:h,pointOnLine:c,distance:qr.origin.distanceTo(h),object:i,face:null,faceIndex:o,uv:null,uv1:null})}}function ew(i,e,t){const r=e.projectionMatrix,a=i.material.resolution,n=i.matrixWorld,s=i.geometry,o=s.attributes.instanceStart,l=s.attributes.instanceEnd,c=Math.min(s.instanceCount,o.count),h=-e.near;qr.at(1,$r),$r.w=1,$r.applyMatrix4(e.matrixWorldInverse),$r.applyMatrix4(r),$r.multiplyScalar(1/$r.w),$r.x*=a.x/2,$r.y*=a.y/2,$r.z=0,$u.copy($r),Yu.multiplyMatrices(e.matrixWorldInverse,n);for(let d=0,u=c;d<u;d++){if(Ri.fromBufferAttribute(o,d),Pi.fromBufferAttribute(l,d),Ri.w=1,Pi.w=1,Ri.applyMatrix4(Yu),Pi.applyMatrix4(Yu),Ri.z>h&&Pi.z>h)continue;if(Ri.z>h){const m=Ri.z-Pi.z,x=(Ri.z-h)/m;Ri.lerp(Pi,x)}else if(Pi.z>h){const m=Pi.z-Ri.z,x=(Pi.z-h)/m;Pi.lerp(Ri,x)}Ri.applyMatrix4(r),Pi.applyMatrix4(r),Ri.multiplyScalar(1/Ri.w),Pi.multiplyScalar(1/Pi.w),Ri.x*=a.x/2,Ri.y*=a.y/2,Pi.x*=a.x/2,Pi.y*=a.y/2,Li.start.copy(Ri),Li.start.z=0,Li.end.copy(Pi),Li.end.z=0;const p=Li.closestPointToPointParameter($u,!0);Li.at(p,Pm);const f=gx.lerp(Ri.z,Pi.z,p),_=f>=-1&&f<=1,g=$u.distanceTo(Pm)<an*.5;if(_&&g){Li.start.fromBufferAttribute(o,d),Li.end.fromBufferAttribute(l,d),Li.start.applyMatrix4(n),Li.end.applyMatrix4(n);const m=new K,x=new K;qr.distanceSqToSegment(Li.start,Li.end,x,m),t.push({point:x,pointOnLine:m,distance:qr.origin.distanceTo(x),object:i,face:null,faceIndex:d,uv:null,uv1:null})}}}class tw extends Rr{constructor(e=new Tm,t=new Xu({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,r=e.attributes.instanceEnd,a=new Float32Array(2*t.count);for(let s=0,o=0,l=t.count;s<l;s++,o+=2)Am.fromBufferAttribute(t,s),Rm.fromBufferAttribute(r,s),a[o]=o===0?0:a[o-1],a[o+1]=a[o]+Am.distanceTo(Rm);const n=new zu(a,2,1);return e.setAttribute("instanceDistanceStart",new za(n,1,0)),e.setAttribute("instanceDistanceEnd",new za(n,1,1)),this}raycast(e,t){const r=this.material.worldUnits,a=e.camera;if(a===null&&!r&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),r===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const n=e.params.Line2!==void 0&&e.params.Line2.threshold||0;qr=e.ray;const s=this.matrixWorld,o=this.geometry,l=this.material;an=l.linewidth+n,o.boundingSphere===null&&o.computeBoundingSphere(),sl.copy(o.boundingSphere).applyMatrix4(s);let c;if(r)c=an*.5;else{const d=Math.max(a.near,sl.distanceToPoint(qr.origin));c=Lm(a,d,l.resolution)}if(sl.radius+=c,qr.intersectsSphere(sl)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),nl.copy(o.boundingBox).applyMatrix4(s);let h;if(r)h=an*.5;else{const d=Math.max(a.near,nl.distanceToPoint(qr.origin));h=Lm(a,d,l.resolution)}nl.expandByScalar(h),qr.intersectsBox(nl)!==!1&&(r?Jb(this,t):ew(this,a,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(ju),this.material.uniforms.resolution.value.set(ju.z,ju.w))}}class Cm extends Tm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setPositions(r),this}setColors(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setColors(r),this}setFromPoints(e){const t=e.length-1,r=new Float32Array(6*t);for(let a=0;a<t;a++)r[6*a]=e[a].x,r[6*a+1]=e[a].y,r[6*a+2]=e[a].z||0,r[6*a+3]=e[a+1].x,r[6*a+4]=e[a+1].y,r[6*a+5]=e[a+1].z||0;return super.setPositions(r),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class iw extends tw{constructor(e=new Cm,t=new Xu({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const ol=.55,qu=18,rw=.01;function aw(i,e){const t=document.createElement("canvas");let r;try{r=new Qb({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);const a=new Lx,n=new Pr(38,1,.01,20);a.add(new qx(16777215,8949920,2.2));const s=new Qx(16777215,1.6);s.position.set(-1,2,1.5),a.add(s);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,h=[],d=[],u=!1;const p=()=>{u=!1;const L=devicePixelRatio||1,{clientWidth:P,clientHeight:O}=t;if(!P||!O)return;r.setPixelRatio(Math.min(2,L)),r.setSize(P,O,!1),n.aspect=P/O;const{turn:z,tilt:A,distance:D}=o,G=D*Math.max(1,1.25/n.aspect);n.position.set(G*Math.cos(A)*Math.sin(z),G*Math.sin(A),G*Math.cos(A)*Math.cos(z)),n.lookAt(0,.12,0),n.updateProjectionMatrix(),r.render(a,n)},f=()=>{u||(u=!0,requestAnimationFrame(p))},_=(L,P,O=0)=>{const z=l,A=f_(z,L,P);return Number.isFinite(A)?new K((L-z.x[0])/(z.x[1]-z.x[0])-.5,Ss(z,A)*ol+O,.5-(P-z.y[0])/(z.y[1]-z.y[0])):null},g=L=>{for(const P of L){a.remove(P),P.geometry.dispose();for(const O of Array.isArray(P.material)?P.material:[P.material])O.dispose()}},m=(L,P)=>{l=L,g(h),c=nw(L),h=[c,sw(L)];for(const[O,z]of P.minima){const A=_(O,z,.006);if(!A)continue;const D=new Rr(new Qu(.014,.022,24),new xf({color:16777215,side:br}));D.rotation.x=-Math.PI/2,D.position.copy(A),h.push(D)}a.add(...h),f()},x=L=>{if(!l)return;const{walks:P,start:O,shown:z}=L;g(d),d=[],P.forEach((D,G)=>{const B=po(L,G),J=D.colour??G,Z=D.name===z;let Y=[];const re=[],he=()=>{Y.length>=6&&d.push(C(Y,J,Z)),Y.length>=6&&D.own&&d.push(C(Y,J,Z,!0)),Y=[]};for(let te=0;te<=B;te++){const le=M(D,te);if(!le){he();continue}Y.length&&!D.own&&Y.push(...R(D,te)),Y.push(le.x,le.y,le.z);const de=D.own&&_(D.points[2*te],D.points[2*te+1]);de&&re.push(le.x,le.y,le.z,de.x,de.y,de.z)}he(),re.length&&d.push(ow(re,J));const oe=M(D,B);oe&&d.push(Um(oe,Z?.021:.015,Xi(ba(J))))});const A=O&&_(...O,.008);A&&d.push(Um(A,.017,"#ffffff")),d.length&&a.add(...d),f()},R=(L,P)=>{const[O,z]=[L.points[2*P],L.points[2*P+1]],[A,D]=[L.points[2*P-2],L.points[2*P-1]],{x:G,y:B}=l,J=Math.ceil(Math.hypot((O-A)/(G[1]-G[0]),(z-D)/(B[1]-B[0]))/rw),Z=[];for(let Y=1;Y<J;Y++){const re=_(A+Y/J*(O-A),D+Y/J*(z-D),.008);re&&Z.push(re.x,re.y,re.z)}return Z},M=(L,P)=>{const O=_(L.points[2*P],L.points[2*P+1],.008);if(O&&L.own){if(!Number.isFinite(L.own[P]))return null;O.y=Ss(l,L.own[P])*ol+.008}return O},C=(L,P,O,z=!1)=>{const A=new Cm;A.setPositions(L);const D=lc(P),G=new Xu({color:new lt(Xi(ba(P))).getHex(),linewidth:O?5:3,dashed:D.length>0,dashSize:(D[0]??1)*.004,gapSize:(D[1]??1)*.004,...z?{depthTest:!1,transparent:!0,opacity:.4}:{}}),B=new iw(A,G);return B.computeLineDistances(),B},w=new Map;let v=0;t.addEventListener("pointerdown",L=>{t.setPointerCapture(L.pointerId),w.set(L.pointerId,new ut(L.clientX,L.clientY)),w.size===1&&(v=0)}),t.addEventListener("pointermove",L=>{const P=w.get(L.pointerId);if(!P)return;const O=new ut(L.clientX,L.clientY),z=O.clone().sub(P);if(v+=z.length(),w.size===1)o.turn-=z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+z.y*.006));else{const A=[...w].find(([D])=>D!==L.pointerId)[1];b(P.distanceTo(A)/Math.max(1,O.distanceTo(A)))}w.set(L.pointerId,O),f()});for(const L of["pointerup","pointercancel"])t.addEventListener(L,P=>{w.delete(P.pointerId)});t.addEventListener("wheel",L=>{L.preventDefault(),b(Math.exp(L.deltaY*.001))},{passive:!1});const b=L=>{o.distance=Math.min(6,Math.max(.8,o.distance*L)),f()};t.addEventListener("click",L=>{if(v>5||!l||!c||!e)return;const P=t.getBoundingClientRect(),O=new ut((L.clientX-P.left)/P.width*2-1,1-(L.clientY-P.top)/P.height*2),z=new t1;z.setFromCamera(O,n);const[A]=z.intersectObject(c);A&&e([l.x[0]+(A.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-A.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",L=>{const P={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>b(.9),"-":()=>b(1.1)}[L.key];P&&(L.preventDefault(),P(),f())});const I=new ResizeObserver(f);return I.observe(t),{element:t,show:m,draw:x,close:()=>{I.disconnect(),g([...h,...d]),r.dispose(),r.forceContextLoss()}}}function nw(i){const{columns:e,rows:t}=i,r=new Float32Array(t*e*3),a=new Float32Array(t*e*3),n=[],s=(l,c)=>Number.isFinite(i.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const h=l*e+c,d=Ss(i,i.heights[h]);r.set([c/(e-1)-.5,Number.isFinite(d)?d*ol:0,.5-l/(t-1)],3*h);const u=new lt().setRGB(...yp(d).map(p=>p/255),"srgb");a.set([u.r,u.g,u.b],3*h),l+1<t&&c+1<e&&s(l,c)&&s(l,c+1)&&s(l+1,c)&&s(l+1,c+1)&&n.push(h,h+1,h+e,h+1,h+e+1,h+e)}const o=new Gi;return o.setAttribute("position",new mr(r,3)),o.setAttribute("color",new mr(a,3)),o.setIndex(n),o.computeVertexNormals(),new Rr(o,new Df({vertexColors:!0,side:br,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function sw(i){const e=[];for(let r=1;r<qu;r++){const a=r/qu*ol+.0015;for(const[n,s,o,l]of bp(i,r/qu))e.push(n/(i.columns-1)-.5,a,.5-s/(i.rows-1),o/(i.columns-1)-.5,a,.5-l/(i.rows-1))}const t=new Gi;return t.setAttribute("position",new mr(new Float32Array(e),3)),new Rf(t,new Nu({color:16777215,transparent:!0,opacity:.3}))}function ow(i,e){const t=new Gi;return t.setAttribute("position",new mr(new Float32Array(i),3)),new Rf(t,new Nu({color:new lt(Xi(ba(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Um(i,e,t){const r=new Rr(new Ju(e,20,14),new Df({color:new lt(t)}));return r.position.copy(i),r}function Nm(i,e,t){const r=g_(i,e),a=aw(i,e);let n=a?"3d":"contour",s=null,o=null,l=null;const c=X("p",{class:"waiting",hidden:!0},Br("waiting")),h=X("div",{class:"stage"}),d=X("input",{type:"checkbox"}),u=X("span",{}),p=()=>n==="3d"&&a?a:r,f=()=>{h.firstChild!==p().element&&h.replaceChildren(p().element,c),o&&l&&p().draw(l)},_=()=>{const m=[{value:"3d",words:"3D"},{value:"contour",words:Br("contour")}];u.replaceChildren(xs(Br("view"),m,n,x=>{n=x,f(),t()}))},g=()=>{if(!o)return;const{terrain:m,marks:x}=o;m.log=s??m_(m.heights,m.low,m.high),d.checked=m.log,r.show(m,x),a?.show(m,x),f()};return d.addEventListener("change",()=>{s=d.checked,g(),t()}),Rh(f),a&&_(),f(),{element:X("div",{},h,a?null:X("p",{class:"aside"},Br("noWebgl"))),controls:X("span",{class:"above"},u,X("label",{class:"check"},d,Br("log"))),show:(m,x)=>{o={terrain:{...m,log:!1},marks:x},g()},draw:m=>{l=m,f()},view:()=>n,log:()=>d.checked,setView:m=>{n=a?m:"contour",a&&_(),f()},setLog:m=>{s=m,g()},setWaiting:m=>{c.hidden=!m},canvas:()=>p().element,close:()=>{r.close(),a?.close()}}}const Ii=_p({about:["The true loss over a plane of the model's parameters; drag to turn.","\u6A21\u578B\u53C2\u6570\u5E73\u9762\u4E0A\u7684\u771F\u5B9E\u635F\u5931\uFF1B\u62D6\u52A8\u53EF\u65CB\u8F6C\u3002"],of:["The true loss of","\u771F\u5B9E\u635F\u5931\uFF1A"],on:["on","\uFF0C\u6570\u636E\u884C\u6570"],rows:["rows","\u884C"],drawn:["drawn from","\uFF0C\u62BD\u6837\u81EA"],explained:["of the movement lies in this plane","\u7684\u79FB\u52A8\u4F4D\u4E8E\u6B64\u5E73\u9762\u5185"],model:["loss of the model","\u6A21\u578B\u7684\u635F\u5931"],lowest:["lowest in the plane","\u5E73\u9762\u5185\u6700\u4F4E"],curvature:["curvature along","\u66F2\u7387\uFF0C\u6CBF"],run:["run","\u8FD0\u884C"],update:["update","\u66F4\u65B0"],own:["true loss","\u771F\u5B9E\u635F\u5931"],inPlane:["loss in the plane","\u5E73\u9762\u5185\u7684\u635F\u5931"],inside:["in the plane","\u4F4D\u4E8E\u5E73\u9762\u5185"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","\u8DEF\u5F84\u753B\u5728\u8FD0\u884C\u7684\u771F\u5B9E\u635F\u5931\u5904\uFF1B\u7EC6\u7EBF\u8FDE\u5230\u66F2\u9762\uFF0C\u5373\u5E73\u9762\u4E0A\u6700\u8FD1\u70B9\u7684\u635F\u5931\u3002\u7EC6\u7EBF\u8D8A\u957F\uFF0C\u8FD0\u884C\u79BB\u5E73\u9762\u8D8A\u8FDC\u3002"],principal:["The axes are the first two principal components of these runs' paths.","\u5750\u6807\u8F74\u4E3A\u8FD9\u4E9B\u8FD0\u884C\u8DEF\u5F84\u7684\u524D\u4E24\u4E2A\u4E3B\u6210\u5206\u3002"],weights:["The axes are two weights; all others stay as they are.","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u6743\u91CD\uFF0C\u5176\u4F59\u6743\u91CD\u4FDD\u6301\u4E0D\u53D8\u3002"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","\u5750\u6807\u8F74\u4E3A\u635F\u5931\u66F2\u7387\u6700\u5927\u7684\u4E24\u4E2A\u65B9\u5411\uFF0C\u5373 Hessian \u77E9\u9635\u7684\u524D\u4E24\u4E2A\u7279\u5F81\u5411\u91CF\u3002"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u968F\u673A\u65B9\u5411\uFF0C\u6309\u5404\u5355\u5143\u7684\u6743\u91CD\u7F29\u653E\uFF08Li \u7B49\uFF0C2018\uFF09\u3002"],across:["across","\u6A2A\u8F74"],deep:["into the picture, or up","\u7EB5\u6DF1\u8F74\uFF08\u7B49\u9AD8\u7EBF\u4E2D\u4E3A\u7EB5\u8F74\uFF09"]});function lw(i){const e=Nm(Ii("about"),null,i);let t=[],r=[],a=[],n=null,s=null;const o=X("p",{class:"note"}),l=X("p",{class:"aside"}),c=X("ul",{class:"notes",hidden:!0}),h=X("p",{class:"share",hidden:!0}),d=X("dl",{class:"facts"}),u=X("div",{class:"runs-of-lab",hidden:!0}),p=X("p",{class:"aside",hidden:!0},Ii("threads")),f=Sp(()=>{m()});f.element.hidden=!0;const _=()=>Math.max(0,...t.map(({points:M})=>M.length/2-1)),g=()=>t.map(({points:M})=>_()?Math.round(f.step()/_()*(M.length/2-1)):0);function m(){if(!s)return;const M={walks:t,steps:g(),start:null,shown:null};e.draw(M);const C=t.map((v,b)=>{const I=po(M,b);return X("tr",{},X("th",{scope:"row"},X("span",{class:`dot-of g${ba(v.colour??b)}`}),` ${Vi(v.words,48)}`),...[a[b][I].toLocaleString("en"),He(v.heights[I]),He(r[b][I]),Ft(n.walks[b].explained,1)].map(L=>X("td",{class:"n"},L)))}),w=["update","own","inPlane","inside"].map(v=>X("th",{class:"n"},Ii(v)));lr(u,X("table",{},X("thead",{},X("tr",{},X("th",{},Ii("run")),...w)),X("tbody",{},...C)))}function x(M){const C=M.rows,w=C.used.toLocaleString("en");o.textContent=`${Ii("of")} ${M.model_in_words} (${M.loss.replaceAll("_"," ")}), ${Ii("on")} ${w} ${Ii("rows")}${C.used<C.data?` ${Ii("drawn")} ${C.data.toLocaleString("en")}`:""}. ${Ii(M.plane)}`,l.textContent=`${Ii("across")}: ${M.axes[0]}; ${Ii("deep")}: ${M.axes[1]}.`,h.hidden=M.explained===null,lr(h,X("strong",{},Ft(M.explained,1)),` ${Ii("explained")}`);const{lowest:v}=M,b=[[Ii("model"),He(M.at_model)],[Ii("lowest"),`${He(v.loss)} (${He(v.a,3)}, ${He(v.b,3)})`],[`${Ii("curvature")} ${Vi(M.axes[0],24)}`,He(M.curvature[0],4)],[`${Ii("curvature")} ${Vi(M.axes[1],24)}`,He(M.curvature[1],4)]];lr(d,...b.map(([I,L])=>X("div",{},X("dt",{},I),X("dd",{class:"n"},L)))),c.hidden=!M.notes.length,lr(c,...M.notes.map(I=>X("li",{},I)))}const R=(M,C,w)=>{n=M;const v=C.heights;let b=0,I=M.lowest.loss,L=M.high??I+1;const P=L+3*(L-I);t=[],r=[],a=M.walks.map(O=>O.updates),M.walks.forEach(({name:O,updates:z},A)=>{const D=b+z.length,G=C.losses.values.subarray(b,D);for(const B of G)B<I&&(I=B),B>L&&B<=P&&(L=B);t.push({name:String(A),words:O,status:"",ended:-1,colour:w?.[A]??A,points:C.places.values.subarray(2*b,2*D),heights:G,own:G.map(B=>B<=P?B:NaN)}),r.push(C.in_plane.values.subarray(b,D)),b=D}),s={x:M.a,y:M.b,columns:v.shape[1],rows:v.shape[0],heights:v.values,low:I,high:L};for(const O of[f.element,u,p])O.hidden=!t.length;x(M),e.show(s,{minima:[[0,0]]}),t.length?f.show(_(),_()):m()};return{element:X("div",{class:"surface-of-runs"},X("div",{class:"above"},e.controls),o,h,e.element,f.element,l,d,u,p,c),picture:e,show:R,step:()=>f.step(),walks:()=>t,terrain:()=>s,close:()=>{f.pause(),e.close()}}}function cw(i){const e=X("div",{class:"picture"});let t=null,r=[],a=0,n=0;const s=l=>Math.max(l-n,1e-12),o=({context:l,x:c,y:h,ratio:d,box:u})=>{r.forEach((p,f)=>{l.beginPath();const _=Math.max(1,Math.floor(p.heights.length/600));for(let g=0;g<p.heights.length;g+=_)Number.isFinite(p.heights[g])&&l.lineTo(c(g),h(s(p.heights[g])));l.setLineDash(lc(f).map(g=>g*d)),l.strokeStyle=Xi(ba(f)),l.lineWidth=2*d,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=d,l.beginPath(),l.moveTo(c(a),u.top),l.lineTo(c(a),u.top+u.height),l.stroke()};return{element:e,show:(l,c)=>{r=l;const h=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));n=Math.min(0,...[h.reduce((_,g)=>Math.min(_,g),1/0)].filter(Number.isFinite));const d=h.reduce((_,g)=>Math.max(_,s(g)),1e-11),u=Math.max(1e-12,h.reduce((_,g)=>Math.min(_,s(g)),d)),p=n<0?`height above ${n.toPrecision(3)}`:"height",f=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(u/2,1e-12),high:d*2}}];t?t.replace(...f):t=aa({into:e,x:f[0],y:f[1],height:240,about:i,draw:o})},draw:(l,c)=>{r=l,a=c,t?.redraw()}}}function uw(i,e){const{said:t,arrays:r}=h_(e);return"model_in_words"in t?hw(i,t,r):dw(i,t,r)}function hw(i,e,t){const r=lw(()=>{});return i.append(X("p",{class:"kicker"},X("span",{},"Thalweg")),X("h1",{},`The loss of ${e.model_in_words}`),X("section",{class:"card","aria-label":"Surface"},r.element)),r.show(e,t),{walks:r.walks(),step:r.step,close:r.close}}function dw(i,e,t){const{heights:r,points:a,values:n,at:s}=t,o=a.shape[1],l=e.walks.map((f,_)=>({...f,points:a.values.subarray(2*_*o,2*(_+1)*o),heights:n.values.subarray(_*o,(_+1)*o)})),c=Nm(e.name,null,()=>{}),h=cw("Height at each step"),d=l.map((f,_)=>{const g=X("td",{class:"n"});return{row:X("tr",{},X("th",{scope:"row"},X("span",{class:"of-path"},X("span",{class:`dot-of g${ba(_)}`}),f.words)),g,X("td",{},f.status)),show:m=>g.textContent=He(f.heights[m],4)}}),u=Sp(f=>{c.draw({walks:l,steps:f,start:null,shown:null}),h.draw(l,f);for(const{show:_}of d)_(f)},f=>s.values[f]),p=X("tr",{},X("th",{},"path"),X("th",{class:"n"},"height here"),X("th",{},"what became of it"));return i.append(X("p",{class:"kicker"},X("span",{},"Thalweg"),c.controls),X("h1",{},e.name),X("div",{class:"lab"},X("section",{class:"card","aria-label":"Surface"},c.element,u.element),X("section",{class:"card","aria-label":"Paths"},X("div",{class:"runs-of-lab"},X("table",{},X("thead",{},p),X("tbody",{},...d.map(({row:f})=>f)))),X("h2",{class:"sub"},"Height at each step"),h.element))),c.show({x:e.x,y:e.y,columns:r.shape[1],rows:r.shape[0],heights:r.values,low:e.low,high:e.high},{minima:[]}),h.show(l,o-1),u.show(o-1,o-1),{walks:l,step:u.step,close:()=>{u.pause(),c.close()}}}const Ku=new Set;function pw({model:i,el:e}){const t=X("div",{class:"thalweg-view","data-lm-suppress-shortcuts":"true"}),r=t.attachShadow({mode:"open"}),a=document.createElement("style");a.textContent=c_;const n=X("div",{class:"main"});r.append(a,X("div",{class:"body"},n)),e.append(t),Ku.add(t);let s=null,o=null;const l=()=>{t.setAttribute("data-theme",e_(e)?"dark":"light"),Ph(t)},c=()=>{l(),o?.close(),[s,o]=[null,null],lr(n);const u=i.get("race"),p=fw(i.get("surface"));"runs"in u&&(s=Jv(n,u)),p.byteLength&&(o=uw(n,p)),n.firstChild||n.append(X("p",{},"There is nothing to show.")),Object.assign(t,{thalweg:{race:u,selection:s,surface:o}})};t.addEventListener("keydown",u=>{u.key==="Escape"&&s?.clear()});const h=requestAnimationFrame(c),d=t_(l);for(const u of["change:race","change:surface"])i.on(u,c);return()=>{cancelAnimationFrame(h),d();for(const p of["change:race","change:surface"])i.off(p,c);o?.close(),Ku.delete(t),t.remove();const[u]=[...Ku].slice(-1);u||qm(),Ph(u??null)}}function fw(i){return i?(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)).slice().buffer:new ArrayBuffer(0)}const mw={render:pw};export{mw as default};
