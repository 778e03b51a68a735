import{i as e,n as t}from"./lit-DwZFSDID.js";import{n,t as r}from"./rows-033owRQQ.js";import{A as i,k as a}from"./gallery-qhJAlNSK.js";var o=10,s=class{#e;#t;#n;#r;#i;#a=[];#o=``;#s={before:``,after:``};constructor(e){this.#e=e,this.#t=new a(()=>e.requestUpdate()),this.#n=new i(e)}render(n,r,i){this.#r=n,this.#i=i,this.#t.follow(n,r)&&(this.#n.forget(),this.#a=[],this.#o=``);let{words:a,help:o,asks:s}=i,{offers:l}=this.#n;return e`<div class="inside" @click=${this.#u} @input=${this.#l} @change=${c}>
      <p class="muted" id="paste-help" .textContent=${`${o} ${a.heading}`}></p>
      ${s?this.#c(s):t}
      <label class="field">
        <span .textContent=${a.rows}></span>
        <textarea
          name="rows"
          rows="6"
          dir="auto"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="paste-help paste-faults"
          aria-invalid=${this.#a.length>0}
          .value=${this.#t.get(`rows`)??``}
        ></textarea>
      </label>
      <ul class="faults" id="paste-faults" role="list" ?hidden=${this.#a.length===0}>
        ${this.#a.map(t=>e`<li dir="auto" .textContent=${t}></li>`)}
      </ul>
      <p class="acts">
        <button type="button" data-paste="add" .textContent=${a.add}></button>
        <button
          class="quiet"
          type="button"
          data-paste="undo"
          ?hidden=${!l}
          .textContent=${l?a[l]:``}
        ></button>
      </p>
      <p class="said" role="status" .textContent=${this.#o}></p>
    </div>`}#c({question:t,answers:n}){return e`<fieldset class="asks">
      <legend .textContent=${t}></legend>
      ${n.map(([t,n])=>e`<label
            ><input type="radio" name="answer" value=${t} .checked=${this.#t.get(`answer`)===t} /><span
              .textContent=${n}
            ></span
          ></label>`)}
    </fieldset>`}#l=e=>{e.stopPropagation();let{target:t}=e;(t instanceof HTMLTextAreaElement||t instanceof HTMLInputElement)&&this.#t.set(t.name,t.value)};#u=e=>{e.stopPropagation();let t=e.target instanceof Element?e.target.closest(`[data-paste]`):null;!t||!this.#i||e instanceof MouseEvent&&e.detail>1||(t.dataset.paste===`add`?this.#d(this.#i):this.#f(this.#i),this.#m(t))};#d({take:e,words:t}){let i=this.#t.get(`rows`)??``,a=r(i);if(this.#a=[],this.#o=t.nothing,a.length===0)return;let{bodies:s,unread:c,heading:l,say:u}=e(a,this.#t.get(`answer`));if(s.length>0&&!this.#n.add(this.#r,s)){this.#o=``;return}let d=l?[l]:[],f=c.length>0?n([...d,...c.map(({cells:e})=>e)]):``;s.length>0&&(this.#s={before:i,after:f}),this.#p(f);let p=c.slice(0,o).map(({fault:e},n)=>t.row(n+1+d.length,e)),m=c.length-p.length;this.#a=m>0?[...p,t.moreRows(m)]:p,this.#o=u}#f({by:e,words:t}){let n=this.#n.offers===`undo`;if(!this.#n.undo(this.#r,e,[]))return;let{before:r,after:i}=this.#s,[a,o]=n?[i,r]:[r,i];(this.#t.get(`rows`)??``)===a&&(this.#p(o),this.#a=[]),this.#o=n?t.undone:``}#p(e){e?this.#t.set(`rows`,e):this.#t.discard(/^rows$/)}async#m(e){this.#e.requestUpdate(),await this.#e.updateComplete,(this.#a.length>0||e.hidden)&&this.#e.renderRoot.querySelector(`.pasted textarea`)?.focus()}};function c(e){e.stopPropagation()}export{s as PastePanel};