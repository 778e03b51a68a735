import{i as e}from"./lit-DwZFSDID.js";import{a as t,o as n}from"./reading-B5Cf4FN2.js";var r=new Map;function i({levels:e},n){let i=e[0]?.value===0?e.slice(1):e,o=i.filter(e=>e.value<=n).length,s=i[o-1]?.value!==n&&n>(e[0]?.value??0)&&o<i.length,c=`${i.length} ${o} ${s}`,l=r.get(c);return l||r.set(c,l=t(a(i.length,o,s))),l}function a(t,r,i){let a=``,o=``;for(let e=0;e<t;e++){let n=6+Math.round(e*12/Math.max(1,t-1)),s=t=>`M${e*7+1},19v-${n}h${t}v${n}z`;o+=s(5),e<r?a+=s(5):e===r&&i&&(a+=s(2.5))}let s=Math.max(1,t)*7;return e`<svg
    class="stair"
    viewBox="0 0 ${n(s)} 20"
    width=${n(s)}
    height="20"
    aria-hidden="true"
  >
    <path class="off" d=${n(o)}></path>
    <path class="on" d=${n(a)}></path>
  </svg>`}var o={you:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z`,teacher:`M8 1l7 7-7 7-7-7z`,copied:`M8 1l7 7-7 7-7-7z`,test:`M2.5 2.5h11v11h-11z`,goal:`M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3`,next:`M3 8h10M9 4l4 4-4 4`,old:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 1.5`};function s(t,n){return e`<span class="mark ${t}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${o[t]}></path></svg
    ><span .textContent=${n}></span
  ></span>`}export{i as n,s as t};