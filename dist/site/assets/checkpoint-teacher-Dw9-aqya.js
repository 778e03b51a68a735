import{i as e,n as t}from"./lit-DwZFSDID.js";import{i as n,r,s as i,t as a}from"./release-code-hash-DvJlo6mH.js";import{i as o}from"./catalogue-D0EWyLQh.js";import{M as s,b as c,y as l}from"./gallery-qhJAlNSK.js";import{t as u}from"./icons-DZwKQJnO.js";import{r as d,t as f}from"./reading-B5Cf4FN2.js";var p={en:`acorn anchor apple apron arrow autumn bamboo banjo basket berry bicycle bottle branch bridge bucket button
    cactus camera candle canyon carpet carrot castle cedar circle cloud clover comet compass copper cotton     dolphin drum eagle easel engine feather fiddle field flute forest fountain galaxy garden ginger granite guitar
    hammer harbor harvest hazel helmet honey island jacket jungle kettle kitten ladder lantern lemon lizard maple marble
    meadow mirror monsoon mountain nickel notebook oak ocean olive orange orchard otter paddle panda paper
    parrot pebble pencil pepper piano pillow planet pocket puzzle quartz rabbit radish ribbon river robin rocket saddle
    salmon silver sparrow spruce squash summer sunset teapot thunder ticket tiger trail tulip turtle valley velvet violin
    wagon walnut water whistle willow window winter yellow zebra`,es:`abeja agua aguja ala alfombra algodón almendra amarillo ancla anillo árbol arcilla arena arroyo avena azul     bambú barco bosque botón brisa brújula burbuja caballo cactus café camino campo canasta canción caracol
    carta cascada castillo cebra cedro cereza cielo círculo ciruela cobre colina cometa coral cuaderno cuento
    delfín dibujo espejo estrella faro flauta flor fresa fuente gato girasol globo grillo guitarra hoja
    hormiga isla jardín jirafa lago lámpara lana lápiz libro limón linterna lluvia luna luz madera maíz mango manzana mapa
    mar menta mesa miel montaña naranja nido nieve nogal nube oliva otoño panda papel piano piedra pino
    planeta plata playa pradera puente puerta rama reloj río roble rueda sal sandía selva semilla sol sombrero tambor
    tela tigre tinta tortuga trébol trigo trompeta tulipán uva valle vela ventana verano violeta violín zapato`};function m(e,t){let n=(p[e.slice(0,2)]??p.en??``).split(/\s+/),[r=0,i=0,a=0,o=0]=t,s=(r<<8|i)%n.length,c=(s+1+(a<<8|o)%(n.length-1))%n.length;return`${n[s]} ${n[c]}`}var h=class{#e=``;#t;#n;constructor(e){this.#n=e}render(t){let r=o(`checkpoint-teacher`,t.language,n);return e`<div class="desk" part="desk">
        <p>${u(`you`,r.student)}</p>
        ${t.signal?c(t):e`<p class="muted" .textContent=${r.noSignal}></p>`}
        ${g(t,r)} ${_(t,r)} ${v(t,r)}
      </div>
      ${this.#i(t,r)}`}effectOf(e,{checkpoint:t,answer:r,draft:i,messages:a,language:s}){let c=o(`checkpoint-teacher`,s,n),l=i.text(`note`),u={by:`teacher`,about:t.id,...l&&{note:l}};if(e===`seen`)return{bodies:[{kind:`helped`,...u,state:`seen`}],announcement:c.seenByYou};if(e===`helped`)return{bodies:[{kind:`helped`,...u,state:`helped`}],announcement:c.helpedByYou};if(e===`release`)return{bodies:[{kind:`released`,...u}],announcement:c.released};if(e===`relock`)return{bodies:[{kind:`relocked`,...u}],announcement:c.relocked};if(e===`unhelp`&&r)return{bodies:[{kind:`retracted`,by:`teacher`,about:r.id}],announcement:a.takenBack}}handle(e,t,n){t instanceof HTMLInputElement&&t.dataset.newWord!==void 0&&(this.#e=t.value,t.value!==this.#t?.word&&(this.#t=void 0));let r=e.type===`click`?t.closest(`[data-card]`)?.dataset.card:void 0;r===`propose`&&(this.#e=m(n,crypto.getRandomValues(new Uint8Array(4)))),(r===`propose`||r===`make`)&&this.#r(),r===`print`&&globalThis.print()}async#r(){let e=this.#e.trim();if(!i(e))return;let t=await r(e);e===this.#e.trim()&&(this.#t={word:e,releaseCode:t},this.#n.requestUpdate())}#i(t,n){let{uid:r}=t;return e`<details class="make" part="make">
      <summary .textContent=${n.make}></summary>
      <p class="muted small" .textContent=${n.makeHint}></p>
      ${a()?e`<div class="field">
              <label for="${r}-new" .textContent=${n.word}></label>
              <p class="row">
                <input
                  id="${r}-new"
                  data-new-word
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck="false"
                  maxlength="100"
                  .value=${this.#e}
                />
                <button type="button" data-card="propose" .textContent=${n.propose}></button>
                <button type="button" data-card="make" .textContent=${n.ready}></button>
              </p>
            </div>`:e`<p .textContent=${n.notSecure}></p>`}
      ${this.#a(t,n)}
    </details>`}#a({uid:n,checkpoint:r,reading:i},a){if(!this.#t)return t;let{word:o,releaseCode:s}=this.#t,[c]=d(r.title,i);return e`<div class="field">
        <label for="${n}-paste" .textContent=${a.paste}></label>
        <textarea
          id="${n}-paste"
          class="paste"
          rows="5"
          readonly
          dir="ltr"
          .value=${`"release": ${JSON.stringify(s,null,2)}`}
        ></textarea>
      </div>
      <div class="card" part="card">
        <p class="muted small" .textContent=${a.card}></p>
        <p class="call" dir="auto" .textContent=${o}></p>
        <p dir="auto" lang=${f(c,i)} .textContent=${c.text}></p>
        <p class="muted small" .textContent=${a.cardHint}></p>
      </div>
      <p class="row"><button type="button" data-card="print" .textContent=${a.print}></button></p>`}};function g({answer:n,help:r,messages:i,language:a,now:o,isDisabled:c},d){if(!n||r===`waiting`||r===`none`)return t;let f=[s(n.clock,a,o),n.note].filter(Boolean).join(` · `);return e`<p class="row">
    ${u(`teacher`,n.state===`seen`?d.seenByYou:d.helpedByYou)}
    <span class="muted small" dir="auto" .textContent=${f}></span>
    ${c?t:l(`unhelp`,i.undo)}
  </p>`}function _(n,r){let{uid:i,help:a,stopped:o,released:s,draft:c,isPersisted:l,isDisabled:u}=n,d=a===`waiting`||a===`seen`;if(!l||u||!(d||o||s))return t;let f=(t,n)=>e`<button type="button" data-act=${t} .textContent=${n}></button>`;return e`<div class="field no-print">
      <label for="${i}-note" .textContent=${r.note}></label>
      <textarea id="${i}-note" name="note" rows="2" dir="auto" .value=${c.get(`note`)??``}></textarea>
    </div>
    <p class="row no-print">
      ${o?e`<button class="main" type="button" data-act="release" .textContent=${r.release}></button>`:t}
      ${a===`waiting`?f(`seen`,r.markSeen):t}
      ${d?f(`helped`,r.markHelped):t} ${s?f(`relock`,r.relock):t}
    </p>`}function v({releases:n,language:r,now:i},a){if(n.length===0)return t;let o=n.map(({clock:e,word:t,note:n})=>[s(e,r,i),t?a.byWord:a.byTeacher,n].filter(Boolean).join(` · `));return e`<h4 .textContent=${a.releases}></h4>
    <ul class="times">
      ${o.map(t=>e`<li dir="auto" .textContent=${t}></li>`)}
    </ul>`}export{h as CheckpointTeacher};