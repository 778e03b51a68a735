import{c as e,i as t,l as n,u as r}from"./gallery-BUoO9NMX.js";import{a as i,i as a,o,r as s,t as c}from"./stretch-D5u2Tbis.js";var l=class{#e;#t;#n;#r=``;#i=!1;#a;constructor(e,t){this.#e=e,this.#t=t}render(t){this.#n=t;let{uid:i,language:o}=t,s=e(`checkpoint-desk`,o,a);return r`<details class="door no-print" part="door">
      <summary .textContent=${s.door}></summary>
      ${c()?r`<div class="field">
              <label for="${i}-word" .textContent=${s.word}></label>
              <p class="muted small" id="${i}-hint" .textContent=${s.wordHint}></p>
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
                  aria-describedby="${i}-hint ${i}-door"
                />
                <button type="button" data-act="open" .textContent=${s.open}></button>
              </p>
            </div>`:r`<p .textContent=${s.notSecure}></p>`}
      <p id="${i}-door" role="status" .textContent=${this.#r||n}></p>
    </details>`}handle(e,t){e.type===`click`&&t.closest(`[data-act=open]`)&&this.#o()}forget(){this.#r=``,this.#a=void 0}async#o(){let t=this.#n,n=this.#e.renderRoot.querySelector(`#${t?.uid}-word`);if(!t||!n)return;let{checkpoint:r,session:c,language:l}=t,d=r.release,f=n.value;if(!f.trim()||!d||!c||this.#i)return;let p=e(`checkpoint-desk`,l,a),{record:m,drafts:h}=c,g=JSON.stringify([`release`,r.id]);this.#i=!0,this.#c(p.checking);let _=await h?.get(g)??this.#a,v=Date.now(),y=o(_,d,v),b=i(_,d,v);y===0&&(this.#a=b,h?.put(g,b));let x=y===0&&await s(f,d).catch(()=>!1);if(this.#i=!1,c.record!==m)return this.forget();n.value=``,x?(this.forget(),h?.delete(g),this.#t(t)):this.#c(u(y>0?v+y:b.until,(d.tries??3)-b.failed,t,p))}#s=e=>{e.key===`Enter`&&(e.preventDefault(),this.#o())};#c(e){this.#r=e,this.#e.requestUpdate()}};function u(e,n,{language:r},i){return e>0?i.pause(t(e+59999,r,Date.now())):i.wrong(n)}export{l as ReleaseDoor};