import{c as e,i as t,o as n}from"./catalogue-BbIk_AAA.js";import{a as r,i,o as a,r as o,t as s}from"./stretch-DK7WyR2-.js";import{g as c}from"./gallery-DCOlNyu8.js";var l=class{#e;#t;#n;#r=``;#i=!1;#a;constructor(e,t){this.#e=e,this.#t=t}render(r){this.#n=r;let{uid:a,language:o}=r,c=t(`checkpoint-desk`,o,i);return e`<details class="door no-print" part="door">
      <summary .textContent=${c.door}></summary>
      ${s()?e`<div class="field">
              <label for="${a}-word" .textContent=${c.word}></label>
              <p class="muted small" id="${a}-hint" .textContent=${c.wordHint}></p>
              <p class="row">
                <input
                  id="${a}-word"
                  class="hidden-word"
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  autocorrect="off"
                  spellcheck="false"
                  maxlength="100"
                  @keydown=${this.#s}
                  aria-describedby="${a}-hint ${a}-door"
                />
                <button type="button" data-act="open" .textContent=${c.open}></button>
              </p>
            </div>`:e`<p .textContent=${c.notSecure}></p>`}
      <p id="${a}-door" role="status" .textContent=${this.#r||n}></p>
    </details>`}handle(e,t){e.type===`click`&&t.closest(`[data-act=open]`)&&this.#o()}forget(){this.#r=``,this.#a=void 0}async#o(){let e=this.#n,n=this.#e.renderRoot.querySelector(`#${e?.uid}-word`);if(!e||!n)return;let{checkpoint:s,session:c,language:l}=e,d=s.release,f=n.value;if(!f.trim()||!d||!c||this.#i)return;let p=t(`checkpoint-desk`,l,i),{record:m,drafts:h}=c,g=JSON.stringify([`release`,s.id]);this.#i=!0,this.#c(p.checking);let _=await h?.get(g)??this.#a,v=Date.now(),y=a(_,d,v),b=r(_,d,v);y===0&&(this.#a=b,h?.put(g,b));let x=y===0&&await o(f,d).catch(()=>!1);if(this.#i=!1,c.record!==m)return this.forget();n.value=``,x?(this.forget(),h?.delete(g),this.#t(e)):this.#c(u(y>0?v+y:b.until,(d.tries??3)-b.failed,e,p))}#s=e=>{e.key===`Enter`&&(e.preventDefault(),this.#o())};#c(e){this.#r=e,this.#e.requestUpdate()}};function u(e,t,{language:n},r){return e>0?r.pause(c(e+59999,n,Date.now())):r.wrong(t)}export{l as ReleaseDoor};