const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./family-page-D6rjaCYP.js","./lit-DwZFSDID.js","./objective-CPAYzlY6.js","./catalogue-D0EWyLQh.js","./safe-url-D1dwICn8.js","./entry-B_YM8Pr4.js","./print-DT9Oa7LE.js","./save-line-D5WFpkC9.js","./paste-panel-DCm7LzvO.js","./rows-033owRQQ.js","./paste-VlGl2sla.js","./table-qaOie-jP.js","./record-DDlUwTYI.js","./paste-messages-CZTisYx2.js","./export-CYGaDsyE.js","./spreadsheet-BOVrpchB.js","./checkpoint-teacher-Dw9-aqya.js","./release-code-hash-DvJlo6mH.js","./icons-DZwKQJnO.js","./reading-B5Cf4FN2.js","./release-code-field-CRTgXTu3.js","./paste-DflfgfPs.js","./today-BaSwsVQI.js","./export-C3SfOpMe.js","./print-HHAqM8NJ.js","./paste-D0Mf61mA.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,f as n,i as r,l as i,n as a,o,p as s,s as c,t as l,u}from"./entry-B_YM8Pr4.js";import{c as d,n as f,o as p,r as m,s as h,t as g}from"./record-DDlUwTYI.js";import{a as _,c as v,i as y,n as b,o as x,s as S,t as C}from"./lit-DwZFSDID.js";import{C as w,E as T,S as E,T as ee,_ as D,a as O,b as te,c as k,d as A,f as ne,h as re,i as j,l as ie,m as M,n as ae,o as N,p as P,s as F,t as oe,u as se,v as ce,w as I,x as le,y as L}from"./catalogue-D0EWyLQh.js";import{a as ue,i as de,n as fe,o as pe,r as me,s as he,t as ge}from"./save-line-D5WFpkC9.js";import{t as _e}from"./today-BaSwsVQI.js";import{a as ve,c as ye,i as be,n as xe,o as Se,r as Ce,s as we,t as Te}from"./goal-4FhqJ-5o.js";import{a as Ee,i as R,n as z,r as De,t as B}from"./reading-B5Cf4FN2.js";import{a as Oe,c as ke,i as Ae,l as je,n as Me,o as Ne,r as V,s as Pe,t as Fe,u as Ie}from"./objective-CPAYzlY6.js";import{n as Le,t as H}from"./icons-DZwKQJnO.js";import{t as Re}from"./safe-url-D1dwICn8.js";var ze=!1;function Be(e,t){let n=customElements.get(e);n?n!==t&&!ze&&(ze=!0,console.warn(`<${e}> is defined already; this copy of competency-widgets leaves it and others as they are.`)):customElements.define(e,t)}var Ve=class extends Event{constructor(e){super(`learning-entry`,{bubbles:!0,composed:!0,cancelable:!0}),this.detail=e}},U=class extends Error{constructor(e,t){super(e,{cause:t}),this.name=`StoreError`,this.reason=e}},He=class{#e=new Set;add(e){let t=t=>e(t);return this.#e.add(t),()=>void this.#e.delete(t)}clear(){this.#e.clear()}tell(e){for(let t of[...this.#e])try{t(e)}catch(e){reportError(e)}}},Ue=(e,t)=>t.some(t=>e instanceof t),We,Ge;function Ke(){return We||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function qe(){return Ge||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var Je=new WeakMap,Ye=new WeakMap,Xe=new WeakMap;function Ze(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(rt(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return Xe.set(t,e),t}function Qe(e){if(Je.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});Je.set(e,t)}var $e={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return Je.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return rt(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function et(e){$e=e($e)}function tt(e){return qe().includes(e)?function(...t){return e.apply(it(this),t),rt(this.request)}:function(...t){return rt(e.apply(it(this),t))}}function nt(e){return typeof e==`function`?tt(e):(e instanceof IDBTransaction&&Qe(e),Ue(e,Ke())?new Proxy(e,$e):e)}function rt(e){if(e instanceof IDBRequest)return Ze(e);if(Ye.has(e))return Ye.get(e);let t=nt(e);return Object.is(t,e)||(Ye.set(e,t),Xe.set(t,e)),t}var it=e=>Xe.get(e);function at(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=rt(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(rt(o.result),e.oldVersion,e.newVersion,rt(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var ot=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],st=[`put`,`add`,`delete`,`clear`],ct={};function lt(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(ct[t])return ct[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=st.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||ot.includes(n))?void 0:ct[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}et(e=>({...e,get:(t,n,r)=>lt(t,n)||e.get(t,n,r),has:(t,n)=>!!lt(t,n)||e.has(t,n)}));var ut=[`advance`,`continue`,`continuePrimaryKey`],dt={},ft=new WeakMap,pt=new WeakMap,mt={get(e,t){if(!ut.includes(t))return e[t];let n=dt[t];return n||=dt[t]=function(...e){ft.set(this,pt.get(this)[t](...e))},n}};async function*ht(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,mt);for(pt.set(n,t),Xe.set(n,it(t));t;)yield n,t=await(ft.get(n)||t.continue()),ft.delete(n)}function gt(e,t){return t===Symbol.asyncIterator&&Ue(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Ue(e,[IDBIndex,IDBObjectStore])}et(e=>({...e,get(t,n,r){return gt(t,n)?ht:e.get(t,n,r)},has(t,n){return gt(t,n)||e.has(t,n)}}));async function W(e,t){let n,r=new Promise(e=>{t!==void 0&&(n=setTimeout(e,t,void 0))});try{return await Promise.race([e(),r])}catch{return}finally{clearTimeout(n)}}var _t=[`entries`,`drafts`,`quarantine`,`meta`],vt=1;function yt(e){return IDBKeyRange.bound([e],[e,[]])}var bt=5;function xt(e,t){return e/2**Math.max(0,bt-t)}var St=class{#e;#t;#n;#r=!1;constructor(e,t){this.#e=`competency-widgets/${e}`,this.#t=t}async run(e,t,{onCommit:n,onSlow:r,canAbort:i=!1}={}){let a=new Et(this.#t,i,r),o=this.#i(e,t,a).then(e=>(n?.(e),e));try{return await Promise.race([o,a.passed])}catch(e){throw a.isPassed&&this.close(),e instanceof U?e:new U(a.isAborted?`timeout`:wt(e),e)}finally{a.stop()}}get isNewer(){return this.#r}async isMissing(){let e=await W(()=>indexedDB.databases(),this.#t);return e!==void 0&&e.every(({name:e})=>e!==this.#e)}close(){this.#n?.then(e=>e.close()).catch(()=>void 0),this.#n=void 0}async#i(e,t,n){let r=await this.#a(e).catch(t=>{if(!(t instanceof DOMException&&t.name===`InvalidStateError`))throw t;return this.close(),this.#a(e)});n.follow(r);let i=(async()=>t(r))(),[a,o]=await Promise.allSettled([i.catch(e=>{try{r.abort()}catch{}throw e}),r.done]);if(a.status===`fulfilled`&&o.status===`fulfilled`)return a.value;let s=[a,o].flatMap(e=>e.status===`rejected`?[e.reason]:[]);throw s.find(e=>!(e instanceof DOMException&&e.name===`AbortError`))??s[0]}async#a(e){let t=await(this.#n??=this.#o());if(this.#r=t.version>vt,this.#r&&e===`readwrite`)throw new U(`newer`);return t.transaction(_t,e,{durability:`relaxed`})}#o(){let e=()=>this.close(),t=at(this.#e,vt,{upgrade:(e,t,n,r)=>{r.done.catch(()=>void 0),_t.forEach(t=>e.createObjectStore(t))},blocking:e,terminated:e}).catch(t=>{if(wt(t)===`newer`)return at(this.#e,void 0,{blocking:e,terminated:e});throw t});return t.catch(()=>{this.#n===t&&(this.#n=void 0)}),t}},Ct={QuotaExceededError:`full`,VersionError:`newer`,SecurityError:`blocked`,NotAllowedError:`blocked`,ReferenceError:`blocked`,TypeError:`blocked`};function wt(e){return(e instanceof Error||e instanceof DOMException?Ct[e.name]:void 0)??(Tt()?`blocked`:`unknown`)}function Tt(){try{return!localStorage}catch{return!0}}var Et=class{#e;#t;#n;constructor(e,t,n){this.isPassed=!1,this.isAborted=!1,this.#n=()=>{},this.passed=new Promise((e,t)=>this.#n=t),this.passed.catch(()=>void 0),this.#e=setTimeout(()=>{if(this.isPassed=!0,t)return this.#r();n?.(),this.#e=setTimeout(()=>this.#r(),7*e)},e)}follow(e){this.#t=e,this.isAborted&&e.abort()}stop(){clearTimeout(this.#e)}#r(){try{this.#t?.abort(),this.isAborted=!0,this.#n(new U(`timeout`))}catch{}}};function Dt(){let e=new Map,t=new Map,n=new He;return{durability:`memory`,load:async()=>[...e.values()],add:async t=>t.forEach(t=>e.set(t.id,At(e.get(t.id),t))),clear:async()=>{e.clear(),t.clear(),n.tell({kind:`cleared`})},subscribe:e=>n.add(e),drafts:{get:async e=>{let n=t.get(e);return n&&Ot({},n)},put:(e,n)=>{let r=Ot(t.get(e)??{},n);r?t.set(e,r):t.delete(e)}}}}function Ot(e,t){let n={...e};for(let[e,r]of Object.entries(t)){let t=kt(r);t===void 0?delete n[e]:n[e]=t}return Object.keys(n).length>0?n:void 0}function kt(e){try{return JSON.parse(l(e))}catch{return}}function At(e,t){return e===void 0||l(t)<l(e)?t:e}function jt(e){if(typeof e!=`object`||!e||Array.isArray(e))return{};let{stamped:t}=e;return Object.fromEntries(typeof t!=`object`||!t?Object.entries(e).map(([e,t])=>[e,{value:t,at:0}]):Object.entries(t).filter(([,e])=>typeof e==`object`&&!!e&&`at`in e&&Number.isFinite(e.at)))}var Mt=e=>({stamped:e});function Nt(e,t){let n={...e};for(let[e,r]of Object.entries(t)){let t=n[e];(!t||t.at<=r.at)&&(n[e]=r)}return n}function Pt(e,t,n){let r=Math.max(0,...Object.values(e).map(({at:e})=>e)),i=Math.max(n,r+1),a=Object.entries(t).map(([e,t])=>{let n=kt(t);return[e,n===void 0?{at:i}:{value:n,at:i}]});return Nt(e,Object.fromEntries(a))}function Ft(e){let t=Object.entries(e).flatMap(([e,{value:t}])=>t===void 0?[]:[[e,t]]);return t.length>0?Object.fromEntries(t):void 0}var It=e=>`sitting ${e}`;function Lt(e){if(typeof e!=`object`||!e)return;let{slot:t,sitting:n,last:r,shared:i}=e;if(typeof t==`string`&&typeof n==`string`)return{slot:t,sitting:n,last:Number(r)||0,shared:i===!0}}async function Rt(e,t){return Number(await e.objectStore(`meta`).get(t))||0}async function zt(e,t){let n=yt(t);return await e.objectStore(`entries`).count(n)>0||await e.objectStore(`quarantine`).count(n)>0||(await e.objectStore(`drafts`).getAll(n)).some(e=>Ft(jt(e))!==void 0)}async function Bt(e,t){let n=e.objectStore(`meta`),r=await n.get(``),i=Lt(r),a=new Map,o=new Map;for(let s of new Set([...await Vt(e),...t,...i?[i.slot]:[]])){if(o.set(s,await Rt(e,s)),!await zt(e,s))continue;let t=Lt(await n.get(It(s))),c=s===i?.slot;a.set(s,(c?i:t)??Ht(r,s)??await Ut(e,s))}return{present:i,held:a,generations:o}}async function Vt(e){let t=new Set;for(let n of[`entries`,`drafts`,`quarantine`]){let r=await e.objectStore(n).openKeyCursor();for(;r;){let[e]=r.key;t.add(e),r=await r.continue([e,[]])}}return t}function Ht(e,t){let{left:n,away:r,last:i}=Object(e);if(Array.isArray(r)&&r.includes(t))return{slot:t,sitting:t,last:Number(i)||0,shared:!0};let a=Lt(n);return a&&(a.slot===t?a:Ht(n,t))}async function Ut(t,n){return{slot:n,sitting:n,last:(await t.objectStore(`entries`).getAll(yt(n))).flatMap(t=>{let n=e(t);return n.ok?Date.parse(n.value.clock??n.value.at)||0:[]}).reduce((e,t)=>Math.max(e,t),0),shared:!1}}async function Wt(t,n,r){let i=t.objectStore(`entries`),a=async t=>{let r=e(await i.get([n,t.id]));(!r.ok||l(t)<l(r.value))&&await i.put(t,[n,t.id])};await Promise.all([...r].map(a))}async function Gt(e,t,n=0){let r=Math.max(await Rt(e,t),n)+1;await e.objectStore(`meta`).put(r,t);for(let n of[`entries`,`drafts`,`quarantine`])await e.objectStore(n).delete(yt(t));return r}var Kt=class{#e;#t;constructor(e){this.acts=new Set,this.drafts=new Map,this.unreadable=new Set,this.#t=new Map,this.#e=e}get isEmpty(){return this.acts.size===0&&this.drafts.size===0&&this.unreadable.size===0}change(e,t,n,r){let i=Pt(Nt(t,this.drafts.get(e)??{}),n,r);return this.drafts.set(e,i),i}actSaved(e){this.acts.delete(e),this.#r(e),e.saved?.()}draftSaved(e,t){this.drafts.get(e)===t&&(this.drafts.delete(e),this.#r(e))}unreadableSaved(e){this.unreadable.delete(e),this.#e.remove(e.storageKey)}readJournal(e,t){for(let n of this.#e.read())n.slot===e&&(n.generation<t?this.#e.remove(n.storageKey):this.#n(n))}writeJournal(e){for(let t of this.acts)this.#t.set(t,this.#e.writeAct(e,t.entries));for(let[t,n]of this.drafts)this.#t.set(t,this.#e.writeDraft(e,t,n))}clear(e,t){for(let{failed:e}of this.acts)e?.(t);[this.acts,this.drafts,this.unreadable,this.#t].forEach(e=>e.clear()),this.#e.removeSlot(e)}#n(t){let n=qt(t.text);if(t.kind===`draft`){this.drafts.set(t.name,Nt(jt(n),this.drafts.get(t.name)??{})),this.#t.set(t.name,t);return}let r=(t.kind===`entry`?[n]:Array.isArray(n)?n:[void 0]).map(e),i=r.flatMap(e=>e.ok?e.value:[]);if(i.length<r.length)return void this.unreadable.add(t);let a={entries:i};this.acts.add(a),this.#t.set(a,t)}#r(e){let t=this.#t.get(e);t&&this.#e.remove(t.storageKey,t.text),this.#t.delete(e)}};function qt(e){try{return JSON.parse(e)}catch{return}}var Jt=2,Yt=class{#e;#t=new He;#n;#r;#i=0;#a;#o;#s=0;#c;#l=!1;#u=!1;#d=!1;#f=!1;#p=!1;#m=!1;#h=!1;#g;#_=new Map;#v=new Map;#y=()=>{};#b=new Promise(e=>this.#y=e);#x=()=>{};constructor(e){this.#e=e,this.#r=e.sitting,this.#n=new Kt(e.journal),this.drafts={get:e=>this.#R(e),put:(e,t)=>this.#z(e,t)}}get durability(){return this.#o?`memory`:this.#r.shared?`session`:`durable`}get failure(){return this.#o}get sitting(){return this.#r}subscribe(e){return this.#t.add(e)}settle({sitting:e,generation:t,isNew:n,isStored:r,isPresent:i,unavailable:a}){if(!this.#f){this.#r=e,this.#i=t,this.#p=r===!0,this.#m=i===!0,this.#l=!0,this.#a=a,this.#n.readJournal(e.slot,t);for(let{entries:e}of this.#n.acts)e.forEach(e=>this.#M(e));a&&(this.#o=a),(n||a)&&this.#P(),this.#S()}}async load(){return this.#a&&this.#t.tell({kind:`failed`,reason:this.#a}),this.#u&&await this.#F().catch(e=>this.#k(e)),await this.#b,[...this.#_.values()]}add(e){let t=new Set([...this.#n.acts].flatMap(e=>e.entries)),n=e.filter(e=>this.#M(e)||t.has(e));if(this.touch(),n.length===0)return Promise.resolve();let r=new Promise((e,t)=>{let r={entries:n,saved:e,failed:t};this.#n.acts.add(r),this.#g?.acts.add(r)});if(r.catch(()=>void 0),this.#o&&this.leave(),this.#a)for(let{saved:e}of this.#n.acts)e?.();return this.#S(),r}async clear(){let{database:e,send:t}=this.#e,{slot:n}=this.#r;if(!this.#l)throw new U(this.#o??`timeout`);this.#g={acts:new Set,drafts:new Map};try{let r=this.#a?this.#i+1:await e.run(`readwrite`,e=>Gt(e,n,this.#i),{canAbort:!0});this.#j(r,this.#g),t({slot:n,generation:r,entries:[]})}finally{this.#g=void 0,this.#S()}}quarantined(){let e=yt(this.#r.slot);return this.#e.database.run(`readonly`,t=>t.objectStore(`quarantine`).getAll(e)).catch(()=>[])}hear({slot:t,generation:n,entries:r}){!this.#l||t!==this.#r.slot||n<this.#i||(n>this.#i&&this.#j(n),this.#N(r.map(e).flatMap(e=>e.ok?e.value:[])))}leave(){if(this.#f)return;let{slot:e,shared:t}=this.#r;if(this.#n.writeJournal({slot:e,shared:t,generation:this.#i}),!this.#l)return;let n=[...this.#_.values()].reduce((e,{at:t})=>t>e?t:e,``);this.#e.journal.seen={...this.#r,latestAt:n}}async comeBack(){this.#f||(this.#u&&await this.#F().catch(e=>this.#k(e)),await this.#S())}touch(){this.#r={...this.#r,last:this.#e.now()}}claim(){this.#m=!0,this.#S()}failed(e){let t=this.durability;this.#o=e,this.#t.tell({kind:`failed`,reason:e}),t!==`memory`&&this.#t.tell({kind:`durability`,durability:`memory`}),this.leave()}close(){this.#f=!0,clearTimeout(this.#c),this.#t.clear(),this.#x()}async finish(){this.#t.clear(),this.#m=!1,this.#f||!this.#l||this.#a||this.#n.isEmpty||await new Promise(e=>this.#x=e)}async#S(){if(!(this.#d||this.#f||!this.#l||this.#a)){this.#d=!0,clearTimeout(this.#c);try{for(this.#u||await this.#F();!this.#f&&!this.#g&&(this.#m||!this.#n.isEmpty);)await this.#C();!this.#m&&this.#n.isEmpty&&this.#O()}catch(e){this.#k(e)}finally{this.#d=!1}}}async#C(){let e=[...this.#n.acts],t=[...this.#n.drafts],n=[...this.#n.unreadable];try{await this.#w({acts:e,drafts:t,unreadable:n})}catch(n){let r=n instanceof U?n.reason:`unknown`;if(r===`gone`)return;let i=[...e.map(e=>({acts:[e]})),...t.map(e=>({drafts:[e]}))];if(i.length<2||r===`timeout`||r===`newer`)throw n;let a=[];for(let e of i)await this.#w(e).catch(e=>a.push(e));throw a[0]??n}}async#w({acts:e=[],drafts:t=[],unreadable:n=[]}){let{slot:r}=this.#r,i=e.flatMap(e=>e.entries);await this.#T(e=>Xt(()=>Wt(e,r,i),()=>Zt(e,r,t),...n.map(({name:t,text:n})=>()=>e.objectStore(`quarantine`).put(n,[r,t]))),()=>{let i=e.filter(e=>this.#n.acts.has(e));for(let e of i)this.#n.actSaved(e);for(let[e,n]of t)this.#n.draftSaved(e,n);for(let e of n)this.#n.unreadableSaved(e);i.length>0&&this.#e.send({slot:r,generation:this.#i,entries:i.flatMap(e=>e.entries)}),n.length>0&&this.#t.tell({kind:`quarantined`,count:n.length})})}async#T(e,t){let{slot:n}=this.#r,r=this.#i,i=0,a=!1,o=async t=>{let o=t.objectStore(`meta`),s=await Rt(t,n);if(s>r)throw i=s,new U(`gone`);let c=Lt(await o.get(``));a=this.#h||!c&&this.#p;let l=this.#m||!c||c.sitting===this.#r.sitting;await Xt(async()=>a&&Wt(t,n,this.#_.values()),async()=>a&&o.put(r,n),async()=>l&&o.put(this.#r,``),()=>o.put(this.#r,It(n)),()=>e(t))};try{await this.#e.database.run(`readwrite`,o,{onSlow:()=>this.#D(),onCommit:()=>{r===this.#i&&(this.#p=!0,this.#m=!1,a&&this.#E(),t(),this.#n.isEmpty&&this.#O())}})}catch(e){throw i>this.#i&&this.#j(i),e}}#E(){this.#h=!1;for(let[e,t]of this.#v)this.#n.drafts.set(e,t);this.#o??=`gone`,this.#t.tell({kind:`failed`,reason:`gone`})}#D(){this.#f||(this.failed(`timeout`),this.#A(new U(`timeout`)))}#O(){this.#s=0,this.#x(),this.#f||!this.#o||this.#h||(this.#o=void 0,this.#t.tell({kind:`durability`,durability:this.durability}))}#k(e){if(this.#f)return;let t=e instanceof U?e.reason:`unknown`;this.failed(t),this.#A(e),this.#s+=1,clearTimeout(this.#c),this.#c=setTimeout(()=>void this.#S(),xt(this.#e.retryAfter,this.#s))}#A(e){for(let{failed:t}of this.#n.acts)t?.(e)}#j(e,t){this.#i=e;for(let e of t?.acts??[])this.#n.acts.delete(e);this.#n.clear(this.#r.slot,new U(`gone`)),this.#_.clear(),this.#v.clear(),this.#h=!1;for(let e of t?.acts??[])this.#n.acts.add(e),e.entries.forEach(e=>this.#M(e));this.#t.tell({kind:`cleared`});for(let[e,n]of t?.drafts??[])for(let t of n)this.#B(e,t)}#M(e){let t=this.#_.get(e.id);return t&&(t===e||l(t)<=l(e))?!1:(this.#_.set(e.id,e),!0)}#N(e){let t=e.filter(e=>this.#M(e));this.#u&&t.length>0&&this.#t.tell({kind:`added`,entries:t})}#P(){this.#u=!0,this.#y()}async#F(){if(this.#a)return;let{database:t}=this.#e,{slot:n}=this.#r,r=new Set([...this.#n.acts].flatMap(({entries:e})=>e)),i=this.#u?[...this.#_.values()].filter(e=>!r.has(e)):[],a=()=>this.#D(),o=e=>t.run(`readonly`,t=>this.#I(t,n,e),{onSlow:a}),s=await o(!0).catch(e=>{if(e instanceof U&&e.reason===`unknown`)return o(!1);throw e});if(this.#f)return;s.generation>this.#i&&this.#j(s.generation);let c=!1,l=s.values??await Promise.all(s.fresh.map(e=>t.run(`readonly`,t=>t.objectStore(`entries`).get([n,e])).catch(()=>void(c=!0))));if(c&&this.#s<Jt)throw new U(`unknown`);let u=[],d=[],f=[];for(let[t,n]of l.entries()){let r=e(n);r.ok?f.push(r.value):u.push({id:s.fresh[t]??``,raw:n})}for(let[t,n]of s.aside.entries()){let r=e(n);r.ok&&d.push({id:s.asideIds[t]??``,entry:r.value})}this.#N([...f,...d.map(({entry:e})=>e)]);let p=new Set(s.ids);this.#h=i.some(({id:e})=>this.#_.has(e)&&!p.has(e)),this.#P(),u.length>0&&this.#t.tell({kind:`quarantined`,count:u.length}),this.#h?this.failed(`gone`):(u.length>0||d.length>0)&&await this.#L(u,d).catch(()=>void 0)}async#I(e,t,n){let r=yt(t),[i,a]=[e.objectStore(`entries`),e.objectStore(`quarantine`)],o=(await i.getAllKeys(r)).map(([,e])=>e),s=o.filter(e=>!this.#_.has(e));return{ids:o,fresh:s,values:n?s.length===o.length?await i.getAll(r):await Promise.all(s.map(e=>i.get([t,e]))):void 0,asideIds:(await a.getAllKeys(r)).map(([,e])=>e),aside:await a.getAll(r),generation:await Rt(e,t)}}async#L(e,t){let{slot:n}=this.#r;await this.#T(async r=>{let[i,a]=[r.objectStore(`entries`),r.objectStore(`quarantine`)];for(let{id:t,raw:r}of e)r!==void 0&&(await a.put(r,[n,t]),await i.delete([n,t]));for(let{id:e}of t)await a.delete([n,e]);for(let{entry:e}of t)await Wt(r,n,[e])},()=>{})}async#R(e){await this.#b;let{slot:t}=this.#r,n=Nt(Nt(jt(this.#a?void 0:await this.#e.database.run(`readonly`,n=>n.objectStore(`drafts`).get([t,e])).catch(()=>void 0)),this.#n.drafts.get(e)??{}),this.#v.get(e)??{});return this.#v.set(e,n),Ft(JSON.parse(JSON.stringify(n)))}#z(e,t){let n=this.#g?.drafts;n?.set(e,[...n.get(e)??[],t]),this.#B(e,t)}#B(e,t){let n=this.#v.get(e)??{};this.#v.set(e,this.#n.change(e,n,t,this.#e.now())),this.touch(),this.#o&&this.leave(),this.#S()}};async function Xt(...e){await Promise.all(e.map(async e=>e()))}async function Zt(e,t,n){let r=e.objectStore(`drafts`);for(let[e,i]of n){let n=jt(await r.get([t,e]));await r.put(Mt(Nt(n,i)),[t,e])}}var Qt=class{#e;constructor(e){this.#e=`competency-widgets/${JSON.stringify(e)}/`}writeAct(e,t){let n=`[${t.map(l).join(`,`)}]`;return this.write({...e,kind:`act`,name:t[0]?.id??``,text:n})}writeDraft(e,t,n){return this.write({...e,kind:`draft`,name:t,text:l(Mt(n))})}write(e){let{slot:t,shared:n,generation:r,kind:i,name:a,text:o}=e,s=`${this.#e}${t}/${r}${n?`s`:``}/${i}/${a}`;return $t(()=>localStorage.setItem(s,o)),{...e,storageKey:s}}read(){return $t(()=>Object.keys(localStorage).flatMap(e=>this.#t(e)??[]))??[]}removeSlot(e){for(let t of this.read())t.slot===e&&this.remove(t.storageKey)}remove(e,t){$t(()=>{(t===void 0||localStorage.getItem(e)===t)&&localStorage.removeItem(e)})}get seen(){let[e,t,n]=$t(()=>localStorage.getItem(`${this.#e}seen`))?.split(` `)??[];return e&&Number(t)?{sitting:e,last:Number(t),latestAt:n}:void 0}set seen({sitting:e,last:t,latestAt:n=``}){$t(()=>localStorage.setItem(`${this.#e}seen`,`${e} ${t} ${n}`))}get tab(){let[e,t=``]=$t(()=>sessionStorage.getItem(this.#e))?.split(` `)??[];return e?{sitting:e,slot:t}:void 0}set tab({sitting:e,slot:t}){$t(()=>sessionStorage.setItem(this.#e,`${e} ${t}`))}#t(e){if(!e.startsWith(this.#e))return;let[,t,n,r,i,a]=/^(.*?)\/(\d+)(s?)\/(act|draft|entry)\/(.*)$/s.exec(e.slice(this.#e.length))??[],o=localStorage.getItem(e);if(t!==void 0&&a!==void 0&&o!==null&&(i===`act`||i===`draft`||i===`entry`))return{storageKey:e,slot:t,shared:r===`s`,generation:Number(n),kind:i,name:a,text:o}}};function $t(e){try{return e()}catch{return}}function en(e,t){try{let n=new BroadcastChannel(`competency-widgets/${e}`);return n.onmessage=({data:e})=>{typeof e==`object`&&e&&t(e)},n}catch{return}}function tn(e,t){try{e?.postMessage(t)}catch{}}var nn=18e5;function rn(e,t={}){let{sharedComputers:n=!1,now:r=Date.now,storeTimeoutMs:i=2e3,answerWithin:a=150,retryAfter:o=3e4}=t,s=new Qt(e),c={record:e,database:new St(e,i),journal:s,shared:n,now:r,retryAfter:o,answerWithin:a},{tab:l,seen:u}=s,d=l?.slot&&u?.sitting===l.sitting&&{...l,last:u.last};return new un(c,{...sn(c),...d})}function an(e,t){return Math.abs(t-e)>=nn}function on(e){return s(e,crypto.getRandomValues(new Uint8Array(10)))}function sn({now:e,shared:t}){return{slot:on(e()),sitting:on(e()),last:e(),shared:t}}function cn({record:e,answerWithin:t},n){return new Promise(r=>{let i=e=>{clearTimeout(a),o?.close(),r(e)},a=setTimeout(()=>i(!1),t),o=en(e,({held:e})=>{e===n&&i(!0)});o?tn(o,{ask:n}):i(!1)})}var ln=e=>({sitting:e,generation:0,isNew:!0,isPresent:!0}),un=class e{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n){this.welcome={kind:`go`},this.others=[],this.#t=new AbortController,this.#r=!1,this.#s={early:new Set};let{database:r,journal:i,now:a,retryAfter:o}=e;this.#e=e,this.#o=on(a()),this.store=new Yt({database:r,journal:i,sitting:t,now:a,retryAfter:o,send:e=>this.#x(e)}),this.#T(),n&&(this.#s={early:n.early,unavailable:n.unavailable}),n&&`empty`in n?(this.others=n.others,this.#v(n.empty),this.opened=Promise.resolve()):this.opened=this.#d(n?.wanted)}get slot(){return(this.#i?.sitting??this.store.sitting).slot}get failure(){return this.store.failure}get latestAt(){return this.#e.journal.seen?.latestAt}get leftSince(){let{last:e}=this.store.sitting;return an(e,this.#e.now())?e:void 0}keepEarly(e,t){let{journal:n,now:r,shared:i}=this.#e,a={slot:this.#o,shared:i,generation:0},o=[...t].map(([e,t])=>n.writeDraft(a,e,Pt({},t,r())));e.length>0&&o.push(n.writeAct(a,e));let s=new Set(o.map(({storageKey:e})=>e));this.store.leave();for(let e of this.#s.early)s.has(e)||n.remove(e);this.#s={...this.#s,early:s}}keepGoing(){this.welcome={kind:`go`};let e=this.#i;return e?this.#v({...e,sitting:{...e.sitting,last:this.#e.now()},isPresent:!0}):(this.#r=!0,this.store.touch(),this.store.claim())}startFresh(){let t=this.#i?.sitting??this.store.sitting;this.#l();let n=sn(this.#e),r=[...t.shared?[]:[{slot:t.slot,last:t.last}],...this.others],i={...ln(n),unavailable:this.#s.unavailable};return new e(this.#e,n,{...this.#s,empty:i,others:r})}openOther(t){return this.others.some(e=>e.slot===t)?(this.#l(),new e(this.#e,{...sn(this.#e),slot:t},{...this.#s,wanted:t})):this}async checkSitting(){let{database:e,now:t}=this.#e,{sitting:n,last:r}=this.store.sitting,i=await e.run(`readonly`,e=>e.objectStore(`meta`).get(``)).then(Lt).catch(()=>void 0),a=i!==void 0&&i.sitting!==n,o=Math.max(r,i&&!a?i.last:0);return a||an(o,t())?this.welcome={kind:`ask`,since:o}:this.store.touch(),this.welcome}touch(){this.store.touch()}close(){this.#c(),this.#u(!0)}#c(){this.welcome.kind===`go`&&this.leftSince===void 0&&this.store.touch(),this.store.leave()}#l(){this.welcome={kind:`ask`,since:0},this.store.leave(),this.store.finish().then(()=>this.#u(!1))}#u(e){this.#t.signal.aborted||(this.store.leave(),this.store.close(),this.#t.abort(),this.#a?.(),this.#w(),e&&this.#e.database.close())}async#d(e){let{database:t,journal:n}=this.#e;for(let r=0;!this.#t.signal.aborted;r+=1){let i=dn(n,this.#e.now()).filter(({slot:e})=>e!==this.#o);try{let n=new Set([...i.map(({slot:e})=>e),...e?[e]:[]]),r=await t.run(`readonly`,e=>Bt(e,n),{onSlow:()=>this.store.failed(`timeout`)});return this.#t.signal.aborted?void 0:e?this.#p(e,r,i):await this.#m(r,i)}catch(e){let n=e instanceof U?e.reason:`unknown`,a=n===`blocked`||await t.isMissing();if(this.#t.signal.aborted)return;if(a)return this.#f(n,i);this.store.failed(n),await this.#b(r)}}}#f(e,t){let n=e===`blocked`?e:void 0,{sitting:r}=this.store,i=t.some(({slot:e})=>e===r.slot)&&an(r.last,this.#e.now())?sn(this.#e):r;this.others=mn(fn,t,i.slot),this.#s={...this.#s,unavailable:n},this.#v({...ln(i),unavailable:n})}#p(e,t,n){let{now:r}=this.#e,i={...sn(this.#e),...t.held.get(e),slot:e,last:r()};this.others=mn(t,n,e),this.#v({sitting:i,generation:t.generations.get(e)??0,isPresent:!0})}async#m(e,t){let{journal:n,now:r,shared:i}=this.#e,{sitting:a}=this.store,o=e.present??await this.#h(a),s=o??a,{slot:c}=s,l=e.generations.get(c)??0,u=e.held.has(c)||t.some(e=>e.slot===c&&e.generation>=l),{seen:d}=n,f=Math.max(s.last,d?.sitting===s.sitting?d.last:0),p=!an(f,r()),m=n.tab?.sitting===s.sitting,h=!u||m||await cn(this.#e,s.sitting);if(this.#t.signal.aborted)return;this.others=mn(e,t,c);let g={sitting:{...s,last:f,shared:u?s.shared:i},generation:l,isStored:o!==void 0},_=u&&r()-f>=18e5&&!h&&i&&s.shared;if(await this.#g(e,_?void 0:c),!this.#t.signal.aborted){if(_&&!await this.#_(c)){let e=sn(this.#e);return this.#v(ln(e))}if(!u||h&&p)return this.#v({...g,isPresent:!o});this.#i=g,this.welcome={kind:`ask`,since:f}}}async#h(e){return this.#e.database.run(`readwrite`,async t=>{let n=t.objectStore(`meta`),r=Lt(await n.get(``));return r||await n.put(e,``),r??e},{canAbort:!0}).catch(()=>void 0)}async#g({held:e},t){let{database:n,journal:r,now:i}=this.#e;for(let a of e.values()){let{slot:e,shared:o,last:s}=a;o&&e!==t&&an(s,i())&&await n.run(`readwrite`,async t=>s>i()?t.objectStore(`meta`).put({...a,last:i()},It(e)):Gt(t,e),{canAbort:!0}).then(()=>s<=i(),()=>!1)&&r.removeSlot(e)}for(let n of r.read()){let{slot:a,shared:o,storageKey:s}=n;o&&an(pn(n),i())&&a!==t&&a!==this.#o&&!e.has(a)&&r.remove(s)}}async#_(e){return this.#e.database.run(`readonly`,t=>Bt(t,[e])).then(({held:t})=>t.has(e)).catch(()=>!0)}#v(e){let{journal:t,database:n}=this.#e,{slot:r,sitting:i,shared:a}=e.sitting;this.#i=void 0,this.#r=!0,this.welcome={kind:`go`},t.tab={sitting:i,slot:r},this.store.settle(e),n.isNewer&&this.store.failed(`newer`),a&&this.#y()}#y(){let{database:e}=this.#e,t=async()=>{let t=await e.run(`readonly`,e=>Bt(e,[])).catch(()=>void 0);t&&!this.#t.signal.aborted&&await this.#g(t,this.slot)},n=setInterval(()=>void t(),nn/6);this.#t.signal.addEventListener(`abort`,()=>clearInterval(n)),t()}#b(e){let{retryAfter:t}=this.#e;return new Promise(n=>{let r=setTimeout(n,xt(t,e));this.#a=()=>{clearTimeout(r),n()}})}#x(e){tn(this.#n,e)}#S({slot:e,generation:t,entries:n,ask:r}){let{sitting:i}=this.store.sitting;r===i&&this.#r&&this.welcome.kind===`go`&&this.#x({held:i}),typeof e==`string`&&typeof t==`number`&&Array.isArray(n)&&this.store.hear({slot:e,generation:t,entries:n})}#C(){this.#n??=en(this.#e.record,e=>this.#S(e))}#w(){this.#n?.close(),this.#n=void 0}#T(){let{signal:e}=this.#t;this.#C();let t=()=>{this.#C(),this.#a?.(),this.store.comeBack()};globalThis.document?.addEventListener(`visibilitychange`,()=>document.visibilityState===`hidden`?this.#c():t(),{signal:e}),globalThis.addEventListener?.(`pagehide`,()=>{this.#c(),this.#w(),this.#e.database.close()},{signal:e}),globalThis.addEventListener?.(`pageshow`,({persisted:e})=>e&&t(),{signal:e})}};function dn(e,t){let n=e.read(),r=n.filter(({slot:e})=>e===``);if(r.length===0)return n;let i=on(t);for(let t of r)e.write({...t,slot:i}),e.remove(t.storageKey);return e.read()}var fn={present:void 0,held:new Map,generations:new Map};function pn({text:e}){let t=[...e.matchAll(/"(?:clock|at)":(?:"([^"]*)"|(\d+))/g)].map(([,e,t])=>e?Date.parse(e):Number(t));return Math.max(0,...t.filter(e=>e>0))}function mn({held:e,generations:t},n,r){let i=new Map([...e.values()].filter(({shared:e})=>!e).map(e=>[e.slot,e]));for(let{slot:r,shared:a,generation:o}of n){if(a||o<(t.get(r)??0)||i.has(r)||e.has(r))continue;let s=Math.max(...n.filter(e=>e.slot===r).map(pn));i.set(r,{slot:r,sitting:r,last:s,shared:!1})}return i.delete(r),[...i.values()].map(({slot:e,last:t})=>({slot:e,last:t})).sort((e,t)=>t.last-e.last)}var hn=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function gn(e){return e}var _n=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},vn=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},yn=class extends _n{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new hn(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new vn(this.context,this.host))}},bn=gn(`competency-widgets/record/v1`),xn;function Sn(e){xn??=t=>{if(!Dn(t))return;t.stopImmediatePropagation();let{recordName:n,sharedComputers:r=!1}=t.contextTarget;t.callback(e({recordName:n,sharedComputers:r}),()=>{})},globalThis.document?.addEventListener(`context-request`,xn)}function Cn(e,t){let n=!0,r,i=()=>{n&&!On(e)?.matches(`:not(:defined)`)&&(xn&&e.ownerDocument.addEventListener(`context-request`,xn),e.dispatchEvent(new hn(bn,e,(e,i)=>{r!==i&&r?.(),r=i,n?e&&t(e):i?.()},!0)))};return i(),En(i),()=>{n=!1,wn.delete(i),r?.()}}var wn=new Set,Tn=!1;function En(e){customElements.get(`learning-record`)||(Tn||(Tn=!0,customElements.whenDefined(`learning-record`).then(()=>wn.forEach(e=>wn.delete(e)&&e()))),wn.add(e))}function Dn(e){return`context`in e&&e.context===bn}function On(e){let t=e;do{let e=t.assignedSlot??t.parentNode;t=e instanceof ShadowRoot?e.host:e instanceof Element?e:null}while(t&&t.localName!==`learning-record`);return t??void 0}var kn=5e3,An=class{#e;#t;#n;constructor(e,t){this.saves=0,this.#n=new Set,this.#e=e,this.#t=t}get state(){return this.#n.size>0?this.failure?`unsaved`:`saving`:this.saves>0?`saved`:`nothing`}async add(e){e.forEach(e=>this.#n.add(e)),this.#t();let t=setTimeout(()=>this.#i(`timeout`),kn);try{await this.#e.add(e),this.#r(e)}catch(e){this.#i(e instanceof U?e.reason:`unknown`)}clearTimeout(t)}caughtUp(){this.failure=void 0,this.#r([...this.#n])}lost(e){e.forEach(e=>this.#n.add(e)),e.length>0&&(this.failure=`gone`)}#r(e){e.filter(e=>this.#n.delete(e)).length!==0&&(this.saves+=1,this.#n.size===0&&(this.failure=void 0),this.#t())}#i(e){this.#n.size!==0&&(this.failure=e,this.#t())}},jn=100,Mn=class{#e;#t;#n;#r;#i;constructor(e){this.#e=new Map,this.#i=[],this.flush=()=>{if(clearTimeout(this.#r),this.#r=void 0,this.#e.size!==0){if(!this.#n)return this.#t();for(let[e,t]of this.#e)try{this.#n.put(e,t)}catch(e){reportError(e)}this.#e.clear()}},this.#t=e}get changes(){return this.#e}async get(e){return this.#n||await new Promise(e=>this.#i.push(e)),{...await W(()=>this.#n?.get(e)),...this.#e.get(e)}}put(e,t){Object.keys(t).length!==0&&(this.#e.set(e,{...this.#e.get(e),...t}),this.#r??=setTimeout(()=>this.flush(),jn))}use(e){e||this.flush(),this.#n=e,e&&(this.flush(),this.#i.splice(0).forEach(e=>e()))}drop(){this.#e.clear()}},Nn=3e4;function Pn(e,t,n){let r=new AbortController,{signal:i}=r,a=()=>document.visibilityState===`visible`,o=()=>{let t=a()?e()?.leftSince:void 0;return t!==void 0&&n(t),t===void 0},s=()=>void(o()&&e()?.touch?.());document.addEventListener(`visibilitychange`,()=>a()&&t(),{signal:i}),window.addEventListener(`pageshow`,({persisted:e})=>e&&t(),{signal:i});for(let e of[`pointerdown`,`keydown`])window.addEventListener(e,s,{signal:i,capture:!0,passive:!0});let c=setInterval(o,Nn);return()=>{r.abort(),clearInterval(c)}}var Fn=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p;constructor(e,t){this.record=new g,this.state=`loading`,this.isUnread=!1,this.quarantined=0,this.since=0,this.erased=!1,this.gone=!1,this.#n=[],this.#r=new WeakSet,this.#i=[],this.#a=!1,this.#c=!1,this.#f=new Mn(()=>this.#w()),this.#p=new Set,this.onUnused=()=>{},this.name=e;for(let e of Rn)globalThis.addEventListener?.(e,this.#f.flush,!0);this.#m(t)}get durability(){if(!(this.state!==`ready`||this.isUnread))return this.#e?.store.durability??`memory`}get saveState(){return this.#n.length>0?this.failure?`unsaved`:`saving`:this.#t?.state??`nothing`}get saves(){return this.#t?.saves??0}get failure(){return this.#o??this.#t?.failure}get slot(){return this.#e?.slot??``}get drafts(){return this.#f}subscribe(e){let t=()=>e();return this.#p.add(t),()=>{this.#p.delete(t),this.#f.flush(),this.#p.size===0&&setTimeout(()=>this.#p.size===0&&!this.#c&&this.onUnused())}}stamp(e){let t=new Date,n={now:t.getTime(),offset:t.getTimezoneOffset()},{latestAt:i}=this.record,a=this.#e?.latestAt,o=i===void 0||a!==void 0&&a>i?a:i;return e.map(e=>{let t=r(e,{...n,latest:o,random:crypto.getRandomValues(new Uint8Array(10))});return o=t.at,this.#r.add(t),t})}async add(e){if(this.record.add(e),this.#s?.push(...e),this.#a&&this.#t)return this.#t.add(e);this.#a||this.#n.push(...e),this.#w(),this.#k()}async keepGoing(){let e=this.#e;this.state===`asking`&&e&&(this.#_(),await W(()=>e.keepGoing()),await this.#x(e))}async startFresh(){await this.#h(e=>e.startFresh())}get others(){return this.state===`ready`&&this.record.entries.length===0?this.#e?.others??[]:[]}async openOther(e){await this.#h(t=>t.openOther?.(e)??t,this.#e)}async clear(){let e=this.#e;if(!e)return this.#E([]),!0;this.#f.flush();let t=[];this.#s=t;let n=W(async()=>(await e.store.clear(),e===this.#e&&this.#E(t),!0));return n.then(()=>this.#s=void 0),await W(()=>n,In)===!0}async unreadable(){return await W(()=>this.#e?.store.quarantined?.(),5e3)??[]}close(){this.#f.flush(),this.#c=!0,clearTimeout(this.#l);for(let e of Rn)globalThis.removeEventListener?.(e,this.#f.flush,!0);this.#u?.(),this.#d?.(),this.#p.clear(),W(()=>this.#e?.close?.())}async#m(e){let t=await W(e,kn);if(this.#c)return void W(()=>t?.close?.());if(!t)return this.#S();if(this.#g(t),this.#_(),this.#w(),await W(()=>t.opened),t===this.#e)return t.welcome.kind===`ask`?this.#y(t.welcome.since):this.#x(t)}async#h(e,t){let n=this.#e;if(!n)return;this.#D(),this.#_();let r=await W(()=>e(n),5e3)??t;r!==n&&this.#g(r),r?await this.#x(r):this.#S()}#g(e){this.#u?.(),this.#u=void 0,this.#e=e,this.#o=void 0,this.#t=e&&new An(e.store,()=>this.#k()),e&&(W(()=>void(this.#u=e.store.subscribe(e=>this.#T(e)))),e.checkSitting&&(this.#d??=Pn(()=>this.state===`ready`?this.#e:void 0,()=>void this.#b(),e=>this.#y(e))))}#_(){this.state=`loading`,clearTimeout(this.#l),this.#l=setTimeout(()=>this.#v(),kn),this.#k()}#v(){this.state!==`loading`||this.#c||(this.state=`ready`,this.isUnread=!0,this.#o??=`timeout`,this.#k())}#y(e){clearTimeout(this.#l),this.#D(),this.since=e,this.state=`asking`,this.#k()}async#b(){let e=this.#e;if(!e||this.state!==`ready`||this.isUnread)return;let t=e.leftSince;t!==void 0&&(this.#D(),this.#_());let n=await W(()=>e.checkSitting?.(),Ln);if(e===this.#e&&this.state!==`asking`){if(n?.kind===`ask`)return this.#y(n.since);if(t!==void 0)return n?this.#x(e):this.#y(t)}}async#x(e){let t=await W(()=>e.store.load());e!==this.#e||this.state===`asking`||this.#c||(t&&this.record.add(t),this.record.add(this.#i),this.#o=t?void 0:`unknown`,this.#S(!t))}#S(e=!1){if(this.#c)return;clearTimeout(this.#l),this.state=`ready`,this.isUnread=e,this.#a=!0;let t=this.#C(this.#n.splice(0));this.record.add(t),this.#f.use((this.#e?.store??Dt()).drafts),t.length>0&&this.#t?.add(t),W(()=>this.#e?.keepEarly?.([],new Map)),this.#k()}#C(e){let t=new g,n=new Set(e);t.add(this.record.entries.filter(e=>!n.has(e)));let r=e.filter(e=>this.#r.has(e)),i=o(r,t.latestAt);return i.every(e=>n.has(e))?e:(this.record=t,[...e.filter(e=>!this.#r.has(e)),...i])}#w(){let e=this.#e;this.#a||!e||this.#n.length+this.#f.changes.size!==0&&W(()=>e.keepEarly?.(this.#n,this.#f.changes))}#T(e){let t=this.#a&&!this.isUnread;e.kind===`added`&&this.state===`ready`?this.record.add(e.entries):e.kind===`added`&&this.state===`loading`?this.#i.push(...e.entries):e.kind===`cleared`?(this.#s||this.#f.drop(),this.#E(this.#s??[])):e.kind===`quarantined`?this.quarantined+=e.count:e.kind===`durability`&&e.durability!==`memory`?this.#t?.caughtUp():e.kind===`failed`&&e.reason===`gone`?(this.gone=!0,this.#t?.lost(this.record.entries)):e.kind===`failed`&&!t?this.#o=e.reason:e.kind===`failed`&&this.#t&&(this.#t.failure=e.reason),this.#k()}#E(e){let t=this.#e?.store;this.#O(),this.erased=!0,this.#t=t&&new An(t,()=>this.#k()),this.record.add(e),e.length>0&&this.#a&&this.#t?.add(e),this.#k()}#D(){this.#f.use(void 0),this.#a=!1,this.#O()}#O(){this.record=new g,this.#i=[],this.isUnread=!1,this.quarantined=0,this.erased=!1,this.gone=!1}#k(){for(let e of[...this.#p])try{e()}catch(e){reportError(e)}}},In=3e4,Ln=1e3,Rn=[`visibilitychange`,`pagehide`],zn=new Map,Bn=new Set;function Vn(){Sn(Hn)}function Hn({recordName:e,sharedComputers:t}){let n=e??qn();n!==void 0&&t&&Bn.add(n);let r=zn.get(n);if(!r){r=new Fn(n,()=>Gn(n)),zn.set(n,r);let e=r;e.onUnused=()=>{e.durability!==`memory`&&e.saveState!==`unsaved`&&e.saveState!==`saving`&&(zn.delete(n),e.close())}}return r}var Un=new WeakMap;function Wn(e,t){let n=Un.get(e)??new Map;Un.set(e,n);let r=n.get(t);return r||n.set(t,r=new Fn(t,()=>Kn(e))),r}async function Gn(e){return e===void 0?Kn(Dt()):(await new Promise(e=>setTimeout(e)),rn(e,{sharedComputers:Bn.has(e)}))}function Kn(e){return{store:e,welcome:{kind:`go`},keepGoing(){},startFresh:()=>Kn(Dt())}}function qn(){let{protocol:e,origin:t,pathname:n}=location;return e===`file:`?`file://${n}`:/^https?:$/.test(e)&&self.origin!==`null`?t+n:void 0}var Jn={attribute:!0,type:String,converter:S,reflect:!1,hasChanged:x},Yn=(e=Jn,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function Xn(e){return(t,n)=>typeof n==`object`?Yn(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Zn(e){let t=e.shadowRoot,n=e.ownerDocument.defaultView;if(!t||!n)return;let{elementStyles:r}=e.constructor;t.adoptedStyleSheets=r.flatMap(e=>{if(!(`cssText`in e))return[];let t=new n.CSSStyleSheet;return t.replaceSync(e.cssText),[t]})}function Qn(e){if(e.ownerDocument===document)return;let{shadowRootOptions:t}=e.constructor,n=e.attachShadow(t);return Zn(e),n}function $n(e){for(let t=e;t;){let e=t instanceof Element&&t.closest(`[lang]`)?.getAttribute(`lang`);if(e)return[e];let n=t.getRootNode();t=n instanceof ShadowRoot?n.host:null}return navigator.languages}var er=new WeakMap;function tr(e,t){let n=[];for(let t=e;t;){let e=t.getRootNode();n.push(e),t=e instanceof ShadowRoot?e.host:void 0}for(let e of n){let n=er.get(e);if(!n){let t=new Set,r=new MutationObserver(()=>t.forEach(e=>e()));r.observe(e,{subtree:!0,attributes:!0,attributeFilter:[`lang`]}),er.set(e,n={observer:r,listeners:t})}n.listeners.add(t)}return()=>{for(let e of n){let n=er.get(e);n?.listeners.delete(t),n?.listeners.size===0&&(n.observer.disconnect(),er.delete(e))}}}var nr=e=>e===1?`1 answer`:`${e} answers`,rr={myWork:`My work`,copy:`Save a copy`,copied:e=>`Look for ${e} in your downloads.`,copyByHand:`If no file came, copy this text to keep your work.`,asText:`No file? Keep it as text`,copyText:`My work as text`,fileName:`my-work`,open:`Open my copy`,opened:e=>`${nr(e)} came from your copy.`,openedNothing:`Everything in this copy is here already.`,openedBad:e=>`${nr(e)} could not be read.`,notCopy:`This file is not a saved copy.`,otherRecord:`This copy is from another class.`,openAnyway:`Open it here anyway`,whoseCopy:(e,t,n)=>`Is this your work? ${nr(e)}${n&&` from ${n}`}, the last on ${t}.`,addMine:`It is mine: add it`,onlyRead:`Only read it`,leave:`Leave it`,notAdded:`Nothing was added.`,copyToRead:e=>e?`Only to read: ${e}`:`Only to read`,done:`I’m done: erase my work here`,erases:e=>e===0?`This erases your unfinished words.`:`This erases ${nr(e)} and unfinished words.`,copyFirst:`Save a copy first to keep it.`,erase:`Erase my work`,keep:`Keep my work`,erased:`Your work here is erased.`,notErased:`It could not be erased. Try again.`,beforeLeaving:`Save a copy before you leave.`,gone:`This browser was cleared. We saved your work again.`,goneHere:`This browser was cleared. Your work is only on this page now.`,quarantined:e=>`${nr(e)} here could not be read.`,keepUnread:`Save them as a file`,newer:`Some work needs a newer version of this.`,reload:`Try loading this page again.`,who:`Who can see this?`,whoDurable:`Only this computer keeps it.`,whoSession:`This computer keeps it until you are done.`,whoMemory:`Nothing keeps it after you leave.`,whoTeacher:`Your teacher sees it when you turn it in.`,whoElse:`Anyone using this account here could open it.`},ir=`competency-widgets/record`;function ar({record:e,learner:t,entries:n}){let r=n.map(e=>`\n${l(e)}`).join(`,`);return`{${`"format":"${ir}","v":1,"record":${JSON.stringify(e)}`},"learner":${l(t)},"entries":[${r}${r&&`
`}]}\n`}function or(e,t){try{let n=[...sr(e)];return n.length>0?{ok:!1,problems:n}:{ok:!0,value:cr(e,t)}}catch{return{ok:!1,problems:[{path:``,code:`unreadable`}]}}}function*sr(e){let t=k(e,`format`);t===`competency-widgets/record`?(typeof k(e,`v`)!=`number`&&(yield{path:`v`,code:`wrongType`,params:{expected:`number`}}),typeof k(e,`record`)!=`string`&&(yield{path:`record`,code:`wrongType`,params:{expected:`string`}}),Array.isArray(k(e,`entries`))||(yield{path:`entries`,code:`wrongType`,params:{expected:`array`}})):yield{path:`format`,code:`wrongFormat`,params:{expected:ir,...typeof t==`string`?{found:t.slice(0,100)}:void 0}}}function cr(t,n){let r=`${k(t,`record`)}`,i=Number(k(t,`v`)),a=k(t,`learner`),o=k(a,`label`),s=k(a,`key`),c=[],l=[];for(let[n,r]of F(t,`entries`).entries()){let t=e(r);t.ok?c.push(t.value):l.push({index:n,raw:r,problems:t.problems.map(e=>lr(n,e))})}return{file:{format:ir,v:1,record:r,learner:{key:typeof s==`string`?s:``,...typeof o==`string`&&{label:o}},entries:c},entries:c,bad:l,...i>1&&{newer:i},...n!==void 0&&n!==r&&{otherRecord:r}}}function lr(e,t){return{...t,path:ie(ie(`entries`,e),t.path)}}var ur=67108864;function dr({name:e=``,slot:t,record:n}){return ar({record:e,learner:{key:t},entries:n.entries})}function fr(e){try{return JSON.stringify(e,void 0,1)}catch{return e.join(`
`)}}async function pr(e,{name:t,slot:n,record:r}){try{let i=e.size<=ur&&or(JSON.parse(await e.text()),t);if(!i||!i.ok)return;let{file:a,entries:o,bad:s,newer:c,otherRecord:u}=i.value,d=new g;return d.add(o),{isOtherRecord:u!==void 0,isOtherLearner:a.learner.key!==n,name:[...(a.learner.label??``).slice(0,80)].slice(0,40).join(``).trim(),record:d,entries:o.filter(e=>{let t=r.get(e.id);return!t||l(t)!==l(e)}),bad:s.length,newer:c!==void 0}}catch{return}}function mr(e){return e.entries.filter(t=>t.kind!==`retracted`&&!e.isOut(t))}var hr=`evidence test result title level label what where who why prompt words text note reason plan proof`.split(` `);function gr(e,t){return hr.flatMap(n=>{let r=Reflect.get(e,n);return r==null||r===``?[]:typeof r==`object`?n===`label`?i({...r},[t]).text:gr(r,t):`${r}`})}function _r(e,t,n=`application/json`){try{let r=URL.createObjectURL(new Blob([e],{type:n})),i=document.createElement(`a`);return i.href=r,i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(r),6e4),vr()}catch{return!1}}function vr(){for(let e=self;e!==e.parent;e=e.parent){let t=e.frameElement,n=t?.getAttribute(`sandbox`);if(!t||n!=null&&!/\ballow-downloads(?!\S)/i.test(n))return!1}return!0}function yr(e,t,n){let r=new Date(e).toDateString()===new Date(n).toDateString();return new Intl.DateTimeFormat(`${t}-US`,{...!r&&{month:`short`,day:`numeric`},hour:`numeric`,minute:`2-digit`}).format(e)}function br(e,t,n){let r=Date.parse(e.slice(0,23));return Number.isNaN(r)?``:yr(r,t,n)}var xr=class{#e;#t;#n;#r=rr;#i=`en`;#a=[];#o;#s;#c;constructor(e){this.#e=e}render(e,t,n=!1){let r=j(`learning-record`,t,rr);this.#r=r,this.#i=t,this.#t=e,e.record!==this.#n&&(this.#n=e.record,this.#_());let i=y`${this.#d(e,r)}${this.#f(e,r)}${this.#h(r)}${this.#m(r)}`;return y`<div class="foot" part="foot" @click=${this.#y} @change=${this.#x} @keydown=${this.#b}>
      ${me(e,t)}${this.#l(e,r)}${this.#u(e,t)}
      ${n?y`<details>
              <summary .textContent=${r.myWork}></summary>
              ${i}
            </details>`:i}
    </div>`}renderForWidget(e,t,n){return!e||n!==`learner`||On(this.#e)?b:e.state===`ready`?this.render(e,t,!0):e.state===`asking`?pe(e,t):b}#l(e,t){let{record:n,failure:r,quarantined:i}=e,a=fe(e),o=[a&&n.entries.length>0&&t.beforeLeaving,r===`newer`&&t.reload,(r===`newer`||n.newerCount>0)&&t.newer,e.gone&&(a?t.goneHere:t.gone),i>0&&t.quarantined(i)];return y`${o.map(e=>e?y`<p class="advice" .textContent=${e}></p>`:b)}
    ${i>0?this.#g(`unread`,t.keepUnread):b}`}#u({others:e},t){let n=j(`save-line`,t,he),r=e.map(({last:e})=>de(e,t)),i=(e,n)=>r.indexOf(n)===r.lastIndexOf(n)?n:yr(e,t,0),a=e.map(({slot:e,last:r})=>y`<button
          class="quiet"
          type="button"
          data-do="back"
          data-slot=${e}
          .textContent=${n.back(i(r,de(r,t)))}
        ></button>`);return a.length<=3?y`${a}`:y`${a.slice(0,2)}
      <details>
        <summary .textContent=${n.otherWork(a.length-2)}></summary>
        ${a.slice(2)}
      </details>`}#d({record:e,durability:t},n){let r=mr(e).length,i=t===`memory`?n.whoMemory:t===`session`?n.whoSession:n.whoDurable;return y`<div class="row">
      ${r>0?this.#g(`copy`,n.copy):b} ${this.#g(`open`,n.open)}
      <input type="file" accept=".json,.txt,application/json" hidden />
      <details class="done">
        <summary .textContent=${n.done}></summary>
        <p .textContent=${n.erases(r)}></p>
        <p ?hidden=${r===0} .textContent=${n.copyFirst}></p>
        <p class="acts">
          <button type="button" data-do="copy" ?hidden=${r===0} .textContent=${n.copy}></button>
          <button type="button" data-do="erase" class="danger" .textContent=${n.erase}></button>
          <button type="button" data-do="keep" .textContent=${n.keep}></button>
        </p>
      </details>
      <details>
        <summary .textContent=${n.who}></summary>
        <ul>
          <li .textContent=${i}></li>
          <li .textContent=${n.whoTeacher}></li>
          <li .textContent=${n.whoElse}></li>
        </ul>
      </details>
    </div>`}#f({erased:e,record:t},n){let r=e&&t.entries.length===0?n.erased:``,i=this.#a.map(e=>e(n)).join(` `);return y`<p class="result" role="status" tabindex="-1" .textContent=${i||r}></p>
      ${this.#s?this.#p(this.#s,n):b}`}#p({isOtherLearner:e},t){return e?y`<div class="row">
      ${this.#g(`add`,t.addMine)} ${this.#g(`read`,t.onlyRead)}
      ${this.#g(`leave`,t.leave)}
    </div>`:this.#g(`add`,t.openAnyway)}#m(e){let t=this.#c;if(!t)return b;let n=this.#i,r=mr(t.record).map(e=>[ge(e,n),...gr(e,n)].join(` · `));return y`<details open>
      <summary .textContent=${e.copyToRead(t.name)}></summary>
      <ul>
        ${r.map(e=>y`<li dir="auto" .textContent=${e}></li>`)}
      </ul>
    </details>`}#h(e){if(!this.#o)return b;let{text:t,refused:n}=this.#o;return y`<details ?open=${n}>
      <summary .textContent=${e.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${e.copyText} .value=${t}></textarea>
    </details>`}#g(e,t){return y`<button class="quiet" type="button" data-do=${e} .textContent=${t}></button>`}#_(){this.#a=[],this.#o=void 0,this.#s=void 0,this.#c=void 0}#v(...e){this.#_(),this.#a=e,this.#e.requestUpdate()}#y=e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLElement)||!n)return;let r=t.dataset.do;if(r===`copy`)this.#T(dr(n));else if(r===`unread`)n.unreadable().then(e=>this.#T(fr(e)));else if(r===`open`)this.#O(`input`)?.click();else if(this.#s&&(r===`add`||r===`read`||r===`leave`))this.#C(this.#s,r),this.#O(`.result`)?.focus();else if(r===`erase`)this.#E(n);else if(r===`back`){let e=t.getRootNode();n.openOther(t.dataset.slot??``).then(()=>ue(e))}else r===`keep`?this.#D(t):t instanceof HTMLTextAreaElement&&t.select()};#b=e=>{e.key===`Escape`&&e.target instanceof Element&&this.#D(e.target)};#x=async e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLInputElement)||!t.files?.[0]||!n)return;let r=await pr(t.files[0],n);t.value=``,n.record===this.#n&&(r?r.entries.length>0&&(r.isOtherRecord||r.isOtherLearner)?this.#S(r):this.#w(r):this.#v(e=>e.notCopy))};#S(e){let{isOtherRecord:t,isOtherLearner:n,name:r,record:i}=e,a=mr(i),o=i.entries.at(-1),s=[];t&&s.push(e=>e.otherRecord),n&&o&&s.push(e=>e.whoseCopy(a.length,ge(o,this.#i),r)),this.#v(...s),this.#s=e}#C(e,t){if(t===`add`)return this.#w(e);this.#v(e=>e.notAdded),t===`read`&&(this.#c=e)}#w({entries:e,bad:t,newer:n}){let r=this.#n?.entries.length??0;e.length>0&&this.#t?.add(e);let i=(this.#n?.entries.length??0)-r,a=[];i>0?a.push(e=>e.opened(i)):t===0&&a.push(e=>e.openedNothing),t>0&&a.push(e=>e.openedBad(t)),n&&a.push(e=>e.newer),this.#v(...a)}#T(e){let t=`${this.#r.fileName}-${_e()}.json`,n=_r(e,t);this.#v(e=>n?e.copied(t):e.copyByHand),this.#o={text:e,refused:!n};let r=this.#O(`.done`);!n&&r?.open&&(r.open=!1,this.#O(`.result`)?.focus())}async#E(e){await e.clear()||this.#v(e=>e.notErased),this.#O(`.done`)?.removeAttribute(`open`),await this.#e.updateComplete,this.#O(`.result`)?.focus()}#D(e){let t=e.closest(`.done`);t instanceof HTMLDetailsElement&&t.open&&(t.open=!1,t.querySelector(`summary`)?.focus())}#O(e){return this.#e.shadowRoot?.querySelector(e)??void 0}},Sr=v`
  .foot {
    color: var(--_muted);
    font-size: max(0.8125em, 13px);
  }
  .save.bad {
    padding-inline-start: 12px;
    border-inline-start: 3px solid;
    color: var(--_problem);
    font-weight: 600;
  }
  .foot .advice,
  .foot .result {
    color: var(--_ink);
  }
  .foot .result {
    inline-size: fit-content;
  }
  .foot .bad + .advice {
    padding-inline-start: 15px;
  }
  .foot .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .foot .quiet,
  .foot summary {
    margin-inline: 0;
    padding: 12px 0;
    text-align: start;
  }
  .foot button:not(.quiet, .danger) {
    color: var(--_ink);
  }
  .foot .row details[open] {
    flex-basis: 100%;
  }
  .foot ul {
    padding-inline-start: 20px;
  }
  .foot .danger {
    border-color: var(--_problem);
    color: var(--_problem);
  }
  .foot textarea {
    display: block;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: var(--_ink);
  }
  .foot .acts,
  .whose .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 12px;
  }
  .whose .acts {
    margin-block-end: 0;
  }
  .whose .question {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  @media print {
    .foot,
    .whose {
      display: none;
    }
  }
`,Cr=v`
  :host {
    --_paper: var(--cw-paper, light-dark(#ffffff, #14181d));
    --_quiet: var(--cw-quiet, light-dark(#f4f6f8, #1e242b));
    --_ink: var(--cw-ink, light-dark(#1b2430, #eef2f6));
    --_muted: var(--cw-muted, light-dark(#566270, #a7b2be));
    --_line: var(--cw-line, light-dark(#727e8b, #6f7c89));
    --_hair: var(--cw-hair, light-dark(#d5dbe1, #333c46));
    --_accent: var(--cw-accent, light-dark(#1f5fae, #8ab6f5));
    --_on-accent: var(--cw-on-accent, light-dark(#ffffff, #14181d));
    --_soft: var(--cw-accent-soft, light-dark(#e6eefa, #222c3a));
    --_problem: var(--cw-problem, light-dark(#a3231c, #ff8a80));
    --_radius: var(--cw-radius, 10px);
    display: block;
    min-inline-size: min(100%, 16rem);
    line-height: var(--cw-line-height, 1.5);
  }
  /* Not on the host, because the page's rules for it would win. */
  .w,
  .foot {
    color: var(--_ink);
    font-size: max(1em, 16px);
    text-align: start;
    text-transform: none;
    pointer-events: auto;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .w {
    container-type: inline-size;
    background: var(--_paper);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .in {
    display: block;
    padding: 16px;
  }
  @container (min-width: 480px) {
    .in {
      padding: 24px;
    }
  }
  p,
  h2,
  h3,
  ol,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .kicker {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .objective {
    display: block;
    max-inline-size: 40em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .other,
  .muted {
    color: var(--_muted);
  }
  .pair {
    display: grid;
    gap: 4px;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    cursor: pointer;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.quiet,
  summary {
    min-block-size: 44px;
    padding: 8px 4px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  summary {
    display: list-item;
    padding-inline: 0;
    list-style-position: inside;
  }
  [dir='auto'] {
    /* Chromium supports this value only with the prefix. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .trouble {
    padding: 16px 16px 0;
    font-weight: 600;
  }
  .trouble:empty {
    padding: 0;
  }
  .problems {
    padding-block: 4px 16px;
    padding-inline: 36px 16px;
    color: var(--_problem);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .mark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .mark.teacher path {
    fill: currentColor;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_hair: var(--_ink);
      --_line: var(--_ink);
      --_muted: var(--_ink);
    }
  }
  @media print {
    .w {
      border: 0;
    }
    .in {
      padding: 0;
    }
    button,
    .no-print {
      display: none !important;
    }
  }
`,wr=v`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;function G(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var Tr=class e extends C{constructor(...e){super(...e),this.record=``,this.sharedComputers=``,this.#e=this.attachInternals(),this.#t=new yn(this,{context:bn}),this.#n=new xr(this)}static{this.styles=[Cr,Sr,wr]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=tr(this,()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#a?.(),this.#i?.(),this.#r=void 0}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){Zn(this)}createRenderRoot(){return Qn(this)??super.createRenderRoot()}willUpdate(e){if(!this.isConnected)return;(!this.#r||e.has(`record`)||e.has(`sharedComputers`)||e.has(`store`))&&this.#o();let{state:t,saveState:n}=this.#r??{};this.#s(`asking`,t===`asking`),this.#s(`unsaved`,n===`unsaved`)}render(){let e=this.#r,t=ae(`learning-record`,$n(this)),n=e?.state===`asking`;return y`<div class="work" tabindex="-1" ?hidden=${n}><slot></slot></div>
      <div lang=${t}>
        ${e?n?y`<div class="w"><div class="in">${pe(e,t)}</div></div>`:this.#n.render(e,t):b}
      </div>`}#o(){let e=this.record||void 0,t=this.store?Wn(this.store,e):Hn({recordName:e,sharedComputers:this.sharedComputers===`yes`});t!==this.#r&&(this.#i?.(),this.#r=t,this.#i=t.subscribe(()=>this.requestUpdate()),this.#t.setValue(t))}#s(e,t){t?this.#e.states?.add(e):this.#e.states?.delete(e)}};G([Xn()],Tr.prototype,`record`,void 0),G([Xn({attribute:`shared-computers`})],Tr.prototype,`sharedComputers`,void 0),G([Xn({attribute:!1})],Tr.prototype,`store`,void 0),Vn(),Be(`learning-record`,Tr);var Er={size:262144,list:500,text:5e3,depth:12,problems:100};function Dr(e){if(e.length>Er.size)return{ok:!1,problems:[Ar]};try{return{ok:!0,value:JSON.parse(e)}}catch(t){return{ok:!1,problems:[{path:``,code:`notJson`,params:Pr(`${t}`,e)}]}}}function Or(e,t){if(typeof t==`string`){let e=Dr(t);if(!e.ok)return e;t=e.value}let n=[],r=[],i=Mr(t,n,r);if(ce(e,i)&&n.length===0){for(let e of r)e.sort((e,t)=>Number(k(e,`value`))-Number(k(t,`value`)));return{ok:!0,value:i}}let a=i===kr?[]:ee(e,i).issues??[];return{ok:!1,problems:[...n,...se(a)].slice(0,Er.problems)}}var kr=Symbol(`broken off`),Ar={path:``,code:`tooBig`,params:{expected:Er.size}},jr=new Set([`__proto__`,`constructor`,`prototype`]);function Mr(e,t,n){let r=Er.size,i=``,a,o=e=>{throw a=e,e},s=(e,n,r,i)=>{r>i&&t.push({path:n,code:e,params:{found:r,expected:i}})},c=(e,a,l)=>{if(i=a,r-=typeof e==`string`?e.length+2:2,r<0&&o(Ar),typeof e==`string`)s(`tooLong`,a,e.length,Er.text);else if(typeof e==`object`&&e){if(l>Er.depth&&o({path:a,code:`tooDeep`,params:{expected:Er.depth}}),Array.isArray(e))return s(`tooMany`,a,e.length,Er.list),e.slice(0,Er.list).map((e,t)=>c(e,ie(a,t),l+1));let t=[];for(let o of Object.keys(e)){i=ie(a,o);let s=jr.has(o)?void 0:k(e,o);if(s===void 0)continue;r-=o.length+3;let u=c(s,i,l+1);o===`levels`&&Array.isArray(u)&&u.every(Nr)&&n.push(u),t.push([o,u])}return Object.fromEntries(t)}else e!==null&&typeof e!=`boolean`&&!Number.isFinite(e)&&t.push({path:a,code:`notData`,params:{found:typeof e}});return e};try{return c(e,``,1)}catch{return t.push(a??{path:i,code:`unreadable`}),kr}}function Nr(e){return typeof k(e,`value`)==`number`}function Pr(e,t){let n=/line (\d+) column (\d+)/.exec(e);if(n)return{line:Number(n[1]),column:Number(n[2])};let r=/at position (\d+)/.exec(e);if(!r)return{};let i=t.slice(0,Number(r[1])).split(`
`);return{line:i.length,column:(i.at(-1)?.length??0)+1}}var Fr=e=>`This is too long.`,Ir={notJson:({line:e,column:t})=>`This is not JSON. Look for a missing comma or quotation mark.${e?` At line ${e}, column ${t}.`:``}`,notLoaded:({found:e})=>`The file could not be opened (${e}).`,tooBig:Fr,tooDeep:Fr,tooMany:Fr,tooLong:Fr,missing:()=>`This is missing.`,empty:()=>`This needs words.`,wrongType:({expected:e})=>`This must be: ${e}.`,notOneOf:({found:e,expected:t})=>`“${e}” is not one of: ${t}.`,notLanguage:({found:e})=>`“${e}” is not a language, such as en or es.`,unsafeLink:()=>`Use a link that begins with https://.`,tooFewLevels:()=>`A scale needs at least two levels.`,duplicateLevel:({found:e})=>`Two levels have the value ${e}.`,duplicateId:({found:e})=>`Two things have the id “${e}”.`,offIncrement:({found:e,expected:t})=>`${e} is between the steps of the scale (${t}).`,unknownLevel:({found:e})=>`The scale has no level ${e}.`,spaceInId:({found:e})=>`The id “${e}” has a space in it.`,unknownId:({found:e})=>`There is no “${e}”.`,minAboveMax:({found:e,expected:t})=>`The least, ${e}, is above the most, ${t}.`,tooFewOptions:({found:e,expected:t})=>`There are ${e} options, but ${t} are to be chosen.`,wrongCount:({found:e,expected:t})=>`There are ${e} options; the square needs ${t}.`,cycle:({found:e})=>`“${e}” needs itself, so nobody can ever get to it.`,unreachable:({found:e})=>`Nobody can ever get to “${e}”: it waits for what comes after it.`,emptyBranch:({found:e})=>`There is nothing to choose or to do in “${e}”.`,mustAndMay:({found:e})=>`“${e}” is a must and a may.`,mustDosBreakRule:()=>`What everyone must do breaks another rule.`,noWayToFinish:()=>`No choice keeps all of these rules.`,outOfRange:({found:e})=>`${e} is too small or too big.`,notWhole:({found:e})=>`${e} is not a whole number.`,newerVersion:()=>`This was made with a newer version.`},Lr={cannotShow:`This cannot be shown yet.`,loading:`One moment …`,problem:({path:e,code:t,params:n})=>[e,Ir[t]?.({found:``,expected:``,...n})??`This cannot be read.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Between ${e} and ${t}`,you:`You are here`,goal:`Goal`,next:`Next`,teacher:`Teacher`,nextHeading:e=>`What ${e} takes`,top:`This is the highest level.`,signs:`What it looks like`,required:`Choose a level.`,hear:`Listen`,stop:`Stop`,simpler:`Simpler words`,allWords:`All the words`,oneAtATime:`One at a time`,allLevels:`All levels`,before:`Level before`,after:`Level after`,swap:`Other language`,isNotSaved:`Nothing is kept here: this has no id.`},Rr=class e extends C{constructor(...e){super(...e),this.src=``,this.viewer=`learner`,this.internals=this.attachInternals(),this.languages=[],this.language=`en`,this.shared=Lr,this.#e=[],this.#n=[]}static{this.shadowRootOptions={...C.shadowRootOptions,delegatesFocus:!0}}#e;#t;#n;#r;#i;#a;connectedCallback(){if(super.connectedCallback(),this.#n.push(tr(this,()=>this.requestUpdate())),document.readyState===`loading`){let e=()=>this.requestUpdate(`children`);document.addEventListener(`DOMContentLoaded`,e,{once:!0}),this.#n.push(()=>document.removeEventListener(`DOMContentLoaded`,e))}this.requestUpdate(`children`)}disconnectedCallback(){super.disconnectedCallback(),this.#n.splice(0).forEach(e=>e()),this.#o(void 0)}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){Zn(this)}createRenderRoot(){let e=Qn(this)??super.createRenderRoot();return e.addEventListener(`input`,e=>{e.stopPropagation(),this.handleInput(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),e.addEventListener(`click`,e=>this.handleClick(e)),e}willUpdate(e){this.languages=$n(this),this.language=ae(this.tag,this.languages),this.shared=j(`shared`,this.language,Lr),(!this.hasUpdated||e.has(`definition`)||e.has(`src`)||e.has(`children`))&&this.#c(),this.isConnected&&this.#o(this.config&&`${this.sharedComputers} ${this.recordName}`),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}render(){if(this.config)return this.renderWidget(this.config);let{problem:e,cannotShow:t,loading:n}=this.shared,r=this.#e.length===0;return y`<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${r?this.src?n:b:t}</p>
        <ul class="problems" ?hidden=${r}>
          ${this.#e.slice(0,20).map(t=>y`<li .textContent=${e(t)}></li>`)}
        </ul>
      </div>
      <slot></slot>`}setState(e,t){t?this.internals.states?.add(e):this.internals.states?.delete(e)}context(e){let{viewer:t,languages:n,language:r,shared:i,session:a,isPersisted:o}=this;return{viewer:t,languages:n,language:r,shared:i,session:a,isPersisted:o,config:e}}get isPersisted(){return this.config?.isPersisted!==!1}handleInput(e){}handleClick(e){}get recordName(){return this.config?.record}get sharedComputers(){return this.config?.sharedComputers===!0}#o(e){e!==this.#i&&(this.#i=e,this.#a?.(),this.#s(void 0),this.#a=e===void 0?void 0:Cn(this,e=>this.#s(e)))}#s(e){e!==this.session&&(this.#r?.(),this.session=e,this.#r=e?.subscribe(()=>this.requestUpdate()),e&&this.requestUpdate())}#c(){let e=this.#l();e&&(this.config=e.ok?e.value:void 0,this.#e=e.ok?[]:e.problems,this.setState(`problem`,!e.ok))}#l(){let e=e=>Or(this.schema,e);if(this.definition!==void 0)return e(this.definition);if(this.src)return this.#u(e);let t=this.querySelector(`:scope > script[type="application/json"]`);if(t)return e(t.textContent);let n=this.readMarkup();if(n!==void 0)return e(n);this.config=void 0,this.#e=[]}#u(e){let{src:t}=this;if(this.#t?.src===t)return this.#t.parsed;this.#t={src:t,parsed:void 0};let n=e=>{this.#t?.src===t&&(this.#t={src:t,parsed:e},this.requestUpdate(`src`))},r=e=>n({ok:!1,problems:[{path:t,code:`notLoaded`,params:{found:e}}]});fetch(t).then(async t=>t.ok?n(e(await t.text())):r(t.status)).catch(()=>r(0)),this.config=void 0,this.#e=[]}};G([Xn({attribute:!1})],Rr.prototype,`definition`,void 0),G([Xn()],Rr.prototype,`src`,void 0),G([Xn()],Rr.prototype,`viewer`,void 0);var zr=[`name`,`required`,`disabled`,`value`],Br=class extends Rr{static{this.formAssociated=!0}#e=``;#t=!1;#n=!1;get name(){return this.getAttribute(`name`)??``}set name(e){e==null?this.removeAttribute(`name`):this.setAttribute(`name`,e)}get required(){return this.hasAttribute(`required`)}set required(e){this.toggleAttribute(`required`,!!e)}get disabled(){return this.hasAttribute(`disabled`)}set disabled(e){this.toggleAttribute(`disabled`,!!e)}get value(){return this.#e}set value(e){this.#t=!0,this.#r(e)}get isDisabled(){return this.disabled||this.#n}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}get type(){return this.localName}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}valueChanged(){this.requestUpdate()}chose(e){e!==this.#e&&(this.value=e,this.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.dispatchEvent(new Event(`change`,{bubbles:!0})))}static get observedAttributes(){return[...super.observedAttributes,...zr]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`value`&&!this.#t&&this.#r(n),e===`required`&&(this.#i(),this.requestUpdate())}connectedCallback(){for(let e of zr){if(!Object.hasOwn(this,e))continue;let t=this[e];delete this[e],Reflect.set(this,e,t)}super.connectedCallback()}formDisabledCallback(e){this.#n=e,this.requestUpdate()}formResetCallback(){this.#t=!1,this.#r(this.getAttribute(`value`))}formStateRestoreCallback(e){typeof e==`string`&&(this.value=e)}updated(e){super.updated(e),this.#i()}#r(e){this.#e=e==null?``:`${e}`,this.internals.setFormValue(this.#e||null,this.#t?this.#e:null),this.#i(),this.valueChanged()}#i(){if(this.required&&!this.#e){let e=this.hasUpdated?this.focusTarget:void 0;this.internals.setValidity({valueMissing:!0},this.requiredMessage,e)}else this.internals.setValidity({})}};function Vr(e,t,n){let r=t?.stamp(n)??[];return r.length===0||!e.dispatchEvent(new Ve(r))?[]:(t?.add(r),r)}var Hr=class{#e=[];#t;#n;constructor(e){this.#n=e}get offers(){return this.#e.some(e=>this.#t?.record.hasEffect(e))?this.#e.every(({kind:e})=>e===`retracted`)?`redo`:`undo`:void 0}get by(){return this.#e[0]?.by}add(e,t){let n=Vr(this.#n,e,t);return n.length>0&&([this.#e,this.#t]=[n,e]),n.length>0}undo(e,t,n){let{offers:r}=this,i=r?this.#e:n,a=this.add(e,i.map(({id:e})=>({kind:`retracted`,by:t,about:e})));return a&&r===`redo`&&this.forget(),a}forget(){this.#e=[]}},Ur=class{#e=new Map;#t;#n;#r=``;#i=[];#a;constructor(e){this.#a=e}has(e){return[...this.#e.keys()].some(t=>e.test(t))}get(e){return this.#e.get(e)}text(e){return this.#e.get(e)?.trim()}set(e,t){this.#e.set(e,t),this.#o({[e]:t})}discard(e){let t=[...this.#e.keys()].filter(t=>e.test(t));t.forEach(e=>this.#e.delete(e)),this.#i.push(e),this.#o(Object.fromEntries(t.map(e=>[e,void 0])))}follow(e,t){let n=e&&this.#n&&(e.record!==this.#n||t!==this.#r);if(n&&(this.#e=new Map,this.#n=void 0),e&&!this.#n){let n=this.#e;this.#i=[],[this.#t,this.#n,this.#r]=[e,e.record,t],this.#o(Object.fromEntries(n)),e.drafts.get(t).then(e=>{if(n===this.#e){for(let[t,r]of Object.entries(e??{}))typeof r!=`string`||n.has(t)||(this.#i.some(e=>e.test(t))?this.#o({[t]:void 0}):n.set(t,r));this.#a()}})}return!!n}#o(e){this.#t?.record===this.#n&&this.#t?.drafts.put(this.#r,e)}};function Wr(e){return!(e instanceof MouseEvent&&e.detail>1)&&e.target instanceof Element&&e.target.closest(`button`)}var Gr=class extends Hr{#e;#t;#n;constructor(e,t,n=()=>e.requestUpdate()){super(e),this.announcement=``,this.#e=e,this.#t=t,this.#n=new xr(e),this.draft=new Ur(n)}get offers(){return this.by===this.#e.viewer?super.offers:void 0}follow(...e){let t=this.draft.follow(this.#t(),JSON.stringify(e));return t&&this.forget(),t}forget(){super.forget(),this.announcement=``}run(e,...t){let{bodies:n=[],undoes:r,discard:i,write:a={},announcement:o,focus:s}=e,c=this.#t(),l=r?this.undo(c,this.#e.viewer,r):n.length===0||this.add(c,n);if(l){i&&this.draft.discard(i);for(let[e,t]of Object.entries(a))this.draft.set(e,t);o!==void 0&&this.announce(o)}return this.focus(l?s:[],...t),l}announce(e){this.announcement=e&&e===this.announcement?`${e}\u00a0`:e,this.#e.requestUpdate()}async focus(e,...t){let n=this.#e.renderRoot,r=n.activeElement;this.#e.requestUpdate(),await this.#e.updateComplete;for(let i of[e??[],r&&!n.activeElement?t:[]].flat()){let e=n.querySelector(i);if(e){if(e.localName!==`summary`)for(let t of n.querySelectorAll(`details`))t.contains(e)&&(t.open=!0);return e.focus()}}}foot(e){return this.#n.renderForWidget(this.#t(),e,this.#e.viewer)}};function Kr(e){return Xr(e)!==void 0}function qr(e){let t=globalThis.speechSynthesis;return t?.addEventListener?(t.addEventListener(`voiceschanged`,e),()=>t.removeEventListener(`voiceschanged`,e)):()=>{}}function Jr(e,t){let n=globalThis.speechSynthesis;n.cancel();let r=e.flatMap(e=>{let t=e.textContent?.trim(),n=Xr(e.closest(`[lang]`)?.getAttribute(`lang`)??``);if(!t||!n)return[];let r=new SpeechSynthesisUtterance(t);return r.voice=n,r.lang=n.lang,[r]}),i=r.at(-1);if(!i)return t();i.onend=i.onerror=t,r.forEach(e=>n.speak(e))}function Yr(){globalThis.speechSynthesis?.cancel()}function Xr(e){let t=Zr(e);return globalThis.speechSynthesis?.getVoices?.().find(e=>e.localService&&(!t||Zr(e.lang)===t))}function Zr(e){return e.toLowerCase().replace(/[-_].*/,``)}var Qr=class{#e=!1;#t;#n;#r;#i;#a=()=>{};#o;constructor(e){this.#o=e,e.addController(this)}hostConnected(){this.#a=qr(()=>this.#o.requestUpdate())}hostDisconnected(){this.#a(),this.#i&&Yr(),this.#i=void 0}view(e,t,n,r){let{objective:i,order:a}=e,o=this.#n??e.layout??`auto`;return o===`one`&&(this.#r??=r.current??i.levels[0]?.value),{objective:i,order:a,layout:o,reading:{languages:t,display:e.languages??`off`,swapped:this.#e},words:n,shown:this.#r,speaks:Kr(t[0]??``),speaking:this.#i?.piece,...r,plain:this.#t??r.plain??!1}}render(e){let{objective:n,reading:r,layout:a,words:o,shown:s,plain:c}=e,l=ye(e),u=i(n.title,r.languages),d=r.display===`swap`&&t(n.title,u.lang),f=(e,t)=>y`<button class="quiet" type="button" data-tool=${e} .textContent=${t}></button>`,p=l.findIndex(({value:e})=>e===s);return y`<div class="tools no-print">
      ${a===`one`?y`${p>0?f(`before`,o.before):``}
            ${p<l.length-1?f(`after`,o.after):``}`:``}
      ${f(`one`,a===`one`?o.allLevels:o.oneAtATime)}
      ${n.levels.some(e=>e.plain)?f(`plain`,c?o.allWords:o.simpler):``}
      ${d?f(`swap`,$r(r.swapped?u.lang:d.lang)??o.swap):``}
    </div>`}press(e,t){let n=e.target instanceof Element?e.target.closest(`[data-tool], [data-hear]`):null;if(!n)return;let{tool:r,hear:i}=n.dataset;if(i!==void 0)this.#s(i,n);else if(r===`swap`)this.#e=!this.#e;else if(r===`plain`)this.#t=!t.plain;else if(r===`one`)this.#n=t.layout===`one`?`cards`:`one`;else{let e=ye(t),n=e.findIndex(({value:e})=>e===this.#r)+(r===`after`?1:-1);this.#r=e[n]?.value??this.#r}this.#o.requestUpdate()}#s(e,t){let n=this.#i?.piece===e;Yr(),this.#i=void 0;let r=t.closest(`[data-level], [data-piece]`);if(n||!r)return;let i={piece:e};this.#i=i,Jr([...r.querySelectorAll(`.name > :not(.other), p`)],()=>{this.#i===i&&(this.#i=void 0,this.#o.requestUpdate())})}};function $r(e){return e&&new Intl.DisplayNames([e],{type:`language`}).of(e)}function ei({rules:e={}}){let t=new Set(e.mustDo);for(let n of t)for(let{option:r,needs:i}of e.prerequisite??[])r===n&&t.add(i);return t}function ti(e,t){let n=new Set,r=new Set;for(let i of t.entries)a(i,`chosen`)&&i.board===e.id&&n.add(i.about),a(i,`proposed`)&&i.board===e.id&&r.add(i.about);let i=[...r].flatMap(e=>ri(t,e)??[]),o=new Set([...e.options,...i].map(({id:e})=>e)),s=[...n].flatMap(n=>ni(t,e.id,n)??[]).sort((e,t)=>f(e.since,t.since)),c=[...new Set([...ei(e),...s.map(({latest:e})=>e.about)])].map(e=>{let n=s.find(({latest:t})=>t.about===e)?.latest;return{id:e,label:n?.label,with:n?.with,partners:n?.partners??[],progress:t.shown(`progressed`,e,`learner`).at(-1)?.state??`chosen`,helped:t.shown(`gave-feedback`,e,`learner`).at(-1)?.helped,archived:!o.has(e)}});return{selection:{chosen:s.map(({latest:e})=>e.about),proposals:i,started:c.flatMap(({id:e,progress:t})=>t===`chosen`?[]:e)},choices:c,proposals:i}}function ni(e,t,n){let r=[...e.shown(`chosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`unchosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`decided`,n,`teacher`).filter(({answer:e})=>e!==`approved`)],i;for(let e of r.sort(f))i=e.kind===`chosen`?{since:i?.since??e,latest:e}:void 0;return i}function ri(e,t){let n=e.shown(`proposed`,t,`learner`).at(-1),r=e.shown(`decided`,t,`teacher`).at(-1);if(!n)return;let i=r&&f(n,r)<0?r:void 0,{title:a,how:o}=n;return{id:t,title:a,how:o,state:i?.answer??`proposed`,note:i?.note,entry:n,versions:e.versionsOf(n)}}var ii=new Set([`tooMany`,`sectionTooMany`,`pointsOver`,`prerequisite`,`exclusive`]);function ai(e,t,{taken:n}={}){let r=[...new Set([...ei(e),...t.chosen.filter(n=>di(e,t,n))])],i=[...mi(e,r)],a=(...e)=>i.reduce((t,{code:n,by:r})=>e.includes(n)?t+r:t,0);return{valid:!i.some(fi),complete:i.length===0,unmet:i,remaining:Math.max(a(`tooFew`),a(`sectionTooFew`),a(`noLine`),a(`noDimension`),gi(e,r,a(`pointsShort`))),counted:r,full:(e.rules?.capacity??[]).flatMap(({option:e,n:t})=>!r.includes(e)&&(n&&Object.hasOwn(n,e)&&n[e]||0)>=t?e:[])}}function oi(e,t,n,r={}){let{chosen:i}=t,{counted:a,full:o}=ai(e,t,r);if(a.includes(n))return{ok:!0,chosen:i,removed:[]};if(!di(e,t,n))return pi({code:`unavailable`,by:1,id:n});if(o.includes(n))return pi({code:`full`,by:1,id:n});let s=e.proposals?{...e,proposals:{countWhilePending:!0}}:e,c=e=>[...i.filter(t=>t!==e&&t!==n),n],l=e=>ai(s,{...t,chosen:e}).unmet.find(fi),u=l(c());if(!u)return{ok:!0,chosen:c(),removed:[]};let d=ei(e),f=i.filter(e=>di(s,t,e)&&!d.has(e)&&!l(c(e))),p=f.find(e=>!t.started?.includes(e));return e.rules?.onFull===`replaceOldest`&&u.code.endsWith(`ooMany`)&&p!==void 0?{ok:!0,chosen:c(p),removed:[p]}:{ok:!1,because:u,swaps:f}}function si(e,t,n){if(ei(e).has(n))return pi({code:`mustDo`,by:1,id:n});let r=t.chosen.filter(e=>e!==n),{unmet:i}=ai(e,{...t,chosen:r}),a=i.find(({code:e,other:t})=>e===`prerequisite`&&t===n);return a?pi(a):{ok:!0,chosen:r,removed:[n]}}function ci({rules:e={}}){let{pickExactly:t,pickRange:n}=e;return{min:Math.max(t??0,n?.min??+(t===void 0)),max:Math.min(t??1/0,n?.max??1/0)}}function li({size:e,requireCentre:t=!1,directions:n=[`rows`,`columns`,`diagonals`]}){let r=t=>Array.from({length:e},(e,n)=>t(n)),i=n.flatMap(t=>t===`diagonals`?[r(t=>t*(e+1)),r(t=>(t+1)*(e-1))]:r(e=>e).map(n=>r(r=>t===`rows`?n*e+r:r*e+n))),a=(e*e-1)/2;return t?i.filter(e=>e.includes(a)):i}function ui({proposals:e},t){return e!==void 0&&(t===`approved`||t===`proposed`&&e.countWhilePending===!0)}function di(e,{proposals:t},n){return e.options.some(e=>e.id===n)||ui(e,t?.find(e=>e.id===n)?.state)}function fi({code:e}){return ii.has(e)}function pi(e){return{ok:!1,because:e,swaps:[]}}function*mi({options:e,rules:t={}},n){let r=e=>e!==void 0&&n.includes(e),i=e.filter(({id:e})=>r(e)),{min:a,max:o}=ci({rules:t});n.length<a&&(yield{code:`tooFew`,by:a-n.length}),n.length>o&&(yield{code:`tooMany`,by:n.length-o});for(let{section:e,min:n,max:r}of t.perSection??[]){let t=i.filter(({section:t})=>t===e).length;t<n&&(yield{code:`sectionTooFew`,by:n-t,id:e}),t>r&&(yield{code:`sectionTooMany`,by:t-r,id:e})}if(t.lines){let n=li(t.lines).map(t=>t.filter(t=>!r(e[t]?.id)).length),i=Math.min(...n);i>0&&(yield{code:`noLine`,by:i})}if(t.pointsTarget){let{target:e,allowOver:n=!1}=t.pointsTarget,r=hi([...i.map(({points:e})=>e),-e]);r<0&&(yield{code:`pointsShort`,by:-r}),r>0&&!n&&(yield{code:`pointsOver`,by:r})}for(let{option:e,needs:n}of t.prerequisite??[])r(e)&&!r(n)&&(yield{code:`prerequisite`,by:1,id:e,other:n});for(let e of t.exclusive??[]){let[t,n,...i]=e.filter(r);t!==void 0&&n!==void 0&&(yield{code:`exclusive`,by:1+i.length,id:t,other:n})}for(let e of t.dimension??[])i.some(({dimension:t})=>t===e)||(yield{code:`noDimension`,by:1,id:e})}function hi(e){return Number(e.reduce((e,t=0)=>e+t,0).toFixed(6))}function gi({options:e},t,n){let r=e.flatMap(({id:e,points:n})=>t.includes(e)?[]:n??0).sort((e,t)=>t-e),i=0;for(;n>0&&i<r.length;i++)n=hi([n,-(r[i]??0)]);return i}var _i=e=>e===1?`1 point`:`${e} points`,vi={heading:`Choose your work`,headingForTeacher:`Choice board`,headingForFamily:`What your child can choose`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Choose ${i} in a line`:r?`Reach ${_i(r)}`:a?`Choose from each part`:t>=n?e>1?`Choose ${e} or more of ${n}`:`Choose what you like`:e===t?`Choose ${e} of ${n}`:e===0?`Choose up to ${t} of ${n}`:`Choose ${e} to ${t} of ${n}`,soFar:(e,t)=>`${e}, ${t} chosen`,pointsSoFar:e=>`${_i(e)} so far`,more:e=>`${e} more to choose.`,swapOne:e=>`${e} No more fit, so swap one.`,enough:`That is all you need.`,unmet:{tooMany:({by:e})=>`That is ${e} too many.`,sectionTooMany:({name:e})=>`“${e}” has too many.`,sectionTooFew:({name:e,by:t})=>`“${e}” needs ${t} more.`,noLine:({by:e})=>`A line needs ${e} more.`,pointsShort:({by:e})=>`${_i(e)} to go.`,pointsOver:({by:e})=>`That is ${_i(e)} too many.`,prerequisite:({name:e,other:t})=>`“${e}” goes with “${t}”. Choose both, or neither.`,exclusive:({name:e,other:t})=>`“${e}” and “${t}” do not go together.`,noDimension:({name:e})=>`Choose one for “${e}”.`,mustDo:()=>`Everyone does this one.`,full:()=>`This one is full.`,unavailable:()=>`Your teacher has to say yes first.`},dimension:{process:`How you learn`,product:`What you make`,content:`What it is about`,environment:`Where and with what`},mustDo:`Must do`,mayDo:`May do`,full:`Full`,minutes:e=>`About ${e} min`,points:e=>_i(e),place:(e,t)=>`Row ${e}, column ${t}`,materials:`You need`,criteria:`What good work shows`,oneBefore:`One before`,oneAfter:`Next one`,allOptions:`All choices`,chose:e=>`Chosen: ${e}.`,gaveUp:e=>`Given up: ${e}.`,swapped:(e,t)=>`${t} takes the place of ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,swapAsk:`Swap one for it?`,swapFor:e=>`Swap “${e}”`,startedAsk:e=>`You have started “${e}”. Give it up? Your work stays.`,giveUp:`Give it up`,keep:`Keep things as they are`,clear:`Clear my choice`,mine:`My choices`,theirs:`What was chosen`,none:`Nothing yet. Tick what you want to do.`,archived:`No longer on the board`,archivedHelp:`It does not count any more. Your work stays saved.`,progress:{chosen:`Chosen`,started:`Started`,submitted:`Handed in`,done:`Done`},advance:{started:`I have started`,submitted:`I handed it in`,done:`I am done`},moved:(e,t)=>`${e}: ${t}.`,working:`Who works on it?`,modes:{solo:`On my own`,partner:`With a partner`,group:`In a group`},partnerName:`First name or initials`,groupNames:`First names or initials, with commas`,agreed:`They said yes`,waitsFor:`They have not said yes yet`,save:`Save`,saved:`Saved.`,nameFirst:`Write a first name or initials.`,groupSize:(e,t)=>`A group here is ${e} to ${t} people, you included.`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`Some`,no:`Not much`},idea:`An idea of your own?`,ownIdea:`Own idea`,ideaTitle:`What will you do?`,ideaHow:`How will it show what you learned?`,ideaAdd:`Add my idea`,ideaSave:`Save my idea`,ideaChange:`Change it`,ideaRemove:`Take it back`,ideaFirst:`Say what you will do, and how it shows what you learned.`,ideaAdded:`Your idea is on the board. Show it to your teacher.`,states:{proposed:`Waiting for your teacher`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},statesForTeacher:{proposed:`Waiting for you`,approved:`Approved`,changesAsked:`Change asked for`,declined:`Declined`},note:`A word to the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Say no`},required:`Choose what you will do.`};function yi(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,value:c,taken:l}=e,u=j(`choice-board`,i,vi),d=o?.state===`ready`,f=e.isPersisted&&o!==void 0,p=d?o.record:new g,m=f?ti(t,p):{selection:{chosen:c.split(/\s+/).filter(Boolean)},choices:[],proposals:[]},h=f?!d:e.isWaiting,_=bi(t,m,f),v=Array.from({length:_.length},(e,t)=>({value:t,label:``})),y={...a,before:u.oneBefore,after:u.oneAfter,allLevels:u.allOptions},b=e.tools.view({...t,objective:{id:``,title:t.title,levels:v}},r,y,{});return{...e,messages:u,list:b,reading:b.reading,state:m,evaluation:ai(t,m.selection,{taken:l}),cards:_,draft:s.draft,isPersisted:f&&d,canAct:n===`learner`&&!e.isDisabled&&!h,only:b.layout===`one`?b.shown:void 0,say:f?ve(e,s.announcement):s.announcement,offers:s.offers,isNotSaved:o!==void 0&&!e.isPersisted}}function bi(e,{proposals:t},n){return[...[void 0,...(e.sections??[]).map(({id:e})=>e)].flatMap(t=>e.options.filter(e=>e.section===t)).map(e=>({id:e.id,section:e.section,option:e})),...e.proposals&&n?[...t.map(e=>({id:e.id,proposal:e})),{id:``}]:[]].map((e,t)=>({...e,place:t}))}function xi({config:e}){return ci(e).max===1}function K({config:e,state:t,reading:n},r){let i=e.options.find(e=>e.id===r)?.title??t.proposals.find(e=>e.id===r)?.title??t.choices.find(e=>e.id===r)?.label;return i===void 0?r:R(i,n)}function Si(e,{code:t,by:n,id:r=``,other:i=``}){let{messages:a,config:o,reading:s}=e,c=o.sections?.find(e=>e.id===r),l=t===`noDimension`&&Object.entries(a.dimension).find(([e])=>e===r)?.[1],u=t.startsWith(`section`)&&c?R(c.title,s):l||K(e,r);return t===`tooFew`?a.more(n):a.unmet[t]({by:n,name:u,other:K(e,i)})}function Ci({config:e,messages:t,evaluation:n}){let{options:r,rules:i={}}=e,a=i.pickExactly===void 0&&i.pickRange===void 0,o=a?i.pointsTarget?.target:void 0,s=t.task({...ci(e),of:r.length,points:o,line:a?i.lines?.size:void 0,sections:a&&i.perSection!==void 0});return o===void 0?t.soFar(s,n.counted.length):`${s}, ${t.pointsSoFar(Ei(e,n.counted))}`}function wi(e){let{config:t,evaluation:n,messages:r}=e,{complete:i,remaining:a,unmet:o,counted:s}=n;if(i)return r.enough;let[c]=o,l=ci(t).max-s.length;return a===0||!c?``:l>0?r.more(Math.min(a,l)):r.swapOne(Si(e,c))}function Ti({config:e,messages:t,evaluation:n},r){let i=e.rules?.perSection?.find(e=>e.section===r),a=e.options.filter(e=>e.section===r);if(!i)return``;let{counted:o}=ai({options:a},{chosen:n.counted});return t.soFar(t.task({...i,of:a.length,points:void 0,line:void 0,sections:!1}),o.length)}function Ei({options:e},t){return hi(e.flatMap(({id:e,points:n})=>t.includes(e)?n:[]))}function Di({config:e},t){let n=e.options.find(e=>e.id===t);return n?n.modes?.length?n.modes:[`solo`]:[...new Set(e.options.flatMap(({modes:e=[`solo`]})=>e))]}function Oi(e,t,n,r){let{config:i,state:a}=e;if(!n)return Pi(e,t);let o=oi(i,a.selection,t,r);if(o.ok)return Mi(e,t,o);let[s]=o.swaps;return xi(e)&&s!==void 0?Ni(e,t,s):ji(e,{id:t,because:o.because,swaps:o.swaps})}function ki(e,t){let{ask:n,draft:r,messages:i,offers:a,evaluation:o,state:s}=e,c=n&&{focus:`[name="choice"][value="${CSS.escape(n.id)}"]`};switch(t.type){case`undo`:return{undoes:[],announcement:a===`undo`?i.undone:``};case`keep`:return{...c};case`clear`:return Pi(e,o.counted[0]??``);case`remove`:return Pi(e,t.id,!0);case`swap`:return n?{...Ni(e,n.id,t.id),...c}:{};case`giveUp`:{if(!n)return{};let{id:r}=t;return{...r===n.id?Pi(e,r,!0):Ni(e,n.id,r,!0),...c}}case`advance`:{let{id:n,to:r}=t;return{bodies:[{kind:`progressed`,by:`learner`,about:n,state:r}],announcement:i.moved(K(e,n),i.progress[r]),focus:Ai(n,`h4`)}}case`helped`:{let{id:e,helped:n}=t;return{bodies:[{kind:`gave-feedback`,by:`learner`,about:e,helped:n}],announcement:i.saved}}case`company`:return Fi(e,t.id);case`ideaAdd`:return Ii(e,t.id);case`ideaChange`:{let{id:e}=t,n=s.proposals.find(t=>t.id===e);return n?{write:{idea:e,title:n.title,how:n.how},focus:`.idea [name="title"]`}:{...c}}case`ideaRemove`:{let{id:n}=t,r=s.proposals.find(e=>e.id===n)?.versions??[];return{bodies:[...s.selection.chosen.includes(n)?[Ri(e,n)]:[],...r.map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],announcement:i.gaveUp(K(e,n))}}case`decide`:{let{id:e,answer:n}=t,a=r.text(`note:${e}`);return{bodies:[{kind:`decided`,by:`teacher`,about:e,answer:n,...a&&{note:a}}],discard:/^note:/,announcement:i.statesForTeacher[n]}}}}function Ai(e,t){return`[data-choice="${CSS.escape(e)}"] ${t}`}function ji(e,t){let{messages:n}=e,r=t.because?Si(e,t.because):n.startedAsk(K(e,t.from??t.id));return{ask:t,announcement:t.swaps.length>0?`${r} ${n.swapAsk}`:r}}function Mi(e,t,n){let{messages:r}=e,i=K(e,t),[a]=n.removed;return{bodies:[...n.removed.map(t=>Ri(e,t)),Li(e,t)],chosen:n.chosen,isChoice:!0,announcement:a===void 0?r.chose(i):r.swapped(K(e,a),i)}}function Ni(e,t,n,r=!1){let{selection:i}=e.state;return!r&&i.started?.includes(n)?ji(e,{id:t,swaps:[],from:n}):Mi(e,t,{ok:!0,chosen:[...i.chosen.filter(e=>e!==n),t],removed:[n]})}function Pi(e,t,n=!1){let{messages:r,state:i,config:a}=e,o=si(a,i.selection,t);return o.ok?!n&&i.selection.started?.includes(t)?ji(e,{id:t,swaps:[],from:t}):{bodies:[Ri(e,t)],chosen:o.chosen,isChoice:!0,announcement:r.gaveUp(K(e,t))}:ji(e,{id:t,because:o.because,swaps:[]})}function Fi(e,t){let{draft:n,state:r,messages:i,config:a}=e,o=r.choices.find(e=>e.id===t),s=Di(e,t),c=s.find(e=>e===(n.get(`with:${t}`)??o?.with))??(s.length===1?s[0]:void 0);if(!c)return{announcement:i.working,focus:Ai(t,`[type="radio"]`)};let l=n.get(`names:${t}`)?.split(/[,;\n]/)??o?.partners.map(({label:e})=>e)??[],u=n.get(`agreed:${t}`),d=(c===`partner`?[l.join(`,`)]:c===`group`?l:[]).map(e=>e.trim()).filter(Boolean).map(e=>({label:e,agreed:u===void 0?o?.partners.find(t=>t.label===e)?.agreed??!1:u!==``}));if(c!==`solo`&&d.length===0)return{announcement:i.nameFirst,focus:Ai(t,`.field input`)};let f=c===`group`?a.options.find(e=>e.id===t)?.groupSize:void 0;return f&&(d.length+1<f.min||d.length+1>f.max)?{announcement:i.groupSize(f.min,f.max),focus:Ai(t,`.field input`)}:{bodies:[{...Li(e,t),with:c,...d.length>0&&{partners:d}}],discard:RegExp(`^(with|names|agreed):${t.replace(/[^\w-]/g,`\\$&`)}$`),announcement:i.saved,focus:Ai(t,`summary`)}}function Ii(e,t){let{draft:n,messages:r,state:i,config:a}=e,[o=``,c=``]=[n.get(`title`)?.trim(),n.get(`how`)?.trim()];if(!o||!c)return{announcement:r.ideaFirst,focus:o?`[name="how"]`:`[name="title"]`};let l=i.proposals.find(e=>e.id===t),u=l?.id??s(Date.now(),crypto.getRandomValues(new Uint8Array(10))),d=[...i.proposals.filter(e=>e.id!==u),{id:u,state:`proposed`}],f={...i.selection,proposals:d},p=!f.chosen.includes(u)&&oi(a,f,u);return{bodies:[{kind:`proposed`,by:`learner`,about:u,board:a.id,title:o,how:c,...l&&{revises:l.entry.id}},...p&&p.ok&&p.removed.length===0?[{...Li(e,u),label:o}]:[]],discard:/^(idea|title|how)$/,announcement:r.ideaAdded,focus:`.idea summary`}}function Li({config:e,state:t},n){let r=[...e.options,...t.proposals].find(({id:e})=>e===n)?.title;return{kind:`chosen`,by:`learner`,about:n,board:e.id,...r!==void 0&&{label:r}}}function Ri({config:e},t){return{kind:`unchosen`,by:`learner`,about:t,board:e.id}}var zi=I(E(),re(e=>Number.isInteger(e),`notWhole`),re(e=>e>=0,`outOfRange`)),Bi=I(E(),re(e=>e>0,`outOfRange`)),Vi=P(N),Hi=D(u),Ui=w([`process`,`product`,`content`,`environment`]),Wi=D(M()),Gi=L({min:zi,max:zi}),Ki=L({type:w([`choice-board`]),id:N,record:D(N),title:c,statement:Hi,text:Hi,successCriteria:D(P(c)),sections:D(P(L({id:N,title:c,text:Hi}))),options:P(L({id:N,title:c,text:Hi,section:D(N),dimension:D(Ui),medium:Hi,minutes:D(Bi),level:Hi,support:Hi,materials:D(P(c)),links:D(P(L({title:c,href:Ae}))),modes:D(P(w([`solo`,`partner`,`group`]))),groupSize:D(Gi),points:D(Bi),objectives:D(Vi),competencies:D(Vi)})),rules:D(L({pickExactly:D(zi),pickRange:D(Gi),onFull:D(w([`block`,`replaceOldest`])),perSection:D(P(L({section:N,min:zi,max:zi}))),mustDo:D(Vi),mayDo:D(Vi),lines:D(L({size:zi,requireCentre:Wi,directions:D(P(w([`rows`,`columns`,`diagonals`])))})),pointsTarget:D(L({target:Bi,allowOver:Wi})),prerequisite:D(P(L({option:N,needs:N}))),exclusive:D(P(Vi)),capacity:D(P(L({option:N,n:zi}))),dimension:D(P(Ui))})),proposals:D(L({countWhilePending:Wi})),columns:D(zi),layout:D(w([`auto`,`one`])),languages:D(w([`off`,`stacked`,`side-by-side`,`swap`])),feedback:Wi,sharedComputers:Wi}),qi=I(Ki,A(function*(e){if(yield*O(F(e,`options`),`options`),yield*O(F(e,`sections`),`sections`),!ce(Ki,e))return;let t=[...Ji(e)];yield*t,t.length===0&&(yield*Xi(e))}));function*Ji({options:e,sections:t=[],rules:n={}}){let[r,i]=[e,t].map(e=>new Set(e.map(({id:e})=>e))),a=new Map([[`section`,i]]);for(let e of[`option`,`needs`,`mustDo`,`mayDo`,`exclusive`])a.set(e,r);let o=function*(e,t,n=``){if(typeof e==`string`&&a.get(n)?.has(e)===!1&&(yield q(t,`unknownId`,{found:e})),typeof e!=`object`||!e)return;let[r,i]=[Number(k(e,`min`)),Number(k(e,`max`))];r>i&&(yield q(t,`minAboveMax`,{found:r,expected:i}));for(let[r,i]of Object.entries(e))yield*Array.isArray(e)?o(i,ie(t,Number(r)),n):o(i,ie(t,r),r)};for(let[t,{id:n,section:r,groupSize:i}]of e.entries())/\s/.test(n)&&(yield q(`options[${t}].id`,`spaceInId`,{found:n})),yield*o({section:r,groupSize:i},`options[${t}]`);yield*o(n,`rules`),n.pickExactly===0&&(yield q(`rules.pickExactly`,`outOfRange`,{found:0,min:1}));for(let[e,t]of(n.mayDo??[]).entries())n.mustDo?.includes(t)&&(yield q(`rules.mayDo[${e}]`,`mustAndMay`,{found:t}));for(let[e,{option:t,needs:r}]of(n.prerequisite??[]).entries())ei({rules:{...n,mustDo:[r]}}).has(t)&&(yield q(`rules.prerequisite[${e}]`,`cycle`,{found:t}));if(!n.lines)return;let{size:s}=n.lines,[c,l]=[e.length,s*s];s<3||s>5?yield q(`rules.lines.size`,`outOfRange`,{found:s,min:3,max:5}):c===l?li(n.lines).length===0&&(yield q(`rules.lines`,`noWayToFinish`)):yield q(`rules.lines`,`wrongCount`,{found:c,expected:l})}var Yi=5e3;function*Xi(e){let{options:t}=e,{min:n}=ci(e);if(!e.proposals&&n>t.length){yield q(`options`,`tooFewOptions`,{found:t.length,expected:n});return}let{valid:r,counted:i}=ai(e,{chosen:[]});r?!e.proposals&&!Zi(e)&&(yield q(`rules`,`noWayToFinish`)):yield q(`rules.mustDo`,`mustDosBreakRule`,{found:i.length})}function Zi(e){let{counted:t,full:n}=ai(e,{chosen:[]}),r=e.options.flatMap(({id:e})=>t.includes(e)||n.includes(e)?[]:e),i=r.length<31?2**r.length:1/0;for(let t=0;t<Math.min(i,Yi);t++)if(ai(e,{chosen:r.filter((e,n)=>n<31&&t&1<<n)}).complete)return!0;return i>Yi}function q(e,t,n={}){return{path:e,code:t,params:n}}function Qi(e,t){let n=e.target;if(!(e instanceof KeyboardEvent)||!(n instanceof HTMLElement)||!n.matches(`[type="radio"][name="choice"]`)||!e.key.startsWith(`Arrow`))return;e.preventDefault();let r=[...t.shadowRoot?.querySelectorAll(`li:not([hidden]) > * > [name="choice"]`)??[]],i=e.key===`ArrowUp`||e.key===(t.matches(`:dir(rtl)`)?`ArrowRight`:`ArrowLeft`);r.at((r.indexOf(n)+(i?-1:1))%r.length)?.focus()}function $i(e){let t=[...e.querySelectorAll(`:scope > ul`)],[n]=t;if(!n)return;let r=t.map(e=>[...e.querySelectorAll(`:scope > li`)]),i=[...e.querySelectorAll(`:scope > ol > li`)].map(na),a=t.map(e=>t.length>1?ta(e):void 0),{id:o,choose:s=``}=n.dataset,[,c,l]=/^(\d+)(?:\D+(\d+))?$/.exec(s)??[],u=r.flat().map((e,t)=>e.dataset.id??`markup-${t}`),d=u.filter((e,t)=>r.flat()[t]?.dataset.must!==void 0),f=0;return{type:`choice-board`,id:o??`markup`,...(o===void 0||r.flat().some(e=>!e.dataset.id))&&{isPersisted:!1},title:na(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),...i.length>0&&{successCriteria:i},...a.some(Boolean)&&{sections:a.flatMap((e,t)=>e?{id:`section-${t}`,title:na(e)}:[])},options:r.flatMap((e,t)=>e.map(e=>({...ea(e,u[f++]),...a[t]&&{section:`section-${t}`}}))),rules:{...l&&{pickRange:{min:Number(c),max:Number(l)}},...c&&!l&&{pickExactly:Number(c)},...d.length>0&&{mustDo:d}}}}function ea(e,t){let{minutes:n,points:r,medium:i,dimension:a}=e.dataset,o=na(e),s=e.querySelector(`strong, b, h3, h4, h5`),c=s?na(s):/^[^.:–—]*/.exec(o)?.[0].trim()??o,l=[...e.querySelectorAll(`a[href]`)],u=l.reduce((e,t)=>e.replace(na(t),``),o.slice(o.indexOf(c)+c.length)).replace(/^[\s.:–—]+/,``).trim();return{id:t,title:c,...u&&{text:u},...i&&{medium:i},...a&&{dimension:a},...n&&{minutes:Number(n)},...r&&{points:Number(r)},...l.length>0&&{links:l.map(e=>({title:na(e),href:e.getAttribute(`href`)}))}}}function ta(e){let t=e.previousElementSibling;return t?.matches(`h2, h3, h4, h5, h6`)&&t!==e.parentElement?.firstElementChild?t:void 0}function na(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var ra=v`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .what {
    max-inline-size: 40em;
    margin-block-start: 4px;
  }
  .task {
    margin-block: 16px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .task ul {
    padding-inline-start: 20px;
  }
  #task,
  .say {
    font-weight: 600;
  }
  .section {
    margin-block-start: 24px;
  }
  .grid {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    list-style: none;
  }
  .c1 {
    --_columns: 1;
  }
  .c2 {
    --_columns: 2;
  }
  .c3 {
    --_columns: 3;
  }
  .c4 {
    --_columns: 4;
  }
  .c5 {
    --_columns: 5;
  }
  .option {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    padding: 4px 16px 12px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .option.own {
    border: 1px dashed var(--_line);
  }
  .option.on {
    border: 2px solid var(--_accent);
    padding: 3px 15px 11px;
    background: var(--_soft);
  }
  .pick {
    display: flex;
    align-items: start;
    gap: 12px;
    padding-block: 10px;
    font-weight: 600;
    line-height: 1.5;
  }
  label.pick {
    cursor: pointer;
  }
  .name {
    display: grid;
    min-inline-size: 0;
  }
  .name .other {
    font-weight: 400;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .pick + .facts {
    margin-block-start: -6px;
  }
  .facts,
  .note {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .facts b {
    display: inline-block;
    margin-inline-end: 4px;
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_ink);
  }
  .option a {
    display: inline-block;
  }
  .note {
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_line);
    color: var(--_ink);
  }
  .signs {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .print {
    display: none;
  }
  .idea {
    grid-column: 1 / -1;
  }
  .option:not(.idea) summary,
  .option .quiet {
    font-size: 0.8125em;
  }
  /* As tall as a touch target, and aligned with the text above. */
  .option .quiet,
  .acts .quiet {
    min-inline-size: 44px;
    padding-inline: 0;
    text-align: start;
  }
  .ask {
    margin-block-start: 8px;
    padding: 12px;
    border: 2px solid var(--_accent);
    border-radius: 8px;
    background: var(--_paper);
  }
  .acts,
  .helped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
  .say:focus-visible {
    outline-offset: 4px;
  }
  button.on,
  [aria-pressed='true'] {
    border: 2px solid var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  .mine {
    margin-block-start: 24px;
  }
  .mine ul {
    list-style: none;
  }
  .choice {
    padding-block: 16px;
    border-block-end: 1px solid var(--_hair);
  }
  .choice:last-child {
    border: 0;
  }
  .choice h4,
  .who {
    max-block-size: 4.5em;
    overflow: hidden;
  }
  .who {
    display: inline-block;
    max-inline-size: calc(100% - 24px);
    vertical-align: top;
  }
  .track {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 4px;
    list-style: none;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .track li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .track li::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .track .past {
    color: var(--_ink);
  }
  .track .past::before {
    background: currentColor;
  }
  .track [aria-current='step'] {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    max-inline-size: 40em;
    margin-block-start: 8px;
    font-weight: 600;
  }
  .field input,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    font-weight: 400;
  }
  textarea {
    resize: vertical;
  }
  .company fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  @container (min-width: 520px) {
    .grid {
      grid-template-columns: repeat(min(var(--_columns), 2), 1fr);
    }
    .side .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 720px) {
    .grid {
      grid-template-columns: repeat(var(--_columns), 1fr);
    }
  }
  @media (forced-colors: active) {
    .option.on {
      border: 3px solid Highlight;
      padding: 2px 14px 10px;
    }
    .track .past::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .grid {
      grid-template-columns: repeat(var(--_columns), 1fr) !important;
    }
    .option {
      break-inside: avoid;
      border-color: currentColor;
    }
    .option[hidden] {
      display: flex !important;
    }
    .print {
      display: block;
    }
    .idea summary {
      color: inherit;
      text-decoration: none;
      list-style: none;
    }
    .idea details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    .option:not(.idea) details,
    .company[open],
    .mine:not(:has(li)) {
      display: none;
    }
  }
`;function J(e,t,n=``){return y`<button
    type="button"
    class=${n}
    data-act=${e.type}
    .action=${e}
    .textContent=${t}
  ></button>`}function ia(e){let{config:t,reading:n,cards:r,only:i}=e;return y`${oa(e,r.filter(({option:e,section:t})=>e&&t===void 0))}
  ${t.sections?.map(({id:t,title:a,text:o},s)=>{let c=r.filter(({section:e})=>e===t);return y`<div
      class="section"
      role="group"
      aria-labelledby="s${s}"
      aria-describedby="n${s}"
      ?hidden=${i!==void 0&&!c.some(({place:e})=>e===i)}
    >
      <h3 id="s${s}" dir="auto" .textContent=${R(a,n)}></h3>
      ${o?z(o,n,`what`):b}
      <p class="muted" id="n${s}" .textContent=${Ti(e,t)}></p>
      ${oa(e,c)}
    </div>`})}
  ${oa(e,r.filter(({option:e})=>!e))}`}function aa({config:e,reading:t}){return y`<ul class="signs">
    ${e.successCriteria?.map(e=>y`<li>${z(e,t,`what`)}</li>`)}
  </ul>`}function oa(e,t){if(t.length===0)return b;let{columns:n,rules:r,options:i}=e.config,a=r?.lines?.size??n??(i.length===3||i.length>4?3:2);return y`<ul class="grid c${Math.min(Math.max(a,1),5)}" role="list" part="options">
    ${t.map(t=>t.id?sa(e,t):pa(e,t.place))}
  </ul>`}function sa(e,{id:t,place:n,option:r,proposal:i}){let{reading:a,evaluation:o,canAct:s,only:c,shared:l,messages:u,viewer:d,config:f}=e,{speaks:p,speaking:m}=e.list,h=r?r.text:i?.how,g=ca(r?.title??i?.title??t,e,n),_=o.counted.includes(t),v=[i&&u.ownIdea,i&&(d===`teacher`?u.statesForTeacher:u.states)[i.state],ei(f).has(t)&&u.mustDo,f.rules?.mayDo?.includes(t)&&u.mayDo,o.full.includes(t)&&u.full,_&&d!==`learner`&&u.progress.chosen];return y`<li
    class="option ${_?`on`:``} ${i?`own`:``}"
    part="option"
    data-piece
    ?hidden=${c!==void 0&&c!==n}
  >
    ${!i||ui(f,i.state)?y`<label class="pick"
            ><input
              type=${xi(e)?`radio`:`checkbox`}
              name="choice"
              value=${t}
              aria-labelledby="t${n}"
              aria-describedby="f${n} d${n}"
              ?disabled=${!s}
            />${g}</label
          >`:y`<p class="pick">${g}</p>`}
    <p class="facts" id="f${n}">
      ${v.map(e=>e?y`<b .textContent=${e}></b> `:b)}<span
        dir="auto"
        .textContent=${r?la(r,e):``}
      ></span>
    </p>
    ${h===void 0?b:z(h,a,`what`,`d${n}`)}
    ${r?ua(r,e):b} ${i?fa(i,e):b}
    ${p?y`<button
            class="quiet"
            type="button"
            data-hear=${t}
            .textContent=${m===t?l.stop:l.hear}
          ></button>`:b}
    ${da(e,t)}
  </li>`}function ca(e,{reading:t},n){let[r,i]=De(e,t);return y`<span class="name"
    ><span id="t${n}" dir="auto" lang=${B(r,t)} .textContent=${r.text}></span>${i?y`<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${B(i,t)}
            .textContent=${i.text}
          ></span>`:b}</span
  >`}function la(e,{config:t,messages:n,reading:r}){let{medium:i,minutes:a,level:o,points:s,support:c,dimension:l,modes:u=[]}=e,d=t.rules?.lines?.size,f=t.options.indexOf(e);return[d&&n.place(Math.floor(f/d)+1,f%d+1),i&&R(i,r),a&&n.minutes(a),s&&n.points(s),o&&R(o,r),l&&n.dimension[l],u.some(e=>e!==`solo`)&&u.map(e=>n.modes[e]).join(` / `),c&&R(c,r)].filter(Boolean).join(` · `)}function ua({materials:e=[],links:t=[]},n){let{config:r,reading:i,messages:a,only:o}=n,s=e.map(e=>R(e,i)).join(`, `);return y`${s?y`<p class="facts" dir="auto" .textContent=${`${a.materials}: ${s}`}></p>`:b}
  ${t.map(({href:e,title:t})=>{let n=Re(e,document.baseURI);return n?y`<p>
          <a
            href=${n}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${R(t,i)}
          ></a>
          <span class="facts" .textContent=${new URL(n).host}></span>
        </p>`:b})}
  ${r.successCriteria?.length?y`<details ?open=${o!==void 0}>
          <summary .textContent=${a.criteria}></summary>
          ${aa(n)}
        </details>`:b}`}function da(e,t){let{ask:n,messages:r}=e;if(n?.id!==t)return b;let{because:i,swaps:a,from:o}=n,s=i?Si(e,i):r.startedAsk(K(e,o??t));return y`<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${a.length>0?`${s} ${r.swapAsk}`:s}></p>
    <p class="acts">
      ${i?a.map(t=>J({type:`swap`,id:t},r.swapFor(K(e,t)))):J({type:`giveUp`,id:o??``},r.giveUp)}
      ${J({type:`keep`},r.keep)}
    </p>
  </div>`}function fa({id:e,note:t,state:n},{messages:r,viewer:i,canAct:a,draft:o,isPersisted:s}){let c=`note:${e}`;return y`${t?y`<p class="note" dir="auto" .textContent=${t}></p>`:b}
  ${i===`teacher`&&s?y`<label class="field no-print"
            ><span .textContent=${r.note}></span
            ><textarea name=${c} rows="2" dir="auto" .value=${o.get(c)??``}></textarea>
          </label>
          <p class="acts">
            ${[`approved`,`changesAsked`,`declined`].map(t=>J({type:`decide`,id:e,answer:t},r.decide[t],t===n?`on`:``))}
          </p>`:a?y`<p>
            ${n===`approved`?b:J({type:`ideaChange`,id:e},r.ideaChange,`quiet`)}
            ${J({type:`ideaRemove`,id:e},r.ideaRemove,`quiet`)}
          </p>`:b}`}function pa({messages:e,draft:t,canAct:n,only:r,viewer:i},a){if(i!==`learner`)return b;let o=t.get(`idea`)??``;return y`<li class="option own idea" part="idea" ?hidden=${r!==void 0&&r!==a}>
    <details ?open=${o!==``||r===a}>
      <summary .textContent=${e.idea}></summary>
      <label class="field"
        ><span .textContent=${e.ideaTitle}></span
        ><input name="title" dir="auto" autocomplete="off" .value=${t.get(`title`)??``} ?disabled=${!n} />
      </label>
      <label class="field"
        ><span .textContent=${e.ideaHow}></span
        ><textarea name="how" rows="3" dir="auto" .value=${t.get(`how`)??``} ?disabled=${!n}></textarea>
      </label>
      <p class="acts">${J({type:`ideaAdd`,id:o},o?e.ideaSave:e.ideaAdd)}</p>
    </details>
  </li>`}var ma=[`chosen`,`started`,`submitted`,`done`];function ha(e){let{state:t,messages:n,viewer:r,isPersisted:i}=e;return i?y`<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${r===`learner`?n.mine:n.theirs}></h3>
    ${t.choices.length===0&&r===`learner`?y`<p class="muted no-print" .textContent=${n.none}></p>`:b}
    <ul role="list">
      ${t.choices.map((t,n)=>ga(e,t,n))}
    </ul>
  </section>`:b}function ga(e,t,n){let{messages:r,canAct:i}=e,{id:a,archived:o,progress:s}=t,c=ma.indexOf(s);return y`<li class="choice" data-choice=${a}>
    <h4 id="c${n}" tabindex="-1" dir="auto" .textContent=${K(e,a)}></h4>
    ${o?y`<p>${H(`old`,r.archived)} <span class="muted" .textContent=${r.archivedHelp}></span></p>`:b}
    <ol class="track" role="list" aria-labelledby="c${n}">
      ${ma.map((e,t)=>y`<li class=${t<=c?`past`:``} aria-current=${t===c?`step`:`false`} .textContent=${r.progress[e]}></li>`)}
    </ol>
    ${i&&!o&&s!==`done`?y`<p class="acts">
            ${s===`chosen`?J({type:`advance`,id:a,to:`started`},r.advance.started):b}
            ${s===`started`?J({type:`advance`,id:a,to:`submitted`},r.advance.submitted):b}
            ${s===`chosen`?b:J({type:`advance`,id:a,to:`done`},r.advance.done)}
          </p>`:b}
    ${o?_a(t,e):va(t,e)} ${ya(t,e)}
    ${i&&o?J({type:`remove`,id:a},r.giveUp,`quiet`):b}
  </li>`}function _a({with:e,partners:t},{messages:n}){if(!e)return b;let r=t.map(({label:e})=>e).join(`, `),i=t.some(({agreed:e})=>!e)?` · ${n.waitsFor}`:``;return y`<span
    dir="auto"
    class="who"
    .textContent=${`${n.modes[e]}${r?`: ${r}`:``}${i}`}
  ></span>`}function va(e,t){let{config:n,messages:r,draft:i,canAct:a}=t,{id:o}=e,s=Di(t,o);if(!a||s.length===1&&s[0]===`solo`)return _a(e,t);let c=i.get(`with:${o}`)??e.with??(s.length===1?s[0]:void 0),l=i.get(`names:${o}`)??e.partners.map(({label:e})=>e).join(`, `),u=i.get(`agreed:${o}`)??(e.partners.length>0&&e.partners.every(e=>e.agreed)?`on`:``),d=n.options.find(e=>e.id===o)?.groupSize;return y`<details class="company" ?open=${e.with===void 0}>
    <summary><span .textContent=${e.with?``:r.working}></span>${_a(e,t)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${r.working}></legend>
      ${s.map(e=>y`<label class="tick"
            ><input type="radio" name="with:${o}" value=${e} .checked=${c===e} /><span
              .textContent=${r.modes[e]}
            ></span
          ></label>`)}
    </fieldset>
    ${c===void 0||c===`solo`?b:y`<label class="field"
              ><span .textContent=${c===`group`?r.groupNames:r.partnerName}></span
              ><input name="names:${o}" dir="auto" autocomplete="off" .value=${l} />
            </label>
            ${c===`group`&&d?y`<p class="muted" .textContent=${r.groupSize(d.min,d.max)}></p>`:b}
            <label class="tick"
              ><input type="checkbox" name="agreed:${o}" .checked=${u===`on`} /><span
                .textContent=${r.agreed}
              ></span
            ></label>`}
    <p class="acts">${J({type:`company`,id:o},r.save)}</p>
  </details>`}function ya({id:e,progress:t,helped:n},{config:r,messages:i,canAct:a,viewer:o}){return r.feedback===!1||t!==`done`?b:a?y`<div class="helped no-print" role="group" aria-label=${i.helped}>
    <span .textContent=${i.helped}></span>
    ${[`yes`,`some`,`no`].map(t=>y`<button
          type="button"
          data-act="helped"
          .action=${{type:`helped`,id:e,helped:t}}
          aria-pressed=${n===t}
          .textContent=${i.helps[t]}
        ></button>`)}
  </div>`:n&&o!==`learner`?y`<p .textContent=${`${i.helped} ${i.helps[n]}`}></p>`:b}function ba(e,t,n){let{config:r,messages:i,shared:a,reading:o,evaluation:s,viewer:c,canAct:l,offers:u}=e,d={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[c],f=s.unmet.filter(({code:e})=>!e.endsWith(`ooFew`)),p=(e,t,n=``)=>e===void 0?b:z(e,o,t,n);return y`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" .textContent=${d}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${p(r.title,`objective`,`title`)} ${p(r.statement,`what`)} ${p(r.text,`what`)}
        <div class="task" part="task">
          <p id="task" .textContent=${Ci(e)}></p>
          <ul>
            ${f.map(t=>y`<li .textContent=${Si(e,t)}></li>`)}
          </ul>
          ${s.complete?y`<p .textContent=${i.enough}></p>`:b}
        </div>
        ${r.successCriteria?.length?y`<div class="print"><b .textContent=${i.criteria}></b>${aa(e)}</div>`:b}
        ${ia(e)}
      </fieldset>
      ${t}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${e.say}></span>
        ${u?J({type:`undo`},i[u],`quiet`):b}
        ${l&&xi(e)&&s.counted.length>0?J({type:`clear`},i.clear,`quiet`):b}
      </p>
      ${ha(e)}
      ${e.isNotSaved?y`<p class="muted" .textContent=${a.isNotSaved}></p>`:b} ${n}
    </div>
  </div>`}var xa=class extends Br{constructor(...e){super(...e),this.taken={},this.tag=`choice-board`,this.schema=qi,this.#e=new Qr(this),this.#t=new Gr(this,()=>this.session)}static{this.styles=[Cr,Sr,ra]}#e;#t;#n;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`keydown`,e=>this.#i&&Qi(e,this)),e}readMarkup(){return $i(this)}get requiredMessage(){return this.config?this.#a(this.config).messages.required:this.shared.required}get focusTarget(){return this.#r.find(({checked:e})=>e)??this.#r[0]}willUpdate(e){super.willUpdate(e),this.config&&this.#t.follow(this.tag,this.config.id,this.viewer===`teacher`||void 0)&&(super.formResetCallback(),this.#n=void 0)}renderWidget(e){let t=this.#a(e);this.setState(`complete`,t.evaluation.complete);let n=this.isPersisted?this.#t.foot(this.language):b;return ba(t,this.#e.render(t.list),n)}updated(e){super.updated(e),this.config&&this.#o(this.#a(this.config))}handleInput({target:e}){if(!this.config||!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement))return;let t=e.matches(`[type="checkbox"]:not(:checked)`);if(e.name!==`choice`)return this.#t.draft.set(e.name,t?``:e.value),this.requestUpdate();let n=this.#a(this.config);this.#o(n),this.#s(n,Oi(n,e.value,!t,{taken:this.taken}))}handleClick(e){let t=Wr(e);if(!this.config||!t)return;let n=this.#a(this.config);if(t.action)return this.#s(n,ki(n,t.action));this.#e.press(e,n.list),this.#t.focus([],`[data-tool="after"], [data-tool="before"], [data-tool="one"]`)}get#r(){return[...this.renderRoot.querySelectorAll(`[name="choice"]`)]}get#i(){return this.config!==void 0&&this.isPersisted&&this.session?.state===`ready`}#a(e){let{value:t,taken:n,isDisabled:r}=this,i=On(this)?.matches(`:not(:defined)`)===!0,a={actions:this.#t,tools:this.#e,ask:this.#n,isWaiting:i};return yi({...this.context(e),value:t,taken:n,isDisabled:r,...a})}#o({evaluation:e}){for(let t of this.#r)t.checked=e.counted.includes(t.value)}#s({config:e,isPersisted:t,viewer:n},r){let{bodies:i=[],chosen:a,announcement:o=``,...s}=r;if(!this.#t.run({...s,bodies:t?i:[]},`.say`))return;this.#n=r.ask;let c=t?this.#a(e).evaluation.counted:a;n===`learner`&&c&&this.chose(c.join(` `)),this.#t.announce(s.isChoice?`${o} ${wi(this.#a(e))}`:o)}};G([Xn({attribute:!1})],xa.prototype,`taken`,void 0),Be(`choice-board`,xa);var Sa=v`
  .paper {
    display: grid;
    gap: 4px;
    max-inline-size: 40em;
    font-size: 16px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .paper h4 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .paper p {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .paper .lead {
    margin-block-start: 8px;
  }
  .paper .said {
    padding-inline-start: 12px;
    border-inline-start: 3px solid;
    font-weight: 600;
    white-space: pre-line;
  }
  @media print {
    body {
      margin: 0;
      font-family: system-ui, sans-serif;
    }
  }
`,Ca=[Sa,v`
    :is(.family, .pasted) .inside {
      display: grid;
      gap: 12px;
      padding-block: 8px 16px;
    }
    .family .paper {
      padding: 16px;
      border: 1px solid var(--_hair);
      border-radius: 8px;
      color: var(--_ink);
    }
    .family .paper .said {
      border-color: var(--_accent);
    }
    .family .picks,
    :is(.family, .pasted) .acts,
    .family .showed {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }
    .family .showed > * {
      flex: none;
      max-inline-size: 100%;
    }
    :is(.family, .pasted) .field {
      display: grid;
      gap: 4px;
      font-weight: 600;
    }
    :is(.family, .pasted) select,
    :is(.family, .pasted) textarea {
      min-block-size: 44px;
      max-inline-size: 100%;
      padding: 8px 12px;
      border: 1px solid var(--_line);
      border-radius: 8px;
      background: var(--_paper);
      color: inherit;
      font: inherit;
    }
    :is(.family, .pasted) textarea {
      inline-size: 100%;
    }
    .pasted textarea {
      font-weight: 400;
      white-space: pre;
      overflow-x: auto;
    }
    .pasted .asks {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .pasted legend {
      padding: 0;
      font-weight: 600;
    }
    .pasted .asks label {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 44px;
    }
    .pasted .asks input {
      margin: 0;
    }
    .pasted .faults {
      list-style: none;
      margin: 0;
      padding: 0;
      color: var(--_problem);
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .pasted .said {
      font-weight: 600;
    }
    .pasted .said:empty,
    .family .say:empty,
    .family .showed .said:empty {
      display: none;
    }
  `],wa=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ta=function(e,t){return new URL(e,t).href},Ea={},Da=function(e){return e.pathname.endsWith(`.css`)},Oa=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},ka=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ta(t,n);let r=s(t),i=Da(r);return Oa(Ea,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:wa,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Aa=class{#e;#t;#n=!1;constructor(e){this.#e=e}render(e,t,n){return t.length===0?b:(this.#t||this.#r(),this.#t?.render(e,t,n)??b)}async#r(){if(this.#n)return;this.#n=!0;let e=await W(()=>ka(()=>import(`./family-page-D6rjaCYP.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]),import.meta.url));this.#n=e!==void 0,e&&(this.#t=new e.FamilyPage(this.#e),this.#e.requestUpdate())}},ja=class{#e;#t;#n;#r;#i=`new`;constructor(e,t){this.#e=e,this.#t=t}render(e,t,n,r){if(e?.state!==`ready`)return b;let i=this.#r?.(n);return y`<details class="pasted no-print" part="paste" @toggle=${this.#a}>
      <summary .textContent=${r.paste}></summary>
      ${this.#n&&i?this.#n.render(e,t,i):y`<p role="status" .textContent=${this.#i===`failed`?r.pasteFailed:``}></p>`}
    </details>`}#a=({target:e})=>{!(e instanceof HTMLDetailsElement)||!e.open||this.#n||this.#i===`coming`||(this.#i=`coming`,this.#o())};async#o(){let e=await W(()=>Promise.all([ka(()=>import(`./paste-panel-DCm7LzvO.js`),__vite__mapDeps([8,1,9]),import.meta.url),this.#t()]));this.#i=e?`new`:`failed`,e&&(this.#n=new e[0].PastePanel(this.#e),this.#r=e[1].pasteOffer),this.#e.requestUpdate()}},Ma=D(E()),Na=I(L({type:w([`goal-tracker`]),id:D(N),record:D(N),title:D(c),objectives:I(P(Ne),te(1,`missing`)),closesBy:D(w([`any`,`teacher`,`calculated`])),method:D(w(be)),methodOptions:D(L({weight:Ma,times:Ma,mastery:Ma})),maxActive:D(ne(1,50)),nextTest:D(I(T(),re(h,`notDate`))),languages:D(w([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:D(M()),steps:D(P(L({text:c,objective:D(N)})))}),A(function*(e){let t=F(e,`objectives`);yield*O(t,`objectives`);let n=new Set(t.map(e=>k(e,`id`)));for(let[t,r]of F(e,`steps`).entries()){let e=k(r,`objective`);typeof e==`string`&&!n.has(e)&&(yield{path:`steps[${t}].objective`,code:`unknownId`,params:{found:e}})}let r=be.find(t=>t===k(e,`method`)),i=k(e,`methodOptions`);if(!r)return;let a=Ce(r,[],{times:1,mastery:0,scale:{min:0,max:1},...typeof i==`object`&&i?i:{}});a.ok||(yield*a.problems.map(e=>({...e,path:`methodOptions.${e.path}`})))}));function Pa(e,t,n){return Ia(t.flatMap(({id:t})=>e.goalsOn(t).map(t=>La(e,t,n))))}function Fa(e,t,n){let r=e.archived(new Set(t.map(({id:e})=>e)));return Ia([...new Set(r.flatMap(e=>a(e,`goal-set`)?e.about:[]))].flatMap(t=>e.goal(t)??[]).map(t=>La(e,t,n)))}function Ia(e){return e.toSorted((e,t)=>e.rank-t.rank||f(e.goal.set,t.goal.set))}function La(e,t,n){let r=e.stepsOf(t.id).toSorted((t,n)=>Ra(e,t)-Ra(e,n)||f(t.set,n.set)),i=t.set.closesBy??n.closesBy??`any`,a=xe(e,t.objective,i),o=Te(e,t,n),s=o&&a.findLast(({level:e})=>e!==null)?.level,c=r.some(e=>za(e)!==void 0);return{goal:t,steps:r,state:t.state===`active`?o?`met`:c?`active`:`draft`:t.state,metBy:o,droppedTo:s!=null&&s<t.target?s:void 0,rank:Ra(e,t)}}function Ra(e,{rank:t,set:r}){let i=r.revises===void 0?r:e.versionsOf(r)[0]??r;return t??n(i.at)}function za({set:e}){return e.on||e.when}function Ba(e,t){return xe(e,t,`any`).at(-1)}function Va(e,t=3){return Math.max(0,e.filter(({state:e})=>e===`active`).length-t)}function Ha(e,t){if(e===void 0)return t===void 0?0:t-1;if(t===void 0)return e+1;let n=e+(t-e)/2;return n>e&&n<t?n:void 0}function Ua(e,t,n){let r=e.map((e,t)=>t).toSpliced(t,1),i=t=>t===void 0?void 0:e[t],a=Ha(i(n>0?r[n-1]:void 0),i(r[n]));if(a!==void 0)return[{place:t,rank:a}];r.splice(n,0,t);let o=Math.min(...e);return r.map((e,t)=>({place:e,rank:o+t}))}function Wa(e,{from:t,target:n,on:r},i){let a=n===void 0?`noTarget`:V(e,n)?t!==null&&n<t?`belowCurrent`:void 0:`offScale`;return[...a?[{field:`target`,code:a}]:[],...Ka(r,i)]}function Ga({what:e,on:t,when:n},r){return[...e.trim()?[]:[{field:`what`,code:`noWords`}],...t||n?[]:[{field:`when`,code:`noDate`}],...Ka(t,r)]}function Ka(e,t){return e?h(e)?e<t?[{field:`on`,code:`pastDate`}]:[]:[{field:`on`,code:`notDate`}]:[]}function qa(e,t,n,r=[]){let i=Oe(e,t),a=i&&i.value<=n?i:void 0,o=a?.indicators?.filter(({required:e})=>e!==!1).map(({text:e})=>e)??[],s=a?.plain??a?.descriptor;return[...(o.length>0||s===void 0?o:[s]).map(e=>({text:e,from:`nextLevel`})),...r.filter(t=>t.objective===void 0||t.objective===e.id).map(({text:e})=>({text:e,from:`author`}))]}function Ja(e,t){let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)?e:new Date(n+t*864e5).toISOString().slice(0,10)}function Ya(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return Ja(e,t===6?1:t===0?0:5-t)}var Xa={heading:{learner:`My goals and plan`,teacher:`Goals and plan`,family:`Goals and plan`},empty:`What do you want to get better at?`,emptyWhy:`A goal says where you want to get. A plan says what you do first.`,emptyForOthers:`No goals yet.`,first:`Set my first goal`,another:`Set another goal`,about:`What is it about?`,now:`Now`,nowAt:(e,t)=>`You are at ${e} (${t}).`,nowNone:`You have no level here yet.`,target:`Where do you want to get?`,stay:`Stay at this level`,by:`By when? If you know.`,byDay:e=>`by ${e}`,why:`Why does it matter to you? If you like.`,set:`Set this goal`,save:`Save`,cancel:`Not now`,change:`Change this goal`,changeTitle:`Change your goal`,plan:`My plan`,planForOthers:`The plan`,toStart:`Say what you will do and by when, and your goal starts.`,needsDay:`By when? Your goal starts with one step that has a day.`,addStep:`Add a step`,what:`What will you do?`,when:`By when?`,whens:{today:`Today`,week:`This week`,test:`Before the next test`,day:`On a day`},day:`Which day?`,beforeTest:`before the next test`,more:`Add more`,where:`Where?`,who:`Who can help?`,proof:`How will you know it is done?`,obstacleIf:`If this gets in the way …`,obstacleThen:`… then I will`,ifThen:(e,t)=>`If ${e}, then I will ${t}.`,whereIs:e=>`Where: ${e}`,whoIs:e=>`Help: ${e}`,proofIs:e=>`Done when: ${e}`,ideas:`Ideas to start from`,suggested:`Suggested`,saveStep:`Add this step`,changeStep:`Change`,stuck:`I’m stuck`,unstuck:`Not stuck any more`,blocked:`Stuck`,removeStep:`Remove`,wasFor:e=>`was for ${e}`,checkIn:`Check in`,checkInAsk:{learner:`How is it going?`,teacher:`Note from our talk`,family:`A word, if you like`},checkInSave:{learner:`Save`,teacher:`Save this note`,family:`We talked about this goal`},talked:`We talked about this goal.`,timeline:`Check-ins`,who_:{learner:`You`,teacher:`Teacher`,family:`Family`,peer:`Classmate`,assessment:`Test`},student:`Student`,moreForGoal:`More for this goal`,ask:`Ask my teacher to look`,reviews:{requested:`Waiting for my teacher to look`,inReview:`My teacher is looking at it`,approved:`My teacher said yes`},reviewsForTeacher:{requested:`Asks you to look`,inReview:`You are looking at it`,approved:`You said yes`},inReview:`I am looking at it`,approve:`Yes to this plan`,up:`Move up`,down:`Move down`,moved:(e,t)=>`Goal moved to place ${e} of ${t}.`,notYet:`Close it: not yet`,archive:`Put it away`,back:`Bring it back`,states:{draft:`No plan yet`,active:`Under way`,met:`Reached`,notYet:`Not yet`,archived:`Put away`},metOn:(e,t)=>`Reached with ${e} on ${t}.`,dropped:e=>`A later level was ${e}. The goal stays reached.`,closed:e=>`Reached or put away (${e})`,gone:`What this goal is about is not here any more. The goal is kept.`,offScale:e=>`Level ${e}, from an older scale`,noLevel:`No level yet`,from:e=>`From ${e}`,tooMany:(e,t)=>`You have ${e} goals under way. ${t===1?`One is`:`${t} are`} easier to reach.`,stepsDone:(e,t)=>`${e} of ${t} ${t===1?`step`:`steps`} done`,problems:{noTarget:`Choose a level.`,belowCurrent:`You are above this level already. Choose the same one or a higher one.`,offScale:`This level is not on the scale. Choose another one.`,notDate:`There is no such day.`,pastDate:`This day is over. Choose today or a later day.`,noWords:`Write a few words.`,noDate:`Say by when.`},saved:{goal:`Goal set. What will you do first?`,changed:`Saved.`,step:`Step added.`,done:e=>`Done: ${e}`,todo:e=>`To do again: ${e}`,undone:`Taken back.`},undo:`Undo`,redo:`Put it back`,calendar:`Put the dates in my calendar`,calendarSaved:`Look in your downloads for the file with your dates. Open it to add them.`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,sheet:`Save as a spreadsheet`,sheetSaved:`Look in your downloads for the spreadsheet.`,fileFailed:`The file could not be made. Try again when you are online.`,byHand:`If no file came, copy this text instead.`,fileText:`The text of the file`,fileName:`my-goals`,calendarGoal:e=>`Goal: ${e}`,columns:[`About`,`From`,`Goal`,`By`,`State`,`Why`,`Step`,`Step by`,`Step state`,`Where`,`Help`,`Done when`],stepStates:{todo:`To do`,done:`Done`,blocked:`Stuck`},lines:{goal:`My goal`,by:`By`,why:`Why`,step:`Step`,teacher:`Teacher`}};function Za(e,t){let n=Pa(t,e.objectives,e),r=Fa(t,e.objectives,e),i=({state:e})=>e===`draft`||e===`active`;return{open:n.filter(i),closed:[...n.filter(e=>!i(e)),...r],gone:new Set(r)}}var Qa=class{#e;of(e,t){let n=t.entries.length,r=this.#e;if(r?.config===e&&r.record===t&&r.count===n)return r.goals;let i=Za(e,t);return this.#e={config:e,record:t,count:n,goals:i},i}};function $a(e){let{config:t,viewer:n,languages:r,language:i,session:a,actions:o}=e,{draft:s,announcement:c,offers:l}=o,u=a?.state===`ready`,d=u?a.record:new g,f=e.known.of(t,d),p={languages:r,display:t.languages??`off`,swapped:!1},m=s.get(`open`)??``,[h=``,_=``]=m.split(/:(.*)/s),v=no(f,_),y=ro(f,_),b=u&&m&&(h===`new`||v||y)?{kind:h,id:_}:void 0,x=e=>s.get(`${m}/${e}`),S=v?.goal.objective??x(`objective`),C=t.objectives.find(e=>e.id===S)??eo(t,d,f),w=v?v.goal.from:Ba(d,C.id)?.level??null,T=h===`new`?{objective:C.id,target:Oe(C,w)?.value??w}:h===`edit`&&v?{target:v.goal.target,on:v.goal.on,why:v.goal.why}:h===`change`&&y?to(y):{},E=new Map(Object.entries(T));return{...e,messages:j(`goal-tracker`,i,Xa),reading:p,record:d,goals:f,draft:s,canAct:u,today:_e(),say:ve(e,c),offers:l,canEdit:u&&n===`learner`,form:b,now:e=>x(e)??`${E.get(e)??``}`,objective:C,from:w,textIn:e=>R(e,p)}}function eo({objectives:e},t,{open:n}){let r=e.filter(({id:e})=>!n.some(({goal:t})=>t.objective===e));return r.find(({id:e})=>t.latestRating(e))??r[0]??e[0]??{id:``,title:``,levels:[]}}function to({set:e}){let{what:t,on:n,when:r,where:i,who:a,proof:o,obstacle:s,suggested:c}=e;return{what:t,when:r?`test`:n?`day`:``,on:n,where:i,who:a,proof:o,if:s?.if,then:s?.then,suggested:c?`on`:``}}function no({open:e,closed:t},n){return[...e,...t].find(({goal:e})=>e.id===n)}function ro({open:e,closed:t},n){return[...e,...t].flatMap(({steps:e})=>e).find(e=>e.id===n)}function io({config:e},{goal:t}){return e.objectives.find(({id:e})=>e===t.objective)}function ao(e,t,n){let{reading:r,shared:i,language:a,messages:o}=e;if(n===null)return o.noLevel;let s=t&&V(t,n);return s?we(s,r,i,a):o.offScale(n)}function oo(e,t){return h(e)?de(Date.parse(`${e}T00:00`),t):e}function so({clock:e,assessedOn:t=e.slice(0,10)},n){return oo(t,n)}function co({messages:e,language:t,today:n},{set:r,state:i}){let{on:a,when:o}=r;return o?a?`${e.beforeTest} (${oo(a,t)})`:e.beforeTest:a?(i!==`done`&&a<n?e.wasFor:e.byDay)(oo(a,t)):``}function lo({goals:e}){return e.open.some(({goal:e,steps:t})=>e.on||t.some(({state:e,set:t})=>e!==`done`&&t.on))}function uo({config:e,goals:t,record:n}){let r=t.open.map(({goal:e})=>e.objective),i=e=>r.includes(e)?r.indexOf(e):r.length;return e.objectives.filter(({id:e})=>r.includes(e)||n.latestRating(e)).sort((e,t)=>i(e.id)-i(t.id)).map(e=>({objective:e,mine:n.latestOwnRating(e.id)?.level??null,will:t.open.filter(({goal:t})=>t.objective===e.id).flatMap(({steps:e})=>e.filter(({state:e})=>e!==`done`)).sort((e,t)=>(e.set.on??`9`)<(t.set.on??`9`)?-1:1).map(({what:e})=>e)}))}var fo=()=>s(Date.now(),crypto.getRandomValues(new Uint8Array(10))),po=e=>`[data-goal="${CSS.escape(e)}"] h3`;function mo(e,{type:t,id:n}){return wo[t](e,n)}function ho({draft:e},t){return`${e.get(`open`)??``}/${t}`}function go(e,t){return{write:{[ho(e,`what`)]:t,[ho(e,`suggested`)]:`on`},focus:`#f-what`}}function _o({messages:e,goals:t},n,r){let i=ro(t,n)?.what??``;return{bodies:[bo(n,r?`done`:`todo`)],announcement:r?e.saved.done(i):e.saved.todo(i)}}function vo({goals:e,messages:t},n,r,i){let{open:a}=e,o=a.findIndex(({goal:e})=>e.id===n);return o<0||o===r||r<0||r>=a.length?{}:{bodies:Ua(a.map(({rank:e})=>e),o,r).map(({place:e,rank:t})=>yo(a[e]?.goal.id??n,{rank:t})),announcement:t.moved(r+1,a.length),...i&&{focus:i}}}function yo(e,t,n=`learner`){return{kind:`goal-changed`,by:n,about:e,...t}}function bo(e,t){return{kind:`step-changed`,by:`learner`,about:e,state:t}}var xo=(e,t=`.form input:checked`)=>(n,r)=>({write:{open:`${e}:${r}`},focus:t});function So({draft:e},t=``){let n=(e.get(`open`)??``).replace(/[^\w:]/g,`\\$&`);return{discard:RegExp(`^(open$|${n}/)`),...t&&{write:{open:t}}}}var Co=e=>({problems:e,focus:`.form [aria-invalid]:not([role]), .form [aria-invalid] input`}),wo={new:xo(`new`,`.form select, .form input:checked`),edit:xo(`edit`),step:xo(`step`,`#f-what`),change:xo(`change`,`#f-what`),check:xo(`check`,`#f-text`),cancel:e=>{let{form:t,goals:n}=e,r=t?.id??``;return{...So(e),focus:t?.kind===`new`?`[data-act="new"]`:po(ro(n,r)?.goal??r)}},saveNew:e=>{let{config:t,objective:n,from:r,now:i,messages:a,today:o}=e,{target:s,on:c,why:l}=Eo(e),u=Wa(n,{from:r,target:s,on:c},o);if(u.length>0||s===void 0)return Co(u);let{closesBy:d}=t,f=fo();return{bodies:[{kind:`goal-set`,by:`learner`,about:f,objective:i(`objective`)||n.id,from:r,target:s,...c&&{on:c},...l&&{why:l},...d&&{closesBy:d}}],...So(e,`step:${f}`),announcement:a.saved.goal,focus:`#f-what`}},saveEdit:e=>{let{objective:t,from:n,form:r,goals:i,messages:a,today:o}=e,s=no(i,r?.id??``)?.goal;if(!s)return;let{target:c,on:l,why:u}=Eo(e),d=l===(s.on??``),f=Wa(t,{from:n,target:c,on:d?``:l},o);if(f.length>0||c===void 0)return Co(f);let p={...c!==s.target&&{target:c},...!d&&{on:l},...u!==(s.why??``)&&{why:u}},m=Object.keys(p).length===0;return{bodies:m?[]:[yo(s.id,p)],...So(e),announcement:m?``:a.saved.changed,focus:po(s.id)}},saveStep:e=>{let{form:t,goals:n,now:r,messages:i,today:a}=e,o=t?.kind===`change`?ro(n,t.id):void 0,s=o?.goal??t?.id;if(!s)return;let c=Do(e),l=c.on!==void 0&&c.on===o?.set.on,u=Ga({...c,...l&&{on:a}},a).map(e=>e.code===`noDate`&&r(`when`)===`day`?{field:`on`,code:`noDate`}:e);if(u.length>0)return Co(u);let d=o?.id??fo();return{bodies:[{kind:`step-set`,by:`learner`,about:d,goal:s,...c,...o&&{revises:o.set.id}}],...So(e),announcement:o?i.saved.changed:i.saved.step,focus:o?`[data-step="${CSS.escape(d)}"] input`:`[data-goal="${CSS.escape(s)}"] [data-act="step"]`}},block:(e,t)=>({bodies:[bo(t,`blocked`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="unblock"]`}),unblock:(e,t)=>({bodies:[bo(t,`todo`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="block"]`}),remove:({goals:e,record:t,messages:n},r)=>{let i=ro(e,r);if(i)return{bodies:t.versionsOf(i.set).map(e=>({kind:`retracted`,by:`learner`,about:e.id})),announcement:n.saved.undone,focus:po(i.goal)}},saveCheck:e=>{let{form:t,now:n,viewer:r,messages:i}=e,a=n(`text`).trim()||(r===`family`?i.talked:``);if(!t||!a)return Co([{field:`text`,code:`noWords`}]);let o=t.id;return{bodies:[r===`teacher`?{kind:`commented`,by:r,about:o,text:a}:{kind:`checked-in`,by:r,about:o,text:a}],...So(e),announcement:i.saved.changed,focus:po(o)}},ask:({messages:e},t)=>({bodies:[yo(t,{review:`requested`})],announcement:e.reviews.requested,focus:po(t)}),inReview:({messages:e},t)=>({bodies:[yo(t,{review:`inReview`},`teacher`)],announcement:e.reviewsForTeacher.inReview}),approve:({messages:e},t)=>({bodies:[yo(t,{review:`approved`},`teacher`)],announcement:e.reviewsForTeacher.approved}),up:(e,t)=>To(e,t,-1),down:(e,t)=>To(e,t,1),notYet:({messages:e},t)=>({bodies:[yo(t,{state:`notYet`})],announcement:e.states.notYet}),archive:({messages:e},t)=>({bodies:[yo(t,{state:`archived`})],announcement:e.states.archived}),back:({goals:e,messages:t},n)=>{let r=no(e,n);if(!r)return;let i=r.metBy?`met`:`active`;return{bodies:[yo(n,{state:i})],announcement:t.states[i],focus:po(n)}},undo:({messages:e,offers:t})=>({undoes:[],announcement:t===`undo`?e.saved.undone:``,focus:`[data-act="undo"]`})};function To(e,t,n){let r=e.goals.open.findIndex(({goal:e})=>e.id===t)+n,i=r===0||r===e.goals.open.length-1,a=n<0===i?`down`:`up`;return vo(e,t,r,`[data-goal="${CSS.escape(t)}"] [data-act="${a}"]`)}function Eo({now:e}){return{target:e(`target`)===``?void 0:Number(e(`target`)),on:e(`on`).trim(),why:e(`why`).trim()}}function Do({now:e,today:t,config:n}){let[r=``,i,a,o,s=``,c=``]=[`what`,`where`,`who`,`proof`,`if`,`then`].map(t=>e(t).trim()),{nextTest:l=``}=n,u={today:t,week:Ya(t),test:l>=t?l:``,day:e(`on`).trim()}[e(`when`)];return{what:r,...u&&{on:u},...e(`when`)===`test`&&{when:`nextTest`},...i&&{where:i},...a&&{who:a},...o&&{proof:o},...(s||c)&&{obstacle:{if:s,then:c}},...e(`suggested`)&&{suggested:!0}}}function Oo(e,t){let n,r=e=>{if(!(e instanceof DragEvent)||!(e.target instanceof Element))return;let r=e.target.closest(`[data-goal]`);if(e.type===`dragstart`){if(!r||!e.target.closest(`.grip`))return;n=r.dataset.goal,e.dataTransfer?.setDragImage(r,0,0)}else e.type===`dragend`?n=void 0:n!==void 0&&(e.preventDefault(),e.type===`drop`&&t(n,r?.dataset.goal))};for(let t of[`dragstart`,`dragover`,`drop`,`dragend`])e.addEventListener(t,r)}var ko=v`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    max-inline-size: 40em;
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2.kicker {
    margin-block-end: 12px;
  }
  .goals,
  .steps,
  .checks ul {
    padding: 0;
    list-style: none;
  }
  .goal + .goal {
    margin-block-start: 24px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_hair);
  }
  .past .goal:first-child {
    padding-block-start: 8px;
  }
  .closed h3 {
    font-size: 1em;
  }
  .grip {
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -8px 0;
    margin-inline: 8px -8px;
    color: var(--_muted);
    cursor: grab;
  }
  .grip path {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2.5;
  }
  .way,
  .acts,
  .rest,
  .state,
  .ideas,
  .files,
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .way {
    margin-block: 12px 8px;
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .from .name {
    color: var(--_muted);
    font-weight: 400;
  }
  .arrow::before {
    content: '→';
  }
  .arrow:dir(rtl)::before {
    content: '←';
  }
  .to {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .stair {
    flex: none;
  }
  .stair .off {
    fill: none;
    stroke: currentColor;
  }
  .stair .on {
    fill: currentColor;
  }
  .tag {
    padding: 0 8px;
    border: 1px solid var(--_hair);
    border-radius: 6px;
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tag.met,
  .tag.blocked {
    border-color: currentColor;
  }
  .tag.suggested {
    border: 1px dashed var(--_line);
    color: var(--_muted);
    font-weight: 400;
  }
  .why {
    max-inline-size: 40em;
    margin-block-start: 8px;
    white-space: pre-line;
  }
  .plan,
  .checks {
    margin-block-start: 16px;
  }
  h4 .muted,
  .small {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .step {
    padding-block: 4px;
    border-block-end: 1px solid var(--_hair);
  }
  .step p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .step > p {
    margin-inline-start: 32px;
  }
  .closed .step {
    padding-block: 8px;
  }
  .words {
    min-inline-size: 0;
  }
  .step.done .what {
    color: var(--_muted);
  }
  .facts {
    display: block;
    font-size: 0.8125em;
  }
  .nudge,
  .notice {
    margin-block: 8px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .notice {
    margin-block-end: 16px;
    border-color: var(--_line);
  }
  .checks li {
    padding-block: 8px;
  }
  .checks p {
    max-inline-size: 40em;
    white-space: pre-line;
  }
  .acts {
    margin-block: 16px 0;
  }
  .form {
    display: grid;
    gap: 16px;
    max-inline-size: 40em;
    margin-block-start: 16px;
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .form > h3,
  .form > h4 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .form .acts {
    margin: 0;
  }
  .form .lead {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  details > .field {
    margin-block: 8px 12px;
  }
  label[for],
  .label,
  .say {
    font-weight: 600;
  }
  .field > input,
  .field > select,
  .field > textarea {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  /* Browsers focus the day, month and year inside the field, and not the field itself. */
  [type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .field > [type='text'],
  .field > select,
  .field > textarea {
    inline-size: 100%;
  }
  .field textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  .tick {
    display: flex;
    align-items: start;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 10px;
  }
  .tick > input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .tick .muted {
    display: block;
  }
  .ideas {
    align-items: stretch;
    gap: 8px;
    margin-block-start: 8px;
  }
  .idea {
    border-style: dashed;
    text-align: start;
  }
  .problem {
    color: var(--_problem);
    font-weight: 600;
  }
  .problem::before {
    content: '⚠ ' / '';
  }
  [aria-invalid] {
    border-color: var(--_problem) !important;
  }
  .say:not(:empty) {
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
  }
  .past,
  .files,
  .foot,
  .whose {
    margin-block-start: 24px;
  }
  .print {
    display: none;
  }
  @media (forced-colors: active) {
    .tag {
      border-color: currentColor;
    }
  }
  @media print {
    .goal {
      break-inside: avoid;
    }
    .print:not([hidden]) {
      display: block;
    }
    .line {
      display: flex;
      align-items: end;
      gap: 8px;
      min-block-size: 32px;
      border-block-end: 1px solid;
    }
    .line.short {
      inline-size: 50%;
    }
    .line i {
      inline-size: 16px;
      block-size: 16px;
      margin-block-end: 4px;
      border: 1px solid;
    }
    .tick,
    .step {
      min-block-size: 0;
      padding-block: 4px;
      border: 0;
    }
    summary,
    .say {
      display: none !important;
    }
    .past:not([open]) {
      display: none;
    }
  }
`;function Y(e,t,n=``,r=``,i=``){return y`<button
    class=${r}
    type="button"
    data-act=${e}
    .action=${{type:e,id:n}}
    aria-describedby=${i||b}
    .textContent=${t}
  ></button>`}function Ao(e,t,n,r=`text`){let{now:i,today:a}=e,o=Mo(e,t),s=o?`e-${t}`:b;return y`<div class="field">
    <label for="f-${t}" .textContent=${n}></label>
    ${r===`box`?y`<textarea
            id="f-${t}"
            name=${t}
            rows="2"
            dir="auto"
            aria-invalid=${o?`true`:b}
            aria-describedby=${s}
            .value=${i(t)}
          ></textarea>`:y`<input
            id="f-${t}"
            name=${t}
            type=${r}
            dir=${r===`text`?`auto`:b}
            min=${r===`date`?a:b}
            aria-invalid=${o?`true`:b}
            aria-describedby=${s}
            .value=${i(t)}
          />`}
    ${No(e,t)}
  </div>`}function jo(e,t,n,r){let i=Mo(e,t);return y`<div class="group">
    <p class="label" id="l-${t}" .textContent=${n}></p>
    <div
      role="radiogroup"
      aria-labelledby="l-${t}"
      aria-invalid=${i?`true`:b}
      aria-describedby=${i?`e-${t}`:b}
    >
      ${r.map(({value:n,words:r})=>y`<label class="tick"
            ><input type="radio" name=${t} .value=${n} .checked=${e.now(t)===n} /><span
              >${r}</span
            ></label
          >`)}
    </div>
    ${No(e,t)}
  </div>`}function Mo({problems:e},t){return e.find(e=>e.field===t)}function No(e,t){let n=Mo(e,t);return y`<p
    class="problem"
    id="e-${t}"
    ?hidden=${!n}
    .textContent=${n?e.messages.problems[n.code]:``}
  ></p>`}function Po(e,t,n,r,i){return y`<div class="form no-print" role="group" aria-labelledby="form" part="form">
    ${e.form?.kind===`new`?y`<h3 id="form" .textContent=${t}></h3>`:y`<h4 id="form" .textContent=${t}></h4>`}
    ${n}
    <p class="acts">${Y(r,i,``,`main`)}${Y(`cancel`,e.messages.cancel)}</p>
  </div>`}function Fo(e){let{messages:t,objective:n,from:r,record:i,language:a,now:o,goals:s}=e,c=e.form?.kind===`new`,l=c?Ba(i,n.id):void 0,u=ao(e,n,r),d=l?t.nowAt(u,so(l,a)):r===null?t.nowNone:t.from(u),f=n.levels.map(({value:e})=>e),p=Number(o(`target`)),m=o(`target`)!==``&&!f.includes(p)&&V(n,p)?[...f,p].sort((e,t)=>e-t):f,h=y`${c?Io(e):b}
    <p .textContent=${d}></p>
    ${jo(e,`target`,t.target,m.map(t=>({value:`${t}`,words:Lo(e,t)})))}
    ${Ao(e,`on`,t.by,`date`)} ${Ao(e,`why`,t.why,`box`)}`;return Po(e,c?s.open.length+s.closed.length>0?t.another:t.first:t.changeTitle,h,c?`saveNew`:`saveEdit`,c?t.set:t.save)}function Io({config:e,messages:t,objective:n,reading:r,textIn:i}){let a=z(n.statement??n.title,r,`lead`);return e.objectives.length<2?a:y`<div class="field">
      <label for="f-objective" .textContent=${t.about}></label>
      <select id="f-objective" name="objective">
        ${e.objectives.map(e=>y`<option
              .value=${e.id}
              .selected=${e.id===n.id}
              .textContent=${i(e.title)}
            ></option>`)}
      </select>
    </div>
    ${a}`}function Lo(e,t){let{objective:n,from:r,messages:i,reading:a}=e,o=V(n,t),s=o&&`label`in o?o.plain??o.descriptor:void 0;return y`<span class="name"
      >${Le(n,t)}<span .textContent=${ao(e,n,t)}></span
    ></span>
    ${t===r?y`<span class="muted" .textContent=${i.stay}></span>`:b}
    ${s===void 0?b:z(s,a,`muted`)}`}function Ro(e,t){let{messages:n,config:r,language:i,now:a,today:o}=e,s=e.form?.kind===`step`,{nextTest:c=``}=r,l=c>=o?`${n.whens.test} (${oo(c,i)})`:n.whens.test,u={...n.whens,test:l},d=y`${s?zo(e,t):b} ${Ao(e,`what`,n.what)}
    ${jo(e,`when`,n.when,Object.entries(u).map(([e,t])=>({value:e,words:t})))}
    ${a(`when`)===`day`?Ao(e,`on`,n.day,`date`):b}
    <details ?open=${[`where`,`who`,`proof`,`if`,`then`].some(e=>a(e))}>
      <summary .textContent=${n.more}></summary>
      ${Ao(e,`where`,n.where)} ${Ao(e,`who`,n.who)}
      ${Ao(e,`proof`,n.proof)} ${Ao(e,`if`,n.obstacleIf)}
      ${Ao(e,`then`,n.obstacleThen)}
    </details>`;return Po(e,s?n.addStep:n.changeStep,d,`saveStep`,s?n.saveStep:n.save)}function zo(e,t){let{messages:n,config:r,reading:i}=e,a=io(e,t),{from:o,target:s}=t.goal,c=(a?qa(a,o,s,r.steps):[]).flatMap(({text:e})=>De(e,i)).filter(e=>e!==void 0);return c.length===0?b:y`<div role="group" aria-labelledby="ideas">
    <p class="label" id="ideas" .textContent=${n.ideas}></p>
    <p class="ideas">
      ${c.map(e=>y`<button
            class="idea"
            type="button"
            data-act="idea"
            .action=${{type:`idea`,words:e.text}}
            lang=${B(e,i)}
            dir="auto"
            .textContent=${e.text}
          ></button>`)}
    </p>
  </div>`}function Bo(e){let{messages:t,viewer:n}=e,r=Ao(e,`text`,t.checkInAsk[n],`box`);return Po(e,n===`teacher`?t.checkInAsk.teacher:t.checkIn,r,`saveCheck`,t.checkInSave[n])}function Vo(e,t,n){let{canEdit:r,form:i,messages:a,goals:o}=e,{id:s}=t.goal,c=(...e)=>i?.id===s&&e.includes(i.kind);return y`<li class="goal" part="goal" data-goal=${s}>
    ${r&&o.open.length>1?Uo:b} ${Wo(e,t)}
    ${c(`edit`)?Fo(e):Go(e,t)} ${Ko(e,t)}
    ${c(`step`)?Ro(e,t):b} ${Yo(e,t)}
    ${c(`check`)?Bo(e):b}
    ${i&&(c(`edit`,`step`,`check`)||t.steps.some(e=>e.id===i.id))?b:Xo(e,t,n)}
    <p class="print line" aria-hidden="true"><span .textContent=${a.lines.teacher}></span></p>
  </li>`}function Ho(e,t){let{messages:n,language:r,canEdit:i,goals:a}=e,{goal:o,state:s,metBy:c,droppedTo:l}=t,u=io(e,t),d=a.gone.has(t);return y`<li class="goal closed" part="goal" data-goal=${o.id}>
    ${Wo(e,t)} ${Go(e,t)}
    <p
      class="muted"
      ?hidden=${!c}
      .textContent=${c?n.metOn(ao(e,u,c.level),so(c,r)):``}
    ></p>
    <p
      class="muted"
      ?hidden=${l===void 0}
      .textContent=${l===void 0?``:n.dropped(ao(e,u,l))}
    ></p>
    <p class="notice" ?hidden=${!d} .textContent=${n.gone}></p>
    ${t.steps.length>0?y`<ul class="steps">
            ${t.steps.map(t=>y`<li class="step">${Jo(e,t,s)}</li>`)}
          </ul>`:b}
    ${Yo(e,t)}
    <p class="no-print">
      ${!i||d?b:s===`met`?Y(`archive`,n.archive,o.id,`quiet`,`g-${o.id}`):Y(`back`,n.back,o.id,`quiet`,`g-${o.id}`)}
    </p>
  </li>`}var Uo=y`<span class="grip no-print" draggable="true" aria-hidden="true"
  ><svg viewBox="0 0 16 16" width="16" height="16">
    <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg
></span>`;function Wo(e,t){let{reading:n,messages:r}=e,i=io(e,t),a=`g-${t.goal.id}`;if(!i)return y`<h3 id=${a} tabindex="-1" .textContent=${r.states.archived}></h3>`;let[o,s]=De(i.statement??i.title,n);return y`<h3 id=${a} tabindex="-1" dir="auto" lang=${B(o,n)} .textContent=${o.text}></h3>
    ${s?y`<p class="other" dir="auto" lang=${B(s,n)} .textContent=${s.text}></p>`:b}`}function Go(e,t){let{messages:n,shared:r,language:i,viewer:a,goals:o}=e,{goal:s,state:c}=t,l=io(e,t),u=t=>y`<span class="name"
      >${l&&t!==null?Le(l,t):b}<span
        .textContent=${ao(e,l,t)}
      ></span
    ></span>`,d=o.gone.has(t)?n.states.archived:n.states[c],f=a===`teacher`?n.reviewsForTeacher:n.reviews;return y`<div class="way">
      <span class="from">${u(s.from)}</span>
      <span class="arrow" aria-hidden="true"></span>
      <span class="to">${H(`goal`,r.goal)} ${u(s.target)}</span>
      <span ?hidden=${!s.on} .textContent=${s.on?n.byDay(oo(s.on,i)):``}></span>
    </div>
    <p class="state">
      <span class="tag ${c}" .textContent=${d}></span>
      <span class="muted" .textContent=${s.review?f[s.review]:``}></span>
    </p>
    <p class="why" dir="auto" ?hidden=${!s.why} .textContent=${s.why??``}></p>`}function Ko(e,t){let{steps:n,state:r}=t,{messages:i,canEdit:a,viewer:o,form:s}=e,c=n.filter(e=>e.state===`done`).length;return y`<section class="plan" part="plan">
    <h4>
      <span .textContent=${o===`learner`?i.plan:i.planForOthers}></span>
      <span class="muted" .textContent=${n.length>0?i.stepsDone(c,n.length):``}></span>
    </h4>
    <p
      class="nudge"
      ?hidden=${r!==`draft`||!a||s!==void 0}
      .textContent=${n.length>0?i.needsDay:i.toStart}
    ></p>
    <ul class="steps" ?hidden=${n.length===0}>
      ${n.map(n=>qo(e,t,n))}
    </ul>
    <div class="print" aria-hidden="true">
      ${[0,1].map(()=>y`<p class="line"><i></i><span .textContent=${i.lines.step}></span></p>
            <p class="line short"><span .textContent=${i.lines.by}></span></p>`)}
    </div>
  </section>`}function qo(e,t,n){let{canEdit:r,form:i,messages:a}=e,{id:o}=n;if(i?.kind===`change`&&i.id===o)return y`<li class="step">${Ro(e,t)}</li>`;let s=`s-${o}`;return y`<li class="step ${n.state}" data-step=${o}>
    ${r?y`<label class="tick"
            ><input
              type="checkbox"
              name="done"
              .value=${o}
              .checked=${n.state===`done`}
            />${Jo(e,n)}</label
          >`:Jo(e,n)}
    ${r?y`<p class="no-print small">
            ${Y(`change`,za(n)===void 0?a.when:a.changeStep,o,`quiet`,s)}
            ${n.state===`done`?b:n.state===`blocked`?Y(`unblock`,a.unstuck,o,`quiet`,s):Y(`block`,a.stuck,o,`quiet`,s)}
            ${Y(`remove`,a.removeStep,o,`quiet`,s)}
          </p>`:b}
  </li>`}function Jo(e,t,n){let{messages:r,canEdit:i}=e,{where:a,who:o,proof:s,obstacle:c,suggested:l}=t.set,u=[co(e,t),a&&r.whereIs(a),o&&r.whoIs(o),s&&r.proofIs(s)].filter(Boolean),d=t.state===`blocked`?r.blocked:(n||!i)&&t.state===`done`?r.stepStates.done:``;return y`<span class="words">
    <span class="what" id="s-${t.id}" dir="auto" .textContent=${t.what}></span>
    <span class="tag ${t.state}" ?hidden=${!d} .textContent=${d}></span>
    <span class="tag suggested" ?hidden=${!l} .textContent=${r.suggested}></span>
    <span class="facts muted" dir="auto" ?hidden=${u.length===0} .textContent=${u.join(` · `)}></span>
    <span
      class="facts muted"
      dir="auto"
      ?hidden=${!c}
      .textContent=${c?r.ifThen(c.if,c.then):``}
    ></span>
  </span>`}function Yo(e,{goal:t}){let{record:n,messages:r,language:i,viewer:a}=e,o=[...n.shown(`checked-in`,t.id),...n.commentsOn(t.id)].sort(f);if(o.length===0)return b;let s={...r.who_,...a!==`learner`&&{learner:r.student}};return y`<section class="checks" part="check-ins">
    <h4 .textContent=${r.timeline}></h4>
    <ul>
      ${o.map(e=>y`<li>
            <span class="muted small" .textContent=${`${so(e,i)} · ${s[e.by]}`}></span>
            <p dir="auto" .textContent=${e.text}></p>
          </li>`)}
    </ul>
  </section>`}function Xo(e,{goal:t,steps:n},r){let{messages:i,viewer:a,goals:o,canEdit:s}=e,{id:c,review:l}=t,u=`g-${c}`;if(!e.canAct)return b;if(a===`teacher`)return y`<p class="acts no-print">
      ${Y(`approve`,i.approve,c,``,u)} ${Y(`inReview`,i.inReview,c,`quiet`,u)}
      ${Y(`check`,i.checkInAsk.teacher,c,`quiet`,u)}
    </p>`;if(a===`family`)return y`<p class="acts no-print">${Y(`check`,i.checkInSave.family,c,``,u)}</p>`;if(!s)return b;let d=o.open.length-1;return y`<p class="acts no-print">
      ${Y(`step`,i.addStep,c,n.length===0?`main`:``,u)}
      ${Y(`check`,i.checkIn,c,`quiet`,u)}
    </p>
    <details class="more no-print">
      <summary aria-describedby=${u} .textContent=${i.moreForGoal}></summary>
      <p class="rest">
        ${Y(`edit`,i.change,c,`quiet`,u)}
        ${l===`requested`?b:Y(`ask`,i.ask,c,`quiet`,u)}
        ${r>0?Y(`up`,i.up,c,`quiet`,u):b}
        ${r<d?Y(`down`,i.down,c,`quiet`,u):b}
        ${Y(`notYet`,i.notYet,c,`quiet`,u)}
        ${Y(`archive`,i.archive,c,`quiet`,u)}
      </p>
    </details>`}function Zo(e,t,n,r,i){let{config:a,messages:o,viewer:s,goals:c,form:l,language:u,offers:d,say:f,canAct:p,textIn:m,reading:h}=e,{open:g,closed:_}=c,v=[o.heading[s],a.title&&m(a.title)].filter(Boolean).join(` · `),x=a.maxActive??3,S=Va(g,x);return y`<div class="w ${h.display===`side-by-side`?`side`:``}" part="base" lang=${u}>
    <div class="in">
      <h2 class="kicker" .textContent=${v}></h2>
      ${t?b:i}
      <p
        class="notice"
        ?hidden=${S===0}
        .textContent=${S>0?o.tooMany(x+S,x):``}
      ></p>
      ${t&&g.length+_.length===0?Qo(e):b}
      <ol class="goals" role="list" ?hidden=${g.length===0}>
        ${g.map((t,n)=>Vo(e,t,n))}
      </ol>
      ${l?.kind===`new`?Fo(e):e.canEdit&&!l&&g.length+_.length>0?y`<p class="acts no-print">${Y(`new`,o.another,``,g.length===0?`main`:``)}</p>`:b}
      <p class="say" role="status" .textContent=${f}></p>
      <p class="no-print" ?hidden=${!p||!d}>
        ${d&&p?Y(`undo`,o[d],``,`quiet`):b}
      </p>
      ${_.length>0?y`<details class="past" ?open=${g.length===0}>
              <summary .textContent=${o.closed(_.length)}></summary>
              <ul class="goals">
                ${_.map(t=>Ho(e,t))}
              </ul>
            </details>`:b}
      ${$o(e)} ${n} ${r} ${t?i:b}
    </div>
  </div>`}function Qo(e){let{messages:t,canEdit:n,form:r}=e,{goal:i,by:a,why:o,step:s}=t.lines;return y`${r?.kind===`new`?b:y`<div class="empty no-print">
            <h3 .textContent=${n?t.empty:t.emptyForOthers}></h3>
            ${n?y`<p .textContent=${t.emptyWhy}></p>
                    <p class="acts">${Y(`new`,t.first,``,`main`)}</p>`:b}
          </div>`}
    <div class="print blank" aria-hidden="true">
      ${[i,a,o].map(e=>y`<p class="line"><span .textContent=${e}></span></p>`)}
      ${[0,1,2,3].map(()=>y`<p class="line"><i></i><span .textContent=${s}></span></p>
            <p class="line short"><span .textContent=${a}></span></p>`)}
    </div>`}function $o(e){let{messages:t,goals:n,file:r}=e;return n.open.length+n.closed.length===0?b:y`<p class="files no-print">
      ${lo(e)?Y(`calendar`,t.calendar,``,`quiet`):b}
      ${Y(`sheet`,t.sheet,``,`quiet`)}
    </p>
    <div class="field no-print" ?hidden=${r===void 0}>
      <label for="file" .textContent=${t.fileText}></label>
      <textarea id="file" readonly rows="6" spellcheck="false" .value=${r??``}></textarea>
    </div>`}Be(`goal-tracker`,class extends Rr{constructor(...e){super(...e),this.tag=`goal-tracker`,this.schema=Na,this.#e=new Gr(this,()=>this.session),this.#t=new Aa(this),this.#n=new ja(this,()=>ka(()=>import(`./paste-VlGl2sla.js`),__vite__mapDeps([10,2,3,4,5,11,12,13]),import.meta.url)),this.#r=new Qa,this.#i=[]}static{this.styles=[Cr,Sr,...Ca,ko]}#e;#t;#n;#r;#i;#a;createRenderRoot(){let e=super.createRenderRoot();return Oo(e,(e,t)=>{let n=this.config&&this.#o(this.config),r=n?.goals.open.findIndex(({goal:e})=>e.id===t)??-1;n&&r>=0&&this.#c(n,vo(n,e,r,po(e)))}),e}readMarkup(){}willUpdate(e){super.willUpdate(e);let t=this.viewer===`learner`?void 0:this.viewer;this.config&&this.#e.follow(this.tag,this.config.id,t)&&(this.#i=[],this.#a=void 0)}renderWidget(e){let{session:t}=this,n=this.#o(e),r=n.canAct&&this.viewer===`learner`,i=r&&t?this.#t.render(t,uo(n),this.languages):b,a=JSON.stringify([this.tag,e.id,`paste`]),o=r?this.#n.render(t,a,n,n.messages):b;return Zo(n,n.canAct,i,o,this.#e.foot(this.language))}updated(){this.config&&this.#s(this.#o(this.config))}handleInput({target:e}){let t=e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement;if(!this.config||!t||!e.name)return;let n=this.#o(this.config),{name:r,value:i}=e;if(r===`done`)return this.#c(n,_o(n,i,e.matches(`:checked`)));n.draft.set(ho(n,r),i),r===`objective`&&n.draft.discard(/^new:\/target$/),r===`what`&&!i.trim()&&n.draft.set(ho(n,`suggested`),``),this.#i=this.#i.filter(e=>e.field!==r),this.requestUpdate()}handleClick(e){let t=Wr(e);if(!this.config||!t||!t.action)return;let n=this.#o(this.config),{action:r}=t;if(r.type===`calendar`||r.type===`sheet`)return void this.#l(n,r);if(r.type!==`idea`)return this.#c(n,mo(n,r));this.#i=this.#i.filter(({field:e})=>e!==`what`),this.#e.run(go(n,r.words))}#o(e){let t={actions:this.#e,known:this.#r,problems:this.#i,file:this.#a};return $a({...this.context(e),...t})}#s({goals:e}){for(let t of this.renderRoot.querySelectorAll(`[name="done"]`))t.checked=ro(e,t.value)?.state===`done`}#c(e,t){if(!t)return;let{problems:n=[],announcement:r=``}=t;this.#i=n,this.#e.run({...t,announcement:r},`[data-act="undo"], h3[tabindex], [data-act]`)||this.#e.announce(``)}async#l(e,{type:t}){this.#i=[];let n=await W(async()=>(await ka(async()=>{let{goalFile:e}=await import(`./export-CYGaDsyE.js`);return{goalFile:e}},__vite__mapDeps([14,12,5,3,15]),import.meta.url)).goalFile(e,t)),r=n&&_r(n.text,n.name,n.mediaType);this.#a=r?void 0:n?.text;let{fileFailed:i,byHand:a}=e.messages;this.#e.announce(n?r?n.announcement:a:i)}});var es=[`red`,`yellow`,`green`],ts={leastIterations:2e5,mostIterations:5e6,mostTries:20,mostMinutes:240},ns=D(P(c)),rs=I(T(),re(e=>Re(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),is=e=>I(T(),re(t=>e.test(t),`wrongFormat`)),as=I(L({id:N,signal:w([`green`,`yellow`,`red`]),title:c,text:D(u),checks:D(P(L({id:N,text:c}))),reach:D(c),frames:ns,wordBank:ns,next:D(L({text:c,href:D(rs)})),lock:D(w([`hard`,`soft`])),escalate:D(M()),release:D(L({salt:is(/^[\w-]{16,}$/),hash:is(/^[\w-]{43}$/),iterations:ne(ts.leastIterations,ts.mostIterations),tries:D(ne(1,ts.mostTries)),pauseMinutes:D(ne(1,ts.mostMinutes))}))}),A(e=>O(F(e,`checks`),`checks`)));function os({id:e,signal:t,escalate:n},r){let i=r.shown(`signaled`,e,`learner`),a=r.shown(`released`,e,`teacher`),o=i.at(-1),s=n&&t===`yellow`&&o?.understanding===`red`?`red`:t,c=a.at(-1),l=r.shown(`relocked`,e,`teacher`).at(-1),u=c&&!(l&&f(c,l)<0)?c:void 0,d=r.shown(`helped`,e,`teacher`),p=[u,d.findLast(({state:e})=>e===`helped`)],m;for(let e of i.toReversed()){if(!ss(e)||p.some(t=>t&&f(e,t)<0))break;m=e}let h=m,g=h&&d.some(e=>f(h,e)<0),_=h?g?`seen`:`waiting`:o&&ss(o)?`helped`:`none`;return{signal:o,light:s,released:u,releases:a,stopped:s===`red`&&!u,help:_,since:m,answer:d.at(-1)}}function ss({understanding:e,words:t}){return e===`red`||!!t?.trim()}var cs={red:`M8 2h8l6 6v8l-6 6H8l-6-6V8z`,yellow:`M12 3l10 18H2z`,green:`M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z`};function ls(e){return es.some(t=>t===e)}function us(e){return ps(e,`lit`)}function ds(e){return y`<span class="lights" aria-hidden="true"
    >${es.map(t=>ps(t,t===e?`lit`:`dim`))}</span
  >`}function fs(e,t){return y`<span class="light-word">${us(e)}<span .textContent=${t}></span></span>`}function ps(e,t){return y`<svg class="light ${e} ${t}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${cs[e]}></path>
  </svg>`}var ms=v`
  .light {
    --_light: var(--cw-go, light-dark(#1a7f37, #6fd58b));
    flex: none;
    overflow: visible;
    fill: var(--_light);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .light.red {
    --_light: var(--cw-stop, light-dark(#b3261e, #ff8a80));
  }
  .light.yellow {
    --_light: var(--cw-check, light-dark(#f5bd1f, #ffd25e));
  }
  .light.dim {
    fill: none;
    stroke: var(--_line);
  }
  .lights {
    display: inline-grid;
    flex: none;
    grid-template-columns: repeat(3, 44px);
    place-items: center;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 28px;
    background: var(--_paper);
  }
  .lights .lit {
    inline-size: 36px;
    block-size: 36px;
  }
  .lights .dim {
    inline-size: 20px;
    block-size: 20px;
  }
  .light-word {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .light {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .light.dim {
      stroke: GrayText;
    }
  }
  @media print {
    .light {
      print-color-adjust: exact;
    }
    .lights {
      background: none;
    }
  }
`,hs=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get now(){return Date.now()}hostConnected(){document.addEventListener(`visibilitychange`,this.#r),this.#n()}hostDisconnected(){document.removeEventListener(`visibilitychange`,this.#r),clearTimeout(this.#t)}#n(){clearTimeout(this.#t),this.#t=setTimeout(this.#r,6e4-Date.now()%6e4)}#r=()=>{this.#n(),this.#e.requestUpdate()}},gs=v`
  .small {
    font-size: 0.8125em;
  }
  .field {
    display: grid;
    gap: 4px;
    justify-items: start;
    inline-size: 100%;
  }
  label[for] {
    font-weight: 600;
  }
  textarea,
  input[type='text'] {
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
  }
  .row input {
    flex: 1 1 12em;
    max-inline-size: 20em;
  }
`,_s=L({type:w([`help-queue`]),id:D(N),record:D(N),queue:L({id:N,title:D(c),text:D(u),signInBy:D(w([`seat`,`initials`])),words:D(M()),minutes:D(ne(1,1440))}),languages:D(w([`off`,`stacked`,`side-by-side`])),sharedComputers:D(M())});function vs(e){let[t,...n]=e.querySelectorAll(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`);if(!t)return;let{id:r,minutes:i,signInBy:a}=t.dataset,o=n.map(ys).join(`

`);return{isPersisted:r!==void 0,queue:{id:r??`markup`,title:ys(t),...o&&{text:o},...i&&{minutes:Number(i)},...a&&{signInBy:a}}}}function ys(e){return(e.textContent??``).replace(/\s+/g,` `).trim()}var bs={heading:`Help at the teacher’s desk`,seat:`My seat number`,initials:`My initials`,need:{red:`Stop: I am stuck`,question:`I have a question`},short:{red:`Stop`,question:`Question`},words:`What about, if you like`,signIn:`Sign in`,who:{seat:`Write your seat number first.`,initials:`Write your initials first.`},signedIn:(e,t)=>`${e} is on the list, place ${t}.`,changed:e=>`${e} is on the list already and keeps the place.`,waiting:`Waiting`,nobody:`Nobody is waiting.`,minutes:e=>e===0?`just now`:`${e} min`,waited:e=>e===0?`waiting less than a minute`:`waiting ${e} ${e===1?`minute`:`minutes`}`,helped:`Helped`,helpedWho:e=>`${e}: helped.`,undo:`Undo`,backAgain:e=>`${e} waits again.`,done:e=>`Helped so far: ${e}`,project:`Show without words`,unproject:`Show the words`,empties:e=>`Nothing is kept unless you save it. The list empties itself at ${e}`,emptiesAfter:e=>`Nothing is kept unless you save it. The list empties itself ${e} ${e===1?`minute`:`minutes`} after the first sign-in.`,emptied:`The period is over, and the list is empty.`,save:`Save this list`,saved:e=>`Saved: ${e}.`,isNotSaved:`Nothing can be saved here: this has no id.`},xs={began:0,people:[]};function Ss(e,t,n,r=`seat`){let i=ws(t.who);if(!i)return{period:e,one:void 0,isKnown:!1,position:0};let a=r===`initials`?Ts(e,i):i,o=t.words.trim(),s=Cs(e,a),c=e.people[s],l={who:a,need:t.need,words:o,since:c?.since??n,helped:0},u=c?e.people.with(s,l):[...e.people,l],d={began:e.began||n,people:u},f=Ds(d).findIndex(e=>u[e.place]===l);return{period:d,one:l,isKnown:c!==void 0,position:f+1}}function Cs({people:e},t){let n=t.toLowerCase();return e.findIndex(e=>!e.helped&&e.who.toLowerCase()===n)}function ws(e){let t=e.trim().replace(/\s+/g,` `).normalize();return Array.from(new Intl.Segmenter().segment(t),({segment:e})=>e).slice(0,12).join(``)}function Ts(e,t){let n=t;for(let r=2;Cs(e,n)>=0;r++)n=`${t} ${r}`;return n}function Es(e,t,n){let r=e.people[t];return r?{...e,people:e.people.with(t,{...r,helped:n})}:e}function Ds({people:e}){return e.map((e,t)=>({...e,place:t})).filter(({helped:e})=>!e).sort((e,t)=>e.since-t.since||e.place-t.place)}function Os(e,t){return Math.max(0,Math.floor((t-e)/6e4))}function ks(e,{minutes:t=60},n){let r=Number(k(e,`began`))||0,i=F(e,`people`).filter(As);return r>n+6e4||n-r>=t*6e4||i.length===0?xs:{began:r,people:i}}function As(e){let t=k(e,`need`);return typeof k(e,`who`)==`string`&&(t===`red`||t===`question`)&&typeof k(e,`words`)==`string`&&Number.isFinite(k(e,`since`))&&Number.isFinite(k(e,`helped`))}function js({people:e},t){return e.filter(({helped:e,saved:t})=>e&&!t).map(({who:e,need:n,words:r,since:i,helped:a})=>({kind:`helped`,by:`teacher`,about:t.id,state:`helped`,who:e,need:n,...r&&{words:r},waited:Os(i,a)}))}function Ms(e){return{...e,people:e.people.map(e=>e.helped?{...e,saved:!0}:e)}}var Ns=v`
  .in > * + * {
    margin-block-start: 16px;
  }
  .in > .objective {
    margin-block-start: 4px;
  }
  .sign-in {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-radius: 8px;
    background: var(--_quiet);
  }
  .fields {
    display: grid;
    gap: 12px;
  }
  @container (min-width: 560px) {
    .fields {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  .needs button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    text-align: start;
  }
  .projected .light {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .missing {
    color: var(--_problem);
  }
  h3 {
    font-size: 1em;
    line-height: 1.25;
  }
  .list {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    list-style: none;
  }
  .one {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .one .name {
    font-size: 1.25em;
    font-weight: 600;
  }
  .one .end {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .one .words {
    flex-basis: 100%;
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .projected .list {
    font-size: 1.25em;
  }
  .projected .name {
    font-size: 1.5625em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 0.8125em;
  }
  .tools .quiet {
    padding-inline: 0;
  }
`;function Ps(e){let{queue:t,period:n,messages:r,reading:i,projected:a,announcement:o}=e,s=Ds(n);return y`<p class="kicker" .textContent=${r.heading}></p>
    ${t.title===void 0?b:z(t.title,i,`objective`)}
    ${t.text===void 0?b:z(t.text,i,`text`)} ${a?b:Fs(e)}
    <section>
      <h3 id="waiting" .textContent=${`${r.waiting}: ${s.length}`}></h3>
      ${s.length===0?y`<p class="muted" .textContent=${r.nobody}></p>`:y`<ol class="list" part="list" aria-labelledby="waiting">
              ${s.map(t=>Is(t,e))}
            </ol>`}
    </section>
    ${Ls(e)}
    <p class="sr" role="status" .textContent=${o}></p>
    ${zs(e)}`}function Fs({queue:e,messages:t,missing:n}){let r=e.signInBy??`seat`,i=e=>({type:`signIn`,need:e});return y`<div class="sign-in no-print" part="sign-in">
    <div class="fields">
      <div class="field who">
        <label for="who" .textContent=${t[r]}></label>
        <input
          id="who"
          type="text"
          autocomplete="off"
          spellcheck="false"
          maxlength=${12}
          aria-invalid=${`${n}`}
          aria-describedby="missing"
        />
      </div>
      ${e.words===!1?b:y`<div class="field">
              <label for="about" .textContent=${t.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`}
    </div>
    <p class="missing" id="missing" ?hidden=${!n} .textContent=${n?t.who[r]:``}></p>
    <p class="row needs" role="group" aria-label=${t.signIn}>
      <button type="button" data-need="red" .action=${i(`red`)}>${fs(`red`,t.need.red)}</button>
      <button type="button" data-need="question" .action=${i(`question`)}>
        ${fs(`yellow`,t.need.question)}
      </button>
    </p>
  </div>`}function Is({who:e,need:t,words:n,since:r,place:i},{messages:a,projected:o,now:s}){let c=Os(r,s);return y`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${e}></span>
    ${fs(t===`red`?`red`:`yellow`,a.short[t])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${a.minutes(c)}></span>
      <span class="sr" .textContent=${a.waited(c)}></span>
      ${Rs(`helped`,i,a.helped,e)}
    </span>
    ${n&&!o?y`<p class="words" dir="auto" .textContent=${n}></p>`:b}
  </li>`}function Ls({period:e,messages:t,last:n}){let r=e.people.map((e,t)=>({...e,place:t})).filter(e=>e.helped),i=r.find(({place:e})=>e===n);return r.length===0?b:y`${i?y`<p class="row no-print">
            <span .textContent=${t.helpedWho(i.who)}></span>
            ${Rs(`undo`,i.place,t.undo,i.who)}
          </p>`:b}
    <details>
      <summary .textContent=${t.done(r.length)}></summary>
      <ul class="list">
        ${r.map(({who:e,place:n})=>y`<li class="one">
              <span class="name" dir="auto" .textContent=${e}></span>
              <span class="end">${Rs(`undo`,n,t.undo,e)}</span>
            </li>`)}
      </ul>
    </details>`}function Rs(e,t,n,r){return y`<button type="button" class="no-print" data-act=${e} data-place=${t} .action=${{type:e,place:t}}>
    <span .textContent=${n}></span><span class="sr" .textContent=${` ${r}`}></span>
  </button>`}function zs({queue:e,period:t,messages:n,language:r,projected:i,isPersisted:a,now:o}){let{minutes:s=60}=e,c=t.began?n.empties(yr(t.began+s*6e4,r,o)):n.emptiesAfter(s),l=js(t,e).length>0,u=(e,t)=>y`<button class="quiet" type="button" data-act=${e} .action=${{type:e}} .textContent=${t}></button>`;return y`<div class="no-print">
    <p class="muted small" .textContent=${a?c:n.isNotSaved}></p>
    <p class="tools">
      ${u(`project`,i?n.unproject:n.project)}
      ${l&&a?u(`save`,n.save):b}
    </p>
  </div>`}var Bs=class extends Rr{constructor(...e){super(...e),this.projected=!1,this.tag=`help-queue`,this.schema=_s,this.#e=new hs(this),this.#t=xs,this.#r=-1,this.#i=``,this.#a=!1}static{this.styles=[Cr,gs,ms,Ns]}#e;#t;#n;#r;#i;#a;readMarkup(){let e=vs(this);return e&&{type:`help-queue`,...e}}get#o(){return j(`help-queue`,this.language,bs)}get#s(){return`help-queue/${this.config?.queue.id}`}get#c(){return this.session!==void 0&&this.isPersisted}renderWidget(e){let{projected:t,language:n}=this,{queue:r,languages:i=`off`}=e,a=this.#e.now;return this.#l(e),this.#u(e,a),this.setState(`waiting`,Ds(this.#t).length>0),y`<div class="w ${t?`projected`:``}" part="base" lang=${n}>
      <div class="in">
        ${Ps({queue:r,period:this.#t,messages:this.#o,reading:{languages:this.languages,display:i,swapped:!1},language:n,projected:t,isPersisted:this.#c,last:this.#r,announcement:this.#i,missing:this.#a,now:a})}
      </div>
    </div>`}handleClick(e){let t=Wr(e);if(!this.config||!t||!t.action)return;let{action:n}=t,r=this.#e.now;n.type===`signIn`?this.#p(n.need,r):n.type===`helped`?this.#f(n.place,r):n.type===`undo`?this.#f(n.place,0):n.type===`project`?this.projected=!this.projected:this.#m()}#l(e){let{session:t}=this,n=this.#s,r=t?.drafts;r&&this.#c&&(this.#n?.session!==t||this.#n.key!==n)&&(this.#n={session:t,key:n},r.get(n).then(n=>{this.#n?.session!==t||this.#t.people.length>0||(this.#t=ks(n,e.queue,this.#e.now),this.requestUpdate())}))}#u({queue:e},t){this.#t.people.length===0||ks(this.#t,e,t).people.length>0||(this.#d(xs),this.#i=this.#o.emptied)}#d(e){this.#t=e;let t=this.#c?this.session?.drafts:void 0,n=e.people.length===0;t?.put(this.#s,n?{began:void 0,people:void 0}:{...e}),this.requestUpdate()}#f(e,t){let n=this.#t.people[e]?.who??``;this.#r=t?e:-1,this.#i=t?this.#o.helpedWho(n):this.#o.backAgain(n),this.#d(Es(this.#t,e,t))}#p(e,t){let n=this.renderRoot.querySelector(`#who`),r=this.renderRoot.querySelector(`#about`);if(!n)return;let i={who:n.value,need:e,words:r?.value??``},{period:a,one:o,isKnown:s,position:c}=Ss(this.#t,i,t,this.config?.queue.signInBy);this.#a=!o,o&&(this.#d(a),this.#i=(s?this.#o.changed:this.#o.signedIn)(o.who,c),n.value=``,r&&(r.value=``)),n.focus(),this.requestUpdate()}#m(){let e=this.config&&js(this.#t,this.config.queue);e&&Vr(this,this.session,e).length!==0&&(this.#i=this.#o.saved(e.length),this.#d(Ms(this.#t)))}};G([Xn({type:Boolean})],Bs.prototype,`projected`,void 0),Be(`help-queue`,Bs);var Vs=v`
  .checkpoint {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .checkpoint > * {
    max-inline-size: 100%;
  }
  .sign {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .call {
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
  }
  .text {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  h4 {
    margin: 0 0 4px;
    font-size: 1em;
  }
  .next {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .phrase {
    display: block;
  }
  .go,
  .asked {
    font-weight: 600;
  }
  fieldset {
    inline-size: 100%;
  }
  legend {
    font-weight: 600;
  }
  .own,
  .desk {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  .own legend {
    display: contents;
  }
  .ask {
    display: block;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .choices {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
  }
  @container (min-width: 560px) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .choice,
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .choice strong {
    display: block;
    font-weight: 600;
  }
  .choice input,
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_soft);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: 0;
  }
  .hidden-word {
    -webkit-text-security: disc;
  }
  @supports not (-webkit-text-security: disc) {
    .hidden-word {
      color: transparent;
      caret-color: var(--_ink);
    }
  }
  .starts button {
    text-align: start;
  }
  .outcome,
  .desk {
    display: grid;
    gap: 12px;
    justify-items: start;
    inline-size: 100%;
  }
  .said {
    display: grid;
    gap: 4px;
  }
  .said button {
    min-inline-size: 44px;
    margin-inline-start: 8px;
  }
  blockquote {
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 32px;
    white-space: pre-wrap;
  }
  .make > * + * {
    margin-block-start: 12px;
  }
  .paste {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
  }
  .card {
    display: grid;
    gap: 8px;
    max-inline-size: 24em;
    padding: 16px;
    border: 2px dashed var(--_line);
    border-radius: 8px;
    text-align: center;
  }
  .times {
    padding-inline-start: 20px;
  }
  .release-code {
    inline-size: 100%;
  }
  .release-code summary {
    padding-block: 12px;
    font-size: 0.8125em;
  }
  .sign ~ .row {
    margin-block: -8px;
  }
  .sign ~ .row button {
    padding-inline: 0;
  }
  :disabled,
  fieldset:disabled label {
    cursor: auto;
    opacity: 0.7;
  }
  fieldset:disabled input {
    opacity: 1;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
      outline: 0;
    }
  }
  @media print {
    .own {
      break-inside: avoid;
    }
    .make:not(:has(.card)),
    .make:has(.card) > :not(.card),
    .checkpoint:has(.card) > :not(.make) {
      display: none;
    }
  }
`;function Hs(e,t){let n=new Map((e.checkpoints??[]).map(e=>[e.id,e])),r=new Map(e.steps.map(e=>[e.id,Gs(e,t)])),i=e.steps.filter(t=>qs(e,t,r)),a=e=>{let n=t.shown(`progressed`,e,`learner`).at(-1)?.state??`todo`;return n===`done`&&r.get(e)?.isHeld===!1?`started`:n},o,s,c=i.map((e,c)=>{let{choices:l=[],proposals:u=[],isChosen:d=!0}=r.get(e.id)??{},f=(e.after??[]).filter(e=>i.some(t=>t.id===e)&&a(e)!==`done`),p=e.checkpoint===void 0?void 0:n.get(e.checkpoint),m=p&&os(p,t),h={step:e,place:c+1,access:s?`hidden`:o?`locked`:f.length>0?`waits`:`open`,waitsFor:f,behind:s??o,progress:a(e.id),helped:t.shown(`gave-feedback`,e.id,`learner`).at(-1)?.helped,choices:l,proposals:u,isChosen:d,asked:t.shown(`asked-ready`,e.id,`learner`).at(-1),checkpoint:p,status:m};return p&&m?.stopped&&(p.lock===`hard`&&(s??=p),o??=p),h}),l=c.filter(({step:e})=>e.kind!==`may`),u=l.length>0?l:c,d=u.filter(({progress:e})=>e===`done`).length;return{steps:c,current:Ys(c,t),stop:c.find(Js),required:u.length,done:d,complete:d===u.length&&!c.some(({status:e})=>e?.stopped)}}function Us(e,t,n,r){let{selfRating:i,checklist:a=[],musts:o}=t.ready??{},s=[];if(i){let e=n.latestOwnRating(i.objective)?.level??void 0;(e===void 0||e<i.atLeast)&&s.push({code:`rating`})}let c=a.filter(({id:e})=>!r.includes(e)).length;if(c>0&&s.push({code:`checklist`,count:c}),o){let{steps:r}=Hs(e,n),i=r.findIndex(e=>e.step.id===t.id),a=r.slice(0,i).filter(e=>e.step.kind===`must`&&e.progress!==`done`).length;a>0&&s.push({code:`musts`,count:a})}return s}function Ws({steps:e},t){let n=e.flatMap(({step:e,progress:t})=>e.by!==void 0&&e.kind!==`may`?{by:e.by,isDone:t===`done`}:[]);if(n.length===0)return;let r=n.filter(({by:e,isDone:n})=>e<t&&!n).length,i=n.filter(({by:e,isDone:n})=>e>t&&n).length,a=n.flatMap(({by:e,isDone:n})=>e>=t&&!n?e:[]).sort(),[o]=a;return r>0?{is:`behind`,steps:r,next:o}:i>0&&!a.includes(t)?{is:`ahead`,steps:i,next:o}:{is:`on`,steps:0,next:o}}function Gs(e,t){if(e.kind!==`choose`)return;let{id:n,options:r=[],pick:i=1,own:a}=e,{choices:o,proposals:s}=ti({id:n,options:r},t),c=o.filter(e=>{let t=s.find(t=>t.id===e.id)?.state;return t===void 0||Ks(a,t)});return{choices:o,proposals:s,isChosen:c.filter(({archived:e})=>!e).length>=i,isHeld:c.length>=i}}function Ks(e,t){return t===`approved`||t===`proposed`&&e?.countWhilePending===!0}function qs(e,t,n,r=0){let i=e.steps.flatMap(e=>(e.options??[]).flatMap(n=>n.steps?.includes(t.id)?{from:e,option:n}:[]));return i.length===0||r>e.steps.length?i.length===0:i.some(({from:t,option:i})=>n.get(t.id)?.choices.some(({id:e})=>e===i.id)&&qs(e,t,n,r+1))}function Js({status:e,access:t}){return e?.stopped===!0&&t!==`hidden`}function Ys(e,t){let n=new Map(e.flatMap(e=>e.access===`open`&&e.progress!==`done`?[[e.step.id,e]]:[])),r=t.entries.findLast(e=>a(e,`progressed`)&&e.state!==`done`&&n.has(e.about)&&!t.isOut(e));if(r?.about!==void 0)return n.get(r.about);let i=[...n.values()];return i.find(({step:e})=>e.kind!==`may`)??(e.some(Js)?void 0:i[0])}var Xs={heading:`My steps`,headingForTeacher:`Steps of this student`,headingForFamily:`Your child’s steps`,kind:{must:`Must do`,may:`May do`,choose:`You choose`,assess:`Show what you know`},minutes:e=>`About ${e} min`,by:e=>`by ${e}`,soFar:(e,t)=>`${e} of ${t} steps done`,complete:`You did all your steps.`,completeForOthers:`All steps are done.`,pace:{on:()=>`You are on pace.`,ahead:e=>e===1?`You are 1 step ahead.`:`You are ${e} steps ahead.`,behind:e=>e===1?`1 step has passed its day. You can still do it.`:`${e} steps have passed their day. You can still do them.`},paceNext:e=>`The next one is planned for ${e}.`,paceOnlyYou:`Only you see this.`,goOn:(e,t)=>`Go to step ${e}: ${t}`,goTo:(e,t)=>`Next, step ${e}: ${t}`,stop:e=>`Stop first: ${e}`,here:`You are here`,hereForOthers:`Here now`,progress:{todo:``,started:`Started`,submitted:`Turned in`,done:`Done`},light:{red:`Stop`,yellow:`Check`,green:`Go`},lightAtEnd:e=>`At the end: ${e}`,behind:e=>`Opens when your teacher lets you go on after “${e}”.`,behindForOthers:e=>`Opens after “${e}”.`,waits:e=>`First do: ${e}.`,more:e=>e===1?`1 more step comes after the red light.`:`${e} more steps come after the red light.`,closedToStudent:`Not open for the student yet.`,start:`Start`,done:`I did it`,again:`Not done yet`,started:e=>`Started: ${e}.`,finished:e=>`Done: ${e}.`,notDone:e=>`Not done yet: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Undone.`,saved:`Saved.`,pick:(e,t)=>`Choose ${e} of ${t}`,picked:(e,t)=>`${e}, ${t} chosen`,savePick:`Save my choice`,chose:e=>`Your choice: ${e}.`,chooseFirst:`Save your choice first.`,tooFew:e=>e===1?`Choose 1 more.`:`Choose ${e} more.`,tooMany:e=>`That is ${e} too many. Take ${e===1?`one`:e} away.`,archived:`No longer offered`,own:`Use a prompt of your own`,ownChange:`Change your own prompt`,ownTitle:`Your prompt`,ownHow:`How it shows what you learned`,ownAdd:`Use my prompt`,ownFirst:`Write your prompt, and how it shows what you learned.`,ownAdded:`Your prompt is saved. Your teacher answers it.`,ownCounts:`Your prompt is saved. You can start.`,edit:`Change`,remove:`Take it back`,removed:`Your prompt is taken back.`,proposal:{proposed:`Your teacher has not answered yet`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},proposalForTeacher:{proposed:`Not answered yet`,approved:`Approved`,changesAsked:`Changes asked`,declined:`Declined`},note:`Note for the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Decline`},readyWhen:`You are ready when`,readyRating:(e,t)=>`you rate yourself ${e} or higher${t?` on “${t}”`:``}`,readyMusts:`all “must do” steps before this one are done`,yes:`Done`,notYet:`Not yet`,readyWords:`Something your teacher needs to know, if you like`,ready:`I’m ready`,notReady:{rating:()=>`Rate yourself first.`,checklist:e=>e===1?`1 line is not ticked yet.`:`${e} lines are not ticked yet.`,musts:e=>e===1?`1 “must do” step is left.`:`${e} “must do” steps are left.`},asked:e=>`You said you are ready · ${e}`,askedForOthers:e=>`Says “I’m ready” · ${e}`,askedNow:`Saved. Tell your teacher that you are ready.`,unask:`Undo`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`A little`,no:`No`},hear:`Listen`,stopHearing:`Stop listening`};function Zs(e){let{config:t,viewer:n,languages:r,language:i,session:a,actions:o}=e,{draft:s,announcement:c,offers:l}=o,u=a?.state===`ready`,d=a!==void 0&&e.isPersisted,f=u&&d?a.record:new g,p=Hs(t,f);return{...e,messages:j(`learning-path`,i,Xs),reading:{languages:r,display:t.languages??`off`,swapped:e.isSwapped},record:f,state:p,pace:n===`learner`&&u&&!p.complete?Ws(p,_e()):void 0,draft:s,isPersisted:d,canAct:n===`learner`&&u&&d,isNotSaved:!e.isPersisted,open:e.expanded??cc(p),say:a?ve(e,c):c,offers:l,speaking:e.speech.speaking(r[0]??i),now:Date.now()}}function Qs({viewer:e},{access:t}){return e===`teacher`||t===`open`}function $s(e,t){return new Intl.DateTimeFormat(`${t}-US`,{weekday:`short`,month:`short`,day:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}T00:00:00Z`))}function ec({config:e,state:t,reading:n},r){for(let{step:e,proposals:i,choices:a}of t.steps){let t=e.options?.find(e=>e.id===r),o=i.find(e=>e.id===r),s=a.find(e=>e.id===r)?.label,c=t?.title??o?.title??s;if(c!==void 0)return R(c,n)}let i=e.steps.find(e=>e.id===r);return i?R(i.title,n):r}function tc({draft:e},{step:t,choices:n}){let r=e.get(`pick:${t.id}`);return r===void 0?n.filter(({archived:e})=>!e).map(({id:e})=>e):r.split(`
`).filter(Boolean)}function nc(e,t){let n=t.choices.filter(({archived:e})=>!e).map(({id:e})=>e);return[...tc(e,t)].sort().join(`
`)!==n.sort().join(`
`)}function rc({step:e,proposals:t}){let n=t.filter(({state:e})=>Ks({countWhilePending:!0},e));return[...e.options??[],...n].map(({id:e})=>e)}function ic({draft:e},{id:t,ready:n}){return(n?.checklist??[]).flatMap(n=>e.get(ac(t,n.id))===`on`?n.id:[])}function ac(e,t){return`tick:${JSON.stringify([e,t])}`}function oc({step:e,isChosen:t,asked:n}){return t&&(e.kind!==`assess`||e.ready===void 0||n!==void 0)}function sc({state:{current:e}},t){return t.status?.stopped||e?.step.id===t.step.id?void 0:e}function cc({current:e,stop:t}){let n=e??t;return new Set(n?[n.step.id]:[])}function lc(e,t){let{id:n}=t,r=e.state.steps.find(({step:e,proposals:t})=>e.id===n||t.some(e=>e.id===n)),i=r&&dc(e,r,t);if(!i)return;let a=r.step.id;return{...i,where:a,focus:i.focus&&`${uc(a)} :is(${i.focus})`}}function uc(e){return`[data-step="${CSS.escape(e)}"]`}function dc(e,t,n){let{draft:r,messages:i}=e,{id:a}=n;switch(n.type){case`helped`:return{bodies:[{kind:`gave-feedback`,by:`learner`,about:a,helped:n.helped}],announcement:i.saved};case`decide`:{let{answer:e}=n,t=r.text(`note:${a}`);return{bodies:[{kind:`decided`,by:`teacher`,about:a,answer:e,...t&&{note:t}}],discard:fc(`note:${a}`),announcement:i.proposalForTeacher[e]}}case`swap`:case`go`:case`hear`:return;default:return pc[n.type](e,t,a)}}function fc(...e){return RegExp(`^(${e.map(e=>e.replace(/[^\w-]/g,`\\$&`)).join(`|`)})$`)}var pc={start:(e,t)=>mc(e,t,`started`,e.messages.started),again:(e,t)=>mc(e,t,`started`,e.messages.notDone),done:(e,t)=>{let{messages:n}=e;return t.isChosen?oc(t)?mc(e,t,`done`,n.finished):{announcement:n.readyWhen,focus:`.ready input, [data-act=ready]`}:{announcement:n.chooseFirst,focus:`.picks input:checked, .picks input`}},undo:({messages:e,offers:t})=>({undoes:[],announcement:t===`undo`?e.undone:``}),pick:hc,own:gc,edit:(e,{step:t,proposals:n},r)=>{let i=n.find(e=>e.id===r);return i&&{write:{[`own:${t.id}`]:r,[`title:${t.id}`]:i.title,[`how:${t.id}`]:i.how},announcement:``,focus:`.own-form input`}},remove:({messages:e},{step:t,proposals:n,choices:r},i)=>({bodies:[...r.some(e=>e.id===i)?[vc(t.id,i)]:[],...(n.find(e=>e.id===i)?.versions??[]).map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],discard:fc(`pick:${t.id}`,`own:${t.id}`),announcement:e.removed}),ready:(e,{step:t})=>{let{config:n,record:r,messages:i,draft:a}=e,[o]=Us(n,t,r,ic(e,t));if(o)return{announcement:i.notReady[o.code](o.count??0),focus:`.ready input:not(:checked)`};let s=a.text(`words:${t.id}`);return{bodies:[{kind:`asked-ready`,by:`learner`,about:t.id,...s&&{words:s}}],discard:fc(`words:${t.id}`),announcement:i.askedNow}},unask:({messages:e},{step:t,asked:n})=>n&&{bodies:[{kind:`retracted`,by:`learner`,about:n.id}],...n.words&&{write:{[`words:${t.id}`]:n.words}},announcement:e.undone,focus:`[data-act=ready]`}};function mc(e,{step:t},n,r){return{bodies:[{kind:`progressed`,by:`learner`,about:t.id,state:n}],announcement:r(ec(e,t.id))}}function hc(e,t){let{messages:n}=e,{step:r,choices:i,proposals:a}=t,o=tc(e,t).filter(e=>rc(t).includes(e)),s=o.length-(r.pick??1),c=`.picks input`;if(s>0)return{announcement:n.tooMany(s),focus:c};if(s<0)return{announcement:n.tooFew(-s),focus:c};let l=i.map(({id:e})=>e),u=e=>[...r.options??[],...a].find(t=>t.id===e)?.title;return{bodies:[...l.filter(e=>!o.includes(e)).map(e=>vc(r.id,e)),...o.filter(e=>!l.includes(e)).map(e=>_c(r.id,e,u(e)))],discard:fc(`pick:${r.id}`),announcement:n.chose(o.map(t=>ec(e,t)).join(`, `))}}function gc(e,t){let{draft:n,messages:r}=e,{step:i,proposals:a,choices:o}=t,c=i.id,[l,u]=[n.text(`title:${c}`),n.text(`how:${c}`)];if(!l||!u)return{announcement:r.ownFirst,focus:l?`.own-form textarea`:`.own-form input`};let d=a.find(({id:e})=>e===n.get(`own:${c}`)),f=d?.id??s(Date.now(),crypto.getRandomValues(new Uint8Array(10))),p=o.filter(({archived:e,id:t})=>!e&&t!==f),[m]=p,h=i.pick??1,g=!o.some(({id:e})=>e===f)&&(p.length<h||h===1);return{bodies:[{kind:`proposed`,by:`learner`,about:f,board:c,title:l,how:u,...d&&{revises:d.entry.id}},...g&&m&&p.length>=h?[vc(c,m.id)]:[],...g?[_c(c,f,l)]:[]],discard:fc(`own:${c}`,`title:${c}`,`how:${c}`,`pick:${c}`),announcement:Ks(i.own,`proposed`)?r.ownCounts:r.ownAdded,focus:`.picks input:checked, .picks input`}}function _c(e,t,n){return{kind:`chosen`,by:`learner`,about:t,board:e,...n!==void 0&&{label:n}}}function vc(e,t){return{kind:`unchosen`,by:`learner`,about:t,board:e}}var yc={light:{red:`Stop`,yellow:`Check`,green:`Go`},meaning:{red:`See your teacher before you go on.`,yellow:`Check yourself, then go on.`,green:`You can go on.`},escalated:`You asked for help, so stop here first.`,reach:`How to reach your teacher`,reachAnyhow:`Go to your teacher’s desk, or raise your hand.`,check:`Check yourself`,anyChecks:[`I read the task again.`,`I did each part of it.`,`I can explain it to a partner.`],ask:`How is it going for you?`,required:`Choose Stop, Check or Go.`,private:`This is between you and your teacher.`,mine:{red:`I need help`,yellow:`I’m not sure yet`,green:`I’ve got it`},you:`You`,words:{red:`What do you need help with?`,yellow:`Your question, if you have one`},frames:[`I am stuck on …`,`I tried … but …`,`Is it right that … ?`],starts:`Ways to start`,wordBank:`Words to use`,save:{red:`Save and get help`,yellow:`Save my check`,green:`Save and go on`},lightMeaning:(e,t)=>`${e} · ${t}`,undo:`Undo`,done:{red:`Your call for help is saved.`,yellow:`Your check is saved.`,green:`Saved.`},takenBack:`Taken back.`,goOn:`Go on.`,stillStopped:`Your teacher still wants to see this first.`,whenSure:`When you are sure, go on.`,waiting:e=>`Waiting since ${e}`,now:`Now show this to your teacher.`,seen:`Your teacher has seen your call.`,helped:`Your teacher helped you. How is it now?`,opened:e=>`Allowed to go on · ${e}`,isNotSaved:`Nothing is kept here: this has no id.`,hear:`Listen`,stopHearing:`Stop listening`};function bc(e,t){let{uid:n,viewer:r,announcement:i,checkpoint:a,isPersisted:o,messages:s}=e;return y`<div class="checkpoint" data-panel=${n}>
    ${xc(e)} ${r===`learner`&&a.signal===`yellow`?wc(e):b}
    ${r===`learner`?y`${Ec(e)} ${Dc(e)}`:b} ${t}
    ${o?b:y`<p class="muted small" .textContent=${s.isNotSaved}></p>`}
    <p class="sr" role="status" .textContent=${i}></p>
  </div>`}function xc(e){let{uid:t,checkpoint:n,light:r,messages:i,reading:a,stopped:o,released:s,speaks:c,speaking:l,language:u,now:d}=e,{title:f,text:p,reach:m,signal:h}=n,g=s&&r===`red`?`green`:r,_=s&&[br(s.clock,u,d),s.note].filter(Boolean).join(` · `);return y`<div class="sign" part="signal">
      ${ds(g)}
      <div>
        <p class="call" data-piece .textContent=${i.light[g]}></p>
        ${_===void 0?y`<p
                class="muted"
                data-piece
                .textContent=${r===h?i.meaning[r]:i.escalated}
              ></p>`:y`<p
                class="opened"
                part="released"
                tabindex="-1"
                dir="auto"
                .textContent=${i.opened(_)}
              ></p>`}
      </div>
    </div>
    <div data-piece>${z(f,a,`objective`,`${t}-title`)}</div>
    ${p===void 0?b:y`<div data-piece>${z(p,a,`text`)}</div>`}
    ${o?y`<section class="next" part="reach">
            <h4 .textContent=${i.reach}></h4>
            ${Cc(m,e)}
          </section>`:b}
    ${!c&&a.display!==`swap`?b:y`<p class="row small no-print">
            ${c?Sc(`hear`,l?i.stopHearing:i.hear):b}
            ${a.display===`swap`?Sc(`swap`,e.swap):b}
          </p>`}`}function Sc(e,t){return y`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`}function Cc(e,{messages:t,reading:n,language:r}){return e===void 0?y`<p data-piece lang=${r} .textContent=${t.reachAnyhow}></p>`:y`<div data-piece>${z(e,n,`text`)}</div>`}function wc(e){let{checkpoint:t,messages:n,reading:r,isDisabled:i}=e,a=Ac(e);return y`<fieldset class="check" part="check" ?disabled=${i}>
    <legend .textContent=${n.check}></legend>
    ${jc(t,n).map(({id:e,text:t})=>y`<label class="tick"
          ><input type="checkbox" name=${`check:${e}`} .checked=${a.includes(e)} /><span
            >${Tc(t,r)}</span
          ></label
        >`)}
  </fieldset>`}function Tc(e,t){return De(e,t).flatMap((e,n)=>e?y`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          lang=${B(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function Ec({uid:e,messages:t,picked:n,isDisabled:r}){return y`<fieldset class="own" part="understanding" ?disabled=${r} aria-describedby="${e}-private">
    <legend>${H(`you`,t.you)} <span class="ask" .textContent=${t.ask}></span></legend>
    <p class="muted small" id="${e}-private" .textContent=${t.private}></p>
    <div class="choices">
      ${es.map(i=>y`<label class="choice"
            ><input
              type="radio"
              name="${e}-light"
              value=${i}
              .checked=${n===i}
              ?disabled=${r} />${us(i)}<span
              ><strong .textContent=${t.light[i]}></strong>
              <span .textContent=${t.mine[i]}></span></span
          ></label>`)}
    </div>
  </fieldset>`}function Dc(e){let{signal:t,picked:n,isPersisted:r}=e,i=n??t?.understanding;return y`${t?Fc(e):b}
  ${i===void 0?b:y`<div class="outcome" part="outcome">
          ${i===`yellow`&&e.checkpoint.signal!==`yellow`?wc(e):b}
          ${r&&Oc(e)?Mc(e,i):Pc(e,i)}
        </div>`}`}function Oc(e){let{signal:t,picked:n}=e;return n?n===t?.understanding?n===`green`?!1:kc(e,n)!==(t.words??``)||Ac(e).join()!==(t.checks??[]).join():!0:!1}function kc({draft:e,signal:t},n){return n===`green`?``:e.text(`words`)??(t?.understanding===n?t.words:void 0)??``}function Ac({checkpoint:e,messages:t,draft:n,signal:r}){return jc(e,t).flatMap(({id:e})=>{let t=n.get(`check:${e}`);return(t===void 0?r?.checks?.includes(e):t===`on`)?e:[]})}function jc({checks:e},{anyChecks:t}){return e??t.map((e,t)=>({id:`${t+1}`,text:e}))}function Mc(e,t){let{messages:n,isDisabled:r}=e;return y`${t===`green`?b:Nc(e,t)}
    <button
      class="main"
      type="button"
      data-act="signal"
      ?disabled=${r}
      .textContent=${n.save[t]}
    ></button>`}function Nc(e,t){let{uid:n,messages:r,draft:i,checkpoint:a,reading:o}=e,{frames:s=r.frames,wordBank:c=[]}=a,l=(e,t=[])=>t.length===0?b:y`<details class="starts">
          <summary .textContent=${e}></summary>
          <p class="row">
            ${t.map(e=>{let[t]=De(e,o);return y`<button
                type="button"
                lang=${B(t,o)}
                data-start=${t.text}
                .textContent=${t.text}
              ></button>`})}
          </p>
        </details>`;return y`<div class="field">
    <label for="${n}-words" .textContent=${r.words[t]}></label>
    <textarea
      id="${n}-words"
      name="words"
      rows="3"
      dir="auto"
      .value=${i.get(`words`)??kc(e,t)}
    ></textarea>
    ${l(r.starts,s)} ${l(r.wordBank,c)}
  </div>`}function Pc(e,t){let{messages:n,stopped:r,checkpoint:i,reading:a,help:o}=e,{reach:s,next:c}=i,l={waiting:n.now,none:``,seen:n.seen,helped:n.helped}[o],u=l?y`<p class="asked" .textContent=${l}></p>`:b;if(t===`red`)return y`${u} ${r||o===`helped`?b:Cc(s,e)}`;if(r)return y`${u}
      <p .textContent=${n.stillStopped}></p>`;let d=c?.href&&Re(c.href,document.baseURI);return y`${u}
    <p class="next go">
      ${t===`yellow`?n.whenSure:c?b:n.goOn}
      ${c?d?y`<a href=${d} .textContent=${R(c.text,a)}></a>`:y`<span dir="auto" .textContent=${R(c.text,a)}></span>`:b}
    </p>`}function Fc(e){let{signal:t,since:n,messages:r,language:i,now:a,viewer:o,isDisabled:s}=e;if(!t)return b;let{understanding:c,words:l,clock:u}=t,d=r.lightMeaning(r.light[c],r.mine[c]);return y`<div class="said" part="said" tabindex="-1">
    <p>${fs(c,d)}</p>
    ${l?y`<blockquote dir="auto" .textContent=${l}></blockquote>`:b}
    <p class="muted small">
      <span
        .textContent=${n?r.waiting(br(n.clock,i,a)):br(u,i,a)}
      ></span>
      ${o===`learner`&&!s?Sc(`undo`,r.undo):b}
    </p>
  </div>`}var Ic=new g,Lc=class{#e;#t;#n;#r;#i;#a;#o=``;#s=!1;#c=!1;#l=()=>{};constructor(e,t,n=`c`){this.uid=n,this.#e=e,this.#t=t,this.#n=new Ur(()=>this.#m()),e.addController(this)}hostConnected(){this.#l=qr(()=>this.#e.requestUpdate())}hostDisconnected(){this.#l(),this.#s&&Yr(),this.#s=!1}reading(e,t){return{languages:e,display:t,swapped:this.#c}}follow(e){this.#a=e;let{session:t,checkpoint:n,viewer:r,isPersisted:i}=e,a=JSON.stringify([`checkpoint`,n.id,r===`teacher`||void 0]);i&&this.#n.follow(t,a)&&(this.#o=``,this.#r?.forget(),this.#t(``))}reset(){this.#n.discard(/^light$/)}render(e){let t=this.#p(e);return bc(t,this.#u(t))}handle(e){let t=e.target instanceof Element?e.target:void 0;return t?.closest(`[data-panel]`)?.dataset.panel===this.uid&&(e.type===`click`?this.#g(t.closest(`button`)?.dataset??{}):this.#h(t),this.#a&&(this.#r?.handle(e,t),this.#i?.handle(e,t,this.#a.language)),!0)}#u(e){let{viewer:t,stopped:n,isPersisted:r,isDisabled:i,checkpoint:a}=e;return t===`teacher`?(this.#i||this.#d(),this.#i?.render(e)??b):t!==`learner`||!n||!r||i||!a.release?b:(this.#r||this.#f(),this.#r?.render(e)??b)}async#d(){let{CheckpointTeacher:e}=await ka(async()=>{let{CheckpointTeacher:e}=await import(`./checkpoint-teacher-Dw9-aqya.js`);return{CheckpointTeacher:e}},__vite__mapDeps([16,1,17,3,18,19,5]),import.meta.url);this.#i??=new e(this.#e),this.#e.requestUpdate()}async#f(){let{ReleaseCodeField:e}=await ka(async()=>{let{ReleaseCodeField:e}=await import(`./release-code-field-CRTgXTu3.js`);return{ReleaseCodeField:e}},__vite__mapDeps([20,1,17,3]),import.meta.url);this.#r??=new e(this.#e,e=>{let{messages:t}=this.#p(e),n={kind:`released`,by:`teacher`,about:e.checkpoint.id,word:!0};this.#v([n],t.goOn)&&this.#x(`.opened`),this.#e.requestUpdate()}),this.#e.requestUpdate()}#p(e){let{checkpoint:t,session:n,language:r,reading:i}=e;return{...e,...os(t,n?.record??Ic),uid:this.uid,swap:j(`shared`,r,Lr).swap,messages:j(`traffic-light-checkpoint`,r,yc),picked:ls(e.chosen)?e.chosen:void 0,draft:this.#n,announcement:this.#o,speaks:Kr(i.languages[0]??r),speaking:this.#s,now:Date.now()}}#m(){let e=this.#n.get(`light`);ls(e)&&!this.#a?.chosen&&this.#t(e),this.#e.requestUpdate()}#h(e){e instanceof HTMLTextAreaElement?this.#n.set(e.name,e.value):e instanceof HTMLInputElement&&e.type===`checkbox`?this.#n.set(e.name,e.checked?`on`:``):e instanceof HTMLInputElement&&e.type===`radio`&&ls(e.value)&&(this.#n.set(`light`,e.value),this.#t(e.value)),this.#e.requestUpdate()}#g({act:e,start:t}){if(!this.#a)return;let n=this.#p(this.#a);t===void 0?e===`hear`?this.#b():e===`swap`?this.#c=!this.#c:e&&this.#_(e,n):this.#y(t),this.#e.requestUpdate()}#_(e,t){let{checkpoint:n,signal:r,messages:i,draft:a,picked:o}=t;if(e===`signal`&&o){let e=n.reach===void 0?i.reachAnyhow:R(n.reach,t.reading),r=o===`red`?`${i.done.red} ${e}`:i.done[o];if(!this.#v([Rc(t,o)],r))return;a.discard(/./),this.#x(`.said`)}else if(e===`undo`&&r){if(!this.#v([{kind:`retracted`,by:`learner`,about:r.id}],i.takenBack))return;r.words&&!a.get(`words`)&&a.set(`words`,r.words),this.#x(`.own input:checked`,`.own input`)}else{let n=this.#i?.effectOf(e,t);n&&this.#v(n.bodies,n.announcement)&&a.discard(/^note$/)}}#v(e,t){let{session:n,isPersisted:r}=this.#a??{};return!r||Vr(this.#e,n,e).length===0?!1:(this.#o=this.#o===t?`${t}\u00a0`:t,!0)}#y(e){let t=this.#e.renderRoot.querySelector(`#${this.uid}-words`);if(!t)return;let n=t.value.trimEnd(),r=`${n}${n&&` `}${e.replace(/\s*…(?=\s*\S?$)/,` `)}`;t.value=r,this.#n.set(`words`,r),t.focus(),t.setSelectionRange(r.length,r.length)}#b(){let e=this.#s;Yr(),this.#s=!e,e||Jr([...this.#e.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`)],()=>{this.#s=!1,this.#e.requestUpdate()})}#x(...e){let t=e=>this.#e.renderRoot.querySelector(`[data-panel=${this.uid}] ${e}`);this.#e.updateComplete.then(()=>e.map(t).find(Boolean)?.focus())}};function Rc(e,t){let n=kc(e,t),r=Ac(e);return{kind:`signaled`,by:`learner`,about:e.checkpoint.id,understanding:t,...n&&{words:n},...r.length>0&&{checks:r}}}var zc=class{#e;#t=new Map;#n=0;constructor(e){this.#e=e}follow(e){for(let t of e.state.steps){let n=Bc(e,t,``);if(!n||!Qs(e,t))continue;let{id:r}=n.checkpoint,i=this.#t.get(r)??this.#r(r);i.panel.follow({...n,chosen:i.chosen})}}render(e,t){let n=this.#t.get(t.checkpoint?.id??``),r=n&&Bc(e,t,n.chosen);return r?n.panel.render(r):b}handle(e){return e.target instanceof Element&&e.target.closest(`[data-act=swap]`)?!1:[...this.#t.values()].some(({panel:t})=>t.handle(e))}forget(){for(let{panel:e}of this.#t.values())this.#e.removeController(e);this.#t.clear()}#r(e){let t={panel:new Lc(this.#e,t=>{let n=this.#t.get(e);n&&(n.chosen=t),this.#e.requestUpdate()},`light${this.#n++}`),chosen:``};return this.#t.set(e,t),t}};function Bc(e,{checkpoint:t},n){let{session:r,viewer:i,reading:a,language:o,isPersisted:s}=e;if(t&&r?.state!==`asking`)return{checkpoint:t,session:r,viewer:i,reading:a,language:o,isPersisted:s,isDisabled:!1,chosen:n}}var Vc=I(E(),re(e=>e>0&&e<=1e4,`outOfRange`)),Hc=D(P(L({title:c,href:Ae}))),Uc=I(L({type:w([`learning-path`]),id:N,record:D(N),title:c,statement:D(u),text:D(u),steps:P(L({id:N,kind:w([`must`,`may`,`choose`,`assess`]),title:c,text:D(u),resources:Hc,minutes:D(Vc),by:D(I(T(),re(h,`notDate`))),after:D(P(N)),checkpoint:D(N),options:D(P(L({id:N,title:c,text:D(u),resources:Hc,minutes:D(Vc),steps:D(P(N))}))),pick:D(ne(1,50)),own:D(L({countWhilePending:D(M())})),ready:D(L({selfRating:D(L({objective:N,title:D(c),atLeast:E()})),checklist:D(P(L({id:N,text:c}))),musts:D(M())}))})),checkpoints:D(P(as)),languages:D(w([`off`,`stacked`,`side-by-side`,`swap`])),feedback:D(M()),sharedComputers:D(M())}),A(Wc));function*Wc(e){let t=F(e,`steps`);Array.isArray(k(e,`steps`))&&t.length===0&&(yield{path:`steps`,code:`missing`});let n=new Set;yield*O(t,`steps`,n);for(let[e,r]of t.entries()){let t=`steps[${e}]`;yield*O(F(r,`options`),`${t}.options`,n),yield*O(F(k(r,`ready`),`checklist`),`${t}.ready.checklist`),yield*Gc(r,t)}let r=F(e,`checkpoints`);yield*O(r,`checkpoints`,n),yield*Kc(t,r),yield*Jc(t,r)}function*Gc(e,t){let n=F(e,`options`),r=k(e,`kind`);if(r!==`choose`){n.some(e=>F(e,`steps`).length>0)&&(yield{path:`${t}.kind`,code:`notOneOf`,params:{found:`${r}`,expected:`choose`}});return}let[i,a=1]=[Zc(e),k(e,`pick`)];n.length===0?yield{path:`${t}.options`,code:`emptyBranch`,params:{found:i}}:typeof a==`number`&&a>n.length&&(yield{path:`${t}.pick`,code:`tooFewOptions`,params:{found:n.length,expected:a}});for(let[e,r]of n.entries()){let n=k(r,`steps`);!Array.isArray(n)||n.length>0||(yield{path:`${t}.options[${e}].steps`,code:`emptyBranch`,params:{found:Zc(r)}})}}function*Kc(e,t){let n=new Set(e.map(Zc)),r=new Set(t.map(Zc)),i=new Set;for(let[t,a]of e.entries()){let e=`steps[${t}]`,o=k(a,`checkpoint`);typeof o==`string`&&(r.has(o)?i.has(o)&&(yield{path:`${e}.checkpoint`,code:`duplicateId`,params:{found:o}}):yield{path:`${e}.checkpoint`,code:`unknownId`,params:{found:o}},i.add(o));for(let[e,r]of qc(a,t))n.has(e)||(yield{path:r,code:`unknownId`,params:{found:e}})}for(let[e,n]of t.entries()){let t=Zc(n);t&&!i.has(t)&&(yield{path:`checkpoints[${e}]`,code:`unreachable`,params:{found:t}})}}function qc(e,t){let n=[],r=(e,t)=>e.forEach((e,r)=>typeof e==`string`&&n.push([e,ie(t,r)]));r(F(e,`after`),`steps[${t}].after`);for(let[n,i]of F(e,`options`).entries())r(F(i,`steps`),`steps[${t}].options[${n}].steps`);return n}function*Jc(e,t){let n=new Set(t.filter(e=>k(e,`signal`)===`red`||k(e,`escalate`)===!0).map(Zc)),r=Xc(e),i=new Set(e.map(Zc)),a=e.map(e=>{let t=k(e,`checkpoint`),a=Zc(e);return{id:a,after:F(e,`after`).flatMap(e=>typeof e==`string`&&i.has(e)?e:[]),choices:r.get(a)??[],checkpoint:typeof t==`string`&&n.has(t)?t:void 0}}),o=new Set,s=({after:e,choices:t})=>[...e,...t.some(e=>o.has(e))?[]:t].filter(e=>!o.has(e));for(let e=!0;e;){e=!1;let t=!0;for(let n of a)t&&!o.has(n.id)&&s(n).length===0&&(o.add(n.id),e=!0),n.checkpoint&&!o.has(n.id)&&(t=!1)}let c=new Map(a.map(e=>[e.id,e]));for(let[e,t]of a.entries()){if(!t.id||o.has(t.id))continue;let n=Yc(t,c,s)?`cycle`:`unreachable`;yield{path:`steps[${e}]`,code:n,params:{found:t.id}}}}function Yc(e,t,n){let r=new Set,i=n(e);for(let a=i.pop();a!==void 0;a=i.pop()){if(a===e.id)return!0;let o=t.get(a);!r.has(a)&&o&&(r.add(a),i.push(...n(o)))}return!1}function Xc(e){let t=new Map;for(let n of e)for(let e of F(n,`options`))for(let r of F(e,`steps`))typeof r==`string`&&t.set(r,[...t.get(r)??[],Zc(n)]);return t}function Zc(e){let t=k(e,`id`);return typeof t==`string`?t:``}function Qc(e){let t=e.querySelector(`:scope > ol`);if(!t)return;let n=e.querySelector(`:scope > :is(h2, h3, h4, h5, h6)`),r=[...t.children].filter(e=>e instanceof HTMLElement),i=[],a=r.flatMap(e=>[...e.querySelectorAll(`:scope > ul > li`)]),o=[...r,...a].every(({dataset:e})=>e.id)&&r.length>0,s=nl(e.querySelector(`:scope > p`)),c=r.map((e,t)=>{let n=e.dataset.id??`step-${t+1}`,r=e.querySelector(`:scope > [data-signal]`),a=r&&{id:r.dataset.id??`${n}-light`,...tl(r)};return a&&i.push(a),{id:n,...$c(e,n),...a&&{checkpoint:a.id}}});return{type:`learning-path`,id:e.dataset.id??`path`,title:nl(n||r[0]?.querySelector(`strong`)),...s&&{statement:s},steps:c,...i.length>0&&{checkpoints:i},...!o&&{isPersisted:!1}}}function $c(e,t){let{kind:n,minutes:r,by:i,after:a,pick:o}=e.dataset,s=[...e.querySelectorAll(`:scope > ul > li`)];return{kind:n??(s.length>0?`choose`:`must`),...el(e),...r&&{minutes:Number(r)},...i&&{by:i},...a&&{after:a.split(/\s+/).filter(Boolean)},...o&&{pick:Number(o)},...s.length>0&&{options:s.map((e,n)=>({id:e.dataset.id??`${t}-${n+1}`,...el(e),...e.dataset.steps&&{steps:e.dataset.steps.split(/\s+/).filter(Boolean)}}))}}}function el(e){let t=e.cloneNode(!0);t.querySelectorAll(`ul, ol, [data-signal]`).forEach(e=>e.remove());let n=[...t.querySelectorAll(`a[href]`)],r=n.map(e=>({title:nl(e),href:e.getAttribute(`href`)})),i=t.querySelector(`h2, h3, h4, h5, h6, strong, b`),a=nl(t),o=i?nl(i):/^[^.:–—]*/.exec(a)?.[0].trim()??a;i?.remove(),n.forEach(e=>e.remove());let s=(i?nl(t):nl(t).slice(o.length)).replace(/^[\s.:–—]+/,``);return{title:o,...s&&{text:s},...r.length>0&&{resources:r}}}function tl(e){let{signal:t,lock:n,escalate:r}=e.dataset;return{signal:t,title:nl(e),...n&&{lock:n},...r!==void 0&&{escalate:!0}}}function nl(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}function rl(e,t,n){return[...e.querySelector(`[data-step="${CSS.escape(t)}"]`)?.querySelectorAll(n)??[]]}function il(e){return e instanceof HTMLDetailsElement?e.parentElement?.dataset.step:void 0}function al(e){let t=e instanceof Element&&e.closest(`summary`)?.parentElement,n=il(t||null);return n!==void 0&&t instanceof HTMLDetailsElement?{step:n,isOpen:t.open}:void 0}function ol(e,t){return e.name.startsWith(`pick:`)?[...t.querySelectorAll(`input[name="${CSS.escape(e.name)}"]:checked`)].map(({value:e})=>e).join(`
`):e.matches(`[type="checkbox"]:not(:checked)`)?``:e.value}var sl=class{#e;#t=``;#n=()=>{};constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n=qr(()=>this.#e.requestUpdate())}hostDisconnected(){this.#n(),this.#t&&Yr(),this.#t=``}speaking(e){return Kr(e)?this.#t:void 0}toggle(e,t){let n=this.#t===e;Yr(),this.#t=n?``:e,n||Jr([...t],()=>{this.#t=``,this.#e.requestUpdate()})}},cl=v`
  .in > * + * {
    margin-block-start: 12px;
  }
  .in > .kicker + * {
    margin-block-start: 4px;
  }
  .in > .quiet {
    margin-block: 4px -4px;
    padding-inline: 0;
  }
  .in > .foot {
    margin-block-start: 24px;
  }
  .what,
  .text {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .about {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 16px;
    border-radius: 8px;
    background: var(--_quiet);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-weight: 600;
  }
  progress {
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_accent);
  }
  .all {
    font-weight: 600;
  }
  .about button,
  .acts button {
    max-inline-size: 100%;
    text-align: start;
  }
  .steps {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .step {
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .step.current {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
  }
  .step > details > summary,
  .row-head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px 16px;
    color: inherit;
    text-decoration: none;
  }
  .step > details > summary {
    border-radius: 8px;
  }
  .step > details > summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-block: 8px 0;
    margin-inline: auto 4px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .step > details[open] > summary::after {
    margin-block-start: 12px;
    transform: rotate(225deg);
  }
  .step > details > summary::-webkit-details-marker {
    display: none;
  }
  .no {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    font-weight: 600;
  }
  .done .no {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .no path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .head {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.375;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    font-size: 0.8125em;
  }
  .signs .mark,
  .signs .light-word {
    font-size: inherit;
  }
  .signs .light {
    inline-size: 18px;
    block-size: 18px;
  }
  .signs:not(:has(*)) {
    display: none;
  }
  .shut h3,
  .why,
  .more {
    color: var(--_muted);
  }
  .shut {
    border-style: dashed;
  }
  .why {
    padding: 0 16px 12px;
    padding-inline-start: 60px;
  }
  .more {
    padding: 12px 16px;
  }
  .body,
  .step .checkpoint {
    padding: 0 16px 16px;
  }
  .body {
    display: grid;
    gap: 16px;
    justify-items: start;
  }
  .body > * {
    max-inline-size: 100%;
  }
  .step .checkpoint {
    margin: 0 16px 16px;
    padding: 16px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
    background: var(--_paper);
  }
  .step .checkpoint .objective {
    font-size: 1.0625em;
  }
  /* The languages are swapped for the whole path, at its top. */
  .step .checkpoint [data-act='swap'] {
    display: none;
  }
  .row > .quiet {
    padding-inline: 0;
  }
  .row > .quiet + .quiet {
    margin-inline-start: 8px;
  }
  .links {
    display: grid;
    gap: 4px;
    list-style: none;
  }
  .links a {
    display: inline-block;
    padding-block: 8px;
  }
  .options,
  .ready,
  .ready ul {
    display: grid;
    gap: 8px;
    inline-size: 100%;
    list-style: none;
  }
  .picks {
    inline-size: 100%;
  }
  .options {
    margin-block-start: 8px;
  }
  .option {
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .option > :not(label) {
    margin-inline-start: 32px;
  }
  .option .row {
    padding-block-end: 4px;
  }
  .pick {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  .pick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .pick > span {
    display: grid;
    min-inline-size: 0;
  }
  .pick strong {
    font-weight: 600;
  }
  .option:has(> .pick :checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_soft);
  }
  .option:has(> .pick input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option > .pick input:focus-visible {
    outline: 0;
  }
  .field > span {
    font-weight: 600;
  }
  .when {
    font-weight: 600;
  }
  .own-form {
    inline-size: 100%;
  }
  .own-form .field {
    margin-block: 4px 12px;
  }
  .say {
    color: var(--_muted);
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_soft);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .option:has(> .pick :checked),
    .step.current,
    [aria-pressed='true'] {
      border: 3px solid Highlight;
      outline: 0;
    }
    .done .no {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .step {
      break-inside: avoid;
    }
    .done .no {
      print-color-adjust: exact;
    }
  }
`;function X(e,t,n=``,r=``){return ll({type:e,id:n},t,r)}function ll(e,t,n=``){return y`<button
    class=${n}
    type="button"
    data-act=${e.type}
    .action=${e}
    .textContent=${t}
  ></button>`}function ul(e,t){let{messages:n,reading:r,speaking:i}=e,{id:a,text:o,resources:s}=t.step;return y`<div class="body">
    ${o===void 0?b:y`<div data-piece>${z(o,r,`text`)}</div>`}
    ${dl(s,r)}
    ${i===void 0?b:X(`hear`,i===a?n.stopHearing:n.hear,a,`quiet small`)}
    ${fl(e,t)} ${vl(e,t)} ${yl(e,t)} ${bl(e,t)}
  </div>`}function dl(e=[],t){return e.length===0?b:y`<ul class="links" role="list">
    ${e.map(({title:e,href:n})=>{let r=Re(n,document.baseURI),[i]=De(e,t);return r?y`<li>
            <a
              href=${r}
              target="_blank"
              rel="noopener noreferrer"
              dir="auto"
              lang=${B(i,t)}
              .textContent=${i.text}
            ></a>
            <span class="muted small" .textContent=${new URL(r).host}></span>
          </li>`:b})}
  </ul>`}function fl(e,t){let{messages:n,canAct:r,viewer:i}=e,{step:a,choices:o,proposals:s}=t;if(a.kind!==`choose`)return b;let{options:c=[],pick:l=1,id:u}=a,d=tc(e,t),f=rc(t),p=r&&nc(e,t),m=n.pick(l,c.length),h=o.filter(e=>e.archived);return y`<fieldset class="picks" part="choice">
      <legend .textContent=${n.picked(m,d.length)}></legend>
      <div class="options">
        ${c.map(n=>ml(e,t,n,d.includes(n.id)))}
        ${s.map(n=>gl(e,t,n,d.includes(n.id),f.includes(n.id)))}
      </div>
    </fieldset>
    ${h.map(({id:t})=>y`<p class="muted" dir="auto" .textContent=${`${ec(e,t)} · ${n.archived}`}></p>`)}
    ${r&&(p||o.length===0)?y`<p class="row">${X(`pick`,n.savePick,u,d.length===l?`main`:``)}</p>`:b}
    ${i===`learner`&&a.own?_l(e,t):b}`}function pl(e,t,n,r){let{step:i}=e;return y`<input
    type=${(i.pick??1)===1?`radio`:`checkbox`}
    name="pick:${i.id}"
    value=${t}
    .checked=${n}
    ?disabled=${!r}
  />`}function ml(e,t,n,r){let{reading:i,messages:a}=e,{id:o,title:s,text:c,minutes:l,resources:u}=n;return y`<div class="option">
    <label class="pick"
      >${pl(t,o,r,e.canAct)}<span
        ><strong>${hl(s,i)}</strong
        >${c===void 0?b:y`<span>${hl(c,i)}</span>`}${l?y`<span class="facts" .textContent=${a.minutes(l)}></span>`:b}</span
      ></label
    >
    ${dl(u,i)}
  </div>`}function hl(e,t){return De(e,t).flatMap((e,n)=>e?y`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          data-piece
          lang=${B(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function gl(e,t,{id:n,title:r,how:i,state:a,note:o},s,c){let{messages:l,viewer:u,canAct:d,draft:f}=e,p=u===`learner`?l.proposal[a]:l.proposalForTeacher[a],m=`note:${n}`;return y`<div class="option own">
    <label class="pick"
      >${pl(t,n,s,c&&d)}<span
        ><strong dir="auto" .textContent=${r}></strong><span dir="auto" .textContent=${i}></span
        ><b class="facts" .textContent=${p}></b></span
    ></label>
    ${o?y`<blockquote dir="auto" .textContent=${o}></blockquote>`:b}
    ${u===`teacher`?y`<label class="field no-print"
              ><span .textContent=${l.note}></span
              ><textarea name=${m} rows="2" dir="auto" .value=${f.get(m)??``}></textarea>
            </label>
            <p class="row">
              ${[`approved`,`changesAsked`,`declined`].map(e=>ll({type:`decide`,id:n,answer:e},l.decide[e]))}
            </p>`:d?y`<p class="row">
              ${a===`approved`?b:X(`edit`,l.edit,n,`quiet`)}
              ${X(`remove`,l.remove,n,`quiet`)}
            </p>`:b}
  </div>`}function _l(e,{step:t}){let{messages:n,draft:r,canAct:i}=e,{id:a}=t,o=r.get(`own:${a}`)??``,[s,c]=[`title:${a}`,`how:${a}`];return i?y`<details class="own-form no-print" ?open=${o!==``||!!(r.get(s)||r.get(c))}>
    <summary .textContent=${o?n.ownChange:n.own}></summary>
    <label class="field"
      ><span .textContent=${n.ownTitle}></span
      ><input type="text" name=${s} dir="auto" autocomplete="off" .value=${r.get(s)??``} />
    </label>
    <label class="field"
      ><span .textContent=${n.ownHow}></span
      ><textarea name=${c} rows="3" dir="auto" .value=${r.get(c)??``}></textarea>
    </label>
    <p class="row">${X(`own`,n.ownAdd,a)}</p>
  </details>`:b}function vl(e,t){let{messages:n,viewer:r,config:i,record:a,language:o,now:s,canAct:c,draft:l}=e,{step:u,asked:d,progress:f}=t;if(u.kind!==`assess`)return b;if(d){let e=br(d.clock,o,s);return y`<div class="ready">
      <p class="asked" .textContent=${r===`learner`?n.asked(e):n.askedForOthers(e)}></p>
      ${d.words&&r!==`family`?y`<blockquote dir="auto" .textContent=${d.words}></blockquote>`:b}
      ${c&&f!==`done`?X(`unask`,n.unask,u.id,`quiet`):b}
    </div>`}if(f===`done`)return b;let p=new Set(Us(i,u,a,ic(e,u)).map(({code:e})=>e)),{selfRating:m,checklist:h=[],musts:g}=u.ready??{},_=e=>p.has(e)?n.notYet:n.yes,v=m?.title===void 0?``:R(m.title,e.reading),x=`words:${u.id}`;return y`<div class="ready" role="group" aria-labelledby="r${t.place}">
    <p id="r${t.place}" class="when" .textContent=${u.ready?n.readyWhen:``}></p>
    <ul role="list">
      ${m?y`<li .textContent=${`${_(`rating`)} · ${n.readyRating(`${m.atLeast}`,v)}`}></li>`:b}
      ${g?y`<li .textContent=${`${_(`musts`)} · ${n.readyMusts}`}></li>`:b}
      ${h.map(({id:t,text:n})=>y`<li>
            <label class="pick"
              ><input
                type="checkbox"
                name=${ac(u.id,t)}
                ?disabled=${!c}
                .checked=${l.get(ac(u.id,t))===`on`}
              /><span>${hl(n,e.reading)}</span></label
            >
          </li>`)}
    </ul>
    ${c?y`<label class="field"
              ><span .textContent=${n.readyWords}></span
              ><textarea name=${x} rows="2" dir="auto" .value=${l.get(x)??``}></textarea>
            </label>
            <p class="row">
              ${X(`ready`,n.ready,u.id,p.size===0&&u.ready?`main`:``)}
            </p>`:b}
  </div>`}function yl(e,t){let{messages:n,canAct:r,offers:i,where:a,say:o}=e,{id:s}=t.step;if(!r)return b;let c=t.progress===`done`?sc(e,t):void 0,l=oc(t)?`main`:``;return y`<p class="row acts">
    ${c?X(`go`,n.goTo(c.place,ec(e,c.step.id)),c.step.id,`main`):t.progress===`todo`&&oc(t)?X(`start`,n.start,s,`main`):b}
    ${t.progress===`started`||t.progress===`submitted`?X(`done`,n.done,s,l):b}
    ${t.progress===`done`?X(`again`,n.again,s,`quiet`):b}
    ${a===s?y`<span class="say" aria-hidden="true" .textContent=${o}></span>
            ${i?X(`undo`,n[i],s,`quiet`):b}`:b}
  </p>`}function bl({config:e,messages:t,canAct:n,viewer:r},{step:i,progress:a,helped:o}){return e.feedback===!1||a!==`done`?b:n?y`<div class="row no-print" role="group" aria-label=${t.helped}>
    <span .textContent=${t.helped}></span>
    ${[`yes`,`some`,`no`].map(e=>y`<button
          type="button"
          data-act="helped"
          .action=${{type:`helped`,id:i.id,helped:e}}
          aria-pressed=${o===e}
          .textContent=${t.helps[e]}
        ></button>`)}
  </div>`:o&&r===`teacher`?y`<p .textContent=${`${t.helped} ${t.helps[o]}`}></p>`:b}function xl(e,t,n){let{config:r,messages:i,shared:a,reading:o,viewer:s,state:c,language:l}=e,u={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[s],d=(e,t,n=``)=>e===void 0?b:z(e,o,t,n),f=s===`teacher`?c.steps:c.steps.filter(({access:e})=>e!==`hidden`),p=c.steps.length-f.length;return y`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${u}></p>
      ${d(r.title,`objective`,`title`)} ${d(r.statement,`what`)} ${d(r.text,`what`)}
      ${o.display===`swap`?X(`swap`,a.swap,``,`quiet`):b} ${Sl(e)}
      <ol class="steps" role="list" part="steps" aria-labelledby="title">
        ${f.map(n=>wl(e,n,t))}
        ${p>0?y`<li class="more muted" .textContent=${i.more(p)}></li>`:b}
      </ol>
      <p class="sr" role="status" .textContent=${e.say}></p>
      ${e.isNotSaved?y`<p class="muted small" .textContent=${a.isNotSaved}></p>`:b} ${n}
    </div>
  </div>`}function Sl(e){let{messages:t,state:n,viewer:r}=e,{done:i,required:a,current:o,stop:s,complete:c}=n,l=t.soFar(i,a);return y`<div class="about" part="progress">
    <p class="bar">
      <progress max=${Math.max(1,a)} value=${i} aria-label=${l}></progress>
      <span .textContent=${l}></span>
    </p>
    ${Cl(e)}
    ${c?y`<p
            class="all"
            .textContent=${r===`learner`?t.complete:t.completeForOthers}
          ></p>`:r===`learner`?o?X(`go`,t.goOn(o.place,ec(e,o.step.id)),o.step.id,`no-print`):s?.checkpoint?X(`go`,t.stop(R(s.checkpoint.title,e.reading)),s.step.id,`no-print`):b:b}
  </div>`}function Cl({pace:e,messages:t,language:n}){if(!e)return b;let r=e.next===void 0?``:t.paceNext($s(e.next,n));return y`<p class="pace no-print" part="pace">
    <span .textContent=${t.pace[e.is](e.steps)}></span> <span .textContent=${r}></span>
    <span class="muted small" .textContent=${t.paceOnlyYou}></span>
  </p>`}function wl(e,t,n){let{state:r,viewer:i,messages:a,open:o}=e,{step:s,place:c,access:l,progress:u}=t,d=r.current===t,f=y`<span class="no" aria-hidden="true">${u===`done`?Tl:c}</span>`,p=`step ${u} ${d?`current`:``} ${l===`open`?``:`shut`}`,m=i===`learner`?a.here:a.hereForOthers,h=y`${f}<span class="head"
      >${El(e,t)}<span class="facts" dir="auto" .textContent=${Dl(e,t)}></span
      ><span class="signs"
        >${u===`todo`?b:y`<b class="how" .textContent=${a.progress[u]}></b>`}
        ${d?H(`you`,m):b} ${Ol(e,t)}</span
      ></span
    >`;return Qs(e,t)?y`<li class=${p} part="step" data-step=${s.id} aria-current=${d?`step`:`false`}>
    <details ?open=${o.has(s.id)}>
      <summary>${h}</summary>
      ${l===`open`?b:y`<p class="why" .textContent=${`${a.closedToStudent} ${kl(e,t)}`}></p>`}
      ${ul(e,t)} ${n(t)}
    </details>
  </li>`:y`<li class=${p} part="step" data-step=${s.id}>
      <div class="row-head">${h}</div>
      <p class="why" .textContent=${kl(e,t)}></p>
    </li>`}var Tl=y`<svg viewBox="0 0 16 16" width="16" height="16"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>`;function El({reading:e},{step:t,place:n}){let[r,i]=De(t.title,e);return y`<h3 id="s${n}">
      <span class="sr">${n}. </span
      ><span dir="auto" lang=${B(r,e)} .textContent=${r.text}></span>
    </h3>
    ${i?y`<span class="other" dir="auto" lang=${B(i,e)} .textContent=${i.text}></span>`:b}`}function Dl({messages:e,language:t},{step:n}){let{kind:r,minutes:i,by:a}=n;return[e.kind[r],i&&e.minutes(i),a&&e.by($s(a,t))].filter(Boolean).join(` · `)}function Ol({messages:e},{checkpoint:t,status:n,progress:r}){if(!t||!n||r===`done`&&!n.stopped)return b;let i=n.released&&n.light===`red`?`green`:n.light;return fs(i,e.lightAtEnd(e.light[i]))}function kl(e,{access:t,behind:n,waitsFor:r}){let{messages:i,reading:a,viewer:o}=e;if(t===`waits`)return i.waits(r.map(t=>ec(e,t)).join(`, `));if(!n)return``;let s=R(n.title,a);return o===`learner`?i.behind(s):i.behindForOthers(s)}Be(`learning-path`,class extends Rr{constructor(...e){super(...e),this.tag=`learning-path`,this.schema=Uc,this.#e=new Gr(this,()=>this.session),this.#t=new zc(this),this.#n=new sl(this),this.#a=!1,this.#o=``}static{this.styles=[Cr,Sr,ms,gs,Vs,cl]}#e;#t;#n;#r;#i;#a;#o;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`toggle`,e=>this.#l(e),!0),e}readMarkup(){return Qc(this)}willUpdate(e){super.willUpdate(e);let{config:t,session:n}=this;if(!t)return;(this.#e.follow(this.tag,t.id,this.viewer===`teacher`||void 0)||this.#i!==t.id)&&this.#c(),this.#i=t.id;let r=this.#s(t);(n?.state===`ready`||r.isNotSaved)&&(this.#r??=cc(r.state)),this.#t.follow(r)}renderWidget(e){let t=this.#s(e);return this.setState(`stopped`,t.state.stop!==void 0),this.setState(`complete`,t.state.complete),xl(t,e=>this.#t.render(t,e),t.isNotSaved?b:this.#e.foot(this.language))}handleInput(e){let t=e.target;this.#t.handle(e)||(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement)&&(this.#e.draft.set(t.name,ol(t,this.renderRoot)),this.requestUpdate())}handleClick(e){if(this.#t.handle(e))return;let t=al(e.target);t&&this.#u(t.step,!t.isOpen);let n=Wr(e);this.config&&n&&(n.action&&this.#d(this.#s(this.config),n.action),this.requestUpdate())}#s(e){let t={actions:this.#e,speech:this.#n,isSwapped:this.#a};return Zs({...this.context(e),...t,expanded:this.#r,where:this.#o})}#c(){this.#t.forget(),this.#e.forget(),this.#r=void 0,this.#o=``}#l({target:e}){let t=il(e);t!==void 0&&e instanceof HTMLDetailsElement&&this.#u(t,e.open)}#u(e,t){t?this.#r?.add(e):this.#r?.delete(e)}#d(e,t){let{type:n,id:r}=t;if(n===`swap`)this.#a=!this.#a;else if(n===`hear`)this.#n.toggle(r,rl(this.renderRoot,r,`h3 > [lang], .body [data-piece]`));else if(n===`go`)this.#u(r,!0),this.#e.focus(`${uc(r)} > details > summary`);else{let n=lc(e,t),r=uc(n?.where??``);n&&this.#e.run(n,`${r} .acts button`,`${r} > details > summary`)&&(this.#o=n.where)}}});var Al=v`
  .levels {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin-block-start: 16px;
    list-style: none;
  }
  .level {
    --_tint: light-dark(#e9eff8, #222c3a);
    --_on-tint: var(--_ink);
    border: 1px solid var(--_hair);
    border-radius: 8px;
    overflow: clip;
  }
  .t1 {
    --_tint: light-dark(#bcd0ee, #2f4463);
  }
  .t2 {
    --_tint: light-dark(#7ea6df, #3f639b);
    --_on-tint: light-dark(#1b2430, #ffffff);
  }
  .t3 {
    --_tint: light-dark(#24549c, #8ab6f5);
    --_on-tint: light-dark(#ffffff, #14181d);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 12px;
    background: var(--_tint);
    color: var(--_on-tint);
    font-weight: 600;
  }
  .head .other {
    display: block;
    color: inherit;
    font-weight: 400;
  }
  .stair {
    flex: none;
    block-size: 20px;
    fill: currentColor;
  }
  .off {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  :host(:dir(rtl)) .stair,
  :host(:dir(rtl)) .mark.next svg {
    transform: scaleX(-1);
  }
  .face {
    display: block;
    padding: 12px 12px 0;
  }
  .level > .face:last-child,
  .level > .choice:last-child > .face {
    padding-block-end: 12px;
  }
  .level.half > .choice > .face:last-child,
  .level.half > .face {
    padding: 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-end: 4px;
    color: var(--_accent);
  }
  .half .marks {
    padding: 8px 12px;
    margin: 0;
  }
  .current {
    border: 2px solid var(--_accent);
    background: var(--_soft);
  }
  .more {
    padding: 0 12px 8px;
  }
  .hear {
    margin-inline-start: 8px;
  }
  .signs {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .exemplar {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_hair);
  }
  .title {
    font-weight: 600;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .choice {
    display: block;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 2px solid currentColor;
    border-radius: 50%;
    cursor: inherit;
  }
  .choice input:checked {
    background: radial-gradient(circle, currentColor 0 5px, transparent 5.5px);
  }
  .choice input:focus-visible {
    outline: 0;
  }
  .level:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
    background: var(--_soft);
  }
  .level:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice:has(:disabled) {
    cursor: auto;
    opacity: 0.7;
  }
  .half .head {
    background: none;
    color: inherit;
    font-weight: 400;
  }
  .table {
    flex-direction: row;
  }
  .table .level {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  @container (min-width: 620px) {
    .few {
      flex-direction: row;
    }
    .few .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 760px) {
    .some {
      flex-direction: row;
    }
    .some .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 960px) {
    .many {
      flex-direction: row;
    }
    .many .level {
      flex: 1 1 0;
      min-inline-size: 0;
    }
  }
  @container (min-width: 560px) {
    .side .pair {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
  }
  section.next {
    margin-block-start: 24px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .next h4 {
    margin: 0 0 4px;
    font-size: 1em;
  }
  .next ul {
    padding-inline-start: 20px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .head {
      border-block-end: 1px solid;
    }
    .level:has(:checked),
    .current {
      border: 3px solid Highlight;
    }
    .choice input {
      appearance: auto;
    }
  }
  @media print {
    /* The dot is a background, which browsers do not print. */
    .choice input {
      appearance: auto;
    }
    .level {
      break-inside: avoid;
    }
    .level[hidden] {
      display: block !important;
    }
    .more::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`,jl=3;function Ml(e,t,n=`learner`,r){let i=n===`teacher`||e.reveal===`immediate`,a=e.objectives.map((n,a)=>{let o=r?.objectives[a],s=Pl(n,t,i),c={...e.mastery,...n.mastery},l={...c,methodOptions:c},u=t.goalsOn(n.id).findLast(e=>e.state===`active`&&!Te(t,e,l)),d=o&&Nl.get(o),f={...o?.objective===n&&d?.determined===s.determined&&Il(d?.seen??[],s.seen)?o:Ll(n,c,s),waiting:s.waiting,goal:u};return Nl.set(f,s),f}),o={proficient:0,onTheWay:0,noLevel:0};for(let{status:e}of a)o[e]+=1;let s=new Set(e.objectives.map(({id:e})=>e));return{objectives:a,counts:o,archived:t.archived(s).filter(e=>e.kind===`rated`)}}var Nl=new WeakMap;function Pl({id:e},t,n){let r=t.ratingsOf(e),i=t.shown(`determined`,e,`teacher`).at(-1);if(n||r.every(({by:e})=>e!==`teacher`))return{seen:r,waiting:0,determined:i};let a=new Set(r.flatMap(e=>e.by===`learner`&&!e.copied?Fl(e):[])),o=e=>e.by!==`teacher`||(e.released??(e.evidence?a.has(Fl(e)):a.size>0)),s=[],c=0;for(let e of r)o(e)?s.push(e):e.released!==!1&&(c+=1);return{seen:s,waiting:c,determined:i}}var Fl=e=>e.evidence?.id??``;function Il(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function Ll(e,t,n){let{seen:r,waiting:i,determined:a}=n,{points:o,used:s,order:c,placedByRating:l}=Rl(e,t,r),u=Gl(e,t,s,c),d=s.filter(({by:e})=>e===`teacher`),p=a?{level:a.level,how:a.how,outOfDate:s.some(e=>f(e,a)>0),determined:a}:d.length>0?{level:Gl(e,t,d,c).level,how:`automatic`,outOfDate:!1,determined:a}:void 0,m=a&&(a.level===null||Hl(e,a))?a.level:u.level;return{objective:e,level:m,mine:r.findLast(e=>e.by===`learner`&&!e.copied),suggested:{...u,order:c,placedByRating:l},teacher:p,goal:void 0,points:o,trend:m===null?void 0:ql(s,e.increment??1),waiting:i,status:m===null?`noLevel`:Fe(e,m)?`proficient`:`onTheWay`}}function Rl(e,t,n){let{order:r=`assessedAt`,attempts:i=`keepAll`,drop:a=[],kinds:o,exclude:s=[]}=t,c=new Map(s.map(({work:e,why:t})=>[e,t])),l=new Set(n.filter(t=>t.level!==null&&zl(t)>0&&Hl(e,t)).map(Bl)),u=t=>{let{evidence:n,level:r,by:i}=t;if(r!==null&&!Me(e,t))return`olderScale`;if(r!==null&&!Hl(e,t))return`offScale`;if(i===`peer`||i===`family`)return`peer`;if(n&&o&&!o.includes(n.kind))return`kind`;if(n&&l.size!==0)return[1,2].some(e=>e>zl(t)&&l.has(`${e} ${Fl(t)}`))?`teacherRated`:void 0},f=new Map,p=Wl(n),m={},h=n.map((e,t)=>{let{id:n,level:r,code:i,evidence:a}=e,o=u(e),s=a&&c.has(a.id);return o&&!s&&f.set(n,o),(o||s)&&(m[n]=``),{id:n,rating:e,level:r,...i&&{code:i},assessedAt:p[t]??e.at,...a?.on!==void 0&&{submittedAt:a.on,dueAt:a.on},...a&&{work:a.id},...a?.independence&&{independence:a.independence}}}),{used:g,excluded:_,placedByAssessedAt:v}=d(h,{order:r,attempts:i,drop:a,exclude:m}),y=new Map(_.map(({evidence:e,reason:t})=>[e.id,f.get(e.id)??t]));return{points:(y.size===0?g:d(h.map(e=>({...e,level:0,work:e.id})),{order:r}).used).map(({id:e,rating:t})=>{let n=y.get(e);return{rating:t,who:Vl(t),reason:n,words:n===`byHand`?c.get(Fl(t)):void 0}}),used:g.map(({rating:e})=>e),order:r,placedByRating:v.length}}function zl({by:e,copied:t}){return e===`teacher`||e===`assessment`?2:+!!t}var Bl=e=>`${zl(e)} ${Fl(e)}`;function Vl({by:e,copied:t}){return t?`copied`:e===`family`?`peer`:e}function Hl({levels:e},{level:t}){return t!==null&&t>=(e[0]?.value??0)&&t<=(e.at(-1)?.value??0)}function Ul({at:e,clock:t,assessedOn:r}){let i=Date.parse(`${t.slice(0,23)}Z`);if(Number.isNaN(i)||t<`2020-01-01`)return n(e);let a=Date.parse(`${r}T23:59:59.999Z`);return a<i?a:i}function Wl(e){let t=1/0;return e.toReversed().map(e=>(t=Math.min(Ul(e),t-1),new Date(t).toISOString())).reverse()}function Gl(e,t,n,r){let{method:i=`weighted-average`,weight:a,times:o=3,mastery:s=je(e),snap:c=`reached`}=t,l={min:e.levels[0]?.value??0,max:e.levels.at(-1)?.value??0},u=n.map(({level:e})=>e),d={times:o,mastery:s,scale:l,order:r,...a!==void 0&&{weight:a}},f=Ce(i,u,d),{value:p,steps:m}=f.ok?f.value:{value:null,steps:[]};return{value:p,level:Kl(e,p,c),method:i,steps:m,snap:c}}function Kl(e,t,n=`reached`){if(t===null)return null;let r=ke(e),i=r.findLast(e=>e<=t)??r[0]??null,a=r.find(e=>e>t);return n===`reached`||i===null||a===void 0?i:a-t<=t-i?a:i}function ql(e,t){let n=e.slice(-6);if(n.length<jl)return;let r=(n.length-1)/2,[i,a]=[0,0];for(let[e,{level:t}]of n.entries())i+=(e-r)*(t??0),a+=(e-r)**2;return Math.abs(i)*(n.length-1)>=t*a?i>0?`rising`:`falling`:void 0}var Jl=e=>e===1?`once`:e===2?`twice`:`${e} times`,Yl=e=>e===1?`1 rating`:`${e} ratings`,Xl={average:`the average`,"linear-trend":`the straight line`,"power-law":`the curve`},Zl={heading:{learner:`My progress`,teacher:`This student’s progress`,family:`Progress`},proficient:e=>`${e} proficient`,onTheWay:e=>`${e} on the way`,noLevel:e=>`${e} with no level yet`,noLevelYet:`No level yet`,fromWork:{learner:`From my work so far`,teacher:`From the work so far`,family:`From the work so far`},theirs:{learner:`My teacher’s level`,teacher:`The teacher’s level`,family:`The teacher’s level`},you:{learner:`You`,teacher:`Student`,family:`Student`},who:{copied:`Teacher (copied)`,teacher:`Teacher`,assessment:`Test`,peer:`Another student`},copied:`Copied`,automatic:`worked out from the teacher’s ratings`,snapshot:e=>`the level from the work on ${e}`,override:e=>`set by the teacher on ${e}`,outOfDate:`Out of date: there is newer work.`,outOfDateNow:e=>`Out of date: there is newer work. Now it speaks for ${e}.`,recalculate:`Use the new level`,keepLevel:`Keep this level`,accept:`Make this my level`,setLevel:`Set another level`,level:`Level`,reason:`Why`,needsReason:`Say why in a few words.`,needsLevel:`Choose a level.`,save:`Save this level`,saved:e=>`Saved: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,goal:(e,t)=>`Goal: ${e}${t&&`, by ${t}`}`,meets:e=>`${e}. This meets the goal for this course.`,under:(e,t)=>`${e}. The goal for this course is ${t}.`,counted:(e,t)=>`From ${Yl(e)}${t===0?``:`; ${t} ${t===1?`does`:`do`} not count`}.`,waiting:e=>e===1?`1 level from your teacher shows once you rate that work yourself.`:`${e} levels from your teacher show once you rate that work yourself.`,rising:`Going up`,falling:`Going down`,empty:{learner:`Nothing here yet. Rate yourself after your next piece of work, and it shows up here.`,teacher:`Nothing here yet. What this student and you rate shows up here.`,family:`Nothing here yet. It fills as work is rated.`},how:`How it came about`,show:`Show as table`,showMe:`Show me how`,chart:(e,t,n,r)=>`${e}: ${Yl(t)}${n===r?` on ${n}`:`, ${n} to ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: from ${t} to ${n}.`,goalLine:e=>`The goal is ${e}.`,lastOf:(e,t)=>`The last ${e} of ${t}.`,work:`Work`,noWork:`In general`,rating:`Level`,counts:`Counts?`,yes:`Yes`,no:e=>`No: ${e}`,reasons:{byHand:`left out`,notAssessed:`no level`,insufficientEvidence:`not enough to see yet`,missing:`not handed in`,exempt:`not needed`,absent:`not there that day`,independent:`done alone`,withHelp:`done with help`,group:`group work`,observation:`seen in class`,conversation:`talked about`,laterAttempt:`a later try counts`,betterAttempt:`a better try counts`,offScale:`off the scale`,olderScale:`from an older scale`,teacherRated:`the teacher’s level counts`,peer:`from another student`,kind:`this kind of work does not count`},modified:`Changed expectation`,all:`Show all`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,spreadsheet:`Save as a spreadsheet`,columns:[`Objective`,`Work`,`Day`,`Who`,`Level`,`Name of the level`,`Counts?`],fileName:`my-progress`,spreadsheetSaved:`Look in your downloads for the spreadsheet.`,fileFailed:`The file could not be made. Try again when you are online.`,spreadsheetRefused:`If no file came, open this page in a tab of its own.`,archived:e=>`${Yl(e)} not on this list`,archivedWhy:`What they are about was removed, or is on another page. They are kept.`,methods:{average:`Average: every rating counts the same.`,median:`Middle: the rating in the middle, from low to high.`,mode:`Most often: the rating that comes most often.`,latest:`Newest: the last rating.`,highest:`Highest: the best rating.`,"weighted-average":`Newest counts most: the last rating, and the average of those before.`,"decaying-average":`Newer counts more: each new rating moves the number.`,"n-mastery":`Often enough: a level has to be reached several times.`,"power-law":`Growth curve: where a curve through the ratings has come to.`,"linear-trend":`Growth line: where a straight line through the ratings has come to.`,"best-fit":`Best fit: whichever lies closest to the ratings.`},steps:{order:{assessedAt:`in the order they were rated`,submittedAt:`by the day of the work`,dueAt:`by the day of the work`},took:(e,t,n)=>`These count, ${n}: ${t>0?`${t} earlier ones, then `:``}${e}.`,placed:e=>`${Yl(e)} without a day: placed by when they were rated.`,noScores:`Nothing counts yet, so there is no number.`,mean:{all:`Add them and divide by how many`,earlier:`All but the newest: add and divide by how many`,reached:`Add those and divide by how many`},sorted:e=>`From low to high: ${e}.`,middle:`The one in the middle`,middleTwo:(e,t)=>`Halfway between the two in the middle, ${e} and ${t}`,often:e=>`${e.map(([e,t])=>`${e} comes ${Jl(t)}`).join(`, `)}.`,most:`The one that comes most often`,tied:e=>`${e} come equally often. The newest of them`,start:`Start with the oldest`,newest:`The newest`,highest:`The highest`,blended:(e,t,n,r)=>`${e} % of ${t} and ${n} % of what came before, ${r}`,skipped:e=>`Then the same ${Jl(e)} more, up to the last steps:`,reached:(e,t,n)=>`${Yl(e)} at ${t} or higher; it takes ${n}.`,notEnough:`That is not enough yet, so there is no number.`,zeros:e=>`A curve cannot use 0, so ${Yl(e)} of 0 or less are left out here.`,fellBack:(e,t)=>`A trend takes ${e} ratings, and here there are ${t}. So the average is used.`,line:`The straight line closest to the ratings, read at the newest one`,curve:`The curve closest to the ratings, read at the newest one`,compared:(e,t)=>`How far each lies from the ratings in all: ${e.map(([e,t])=>`${Xl[e]} ${t}`).join(`, `)}. ${Xl[t].replace(/^./,e=>e.toUpperCase())} is closest.`,clamped:e=>`That is off the scale, so its end counts: ${e}.`,rounded:e=>`So the number is ${e}.`,reachedLevel:e=>`The highest level it reaches: ${e}.`,nearestLevel:e=>`The nearest level: ${e}.`}};function Ql(e){let{config:t,viewer:n,languages:r,language:i,session:a,actions:o,known:s}=e,c=a?.state===`ready`,l=c?a.record:new g;return{...e,messages:j(`mastery-tracker`,i,Zl),reading:{languages:r,display:t.languages??`off`,swapped:!1},record:l,progress:s.of(t,l,n),isReady:c,canAct:c&&n===`teacher`,draft:o.draft,say:ve(e,o.announcement),offers:o.offers}}var $l=class{#e;of(e,t,n){let r=n===`teacher`?`teacher`:`learner`,i=this.#e,a=Ml(e,t,r,i?.config===e&&i.record===t&&i.viewer===r?i.progress:void 0);return this.#e={config:e,record:t,viewer:r,progress:a},a}};function Z(e,t,n){let{messages:r,reading:i,shared:a,language:o}=n,s=V(e,t);return s?we(s,i,a,o):t===null?r.noLevelYet:tu(t,o)}function eu(e,t,n){let{level:r,label:i}=e;if(r===null)return n.messages.noLevelYet;if(t&&V(t,r)&&Me(t,e))return Z(t,r,n);let a=tu(r,n.language);return i?n.shared.level(a,R(i,n.reading)):a}function tu(e,t){return e.toLocaleString(`${t}-US`,{maximumFractionDigits:2})}function nu(e,t){if(e?.assessedOn!==void 0)return ru(e.assessedOn,t);let{language:n}=t,r=Date.parse(e?.clock.slice(0,23)??``);return Number.isNaN(r)?``:de(r,n)}function ru(e,{language:t}){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?``:de(n,t)}function iu(e,{messages:t,viewer:n}){return e===`learner`?t.you[n]:t.who[e]}function au({evidence:e},{messages:t,reading:n}){return e?R(e.title,n):t.noWork}function ou({reason:e,words:t},{messages:n,reading:r}){return e?n.no(t===void 0?n.reasons[e]:R(t,r)):n.yes}function su({points:e}){let t=e.filter(({reason:e})=>e===void 0).length;return[t,e.length-t]}function cu(e,{type:t,id:n},r){let i=e.progress.objectives[r];if(!i)return{};let a=`#o${r}`;if(t===`all`)return{disclosure:{name:`all:${n}`,isOpen:!0},focus:a};let o=[`[data-act="undo"][data-id="${CSS.escape(n)}"]`,a];if(t===`set`)return lu(e,i,r,o);if(t===`undo`){let t=e.acted===n&&e.offers===`redo`,{determined:r}=i.teacher??{};return{undoes:r?[r]:[],announcement:t?``:e.messages.undone,focus:o}}let{teacher:s,suggested:c}=i,l=t===`keep`;return{...uu(e,i,l?s?.level??null:c.level,l?s?.determined?.reason:void 0),focus:o}}function lu(e,t,n,r){let{id:i}=t.objective,a=e.draft.get(`level:${i}`),o=e.draft.text(`reason:${i}`);if(!a||!o){let e=a?`reason`:`level`;return{missing:{id:i,field:e},focus:`#${e}-${n}`}}return{...uu(e,t,a===`none`?null:Number(a),o),discard:RegExp(`^(level|reason):${i.replace(/[^\w]/g,`\\$&`)}$`),disclosure:{name:`set:${i}`,isOpen:!1},focus:r}}function uu(e,t,n,r){return{bodies:[du(t,n,r)],announcement:e.messages.saved(Z(t.objective,n,e))}}function du({objective:e,suggested:t},n,r){return{kind:`determined`,by:`teacher`,about:e.id,level:n,suggested:t.value,how:r===void 0&&n===t.level?`snapshot`:`override`,...r!==void 0&&{reason:r}}}function fu({objectives:e},t){return e.filter(({points:e,teacher:t})=>e.length>0||t).map(e=>({progress:e,last:pu(e)})).sort((e,t)=>t.last-e.last).map(({progress:{objective:e,mine:n,teacher:r,goal:i}})=>({objective:e,mine:n?.level??null,...r&&{teacher:r.level},will:i?t.stepsOf(i.id).flatMap(({state:e,what:t})=>e===`done`?[]:t):[]}))}function pu({points:e}){let t=e.at(-1);return t?Ul(t.rating):0}var mu=D(L({method:D(w(be)),weight:D(E()),times:D(E()),mastery:D(E()),order:D(w([`assessedAt`,`submittedAt`,`dueAt`])),attempts:D(w([`keepAll`,`latest`,`best`])),kinds:D(P(w([`assignment`,`assessment`,`project`,`practice`]))),drop:D(P(w([`independent`,`withHelp`,`group`,`observation`,`conversation`]))),exclude:D(P(L({work:N,why:c}))),snap:D(w([`reached`,`nearest`]))})),hu=I(L({type:w([`mastery-tracker`]),id:D(N),record:D(N),title:D(c),objectives:I(P(Ne),te(1,`missing`)),mastery:mu,reveal:D(w([`afterSelf`,`immediate`])),languages:D(w([`off`,`stacked`,`side-by-side`])),sharedComputers:D(M())}),A(function*(e){let t=k(e,`mastery`);yield*gu(t,`mastery`),yield*O(F(e,`objectives`),`objectives`);for(let[n,r]of F(e,`objectives`).entries()){let e=k(r,`mastery`),i=`objectives[${n}].mastery`;e!==void 0&&(yield*gu({...Object(t),...Object(e)},i));for(let t of Pe(e,r,`mastery`))yield{...t,path:`${i}.mastery`}}}));function*gu(e,t){let n=be.find(t=>t===(k(e,`method`)??`weighted-average`)),r=[`weight`,`times`,`mastery`].flatMap(t=>{let n=k(e,t);return typeof n==`number`?[[t,n]]:[]});if(!n)return;let i={times:3,mastery:0,scale:{min:0,max:1},...Object.fromEntries(r)},a=Ce(n,[],i);if(!a.ok)for(let e of a.problems)yield{...e,path:ie(t,e.path)}}var _u=class{#e;#t=new Set;#n=!1;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`beforeprint`,this.#r),addEventListener(`afterprint`,this.#r)}hostDisconnected(){removeEventListener(`beforeprint`,this.#r),removeEventListener(`afterprint`,this.#r)}isOpen(e){return this.#t.has(e)||this.#n&&/^(how|table):/.test(e)}set(e,t){t?this.#t.add(e):this.#t.delete(e),this.#e.requestUpdate()}follow({target:e}){if(this.#n||!(e instanceof HTMLDetailsElement))return;let{disclosure:t}=e.dataset;t&&e.open!==this.#t.has(t)&&this.set(t,e.open)}#r=({type:e})=>{this.#n=e===`beforeprint`,this.#e.requestUpdate()}},vu=v`
  .whole {
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
  }
  .summary,
  .empty,
  .gone,
  .foot,
  .whose {
    margin-block-start: 16px;
  }
  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    list-style: none;
    font-weight: 600;
  }
  .bar {
    display: block;
    margin-block-start: 4px;
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .bar rect {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
  }
  .bar .proficient {
    fill: var(--_accent);
  }
  .bar .onTheWay {
    fill: light-dark(#bcd0ee, #2f4463);
  }
  .empty {
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
  }
  .objectives,
  .gone ul {
    list-style: none;
  }
  .objective-item {
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  p.line {
    margin-block-start: 8px;
  }
  .label {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .mini path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .mini circle {
    fill: var(--_accent);
  }
  .mark.copied path {
    fill: none;
  }
  section.next {
    margin-block: 16px 8px;
  }
  .acts-of .quiet {
    margin-inline: -4px 12px;
  }
  .next ul {
    list-style: disc;
  }
  .also:has(*) {
    margin-block-start: 24px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
  }
  .also .quiet {
    padding-inline: 0;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: 12px;
  }
  select {
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  [aria-invalid='true'] {
    border-color: var(--_problem);
  }
  .lacks {
    color: var(--_problem);
    font-weight: 600;
  }
  .lacks:not(:empty) {
    margin-block-end: 12px;
  }
  .say:not(:empty) {
    position: sticky;
    inset-block-end: 8px;
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
    font-weight: 600;
  }
  figure {
    margin: 12px 0 8px;
  }
  .chart {
    display: block;
    box-sizing: border-box;
    inline-size: calc(100% - 7.5em);
    font-size: 0.8125em;
    overflow: visible;
  }
  .band:where(.t0) {
    --_tint: light-dark(#e9eff8, #222c3a);
  }
  .band {
    fill: var(--_tint);
    fill-opacity: 0.4;
  }
  .hair {
    stroke: var(--_hair);
  }
  .run,
  .goal:is(line) {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-linecap: square;
  }
  .run.learner {
    stroke: var(--_accent);
  }
  .goal:is(line) {
    stroke-width: 1.5;
    stroke-dasharray: 6 5;
    stroke-linecap: butt;
  }
  .chart text {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 3px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  .chart .level-name {
    stroke: none;
  }
  .chart .day {
    fill: var(--_muted);
  }
  .chart .end {
    font-weight: 600;
  }
  .point {
    overflow: visible;
  }
  .point path {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .point.teacher path,
  .point.assessment path {
    fill: var(--_ink);
  }
  .point.learner path {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .chart .end.learner {
    fill: var(--_accent);
  }
  .point.out path {
    fill: var(--_paper);
    stroke-dasharray: 2 2;
  }
  .point.goal path {
    fill: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-end: 8px;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  :host(:dir(rtl)) :is(th, td) {
    padding: 8px 0 8px 12px;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .narrow-head {
    display: none;
  }
  @container (max-width: 479px) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding-block: 8px;
      border-block-end: 1px solid var(--_hair);
    }
    tr > * {
      padding-block: 0;
      border: 0;
    }
    td:last-child {
      grid-column: 1 / -1;
    }
    .narrow-head {
      display: inline;
    }
  }
  th > span,
  td > .mark {
    display: flex;
  }
  .method {
    font-weight: 600;
  }
  .steps {
    padding-inline-start: 24px;
  }
  .steps li {
    margin-block: 4px;
  }
  @media (forced-colors: active) {
    .chart,
    .mini,
    .bar {
      forced-color-adjust: none;
    }
    .band {
      fill: Canvas;
      fill-opacity: 1;
    }
    .hair,
    .run,
    .run.learner,
    .goal:is(line),
    .point path,
    .point.learner path,
    .mini path,
    .bar rect {
      stroke: CanvasText;
    }
    .point path,
    .point.out path {
      fill: Canvas;
    }
    .point.teacher path,
    .point.assessment path,
    .mini circle,
    .bar .proficient {
      fill: CanvasText;
    }
    .bar .onTheWay {
      fill: Highlight;
    }
    .chart text,
    .chart .end.learner,
    .chart .level-name,
    .chart .day {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    details:not([open]),
    summary,
    .empty {
      display: none;
    }
    .objective-item,
    figure,
    tr {
      break-inside: avoid;
    }
    .objective-item:has(table) {
      break-inside: auto;
    }
  }
`;function yu(e,t){let{objective:n,reading:r,words:i,current:a}=e;if(a==null||!V(n,a))return``;let o=Oe(n,a);return o?y`<section class="next" part="next" data-piece="next">
    <h4 .textContent=${i.nextHeading(we(o,r,i,t))}></h4>
    ${bu(o,e)}
  </section>`:y`<section class="next" part="next"><p .textContent=${i.top}></p></section>`}function bu(e,{reading:t,plain:n}){let r=e.indicators?.filter(e=>e.required!==!1)??[];if(r.length>0)return y`<ul>
      ${r.map(({text:e})=>y`<li>${z(e,t,`sign`)}</li>`)}
    </ul>`;let i=n&&e.plain||e.descriptor;return i===void 0?``:z(i,t,`descriptor`)}var xu=3,Su=[`learner`,`teacher`,`copied`,`assessment`];function Cu({points:e,objective:{levels:t}}){let[n,r]=[t[0]?.value??0,t.at(-1)?.value??0];return e.flatMap(e=>{let{level:t}=e.rating,i=Su.find(t=>t===e.who);return t!==null&&i&&t>=n&&t<=r&&e.reason!==`olderScale`?{point:e,who:i,level:t}:[]})}function wu(e){let t=[],n=new Map;for(let r of e){let e=r.point.rating.evidence?.id,i=e===void 0?void 0:n.get(e);if(i&&!i.some(({who:e})=>e===r.who))i.push(r);else{let i=[r];t.push(i),e!==void 0&&n.set(e,i)}}return t}function Tu({levels:e},t){let n=e.findLastIndex(e=>e.value<=t),[r,i]=[e[n],e[n+1]];return r&&i?n+(t-r.value)/(i.value-r.value):n}var Eu=/^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;function Du(e,t){let{objective:n,goal:r}=e,{messages:i,shared:a,reading:o,language:s}=t,c=wu(Cu(e)),l=c.slice(-12);if(l.length===0)return b;let{levels:u}=n,d=Eu.test(s),f=e=>d?100-e:e,p=e=>f(l.length===1?50:4+e*92/(l.length-1)),m=e=>(u.length-.5-Tu(n,e))*xu+.5,h=[`learner`,`teacher`].every(e=>l.some(t=>t.some(t=>t.who===e))),g=Su.map(e=>({who:e,points:l.flatMap((t,n)=>{let r=t.find(t=>t.who===e);return r?[{...r,x:p(n),y:m(r.level)+(h?Ou[e]??0:0)}]:[]})})),v=r&&V(n,r.target)?r.target:void 0,x=[...g.flatMap(({who:e,points:n})=>{let r=n.at(-1);return r?{key:e,y:r.y,word:e===`copied`?i.copied:iu(e,t)}:[]}),...v===void 0?[]:[{key:`goal`,y:m(v),word:a.goal}]].sort((e,t)=>e.y-t.y),S=-1/0,C=x.map(e=>({...e,y:S=Math.max(e.y,S+1.3)})),w=u.length*xu,T=[l[0]?.[0],l.at(-1)?.at(-1)].map(e=>e?nu(e.point.rating,t):``),E=d?`end`:`start`;return y`<figure part="chart" dir=${d?`rtl`:`ltr`}>
    <svg
      class="chart"
      role="img"
      aria-label=${ee(e,l,t)}
      direction="ltr"
      width="100%"
      height="${w+2}em"
    >
      ${u.map((e,t)=>{let n=Math.floor(t*3/(u.length-1)),r=(u.length-1-t)*xu;return _`<rect class="band t${n}" x="0" y="${r}em" width="100%" height="${xu}em"></rect>
          <line class="hair" x1="0" x2="100%" y1="${r+xu}em" y2="${r+xu}em"></line>`})}
      ${v===void 0?b:_`<line class="goal" x1="0" x2="100%" y1="${m(v)}em" y2="${m(v)}em"></line>`}
      ${g.map(({who:e,points:t})=>e===`learner`||e===`teacher`?t.map((n,r)=>{let i=t[r-1];return i?_`<line class="run ${e}" x1="${i.x}%" x2="${n.x}%" y1="${i.y}em" y2="${i.y}em"></line>
                    <line class="run ${e}" x1="${n.x}%" x2="${n.x}%" y1="${i.y}em" y2="${n.y}em"></line>`:b}):b)}
      <svg width="100%" height="${w}em">
        ${u.map(({value:e},r)=>_`<text class="level-name" x="${f(1)}%" y="${(u.length-1-r)*xu+1.1}em" text-anchor=${E}>${Z(n,e,t)}</text>`)}
      </svg>
      ${g.map(({who:e,points:t})=>t.map(({x:t,y:n,point:r})=>_`<svg class="point ${e} ${r.reason&&r.reason!==`teacherRated`?`out`:``}" x="${t}%" y="${n}em" width="1" height="1"><path d=${ku[e]}></path></svg>`))}
      ${C.map(({key:e,y:t,word:n})=>_`${e===`goal`?_`<svg class="point goal" x="${f(100)}%" y="${t}em" width="1" height="1"><path d=${d?ju:Au}></path></svg>`:b}<text class="end ${e}" x="${f(100)}%" y="${t}em" dy="0.35em" dx="${(d?-1:1)*(e===`goal`?1.6:.6)}em" text-anchor=${E}>${n}</text>`)}
      <text class="day" x="${f(0)}%" y="${w+1.5}em" text-anchor=${E}>${T[0]}</text>
      <text class="day" x="${f(100)}%" y="${w+1.5}em" text-anchor=${d?`start`:`end`}>
        ${T[0]===T[1]?``:T[1]}
      </text>
    </svg>
    ${c.length>l.length?y`<figcaption class="muted small" .textContent=${i.lastOf(l.length,c.length)}></figcaption>`:b}
  </figure>`;function ee({trend:e},t,r){let a=t.reduce((e,t)=>e+t.length,0),s=g.flatMap(({who:e,points:t})=>{let[a,o]=[t[0],t.at(-1)];return a&&o?i.series(iu(e,r),Z(n,a.level,r),Z(n,o.level,r)):[]});return[i.chart(R(n.title,o),a,T[0]??``,T[1]??``),...s,e?`${i[e]}.`:``,v===void 0?``:i.goalLine(Z(n,v,r))].filter(Boolean).join(` `)}}var Ou={learner:-.35,teacher:.35},ku={learner:`M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,teacher:`M0-6l6 6-6 6-6-6z`,copied:`M0-6l6 6-6 6-6-6z`,assessment:`M-4-4h8v8h-8z`},Au=`M6 7V-7h9l-2.5 3.5 2.5 3.5H6`,ju=`M-6 7V-7h-9l2.5 3.5-2.5 3.5H-6`;function Mu(e,{language:t}){let{points:n,objective:r}=e,i=n.filter(({reason:e})=>!e).slice(-6);if(i.length<2)return b;let a=Math.max(1,r.levels.length-1),o=Eu.test(t),s=i.map(({rating:e},t)=>{let n=4+t*88/(i.length-1);return[o?96-n:n,24-Tu(r,e.level??0)*20/a]}),[c,...l]=s.map(([e,t])=>[e.toFixed(1),t.toFixed(1)]),u=s.at(-1);return y`<svg class="mini" width="96" height="28" viewBox="0 0 96 28" aria-hidden="true">
    <path d="M${c?.join()}${l.map(([e,t])=>`H${e}V${t}`).join(``)}"></path>
    <circle cx=${u?.[0]??0} cy=${u?.[1]??0} r="3.5"></circle>
  </svg>`}var Nu=12;function Pu({steps:e,level:t,order:n,snap:r,placedByRating:i},a,o,s){let c=e.filter(({code:e})=>e===`blended`),l=e.flatMap((t,r)=>{let i=c.indexOf(t);if(i===2&&c.length>5)return a.skipped(c.length-4);if(i>2&&i<c.length-2)return[];let s=t.code===`newest`&&e[r+1]?.code===`blended`;return Fu(t,a,o,a.order[n],s)});return i>0&&n!==`assessedAt`&&l.splice(1,0,a.placed(i)),t!==null&&l.push((r===`nearest`?a.nearestLevel:a.reachedLevel)(s(t))),l}function Fu(e,t,n,r,i){let a=new Intl.NumberFormat(`${n}-US`,{maximumFractionDigits:3}),o=new Intl.NumberFormat(`${n}-US`,{maximumSignificantDigits:5}),s=e=>a.format(e),c=e=>e.map(s).join(`, `),l=(e,t,n)=>`${e}: ${t} = ${s(n)}.`,u=(e,t)=>`${e}: ${s(t)}.`;switch(e.code){case`took`:{let{scores:n}=e;return n.length===0?[]:t.took(c(n.slice(-12)),Math.max(0,n.length-Nu),r)}case`noScores`:return t.noScores;case`mean`:return l(t.mean[e.of],`${s(e.sum)} ÷ ${e.count}`,e.value);case`middle`:{let{sorted:n,middle:r,value:i}=e,[a=i,o]=r,l=Math.max(0,Math.floor((n.length-Nu)/2)),d=c(n.slice(l,l+Nu+n.length%2));return[t.sorted(n.length>13?`… ${d} …`:d),u(o===void 0?t.middle:t.middleTwo(s(a),s(o)),i)]}case`mostFrequent`:{let{counts:n,tied:r,value:i}=e;return[t.often(n.map(({score:e,times:t})=>[s(e),t])),u(r.length>1?t.tied(c(r)):t.most,i)]}case`newest`:return u(i?t.start:t.newest,e.value);case`highest`:return u(t.highest,e.value);case`blended`:{let{weight:n,newest:r,before:i,value:a}=e;return l(t.blended(s(n),s(r),s(100-n),s(i)),`${s(n/100)} × ${s(r)} + ${s((100-n)/100)} × ${s(i)}`,a)}case`reached`:{let n=t.reached(e.scores.length,s(e.mastery),e.needed);return e.enough?n:[n,t.notEnough]}case`zerosLeftOut`:return t.zeros(e.positions.length);case`fellBack`:return t.fellBack(e.needed,e.count);case`line`:{let{start:n,slope:r,at:i,value:a}=e,c=o.format(Math.abs(Math.abs(r)<1e-9?0:r));return l(t.line,`${s(n)} ${r<0?`−`:`+`} ${c} × ${i}`,a)}case`curve`:{let{factor:n,exponent:r,at:i,value:a}=e,s=o.format(Math.abs(r)<1e-9?0:r);return l(t.curve,`${o.format(n)} × ${i}^${s}`,a)}case`compared`:return t.compared(e.errors.map(({method:e,error:t})=>[e,s(t)]),e.chosen);case`clamped`:return t.clamped(s(e.value));case`rounded`:return t.rounded(s(e.value))}}var Iu=50;function Lu(e,t,n,r){let{config:i,viewer:a,messages:o,progress:s,reading:c,language:l,say:u,isReady:d}=e,f=s.objectives.every(({points:e,teacher:t,waiting:n})=>e.length+n===0&&!t);return y`<div class="w ${c.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${o.heading[a]}></p>
      ${i.title===void 0?b:z(i.title,c,`whole`)} ${d?b:t}
      ${d?zu(e):b}
      ${d&&f?y`<p class="empty" part="empty" .textContent=${o.empty[a]}></p>`:b}
      <ol class="objectives" part="objectives" role="list">
        ${s.objectives.map((t,n)=>Bu(t,n,e))}
      </ol>
      ${Qu(e)}
      <div class="also no-print">
        ${n} ${r}
        ${d&&!f?qu({type:`sheet`},o.spreadsheet,`quiet sheet`):b}
      </div>
      <p class="say" role="status" .textContent=${u}></p>
      ${d?t:b}
    </div>
  </div>`}var Ru=[`proficient`,`onTheWay`,`noLevel`];function zu({progress:e,messages:t}){let{counts:n,objectives:r}=e,i=0,a=Ru.map(e=>{let t={status:e,from:i,share:n[e]*100/r.length};return i+=t.share,t});return y`<div class="summary" part="summary">
    <ul role="list">
      ${Ru.map(e=>y`<li class=${e} .textContent=${t[e](n[e])}></li>`)}
    </ul>
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      ${a.map(({status:e,from:t,share:n})=>n>0?_`<rect class=${e} x="${t}%" y="1" width="${n}%" height="10"></rect>`:b)}
    </svg>
  </div>`}function Bu(e,t,n){let{objective:r,points:i,waiting:a,teacher:o}=e,{reading:s,shared:c,language:l,messages:u,viewer:d,isReady:f}=n,p={objective:r,reading:s,words:c,current:e.level,plain:d===`family`};return y`<li class="objective-item" part="objective">
    <div role="heading" aria-level="3" tabindex="-1" id="o${t}">
      ${z(r.statement??r.title,s,`objective`)}
    </div>
    ${f?y`${d===`family`?Uu(e,n):Hu(e,n)} ${Wu(e,n)}
            ${Gu(e,n)}
            <p
              class="muted"
              ?hidden=${a===0}
              .textContent=${a===0?``:u.waiting(a)}
            ></p>
            ${n.canAct?Ku(e,t,n):b} ${yu(p,l)}
            ${i.length>0||o?Yu(e,t,n):b}`:b}
  </li>`}function Vu(e,t,n){let{objective:r}=e;return y`<span class="name"
    >${t===null||!V(r,t)?b:Le(r,t)}<span
      .textContent=${Z(r,t,n)}
    ></span
  ></span>`}function Hu(e,t){let{suggested:n,trend:r}=e,{messages:i,viewer:a}=t;return y`<p class="line" part="level">
    <span class="label" .textContent=${i.fromWork[a]}></span> ${Vu(e,n.level,t)}
    <span class="line"
      >${Mu(e,t)}<span class="muted" .textContent=${r?i[r]:``}></span
    ></span>
  </p>`}function Uu(e,t){let{objective:n,level:r}=e,{messages:i}=t,a=Z(n,r,t),o=Z(n,je(n),t);return y`<p class="line" part="level">
    ${r===null||!V(n,r)?b:Le(n,r)}
    <span
      .textContent=${r!==null&&Fe(n,r)?i.meets(a):i.under(a,o)}
    ></span>
  </p>`}function Wu(e,t){let{teacher:n}=e,{messages:r,viewer:i,canAct:a}=t;if(!n)return b;let{level:o,how:s,determined:c,outOfDate:l}=n,u=nu(c,t),d=[s===`automatic`?r.automatic:r[s](u),c?.reason].filter(Boolean);return y`<p class="line" part="teacher">
      ${H(`teacher`,r.theirs[i])} ${Vu(e,o,t)}
      <span class="muted" dir="auto" .textContent=${d.join(`: `)}></span>
    </p>
    ${l&&!a?y`<p class="line">${H(`old`,r.outOfDate)}</p>`:b}`}function Gu({goal:e,objective:t},n){if(!e||!V(t,e.target))return b;let r=n.messages.goal(Z(t,e.target,n),ru(e.on,n));return y`<p class="line">${H(`goal`,r)}</p>`}function Ku(e,t,n){let{objective:r,teacher:i,suggested:a}=e,{messages:o,draft:s,missing:c,offers:l,acted:u}=n,{id:d}=r,f=c?.id===d?c.field:void 0,p=u===d&&l?o[l]:i?.determined?o.undo:void 0,m=(e,n,r)=>qu({type:e,id:d},n,r,`o${t}`),h=s.get(`level:${d}`)??``;return y`<div class="acts-of no-print">
    ${i?.outOfDate?y`<p class="line">${H(`old`,o.outOfDateNow(Z(r,a.level,n)))}</p>
            ${m(`take`,o.recalculate)}${m(`keep`,o.keepLevel)}`:!i?.determined&&a.level!==null?m(`take`,o.accept):b}
    ${p?m(`undo`,p):b}
    <details data-disclosure="set:${d}" ?open=${n.isOpen(`set:${d}`)}>
      <summary aria-describedby="o${t}" .textContent=${o.setLevel}></summary>
      <div class="field">
        <label for="level-${t}" .textContent=${o.level}></label>
        <select
          id="level-${t}"
          name="level:${d}"
          aria-invalid=${f===`level`}
          aria-describedby="lacks-${t}"
        >
          <option value="" ?selected=${h===``}></option>
          ${ke(r).map(e=>Ju(`${e}`,Z(r,e,n),h))}
          ${Ju(`none`,o.noLevelYet,h)}
        </select>
      </div>
      <div class="field">
        <label for="reason-${t}" .textContent=${o.reason}></label>
        <input
          id="reason-${t}"
          type="text"
          name="reason:${d}"
          autocomplete="off"
          dir="auto"
          aria-invalid=${f===`reason`}
          aria-describedby="lacks-${t}"
          .value=${s.get(`reason:${d}`)??``}
        />
      </div>
      <p
        id="lacks-${t}"
        class="lacks"
        .textContent=${f===`level`?o.needsLevel:f?o.needsReason:``}
      ></p>
      ${m(`set`,o.save,`main`)}
    </details>
  </div>`}function qu(e,t,n=`quiet`,r){return y`<button
    class=${n}
    type="button"
    data-act=${e.type}
    data-id=${`id`in e?e.id:b}
    aria-describedby=${r??b}
    .action=${e}
    .textContent=${t}
  ></button>`}function Ju(e,t,n){return y`<option value=${e} ?selected=${e===n} .textContent=${t}></option>`}function Yu(e,t,n){let{objective:r}=e,{messages:i,isOpen:a}=n,{id:o}=r,s=(e,n,r)=>y`<details data-disclosure="${e}:${o}" ?open=${a(`${e}:${o}`)}>
      <summary aria-describedby="o${t}" .textContent=${n}></summary>
      ${a(`${e}:${o}`)?r():b}
    </details>`;return s(`how`,i.how,()=>y`<p class="muted" .textContent=${i.counted(...su(e))}></p>
        ${Du(e,n)} ${s(`table`,i.show,()=>Xu(e,t,n))}
        ${s(`steps`,i.showMe,()=>Zu(e,n))}`)}function Xu(e,t,n){let{points:r,objective:i}=e,{messages:a,isOpen:o}=n,s=o(`all:${i.id}`)?r.length:Iu,c=r.slice(-s).reverse();return y`<table part="table" role="table" aria-labelledby="o${t}">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" .textContent=${a.work}></th>
          <th scope="col" role="columnheader" .textContent=${a.rating}></th>
          <th scope="col" role="columnheader" .textContent=${a.counts}></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${c.map(e=>{let{rating:t,who:r}=e,o=[nu(t,n),t.modified&&a.modified].filter(Boolean).join(` · `),s=iu(r,n);return y`<tr role="row">
            <th scope="row" role="rowheader">
              <span dir="auto" .textContent=${au(t,n)}></span>
              <span class="muted small" .textContent=${o}></span>
            </th>
            <td role="cell">
              ${r===`peer`?y`<span class="mark" .textContent=${s}></span>`:H(r===`learner`?`you`:r===`assessment`?`test`:r,s)}
              <span .textContent=${eu(t,i,n)}></span>
            </td>
            <td role="cell">
              <span class="narrow-head muted" .textContent=${`${a.counts} `}></span
              ><span dir="auto" .textContent=${ou(e,n)}></span>
            </td>
          </tr>`})}
      </tbody>
    </table>
    ${r.length>c.length?y`<p class="muted small" .textContent=${a.lastOf(c.length,r.length)}></p>
            ${qu({type:`all`,id:i.id},a.all)}`:b}`}function Zu({suggested:e,objective:t},n){let{messages:r,language:i}=n,a=Pu(e,r.steps,i,e=>Z(t,e,n));return y`<p class="method" .textContent=${r.methods[e.method]}></p>
    <ol class="steps" part="steps">
      ${a.map(e=>y`<li .textContent=${e}></li>`)}
    </ol>`}function Qu(e){let{progress:t,messages:n,isOpen:r}=e,{archived:i}=t;if(i.length===0)return b;let a=i.slice(-50).reverse();return y`<details class="gone" part="archived" data-disclosure="gone" ?open=${r(`gone`)}>
    <summary .textContent=${n.archived(i.length)}></summary>
    ${r(`gone`)?y`<p class="muted" .textContent=${n.archivedWhy}></p>
            <ul role="list">
              ${a.map(t=>{let n=[eu(t,void 0,e),au(t,e),nu(t,e)];return y`<li dir="auto" .textContent=${n.filter(Boolean).join(` · `)}></li>`})}
            </ul>
            <p
              class="muted small"
              ?hidden=${a.length===i.length}
              .textContent=${n.lastOf(a.length,i.length)}
            ></p>`:b}
  </details>`}Be(`mastery-tracker`,class extends Rr{constructor(...e){super(...e),this.tag=`mastery-tracker`,this.schema=hu,this.#e=new Gr(this,()=>this.session),this.#t=new Aa(this),this.#n=new ja(this,()=>ka(()=>import(`./paste-DflfgfPs.js`),__vite__mapDeps([21,5,3,2,4,12,11,13,22]),import.meta.url)),this.#r=new _u(this),this.#i=new $l}static{this.styles=[Cr,Al,gs,Sr,...Ca,vu]}#e;#t;#n;#r;#i;#a;#o;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`toggle`,e=>this.#r.follow(e),!0),e}readMarkup(){}willUpdate(e){super.willUpdate(e),this.config&&this.viewer===`teacher`&&this.#e.follow(this.tag,this.config.id,`teacher`)&&(this.#a=void 0)}renderWidget(e){let{session:t,viewer:n,languages:r,language:i}=this,a=this.#s(e),o=t&&a.isReady&&n===`learner`?this.#t.render(t,fu(a.progress,a.record),r):b,s=JSON.stringify([this.tag,e.id,n,`paste`]),c=n===`family`?b:this.#n.render(t,s,a,a.messages);return Lu(a,this.#e.foot(i),o,c)}handleInput({target:e}){(e instanceof HTMLInputElement||e instanceof HTMLSelectElement)&&e.name&&(this.#e.draft.set(e.name,e.value),this.#a=void 0,this.requestUpdate())}handleClick(e){let t=Wr(e);if(!this.config||!t||!t.action)return;let n=this.#s(this.config);t.action.type===`sheet`?this.#c(n):this.#l(n,t.action)}#s(e){let t={actions:this.#e,known:this.#i,isOpen:e=>this.#r.isOpen(e),missing:this.#a,acted:this.#o};return Ql({...this.context(e),...t})}async#c(e){let{messages:t}=e,n=await W(async()=>(await ka(async()=>{let{sheetOf:e}=await import(`./export-C3SfOpMe.js`);return{sheetOf:e}},__vite__mapDeps([23,12,5,3,15,19,1]),import.meta.url)).sheetOf(e)),r=n&&_r(n,`${t.fileName}.csv`,`text/csv;charset=utf-8`),{fileFailed:i,spreadsheetSaved:a,spreadsheetRefused:o}=t;this.#e.announce(n?r?a:o:i)}#l(e,t){let{id:n,type:r}=t,i=cu(e,t,e.progress.objectives.findIndex(({objective:e})=>e.id===n)),{missing:a,disclosure:o}=i;this.#a=a,r===`undo`&&this.#o!==n&&this.#e.forget(),this.#e.run(i)&&((i.bodies||i.undoes)&&(this.#o=n),o&&this.#r.set(o.name,o.isOpen))}});var $u={id:D(N),record:D(N),objective:Ne,order:D(w([`ascending`,`descending`])),layout:D(w([`auto`,`table`,`cards`,`one`])),languages:D(w([`off`,`stacked`,`side-by-side`,`swap`]))},ed=I(L({type:w([`proficiency-scale`]),...$u,current:D(le(E())),target:D(E())}),A(e=>Pe(e,k(e,`objective`),`current`,`target`))),td={heading:`What each level looks like`,headingForFamily:`What each level means`,levels:`Levels`};function nd(e){let t=e.querySelector(`table, ol, ul`);if(!t)return;let{id:n,statement:r,code:i,proficientAt:a}=t.dataset,o=t.querySelector(`caption`)??e.querySelector(`h1, h2, h3, h4, h5, h6, p`),s=[...t instanceof HTMLTableElement?id(t):ad(t)];return{isPersisted:n!==void 0,objective:{id:n??`markup`,title:Q(o),...r&&{statement:r},...i&&{code:i},...a&&{proficientAt:Number(a)},...s.some(({value:e})=>e%1==.5)&&{increment:.5},levels:s}}}var rd=/^(\d+(?:[.,]5)?)(?:\s*[-–—.:·)]\s*|\s+|$)(.*)$/s;function*id(e){let t=[...e.rows].filter(e=>Q(e)),[n,...r]=t.map(e=>rd.test(Q(e.cells[0])));if(n===!1&&t.length>2&&r.every(Boolean)&&t.shift(),t[0]&&t.length===2&&[...t[0].cells].every(e=>e.localName===`th`)&&t[0]&&t[1]){let[e,n]=[t[0].cells,t[1].cells];for(let t=0;t<e.length;t++)yield od(e[t],Q(n[t]),t);return}let i=0;for(let e of t){let[t,n,r]=e.cells,a=e.dataset.value;n?.localName===`td`&&(r&&rd.exec(Q(t))?.[2]===``?yield od(void 0,Q(r),i++,a??Q(t),Q(n)):yield od(t,Q(n),i++,a))}}function*ad(e){let t=[...e.querySelectorAll(`:scope > li`)];for(let[e,n]of t.entries()){let t=n.querySelector(`strong, b, dt, h3, h4`),r=Q(n),i=t?Q(t):r.split(/[:.–—]/)[0]??``;yield od(void 0,r.slice(r.indexOf(i)+i.length).replace(/^[\s:.–—]+/,``),e,n.dataset.value,i)}}function od(e,t,n,r,i=Q(e)){let a=rd.exec(i),o=Number((r??e?.dataset.value??a?.[1]??`${n+1}`).replace(`,`,`.`));return{value:o,label:a?.[2]||i||`${o}`,...t&&{descriptor:t}}}function Q(e){let t=e?.cloneNode(!0);if(!(t instanceof Element))return``;for(let e of t.querySelectorAll(`br, li, p, div, td`))e.before(` `);return(t.textContent??``).replace(/\s+/g,` `).trim()}var sd=v`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`,cd=class extends Br{constructor(...e){super(...e),this.selectable=!1,this.tag=`proficiency-scale`,this.schema=ed,this.#e=new Qr(this)}static{this.styles=[Cr,Al,sd]}#e;get requiredMessage(){return this.shared.required}get focusTarget(){return this.renderRoot.querySelector(`input`)??void 0}readMarkup(){let e=nd(this);return e&&{type:`proficiency-scale`,objective:e.objective}}renderWidget(e){let t=j(`proficiency-scale`,this.language,td),n=this.#t(e),{objective:r,reading:i}=n,a=z(r.statement??r.title,i,`objective`,`objective`),o=Se(n,this.language);return Ee(y`<div class="w ${i.display===`side-by-side`?`side`:``}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer===`family`?t.headingForFamily:t.heading}></p>
          ${this.selectable?y`<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${a}${o}
                </fieldset>`:y`${a}${o}`}
          ${yu(n,this.language)} ${this.#e.render(n)}
        </div>
      </div>`)}valueChanged(){if(this.hasUpdated)for(let e of this.renderRoot.querySelectorAll(`input`))e.checked=e.value===this.value}updated(e){super.updated(e),this.valueChanged()}#t(e){let{objective:t}=e,n=this.session?.record,r=this.current??e.current??n?.latestOwnRating(t.id)?.level,i=n?.goalsOn(t.id).findLast(({state:e})=>e===`active`);return this.#e.view(e,this.languages,this.shared,{current:r,target:this.target??e.target??i?.target,chosen:this.selectable?this.value:void 0,disabled:this.isDisabled})}handleInput({target:e}){e instanceof HTMLInputElement&&this.chose(e.value)}handleClick(e){this.config&&this.#e.press(e,this.#t(this.config))}};G([Xn({type:Boolean})],cd.prototype,`selectable`,void 0),G([Xn({type:Number})],cd.prototype,`current`,void 0),G([Xn({type:Number})],cd.prototype,`target`,void 0),Be(`proficiency-scale`,cd);var ld=[`right`,`simpleMistake`,`ranOutOfTime`,`dontUnderstandYet`,`wrong`];function ud({right:e,cause:t}){return e?`right`:t??`wrong`}function dd(e,t){let n=[],r=(e,t,r)=>void n.push({path:e,code:t,...r&&{params:r}}),i=t=>{let n=fd(e[t]);return n===void 0&&r(t,e[t].trim()?`wrongType`:`empty`,{expected:`number`}),n},[a,o,s,c]=[e.test.trim(),e.on.trim(),e.goal.trim(),e.plan.trim()];a||r(`test`,`empty`),o&&!h(o)&&r(`on`,`notDate`,{found:o});let l;if(e.kind===`level`&&e.level.trim()){let e=i(`level`);e!==void 0&&t&&(e<t.min||e>t.max)&&r(`level`,`outOfRange`,{found:e,...t}),e!==void 0&&(l={level:e})}else if(e.kind!==`level`&&(e.points.trim()||e.of.trim())){let[e,t]=[i(`points`),i(`of`)];t===0?r(`of`,`outOfRange`,{found:0,min:1}):e!==void 0&&t!==void 0&&e>t&&r(`points`,`outOfRange`,{found:e,max:t}),e!==void 0&&t!==void 0&&(l={points:e,of:t})}let u=[];for(let[t,n]of e.errors.entries()){let[e,i]=[n.question.trim(),n.objective.trim()],a=ld.find(e=>e===n.answer);if((e||i||a)&&(e||r(`errors[${t}].question`,`empty`),i||r(`errors[${t}].objective`,`empty`),a||r(`errors[${t}].answer`,`empty`),a)){let t=a===`right`||a===`wrong`?{}:{cause:a};u.push({question:e,objective:i,right:a===`right`,...t})}}return n.length>0?{ok:!1,problems:n}:{ok:!0,value:{test:a,...o&&{on:o},...l&&{result:l},...e.met&&{metLastGoal:e.met===`yes`},...s&&{goal:s},...c&&{plan:c},...u.length>0&&{errors:u}}}}function fd(e){return/^\d{1,9}(\.\d+|,\d\d?)?$/.test(e.trim())?Number(e.trim().replace(`,`,`.`)):void 0}function pd({id:e}){return e??`reflection-sheet`}function md(e,t){let n=t.shown(`tested`,pd(e),`learner`),r=n.map(e=>hd(e,t)),i=m(r),a=n.map((t,n)=>{let a=r[n]??t,o=h(t.on??``)?t.on:void 0,s=e.tests?.find(e=>gd(t,e));return{place:o??i[n]??``,row:{id:a.id,entry:t,day:o??a.clock.slice(0,10),test:s}}}),o;return a.sort((e,t)=>e.place<t.place?-1:+(e.place>t.place)).map(({row:e})=>{let t={...e,goalBefore:o};return o=e.entry.goal||o,t})}function hd(e,t){let n=e;for(;n.revises!==void 0;){let e=t.get(n.revises);if(!e||!a(e,`tested`)||e.about!==n.about||e.by!==n.by||f(e,n)>=0)break;n=e}return n}function gd({test:e,testId:t},{id:n,title:r}){return n===void 0?t===void 0&&(typeof r==`string`?r===e:Object.values(r).includes(e)):t===n}function _d({tests:e=[]},t){return e.filter(e=>!t.some(t=>t.test===e))}function vd(e,t){let n=e.find(e=>e.id===t);return n?n.goalBefore:e.findLast(({entry:e})=>e.goal)?.entry.goal}function yd(e,t=[]){let n=new Set(e.map(({objective:e})=>e)),r=t.flatMap(({id:e})=>n.delete(e)?e:[]),i={strengths:[],review:[],priority:[]};for(let t of[...r,...n]){let n=e.filter(({objective:e,right:n})=>e===t&&!n);i[n.length===0?`strengths`:n.some(({cause:e})=>e===`dontUnderstandYet`)?`priority`:`review`].push(t)}return i}function bd({config:e},t){return!e.ask||e.ask.includes(t)}function xd({reading:e},{test:t,entry:n}){return t?R(t.title,e):n.test}function Sd({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return r===void 0?n:R(r,t)}function Cd({messages:e,config:t},n){return n?`points`in n?e.points(`${n.points}`,`${n.of}`):t.scale?e.levelOf(`${n.level}`,`${t.scale.max}`):e.level(`${n.level}`):``}function wd(e,t){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?e:de(n,t)}function Td({record:e,messages:t},{id:n}){let r={teacher:t.teacher,family:t.family,peer:t.peer};return e.commentsOn(n).map(({by:e,text:t})=>({by:e,who:r[e]??``,text:t}))}var Ed=[`row`,`test`,`on`,`kind`,`level`,`points`,`of`,`met`,`goal`,`plan`,`pasted`,`count`],Dd=[`question`,`objective`,`answer`,`listed`,`gone`];function Od({id:e,title:t}){return e??i(t,[]).text}function kd({draft:e,rows:t,config:n}){let r=e.get(`row`);if(!r)return;let i=t.find(({id:e})=>r===`row:${e}`);return{row:i,test:i?i.test:n.tests?.find(e=>r===`test:${Od(e)}`)}}function Ad(e,t,n){let{rows:r,config:i,reading:a}=e,{on:o=n?.on??``,result:s,metLastGoal:c,goal:l=``,plan:u=``,errors:d=[]}=t?.entry??{},{level:f=``,points:p=``,of:m=``}=s??{},h=r.findLast(({entry:e})=>e.result)?.entry.result??(i.scale?{level:0}:{}),g=(n?.questions??[]).filter(e=>!d.some(({question:t})=>t===e.question)),_=[...d.map(e=>({question:e.question,objective:e.objective,answer:ud(e)})),...g.map(e=>({...e,answer:``,listed:`on`}))],v={row:t?`row:${t.id}`:n?`test:${Od(n)}`:`new`,test:t?xd(e,t):n?R(n.title,a):``,on:o,kind:`level`in(s??h)?`level`:`points`,level:`${f}`,points:`${p}`,of:`${m}`,met:c===void 0?``:c?`yes`:`notYet`,goal:l,plan:u,count:`${_.length}`};return Object.assign(v,..._.map(Nd))}function jd(e){return Array.from({length:Number(e.get(`count`)??0)},(e,t)=>t)}function Md(e,t){let n=n=>e.get(`q:${t}:${n}`)??``;return{question:n(`question`),objective:n(`objective`),answer:n(`answer`),gone:n(`gone`)!==``}}function Nd(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[`q:${t}:${e}`,n]))}function Pd(e){let t=[...Ed,...jd(e).flatMap(e=>Dd.map(t=>`q:${e}:${t}`))];return Object.fromEntries(t.map(t=>[t,e.get(t)??``]))}var Fd=RegExp(`^(${Ed.join(`|`)}|q:.*)$`);function Id(e,t){let{draft:n,config:r}=e,{row:i,test:a}=kd(e)??{},o=dd({...Object.fromEntries(Ed.map(e=>[e,n.get(e)??``])),...t&&{on:`?`},errors:jd(n).map(t=>{let r=Md(n,t);return r.gone||n.get(`q:${t}:listed`)&&!r.answer||!bd(e,`errors`)?{question:``,objective:``,answer:``}:r})},r.scale);if(!o.ok)return o;let s=a?a.id:i?.entry.testId;return{ok:!0,value:{...Ld(i?.entry),kind:`tested`,by:`learner`,about:pd(r),...o.value,...!bd(e,`errors`)&&i?.entry.errors&&{errors:i.entry.errors},...i&&a&&a.id===void 0&&{test:i.entry.test},...s!==void 0&&{testId:s},...i&&{revises:i.entry.id}}}}function Ld(e){if(!e)return{};let{v:t,id:n,at:r,clock:i,test:a,testId:o,on:s,result:c,metLastGoal:l,goal:u,plan:d,errors:f,revises:p,...m}=e;return m}function Rd(e,t,n){switch(t.type){case`add`:return Hd(e);case`addThis`:case`change`:return Hd(e,t.id);case`save`:return Wd(e,n);case`cancel`:return Ud(e);case`remove`:return Gd(e,t.id);case`comment`:return Kd(e,t.id);case`question`:return Yd(e);case`out`:return qd(e,t.place);case`undo`:return e.aside??Jd(e)}}var zd=(e,t)=>`[${e}="${CSS.escape(t)}"]`,Bd=e=>zd(`name`,e),Vd=e=>(e.get(`row`)??``).replace(/^\w+:?/,``);function Hd(e,t){return{write:Ad(e,e.rows.find(e=>e.id===t),e.open.find(e=>Od(e)===t)),focus:`.form :is(input, textarea)`}}function Ud({draft:e}){return{aside:{write:Pd(e),focus:`#form`},discard:Fd,focus:[zd(`data-id`,Vd(e)),`[data-act="add"]`]}}function Wd(e,t){let n=Id(e,t);if(!n.ok)return{problems:n.problems,focus:`.form [aria-invalid="true"]`};let{draft:r,messages:i,rows:a}=e,o=a.map(({id:e})=>`:not(${zd(`data-row`,e)})`).join(``);return{bodies:[n.value],discard:Fd,announcement:i.saved(r.text(`test`)??``),focus:[`${zd(`data-row`,Vd(r))} .name`,`[data-row]${o} .name`]}}function Gd(e,t){let{record:n,messages:r,rows:i}=e,a=i.find(e=>e.id===t);return a?{bodies:n.versionsOf(a.entry).map(e=>({kind:`retracted`,by:`learner`,about:e.id})),announcement:r.removed(xd(e,a)),focus:`[data-act="undo"]`}:{}}function Kd({draft:e,messages:t},n){let r=`comment:${n}`,i=e.text(r);return i?{bodies:[{kind:`commented`,by:`teacher`,about:n,text:i}],discard:RegExp(`^${r}$`),announcement:t.commented}:{announcement:t.emptyComment,focus:Bd(r)}}function qd({draft:e,messages:t},n){let r=`q:${n}:gone`;return{aside:{write:{[r]:``},focus:Bd(`q:${n}:question`)},write:{[r]:`on`},announcement:t.questionOut(e.get(`q:${n}:question`)||`${n+1}`),focus:`[data-act="undo"]`}}function Jd({messages:e,offers:t}){return{undoes:[],announcement:t===`undo`?e.undone:``,focus:[`[data-act="undo"]`,`.name[tabindex], [data-act="add"], [data-act="comment"]`]}}function Yd({draft:e}){let t=jd(e).length;return{write:{count:`${t+1}`},focus:Bd(`q:${t}:question`)}}var Xd=I(L({type:w([`reflection-sheet`]),id:D(N),record:D(N),title:D(c),tests:D(P(L({id:D(N),title:c,on:D(I(T(),re(h,`notDate`))),questions:D(P(L({question:N,objective:N})))}))),objectives:D(P(Ne)),scale:D(L({min:E(),max:E()})),ask:D(P(w([`goal`,`plan`,`errors`]))),languages:D(w([`off`,`stacked`,`side-by-side`])),sharedComputers:D(M())}),A(function*(e){let t=F(e,`tests`),n=F(e,`objectives`);yield*O(t,`tests`),yield*O(n,`objectives`);let r=k(e,`scale`),[i,a]=[k(r,`min`),k(r,`max`)];typeof i==`number`&&typeof a==`number`&&i>=a&&(yield{path:`scale`,code:`minAboveMax`,params:{found:i,expected:a}});let o=new Set(n.map(e=>k(e,`id`)));for(let[e,n]of t.entries())for(let[t,r]of F(n,`questions`).entries()){let n=k(r,`objective`);typeof n!=`string`||o.has(n)||(yield{path:`tests[${e}].questions[${t}].objective`,code:`unknownId`,params:{found:n}})}}));function Zd(e){let t=e.querySelector(`:scope > :is(ul, ol)`);if(!t)return;let n=Qd(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),{id:r}=t.dataset;return{type:`reflection-sheet`,...r&&{id:r},...n&&{title:n},tests:[...t.querySelectorAll(`:scope > li`)].map(e=>{let t=e.querySelector(`time`),n=t?.getAttribute(`datetime`);return{...e.dataset.id&&{id:e.dataset.id},title:Qd(e).replace(t?Qd(t):``,``).trim().replace(/[\s:·,–-]+$/,``),...n&&{on:n}}})}}function Qd(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var $d=v`
  h3 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .invite,
  table,
  .plainly,
  .form,
  .form > *,
  .acts,
  .foot,
  .whose {
    margin-block-start: 16px;
  }
  .invite {
    max-inline-size: 40em;
  }
  table {
    display: block;
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font-size: inherit;
    text-align: start;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
    vertical-align: top;
  }
  tbody,
  .plainly li {
    padding-block: 16px;
    border-block-start: 1px solid var(--_hair);
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
  }
  td [dir='auto'],
  [part='row'] > [dir='auto'],
  .comment [dir='auto'] {
    white-space: pre-line;
  }
  .quiet {
    margin-inline-start: -4px;
    text-align: start;
  }
  .name {
    font-weight: 600;
  }
  .day {
    display: block;
  }
  .day,
  thead th,
  td[data-label]::before {
    font-size: 0.8125em;
  }
  td[data-label]::before {
    content: attr(data-label);
    display: block;
    color: var(--_muted);
    font-weight: 600;
  }
  td {
    margin-block-start: 8px;
  }
  td.result > :first-child:not(.muted) {
    font-weight: 600;
  }
  .met {
    display: block;
  }
  .sorted {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  dt {
    font-size: 0.8125em;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .priority {
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .sorted:not(:has(.priority)) .review {
    padding-inline-start: 13px;
    border-inline-start: 3px solid var(--_accent);
  }
  .comment {
    margin-block-start: 8px;
  }
  .comment .mark {
    margin-inline-end: 4px;
    vertical-align: middle;
  }
  .word {
    display: grid;
    gap: 8px;
    margin-block: 8px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .below .acts {
    margin-block-start: 0;
  }
  .say {
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }
  .plainly {
    list-style: none;
  }
  .form {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_hair);
  }
  legend {
    margin-block-end: 4px;
  }
  .before {
    padding: 12px 16px;
    background: var(--_quiet);
    border-inline-start: 3px solid var(--_accent);
  }
  /* A legend straddles the border of its fieldset unless it floats. */
  .before legend {
    float: inline-start;
    inline-size: 100%;
  }
  .before legend + * {
    clear: both;
  }
  legend > * {
    display: block;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    margin-inline-end: 24px;
  }
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
    max-inline-size: 40em;
  }
  label[for] {
    font-weight: 600;
  }
  .field input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  select {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  input[type='date'] {
    max-inline-size: 14em;
  }
  input[type='date']:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px 16px;
  }
  .numbers .field {
    max-inline-size: 14em;
  }
  .numbers input {
    max-inline-size: 8em;
  }
  #scale {
    align-self: center;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_problem);
  }
  .wrong {
    color: var(--_problem);
    font-weight: 600;
  }
  ul.wrong {
    padding-inline-start: 20px;
  }
  .question {
    display: grid;
    gap: 8px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_hair);
  }
  .question .quiet {
    justify-self: start;
  }
  .questions > p,
  .paste {
    margin-block: 8px;
  }
  /* Larger text needs more room for columns. */
  @container (min-width: 35em) {
    table {
      display: table;
      table-layout: fixed;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
    }
    th,
    td {
      display: table-cell;
      padding-block: 12px;
      padding-inline: 0 16px;
    }
    thead th {
      padding-block: 4px;
      color: var(--_muted);
      font-weight: 600;
    }
    tr:first-child > * {
      border-block-start: 1px solid var(--_hair);
    }
    thead tr > * {
      border: 0;
    }
    .below > td {
      padding-block: 0 8px;
    }
    th:first-child {
      inline-size: 22%;
    }
    th:nth-child(2) {
      inline-size: 20%;
    }
    td[data-label]::before {
      display: none;
    }
    .sorted {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
      gap: 16px;
    }
    .question {
      grid-template-columns: 5em 3fr 2fr auto;
      align-items: start;
    }
    .question .quiet {
      margin-block-start: 1.75em;
    }
    .side .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    tbody {
      break-inside: avoid;
    }
  }
`;function $(e,t,n=`quiet`,r){return y`<button
    class=${n}
    type="button"
    data-act=${e.type}
    data-id=${`id`in e?e.id:`place`in e?e.place:b}
    .action=${e}
    aria-label=${r??b}
    .textContent=${t}
  ></button>`}function ef(e){let{messages:t,draft:n,canAct:r}=e,i=kd(e);if(!i||!r)return b;let a=i.test?R(i.test.title,e.reading):``;return y`<section class="form no-print" part="form" aria-labelledby="form">
    <h3 id="form" tabindex="-1" dir="auto" .textContent=${a||n.get(`test`)||t.add}></h3>
    ${i.test?b:of(e,`test`,t.test)} ${of(e,`on`,t.on,`date`)}
    ${tf(e,i)} ${rf(e)} ${bd(e,`goal`)?sf(e,`goal`,t.goal):b}
    ${bd(e,`plan`)?sf(e,`plan`,t.plan):b}
    ${bd(e,`errors`)?cf(e):b}
    <p class="acts">
      ${$({type:`save`},t.save,`main`)} ${$({type:`cancel`},t.cancel)}
    </p>
  </section>`}function tf(e,{row:t}){let{messages:n,rows:r,draft:i}=e,a=vd(r,t?.id);return!a||!bd(e,`goal`)?b:y`<fieldset class="before">
    <legend>
      <span dir="auto" .textContent=${n.wasGoal(a)}></span> <b .textContent=${n.reached}></b>
    </legend>
    ${[`yes`,`notYet`].map(e=>nf(`met`,e,n.met[e],i.get(`met`)===e))}
  </fieldset>`}function nf(e,t,n,r){return y`<label class="tick"
    ><input type="radio" name=${e} value=${t} .checked=${r} /><span .textContent=${n}></span
  ></label>`}function rf(e){let{messages:t,draft:n,config:r}=e,i=n.get(`kind`)===`level`?`level`:`points`,{scale:a}=r;return y`<fieldset>
    <legend><b .textContent=${t.result}></b></legend>
    ${[`level`,`points`].map(e=>nf(`kind`,e,t.kinds[e],i===e))}
    <div class="numbers">
      ${i===`level`?y`${of(e,`level`,t.columns.level)}${a?y`<p class="muted" id="scale" .textContent=${t.scale(`${a.min}`,`${a.max}`)}></p>`:b}`:y`${of(e,`points`,t.myPoints)}${of(e,`of`,t.ofPoints)}`}
    </div>
  </fieldset>`}var af=[`level`,`points`,`of`];function of(e,t,n,r=`text`){let i=af.includes(t),a=ff(e,t);return y`<p class="field">
    <label for=${t} .textContent=${n}></label>
    <input
      id=${t}
      name=${t}
      type=${r}
      dir=${i||r===`date`?`ltr`:`auto`}
      inputmode=${i?`decimal`:`text`}
      autocomplete="off"
      aria-invalid=${a!==``}
      aria-describedby="w-${t}${t===`level`&&e.config.scale?` scale`:``}"
      .value=${e.draft.get(t)??``}
    />
    <span class="wrong" id="w-${t}" .textContent=${a}></span>
  </p>`}function sf({draft:e},t,n){return y`<p class="field">
    <label for=${t} .textContent=${n}></label>
    <textarea id=${t} name=${t} rows="2" dir="auto" .value=${e.get(t)??``}></textarea>
  </p>`}function cf(e){let{messages:t,draft:n,unread:r,problems:i}=e,a=jd(n),o=i.some(({path:e})=>e.startsWith(`errors`));return y`<details class="questions" ?open=${o||a.length>0}>
    <summary .textContent=${t.errors}></summary>
    <p class="muted" .textContent=${t.errorsHelp}></p>
    ${a.map(t=>Md(n,t).gone?b:lf(e,t))}
    <p>${$({type:`question`},t.addQuestion,``)}</p>
    <details class="paste" ?open=${r.length>0}>
      <summary .textContent=${t.paste}></summary>
      <p class="field">
        <label for="pasted" .textContent=${t.pasteHelp}></label>
        <textarea
          id="pasted"
          name="pasted"
          rows="4"
          dir="auto"
          spellcheck="false"
          aria-describedby="unread"
          .value=${n.get(`pasted`)??``}
        ></textarea>
      </p>
      <ul id="unread" class="wrong">
        ${r.map(({line:e,cells:n,because:r})=>y`<li
              dir="auto"
              .textContent=${t.unread(e,n[r===`objective`?1:n[3]?.trim()?3:2]?.trim()??``,r)}
            ></li>`)}
      </ul>
      <p>${$({type:`read`},t.read,``)}</p>
    </details>
  </details>`}function lf(e,t){let{messages:n,draft:r,config:i,reading:a}=e,{question:o,objective:s,answer:c}=Md(r,t),{objectives:l=[]}=i,u=l.map(({id:e,title:t})=>[e,R(t,a)]);return s&&!u.some(([e])=>e===s)&&u.push([s,s]),y`<fieldset class="question" data-place=${t}>
    <legend class="sr" .textContent=${n.questionNumber(t+1)}></legend>
    ${uf(e,t,`question`,n.question,(e,t)=>y`<input id=${e} name=${e} dir="auto" autocomplete="off" aria-invalid=${t} aria-describedby="w-${e}" .value=${o} />`)}
    ${uf(e,t,`objective`,n.objective,(t,n)=>l.length>0?df(e,t,n,u,s):y`<input
            id=${t}
            name=${t}
            dir="auto"
            autocomplete="off"
            aria-invalid=${n}
            aria-describedby="w-${t}"
            .value=${s}
          />`)}
    ${uf(e,t,`answer`,n.answer,(t,r)=>df(e,t,r,ld.map(e=>[e,n.answers[e]]),c))}
    ${$({type:`out`,place:t},n.takeOut,`quiet`,n.removeQuestion(o||`${t+1}`))}
  </fieldset>`}function uf(e,t,n,r,i){let a=`q:${t}:${n}`,o=ff(e,`errors[${t}].${n}`);return y`<p class="field">
    <label for=${a} .textContent=${r}></label>${i(a,o!==``)}
    <span class="wrong" id="w-${a}" .textContent=${o}></span>
  </p>`}function df({messages:e},t,n,r,i){return y`<select id=${t} name=${t} aria-invalid=${n} aria-describedby="w-${t}">
    <option value="" .selected=${i===``} .textContent=${e.choose}></option>
    ${r.map(([e,t])=>y`<option value=${e} .selected=${i===e} .textContent=${t}></option>`)}
  </select>`}function ff({problems:e,messages:t},n){let r=e.find(({path:e})=>e===n);return r?pf(r,t.wrongs):``}function pf({path:e,code:t,params:n={}},r){let{max:i=``,min:a=``}=n,o=e.replace(/^.*\./,``),s=[`test`,`on`,`question`,`objective`,`answer`].find(e=>e===o);return s?r[s]:t===`empty`?r.missing:t===`wrongType`?r.number:e===`of`?r.zero:e===`level`?r.offScale(`${a}`,`${i}`):r.tooMany(`${i}`)}var mf={heading:{learner:`After my test`,teacher:`After this student’s tests`,family:`After the tests`},invite:`What did your last test tell you? Write your result, a goal and what you will do.`,none:{teacher:`Nothing here yet.`,family:`Nothing here yet.`},add:`Look back on a test`,addAnother:`Look back on another test`,addThis:`Look back on it`,ahead:`Not looked back on yet`,columns:{test:`Test`,result:`My result`,goal:`My goal for the next one`,plan:`What I will do`,day:`Day`,points:`Points`,of:`Out of`,level:`Level`,met:`Did I reach my last goal?`},columnsOfStudent:{test:`Test`,result:`Result`,goal:`Goal for the next one`,plan:`What the student will do`},level:e=>`Level ${e}`,levelOf:(e,t)=>`Level ${e} of ${t}`,points:(e,t)=>`${e} of ${t} points`,noResult:`No result yet`,nothing:`Not written yet`,test:`Which test?`,on:`Day of the test, if you like`,result:`My result, as I got it`,kinds:{level:`A level`,points:`Points`},myPoints:`My points`,ofPoints:`Out of`,scale:(e,t)=>`From ${e} to ${t}`,wasGoal:e=>`Your goal was: ${e}`,reached:`Did you reach it?`,met:{yes:`Yes`,notYet:`Not yet`},metBefore:{yes:`Last goal: reached`,notYet:`Last goal: not yet`},goal:`My goal for the next test`,plan:`What I will do`,save:`Save`,cancel:`Close without saving`,change:`Change`,remove:`Delete`,named:(e,t)=>`${e}: ${t}`,ticket:`Print a ticket for another try`,saved:e=>`Saved: ${e}.`,removed:e=>`Deleted: ${e}.`,undone:`Taken back.`,undo:`Undo`,redo:`Put it back`,errors:`Look at each question`,errorsHelp:`See what is strong and what to work on first.`,questionNumber:e=>`Question row ${e}`,question:`Question`,objective:`What it asked about`,answer:`How did it go?`,choose:`Choose`,answers:{right:`Right`,simpleMistake:`Simple mistake`,ranOutOfTime:`Ran out of time`,dontUnderstandYet:`I don’t understand it yet`,wrong:`Wrong, not sure why`},addQuestion:`Add a question`,takeOut:`Take out`,removeQuestion:e=>`Take out question ${e}`,questionOut:e=>`Question ${e} is out.`,paste:`Paste from a spreadsheet`,pasteHelp:`Four columns: question, what it asked about, right or wrong, why.`,read:`Add these rows`,readDone:e=>`${e} ${e===1?`question`:`questions`} added.`,unread:(e,t,n)=>`Row ${e} was not added. ${{question:`It has no question number.`,objective:t?`“${t}” is not on this sheet.`:`It does not say what it asked about.`,answer:t?`“${t}” is not right, wrong or why.`:`It does not say right or wrong.`}[n]}`,pasted:{heading:[`question`,`questions`,`#`,`no.`,`number`],right:[`right`,`correct`,`yes`,`r`],wrong:[`wrong`,`incorrect`,`no`,`w`],simpleMistake:[`simple mistake`,`mistake`,`careless`,`careless mistake`],ranOutOfTime:[`ran out of time`,`no time`,`time`,`out of time`],dontUnderstandYet:[`i don’t understand it yet`,`i don't understand it yet`,`don’t understand yet`,`don't understand yet`,`don’t get it`,`don't get it`]},groups:{strengths:`Strong`,review:`Review: a quick look will do`,priority:`Work on these first`},missed:`What I missed`,wrongs:{test:`Write the name of the test.`,on:`Write a day that exists.`,number:`Write a number, such as 17 or 17.5.`,missing:`Write both numbers.`,tooMany:e=>`This is more than ${e}. Check both numbers.`,zero:`A test has at least 1 point.`,offScale:(e,t)=>`Levels go from ${e} to ${t}.`,question:`Write the question’s number.`,objective:`Choose what it asked about.`,answer:`Choose how it went.`},teacher:`Teacher`,family:`Family`,peer:`Classmate`,comment:`A word to this student`,saveComment:`Save this word`,emptyComment:`Write a word first.`,commented:`Your word is saved.`,forFamily:{result:(e,t)=>`${e}: the result was ${t}.`,noResult:e=>`${e}: there is no result yet.`,met:{yes:`The last goal was reached.`,notYet:`The last goal is not reached yet.`},goal:e=>`The goal for the next test: ${e}`,plan:e=>`The plan: ${e}`},printSheet:`Print my sheet`,printBlank:`Print a blank sheet`,paper:{name:`Name`,class:`Class`,date:`Date`,reason:`Why I missed it`,ticket:`A ticket for another try`,relearned:`What I did to learn it`,now:`Questions I can answer now`,initials:`Teacher’s initials`},spreadsheet:`Save as a spreadsheet`,fileName:`after-my-test`,refused:`This page does not allow that here.`,byHand:`If no file came, copy this text.`,asText:`Copy the words from this box`};function hf(e){let{config:t,viewer:n,languages:r,language:i,session:a,isPersisted:o,actions:s,outcome:c}=e,{draft:l,announcement:u,offers:d}=s,f=a?.state===`ready`,p=f?a.record:new g,m=f||!o,h=md(t,p);return{...e,problems:[],unread:[],...c,reading:{languages:r,display:t.languages??`off`,swapped:!1},messages:j(`reflection-sheet`,i,mf),isReady:m,record:p,rows:h,open:_d(t,h),canAct:m&&o&&n===`learner`,draft:l,say:ve(e,u),offers:n===`family`?void 0:c.aside?`redo`:l.get(`row`)?void 0:d}}function gf({entry:e}){return e.errors?.some(({right:e})=>!e)??!1}function _f({config:e,record:t,rows:n}){let{objectives:r=[]}=e,i=n.at(-1)?.entry;if(!i)return[];let{priority:a,review:o,strengths:s}=yd(i.errors??[],r),c=[...a,...o,...s],l=r.filter(({id:e})=>c.includes(e)),u=r.filter(({id:e})=>!c.includes(e));return[...l.sort((e,t)=>c.indexOf(e.id)-c.indexOf(t.id)),...u].map(e=>{let n=t.latestOwnRating(e.id)?.level??null,r=t.latestRating(e.id,`teacher`);return{objective:e,mine:n,...n!==null&&r&&r.released!==!1&&{teacher:r.level},will:i.plan?[i.plan]:[]}})}function vf(e){return[`test`,`result`,`goal`,`plan`].filter(t=>t===`test`||t===`result`||bd(e,t))}function yf(e,t,n){let{config:r,messages:i,viewer:a,rows:o,open:s,canAct:c,draft:l,offers:u,isReady:d,reading:f,say:p}=e,{isPersisted:m,shared:h}=e,g=c&&!!l.get(`row`),_=o.length===0;return y`<div class="w ${f.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" id="kicker" .textContent=${i.heading[a]}></p>
      ${r.title===void 0?b:z(r.title,f,`objective`)}
      ${d&&m&&_&&!g?y`<p class="invite" .textContent=${a===`learner`?i.invite:i.none[a]}></p>`:b}
      ${d?a===`family`?Af(e):xf(e,g):b} ${ef(e)}
      ${c&&!g?y`<p class="acts no-print">
              ${$({type:`add`},_&&s.length===0?i.add:i.addAnother,s.length===0?`main`:``)}
            </p>`:b}
      <p class="acts no-print">
        <span class="say" role="status" .textContent=${p}></span>
        ${u?$({type:`undo`},i[u]):b}
      </p>
      ${d&&a!==`family`?bf(e):b}
      ${m?b:y`<p class="muted" .textContent=${h.isNotSaved}></p>`} ${t} ${n}
    </div>
  </div>`}function bf({messages:e,rows:t,text:n}){return y`<p class="tools no-print" part="tools">
      ${t.length>0?$({type:`printSheet`},e.printSheet):b}
      ${$({type:`printBlank`},e.printBlank)}
      ${t.length>0?$({type:`csv`},e.spreadsheet):b}
    </p>
    ${n?y`<p class="field no-print">
            <label for="text" .textContent=${e.asText}></label>
            <textarea id="text" readonly rows="6" .value=${n}></textarea>
          </p>`:b}`}function xf(e,t){let{messages:n,viewer:r,rows:i,open:a}=e;if(i.length+(t?0:a.length)===0)return b;let o=vf(e),s=r===`learner`?n.columns:n.columnsOfStudent;return y`<table role="table" part="rows" aria-labelledby="kicker">
    <thead role="rowgroup">
      <tr role="row">
        ${o.map(e=>y`<th role="columnheader" scope="col" .textContent=${s[e]}></th>`)}
      </tr>
    </thead>
    ${i.map(n=>Sf(e,n,o.slice(1),s,t))}
    ${t?b:a.map((t,n)=>kf(e,t,o.length-1,n===0))}
  </table>`}function Sf(e,t,n,r,i){let{messages:a,language:o}=e,{entry:s,id:c,day:l}=t,u={result:Cd(e,s.result)||a.noResult,goal:s.goal,plan:s.plan},d=[Tf(e,t),...Df(e,t),i?b:Of(e,t)].filter(e=>e!==b);return y`<tbody role="rowgroup" part="row" data-row=${c}>
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" tabindex="-1" dir="auto" .textContent=${xd(e,t)}></span>
        <span class="muted day" .textContent=${wd(l,o)}></span>
      </th>
      ${n.map(n=>n===`test`?b:y`<td role="cell" class=${n} data-label=${r[n]}>
              <span dir="auto" class=${u[n]?``:`muted`} .textContent=${u[n]??a.nothing}></span>
              ${n===`result`?Cf(e,t):b}
            </td>`)}
    </tr>
    ${d.length>0?y`<tr role="row" class="below">
            <td role="cell" colspan=${n.length+1}>${d}</td>
          </tr>`:b}
  </tbody>`}function Cf({messages:e},{entry:t,goalBefore:n}){let{metLastGoal:r}=t;return r===void 0||!n?b:y`<span class="met">${H(`goal`,e.metBefore[r?`yes`:`notYet`])}</span>`}var wf=[`priority`,`review`,`strengths`];function Tf(e,{entry:t}){let{messages:n,config:r}=e;if(!t.errors)return b;let i=yd(t.errors,r.objectives);return y`<dl class="sorted" part="sorted">
    ${wf.map(t=>i[t].length===0?b:y`<div class=${t}>
            <dt .textContent=${n.groups[t]}></dt>
            ${i[t].map(t=>y`<dd>${Ef(e,t)}</dd>`)}
          </div>`)}
  </dl>`}function Ef({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return z(r??n,t,`about`)}function Df(e,t){return Td(e,t).map(({by:e,who:t,text:n})=>y`<p class="comment" part="comment">
        ${e===`teacher`?H(`teacher`,t):y`<b class="mark" .textContent=${t}></b>`}
        <span dir="auto" .textContent=${n}></span>
      </p>`)}function Of(e,t){let{messages:n,canAct:r,viewer:i,isPersisted:a,draft:o}=e,s=xd(e,t),{id:c}=t,l=(e,t,r=`quiet`)=>$({type:e,id:c},t,r,n.named(t,s));if(i===`teacher`&&a){let e=`comment:${c}`;return y`<div class="word no-print">
      <p class="field">
        <label for=${e} .textContent=${n.comment}></label>
        <textarea id=${e} name=${e} rows="2" dir="auto" .value=${o.get(e)??``}></textarea>
      </p>
      <p>${l(`comment`,n.saveComment,``)}</p>
    </div>`}return r?y`<p class="acts no-print">
    ${l(`change`,n.change)} ${gf(t)?l(`ticket`,n.ticket):b}
    ${l(`remove`,n.remove)}
  </p>`:b}function kf(e,t,n,r){let{messages:i,canAct:a,reading:o,language:s}=e,c=R(t.title,o);return y`<tbody role="rowgroup" part="row" class="ahead">
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" dir="auto" .textContent=${c}></span>
        <span class="muted day" .textContent=${t.on?wd(t.on,s):``}></span>
      </th>
      <td role="cell" colspan=${n}>
        ${a?$({type:`addThis`,id:Od(t)},i.addThis,r?`main`:``,i.named(i.addThis,c)):y`<span class="muted" .textContent=${i.ahead}></span>`}
      </td>
    </tr>
  </tbody>`}function Af(e){let{messages:t,rows:n}=e,r=t.forFamily;return y`<ul class="plainly" role="list" part="rows">
    ${n.map(t=>{let{entry:n}=t,i=xd(e,t),a=Cd(e,n.result),o=[a?r.result(i,a):r.noResult(i),n.metLastGoal!==void 0&&t.goalBefore&&r.met[n.metLastGoal?`yes`:`notYet`],n.goal&&r.goal(n.goal),n.plan&&r.plan(n.plan)];return y`<li part="row">
        ${o.map(e=>e?y`<p dir="auto" .textContent=${e}></p>`:b)} ${Df(e,t)}
      </li>`})}
  </ul>`}Be(`reflection-sheet`,class extends Rr{constructor(...e){super(...e),this.tag=`reflection-sheet`,this.schema=Xd,this.#e=new Gr(this,()=>this.session),this.#t=new Aa(this),this.#n={}}static{this.styles=[Cr,Sr,$d,...Ca]}#e;#t;#n;readMarkup(){return Zd(this)}willUpdate(e){if(super.willUpdate(e),!this.config)return;let t=this.viewer===`teacher`||void 0;this.#e.follow(this.tag,pd(this.config),t)&&(this.#n={})}renderWidget(e){let{session:t,languages:n,language:r}=this,i=this.#r(e);return yf(i,t&&i.canAct?this.#t.render(t,_f(i),n):b,i.isPersisted?this.#e.foot(r):b)}get isPersisted(){return this.config?.id!==void 0}handleInput({target:e}){let{name:t,value:n}=e;if(!t)return;let r=t.replace(/^q:(\d+):/,`errors[$1].`),{problems:i=[]}=this.#n;this.#n={...this.#n,problems:i.filter(e=>e.path!==r)},this.#e.draft.set(t,n),this.#e.announce(``)}handleClick(e){let t=Wr(e);if(!this.config||!t||!t.action)return;let n=this.#r(this.config),{action:r}=t;switch(r.type){case`read`:this.#o();return;case`printSheet`:case`printBlank`:case`csv`:case`ticket`:this.#a(n,r);return;default:this.#i(Rd(n,r,this.renderRoot.querySelector(`#on:invalid`)!==null))}}#r(e){return hf({...this.context(e),actions:this.#e,outcome:this.#n})}#i(e){this.#e.run({announcement:``,...e})&&(this.#n=e)}async#a(e,t){let n=await W(async()=>(await ka(async()=>{let{exportSheet:e}=await import(`./print-HHAqM8NJ.js`);return{exportSheet:e}},__vite__mapDeps([24,1,15,22,5,3,6,19]),import.meta.url)).exportSheet(e,t));if(n===``)return;let{refused:r,byHand:i}=e.messages,a=n&&t.type===`csv`?i:r;this.#i({announcement:a,...n&&{text:n,focus:`#text`}})}async#o(){let e=await W(()=>ka(()=>import(`./paste-D0Mf61mA.js`),__vite__mapDeps([25,11,12,5,3,2,4,9]),import.meta.url));this.config&&e&&this.#i(e.readPasted(this.#r(this.config)))}});async function jf(e){try{return await navigator.clipboard.writeText(e.value),!0}catch{return e.select(),!1}}var Mf=1440,Nf=D(P(c)),Pf=I(L({type:w([`self-rating`]),...$u,evidence:D(p),ask:D(P(w([`why`,`prompts`,`need`,`next`]))),frames:Nf,wordBank:Nf,prompts:D(P(L({id:N,text:c,moment:w([`before`,`during`,`after`]),when:D(w([`met`,`notYet`,`exceeded`])),frames:Nf,choices:Nf}))),reveal:D(w([`afterSelf`,`afterBoth`,`immediate`,`never`])),requireEvidenceAt:D(E()),editMinutes:D(E()),sharedComputers:D(M()),modified:D(M())}),A(function*(e){let t=k(e,`editMinutes`);typeof t==`number`&&t<0&&(yield{path:`editMinutes`,code:`outOfRange`,params:{found:t,min:0}}),yield*Pe(e,k(e,`objective`),`requireEvidenceAt`),yield*O(F(e,`prompts`),`prompts`)})),Ff={heading:{learner:`Where am I now?`,teacher:`Where is this student now?`,family:`How is it going?`},pick:{learner:`Choose your level to see what comes next.`,teacher:`Choose the level this work shows.`},sure:`I’m sure`,unsure:`Not sure yet`,level:`Save this level`,reasonFrom:e=>`From ${e} on, say why first.`,mine:`You`,student:`Student`,copied:`Teacher (copied)`,noLevel:`No level yet`,old:`From an older scale`,modified:`Changed expectation`,takenBack:`Taken back.`,change:`Change`,sendAgain:e=>`To send a level, press “${e}” and choose it.`,again:`Rate myself again`,cancel:`Leave it as it was`,undo:`Undo`,redo:`Put it back`,why:`Why? One sentence, if you like.`,frames:`Ways to start`,choices:`Pick one`,wordBank:`Words to use`,more:`Add more`,signs:`I can show this`,link:`A link to my work`,badLink:`Use a link that begins with https://.`,before:`Before`,during:`During`,after:`After`,need:`I need`,needs:{nothing:`nothing now`,example:`an example`,partner:`a partner`,time:`more time`,talk:`a talk with my teacher`},ownNeed:`In my own words`,whatNext:`What next?`,keep:`Stay at this level`,improve:e=>`Work toward ${e}`,step:`What I will do first`,config:`The level my teacher gave me`,save:`Save`,earlier:`Earlier`,sentences:`My three sentences`,workingOn:e=>`I am working on ${e}.`,at:(e,t)=>`I am at ${e}${t&&` because ${t}`}.`,next:(e,t)=>`Next I will ${e}${t&&` and I need ${t}`}.`,toward:e=>`work toward ${e}`,stay:`keep it up`,copy:`Copy`,copyDone:`Copied.`,copyByHand:`Copy the marked words.`,rewrite:`Write them again`,calibration:(e,t,n,r)=>e===0?`You and your teacher agree on ${t} of ${n}.`:`You rated yourself ${r?`one level `:``}${e>0?`higher`:`lower`} on ${t} of ${n}.`};function If(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,tools:c,isDisabled:l}=e,{draft:u}=s,d=j(`self-rating`,i,Ff),{objective:f,evidence:p,editMinutes:m=Mf}=t,h=o?.state===`ready`,_=h?o.record:new g,v=n===`teacher`?n:`learner`,y=zf(v,_,t),b=e=>y.findLast(t=>Rf(t)===(p?.id??``)&&e(t)),x=b(e=>e.by===v&&!e.copied),S=b(e=>e.by!==v&&!e.copied),C=b(e=>e.copied),w=x&&_.versionsOf(x)[0],T=!!x&&!(Date.now()-Date.parse(w?.clock??``)>m*6e4),E=n===`family`,ee=h&&!E&&(!x||!!u.get(`change`)),D=_.goalsOn(f.id).findLast(({state:e})=>e===`active`),O=e=>e&&!ee&&!Vf(e,f)?e.level:void 0,[te,k]=v===`teacher`?[S,x]:[x,S],A=Lf(ee&&!T?void 0:x,d);C&&A.set(`given`,`${C.level}`),D&&A.set(`next`,D.target===x?.level?`keep`:`improve`);for(let{prompt:e,text:t,rating:n}of _.reflectionsOn(f.id))n===w?.id&&A.set(`prompt:${e}`,t);let ne=c.view(t,r,a,{...n!==`learner`&&{words:{...a,you:d.student}},...E&&{plain:!0},current:O(te),teacher:O(k),target:ee?void 0:D?.target,chosen:ee?e.value:void 0,disabled:l});return{...e,messages:d,draft:u,say:ve(e,s.announcement),offers:s.offers,isReady:h,record:_,by:v,list:ne,textIn:e=>R(e,ne.reading),nameOf:e=>we(e,ne.reading,a,i),mine:x,root:w?.id,editable:T,now:e=>u.get(e)??A.get(e)??``,other:S,copied:C,earlier:y.filter(e=>![x,S,C].includes(e)).reverse(),gaps:Bf(y),goal:D,picks:ee,canAct:h&&!l&&!E&&e.isPersisted}}function Lf(e,{needs:t}){let{why:n,need:r=[]}=e??{};return new Map([[`why`,n?.text??``],[`link`,n?.link??``],...(n?.indicators??[]).map(e=>[`sign:${e}`,`on`]),...r.map(e=>[Object.hasOwn(t,e)?`need`:`own`,e])])}var Rf=e=>e.evidence?.id??``;function zf(e,t,n){let{objective:r,reveal:i=`afterSelf`}=n,a=t.ratingsOf(r.id),o=new Set(a.filter(t=>t.by===e&&!t.copied).map(Rf)),s=e=>e.evidence?o.has(Rf(e)):o.size>0;return a.filter(t=>t.by===e?!0:e===`teacher`?t.by===`learner`&&(i!==`afterBoth`||s(t)):t.by!==`teacher`||t.released===!1||i===`never`?!1:i===`immediate`||s(t))}function Bf(e){return[...new Set(e.map(Rf))].flatMap(t=>{let n=n=>e.findLast(e=>t&&Rf(e)===t&&n(e))?.level,r=n(e=>e.by===`learner`&&!e.copied),i=n(e=>e.by===`teacher`)??n(e=>e.copied);return r==null||i==null?[]:[r-i]})}function Vf(e,t){return e.level!==null&&(!V(t,e.level)||!Me(t,e))}function Hf(e,t){let n=V(e,t);return(n?`between`in n?n.between:[n]:[]).flatMap(({indicators:e=[]})=>e)}function Uf(e,t){let{mine:n,offers:r,messages:i}=e;if(t===`save`)return Gf(e);if(t===`undo`){let e=r===`redo`;return{undoes:n?[n]:[],announcement:e?``:i.takenBack,focus:e?`h3`:`[data-act="undo"]`}}if(t===`rewrite`)return{discard:/^three$/};let a=`${n?.level??``}`;return t===`cancel`?{discard:/^(level|change)$/,chosen:a,focus:`h3`}:t===`change`?{write:{change:`on`},...a&&{chosen:a},focus:[`input[name="level"]:checked`,`input[name="level"]`]}:Wf(e,t===`level`?void 0:t===`sure`)}function Wf(e,t){let{value:n,config:r,messages:i,shared:a}=e,o=n?Number(n):void 0;return o===void 0||!V(r.objective,o)?{announcement:a.required,focus:`input[name="level"]`}:Yf(e,o)?{announcement:i.why,focus:`#why`,invalid:`#why`}:{bodies:[Kf(e,o,t)],discard:/^(level|change|why|link|sign:.*|need|own)$/,focus:`h3`}}function Gf(e){let t=e.now(`link`).trim(),n=`[name="link"]`;return t&&!Re(t)?{announcement:e.messages.badLink,focus:n,invalid:n}:{bodies:Zf(e),discard:/^(?!three$)/,focus:`h3`}}function Kf(e,t,n){let{mine:r,editable:i,by:a}=e;return{...qf(e.config,t),by:a,...n!==void 0&&{sure:n},...Jf(e,t),...r&&i&&{revises:r.id}}}function qf({objective:e,evidence:t,modified:n},r){return{kind:`rated`,by:`learner`,about:e.id,level:r,...Ie(e,r),...t&&{evidence:t},...n&&{modified:n}}}function Jf({config:e,now:t},n){let r=Hf(e.objective,n).flatMap(({id:e})=>t(`sign:${e}`)?e:[]),[i,a,...o]=[`why`,`link`,`need`,`own`].map(e=>t(e).trim()),s={...r.length>0&&{indicators:r},...i&&{text:i},...a&&{link:a}},c=o.filter(Boolean);return{...Object.keys(s).length>0&&{why:s},...c.length>0&&{need:c}}}function Yf(e,t){let{requireEvidenceAt:n=1/0}=e.config;return e.by===`learner`&&t>=n&&!Kf(e,t,!0).why}function Xf({config:e,mine:t}){let n=(t?.level??-1/0)-je(e.objective),r=n<0?`notYet`:n>0?`exceeded`:`met`;return e.prompts?.filter(({when:e})=>!e||e===r)??[]}function Zf(e){let{mine:t,root:n,now:r,draft:i,config:a,goal:o,copied:c,record:u}=e;if(!t||!n)return[];let d=[],f=`learner`,{id:p}=a.objective,m=()=>s(Date.now(),crypto.getRandomValues(new Uint8Array(10))),h=e=>u.versionsOf(e).forEach(({id:e})=>d.push({kind:`retracted`,by:f,about:e})),{v:g,id:_,at:v,clock:y,revises:b,why:x,need:S,...C}=t,w=Jf(e,t.level);l(w)!==l({...x&&{why:x},...S&&{need:S}})&&d.push({...C,...w,revises:_});for(let{id:t,moment:i}of Xf(e)){let e=u.reflectionsOn(p).findLast(e=>e.prompt===t&&e.rating===n),a=r(`prompt:${t}`).trim();if(a!==(e?.text??``)){if(a){let r=e&&{revises:e.id};d.push({kind:`reflected`,by:f,about:p,prompt:t,moment:i,text:a,rating:n,...r})}else e&&h(e)}}let T=i.get(`next`),E=r(`step`).trim();if(t.level!==null&&(T||E)){let e=T===`keep`?t.level:Oe(a.objective,t.level)?.value??t.level,n=o?.id??m();o?T&&o.target!==e&&d.push({kind:`goal-changed`,by:f,about:n,target:e}):d.push({kind:`goal-set`,by:f,about:n,objective:p,from:t.level,target:e}),E&&d.push({kind:`step-set`,by:f,about:m(),goal:n,what:E})}let ee=i.get(`given`);return ee&&ee!==`${c?.level}`?d.push({...qf(a,Number(ee)),copied:!0,...c&&{revises:c.id}}):ee===``&&c&&h(c),d}function Qf({target:e},t,n){if(!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)||!e.name)return;let{name:r,value:i,type:a}=e;return t.set(r,a===`checkbox`&&!e.matches(`:checked`)?``:i),n.querySelector(`[name="level"]`)&&t.set(`change`,`on`),r===`level`?i:void 0}function $f(e,t,n){if(!t)return;let r=e.textContent??``,{selectionStart:i,selectionEnd:a,value:o}=t,s=/\S$/.test(o.slice(0,i))?` `:``;t.focus(),t.setRangeText(s+r,i,a,`end`);let c=r.indexOf(`…`),l=i+s.length+c;c>=0&&t.setSelectionRange(l,l+1),n.set(t.name,t.value)}var ep=v`
  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }
  h3 {
    font-weight: 400;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .head .name {
    display: block;
  }
  h3 .name {
    font-size: 1.25em;
  }
  li.line {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hair);
  }
  .mark.copied path {
    fill: none;
  }
  .mine,
  .three,
  .field,
  .group {
    margin-block-start: 16px;
  }
  .acts {
    margin-block: 16px;
  }
  .earlier,
  .foot,
  .whose,
  .say:not(:empty) {
    margin-block-start: 24px;
  }
  .quiet {
    margin-inline: -4px 12px;
  }
  .big > button {
    flex: 1 1 8em;
    min-block-size: 56px;
  }
  .acts,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > span {
    order: -1;
  }
  .field > label,
  .field > span,
  legend,
  .say {
    font-weight: 600;
  }
  .field > input,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_paper);
  }
  textarea {
    field-sizing: content;
    min-block-size: 5em;
    max-block-size: 20em;
  }
  .say:not(:empty) {
    position: sticky;
    inset-block-end: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_quiet);
  }
  [aria-invalid] {
    border-color: var(--_problem);
  }
  .three {
    white-space: pre-line;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 4px;
  }
  .tick input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media print {
    details:not(.more) > summary {
      display: none;
    }
  }
`;function tp(e){let{messages:t,config:n}=e;return up(e,`why`,`why`,y`<span id="l-why" .textContent=${t.why}></span>`,n.frames)}function np(e){let{messages:t,config:n}=e,r=n.ask??[`why`,`prompts`,`need`,`next`],i={why:rp,prompts:ip,need:ap,next:op};return r.length===0?b:y`<details>
        <summary .textContent=${t.more}></summary>
        ${r.map(t=>i[t](e))} ${sp(e)}
      </details>`}function rp(e){let{config:t,mine:n,messages:r,list:i}=e,a=Hf(t.objective,n?.level??null).map(({id:t,text:n},r)=>lp(e,`checkbox`,`sign:${t}`,z(n,i.reading,`sign`,`s${r}`),`on`)),o=lp(e,`url`,`link`,r.link);return a.length>0?[cp(r.signs,a),o]:[o]}function ip(e){let{messages:t,list:n}=e;return Xf(e).map(({id:r,text:i,moment:a,frames:o,choices:s},c)=>{let l=y`<span class="kicker" .textContent=${t[a]}></span>
      ${z(i,n.reading,`ask`,`l-p${c}`)}`;return up(e,`prompt:${r}`,`p${c}`,l,o,s)})}function ap(e){let{messages:t}=e;return cp(t.need,[...Object.entries(t.needs).map(([t,n])=>lp(e,`radio`,`need`,n,t)),lp(e,`text`,`own`,t.ownNeed)])}function op(e){let{mine:t,goal:n,messages:r,record:i,config:a,nameOf:o}=e,s=Oe(a.objective,t?.level??null);return cp(r.whatNext,[...s?[lp(e,`radio`,`next`,r.improve(o(s)),`improve`)]:[],lp(e,`radio`,`next`,r.keep,`keep`),...(n?i.stepsOf(n.id):[]).map(({what:e})=>y`<p dir="auto" .textContent=${e}></p>`),lp(e,`text`,`step`,r.step)])}function sp(e){let{config:t,messages:n,nameOf:r}=e,i=ke(t.objective).flatMap(e=>V(t.objective,e)??[]);return cp(n.config,[lp(e,`radio`,`given`,n.noLevel,``),...i.map(t=>lp(e,`radio`,`given`,r(t),`${t.value}`))])}function cp(e,t){return y`<fieldset class="group">
    <legend .textContent=${e}></legend>
    ${t}
  </fieldset>`}function lp({now:e},t,n,r,i){return y`<label class=${i===void 0?`field`:`tick`}
    ><input type=${t} name=${n} .value=${i??e(n)} .checked=${e(n)===i} /><span
      >${r}</span
    ></label
  >`}function up(e,t,n,r,i=[],a=[]){let{now:o,messages:s,config:c}=e;return y`<div class="field">
    <label for=${n}>${r}</label>
    <textarea id=${n} name=${t} rows="2" dir="auto" aria-labelledby="l-${n}" .value=${o(t)}></textarea>
    ${dp(e,n,a,s.choices,!0)} ${dp(e,n,i,s.frames,!0)}
    ${dp(e,n,c.wordBank??[],s.wordBank,!1)}
  </div>`}function dp({list:e},t,n,r,i){let a=n.flatMap(t=>De(t,e.reading)).filter(e=>e!==void 0);return a.length===0?b:y`<details ?open=${i}>
    <summary .textContent=${r}></summary>
    <div class="chips">
      ${a.map(n=>y`<button
            type="button"
            data-put=${t}
            .action=${{type:`put`,box:t}}
            lang=${B(n,e.reading)}
            .textContent=${n.text}
          ></button>`)}
    </div>
  </details>`}var fp=5;function pp(e,t){let{messages:n,shared:r,config:i,viewer:a,textIn:o}=t,{sure:s,evidence:c,copied:l,by:u,modified:d,level:f}=e,p=Vf(e,i.objective),m=[s===void 0?``:s?n.sure:n.unsure,c&&c.id!==i.evidence?.id&&o(c.title),hp(e,t.language),d&&n.modified];return y`${l?H(`copied`,n.copied):u===`teacher`?H(u,r.teacher):H(`you`,a===`learner`?n.mine:n.student)}
    <span class="name">
      ${f===null||p?b:Le(i.objective,f)}
      <span .textContent=${mp(e,t)}></span>
    </span>
    ${p?H(`old`,n.old):b}
    <span class="muted" .textContent=${m.filter(Boolean).join(` · `)}></span>`}function mp(e,{config:t,shared:n,messages:r,language:i,nameOf:a,textIn:o}){let{level:s,label:c}=e;if(s===null)return r.noLevel;let l=V(t.objective,s);return l&&!Vf(e,t.objective)?a(l):n.level(s.toLocaleString(`${i}-US`),c?o(c):`?`)}function hp({assessedOn:e,clock:t},n){let r=Date.parse(e===void 0?t.slice(0,23):`${e}T12:00`);return r?de(r,n):``}function gp(e){let{earlier:t,messages:n}=e;return t.length===0?b:y`<section class="earlier" part="history">
        <h4 .textContent=${n.earlier}></h4>
        <ol role="list">
          ${t.map(t=>y`<li class="line">${pp(t,e)}</li>`)}
        </ol>
      </section>`}function _p({gaps:e,messages:t}){return e.length<fp?``:[0,1,-1].map(n=>{let r=e.filter(e=>Math.sign(e)===n);return r.length>0?t.calibration(n,r.length,e.length,r.every(e=>e===n)):``}).join(` `)}function vp(e){let{mine:t,config:n,messages:r,goal:i,record:a,textIn:o,nameOf:s}=e;if(!t)return``;let{objective:c}=n,{level:l,why:u,need:d=[]}=t,f=Hf(c,l).filter(({id:e})=>u?.indicators?.includes(e)),p=u?.text?[u.text]:f.map(({text:e})=>o(e)),m=d.map(e=>Object.entries(r.needs).find(([t])=>t===e)?.[1]??e),h=i&&a.stepsOf(i.id).findLast(({state:e})=>e!==`done`)?.what,g=i?i.target>(l??-1/0)&&V(c,i.target):Oe(c,l);return[r.workingOn(yp(o(c.title))),r.at(mp(t,e),p.map(yp).join(`; `)),r.next(yp(h||(g?r.toward(s(g)):r.stay)),m.map(yp).join(`, `))].join(`
`)}function yp(e){return e.trim().replace(/[.\s]+$/,``)}function bp(e,t,n){let{config:r,viewer:i,by:a,messages:o,shared:s,list:c,language:l,isReady:u,picks:d,mine:f,other:p,textIn:m,isPersisted:h}=e,{objective:g,evidence:_,modified:v}=r,{reading:x}=c,S=[o.heading[i],_&&m(_.title),v&&o.modified],C=z(g.statement??g.title,x,`objective`,`objective`),w=y`${Se(c,l)}${t}`;return y`<div class="w ${x.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${S.filter(Boolean).join(` · `)}></p>
      ${d?y`<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${e.required}
              >
                ${C}
                <p id="pick" class="muted" .textContent=${h?o.pick[a]:``}></p>
                ${w}
              </fieldset>
              ${Sp(e)}`:y`${C}${u?b:n}${f||p?Cp(e,w):w}`}
      <p class="muted" ?hidden=${h} .textContent=${s.isNotSaved}></p>
      <p class="say" role="status" .textContent=${e.say}></p>
      ${gp(e)} ${u?n:b}
    </div>
  </div>`}function xp({editable:e,messages:t}){return e?t.change:t.again}function Sp(e){let{config:t,by:n,messages:r,mine:i,canAct:a,nameOf:o}=e,s=n===`learner`&&V(t.objective,t.requireEvidenceAt);return a?y`${wp(e)}
    ${s?y`${tp(e)}
            <p class="muted" .textContent=${r.reasonFrom(o(s))}></p>`:b}
    <p class="acts big no-print">
      ${n===`teacher`?Dp(r,`level`,`main`):y`${Dp(r,`sure`,`main`)}${Dp(r,`unsure`,``)}`}
    </p>
    ${i?Dp(r,`cancel`):Ep(e)}`:b}function Cp(e,t){let{by:n,viewer:r,messages:i,shared:a,mine:o,editable:s,canAct:c,draft:l,list:u,language:d}=e,f=c&&n===`learner`&&(s||l.has(/^(?!three$)/)),{link:p}=o?.why??{};return y`<section class="mine" part="rating">
      ${o?y`<h3 class="line" tabindex="-1">${pp(o,e)}</h3>`:b} ${wp(e)}
      <p class="muted" part="comparison" .textContent=${r===`learner`?_p(e):``}></p>
      <p class="no-print">
        ${c?y`${Dp(i,`change`,`quiet`,xp(e))}${Ep(e)}`:b}
      </p>
    </section>
    ${yu(u,d)}
    ${f?y`${tp(e)} ${np(e)}
            <p class="acts no-print">${Dp(i,`save`,`main`)}</p>`:b}
    ${c&&n===`learner`?Tp(e):y`<p class="three" dir="auto" .textContent=${vp(e)}></p>`}
    ${p&&Re(p)?y`<a href=${p} target="_blank" rel="noopener noreferrer" .textContent=${p}></a>`:b}
    <details>
      <summary .textContent=${a.allLevels}></summary>
      ${t}
    </details>`}function wp(e){return[e.other,e.copied].flatMap(t=>t?y`<p class="line">${pp(t,e)}</p>`:[])}function Tp(e){let{messages:t,draft:n}=e,r=n.get(`three`);return y`<details class="no-print">
    <summary id="three" .textContent=${t.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${r??vp(e)}></textarea>
    <p>${Dp(t,`copy`)} ${r===void 0?b:Dp(t,`rewrite`)}</p>
  </details>`}function Ep({messages:e,offers:t,mine:n,editable:r}){return t||n&&r?Dp(e,`undo`,`quiet`,e[t??`undo`]):b}function Dp(e,t,n=`quiet`,r=e[t]){return y`<button class=${n} type="button" data-act=${t} .action=${{type:t}} .textContent=${r}></button>`}Be(`self-rating`,class extends Br{constructor(...e){super(...e),this.tag=`self-rating`,this.schema=Pf,this.#e=new Qr(this),this.#t=new Gr(this,()=>this.session,()=>this.#i())}static{this.styles=[Cr,Al,Sr,ep]}#e;#t;get requiredMessage(){let e=this.config&&this.#n(this.config);return e&&!e.picks?e.messages.sendAgain(xp(e)):this.shared.required}get focusTarget(){return this.#r(`input[name="level"]:checked`)??this.#r(`input[name="level"], [data-act="change"]`)}formResetCallback(){super.formResetCallback(),this.#t.draft.discard(/^level$/)}readMarkup(){let e=nd(this);return e&&{type:`self-rating`,...e}}willUpdate(e){if(super.willUpdate(e),!this.config)return;let{objective:t,evidence:n}=this.config,r=this.viewer===`teacher`||void 0;this.#t.follow(this.tag,t.id,n?.id,r)&&super.formResetCallback()}renderWidget(e){let t=this.#n(e);this.setState(`rated`,t.mine!==void 0);let n=t.isPersisted?this.#t.foot(this.language):b;return bp(t,this.#e.render(t.list),n)}handleInput(e){let t=Qf(e,this.#t.draft,this.renderRoot);this.#t.announce(``),this.#r(`[aria-invalid]`)?.removeAttribute(`aria-invalid`),t!==void 0&&this.chose(t)}handleClick(e){let t=Wr(e);if(!this.config||!t)return;let n=this.#n(this.config),{action:r}=t;r?r.type===`put`?$f(t,this.#r(`#${r.box}`),n.draft):r.type===`copy`?this.#o(n):this.#a(n,r):this.#e.press(e,n.list),this.requestUpdate()}#n(e){let{isDisabled:t,required:n,value:r}=this,i={actions:this.#t,tools:this.#e,isDisabled:t,required:n,value:r};return If({...this.context(e),...i})}#r(e){return this.renderRoot.querySelector(e)??void 0}#i(){let e=this.#t.draft.get(`level`);e&&this.value===(this.getAttribute(`value`)??``)&&(this.value=e),this.requestUpdate()}#a(e,{type:t}){let n=Uf(e,t);this.#t.run(n)&&(n.chosen!==void 0&&this.chose(n.chosen),n.invalid&&this.#r(n.invalid)?.setAttribute(`aria-invalid`,`true`))}async#o({messages:e}){let t=this.#r(`[name="three"]`);this.#t.announce(t&&await jf(t)?e.copyDone:e.copyByHand)}});var Op=L({type:w([`traffic-light-checkpoint`]),id:D(N),record:D(N),checkpoint:as,languages:D(w([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:D(M())});function kp(e){let t=e.querySelector(`:scope > [data-signal]`);if(!t)return;let{id:n,signal:r,lock:i,escalate:a}=t.dataset,o=[...e.querySelectorAll(`:scope > p:not([data-signal], [data-reach])`)].map(Ap),s=Ap(e.querySelector(`:scope > [data-reach]`)),c=[...e.querySelectorAll(`:scope > :is(ul, ol) > li`)].map((e,t)=>({id:e.dataset.id??`${t+1}`,text:Ap(e)}));return{isPersisted:n!==void 0,checkpoint:{id:n??`markup`,signal:r,title:Ap(t),...o.length>0&&{text:o.join(`

`)},...s&&{reach:s},...c.length>0&&{checks:c},...i&&{lock:i},...a!==void 0&&{escalate:!0}}}}function Ap(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var jp=v`
  .foot {
    margin-block-start: 16px;
  }
`;Be(`traffic-light-checkpoint`,class extends Br{constructor(...e){super(...e),this.tag=`traffic-light-checkpoint`,this.schema=Op,this.#e=new Lc(this,e=>e?this.chose(e):super.formResetCallback()),this.#t=new xr(this)}static{this.styles=[Cr,Sr,ms,gs,Vs,jp]}#e;#t;get requiredMessage(){return this.#n.required}get focusTarget(){return this.shadowRoot?.querySelector(`input[type=radio]`)??void 0}get#n(){return j(`traffic-light-checkpoint`,this.language,yc)}readMarkup(){let e=kp(this);return e&&{type:`traffic-light-checkpoint`,...e}}formResetCallback(){super.formResetCallback(),this.#e.reset()}willUpdate(e){super.willUpdate(e),this.config&&this.#e.follow(this.#r(this.config))}renderWidget(e){let{session:t,viewer:n,language:r}=this,i=t?.state===`asking`;this.#i(i);let a=this.#r(e),o=a.isPersisted?this.#t.renderForWidget(t,r,n):b;return y`<div class="w ${a.reading.display===`side-by-side`?`side`:``}" part="base" lang=${r}>
      <div class="in">${i?pe(t,r):y`${this.#e.render(a)} ${o}`}</div>
    </div>`}handleInput(e){this.#e.handle(e)}handleClick(e){this.#e.handle(e)}#r(e){let{session:t,viewer:n,language:r}=this;return{checkpoint:e.checkpoint,session:t,viewer:n,reading:this.#e.reading(this.languages,e.languages??`off`),language:r,isPersisted:t!==void 0&&this.isPersisted,isDisabled:this.isDisabled,chosen:this.value}}#i(e){let t=this.config?.checkpoint,n=t&&os(t,!e&&this.session?.record||new g);this.setState(`stopped`,n?.stopped===!0),this.setState(`released`,n?.released!==void 0),this.setState(`waiting`,n?.help===`waiting`||n?.help===`seen`)}});var Mp=e=>e===1?`1 punto`:`${e} puntos`,Np={heading:`Elige tu trabajo`,headingForTeacher:`Tablero de opciones`,headingForFamily:`Lo que su hijo o hija puede elegir`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Elige ${i} en línea`:r?`Llega a ${Mp(r)}`:a?`Elige de cada parte`:t>=n?e>1?`Elige ${e} o más de ${n}`:`Elige lo que quieras`:e===t?`Elige ${e} de ${n}`:e===0?`Elige hasta ${t} de ${n}`:`Elige de ${e} a ${t} de ${n}`,soFar:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,pointsSoFar:e=>`${Mp(e)} hasta ahora`,more:e=>e===1?`Falta elegir 1.`:`Faltan ${e} por elegir.`,swapOne:e=>`${e} Ya no caben más: cambia una.`,enough:`Ya tienes todo lo que necesitas.`,unmet:{tooMany:({by:e})=>e===1?`Sobra 1.`:`Sobran ${e}.`,sectionTooMany:({name:e})=>`En «${e}» hay demasiadas.`,sectionTooFew:({name:e,by:t})=>t===1?`En «${e}» falta 1.`:`En «${e}» faltan ${t}.`,noLine:({by:e})=>e===1?`Falta 1 para una línea.`:`Faltan ${e} para una línea.`,pointsShort:({by:e})=>`${e===1?`Falta`:`Faltan`} ${Mp(e)}.`,pointsOver:({by:e})=>`${e===1?`Sobra`:`Sobran`} ${Mp(e)}.`,prerequisite:({name:e,other:t})=>`«${e}» va con «${t}». Elige las dos o ninguna.`,exclusive:({name:e,other:t})=>`«${e}» y «${t}» no van juntas.`,noDimension:({name:e})=>`Elige una de «${e}».`,mustDo:()=>`Esta la hacen todos.`,full:()=>`Esta ya está llena.`,unavailable:()=>`Primero tu maestro o maestra tiene que decir que sí.`},dimension:{process:`Cómo aprendes`,product:`Qué haces`,content:`De qué trata`,environment:`Dónde y con qué`},mustDo:`Obligatoria`,mayDo:`Si quieres`,full:`Llena`,minutes:e=>`Unos ${e} min`,points:e=>Mp(e),place:(e,t)=>`Fila ${e}, columna ${t}`,materials:`Necesitas`,criteria:`Qué muestra un buen trabajo`,oneBefore:`La anterior`,oneAfter:`La siguiente`,allOptions:`Todas las opciones`,chose:e=>`Elegiste: ${e}.`,gaveUp:e=>`Quitaste: ${e}.`,swapped:(e,t)=>`${t} toma el lugar de ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,swapAsk:`¿Quieres cambiarla por otra?`,swapFor:e=>`Cambiar «${e}»`,startedAsk:e=>`Ya empezaste «${e}». ¿La dejas? Tu trabajo se queda guardado.`,giveUp:`Dejarla`,keep:`Dejar todo como está`,clear:`Borrar mi elección`,mine:`Lo que elegí`,theirs:`Lo que se eligió`,none:`Todavía nada. Marca lo que quieres hacer.`,archived:`Ya no está en el tablero`,archivedHelp:`Ya no cuenta. Tu trabajo se queda guardado.`,progress:{chosen:`Elegida`,started:`Empezada`,submitted:`Entregada`,done:`Lista`},advance:{started:`Ya empecé`,submitted:`Ya la entregué`,done:`Ya terminé`},moved:(e,t)=>`${e}: ${t}.`,working:`¿Quién la hace?`,modes:{solo:`Yo solo(a)`,partner:`Con otra persona`,group:`En grupo`},partnerName:`Nombre o iniciales`,groupNames:`Nombres o iniciales, con comas`,agreed:`Dijeron que sí`,waitsFor:`Todavía no han dicho que sí`,save:`Guardar`,saved:`Guardado.`,nameFirst:`Escribe un nombre o unas iniciales.`,groupSize:(e,t)=>`Aquí un grupo es de ${e} a ${t} personas, contándote a ti.`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Algo`,no:`No mucho`},idea:`¿Tienes una idea propia?`,ownIdea:`Idea propia`,ideaTitle:`¿Qué vas a hacer?`,ideaHow:`¿Cómo va a mostrar lo que aprendiste?`,ideaAdd:`Agregar mi idea`,ideaSave:`Guardar mi idea`,ideaChange:`Cambiarla`,ideaRemove:`Retirarla`,ideaFirst:`Di qué vas a hacer y cómo muestra lo que aprendiste.`,ideaAdded:`Tu idea está en el tablero. Muéstrasela a tu maestro o maestra.`,states:{proposed:`Espera a tu maestro o maestra`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra pide un cambio`,declined:`Tu maestro o maestra dijo que no`},statesForTeacher:{proposed:`Espera su respuesta`,approved:`Aprobada`,changesAsked:`Cambio pedido`,declined:`No aprobada`},note:`Unas palabras para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`Decir que no`},required:`Elige qué vas a hacer.`},Pp={releaseCodeField:`Para tu maestro o maestra: dejarme seguir`,word:`Código de paso`,wordHint:`Lo escribe tu maestro o maestra. No se ve.`,open:`Dejarme seguir`,checking:`Un momento …`,wrong:e=>`Ese no es el código. ${e===1?`Queda 1 intento`:`Quedan ${e} intentos`}.`,pause:e=>`Demasiados intentos. Prueba otra vez después de esta hora: ${e}`,notSecure:`Aquí no se puede comprobar un código: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.`,student:`Estudiante`,noSignal:`El o la estudiante todavía no ha dicho nada.`,seenByYou:`Visto`,helpedByYou:`Con ayuda`,markSeen:`Marcar como visto`,markHelped:`Marcar como ayudado`,release:`Dejar seguir`,released:`Ya puede seguir.`,relock:`Hacer alto otra vez`,relocked:`Otra vez hace alto.`,note:`Nota, si quiere`,releases:`Permisos para seguir`,byWord:`con el código de paso`,byTeacher:`por un maestro o una maestra`,make:`Crear un código de paso`,makeHint:`No es un candado de seguridad: quien oiga el código puede usarlo. De cada uso se ve la hora.`,propose:`Proponer un código`,ready:`Crear`,paste:`Pegue esto en los ajustes de esta luz`,card:`Código de paso`,cardHint:`Guarde esta tarjeta en su escritorio.`,print:`Imprimir la tarjeta`},Fp={name:`Español`,show:`Mostrar a mi familia`,lead:`Lean esto juntos. No lleva nombre, enlace ni código.`,about:`Sobre`,inLanguage:`Idioma de esta página`,heading:`Lo que estoy aprendiendo`,learning:`Estamos aprendiendo esto:`,means:(e,t)=>`La meta para todos es el nivel ${e}, ${t}. Quiere decir:`,meansAlone:(e,t)=>`La meta para todos es el nivel ${e}, ${t}.`,iAm:(e,t)=>`Creo que estoy en el nivel ${e}, ${t}.`,noLevel:`Todavía no he dicho en qué nivel estoy.`,teacher:(e,t)=>`Mi maestro o maestra dice nivel ${e}, ${t}.`,will:`Lo que voy a hacer:`,noPlan:`Todavía no he planeado qué hacer. Usted me puede ayudar a pensarlo.`,ask:`Una pregunta que me puede hacer:`,questionNew:`¿Qué sabes ya de esto? ¿Qué es nuevo para ti?`,questionGrowing:e=>`¿Qué puedes hacer ahora que antes no podías? ¿Qué te ayudará a llegar al nivel ${e}?`,questionThere:e=>`¿Me muestras algo que hiciste y me cuentas por qué es nivel ${e}?`,copy:`Copiar como mensaje`,copied:`Copiado. Puedes pegarlo en un mensaje.`,byHand:`Copia el texto del cuadro.`,text:`El mensaje`,print:`Imprimir esta página`,noPrint:`Aquí no se puede imprimir. Copia el texto del cuadro.`,showed:`Se lo mostré a`,to:{mother:`Mi mamá`,father:`Mi papá`,grandparent:`Mi abuela o abuelo`,otherAdult:`Otro adulto`},shown:(e,t)=>`${e}: mostrado el ${t}.`,undo:`Deshacer`},Ip={heading:{learner:`Mis metas y mi plan`,teacher:`Metas y plan`,family:`Metas y plan`},empty:`¿En qué quieres mejorar?`,emptyWhy:`Una meta dice adónde quieres llegar. Un plan dice qué haces primero.`,emptyForOthers:`Aún no hay metas.`,first:`Poner mi primera meta`,another:`Poner otra meta`,about:`¿De qué se trata?`,now:`Ahora`,nowAt:(e,t)=>`Estás en ${e} (${t}).`,nowNone:`Aquí todavía no tienes un nivel.`,target:`¿Adónde quieres llegar?`,stay:`Quedarme en este nivel`,by:`¿Para cuándo? Si lo sabes.`,byDay:e=>`para el ${e}`,why:`¿Por qué te importa? Si quieres.`,set:`Poner esta meta`,save:`Guardar`,cancel:`Ahora no`,change:`Cambiar esta meta`,changeTitle:`Cambia tu meta`,plan:`Mi plan`,planForOthers:`El plan`,toStart:`Di qué vas a hacer y para cuándo, y tu meta empieza.`,needsDay:`¿Para cuándo? Tu meta empieza con un paso que tenga día.`,addStep:`Agregar un paso`,what:`¿Qué vas a hacer?`,when:`¿Para cuándo?`,whens:{today:`Hoy`,week:`Esta semana`,test:`Antes del próximo examen`,day:`Un día`},day:`¿Qué día?`,beforeTest:`antes del próximo examen`,more:`Agregar más`,where:`¿Dónde?`,who:`¿Quién puede ayudar?`,proof:`¿Cómo sabrás que ya está?`,obstacleIf:`Si algo estorba, por ejemplo …`,obstacleThen:`… entonces voy a`,ifThen:(e,t)=>`Si ${e}, entonces voy a ${t}.`,whereIs:e=>`Dónde: ${e}`,whoIs:e=>`Ayuda: ${e}`,proofIs:e=>`Listo cuando: ${e}`,ideas:`Ideas para empezar`,suggested:`Sugerido`,saveStep:`Agregar este paso`,changeStep:`Cambiar`,stuck:`No puedo seguir`,unstuck:`Ya puedo seguir`,blocked:`Detenido`,removeStep:`Quitar`,wasFor:e=>`era para el ${e}`,checkIn:`Contar cómo voy`,checkInAsk:{learner:`¿Cómo vas?`,teacher:`Nota de nuestra charla`,family:`Unas palabras, si gusta`},checkInSave:{learner:`Guardar`,teacher:`Guardar esta nota`,family:`Hablamos de esta meta`},talked:`Hablamos de esta meta.`,timeline:`Cómo voy`,who_:{learner:`Tú`,teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,assessment:`Examen`},student:`Estudiante`,moreForGoal:`Más para esta meta`,ask:`Pedir a mi maestro(a) que la vea`,reviews:{requested:`Esperando a que mi maestro(a) la vea`,inReview:`Mi maestro(a) la está viendo`,approved:`Mi maestro(a) dijo que sí`},reviewsForTeacher:{requested:`Le pide que la vea`,inReview:`La está viendo`,approved:`Dijo que sí`},inReview:`La estoy viendo`,approve:`Sí a este plan`,up:`Subir`,down:`Bajar`,moved:(e,t)=>`La meta pasó al lugar ${e} de ${t}.`,notYet:`Cerrarla: todavía no`,archive:`Guardarla aparte`,back:`Traerla de vuelta`,states:{draft:`Sin plan todavía`,active:`En camino`,met:`Lograda`,notYet:`Todavía no`,archived:`Aparte`},metOn:(e,t)=>`Lograda con ${e} el ${t}.`,dropped:e=>`Un nivel posterior fue ${e}. La meta sigue lograda.`,closed:e=>`Logradas o aparte (${e})`,gone:`El tema de esta meta ya no está aquí. La meta se guarda.`,offScale:e=>`Nivel ${e}, de una escala anterior`,noLevel:`Aún sin nivel`,from:e=>`Desde ${e}`,tooMany:(e,t)=>`Tienes ${e} metas en camino. ${t===1?`Una es más fácil`:`${t} son más fáciles`} de lograr.`,stepsDone:(e,t)=>`${e} de ${t} ${t===1?`paso hecho`:`pasos hechos`}`,problems:{noTarget:`Elige un nivel.`,belowCurrent:`Ya estás por encima de este nivel. Elige el mismo o uno más alto.`,offScale:`Este nivel no está en la escala. Elige otro.`,notDate:`Ese día no existe.`,pastDate:`Ese día ya pasó. Elige hoy o un día después.`,noWords:`Escribe unas palabras.`,noDate:`Di para cuándo.`},saved:{goal:`Meta puesta. ¿Qué vas a hacer primero?`,changed:`Guardado.`,step:`Paso agregado.`,done:e=>`Hecho: ${e}`,todo:e=>`Por hacer otra vez: ${e}`,undone:`Deshecho.`},undo:`Deshacer`,redo:`Volver a ponerlo`,calendar:`Poner las fechas en mi calendario`,calendarSaved:`Busca en tus descargas el archivo con tus fechas. Ábrelo para agregarlas.`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,sheet:`Guardar como hoja de cálculo`,sheetSaved:`Busca la hoja de cálculo en tus descargas.`,fileFailed:`No se pudo crear el archivo. Inténtalo otra vez cuando tengas conexión.`,byHand:`Si no llegó un archivo, copia este texto.`,fileText:`El texto del archivo`,fileName:`mis-metas`,calendarGoal:e=>`Meta: ${e}`,columns:[`Tema`,`Desde`,`Meta`,`Para`,`Estado`,`Por qué`,`Paso`,`Paso para`,`Estado del paso`,`Dónde`,`Ayuda`,`Listo cuando`],stepStates:{todo:`Por hacer`,done:`Hecho`,blocked:`Detenido`},lines:{goal:`Mi meta`,by:`Para`,why:`Por qué`,step:`Paso`,teacher:`Maestro(a)`}},Lp={heading:`Ayuda en el escritorio`,seat:`Mi número de asiento`,initials:`Mis iniciales`,need:{red:`Alto: no sé cómo seguir`,question:`Tengo una pregunta`},short:{red:`Alto`,question:`Pregunta`},words:`De qué se trata, si quieres`,signIn:`Apuntarme`,who:{seat:`Primero escribe tu número de asiento.`,initials:`Primero escribe tus iniciales.`},signedIn:(e,t)=>`${e} está en la lista, lugar ${t}.`,changed:e=>`${e} ya está en la lista y conserva su lugar.`,waiting:`En espera`,nobody:`Nadie está esperando.`,minutes:e=>e===0?`ahora`:`${e} min`,waited:e=>e===0?`espera hace menos de un minuto`:`espera hace ${e} ${e===1?`minuto`:`minutos`}`,helped:`Ayudé`,helpedWho:e=>`${e}: con ayuda.`,undo:`Deshacer`,backAgain:e=>`${e} espera otra vez.`,done:e=>`Con ayuda hasta ahora: ${e}`,project:`Mostrar sin palabras`,unproject:`Mostrar las palabras`,empties:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola: ${e}`,emptiesAfter:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola ${e} ${e===1?`minuto`:`minutos`} después de que alguien se apunte.`,emptied:`Terminó el período y la lista está vacía.`,save:`Guardar esta lista`,saved:e=>`Se guardaron: ${e}.`,isNotSaved:`Aquí no se puede guardar nada: falta un id.`},Rp={heading:`Mis pasos`,headingForTeacher:`Pasos de este estudiante`,headingForFamily:`Los pasos de su hijo o hija`,kind:{must:`Para todos`,may:`Si quieres`,choose:`Tú eliges`,assess:`Muestra lo que sabes`},minutes:e=>`Unos ${e} min`,by:e=>`para el ${e}`,soFar:(e,t)=>`${e} de ${t} pasos hechos`,complete:`Hiciste todos tus pasos.`,completeForOthers:`Todos los pasos están hechos.`,pace:{on:()=>`Vas al ritmo del plan.`,ahead:e=>e===1?`Vas 1 paso adelante.`:`Vas ${e} pasos adelante.`,behind:e=>e===1?`A 1 paso ya se le pasó el día. Todavía lo puedes hacer.`:`A ${e} pasos ya se les pasó el día. Todavía los puedes hacer.`},paceNext:e=>`El siguiente está planeado para el ${e}.`,paceOnlyYou:`Solo tú ves esto.`,goOn:(e,t)=>`Ir al paso ${e}: ${t}`,goTo:(e,t)=>`Sigue el paso ${e}: ${t}`,stop:e=>`Primero haz un alto: ${e}`,here:`Estás aquí`,hereForOthers:`Va por aquí`,progress:{todo:``,started:`Empezado`,submitted:`Entregado`,done:`Hecho`},light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},lightAtEnd:e=>`Al final: ${e}`,behind:e=>`Se abre cuando tu maestro o maestra te deje seguir después de «${e}».`,behindForOthers:e=>`Se abre después de «${e}».`,waits:e=>`Primero haz: ${e}.`,more:e=>e===1?`Después de la luz roja viene 1 paso más.`:`Después de la luz roja vienen ${e} pasos más.`,closedToStudent:`Todavía no está abierto para el estudiante.`,start:`Empezar`,done:`Ya lo hice`,again:`Todavía no está hecho`,started:e=>`Empezado: ${e}.`,finished:e=>`Hecho: ${e}.`,notDone:e=>`Todavía no está hecho: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,saved:`Se guardó.`,pick:(e,t)=>`Elige ${e} de ${t}`,picked:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,savePick:`Guardar lo que elegí`,chose:e=>`Elegiste: ${e}.`,chooseFirst:`Primero guarda lo que elegiste.`,tooFew:e=>e===1?`Elige 1 más.`:`Elige ${e} más.`,tooMany:e=>e===1?`Sobra 1. Quita una.`:`Sobran ${e}. Quítalas.`,archived:`Ya no se ofrece`,own:`Usar una pregunta propia`,ownChange:`Cambiar tu pregunta propia`,ownTitle:`Tu pregunta`,ownHow:`Cómo muestra lo que aprendiste`,ownAdd:`Usar mi pregunta`,ownFirst:`Escribe tu pregunta y cómo muestra lo que aprendiste.`,ownAdded:`Tu pregunta se guardó. Tu maestro o maestra te responderá.`,ownCounts:`Tu pregunta se guardó. Puedes empezar.`,edit:`Cambiar`,remove:`Quitarla`,removed:`Quitaste tu pregunta.`,proposal:{proposed:`Tu maestro o maestra todavía no responde`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra te pide un cambio`,declined:`Tu maestro o maestra dijo que no`},proposalForTeacher:{proposed:`Sin respuesta`,approved:`Aprobada`,changesAsked:`Con cambios pedidos`,declined:`No aprobada`},note:`Nota para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`No aprobar`},readyWhen:`Estás listo(a) cuando`,readyRating:(e,t)=>`tu nivel, según tú, es ${e} o más${t?` en «${t}»`:``}`,readyMusts:`están hechos todos los pasos «para todos» que vienen antes`,yes:`Hecho`,notYet:`Todavía no`,readyWords:`Algo que tu maestro o maestra deba saber, si quieres`,ready:`Estoy listo(a)`,notReady:{rating:()=>`Primero di en qué nivel estás.`,checklist:e=>e===1?`Falta marcar 1 línea.`:`Faltan ${e} líneas por marcar.`,musts:e=>e===1?`Falta 1 paso «para todos».`:`Faltan ${e} pasos «para todos».`},asked:e=>`Dijiste que estás listo(a) · ${e}`,askedForOthers:e=>`Dice «Estoy listo(a)» · ${e}`,askedNow:`Se guardó. Dile a tu maestro o maestra que estás listo(a).`,unask:`Deshacer`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Un poco`,no:`No`},hear:`Escuchar`,stopHearing:`Dejar de escuchar`},zp=e=>e===1?`1 respuesta`:`${e} respuestas`,Bp={myWork:`Mi trabajo`,copy:`Guardar una copia`,copied:e=>`Busca ${e} en tus descargas.`,copyByHand:`Si no llegó un archivo, copia este texto para conservar tu trabajo.`,asText:`¿No hay archivo? Guárdalo como texto`,copyText:`Mi trabajo como texto`,fileName:`mi-trabajo`,open:`Abrir mi copia`,opened:e=>`De tu copia: ${zp(e)}.`,openedNothing:`Todo lo de esta copia ya está aquí.`,openedBad:e=>`No se pudo leer: ${zp(e)}.`,notCopy:`Este archivo no es una copia guardada.`,otherRecord:`Esta copia es de otra clase.`,openAnyway:`Abrirla aquí de todos modos`,whoseCopy:(e,t,n)=>`¿Es tu trabajo? ${zp(e)}${n&&` de ${n}`}, la última del ${t}.`,addMine:`Es mío: agregarlo`,onlyRead:`Solo leerlo`,leave:`Dejarlo`,notAdded:`No se agregó nada.`,copyToRead:e=>e?`Solo para leer: ${e}`:`Solo para leer`,done:`Ya terminé: borrar mi trabajo de aquí`,erases:e=>e===0?`Se borran tus textos sin terminar.`:`Se borran ${zp(e)} y textos sin terminar.`,copyFirst:`Antes, guarda una copia para conservarlo.`,erase:`Borrar mi trabajo`,keep:`Conservar mi trabajo`,erased:`Tu trabajo de aquí se borró.`,notErased:`No se pudo borrar. Inténtalo otra vez.`,beforeLeaving:`Guarda una copia antes de irte.`,gone:`Se borró este navegador. Guardamos tu trabajo otra vez.`,goneHere:`Se borró este navegador. Tu trabajo ya solo está en esta página.`,quarantined:e=>`Aquí no se pudo leer: ${zp(e)}.`,keepUnread:`Guardarlas en un archivo`,newer:`Una parte necesita una versión más nueva.`,reload:`Prueba a cargar la página otra vez.`,who:`¿Quién puede ver esto?`,whoDurable:`Solo esta computadora lo guarda.`,whoSession:`Esta computadora lo guarda hasta que termines.`,whoMemory:`Nada lo guarda cuando te vas.`,whoTeacher:`Tu maestro o maestra lo ve cuando lo entregas.`,whoElse:`Alguien con esta cuenta aquí podría abrirlo.`},Vp=e=>e===1?`una vez`:`${e} veces`,Hp=e=>e===1?`1 valoración`:`${e} valoraciones`,Up={average:`el promedio`,"linear-trend":`la línea recta`,"power-law":`la curva`},Wp={heading:{learner:`Mi progreso`,teacher:`El progreso de este estudiante`,family:`Progreso`},proficient:e=>`${e} ${e===1?`logrado`:`logrados`}`,onTheWay:e=>`${e} en camino`,noLevel:e=>`${e} aún sin nivel`,noLevelYet:`Aún sin nivel`,fromWork:{learner:`Según mi trabajo`,teacher:`Según su trabajo`,family:`Según su trabajo`},theirs:{learner:`El nivel de mi maestro(a)`,teacher:`El nivel de su maestro(a)`,family:`El nivel de su maestro(a)`},you:{learner:`Tú`,teacher:`Estudiante`,family:`Estudiante`},who:{copied:`Maestro(a), copiado`,teacher:`Maestro(a)`,assessment:`Examen`,peer:`Otro estudiante`},copied:`Copiado`,automatic:`calculado con las valoraciones del maestro o la maestra`,snapshot:e=>`el nivel según el trabajo hasta el ${e}`,override:e=>`puesto por el maestro o la maestra el ${e}`,outOfDate:`Ya no está al día: hay trabajo más nuevo.`,outOfDateNow:e=>`Ya no está al día: hay trabajo más nuevo. Ahora muestra ${e}.`,recalculate:`Usar el nivel nuevo`,keepLevel:`Dejar este nivel`,accept:`Tomar este nivel como mío`,setLevel:`Poner otro nivel`,level:`Nivel`,reason:`Por qué`,needsReason:`Diga por qué en pocas palabras.`,needsLevel:`Elija un nivel.`,save:`Guardar este nivel`,saved:e=>`Guardado: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,goal:(e,t)=>`Meta: ${e}${t&&`, para el ${t}`}`,meets:e=>`${e}. Cumple la meta de este curso.`,under:(e,t)=>`${e}. La meta de este curso es ${t}.`,counted:(e,t)=>`De ${Hp(e)}${t===0?``:`; ${t} no ${t===1?`cuenta`:`cuentan`}`}.`,waiting:e=>e===1?`1 nivel de tu maestro(a) aparece cuando tú valores ese trabajo.`:`${e} niveles de tu maestro(a) aparecen cuando tú valores ese trabajo.`,rising:`Va subiendo`,falling:`Va bajando`,empty:{learner:`Aquí todavía no hay nada. Valora tu próximo trabajo y aparecerá aquí.`,teacher:`Aquí todavía no hay nada. Aparecerá lo que usted y el estudiante valoren.`,family:`Aquí todavía no hay nada. Se irá llenando con cada trabajo valorado.`},how:`De dónde viene`,show:`Ver como tabla`,showMe:`Muéstrame cómo`,chart:(e,t,n,r)=>`${e}: ${Hp(t)}${n===r?` el ${n}`:`, del ${n} al ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: de ${t} a ${n}.`,goalLine:e=>`La meta es ${e}.`,lastOf:(e,t)=>`Las últimas ${e} de ${t}.`,work:`Trabajo`,noWork:`En general`,rating:`Nivel`,counts:`¿Cuenta?`,yes:`Sí`,no:e=>`No: ${e}`,reasons:{byHand:`se dejó fuera`,notAssessed:`sin nivel`,insufficientEvidence:`todavía no se ve lo suficiente`,missing:`no se entregó`,exempt:`no hacía falta`,absent:`no estuvo ese día`,independent:`hecho sin ayuda`,withHelp:`hecho con ayuda`,group:`trabajo en grupo`,observation:`visto en clase`,conversation:`conversado`,laterAttempt:`cuenta un intento posterior`,betterAttempt:`cuenta un intento mejor`,offScale:`fuera de la escala`,olderScale:`de una escala anterior`,teacherRated:`cuenta el nivel del maestro o la maestra`,peer:`de otro estudiante`,kind:`este tipo de trabajo no cuenta`},modified:`Expectativa modificada`,all:`Ver todo`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,spreadsheet:`Guardar como hoja de cálculo`,columns:[`Objetivo`,`Trabajo`,`Día`,`Quién`,`Nivel`,`Nombre del nivel`,`¿Cuenta?`],fileName:`mi-progreso`,spreadsheetSaved:`Busca la hoja de cálculo en tus descargas.`,fileFailed:`No se pudo crear el archivo. Inténtalo otra vez cuando tengas conexión.`,spreadsheetRefused:`Si no llegó un archivo, abre esta página en una pestaña aparte.`,archived:e=>`${Hp(e)} que no ${e===1?`está`:`están`} en esta lista`,archivedWhy:`Aquello de lo que tratan se quitó o está en otra página. Se conservan.`,methods:{average:`Promedio: todas las valoraciones cuentan igual.`,median:`La del medio: la que queda en medio, de menor a mayor.`,mode:`La más frecuente: la que más se repite.`,latest:`La más nueva: la última valoración.`,highest:`La más alta: la mejor valoración.`,"weighted-average":`La más nueva cuenta más: la última y el promedio de las anteriores.`,"decaying-average":`Lo nuevo cuenta más: cada valoración nueva mueve el número.`,"n-mastery":`Varias veces: hay que alcanzar un nivel varias veces.`,"power-law":`Curva de avance: hasta dónde llega una curva por las valoraciones.`,"linear-trend":`Línea de avance: hasta dónde llega una línea recta por las valoraciones.`,"best-fit":`La que mejor queda: la que pasa más cerca de las valoraciones.`},steps:{order:{assessedAt:`en el orden en que se valoraron`,submittedAt:`por el día del trabajo`,dueAt:`por el día del trabajo`},took:(e,t,n)=>`Estas cuentan, ${n}: ${t>0?`${t} anteriores y luego `:``}${e}.`,placed:e=>`${Hp(e)} sin día: van según cuándo se valoraron.`,noScores:`Todavía nada cuenta, así que no hay número.`,mean:{all:`Se suman y se divide entre cuántas son`,earlier:`Todas menos la más nueva: se suman y se divide entre cuántas son`,reached:`Se suman esas y se divide entre cuántas son`},sorted:e=>`De menor a mayor: ${e}.`,middle:`La que queda en medio`,middleTwo:(e,t)=>`La mitad entre las dos del medio, ${e} y ${t}`,often:e=>`${e.map(([e,t])=>`${e} aparece ${Vp(t)}`).join(`, `)}.`,most:`La que más se repite`,tied:e=>`${e} aparecen igual de seguido. La más nueva de ellas`,start:`Se empieza con la más antigua`,newest:`La más nueva`,highest:`La más alta`,blended:(e,t,n,r)=>`${e} % de ${t} y ${n} % de lo anterior, ${r}`,skipped:e=>`Luego lo mismo ${Vp(e)} más, hasta los últimos pasos:`,reached:(e,t,n)=>`${Hp(e)} en ${t} o más; hacen falta ${n}.`,notEnough:`Todavía no alcanza, así que no hay número.`,zeros:e=>`Una curva no puede usar el 0: aquí se dejan fuera ${Hp(e)} de 0 o menos.`,fellBack:(e,t)=>`Para ver una tendencia hacen falta ${e} valoraciones y aquí hay ${t}. Por eso se usa el promedio.`,line:`La línea recta más cercana a las valoraciones, en la más nueva`,curve:`La curva más cercana a las valoraciones, en la más nueva`,compared:(e,t)=>`Qué tan lejos queda cada una de las valoraciones en total: ${e.map(([e,t])=>`${Up[e]} ${t}`).join(`, `)}. La más cercana: ${Up[t]}.`,clamped:e=>`Eso queda fuera de la escala, así que cuenta su extremo: ${e}.`,rounded:e=>`Entonces el número es ${e}.`,reachedLevel:e=>`El nivel más alto que alcanza: ${e}.`,nearestLevel:e=>`El nivel más cercano: ${e}.`}},Gp=(e,t,n)=>`${e} ${e===1?t:n}`,Kp=e=>e===0?``:` ${Gp(e,`fila ya estaba`,`filas ya estaban`)} aquí.`,qp=e=>e===0?``:e===1?` No se pudo leer 1 fila.`:` No se pudieron leer ${e} filas.`,Jp=e=>`“${e}” no es un día como 2026-11-20.`,Yp=e=>`“${e}” no es un nivel de esta escala.`,Xp=e=>e?`“${e}” no está en esta página.`:`No dice de qué se trata.`,Zp={rows:`Filas de la hoja de cálculo`,heading:`Si la primera fila tiene los nombres de las columnas, pueden ir en cualquier orden.`,add:`Agregar estas filas`,nothing:`Primero pega unas filas.`,row:(e,t)=>`Fila ${e}: ${t}`,moreRows:e=>`Y ${Gp(e,`fila`,`filas`)} más.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,ratings:{help:`Cuatro columnas: objetivo, trabajo, día, nivel. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,whose:`¿Quién dio estos niveles?`,options:{config:`Mi maestro(a)`,own:`Yo`},done:(e,t,n)=>`${Gp(e,`nivel agregado`,`niveles agregados`)}.${Kp(t)}${qp(n)}`,faults:{objective:Xp,level:Yp,noLevel:()=>`No tiene nivel.`,day:Jp,future:e=>`El día ${e} aún no llega.`,source:e=>e?`Aquí no se pueden agregar niveles de “${e}”.`:`Elige arriba quién lo dio.`},cells:{headings:{objective:[`objetivo`,`estándar`,`meta de aprendizaje`,`habilidad`,`competencia`,`tema`],work:[`trabajo`,`tarea`,`evaluación`,`examen`,`prueba`,`evidencia`],day:[`día`,`dia`,`fecha`,`marca temporal`],level:[`nivel`,`calificación`,`calificacion`,`puntuación`],who:[`quién`,`quien`,`por`]},sources:{own:[`tú`,`tu`,`yo`,`estudiante`],given:[`maestro(a)`,`maestro`,`maestra`,`maestro(a), copiado`,`examen`,`mi maestro`,`mi maestra`]},codes:{insufficientEvidence:[`evidencia insuficiente`,`no hay suficiente evidencia`],missing:[`falta`,`no entregado`,`no se entregó`],exempt:[`exento`,`exenta`,`no hace falta`],absent:[`ausente`,`no estuvo`]}}},goals:{help:`Seis columnas: de qué se trata, el nivel que quiero, para cuándo, por qué, un paso y para cuándo lo hago. Un paso en cada fila. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,done:(e,t,n,r)=>`${Gp(e,`meta`,`metas`)} y ${Gp(t,`paso agregado`,`pasos agregados`)}.${Kp(n)}${qp(r)}`,faults:{objective:Xp,level:Yp,offScale:Yp,noTarget:()=>`No dice qué nivel quieres.`,belowCurrent:e=>`Ya estás por encima de “${e}”.`,day:Jp,notDate:Jp,pastDate:e=>`El día ${e} ya pasó.`,noWords:()=>`Su paso no tiene palabras.`,noDate:()=>`Su paso no dice para cuándo.`},cells:{headings:{objective:[`tema`,`objetivo`,`estándar`,`habilidad`,`de qué se trata`],target:[`meta`,`nivel`],by:[`para`,`para cuándo`,`fecha`,`antes de`],why:[`por qué`,`por que`],step:[`paso`,`acción`,`lo que voy a hacer`,`plan`],stepBy:[`paso para`,`fecha del paso`],from:[`desde`,`ahora`],state:[`estado`],stepState:[`estado del paso`]},states:{met:[`lograda`,`logrado`],notYet:[`todavía no`],archived:[`aparte`]},stepStates:{done:[`hecho`,`x`,`✓`,`true`],blocked:[`detenido`,`atorado`]},nextTest:[`antes del próximo examen`,`antes de la próxima prueba`]}}},Qp={heading:`Cómo se ve cada nivel`,headingForFamily:`Qué significa cada nivel`,levels:`Niveles`},$p={heading:{learner:`Después de mi examen`,teacher:`Después de los exámenes de este estudiante`,family:`Después de los exámenes`},invite:`¿Qué te dijo tu último examen? Escribe tu resultado, una meta y lo que vas a hacer.`,none:{teacher:`Todavía no hay nada aquí.`,family:`Todavía no hay nada aquí.`},add:`Revisar un examen`,addAnother:`Revisar otro examen`,addThis:`Revisarlo`,ahead:`Todavía sin revisar`,columns:{test:`Examen`,result:`Mi resultado`,goal:`Mi meta para el próximo`,plan:`Lo que voy a hacer`,day:`Día`,points:`Puntos`,of:`De un total de`,level:`Nivel`,met:`¿Alcancé mi última meta?`},columnsOfStudent:{test:`Examen`,result:`Resultado`,goal:`Meta para el próximo`,plan:`Lo que va a hacer el estudiante`},level:e=>`Nivel ${e}`,levelOf:(e,t)=>`Nivel ${e} de ${t}`,points:(e,t)=>`${e} de ${t} puntos`,noResult:`Aún sin resultado`,nothing:`Aún sin escribir`,test:`¿Qué examen?`,on:`Día del examen, si quieres`,result:`Mi resultado, como me lo dieron`,kinds:{level:`Un nivel`,points:`Puntos`},myPoints:`Mis puntos`,ofPoints:`De un total de`,scale:(e,t)=>`De ${e} a ${t}`,wasGoal:e=>`Tu meta era: ${e}`,reached:`¿La alcanzaste?`,met:{yes:`Sí`,notYet:`Todavía no`},metBefore:{yes:`Última meta: alcanzada`,notYet:`Última meta: todavía no`},goal:`Mi meta para el próximo examen`,plan:`Lo que voy a hacer`,save:`Guardar`,cancel:`Cerrar sin guardar`,change:`Cambiar`,remove:`Borrar`,named:(e,t)=>`${e}: ${t}`,ticket:`Imprimir un pase para otra oportunidad`,saved:e=>`Guardado: ${e}.`,removed:e=>`Borrado: ${e}.`,undone:`Deshecho.`,undo:`Deshacer`,redo:`Volver a ponerlo`,errors:`Ver cada pregunta`,errorsHelp:`Mira qué ya tienes seguro y qué trabajar primero.`,questionNumber:e=>`Fila ${e} de preguntas`,question:`Pregunta`,objective:`De qué trataba`,answer:`¿Cómo te fue?`,choose:`Elige`,answers:{right:`Bien`,simpleMistake:`Error pequeño`,ranOutOfTime:`Me faltó tiempo`,dontUnderstandYet:`Todavía no lo entiendo`,wrong:`Mal, no sé por qué`},addQuestion:`Agregar una pregunta`,takeOut:`Quitar`,removeQuestion:e=>`Quitar la pregunta ${e}`,questionOut:e=>`Se quitó la pregunta ${e}.`,paste:`Pegar desde una hoja de cálculo`,pasteHelp:`Cuatro columnas: pregunta, de qué trataba, bien o mal, por qué.`,read:`Agregar estas filas`,readDone:e=>e===1?`Se agregó 1 pregunta.`:`Se agregaron ${e} preguntas.`,unread:(e,t,n)=>`La fila ${e} no se agregó. ${{question:`No tiene número de pregunta.`,objective:t?`“${t}” no está en esta hoja.`:`No dice de qué trataba.`,answer:t?`“${t}” no es bien, mal ni por qué.`:`No dice si está bien o mal.`}[n]}`,pasted:{heading:[`pregunta`,`preguntas`,`#`,`n.º`,`no.`,`número`],right:[`bien`,`correcto`,`correcta`,`sí`,`si`],wrong:[`mal`,`incorrecto`,`incorrecta`,`no`],simpleMistake:[`error pequeño`,`error simple`,`descuido`,`error`],ranOutOfTime:[`me faltó tiempo`,`falta de tiempo`,`tiempo`],dontUnderstandYet:[`todavía no lo entiendo`,`aún no lo entiendo`,`no lo entiendo`,`no entiendo`]},groups:{strengths:`Seguro`,review:`Para repasar: basta una mirada rápida`,priority:`Trabaja esto primero`},missed:`Lo que me faltó`,wrongs:{test:`Escribe el nombre del examen.`,on:`Escribe un día que exista.`,number:`Escribe un número, como 17 o 17.5.`,missing:`Escribe los dos números.`,tooMany:e=>`Es más que ${e}. Revisa los dos números.`,zero:`Un examen tiene por lo menos 1 punto.`,offScale:(e,t)=>`Los niveles van de ${e} a ${t}.`,question:`Escribe el número de la pregunta.`,objective:`Elige de qué trataba.`,answer:`Elige cómo te fue.`},teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,comment:`Unas palabras para este estudiante`,saveComment:`Guardar estas palabras`,emptyComment:`Primero escriba unas palabras.`,commented:`Sus palabras están guardadas.`,forFamily:{result:(e,t)=>`${e}: el resultado fue ${t}.`,noResult:e=>`${e}: todavía no hay resultado.`,met:{yes:`La última meta se alcanzó.`,notYet:`La última meta todavía no se alcanza.`},goal:e=>`La meta para el próximo examen: ${e}`,plan:e=>`El plan: ${e}`},printSheet:`Imprimir mi hoja`,printBlank:`Imprimir una hoja en blanco`,paper:{name:`Nombre`,class:`Clase`,date:`Fecha`,reason:`Por qué`,ticket:`Un pase para otra oportunidad`,relearned:`Lo que hice para aprenderlo`,now:`Preguntas que ya puedo contestar`,initials:`Iniciales del maestro o la maestra`},spreadsheet:`Guardar como hoja de cálculo`,fileName:`despues-de-mi-examen`,refused:`Esta página no permite eso aquí.`,byHand:`Si no llegó un archivo, copia este texto.`,asText:`Copia las palabras de este cuadro`},em={saved:`Guardado en esta computadora.`,savedForNow:`Guardado aquí hasta que termines.`,willSave:`Tu trabajo se guardará en esta computadora.`,saving:`Guardando …`,unsaved:`Todavía no se guardó.`,unread:`Tu trabajo anterior todavía no aparece.`,trying:`Seguimos intentando.`,full:`Todavía no se guardó: no hay espacio aquí.`,memory:`No se guardó en este dispositivo.`,notSeen:`Tu maestro o maestra todavía no lo ha visto.`,willNotSee:`Tu maestro o maestra todavía no lo verá.`,turnedIn:e=>`Hiciste tu entrega el ${e}.`,changes:e=>`${e} ${e===1?`cambio`:`cambios`} desde entonces.`,question:e=>`¿Seguir con el trabajo del ${e}?`,keepGoing:`Seguir`,notMe:`No soy yo`,back:e=>`Volver al trabajo del ${e}`,otherWork:e=>`Otros trabajos en esta computadora (${e})`},tm={heading:{learner:`¿Cómo voy?`,teacher:`¿Cómo va este estudiante?`,family:`¿Cómo va?`},pick:{learner:`Elige tu nivel y verás qué sigue.`,teacher:`Elija el nivel que muestra este trabajo.`},sure:`Lo tengo claro`,unsure:`Todavía no lo tengo claro`,level:`Guardar este nivel`,reasonFrom:e=>`Desde ${e}, primero di por qué.`,mine:`Tú`,student:`Estudiante`,copied:`Maestro(a), copiado`,noLevel:`Aún sin nivel`,old:`De una escala anterior`,modified:`Expectativa modificada`,takenBack:`Deshecho.`,change:`Cambiar`,sendAgain:e=>`Para enviar un nivel, presiona “${e}” y elígelo.`,again:`Volver a elegir mi nivel`,cancel:`Dejarlo como estaba`,undo:`Deshacer`,redo:`Volver a ponerlo`,why:`¿Por qué? Una oración, si quieres.`,frames:`Maneras de empezar`,choices:`Elige una`,wordBank:`Palabras para usar`,more:`Agregar más`,signs:`Puedo mostrar esto`,link:`Un enlace a mi trabajo`,badLink:`Usa un enlace que empiece con https://.`,before:`Antes`,during:`Durante`,after:`Después`,need:`Necesito`,needs:{nothing:`nada por ahora`,example:`un ejemplo`,partner:`trabajar con alguien`,time:`más tiempo`,talk:`hablar con mi maestro(a)`},ownNeed:`Con mis palabras`,whatNext:`¿Qué sigue?`,keep:`Seguir en este nivel`,improve:e=>`Avanzar hacia ${e}`,step:`Lo primero que voy a hacer`,config:`El nivel que me dio mi maestro(a)`,save:`Guardar`,earlier:`Antes`,sentences:`Mis tres oraciones`,workingOn:e=>`Estoy trabajando en: ${e}.`,at:(e,t)=>`Voy en ${e}${t&&` porque ${t}`}.`,next:(e,t)=>`Lo que sigue: ${e}${t&&`. Necesito ${t}`}.`,toward:e=>`avanzar hacia ${e}`,stay:`seguir así`,copy:`Copiar`,copyDone:`Copiado.`,copyByHand:`Copia las palabras marcadas.`,rewrite:`Escribirlas de nuevo`,calibration:(e,t,n,r)=>e===0?`Tu maestro(a) y tú coinciden en ${t} de ${n}.`:`Te pusiste ${r?`un nivel `:``}${e>0?`más alto`:`más bajo`} en ${t} de ${n}.`},nm=e=>`Esto es demasiado largo.`,rm={notJson:({line:e,column:t})=>`Esto no es JSON. Busca una coma o unas comillas que falten.${e?` En la línea ${e}, columna ${t}.`:``}`,notLoaded:({found:e})=>`No se pudo abrir el archivo (${e}).`,tooBig:nm,tooDeep:nm,tooMany:nm,tooLong:nm,missing:()=>`Falta esto.`,empty:()=>`Aquí faltan palabras.`,wrongType:({expected:e})=>`Esto debe ser: ${e}.`,notOneOf:({found:e,expected:t})=>`«${e}» no es una de estas opciones: ${t}.`,notLanguage:({found:e})=>`«${e}» no es un idioma, como en o es.`,unsafeLink:()=>`Usa un enlace que empiece con https://.`,tooFewLevels:()=>`Una escala necesita al menos dos niveles.`,duplicateLevel:({found:e})=>`Dos niveles tienen el valor ${e}.`,duplicateId:({found:e})=>`Dos cosas tienen el id «${e}».`,offIncrement:({found:e,expected:t})=>`${e} queda entre los pasos de la escala (${t}).`,unknownLevel:({found:e})=>`La escala no tiene el nivel ${e}.`,spaceInId:({found:e})=>`El id «${e}» tiene un espacio.`,unknownId:({found:e})=>`No existe «${e}».`,minAboveMax:({found:e,expected:t})=>`El mínimo, ${e}, es mayor que el máximo, ${t}.`,tooFewOptions:({found:e,expected:t})=>`Hay ${e} opciones, pero se deben elegir ${t}.`,wrongCount:({found:e,expected:t})=>`Hay ${e} opciones; el cuadro necesita ${t}.`,cycle:({found:e})=>`«${e}» se necesita a sí misma y nadie puede llegar a ella.`,unreachable:({found:e})=>`Nadie puede llegar a «${e}»: espera algo que viene después.`,emptyBranch:({found:e})=>`En «${e}» no hay nada que elegir ni que hacer.`,mustAndMay:({found:e})=>`«${e}» es obligatoria y también opcional.`,mustDosBreakRule:()=>`Lo que todos deben hacer va contra otra regla.`,noWayToFinish:()=>`Ninguna elección cumple todas estas reglas.`,outOfRange:({found:e})=>`${e} es demasiado pequeño o demasiado grande.`,notWhole:({found:e})=>`${e} no es un número entero.`,newerVersion:()=>`Esto se hizo con una versión más nueva.`};oe(`es`,{shared:{cannotShow:`Todavía no se puede mostrar.`,loading:`Un momento …`,problem:({path:e,code:t,params:n})=>[e,rm[t]?.({found:``,expected:``,...n})??`Esto no se puede leer.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Entre ${e} y ${t}`,you:`Estás aquí`,goal:`Meta`,next:`Sigue`,teacher:`Maestro(a)`,nextHeading:e=>`Qué hace falta para ${e}`,top:`Este es el nivel más alto.`,signs:`Cómo se nota`,required:`Elige un nivel.`,hear:`Escuchar`,stop:`Parar`,simpler:`Palabras más fáciles`,allWords:`Todas las palabras`,oneAtATime:`Uno a la vez`,allLevels:`Todos los niveles`,before:`Nivel anterior`,after:`Nivel siguiente`,swap:`Otro idioma`,isNotSaved:`Aquí no se guarda nada: falta un id.`},"save-line":em,"choice-board":Np,"traffic-light-checkpoint":{light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},meaning:{red:`Habla con tu maestro o maestra antes de seguir.`,yellow:`Revisa tu trabajo y luego sigue.`,green:`Puedes seguir.`},escalated:`Pediste ayuda, así que primero haz un alto aquí.`,reach:`Cómo hablar con tu maestro o maestra`,reachAnyhow:`Ve a su escritorio o levanta la mano.`,check:`Revisa tu trabajo`,anyChecks:[`Volví a leer la tarea.`,`Hice cada parte.`,`Se lo puedo explicar a alguien.`],ask:`¿Cómo te va?`,required:`Elige Alto, Revisa o Sigue.`,private:`Esto queda entre tú y tu maestro o maestra.`,mine:{red:`Necesito ayuda`,yellow:`Todavía no estoy seguro(a)`,green:`Ya lo entiendo`},you:`Tú`,words:{red:`¿En qué necesitas ayuda?`,yellow:`Tu pregunta, si tienes una`},frames:[`No sé cómo seguir con …`,`Intenté … pero …`,`¿Es cierto que … ?`],starts:`Maneras de empezar`,wordBank:`Palabras que puedes usar`,save:{red:`Guardar y pedir ayuda`,yellow:`Guardar mi revisión`,green:`Guardar y seguir`},lightMeaning:(e,t)=>`${e} · ${t}`,undo:`Deshacer`,done:{red:`Tu pedido de ayuda se guardó.`,yellow:`Tu revisión se guardó.`,green:`Se guardó.`},takenBack:`Se deshizo.`,goOn:`Sigue.`,stillStopped:`Tu maestro o maestra todavía quiere ver esto primero.`,whenSure:`Cuando estés seguro(a), sigue.`,waiting:e=>`En espera desde: ${e}`,now:`Ahora muéstraselo a tu maestro o maestra.`,seen:`Tu maestro o maestra ya vio tu pedido.`,helped:`Tu maestro o maestra te ayudó. ¿Cómo te va ahora?`,opened:e=>`Con permiso para seguir · ${e}`,isNotSaved:`Aquí no se guarda nada: falta un id.`,hear:`Escuchar`,stopHearing:`Dejar de escuchar`},"checkpoint-teacher":Pp,"family-page":Fp,"goal-tracker":Ip,"help-queue":Lp,"learning-path":Rp,"mastery-tracker":Wp,"paste-panel":Zp,"proficiency-scale":Qp,"learning-record":Bp,"reflection-sheet":$p,"self-rating":tm});var im={type:`proficiency-scale`,id:`scale-exponential-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-vs-exponential`,code:`ALG1-7`,title:`Linear or exponential growth`,statement:`I can tell linear growth from exponential growth and explain how I know.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a partner or a hint, I can carry on a number pattern and say how I got the next number.`,plain:`With help, I can find the next number in a pattern.`,indicators:[{id:`exp-1-next`,text:`I find the next two numbers in a pattern.`},{id:`exp-1-how`,text:`I say what I did to get from one number to the next.`}]},{value:2,label:`Developing`,descriptor:`I can use a table to see whether a pattern adds the same amount each time or multiplies by the same number each time.`,plain:`I can see if it adds the same or multiplies by the same.`,indicators:[{id:`exp-2-differences`,text:`I subtract neighbors in a table to look for equal steps.`},{id:`exp-2-ratios`,text:`I divide neighbors in a table to look for equal factors.`},{id:`exp-2-name`,text:`I name the pattern linear, exponential or neither.`}]},{value:3,label:`Proficient`,descriptor:`I can decide whether a table, a graph or a story is linear or exponential, write a rule for it, and explain my choice by how it changes.`,plain:`I can tell which kind of growth it is, write the rule, and say why.`,indicators:[{id:`exp-3-decide`,text:`I decide which kind of growth I see in a table, a graph and a story.`},{id:`exp-3-rule`,text:`I write a rule with the right starting value.`},{id:`exp-3-why`,text:`I explain my choice: equal steps or equal factors.`}],exemplars:[{title:`Views on a video`,text:`Day 0 has 5 views, day 1 has 15, day 2 has 45. The steps are 10 and then 30, so it does not add the same amount. Each day is 3 times the day before, so it is exponential. My rule is v = 5 · 3ᵈ.`}]},{value:4,label:`Extending`,descriptor:`I can predict when exponential growth passes linear growth, and I can judge how long each model stays believable.`,plain:`I can find when one passes the other, and say how long the rule can be true.`,indicators:[{id:`exp-4-pass`,text:`I find when one kind of growth passes the other, and show how.`},{id:`exp-4-limits`,text:`I tell what in real life would end the growth.`},{id:`exp-4-own`,text:`I make up a situation of my own for each kind of growth.`,required:!1}],exemplars:[{title:`Two ways to save`,text:`Plan A is 100 + 50w dollars. Plan B is 10 · 2ʷ dollars. At week 5, A has $350 and B has $320. At week 6, A has $400 and B has $640, so B passes A in week 6. B is only believable for a while: by week 20 it would be more than ten million dollars, and nobody can keep doubling.`}]}]}},am={type:`proficiency-scale`,id:`scale-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-functions`,code:`ALG1-4`,title:`Linear functions in real situations`,statement:`I can write, graph and explain a linear function that fits a real situation.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With an example beside me, I can plot points from a table and tell whether they line up.`,plain:`With help, I can put points on a graph and see if they make a line.`,indicators:[{id:`lin-1-plot`,text:`I plot points from a table in the right places.`,required:!0},{id:`lin-1-line`,text:`I say whether the points make a line and show what I looked at.`,required:!0}]},{value:2,label:`Developing`,descriptor:`I can find the rate of change and the starting value from a table or a graph, and I can use a rule that is given to me.`,plain:`I can find where it starts and how much it changes each step.`,indicators:[{id:`lin-2-rate`,text:`I find the rate of change from two points.`,required:!0},{id:`lin-2-start`,text:`I find the starting value, where x is 0.`,required:!0},{id:`lin-2-use`,text:`I use a given rule to find y for a new x.`,required:!0}]},{value:3,label:`Proficient`,descriptor:`I can write a linear function from a story, a table or a graph, draw its graph, and tell what its rate of change and starting value mean in that situation.`,plain:`I can write the rule, draw it, and say what each number means.`,indicators:[{id:`lin-3-write`,text:`I write a rule from a story, a table or a graph.`,required:!0},{id:`lin-3-graph`,text:`I draw the graph with both axes named.`,required:!0},{id:`lin-3-meaning`,text:`I say what each number in the rule means, with its unit.`,required:!0},{id:`lin-3-check`,text:`I test my rule with a point I did not use to make it.`,required:!1}],exemplars:[{title:`The cost of a gym`,text:`A gym charges $20 to join and $15 each month. My rule is c = 15m + 20. The 15 means the cost grows by $15 every month. The 20 is what I pay before the first month. For 6 months I pay 15 · 6 + 20 = 110, so $110.`}]},{value:4,label:`Extending`,descriptor:`I can compare linear functions that are shown in different ways, use them to make a decision, and tell where a line stops being a good model.`,plain:`I can compare two rules, choose one, and say when the rule stops working.`,indicators:[{id:`lin-4-compare`,text:`I compare two functions, such as a table and a rule.`,required:!0},{id:`lin-4-decide`,text:`I make a decision and back it up with numbers from both.`,required:!0},{id:`lin-4-limits`,text:`I tell where the line stops making sense, and why.`,required:!0}],exemplars:[{title:`Choosing between two gyms`,text:`Gym A costs 15m + 20. Gym B’s table says $50 for 2 months and $100 for 4 months, so B is $25 a month with no cost to join. Both cost $50 at 2 months. The season lasts 4 months: A is $80 and B is $100, so I choose A. For only 1 month B is cheaper, $25 instead of $35. My rules stop working if a gym changes its price.`}]}]}},om={type:`goal-tracker`,id:`goals-algebra`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, unit 4`,objectives:[am.objective,im.objective],steps:[{objective:am.objective.id,text:`Redo two problems from the practice page and check them.`},{text:`Explain one problem to a partner, out loud.`},{text:`Bring one question to the Thursday help hour.`}]},sm=am.objective.id,cm=im.objective.id,lm={type:`reflection-sheet`,id:`sheet-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1`,objectives:[am.objective,im.objective],tests:[{id:`alg1-unit-1`,title:`Unit 1 test`,on:`2026-10-02`},{id:`alg1-unit-2`,title:`Unit 2 test`,on:`2026-11-06`,questions:[{question:`1`,objective:sm},{question:`2`,objective:sm},{question:`3`,objective:cm},{question:`4`,objective:cm}]},{id:`alg1-unit-3`,title:`Unit 3 test`}]},um={type:`proficiency-scale`,id:`scale-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-systems`,code:`ALG1-6`,title:`Systems of linear equations`,statement:`I can solve a system of two linear equations and tell what the solution means.`,version:1,proficientAt:3,increment:.5,levels:[{value:0,label:`Starting out`,descriptor:`I am new to this. I can show my teacher or a partner where I would like to begin.`,plain:`This is new to me. I can show where to begin.`},{value:1,label:`With help`,descriptor:`With help, I can check whether a point makes both equations true and take the first step of a solution.`,plain:`With help, I can test a point and start.`,indicators:[{id:`sys-1-check`,text:`I put a point into both equations to see whether it works.`},{id:`sys-1-start`,text:`I take the first step when I have an example to follow.`}]},{value:2,label:`The basics`,descriptor:`I can solve a system by graphing, and by substitution when one variable is already alone, and I know the words solution, system and intersection.`,plain:`I can solve the easier systems and use the right words.`,indicators:[{id:`sys-2-graph`,text:`I graph both lines and read where they cross.`},{id:`sys-2-substitute`,text:`I substitute when one variable is already alone.`},{id:`sys-2-words`,text:`I use solution, system and intersection correctly.`}]},{value:3,label:`The goal`,descriptor:`I can solve any system of two linear equations, choose a method that fits, check my answer in both equations, and tell what it means in a story.`,plain:`I can solve it, check it, and say what it means.`,indicators:[{id:`sys-3-solve`,text:`I solve by graphing, substitution and elimination.`},{id:`sys-3-choose`,text:`I say why the method I chose fits this system.`},{id:`sys-3-check`,text:`I check my answer in both equations.`},{id:`sys-3-meaning`,text:`I tell what the solution means, with units.`}],exemplars:[{title:`Tickets for the play`,text:`We sold 200 tickets for $1,240. Student tickets cost $5 and adult tickets cost $8. So s + a = 200 and 5s + 8a = 1240. From the first equation, s = 200 − a. Then 5(200 − a) + 8a = 1240, so 3a = 240, a = 80 and s = 120. Check: 120 + 80 = 200, and 600 + 640 = 1240. We sold 120 student tickets and 80 adult tickets.`}]},{value:4,label:`Beyond the goal`,descriptor:`I can write a system for a situation I have not seen before, explain why it has one solution, none or endlessly many, and decide whether the answer makes sense in real life.`,plain:`I can make my own system and explain how many answers it has.`,indicators:[{id:`sys-4-write`,text:`I write a system for a new situation and say what each letter stands for.`},{id:`sys-4-count`,text:`I explain how many solutions there are without solving first.`},{id:`sys-4-sense`,text:`I decide whether the answer makes sense, and why.`}]}]}},dm={type:`mastery-tracker`,id:`tracker-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, second quarter`,mastery:{method:`weighted-average`,weight:65,drop:[`group`]},objectives:[am.objective,{...im.objective,mastery:{method:`n-mastery`,times:3}},{...um.objective,mastery:{method:`latest`}}]},fm={type:`reflection-sheet`,id:`sheet-any`,record:`m3Jx7cNb5RtG9hQa`},pm={type:`proficiency-scale`,id:`scale-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:{id:`obj-argument-writing`,code:`ENG10-2`,title:`Argument writing: claim, evidence, reasoning`,statement:`I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a model to follow, I can say which side I take on an issue and give a reason for it.`,plain:`With help, I can say what I think and give one reason.`,indicators:[{id:`arg-1-side`,text:`I say which side I take.`},{id:`arg-1-reason`,text:`I give at least one reason.`}]},{value:2,label:`Developing`,descriptor:`I can write a claim in one sentence and support it with facts or quotations that I found in a text.`,plain:`I can write a claim and find facts for it.`,indicators:[{id:`arg-2-claim`,text:`My claim is one clear sentence.`},{id:`arg-2-evidence`,text:`I use at least two facts or quotations.`},{id:`arg-2-source`,text:`I say where each one comes from.`}]},{value:3,label:`Proficient`,descriptor:`I can write a claim that a reasonable person could disagree with, choose evidence from sources I can trust, and explain how each piece of evidence supports the claim.`,plain:`I can make a claim, pick good facts, and explain how each fact proves it.`,indicators:[{id:`arg-3-claim`,text:`A reasonable person could disagree with my claim.`},{id:`arg-3-trust`,text:`I can say why each source deserves trust.`},{id:`arg-3-because`,text:`After each piece of evidence, I explain how it supports the claim.`},{id:`arg-3-other`,text:`I mention what the other side would say.`,required:!1}],exemplars:[{title:`A paragraph about the start of the school day`,text:`Our school should start one hour later. In our own survey, 19 of 26 students said they sleep less than seven hours on a school night. This matters because tired students have a harder time paying attention, so a later start would help them learn in their first class, which is when we now hold most of our tests.`}]},{value:4,label:`Extending`,descriptor:`I can answer the strongest point of the other side fairly and with evidence, and put my points in an order in which each one makes the next one stronger.`,plain:`I can answer the other side’s best point and put my points in the best order.`,indicators:[{id:`arg-4-fair`,text:`I state the other side’s best point in words they would accept.`},{id:`arg-4-answer`,text:`I answer that point with evidence.`},{id:`arg-4-order`,text:`I can explain why my points are in this order.`}],exemplars:[{title:`Answering the other side`,text:`People who want to keep the early start make a fair point: many students work or care for younger children after school. Because of this, I do not ask for a longer day. Our bus plan shows that the day could end only 20 minutes later if we use two short breaks in place of one long one. So students would still reach their jobs on time, and they would reach first hour awake.`}]}]}},mm={type:`self-rating`,id:`rate-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:pm.objective,evidence:{id:`eng10-essay-1-draft`,title:`School day essay, first draft`,kind:`assignment`,on:`2026-10-09`},ask:[`why`,`prompts`,`need`,`next`],requireEvidenceAt:4,frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`You can see it in paragraph …, where I …`,es:`Se ve en el párrafo …, donde yo …`},{en:`My claim is stronger now because …`,es:`Mi afirmación es más fuerte ahora porque …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`evidence`,es:`evidencia`},{en:`reasoning`,es:`razonamiento`},{en:`source`,es:`fuente`},{en:`the other side`,es:`la postura contraria`},{en:`for this reason`,es:`por esta razón`}],prompts:[{id:`arg-before`,moment:`before`,text:{en:`What do you want your reader to think or do after reading?`,es:`¿Qué quieres que piense o haga quien lea tu texto?`},frames:[{en:`I want my reader to …`,es:`Quiero que quien me lea …`}]},{id:`arg-during`,moment:`during`,text:{en:`Which piece of evidence is your strongest so far? Why?`,es:`Hasta ahora, ¿cuál es tu evidencia más fuerte? ¿Por qué?`},frames:[{en:`My strongest evidence is … because …`,es:`Mi evidencia más fuerte es … porque …`}]},{id:`arg-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which part of your essay would you like to work on next?`,es:`¿En qué parte de tu ensayo te gustaría trabajar ahora?`},choices:[{en:`Making my claim clear`,es:`Hacer clara mi afirmación`},{en:`Finding better evidence`,es:`Encontrar mejor evidencia`},{en:`Explaining how the evidence fits`,es:`Explicar cómo la evidencia apoya lo que digo`}]},{id:`arg-after-met`,moment:`after`,when:`met`,text:{en:`Which sentence are you proud of, and what does it do for your reader?`,es:`¿De qué oración estás orgulloso u orgullosa, y qué logra en quien la lee?`},frames:[{en:`This sentence works because …`,es:`Esta oración funciona porque …`}]},{id:`arg-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`How could you help a classmate answer the other side?`,es:`¿Cómo podrías ayudar a alguien de tu clase a responder a la postura contraria?`},frames:[{en:`I would show them how to …`,es:`Le mostraría cómo …`}]}]},hm={type:`proficiency-scale`,id:`scale-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:{id:`obj-cell-transport`,code:`BIO-3`,title:{en:`How materials move in and out of a cell`,es:`Cómo entran y salen las sustancias de una célula`},statement:{en:`I can explain how materials move in and out of a cell and predict what a new solution will do to it.`,es:`Puedo explicar cómo entran y salen las sustancias de una célula y predecir qué le hará una solución nueva.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With a labeled picture, I can point to the cell membrane and name something that passes through it.`,es:`Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.`},plain:{en:`With a picture, I can show what goes in and out.`,es:`Con un dibujo, puedo mostrar lo que entra y lo que sale.`},indicators:[{id:`cell-1-membrane`,text:{en:`I point to the membrane in a picture.`,es:`Señalo la membrana en un dibujo.`}},{id:`cell-1-name`,text:{en:`I name one thing that enters and one thing that leaves.`,es:`Nombro algo que entra y algo que sale.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe diffusion and osmosis in my own words and draw arrows for the way that most of the particles or the water will move.`,es:`Puedo describir la difusión y la ósmosis con mis propias palabras y dibujar flechas que muestran hacia dónde se moverá la mayor parte de las partículas o del agua.`},plain:{en:`I can say what diffusion and osmosis are and draw which way things move.`,es:`Puedo decir qué son la difusión y la ósmosis y dibujar hacia dónde se mueven las cosas.`},indicators:[{id:`cell-2-describe`,text:{en:`I describe diffusion and osmosis in my own words.`,es:`Describo la difusión y la ósmosis con mis propias palabras.`}},{id:`cell-2-arrows`,text:{en:`My arrows go from more to less of what is moving.`,es:`Mis flechas van de donde hay más a donde hay menos de lo que se mueve.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can use a model to explain passive and active transport, tell when the cell must spend energy, and predict whether a cell will swell, shrink or stay the same.`,es:`Puedo usar un modelo para explicar el transporte pasivo y el activo, decir cuándo la célula necesita gastar energía y predecir si se hinchará, se encogerá o quedará igual.`},plain:{en:`I can explain when moving things takes energy, and predict what happens to the cell.`,es:`Puedo explicar cuándo se gasta energía para mover algo y predecir qué le pasa a la célula.`},indicators:[{id:`cell-3-energy`,text:{en:`I tell which kinds of transport need energy, and why.`,es:`Digo qué tipos de transporte necesitan energía y por qué.`}},{id:`cell-3-predict`,text:{en:`I predict the change in a cell and give the reason.`,es:`Predigo el cambio en la célula y doy la razón.`}},{id:`cell-3-model`,text:{en:`My model shows the membrane, the particles and the water.`,es:`Mi modelo muestra la membrana, las partículas y el agua.`}}],exemplars:[{title:{en:`A potato slice in salt water`,es:`Una rebanada de papa en agua con sal`},text:{en:`There is more salt outside the potato cells than inside, so there is a smaller share of water outside. Water moves out by osmosis and the slice gets soft and shrinks. The cells spend no energy, because the water moves from where there is more of it to where there is less.`,es:`Hay más sal afuera de las células de la papa que adentro, así que afuera hay una proporción menor de agua. El agua sale por ósmosis, y la rebanada se pone blanda y se encoge. Las células no gastan energía, porque el agua va de donde hay más a donde hay menos.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can plan an investigation of transport, use its data as evidence, and apply what I found to a living thing in a new situation.`,es:`Puedo planear una investigación sobre el transporte celular, usar sus datos como evidencia y aplicar lo que encontré a un ser vivo en una situación nueva.`},plain:{en:`I can plan an experiment, use the data, and use what I learned somewhere new.`,es:`Puedo planear un experimento, usar los datos y aplicar lo que aprendí en otro caso.`},indicators:[{id:`cell-4-plan`,text:{en:`My plan changes one thing and keeps the rest the same.`,es:`Mi plan cambia una sola cosa y deja igual lo demás.`}},{id:`cell-4-data`,text:{en:`I use numbers from the data to support my explanation.`,es:`Uso números de los datos para apoyar mi explicación.`}},{id:`cell-4-apply`,text:{en:`I apply it to a case we did not study, such as a river fish in the sea.`,es:`Lo aplico a un caso que no estudiamos, como un pez de río en el mar.`}}]}]}},gm={type:`goal-tracker`,id:`goals-cell`,record:`c5Ln8sKp3WzY6eQd`,title:{en:`Biology, unit 2`,es:`Biología, unidad 2`},objectives:[hm.objective],closesBy:`teacher`,languages:`stacked`,steps:[{text:{en:`Draw the cell membrane again without looking, then compare.`,es:`Dibujar otra vez la membrana sin mirar, y luego comparar.`}},{text:{en:`Tell somebody at home how salt makes a potato soft.`,es:`Contarle a alguien en casa cómo la sal ablanda una papa.`}}]},_m={type:`reflection-sheet`,id:`sheet-biology`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology`,es:`Biología`},languages:`stacked`,scale:{min:1,max:4},objectives:[hm.objective],tests:[{id:`bio-cells`,title:{en:`Cells test`,es:`Examen de las células`},on:`2026-10-16`},{id:`bio-transport`,title:{en:`Transport test`,es:`Examen del transporte`}}]},vm={type:`self-rating`,id:`rate-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:hm.objective,evidence:{id:`bio-potato-lab`,title:{en:`Potato lab`,es:`Laboratorio de la papa`},kind:`project`,on:`2026-10-23`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In the lab, I saw that …`,es:`En el laboratorio vi que …`},{en:`I still wonder …`,es:`Todavía me pregunto …`}],wordBank:[{en:`membrane`,es:`membrana`},{en:`diffusion`,es:`difusión`},{en:`osmosis`,es:`ósmosis`},{en:`concentration`,es:`concentración`},{en:`energy`,es:`energía`},{en:`swell`,es:`hincharse`},{en:`shrink`,es:`encogerse`}],prompts:[{id:`cell-before`,moment:`before`,text:{en:`What do you think will happen to the potato in salt water? Why?`,es:`¿Qué crees que le pasará a la papa en agua con sal? ¿Por qué?`},frames:[{en:`I think … because …`,es:`Creo que … porque …`}]},{id:`cell-during`,moment:`during`,text:{en:`What do you notice that surprises you?`,es:`¿Qué notas que te sorprende?`},frames:[{en:`I notice …, and it makes me think …`,es:`Noto …, y eso me hace pensar …`}]},{id:`cell-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which idea would you like to see explained one more time?`,es:`¿Qué idea te gustaría que te explicaran una vez más?`},choices:[{en:`What the membrane does`,es:`Qué hace la membrana`},{en:`Which way the water moves`,es:`Hacia dónde se mueve el agua`},{en:`When the cell spends energy`,es:`Cuándo gasta energía la célula`}]},{id:`cell-after-met`,moment:`after`,when:`met`,text:{en:`How would you explain osmosis to someone at home?`,es:`¿Cómo le explicarías la ósmosis a alguien en tu casa?`},frames:[{en:`It is like …`,es:`Es como …`}]},{id:`cell-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`What would you like to investigate next?`,es:`¿Qué te gustaría investigar ahora?`},frames:[{en:`I would change … to find out …`,es:`Cambiaría … para averiguar …`}]}]},ym={type:`mastery-tracker`,id:`tracker-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology: cells`,es:`Biología: las células`},mastery:{method:`decaying-average`,weight:65,attempts:`latest`},languages:`stacked`,objectives:[hm.objective]},bm={type:`proficiency-scale`,id:`scale-collaboration`,record:`Ju2yPa6eGc9LvS4k`,current:1,target:2,objective:{id:`obj-collaboration`,title:`Collaboration, grades 9 and 10`,statement:`I can work with others so that everyone’s strengths make the work better.`,version:1,proficientAt:2,levels:[{value:1,label:`Beginning`,descriptor:`I can do my share of a group task, listen while others speak, and ask when I need to know more.`,plain:`I do my part and listen.`,indicators:[{id:`col-1-share`,text:`I finish the part I agreed to do.`},{id:`col-1-listen`,text:`I let others finish, then answer what they said.`}]},{value:2,label:`Proficient`,descriptor:`I can help a group agree on roles and goals, build on what others say, and help work out a disagreement so that the work moves on.`,plain:`I help the group plan, use each other’s ideas, and solve disagreements.`,indicators:[{id:`col-2-roles`,text:`I help decide who does what by when.`},{id:`col-2-build`,text:`I add to an idea from someone else and say whose it was.`},{id:`col-2-disagree`,text:`I help find a next step that both sides can live with.`}],exemplars:[{title:`A line from a student’s team notes`,text:`Two of us wanted a video and two wanted a poster. I asked what each pair liked about their idea. We made a poster with codes that open short clips, so Ana’s drawing and Luis’s editing are both in it.`}]},{value:3,label:`Advanced`,descriptor:`I can notice what a group needs, invite people whose view is missing, and lead us to look back at how we work and change it.`,plain:`I see what the group needs, bring people in, and help us get better.`,indicators:[{id:`col-3-invite`,text:`I ask for the view of someone we have not heard.`},{id:`col-3-look-back`,text:`I lead a short talk about how we work together.`},{id:`col-3-change`,text:`I can name one thing that we changed because of it.`}]}]}},xm={type:`choice-board`,id:`board-ecosystem`,record:`Bk4wP9vRj2YcT6mS`,title:`Our desert, on a menu`,statement:`I can explain how energy and matter move through an ecosystem near me.`,successCriteria:[`It names living and nonliving parts.`,`Arrows or words show where the energy goes.`],sections:[{id:`starter`,title:`Starter`},{id:`main`,title:`Main dish`},{id:`side`,title:`Sides`}],options:[{id:`eco-walk`,title:`Schoolyard count`,text:`Count every living thing in one square meter of the schoolyard. Write down what you see and what you only find traces of.`,section:`starter`,minutes:20,materials:[`string`,`four stakes`,`clipboard`]},{id:`eco-web`,title:`Food web`,text:`Draw the food web of your square, with an arrow for each meal.`,section:`main`,medium:`Drawing`,minutes:40,dimension:`product`},{id:`eco-model`,title:`Energy model`,text:`Build a model that shows how much of the sun’s energy reaches a hawk.`,section:`main`,medium:`Model`,minutes:50,dimension:`product`,modes:[`solo`,`partner`]},{id:`eco-water`,title:`Follow the water`,text:`Follow one drop of the Colorado River through your square, in pictures or words.`,section:`side`,medium:`Pictures or words`,minutes:20,dimension:`content`},{id:`eco-interview`,title:`Ask a grower`,text:`Ask somebody who works in the fields what changed in ten years, and why they think so.`,section:`side`,medium:`Interview`,minutes:30,dimension:`process`},{id:`eco-data`,title:`Read a graph`,text:`Say in three sentences what the rainfall graph tells, and what it cannot tell.`,section:`side`,medium:`Writing`,minutes:15,dimension:`process`,links:[{title:`Rainfall in the desert, 50 years`,href:`https://example.org/rainfall`}]}],rules:{mustDo:[`eco-walk`],perSection:[{section:`main`,min:1,max:1},{section:`side`,min:1,max:2}]}},Sm={type:`choice-board`,id:`board-linear`,record:`q3Vx8LmTz5WnKd7R`,title:`Linear functions: complete any two of the four`,statement:`I can write a rule for a line and explain what each number in it means.`,successCriteria:[`The rule fits every point.`,`You say what the start and the rate mean in the story.`,`Somebody else could follow your steps.`],options:[{id:`linear-station`,title:`Phone plans`,text:`Compare three phone plans. Write a rule for each, graph them, and say who should buy which.`,dimension:`product`,medium:`Graph and writing`,minutes:35,level:`Level 3`,materials:[`graph paper`]},{id:`linear-error`,title:`Find the mistake`,text:`Two worked problems went wrong. Find where, fix them, and write a hint for whoever made them.`,dimension:`process`,medium:`Writing`,minutes:25,level:`Level 2`,modes:[`solo`,`partner`]},{id:`linear-walk`,title:`Walk the line`,text:`Use the motion sensor in the back of the room. Make three graphs by walking, and a rule for each.`,dimension:`process`,medium:`Lab table`,minutes:30,level:`Level 2`,materials:[`motion sensor`,`tape`],modes:[`partner`,`group`],groupSize:{min:3,max:4}},{id:`linear-teach`,title:`Teach it`,text:`Record two minutes that teach somebody in grade 7 what the rate of a line tells them.`,dimension:`product`,medium:`Audio or video`,minutes:30,level:`Level 3`,modes:[`solo`,`partner`]}],rules:{pickExactly:2,capacity:[{option:`linear-walk`,n:8}]}},Cm={type:`traffic-light-checkpoint`,id:`linear-check-rate`,record:`q7Xm2vRw9TtB4nHc`,checkpoint:{id:`linear-rate-check`,signal:`yellow`,escalate:!0,title:`Check your rate of change for problems 1 to 4`,text:`Open the answer sheet in the blue folder and compare.`,checks:[{id:`same-unit`,text:`My rate has a unit, such as dollars per ticket.`},{id:`two-points`,text:`I used two points, and a third point on the line fits too.`},{id:`sign`,text:`When the line falls, my rate is negative.`}],reach:`Raise your hand, or come to the round table.`,frames:[`In problem …, I …`,`I do not see why …`],next:{text:`Go on with problems 5 to 8.`}}},wm={type:`self-rating`,id:`rate-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:am.objective,evidence:{id:`alg1-quiz-2`,title:`Quiz 2`,kind:`assessment`,on:`2026-11-20`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In problem …, I showed that I can …`,es:`En el problema …, mostré que puedo …`},{en:`I still want to understand …`,es:`Todavía quiero entender …`}],wordBank:[{en:`rate of change`,es:`tasa de cambio`},{en:`starting value`,es:`valor inicial`},{en:`slope`,es:`pendiente`},{en:`table`,es:`tabla`},{en:`graph`,es:`gráfica`},{en:`rule`,es:`regla`}],prompts:[{id:`lin-before`,moment:`before`,text:{en:`What can you already do with tables, graphs and rules?`,es:`¿Qué puedes hacer ya con tablas, gráficas y reglas?`},frames:[{en:`I already know how to …`,es:`Ya sé cómo …`}]},{id:`lin-during`,moment:`during`,text:{en:`Which problem needs the most thought? What have you tried so far?`,es:`¿Qué problema necesita más atención? ¿Qué has intentado hasta ahora?`},frames:[{en:`I tried …, and I noticed …`,es:`Intenté …, y noté que …`}]},{id:`lin-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which step do you want to practice first?`,es:`¿Qué paso quieres practicar primero?`},choices:[{en:`Finding the rate of change`,es:`Encontrar la tasa de cambio`},{en:`Finding the starting value`,es:`Encontrar el valor inicial`},{en:`Writing the rule from a story`,es:`Escribir la regla a partir de una historia`},{en:`Saying what the numbers mean`,es:`Decir qué significan los números`}]},{id:`lin-after-met`,moment:`after`,when:`met`,text:{en:`What did you do to get here that you want to keep doing?`,es:`¿Qué hiciste para llegar hasta aquí que quieres seguir haciendo?`},frames:[{en:`It helped me when I …`,es:`Me ayudó cuando …`}]},{id:`lin-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Where outside of math class could you use a line to make a decision?`,es:`Fuera de la clase de matemáticas, ¿dónde podrías usar una recta para tomar una decisión?`},frames:[{en:`I could use a line to …`,es:`Podría usar una recta para …`}]}]},Tm={type:`learning-path`,id:`linear-path`,record:`q7Xm2vRw9TtB4nHc`,title:`Linear functions at your own pace`,statement:`I can write a rule for a line and explain it.`,steps:[{id:`linear-start`,kind:`choose`,title:`Choose how you start`,text:`Both lead to the same place.`,options:[{id:`start-watch`,title:`Watch`,text:`A short film with three stops to think.`,minutes:15,steps:[`linear-film`]},{id:`start-read`,title:`Read`,text:`Two pages with worked examples.`,minutes:20,steps:[`linear-pages`]}]},{id:`linear-film`,kind:`must`,title:`Watch, and stop three times`,text:`At each stop, write what you think comes next.`,resources:[{title:`Film: how fast does it change?`,href:`https://example.org/linear/film`}],minutes:15},{id:`linear-pages`,kind:`must`,title:`Read, and redo one example`,text:`Cover the answer and work one example again.`,resources:[{title:`Pages 12 and 13`,href:`https://example.org/linear/pages`}],minutes:20},{id:`linear-practice`,kind:`choose`,title:`Practice: complete any two of the four`,pick:2,options:[{id:`practice-tickets`,title:`Ticket prices`,text:`A table of prices, and its rule.`,minutes:15},{id:`practice-phone`,title:`A phone battery`,text:`A falling line, and when it ends.`,minutes:15},{id:`practice-walk`,title:`Walk a line`,text:`Walk so that a graph comes out.`,minutes:20},{id:`practice-write`,title:`Write one`,text:`A story that fits a line, for a partner.`,minutes:20}],minutes:40,checkpoint:`linear-rate-check`},{id:`linear-more`,kind:`may`,title:`Two lines at once`,text:`Where do they meet, and what does that mean?`,minutes:20},{id:`linear-test`,kind:`assess`,title:`Test: linear functions`,text:`Six problems, on paper. Say when you are ready.`,minutes:30,ready:{selfRating:{objective:`obj-linear`,title:`Linear functions`,atLeast:3},musts:!0}}],checkpoints:[Cm.checkpoint]},Em={type:`proficiency-scale`,id:`scale-long-words`,record:`Ez4kUv7nWj2RdA9p`,order:`descending`,languages:`stacked`,current:3,target:5,objective:{id:`obj-long-words`,code:`HEALTHSCIENCE-TERMINOLOGY-2026-UNIT-12-OBJECTIVE-03`,title:{en:`Taking apart long medical words, from tonsillopharyngitis to pneumonoultramicroscopicsilicovolcanoconiosis`,es:`Desarmar palabras médicas largas, desde amigdalofaringitis hasta neumonoultramicroscopicosilicovolcanoconiosis`},statement:{en:`I can take a long medical word apart, such as esophagogastroduodenoscopy, and explain it to someone who is not a doctor.`,es:`Puedo desarmar una palabra médica larga, como esofagogastroduodenoscopia, y explicársela a alguien que no es médico.`},version:3,proficientAt:4,levels:[{value:1,label:{en:`Syllable-by-syllable-explorer`,es:`Exploración-sílaba-por-sílaba`},descriptor:{en:`With someone beside me, I can clap and say the parts of a word like electrocardiography.`,es:`Con alguien a mi lado, puedo separar con palmadas y decir las partes de una palabra como electrocardiografía.`},plain:{en:`With help, I can say it in parts.`,es:`Con ayuda, puedo decirla por partes.`}},{value:2,label:{en:`Prefix-and-suffix-recognition`,es:`Reconocimiento-de-prefijos-y-sufijos`},descriptor:{en:`I can underline the prefix and the suffix in words like hypercholesterolemia and tell what each of them means.`,es:`Puedo subrayar el prefijo y el sufijo en palabras como hipercolesterolemia y decir qué significa cada uno.`},plain:{en:`I can find the beginning and the ending and say what they mean.`,es:`Puedo encontrar el principio y el final y decir qué significan.`},indicators:[{id:`long-2-underline`,text:{en:`I underline both parts in hypercholesterolemia.`,es:`Subrayo las dos partes en hipercolesterolemia.`}}]},{value:3,label:{en:`Interconnectedwordrootinterpretation`,es:`Interpretacióninterconectadaderaíces`},descriptor:{en:`I can join the roots in a word like hepatosplenomegaly to work out what the whole word means, and check it in a glossary.`,es:`Puedo unir las raíces de una palabra como hepatoesplenomegalia para descubrir qué significa completa, y comprobarlo en un glosario.`},plain:{en:`I can put the roots together and check the meaning.`,es:`Puedo juntar las raíces y comprobar el significado.`},indicators:[{id:`long-3-join`,text:{en:`I join hepato-, spleno- and -megaly into one meaning.`,es:`Uno hepato-, espleno- y -megalia en un solo significado.`}}]},{value:4,label:{en:`Independent-terminology-comprehension`,es:`Comprensión-independiente-de-terminología`},descriptor:{en:`I can read a short report with words like otorhinolaryngologist and cholangiopancreatography and retell it in everyday words.`,es:`Puedo leer un informe breve con palabras como otorrinolaringólogo y colangiopancreatografía, y contarlo con palabras de todos los días.`},plain:{en:`I can read a short report and say it in easy words.`,es:`Puedo leer un informe breve y decirlo con palabras fáciles.`},indicators:[{id:`long-4-retell`,text:{en:`I retell the otorhinolaryngologist’s report so that a ten-year-old could follow it.`,es:`Cuento el informe del otorrinolaringólogo de modo que lo entienda alguien de diez años.`}}],exemplars:[{title:{en:`Esophagogastroduodenoscopy in everyday words`,es:`La esofagogastroduodenoscopia en palabras de todos los días`},text:{en:`Esophago- is the food pipe, gastro- is the stomach, duodeno- is the first part of the small intestine, and -scopy means looking. So the doctor looks at all three with a small camera.`,es:`Esofago- es el tubo por donde baja la comida, gastro- es el estómago, duodeno- es la primera parte del intestino delgado y -scopia significa mirar. Entonces, la doctora mira las tres partes con una cámara pequeña.`}}]},{value:5,label:{en:`Professional-communication-responsibility`,es:`Responsabilidad-en-la-comunicación-profesional`},descriptor:{en:`I can choose between a medical word such as gastroenterocolitis and an everyday one to suit my listener, and spell both in a written note.`,es:`Puedo elegir entre una palabra médica como gastroenterocolitis y una de todos los días según quién me escucha, y escribir bien las dos en una nota.`},plain:{en:`I can pick the right word for the person and spell it.`,es:`Puedo elegir la palabra adecuada para la persona y escribirla bien.`}},{value:6,label:{en:`Interdisciplinaryterminologyambassadorship`,es:`Representacióninterdisciplinariadeterminología`},descriptor:{en:`I can explain how a word like pneumonoultramicroscopicsilicovolcanoconiosis was built, and teach others to build and take apart such words in English and in Spanish.`,es:`Puedo explicar cómo se formó una palabra como neumonoultramicroscopicosilicovolcanoconiosis y enseñar a otras personas a formar y desarmar palabras así en inglés y en español.`},plain:{en:`I can teach others how long words are built.`,es:`Puedo enseñar a otras personas cómo se forman las palabras largas.`},indicators:[{id:`long-6-teach`,text:{en:`I lead a five-minute lesson on one word, such as electroencephalographically.`,es:`Doy una lección de cinco minutos sobre una palabra, como electroencefalográficamente.`},required:!1}]}]}},Dm={type:`proficiency-scale`,id:`scale-cpr`,record:`Ns6wFb3tQh8CxY5m`,objective:{id:`obj-cpr`,title:`Hands-only CPR for an adult, on a practice manikin`,statement:`I can give hands-only CPR to an adult and use an AED while help is on the way.`,version:1,proficientAt:1,levels:[{value:0,label:`Not yet`,descriptor:`I can do some of the steps by myself, and I know which ones I will practice next.`,plain:`I can do some steps. I know what to practice.`,indicators:[{id:`cpr-0-safe`,text:`I look around for danger before I come close.`},{id:`cpr-0-next`,text:`I name the step I will practice next.`}]},{value:1,label:`Met`,descriptor:`I can do every step in order on the manikin, with nobody telling me what comes next.`,plain:`I can do all the steps in order by myself.`,indicators:[{id:`cpr-1-check`,text:`I check whether the person responds and breathes.`},{id:`cpr-1-call`,text:`I tell one person to call 911 and one to bring the AED.`},{id:`cpr-1-hands`,text:`I put my hands in the center of the chest, arms straight.`},{id:`cpr-1-push`,text:`I push hard and fast: at least 2 inches deep, 100 to 120 pushes a minute.`},{id:`cpr-1-rise`,text:`I let the chest come all the way back up after each push.`},{id:`cpr-1-aed`,text:`I turn the AED on, follow its voice, and keep everyone clear for the shock.`},{id:`cpr-1-go-on`,text:`I start pushing again right after the shock and go on until help takes over.`}]}]}},Om={type:`traffic-light-checkpoint`,id:`reading-go-first`,record:`n4Hs8kQv2YpW6dLz`,checkpoint:{id:`reading-first`,signal:`green`,title:`You have read the story once`,next:{text:`Choose your next source on the board.`}}},km={type:`choice-board`,id:`board-reading`,record:`Hs7fD2gLq8NvX4pC`,title:`Your book, three in a line`,statement:`I can back up what I say about a book with what stands in it.`,options:[[`map`,`Map`,`Draw where it happens.`],[`letter`,`Letter`,`Write to the author.`],[`playlist`,`Playlist`,`Five songs for one character, with reasons.`],[`scene`,`Lost scene`,`Write a scene the author left out.`],[`claim`,`Claim`,`One claim about the book, three places that show it.`],[`review`,`Review`,`Tell a friend whether to read it.`],[`words`,`Ten words`,`Ten words worth keeping, and where they stood.`],[`timeline`,`Timeline`,`What happened when, and what it changed.`],[`talk`,`Book talk`,`Two minutes to make a class want it.`]].map(([e,t,n])=>({id:`reading-${e}`,title:t,text:n})),rules:{lines:{size:3,requireCentre:!0}}},Am={type:`proficiency-scale`,id:`scale-shop-safety`,record:`B3hGn7uQx5KyR9aE`,objective:{id:`obj-shop-safety`,code:`CTE-S1`,title:`Shop safety: protective gear and lockout`,statement:`I can protect myself and others in the shop, and lock out a machine before anyone works on it.`,version:1,proficientAt:3,levels:[{value:1,label:`Getting ready`,descriptor:`With my instructor beside me, I can name the hazards at a station and put on the gear it calls for.`,plain:`With help, I can spot dangers and put on the right gear.`,indicators:[{id:`safe-1-hazards`,text:`I name what could cut, burn, pinch, shock or hit me here.`},{id:`safe-1-eyes`,text:`I wear safety glasses from the door in.`},{id:`safe-1-loose`,text:`I tie back long hair and take off jewelry and loose sleeves.`},{id:`safe-1-find`,text:`I point to the emergency stop, eyewash, first aid kit and fire extinguisher.`}]},{value:2,label:`Practicing`,descriptor:`With a checklist, I can make my station safe before I start, and I stop when something looks wrong.`,plain:`With a checklist, I can get my station safe and stop if something is wrong.`,indicators:[{id:`safe-2-gear`,text:`I choose ear, face, hand and foot protection for this job.`},{id:`safe-2-gloves`,text:`I take gloves off before I use a machine with turning parts.`},{id:`safe-2-inspect`,text:`I check guards, cords and blades before power goes on.`},{id:`safe-2-stop`,text:`I stop and tell my instructor when something looks, sounds or smells wrong.`},{id:`safe-2-steps`,text:`I say the lockout steps in order, with the card in my hand.`}]},{value:3,label:`Ready to work`,descriptor:`I can work safely through a whole class on my own, and carry out each lockout step in order while my instructor watches.`,plain:`I can work safely on my own and do every lockout step in order.`,indicators:[{id:`safe-3-session`,text:`I keep my gear on and my area clear for the whole class.`},{id:`safe-3-tell`,text:`Lockout: I tell everyone who uses the machine.`},{id:`safe-3-shut-down`,text:`Lockout: I shut the machine down the normal way.`},{id:`safe-3-cut-off`,text:`Lockout: I cut off every source of power, such as electric, air and hydraulic.`},{id:`safe-3-lock`,text:`Lockout: I put on my own lock and my tag, and keep the key with me.`},{id:`safe-3-release`,text:`Lockout: I let out stored energy, such as air pressure, springs or raised parts.`},{id:`safe-3-try`,text:`Lockout: I check that people are clear, then press start to prove that it stays off.`},{id:`safe-3-remove`,text:`Lockout: when the work is done, I check the area and take off only my own lock.`}],exemplars:[{title:`What I say out loud before a blade change`,text:`I told the two people at this saw. The saw is off and unplugged, and my lock is on the plug cover. The key is in my pocket. I waited for the blade to stop. I checked that nobody is near, pressed the start button, and nothing moved. I set the switch back to off. Now I can open the guard.`}]},{value:4,label:`Leading`,descriptor:`I can lead a safety check for my crew, coach someone through a step, and turn a near miss into a safer way of working.`,plain:`I can lead others, teach a step, and make the shop safer.`,indicators:[{id:`safe-4-lead`,text:`I lead the check at the start of class and listen to what the crew sees.`},{id:`safe-4-coach`,text:`I coach a teammate through a step by asking first, then showing.`},{id:`safe-4-report`,text:`I write a near-miss report: what happened, why, and what we will change.`}],exemplars:[{title:`A near-miss report`,text:`A cord lay across the walkway and a teammate tripped. Nobody was hurt. The station has one outlet and it faces the aisle. We hung the cord from the ceiling hook and added “cords up” to our start-of-class list.`}]}]}},jm={type:`choice-board`,id:`board-sudeten`,record:`Xd8rM5bNf3HtK7zU`,languages:`swap`,title:{en:`The Sudeten crisis, 1938`,es:`La crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},text:{en:`Choose one, or bring an idea of your own. Work alone or with a partner.`,es:`Elige una, o trae una idea propia. Trabaja por tu cuenta o con otra persona.`},successCriteria:[{en:`It explains one decision of 1938 and who made it.`,es:`Explica una decisión de 1938 y quién la tomó.`},{en:`It uses at least three sources and says who made each one.`,es:`Usa por lo menos tres fuentes y dice quién hizo cada una.`},{en:`It shows what people in Czechoslovakia stood to lose.`,es:`Muestra lo que podía perder la gente en Checoslovaquia.`}],options:[{id:`sudeten-infographic`,title:{en:`Infographic`,es:`Infografía`},text:{en:`Put the map, the dates and the people of September 1938 on one page, so that somebody new to it sees why it came to Munich.`,es:`Pon en una página el mapa, las fechas y las personas de septiembre de 1938, para que alguien que no sabe nada vea cómo se llegó a Múnich.`},dimension:`product`,medium:{en:`Paper or slides`,es:`Papel o diapositivas`},minutes:90,materials:[{en:`the blank map`,es:`el mapa en blanco`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-news`,title:{en:`News story`,es:`Noticia`},text:{en:`Write the front page of September 30, 1938, for a paper in Prague, London or Berlin. Tell what was decided, by whom, and without whom.`,es:`Escribe la primera plana del 30 de septiembre de 1938 para un periódico de Praga, Londres o Berlín. Cuenta qué se decidió, quién lo decidió y sin quién.`},dimension:`product`,medium:{en:`Writing, 400 words`,es:`Texto de 400 palabras`},minutes:80,support:{en:`Sentence starters in the source pack`,es:`Inicios de oración en el paquete de fuentes`},materials:[{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-video`,title:{en:`Video`,es:`Video`},text:{en:`Film three minutes in which two people who were there tell what they saw, and why they saw it differently.`,es:`Graba tres minutos en los que dos personas que estuvieron ahí cuentan qué vieron y por qué lo vieron distinto.`},dimension:`product`,medium:{en:`Video, 3 minutes`,es:`Video de 3 minutos`},minutes:120,materials:[{en:`a phone or tablet`,es:`un teléfono o una tableta`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]}],rules:{pickExactly:1},proposals:{}},Mm={type:`traffic-light-checkpoint`,id:`essay-stop-claim`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,checkpoint:{id:`essay-claim`,signal:`red`,title:{en:`Bring your claim and your two sources to my desk`,es:`Trae tu afirmación y tus dos fuentes a mi escritorio`},text:{en:`Was giving up the Sudetenland a way to keep the peace? Write your claim in one sentence. Mark the line in each source that supports it.`,es:`¿Fue ceder los Sudetes una manera de conservar la paz? Escribe tu afirmación en una oración. Marca en cada fuente la línea que la apoya.`},reach:{en:`Bring your computer to the desk by the window. If somebody is there, sign in on the list and start on your next source.`,es:`Trae tu computadora al escritorio junto a la ventana. Si hay alguien, apúntate en la lista y empieza con tu siguiente fuente.`},checks:[{id:`one-sentence`,text:{en:`My claim is one sentence, and somebody could disagree with it.`,es:`Mi afirmación es una sola oración, y alguien podría no estar de acuerdo.`}},{id:`two-sources`,text:{en:`Each of my two sources has a marked line that supports it.`,es:`Cada una de mis dos fuentes tiene marcada una línea que la apoya.`}},{id:`other-side`,text:{en:`I know one thing that speaks against my claim.`,es:`Conozco algo que va en contra de mi afirmación.`}}],frames:[{en:`My claim is that …`,es:`Mi afirmación es que …`},{en:`I am not sure whether this source …`,es:`No estoy seguro(a) de si esta fuente …`},{en:`Somebody could answer that …`,es:`Alguien podría responder que …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`source`,es:`fuente`},{en:`evidence`,es:`evidencia`},{en:`appeasement`,es:`apaciguamiento`}],next:{text:{en:`Draft your first body paragraph.`,es:`Escribe tu primer párrafo de desarrollo.`}},lock:`hard`,release:{salt:`c3VkZXRlbi1jbGFpbS0wMQ`,hash:`bdylAD_XHK_gxuNn4HSC6t4P-F0UIyYeq2uYpDBeSPE`,iterations:3e5}}},Nm={type:`learning-path`,id:`sudeten-essay`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,title:{en:`Essay: peace at any price?`,es:`Ensayo: ¿paz a cualquier precio?`},statement:{en:`I can make a claim about the Sudeten crisis and support it with sources.`,es:`Puedo hacer una afirmación sobre la crisis de los Sudetes y apoyarla con fuentes.`},steps:[{id:`essay-sources`,kind:`must`,title:{en:`Read two sources`,es:`Lee dos fuentes`},text:{en:`Read one source for giving up the Sudetenland and one against it. For each, write down who wrote it and what they wanted.`,es:`Lee una fuente a favor de ceder los Sudetes y una en contra. De cada una, escribe quién la escribió y qué quería.`},resources:[{title:{en:`Letters and speeches, September 1938`,es:`Cartas y discursos, septiembre de 1938`},href:`https://example.org/sudeten/sources`}],minutes:40,by:`2026-11-18`},{id:`essay-map`,kind:`may`,title:{en:`Look at the map`,es:`Mira el mapa`},text:{en:`Find the Sudetenland on the map of 1938. Which border forts stand there?`,es:`Busca los Sudetes en el mapa de 1938. ¿Qué fuertes de frontera hay ahí?`},resources:[{title:{en:`Map of 1938`,es:`Mapa de 1938`},href:`https://example.org/sudeten/map`}],minutes:10},{id:`essay-prompt`,kind:`choose`,title:{en:`Choose your question`,es:`Elige tu pregunta`},text:{en:`Choose the question your essay answers. If none of them is yours, write your own.`,es:`Elige la pregunta que responde tu ensayo. Si ninguna te convence, escribe la tuya.`},own:{},options:[{id:`prompt-peace`,title:{en:`Did giving up the Sudetenland keep the peace?`,es:`¿Ceder los Sudetes conservó la paz?`}},{id:`prompt-prague`,title:{en:`What could Prague have done?`,es:`¿Qué habría podido hacer Praga?`}},{id:`prompt-paper`,title:{en:`How did one newspaper tell the story, and what did it leave out?`,es:`¿Cómo contó la historia un periódico, y qué dejó fuera?`}},{id:`prompt-family`,title:{en:`What did the agreement mean for one family at the border?`,es:`¿Qué significó el acuerdo para una familia de la frontera?`}}],minutes:15,by:`2026-11-20`},{id:`essay-claim-step`,kind:`must`,title:{en:`Write your claim`,es:`Escribe tu afirmación`},text:{en:`Answer your question in one sentence that somebody could disagree with.`,es:`Responde tu pregunta en una oración con la que alguien podría no estar de acuerdo.`},minutes:20,by:`2026-11-23`,after:[`essay-prompt`],checkpoint:`essay-claim`},{id:`essay-draft`,kind:`must`,title:{en:`Draft two body paragraphs`,es:`Escribe dos párrafos de desarrollo`},text:{en:`One reason in each paragraph, with a quotation and what it shows.`,es:`Una razón en cada párrafo, con una cita y lo que muestra.`},minutes:60,by:`2026-12-01`},{id:`essay-final`,kind:`assess`,title:{en:`Turn in your essay`,es:`Entrega tu ensayo`},text:{en:`Turn it in as a Canvas assignment.`,es:`Entrégalo como tarea de Canvas.`},minutes:45,by:`2026-12-04`,ready:{musts:!0,checklist:[{id:`final-claim`,text:{en:`My claim is in the first paragraph.`,es:`Mi afirmación está en el primer párrafo.`}},{id:`final-sources`,text:{en:`Every quotation names its source.`,es:`Cada cita dice de qué fuente es.`}},{id:`final-aloud`,text:{en:`I read it aloud once.`,es:`Lo leí una vez en voz alta.`}}]}}],checkpoints:[Mm.checkpoint]},Pm={type:`proficiency-scale`,id:`scale-sudeten-sources`,record:`Xd8rM5bNf3HtK7zU`,languages:`side-by-side`,objective:{id:`obj-sudeten-sources`,code:`WH-6`,title:{en:`Sources on the Sudeten crisis, 1938`,es:`Fuentes sobre la crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With questions to guide me, I can tell who made a source, when, and one thing it says about the Sudeten crisis.`,es:`Con preguntas que me guían, puedo decir quién hizo una fuente, cuándo, y una cosa que dice sobre la crisis de los Sudetes.`},plain:{en:`With help, I can say who made it, when, and what it says.`,es:`Con ayuda, puedo decir quién la hizo, cuándo y qué dice.`},indicators:[{id:`src-1-who`,text:{en:`I tell who made the source and when.`,es:`Digo quién hizo la fuente y cuándo.`}},{id:`src-1-says`,text:{en:`I put one idea from it in my own words.`,es:`Digo una de sus ideas con mis propias palabras.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe the point of view of a source and tell how the maker’s country, job or purpose may have shaped it.`,es:`Puedo describir el punto de vista de una fuente y decir cómo pudo influir en ella el país, el cargo o el propósito de quien la hizo.`},plain:{en:`I can say what the maker wanted and how it shows.`,es:`Puedo decir qué quería quien la hizo y cómo se nota.`},indicators:[{id:`src-2-view`,text:{en:`I describe the source’s point of view.`,es:`Describo el punto de vista de la fuente.`}},{id:`src-2-words`,text:{en:`I point to words or pictures that show it.`,es:`Señalo palabras o imágenes que lo muestran.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can compare sources that disagree, explain why they disagree, and use them to support a claim about why leaders made the Munich Agreement.`,es:`Puedo comparar fuentes que no coinciden, explicar por qué no coinciden y usarlas para apoyar una afirmación sobre por qué se firmó el Acuerdo de Múnich.`},plain:{en:`I can compare two sources and use both to back up what I say.`,es:`Puedo comparar dos fuentes y usar las dos para apoyar lo que digo.`},indicators:[{id:`src-3-compare`,text:{en:`I tell where two sources agree and where they do not.`,es:`Digo en qué coinciden dos fuentes y en qué no.`}},{id:`src-3-why`,text:{en:`I explain why they disagree.`,es:`Explico por qué no coinciden.`}},{id:`src-3-claim`,text:{en:`I make a claim and support it with evidence from both.`,es:`Hago una afirmación y la apoyo con evidencia de las dos.`}}],exemplars:[{title:{en:`Two views of Munich`,es:`Dos miradas sobre Múnich`},text:{en:`A British newspaper praises the agreement as peace. A letter from Prague calls it a loss decided by others. They disagree because one writer hopes to stay out of a war and the other lives in the country that gives up land. Together they support my claim: for Britain’s leaders, avoiding war came before the wishes of Czechoslovakia.`,es:`Un periódico británico celebra el acuerdo como la paz. Una carta desde Praga lo llama una pérdida que otros decidieron. No coinciden porque una persona espera evitar la guerra y la otra vive en el país que entrega territorio. Juntas apoyan mi afirmación: para los líderes británicos, evitar la guerra fue más importante que los deseos de Checoslovaquia.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can judge how useful each source is for a certain question, name whose voice we do not hear, and tell what new evidence could change my mind.`,es:`Puedo juzgar qué tan útil es cada fuente para cierta pregunta, nombrar de quién no tenemos la voz y decir qué evidencia nueva podría hacerme cambiar de opinión.`},plain:{en:`I can say how far to trust each source and what is missing.`,es:`Puedo decir cuánto confiar en cada fuente y qué falta.`},indicators:[{id:`src-4-useful`,text:{en:`I tell which question each source can and cannot answer.`,es:`Digo qué pregunta puede responder cada fuente y cuál no.`}},{id:`src-4-missing`,text:{en:`I name someone whose voice is not in our sources.`,es:`Nombro a alguien cuya voz no está en nuestras fuentes.`}},{id:`src-4-change`,text:{en:`I tell what evidence would change my conclusion.`,es:`Digo qué evidencia cambiaría mi conclusión.`}}]}]}},Fm={type:`self-rating`,id:`rate-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:um.objective,evidence:{id:`alg1-ticket-problems`,title:`Ticket problems`,kind:`practice`,on:`2026-12-04`},order:`descending`,ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`I am between … and … because …`,es:`Estoy entre … y … porque …`},{en:`I checked my answer by …`,es:`Comprobé mi respuesta así: …`}],wordBank:[{en:`system`,es:`sistema`},{en:`solution`,es:`solución`},{en:`intersection`,es:`intersección`},{en:`substitution`,es:`sustitución`},{en:`elimination`,es:`eliminación`}],prompts:[{id:`sys-before`,moment:`before`,text:{en:`Which method would you like to get better at? Why?`,es:`¿En qué método te gustaría mejorar? ¿Por qué?`},frames:[{en:`I would like to get better at … because …`,es:`Me gustaría mejorar en … porque …`}]},{id:`sys-during`,moment:`during`,text:{en:`How did you choose your method for this problem?`,es:`¿Cómo elegiste tu método para este problema?`},frames:[{en:`I chose … because I saw …`,es:`Elegí … porque vi …`}]},{id:`sys-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`What would help you most before the next try?`,es:`¿Qué te ayudaría más antes del próximo intento?`},choices:[{en:`Watching someone solve one`,es:`Ver a alguien resolver uno`},{en:`Solving one with a partner`,es:`Resolver uno con alguien de mi clase`},{en:`Finding the step where my answer changed`,es:`Encontrar el paso donde cambió mi respuesta`},{en:`More problems like these`,es:`Más problemas como estos`}]},{id:`sys-after-met`,moment:`after`,when:`met`,text:{en:`Which method do you trust most now? What makes it work for you?`,es:`¿En qué método confías más ahora? ¿Por qué te funciona?`},frames:[{en:`I trust … because …`,es:`Confío en … porque …`}]},{id:`sys-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Make up a story for a system that has no solution. How do you know it has none?`,es:`Inventa una historia para un sistema sin solución. ¿Cómo sabes que no la tiene?`},frames:[{en:`It has no solution because …`,es:`No tiene solución porque …`}]}]},Im={linearFunctions:am,exponentialFunctions:im,argumentWriting:pm,skillsusaSafety:Am,cellTransport:hm,sudetenSources:Pm,zeroToFourHalves:um,collaborationContinuum:bm,metNotYet:Dm,longWords:Em},Lm={linearFunctions:wm,argumentWriting:mm,cellTransport:vm,zeroToFourHalves:Fm},Rm={sudetenBoard:jm,linearBoard:Sm,ecosystemMenu:xm,readingSquare:km},zm={sudetenEssayStop:Mm,linearCheck:Cm,readingGo:Om},Bm={sudetenEssay:Nm,linearPath:Tm},Vm={algebraGoals:om,cellGoals:gm},Hm={algebraTracker:dm,cellTransport:ym},Um={algebraTests:lm,cellTests:_m,anyTest:fm},Wm={language:`Idioma`,light:`Luz`,auto:`Automática`,bright:`Clara`,dark:`Oscura`,title:`Estudiantes que saben dónde están y qué sigue`,lead:`Todo esto funciona. Elige un nivel, di qué tan seguro te sientes, vete y regresa: tu trabajo sigue aquí, solo en esta computadora.`,rateTitle:`Después de una prueba`,rateText:`El estudiante elige un nivel y dice si está seguro. Dos toques, y queda guardado.`,boardTitle:`Elegir el trabajo`,boardText:`Una meta, varios caminos. El tablero dice cuántos faltan por elegir y acepta ideas propias.`,lightTitle:`Alto, revisa, sigue`,lightText:`La luz de la maestra o el maestro en el camino y, al lado y en privado, qué tanto entiende el estudiante. En rojo se abre en el escritorio; aquí el código es «maple river».`,pathTitle:`Paso a paso, a su propio ritmo`,pathText:`Hay que elegir en el camino, hay una luz a la mitad y un «Estoy listo(a)» al final. Si va al ritmo del plan, solo lo ve el estudiante.`,goalsTitle:`Metas, pruebas, avance`,goalsText:`Lo que un estudiante califica, planea y alcanza es una sola historia: tres piezas, un registro. Mira atrás después de una prueba, ponte una meta y ve de dónde sale el número.`,twoTitle:`En dos idiomas`,twoText:`Lo que el maestro o la maestra escribió en ambos idiomas, uno debajo del otro. Ninguna máquina traduce nada.`,anyTitle:`Cualquier escala que use una escuela`,anyText:`Tres niveles o seis, con medios puntos o sin ellos, en columnas, tarjetas o uno a la vez.`,sample:`Escala`,layout:`Forma`,layoutAuto:`Según el espacio`,layoutCards:`Tarjetas`,layoutOne:`Uno a la vez`,languages:`Segundo idioma`,off:`No`,stacked:`Uno debajo del otro`,sideBySide:`Lado a lado`,swap:`Tocar para cambiar`,descending:`El más alto primero`,selectable:`Se puede elegir`,tableTitle:`Desde una tabla de la página`,tableText:`Basta una tabla sencilla. También es lo que se ve si el programa nunca corre.`},Gm=(e,t)=>Object.entries(e).find(([e])=>e===t)?.[1],Km=new Map;for(let e of document.querySelectorAll(`[data-words]`))Km.set(e,e.textContent?.trim()??``);for(let e of document.querySelectorAll(`proficiency-scale[data-sample]`)){if(!(e instanceof HTMLElement))continue;let{record:t,...n}={...Gm(Im,e.dataset.sample)};Object.assign(e,{definition:{...n,languages:e.dataset.languages??`off`}})}var qm={"self-rating":Lm,"choice-board":Rm,"traffic-light-checkpoint":zm,"learning-path":Bm,"goal-tracker":Vm,"reflection-sheet":Um,"mastery-tracker":Hm};for(let e of document.querySelectorAll(`[data-sample]`)){let t=qm[e.localName]?.[e.dataset.sample??``];t&&Object.assign(e,{definition:t})}var Jm=document.querySelector(`#try`),Ym=e=>Jm?.querySelector(`[name=${e}]`),Xm=e=>Jm?.querySelector(`[name=${e}]`)?.checked??!1;for(let[e,{objective:t}]of Object.entries(Im))Ym(`sample`)?.append(new Option(i(t.title,[`en`]).text,e));function Zm(){let e=document.querySelector(`proficiency-scale#any`);if(!e)return;let{record:t,...n}={...Gm(Im,Ym(`sample`)?.value)};Object.assign(e,{selectable:Xm(`selectable`),definition:{...n,layout:Ym(`layout`)?.value,languages:Ym(`languages`)?.value,order:Xm(`descending`)?`descending`:`ascending`}})}Jm?.addEventListener(`change`,Zm),Zm(),document.querySelector(`header`)?.addEventListener(`change`,({target:e})=>{if(e instanceof HTMLInputElement){if(e.name===`scheme`)document.documentElement.style.colorScheme=e.value;else{document.documentElement.lang=e.value;for(let[t,n]of Km)t.textContent=e.value===`es`&&Wm[t.dataset.words??``]||n}}});export{Hr as A,io as C,Ga as D,Wa as E,br as M,yr as N,Sa as O,_r as P,ao as S,Ba as T,iu as _,bd as a,Fc as b,Sd as c,yd as d,ld as f,eu as g,Z as h,Nd as i,Lr as j,Ur as k,Cd as l,nu as m,jd as n,Td as o,ou as p,Md as r,wd as s,jf as t,xd as u,au as v,Ja as w,fo as x,Sc as y};