import{i as e}from"./lit-DwZFSDID.js";import{c as t,l as n}from"./entry-B_YM8Pr4.js";var r=class{constructor(e){this.text=e}toString(){return this.text}},i=new Map,a=new WeakMap,o=new Map,s=0;function c(e){let t=i.get(e);if(t===void 0){let n=`${e}`;t=/^[\w.,-]*$/.test(n)?new r(n):n,i.set(e,t)}return t}function l(t){let n=[],i=``,a=(e,t)=>{if(Array.isArray(e))for(let n of e)a(n,t);else f(e)?s(e):e instanceof r?i+=`"${e.text}`:(t||e!==``)&&(n.push(e),i+=`,`)},s=({strings:e,values:t})=>{let{number:n,inTag:r}=d(e);i+=`(${n}`,t.forEach((e,t)=>{i+=`|`,a(e,r[t]??!1)})};s(t);let c=o.get(i);return c||o.set(i,c=u(t)),e(c,...n)}function u(e){let t=[``],n=e=>void t.push((t.pop()??``)+e),i=e=>n(t.at(-1)?.endsWith(`=`)?`"${e}"`:e),a=(e,n)=>{if(Array.isArray(e))for(let t of e)a(t,n);else f(e)?o(e):e instanceof r?i(e.text):(n||e!==``)&&t.push(``)},o=({strings:e,values:t})=>{let{inTag:r}=d(e);e.forEach((e,i)=>{n(e),i<t.length&&a(t[i],r[i]??!1)})};return o(e),Object.assign(t,{raw:t})}function d(e){let t=a.get(e);if(!t){let n=!1,r=e.map(e=>{let[t,r]=[e.lastIndexOf(`<`),e.lastIndexOf(`>`)];return t!==r&&(n=t>r),n});a.set(e,t={number:++s,inTag:r})}return t}function f(e){return typeof e==`object`&&!!e&&`_$litType$`in e}function p(e,{languages:r,display:i,swapped:a}){let o=n(e,r),s=i===`off`?void 0:t(e,o.lang);return s?i===`swap`?[a?s:o]:[o,s]:[o]}function m(e,t){return p(e,t)[0].text}function h(t,n,r,i=``){let[a,o]=p(t,n),s=i?e`<p
        class=${c(r)}
        id=${c(i)}
        dir="auto"
        lang=${c(g(a,n))}
        .textContent=${a.text}
      ></p>`:e`<p
        class=${c(r)}
        dir="auto"
        lang=${c(g(a,n))}
        .textContent=${a.text}
      ></p>`;return o?e`<div class="pair">
    ${s}
    <p
      class="${c(r)} other"
      dir="auto"
      lang=${c(g(o,n))}
      .textContent=${o.text}
    ></p>
  </div>`:s}function g(e,t){return e.lang??t.languages[0]??``}export{l as a,m as i,h as n,c as o,p as r,g as t};