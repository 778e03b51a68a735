import{i as e,n as t}from"./lit-DwZFSDID.js";import{a as n,l as r,r as i}from"./objective-CPAYzlY6.js";import{l as a}from"./entry-B_YM8Pr4.js";import{i as o,n as s,r as c}from"./catalogue-D0EWyLQh.js";import{A as l,O as u,j as d,t as f}from"./gallery-qhJAlNSK.js";import{t as p}from"./print-DT9Oa7LE.js";import{i as m}from"./save-line-D5WFpkC9.js";var h={name:`English`,show:`Show my family`,lead:`Read this together. It has no name, no link and no code in it.`,about:`About`,inLanguage:`Language of this page`,heading:`What I am learning`,learning:`We are learning this:`,means:(e,t)=>`The goal for everyone is level ${e}, ${t}. It means:`,meansAlone:(e,t)=>`The goal for everyone is level ${e}, ${t}.`,iAm:(e,t)=>`I think I am at level ${e}, ${t}.`,noLevel:`I have not said a level for this yet.`,teacher:(e,t)=>`My teacher says level ${e}, ${t}.`,will:`What I will do next:`,noPlan:`I have not planned what to do next yet. You can help me think about it.`,ask:`One question to ask me:`,questionNew:`What do you already know about this? What is new to you?`,questionGrowing:e=>`What can you do now that you could not do before? What will help you get to level ${e}?`,questionThere:e=>`Can you show me something you made, and tell me why it is level ${e}?`,copy:`Copy as a message`,copied:`Copied. You can paste it in a message.`,byHand:`Copy the text in the box.`,text:`The message`,print:`Print this page`,noPrint:`This page cannot print here. Copy the text in the box.`,showed:`I showed it to`,to:{mother:`My mother`,father:`My father`,grandparent:`A grandparent`,otherAdult:`Another adult`},shown:(e,t)=>`${e}: shown on ${t}.`,undo:`Undo`},g=3,_=class{#e;#t;#n;#r=[];#i=`en`;#a;#o;#s;constructor(e){this.#e=e,this.#t=new l(e)}render(n,r,i){n!==this.#n&&(this.#n=n,this.#t.forget(),this.#o=this.#s=void 0),this.#r=r,this.#i=s(`family-page`,i);let a=this.#c;if(!a)return t;let c=o(`family-page`,this.#i,h);return e`<details
      class="family no-print"
      part="family"
      @click=${this.#m}
      @change=${this.#h}
      @input=${v}
    >
      <summary .textContent=${c.show}></summary>
      <div class="inside">
        <p class="muted" .textContent=${c.lead}></p>
        ${this.#u(c,a)} ${this.#d(a)}
        <p class="acts">
          <button type="button" data-family="copy" .textContent=${c.copy}></button>
          <button type="button" data-family="print" .textContent=${c.print}></button>
        </p>
        <p class="say" role="status" .textContent=${this.#s?c[this.#s]:``}></p>
        <label class="field" ?hidden=${this.#s!==`byHand`&&this.#s!==`noPrint`}>
          <span .textContent=${c.text}></span>
          <textarea readonly rows="6" name="family-text" .value=${this.#p(a)}></textarea>
        </label>
        ${this.#f(n,c)}
      </div>
    </details>`}get#c(){return this.#r.find(({objective:e})=>e.id===this.#o)??this.#r[0]}get#l(){return this.#a??this.#i}#u(t,n){let r=c(`family-page`);return e`<div class="picks">
      <label class="field" ?hidden=${this.#r.length<2}>
        <span .textContent=${t.about}></span>
        <select name="family-about">
          ${this.#r.map(({objective:t})=>e`<option
                .value=${t.id}
                .selected=${t===n.objective}
                .textContent=${a(t.title,[this.#i]).text}
              ></option>`)}
        </select>
      </label>
      <label class="field" ?hidden=${r.length<2}>
        <span .textContent=${t.inLanguage}></span>
        <select name="family-language">
          ${r.map(t=>e`<option
                lang=${t}
                .value=${t}
                .selected=${t===this.#l}
                .textContent=${o(`family-page`,t,h).name}
              ></option>`)}
        </select>
      </label>
    </div>`}#d(t){let n=this.#l;return e`<article class="paper" lang=${n} dir="auto">
      ${y(t,n).map(({kind:t,text:n,lang:r})=>t===`heading`?e`<h4 .textContent=${n}></h4>`:e`<p class=${t} dir="auto" lang=${r??``} .textContent=${n}></p>`)}
    </article>`}#f({record:t},n){let r=t.entries.findLast(e=>e.kind===`shown`&&!t.isOut(e)),i=r&&`to`in r?String(r.to):void 0,a=i!==void 0&&i in n.to?n.to[i]:i,o=r?.clock?m(Date.parse(r.clock.slice(0,23)),this.#i):``;return e`<div class="showed" role="group" aria-labelledby="family-showed">
      <span id="family-showed" .textContent=${n.showed}></span>
      ${Object.entries(n.to).map(([t,n])=>e`<button type="button" data-family="to" data-to=${t} .textContent=${n}></button>`)}
      <p role="status" class="said" .textContent=${a===void 0?``:n.shown(a,o)}></p>
      <button
        class="quiet"
        type="button"
        data-family="undo"
        ?hidden=${this.#t.offers!==`undo`}
        .textContent=${n.undo}
      ></button>
    </div>`}#p(e){return y(e,this.#l).map(({kind:e,text:t})=>e===`lead`?`\n${t}`:t).join(`
`)}#m=e=>{e.stopPropagation();let t=e.target instanceof Element?e.target.closest(`button`):null,n=this.#n,r=this.#c;if(!t||!n||!r||e instanceof MouseEvent&&e.detail>1)return;let{family:i,to:a}=t.dataset;i===`copy`?this.#g():i===`print`?this.#_(r):a?this.#t.add(n,[{kind:`shown`,by:`learner`,about:n.name??`record`,to:a}]):i===`undo`&&this.#t.undo(n,`learner`,[])&&(this.#t.forget(),this.#y(`[data-family="to"]`)?.focus()),this.#e.requestUpdate()};#h=e=>{e.stopPropagation();let{target:t}=e;t instanceof HTMLSelectElement&&(t.name===`family-about`?this.#o=t.value:this.#a=t.value,this.#s=void 0,this.#e.requestUpdate())};async#g(){let e=this.#y(`[name="family-text"]`);this.#s=e&&await f(e)?`copied`:`byHand`,await this.#v()}async#_(e){let t=this.#l,n=o(`family-page`,t,h).heading,r=await p({title:n,language:t,content:this.#d(e),styles:[u]});this.#s=r?void 0:`noPrint`,await this.#v()}async#v(){this.#e.requestUpdate(),await this.#e.updateComplete,(this.#s===`byHand`||this.#s===`noPrint`)&&this.#y(`[name="family-text"]`)?.select()}#y(e){return this.#e.shadowRoot?.querySelector(`.family ${e}`)??void 0}};function v(e){e.stopPropagation()}function y({objective:e,mine:t,teacher:s,will:c},l){let u=o(`family-page`,l,h),d=e=>({kind:`lead`,text:e,lang:l}),f=e=>{let t=a(e,[l]);return{kind:`said`,text:t.text,lang:t.lang}},p=(e,t)=>d(t(x(e.value,l),b(e,l))),m=i(e,r(e)),_=m&&!(`between`in m)?m.plain??m.descriptor:void 0,v=i(e,t),y=i(e,s),S=v?n(e,v.value):void 0,C=c.filter(e=>e.trim()).slice(0,g);return[{kind:`heading`,text:u.heading,lang:l},d(u.learning),f(e.statement??e.title),...m?[p(m,_===void 0?u.meansAlone:u.means)]:[],..._===void 0?[]:[f(_)],v?p(v,u.iAm):d(u.noLevel),...y?[p(y,u.teacher)]:[],...C.length>0?[d(u.will),...C.map(e=>({kind:`said`,text:e,lang:void 0}))]:[d(u.noPlan)],d(u.ask),{kind:`said`,lang:l,text:v?S?u.questionGrowing(x(S.value,l)):u.questionThere(x(v.value,l)):u.questionNew}]}function b(e,t){if(!(`between`in e))return a(e.label,[t]).text;let[n,r]=e.between;return o(`shared`,t,d).between(a(n.label,[t]).text,a(r.label,[t]).text)}function x(e,t){return e.toLocaleString(`${t}-US`)}export{_ as FamilyPage};