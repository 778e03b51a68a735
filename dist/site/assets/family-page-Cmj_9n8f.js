import{c as e,i as t,n,o as r,r as i}from"./catalogue-BbIk_AAA.js";import{c as a,d as o,i as s,n as c}from"./objective-B-lCrwl5.js";import{l}from"./safe-url-CQ8uw1I0.js";import{S as u,t as d,x as f,y as p}from"./gallery-DCOlNyu8.js";import{t as m}from"./print-alone-BSEh95Td.js";var h={name:`English`,show:`Show my family`,lead:`Read this together. It has no name, no link and no code in it.`,about:`About`,inLanguage:`Language of this page`,heading:`What I am learning`,learning:`We are learning this:`,means:(e,t)=>`The goal for everyone is level ${e}, ${t}. It means:`,meansAlone:(e,t)=>`The goal for everyone is level ${e}, ${t}.`,iAm:(e,t)=>`I think I am at level ${e}, ${t}.`,noLevel:`I have not said a level for this yet.`,teacher:(e,t)=>`My teacher says level ${e}, ${t}.`,will:`What I will do next:`,noPlan:`I have not planned what to do next yet. You can help me think about it.`,ask:`One question to ask me:`,questionNew:`What do you already know about this? What is new to you?`,questionGrowing:e=>`What can you do now that you could not do before? What will help you get to level ${e}?`,questionThere:e=>`Can you show me something you made, and tell me why it is level ${e}?`,copy:`Copy as a message`,copied:`Copied. You can paste it in a message.`,byHand:`Copy the text in the box.`,text:`The message`,print:`Print this page`,noPrint:`This page cannot print here. Copy the text in the box.`,showed:`I showed it to`,to:{mother:`My mother`,father:`My father`,grandparent:`A grandparent`,otherAdult:`Another adult`},shown:(e,t)=>`${e}: shown on ${t}.`,undo:`Undo`},g=3,_=class{#e;#t;#n;#r=[];#i=`en`;#a;#o;#s;constructor(e){this.#e=e,this.#t=new u(e)}render(i,a,o){i!==this.#n&&(this.#n=i,this.#t.forget(),this.#o=this.#s=void 0),this.#r=a,this.#i=n(`family-page`,o);let s=this.#c;if(!s)return r;let c=t(`family-page`,this.#i,h);return e`<details
      class="family no-print"
      part="family"
      @click=${this.#m}
      @change=${this.#h}
      @input=${v}
    >
      <summary .textContent=${c.show}></summary>
      <div class="inside">
        <p class="muted" .textContent=${c.lead}></p>
        ${this.#u(c,s)} ${this.#d(s)}
        <p class="acts">
          <button type="button" data-family="copy" .textContent=${c.copy}></button>
          <button type="button" data-family="print" .textContent=${c.print}></button>
        </p>
        <p class="say" role="status" .textContent=${this.#s?c[this.#s]:``}></p>
        <label class="field" ?hidden=${this.#s!==`byHand`&&this.#s!==`noPrint`}>
          <span .textContent=${c.text}></span>
          <textarea readonly rows="6" name="family-text" .value=${this.#p(s)}></textarea>
        </label>
        ${this.#f(i,c)}
      </div>
    </details>`}get#c(){return this.#r.find(({objective:e})=>e.id===this.#o)??this.#r[0]}get#l(){return this.#a??this.#i}#u(n,r){let a=i(`family-page`);return e`<div class="picks">
      <label class="field" ?hidden=${this.#r.length<2}>
        <span .textContent=${n.about}></span>
        <select name="family-about">
          ${this.#r.map(({objective:t})=>e`<option
                .value=${t.id}
                .selected=${t===r.objective}
                .textContent=${l(t.title,[this.#i]).text}
              ></option>`)}
        </select>
      </label>
      <label class="field" ?hidden=${a.length<2}>
        <span .textContent=${n.inLanguage}></span>
        <select name="family-language">
          ${a.map(n=>e`<option
                lang=${n}
                .value=${n}
                .selected=${n===this.#l}
                .textContent=${t(`family-page`,n,h).name}
              ></option>`)}
        </select>
      </label>
    </div>`}#d(t){let n=this.#l;return e`<article class="paper" lang=${n} dir="auto">
      ${y(t,n).map(({kind:t,text:n,lang:r})=>t===`heading`?e`<h4 .textContent=${n}></h4>`:e`<p class=${t} dir="auto" lang=${r??``} .textContent=${n}></p>`)}
    </article>`}#f({record:t},n){let r=t.entries.findLast(e=>e.kind===`shown`&&!t.isOut(e)),i=r&&`to`in r?String(r.to):void 0,a=i!==void 0&&i in n.to?n.to[i]:i,s=r?.clock?o(Date.parse(r.clock.slice(0,23)),this.#i):``;return e`<div class="showed" role="group" aria-labelledby="family-showed">
      <span id="family-showed" .textContent=${n.showed}></span>
      ${Object.entries(n.to).map(([t,n])=>e`<button type="button" data-family="to" data-to=${t} .textContent=${n}></button>`)}
      <p role="status" class="said" .textContent=${a===void 0?``:n.shown(a,s)}></p>
      <button
        class="quiet"
        type="button"
        data-family="undo"
        ?hidden=${this.#t.offers!==`undo`}
        .textContent=${n.undo}
      ></button>
    </div>`}#p(e){return y(e,this.#l).map(({kind:e,text:t})=>e===`lead`?`\n${t}`:t).join(`
`)}#m=e=>{e.stopPropagation();let t=e.target instanceof Element?e.target.closest(`button`):null,n=this.#n,r=this.#c;if(!t||!n||!r||e instanceof MouseEvent&&e.detail>1)return;let{family:i,to:a}=t.dataset;i===`copy`?this.#g():i===`print`?this.#_(r):a?this.#t.do(n,[{kind:`shown`,by:`learner`,about:n.name??`record`,to:a}]):i===`undo`&&this.#t.undo(n,`learner`,[])&&(this.#t.forget(),this.#y(`[data-family="to"]`)?.focus()),this.#e.requestUpdate()};#h=e=>{e.stopPropagation();let{target:t}=e;t instanceof HTMLSelectElement&&(t.name===`family-about`?this.#o=t.value:this.#a=t.value,this.#s=void 0,this.#e.requestUpdate())};async#g(){let e=this.#y(`[name="family-text"]`);this.#s=e&&await d(e)?`copied`:`byHand`,await this.#v()}async#_(e){let n=this.#l,r=t(`family-page`,n,h).heading,i=await m({title:r,language:n,content:this.#d(e),styles:[p]});this.#s=i?void 0:`noPrint`,await this.#v()}async#v(){this.#e.requestUpdate(),await this.#e.updateComplete,(this.#s===`byHand`||this.#s===`noPrint`)&&this.#y(`[name="family-text"]`)?.select()}#y(e){return this.#e.shadowRoot?.querySelector(`.family ${e}`)??void 0}};function v(e){e.stopPropagation()}function y({objective:e,mine:n,teacher:r,will:i},o){let u=t(`family-page`,o,h),d=e=>({kind:`lead`,text:e,lang:o}),f=e=>{let t=l(e,[o]);return{kind:`said`,text:t.text,lang:t.lang}},p=(e,t)=>d(t(x(e.value,o),b(e,o))),m=c(e,a(e)),_=m&&!(`between`in m)?m.plain??m.descriptor:void 0,v=c(e,n),y=c(e,r),S=v?s(e,v.value):void 0,C=i.filter(e=>e.trim()).slice(0,g);return[{kind:`heading`,text:u.heading,lang:o},d(u.learning),f(e.statement??e.title),...m?[p(m,_===void 0?u.meansAlone:u.means)]:[],..._===void 0?[]:[f(_)],v?p(v,u.iAm):d(u.noLevel),...y?[p(y,u.teacher)]:[],...C.length>0?[d(u.will),...C.map(e=>({kind:`said`,text:e,lang:void 0}))]:[d(u.noPlan)],d(u.ask),{kind:`said`,lang:o,text:v?S?u.questionGrowing(x(S.value,o)):u.questionThere(x(v.value,o)):u.questionNew}]}function b(e,n){if(!(`between`in e))return l(e.label,[n]).text;let[r,i]=e.between;return t(`shared`,n,f).between(l(r.label,[n]).text,l(i.label,[n]).text)}function x(e,t){return e.toLocaleString(`${t}-US`)}export{_ as FamilyPage};