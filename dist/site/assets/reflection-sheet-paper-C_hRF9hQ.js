import{c as e,f as t,o as n,s as r}from"./catalogue-BbIk_AAA.js";import{f as i}from"./safe-url-CQ8uw1I0.js";import{C as a,a as o,c as s,f as c,l,o as u,s as d,u as f,v as p}from"./gallery-DCOlNyu8.js";import{t as m}from"./print-alone-BSEh95Td.js";import{i as h}from"./reading-CTCmFUut.js";var g=6;function _(t,n){let{said:r,given:i,rows:a,open:s}=t,c=n?[]:a,l=n?i.tests??[]:s,u=n?Math.max(0,g-l.length):0,d=o(t,`goal`),f=[[`few`,r.columns.test],[`few`,r.columns.result],...d?[[`few`,r.columns.met],[`many`,r.columns.goal]]:[],...o(t,`plan`)?[[`many`,r.columns.plan]]:[]];return e`${v(t,r.heading.learner)}
    <table>
      <thead>
        <tr>
          ${f.map(([t,n])=>e`<th scope="col" class=${t}>${n}</th>`)}
        </tr>
      </thead>
      ${c.map(e=>y(t,e,f.length))}
      <tbody>
        ${[...l,...Array(u)].map(e=>b(t,e,f.length))}
      </tbody>
    </table>`}function v({said:t,given:n,reading:r},i){return e`<h1 dir="auto">${n.title===void 0?i:`${i} · ${h(n.title,r)}`}</h1>
    <p class="who">${t.paper.name}<i></i> ${t.paper.class}<i></i></p>`}function y(t,r,i){let{said:a,language:p}=t,{entry:m,day:h,goalBefore:g}=r,{metLastGoal:_,errors:v}=m,y=v&&c(v,t.given.objectives),b=[...y?[`priority`,`review`,`strengths`].flatMap(e=>y[e].length>0?[[a.groups[e],y[e].map(e=>s(t,e)).join(` · `)]]:[]):[],...u(t,r).map(({who:e,text:t})=>[e,t])];return e`<tbody class="one">
    <tr>
      <th scope="row" dir="auto"><b>${f(t,r)}</b><br />${d(h,p)}</th>
      <td dir="auto">${l(t,m.result)}</td>
      ${o(t,`goal`)?e`<td>${_===void 0||!g?``:a.met[_?`yes`:`notYet`]}</td>
              <td dir="auto">${m.goal}</td>`:n}
      ${o(t,`plan`)?e`<td dir="auto">${m.plan}</td>`:n}
    </tr>
    ${b.length>0?e`<tr>
            <td colspan=${i}>${b.map(([t,n])=>e`<p dir="auto"><b>${t}</b> ${n}</p>`)}</td>
          </tr>`:n}
  </tbody>`}function b({reading:t,language:n},r,i){return e`<tr class="blank">
    <th scope="row" dir="auto">
      <b>${r?h(r.title,t):``}</b><br />${r?.on?d(r.on,n):``}
    </th>
    ${Array.from({length:i-1},()=>e`<td></td>`)}
  </tr>`}function x(t,n){let{said:r,language:i}=t,{paper:a}=r,{entry:o,day:c}=n,u=(o.errors??[]).filter(({right:e})=>!e),p=[f(t,n),d(c,i),l(t,o.result)].filter(Boolean);return e`${v(t,a.ticket)}
    <p dir="auto"><b>${p.join(` · `)}</b></p>
    <h2>${r.missed}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">${r.question}</th>
          <th scope="col">${r.objective}</th>
          <th scope="col">${a.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${u.map(({question:n,objective:i,cause:a})=>e`<tr>
              <th scope="row">${n}</th>
              <td dir="auto">${s(t,i)}</td>
              <td>${r.answers[a??`wrong`]}</td>
            </tr>`)}
      </tbody>
    </table>
    <section>
      <h2>${a.relearned}</h2>
      ${S(4)}
    </section>
    <section>
      <h2>${a.now}</h2>
      ${S(Math.min(4,Math.max(2,u.length)))}
    </section>
    <p class="who sign">${a.initials}<i></i> ${a.date}<i></i></p>`}function S(t){return Array.from({length:t},()=>e`<p class="line"></p>`)}var C=t`
  @page {
    margin: 15mm;
  }
  body {
    margin: 0;
    color: #000;
    font:
      11pt/1.4 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1 {
    margin: 0 0 4mm;
    font-size: 16pt;
    line-height: 1.25;
  }
  h2 {
    margin: 6mm 0 2mm;
    font-size: 12pt;
    break-after: avoid;
  }
  p {
    margin: 0 0 1mm;
  }
  .who {
    display: flex;
    gap: 2mm;
    margin-block-end: 5mm;
  }
  i {
    flex: 1;
    border-block-end: 0.3mm solid;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 1.5mm 2mm;
    border: 0.3mm solid #555;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td[dir='auto'] {
    white-space: pre-line;
  }
  .few {
    inline-size: 17%;
  }
  thead th {
    font-size: 9pt;
    font-weight: 600;
  }
  .number {
    inline-size: 22mm;
  }
  tr,
  .one,
  section,
  .sign {
    break-inside: avoid;
  }
  .blank > * {
    block-size: 30mm;
  }
  .line {
    block-size: 9mm;
    margin: 0;
    border-block-end: 0.3mm solid #555;
  }
  .sign {
    margin-block: 10mm 0;
  }
`;function w(e){let t=document.createElement(`div`);r(e,t);let n=e=>e.textContent?.replace(/\s+/g,` `).trim();return[...t.querySelectorAll(`h1, h2, p:not(td p), tr`)].map(e=>e.localName===`tr`?[...e.children].map(n).filter(Boolean).join(` · `):n(e)).filter(Boolean).join(`
`)}function T(e){let{said:t,rows:n,given:r}=e,{columns:i}=t;return[[i.test,i.day,i.level,i.points,i.of,i.met,i.goal,i.plan,t.groups.priority,t.groups.review,t.groups.strengths],...n.map(n=>{let{result:i,metLastGoal:a,goal:o=null,plan:l=null,errors:u=[]}=n.entry,{priority:d,review:p,strengths:m}=c(u,r.objectives),h=i?`level`in i?[i.level,null,null]:[null,i.points,i.of]:[null,null,null],g=[d,p,m].map(t=>t.map(t=>s(e,t)).join(`; `)||null),_=a===void 0?null:t.met[a?`yes`:`notYet`];return[f(e,n),n.day,...h,_,o,l,...g]})]}async function E(e,t,n){let{said:r,language:o}=e;if(t===`csv`){let t=new Date,n=i(t.getTime(),t.getTimezoneOffset()).slice(0,10),o=p(T(e));return a(o,`${r.fileName}-${n}.csv`,`text/csv`)?``:o}let s=n?x(e,n):_(e,t===`printBlank`),c=n?r.paper.ticket:r.heading.learner;return await m({title:c,language:o,content:s,styles:[C]})?``:w(s)}export{E as handOut};