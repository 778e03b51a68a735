import{i as e,n as t}from"./lit-DwZFSDID.js";import{a as n,i as r,n as i,o as a,t as o}from"./release-code-hash-DvJlo6mH.js";import{i as s}from"./catalogue-D0EWyLQh.js";import{N as c}from"./gallery-qhJAlNSK.js";var l=class{#e;#t;#n;#r=``;#i=!1;#a;constructor(e,t){this.#e=e,this.#t=t}render(n){this.#n=n;let{uid:i,language:a}=n,c=s(`checkpoint-teacher`,a,r);return e`<details class="release-code no-print" part="release-code">
      <summary .textContent=${c.releaseCodeField}></summary>
      ${o()?e`<div class="field">
              <label for="${i}-word" .textContent=${c.word}></label>
              <p class="muted small" id="${i}-hint" .textContent=${c.wordHint}></p>
              <p class="row">
                <input
                  id="${i}-word"
                  class="hidden-word"
                  type="text"
                  autocomplete="off"
                  autocapitalize="none"
                  autocorrect="off"
                  spellcheck="false"
                  maxlength="100"
                  @keydown=${this.#s}
                  aria-describedby="${i}-hint ${i}-status"
                />
                <button type="button" data-act="open" .textContent=${c.open}></button>
              </p>
            </div>`:e`<p .textContent=${c.notSecure}></p>`}
      <p id="${i}-status" role="status" .textContent=${this.#r||t}></p>
    </details>`}handle(e,t){e.type===`click`&&t.closest(`[data-act=open]`)&&this.#o()}forget(){this.#r=``,this.#a=void 0}async#o(){let e=this.#n,t=this.#e.renderRoot.querySelector(`#${e?.uid}-word`);if(!e||!t)return;let{checkpoint:o,session:c,language:l}=e,d=o.release,f=t.value;if(!f.trim()||!d||!c||this.#i)return;let p=s(`checkpoint-teacher`,l,r),{record:m,drafts:h}=c,g=JSON.stringify([`release`,o.id]);this.#i=!0,this.#c(p.checking);let _=await h.get(g)??this.#a,v=Date.now(),y=a(_,d,v),b=n(_,d,v);y===0&&(this.#a=b,h.put(g,{...b}));let x=y===0&&await i(f,d).catch(()=>!1);if(this.#i=!1,c.record!==m)return this.forget();t.value=``,x?(this.forget(),h.put(g,{failed:void 0,until:void 0}),this.#t(e)):this.#c(u(y>0?v+y:b.until,(d.tries??3)-b.failed,e,p))}#s=e=>{e.key===`Enter`&&(e.preventDefault(),this.#o())};#c(e){this.#r=e,this.#e.requestUpdate()}};function u(e,t,{language:n},r){return e>0?r.pause(c(e+59999,n,Date.now())):r.wrong(t)}export{l as ReleaseCodeField};