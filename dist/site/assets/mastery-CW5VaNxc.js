import{i as e}from"./lit-DwZFSDID.js";import{t}from"./safe-url-D1dwICn8.js";import{i as n,n as r,s as i}from"./objective-Chw73Sol.js";import{i as a,n as o,o as s,r as c,t as l}from"./reading-BKQrmXL-.js";import{n as u,t as d}from"./icons-Yd933n4r.js";var f=new Map;function p(e,t){if(Number.isInteger(e)&&e<1e3&&(t===`en`||t===`es`))return`${e}`;let n=f.get(t);return n||f.set(t,n=new Intl.NumberFormat(`${t}-US`)),n.format(e)}function m(e,t,n,r){let i=p(e.value,r);if(!(`between`in e))return n.level(i,a(e.label,t));let[o,s]=e.between;return n.level(i,n.between(a(o.label,t),a(s.label,t)))}function h({objective:e,order:t,chosen:n,current:a,target:o,teacher:s}){let c=[a,o,s],l=e.increment===.5?i(e).map(t=>r(e,t)).filter(e=>e!==void 0).filter(e=>!(`between`in e)||n!==void 0||c.includes(e.value)):[...e.levels];return t===`descending`?l.reverse():l}function g(t,n){let{objective:r,layout:i=`auto`,reading:a,chosen:o}=t,s=h(t),c=s.length>r.levels.length,l=i===`auto`&&!c&&a.display!==`side-by-side`,u=s.length<5?`few`:s.length<6?`some`:`many`,d=i===`one`?`one`:i===`table`?`table`:l?`wide ${u}`:``;return e`<ol class="levels ${d} ${o===void 0?``:`choose`}" part="levels" role="list">
    ${s.map(e=>_(e,t,n))}
  </ol>`}function _(t,n,r){let{objective:i,reading:a,words:c,chosen:l,current:d}=n,{value:f}=t,p=`between`in t,h=Math.floor((i.levels.filter(e=>e.value<=f).length-1)*3/(i.levels.length-1)),g=s(`${f}`.replace(`.`,`-`)),_=m(t,a,c,r),x=p?void 0:n.plain&&t.plain||t.descriptor,S=e`${u(i,f)}<span class="name" id="n${g}" part="label"
      >${v(t,n,_)}</span
    >`,C=y(f,n),w=x===void 0?``:o(x,a,`descriptor`,`d${g}`),T=n.layout===`one`&&n.shown!==f;return e`<li
    class="level t${s(h)} ${s(p?`half`:``)} ${d===f?`current`:``}"
    part="level"
    data-level=${s(f)}
    ?hidden=${T}
  >
    ${l===void 0?e`<div class="head">${S}</div>
            <div class="face">${C}${w}</div>`:e`<label class="choice"
            ><span class="head"
              ><input
                type="radio"
                name="level"
                value=${s(f)}
                aria-labelledby="n${g}"
                aria-describedby=${s(x===void 0?``:`d${g}`)}
                .checked=${l===`${f}`}
                ?disabled=${n.disabled??!1}
              />${S}</span
            ><span class="face">${C}${w}</span></label
          >`}
    ${p?``:b(t,n,g)}
  </li>`}function v(t,{reading:n},r){if(`between`in t)return e`<span .textContent=${r}></span>`;let[i,a]=c(t.label,n),o=e`<span lang=${s(l(i,n))} .textContent=${r}></span>`;return a?e`${o}<span
      class="other"
      aria-hidden="true"
      lang=${s(l(a,n))}
      .textContent=${a.text}
    ></span>`:o}function y(t,{objective:r,current:i,target:a,teacher:o,words:s}){let c=[];return i===t&&c.push([`you`,s.you]),o===t&&c.push([`teacher`,s.teacher]),a===t?c.push([`goal`,s.goal]):i!=null&&n(r,i)?.value===t&&c.push([`next`,s.next]),c.length===0?``:e`<span class="marks">${c.map(([e,t])=>d(e,t))}</span>`}function b(t,{reading:n,words:r,current:i,speaks:a,speaking:s},c){let{indicators:l=[],exemplars:u=[],value:d}=t,f=a?e`<button
        class="quiet hear"
        type="button"
        data-hear=${d}
        .textContent=${s===`${d}`?r.stop:r.hear}
      ></button>`:``;return l.length+u.length===0?f:e`${f}
    <details class="more" ?open=${i===d}>
      <summary aria-describedby="n${c}" .textContent=${r.signs}></summary>
      ${l.length===0?``:e`<ul class="signs">
              ${l.map(t=>e`<li>${o(t.text,n,`sign`)}</li>`)}
            </ul>`}
      ${u.map(e=>x(e,n))}
    </details>`}function x({title:n,href:r,text:i,image:s},c){let l=r&&t(r,document.baseURI),u=s&&t(s.src,document.baseURI);return e`<div class="exemplar">
    ${o(n,c,`title`)} ${i===void 0?``:o(i,c,`example`)}
    ${s&&u&&new URL(u).origin===location.origin?e`<img src=${u} alt=${a(s.alt,c)} loading="lazy" />`:``}
    ${l?e`<a href=${l} target="_blank" rel="noopener noreferrer" .textContent=${new URL(l).host}></a>`:``}
  </div>`}var S=[`average`,`median`,`mode`,`latest`,`highest`,`weighted-average`,`decaying-average`,`n-mastery`,`power-law`,`linear-trend`,`best-fit`];function C(e,t,n={}){let r=[...V(e),...H(t),...U(e,n)];if(r.length>0)return{ok:!1,problems:r};let i=t.filter(e=>e!==null),{weight:a=65,times:o=1,mastery:s=0,scale:c={min:-1/0,max:1/0},order:l}=n,u=[{code:`took`,scores:i,leftOut:t.length-i.length,...l&&{order:l}}],d=i.length===0?[T]:E[e](i,{weight:a,times:o,mastery:s,scale:c});u.push(...d);let f=d.at(-1);if(!f||!(`value`in f))return{ok:!0,value:{value:null,method:e,steps:u}};let p=w(f.value);return u.push({code:`rounded`,from:f.value,value:p}),{ok:!0,value:{value:p,method:e,steps:u}}}function w(e){let t=Math.round(e*100);return(t+.5)/100<=e&&(t+=1),t/100}var T={code:`noScores`},E={average:e=>[M(`all`,e)],median:e=>{let t=z(e),n=t.slice(Math.ceil(t.length/2)-1,Math.floor(t.length/2)+1);return[{code:`middle`,sorted:t,middle:n,value:B(n)/n.length}]},mode:e=>{let t=[...new Set(z(e))].map(t=>({score:t,times:e.filter(e=>e===t).length})),n=Math.max(...t.map(({times:e})=>e)),r=t.filter(({times:e})=>e===n).map(({score:e})=>e);return[{code:`mostFrequent`,counts:t,tied:r,value:R(e.filter(e=>r.includes(e)))}]},latest:e=>[{code:`newest`,position:e.length,value:R(e)}],highest:e=>[{code:`highest`,value:Math.max(...e)}],"weighted-average":(e,{weight:t})=>{if(e.length===1)return[{code:`newest`,position:1,value:R(e)}];let n=M(`earlier`,e.slice(0,-1));return[n,N(e.length,R(e),n.value,t)]},"decaying-average":(e,{weight:t})=>{let n=[];for(let[r,i]of e.entries()){let e=n.at(-1);n.push(e?N(r+1,i,e.value,t):{code:`newest`,position:1,value:i})}return n},"n-mastery":(e,{mastery:t,times:n})=>{let r=e.filter(e=>e>=t),i=r.length>=n,a={code:`reached`,mastery:t,needed:n,scores:r,enough:i};return i?[a,M(`reached`,r)]:[a]},"power-law":(e,{scale:t})=>j(k(e),t),"linear-trend":(e,{scale:t})=>j(O(e),t),"best-fit":(e,{scale:t})=>{if(e.length<D)return A(e,e.length);let n=M(`all`,e),r=[{method:`average`,steps:[n],at:()=>n.value}],i=L(P(e));if(r.push({method:`linear-trend`,steps:O(e),at:e=>i.start+i.slope*e}),F(e).length>=D){let{factor:t,exponent:n}=I(e);r.push({method:`power-law`,steps:k(e),at:e=>t*e**n})}let a=r.map(({method:t,at:n})=>({method:t,error:B(e.map((e,t)=>Math.abs(n(t+1)-e)))})),o=Math.min(...a.map(({error:e})=>e)),s=r[a.findIndex(({error:e})=>e<=o+1e-9)];return s?[{code:`compared`,errors:a,chosen:s.method},...j(s.steps,t)]:[]}},D=3;function O(e){if(e.length<D)return A(e,e.length);let{start:t,slope:n}=L(P(e)),r=e.length;return[{code:`line`,start:t,slope:n,at:r,value:t+n*r}]}function k(e){let t=P(e).flatMap(([e,t])=>t>0?[]:[e]),n=t.length>0?[{code:`zerosLeftOut`,positions:t}]:[],r=F(e).length;if(r<D)return[...n,...A(e,r)];let{factor:i,exponent:a}=I(e),o=e.length;return[...n,{code:`curve`,factor:i,exponent:a,at:o,value:i*o**a}]}function A(e,t){return[{code:`fellBack`,to:`average`,count:t,needed:D},M(`all`,e)]}function j(e,{min:t,max:n}){let r=e.at(-1);if(!r||!(`value`in r))return e;let i=Math.min(Math.max(r.value,t),n);return i===r.value?e:[...e,{code:`clamped`,from:r.value,value:i}]}function M(e,t){let n=B(t);return{code:`mean`,of:e,sum:n,count:t.length,value:n/t.length}}function N(e,t,n,r){return{code:`blended`,position:e,weight:r,newest:t,before:n,value:(r*t+(100-r)*n)/100}}function P(e){return e.map((e,t)=>[t+1,e])}function F(e){return P(e).filter(([,e])=>e>0)}function I(e){let{start:t,slope:n}=L(F(e).map(([e,t])=>[Math.log(e),Math.log(t)]));return{factor:Math.exp(t),exponent:n}}function L(e){let t=B(e.map(([e])=>e))/e.length,n=B(e.map(([,e])=>e))/e.length,r=B(e.map(([e,r])=>(e-t)*(r-n)))/B(e.map(([e])=>(e-t)**2));return{start:n-r*t,slope:r}}function R(e){return e.at(-1)??NaN}function z(e){return[...e].sort((e,t)=>e-t)}function B(e){return z(e).reduce((e,t)=>e+t,0)}function*V(e){S.some(t=>t===e)||(yield{path:`method`,code:`notOneOf`,params:{found:`${e}`,expected:S.join(` | `)}})}function*H(e){for(let[t,n]of e.entries())n!==null&&(yield*W(`scores[${t}]`,n))}function*U(e,t){let{weight:n,times:r,mastery:i,scale:a}=t;e===`weighted-average`&&n!==void 0&&(yield*W(`weight`,n,1,99)),e===`decaying-average`&&n!==void 0&&(yield*W(`weight`,n,50,99)),e===`n-mastery`&&(yield*W(`times`,r,1,10),typeof r==`number`&&r%1!=0&&Number.isFinite(r)&&(yield{path:`times`,code:`notWhole`,params:{found:r}}),yield*W(`mastery`,i)),(e===`power-law`||e===`linear-trend`||e===`best-fit`)&&(a==null?yield{path:`scale`,code:`missing`}:(yield*W(`scale.min`,a.min),yield*W(`scale.max`,a.max,a.min)))}function*W(e,t,n=-1/0,r=1/0){t===void 0?yield{path:e,code:`missing`}:typeof t!=`number`||!Number.isFinite(t)?yield{path:e,code:`wrongType`,params:{expected:`number`,found:`${t}`}}:(t<n||t>r)&&(yield{path:e,code:`outOfRange`,params:{found:t,min:n,...r<1/0&&{max:r}}})}export{h as a,m as i,S as n,g as r,C as t};