import{a as e,c as t,l as n,n as r,o as i,r as a,s as o,t as s,u as c}from"./gallery-BUoO9NMX.js";import{i as l,n as u,s as d,t as f}from"./stretch-D5u2Tbis.js";var p={en:`acorn anchor apple apron arrow autumn bamboo banjo basket berry bicycle bottle branch bridge bucket button
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
    tela tigre tinta tortuga trébol trigo trompeta tulipán uva valle vela ventana verano violeta violín zapato`};function m(e,t){let n=(p[e.slice(0,2)]??p.en??``).split(/\s+/),[r=0,i=0,a=0,o=0]=t,s=(r<<8|i)%n.length,c=(s+1+(a<<8|o)%(n.length-1))%n.length;return`${n[s]} ${n[c]}`}var h=class{#e=``;#t;#n;constructor(e){this.#n=e}render(e){let n=t(`checkpoint-desk`,e.language,l);return c`<div class="desk" part="desk">
        <p>${o(`you`,n.student)}</p>
        ${e.signal?r(e):c`<p class="muted" .textContent=${n.noSignal}></p>`}
        ${g(e,n)} ${_(e,n)} ${v(e,n)}
      </div>
      ${this.#i(e,n)}`}act(e,{checkpoint:n,answer:r,draft:i,words:a,language:o}){let s=t(`checkpoint-desk`,o,l),c=i.text(`note`),u={by:`teacher`,about:n.id,...c&&{note:c}};if(e===`seen`)return{bodies:[{kind:`helped`,...u,state:`seen`}],said:s.seenByYou};if(e===`helped`)return{bodies:[{kind:`helped`,...u,state:`helped`}],said:s.helpedByYou};if(e===`release`)return{bodies:[{kind:`released`,...u}],said:s.released};if(e===`relock`)return{bodies:[{kind:`relocked`,...u}],said:s.relocked};if(e===`unhelp`&&r)return{bodies:[{kind:`retracted`,by:`teacher`,about:r.id}],said:a.takenBack}}handle(e,t,n){t instanceof HTMLInputElement&&t.dataset.newWord!==void 0&&(this.#e=t.value,t.value!==this.#t?.word&&(this.#t=void 0));let r=e.type===`click`?t.closest(`[data-card]`)?.dataset.card:void 0;r===`propose`&&(this.#e=m(n,crypto.getRandomValues(new Uint8Array(4)))),(r===`propose`||r===`make`)&&this.#r(),r===`print`&&globalThis.print()}async#r(){let e=this.#e.trim();if(!d(e))return;let t=await u(e);e===this.#e.trim()&&(this.#t={word:e,latch:t},this.#n.requestUpdate())}#i(e,t){let{uid:n}=e;return c`<details class="make" part="make">
      <summary .textContent=${t.make}></summary>
      <p class="muted small" .textContent=${t.makeHint}></p>
      ${f()?c`<div class="field">
              <label for="${n}-new" .textContent=${t.word}></label>
              <p class="row">
                <input
                  id="${n}-new"
                  data-new-word
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  spellcheck="false"
                  maxlength="100"
                  .value=${this.#e}
                />
                <button type="button" data-card="propose" .textContent=${t.propose}></button>
                <button type="button" data-card="make" .textContent=${t.ready}></button>
              </p>
            </div>`:c`<p .textContent=${t.notSecure}></p>`}
      ${this.#a(e,t)}
    </details>`}#a({uid:t,checkpoint:r,reading:a},o){if(!this.#t)return n;let{word:s,latch:l}=this.#t,[u]=i(r.title,a);return c`<div class="field">
        <label for="${t}-paste" .textContent=${o.paste}></label>
        <textarea
          id="${t}-paste"
          class="paste"
          rows="5"
          readonly
          dir="ltr"
          .value=${`"release": ${JSON.stringify(l,null,2)}`}
        ></textarea>
      </div>
      <div class="card" part="card">
        <p class="muted small" .textContent=${o.card}></p>
        <p class="call" dir="auto" .textContent=${s}></p>
        <p dir="auto" lang=${e(u,a)} .textContent=${u.text}></p>
        <p class="muted small" .textContent=${o.cardHint}></p>
      </div>
      <p class="row"><button type="button" data-card="print" .textContent=${o.print}></button></p>`}};function g({answer:e,help:t,words:r,language:i,now:l,disabled:u},d){if(!e||t===`waiting`||t===`none`)return n;let f=[a(e.clock,i,l),e.note].filter(Boolean).join(` · `);return c`<p class="row">
    ${o(`teacher`,e.state===`seen`?d.seenByYou:d.helpedByYou)}
    <span class="muted small" dir="auto" .textContent=${f}></span>
    ${u?n:s(`unhelp`,r.undo)}
  </p>`}function _(e,t){let{uid:r,help:i,stopped:a,released:o,draft:s,keeps:l,disabled:u}=e,d=i===`waiting`||i===`seen`;if(!l||u||!(d||a||o))return n;let f=(e,t)=>c`<button type="button" data-act=${e} .textContent=${t}></button>`;return c`<div class="field no-print">
      <label for="${r}-note" .textContent=${t.note}></label>
      <textarea id="${r}-note" name="note" rows="2" dir="auto" .value=${s.get(`note`)??``}></textarea>
    </div>
    <p class="row no-print">
      ${a?c`<button class="main" type="button" data-act="release" .textContent=${t.release}></button>`:n}
      ${i===`waiting`?f(`seen`,t.markSeen):n}
      ${d?f(`helped`,t.markHelped):n} ${o?f(`relock`,t.relock):n}
    </p>`}function v({releases:e,language:t,now:r},i){if(e.length===0)return n;let o=e.map(({clock:e,word:n,note:o})=>[a(e,t,r),n?i.byWord:i.byTeacher,o].filter(Boolean).join(` · `));return c`<h4 .textContent=${i.releases}></h4>
    <ul class="times">
      ${o.map(e=>c`<li dir="auto" .textContent=${e}></li>`)}
    </ul>`}export{h as CheckpointDesk};