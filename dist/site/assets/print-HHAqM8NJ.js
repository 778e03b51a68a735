import{c as e,i as t,n,r}from"./lit-DwZFSDID.js";import{t as i}from"./spreadsheet-BOVrpchB.js";import{t as a}from"./today-BaSwsVQI.js";import{t as o}from"./print-DT9Oa7LE.js";import{i as s}from"./reading-B5Cf4FN2.js";import{P as c,a as l,c as u,d,l as f,o as p,s as m,u as h}from"./gallery-qhJAlNSK.js";var g=6;function _(e,n){let{messages:r,config:i,rows:a,open:o}=e,s=n?[]:a,c=n?i.tests??[]:o,u=n?Math.max(0,g-c.length):0,d=l(e,`goal`),f=[[`few`,r.columns.test],[`few`,r.columns.result],...d?[[`few`,r.columns.met],[`many`,r.columns.goal]]:[],...l(e,`plan`)?[[`many`,r.columns.plan]]:[]];return t`${v(e,r.heading.learner)}
    <table>
      <thead>
        <tr>
          ${f.map(([e,n])=>t`<th scope="col" class=${e}>${n}</th>`)}
        </tr>
      </thead>
      ${s.map(t=>y(e,t,f.length))}
      <tbody>
        ${[...c,...Array(u)].map(t=>b(e,t,f.length))}
      </tbody>
    </table>`}function v({messages:e,config:n,reading:r},i){return t`<h1 dir="auto">${n.title===void 0?i:`${i} · ${s(n.title,r)}`}</h1>
    <p class="who">${e.paper.name}<i></i> ${e.paper.class}<i></i></p>`}function y(e,r,i){let{messages:a,language:o}=e,{entry:s,day:c,goalBefore:g}=r,{metLastGoal:_,errors:v}=s,y=v&&d(v,e.config.objectives),b=[...y?[`priority`,`review`,`strengths`].flatMap(t=>y[t].length>0?[[a.groups[t],y[t].map(t=>u(e,t)).join(` · `)]]:[]):[],...p(e,r).map(({who:e,text:t})=>[e,t])];return t`<tbody class="one">
    <tr>
      <th scope="row" dir="auto"><b>${h(e,r)}</b><br />${m(c,o)}</th>
      <td dir="auto">${f(e,s.result)}</td>
      ${l(e,`goal`)?t`<td>
                ${_===void 0||!g?``:a.met[_?`yes`:`notYet`]}
              </td>
              <td dir="auto">${s.goal}</td>`:n}
      ${l(e,`plan`)?t`<td dir="auto">${s.plan}</td>`:n}
    </tr>
    ${b.length>0?t`<tr>
            <td colspan=${i}>${b.map(([e,n])=>t`<p dir="auto"><b>${e}</b> ${n}</p>`)}</td>
          </tr>`:n}
  </tbody>`}function b({reading:e,language:n},r,i){return t`<tr class="blank">
    <th scope="row" dir="auto">
      <b>${r?s(r.title,e):``}</b><br />${r?.on?m(r.on,n):``}
    </th>
    ${Array.from({length:i-1},()=>t`<td></td>`)}
  </tr>`}function x(e,n){let{messages:r,language:i}=e,{paper:a}=r,{entry:o,day:s}=n,c=(o.errors??[]).filter(({right:e})=>!e),l=[h(e,n),m(s,i),f(e,o.result)].filter(Boolean);return t`${v(e,a.ticket)}
    <p dir="auto"><b>${l.join(` · `)}</b></p>
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
        ${c.map(({question:n,objective:i,cause:a})=>t`<tr>
              <th scope="row">${n}</th>
              <td dir="auto">${u(e,i)}</td>
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
      ${S(Math.min(4,Math.max(2,c.length)))}
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
`)}function T(e){let{messages:t,rows:n,config:r}=e,{columns:i}=t;return[[i.test,i.day,i.level,i.points,i.of,i.met,i.goal,i.plan,t.groups.priority,t.groups.review,t.groups.strengths],...n.map(n=>{let{result:i,metLastGoal:a,goal:o=null,plan:s=null,errors:c=[]}=n.entry,{priority:l,review:f,strengths:p}=d(c,r.objectives),m=i?`level`in i?[i.level,null,null]:[null,i.points,i.of]:[null,null,null],g=[l,f,p].map(t=>t.map(t=>u(e,t)).join(`; `)||null),_=a===void 0?null:t.met[a?`yes`:`notYet`];return[h(e,n),n.day,...m,_,o,s,...g]})]}async function E(e,t){let{messages:n,language:r,rows:s}=e;if(t.type===`csv`){let t=a(),r=i(T(e));return c(r,`${n.fileName}-${t}.csv`,`text/csv`)?``:r}let l=t.type===`ticket`&&s.find(({id:e})=>e===t.id),u=l?x(e,l):_(e,t.type===`printBlank`),d=l?n.paper.ticket:n.heading.learner;return await o({title:d,language:r,content:u,styles:[C]})?``:w(u)}export{E as exportSheet};