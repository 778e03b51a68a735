import{c as e,i as t,n,r}from"./lit-DwZFSDID.js";import{M as i,P as a,_ as o,a as s,c,d as l,l as u,o as d,s as f,u as p}from"./gallery-CmxQ22JU.js";import{t as m}from"./print-DT9Oa7LE.js";import{n as h}from"./reading-BXNlwc1Y.js";var g=6;function _(e,n){let{messages:r,config:i,rows:a,open:o}=e,c=n?[]:a,l=n?i.tests??[]:o,u=n?Math.max(0,g-l.length):0,d=s(e,`goal`),f=[[`few`,r.columns.test],[`few`,r.columns.result],...d?[[`few`,r.columns.met],[`many`,r.columns.goal]]:[],...s(e,`plan`)?[[`many`,r.columns.plan]]:[]];return t`${v(e,r.heading.learner)}
    <table>
      <thead>
        <tr>
          ${f.map(([e,n])=>t`<th scope="col" class=${e}>${n}</th>`)}
        </tr>
      </thead>
      ${c.map(t=>y(e,t,f.length))}
      <tbody>
        ${[...l,...Array(u)].map(t=>b(e,t,f.length))}
      </tbody>
    </table>`}function v({messages:e,config:n,reading:r},i){return t`<h1 dir="auto">${n.title===void 0?i:`${i} · ${h(n.title,r)}`}</h1>
    <p class="who">${e.paper.name}<i></i> ${e.paper.class}<i></i></p>`}function y(e,r,i){let{messages:a,language:o}=e,{entry:m,day:h,goalBefore:g}=r,{metLastGoal:_,errors:v}=m,y=v&&l(v,e.config.objectives),b=[...y?[`priority`,`review`,`strengths`].flatMap(t=>y[t].length>0?[[a.groups[t],y[t].map(t=>c(e,t)).join(` · `)]]:[]):[],...d(e,r).map(({who:e,text:t})=>[e,t])];return t`<tbody class="one">
    <tr>
      <th scope="row" dir="auto"><b>${p(e,r)}</b><br />${f(h,o)}</th>
      <td dir="auto">${u(e,m.result)}</td>
      ${s(e,`goal`)?t`<td>
                ${_===void 0||!g?``:a.met[_?`yes`:`notYet`]}
              </td>
              <td dir="auto">${m.goal}</td>`:n}
      ${s(e,`plan`)?t`<td dir="auto">${m.plan}</td>`:n}
    </tr>
    ${b.length>0?t`<tr>
            <td colspan=${i}>${b.map(([e,n])=>t`<p dir="auto"><b>${e}</b> ${n}</p>`)}</td>
          </tr>`:n}
  </tbody>`}function b({reading:e,language:n},r,i){return t`<tr class="blank">
    <th scope="row" dir="auto">
      <b>${r?h(r.title,e):``}</b><br />${r?.on?f(r.on,n):``}
    </th>
    ${Array.from({length:i-1},()=>t`<td></td>`)}
  </tr>`}function x(e,n){let{messages:r,language:i}=e,{paper:a}=r,{entry:o,day:s}=n,l=(o.errors??[]).filter(({right:e})=>!e),d=[p(e,n),f(s,i),u(e,o.result)].filter(Boolean);return t`${v(e,a.ticket)}
    <p dir="auto"><b>${d.join(` · `)}</b></p>
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
        ${l.map(({question:n,objective:i,cause:a})=>t`<tr>
              <th scope="row">${n}</th>
              <td dir="auto">${c(e,i)}</td>
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
      ${S(Math.min(4,Math.max(2,l.length)))}
    </section>
    <p class="who sign">${a.initials}<i></i> ${a.date}<i></i></p>`}function S(e){return Array.from({length:e},()=>t`<p class="line"></p>`)}var C=e`
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
`)}function T(e){let{messages:t,rows:n,config:r}=e,{columns:i}=t;return[[i.test,i.day,i.level,i.points,i.of,i.met,i.goal,i.plan,t.groups.priority,t.groups.review,t.groups.strengths],...n.map(n=>{let{result:i,metLastGoal:a,goal:o=null,plan:s=null,errors:u=[]}=n.entry,{priority:d,review:f,strengths:m}=l(u,r.objectives),h=i?`level`in i?[i.level,null,null]:[null,i.points,i.of]:[null,null,null],g=[d,f,m].map(t=>t.map(t=>c(e,t)).join(`; `)||null),_=a===void 0?null:t.met[a?`yes`:`notYet`];return[p(e,n),n.day,...h,_,o,s,...g]})]}async function E(e,t,n){let{messages:r,language:s}=e;if(t===`csv`){let t=i(),n=o(T(e));return a(n,`${r.fileName}-${t}.csv`,`text/csv`)?``:n}let c=n?x(e,n):_(e,t===`printBlank`),l=n?r.paper.ticket:r.heading.learner;return await m({title:l,language:s,content:c,styles:[C]})?``:w(c)}export{E as handOut};