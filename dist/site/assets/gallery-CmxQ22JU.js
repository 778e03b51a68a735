const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./family-page-DjrP53qj.js","./lit-DwZFSDID.js","./entry-CtWgBYZ0.js","./catalogue-D0EWyLQh.js","./print-DT9Oa7LE.js","./paste-panel-Cg2G1-c2.js","./rows-033owRQQ.js","./paste-DJo48MS1.js","./table-BnSmrqm1.js","./paste-messages-D8YV1yW5.js","./checkpoint-teacher-CkeI29nR.js","./release-code-hash-R41_hdcN.js","./reading-BXNlwc1Y.js","./release-code-field-DBhXfHh2.js","./paste-k4jBc6rq.js","./print-Bt6i1QEP.js","./paste-vL3_TxnE.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,d as n,i as r,l as i,n as a,o,r as s,s as c,t as l,u}from"./entry-CtWgBYZ0.js";import{a as d,c as f,i as p,n as m,o as h,s as g,t as _}from"./lit-DwZFSDID.js";import{C as v,E as y,S as b,T as x,_ as S,a as C,b as w,c as T,d as E,f as ee,h as D,i as O,l as te,m as k,n as ne,o as A,p as j,s as M,t as re,u as ie,v as ae,w as N,x as oe,y as P}from"./catalogue-D0EWyLQh.js";import{t as se}from"./safe-url-D1dwICn8.js";import{a as ce,i as F,n as I,o as L,r as R,t as z}from"./reading-BXNlwc1Y.js";var le=!1;function ue(e,t){let n=customElements.get(e);n?n!==t&&!le&&(le=!0,console.warn(`<${e}> is defined already; this copy of competency-widgets leaves it and others as they are.`)):customElements.define(e,t)}var de=class extends Event{constructor(e){super(`learning-entry`,{bubbles:!0,composed:!0,cancelable:!0}),this.detail=e}},fe=(e,t)=>t.some(t=>e instanceof t),pe,me;function he(){return pe||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function ge(){return me||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var _e=new WeakMap,ve=new WeakMap,ye=new WeakMap;function be(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(Ee(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return ye.set(t,e),t}function xe(e){if(_e.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});_e.set(e,t)}var Se={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return _e.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return Ee(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function Ce(e){Se=e(Se)}function we(e){return ge().includes(e)?function(...t){return e.apply(De(this),t),Ee(this.request)}:function(...t){return Ee(e.apply(De(this),t))}}function Te(e){return typeof e==`function`?we(e):(e instanceof IDBTransaction&&xe(e),fe(e,he())?new Proxy(e,Se):e)}function Ee(e){if(e instanceof IDBRequest)return be(e);if(ve.has(e))return ve.get(e);let t=Te(e);return Object.is(t,e)||(ve.set(e,t),ye.set(t,e)),t}var De=e=>ye.get(e);function Oe(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=Ee(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(Ee(o.result),e.oldVersion,e.newVersion,Ee(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var ke=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],Ae=[`put`,`add`,`delete`,`clear`],je={};function Me(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(je[t])return je[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=Ae.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||ke.includes(n))?void 0:je[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}Ce(e=>({...e,get:(t,n,r)=>Me(t,n)||e.get(t,n,r),has:(t,n)=>!!Me(t,n)||e.has(t,n)}));var Ne=[`advance`,`continue`,`continuePrimaryKey`],Pe={},Fe=new WeakMap,Ie=new WeakMap,Le={get(e,t){if(!Ne.includes(t))return e[t];let n=Pe[t];return n||=Pe[t]=function(...e){Fe.set(this,Ie.get(this)[t](...e))},n}};async function*Re(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,Le);for(Ie.set(n,t),ye.set(n,De(t));t;)yield n,t=await(Fe.get(n)||t.continue()),Fe.delete(n)}function ze(e,t){return t===Symbol.asyncIterator&&fe(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&fe(e,[IDBIndex,IDBObjectStore])}Ce(e=>({...e,get(t,n,r){return ze(t,n)?Re:e.get(t,n,r)},has(t,n){return ze(t,n)||e.has(t,n)}}));var Be=class extends Error{constructor(e,t){super(e,{cause:t}),this.name=`StoreError`,this.reason=e}},Ve=class{#e=new Set;add(e){let t=t=>e(t);return this.#e.add(t),()=>void this.#e.delete(t)}tell(e){for(let t of[...this.#e])try{t(e)}catch(e){reportError(e)}}},He=[`entries`,`drafts`,`quarantine`,`meta`],Ue=1;function We(e){return IDBKeyRange.bound([e],[e,[]])}var Ge=class{#e;#t;#n;constructor(e,t){this.#e=`competency-widgets/${e}`,this.#t=t}async run(e,t,n){let r,i=new Promise((e,t)=>{r=setTimeout(()=>t(new Be(`timeout`)),this.#t)}),a=this.#r(e,t).then(e=>(n?.(e),e));try{return await Promise.race([a,i])}catch(e){throw e instanceof Be?e:new Be(qe(e),e)}finally{clearTimeout(r)}}close(){this.#n?.then(e=>e.close()).catch(()=>void 0),this.#n=void 0}async#r(e,t){let n=await this.#i(e).catch(t=>{if(!(t instanceof DOMException&&t.name===`InvalidStateError`))throw t;return this.close(),this.#i(e)}),[r,i]=await Promise.allSettled([t(n).catch(e=>{try{n.abort()}catch{}throw e}),n.done]);if(r.status===`fulfilled`&&i.status===`fulfilled`)return r.value;let a=[r,i].flatMap(e=>e.status===`rejected`?[e.reason]:[]);throw a.find(e=>!(e instanceof DOMException&&e.name===`AbortError`))??a[0]}async#i(e){let t=await(this.#n??=this.#a());if(t.version>Ue&&e===`readwrite`)throw new Be(`newer`);return t.transaction(He,e,{durability:`relaxed`})}#a(){let e=()=>this.close(),t=Oe(this.#e,Ue,{upgrade:e=>He.forEach(t=>e.createObjectStore(t)),blocking:e,terminated:e}).catch(t=>{if(qe(t)===`newer`)return Oe(this.#e,void 0,{blocking:e,terminated:e});throw t});return t.catch(()=>{this.#n===t&&(this.#n=void 0)}),t}},Ke={QuotaExceededError:`full`,VersionError:`newer`,SecurityError:`blocked`,NotAllowedError:`blocked`,ReferenceError:`blocked`,TypeError:`blocked`};function qe(e){return(e instanceof Error||e instanceof DOMException?Ke[e.name]:void 0)??`unknown`}function Je(){let e=new Map,t=new Map,n=new Ve;return{durability:`memory`,load:async()=>[...e.values()],add:async t=>t.forEach(t=>e.set(t.id,Xe(e.get(t.id),t))),clear:async()=>{e.clear(),t.clear(),n.tell({kind:`cleared`})},subscribe:e=>n.add(e),drafts:{get:async e=>Ye(t.get(e)),put:(e,n)=>{let r=Ye(n);r!==void 0&&t.set(e,r)},delete:e=>void t.delete(e)}}}function Ye(e){try{return JSON.parse(l(e))}catch{return}}function Xe(e,t){return e===void 0||l(t)<l(e)?t:e}function Ze(e){if(typeof e!=`object`||!e)return;let{slot:t,sitting:n,last:r,shared:i,away:a,left:o}=e;if(typeof t!=`string`||typeof n!=`string`)return;let s=Array.isArray(a)?a.filter(e=>typeof e==`string`):[],c=Ze(o);return{slot:t,sitting:n,last:Number(r)||0,shared:i===!0,away:s,...c&&{left:c}}}async function Qe(e,t){return Number(await e.objectStore(`meta`).get(t))||0}async function $e(t,n,r){let i=t.objectStore(`entries`),a=async t=>{let r=e(await i.get([n,t.id]));(!r.ok||l(t)<l(r.value))&&await i.put(t,[n,t.id])};await Promise.all([...r].map(a))}async function et(e,t,n=0){let r=Math.max(await Qe(e,t),n)+1;await e.objectStore(`meta`).put(r,t);for(let n of[`entries`,`drafts`,`quarantine`])await e.objectStore(n).delete(We(t));return r}var tt=class{#e;#t=new Ve;#n;#r;#i;#a=!1;#o=!1;#s;#c=new Map;#l=new Set;#u=new Map;#d=new Set;#f=!1;#p=new Set;constructor(e){this.#e=e,this.#n=e.sitting,this.#r=e.generation,this.#i=e.unavailable,this.drafts={get:e=>this.#C(e),put:(e,t)=>this.#w(e,Ye(t)),delete:e=>this.#w(e,void 0)}}get durability(){return this.#i?`memory`:this.#n.shared?`session`:`durable`}get sitting(){return this.#n}subscribe(e){return this.#t.add(e)}async load(){return this.#e.unavailable&&this.#t.tell({kind:`failed`,reason:this.#e.unavailable}),await this.#S(),this.#a=!0,[...this.#c.values()]}add(e){let t=new Set([...this.#l].flat()),n=e.filter(e=>this.#m(e)||t.has(e));this.touch();let r=n.length>0?this.#g(n):Promise.resolve();return r.catch(()=>void 0),r}async clear(){let{slot:e}=this.#n,t=this.#r+1;this.#e.unavailable||(t=await this.#e.database.run(`readwrite`,t=>et(t,e,this.#r))),this.#x(t),this.#e.send({slot:e,generation:t,entries:[]})}quarantined(){let e=We(this.#n.slot);return this.#e.database.run(`readonly`,t=>t.objectStore(`quarantine`).getAll(e)).catch(()=>[])}hear({slot:t,generation:n,entries:r}){t!==this.#n.slot||n<this.#r||(n>this.#r&&this.#x(n),this.#a&&this.#h(r.map(e).flatMap(e=>e.ok?e.value:[])))}leave(){let{journal:e}=this.#e,t={slot:this.#n.slot,generation:this.#r};for(let n of[...this.#l].flat())this.#p.add(e.write({...t,kind:`entry`,name:n.id,text:l(n)}));for(let n of this.#d){let r=this.#u.get(n),i=r===void 0?``:l(r);this.#p.add(e.write({...t,kind:`draft`,name:n,text:i}))}this.touch(),e.seen=this.#n}async comeBack(){this.#a&&await this.#S(),await this.#b()}touch(){this.#n={...this.#n,last:this.#e.now()}}async claim(){this.touch(),this.#e.unavailable||await this.#_(e=>e.objectStore(`meta`).put(this.#n,``)).catch(()=>void 0)}close(){clearTimeout(this.#s)}#m(e){let t=this.#c.get(e.id);return t&&(t===e||l(t)<=l(e))?!1:(this.#c.set(e.id,e),!0)}#h(e){let t=e.filter(e=>this.#m(e));this.#a&&t.length>0&&this.#t.tell({kind:`added`,entries:t})}async#g(e){let{send:t,unavailable:n}=this.#e,{slot:r}=this.#n;if(this.#l.add(e),!n)try{await this.#_(t=>$e(t,r,e),()=>{this.#l.delete(e),t({slot:r,generation:this.#r,entries:e})})}catch(e){throw this.#y(e),e}}async#_(e,t){let{slot:n}=this.#n,r=this.#r,i=0,a=!1;try{await this.#e.database.run(`readwrite`,async t=>{let o=t.objectStore(`meta`),s=await Qe(t,n);if(s>r)throw i=s,new Be(`gone`);let c=Ze(await o.get(``));a=this.#o||!c,a&&(await $e(t,n,this.#c.values()),await o.put(r,n)),c&&c.sitting!==this.#n.sitting||await o.put(this.#n,``),await e(t)},()=>{if(r===this.#r){if(t?.(),a){this.#o=!1,this.#i=`gone`,this.#t.tell({kind:`failed`,reason:`gone`});for(let e of this.#u.keys())this.#d.add(e);this.#T()}this.#v()}})}catch(e){throw i>this.#r&&this.#x(i),e}}#v(){if(this.#l.size>0)return;let e=this.#i!==void 0;this.#i=void 0,e&&this.#t.tell({kind:`durability`,durability:this.durability}),this.#d.size>0||(this.#p.forEach(e=>this.#e.journal.remove(e)),this.#p.clear())}#y(e){let t=e instanceof Be?e.reason:`unknown`;if(t===`gone`)return;let n=this.durability;this.#i=t,this.#t.tell({kind:`failed`,reason:t}),n!==`memory`&&this.#t.tell({kind:`durability`,durability:`memory`}),clearTimeout(this.#s),this.#s=setTimeout(()=>void this.#b(),this.#e.retryAfter)}async#b(){for(let e of[...this.#l])await this.#g(e).catch(()=>void 0);await this.#T()}#x(e){let{journal:t}=this.#e,{slot:n}=this.#n;this.#r=e;for(let e of[this.#c,this.#l,this.#u,this.#d,this.#p])e.clear();for(let e of t.read())e.slot===n&&t.remove(e.storageKey);this.#t.tell({kind:`cleared`})}async#S(){let{database:t,unavailable:n}=this.#e;if(n&&n!==`newer`)return;let{slot:r}=this.#n,i=We(r),a=new Set([...this.#l].flat()),o=[...this.#c.values()].filter(e=>!a.has(e)),s=e=>t.run(`readonly`,async t=>{let[n,a]=[t.objectStore(`entries`),t.objectStore(`quarantine`)],o=(await n.getAllKeys(i)).map(([,e])=>e),s=o.filter(e=>!this.#c.has(e));return{ids:o,fresh:s,values:e?s.length===o.length?await n.getAll(i):await Promise.all(s.map(e=>n.get([r,e]))):void 0,asideIds:(await a.getAllKeys(i)).map(([,e])=>e),aside:await a.getAll(i),generation:await Qe(t,r)}}),c=e=>t.run(`readonly`,t=>t.objectStore(`entries`).get([r,e])).catch(()=>void 0);try{let t=await s(!0).catch(e=>{if(e instanceof Be&&e.reason===`unknown`)return s(!1);throw e});t.generation>this.#r&&this.#x(t.generation);let i=t.values??await Promise.all(t.fresh.map(c)),a=[],l=[],u=[];for(let[n,r]of i.entries()){let i=e(r);i.ok?u.push(i.value):a.push({id:t.fresh[n]??``,raw:r})}for(let[n,r]of t.aside.entries()){let i=e(r);i.ok&&l.push({id:t.asideIds[n]??``,entry:i.value})}this.#h([...u,...l.map(({entry:e})=>e)]);let d=new Set(t.ids);this.#o=o.some(({id:e})=>this.#c.has(e)&&!d.has(e)),!n&&(this.#o||a.length>0||l.length>0)&&await this.#_(async e=>{let[t,n]=[e.objectStore(`entries`),e.objectStore(`quarantine`)];for(let{id:e,raw:i}of a)i!==void 0&&(await n.put(i,[r,e]),await t.delete([r,e]));for(let{id:e}of l)await n.delete([r,e]);for(let{entry:t}of l)await $e(e,r,[t])}),a.length>0&&this.#t.tell({kind:`quarantined`,count:a.length})}catch(e){this.#y(e)}}async#C(e){let{database:t}=this.#e,{slot:n}=this.#n,r=this.#u.has(e)?void 0:await t.run(`readonly`,t=>t.objectStore(`drafts`).get([n,e])).catch(()=>void 0);return Ye(this.#u.has(e)?this.#u.get(e):r)}#w(e,t){this.#u.set(e,t),this.#d.add(e),this.touch(),this.#T()}async#T(){if(this.#f||this.#e.unavailable)return;let{slot:e}=this.#n;this.#f=!0;try{for(;this.#d.size>0;){let t=[...this.#d].map(e=>({key:e,draft:this.#u.get(e)}));await this.#_(async n=>{let r=n.objectStore(`drafts`);for(let{key:n,draft:i}of t)i===void 0?await r.delete([e,n]):await r.put(i,[e,n])},()=>{for(let{key:e,draft:n}of t)this.#u.get(e)===n&&this.#d.delete(e)})}}catch(e){this.#y(e)}finally{this.#f=!1}}},nt=class{#e;constructor(e){this.#e=`competency-widgets/${JSON.stringify(e)}/`}write({slot:e,generation:t,kind:n,name:r,text:i}){let a=`${this.#e}${e}/${t}/${n}/${r}`;return rt(()=>localStorage.setItem(a,i)),a}read(){return rt(()=>Object.keys(localStorage).flatMap(e=>this.#t(e)??[]))??[]}remove(e){rt(()=>localStorage.removeItem(e))}get seen(){let[e,t]=rt(()=>localStorage.getItem(`${this.#e}seen`))?.split(` `)??[];return e&&Number(t)?{sitting:e,last:Number(t)}:void 0}set seen({sitting:e,last:t}){rt(()=>localStorage.setItem(`${this.#e}seen`,`${e} ${t}`))}get tabSitting(){return rt(()=>sessionStorage.getItem(this.#e))??void 0}set tabSitting(e){rt(()=>sessionStorage.setItem(this.#e,e))}#t(e){if(!e.startsWith(this.#e))return;let[,t,n,r,i]=/^(.*?)\/(\d+)\/(entry|draft)\/(.*)$/s.exec(e.slice(this.#e.length))??[],a=localStorage.getItem(e);if(!(t===void 0||i===void 0||a===null||r!==`entry`&&r!==`draft`))return{storageKey:e,slot:t,generation:Number(n),kind:r,name:i,text:a}}};function rt(e){try{return e()}catch{return}}var it=18e5;async function at(e,t={}){let{sharedComputers:n=!1,now:r=Date.now,storeTimeoutMs:i=2e3,answerWithin:a=150,retryAfter:o=3e4}=t,s={record:e,database:new Ge(e,i),journal:new nt(e),shared:n,now:r,retryAfter:o},{journal:c,database:l}=s,{sitting:u,generation:d,failure:f,held:p}=await ot(s),m=c.seen,h=Math.max(u.last,m?.sitting===u.sitting?m.last:0),g=r()-h<it,_=c.tabSitting===u.sitting,v=!p||g&&_||await pt(e,u.sitting,a);if(p&&!g&&!v&&n&&u.shared&&!f){let e=ut(s);try{return await l.run(`readwrite`,async t=>{for(let e of[u.slot,...u.away])await et(t,e);await t.objectStore(`meta`).put(e,``)}),new mt(s,e,0,f,{kind:`go`})}catch{}}let y=!p||v&&g?{kind:`go`}:{kind:`ask`,since:h},b=p?u.shared:n;return new mt(s,{...u,last:h,shared:b},d,f,y)}async function ot(e){let{database:t,journal:n}=e,r=ut(e),i=n.read();try{let e=await t.run(`readwrite`,async e=>{let t=e.objectStore(`meta`),n=Ze(await t.get(``));n||await t.put(r,``);let a=n??r;for(let t of i)await ct(e,t,a.slot);return{sitting:a,...await st(e,a.slot),failure:void 0}});return i.forEach(({storageKey:e})=>n.remove(e)),e}catch(e){let n=e instanceof Be?e.reason:`unknown`,i={sitting:{...r,slot:``},generation:0,held:!1,failure:n};return n===`newer`?t.run(`readonly`,async e=>{let t=Ze(await e.objectStore(`meta`).get(``));return t?{sitting:t,...await st(e,t.slot),failure:n}:i}).catch(()=>i):i}}async function st(e,t){let n=We(t),r=await e.objectStore(`entries`).count(n),i=await e.objectStore(`drafts`).count(n);return{generation:await Qe(e,t),held:r+i>0}}async function ct(t,n,r){let i=n.slot||r;if(n.slot&&n.generation<await Qe(t,i))return;let a=n.text?lt(n.text):void 0,o=e(a);n.kind===`entry`&&o.ok?await $e(t,i,[o.value]):n.kind===`entry`?await t.objectStore(`quarantine`).put(n.text,[i,n.name]):a===void 0?await t.objectStore(`drafts`).delete([i,n.name]):await t.objectStore(`drafts`).put(a,[i,n.name])}function lt(e){try{return JSON.parse(e)}catch{return}}function ut({now:e,shared:t}){let n=()=>u(e(),crypto.getRandomValues(new Uint8Array(10)));return{slot:n(),sitting:n(),last:e(),shared:t,away:[]}}function dt(e,t){try{let n=new BroadcastChannel(`competency-widgets/${e}`);return n.onmessage=({data:e})=>{typeof e==`object`&&e&&t(e)},n}catch{return}}function ft(e,t){try{e?.postMessage(t)}catch{}}function pt(e,t,n){return new Promise(r=>{let i=e=>{clearTimeout(a),o?.close(),r(e)},a=setTimeout(()=>i(!1),n),o=dt(e,({held:e})=>{e===t&&i(!0)});o?ft(o,{ask:t}):i(!1)})}var mt=class e{#e;#t;#n=new AbortController;constructor(e,t,n,r,i){let{database:a,journal:o,now:s,retryAfter:c}=e;this.#e=e,this.failure=r,this.welcome=i,this.store=new tt({database:a,journal:o,sitting:t,generation:n,unavailable:r,now:s,retryAfter:c,send:e=>this.#r(e)}),this.#s(),i.kind===`go`&&this.keepGoing()}get slot(){return this.store.sitting.slot}keepGoing(){this.welcome={kind:`go`},this.#e.journal.tabSitting=this.store.sitting.sitting,this.store.claim()}async startFresh(){let{database:t,shared:n}=this.#e,{left:r,...i}=this.store.sitting,{slot:a,away:o,shared:s}=i;this.close();let c={...ut(this.#e),away:n&&s?[...o,a]:o,...!n&&!s&&{left:i}},{failure:l}=this;if(!l)try{await t.run(`readwrite`,e=>e.objectStore(`meta`).put(c,``))}catch(e){l=e instanceof Be?e.reason:`unknown`}return new e(this.#e,l?{...c,slot:``}:c,0,l,{kind:`go`})}get left(){return this.store.sitting.left?.last}async goBack(){let{database:t,now:n}=this.#e,{left:r}=this.store.sitting;if(!r)return this;let i={...r,last:n()};try{let n=await t.run(`readwrite`,async e=>(await e.objectStore(`meta`).put(i,``),Qe(e,r.slot)));return this.close(),new e(this.#e,i,n,void 0,{kind:`go`})}catch{return this}}async checkSitting(){let{database:e,now:t}=this.#e,{sitting:n,last:r}=this.store.sitting,i=await e.run(`readonly`,e=>e.objectStore(`meta`).get(``)).then(Ze).catch(()=>void 0),a=i!==void 0&&i.sitting!==n,o=Math.max(r,i&&!a?i.last:0);return a||t()-o>=18e5?this.welcome={kind:`ask`,since:o}:this.store.touch(),this.welcome}close(){this.store.leave(),this.store.close(),this.#n.abort(),this.#o()}#r(e){ft(this.#t,e)}#i({slot:e,generation:t,entries:n,ask:r}){let{sitting:i}=this.store.sitting;r!==void 0&&r===i&&this.welcome.kind===`go`&&this.#r({held:i}),typeof e==`string`&&typeof t==`number`&&Array.isArray(n)&&this.store.hear({slot:e,generation:t,entries:n})}#a(){this.#t??=dt(this.#e.record,e=>this.#i(e))}#o(){this.#t?.close(),this.#t=void 0,this.#e.database.close()}#s(){let{signal:e}=this.#n;this.#a();let t=()=>{this.#a(),this.store.comeBack()};globalThis.document?.addEventListener(`visibilitychange`,()=>document.visibilityState===`hidden`?this.store.leave():t(),{signal:e}),globalThis.addEventListener?.(`pagehide`,()=>{this.store.leave(),this.#o()},{signal:e}),globalThis.addEventListener?.(`pageshow`,({persisted:e})=>e&&t(),{signal:e})}},ht=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function gt(e){return e}var _t=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},vt=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},yt=class extends _t{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new ht(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new vt(this.context,this.host))}},bt=gt(`competency-widgets/record/v1`),xt;function St(e){xt??=t=>{if(!Dt(t))return;t.stopImmediatePropagation();let{recordName:n,sharedComputers:r=!1}=t.contextTarget;t.callback(e({recordName:n,sharedComputers:r}),()=>{})},globalThis.document?.addEventListener(`context-request`,xt)}function Ct(e,t){let n=!0,r,i=()=>{n&&!Ot(e)?.matches(`:not(:defined)`)&&(xt&&e.ownerDocument.addEventListener(`context-request`,xt),e.dispatchEvent(new ht(bt,e,(e,i)=>{r!==i&&r?.(),r=i,n?e&&t(e):i?.()},!0)))};return i(),Et(i),()=>{n=!1,wt.delete(i),r?.()}}var wt=new Set,Tt=!1;function Et(e){customElements.get(`learning-record`)||(Tt||(Tt=!0,customElements.whenDefined(`learning-record`).then(()=>wt.forEach(e=>wt.delete(e)&&e()))),wt.add(e))}function Dt(e){return`context`in e&&e.context===bt}function Ot(e){let t=e;do{let e=t.assignedSlot??t.parentNode;t=e instanceof ShadowRoot?e.host:e instanceof Element?e:null}while(t&&t.localName!==`learning-record`);return t??void 0}var kt=new Set([`reflected`,`commented`]);function B(e,t){return At(e,t)?-1:+!!At(t,e)}function At(e,t){return e.at<t.at||e.at===t.at&&e.id<t.id}function jt({at:e,assessedOn:t}){if(t===void 0)return e;let n=`${t}T23:59:59.999Z`;return Date.parse(n)<Date.parse(e)?n:e}function Mt({clock:e,assessedOn:t}){return t??e.slice(0,10)}var V=class{#e=[];#t=this.#e;#n=new Map;#r=new Map;#i=[];#a=[];#o=[];#s=new Map;#c=0;#l=0;#u=new Map;constructor(e=[]){this.add(e)}get entries(){return this.#e}get latestAt(){return this.#e.at(-1)?.at}get newerCount(){return this.#l}get conflicts(){return[...this.#u.keys()].sort().flatMap(e=>{let[t,...n]=[...this.#u.get(e)??[]].sort(([e],[t])=>e<t?-1:1).map(([,e])=>e);return t?{id:e,kept:t,dropped:n}:[]})}add(e){let t,n=0,r=this.#e.at(-1),i=this.#t.at(-1)?.id??``,a=!0;for(let o of e){let s=o.id>i,c=s?this.#n.size>0?this.#n.get(o.id):void 0:this.get(o.id);if(c!==void 0){if(t??=e.slice(0,n),c===o||!this.#g(c,o))continue;a=!1}else a&&=r===void 0||At(r,o),s&&a||this.#y(),s?this.#t!==this.#e&&this.#t.push(o):this.#n.set(o.id,o),this.#e.push(o),s&&(i=o.id),a&&this.#v(o),r=o;n+=1,t?.push(o)}return a||this.#b(),t??e.slice()}get(e){let t=this.#_(e);return t===void 0?this.#n.get(e):this.#t[t]}isOut(e){return this.#h(e.about)?.has(e.id)??!1}shown(e,t,n){return this.#d(t).filter(t=>a(t,e)&&(n===void 0||t.by===n))}ratingsOf(e,t){return this.shown(`rated`,e,t)}latestRating(e,t){return this.#d(e).findLast(e=>a(e,`rated`)&&(t===void 0||e.by===t))}reflectionsOn(e){return this.shown(`reflected`,e)}commentsOn(e){return this.shown(`commented`,e)}goalsOn(e){return Pt(this.#a,e,`objective`).flatMap(t=>{let n=this.goal(t);return n?.objective===e?n:[]})}goal(e){let t=this.shown(`goal-set`,e).at(-1);if(!t)return;let n=this.shown(`goal-changed`,e),r=e=>n.findLast(t=>t[e]!==void 0)?.[e];return{id:e,objective:t.objective,from:t.from,target:r(`target`)??t.target,on:r(`on`)??t.on,why:r(`why`)??t.why,closesBy:t.closesBy??`any`,state:r(`state`)??`active`,review:r(`review`),rank:r(`rank`),set:t,changes:n}}stepsOf(e){return Pt(this.#o,e,`goal`).flatMap(t=>{let n=this.shown(`step-set`,t).at(-1);if(!n||n.goal!==e)return[];let r=this.shown(`step-changed`,t),i=r.findLast(({state:e})=>e!==void 0),a=r.findLast(e=>e.rank!==void 0)?.rank;return{id:t,goal:e,what:n.what,state:i?.state??`todo`,note:i?.note,rank:a,set:n,changes:r}})}versionsOf(e){let t=this.#m(e.about!==void 0&&this.#r.get(e.about)?.all||[]);return[...t.keys()].filter(n=>t.get(n)===t.get(e)&&!this.isOut(n))}archived(e){let t=t=>a(t,`goal-set`)?!e.has(t.objective):(a(t,`rated`)||a(t,`reflected`)||a(t,`commented`))&&!e.has(t.about);return[...this.#r.keys()].flatMap(e=>this.#d(e).filter(t)).sort(B)}#d(e){let t=this.#r.get(e);return t?(t.shown&&t.retractions===this.#i.length||(t.shown=this.#f(e,t),t.retractions=this.#i.length),t.shown):[]}#f(e,{all:t,moves:n}){let r=this.#h(e),i=e=>!r?.has(e.id);if(!n)return r?t.filter(i):t;let a=this.#m(t),o=new Set,s=new Set,c=[];for(let e of t.toReversed()){let t=this.#p(e);if(t&&(i(e)||o.has(e))&&o.add(t),!i(e)||o.has(e))continue;let n=a.get(e)??e;(!s.has(n)||kt.has(e.kind))&&(s.add(n),c.push({entry:e,root:n,from:Nt(e)??Nt(n)??n.at}))}return c.sort((e,t)=>(e.from<t.from?-1:+(e.from>t.from))||B(e.root,t.root)||B(e.entry,t.entry)).map(({entry:e})=>e)}#p(e){let t=e.revises===void 0?void 0:this.get(e.revises);return t!==void 0&&At(t,e)&&t.v===e.v&&t.kind===e.kind&&t.about===e.about&&t.by===e.by?t:void 0}#m(e){let t=new Map;for(let n of e){let e=this.#p(n);t.set(n,(e&&t.get(e))??n)}return t}#h(e){if(this.#c!==this.#i.length){let e=new Map;for(let t of this.#i.toReversed()){if(e.get(t.about)?.has(t.id))continue;let n=t.about===void 0?void 0:this.get(t.about);if(!n||!At(n,t)||t.by!==n.by&&t.by!==`teacher`)continue;let r=e.get(n.about);r?r.add(n.id):e.set(n.about,new Set([n.id]))}this.#s=e,this.#c=this.#i.length}return this.#s.get(e)}#g(e,t){let[n,r]=[l(e),l(t)];if(n===r)return!1;let i=this.#u.get(t.id)??new Map([[n,e]]);this.#u.set(t.id,i);let a=this.#_(t.id);return i.set(r,t),n<r?!1:(this.#e[this.#e.indexOf(e)]=t,a===void 0?this.#n.set(t.id,t):this.#t[a]=t,!0)}#_(e){let t=0,n=this.#t.length;for(;t<n;){let r=t+n>>>1;this.#t[r].id<e?t=r+1:n=r}return this.#t[t]?.id===e?t:void 0}#v(e){if(s(e))this.#l+=1;else if(e.kind===`retracted`)this.#i.push(e);else if(e.about!==void 0){let t=e.revises!==void 0||Nt(e)!==void 0,n=this.#r.get(e.about);n?(n.all.push(e),n.moves||=t,t?n.shown=void 0:n.shown!==n.all&&n.shown?.push(e)):this.#r.set(e.about,{all:[e],moves:t,shown:void 0,retractions:0}),a(e,`goal-set`)?this.#a.push(e):a(e,`step-set`)&&this.#o.push(e)}}#y(){this.#t===this.#e&&(this.#t=[...this.#e])}#b(){this.#y(),this.#r.clear(),this.#i=[],this.#a=[],this.#o=[],this.#c=-1,this.#l=0,this.#e.sort(B);for(let e of this.#e)this.#v(e)}};function Nt(e){return a(e,`rated`)&&e.assessedOn!==void 0?jt(e):void 0}function Pt(e,t,n){return[...new Set(e.flatMap(e=>e[n]===t?e.about:[]))]}async function H(e,t){let n,r=new Promise(e=>{t!==void 0&&(n=setTimeout(e,t,void 0))});try{return await Promise.race([e(),r])}catch{return}finally{clearTimeout(n)}}var Ft=5e3,It=class{#e;#t;#n;#r;constructor(e,t,n){this.saves=0,this.#r=new Set,this.#e=e,this.#t=t,this.#n=n,this.failure=t}get state(){return this.#r.size>0?this.failure===this.#t?`saving`:`unsaved`:this.saves>0?`saved`:`nothing`}async add(e){e.forEach(e=>this.#r.add(e)),this.#n();let t=setTimeout(()=>this.#a(`timeout`),Ft);try{await this.#e.add(e),this.#i(e)}catch(e){this.#a(e instanceof Be?e.reason:`unknown`)}clearTimeout(t)}caughtUp(){this.#i([...this.#r]),this.failure=this.#t}#i(e){e.filter(e=>this.#r.delete(e)).length!==0&&(this.saves+=1,this.#r.size===0&&(this.failure=this.#t),this.#n())}#a(e){this.#r.size!==0&&(this.failure=e,this.#n())}},Lt=class{#e;#t;#n;#r;#i;constructor(e,t){this.record=new V,this.state=`loading`,this.quarantined=0,this.since=0,this.erased=!1,this.gone=!1,this.#n=[],this.#i=new Set,this.name=e,this.#a(t)}get durability(){return this.#e?.store.durability??(this.state===`ready`?`memory`:void 0)}get saveState(){return this.#r?.state??`nothing`}get saves(){return this.#r?.saves??0}get failure(){return this.#r?.failure}get slot(){return this.#e?.slot??``}get drafts(){return this.state===`ready`?this.#e?.store.drafts:void 0}subscribe(e){let t=()=>e();return this.#i.add(t),()=>void this.#i.delete(t)}stamp(e){let t=new Date,n={now:t.getTime(),offset:t.getTimezoneOffset()},i=this.record.latestAt;return e.map(e=>{let t=r(e,{...n,latest:i,random:crypto.getRandomValues(new Uint8Array(10))});return i=t.at,t})}async add(e){if(this.record.add(e),this.state!==`ready`)this.#n.push(...e);else if(this.#r)return this.#r.add(e);this.#_()}async keepGoing(){let e=this.#e;this.state===`asking`&&e&&(this.state=`loading`,this.#_(),await H(()=>e.keepGoing()),await this.#u(e))}async startFresh(){await this.#o(e=>e.startFresh())}get left(){return this.state===`ready`&&this.record.entries.length===0?this.#e?.left:void 0}async goBack(){await this.#o(e=>e.goBack?.()??e,this.#e)}async clear(){let e=this.#e?.store,t=!e||await H(()=>e.clear().then(()=>!0),5e3)===!0;return t&&this.#h(),t}async unreadable(){return await H(()=>this.#e?.store.quarantined?.(),5e3)??[]}async#a(e){let t=await H(e,Ft);return t?.checkSitting&&this.#c(),t?.welcome.kind===`ask`?(this.#e=t,this.#s(t.welcome.since)):this.#u(t)}async#o(e,t){let n=this.#e;n&&(this.#g(),this.state=`loading`,this.#_(),await this.#u(await H(()=>e(n),5e3)??t))}#s(e){this.since=e,this.state=`asking`,this.#_()}#c(){let e=()=>document.visibilityState===`visible`&&void this.#l();document.addEventListener(`visibilitychange`,e),window.addEventListener(`pageshow`,t=>t.persisted&&e())}async#l(){let e=this.#e,t=await H(()=>e?.checkSitting?.());e===this.#e&&this.state===`ready`&&t?.kind===`ask`&&(this.#g(),this.#s(t.since))}async#u(e){if(this.#t?.(),this.#t=void 0,this.#e=e,this.#d(),e){let{store:t}=e;await H(()=>void(this.#t=t.subscribe(e=>this.#m(e))));let n=H(()=>t.load()).then(t=>this.#f(e,t));if(await H(()=>n,Ft),e!==this.#e||this.state!==`loading`)return;this.#r&&(this.#r.failure??=`timeout`)}this.#p()}#d(){let{store:e,failure:t}=this.#e??{};this.#r=e&&new It(e,t,()=>this.#_())}#f(e,t){e===this.#e&&this.state!==`asking`&&(t&&this.record.add(t),this.#r&&t&&this.state===`ready`?this.#r.failure=e.failure:this.#r&&!t&&(this.#r.failure??=`unknown`),this.#p())}#p(){this.state=`ready`;let e=this.#n.splice(0);this.record.add(e),e.length>0&&this.#r?this.#r.add(e):this.#_()}#m(e){e.kind===`added`&&this.state===`ready`?this.record.add(e.entries):e.kind===`cleared`?this.#h():e.kind===`quarantined`?this.quarantined+=e.count:e.kind===`durability`&&e.durability!==`memory`?this.#r?.caughtUp():e.kind===`failed`&&e.reason===`gone`?this.gone=!0:e.kind===`failed`&&this.#r&&(this.#r.failure=e.reason),this.#_()}#h(){this.#g(),this.#d(),this.erased=!0,this.#_()}#g(){this.record=new V,this.#r=void 0,this.quarantined=0,this.erased=!1,this.gone=!1}#_(){for(let e of[...this.#i])try{e()}catch(e){reportError(e)}}},Rt=new Map,zt=new Set;function Bt(){St(Vt)}function Vt({recordName:e,sharedComputers:t}){let n=e??Kt();n!==void 0&&t&&zt.add(n);let r=Rt.get(n);return r||Rt.set(n,r=new Lt(n,()=>Wt(n))),r}var Ht=new WeakMap;function Ut(e,t){let n=Ht.get(e);return n||Ht.set(e,n=new Lt(t,async()=>Gt(e))),n}async function Wt(e){return e===void 0?Gt(Je()):(await new Promise(e=>setTimeout(e)),at(e,{sharedComputers:zt.has(e)}))}function Gt(e){return{store:e,welcome:{kind:`go`},keepGoing(){},startFresh:async()=>Gt(Je())}}function Kt(){let{protocol:e,origin:t,pathname:n}=location;return e===`file:`?`file://${n}`:/^https?:$/.test(e)&&self.origin!==`null`?t+n:void 0}var qt={attribute:!0,type:String,converter:g,reflect:!1,hasChanged:h},Jt=(e=qt,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function U(e){return(t,n)=>typeof n==`object`?Jt(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Yt(e){let t=e.shadowRoot,n=e.ownerDocument.defaultView;if(!t||!n)return;let{elementStyles:r}=e.constructor;t.adoptedStyleSheets=r.flatMap(e=>{if(!(`cssText`in e))return[];let t=new n.CSSStyleSheet;return t.replaceSync(e.cssText),[t]})}function Xt(e){if(e.ownerDocument===document)return;let{shadowRootOptions:t}=e.constructor,n=e.attachShadow(t);return Yt(e),n}function Zt(e){for(let t=e;t;){let e=t instanceof Element&&t.closest(`[lang]`)?.getAttribute(`lang`);if(e)return[e];let n=t.getRootNode();t=n instanceof ShadowRoot?n.host:null}return navigator.languages}var Qt=new WeakMap;function $t(e,t){let n=[];for(let t=e;t;){let e=t.getRootNode();n.push(e),t=e instanceof ShadowRoot?e.host:void 0}for(let e of n){let n=Qt.get(e);if(!n){let t=new Set,r=new MutationObserver(()=>t.forEach(e=>e()));r.observe(e,{subtree:!0,attributes:!0,attributeFilter:[`lang`]}),Qt.set(e,n={observer:r,listeners:t})}n.listeners.add(t)}return()=>{for(let e of n){let n=Qt.get(e);n?.listeners.delete(t),n?.listeners.size===0&&(n.observer.disconnect(),Qt.delete(e))}}}var en=e=>e===1?`1 answer`:`${e} answers`,tn={myWork:`My work`,copy:`Save a copy`,copied:`Your copy is in your downloads.`,copyRefused:`No file can be saved here.`,asText:`No file? Keep it as text`,copyText:`My work as text`,fileName:`my-work`,open:`Open my copy`,opened:e=>`${en(e)} came from your copy.`,openedNothing:`Everything in this copy is here already.`,openedBad:e=>`${en(e)} could not be read.`,notCopy:`This file is not a saved copy.`,otherRecord:`This copy is from another class.`,openAnyway:`Open it here anyway`,done:`I’m done: erase my work here`,erases:e=>e===0?`This erases your unfinished words.`:`This erases ${en(e)} and unfinished words.`,copyFirst:`Save a copy first to keep it.`,erase:`Erase my work`,keep:`Keep my work`,erased:`Your work here is erased.`,notErased:`It could not be erased. Try again.`,beforeLeaving:`Save a copy before you leave.`,gone:`This browser was cleared. We saved your work again.`,quarantined:e=>`${en(e)} here could not be read.`,keepUnread:`Save them as a file`,newer:`Some work needs a newer version of this.`,reload:`Try loading this page again.`,who:`Who can see this?`,whoDurable:`Only this computer keeps it.`,whoSession:`This computer keeps it until you are done.`,whoMemory:`Nothing keeps it after you leave.`,whoTeacher:`Your teacher sees it when you turn it in.`,whoElse:`Anyone using this account here could open it.`},nn={saved:`Saved on this computer.`,savedForNow:`Saved here until you are done.`,willSave:`Your work will be saved on this computer.`,saving:`Saving …`,unsaved:`Not saved yet. We keep trying.`,full:`Not saved yet: no room on this computer.`,memory:`Not saved on this device.`,notSeen:`Your teacher has not seen it yet.`,willNotSee:`Your teacher will not see it yet.`,turnedIn:e=>`You made your turn-in on ${e}.`,changes:e=>`${e} ${e===1?`change`:`changes`} since.`,question:e=>`Keep going with the work from ${e}?`,keepGoing:`Keep going`,notMe:`That’s not me`,back:e=>`Back to the work from ${e}`},rn=`competency-widgets/record`;function an({record:e,learner:t,entries:n}){let r=n.map(e=>`\n${l(e)}`).join(`,`);return`{${`"format":"${rn}","v":1,"record":${JSON.stringify(e)}`},"learner":${l(t)},"entries":[${r}${r&&`
`}]}\n`}function on(e,t){try{let n=[...sn(e)];return n.length>0?{ok:!1,problems:n}:{ok:!0,value:cn(e,t)}}catch{return{ok:!1,problems:[{path:``,code:`unreadable`}]}}}function*sn(e){let t=T(e,`format`);t===`competency-widgets/record`?(typeof T(e,`v`)!=`number`&&(yield{path:`v`,code:`wrongType`,params:{expected:`number`}}),typeof T(e,`record`)!=`string`&&(yield{path:`record`,code:`wrongType`,params:{expected:`string`}}),Array.isArray(T(e,`entries`))||(yield{path:`entries`,code:`wrongType`,params:{expected:`array`}})):yield{path:`format`,code:`wrongFormat`,params:{expected:rn,...typeof t==`string`?{found:t.slice(0,100)}:void 0}}}function cn(t,n){let r=`${T(t,`record`)}`,i=Number(T(t,`v`)),a=T(t,`learner`),o=T(a,`label`),s=T(a,`key`),c=[],l=[];for(let[n,r]of M(t,`entries`).entries()){let t=e(r);t.ok?c.push(t.value):l.push({index:n,raw:r,problems:t.problems.map(e=>ln(n,e))})}return{file:{format:rn,v:1,record:r,learner:{key:typeof s==`string`?s:``,...typeof o==`string`&&{label:o}},entries:c},entries:c,bad:l,...i>1&&{newer:i},...n!==void 0&&n!==r&&{otherRecord:r}}}function ln(e,t){return{...t,path:te(te(`entries`,e),t.path)}}var un=67108864;function dn({name:e=``,slot:t,record:n}){return an({record:e,learner:{key:t},entries:n.entries})}function fn(e){try{return JSON.stringify(e,void 0,1)}catch{return e.join(`
`)}}async function pn(e,{name:t,record:n}){try{let r=e.size<=un&&on(JSON.parse(await e.text()),t);if(!r||!r.ok)return{kind:`notCopy`};let{entries:i,bad:a,newer:o,otherRecord:s}=r.value,c=i.filter(e=>{let t=n.get(e.id);return!t||l(t)!==l(e)});return{kind:s===void 0?`copy`:`otherRecord`,entries:c,bad:a.length,newer:o!==void 0}}catch{return{kind:`notCopy`}}}function mn(e,t,n=`application/json`){try{let r=URL.createObjectURL(new Blob([e],{type:n})),i=document.createElement(`a`);return i.href=r,i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(r),6e4),self.origin!==`null`||self===self.top}catch{return!1}}function hn(e,t){let{state:n,saveState:r,saves:i}=e,a=n===`ready`?`${bn(e,t)} ${xn(e,t)}`:``,o=r===`saving`||r===`saved`&&i>1?`off`:`polite`,s=n===`ready`&&gn(e)?`save bad`:`save`;return p`<p class=${s} role="status" aria-live=${o} .textContent=${a}></p>`}function gn({saveState:e,durability:t}){return e===`unsaved`||t===`memory`}function _n(e,t){let n=O(`save-line`,t,nn);return p`<div class="whose" role="group" aria-labelledby="whose" @click=${Cn(e)}>
    <p class="question" id="whose" .textContent=${n.question(yn(e.since,t))}></p>
    <p class="acts">
      <button class="main" type="button" data-answer="mine" .textContent=${n.keepGoing}></button>
      <button type="button" data-answer="other" .textContent=${n.notMe}></button>
    </p>
  </div>`}var vn=new Map;function yn(e,t){let n=new Date(e),r=n.getFullYear()===new Date().getFullYear()?void 0:`numeric`,i=`${t} ${r}`,a=vn.get(i);return a||(a=new Intl.DateTimeFormat(`${t}-US`,{month:`short`,day:`numeric`,year:r}),vn.set(i,a)),a.format(n)}function bn(e,t){let n=O(`save-line`,t,nn),{saveState:r,durability:i,record:a}=e;return r===`unsaved`?e.failure===`full`?n.full:n.unsaved:i===`memory`?n.memory:r===`saving`?n.saving:a.entries.length===0?n.willSave:i===`session`?n.savedForNow:n.saved}function xn({record:e},t){let n=O(`save-line`,t,nn),{entries:r}=e,i=r.findLast(t=>a(t,`turned-in`)&&!e.isOut(t));if(!i||!a(i,`turned-in`))return r.length>0?n.notSeen:n.willNotSee;let o=e.get(i.through)??i,s=r.slice(r.indexOf(o)+1).filter(({kind:e})=>e!==`turned-in`).length,c=n.turnedIn(yn(Date.parse(i.clock.slice(0,23)),t));return s>0?`${c} ${n.changes(s)}`:c}var Sn=new WeakMap;function Cn(e){let t=Sn.get(e);return t||Sn.set(e,t=t=>void wn(t,e)),t}async function wn(e,t){let n=e.target;if(!(n instanceof HTMLElement)||!n.dataset.answer)return;let r=n.getRootNode();await(n.dataset.answer===`mine`?t.keepGoing():t.startFresh()),await Tn(r)}async function Tn(e){if(await new Promise(e=>setTimeout(e)),!(e instanceof ShadowRoot)||e.activeElement)return;let t=e.querySelector(`.work`)??e.host;t instanceof HTMLElement&&t.focus()}function En(){let e=new Date;return n(e.getTime(),e.getTimezoneOffset()).slice(0,10)}var Dn=class{#e;#t;#n;#r=tn;#i=[];#a;#o;constructor(e){this.#e=e}render(e,t,n=!1){let r=O(`learning-record`,t,tn);this.#r=r,this.#t=e,e.record!==this.#n&&(this.#n=e.record,this.#p());let i=p`${this.#l(e,r)}${this.#u(e,r)}${this.#d(r)}`;return p`<div class="foot" part="foot" @click=${this.#h} @change=${this.#_} @keydown=${this.#g}>
      ${hn(e,t)}${this.#s(e,r)}${this.#c(e,t)}
      ${n?p`<details>
              <summary .textContent=${r.myWork}></summary>
              ${i}
            </details>`:i}
    </div>`}#s(e,t){let{record:n,failure:r,quarantined:i}=e,a=gn(e),o=[a&&n.entries.length>0&&t.beforeLeaving,r===`newer`&&t.reload,(r===`newer`||n.newerCount>0)&&t.newer,e.gone&&!a&&t.gone,i>0&&t.quarantined(i)];return p`${o.map(e=>e?p`<p class="advice" .textContent=${e}></p>`:m)}
    ${i>0?this.#f(`unread`,t.keepUnread):m}`}#c({left:e},t){return e===void 0?m:this.#f(`back`,O(`save-line`,t,nn).back(yn(e,t)))}#l({record:e,durability:t},n){let r=e.entries.filter(t=>t.kind!==`retracted`&&!e.isOut(t)).length,i=t===`memory`?n.whoMemory:t===`session`?n.whoSession:n.whoDurable;return p`<div class="row">
      ${r>0?this.#f(`copy`,n.copy):m} ${this.#f(`open`,n.open)}
      <input type="file" accept=".json,application/json" hidden />
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
    </div>`}#u({erased:e,record:t},n){let r=e&&t.entries.length===0?n.erased:``,i=this.#i.map(e=>e(n)).join(` `);return p`<p class="told" role="status" tabindex="-1" .textContent=${i||r}></p>
      ${this.#o?this.#f(`anyway`,n.openAnyway):m}`}#d(e){if(!this.#a)return m;let{text:t,refused:n}=this.#a;return p`<details ?open=${n}>
      <summary .textContent=${e.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${e.copyText} .value=${t}></textarea>
    </details>`}#f(e,t){return p`<button class="quiet" type="button" data-do=${e} .textContent=${t}></button>`}#p(){this.#i=[],this.#a=void 0,this.#o=void 0}#m(...e){this.#p(),this.#i=e,this.#e.requestUpdate()}#h=e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLElement)||!n)return;let r=t.dataset.do;if(r===`copy`)this.#y(dn(n));else if(r===`unread`)n.unreadable().then(e=>this.#y(fn(e)));else if(r===`open`)this.#S(`input`)?.click();else if(r===`anyway`&&this.#o)this.#v(this.#o),this.#S(`.told`)?.focus();else if(r===`erase`)this.#b(n);else if(r===`back`){let e=t.getRootNode();n.goBack().then(()=>Tn(e))}else r===`keep`?this.#x(t):t instanceof HTMLTextAreaElement&&t.select()};#g=e=>{e.key===`Escape`&&e.target instanceof Element&&this.#x(e.target)};#_=async e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLInputElement)||!t.files?.[0]||!n)return;let r=await pn(t.files[0],n);t.value=``,n.record===this.#n&&(r.kind===`otherRecord`?(this.#m(e=>e.otherRecord),this.#o=r):this.#v(r))};#v(e){if(e.kind===`notCopy`)return this.#m(e=>e.notCopy);let{entries:t,bad:n,newer:r}=e,i=this.#n?.entries.length??0;t.length>0&&this.#t?.add(t);let a=(this.#n?.entries.length??0)-i,o=[];a>0?o.push(e=>e.opened(a)):n===0&&o.push(e=>e.openedNothing),n>0&&o.push(e=>e.openedBad(n)),r&&o.push(e=>e.newer),this.#m(...o)}#y(e){let t=En(),n=mn(e,`${this.#r.fileName}-${t}.json`);this.#m(e=>n?e.copied:e.copyRefused),this.#a={text:e,refused:!n}}async#b(e){await e.clear()||this.#m(e=>e.notErased),this.#S(`.done`)?.removeAttribute(`open`),await this.#e.updateComplete,this.#S(`.told`)?.focus()}#x(e){let t=e.closest(`.done`);t instanceof HTMLDetailsElement&&t.open&&(t.open=!1,t.querySelector(`summary`)?.focus())}#S(e){return this.#e.shadowRoot?.querySelector(e)??void 0}},On=f`
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
  .foot .told {
    color: var(--_ink);
  }
  .foot .told {
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
`,kn=f`
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
  /* Not on the host, which belongs to the page: its rules for everything would win there. */
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
    /* Chromium knows the second by the first's name alone. */
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
    padding: 4px 16px 16px 36px;
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
`,An=f`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;function W(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var jn=class e extends _{constructor(...e){super(...e),this.record=``,this.sharedComputers=``,this.#e=this.attachInternals(),this.#t=new yt(this,{context:bt}),this.#n=new Dn(this)}static{this.styles=[kn,On,An]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=$t(this,()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#a?.(),this.#i?.(),this.#r=void 0}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){Yt(this)}createRenderRoot(){return Xt(this)??super.createRenderRoot()}willUpdate(e){if(!this.isConnected)return;(!this.#r||e.has(`record`)||e.has(`sharedComputers`)||e.has(`store`))&&this.#o();let{state:t,saveState:n}=this.#r??{};this.#s(`asking`,t===`asking`),this.#s(`unsaved`,n===`unsaved`)}render(){let e=this.#r,t=ne(`learning-record`,Zt(this)),n=e?.state===`asking`;return p`<div class="work" tabindex="-1" ?hidden=${n}><slot></slot></div>
      <div lang=${t}>
        ${e?n?p`<div class="w"><div class="in">${_n(e,t)}</div></div>`:this.#n.render(e,t):m}
      </div>`}#o(){let e=this.record||void 0,t=this.store?Ut(this.store,e):Vt({recordName:e,sharedComputers:this.sharedComputers===`yes`});t!==this.#r&&(this.#i?.(),this.#r=t,this.#i=t.subscribe(()=>this.requestUpdate()),this.#t.setValue(t))}#s(e,t){t?this.#e.states?.add(e):this.#e.states?.delete(e)}};W([U()],jn.prototype,`record`,void 0),W([U({attribute:`shared-computers`})],jn.prototype,`sharedComputers`,void 0),W([U({attribute:!1})],jn.prototype,`store`,void 0),Bt(),ue(`learning-record`,jn);var Mn={size:262144,list:500,text:5e3,depth:12,problems:100};function Nn(e){if(e.length>Mn.size)return{ok:!1,problems:[In]};try{return{ok:!0,value:JSON.parse(e)}}catch(t){return{ok:!1,problems:[{path:``,code:`notJson`,params:Bn(`${t}`,e)}]}}}function Pn(e,t){if(typeof t==`string`){let e=Nn(t);if(!e.ok)return e;t=e.value}let n=[],r=[],i=Rn(t,n,r);if(ae(e,i)&&n.length===0){for(let e of r)e.sort((e,t)=>Number(T(e,`value`))-Number(T(t,`value`)));return{ok:!0,value:i}}let a=i===Fn?[]:x(e,i).issues??[];return{ok:!1,problems:[...n,...ie(a)].slice(0,Mn.problems)}}var Fn=Symbol(`broken off`),In={path:``,code:`tooBig`,params:{expected:Mn.size}},Ln=new Set([`__proto__`,`constructor`,`prototype`]);function Rn(e,t,n){let r=Mn.size,i=``,a,o=e=>{throw a=e,e},s=(e,n,r,i)=>{r>i&&t.push({path:n,code:e,params:{found:r,expected:i}})},c=(e,a,l)=>{if(i=a,r-=typeof e==`string`?e.length+2:2,r<0&&o(In),typeof e==`string`)s(`tooLong`,a,e.length,Mn.text);else if(typeof e==`object`&&e){if(l>Mn.depth&&o({path:a,code:`tooDeep`,params:{expected:Mn.depth}}),Array.isArray(e))return s(`tooMany`,a,e.length,Mn.list),e.slice(0,Mn.list).map((e,t)=>c(e,te(a,t),l+1));let t=[];for(let o of Object.keys(e)){i=te(a,o);let s=Ln.has(o)?void 0:T(e,o);if(s===void 0)continue;r-=o.length+3;let u=c(s,i,l+1);o===`levels`&&Array.isArray(u)&&u.every(zn)&&n.push(u),t.push([o,u])}return Object.fromEntries(t)}else e!==null&&typeof e!=`boolean`&&!Number.isFinite(e)&&t.push({path:a,code:`notData`,params:{found:typeof e}});return e};try{return c(e,``,1)}catch{return t.push(a??{path:i,code:`unreadable`}),Fn}}function zn(e){return typeof T(e,`value`)==`number`}function Bn(e,t){let n=/line (\d+) column (\d+)/.exec(e);if(n)return{line:Number(n[1]),column:Number(n[2])};let r=/at position (\d+)/.exec(e);if(!r)return{};let i=t.slice(0,Number(r[1])).split(`
`);return{line:i.length,column:(i.at(-1)?.length??0)+1}}var Vn=e=>`This is too long.`,Hn={notJson:({line:e,column:t})=>`This is not JSON. Look for a missing comma or quotation mark.${e?` At line ${e}, column ${t}.`:``}`,notLoaded:({found:e})=>`The file could not be opened (${e}).`,tooBig:Vn,tooDeep:Vn,tooMany:Vn,tooLong:Vn,missing:()=>`This is missing.`,empty:()=>`This needs words.`,wrongType:({expected:e})=>`This must be: ${e}.`,notOneOf:({found:e,expected:t})=>`“${e}” is not one of: ${t}.`,notLanguage:({found:e})=>`“${e}” is not a language, such as en or es.`,unsafeLink:()=>`Use a link that begins with https://.`,tooFewLevels:()=>`A scale needs at least two levels.`,duplicateLevel:({found:e})=>`Two levels have the value ${e}.`,duplicateId:({found:e})=>`Two things have the id “${e}”.`,offIncrement:({found:e,expected:t})=>`${e} is between the steps of the scale (${t}).`,unknownLevel:({found:e})=>`The scale has no level ${e}.`,spaceInId:({found:e})=>`The id “${e}” has a space in it.`,unknownId:({found:e})=>`There is no “${e}”.`,minAboveMax:({found:e,expected:t})=>`The least, ${e}, is above the most, ${t}.`,tooFewOptions:({found:e,expected:t})=>`There are ${e} options, but ${t} are to be chosen.`,wrongCount:({found:e,expected:t})=>`There are ${e} options; the square needs ${t}.`,cycle:({found:e})=>`“${e}” needs itself, so nobody can ever get to it.`,unreachable:({found:e})=>`Nobody can ever get to “${e}”: it waits for what comes after it.`,emptyBranch:({found:e})=>`There is nothing to choose or to do in “${e}”.`,mustAndMay:({found:e})=>`“${e}” is a must and a may.`,mustDosBreakRule:()=>`What everyone must do breaks another rule.`,noWayToFinish:()=>`No choice keeps all of these rules.`,outOfRange:({found:e})=>`${e} is too small or too big.`,notWhole:({found:e})=>`${e} is not a whole number.`,newerVersion:()=>`This was made with a newer version.`},Un={cannotShow:`This cannot be shown yet.`,loading:`One moment …`,problem:({path:e,code:t,params:n})=>[e,Hn[t]?.({found:``,expected:``,...n})??`This cannot be read.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Between ${e} and ${t}`,you:`You are here`,goal:`Goal`,next:`Next`,teacher:`Teacher`,nextHeading:e=>`What ${e} takes`,top:`This is the highest level.`,signs:`What it looks like`,required:`Choose a level.`,hear:`Listen`,stop:`Stop`,simpler:`Simpler words`,allWords:`All the words`,oneAtATime:`One at a time`,allLevels:`All levels`,before:`Level before`,after:`Level after`,swap:`Other language`,isNotSaved:`Nothing is kept here: this has no id.`},Wn=class e extends _{constructor(...e){super(...e),this.src=``,this.viewer=`learner`,this.internals=this.attachInternals(),this.languages=[],this.language=`en`,this.shared=Un,this.#e=[],this.#n=[]}static{this.shadowRootOptions={..._.shadowRootOptions,delegatesFocus:!0}}#e;#t;#n;#r;#i;#a;connectedCallback(){if(super.connectedCallback(),this.#n.push($t(this,()=>this.requestUpdate())),document.readyState===`loading`){let e=()=>this.requestUpdate(`children`);document.addEventListener(`DOMContentLoaded`,e,{once:!0}),this.#n.push(()=>document.removeEventListener(`DOMContentLoaded`,e))}this.requestUpdate(`children`)}disconnectedCallback(){super.disconnectedCallback(),this.#n.splice(0).forEach(e=>e()),this.#o(void 0)}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){Yt(this)}createRenderRoot(){let e=Xt(this)??super.createRenderRoot();return e.addEventListener(`input`,e=>{e.stopPropagation(),this.handleInput(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),e.addEventListener(`click`,e=>this.handleClick(e)),e}willUpdate(e){this.languages=Zt(this),this.language=ne(this.tag,this.languages),this.shared=O(`shared`,this.language,Un),(!this.hasUpdated||e.has(`definition`)||e.has(`src`)||e.has(`children`))&&this.#c(),this.isConnected&&this.#o(this.config&&`${this.sharedComputers} ${this.recordName??``}`),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}render(){if(this.config)return this.renderWidget(this.config);let{problem:e,cannotShow:t,loading:n}=this.shared,r=this.#e.length===0;return p`<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${r?this.src?n:m:t}</p>
        <ul class="problems" ?hidden=${r}>
          ${this.#e.slice(0,20).map(t=>p`<li .textContent=${e(t)}></li>`)}
        </ul>
      </div>
      <slot></slot>`}setState(e,t){t?this.internals.states?.add(e):this.internals.states?.delete(e)}handleInput(e){}handleClick(e){}get recordName(){return this.config?.record}get sharedComputers(){return this.config?.sharedComputers===!0}#o(e){e!==this.#i&&(this.#i=e,this.#a?.(),this.#s(void 0),this.#a=e===void 0?void 0:Ct(this,e=>this.#s(e)))}#s(e){e!==this.session&&(this.#r?.(),this.session=e,this.#r=e?.subscribe(()=>this.requestUpdate()),e&&this.requestUpdate())}#c(){let e=this.#l();e&&(this.config=e.ok?e.value:void 0,this.#e=e.ok?[]:e.problems,this.setState(`problem`,!e.ok))}#l(){let e=e=>Pn(this.schema,e);if(this.definition!==void 0)return e(this.definition);if(this.src)return this.#u(e);let t=this.querySelector(`:scope > script[type="application/json"]`);if(t)return e(t.textContent??``);let n=this.readMarkup();if(n!==void 0)return e(n);this.config=void 0,this.#e=[]}#u(e){let{src:t}=this;if(this.#t?.src===t)return this.#t.parsed;this.#t={src:t,parsed:void 0};let n=e=>{this.#t?.src===t&&(this.#t={src:t,parsed:e},this.requestUpdate(`src`))},r=e=>n({ok:!1,problems:[{path:t,code:`notLoaded`,params:{found:e}}]});fetch(t).then(async t=>t.ok?n(e(await t.text())):r(t.status)).catch(()=>r(0)),this.config=void 0,this.#e=[]}};W([U({attribute:!1})],Wn.prototype,`definition`,void 0),W([U()],Wn.prototype,`src`,void 0),W([U()],Wn.prototype,`viewer`,void 0);var Gn=class extends Wn{constructor(...e){super(...e),this.name=``,this.required=!1,this.disabled=!1,this.#e=``,this.#t=!1,this.#n=!1}static{this.formAssociated=!0}#e;#t;#n;get value(){return this.#e}set value(e){this.#t=!0,this.#r(e)}get isDisabled(){return this.disabled||this.#n}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}get type(){return this.localName}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}valueChanged(){this.requestUpdate()}chose(e){e!==this.#e&&(this.value=e,this.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.dispatchEvent(new Event(`change`,{bubbles:!0})))}static get observedAttributes(){return[...super.observedAttributes,`value`]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`value`&&!this.#t&&this.#r(n??``)}formDisabledCallback(e){this.#n=e,this.requestUpdate()}formResetCallback(){this.#t=!1,this.#r(this.getAttribute(`value`)??``)}formStateRestoreCallback(e){typeof e==`string`&&(this.value=e)}updated(e){super.updated(e),this.#i()}#r(e){this.#e=e==null?``:`${e}`,this.internals.setFormValue(this.#e||null),this.#i(),this.valueChanged()}#i(){this.required&&!this.#e?this.internals.setValidity({valueMissing:!0},this.requiredMessage,this.focusTarget):this.internals.setValidity({})}};W([U({reflect:!0,useDefault:!0})],Gn.prototype,`name`,void 0),W([U({type:Boolean})],Gn.prototype,`required`,void 0),W([U({type:Boolean,reflect:!0})],Gn.prototype,`disabled`,void 0);function Kn(e,t,n){let r=t?.stamp(n)??[];return r.length===0||!e.dispatchEvent(new de(r))?[]:(t?.add(r),r)}var qn=class{#e=[];#t;constructor(e){this.#t=e}get offers(){return this.#e[0]&&(this.#e.every(({kind:e})=>e===`retracted`)?`redo`:`undo`)}add(e,t){let n=Kn(this.#t,e,t);return n.length>0&&(this.#e=n),n.length>0}undo(e,t,n){let{offers:r}=this,i=r?this.#e:n,a=this.add(e,i.map(({id:e})=>({kind:`retracted`,by:t,about:e})));return a&&r===`redo`&&this.forget(),a}forget(){this.#e=[]}},Jn=600,Yn=[`pagehide`,`visibilitychange`],Xn=class{#e;#t;#n;#r;#i;#a;#o;constructor(e,t){this.#e=new Map,this.#i=``,this.flush=()=>{this.#a!==void 0&&(clearTimeout(this.#a),this.#a=void 0,this.#t?.record===this.#n&&(this.#e.size>0?this.#r?.put(this.#i,Object.fromEntries(this.#e)):this.#r?.delete(this.#i)))},this.#o=t,e.addController(this)}hostConnected(){Yn.forEach(e=>addEventListener(e,this.flush))}hostDisconnected(){this.flush(),Yn.forEach(e=>removeEventListener(e,this.flush))}has(e){return[...this.#e.keys()].some(t=>e.test(t))}get(e){return this.#e.get(e)}text(e){return this.#e.get(e)?.trim()}set(e,t){this.#e.set(e,t),this.#a??=setTimeout(this.flush,Jn)}discard(e){for(let t of[...this.#e.keys()])e.test(t)&&this.#e.delete(t);this.#a??=setTimeout(this.flush),this.flush()}follow(e,t){let n=e&&this.#n&&(e.record!==this.#n||t!==this.#i);n&&(this.flush(),this.#e=new Map,this.#n=void 0);let r=e?.drafts;if(r&&!this.#n){[this.#t,this.#n,this.#r,this.#i]=[e,e.record,r,t];let n=this.#e;r.get(t).then(e=>{if(n===this.#e&&typeof e==`object`&&e){for(let[t,r]of Object.entries(e))typeof r==`string`&&!n.has(t)&&n.set(t,r);this.#o()}})}return!!n}};function Zn({target:e}){return e instanceof Element&&e.closest(`button`)||void 0}function Qn(e){return e instanceof MouseEvent&&e.detail>1?void 0:Zn(e)}var $n=class{#e;#t;#n;#r;#i=``;constructor(e,t,n=()=>e.requestUpdate()){this.#e=e,this.#t=t,this.draft=new Xn(e,n),this.#n=new qn(e),this.#r=new Dn(e)}get announcement(){return this.#i}get offers(){return this.#n.offers}follow(...e){let t=this.draft.follow(this.#t(),JSON.stringify(e));return t&&this.forget(),t}forget(){this.#n.forget(),this.#i=``}run({bodies:e=[],undoes:t,discard:n,write:r={}}){let i=this.#t(),a=t?this.#n.undo(i,this.#e.viewer,t):e.length===0||this.#n.add(i,e);if(this.#e.requestUpdate(),!a)return!1;n&&this.draft.discard(n);for(let[e,t]of Object.entries(r))this.draft.set(e,t);return!0}write(e,t){this.draft.set(e,t),this.#e.requestUpdate()}announce(e){this.#i=e&&e===this.#i?`${e}\u00a0`:e,this.#e.requestUpdate()}async focus(e,t=[]){let{shadowRoot:n}=this.#e,r=n?.activeElement;this.#e.requestUpdate(),await this.#e.updateComplete;let i=r&&!n?.activeElement;for(let r of i?[...e,...t]:e){let e=r&&n?.querySelector(r);if(!e)continue;let t=e.localName===`summary`?e.parentElement?.parentElement:e;for(let e=t?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;e.focus();return}}foot(e){let t=this.#t();return!t||this.#e.viewer!==`learner`||Ot(this.#e)?m:t.state===`ready`?this.#r.render(t,e,!0):t.state===`asking`?_n(t,e):m}};function er(e){return ir(e)!==void 0}function tr(e){let t=globalThis.speechSynthesis;return t?.addEventListener?(t.addEventListener(`voiceschanged`,e),()=>t.removeEventListener(`voiceschanged`,e)):()=>{}}function nr(e,t){let n=globalThis.speechSynthesis;n.cancel();let r=e.flatMap(e=>{let t=e.textContent?.trim(),n=ir(e.closest(`[lang]`)?.getAttribute(`lang`)??``);if(!t||!n)return[];let r=new SpeechSynthesisUtterance(t);return r.voice=n,r.lang=n.lang,[r]}),i=r.at(-1);if(!i)return t();i.onend=i.onerror=t,r.forEach(e=>n.speak(e))}function rr(){globalThis.speechSynthesis?.cancel()}function ir(e){let t=e.slice(0,2).toLowerCase();return globalThis.speechSynthesis?.getVoices?.().find(e=>e.localService&&e.lang.toLowerCase().startsWith(t))}function ar(e){return dr(e)}function G(e,t){if(t==null)return;let n=t=>e.levels.find(e=>e.value===t),r=n(t);if(r||e.increment!==.5)return r;let i=n(t-.5),a=n(t+.5);return i&&a&&{value:t,between:[i,a]}}function or(e,t){return e.levels.filter(e=>t===null||e.value>t).reduce((e,t)=>e&&e.value<t.value?e:t,void 0)}function sr(e){if(e.proficientAt!==void 0)return e.proficientAt;let t=ar(e);return t.filter(e=>e<=3).at(-1)??t.at(-1)??3}function cr(e,t){let{levels:n,version:r}=e,i=G(e,t);return{of:{min:n[0]?.value??0,max:n.at(-1)?.value??0,proficientAt:sr(e)},...i&&`label`in i&&{label:i.label},...r!==void 0&&{version:r}}}function lr(e,t){return t!=null&&t>=sr(e)}function*ur(e,t,...n){let r=dr(t);for(let t of n){let n=T(e,t);typeof n==`number`&&r.length>0&&!r.includes(n)&&(yield{path:t,code:`unknownLevel`,params:{found:n}})}}function dr(e){let t=M(e,`levels`).map(e=>T(e,`value`));return t.flatMap(n=>typeof n==`number`?T(e,`increment`)===.5&&t.includes(n+1)?[n,n+.5]:n:[]).filter((e,t,n)=>n.indexOf(e)===t).sort((e,t)=>e-t)}function*fr(e){let t=T(e,`increment`)===.5?.5:1,n=new Set,r=new Set;for(let[i,a]of M(e,`levels`).entries()){let e=T(a,`value`);if(typeof e==`number`){let r=`levels[${i}].value`;n.has(e)&&(yield{path:r,code:`duplicateLevel`,params:{found:e}}),Number.isInteger(e/t)||(yield{path:r,code:`offIncrement`,params:{found:e,expected:t}}),n.add(e)}yield*C(M(a,`indicators`),`levels[${i}].indicators`,r)}yield*ur(e,e,`proficientAt`)}var pr=N(y(),D(e=>se(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),mr=P({value:b(),label:o,descriptor:S(i),plain:S(i),indicators:S(j(P({id:A,text:o,required:S(k())}))),exemplars:S(j(P({title:o,href:S(pr),text:S(i),image:S(P({src:pr,alt:i}))})))}),hr=N(P({id:A,title:o,statement:S(i),code:S(y()),levels:N(j(mr),w(2,`tooFewLevels`)),proficientAt:S(b()),increment:S(v([1,.5])),version:S(b()),competencies:S(j(A))}),E(fr)),gr=new Map;function _r({levels:e},t){let n=e[0]?.value===0?e.slice(1):e,r=n.filter(e=>e.value<=t).length,i=n[r-1]?.value!==t&&t>(e[0]?.value??0)&&r<n.length,a=`${n.length} ${r} ${i}`,o=gr.get(a);return o||gr.set(a,o=ce(vr(n.length,r,i))),o}function vr(e,t,n){let r=``,i=``;for(let a=0;a<e;a++){let o=6+Math.round(a*12/Math.max(1,e-1)),s=e=>`M${a*7+1},19v-${o}h${e}v${o}z`;i+=s(5),a<t?r+=s(5):a===t&&n&&(r+=s(2.5))}let a=Math.max(1,e)*7;return p`<svg
    class="stair"
    viewBox="0 0 ${L(a)} 20"
    width=${L(a)}
    height="20"
    aria-hidden="true"
  >
    <path class="off" d=${L(i)}></path>
    <path class="on" d=${L(r)}></path>
  </svg>`}var yr={you:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z`,teacher:`M8 1l7 7-7 7-7-7z`,copied:`M8 1l7 7-7 7-7-7z`,test:`M2.5 2.5h11v11h-11z`,goal:`M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3`,next:`M3 8h10M9 4l4 4-4 4`,old:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 1.5`};function K(e,t){return p`<span class="mark ${e}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${yr[e]}></path></svg
    ><span .textContent=${t}></span
  ></span>`}var br=new Map;function xr(e,t){if(Number.isInteger(e)&&e<1e3&&(t===`en`||t===`es`))return`${e}`;let n=br.get(t);return n||br.set(t,n=new Intl.NumberFormat(`${t}-US`)),n.format(e)}function Sr(e,t,n,r){let i=xr(e.value,r);if(!(`between`in e))return n.level(i,I(e.label,t));let[a,o]=e.between;return n.level(i,n.between(I(a.label,t),I(o.label,t)))}function Cr({objective:e,order:t,chosen:n,current:r,target:i,teacher:a}){let o=[r,i,a],s=e.increment===.5?ar(e).map(t=>G(e,t)).filter(e=>e!==void 0).filter(e=>!(`between`in e)||n!==void 0||o.includes(e.value)):[...e.levels];return t===`descending`?s.reverse():s}function wr(e,t){let{objective:n,layout:r=`auto`,reading:i,chosen:a}=e,o=Cr(e),s=o.length>n.levels.length,c=r===`auto`&&!s&&i.display!==`side-by-side`,l=o.length<5?`few`:o.length<6?`some`:`many`,u=r===`one`?`one`:r===`table`?`table`:c?`wide ${l}`:``;return p`<ol class="levels ${u} ${a===void 0?``:`choose`}" part="levels" role="list">
    ${o.map(n=>Tr(n,e,t))}
  </ol>`}function Tr(e,t,n){let{objective:r,reading:i,words:a,chosen:o,current:s}=t,{value:c}=e,l=`between`in e,u=Math.floor((r.levels.filter(e=>e.value<=c).length-1)*3/(r.levels.length-1)),d=L(`${c}`.replace(`.`,`-`)),f=Sr(e,i,a,n),m=l?void 0:t.plain&&e.plain||e.descriptor,h=p`${_r(r,c)}<span class="name" id="n${d}" part="label"
      >${Er(e,t,f)}</span
    >`,g=Dr(c,t),_=m===void 0?``:R(m,i,`descriptor`,`d${d}`),v=t.layout===`one`&&t.shown!==c;return p`<li
    class="level t${L(u)} ${L(l?`half`:``)} ${s===c?`current`:``}"
    part="level"
    data-level=${L(c)}
    ?hidden=${v}
  >
    ${o===void 0?p`<div class="head">${h}</div>
            <div class="face">${g}${_}</div>`:p`<label class="choice"
            ><span class="head"
              ><input
                type="radio"
                name="level"
                value=${L(c)}
                aria-labelledby="n${d}"
                aria-describedby=${L(m===void 0?``:`d${d}`)}
                .checked=${o===`${c}`}
                ?disabled=${t.disabled??!1}
              />${h}</span
            ><span class="face">${g}${_}</span></label
          >`}
    ${l?``:Or(e,t,d)}
  </li>`}function Er(e,{reading:t},n){if(`between`in e)return p`<span .textContent=${n}></span>`;let[r,i]=F(e.label,t),a=p`<span lang=${L(z(r,t))} .textContent=${n}></span>`;return i?p`${a}<span
      class="other"
      aria-hidden="true"
      lang=${L(z(i,t))}
      .textContent=${i.text}
    ></span>`:a}function Dr(e,{objective:t,current:n,target:r,teacher:i,words:a}){let o=[];return n===e&&o.push([`you`,a.you]),i===e&&o.push([`teacher`,a.teacher]),r===e?o.push([`goal`,a.goal]):n!=null&&or(t,n)?.value===e&&o.push([`next`,a.next]),o.length===0?``:p`<span class="marks">${o.map(([e,t])=>K(e,t))}</span>`}function Or(e,{reading:t,words:n,current:r,speaks:i,speaking:a},o){let{indicators:s=[],exemplars:c=[],value:l}=e,u=i?p`<button
        class="quiet hear"
        type="button"
        data-hear=${l}
        .textContent=${a===`${l}`?n.stop:n.hear}
      ></button>`:``;return s.length+c.length===0?u:p`${u}
    <details class="more" ?open=${r===l}>
      <summary aria-describedby="n${o}" .textContent=${n.signs}></summary>
      ${s.length===0?``:p`<ul class="signs">
              ${s.map(e=>p`<li>${R(e.text,t,`sign`)}</li>`)}
            </ul>`}
      ${c.map(e=>kr(e,t))}
    </details>`}function kr({title:e,href:t,text:n,image:r},i){let a=t&&se(t,document.baseURI),o=r&&se(r.src,document.baseURI);return p`<div class="exemplar">
    ${R(e,i,`title`)} ${n===void 0?``:R(n,i,`example`)}
    ${r&&o&&new URL(o).origin===location.origin?p`<img src=${o} alt=${I(r.alt,i)} loading="lazy" />`:``}
    ${a?p`<a href=${a} target="_blank" rel="noopener noreferrer" .textContent=${new URL(a).host}></a>`:``}
  </div>`}var Ar=class{#e=!1;#t;#n;#r;#i;#a=()=>{};#o;constructor(e){this.#o=e,e.addController(this)}hostConnected(){this.#a=tr(()=>this.#o.requestUpdate())}hostDisconnected(){this.#a(),this.#i&&rr(),this.#i=void 0}view(e,t,n,r){let{objective:i,order:a}=e,o=this.#n??e.layout??`auto`;return o===`one`&&(this.#r??=r.current??i.levels[0]?.value),{objective:i,order:a,layout:o,reading:{languages:t,display:e.languages??`off`,swapped:this.#e},words:n,shown:this.#r,speaks:er(t[0]??``),speaking:this.#i?.piece,...r,plain:this.#t??r.plain??!1}}render(e){let{objective:n,reading:r,layout:i,words:a,shown:o,plain:s}=e,l=Cr(e),u=t(n.title,r.languages),d=r.display===`swap`&&c(n.title,u.lang),f=(e,t)=>p`<button class="quiet" type="button" data-tool=${e} .textContent=${t}></button>`,m=l.findIndex(({value:e})=>e===o);return p`<div class="tools no-print">
      ${i===`one`?p`${m>0?f(`before`,a.before):``}
            ${m<l.length-1?f(`after`,a.after):``}`:``}
      ${f(`one`,i===`one`?a.allLevels:a.oneAtATime)}
      ${n.levels.some(e=>e.plain)?f(`plain`,s?a.allWords:a.simpler):``}
      ${d?f(`swap`,jr(r.swapped?u.lang:d.lang)??a.swap):``}
    </div>`}press(e,t){let n=e.target instanceof Element?e.target.closest(`[data-tool], [data-hear]`):null;if(!n)return;let{tool:r,hear:i}=n.dataset;if(i!==void 0)this.#s(i,n);else if(r===`swap`)this.#e=!this.#e;else if(r===`plain`)this.#t=!t.plain;else if(r===`one`)this.#n=t.layout===`one`?`cards`:`one`;else{let e=Cr(t),n=e.findIndex(({value:e})=>e===this.#r)+(r===`after`?1:-1);this.#r=e[n]?.value??this.#r}this.#o.requestUpdate()}#s(e,t){let n=this.#i?.piece===e;rr(),this.#i=void 0;let r=t.closest(`[data-level], [data-piece]`);if(n||!r)return;let i={piece:e};this.#i=i,nr([...r.querySelectorAll(`.name > :not(.other), p`)],()=>{this.#i===i&&(this.#i=void 0,this.#o.requestUpdate())})}};function jr(e){return e&&new Intl.DisplayNames([e],{type:`language`}).of(e)}function Mr({rules:e={}}){let t=new Set(e.mustDo);for(let n of t)for(let{option:r,needs:i}of e.prerequisite??[])r===n&&t.add(i);return t}function Nr(e,t){let n=new Set,r=new Set;for(let i of t.entries)a(i,`chosen`)&&i.board===e.id&&n.add(i.about),a(i,`proposed`)&&i.board===e.id&&r.add(i.about);let i=[...r].flatMap(e=>Fr(t,e)??[]),o=new Set([...e.options,...i].map(({id:e})=>e)),s=[...n].flatMap(n=>Pr(t,e.id,n)??[]).sort((e,t)=>B(e.since,t.since)),c=[...new Set([...Mr(e),...s.map(({latest:e})=>e.about)])].map(e=>{let n=s.find(({latest:t})=>t.about===e)?.latest;return{id:e,label:n?.label,with:n?.with,partners:n?.partners??[],progress:t.shown(`progressed`,e,`learner`).at(-1)?.state??`chosen`,helped:t.shown(`gave-feedback`,e,`learner`).at(-1)?.helped,archived:!o.has(e)}});return{selection:{chosen:s.map(({latest:e})=>e.about),proposals:i,started:c.flatMap(({id:e,progress:t})=>t===`chosen`?[]:e)},choices:c,proposals:i}}function Pr(e,t,n){let r=[...e.shown(`chosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`unchosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`decided`,n,`teacher`).filter(({answer:e})=>e!==`approved`)],i;for(let e of r.sort(B))i=e.kind===`chosen`?{since:i?.since??e,latest:e}:void 0;return i}function Fr(e,t){let n=e.shown(`proposed`,t,`learner`).at(-1),r=e.shown(`decided`,t,`teacher`).at(-1);if(!n)return;let i=r&&B(n,r)<0?r:void 0,{title:a,how:o}=n;return{id:t,title:a,how:o,state:i?.answer??`proposed`,note:i?.note,entry:n,versions:e.versionsOf(n)}}var Ir=new Set([`tooMany`,`sectionTooMany`,`pointsOver`,`prerequisite`,`exclusive`]);function Lr(e,t,{taken:n}={}){let r=[...new Set([...Mr(e),...t.chosen.filter(n=>Ur(e,t,n))])],i=[...Kr(e,r)],a=(...e)=>i.reduce((t,{code:n,by:r})=>e.includes(n)?t+r:t,0);return{valid:!i.some(Wr),complete:i.length===0,unmet:i,remaining:Math.max(a(`tooFew`),a(`sectionTooFew`),a(`noLine`),a(`noDimension`),qr(e,r,a(`pointsShort`))),counted:r,full:(e.rules?.capacity??[]).flatMap(({option:e,n:t})=>!r.includes(e)&&(n&&Object.hasOwn(n,e)&&n[e]||0)>=t?e:[])}}function Rr(e,t,n,r={}){let{chosen:i}=t,{counted:a,full:o}=Lr(e,t,r);if(a.includes(n))return{ok:!0,chosen:i,dropped:[]};if(!Ur(e,t,n))return Gr({code:`unavailable`,by:1,id:n});if(o.includes(n))return Gr({code:`full`,by:1,id:n});let s=e.proposals?{...e,proposals:{countWhilePending:!0}}:e,c=e=>[...i.filter(t=>t!==e&&t!==n),n],l=e=>Lr(s,{...t,chosen:e}).unmet.find(Wr),u=l(c());if(!u)return{ok:!0,chosen:c(),dropped:[]};let d=Mr(e),f=i.filter(e=>Ur(s,t,e)&&!d.has(e)&&!l(c(e))),p=f.find(e=>!t.started?.includes(e));return e.rules?.onFull===`replaceOldest`&&u.code.endsWith(`ooMany`)&&p!==void 0?{ok:!0,chosen:c(p),dropped:[p]}:{ok:!1,because:u,swaps:f}}function zr(e,t,n){if(Mr(e).has(n))return Gr({code:`mustDo`,by:1,id:n});let r=t.chosen.filter(e=>e!==n),{unmet:i}=Lr(e,{...t,chosen:r}),a=i.find(({code:e,other:t})=>e===`prerequisite`&&t===n);return a?Gr(a):{ok:!0,chosen:r,dropped:[n]}}function Br({rules:e={}}){let{pickExactly:t,pickRange:n}=e;return{min:Math.max(t??0,n?.min??+(t===void 0)),max:Math.min(t??1/0,n?.max??1/0)}}function Vr({size:e,requireCentre:t=!1,directions:n=[`rows`,`columns`,`diagonals`]}){let r=t=>Array.from({length:e},(e,n)=>t(n)),i=n.flatMap(t=>t===`diagonals`?[r(t=>t*(e+1)),r(t=>(t+1)*(e-1))]:r(e=>e).map(n=>r(r=>t===`rows`?n*e+r:r*e+n))),a=(e*e-1)/2;return t?i.filter(e=>e.includes(a)):i}function Hr({proposals:e},t){return e!==void 0&&(t===`approved`||t===`proposed`&&e.countWhilePending===!0)}function Ur(e,{proposals:t},n){return e.options.some(e=>e.id===n)||Hr(e,t?.find(e=>e.id===n)?.state)}function Wr({code:e}){return Ir.has(e)}function Gr(e){return{ok:!1,because:e,swaps:[]}}function*Kr({options:e,rules:t={}},n){let r=e=>e!==void 0&&n.includes(e),i=e.filter(({id:e})=>r(e)),{min:a,max:o}=Br({rules:t});n.length<a&&(yield{code:`tooFew`,by:a-n.length}),n.length>o&&(yield{code:`tooMany`,by:n.length-o});for(let{section:e,min:n,max:r}of t.perSection??[]){let t=i.filter(({section:t})=>t===e).length;t<n&&(yield{code:`sectionTooFew`,by:n-t,id:e}),t>r&&(yield{code:`sectionTooMany`,by:t-r,id:e})}if(t.lines){let n=Vr(t.lines).map(t=>t.filter(t=>!r(e[t]?.id)).length),i=Math.min(...n);i>0&&(yield{code:`noLine`,by:i})}if(t.pointsTarget){let{target:e,allowOver:n=!1}=t.pointsTarget,r=i.reduce((e,t)=>e+(t.points??0),0);r<e&&(yield{code:`pointsShort`,by:e-r}),r>e&&!n&&(yield{code:`pointsOver`,by:r-e})}for(let{option:e,needs:n}of t.prerequisite??[])r(e)&&!r(n)&&(yield{code:`prerequisite`,by:1,id:e,other:n});for(let e of t.exclusive??[]){let[t,n,...i]=e.filter(r);t!==void 0&&n!==void 0&&(yield{code:`exclusive`,by:1+i.length,id:t,other:n})}for(let e of t.dimension??[])i.some(({dimension:t})=>t===e)||(yield{code:`noDimension`,by:1,id:e})}function qr({options:e},t,n){let r=e.flatMap(({id:e,points:n})=>t.includes(e)?[]:n??0).sort((e,t)=>t-e),i=0;for(;n>0&&i<r.length;i++)n-=r[i]??0;return i}var Jr={heading:`Choose your work`,headingForTeacher:`Choice board`,headingForFamily:`What your child can choose`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Choose ${i} in a line`:r?`Reach ${r} points`:a?`Choose from each part`:t>=n?e>1?`Choose ${e} or more of ${n}`:`Choose what you like`:e===t?`Choose ${e} of ${n}`:e===0?`Choose up to ${t} of ${n}`:`Choose ${e} to ${t} of ${n}`,soFar:(e,t)=>`${e}, ${t} chosen`,pointsSoFar:e=>e===1?`1 point so far`:`${e} points so far`,more:e=>`${e} more to choose.`,enough:`That is all you need.`,unmet:{tooMany:({by:e})=>`That is ${e} too many.`,sectionTooMany:({name:e})=>`“${e}” has too many.`,sectionTooFew:({name:e,by:t})=>`“${e}” needs ${t} more.`,noLine:({by:e})=>`A line needs ${e} more.`,pointsShort:({by:e})=>`${e} points to go.`,pointsOver:({by:e})=>`That is ${e} points too many.`,prerequisite:({name:e,other:t})=>`“${e}” goes with “${t}”. Choose both, or neither.`,exclusive:({name:e,other:t})=>`“${e}” and “${t}” do not go together.`,noDimension:({name:e})=>`Choose one for “${e}”.`,mustDo:()=>`Everyone does this one.`,full:()=>`This one is full.`,unavailable:()=>`Your teacher has to say yes first.`},dimension:{process:`How you learn`,product:`What you make`,content:`What it is about`,environment:`Where and with what`},mustDo:`Must do`,mayDo:`May do`,full:`Full`,minutes:e=>`About ${e} min`,points:e=>e===1?`1 point`:`${e} points`,place:(e,t)=>`Row ${e}, column ${t}`,materials:`You need`,criteria:`What good work shows`,oneBefore:`One before`,oneAfter:`Next one`,allOptions:`All choices`,chose:e=>`Chosen: ${e}.`,gaveUp:e=>`Given up: ${e}.`,swapped:(e,t)=>`${t} takes the place of ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,swapAsk:`Swap one for it?`,swapFor:e=>`Swap “${e}”`,startedAsk:e=>`You have started “${e}”. Give it up? Your work stays.`,giveUp:`Give it up`,keep:`Keep things as they are`,clear:`Clear my choice`,mine:`My choices`,theirs:`What was chosen`,none:`Nothing yet. Tick what you want to do.`,archived:`No longer on the board`,archivedHelp:`It does not count any more. Your work stays saved.`,progress:{chosen:`Chosen`,started:`Started`,submitted:`Handed in`,done:`Done`},advance:{started:`I have started`,submitted:`I handed it in`,done:`I am done`},moved:(e,t)=>`${e}: ${t}.`,working:`Who works on it?`,modes:{solo:`On my own`,partner:`With a partner`,group:`In a group`},partnerName:`First name or initials`,groupNames:`First names or initials, with commas`,agreed:`They said yes`,waitsFor:`They have not said yes yet`,save:`Save`,saved:`Saved.`,nameFirst:`Write a first name or initials.`,groupSize:(e,t)=>`A group here is ${e} to ${t} people, you included.`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`Some`,no:`Not much`},idea:`An idea of your own?`,ownIdea:`Own idea`,ideaTitle:`What will you do?`,ideaHow:`How will it show what you learned?`,ideaAdd:`Add my idea`,ideaSave:`Save my idea`,ideaChange:`Change it`,ideaDrop:`Take it back`,ideaFirst:`Say what you will do, and how it shows what you learned.`,ideaAdded:`Your idea is on the board. Show it to your teacher.`,states:{proposed:`Waiting for your teacher`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},statesForTeacher:{proposed:`Waiting for you`,approved:`Approved`,changesAsked:`Change asked for`,declined:`Declined`},note:`A word to the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Say no`},required:`Choose what you will do.`};function Yr(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,value:c,taken:l}=e,u=O(`choice-board`,i,Jr),d=o?.state===`ready`,f=`keeps`in t,p=!f&&o!==void 0,m=d?o.record:new V,h=p?Nr(t,m):{selection:{chosen:c.split(/\s+/).filter(Boolean)},choices:[],proposals:[]},g=p?!d:e.isWaiting,_=Xr(t,h,p),v=Array.from({length:_.length},(e,t)=>({value:t,label:``})),y={...a,before:u.oneBefore,after:u.oneAfter,allLevels:u.allOptions},b=e.tools.view({...t,objective:{id:``,title:t.title,levels:v}},r,y,{});return{...e,messages:u,list:b,reading:b.reading,state:h,stand:Lr(t,h.selection,{taken:l}),cards:_,draft:s.draft,keeps:p&&d,acts:n===`learner`&&!e.isDisabled&&!g,only:b.layout===`one`?b.shown:void 0,say:p&&o.state===`loading`?a.loading:s.announcement,offers:s.offers,lost:o!==void 0&&f}}function Xr(e,{proposals:t},n){return[...[void 0,...(e.sections??[]).map(({id:e})=>e)].flatMap(t=>e.options.filter(e=>e.section===t)).map(e=>({id:e.id,section:e.section,option:e})),...e.proposals&&n?[...t.map(e=>({id:e.id,proposal:e})),{id:``}]:[]].map((e,t)=>({...e,place:t}))}function Zr({config:e}){return Br(e).max===1}function q({config:e,state:t,reading:n},r){let i=e.options.find(e=>e.id===r)?.title??t.proposals.find(e=>e.id===r)?.title??t.choices.find(e=>e.id===r)?.label;return i===void 0?r:I(i,n)}function Qr(e,{code:t,by:n,id:r=``,other:i=``}){let{messages:a,config:o,reading:s}=e,c=o.sections?.find(e=>e.id===r),l=t===`noDimension`&&Object.entries(a.dimension).find(([e])=>e===r)?.[1],u=t.startsWith(`section`)&&c?I(c.title,s):l||q(e,r);return t===`tooFew`?a.more(n):a.unmet[t]({by:n,name:u,other:q(e,i)})}function $r({config:e,messages:t,stand:n}){let{options:r,rules:i={}}=e,a=i.pickExactly===void 0&&i.pickRange===void 0,o=a?i.pointsTarget?.target:void 0,s=t.task({...Br(e),of:r.length,points:o,line:a?i.lines?.size:void 0,sections:a&&i.perSection!==void 0});return o===void 0?t.soFar(s,n.counted.length):`${s}, ${t.pointsSoFar(ni(e,n.counted))}`}function ei({stand:e,messages:t}){return e.complete?t.enough:e.remaining>0?t.more(e.remaining):``}function ti({config:e,messages:t,stand:n},r){let i=e.rules?.perSection?.find(e=>e.section===r),a=e.options.filter(e=>e.section===r);if(!i)return``;let{counted:o}=Lr({options:a},{chosen:n.counted});return t.soFar(t.task({...i,of:a.length,points:void 0,line:void 0,sections:!1}),o.length)}function ni({options:e},t){return e.reduce((e,{id:n,points:r=0})=>t.includes(n)?e+r:e,0)}function ri({config:e},t){let n=e.options.find(e=>e.id===t);return n?n.modes?.length?n.modes:[`solo`]:[...new Set(e.options.flatMap(({modes:e=[`solo`]})=>e))]}function ii(e,t,n,r){let{config:i,state:a}=e;if(!n)return ui(e,t);let o=Rr(i,a.selection,t,r);if(o.ok)return ci(e,t,o);let[s]=o.swaps;return Zr(e)&&s!==void 0?li(e,t,s):si(e,{id:t,because:o.because,swaps:o.swaps})}function ai(e,t){let{ask:n,draft:r,messages:i,offers:a,stand:o,state:s}=e,c=n&&{focus:`[name="choice"][value="${CSS.escape(n.id)}"]`};switch(t.type){case`undo`:return{undoes:[],announcement:a===`undo`?i.undone:``};case`keep`:return{...c};case`clear`:return ui(e,o.counted[0]??``);case`drop`:return ui(e,t.id,!0);case`swap`:return n?{...li(e,n.id,t.id),...c}:{};case`giveUp`:{if(!n)return{};let{id:r}=t;return{...r===n.id?ui(e,r,!0):li(e,n.id,r,!0),...c}}case`advance`:{let{id:n,to:r}=t;return{bodies:[{kind:`progressed`,by:`learner`,about:n,state:r}],announcement:i.moved(q(e,n),i.progress[r]),focus:oi(n,`h4`)}}case`helped`:{let{id:e,helped:n}=t;return{bodies:[{kind:`gave-feedback`,by:`learner`,about:e,helped:n}],announcement:i.saved}}case`company`:return di(e,t.id);case`ideaAdd`:return fi(e,t.id);case`ideaChange`:{let{id:e}=t,n=s.proposals.find(t=>t.id===e);return n?{write:{idea:e,title:n.title,how:n.how},focus:`.idea [name="title"]`}:{...c}}case`ideaDrop`:{let{id:n}=t,r=s.proposals.find(e=>e.id===n)?.versions??[];return{bodies:[...s.selection.chosen.includes(n)?[mi(e,n)]:[],...r.map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],announcement:i.gaveUp(q(e,n))}}case`decide`:{let{id:e,answer:n}=t,a=r.text(`note:${e}`);return{bodies:[{kind:`decided`,by:`teacher`,about:e,answer:n,...a&&{note:a}}],discard:/^note:/,announcement:i.statesForTeacher[n]}}}}function oi(e,t){return`[data-choice="${CSS.escape(e)}"] ${t}`}function si(e,t){let{messages:n}=e,r=t.because?Qr(e,t.because):n.startedAsk(q(e,t.from??t.id));return{ask:t,announcement:t.swaps.length>0?`${r} ${n.swapAsk}`:r}}function ci(e,t,n){let{messages:r}=e,i=q(e,t),[a]=n.dropped;return{bodies:[...n.dropped.map(t=>mi(e,t)),pi(e,t)],chosen:n.chosen,announcement:t=>`${a===void 0?r.chose(i):r.swapped(q(e,a),i)} ${ei(t)}`}}function li(e,t,n,r=!1){let{selection:i}=e.state;return!r&&i.started?.includes(n)?si(e,{id:t,swaps:[],from:n}):ci(e,t,{ok:!0,chosen:[...i.chosen.filter(e=>e!==n),t],dropped:[n]})}function ui(e,t,n=!1){let{messages:r,state:i,config:a}=e,o=zr(a,i.selection,t);return o.ok?!n&&i.selection.started?.includes(t)?si(e,{id:t,swaps:[],from:t}):{bodies:[mi(e,t)],chosen:o.chosen,announcement:n=>`${r.gaveUp(q(e,t))} ${ei(n)}`}:si(e,{id:t,because:o.because,swaps:[]})}function di(e,t){let{draft:n,state:r,messages:i,config:a}=e,o=r.choices.find(e=>e.id===t),s=ri(e,t),c=s.find(e=>e===(n.get(`with:${t}`)??o?.with))??(s.length===1?s[0]:void 0);if(!c)return{announcement:i.working,focus:oi(t,`[type="radio"]`)};let l=n.get(`names:${t}`)?.split(/[,;\n]/)??o?.partners.map(({label:e})=>e)??[],u=n.get(`agreed:${t}`),d=(c===`partner`?[l.join(`,`)]:c===`group`?l:[]).map(e=>e.trim()).filter(Boolean).map(e=>({label:e,agreed:u===void 0?o?.partners.find(t=>t.label===e)?.agreed??!1:u!==``}));if(c!==`solo`&&d.length===0)return{announcement:i.nameFirst,focus:oi(t,`.field input`)};let f=c===`group`?a.options.find(e=>e.id===t)?.groupSize:void 0;return f&&(d.length+1<f.min||d.length+1>f.max)?{announcement:i.groupSize(f.min,f.max),focus:oi(t,`.field input`)}:{bodies:[{...pi(e,t),with:c,...d.length>0&&{partners:d}}],discard:RegExp(`^(with|names|agreed):${t.replace(/[^\w-]/g,`\\$&`)}$`),announcement:i.saved,focus:oi(t,`summary`)}}function fi(e,t){let{draft:n,messages:r,state:i,config:a}=e,[o=``,s=``]=[n.get(`title`)?.trim(),n.get(`how`)?.trim()];if(!o||!s)return{announcement:r.ideaFirst,focus:o?`[name="how"]`:`[name="title"]`};let c=i.proposals.find(e=>e.id===t),l=c?.id??u(Date.now(),crypto.getRandomValues(new Uint8Array(10))),d=[...i.proposals.filter(e=>e.id!==l),{id:l,state:`proposed`}],f={...i.selection,proposals:d},p=!f.chosen.includes(l)&&Rr(a,f,l);return{bodies:[{kind:`proposed`,by:`learner`,about:l,board:a.id,title:o,how:s,...c&&{revises:c.entry.id}},...p&&p.ok&&p.dropped.length===0?[{...pi(e,l),label:o}]:[]],discard:/^(idea|title|how)$/,announcement:r.ideaAdded,focus:`.idea summary`}}function pi({config:e,state:t},n){let r=[...e.options,...t.proposals].find(({id:e})=>e===n)?.title;return{kind:`chosen`,by:`learner`,about:n,board:e.id,...r!==void 0&&{label:r}}}function mi({config:e},t){return{kind:`unchosen`,by:`learner`,about:t,board:e.id}}var hi=N(b(),D(e=>Number.isInteger(e),`notWhole`),D(e=>e>=0,`outOfRange`)),gi=N(b(),D(e=>e>0,`outOfRange`)),_i=j(A),vi=S(i),yi=v([`process`,`product`,`content`,`environment`]),bi=S(k()),xi=P({min:hi,max:hi}),Si=P({type:v([`choice-board`]),id:A,record:S(A),title:o,statement:vi,text:vi,successCriteria:S(j(o)),sections:S(j(P({id:A,title:o,text:vi}))),options:j(P({id:A,title:o,text:vi,section:S(A),dimension:S(yi),medium:vi,minutes:S(gi),level:vi,support:vi,materials:S(j(o)),links:S(j(P({title:o,href:pr}))),modes:S(j(v([`solo`,`partner`,`group`]))),groupSize:S(xi),points:S(gi),objectives:S(_i),competencies:S(_i)})),rules:S(P({pickExactly:S(hi),pickRange:S(xi),onFull:S(v([`block`,`replaceOldest`])),perSection:S(j(P({section:A,min:hi,max:hi}))),mustDo:S(_i),mayDo:S(_i),lines:S(P({size:hi,requireCentre:bi,directions:S(j(v([`rows`,`columns`,`diagonals`])))})),pointsTarget:S(P({target:gi,allowOver:bi})),prerequisite:S(j(P({option:A,needs:A}))),exclusive:S(j(_i)),capacity:S(j(P({option:A,n:hi}))),dimension:S(j(yi))})),proposals:S(P({countWhilePending:bi})),columns:S(hi),layout:S(v([`auto`,`one`])),languages:S(v([`off`,`stacked`,`side-by-side`,`swap`])),feedback:bi,sharedComputers:bi}),Ci=N(Si,E(function*(e){if(yield*C(M(e,`options`),`options`),yield*C(M(e,`sections`),`sections`),!ae(Si,e))return;let t=[...wi(e)];yield*t,t.length===0&&(yield*Ei(e))}));function*wi({options:e,sections:t=[],rules:n={}}){let[r,i]=[e,t].map(e=>new Set(e.map(({id:e})=>e))),a=new Map([[`section`,i]]);for(let e of[`option`,`needs`,`mustDo`,`mayDo`,`exclusive`])a.set(e,r);let o=function*(e,t,n=``){if(typeof e==`string`&&a.get(n)?.has(e)===!1&&(yield J(t,`unknownId`,{found:e})),typeof e!=`object`||!e)return;let[r,i]=[Number(T(e,`min`)),Number(T(e,`max`))];r>i&&(yield J(t,`minAboveMax`,{found:r,expected:i}));for(let[r,i]of Object.entries(e))yield*Array.isArray(e)?o(i,te(t,Number(r)),n):o(i,te(t,r),r)};for(let[t,{id:n,section:r,groupSize:i}]of e.entries())/\s/.test(n)&&(yield J(`options[${t}].id`,`spaceInId`,{found:n})),yield*o({section:r,groupSize:i},`options[${t}]`);yield*o(n,`rules`),n.pickExactly===0&&(yield J(`rules.pickExactly`,`outOfRange`,{found:0,min:1}));for(let[e,t]of(n.mayDo??[]).entries())n.mustDo?.includes(t)&&(yield J(`rules.mayDo[${e}]`,`mustAndMay`,{found:t}));for(let[e,{option:t,needs:r}]of(n.prerequisite??[]).entries())Mr({rules:{...n,mustDo:[r]}}).has(t)&&(yield J(`rules.prerequisite[${e}]`,`cycle`,{found:t}));if(!n.lines)return;let{size:s}=n.lines,[c,l]=[e.length,s*s];s<3||s>5?yield J(`rules.lines.size`,`outOfRange`,{found:s,min:3,max:5}):c===l?Vr(n.lines).length===0&&(yield J(`rules.lines`,`noWayToFinish`)):yield J(`rules.lines`,`wrongCount`,{found:c,expected:l})}var Ti=5e3;function*Ei(e){let{options:t}=e,{min:n}=Br(e);if(!e.proposals&&n>t.length){yield J(`options`,`tooFewOptions`,{found:t.length,expected:n});return}let{valid:r,counted:i}=Lr(e,{chosen:[]});r?!e.proposals&&!Di(e)&&(yield J(`rules`,`noWayToFinish`)):yield J(`rules.mustDo`,`mustDosBreakRule`,{found:i.length})}function Di(e){let t=e.options.map(({id:e})=>e).filter(t=>!Mr(e).has(t)),n=t.length<31?2**t.length:1/0;for(let r=0;r<Math.min(n,Ti);r++)if(Lr(e,{chosen:t.filter((e,t)=>t<31&&r&1<<t)}).complete)return!0;return n>Ti}function J(e,t,n={}){return{path:e,code:t,params:n}}function Oi(e,t){let n=e.target;if(!(e instanceof KeyboardEvent)||!(n instanceof HTMLElement)||!n.matches(`[type="radio"][name="choice"]`)||!e.key.startsWith(`Arrow`))return;e.preventDefault();let r=[...t.shadowRoot?.querySelectorAll(`li:not([hidden]) > * > [name="choice"]`)??[]],i=e.key===`ArrowUp`||e.key===(t.matches(`:dir(rtl)`)?`ArrowRight`:`ArrowLeft`);r.at((r.indexOf(n)+(i?-1:1))%r.length)?.focus()}function ki(e){let t=[...e.querySelectorAll(`:scope > ul`)],[n]=t;if(!n)return;let r=t.map(e=>[...e.querySelectorAll(`:scope > li`)]),i=[...e.querySelectorAll(`:scope > ol > li`)].map(Mi),a=t.map(e=>t.length>1?ji(e):void 0),{id:o,choose:s=``}=n.dataset,[,c,l]=/^(\d+)(?:\D+(\d+))?$/.exec(s)??[],u=r.flat().map((e,t)=>e.dataset.id??`markup-${t}`),d=u.filter((e,t)=>r.flat()[t]?.dataset.must!==void 0),f=0;return{type:`choice-board`,id:o??`markup`,...(o===void 0||r.flat().some(e=>!e.dataset.id))&&{keeps:!1},title:Mi(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),...i.length>0&&{successCriteria:i},...a.some(Boolean)&&{sections:a.flatMap((e,t)=>e?{id:`section-${t}`,title:Mi(e)}:[])},options:r.flatMap((e,t)=>e.map(e=>({...Ai(e,u[f++]),...a[t]&&{section:`section-${t}`}}))),rules:{...l&&{pickRange:{min:Number(c),max:Number(l)}},...c&&!l&&{pickExactly:Number(c)},...d.length>0&&{mustDo:d}}}}function Ai(e,t){let{minutes:n,points:r,medium:i,dimension:a}=e.dataset,o=Mi(e),s=e.querySelector(`strong, b, h3, h4, h5`),c=s?Mi(s):/^[^.:–—]*/.exec(o)?.[0].trim()??o,l=[...e.querySelectorAll(`a[href]`)],u=l.reduce((e,t)=>e.replace(Mi(t),``),o.slice(o.indexOf(c)+c.length)).replace(/^[\s.:–—]+/,``).trim();return{id:t,title:c,...u&&{text:u},...i&&{medium:i},...a&&{dimension:a},...n&&{minutes:Number(n)},...r&&{points:Number(r)},...l.length>0&&{links:l.map(e=>({title:Mi(e),href:e.getAttribute(`href`)}))}}}function ji(e){let t=e.previousElementSibling;return t?.matches(`h2, h3, h4, h5, h6`)&&t!==e.parentElement?.firstElementChild?t:void 0}function Mi(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var Ni=f`
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
  /* As wide as a finger, and in line with the words above. */
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
`;function Y(e,t,n=``){return p`<button
    type="button"
    class=${n}
    data-act=${e.type}
    .action=${e}
    .textContent=${t}
  ></button>`}function Pi(e){let{config:t,reading:n,cards:r,only:i}=e;return p`${Ii(e,r.filter(({option:e,section:t})=>e&&t===void 0))}
  ${t.sections?.map(({id:t,title:a,text:o},s)=>{let c=r.filter(({section:e})=>e===t);return p`<div
      class="section"
      role="group"
      aria-labelledby="s${s}"
      aria-describedby="n${s}"
      ?hidden=${i!==void 0&&!c.some(({place:e})=>e===i)}
    >
      <h3 id="s${s}" dir="auto" .textContent=${I(a,n)}></h3>
      ${o?R(o,n,`what`):m}
      <p class="muted" id="n${s}" .textContent=${ti(e,t)}></p>
      ${Ii(e,c)}
    </div>`})}
  ${Ii(e,r.filter(({option:e})=>!e))}`}function Fi({config:e,reading:t}){return p`<ul class="signs">
    ${e.successCriteria?.map(e=>p`<li>${R(e,t,`what`)}</li>`)}
  </ul>`}function Ii(e,t){if(t.length===0)return m;let{columns:n,rules:r,options:i}=e.config,a=r?.lines?.size??n??(i.length===3||i.length>4?3:2);return p`<ul class="grid c${Math.min(Math.max(a,1),5)}" role="list" part="options">
    ${t.map(t=>t.id?Li(e,t):Ui(e,t.place))}
  </ul>`}function Li(e,{id:t,place:n,option:r,proposal:i}){let{reading:a,stand:o,acts:s,only:c,shared:l,messages:u,viewer:d,config:f}=e,{speaks:h,speaking:g}=e.list,_=r?r.text:i?.how,v=Ri(r?.title??i?.title??t,e,n),y=o.counted.includes(t),b=[i&&u.ownIdea,i&&(d===`teacher`?u.statesForTeacher:u.states)[i.state],Mr(f).has(t)&&u.mustDo,f.rules?.mayDo?.includes(t)&&u.mayDo,o.full.includes(t)&&u.full,y&&d!==`learner`&&u.progress.chosen];return p`<li
    class="option ${y?`on`:``} ${i?`own`:``}"
    part="option"
    data-piece
    ?hidden=${c!==void 0&&c!==n}
  >
    ${!i||Hr(f,i.state)?p`<label class="pick"
            ><input
              type=${Zr(e)?`radio`:`checkbox`}
              name="choice"
              value=${t}
              aria-labelledby="t${n}"
              aria-describedby="f${n} d${n}"
              ?disabled=${!s}
            />${v}</label
          >`:p`<p class="pick">${v}</p>`}
    <p class="facts" id="f${n}">
      ${b.map(e=>e?p`<b .textContent=${e}></b> `:m)}<span
        dir="auto"
        .textContent=${r?zi(r,e):``}
      ></span>
    </p>
    ${_===void 0?m:R(_,a,`what`,`d${n}`)}
    ${r?Bi(r,e):m} ${i?Hi(i,e):m}
    ${h?p`<button
            class="quiet"
            type="button"
            data-hear=${t}
            .textContent=${g===t?l.stop:l.hear}
          ></button>`:m}
    ${Vi(e,t)}
  </li>`}function Ri(e,{reading:t},n){let[r,i]=F(e,t);return p`<span class="name"
    ><span id="t${n}" dir="auto" lang=${z(r,t)} .textContent=${r.text}></span>${i?p`<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${z(i,t)}
            .textContent=${i.text}
          ></span>`:m}</span
  >`}function zi(e,{config:t,messages:n,reading:r}){let{medium:i,minutes:a,level:o,points:s,support:c,dimension:l,modes:u=[]}=e,d=t.rules?.lines?.size,f=t.options.indexOf(e);return[d&&n.place(Math.floor(f/d)+1,f%d+1),i&&I(i,r),a&&n.minutes(a),s&&n.points(s),o&&I(o,r),l&&n.dimension[l],u.some(e=>e!==`solo`)&&u.map(e=>n.modes[e]).join(` / `),c&&I(c,r)].filter(Boolean).join(` · `)}function Bi({materials:e=[],links:t=[]},n){let{config:r,reading:i,messages:a,only:o}=n,s=e.map(e=>I(e,i)).join(`, `);return p`${s?p`<p class="facts" dir="auto" .textContent=${`${a.materials}: ${s}`}></p>`:m}
  ${t.map(({href:e,title:t})=>{let n=se(e,document.baseURI);return n?p`<p>
          <a
            href=${n}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${I(t,i)}
          ></a>
          <span class="facts" .textContent=${new URL(n).host}></span>
        </p>`:m})}
  ${r.successCriteria?.length?p`<details ?open=${o!==void 0}>
          <summary .textContent=${a.criteria}></summary>
          ${Fi(n)}
        </details>`:m}`}function Vi(e,t){let{ask:n,messages:r}=e;if(n?.id!==t)return m;let{because:i,swaps:a,from:o}=n,s=i?Qr(e,i):r.startedAsk(q(e,o??t));return p`<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${a.length>0?`${s} ${r.swapAsk}`:s}></p>
    <p class="acts">
      ${i?a.map(t=>Y({type:`swap`,id:t},r.swapFor(q(e,t)))):Y({type:`giveUp`,id:o??``},r.giveUp)}
      ${Y({type:`keep`},r.keep)}
    </p>
  </div>`}function Hi({id:e,note:t,state:n},{messages:r,viewer:i,acts:a,draft:o,keeps:s}){let c=`note:${e}`;return p`${t?p`<p class="note" dir="auto" .textContent=${t}></p>`:m}
  ${i===`teacher`&&s?p`<label class="field no-print"
            ><span .textContent=${r.note}></span
            ><textarea name=${c} rows="2" dir="auto" .value=${o.get(c)??``}></textarea>
          </label>
          <p class="acts">
            ${[`approved`,`changesAsked`,`declined`].map(t=>Y({type:`decide`,id:e,answer:t},r.decide[t],t===n?`on`:``))}
          </p>`:a?p`<p>
            ${n===`approved`?m:Y({type:`ideaChange`,id:e},r.ideaChange,`quiet`)}
            ${Y({type:`ideaDrop`,id:e},r.ideaDrop,`quiet`)}
          </p>`:m}`}function Ui({messages:e,draft:t,acts:n,only:r,viewer:i},a){if(i!==`learner`)return m;let o=t.get(`idea`)??``;return p`<li class="option own idea" part="idea" ?hidden=${r!==void 0&&r!==a}>
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
      <p class="acts">${Y({type:`ideaAdd`,id:o},o?e.ideaSave:e.ideaAdd)}</p>
    </details>
  </li>`}var Wi=[`chosen`,`started`,`submitted`,`done`];function Gi(e){let{state:t,messages:n,viewer:r,keeps:i}=e;return i?p`<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${r===`learner`?n.mine:n.theirs}></h3>
    ${t.choices.length===0&&r===`learner`?p`<p class="muted no-print" .textContent=${n.none}></p>`:m}
    <ul role="list">
      ${t.choices.map((t,n)=>Ki(e,t,n))}
    </ul>
  </section>`:m}function Ki(e,t,n){let{messages:r,acts:i}=e,{id:a,archived:o,progress:s}=t,c=Wi.indexOf(s);return p`<li class="choice" data-choice=${a}>
    <h4 id="c${n}" tabindex="-1" dir="auto" .textContent=${q(e,a)}></h4>
    ${o?p`<p>${K(`old`,r.archived)} <span class="muted" .textContent=${r.archivedHelp}></span></p>`:m}
    <ol class="track" role="list" aria-labelledby="c${n}">
      ${Wi.map((e,t)=>p`<li class=${t<=c?`past`:``} aria-current=${t===c?`step`:`false`} .textContent=${r.progress[e]}></li>`)}
    </ol>
    ${i&&!o&&s!==`done`?p`<p class="acts">
            ${s===`chosen`?Y({type:`advance`,id:a,to:`started`},r.advance.started):m}
            ${s===`started`?Y({type:`advance`,id:a,to:`submitted`},r.advance.submitted):m}
            ${s===`chosen`?m:Y({type:`advance`,id:a,to:`done`},r.advance.done)}
          </p>`:m}
    ${o?qi(t,e):Ji(t,e)} ${Yi(t,e)}
    ${i&&o?Y({type:`drop`,id:a},r.giveUp,`quiet`):m}
  </li>`}function qi({with:e,partners:t},{messages:n}){if(!e)return m;let r=t.map(({label:e})=>e).join(`, `),i=t.some(({agreed:e})=>!e)?` · ${n.waitsFor}`:``;return p`<span
    dir="auto"
    class="who"
    .textContent=${`${n.modes[e]}${r?`: ${r}`:``}${i}`}
  ></span>`}function Ji(e,t){let{config:n,messages:r,draft:i,acts:a}=t,{id:o}=e,s=ri(t,o);if(!a||s.length===1&&s[0]===`solo`)return qi(e,t);let c=i.get(`with:${o}`)??e.with??(s.length===1?s[0]:void 0),l=i.get(`names:${o}`)??e.partners.map(({label:e})=>e).join(`, `),u=i.get(`agreed:${o}`)??(e.partners.length>0&&e.partners.every(e=>e.agreed)?`on`:``),d=n.options.find(e=>e.id===o)?.groupSize;return p`<details class="company" ?open=${e.with===void 0}>
    <summary><span .textContent=${e.with?``:r.working}></span>${qi(e,t)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${r.working}></legend>
      ${s.map(e=>p`<label class="tick"
            ><input type="radio" name="with:${o}" value=${e} .checked=${c===e} /><span
              .textContent=${r.modes[e]}
            ></span
          ></label>`)}
    </fieldset>
    ${c===void 0||c===`solo`?m:p`<label class="field"
              ><span .textContent=${c===`group`?r.groupNames:r.partnerName}></span
              ><input name="names:${o}" dir="auto" autocomplete="off" .value=${l} />
            </label>
            ${c===`group`&&d?p`<p class="muted" .textContent=${r.groupSize(d.min,d.max)}></p>`:m}
            <label class="tick"
              ><input type="checkbox" name="agreed:${o}" .checked=${u===`on`} /><span
                .textContent=${r.agreed}
              ></span
            ></label>`}
    <p class="acts">${Y({type:`company`,id:o},r.save)}</p>
  </details>`}function Yi({id:e,progress:t,helped:n},{config:r,messages:i,acts:a,viewer:o}){return r.feedback===!1||t!==`done`?m:a?p`<div class="helped no-print" role="group" aria-label=${i.helped}>
    <span .textContent=${i.helped}></span>
    ${[`yes`,`some`,`no`].map(t=>p`<button
          type="button"
          data-act="helped"
          .action=${{type:`helped`,id:e,helped:t}}
          aria-pressed=${n===t}
          .textContent=${i.helps[t]}
        ></button>`)}
  </div>`:n&&o!==`learner`?p`<p .textContent=${`${i.helped} ${i.helps[n]}`}></p>`:m}function Xi(e,t,n){let{config:r,messages:i,shared:a,reading:o,stand:s,viewer:c,acts:l,offers:u}=e,d={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[c],f=s.unmet.filter(({code:e})=>!e.endsWith(`ooFew`)),h=(e,t,n=``)=>e===void 0?m:R(e,o,t,n);return p`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" .textContent=${d}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${h(r.title,`objective`,`title`)} ${h(r.statement,`what`)} ${h(r.text,`what`)}
        <div class="task" part="task">
          <p id="task" .textContent=${$r(e)}></p>
          <ul>
            ${f.map(t=>p`<li .textContent=${Qr(e,t)}></li>`)}
          </ul>
          ${s.complete?p`<p .textContent=${i.enough}></p>`:m}
        </div>
        ${r.successCriteria?.length?p`<div class="print"><b .textContent=${i.criteria}></b>${Fi(e)}</div>`:m}
        ${Pi(e)}
      </fieldset>
      ${t}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${e.say}></span>
        ${u?Y({type:`undo`},i[u],`quiet`):m}
        ${l&&Zr(e)&&s.counted.length>0?Y({type:`clear`},i.clear,`quiet`):m}
      </p>
      ${Gi(e)} ${e.lost?p`<p class="muted" .textContent=${a.isNotSaved}></p>`:m}
      ${n}
    </div>
  </div>`}var Zi=class extends Gn{constructor(...e){super(...e),this.taken={},this.tag=`choice-board`,this.schema=Ci,this.#e=new Ar(this),this.#t=new $n(this,()=>this.session)}static{this.styles=[kn,On,Ni]}#e;#t;#n;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`keydown`,e=>this.#i&&Oi(e,this)),e}readMarkup(){return ki(this)}get requiredMessage(){return this.config?this.#a(this.config).messages.required:this.shared.required}get focusTarget(){return this.#r.find(({checked:e})=>e)??this.#r[0]}willUpdate(e){super.willUpdate(e),this.config&&this.#t.follow(this.tag,this.config.id,this.viewer===`teacher`||void 0)&&(super.formResetCallback(),this.#n=void 0)}renderWidget(e){let t=this.#a(e);this.setState(`complete`,t.stand.complete);let n=`keeps`in e?m:this.#t.foot(this.language);return Xi(t,this.#e.render(t.list),n)}updated(e){super.updated(e),this.config&&this.#o(this.#a(this.config))}handleInput({target:e}){if(!this.config||!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement))return;let t=e.matches(`[type="checkbox"]:not(:checked)`);if(e.name!==`choice`)return this.#t.write(e.name,t?``:e.value);let n=this.#a(this.config);this.#o(n),this.#s(n,ii(n,e.value,!t,{taken:this.taken}))}handleClick(e){let t=Qn(e);if(!this.config||!t)return;let n=this.#a(this.config);if(t.action)return this.#s(n,ai(n,t.action));this.#e.press(e,n.list),this.#t.focus([],[`[data-tool="after"], [data-tool="before"], [data-tool="one"]`])}get#r(){return[...this.renderRoot.querySelectorAll(`[name="choice"]`)]}get#i(){return this.config!==void 0&&!(`keeps`in this.config)&&this.session?.state===`ready`}#a(e){let{viewer:t,languages:n,language:r,shared:i,session:a,value:o,taken:s,isDisabled:c}=this,l=Ot(this)?.matches(`:not(:defined)`)===!0;return Yr({config:e,viewer:t,languages:n,language:r,shared:i,session:a,value:o,taken:s,isDisabled:c,actions:this.#t,tools:this.#e,ask:this.#n,isWaiting:l})}#o({stand:e}){for(let t of this.#r)t.checked=e.counted.includes(t.value)}#s({config:e,keeps:t,viewer:n},r){let{bodies:i=[],chosen:a,announcement:o=``,focus:s}=r;if(!this.#t.run({...r,bodies:t?i:[]}))return;this.#n=r.ask;let c=t?this.#a(e).stand.counted:a;n===`learner`&&c&&this.chose(c.join(` `)),this.#t.announce(typeof o==`string`?o:o(this.#a(e))),this.#t.focus([s],[`.say`])}};W([U({attribute:!1})],Zi.prototype,`taken`,void 0),ue(`choice-board`,Zi);var Qi=P({id:A,title:o,kind:v([`assignment`,`assessment`,`project`,`practice`]),on:S(N(y(),D($i,`notDate`)))});function $i(e){let t=ta(e);return t!==void 0&&new Date(t).toISOString().slice(0,10)===e}function ea(e,t={}){let{order:n=`assessedAt`,attempts:r=`keepAll`,drop:i=[],exclude:a={}}=t,o=new Set,s=e.map(e=>{let t=ta(e[n]);return t===void 0&&o.add(e),{item:e,time:t??ta(e.assessedAt)??-1/0}}).sort((e,t)=>na(e.time,t.time)||na(e.item.assessedAt,t.item.assessedAt)||na(e.item.id,t.item.id)).map(({item:e})=>e),c=[],l=s.filter(e=>{let t=Object.hasOwn(a,e.id)?a[e.id]:void 0,{level:n,code:r=`notAssessed`,independence:o=`independent`}=e;if(t!==void 0)c.push({evidence:e,reason:`byHand`,words:t});else if(n===null)c.push({evidence:e,reason:r});else if(i.includes(o))c.push({evidence:e,reason:o});else return!0;return!1}),u=new Map;for(let e of l){if(e.work===void 0||r===`keepAll`)continue;let t=u.get(e.work);r===`best`&&t&&(e.level??0)<(t.level??0)||u.set(e.work,e)}let d=l.filter(e=>{let t=r===`keepAll`||e.work===void 0?e:u.get(e.work)??e;if(t===e)return!0;let n=r===`best`?`betterAttempt`:`laterAttempt`;return c.push({evidence:e,reason:n,instead:t.id}),!1});return{used:d,excluded:c,order:n,placedByAssessedAt:d.filter(e=>o.has(e)).map(({id:e})=>e)}}function ta(e){let t=Date.parse(e??``);return Number.isNaN(t)?void 0:t}function na(e,t){return e<t?-1:+(e>t)}var ra=[`average`,`median`,`mode`,`latest`,`highest`,`weighted-average`,`decaying-average`,`n-mastery`,`power-law`,`linear-trend`,`best-fit`];function ia(e,t,n={}){let r=[...Sa(e),...Ca(t),...wa(e,n)];if(r.length>0)return{ok:!1,problems:r};let i=t.filter(e=>e!==null),{weight:a=65,times:o=1,mastery:s=0,scale:c={min:-1/0,max:1/0},order:l}=n,u=[{code:`took`,scores:i,leftOut:t.length-i.length,...l&&{order:l}}],d=i.length===0?[oa]:sa[e](i,{weight:a,times:o,mastery:s,scale:c});u.push(...d);let f=d.at(-1);if(!f||!(`value`in f))return{ok:!0,value:{value:null,method:e,steps:u}};let p=aa(f.value);return u.push({code:`rounded`,from:f.value,value:p}),{ok:!0,value:{value:p,method:e,steps:u}}}function aa(e){let t=Math.round(e*100);return(t+.5)/100<=e&&(t+=1),t/100}var oa={code:`noScores`},sa={average:e=>[pa(`all`,e)],median:e=>{let t=ba(e),n=t.slice(Math.ceil(t.length/2)-1,Math.floor(t.length/2)+1);return[{code:`middle`,sorted:t,middle:n,value:xa(n)/n.length}]},mode:e=>{let t=[...new Set(ba(e))].map(t=>({score:t,times:e.filter(e=>e===t).length})),n=Math.max(...t.map(({times:e})=>e)),r=t.filter(({times:e})=>e===n).map(({score:e})=>e);return[{code:`mostFrequent`,counts:t,tied:r,value:ya(e.filter(e=>r.includes(e)))}]},latest:e=>[{code:`newest`,position:e.length,value:ya(e)}],highest:e=>[{code:`highest`,value:Math.max(...e)}],"weighted-average":(e,{weight:t})=>{if(e.length===1)return[{code:`newest`,position:1,value:ya(e)}];let n=pa(`earlier`,e.slice(0,-1));return[n,ma(e.length,ya(e),n.value,t)]},"decaying-average":(e,{weight:t})=>{let n=[];for(let[r,i]of e.entries()){let e=n.at(-1);n.push(e?ma(r+1,i,e.value,t):{code:`newest`,position:1,value:i})}return n},"n-mastery":(e,{mastery:t,times:n})=>{let r=e.filter(e=>e>=t),i=r.length>=n,a={code:`reached`,mastery:t,needed:n,scores:r,enough:i};return i?[a,pa(`reached`,r)]:[a]},"power-law":(e,{scale:t})=>fa(ua(e),t),"linear-trend":(e,{scale:t})=>fa(la(e),t),"best-fit":(e,{scale:t})=>{if(e.length<ca)return da(e,e.length);let n=pa(`all`,e),r=[{method:`average`,steps:[n],at:()=>n.value}],i=va(ha(e));if(r.push({method:`linear-trend`,steps:la(e),at:e=>i.start+i.slope*e}),ga(e).length>=ca){let{factor:t,exponent:n}=_a(e);r.push({method:`power-law`,steps:ua(e),at:e=>t*e**n})}let a=r.map(({method:t,at:n})=>({method:t,error:xa(e.map((e,t)=>Math.abs(n(t+1)-e)))})),o=Math.min(...a.map(({error:e})=>e)),s=r[a.findIndex(({error:e})=>e<=o+1e-9)];return s?[{code:`compared`,errors:a,chosen:s.method},...fa(s.steps,t)]:[]}},ca=3;function la(e){if(e.length<ca)return da(e,e.length);let{start:t,slope:n}=va(ha(e)),r=e.length;return[{code:`line`,start:t,slope:n,at:r,value:t+n*r}]}function ua(e){let t=ha(e).flatMap(([e,t])=>t>0?[]:[e]),n=t.length>0?[{code:`zerosLeftOut`,positions:t}]:[],r=ga(e).length;if(r<ca)return[...n,...da(e,r)];let{factor:i,exponent:a}=_a(e),o=e.length;return[...n,{code:`curve`,factor:i,exponent:a,at:o,value:i*o**a}]}function da(e,t){return[{code:`fellBack`,to:`average`,count:t,needed:ca},pa(`all`,e)]}function fa(e,{min:t,max:n}){let r=e.at(-1);if(!r||!(`value`in r))return e;let i=Math.min(Math.max(r.value,t),n);return i===r.value?e:[...e,{code:`clamped`,from:r.value,value:i}]}function pa(e,t){let n=xa(t);return{code:`mean`,of:e,sum:n,count:t.length,value:n/t.length}}function ma(e,t,n,r){return{code:`blended`,position:e,weight:r,newest:t,before:n,value:(r*t+(100-r)*n)/100}}function ha(e){return e.map((e,t)=>[t+1,e])}function ga(e){return ha(e).filter(([,e])=>e>0)}function _a(e){let{start:t,slope:n}=va(ga(e).map(([e,t])=>[Math.log(e),Math.log(t)]));return{factor:Math.exp(t),exponent:n}}function va(e){let t=xa(e.map(([e])=>e))/e.length,n=xa(e.map(([,e])=>e))/e.length,r=xa(e.map(([e,r])=>(e-t)*(r-n)))/xa(e.map(([e])=>(e-t)**2));return{start:n-r*t,slope:r}}function ya(e){return e.at(-1)??NaN}function ba(e){return[...e].sort((e,t)=>e-t)}function xa(e){return ba(e).reduce((e,t)=>e+t,0)}function*Sa(e){ra.some(t=>t===e)||(yield{path:`method`,code:`notOneOf`,params:{found:`${e}`,expected:ra.join(` | `)}})}function*Ca(e){for(let[t,n]of e.entries())n!==null&&(yield*Ta(`scores[${t}]`,n))}function*wa(e,t){let{weight:n,times:r,mastery:i,scale:a}=t;e===`weighted-average`&&n!==void 0&&(yield*Ta(`weight`,n,1,99)),e===`decaying-average`&&n!==void 0&&(yield*Ta(`weight`,n,50,99)),e===`n-mastery`&&(yield*Ta(`times`,r,1,10),typeof r==`number`&&r%1!=0&&Number.isFinite(r)&&(yield{path:`times`,code:`notWhole`,params:{found:r}}),yield*Ta(`mastery`,i)),(e===`power-law`||e===`linear-trend`||e===`best-fit`)&&(a==null?yield{path:`scale`,code:`missing`}:(yield*Ta(`scale.min`,a.min),yield*Ta(`scale.max`,a.max,a.min)))}function*Ta(e,t,n=-1/0,r=1/0){t===void 0?yield{path:e,code:`missing`}:typeof t!=`number`||!Number.isFinite(t)?yield{path:e,code:`wrongType`,params:{expected:`number`,found:`${t}`}}:(t<n||t>r)&&(yield{path:e,code:`outOfRange`,params:{found:t,min:n,...r<1/0&&{max:r}}})}var Ea=S(b()),Da=N(P({type:v([`goal-tracker`]),id:S(A),record:S(A),title:S(o),objectives:N(j(hr),w(1,`missing`)),closesBy:S(v([`any`,`teacher`,`calculated`])),method:S(v(ra)),methodOptions:S(P({weight:Ea,times:Ea,mastery:Ea})),maxActive:S(ee(1,50)),nextTest:S(N(y(),D($i,`notDate`))),languages:S(v([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:S(k()),steps:S(j(P({text:o,objective:S(A)})))}),E(function*(e){let t=M(e,`objectives`);yield*C(t,`objectives`);let n=new Set(t.map(e=>T(e,`id`)));for(let[t,r]of M(e,`steps`).entries()){let e=T(r,`objective`);typeof e==`string`&&!n.has(e)&&(yield{path:`steps[${t}].objective`,code:`unknownId`,params:{found:e}})}let r=ra.find(t=>t===T(e,`method`)),i=T(e,`methodOptions`);if(!r)return;let a=ia(r,[],{times:1,mastery:0,scale:{min:0,max:1},...typeof i==`object`&&i?i:{}});a.ok||(yield*a.problems.map(e=>({...e,path:`methodOptions.${e.path}`})))})),Oa={heading:{learner:`My goals and plan`,teacher:`Goals and plan`,family:`Goals and plan`},empty:`What do you want to get better at?`,emptyWhy:`A goal says where you want to get. A plan says what you do first.`,emptyForOthers:`No goals yet.`,first:`Set my first goal`,another:`Set another goal`,about:`What is it about?`,now:`Now`,nowAt:(e,t)=>`You are at ${e} (${t}).`,nowNone:`You have no level here yet.`,target:`Where do you want to get?`,stay:`Stay at this level`,by:`By when? If you know.`,byDay:e=>`by ${e}`,why:`Why does it matter to you? If you like.`,set:`Set this goal`,save:`Save`,cancel:`Not now`,change:`Change this goal`,changeTitle:`Change your goal`,plan:`My plan`,planForOthers:`The plan`,toStart:`Say what you will do and by when, and your goal starts.`,needsDay:`By when? Your goal starts with one step that has a day.`,addStep:`Add a step`,what:`What will you do?`,when:`By when?`,whens:{today:`Today`,week:`This week`,test:`Before the next test`,day:`On a day`},day:`Which day?`,beforeTest:`before the next test`,more:`Add more`,where:`Where?`,who:`Who can help?`,proof:`How will you know it is done?`,obstacleIf:`If this gets in the way …`,obstacleThen:`… then I will`,ifThen:(e,t)=>`If ${e}, then I will ${t}.`,whereIs:e=>`Where: ${e}`,whoIs:e=>`Help: ${e}`,proofIs:e=>`Done when: ${e}`,ideas:`Ideas to start from`,suggested:`Suggested`,saveStep:`Add this step`,changeStep:`Change`,stuck:`I’m stuck`,unstuck:`Not stuck any more`,blocked:`Stuck`,removeStep:`Remove`,wasFor:e=>`was for ${e}`,checkIn:`Check in`,checkInAsk:{learner:`How is it going?`,teacher:`Note from our talk`,family:`A word, if you like`},checkInSave:{learner:`Save`,teacher:`Save this note`,family:`We talked about this goal`},talked:`We talked about this goal.`,timeline:`Check-ins`,who_:{learner:`You`,teacher:`Teacher`,family:`Family`,peer:`Classmate`,assessment:`Test`},student:`Student`,moreForGoal:`More for this goal`,ask:`Ask my teacher to look`,reviews:{requested:`Waiting for my teacher to look`,inReview:`My teacher is looking at it`,approved:`My teacher said yes`},reviewsForTeacher:{requested:`Asks you to look`,inReview:`You are looking at it`,approved:`You said yes`},inReview:`I am looking at it`,approve:`Yes to this plan`,up:`Move up`,down:`Move down`,moved:(e,t)=>`Goal moved to place ${e} of ${t}.`,notYet:`Close it: not yet`,archive:`Put it away`,back:`Bring it back`,states:{draft:`No plan yet`,active:`Under way`,met:`Reached`,notYet:`Not yet`,archived:`Put away`},metOn:(e,t)=>`Reached with ${e} on ${t}.`,dropped:e=>`A later level was ${e}. The goal stays reached.`,closed:e=>`Reached or put away (${e})`,gone:`What this goal is about is not here any more. The goal is kept.`,offScale:e=>`Level ${e}, from an older scale`,noLevel:`No level yet`,from:e=>`From ${e}`,tooMany:(e,t)=>`You have ${e} goals under way. ${t===1?`One is`:`${t} are`} easier to reach.`,stepsDone:(e,t)=>`${e} of ${t} ${t===1?`step`:`steps`} done`,problems:{noTarget:`Choose a level.`,belowCurrent:`You are above this level already. Choose the same one or a higher one.`,offScale:`This level is not on the scale. Choose another one.`,notDate:`There is no such day.`,pastDate:`This day is over. Choose today or a later day.`,noWords:`Write a few words.`,noDate:`Say by when.`},saved:{goal:`Goal set. What will you do first?`,changed:`Saved.`,step:`Step added.`,done:e=>`Done: ${e}`,todo:e=>`To do again: ${e}`,undone:`Taken back.`},undo:`Undo`,redo:`Put it back`,calendar:`Put the dates in my calendar`,calendarSaved:`The file with your dates is on this computer. Open it to add them.`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,sheet:`Save as a spreadsheet`,sheetSaved:`The spreadsheet is on this computer.`,byHand:`No file can be saved here. Copy this text instead.`,fileText:`The text of the file`,fileName:`my-goals`,calendarGoal:e=>`Goal: ${e}`,columns:[`About`,`From`,`Goal`,`By`,`State`,`Why`,`Step`,`Step by`,`Step state`,`Where`,`Help`,`Done when`],stepStates:{todo:`To do`,done:`Done`,blocked:`Stuck`},lines:{goal:`My goal`,by:`By`,why:`Why`,step:`Step`,teacher:`Teacher`}},ka=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Aa=function(e,t){return new URL(e,t).href},ja={},Ma=function(e){return e.pathname.endsWith(`.css`)},Na=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Pa=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Aa(t,n);let r=s(t),i=Ma(r);return Na(ja,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:ka,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Fa=class{#e;#t;#n=!1;constructor(e){this.#e=e}render(e,t,n){return t.length===0?m:(this.#t||this.#r(),this.#t?.render(e,t,n)??m)}async#r(){if(this.#n)return;this.#n=!0;let e=await H(()=>Pa(()=>import(`./family-page-DjrP53qj.js`),__vite__mapDeps([0,1,2,3,4]),import.meta.url));this.#n=e!==void 0,e&&(this.#t=new e.FamilyPage(this.#e),this.#e.requestUpdate())}},Ia=f`
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
`,La=[Ia,f`
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
  `],Ra=class{#e;#t;#n;#r;#i=`new`;constructor(e,t){this.#e=e,this.#t=t}render(e,t,n,r){if(e?.state!==`ready`)return m;let i=this.#r?.(n);return p`<details class="pasted no-print" part="paste" @toggle=${this.#a}>
      <summary .textContent=${r.paste}></summary>
      ${this.#n&&i?this.#n.render(e,t,i):p`<p role="status" .textContent=${this.#i===`failed`?r.pasteFailed:``}></p>`}
    </details>`}#a=({target:e})=>{!(e instanceof HTMLDetailsElement)||!e.open||this.#n||this.#i===`coming`||(this.#i=`coming`,this.#o())};async#o(){let e=await H(()=>Promise.all([Pa(()=>import(`./paste-panel-Cg2G1-c2.js`),__vite__mapDeps([5,1,6]),import.meta.url),this.#t()]));this.#i=e?`new`:`failed`,e&&(this.#n=new e[0].PastePanel(this.#e),this.#r=e[1].pasteOffer),this.#e.requestUpdate()}};function za(e,t){let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)?e:new Date(n+t*864e5).toISOString().slice(0,10)}function Ba(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return za(e,t===6?1:t===0?0:5-t)}function Va(e,t,n){let r=new Date(t).toISOString().replace(/[-:]|\.\d+/g,``);return[`BEGIN:VCALENDAR`,`VERSION:2.0`,`PRODID:-//competency-widgets//goal-tracker//EN`,`CALSCALE:GREGORIAN`,`METHOD:PUBLISH`,`X-WR-CALNAME:${Ha(n)}`,...e.filter(({on:e})=>$i(e)).flatMap(({uid:e,on:t,summary:n,description:i})=>[`BEGIN:VEVENT`,`UID:${Ha(e)}`,`DTSTAMP:${r}`,`DTSTART;VALUE=DATE:${t.replaceAll(`-`,``)}`,`DTEND;VALUE=DATE:${za(t,1).replaceAll(`-`,``)}`,`SUMMARY:${Ha(n)}`,...i?[`DESCRIPTION:${Ha(i)}`]:[],`TRANSP:TRANSPARENT`,`END:VEVENT`]),`END:VCALENDAR`].map(e=>`${Ua(e)}\r\n`).join(``)}function Ha(e){return e.replace(/[\\;,]/g,`\\$&`).replace(/\r\n?|\n/g,`\\n`).replace(/[\u0000-\u001f\u007f]/g,` `)}function Ua(e){let t=``,n=0;for(let r of e){let e=r.codePointAt(0)??0,i=e<128?1:e<2048?2:e<65536?3:4;n+i>75&&(t+=`\r
 `,n=1),t+=r,n+=i}return t}function Wa(e,t,n){return Ka(t.flatMap(({id:t})=>e.goalsOn(t).map(t=>qa(e,t,n))))}function Ga(e,t,n){let r=e.archived(new Set(t.map(({id:e})=>e)));return Ka([...new Set(r.flatMap(e=>a(e,`goal-set`)?e.about:[]))].flatMap(t=>e.goal(t)??[]).map(t=>qa(e,t,n)))}function Ka(e){return e.toSorted((e,t)=>e.rank-t.rank||B(e.goal.set,t.goal.set))}function qa(e,t,n){let r=e.stepsOf(t.id).toSorted((t,n)=>Ja(e,t)-Ja(e,n)||B(t.set,n.set)),i=t.set.closesBy??n.closesBy??`any`,a=Xa(e,t.objective,i),o=a[Za(e,t,a,i,n)],s=o&&a.findLast(({level:e})=>e!==null)?.level,c=r.some(e=>Ya(e)!==void 0);return{goal:t,steps:r,state:t.state===`active`?o?`met`:c?`active`:`draft`:t.state,metBy:o,droppedTo:s!=null&&s<t.target?s:void 0,rank:Ja(e,t)}}function Ja(e,{rank:t,set:n}){let r=n.revises===void 0?n:e.versionsOf(n)[0]??n;return t??Date.parse(r.at)}function Ya({set:e}){return e.on||e.when}function Xa(e,t,n){return e.ratingsOf(t,n===`teacher`?`teacher`:void 0).filter(({released:e,level:t})=>e!==!1&&t!==null)}function Za(e,t,n,r,{method:i=`latest`,methodOptions:a}){let o=t.changes.findLast(({target:e})=>e!==void 0)??t.set,s=t=>B(o,t)<0&&o.at<=jt(t)&&(t.revises===void 0||B(o,e.versionsOf(t)[0]??t)<0);if(r!==`calculated`)return n.findIndex(e=>(e.level??-1)>=t.target&&s(e));let c=n.map(({level:e})=>e);return n.findIndex((e,n)=>{if(!s(e))return!1;let r={times:1,mastery:t.target,scale:e.of,...a},o=ia(i,c.slice(0,n+1),r);return o.ok&&o.value.value!==null&&o.value.value>=t.target})}function Qa(e,t){return Xa(e,t,`any`).at(-1)}function $a(e,t=3){return Math.max(0,e.filter(({state:e})=>e===`active`).length-t)}function eo(e,t){if(e===void 0)return t===void 0?0:t-1;if(t===void 0)return e+1;let n=e+(t-e)/2;return n>e&&n<t?n:void 0}function to(e,t,n){let r=e.map((e,t)=>t).toSpliced(t,1),i=t=>t===void 0?void 0:e[t],a=eo(i(n>0?r[n-1]:void 0),i(r[n]));if(a!==void 0)return[{place:t,rank:a}];r.splice(n,0,t);let o=Math.min(...e);return r.map((e,t)=>({place:e,rank:o+t}))}function no(e,{from:t,target:n,on:r},i){let a=n===void 0?`noTarget`:G(e,n)?t!==null&&n<t?`belowCurrent`:void 0:`offScale`;return[...a?[{field:`target`,code:a}]:[],...io(r,i)]}function ro({what:e,on:t,when:n},r){return[...e.trim()?[]:[{field:`what`,code:`noWords`}],...t||n?[]:[{field:`when`,code:`noDate`}],...io(t,r)]}function io(e,t){return e?$i(e)?e<t?[{field:`on`,code:`pastDate`}]:[]:[{field:`on`,code:`notDate`}]:[]}function ao(e,t,n,r=[]){let i=or(e,t),a=i&&i.value<=n?i:void 0,o=a?.indicators?.filter(({required:e})=>e!==!1).map(({text:e})=>e)??[],s=a?.plain??a?.descriptor;return[...(o.length>0||s===void 0?o:[s]).map(e=>({text:e,from:`nextLevel`})),...r.filter(t=>t.objective===void 0||t.objective===e.id).map(({text:e})=>({text:e,from:`author`}))]}function oo(e,t){let n=Wa(t,e.objectives,e),r=Ga(t,e.objectives,e),i=({state:e})=>e===`draft`||e===`active`;return{open:n.filter(i),closed:[...n.filter(e=>!i(e)),...r],gone:new Set(r)}}var so=class{#e;of(e,t){let n=t.entries.length,r=this.#e;if(r?.config===e&&r.record===t&&r.count===n)return r.goals;let i=oo(e,t);return this.#e={config:e,record:t,count:n,goals:i},i}};function co(e){let{config:t,draft:n,record:r,goals:i,viewer:a,acts:o,reading:s}=e,c=n.get(`open`)??``,[l=``,u=``]=c.split(/:(.*)/s),d=fo(i,u),f=po(i,u),p=o&&c&&(l===`new`||d||f)?{kind:l,id:u}:void 0,m=e=>n.get(`${c}/${e}`),h=d?.goal.objective??m(`objective`),g=t.objectives.find(e=>e.id===h)??lo(t,r,i),_=d?d.goal.from:Qa(r,g.id)?.level??null,v=l===`new`?{objective:g.id,target:or(g,_)?.value??_}:l===`edit`&&d?{target:d.goal.target,on:d.goal.on,why:d.goal.why}:l===`change`&&f?uo(f):{},y=new Map(Object.entries(v));return{...e,edits:o&&a===`learner`,form:p,now:e=>m(e)??`${y.get(e)??``}`,objective:g,from:_,inWords:e=>I(e,s)}}function lo({objectives:e},t,{open:n}){let r=e.filter(({id:e})=>!n.some(({goal:t})=>t.objective===e));return r.find(({id:e})=>t.latestRating(e))??r[0]??e[0]??{id:``,title:``,levels:[]}}function uo({set:e}){let{what:t,on:n,when:r,where:i,who:a,proof:o,obstacle:s,suggested:c}=e;return{what:t,when:r?`test`:n?`day`:``,on:n,where:i,who:a,proof:o,if:s?.if,then:s?.then,suggested:c?`on`:``}}function fo({open:e,closed:t},n){return[...e,...t].find(({goal:e})=>e.id===n)}function po({open:e,closed:t},n){return[...e,...t].flatMap(({steps:e})=>e).find(e=>e.id===n)}function mo({config:e},{goal:t}){return e.objectives.find(({id:e})=>e===t.objective)}function ho(e,t,n){let{reading:r,shared:i,language:a,messages:o}=e;if(n===null)return o.noLevel;let s=t&&G(t,n);return s?Sr(s,r,i,a):o.offScale(n)}function go(e,t){return $i(e)?yn(Date.parse(`${e}T00:00`),t):e}function _o({clock:e,assessedOn:t=e.slice(0,10)},n){return go(t,n)}function vo({messages:e,language:t,today:n},{set:r,state:i}){let{on:a,when:o}=r;return o?a?`${e.beforeTest} (${go(a,t)})`:e.beforeTest:a?(i!==`done`&&a<n?e.wasFor:e.byDay)(go(a,t)):``}var yo=()=>u(Date.now(),crypto.getRandomValues(new Uint8Array(10))),bo=e=>`[data-goal="${CSS.escape(e)}"] h3`;function xo(e,t,n){return Do[t]?.(e,n)}function So({messages:e,goals:t},n,r){let i=po(t,n)?.what??``;return{bodies:[To(n,r?`done`:`todo`)],say:r?e.saved.done(i):e.saved.todo(i)}}function Co({goals:e,messages:t},n,r,i){let{open:a}=e,o=a.findIndex(({goal:e})=>e.id===n);return o<0||o===r||r<0||r>=a.length?{}:{bodies:to(a.map(({rank:e})=>e),o,r).map(({place:e,rank:t})=>wo(a[e]?.goal.id??n,{rank:t})),say:t.moved(r+1,a.length),...i&&{focus:i}}}function wo(e,t,n=`learner`){return{kind:`goal-changed`,by:n,about:e,...t}}function To(e,t){return{kind:`step-changed`,by:`learner`,about:e,state:t}}var Eo=(e,t=`.form input:checked`)=>(n,r)=>({open:`${e}:${r}`,focus:t}),Do={new:Eo(`new`,`.form select, .form input:checked`),edit:Eo(`edit`),step:Eo(`step`,`#f-what`),change:Eo(`change`,`#f-what`),check:Eo(`check`,`#f-text`),cancel:({form:e,goals:t})=>({open:``,clearForm:!0,focus:e?.kind===`new`?`[data-act="new"]`:bo(po(t,e?.id??``)?.goal??e?.id??``)}),saveNew:e=>{let{config:t,objective:n,from:r,now:i,messages:a,today:o}=e,{target:s,on:c,why:l}=ko(e),u=no(n,{from:r,target:s,on:c},o);if(u.length>0||s===void 0)return{problems:u};let{closesBy:d}=t,f=yo();return{bodies:[{kind:`goal-set`,by:`learner`,about:f,objective:i(`objective`)||n.id,from:r,target:s,...c&&{on:c},...l&&{why:l},...d&&{closesBy:d}}],clearForm:!0,open:`step:${f}`,say:a.saved.goal,focus:`#f-what`}},saveEdit:e=>{let{objective:t,from:n,form:r,goals:i,messages:a,today:o}=e,s=fo(i,r?.id??``)?.goal;if(!s)return;let{target:c,on:l,why:u}=ko(e),d=l===(s.on??``),f=no(t,{from:n,target:c,on:d?``:l},o);if(f.length>0||c===void 0)return{problems:f};let p={...c!==s.target&&{target:c},...!d&&{on:l},...u!==(s.why??``)&&{why:u}},m=Object.keys(p).length===0;return{bodies:m?[]:[wo(s.id,p)],clearForm:!0,open:``,say:m?``:a.saved.changed,focus:bo(s.id)}},saveStep:e=>{let{form:t,goals:n,now:r,messages:i,today:a}=e,o=t?.kind===`change`?po(n,t.id):void 0,s=o?.goal??t?.id;if(!s)return;let c=Ao(e),l=c.on!==void 0&&c.on===o?.set.on,u=ro({...c,...l&&{on:a}},a).map(e=>e.code===`noDate`&&r(`when`)===`day`?{field:`on`,code:`noDate`}:e);if(u.length>0)return{problems:u};let d=o?.id??yo();return{bodies:[{kind:`step-set`,by:`learner`,about:d,goal:s,...c,...o&&{revises:o.set.id}}],clearForm:!0,open:``,say:o?i.saved.changed:i.saved.step,focus:o?`[data-step="${CSS.escape(d)}"] input`:`[data-goal="${CSS.escape(s)}"] [data-act="step"]`}},block:(e,t)=>({bodies:[To(t,`blocked`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="unblock"]`}),unblock:(e,t)=>({bodies:[To(t,`todo`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="block"]`}),remove:({goals:e,record:t,messages:n},r)=>{let i=po(e,r);if(i)return{bodies:t.versionsOf(i.set).map(e=>({kind:`retracted`,by:`learner`,about:e.id})),say:n.saved.undone,focus:bo(i.goal)}},saveCheck:({form:e,now:t,viewer:n,messages:r})=>{let i=t(`text`).trim()||(n===`family`?r.talked:``);if(!e||!i)return{problems:[{field:`text`,code:`noWords`}]};let a=e.id;return{bodies:[n===`teacher`?{kind:`commented`,by:n,about:a,text:i}:{kind:`checked-in`,by:n,about:a,text:i}],clearForm:!0,open:``,say:r.saved.changed,focus:bo(a)}},ask:({messages:e},t)=>({bodies:[wo(t,{review:`requested`})],say:e.reviews.requested,focus:bo(t)}),inReview:({messages:e},t)=>({bodies:[wo(t,{review:`inReview`},`teacher`)],say:e.reviewsForTeacher.inReview}),approve:({messages:e},t)=>({bodies:[wo(t,{review:`approved`},`teacher`)],say:e.reviewsForTeacher.approved}),up:(e,t)=>Oo(e,t,-1),down:(e,t)=>Oo(e,t,1),notYet:({messages:e},t)=>({bodies:[wo(t,{state:`notYet`})],say:e.states.notYet}),archive:({messages:e},t)=>({bodies:[wo(t,{state:`archived`})],say:e.states.archived}),back:({goals:e,messages:t},n)=>{let r=fo(e,n);if(!r)return;let i=r.metBy?`met`:`active`;return{bodies:[wo(n,{state:i})],say:t.states[i],focus:bo(n)}}};function Oo(e,t,n){let r=e.goals.open.findIndex(({goal:e})=>e.id===t)+n,i=r===0||r===e.goals.open.length-1,a=n<0===i?`down`:`up`;return Co(e,t,r,`[data-goal="${CSS.escape(t)}"] [data-act="${a}"]`)}function ko({now:e}){return{target:e(`target`)===``?void 0:Number(e(`target`)),on:e(`on`).trim(),why:e(`why`).trim()}}function Ao({now:e,today:t,config:n}){let[r=``,i,a,o,s=``,c=``]=[`what`,`where`,`who`,`proof`,`if`,`then`].map(t=>e(t).trim()),{nextTest:l=``}=n,u={today:t,week:Ba(t),test:l>=t?l:``,day:e(`on`).trim()}[e(`when`)];return{what:r,...u&&{on:u},...e(`when`)===`test`&&{when:`nextTest`},...i&&{where:i},...a&&{who:a},...o&&{proof:o},...(s||c)&&{obstacle:{if:s,then:c}},...e(`suggested`)&&{suggested:!0}}}function jo(e,t){let n,r=e=>{if(!(e instanceof DragEvent)||!(e.target instanceof Element))return;let r=e.target.closest(`[data-goal]`);if(e.type===`dragstart`){if(!r||!e.target.closest(`.grip`))return;n=r.dataset.goal,e.dataTransfer?.setDragImage(r,0,0)}else e.type===`dragend`?n=void 0:n!==void 0&&(e.preventDefault(),e.type===`drop`&&t(n,r?.dataset.goal))};for(let t of[`dragstart`,`dragover`,`drop`,`dragend`])e.addEventListener(t,r)}var Mo=/^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;function No(e){return`\ufeff${e.map(e=>`${e.map(Po).join(`,`)}\r\n`).join(``)}`}function Po(e){if(e===null)return``;if(typeof e==`number`)return Number.isFinite(e)?`${e}`:``;let t=Mo.test(e)?`'${e}`:e;return/[",\r\n\t]|^\s|\s$/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t}function Fo(e,t){let n=mo(e,t);return n?e.inWords(n.title):t.goal.objective}function Io(e){return e.goals.open.flatMap(t=>{let{goal:n,steps:r}=t,i=Fo(e,t),a=ho(e,mo(e,t),n.target);return[...n.on?[Lo(n.id,n.on,e.messages.calendarGoal(i),a)]:[],...r.filter(({state:e})=>e!==`done`).flatMap(({id:e,what:t,set:n})=>n.on?Lo(e,n.on,t,i):[])]})}function Lo(e,t,n,r){return{uid:`${e}@competency-widgets`,on:t,summary:n,description:r}}function Ro(e,t){return Va(Io(e),t,e.messages.heading[e.viewer])}function zo(e){let{goals:t,messages:n}=e,r=[...t.open,...t.closed].flatMap(r=>{let{goal:i,steps:a,state:o}=r,s=mo(e,r),c=[Fo(e,r),ho(e,s,i.from),ho(e,s,i.target),i.on??``,n.states[t.gone.has(r)?`archived`:o],i.why??``];return a.length===0?[[...c,``,``,``,``,``,``]]:a.map(({what:e,state:t,set:r})=>[...c,e,r.on??(r.when?n.beforeTest:``),n.stepStates[t],r.where??``,r.who??``,r.proof??``])});return No([n.columns,...r])}function Bo({config:e,goals:t,record:n}){let r=t.open.map(({goal:e})=>e.objective),i=e=>r.includes(e)?r.indexOf(e):r.length;return e.objectives.filter(({id:e})=>r.includes(e)||n.latestRating(e)).sort((e,t)=>i(e.id)-i(t.id)).map(e=>({objective:e,mine:Qa(n,e.id)?.level??null,will:t.open.filter(({goal:t})=>t.objective===e.id).flatMap(({steps:e})=>e.filter(({state:e})=>e!==`done`)).sort((e,t)=>(e.set.on??`9`)<(t.set.on??`9`)?-1:1).map(({what:e})=>e)}))}var Vo=f`
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
    margin: -8px -8px 0 8px;
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
  /* Engines tell the focus on the day, the month and the year, and not on the field around them. */
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
`;function X(e,t,n=``,r=``,i=``){return p`<button
    class=${r}
    type="button"
    data-act=${e}
    data-id=${n}
    aria-describedby=${i||m}
    .textContent=${t}
  ></button>`}function Ho(e,t,n,r=`text`){let{now:i,today:a}=e,o=Wo(e,t),s=o?`e-${t}`:m;return p`<div class="field">
    <label for="f-${t}" .textContent=${n}></label>
    ${r===`box`?p`<textarea
            id="f-${t}"
            name=${t}
            rows="2"
            dir="auto"
            aria-invalid=${o?`true`:m}
            aria-describedby=${s}
            .value=${i(t)}
          ></textarea>`:p`<input
            id="f-${t}"
            name=${t}
            type=${r}
            dir=${r===`text`?`auto`:m}
            min=${r===`date`?a:m}
            aria-invalid=${o?`true`:m}
            aria-describedby=${s}
            .value=${i(t)}
          />`}
    ${Go(e,t)}
  </div>`}function Uo(e,t,n,r){let i=Wo(e,t);return p`<div class="group">
    <p class="label" id="l-${t}" .textContent=${n}></p>
    <div
      role="radiogroup"
      aria-labelledby="l-${t}"
      aria-invalid=${i?`true`:m}
      aria-describedby=${i?`e-${t}`:m}
    >
      ${r.map(({value:n,words:r})=>p`<label class="tick"
            ><input type="radio" name=${t} .value=${n} .checked=${e.now(t)===n} /><span
              >${r}</span
            ></label
          >`)}
    </div>
    ${Go(e,t)}
  </div>`}function Wo({problems:e},t){return e.find(e=>e.field===t)}function Go(e,t){let n=Wo(e,t);return p`<p
    class="problem"
    id="e-${t}"
    ?hidden=${!n}
    .textContent=${n?e.messages.problems[n.code]:``}
  ></p>`}function Ko(e,t,n,r,i){return p`<div class="form no-print" role="group" aria-labelledby="form" part="form">
    ${e.form?.kind===`new`?p`<h3 id="form" .textContent=${t}></h3>`:p`<h4 id="form" .textContent=${t}></h4>`}
    ${n}
    <p class="acts">${X(r,i,``,`main`)}${X(`cancel`,e.messages.cancel)}</p>
  </div>`}function qo(e){let{messages:t,objective:n,from:r,record:i,language:a,now:o,goals:s}=e,c=e.form?.kind===`new`,l=c?Qa(i,n.id):void 0,u=ho(e,n,r),d=l?t.nowAt(u,_o(l,a)):r===null?t.nowNone:t.from(u),f=n.levels.map(({value:e})=>e),h=Number(o(`target`)),g=o(`target`)!==``&&!f.includes(h)&&G(n,h)?[...f,h].sort((e,t)=>e-t):f,_=p`${c?Jo(e):m}
    <p .textContent=${d}></p>
    ${Uo(e,`target`,t.target,g.map(t=>({value:`${t}`,words:Yo(e,t)})))}
    ${Ho(e,`on`,t.by,`date`)} ${Ho(e,`why`,t.why,`box`)}`;return Ko(e,c?s.open.length+s.closed.length>0?t.another:t.first:t.changeTitle,_,c?`saveNew`:`saveEdit`,c?t.set:t.save)}function Jo({config:e,messages:t,objective:n,reading:r,inWords:i}){let a=R(n.statement??n.title,r,`lead`);return e.objectives.length<2?a:p`<div class="field">
      <label for="f-objective" .textContent=${t.about}></label>
      <select id="f-objective" name="objective">
        ${e.objectives.map(e=>p`<option
              .value=${e.id}
              .selected=${e.id===n.id}
              .textContent=${i(e.title)}
            ></option>`)}
      </select>
    </div>
    ${a}`}function Yo(e,t){let{objective:n,from:r,messages:i,reading:a}=e,o=G(n,t),s=o&&`label`in o?o.plain??o.descriptor:void 0;return p`<span class="name"
      >${_r(n,t)}<span .textContent=${ho(e,n,t)}></span
    ></span>
    ${t===r?p`<span class="muted" .textContent=${i.stay}></span>`:m}
    ${s===void 0?m:R(s,a,`muted`)}`}function Xo(e,t){let{messages:n,config:r,language:i,now:a,today:o}=e,s=e.form?.kind===`step`,{nextTest:c=``}=r,l=c>=o?`${n.whens.test} (${go(c,i)})`:n.whens.test,u={...n.whens,test:l},d=p`${s?Zo(e,t):m} ${Ho(e,`what`,n.what)}
    ${Uo(e,`when`,n.when,Object.entries(u).map(([e,t])=>({value:e,words:t})))}
    ${a(`when`)===`day`?Ho(e,`on`,n.day,`date`):m}
    <details ?open=${[`where`,`who`,`proof`,`if`,`then`].some(e=>a(e))}>
      <summary .textContent=${n.more}></summary>
      ${Ho(e,`where`,n.where)} ${Ho(e,`who`,n.who)}
      ${Ho(e,`proof`,n.proof)} ${Ho(e,`if`,n.obstacleIf)}
      ${Ho(e,`then`,n.obstacleThen)}
    </details>`;return Ko(e,s?n.addStep:n.changeStep,d,`saveStep`,s?n.saveStep:n.save)}function Zo(e,t){let{messages:n,config:r,reading:i}=e,a=mo(e,t),{from:o,target:s}=t.goal,c=(a?ao(a,o,s,r.steps):[]).flatMap(({text:e})=>F(e,i)).filter(e=>e!==void 0);return c.length===0?m:p`<div role="group" aria-labelledby="ideas">
    <p class="label" id="ideas" .textContent=${n.ideas}></p>
    <p class="ideas">
      ${c.map(e=>p`<button
            class="idea"
            type="button"
            data-act="idea"
            lang=${z(e,i)}
            dir="auto"
            .textContent=${e.text}
          ></button>`)}
    </p>
  </div>`}function Qo(e){let{messages:t,viewer:n}=e,r=Ho(e,`text`,t.checkInAsk[n],`box`);return Ko(e,n===`teacher`?t.checkInAsk.teacher:t.checkIn,r,`saveCheck`,t.checkInSave[n])}function $o(e,t,n){let{edits:r,form:i,messages:a,goals:o}=e,{id:s}=t.goal,c=(...e)=>i?.id===s&&e.includes(i.kind);return p`<li class="goal" part="goal" data-goal=${s}>
    ${r&&o.open.length>1?ts:m} ${ns(e,t)}
    ${c(`edit`)?qo(e):rs(e,t)} ${is(e,t)}
    ${c(`step`)?Xo(e,t):m} ${ss(e,t)}
    ${c(`check`)?Qo(e):m}
    ${i&&(c(`edit`,`step`,`check`)||t.steps.some(e=>e.id===i.id))?m:cs(e,t,n)}
    <p class="print line" aria-hidden="true"><span .textContent=${a.lines.teacher}></span></p>
  </li>`}function es(e,t){let{messages:n,language:r,edits:i,goals:a}=e,{goal:o,state:s,metBy:c,droppedTo:l}=t,u=mo(e,t),d=a.gone.has(t);return p`<li class="goal closed" part="goal" data-goal=${o.id}>
    ${ns(e,t)} ${rs(e,t)}
    <p
      class="muted"
      ?hidden=${!c}
      .textContent=${c?n.metOn(ho(e,u,c.level),_o(c,r)):``}
    ></p>
    <p
      class="muted"
      ?hidden=${l===void 0}
      .textContent=${l===void 0?``:n.dropped(ho(e,u,l))}
    ></p>
    <p class="notice" ?hidden=${!d} .textContent=${n.gone}></p>
    ${t.steps.length>0?p`<ul class="steps">
            ${t.steps.map(t=>p`<li class="step">${os(e,t,s)}</li>`)}
          </ul>`:m}
    ${ss(e,t)}
    <p class="no-print">
      ${!i||d?m:s===`met`?X(`archive`,n.archive,o.id,`quiet`,`g-${o.id}`):X(`back`,n.back,o.id,`quiet`,`g-${o.id}`)}
    </p>
  </li>`}var ts=p`<span class="grip no-print" draggable="true" aria-hidden="true"
  ><svg viewBox="0 0 16 16" width="16" height="16">
    <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg
></span>`;function ns(e,t){let{reading:n,messages:r}=e,i=mo(e,t),a=`g-${t.goal.id}`;if(!i)return p`<h3 id=${a} tabindex="-1" .textContent=${r.states.archived}></h3>`;let[o,s]=F(i.statement??i.title,n);return p`<h3 id=${a} tabindex="-1" dir="auto" lang=${z(o,n)} .textContent=${o.text}></h3>
    ${s?p`<p class="other" dir="auto" lang=${z(s,n)} .textContent=${s.text}></p>`:m}`}function rs(e,t){let{messages:n,shared:r,language:i,viewer:a,goals:o}=e,{goal:s,state:c}=t,l=mo(e,t),u=t=>p`<span class="name"
      >${l&&t!==null?_r(l,t):m}<span
        .textContent=${ho(e,l,t)}
      ></span
    ></span>`,d=o.gone.has(t)?n.states.archived:n.states[c],f=a===`teacher`?n.reviewsForTeacher:n.reviews;return p`<div class="way">
      <span class="from">${u(s.from)}</span>
      <span class="arrow" aria-hidden="true"></span>
      <span class="to">${K(`goal`,r.goal)} ${u(s.target)}</span>
      <span ?hidden=${!s.on} .textContent=${s.on?n.byDay(go(s.on,i)):``}></span>
    </div>
    <p class="state">
      <span class="tag ${c}" .textContent=${d}></span>
      <span class="muted" .textContent=${s.review?f[s.review]:``}></span>
    </p>
    <p class="why" dir="auto" ?hidden=${!s.why} .textContent=${s.why??``}></p>`}function is(e,t){let{steps:n,state:r}=t,{messages:i,edits:a,viewer:o,form:s}=e,c=n.filter(e=>e.state===`done`).length;return p`<section class="plan" part="plan">
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
      ${n.map(n=>as(e,t,n))}
    </ul>
    <div class="print" aria-hidden="true">
      ${[0,1].map(()=>p`<p class="line"><i></i><span .textContent=${i.lines.step}></span></p>
            <p class="line short"><span .textContent=${i.lines.by}></span></p>`)}
    </div>
  </section>`}function as(e,t,n){let{edits:r,form:i,messages:a}=e,{id:o}=n;if(i?.kind===`change`&&i.id===o)return p`<li class="step">${Xo(e,t)}</li>`;let s=`s-${o}`;return p`<li class="step ${n.state}" data-step=${o}>
    ${r?p`<label class="tick"
            ><input
              type="checkbox"
              name="done"
              .value=${o}
              .checked=${n.state===`done`}
            />${os(e,n)}</label
          >`:os(e,n)}
    ${r?p`<p class="no-print small">
            ${X(`change`,Ya(n)===void 0?a.when:a.changeStep,o,`quiet`,s)}
            ${n.state===`done`?m:n.state===`blocked`?X(`unblock`,a.unstuck,o,`quiet`,s):X(`block`,a.stuck,o,`quiet`,s)}
            ${X(`remove`,a.removeStep,o,`quiet`,s)}
          </p>`:m}
  </li>`}function os(e,t,n){let{messages:r,edits:i}=e,{where:a,who:o,proof:s,obstacle:c,suggested:l}=t.set,u=[vo(e,t),a&&r.whereIs(a),o&&r.whoIs(o),s&&r.proofIs(s)].filter(Boolean),d=t.state===`blocked`?r.blocked:(n||!i)&&t.state===`done`?r.stepStates.done:``;return p`<span class="words">
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
  </span>`}function ss(e,{goal:t}){let{record:n,messages:r,language:i,viewer:a}=e,o=[...n.shown(`checked-in`,t.id),...n.commentsOn(t.id)].sort(B);if(o.length===0)return m;let s={...r.who_,...a!==`learner`&&{learner:r.student}};return p`<section class="checks" part="check-ins">
    <h4 .textContent=${r.timeline}></h4>
    <ul>
      ${o.map(e=>p`<li>
            <span class="muted small" .textContent=${`${_o(e,i)} · ${s[e.by]}`}></span>
            <p dir="auto" .textContent=${e.text}></p>
          </li>`)}
    </ul>
  </section>`}function cs(e,{goal:t,steps:n},r){let{messages:i,viewer:a,goals:o,edits:s}=e,{id:c,review:l}=t,u=`g-${c}`;if(!e.acts)return m;if(a===`teacher`)return p`<p class="acts no-print">
      ${X(`approve`,i.approve,c,``,u)} ${X(`inReview`,i.inReview,c,`quiet`,u)}
      ${X(`check`,i.checkInAsk.teacher,c,`quiet`,u)}
    </p>`;if(a===`family`)return p`<p class="acts no-print">${X(`check`,i.checkInSave.family,c,``,u)}</p>`;if(!s)return m;let d=o.open.length-1;return p`<p class="acts no-print">
      ${X(`step`,i.addStep,c,n.length===0?`main`:``,u)}
      ${X(`check`,i.checkIn,c,`quiet`,u)}
    </p>
    <details class="more no-print">
      <summary aria-describedby=${u} .textContent=${i.moreForGoal}></summary>
      <p class="rest">
        ${X(`edit`,i.change,c,`quiet`,u)}
        ${l===`requested`?m:X(`ask`,i.ask,c,`quiet`,u)}
        ${r>0?X(`up`,i.up,c,`quiet`,u):m}
        ${r<d?X(`down`,i.down,c,`quiet`,u):m}
        ${X(`notYet`,i.notYet,c,`quiet`,u)}
        ${X(`archive`,i.archive,c,`quiet`,u)}
      </p>
    </details>`}function ls(e,t,n,r,i){let{config:a,messages:o,viewer:s,goals:c,form:l,language:u,offers:d,say:f,acts:h,inWords:g,reading:_}=e,{open:v,closed:y}=c,b=[o.heading[s],a.title&&g(a.title)].filter(Boolean).join(` · `),x=a.maxActive??3,S=$a(v,x);return p`<div class="w ${_.display===`side-by-side`?`side`:``}" part="base" lang=${u}>
    <div class="in">
      <h2 class="kicker" .textContent=${b}></h2>
      ${t?m:i}
      <p
        class="notice"
        ?hidden=${S===0}
        .textContent=${S>0?o.tooMany(x+S,x):``}
      ></p>
      ${t&&v.length+y.length===0?us(e):m}
      <ol class="goals" role="list" ?hidden=${v.length===0}>
        ${v.map((t,n)=>$o(e,t,n))}
      </ol>
      ${l?.kind===`new`?qo(e):e.edits&&!l&&v.length+y.length>0?p`<p class="acts no-print">${X(`new`,o.another,``,v.length===0?`main`:``)}</p>`:m}
      <p class="say" role="status" .textContent=${f}></p>
      <p class="no-print" ?hidden=${!h||!d}>
        ${d&&h?X(`undo`,o[d],``,`quiet`):m}
      </p>
      ${y.length>0?p`<details class="past" ?open=${v.length===0}>
              <summary .textContent=${o.closed(y.length)}></summary>
              <ul class="goals">
                ${y.map(t=>es(e,t))}
              </ul>
            </details>`:m}
      ${ds(e)} ${n} ${r} ${t?i:m}
    </div>
  </div>`}function us(e){let{messages:t,edits:n,form:r}=e,{goal:i,by:a,why:o,step:s}=t.lines;return p`${r?.kind===`new`?m:p`<div class="empty no-print">
            <h3 .textContent=${n?t.empty:t.emptyForOthers}></h3>
            ${n?p`<p .textContent=${t.emptyWhy}></p>
                    <p class="acts">${X(`new`,t.first,``,`main`)}</p>`:m}
          </div>`}
    <div class="print blank" aria-hidden="true">
      ${[i,a,o].map(e=>p`<p class="line"><span .textContent=${e}></span></p>`)}
      ${[0,1,2,3].map(()=>p`<p class="line"><i></i><span .textContent=${s}></span></p>
            <p class="line short"><span .textContent=${a}></span></p>`)}
    </div>`}function ds(e){let{messages:t,goals:n,file:r}=e;return n.open.length+n.closed.length===0?m:p`<p class="files no-print">
      ${Io(e).length>0?X(`calendar`,t.calendar,``,`quiet`):m}
      ${X(`sheet`,t.sheet,``,`quiet`)}
    </p>
    <div class="field no-print" ?hidden=${r===void 0}>
      <label for="file" .textContent=${t.fileText}></label>
      <textarea id="file" readonly rows="6" spellcheck="false" .value=${r??``}></textarea>
    </div>`}ue(`goal-tracker`,class extends Wn{constructor(...e){super(...e),this.tag=`goal-tracker`,this.schema=Da,this.#e=new Xn(this,()=>this.requestUpdate()),this.#t=new qn(this),this.#n=new Dn(this),this.#r=new Fa(this),this.#i=[],this.#a=``,this.#s=new so,this.#c=new Ra(this,()=>Pa(()=>import(`./paste-DJo48MS1.js`),__vite__mapDeps([7,8,9,3]),import.meta.url))}static{this.styles=[kn,On,...La,Vo]}#e;#t;#n;#r;#i;#a;#o;#s;#c;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`click`,e=>this.#p(e)),e.addEventListener(`input`,e=>{e.stopPropagation(),this.#d(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),jo(e,(e,t)=>{let n=this.config&&this.#u(this.config),r=n?.goals.open.findIndex(({goal:e})=>e.id===t)??-1;n&&r>=0&&this.#h(Co(n,e,r,bo(e)))}),e}readMarkup(){}willUpdate(e){if(super.willUpdate(e),!this.config)return;let t=JSON.stringify([this.tag,this.config.id,this.viewer===`learner`?void 0:this.viewer]);this.#e.follow(this.session,t)&&(this.#t.forget(),this.#i=[],this.#a=``,this.#o=void 0)}renderWidget(e){let{session:t}=this,n=t?.state===`ready`,r=this.#u(e),i=n&&this.viewer===`learner`,a=i?this.#r.render(t,Bo(r),this.languages):m,o=JSON.stringify([this.tag,e.id,`paste`]);return ls(r,n,a,i?this.#c.render(t,o,r,r.messages):m,this.#l())}updated(){if(!this.config)return;let{goals:e}=this.#u(this.config);for(let t of this.renderRoot.querySelectorAll(`[name="done"]`))t.checked=po(e,t.value)?.state===`done`}#l(){let{session:e,language:t}=this;return!e||Ot(this)||this.viewer!==`learner`?m:e.state===`ready`?this.#n.render(e,t,!0):e.state===`asking`?_n(e,t):m}#u(e){let{viewer:t,language:n,shared:r,session:i}=this,a=i?.state===`ready`,o=a?i.record:new V;return co({config:e,viewer:t,messages:O(`goal-tracker`,n,Oa),shared:r,language:n,reading:{languages:this.languages,display:e.languages??`off`,swapped:!1},record:o,goals:this.#s.of(e,o),draft:this.#e,acts:a,today:En(),problems:this.#i,say:!i||i.state===`loading`?r.loading:this.#a,offers:this.#t.offers,file:this.#o})}#d({target:e}){let t=e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement;if(!this.config||!t||!e.name)return;let n=this.#u(this.config),{name:r,value:i}=e;r===`done`?this.#h(So(n,i,e.matches(`:checked`))):(this.#f(r,i),r===`objective`&&this.#e.discard(/^new:\/target$/),r===`what`&&!i.trim()&&this.#f(`suggested`,``),this.#i=this.#i.filter(e=>e.field!==r),this.requestUpdate())}#f(e,t){this.#e.set(`${this.#e.get(`open`)??``}/${e}`,t)}#p(e){let t=e.target instanceof Element?e.target.closest(`[data-act]`):null;if(!this.config||!t||e instanceof MouseEvent&&e.detail>1)return;let n=this.#u(this.config),{act:r=``,id:i=``}=t.dataset;r===`undo`?this.#m(n):r===`calendar`?this.#_(Ro(n,Date.now()),`ics`,`text/calendar`,n.messages.calendarSaved):r===`sheet`?this.#_(zo(n),`csv`,`text/csv`,n.messages.sheetSaved):r===`idea`?(this.#f(`what`,t.textContent??``),this.#f(`suggested`,`on`),this.#i=this.#i.filter(({field:e})=>e!==`what`),this.#g(`#f-what`)):this.#h(xo(n,r,i))}#m({viewer:e,messages:t,offers:n}){this.#t.undo(this.session,e,[])&&(this.#a=n===`undo`?t.saved.undone:``,this.#g(`[data-act="undo"]`))}#h(e){if(!e)return;let{bodies:t=[],open:n,clearForm:r,problems:i=[],say:a=``,focus:o}=e;if(this.#i=i,this.#a=a,i.length>0){this.#g(`.form [aria-invalid]:not([role]), .form [aria-invalid] input`);return}if(t.length>0&&!this.#t.add(this.session,t)){this.#a=``,this.requestUpdate();return}let s=this.#e.get(`open`);r&&s&&this.#e.discard(RegExp(`^${s.replace(/[^\w:]/g,`\\$&`)}/`)),n?this.#e.set(`open`,n):n===``&&this.#e.discard(/^open$/),this.#g(o)}async#g(e){let t=this.shadowRoot?.activeElement;this.requestUpdate(),await this.updateComplete;let n=t&&!this.shadowRoot?.activeElement,r=e=>this.renderRoot.querySelector(e),i=e&&r(e)||n&&r(`[data-act="undo"], h3[tabindex], [data-act]`);i&&(i.closest(`details`)?.setAttribute(`open`,``),i.focus())}#_(e,t,n,r){if(!this.config)return;let{messages:i}=this.#u(this.config),a=mn(e,`${i.fileName}-${En()}.${t}`,`${n};charset=utf-8`);this.#o=a?void 0:e,this.#a=a?r:i.byHand,this.#g(void 0)}});var fs=[`red`,`yellow`,`green`],ps={leastIterations:2e5,mostIterations:5e6,mostTries:20,mostMinutes:240},ms=S(j(o)),hs=N(y(),D(e=>se(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),gs=e=>N(y(),D(t=>e.test(t),`wrongFormat`)),_s=N(P({id:A,signal:v([`green`,`yellow`,`red`]),title:o,text:S(i),checks:S(j(P({id:A,text:o}))),reach:S(o),frames:ms,wordBank:ms,next:S(P({text:o,href:S(hs)})),lock:S(v([`hard`,`soft`])),escalate:S(k()),release:S(P({salt:gs(/^[\w-]{16,}$/),hash:gs(/^[\w-]{43}$/),iterations:ee(ps.leastIterations,ps.mostIterations),tries:S(ee(1,ps.mostTries)),pauseMinutes:S(ee(1,ps.mostMinutes))}))}),E(e=>C(M(e,`checks`),`checks`)));function vs({id:e,signal:t,escalate:n},r){let i=r.shown(`signaled`,e,`learner`),a=r.shown(`released`,e,`teacher`),o=i.at(-1),s=n&&t===`yellow`&&o?.understanding===`red`?`red`:t,c=a.at(-1),l=r.shown(`relocked`,e,`teacher`).at(-1),u=c&&!(l&&B(c,l)<0)?c:void 0,d=r.shown(`helped`,e,`teacher`),f=[u,d.findLast(({state:e})=>e===`helped`)],p;for(let e of i.toReversed()){if(!ys(e)||f.some(t=>t&&B(e,t)<0))break;p=e}let m=p,h=m&&d.some(e=>B(m,e)<0),g=m?h?`seen`:`waiting`:o&&ys(o)?`helped`:`none`;return{signal:o,light:s,released:u,releases:a,stopped:s===`red`&&!u,help:g,since:p,answer:d.at(-1)}}function ys({understanding:e,words:t}){return e===`red`||!!t?.trim()}var bs={red:`M8 2h8l6 6v8l-6 6H8l-6-6V8z`,yellow:`M12 3l10 18H2z`,green:`M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z`};function xs(e){return fs.some(t=>t===e)}function Ss(e){return Ts(e,`lit`)}function Cs(e){return p`<span class="lights" aria-hidden="true"
    >${fs.map(t=>Ts(t,t===e?`lit`:`dim`))}</span
  >`}function ws(e,t){return p`<span class="light-word">${Ss(e)}<span .textContent=${t}></span></span>`}function Ts(e,t){return p`<svg class="light ${e} ${t}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${bs[e]}></path>
  </svg>`}var Es=f`
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
`,Ds=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get now(){return Date.now()}hostConnected(){document.addEventListener(`visibilitychange`,this.#r),this.#n()}hostDisconnected(){document.removeEventListener(`visibilitychange`,this.#r),clearTimeout(this.#t)}#n(){clearTimeout(this.#t),this.#t=setTimeout(this.#r,6e4-Date.now()%6e4)}#r=()=>{this.#n(),this.#e.requestUpdate()}},Os=f`
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
`,ks=P({type:v([`help-queue`]),id:S(A),record:S(A),queue:P({id:A,title:S(o),text:S(i),signInBy:S(v([`seat`,`initials`])),words:S(k()),minutes:S(ee(1,1440))}),languages:S(v([`off`,`stacked`,`side-by-side`])),sharedComputers:S(k())});function As(e){let[t,...n]=e.querySelectorAll(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`);if(!t)return;let{id:r,minutes:i,signInBy:a}=t.dataset,o=n.map(js).join(`

`);return{keeps:r!==void 0,queue:{id:r??`markup`,title:js(t),...o&&{text:o},...i&&{minutes:Number(i)},...a&&{signInBy:a}}}}function js(e){return(e.textContent??``).replace(/\s+/g,` `).trim()}var Ms={heading:`Help at the teacher’s desk`,seat:`My seat number`,initials:`My initials`,need:{red:`Stop: I am stuck`,question:`I have a question`},short:{red:`Stop`,question:`Question`},words:`What about, if you like`,signIn:`Sign in`,who:{seat:`Write your seat number first.`,initials:`Write your initials first.`},signedIn:(e,t)=>`${e} is on the list, place ${t}.`,changed:e=>`${e} is on the list already and keeps the place.`,waiting:`Waiting`,nobody:`Nobody is waiting.`,minutes:e=>e===0?`just now`:`${e} min`,waited:e=>e===0?`waiting less than a minute`:`waiting ${e} ${e===1?`minute`:`minutes`}`,helped:`Helped`,helpedWho:e=>`${e}: helped.`,undo:`Undo`,backAgain:e=>`${e} waits again.`,done:e=>`Helped so far: ${e}`,project:`Show without words`,unproject:`Show the words`,empties:e=>`Nothing is kept unless you save it. The list empties itself at ${e}`,emptiesAfter:e=>`Nothing is kept unless you save it. The list empties itself ${e} minutes after the first sign-in.`,emptied:`The period is over, and the list is empty.`,save:`Save this list`,saved:e=>`Saved: ${e}.`,isNotSaved:`Nothing can be saved here: this has no id.`},Ns={began:0,people:[]};function Ps(e,t,n){let r=t.who.trim().replace(/\s+/g,` `).slice(0,12);if(!r)return e;let i=t.words.trim(),a=Fs(e,r),o=e.people[a],s={who:r,need:t.need,words:i,since:o?.since??n,helped:0},c=o?e.people.with(a,s):[...e.people,s];return{began:e.began||n,people:c}}function Fs({people:e},t){let n=t.trim().toLowerCase();return e.findIndex(e=>!e.helped&&e.who.toLowerCase()===n)}function Is(e,t,n){let r=e.people[t];return r?{...e,people:e.people.with(t,{...r,helped:n})}:e}function Ls({people:e}){return e.map((e,t)=>({...e,place:t})).filter(({helped:e})=>!e).sort((e,t)=>e.since-t.since||e.place-t.place)}function Rs(e,t){return Math.max(0,Math.floor((t-e)/6e4))}function zs(e,{minutes:t=60},n){let r=Number(T(e,`began`))||0,i=M(e,`people`).filter(Bs);return r>n+6e4||n-r>=t*6e4||i.length===0?Ns:{began:r,people:i}}function Bs(e){let t=T(e,`need`);return typeof T(e,`who`)==`string`&&(t===`red`||t===`question`)&&typeof T(e,`words`)==`string`&&Number.isFinite(T(e,`since`))&&Number.isFinite(T(e,`helped`))}function Vs({people:e},t){return e.filter(({helped:e,saved:t})=>e&&!t).map(({who:e,need:n,words:r,since:i,helped:a})=>({kind:`helped`,by:`teacher`,about:t.id,state:`helped`,who:e,need:n,...r&&{words:r},waited:Rs(i,a)}))}function Hs(e){return{...e,people:e.people.map(e=>e.helped?{...e,saved:!0}:e)}}var Us=f`
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
`;function Ws(e,t,n){let r=new Date(e).toDateString()===new Date(n).toDateString();return new Intl.DateTimeFormat(`${t}-US`,{...!r&&{month:`short`,day:`numeric`},hour:`numeric`,minute:`2-digit`}).format(e)}function Gs(e,t,n){let r=Date.parse(e.slice(0,23));return Number.isNaN(r)?``:Ws(r,t,n)}function Ks(e){let{queue:t,period:n,words:r,reading:i,projected:a,messages:o}=e,s=Ls(n);return p`<p class="kicker" .textContent=${r.heading}></p>
    ${t.title===void 0?m:R(t.title,i,`objective`)}
    ${t.text===void 0?m:R(t.text,i,`text`)} ${a?m:qs(e)}
    <section>
      <h3 id="waiting" .textContent=${`${r.waiting}: ${s.length}`}></h3>
      ${s.length===0?p`<p class="muted" .textContent=${r.nobody}></p>`:p`<ol class="list" part="list" aria-labelledby="waiting">
              ${s.map(t=>Js(t,e))}
            </ol>`}
    </section>
    ${Ys(e)}
    <p class="sr" role="status" .textContent=${o}></p>
    ${Zs(e)}`}function qs({queue:e,words:t,missing:n}){let r=e.signInBy??`seat`;return p`<div class="sign-in no-print" part="sign-in">
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
      ${e.words===!1?m:p`<div class="field">
              <label for="about" .textContent=${t.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`}
    </div>
    <p class="missing" id="missing" ?hidden=${!n} .textContent=${n?t.who[r]:``}></p>
    <p class="row needs" role="group" aria-label=${t.signIn}>
      <button type="button" data-need="red">${ws(`red`,t.need.red)}</button>
      <button type="button" data-need="question">${ws(`yellow`,t.need.question)}</button>
    </p>
  </div>`}function Js({who:e,need:t,words:n,since:r,place:i},{words:a,projected:o,now:s}){let c=Rs(r,s);return p`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${e}></span>
    ${ws(t===`red`?`red`:`yellow`,a.short[t])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${a.minutes(c)}></span>
      <span class="sr" .textContent=${a.waited(c)}></span>
      ${Xs(`helped`,i,a.helped,e)}
    </span>
    ${n&&!o?p`<p class="words" dir="auto" .textContent=${n}></p>`:m}
  </li>`}function Ys({period:e,words:t,last:n}){let r=e.people.map((e,t)=>({...e,place:t})).filter(e=>e.helped),i=r.find(({place:e})=>e===n);return r.length===0?m:p`${i?p`<p class="row no-print">
            <span .textContent=${t.helpedWho(i.who)}></span>
            ${Xs(`undo`,i.place,t.undo,i.who)}
          </p>`:m}
    <details>
      <summary .textContent=${t.done(r.length)}></summary>
      <ul class="list">
        ${r.map(({who:e,place:n})=>p`<li class="one">
              <span class="name" dir="auto" .textContent=${e}></span>
              <span class="end">${Xs(`undo`,n,t.undo,e)}</span>
            </li>`)}
      </ul>
    </details>`}function Xs(e,t,n,r){return p`<button type="button" class="no-print" data-act=${e} data-place=${t}>
    <span .textContent=${n}></span><span class="sr" .textContent=${` ${r}`}></span>
  </button>`}function Zs({queue:e,period:t,words:n,language:r,projected:i,keeps:a,now:o}){let{minutes:s=60}=e,c=t.began?n.empties(Ws(t.began+s*6e4,r,o)):n.emptiesAfter(s),l=Vs(t,e).length>0,u=(e,t)=>p`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`;return p`<div class="no-print">
    <p class="muted small" .textContent=${a?c:n.isNotSaved}></p>
    <p class="tools">
      ${u(`project`,i?n.unproject:n.project)}
      ${l&&a?u(`save`,n.save):m}
    </p>
  </div>`}var Qs=class extends Wn{constructor(...e){super(...e),this.projected=!1,this.tag=`help-queue`,this.schema=ks,this.#e=new Ds(this),this.#t=Ns,this.#r=-1,this.#i=``,this.#a=!1}static{this.styles=[kn,Os,Es,Us]}#e;#t;#n;#r;#i;#a;createRenderRoot(){let e=super.createRenderRoot();e.addEventListener(`click`,e=>this.#f(e));for(let t of[`input`,`change`])e.addEventListener(t,e=>e.stopPropagation());return e}readMarkup(){let e=As(this);return e&&{type:`help-queue`,queue:e.queue,...!e.keeps&&{keeps:!1}}}get#o(){return O(`help-queue`,this.language,Ms)}get#s(){return`help-queue/${this.config?.queue.id}`}renderWidget(e){let{projected:t,language:n}=this,{queue:r,languages:i=`off`}=e,a=this.#e.now;return this.#l(e),this.#u(e,a),this.setState(`waiting`,Ls(this.#t).length>0),p`<div class="w ${t?`projected`:``}" part="base" lang=${n}>
      <div class="in">
        ${Ks({queue:r,period:this.#t,words:this.#o,reading:{languages:this.languages,display:i,swapped:!1},language:n,projected:t,keeps:this.#c,last:this.#r,messages:this.#i,missing:this.#a,now:a})}
      </div>
    </div>`}get#c(){return this.session!==void 0&&T(this.config,`keeps`)!==!1}#l(e){let{session:t}=this,n=this.#s,r=t?.drafts;r&&this.#c&&(this.#n?.session!==t||this.#n.key!==n)&&(this.#n={session:t,key:n},r.get(n).then(n=>{this.#n?.session!==t||this.#t.people.length>0||(this.#t=zs(n,e.queue,this.#e.now),this.requestUpdate())}))}#u({queue:e},t){this.#t.people.length===0||zs(this.#t,e,t).people.length>0||(this.#d(Ns),this.#i=this.#o.emptied)}#d(e){this.#t=e;let t=this.#c?this.session?.drafts:void 0;e.people.length>0?t?.put(this.#s,e):t?.delete(this.#s),this.requestUpdate()}#f(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!t||!this.config)return;let{need:n,act:r,place:i=`-1`}=t.dataset,a=this.#e.now;n===`red`||n===`question`?this.#m(n,a):r===`helped`?this.#p(Number(i),a):r===`undo`?this.#p(Number(i),0):r===`project`?this.projected=!this.projected:r===`save`&&this.#h()}#p(e,t){let n=this.#t.people[e]?.who??``;this.#r=t?e:-1,this.#i=t?this.#o.helpedWho(n):this.#o.backAgain(n),this.#d(Is(this.#t,e,t))}#m(e,t){let n=this.renderRoot.querySelector(`#who`),r=this.renderRoot.querySelector(`#about`);if(n){if(this.#a=!n.value.trim(),!this.#a){let i=Fs(this.#t,n.value)>=0;this.#d(Ps(this.#t,{who:n.value,need:e,words:r?.value??``},t));let a=Ls(this.#t).findIndex(e=>e.place===Fs(this.#t,n.value))+1;this.#i=i?this.#o.changed(n.value.trim()):this.#o.signedIn(n.value.trim(),a),n.value=``,r&&(r.value=``)}n.focus(),this.requestUpdate()}}#h(){let e=this.config&&Vs(this.#t,this.config.queue);e&&Kn(this,this.session,e).length!==0&&(this.#i=this.#o.saved(e.length),this.#d(Hs(this.#t)))}};W([U({type:Boolean})],Qs.prototype,`projected`,void 0),ue(`help-queue`,Qs);var $s=N(b(),D(e=>e>0&&e<=1e4,`outOfRange`)),ec=S(j(P({title:o,href:pr}))),tc=N(P({type:v([`learning-path`]),id:A,record:S(A),title:o,statement:S(i),text:S(i),steps:j(P({id:A,kind:v([`must`,`may`,`choose`,`assess`]),title:o,text:S(i),resources:ec,minutes:S($s),by:S(N(y(),D($i,`notDate`))),after:S(j(A)),checkpoint:S(A),options:S(j(P({id:A,title:o,text:S(i),resources:ec,minutes:S($s),steps:S(j(A))}))),pick:S(ee(1,50)),own:S(P({countWhilePending:S(k())})),ready:S(P({selfRating:S(P({objective:A,title:S(o),atLeast:b()})),checklist:S(j(P({id:A,text:o}))),musts:S(k())}))})),checkpoints:S(j(_s)),languages:S(v([`off`,`stacked`,`side-by-side`,`swap`])),feedback:S(k()),sharedComputers:S(k())}),E(nc));function*nc(e){let t=M(e,`steps`);Array.isArray(T(e,`steps`))&&t.length===0&&(yield{path:`steps`,code:`missing`});let n=new Set;yield*C(t,`steps`,n);for(let[e,r]of t.entries()){let t=`steps[${e}]`;yield*C(M(r,`options`),`${t}.options`,n),yield*C(M(T(r,`ready`),`checklist`),`${t}.ready.checklist`),yield*rc(r,t)}let r=M(e,`checkpoints`);yield*C(r,`checkpoints`,n),yield*ic(t,r),yield*oc(t,r)}function*rc(e,t){if(T(e,`kind`)!==`choose`)return;let n=M(e,`options`),[r,i=1]=[lc(e),T(e,`pick`)];n.length===0?yield{path:`${t}.options`,code:`emptyBranch`,params:{found:r}}:typeof i==`number`&&i>n.length&&(yield{path:`${t}.pick`,code:`tooFewOptions`,params:{found:n.length,expected:i}});for(let[e,r]of n.entries()){let n=T(r,`steps`);!Array.isArray(n)||n.length>0||(yield{path:`${t}.options[${e}].steps`,code:`emptyBranch`,params:{found:lc(r)}})}}function*ic(e,t){let n=new Set(e.map(lc)),r=new Set(t.map(lc)),i=new Set;for(let[t,a]of e.entries()){let e=`steps[${t}]`,o=T(a,`checkpoint`);typeof o==`string`&&(r.has(o)?i.has(o)&&(yield{path:`${e}.checkpoint`,code:`duplicateId`,params:{found:o}}):yield{path:`${e}.checkpoint`,code:`unknownId`,params:{found:o}},i.add(o));for(let[e,r]of ac(a,t))n.has(e)||(yield{path:r,code:`unknownId`,params:{found:e}})}for(let[e,n]of t.entries()){let t=lc(n);t&&!i.has(t)&&(yield{path:`checkpoints[${e}]`,code:`unreachable`,params:{found:t}})}}function ac(e,t){let n=[],r=(e,t)=>e.forEach((e,r)=>typeof e==`string`&&n.push([e,te(t,r)]));r(M(e,`after`),`steps[${t}].after`);for(let[n,i]of M(e,`options`).entries())r(M(i,`steps`),`steps[${t}].options[${n}].steps`);return n}function*oc(e,t){let n=new Set(t.filter(e=>T(e,`signal`)===`red`||T(e,`escalate`)===!0).map(lc)),r=cc(e),i=e.map((e,t)=>{let i=T(e,`checkpoint`),a=lc(e);return{id:a,after:[...ac(e,t).filter(([,e])=>e.startsWith(`steps[${t}].after`)),...(r.get(a)??[]).map(e=>[e,`steps[${t}]`])],checkpoint:typeof i==`string`&&n.has(i)?i:void 0}}),a=new Set(i.map(({id:e})=>e)),o=e=>e.after.flatMap(([e])=>a.has(e)?[e]:[]),s=new Set;for(let e=!0;e;){e=!1;let t=!0;for(let n of i)t&&!s.has(n.id)&&o(n).every(e=>s.has(e))&&(s.add(n.id),e=!0),n.checkpoint&&!s.has(n.id)&&(t=!1)}let c=new Map(i.map(e=>[e.id,e]));for(let[e,t]of i.entries()){if(!t.id||s.has(t.id))continue;let n=sc(t,c,o)?`cycle`:`unreachable`;yield{path:`steps[${e}]`,code:n,params:{found:t.id}}}}function sc(e,t,n){let r=new Set,i=n(e);for(let a=i.pop();a!==void 0;a=i.pop()){if(a===e.id)return!0;let o=t.get(a);!r.has(a)&&o&&(r.add(a),i.push(...n(o)))}return!1}function cc(e){let t=new Map;for(let n of e)for(let e of M(n,`options`))for(let r of M(e,`steps`))typeof r==`string`&&t.set(r,[...t.get(r)??[],lc(n)]);return t}function lc(e){let t=T(e,`id`);return typeof t==`string`?t:``}function uc(e,t){let n=new Map((e.checkpoints??[]).map(e=>[e.id,e])),r=new Map(e.steps.map(e=>[e.id,pc(e,t)])),i=e.steps.filter(t=>hc(e,t,r)),a=e=>gc(e,t)===`done`,o,s,c=i.map((e,c)=>{let{choices:l=[],proposals:u=[],isChosen:d=!0}=r.get(e.id)??{},f=(e.after??[]).filter(e=>i.some(t=>t.id===e)&&!a(e)),p=e.checkpoint===void 0?void 0:n.get(e.checkpoint),m=p&&vs(p,t),h={step:e,place:c+1,access:s?`hidden`:o?`locked`:f.length>0?`waits`:`open`,waitsFor:f,behind:s??o,progress:gc(e.id,t),helped:t.shown(`gave-feedback`,e.id,`learner`).at(-1)?.helped,choices:l,proposals:u,isChosen:d,asked:t.shown(`asked-ready`,e.id,`learner`).at(-1),checkpoint:p,status:m};return p&&m?.stopped&&(p.lock===`hard`&&(s??=p),o??=p),h}),l=c.filter(({step:e})=>e.kind!==`may`),u=l.filter(({progress:e})=>e===`done`).length;return{steps:c,current:vc(c,t),stop:c.find(_c),required:l.length,done:u,complete:u===l.length&&!c.some(({status:e})=>e?.stopped)}}function dc(e,t,n,r){let{selfRating:i,checklist:a=[],musts:o}=t.ready??{},s=[];if(i){let e=n.latestRating(i.objective,`learner`)?.level??void 0;(e===void 0||e<i.atLeast)&&s.push({code:`rating`})}let c=a.filter(({id:e})=>!r.includes(e)).length;if(c>0&&s.push({code:`checklist`,count:c}),o){let{steps:r}=uc(e,n),i=r.findIndex(e=>e.step.id===t.id),a=r.slice(0,i).filter(e=>e.step.kind===`must`&&e.progress!==`done`).length;a>0&&s.push({code:`musts`,count:a})}return s}function fc({steps:e},t){let n=e.flatMap(({step:e,progress:t})=>e.by!==void 0&&e.kind!==`may`?{by:e.by,isDone:t===`done`}:[]);if(n.length===0)return;let r=n.filter(({by:e,isDone:n})=>e<t&&!n).length,i=n.filter(({by:e,isDone:n})=>e>t&&n).length,a=n.flatMap(({by:e,isDone:n})=>e>=t&&!n?e:[]).sort(),[o]=a;return r>0?{is:`behind`,steps:r,next:o}:i>0&&!a.includes(t)?{is:`ahead`,steps:i,next:o}:{is:`on`,steps:0,next:o}}function pc(e,t){if(e.kind!==`choose`)return;let{id:n,options:r=[],pick:i=1,own:a}=e,{choices:o,proposals:s}=Nr({id:n,options:r},t);return{choices:o,proposals:s,isChosen:o.filter(e=>{let t=s.find(t=>t.id===e.id)?.state;return!e.archived&&(t===void 0||mc(a,t))}).length>=i}}function mc(e,t){return t===`approved`||t===`proposed`&&e?.countWhilePending===!0}function hc(e,t,n,r=0){let i=e.steps.flatMap(e=>(e.options??[]).flatMap(n=>n.steps?.includes(t.id)?{from:e,option:n}:[]));return i.length===0||r>e.steps.length?i.length===0:i.some(({from:t,option:i})=>n.get(t.id)?.choices.some(({id:e})=>e===i.id)&&hc(e,t,n,r+1))}function gc(e,t){return t.shown(`progressed`,e,`learner`).at(-1)?.state??`todo`}function _c({status:e,access:t}){return e?.stopped===!0&&t!==`hidden`}function vc(e,t){let n=new Map(e.flatMap(e=>e.access===`open`&&e.progress!==`done`?[[e.step.id,e]]:[])),r=t.entries.findLast(e=>a(e,`progressed`)&&e.state!==`done`&&n.has(e.about)&&!t.isOut(e));if(r?.about!==void 0)return n.get(r.about);let i=[...n.values()];return i.find(({step:e})=>e.kind!==`may`)??(e.some(_c)?void 0:i[0])}var yc={heading:`My steps`,headingForTeacher:`Steps of this student`,headingForFamily:`Your child’s steps`,kind:{must:`Must do`,may:`May do`,choose:`You choose`,assess:`Show what you know`},minutes:e=>`About ${e} min`,by:e=>`by ${e}`,soFar:(e,t)=>`${e} of ${t} steps done`,complete:`You did all your steps.`,completeForOthers:`All steps are done.`,pace:{on:()=>`You are on pace.`,ahead:e=>e===1?`You are 1 step ahead.`:`You are ${e} steps ahead.`,behind:e=>e===1?`1 step has passed its day. You can still do it.`:`${e} steps have passed their day. You can still do them.`},paceNext:e=>`The next one is planned for ${e}.`,paceOnlyYou:`Only you see this.`,goOn:(e,t)=>`Go to step ${e}: ${t}`,goTo:(e,t)=>`Next, step ${e}: ${t}`,stop:e=>`Stop first: ${e}`,here:`You are here`,hereForOthers:`Here now`,progress:{todo:``,started:`Started`,submitted:`Turned in`,done:`Done`},light:{red:`Stop`,yellow:`Check`,green:`Go`},lightAtEnd:e=>`At the end: ${e}`,behind:e=>`Opens when your teacher lets you go on after “${e}”.`,behindForOthers:e=>`Opens after “${e}”.`,waits:e=>`First do: ${e}.`,more:e=>e===1?`1 more step comes after the red light.`:`${e} more steps come after the red light.`,closedToStudent:`Not open for the student yet.`,start:`Start`,done:`I did it`,again:`Not done yet`,started:e=>`Started: ${e}.`,finished:e=>`Done: ${e}.`,notDone:e=>`Not done yet: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Undone.`,saved:`Saved.`,pick:(e,t)=>`Choose ${e} of ${t}`,picked:(e,t)=>`${e}, ${t} chosen`,savePick:`Save my choice`,chose:e=>`Your choice: ${e}.`,chooseFirst:`Save your choice first.`,tooFew:e=>e===1?`Choose 1 more.`:`Choose ${e} more.`,tooMany:e=>`That is ${e} too many. Take ${e===1?`one`:e} away.`,archived:`No longer offered`,own:`Use a prompt of your own`,ownChange:`Change your own prompt`,ownTitle:`Your prompt`,ownHow:`How it shows what you learned`,ownAdd:`Use my prompt`,ownFirst:`Write your prompt, and how it shows what you learned.`,ownAdded:`Your prompt is saved. Your teacher answers it.`,ownCounts:`Your prompt is saved. You can start.`,edit:`Change`,drop:`Take it back`,dropped:`Your prompt is taken back.`,proposal:{proposed:`Your teacher has not answered yet`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},proposalForTeacher:{proposed:`Not answered yet`,approved:`Approved`,changesAsked:`Changes asked`,declined:`Declined`},note:`Note for the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Decline`},readyWhen:`You are ready when`,readyRating:(e,t)=>`you rate yourself ${e} or higher${t?` on “${t}”`:``}`,readyMusts:`all “must do” steps before this one are done`,yes:`Done`,notYet:`Not yet`,readyWords:`Something your teacher needs to know, if you like`,ready:`I’m ready`,notReady:{rating:()=>`Rate yourself first.`,checklist:e=>e===1?`1 line is not ticked yet.`:`${e} lines are not ticked yet.`,musts:e=>e===1?`1 “must do” step is left.`:`${e} “must do” steps are left.`},asked:e=>`You said you are ready · ${e}`,askedForOthers:e=>`Says “I’m ready” · ${e}`,askedNow:`Saved. Tell your teacher that you are ready.`,unask:`Undo`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`A little`,no:`No`},hear:`Listen`,stopHearing:`Stop listening`},bc=f`
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
  .told {
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
  .door {
    inline-size: 100%;
  }
  .door summary {
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
`;function xc({viewer:e},{access:t}){return e===`teacher`||t===`open`}function Sc(e,t){return new Intl.DateTimeFormat(`${t}-US`,{weekday:`short`,month:`short`,day:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}T00:00:00Z`))}function Cc({config:e,state:t,reading:n},r){for(let{step:e,proposals:i,choices:a}of t.steps){let t=e.options?.find(e=>e.id===r),o=i.find(e=>e.id===r),s=a.find(e=>e.id===r)?.label,c=t?.title??o?.title??s;if(c!==void 0)return I(c,n)}let i=e.steps.find(e=>e.id===r);return i?I(i.title,n):r}function wc({draft:e},{step:t,choices:n}){let r=e.get(`pick:${t.id}`);return r===void 0?n.filter(({archived:e})=>!e).map(({id:e})=>e):r.split(`
`).filter(Boolean)}function Tc(e,t){let n=t.choices.filter(({archived:e})=>!e).map(({id:e})=>e);return[...wc(e,t)].sort().join(`
`)!==n.sort().join(`
`)}function Ec({step:e,proposals:t}){let n=t.filter(({state:e})=>mc({countWhilePending:!0},e));return[...e.options??[],...n].map(({id:e})=>e)}function Dc({draft:e},{id:t,ready:n}){return(n?.checklist??[]).flatMap(n=>e.get(Oc(t,n.id))===`on`?n.id:[])}function Oc(e,t){return`tick:${JSON.stringify([e,t])}`}function kc({step:e,isChosen:t,asked:n}){return t&&(e.kind!==`assess`||e.ready===void 0||n!==void 0)}function Ac({state:{current:e}},t){return t.status?.stopped||e?.step.id===t.step.id?void 0:e}function jc({current:e,stop:t}){let n=e??t;return new Set(n?[n.step.id]:[])}function Mc(e,t,n){let[r=``,i=``]=t.split(`:`),a=e.state.steps.find(({step:e,proposals:t})=>e.id===n||t.some(e=>e.id===n));return a&&Nc[r]?.(e,a,n,i)}var Nc={start:(e,t)=>Pc(e,t,`started`,e.messages.started),again:(e,t)=>Pc(e,t,`started`,e.messages.notDone),done:(e,t)=>{let{messages:n}=e,r=t.step.id;return t.isChosen?t.step.ready&&!t.asked?{say:n.readyWhen,where:r,focus:`.ready input, [data-act=ready]`}:Pc(e,t,`done`,n.finished):{say:n.chooseFirst,where:r,focus:`.picks input:checked, .picks input`}},undo:({messages:e,offers:t},n)=>({undoes:!0,say:t===`undo`?e.undone:``,where:n.step.id}),helped:({messages:e},t,n,r)=>{if(r===`yes`||r===`some`||r===`no`)return{bodies:[{kind:`gave-feedback`,by:`learner`,about:n,helped:r}],say:e.saved,where:t.step.id}},pick:Fc,own:Ic,edit:(e,{step:t,proposals:n},r)=>{let i=n.find(e=>e.id===r);return i&&{write:{[`own:${t.id}`]:r,[`title:${t.id}`]:i.title,[`how:${t.id}`]:i.how},say:``,where:t.id,focus:`.own-form input`}},drop:({messages:e},{step:t,proposals:n,choices:r},i)=>({bodies:[...r.some(e=>e.id===i)?[Rc(t.id,i)]:[],...(n.find(e=>e.id===i)?.versions??[]).map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],drop:[`pick:${t.id}`,`own:${t.id}`],say:e.dropped,where:t.id}),decide:({draft:e,messages:t},{step:n},r,i)=>{if(i!==`approved`&&i!==`changesAsked`&&i!==`declined`)return;let a=e.text(`note:${r}`);return{bodies:[{kind:`decided`,by:`teacher`,about:r,answer:i,...a&&{note:a}}],drop:[`note:${r}`],say:t.proposalForTeacher[i],where:n.id}},ready:(e,{step:t})=>{let{config:n,record:r,messages:i,draft:a}=e,[o]=dc(n,t,r,Dc(e,t));if(o)return{say:i.notReady[o.code](o.count??0),where:t.id,focus:`.ready input:not(:checked)`};let s=a.text(`words:${t.id}`);return{bodies:[{kind:`asked-ready`,by:`learner`,about:t.id,...s&&{words:s}}],drop:[`words:${t.id}`],say:i.askedNow,where:t.id}},unask:({messages:e},{step:t,asked:n})=>n&&{bodies:[{kind:`retracted`,by:`learner`,about:n.id}],...n.words&&{write:{[`words:${t.id}`]:n.words}},say:e.undone,where:t.id,focus:`[data-act=ready]`}};function Pc(e,{step:t},n,r){return{bodies:[{kind:`progressed`,by:`learner`,about:t.id,state:n}],say:r(Cc(e,t.id)),where:t.id}}function Fc(e,t){let{messages:n}=e,{step:r,choices:i,proposals:a}=t,o=r.id,s=wc(e,t).filter(e=>Ec(t).includes(e)),c=s.length-(r.pick??1),l=`.picks input`;if(c>0)return{say:n.tooMany(c),where:o,focus:l};if(c<0)return{say:n.tooFew(-c),where:o,focus:l};let u=i.map(({id:e})=>e),d=e=>[...r.options??[],...a].find(t=>t.id===e)?.title;return{bodies:[...u.filter(e=>!s.includes(e)).map(e=>Rc(r.id,e)),...s.filter(e=>!u.includes(e)).map(e=>Lc(r.id,e,d(e)))],drop:[`pick:${r.id}`],say:n.chose(s.map(t=>Cc(e,t)).join(`, `)),where:o}}function Ic(e,t){let{draft:n,messages:r}=e,{step:i,proposals:a,choices:o}=t,s=i.id,[c,l]=[n.text(`title:${s}`),n.text(`how:${s}`)];if(!c||!l)return{say:r.ownFirst,where:s,focus:c?`.own-form textarea`:`.own-form input`};let d=a.find(({id:e})=>e===n.get(`own:${s}`)),f=d?.id??u(Date.now(),crypto.getRandomValues(new Uint8Array(10))),p=o.filter(({archived:e,id:t})=>!e&&t!==f),[m]=p,h=i.pick??1,g=!o.some(({id:e})=>e===f)&&(p.length<h||h===1);return{bodies:[{kind:`proposed`,by:`learner`,about:f,board:s,title:c,how:l,...d&&{revises:d.entry.id}},...g&&m&&p.length>=h?[Rc(s,m.id)]:[],...g?[Lc(s,f,c)]:[]],drop:[`own:${s}`,`title:${s}`,`how:${s}`,`pick:${s}`],say:mc(i.own,`proposed`)?r.ownCounts:r.ownAdded,where:s,focus:`.picks input:checked, .picks input`}}function Lc(e,t,n){return{kind:`chosen`,by:`learner`,about:t,board:e,...n!==void 0&&{label:n}}}function Rc(e,t){return{kind:`unchosen`,by:`learner`,about:t,board:e}}function zc(e){let t=e.querySelector(`:scope > ol`);if(!t)return;let n=e.querySelector(`:scope > :is(h2, h3, h4, h5, h6)`),r=[...t.children].filter(e=>e instanceof HTMLElement),i=[],a=r.flatMap(e=>[...e.querySelectorAll(`:scope > ul > li`)]),o=[...r,...a].every(({dataset:e})=>e.id)&&r.length>0,s=Uc(e.querySelector(`:scope > p`)),c=r.map((e,t)=>{let n=e.dataset.id??`step-${t+1}`,r=e.querySelector(`:scope > [data-signal]`),a=r&&{id:r.dataset.id??`${n}-light`,...Hc(r)};return a&&i.push(a),{id:n,...Bc(e,n),...a&&{checkpoint:a.id}}});return{type:`learning-path`,id:e.dataset.id??`path`,title:Uc(n||r[0]?.querySelector(`strong`)),...s&&{statement:s},steps:c,...i.length>0&&{checkpoints:i},...!o&&{keeps:!1}}}function Bc(e,t){let{kind:n,minutes:r,by:i,after:a,pick:o}=e.dataset,s=[...e.querySelectorAll(`:scope > ul > li`)];return{kind:n??(s.length>0?`choose`:`must`),...Vc(e),...r&&{minutes:Number(r)},...i&&{by:i},...a&&{after:a.split(/\s+/).filter(Boolean)},...o&&{pick:Number(o)},...s.length>0&&{options:s.map((e,n)=>({id:e.dataset.id??`${t}-${n+1}`,...Vc(e),...e.dataset.steps&&{steps:e.dataset.steps.split(/\s+/).filter(Boolean)}}))}}}function Vc(e){let t=e.cloneNode(!0);t.querySelectorAll(`ul, ol, [data-signal]`).forEach(e=>e.remove());let n=[...t.querySelectorAll(`a[href]`)],r=n.map(e=>({title:Uc(e),href:e.getAttribute(`href`)})),i=t.querySelector(`h2, h3, h4, h5, h6, strong, b`),a=Uc(t),o=i?Uc(i):/^[^.:–—]*/.exec(a)?.[0].trim()??a;i?.remove(),n.forEach(e=>e.remove());let s=(i?Uc(t):Uc(t).slice(o.length)).replace(/^[\s.:–—]+/,``);return{title:o,...s&&{text:s},...r.length>0&&{resources:r}}}function Hc(e){let{signal:t,lock:n,escalate:r}=e.dataset;return{signal:t,title:Uc(e),...n&&{lock:n},...r!==void 0&&{escalate:!0}}}function Uc(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}function Wc(e,t,n){return[...e.querySelector(`[data-step="${CSS.escape(t)}"]`)?.querySelectorAll(n)??[]]}function Gc(e){return e instanceof HTMLDetailsElement?e.parentElement?.dataset.step:void 0}function Kc(e){let t=e instanceof Element&&e.closest(`summary`)?.parentElement,n=Gc(t||null);return n!==void 0&&t instanceof HTMLDetailsElement?{step:n,isOpen:t.open}:void 0}function qc(e,t){return e.name.startsWith(`pick:`)?[...t.querySelectorAll(`input[name="${CSS.escape(e.name)}"]:checked`)].map(({value:e})=>e).join(`
`):e.matches(`[type="checkbox"]:not(:checked)`)?``:e.value}var Jc={light:{red:`Stop`,yellow:`Check`,green:`Go`},meaning:{red:`See your teacher before you go on.`,yellow:`Check yourself, then go on.`,green:`You can go on.`},escalated:`You asked for help, so stop here first.`,reach:`How to reach your teacher`,reachAnyhow:`Go to your teacher’s desk, or raise your hand.`,check:`Check yourself`,anyChecks:[`I read the task again.`,`I did each part of it.`,`I can explain it to a partner.`],ask:`How is it going for you?`,required:`Choose Stop, Check or Go.`,private:`This is between you and your teacher.`,mine:{red:`I need help`,yellow:`I’m not sure yet`,green:`I’ve got it`},you:`You`,words:{red:`What do you need help with?`,yellow:`Your question, if you have one`},frames:[`I am stuck on …`,`I tried … but …`,`Is it right that … ?`],starts:`Ways to start`,wordBank:`Words to use`,save:{red:`Save and get help`,yellow:`Save my check`,green:`Save and go on`},messages:(e,t)=>`${e} · ${t}`,undo:`Undo`,done:{red:`Your call for help is saved.`,yellow:`Your check is saved.`,green:`Saved.`},takenBack:`Taken back.`,goOn:`Go on.`,stillStopped:`Your teacher still wants to see this first.`,whenSure:`When you are sure, go on.`,waiting:e=>`Waiting since ${e}`,now:`Now show this to your teacher.`,seen:`Your teacher has seen your call.`,helped:`Your teacher helped you. How is it now?`,opened:e=>`Allowed to go on · ${e}`,isNotSaved:`Nothing is kept here: this has no id.`,hear:`Listen`,stopHearing:`Stop listening`};function Yc(e,t){let{uid:n,viewer:r,messages:i,checkpoint:a,keeps:o,words:s}=e;return p`<div class="checkpoint" data-panel=${n}>
    ${Xc(e)} ${r===`learner`&&a.signal===`yellow`?$c(e):m}
    ${r===`learner`?p`${tl(e)} ${nl(e)}`:m} ${t}
    ${o?m:p`<p class="muted small" .textContent=${s.isNotSaved}></p>`}
    <p class="sr" role="status" .textContent=${i}></p>
  </div>`}function Xc(e){let{uid:t,checkpoint:n,light:r,words:i,reading:a,stopped:o,released:s,speaks:c,speaking:l,language:u,now:d}=e,{title:f,text:h,reach:g,signal:_}=n,v=s&&r===`red`?`green`:r,y=s&&[Gs(s.clock,u,d),s.note].filter(Boolean).join(` · `);return p`<div class="sign" part="signal">
      ${Cs(v)}
      <div>
        <p class="call" data-piece .textContent=${i.light[v]}></p>
        ${y===void 0?p`<p
                class="muted"
                data-piece
                .textContent=${r===_?i.meaning[r]:i.escalated}
              ></p>`:p`<p class="opened" part="released" tabindex="-1" dir="auto" .textContent=${i.opened(y)}></p>`}
      </div>
    </div>
    <div data-piece>${R(f,a,`objective`,`${t}-title`)}</div>
    ${h===void 0?m:p`<div data-piece>${R(h,a,`text`)}</div>`}
    ${o?p`<section class="next" part="reach">
            <h4 .textContent=${i.reach}></h4>
            ${Qc(g,e)}
          </section>`:m}
    ${!c&&a.display!==`swap`?m:p`<p class="row small no-print">
            ${c?Zc(`hear`,l?i.stopHearing:i.hear):m}
            ${a.display===`swap`?Zc(`swap`,e.swap):m}
          </p>`}`}function Zc(e,t){return p`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`}function Qc(e,{words:t,reading:n,language:r}){return e===void 0?p`<p data-piece lang=${r} .textContent=${t.reachAnyhow}></p>`:p`<div data-piece>${R(e,n,`text`)}</div>`}function $c(e){let{checkpoint:t,words:n,reading:r,disabled:i}=e,a=al(e);return p`<fieldset class="check" part="check" ?disabled=${i}>
    <legend .textContent=${n.check}></legend>
    ${ol(t,n).map(({id:e,text:t})=>p`<label class="tick"
          ><input type="checkbox" name=${`check:${e}`} .checked=${a.includes(e)} /><span
            >${el(t,r)}</span
          ></label
        >`)}
  </fieldset>`}function el(e,t){return F(e,t).flatMap((e,n)=>e?p`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          lang=${z(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function tl({uid:e,words:t,picked:n,disabled:r}){return p`<fieldset class="own" part="understanding" ?disabled=${r} aria-describedby="${e}-private">
    <legend>${K(`you`,t.you)} <span class="ask" .textContent=${t.ask}></span></legend>
    <p class="muted small" id="${e}-private" .textContent=${t.private}></p>
    <div class="choices">
      ${fs.map(i=>p`<label class="choice"
            ><input
              type="radio"
              name="${e}-light"
              value=${i}
              .checked=${n===i}
              ?disabled=${r} />${Ss(i)}<span
              ><strong .textContent=${t.light[i]}></strong>
              <span .textContent=${t.mine[i]}></span></span
          ></label>`)}
    </div>
  </fieldset>`}function nl(e){let{signal:t,picked:n,keeps:r}=e,i=n??t?.understanding;return p`${t?ul(e):m}
  ${i===void 0?m:p`<div class="outcome" part="outcome">
          ${i===`yellow`&&e.checkpoint.signal!==`yellow`?$c(e):m}
          ${r&&rl(e)?sl(e,i):ll(e,i)}
        </div>`}`}function rl(e){let{signal:t,picked:n}=e;return n?n===t?.understanding?n===`green`?!1:il(e,n)!==(t.words??``)||al(e).join()!==(t.checks??[]).join():!0:!1}function il({draft:e,signal:t},n){return n===`green`?``:e.text(`words`)??(t?.understanding===n?t.words:void 0)??``}function al({checkpoint:e,words:t,draft:n,signal:r}){return ol(e,t).flatMap(({id:e})=>{let t=n.get(`check:${e}`);return(t===void 0?r?.checks?.includes(e):t===`on`)?e:[]})}function ol({checks:e},{anyChecks:t}){return e??t.map((e,t)=>({id:`${t+1}`,text:e}))}function sl(e,t){let{words:n,disabled:r}=e;return p`${t===`green`?m:cl(e,t)}
    <button
      class="main"
      type="button"
      data-act="signal"
      ?disabled=${r}
      .textContent=${n.save[t]}
    ></button>`}function cl(e,t){let{uid:n,words:r,draft:i,checkpoint:a,reading:o}=e,{frames:s=r.frames,wordBank:c=[]}=a,l=(e,t=[])=>t.length===0?m:p`<details class="starts">
          <summary .textContent=${e}></summary>
          <p class="row">
            ${t.map(e=>{let[t]=F(e,o);return p`<button
                type="button"
                lang=${z(t,o)}
                data-start=${t.text}
                .textContent=${t.text}
              ></button>`})}
          </p>
        </details>`;return p`<div class="field">
    <label for="${n}-words" .textContent=${r.words[t]}></label>
    <textarea
      id="${n}-words"
      name="words"
      rows="3"
      dir="auto"
      .value=${i.get(`words`)??il(e,t)}
    ></textarea>
    ${l(r.starts,s)} ${l(r.wordBank,c)}
  </div>`}function ll(e,t){let{words:n,stopped:r,checkpoint:i,reading:a,help:o}=e,{reach:s,next:c}=i,l={waiting:n.now,none:``,seen:n.seen,helped:n.helped}[o],u=l?p`<p class="told" .textContent=${l}></p>`:m;if(t===`red`)return p`${u} ${r||o===`helped`?m:Qc(s,e)}`;if(r)return p`${u}
      <p .textContent=${n.stillStopped}></p>`;let d=c?.href&&se(c.href,document.baseURI);return p`${u}
    <p class="next go">
      ${t===`yellow`?n.whenSure:c?m:n.goOn}
      ${c?d?p`<a href=${d} .textContent=${I(c.text,a)}></a>`:p`<span dir="auto" .textContent=${I(c.text,a)}></span>`:m}
    </p>`}function ul(e){let{signal:t,since:n,words:r,language:i,now:a,viewer:o,disabled:s}=e;if(!t)return m;let{understanding:c,words:l,clock:u}=t,d=r.messages(r.light[c],r.mine[c]);return p`<div class="said" part="said" tabindex="-1">
    <p>${ws(c,d)}</p>
    ${l?p`<blockquote dir="auto" .textContent=${l}></blockquote>`:m}
    <p class="muted small">
      <span
        .textContent=${n?r.waiting(Gs(n.clock,i,a)):Gs(u,i,a)}
      ></span>
      ${o===`learner`&&!s?Zc(`undo`,r.undo):m}
    </p>
  </div>`}var dl=new V,fl=class{#e;#t;#n;#r;#i;#a;#o=``;#s=!1;#c=!1;#l=()=>{};constructor(e,t,n=`c`){this.uid=n,this.#e=e,this.#t=t,this.#n=new Xn(e,()=>this.#m()),e.addController(this)}hostConnected(){this.#l=tr(()=>this.#e.requestUpdate())}hostDisconnected(){this.#l(),this.#s&&rr(),this.#s=!1}reading(e,t){return{languages:e,display:t,swapped:this.#c}}follow(e){this.#a=e;let{session:t,checkpoint:n,viewer:r,keeps:i}=e,a=JSON.stringify([`checkpoint`,n.id,r===`teacher`||void 0]);i&&this.#n.follow(t,a)&&(this.#o=``,this.#r?.forget(),this.#t(``))}reset(){this.#n.discard(/^light$/)}render(e){let t=this.#p(e);return Yc(t,this.#u(t))}handle(e){let t=e.target instanceof Element?e.target:void 0;return t?.closest(`[data-panel]`)?.dataset.panel===this.uid&&(e.type===`click`?this.#g(t.closest(`button`)?.dataset??{}):this.#h(t),this.#a&&(this.#r?.handle(e,t),this.#i?.handle(e,t,this.#a.language)),!0)}#u(e){let{viewer:t,stopped:n,keeps:r,disabled:i,checkpoint:a}=e;return t===`teacher`?(this.#i||this.#d(),this.#i?.render(e)??m):t!==`learner`||!n||!r||i||!a.release?m:(this.#r||this.#f(),this.#r?.render(e)??m)}async#d(){let{CheckpointDesk:e}=await Pa(async()=>{let{CheckpointDesk:e}=await import(`./checkpoint-teacher-CkeI29nR.js`);return{CheckpointDesk:e}},__vite__mapDeps([10,1,11,3,12,2]),import.meta.url);this.#i??=new e(this.#e),this.#e.requestUpdate()}async#f(){let{ReleaseCodeField:e}=await Pa(async()=>{let{ReleaseCodeField:e}=await import(`./release-code-field-DBhXfHh2.js`);return{ReleaseCodeField:e}},__vite__mapDeps([13,1,11,3]),import.meta.url);this.#r??=new e(this.#e,e=>{let{words:t}=this.#p(e),n={kind:`released`,by:`teacher`,about:e.checkpoint.id,word:!0};this.#v([n],t.goOn)&&this.#x(`.opened`),this.#e.requestUpdate()}),this.#e.requestUpdate()}#p(e){let{checkpoint:t,session:n,language:r,reading:i}=e;return{...e,...vs(t,n?.record??dl),uid:this.uid,swap:O(`shared`,r,Un).swap,words:O(`traffic-light-checkpoint`,r,Jc),picked:xs(e.chosen)?e.chosen:void 0,draft:this.#n,messages:this.#o,speaks:er(i.languages[0]??r),speaking:this.#s,now:Date.now()}}#m(){let e=this.#n.get(`light`);xs(e)&&!this.#a?.chosen&&this.#t(e),this.#e.requestUpdate()}#h(e){e instanceof HTMLTextAreaElement?this.#n.set(e.name,e.value):e instanceof HTMLInputElement&&e.type===`checkbox`?this.#n.set(e.name,e.checked?`on`:``):e instanceof HTMLInputElement&&e.type===`radio`&&xs(e.value)&&(this.#n.set(`light`,e.value),this.#t(e.value)),this.#e.requestUpdate()}#g({act:e,start:t}){if(!this.#a)return;let n=this.#p(this.#a);t===void 0?e===`hear`?this.#b():e===`swap`?this.#c=!this.#c:e&&this.#_(e,n):this.#y(t),this.#e.requestUpdate()}#_(e,t){let{checkpoint:n,signal:r,words:i,draft:a,picked:o}=t;if(e===`signal`&&o){let e=n.reach===void 0?i.reachAnyhow:I(n.reach,t.reading),r=o===`red`?`${i.done.red} ${e}`:i.done[o];if(!this.#v([pl(t,o)],r))return;a.discard(/./),this.#x(`.said`)}else if(e===`undo`&&r){if(!this.#v([{kind:`retracted`,by:`learner`,about:r.id}],i.takenBack))return;r.words&&!a.get(`words`)&&a.set(`words`,r.words),this.#x(`.own input:checked`,`.own input`)}else{let n=this.#i?.act(e,t);n&&this.#v(n.bodies,n.messages)&&a.discard(/^note$/)}}#v(e,t){let{session:n,keeps:r}=this.#a??{};return!r||Kn(this.#e,n,e).length===0?!1:(this.#o=this.#o===t?`${t}\u00a0`:t,!0)}#y(e){let t=this.#e.renderRoot.querySelector(`#${this.uid}-words`);if(!t)return;let n=t.value.trimEnd(),r=`${n}${n&&` `}${e.replace(/\s*…(?=\s*\S?$)/,` `)}`;t.value=r,this.#n.set(`words`,r),t.focus(),t.setSelectionRange(r.length,r.length)}#b(){let e=this.#s;rr(),this.#s=!e,e||nr([...this.#e.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`)],()=>{this.#s=!1,this.#e.requestUpdate()})}#x(...e){let t=e=>this.#e.renderRoot.querySelector(`[data-panel=${this.uid}] ${e}`);this.#e.updateComplete.then(()=>e.map(t).find(Boolean)?.focus())}};function pl(e,t){let n=il(e,t),r=al(e);return{kind:`signaled`,by:`learner`,about:e.checkpoint.id,understanding:t,...n&&{words:n},...r.length>0&&{checks:r}}}var ml=class{#e;#t=new Map;#n=0;constructor(e){this.#e=e}follow(e){for(let t of e.state.steps){let n=hl(e,t,``);if(!n||!xc(e,t))continue;let{id:r}=n.checkpoint,i=this.#t.get(r)??this.#r(r);i.panel.follow({...n,chosen:i.chosen})}}render(e,t){let n=this.#t.get(t.checkpoint?.id??``),r=n&&hl(e,t,n.chosen);return r?n.panel.render(r):m}handle(e){return e.target instanceof Element&&e.target.closest(`[data-act=swap]`)?!1:[...this.#t.values()].some(({panel:t})=>t.handle(e))}forget(){for(let{panel:e}of this.#t.values())this.#e.removeController(e);this.#t.clear()}#r(e){let t={panel:new fl(this.#e,t=>{let n=this.#t.get(e);n&&(n.chosen=t),this.#e.requestUpdate()},`light${this.#n++}`),chosen:``};return this.#t.set(e,t),t}};function hl(e,{checkpoint:t},n){let{session:r,viewer:i,reading:a,language:o,keeps:s}=e;if(t&&r?.state!==`asking`)return{checkpoint:t,session:r,viewer:i,reading:a,language:o,keeps:s,disabled:!1,chosen:n}}var gl=f`
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
`;function Z(e,t,n=``,r=``){return p`<button class=${r} type="button" data-act=${e} data-id=${n} .textContent=${t}></button>`}function _l(e,t){let{messages:n,reading:r,speaking:i}=e,{id:a,text:o,resources:s}=t.step;return p`<div class="body">
    ${o===void 0?m:p`<div data-piece>${R(o,r,`text`)}</div>`}
    ${vl(s,r)}
    ${i===void 0?m:Z(`hear`,i===a?n.stopHearing:n.hear,a,`quiet small`)}
    ${yl(e,t)} ${Tl(e,t)} ${El(e,t)} ${Dl(e,t)}
  </div>`}function vl(e=[],t){return e.length===0?m:p`<ul class="links" role="list">
    ${e.map(({title:e,href:n})=>{let r=se(n,document.baseURI),[i]=F(e,t);return r?p`<li>
            <a
              href=${r}
              target="_blank"
              rel="noopener noreferrer"
              dir="auto"
              lang=${z(i,t)}
              .textContent=${i.text}
            ></a>
            <span class="muted small" .textContent=${new URL(r).host}></span>
          </li>`:m})}
  </ul>`}function yl(e,t){let{messages:n,acts:r,viewer:i}=e,{step:a,choices:o,proposals:s}=t;if(a.kind!==`choose`)return m;let{options:c=[],pick:l=1,id:u}=a,d=wc(e,t),f=Ec(t),h=r&&Tc(e,t),g=n.pick(l,c.length),_=o.filter(e=>e.archived);return p`<fieldset class="picks" part="choice">
      <legend .textContent=${n.picked(g,d.length)}></legend>
      <div class="options">
        ${c.map(n=>xl(e,t,n,d.includes(n.id)))}
        ${s.map(n=>Cl(e,t,n,d.includes(n.id),f.includes(n.id)))}
      </div>
    </fieldset>
    ${_.map(({id:t})=>p`<p class="muted" dir="auto" .textContent=${`${Cc(e,t)} · ${n.archived}`}></p>`)}
    ${r&&(h||o.length===0)?p`<p class="row">${Z(`pick`,n.savePick,u,d.length===l?`main`:``)}</p>`:m}
    ${i===`learner`&&a.own?wl(e,t):m}`}function bl(e,t,n,r){let{step:i}=e;return p`<input
    type=${(i.pick??1)===1?`radio`:`checkbox`}
    name="pick:${i.id}"
    value=${t}
    .checked=${n}
    ?disabled=${!r}
  />`}function xl(e,t,n,r){let{reading:i,messages:a}=e,{id:o,title:s,text:c,minutes:l,resources:u}=n;return p`<div class="option">
    <label class="pick"
      >${bl(t,o,r,e.acts)}<span
        ><strong>${Sl(s,i)}</strong
        >${c===void 0?m:p`<span>${Sl(c,i)}</span>`}${l?p`<span class="facts" .textContent=${a.minutes(l)}></span>`:m}</span
      ></label
    >
    ${vl(u,i)}
  </div>`}function Sl(e,t){return F(e,t).flatMap((e,n)=>e?p`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          data-piece
          lang=${z(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function Cl(e,t,{id:n,title:r,how:i,state:a,note:o},s,c){let{messages:l,viewer:u,acts:d,draft:f}=e,h=u===`learner`?l.proposal[a]:l.proposalForTeacher[a],g=`note:${n}`;return p`<div class="option own">
    <label class="pick"
      >${bl(t,n,s,c&&d)}<span
        ><strong dir="auto" .textContent=${r}></strong><span dir="auto" .textContent=${i}></span
        ><b class="facts" .textContent=${h}></b></span
    ></label>
    ${o?p`<blockquote dir="auto" .textContent=${o}></blockquote>`:m}
    ${u===`teacher`?p`<label class="field no-print"
              ><span .textContent=${l.note}></span
              ><textarea name=${g} rows="2" dir="auto" .value=${f.get(g)??``}></textarea>
            </label>
            <p class="row">
              ${[`approved`,`changesAsked`,`declined`].map(e=>Z(`decide:${e}`,l.decide[e],n))}
            </p>`:d?p`<p class="row">
              ${a===`approved`?m:Z(`edit`,l.edit,n,`quiet`)}
              ${Z(`drop`,l.drop,n,`quiet`)}
            </p>`:m}
  </div>`}function wl(e,{step:t}){let{messages:n,draft:r,acts:i}=e,{id:a}=t,o=r.get(`own:${a}`)??``,[s,c]=[`title:${a}`,`how:${a}`];return i?p`<details class="own-form no-print" ?open=${o!==``||!!(r.get(s)||r.get(c))}>
    <summary .textContent=${o?n.ownChange:n.own}></summary>
    <label class="field"
      ><span .textContent=${n.ownTitle}></span
      ><input type="text" name=${s} dir="auto" autocomplete="off" .value=${r.get(s)??``} />
    </label>
    <label class="field"
      ><span .textContent=${n.ownHow}></span
      ><textarea name=${c} rows="3" dir="auto" .value=${r.get(c)??``}></textarea>
    </label>
    <p class="row">${Z(`own`,n.ownAdd,a)}</p>
  </details>`:m}function Tl(e,t){let{messages:n,viewer:r,config:i,record:a,language:o,now:s,acts:c,draft:l}=e,{step:u,asked:d,progress:f}=t;if(u.kind!==`assess`)return m;if(d){let e=Gs(d.clock,o,s);return p`<div class="ready">
      <p class="told" .textContent=${r===`learner`?n.asked(e):n.askedForOthers(e)}></p>
      ${d.words&&r!==`family`?p`<blockquote dir="auto" .textContent=${d.words}></blockquote>`:m}
      ${c&&f!==`done`?Z(`unask`,n.unask,u.id,`quiet`):m}
    </div>`}if(f===`done`)return m;let h=new Set(dc(i,u,a,Dc(e,u)).map(({code:e})=>e)),{selfRating:g,checklist:_=[],musts:v}=u.ready??{},y=e=>h.has(e)?n.notYet:n.yes,b=g?.title===void 0?``:I(g.title,e.reading),x=`words:${u.id}`;return p`<div class="ready" role="group" aria-labelledby="r${t.place}">
    <p id="r${t.place}" class="when" .textContent=${u.ready?n.readyWhen:``}></p>
    <ul role="list">
      ${g?p`<li .textContent=${`${y(`rating`)} · ${n.readyRating(`${g.atLeast}`,b)}`}></li>`:m}
      ${v?p`<li .textContent=${`${y(`musts`)} · ${n.readyMusts}`}></li>`:m}
      ${_.map(({id:t,text:n})=>p`<li>
            <label class="pick"
              ><input
                type="checkbox"
                name=${Oc(u.id,t)}
                ?disabled=${!c}
                .checked=${l.get(Oc(u.id,t))===`on`}
              /><span>${Sl(n,e.reading)}</span></label
            >
          </li>`)}
    </ul>
    ${c?p`<label class="field"
              ><span .textContent=${n.readyWords}></span
              ><textarea name=${x} rows="2" dir="auto" .value=${l.get(x)??``}></textarea>
            </label>
            <p class="row">
              ${Z(`ready`,n.ready,u.id,h.size===0&&u.ready?`main`:``)}
            </p>`:m}
  </div>`}function El(e,t){let{messages:n,acts:r,offers:i,where:a,say:o}=e,{id:s}=t.step;if(!r)return m;let c=t.progress===`done`?Ac(e,t):void 0,l=kc(t)?`main`:``;return p`<p class="row acts">
    ${c?Z(`go`,n.goTo(c.place,Cc(e,c.step.id)),c.step.id,`main`):t.progress===`todo`&&kc(t)?Z(`start`,n.start,s,`main`):m}
    ${t.progress===`started`||t.progress===`submitted`?Z(`done`,n.done,s,l):m}
    ${t.progress===`done`?Z(`again`,n.again,s,`quiet`):m}
    ${a===s?p`<span class="say" aria-hidden="true" .textContent=${o}></span>
            ${i?Z(`undo`,n[i],s,`quiet`):m}`:m}
  </p>`}function Dl({config:e,messages:t,acts:n,viewer:r},{step:i,progress:a,helped:o}){return e.feedback===!1||a!==`done`?m:n?p`<div class="row no-print" role="group" aria-label=${t.helped}>
    <span .textContent=${t.helped}></span>
    ${[`yes`,`some`,`no`].map(e=>p`<button
          type="button"
          data-act="helped:${e}"
          data-id=${i.id}
          aria-pressed=${o===e}
          .textContent=${t.helps[e]}
        ></button>`)}
  </div>`:o&&r===`teacher`?p`<p .textContent=${`${t.helped} ${t.helps[o]}`}></p>`:m}function Ol(e,t,n){let{config:r,messages:i,shared:a,reading:o,viewer:s,state:c,language:l}=e,u={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[s],d=(e,t,n=``)=>e===void 0?m:R(e,o,t,n),f=s===`teacher`?c.steps:c.steps.filter(({access:e})=>e!==`hidden`),h=c.steps.length-f.length;return p`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${u}></p>
      ${d(r.title,`objective`,`title`)} ${d(r.statement,`what`)} ${d(r.text,`what`)}
      ${o.display===`swap`?Z(`swap`,a.swap,``,`quiet`):m} ${kl(e)}
      <ol class="steps" role="list" part="steps" aria-labelledby="title">
        ${f.map(n=>jl(e,n,t))}
        ${h>0?p`<li class="more muted" .textContent=${i.more(h)}></li>`:m}
      </ol>
      <p class="sr" role="status" .textContent=${e.say}></p>
      ${e.lost?p`<p class="muted small" .textContent=${a.isNotSaved}></p>`:m} ${n}
    </div>
  </div>`}function kl(e){let{messages:t,state:n,viewer:r}=e,{done:i,required:a,current:o,stop:s,complete:c}=n,l=t.soFar(i,a);return p`<div class="about" part="progress">
    <p class="bar">
      <progress max=${Math.max(1,a)} value=${i} aria-label=${l}></progress>
      <span .textContent=${l}></span>
    </p>
    ${Al(e)}
    ${c?p`<p
            class="all"
            .textContent=${r===`learner`?t.complete:t.completeForOthers}
          ></p>`:r===`learner`?o?Z(`go`,t.goOn(o.place,Cc(e,o.step.id)),o.step.id,`no-print`):s?.checkpoint?Z(`go`,t.stop(I(s.checkpoint.title,e.reading)),s.step.id,`no-print`):m:m}
  </div>`}function Al({pace:e,messages:t,language:n}){if(!e)return m;let r=e.next===void 0?``:t.paceNext(Sc(e.next,n));return p`<p class="pace no-print" part="pace">
    <span .textContent=${t.pace[e.is](e.steps)}></span> <span .textContent=${r}></span>
    <span class="muted small" .textContent=${t.paceOnlyYou}></span>
  </p>`}function jl(e,t,n){let{state:r,viewer:i,messages:a,open:o}=e,{step:s,place:c,access:l,progress:u}=t,d=r.current===t,f=p`<span class="no" aria-hidden="true">${u===`done`?Ml:c}</span>`,h=`step ${u} ${d?`current`:``} ${l===`open`?``:`shut`}`,g=i===`learner`?a.here:a.hereForOthers,_=p`${f}<span class="head"
      >${Nl(e,t)}<span class="facts" dir="auto" .textContent=${Pl(e,t)}></span
      ><span class="signs"
        >${u===`todo`?m:p`<b class="how" .textContent=${a.progress[u]}></b>`}
        ${d?K(`you`,g):m} ${Fl(e,t)}</span
      ></span
    >`;return xc(e,t)?p`<li class=${h} part="step" data-step=${s.id} aria-current=${d?`step`:`false`}>
    <details ?open=${o.has(s.id)}>
      <summary>${_}</summary>
      ${l===`open`?m:p`<p class="why" .textContent=${`${a.closedToStudent} ${Il(e,t)}`}></p>`}
      ${_l(e,t)} ${n(t)}
    </details>
  </li>`:p`<li class=${h} part="step" data-step=${s.id}>
      <div class="row-head">${_}</div>
      <p class="why" .textContent=${Il(e,t)}></p>
    </li>`}var Ml=p`<svg viewBox="0 0 16 16" width="16" height="16"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>`;function Nl({reading:e},{step:t,place:n}){let[r,i]=F(t.title,e);return p`<h3 id="s${n}">
      <span class="sr">${n}. </span
      ><span dir="auto" lang=${z(r,e)} .textContent=${r.text}></span>
    </h3>
    ${i?p`<span class="other" dir="auto" lang=${z(i,e)} .textContent=${i.text}></span>`:m}`}function Pl({messages:e,language:t},{step:n}){let{kind:r,minutes:i,by:a}=n;return[e.kind[r],i&&e.minutes(i),a&&e.by(Sc(a,t))].filter(Boolean).join(` · `)}function Fl({messages:e},{checkpoint:t,status:n,progress:r}){if(!t||!n||r===`done`&&!n.stopped)return m;let i=n.released&&n.light===`red`?`green`:n.light;return ws(i,e.lightAtEnd(e.light[i]))}function Il(e,{access:t,behind:n,waitsFor:r}){let{messages:i,reading:a,viewer:o}=e;if(t===`waits`)return i.waits(r.map(t=>Cc(e,t)).join(`, `));if(!n)return``;let s=I(n.title,a);return o===`learner`?i.behind(s):i.behindForOthers(s)}var Ll=class{#e;#t=``;#n=()=>{};constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n=tr(()=>this.#e.requestUpdate())}hostDisconnected(){this.#n(),this.#t&&rr(),this.#t=``}speaking(e){return er(e)?this.#t:void 0}toggle(e,t){let n=this.#t===e;rr(),this.#t=n?``:e,n||nr([...t],()=>{this.#t=``,this.#e.requestUpdate()})}};ue(`learning-path`,class extends Wn{constructor(...e){super(...e),this.tag=`learning-path`,this.schema=tc,this.#e=new Xn(this,()=>this.requestUpdate()),this.#t=new qn(this),this.#n=new Dn(this),this.#r=new ml(this),this.#i=new Ll(this),this.#s=!1,this.#c=``,this.#l=``}static{this.styles=[kn,On,Es,Os,bc,gl]}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`input`,e=>this.#m(e)),e.addEventListener(`change`,e=>e.stopPropagation()),e.addEventListener(`click`,e=>this.#h(e)),e.addEventListener(`toggle`,e=>this.#g(e),!0),e}readMarkup(){return zc(this)}willUpdate(e){super.willUpdate(e);let{config:t,session:n,viewer:r}=this;if(!t)return;let i=JSON.stringify([this.tag,t.id,r===`teacher`||void 0]);(this.#e.follow(n,i)||this.#o?.id!==t.id)&&this.#p(),this.#o=t;let a=this.#d(t);(n?.state===`ready`||a.lost)&&(this.#a??=jc(a.state)),this.#r.follow(a)}renderWidget(e){let t=this.#d(e);return this.setState(`stopped`,t.state.stop!==void 0),this.setState(`complete`,t.state.complete),Ol(t,e=>this.#r.render(t,e),this.#u(e))}#u(e){let{session:t,language:n,viewer:r}=this;return!t||!this.#f(e)||Ot(this)||r!==`learner`?m:t.state===`ready`?this.#n.render(t,n,!0):t.state===`asking`?_n(t,n):m}#d(e){let{session:t,viewer:n,language:r,shared:i,languages:a}=this,o=t?.state===`ready`,s=this.#f(e),c=o&&s?t.record:new V,l=uc(e,c);return{config:e,messages:O(`learning-path`,r,yc),shared:i,language:r,reading:{languages:a,display:e.languages??`off`,swapped:this.#s},viewer:n,record:c,state:l,pace:n===`learner`&&o&&!l.complete?fc(l,En()):void 0,draft:this.#e,session:t,keeps:s,acts:n===`learner`&&o&&s,lost:`keeps`in e,open:this.#a??jc(l),say:t?.state===`loading`?i.loading:this.#c,where:this.#l,offers:this.#t.offers,speaking:this.#i.speaking(a[0]??r),now:Date.now()}}#f(e){return this.session!==void 0&&!(`keeps`in e)}#p(){this.#r.forget(),this.#t.forget(),this.#a=void 0,this.#c=this.#l=``}#m(e){if(e.stopPropagation(),this.#r.handle(e))return;let t=e.target;(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement)&&(this.#e.set(t.name,qc(t,this.renderRoot)),this.requestUpdate())}#h(e){if(this.#r.handle(e))return;let t=Kc(e.target);t&&this.#_(t.step,!t.isOpen);let n=e.target instanceof Element?e.target.closest(`button`):null;if(!this.config||!n||e instanceof MouseEvent&&e.detail>1)return;let{act:r=``,id:i=``}=n.dataset;r===`swap`?this.#s=!this.#s:r===`go`?this.#v(i):r===`hear`?this.#i.toggle(i,Wc(this.renderRoot,i,`h3 > [lang], .body [data-piece]`)):this.#y(Mc(this.#d(this.config),r,i)),this.requestUpdate()}#g({target:e}){let t=Gc(e);t!==void 0&&e instanceof HTMLDetailsElement&&this.#_(t,e.open)}#_(e,t){t?this.#a?.add(e):this.#a?.delete(e)}#v(e){this.#_(e,!0),this.requestUpdate(),this.updateComplete.then(()=>Wc(this.renderRoot,e,`:scope > details > summary`)[0]?.focus())}#y(e){if(!e||!this.config)return;let{bodies:t=[],undoes:n,say:r,drop:i=[],write:a={},where:o,focus:s}=e;if(n?this.#t.undo(this.session,`learner`,[]):t.length===0||this.#t.add(this.session,t)){for(let e of i)this.#e.discard(RegExp(`^${e.replace(/[^\w-]/g,`\\$&`)}$`));for(let[e,t]of Object.entries(a))this.#e.set(e,t);this.#c=this.#c===r?`${r}\u00a0`:r,this.#l=o,this.#b(o,s)}}async#b(e,t){let n=this.shadowRoot?.activeElement;this.requestUpdate(),await this.updateComplete;let r=n&&!this.shadowRoot?.activeElement,i=t=>Wc(this.renderRoot,e,t)[0],a=t&&i(t)||r&&(i(`.acts button`)??i(`:scope > details > summary`));a&&(a.closest(`details`)?.setAttribute(`open`,``),a.focus())}});var Rl=f`
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
    /* The dot that we paint is a background, which printers leave out. */
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
`;function zl({objective:e,suggested:t},n,r){return{kind:`determined`,by:`teacher`,about:e.id,level:n,suggested:t.value,how:r===void 0&&n===t.level?`snapshot`:`override`,...r!==void 0&&{reason:r}}}function Bl({objectives:e},t){return e.filter(({points:e,teacher:t})=>e.length>0||t).map(e=>({progress:e,last:Vl(e)})).sort((e,t)=>e.last<t.last?1:e.last>t.last?-1:0).map(({progress:{objective:e,mine:n,teacher:r,goal:i}})=>({objective:e,mine:n?.level??null,...r&&{teacher:r.level},will:i?t.stepsOf(i.id).flatMap(({state:e,what:t})=>e===`done`?[]:t):[]}))}function Vl({points:e}){return e.reduce((e,{rating:t})=>jt(t)>e?jt(t):e,``)}var Hl=S(P({method:S(v(ra)),weight:S(b()),times:S(b()),mastery:S(b()),order:S(v([`assessedAt`,`submittedAt`,`dueAt`])),attempts:S(v([`keepAll`,`latest`,`best`])),kinds:S(j(v([`assignment`,`assessment`,`project`,`practice`]))),drop:S(j(v([`independent`,`withHelp`,`group`,`observation`,`conversation`]))),exclude:S(j(P({work:A,why:o}))),snap:S(v([`reached`,`nearest`]))})),Ul=N(P({type:v([`mastery-tracker`]),id:S(A),record:S(A),title:S(o),objectives:N(j(hr),w(1,`missing`)),mastery:Hl,reveal:S(v([`afterSelf`,`immediate`])),languages:S(v([`off`,`stacked`,`side-by-side`])),sharedComputers:S(k())}),E(function*(e){let t=T(e,`mastery`);yield*Wl(t,`mastery`),yield*C(M(e,`objectives`),`objectives`);for(let[n,r]of M(e,`objectives`).entries()){let e=T(r,`mastery`),i=`objectives[${n}].mastery`;e!==void 0&&(yield*Wl({...Object(t),...Object(e)},i));for(let t of ur(e,r,`mastery`))yield{...t,path:`${i}.mastery`}}}));function*Wl(e,t){let n=ra.find(t=>t===(T(e,`method`)??`weighted-average`)),r=[`weight`,`times`,`mastery`].flatMap(t=>{let n=T(e,t);return typeof n==`number`?[[t,n]]:[]});if(!n)return;let i=ia(n,[],{times:3,mastery:0,scale:{min:0,max:1},...Object.fromEntries(r)});if(!i.ok)for(let e of i.problems)yield{...e,path:te(t,e.path)}}var Gl=class{#e;#t=new Set;#n=!1;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`beforeprint`,this.#r),addEventListener(`afterprint`,this.#r)}hostDisconnected(){removeEventListener(`beforeprint`,this.#r),removeEventListener(`afterprint`,this.#r)}isOpen(e){return this.#t.has(e)||this.#n&&/^(how|table):/.test(e)}set(e,t){t?this.#t.add(e):this.#t.delete(e),this.#e.requestUpdate()}follow({target:e}){if(this.#n||!(e instanceof HTMLDetailsElement))return;let{fold:t}=e.dataset;t&&e.open!==this.#t.has(t)&&this.set(t,e.open)}#r=({type:e})=>{this.#n=e===`beforeprint`,this.#e.requestUpdate()}},Kl=3;function ql(e,t,n=`learner`,r){let i=n===`teacher`||e.reveal===`immediate`,a=e.objectives.map((n,a)=>{let o=r?.objectives[a],s=Yl(n,t,i),c=t.goalsOn(n.id).findLast(({state:e})=>e===`active`),l=o&&Jl.get(o),u={...o?.objective===n&&l?.determined===s.determined&&Zl(l?.seen??[],s.seen)?o:Ql(n,{...e.mastery,...n.mastery},s),waiting:s.waiting,goal:c};return Jl.set(u,s),u}),o={proficient:0,onTheWay:0,noLevel:0};for(let{status:e}of a)o[e]+=1;let s=new Set(e.objectives.map(({id:e})=>e));return{objectives:a,counts:o,archived:t.archived(s).filter(e=>e.kind===`rated`)}}var Jl=new WeakMap;function Yl({id:e},t,n){let r=t.ratingsOf(e),i=t.shown(`determined`,e,`teacher`).at(-1);if(n||r.every(({by:e})=>e!==`teacher`))return{seen:r,waiting:0,determined:i};let a=new Set(r.flatMap(e=>e.by===`learner`&&!e.copied?Xl(e):[])),o=e=>e.by!==`teacher`||(e.released??(e.evidence?a.has(Xl(e)):a.size>0)),s=[],c=0;for(let e of r)o(e)?s.push(e):e.released!==!1&&(c+=1);return{seen:s,waiting:c,determined:i}}var Xl=e=>e.evidence?.id??``;function Zl(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function Ql(e,t,n){let{seen:r,waiting:i,determined:a}=n,{points:o,used:s,order:c,placedByRating:l}=$l(e,t,r),u=ou(e,t,s,c),d=s.filter(({by:e})=>e===`teacher`),f=a?{level:a.level,how:a.how,outOfDate:s.some(e=>B(e,a)>0),determined:a}:d.length>0?{level:ou(e,t,d,c).level,how:`automatic`,outOfDate:!1,determined:a}:void 0,p=a?a.level:u.level;return{objective:e,mine:r.findLast(e=>e.by===`learner`&&!e.copied),suggested:{...u,order:c,placedByRating:l},teacher:f,goal:void 0,points:o,trend:cu(s,e.increment??1),waiting:i,status:p===null?`noLevel`:lr(e,p)?`proficient`:`onTheWay`}}function $l(e,t,n){let{order:r=`assessedAt`,attempts:i=`keepAll`,drop:a=[],kinds:o,exclude:s=[]}=t,c=new Map(s.map(({work:e,why:t})=>[e,t])),l=new Set(n.filter(t=>t.level!==null&&eu(t)>0&&iu(e,t)).map(tu)),u=t=>{let{evidence:n,level:r,by:i}=t;if(r!==null&&!ru(e,t))return`olderScale`;if(r!==null&&!iu(e,t))return`offScale`;if(i===`peer`||i===`family`)return`peer`;if(n&&o&&!o.includes(n.kind))return`kind`;if(n&&l.size!==0)return[1,2].some(e=>e>eu(t)&&l.has(`${e} ${Xl(t)}`))?`teacherRated`:void 0},d=new Map,f=au(n),p={},m=n.map((e,t)=>{let{id:n,level:r,code:i,evidence:a}=e,o=u(e),s=a&&c.has(a.id);return o&&!s&&d.set(n,o),(o||s)&&(p[n]=``),{id:n,rating:e,level:r,...i&&{code:i},assessedAt:f[t]??e.at,...a?.on!==void 0&&{submittedAt:a.on,dueAt:a.on},...a&&{work:a.id},...a?.independence&&{independence:a.independence}}}),{used:h,excluded:g,placedByAssessedAt:_}=ea(m,{order:r,attempts:i,drop:a,exclude:p}),v=new Map(g.map(({evidence:e,reason:t})=>[e.id,d.get(e.id)??t]));return{points:(v.size===0?h:ea(m.map(e=>({...e,level:0,work:e.id})),{order:r}).used).map(({id:e,rating:t})=>{let n=v.get(e);return{rating:t,who:nu(t),reason:n,words:n===`byHand`?c.get(Xl(t)):void 0}}),used:h.map(({rating:e})=>e),order:r,placedByRating:_.length}}function eu({by:e,copied:t}){return e===`teacher`||e===`assessment`?2:+!!t}var tu=e=>`${eu(e)} ${Xl(e)}`;function nu({by:e,copied:t}){return t?`copied`:e===`family`?`peer`:e}function ru(e,{version:t}){return(t??1)===(e.version??1)}function iu({levels:e},{level:t}){return t!==null&&t>=(e[0]?.value??0)&&t<=(e.at(-1)?.value??0)}function au(e){let t=[],n;for(let r of e.toReversed()){let e=jt(r);n=n===void 0||e<n?e:new Date(Date.parse(n)-1).toISOString(),t.push(n)}return t.reverse()}function ou(e,t,n,r){let{method:i=`weighted-average`,weight:a,times:o=3,mastery:s=sr(e),snap:c=`reached`}=t,l={min:e.levels[0]?.value??0,max:e.levels.at(-1)?.value??0},u=ia(i,n.map(({level:e})=>e),{times:o,mastery:s,scale:l,order:r,...a!==void 0&&{weight:a}}),{value:d,steps:f}=u.ok?u.value:{value:null,steps:[]};return{value:d,level:su(e,d,c),method:i,steps:f,snap:c}}function su(e,t,n=`reached`){if(t===null)return null;let r=ar(e),i=r.findLast(e=>e<=t)??r[0]??null,a=r.find(e=>e>t);return n===`reached`||i===null||a===void 0?i:a-t<=t-i?a:i}function cu(e,t){let n=e.slice(-6),r=(n.at(-1)?.level??0)-(n[0]?.level??0);if(!(n.length<Kl||Math.abs(r)<t))return r>0?`rising`:`falling`}var lu=class{#e;of(e,t,n){let r=n===`teacher`?`teacher`:`learner`,i=this.#e,a=ql(e,t,r,i?.config===e&&i.record===t&&i.viewer===r?i.progress:void 0);return this.#e={config:e,record:t,viewer:r,progress:a},a}};function uu({teacher:e,suggested:t}){return e?.determined?e.level:t.level}function Q(e,t,n){let{messages:r,reading:i,shared:a,language:o}=n,s=G(e,t);return s?Sr(s,i,a,o):t===null?r.noLevelYet:fu(t,o)}function du(e,t,n){let{level:r,label:i}=e;if(r===null)return n.messages.noLevelYet;if(t&&G(t,r)&&(e.version??1)===(t.version??1))return Q(t,r,n);let a=fu(r,n.language);return i?n.shared.level(a,I(i,n.reading)):a}function fu(e,t){return e.toLocaleString(`${t}-US`,{maximumFractionDigits:2})}function pu(e,t){if(e?.assessedOn!==void 0)return mu(e.assessedOn,t);let{language:n}=t,r=Date.parse(e?.clock.slice(0,23)??``);return Number.isNaN(r)?``:yn(r,n)}function mu(e,{language:t}){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?``:yn(n,t)}function hu(e,{messages:t,viewer:n}){return e===`learner`?t.you[n]:t.who[e]}function gu({evidence:e},{messages:t,reading:n}){return e?I(e.title,n):t.noWork}function _u({reason:e,words:t},{messages:n,reading:r}){return e?n.no(t===void 0?n.reasons[e]:vu(t,r)):n.yes}function vu(e,t){return I(e,t)}function yu({points:e}){let t=e.filter(({reason:e})=>e===void 0).length;return[t,e.length-t]}function bu(e){let{progress:t,messages:n,viewer:r,reading:i}=e,a=t.objectives.flatMap(({objective:t,points:a,suggested:o,teacher:s})=>{let c=vu(t.title,i),l=(n,r,i)=>[c,n,null,null,r,Q(t,r,e),i];return[l(n.fromWork[r],o.level,n.methods[o.method]),...s?[l(n.theirs[r],s.level,s.how===`automatic`?n.automatic:n[s.how](pu(s.determined,e)))]:[],...a.map(r=>{let{rating:i,who:a}=r,o=[i.modified&&n.modified,_u(r,e)].filter(Boolean).join(` · `);return[c,gu(i,e),Mt(i),hu(a,e),i.level,du(i,t,e),o]})]});return[[...n.columns],...a]}var xu=e=>e===1?`once`:e===2?`twice`:`${e} times`,Su=e=>e===1?`1 rating`:`${e} ratings`,Cu={average:`the average`,"linear-trend":`the straight line`,"power-law":`the curve`},wu={heading:{learner:`My progress`,teacher:`This student’s progress`,family:`Progress`},proficient:e=>`${e} proficient`,onTheWay:e=>`${e} on the way`,noLevel:e=>`${e} with no level yet`,noLevelYet:`No level yet`,fromWork:{learner:`From my work so far`,teacher:`From the work so far`,family:`From the work so far`},theirs:{learner:`My teacher’s level`,teacher:`The teacher’s level`,family:`The teacher’s level`},you:{learner:`You`,teacher:`Student`,family:`Student`},who:{copied:`Teacher (copied)`,teacher:`Teacher`,assessment:`Test`,peer:`Another student`},copied:`Copied`,automatic:`worked out from the teacher’s ratings`,snapshot:e=>`the level from the work on ${e}`,override:e=>`set by the teacher on ${e}`,outOfDate:`Out of date: there is newer work.`,outOfDateNow:e=>`Out of date: there is newer work. Now it speaks for ${e}.`,recalculate:`Use the new level`,keepLevel:`Keep this level`,accept:`Make this my level`,setLevel:`Set another level`,level:`Level`,reason:`Why`,needsReason:`Say why in a few words.`,needsLevel:`Choose a level.`,save:`Save this level`,saved:e=>`Saved: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,goal:(e,t)=>`Goal: ${e}${t&&`, by ${t}`}`,meets:e=>`${e}. This meets the goal for this course.`,under:(e,t)=>`${e}. The goal for this course is ${t}.`,counted:(e,t)=>`From ${Su(e)}${t===0?``:`; ${t} ${t===1?`does`:`do`} not count`}.`,waiting:e=>e===1?`1 level from your teacher shows once you rate that work yourself.`:`${e} levels from your teacher show once you rate that work yourself.`,rising:`Going up`,falling:`Going down`,empty:{learner:`Nothing here yet. Rate yourself after your next piece of work, and it shows up here.`,teacher:`Nothing here yet. What this student and you rate shows up here.`,family:`Nothing here yet. It fills as work is rated.`},how:`How it came about`,show:`Show as table`,showMe:`Show me how`,chart:(e,t,n,r)=>`${e}: ${Su(t)}${n===r?` on ${n}`:`, ${n} to ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: from ${t} to ${n}.`,goalLine:e=>`The goal is ${e}.`,lastOf:(e,t)=>`The last ${e} of ${t}.`,work:`Work`,noWork:`In general`,rating:`Level`,counts:`Counts?`,yes:`Yes`,no:e=>`No: ${e}`,reasons:{byHand:`left out`,notAssessed:`no level`,insufficientEvidence:`not enough to see yet`,missing:`not handed in`,exempt:`not needed`,absent:`not there that day`,independent:`done alone`,withHelp:`done with help`,group:`group work`,observation:`seen in class`,conversation:`talked about`,laterAttempt:`a later try counts`,betterAttempt:`a better try counts`,offScale:`off the scale`,olderScale:`from an older scale`,teacherRated:`the teacher’s level counts`,peer:`from another student`,kind:`this kind of work does not count`},modified:`Changed expectation`,all:`Show all`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,spreadsheet:`Save as a spreadsheet`,columns:[`Objective`,`Work`,`Day`,`Who`,`Level`,`Name of the level`,`Counts?`],fileName:`my-progress`,spreadsheetSaved:`Saved as a spreadsheet.`,spreadsheetRefused:`This page may not save files. Open it in a tab of its own.`,archived:e=>`${Su(e)} not on this list`,archivedWhy:`What they are about was removed, or is on another page. They are kept.`,methods:{average:`Average: every rating counts the same.`,median:`Middle: the rating in the middle, from low to high.`,mode:`Most often: the rating that comes most often.`,latest:`Newest: the last rating.`,highest:`Highest: the best rating.`,"weighted-average":`Newest counts most: the last rating, and the average of those before.`,"decaying-average":`Newer counts more: each new rating moves the number.`,"n-mastery":`Often enough: a level has to be reached several times.`,"power-law":`Growth curve: where a curve through the ratings has come to.`,"linear-trend":`Growth line: where a straight line through the ratings has come to.`,"best-fit":`Best fit: whichever lies closest to the ratings.`},steps:{order:{assessedAt:`in the order they were rated`,submittedAt:`by the day of the work`,dueAt:`by the day of the work`},took:(e,t,n)=>`These count, ${n}: ${t>0?`${t} earlier ones, then `:``}${e}.`,placed:e=>`${Su(e)} without a day: placed by when they were rated.`,noScores:`Nothing counts yet, so there is no number.`,mean:{all:`Add them and divide by how many`,earlier:`All but the newest: add and divide by how many`,reached:`Add those and divide by how many`},sorted:e=>`From low to high: ${e}.`,middle:`The one in the middle`,middleTwo:(e,t)=>`Halfway between the two in the middle, ${e} and ${t}`,often:e=>`${e.map(([e,t])=>`${e} comes ${xu(t)}`).join(`, `)}.`,most:`The one that comes most often`,tied:e=>`${e} come equally often. The newest of them`,start:`Start with the oldest`,newest:`The newest`,highest:`The highest`,blended:(e,t,n,r)=>`${e} % of ${t} and ${n} % of what came before, ${r}`,skipped:e=>`Then the same ${xu(e)} more, up to the last steps:`,reached:(e,t,n)=>`${Su(e)} at ${t} or higher; it takes ${n}.`,notEnough:`That is not enough yet, so there is no number.`,zeros:e=>`A curve cannot use 0, so ${Su(e)} of 0 or less are left out here.`,fellBack:(e,t)=>`A trend takes ${e} ratings, and here there are ${t}. So the average is used.`,line:`The straight line closest to the ratings, read at the newest one`,curve:`The curve closest to the ratings, read at the newest one`,compared:(e,t)=>`How far each lies from the ratings in all: ${e.map(([e,t])=>`${Cu[e]} ${t}`).join(`, `)}. ${Cu[t].replace(/^./,e=>e.toUpperCase())} is closest.`,clamped:e=>`That is off the scale, so its end counts: ${e}.`,rounded:e=>`So the number is ${e}.`,reachedLevel:e=>`The highest level it reaches: ${e}.`,nearestLevel:e=>`The nearest level: ${e}.`}},Tu=f`
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
`;function Eu(e,t){let{objective:n,reading:r,words:i,current:a}=e;if(a==null||!G(n,a))return``;let o=or(n,a);return o?p`<section class="next" part="next" data-piece="next">
    <h4 .textContent=${i.nextHeading(Sr(o,r,i,t))}></h4>
    ${Du(o,e)}
  </section>`:p`<section class="next" part="next"><p .textContent=${i.top}></p></section>`}function Du(e,{reading:t,plain:n}){let r=e.indicators?.filter(e=>e.required!==!1)??[];if(r.length>0)return p`<ul>
      ${r.map(({text:e})=>p`<li>${R(e,t,`sign`)}</li>`)}
    </ul>`;let i=n&&e.plain||e.descriptor;return i===void 0?``:R(i,t,`descriptor`)}var Ou=3,ku=[`learner`,`teacher`,`copied`,`assessment`];function Au({points:e,objective:{levels:t}}){let[n,r]=[t[0]?.value??0,t.at(-1)?.value??0];return e.flatMap(e=>{let{level:t}=e.rating,i=ku.find(t=>t===e.who);return t!==null&&i&&t>=n&&t<=r&&e.reason!==`olderScale`?{point:e,who:i,level:t}:[]})}function ju(e){let t=[],n=new Map;for(let r of e){let e=r.point.rating.evidence?.id,i=e===void 0?void 0:n.get(e);if(i&&!i.some(({who:e})=>e===r.who))i.push(r);else{let i=[r];t.push(i),e!==void 0&&n.set(e,i)}}return t}function Mu({levels:e},t){let n=e.findLastIndex(e=>e.value<=t),[r,i]=[e[n],e[n+1]];return r&&i?n+(t-r.value)/(i.value-r.value):n}var Nu=/^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;function Pu(e,t){let{objective:n,goal:r}=e,{messages:i,shared:a,reading:o,language:s}=t,c=ju(Au(e)),l=c.slice(-12);if(l.length===0)return m;let{levels:u}=n,f=Nu.test(s),h=e=>f?100-e:e,g=e=>h(l.length===1?50:4+e*92/(l.length-1)),_=e=>(u.length-.5-Mu(n,e))*Ou+.5,v=[`learner`,`teacher`].every(e=>l.some(t=>t.some(t=>t.who===e))),y=ku.map(e=>({who:e,points:l.flatMap((t,n)=>{let r=t.find(t=>t.who===e);return r?[{...r,x:g(n),y:_(r.level)+(v?Fu[e]??0:0)}]:[]})})),b=r&&G(n,r.target)?r.target:void 0,x=[...y.flatMap(({who:e,points:n})=>{let r=n.at(-1);return r?{key:e,y:r.y,word:e===`copied`?i.copied:hu(e,t)}:[]}),...b===void 0?[]:[{key:`goal`,y:_(b),word:a.goal}]].sort((e,t)=>e.y-t.y),S=-1/0,C=x.map(e=>({...e,y:S=Math.max(e.y,S+1.3)})),w=u.length*Ou,T=[l[0]?.[0],l.at(-1)?.at(-1)].map(e=>e?pu(e.point.rating,t):``),E=f?`end`:`start`;return p`<figure part="chart" dir=${f?`rtl`:`ltr`}>
    <svg
      class="chart"
      role="img"
      aria-label=${ee(e,l,t)}
      direction="ltr"
      width="100%"
      height="${w+2}em"
    >
      ${u.map((e,t)=>{let n=Math.floor(t*3/(u.length-1)),r=(u.length-1-t)*Ou;return d`<rect class="band t${n}" x="0" y="${r}em" width="100%" height="${Ou}em"></rect>
          <line class="hair" x1="0" x2="100%" y1="${r+Ou}em" y2="${r+Ou}em"></line>`})}
      ${b===void 0?m:d`<line class="goal" x1="0" x2="100%" y1="${_(b)}em" y2="${_(b)}em"></line>`}
      ${y.map(({who:e,points:t})=>e===`learner`||e===`teacher`?t.map((n,r)=>{let i=t[r-1];return i?d`<line class="run ${e}" x1="${i.x}%" x2="${n.x}%" y1="${i.y}em" y2="${i.y}em"></line>
                    <line class="run ${e}" x1="${n.x}%" x2="${n.x}%" y1="${i.y}em" y2="${n.y}em"></line>`:m}):m)}
      <svg width="100%" height="${w}em">
        ${u.map(({value:e},r)=>d`<text class="level-name" x="${h(1)}%" y="${(u.length-1-r)*Ou+1.1}em" text-anchor=${E}>${Q(n,e,t)}</text>`)}
      </svg>
      ${y.map(({who:e,points:t})=>t.map(({x:t,y:n,point:r})=>d`<svg class="point ${e} ${r.reason&&r.reason!==`teacherRated`?`out`:``}" x="${t}%" y="${n}em" width="1" height="1"><path d=${Iu[e]}></path></svg>`))}
      ${C.map(({key:e,y:t,word:n})=>d`${e===`goal`?d`<svg class="point goal" x="${h(100)}%" y="${t}em" width="1" height="1"><path d=${f?Ru:Lu}></path></svg>`:m}<text class="end ${e}" x="${h(100)}%" y="${t}em" dy="0.35em" dx="${(f?-1:1)*(e===`goal`?1.6:.6)}em" text-anchor=${E}>${n}</text>`)}
      <text class="day" x="${h(0)}%" y="${w+1.5}em" text-anchor=${E}>${T[0]}</text>
      <text class="day" x="${h(100)}%" y="${w+1.5}em" text-anchor=${f?`start`:`end`}>
        ${T[0]===T[1]?``:T[1]}
      </text>
    </svg>
    ${c.length>l.length?p`<figcaption class="muted small" .textContent=${i.lastOf(l.length,c.length)}></figcaption>`:m}
  </figure>`;function ee({trend:e},t,r){let a=t.reduce((e,t)=>e+t.length,0),s=y.flatMap(({who:e,points:t})=>{let[a,o]=[t[0],t.at(-1)];return a&&o?i.series(hu(e,r),Q(n,a.level,r),Q(n,o.level,r)):[]});return[i.chart(I(n.title,o),a,T[0]??``,T[1]??``),...s,e?`${i[e]}.`:``,b===void 0?``:i.goalLine(Q(n,b,r))].filter(Boolean).join(` `)}}var Fu={learner:-.35,teacher:.35},Iu={learner:`M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,teacher:`M0-6l6 6-6 6-6-6z`,copied:`M0-6l6 6-6 6-6-6z`,assessment:`M-4-4h8v8h-8z`},Lu=`M6 7V-7h9l-2.5 3.5 2.5 3.5H6`,Ru=`M-6 7V-7h-9l2.5 3.5-2.5 3.5H-6`;function zu(e,{language:t}){let{points:n,objective:r}=e,i=n.filter(({reason:e})=>!e).slice(-6);if(i.length<2)return m;let a=Math.max(1,r.levels.length-1),o=Nu.test(t),s=i.map(({rating:e},t)=>{let n=4+t*88/(i.length-1);return[o?96-n:n,24-Mu(r,e.level??0)*20/a]}),[c,...l]=s.map(([e,t])=>[e.toFixed(1),t.toFixed(1)]),u=s.at(-1);return p`<svg class="mini" width="96" height="28" viewBox="0 0 96 28" aria-hidden="true">
    <path d="M${c?.join()}${l.map(([e,t])=>`H${e}V${t}`).join(``)}"></path>
    <circle cx=${u?.[0]??0} cy=${u?.[1]??0} r="3.5"></circle>
  </svg>`}var Bu=12;function Vu({steps:e,level:t,order:n,snap:r,placedByRating:i},a,o,s){let c=e.filter(({code:e})=>e===`blended`),l=e.flatMap((t,r)=>{let i=c.indexOf(t);if(i===2&&c.length>5)return a.skipped(c.length-4);if(i>2&&i<c.length-2)return[];let s=t.code===`newest`&&e[r+1]?.code===`blended`;return Hu(t,a,o,a.order[n],s)});return i>0&&n!==`assessedAt`&&l.splice(1,0,a.placed(i)),t!==null&&l.push((r===`nearest`?a.nearestLevel:a.reachedLevel)(s(t))),l}function Hu(e,t,n,r,i){let a=new Intl.NumberFormat(`${n}-US`,{maximumFractionDigits:3}),o=new Intl.NumberFormat(`${n}-US`,{maximumSignificantDigits:5}),s=e=>a.format(e),c=e=>e.map(s).join(`, `),l=(e,t,n)=>`${e}: ${t} = ${s(n)}.`,u=(e,t)=>`${e}: ${s(t)}.`;switch(e.code){case`took`:{let{scores:n}=e;return n.length===0?[]:t.took(c(n.slice(-12)),Math.max(0,n.length-Bu),r)}case`noScores`:return t.noScores;case`mean`:return l(t.mean[e.of],`${s(e.sum)} ÷ ${e.count}`,e.value);case`middle`:{let{sorted:n,middle:r,value:i}=e,[a=i,o]=r,l=Math.max(0,Math.floor((n.length-Bu)/2)),d=c(n.slice(l,l+Bu+n.length%2));return[t.sorted(n.length>13?`… ${d} …`:d),u(o===void 0?t.middle:t.middleTwo(s(a),s(o)),i)]}case`mostFrequent`:{let{counts:n,tied:r,value:i}=e;return[t.often(n.map(({score:e,times:t})=>[s(e),t])),u(r.length>1?t.tied(c(r)):t.most,i)]}case`newest`:return u(i?t.start:t.newest,e.value);case`highest`:return u(t.highest,e.value);case`blended`:{let{weight:n,newest:r,before:i,value:a}=e;return l(t.blended(s(n),s(r),s(100-n),s(i)),`${s(n/100)} × ${s(r)} + ${s((100-n)/100)} × ${s(i)}`,a)}case`reached`:{let n=t.reached(e.scores.length,s(e.mastery),e.needed);return e.enough?n:[n,t.notEnough]}case`zerosLeftOut`:return t.zeros(e.positions.length);case`fellBack`:return t.fellBack(e.needed,e.count);case`line`:{let{start:n,slope:r,at:i,value:a}=e,c=o.format(Math.abs(Math.abs(r)<1e-9?0:r));return l(t.line,`${s(n)} ${r<0?`−`:`+`} ${c} × ${i}`,a)}case`curve`:{let{factor:n,exponent:r,at:i,value:a}=e,s=o.format(Math.abs(r)<1e-9?0:r);return l(t.curve,`${o.format(n)} × ${i}^${s}`,a)}case`compared`:return t.compared(e.errors.map(({method:e,error:t})=>[e,s(t)]),e.chosen);case`clamped`:return t.clamped(s(e.value));case`rounded`:return t.rounded(s(e.value))}}var Uu=50;function Wu(e,t,n,r,i){let{config:a,viewer:o,messages:s,progress:c,reading:l,language:u,say:d}=e,f=c.objectives.every(({points:e,teacher:t,waiting:n})=>e.length+n===0&&!t);return p`<div class="w ${l.display===`side-by-side`?`side`:``}" part="base" lang=${u}>
    <div class="in">
      <p class="kicker" .textContent=${s.heading[o]}></p>
      ${a.title===void 0?m:R(a.title,l,`whole`)} ${t?m:n}
      ${t?Ku(e):m}
      ${t&&f?p`<p class="empty" part="empty" .textContent=${s.empty[o]}></p>`:m}
      <ol class="objectives" part="objectives" role="list">
        ${c.objectives.map((n,r)=>qu(n,r,e,t))}
      </ol>
      ${id(e)}
      <div class="also no-print">
        ${r} ${i}
        ${t&&!f?p`<button class="quiet sheet" type="button" data-act="sheet" .textContent=${s.spreadsheet}></button>`:m}
      </div>
      <p class="say" role="status" .textContent=${d}></p>
      ${t?n:m}
    </div>
  </div>`}var Gu=[`proficient`,`onTheWay`,`noLevel`];function Ku({progress:e,messages:t}){let{counts:n,objectives:r}=e,i=0,a=Gu.map(e=>{let t={status:e,from:i,share:n[e]*100/r.length};return i+=t.share,t});return p`<div class="summary" part="summary">
    <ul role="list">
      ${Gu.map(e=>p`<li class=${e} .textContent=${t[e](n[e])}></li>`)}
    </ul>
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      ${a.map(({status:e,from:t,share:n})=>n>0?d`<rect class=${e} x="${t}%" y="1" width="${n}%" height="10"></rect>`:m)}
    </svg>
  </div>`}function qu(e,t,n,r){let{objective:i,points:a,waiting:o,teacher:s}=e,{reading:c,shared:l,language:u,messages:d,viewer:f}=n,h={objective:i,reading:c,words:l,current:uu(e),plain:f===`family`};return p`<li class="objective-item" part="objective">
    <div role="heading" aria-level="3" tabindex="-1" id="o${t}">
      ${R(i.statement??i.title,c,`objective`)}
    </div>
    ${r?p`${f===`family`?Xu(e,n):Yu(e,n)} ${Zu(e,n)}
            ${Qu(e,n)}
            <p
              class="muted"
              ?hidden=${o===0}
              .textContent=${o===0?``:d.waiting(o)}
            ></p>
            ${n.acts?$u(e,t,n):m} ${Eu(h,u)}
            ${a.length>0||s?td(e,t,n):m}`:m}
  </li>`}function Ju(e,t,n){let{objective:r}=e;return p`<span class="name"
    >${t===null||!G(r,t)?m:_r(r,t)}<span
      .textContent=${Q(r,t,n)}
    ></span
  ></span>`}function Yu(e,t){let{suggested:n,trend:r}=e,{messages:i,viewer:a}=t;return p`<p class="line" part="level">
    <span class="label" .textContent=${i.fromWork[a]}></span> ${Ju(e,n.level,t)}
    <span class="line"
      >${zu(e,t)}<span class="muted" .textContent=${r?i[r]:``}></span
    ></span>
  </p>`}function Xu(e,t){let{objective:n}=e,{messages:r}=t,i=uu(e),a=Q(n,i,t),o=Q(n,sr(n),t);return p`<p class="line" part="level">
    ${i===null||!G(n,i)?m:_r(n,i)}
    <span
      .textContent=${i!==null&&lr(n,i)?r.meets(a):r.under(a,o)}
    ></span>
  </p>`}function Zu(e,t){let{teacher:n}=e,{messages:r,viewer:i,acts:a}=t;if(!n)return m;let{level:o,how:s,determined:c,outOfDate:l}=n,u=pu(c,t),d=[s===`automatic`?r.automatic:r[s](u),c?.reason].filter(Boolean);return p`<p class="line" part="teacher">
      ${K(`teacher`,r.theirs[i])} ${Ju(e,o,t)}
      <span class="muted" dir="auto" .textContent=${d.join(`: `)}></span>
    </p>
    ${l&&!a?p`<p class="line">${K(`old`,r.outOfDate)}</p>`:m}`}function Qu({goal:e,objective:t},n){if(!e||!G(t,e.target))return m;let r=n.messages.goal(Q(t,e.target,n),mu(e.on,n));return p`<p class="line">${K(`goal`,r)}</p>`}function $u(e,t,n){let{objective:r,teacher:i,suggested:a}=e,{messages:o,draft:s,missing:c,offers:l,acted:u}=n,{id:d}=r,f=c?.id===d?c.field:void 0,h=u===d&&l?o[l]:i?.determined?o.undo:void 0,g=(e,n,r=`quiet`)=>p`<button
      class=${r}
      type="button"
      data-act=${e}
      data-id=${d}
      aria-describedby="o${t}"
      .textContent=${n}
    ></button>`,_=s.get(`level:${d}`)??``;return p`<div class="acts-of no-print">
    ${i?.outOfDate?p`<p class="line">${K(`old`,o.outOfDateNow(Q(r,a.level,n)))}</p>
            ${g(`take`,o.recalculate)}${g(`keep`,o.keepLevel)}`:!i?.determined&&a.level!==null?g(`take`,o.accept):m}
    ${h?g(`undo`,h):m}
    <details data-fold="set:${d}" ?open=${n.isOpen(`set:${d}`)}>
      <summary aria-describedby="o${t}" .textContent=${o.setLevel}></summary>
      <div class="field">
        <label for="level-${t}" .textContent=${o.level}></label>
        <select
          id="level-${t}"
          name="level:${d}"
          aria-invalid=${f===`level`}
          aria-describedby="lacks-${t}"
        >
          <option value="" ?selected=${_===``}></option>
          ${ar(r).map(e=>ed(`${e}`,Q(r,e,n),_))}
          ${ed(`none`,o.noLevelYet,_)}
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
      ${g(`set`,o.save,`main`)}
    </details>
  </div>`}function ed(e,t,n){return p`<option value=${e} ?selected=${e===n} .textContent=${t}></option>`}function td(e,t,n){let{objective:r}=e,{messages:i,isOpen:a}=n,{id:o}=r,s=(e,n,r)=>p`<details data-fold="${e}:${o}" ?open=${a(`${e}:${o}`)}>
      <summary aria-describedby="o${t}" .textContent=${n}></summary>
      ${a(`${e}:${o}`)?r():m}
    </details>`;return s(`how`,i.how,()=>p`<p class="muted" .textContent=${i.counted(...yu(e))}></p>
        ${Pu(e,n)} ${s(`table`,i.show,()=>nd(e,t,n))}
        ${s(`steps`,i.showMe,()=>rd(e,n))}`)}function nd(e,t,n){let{points:r,objective:i}=e,{messages:a,isOpen:o}=n,s=o(`all:${i.id}`)?r.length:Uu,c=r.slice(-s).reverse();return p`<table part="table" role="table" aria-labelledby="o${t}">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" .textContent=${a.work}></th>
          <th scope="col" role="columnheader" .textContent=${a.rating}></th>
          <th scope="col" role="columnheader" .textContent=${a.counts}></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${c.map(e=>{let{rating:t,who:r}=e,o=[pu(t,n),t.modified&&a.modified].filter(Boolean).join(` · `),s=hu(r,n);return p`<tr role="row">
            <th scope="row" role="rowheader">
              <span dir="auto" .textContent=${gu(t,n)}></span>
              <span class="muted small" .textContent=${o}></span>
            </th>
            <td role="cell">
              ${r===`peer`?p`<span class="mark" .textContent=${s}></span>`:K(r===`learner`?`you`:r===`assessment`?`test`:r,s)}
              <span .textContent=${du(t,i,n)}></span>
            </td>
            <td role="cell">
              <span class="narrow-head muted" .textContent=${`${a.counts} `}></span
              ><span dir="auto" .textContent=${_u(e,n)}></span>
            </td>
          </tr>`})}
      </tbody>
    </table>
    ${r.length>c.length?p`<p class="muted small" .textContent=${a.lastOf(c.length,r.length)}></p>
            <button
              class="quiet"
              type="button"
              data-act="all"
              data-id=${i.id}
              .textContent=${a.all}
            ></button>`:m}`}function rd({suggested:e,objective:t},n){let{messages:r,language:i}=n,a=Vu(e,r.steps,i,e=>Q(t,e,n));return p`<p class="method" .textContent=${r.methods[e.method]}></p>
    <ol class="steps" part="steps">
      ${a.map(e=>p`<li .textContent=${e}></li>`)}
    </ol>`}function id(e){let{progress:t,messages:n,isOpen:r}=e,{archived:i}=t;if(i.length===0)return m;let a=i.slice(-50).reverse();return p`<details class="gone" part="archived" data-fold="gone" ?open=${r(`gone`)}>
    <summary .textContent=${n.archived(i.length)}></summary>
    ${r(`gone`)?p`<p class="muted" .textContent=${n.archivedWhy}></p>
            <ul role="list">
              ${a.map(t=>{let n=[du(t,void 0,e),gu(t,e),pu(t,e)];return p`<li dir="auto" .textContent=${n.filter(Boolean).join(` · `)}></li>`})}
            </ul>
            <p
              class="muted small"
              ?hidden=${a.length===i.length}
              .textContent=${n.lastOf(a.length,i.length)}
            ></p>`:m}
  </details>`}ue(`mastery-tracker`,class extends Wn{constructor(...e){super(...e),this.tag=`mastery-tracker`,this.schema=Ul,this.#e=new Xn(this,()=>this.requestUpdate()),this.#t=new qn(this),this.#n=new Dn(this),this.#r=new Fa(this),this.#i=new Gl(this),this.#a=new lu,this.#o=new Ra(this,()=>Pa(()=>import(`./paste-k4jBc6rq.js`),__vite__mapDeps([14,2,3,8,9]),import.meta.url)),this.#l=``}static{this.styles=[kn,Rl,Os,On,...La,Tu]}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;createRenderRoot(){let e=super.createRenderRoot();e.addEventListener(`click`,e=>this.#h(e));for(let t of[`input`,`change`])e.addEventListener(t,e=>this.#m(e));return e.addEventListener(`toggle`,e=>this.#i.follow(e),!0),e}readMarkup(){}willUpdate(e){super.willUpdate(e),this.config&&this.viewer===`teacher`&&this.#e.follow(this.session,JSON.stringify([this.tag,this.config.id,`teacher`]))&&(this.#t.forget(),this.#s=void 0,this.#l=``)}renderWidget(e){let t=this.#p(e);return Wu(t,this.session?.state===`ready`,this.#f(),this.#d(t),this.#u(t))}#u(e){if(e.viewer===`family`)return m;let t=JSON.stringify([this.tag,e.config.id,e.viewer,`paste`]);return this.#o.render(this.session,t,e,e.messages)}#d({progress:e}){let{session:t,languages:n,viewer:r}=this;return t?.state!==`ready`||r!==`learner`?m:this.#r.render(t,Bl(e,t.record),n)}#f(){let{session:e,language:t}=this;return!e||Ot(this)||this.viewer!==`learner`?m:e.state===`ready`?this.#n.render(e,t,!0):e.state===`asking`?_n(e,t):m}#p(e){let{viewer:t,language:n,languages:r,shared:i,session:a}=this,o=a?.state===`ready`?a.record:new V;return{config:e,viewer:t,messages:O(`mastery-tracker`,n,wu),shared:i,language:n,reading:{languages:r,display:e.languages??`off`,swapped:!1},record:o,progress:this.#a.of(e,o,t),acts:t===`teacher`&&a?.state===`ready`,isOpen:e=>this.#i.isOpen(e),draft:this.#e,missing:this.#s,say:!a||a.state===`loading`?i.loading:this.#l,offers:this.#t.offers,acted:this.#c}}#m(e){e.stopPropagation();let t=e.target;(t instanceof HTMLInputElement||t instanceof HTMLSelectElement)&&t.name&&(this.#e.set(t.name,t.value),this.#s=void 0,this.requestUpdate())}#h(e){let t=e.target instanceof Element?e.target.closest(`button[data-act]`):null;if(!this.config||!t||e instanceof MouseEvent&&e.detail>1)return;let{act:n,id:r=``}=t.dataset,i=this.#p(this.config);if(n===`sheet`)return this.#g(i);let a=i.progress.objectives.findIndex(({objective:e})=>e.id===r),o=i.progress.objectives[a];if(!o)return;let s;if(n===`all`)this.#i.set(`all:${r}`,!0),this.#b(`#o${a}`);else{if(n===`undo`)this.#y(i,o);else if(n===`set`)s=this.#_(i,o);else{let e=n===`keep`?o.teacher?.level??null:o.suggested.level,t=n===`keep`?o.teacher?.determined?.reason:void 0;this.#v(i,o,e,t)}this.#b(s?`#${s}-${a}`:``,`[data-act="undo"][data-id="${CSS.escape(r)}"]`,`#o${a}`)}}#g(e){let{messages:t}=e,n=mn(No(bu(e)),`${t.fileName}.csv`,`text/csv;charset=utf-8`);this.#l=n?t.spreadsheetSaved:t.spreadsheetRefused,this.requestUpdate()}#_(e,t){let{id:n}=t.objective,r=e.draft.get(`level:${n}`),i=e.draft.text(`reason:${n}`),a=r?i?void 0:`reason`:`level`;if(this.#s=a&&{id:n,field:a},a||!r||!i)return a;this.#v(e,t,r===`none`?null:Number(r),i)&&(this.#e.discard(RegExp(`^(level|reason):${n.replace(/[^\w]/g,`\\$&`)}$`)),this.#i.set(`set:${n}`,!1))}#v(e,t,n,r){let{objective:i}=t;return this.#t.add(this.session,[zl(t,n,r)])?(this.#c=i.id,this.#l=e.messages.saved(Q(i,n,e)),!0):!1}#y(e,{objective:t,teacher:n}){this.#c!==t.id&&this.#t.forget(),this.#t.undo(this.session,`teacher`,n?.determined?[n.determined]:[])&&(this.#c=t.id,this.#l=this.#t.offers===`redo`?e.messages.undone:``)}async#b(...e){this.requestUpdate(),await this.updateComplete;for(let t of e){let e=t&&this.renderRoot.querySelector(t);if(e)return e.focus()}}});var ad={id:S(A),record:S(A),objective:hr,order:S(v([`ascending`,`descending`])),layout:S(v([`auto`,`table`,`cards`,`one`])),languages:S(v([`off`,`stacked`,`side-by-side`,`swap`]))},od=N(P({type:v([`proficiency-scale`]),...ad,current:S(oe(b())),target:S(b())}),E(e=>ur(e,T(e,`objective`),`current`,`target`))),sd={heading:`What each level looks like`,headingForFamily:`What each level means`,levels:`Levels`};function cd(e){let t=e.querySelector(`table, ol, ul`);if(!t)return;let{id:n,statement:r,code:i,proficientAt:a}=t.dataset,o=t.querySelector(`caption`)??e.querySelector(`h1, h2, h3, h4, h5, h6, p`),s=[...t instanceof HTMLTableElement?ud(t):dd(t)];return{keeps:n!==void 0,objective:{id:n??`markup`,title:$(o),...r&&{statement:r},...i&&{code:i},...a&&{proficientAt:Number(a)},...s.some(({value:e})=>e%1==.5)&&{increment:.5},levels:s}}}var ld=/^(\d+(?:[.,]5)?)(?:\s*[-–—.:·)]\s*|\s+|$)(.*)$/s;function*ud(e){let t=[...e.rows].filter(e=>$(e)),[n,...r]=t.map(e=>ld.test($(e.cells[0])));if(n===!1&&t.length>2&&r.every(Boolean)&&t.shift(),t[0]&&t.length===2&&[...t[0].cells].every(e=>e.localName===`th`)&&t[0]&&t[1]){let[e,n]=[t[0].cells,t[1].cells];for(let t=0;t<e.length;t++)yield fd(e[t],$(n[t]),t);return}let i=0;for(let e of t){let[t,n,r]=e.cells,a=e.dataset.value;n?.localName===`td`&&(r&&ld.exec($(t))?.[2]===``?yield fd(void 0,$(r),i++,a??$(t),$(n)):yield fd(t,$(n),i++,a))}}function*dd(e){let t=[...e.querySelectorAll(`:scope > li`)];for(let[e,n]of t.entries()){let t=n.querySelector(`strong, b, dt, h3, h4`),r=$(n),i=t?$(t):r.split(/[:.–—]/)[0]??``;yield fd(void 0,r.slice(r.indexOf(i)+i.length).replace(/^[\s:.–—]+/,``),e,n.dataset.value,i)}}function fd(e,t,n,r,i=$(e)){let a=ld.exec(i),o=Number((r??e?.dataset.value??a?.[1]??`${n+1}`).replace(`,`,`.`));return{value:o,label:a?.[2]||i||`${o}`,...t&&{descriptor:t}}}function $(e){let t=e?.cloneNode(!0);if(!(t instanceof Element))return``;for(let e of t.querySelectorAll(`br, li, p, div, td`))e.before(` `);return(t.textContent??``).replace(/\s+/g,` `).trim()}var pd=f`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`,md=class extends Gn{constructor(...e){super(...e),this.selectable=!1,this.tag=`proficiency-scale`,this.schema=od,this.#e=new Ar(this)}static{this.styles=[kn,Rl,pd]}#e;get requiredMessage(){return this.shared.required}get focusTarget(){return this.renderRoot.querySelector(`input`)??void 0}readMarkup(){let e=cd(this);return e&&{type:`proficiency-scale`,objective:e.objective}}renderWidget(e){let t=O(`proficiency-scale`,this.language,sd),n=this.#t(e),{objective:r,reading:i}=n,a=R(r.statement??r.title,i,`objective`,`objective`),o=wr(n,this.language);return ce(p`<div class="w ${i.display===`side-by-side`?`side`:``}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer===`family`?t.headingForFamily:t.heading}></p>
          ${this.selectable?p`<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${a}${o}
                </fieldset>`:p`${a}${o}`}
          ${Eu(n,this.language)} ${this.#e.render(n)}
        </div>
      </div>`)}valueChanged(){if(this.hasUpdated)for(let e of this.renderRoot.querySelectorAll(`input`))e.checked=e.value===this.value}updated(e){super.updated(e),this.valueChanged()}#t(e){let{objective:t}=e,n=this.session?.record,r=n?.ratingsOf(t.id,`learner`).findLast(({copied:e})=>!e),i=this.current??e.current??r?.level,a=n?.goalsOn(t.id).findLast(({state:e})=>e===`active`);return this.#e.view(e,this.languages,this.shared,{current:i,target:this.target??e.target??a?.target,chosen:this.selectable?this.value:void 0,disabled:this.isDisabled})}handleInput({target:e}){e instanceof HTMLInputElement&&this.chose(e.value)}handleClick(e){this.config&&this.#e.press(e,this.#t(this.config))}};W([U({type:Boolean})],md.prototype,`selectable`,void 0),W([U({type:Number})],md.prototype,`current`,void 0),W([U({type:Number})],md.prototype,`target`,void 0),ue(`proficiency-scale`,md);var hd=[`right`,`simpleMistake`,`ranOutOfTime`,`dontUnderstandYet`,`wrong`];function gd({right:e,cause:t}){return e?`right`:t??`wrong`}function _d(e,t){let n=[],r=(e,t,r)=>void n.push({path:e,code:t,...r&&{params:r}}),i=t=>{let n=vd(e[t]);return n===void 0&&r(t,e[t].trim()?`wrongType`:`empty`,{expected:`number`}),n},[a,o,s,c]=[e.test.trim(),e.on.trim(),e.goal.trim(),e.plan.trim()];a||r(`test`,`empty`),o&&!$i(o)&&r(`on`,`notDate`,{found:o});let l;if(e.kind===`level`&&e.level.trim()){let e=i(`level`);e!==void 0&&t&&(e<t.min||e>t.max)&&r(`level`,`outOfRange`,{found:e,...t}),e!==void 0&&(l={level:e})}else if(e.kind===`points`&&(e.points.trim()||e.of.trim())){let[e,t]=[i(`points`),i(`of`)];t===0?r(`of`,`outOfRange`,{found:0,min:1}):e!==void 0&&t!==void 0&&e>t&&r(`points`,`outOfRange`,{found:e,max:t}),e!==void 0&&t!==void 0&&(l={points:e,of:t})}let u=[];for(let[t,n]of e.errors.entries()){let[e,i]=[n.question.trim(),n.objective.trim()],a=hd.find(e=>e===n.answer);if((e||i||a)&&(e||r(`errors[${t}].question`,`empty`),i||r(`errors[${t}].objective`,`empty`),a||r(`errors[${t}].answer`,`empty`),a)){let t=a===`right`||a===`wrong`?{}:{cause:a};u.push({question:e,objective:i,right:a===`right`,...t})}}return n.length>0?{ok:!1,problems:n}:{ok:!0,value:{test:a,...o&&{on:o},...l&&{result:l},...e.met&&{metLastGoal:e.met===`yes`},...s&&{goal:s},...c&&{plan:c},...u.length>0&&{errors:u}}}}function vd(e){return/^\d{1,9}(\.\d+|,\d\d?)?$/.test(e.trim())?Number(e.trim().replace(`,`,`.`)):void 0}function yd({id:e}){return e??`reflection-sheet`}function bd(e,t){let n=t.shown(`tested`,yd(e),`learner`).map(n=>{let r=xd(n,t),i=n.on!==void 0&&$i(n.on)?n.on:r.clock.slice(0,10);return{id:r.id,entry:n,day:i,test:e.tests?.find(e=>Sd(n,e))}}),r;return n.sort((e,t)=>e.day<t.day?-1:+(e.day>t.day)).map(e=>{let t={...e,goalBefore:r};return r=e.entry.goal||r,t})}function xd(e,t){let n=e;for(;n.revises!==void 0;){let e=t.get(n.revises);if(!e||!a(e,`tested`)||e.about!==n.about||e.by!==n.by||B(e,n)>=0)break;n=e}return n}function Sd({test:e,testId:t},{id:n,title:r}){return n===void 0?t===void 0&&(typeof r==`string`?r===e:Object.values(r).includes(e)):t===n}function Cd({tests:e=[]},t){return e.filter(e=>!t.some(t=>t.test===e))}function wd(e,t){let n=e.find(e=>e.id===t);return n?n.goalBefore:e.findLast(({entry:e})=>e.goal)?.entry.goal}function Td(e,t=[]){let n=new Set(e.map(({objective:e})=>e)),r=t.flatMap(({id:e})=>n.delete(e)?e:[]),i={strengths:[],review:[],priority:[]};for(let t of[...r,...n]){let n=e.filter(({objective:e,right:n})=>e===t&&!n);i[n.length===0?`strengths`:n.some(({cause:e})=>e===`dontUnderstandYet`)?`priority`:`review`].push(t)}return i}function Ed({config:e},t){return!e.ask||e.ask.includes(t)}function Dd({reading:e},{test:t,entry:n}){return t?I(t.title,e):n.test}function Od({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return r===void 0?n:I(r,t)}function kd({messages:e,config:t},n){return n?`points`in n?e.points(`${n.points}`,`${n.of}`):t.scale?e.levelOf(`${n.level}`,`${t.scale.max}`):e.level(`${n.level}`):``}function Ad(e,t){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?e:yn(n,t)}function jd({entry:e}){return e.errors?.some(({right:e})=>!e)??!1}function Md({record:e,messages:t},{id:n}){let r={teacher:t.teacher,family:t.family,peer:t.peer};return e.commentsOn(n).map(({by:e,text:t})=>({by:e,who:r[e]??``,text:t}))}function Nd({config:e,record:t,rows:n}){let{objectives:r=[]}=e,i=n.at(-1)?.entry;if(!i)return[];let{priority:a,review:o,strengths:s}=Td(i.errors??[],r),c=[...a,...o,...s],l=r.filter(({id:e})=>c.includes(e)),u=r.filter(({id:e})=>!c.includes(e));return[...l.sort((e,t)=>c.indexOf(e.id)-c.indexOf(t.id)),...u].map(e=>{let n=t.latestRating(e.id,`learner`)?.level??null,r=t.latestRating(e.id,`teacher`);return{objective:e,mine:n,...n!==null&&r&&r.released!==!1&&{teacher:r.level},will:i.plan?[i.plan]:[]}})}var Pd=[`row`,`test`,`on`,`kind`,`level`,`points`,`of`,`met`,`goal`,`plan`,`pasted`,`count`],Fd=[`question`,`objective`,`answer`,`listed`,`gone`];function Id({id:e,title:n}){return e??t(n,[]).text}function Ld({draft:e,rows:t,config:n}){let r=e.get(`row`);if(!r)return;let i=t.find(({id:e})=>r===`row:${e}`);return{row:i,test:i?i.test:n.tests?.find(e=>r===`test:${Id(e)}`)}}function Rd(e,t,n){let{draft:r,rows:i,config:a,reading:o}=e,{entry:s}=t??{},{result:c}=s??{},l=i.findLast(e=>e.entry.result)?.entry.result??(a.scale?{level:0}:void 0),u=(c??l)&&`level`in(c??l??{})?`level`:`points`,d={row:t?`row:${t.id}`:n?`test:${Id(n)}`:`new`,test:t?Dd(e,t):n?I(n.title,o):``,on:s?.on??n?.on??``,kind:u,level:c&&`level`in c?`${c.level}`:``,points:c&&`points`in c?`${c.points}`:``,of:c&&`of`in c?`${c.of}`:``,met:s?.metLastGoal===void 0?``:s.metLastGoal?`yes`:`notYet`,goal:s?.goal??``,plan:s?.plan??``};for(let[e,t]of Object.entries(d))r.set(e,t);let f=s?.errors?.map(e=>({...e,answer:gd(e),listed:``}))??[],p=(n?.questions??[]).filter(e=>!f.some(({question:t})=>t===e.question));for(let e of[...f,...p.map(e=>({...e,answer:``,listed:`on`}))])Vd(r,e)}function zd(e){return Number(e.get(`count`)??0)}function Bd(e,t){let n=n=>e.get(`q:${t}:${n}`)??``;return{question:n(`question`),objective:n(`objective`),answer:n(`answer`),gone:n(`gone`)!==``}}function Vd(e,t){let n=zd(e);for(let r of Fd){let i=r===`gone`?void 0:t[r];i&&e.set(`q:${n}:${r}`,i)}return e.set(`count`,`${n+1}`),n}function Hd(e){let t=Array.from({length:zd(e)},(e,t)=>t),n=[...Pd,...t.flatMap(e=>Fd.map(t=>`q:${e}:${t}`))];return new Map(n.flatMap(t=>[[t,e.get(t)??``]]).filter(([,e])=>e))}var Ud=RegExp(`^(${Pd.join(`|`)}|q:.*)$`);function Wd(e,t){let{draft:n,config:r}=e,{row:i,test:a}=Ld(e)??{},o=e=>n.get(e)??``,s=o(`met`),c=_d({test:o(`test`),on:t?`?`:o(`on`),kind:o(`kind`)===`level`?`level`:`points`,level:o(`level`),points:o(`points`),of:o(`of`),met:s===`yes`||s===`notYet`?s:``,goal:o(`goal`),plan:o(`plan`),errors:Array.from({length:zd(n)},(t,r)=>{let i=Bd(n,r);return i.gone||n.get(`q:${r}:listed`)&&!i.answer||!Ed(e,`errors`)?{question:``,objective:``,answer:``}:i})},r.scale);if(!c.ok)return c;let l=a?a.id:i?.entry.testId;return{ok:!0,value:{...Gd(i?.entry),kind:`tested`,by:`learner`,about:yd(r),...c.value,...!Ed(e,`errors`)&&i?.entry.errors&&{errors:i.entry.errors},...i&&a&&a.id===void 0&&{test:i.entry.test},...l!==void 0&&{testId:l},...i&&{revises:i.entry.id}}}}function Gd(e){if(!e)return{};let{v:t,id:n,at:r,clock:i,test:a,testId:o,on:s,result:c,metLastGoal:l,goal:u,plan:d,errors:f,revises:p,...m}=e;return m}function Kd(e,t,n,r){let i=e.rows.find(e=>e.id===n);if(t===`add`||t===`addThis`||t===`change`)return Yd(e,i,t===`addThis`?n:``);if(t===`save`)return Zd(e,r());if(t===`cancel`)return Xd(e);if(t===`remove`)return i&&Qd(e,i);if(t===`comment`)return $d(e,n);if(t===`question`)return{focus:Jd(`q:${Vd(e.draft,{question:``,objective:``,answer:``})}:question`)};if(t===`out`)return ef(e,Number(n))}function qd({draft:e},t){for(let[n,r]of t)e.set(n,r);let[n=``]=t.keys();return{focus:n.endsWith(`:gone`)?Jd(n.replace(`gone`,`question`)):`#form`}}var Jd=e=>`[name="${CSS.escape(e)}"]`;function Yd(e,t,n){return Rd(e,t,e.open.find(e=>Id(e)===n)),{focus:`.form :is(input, textarea)`}}function Xd(e){let{row:t,test:n}=Ld(e)??{},r=t?.id??(n&&Id(n));return{aside:Hd(e.draft),drop:Ud,focus:r===void 0?`[data-act="add"]`:`[data-id="${CSS.escape(r)}"]`}}function Zd(e,t){let n=Wd(e,t);if(!n.ok)return{problems:n.problems,focus:`.form [aria-invalid="true"]`};let r=Ld(e)?.row?.id,i=new Set(e.rows.map(({id:e})=>e));return{bodies:[n.value],drop:Ud,say:e.messages.saved(e.draft.text(`test`)??``),focus:({rows:e})=>`[data-row="${e.find(({id:e})=>e===r||!r&&!i.has(e))?.id}"] .name`}}function Qd(e,t){return{bodies:e.record.versionsOf(t.entry).map(({id:e})=>({kind:`retracted`,by:`learner`,about:e})),say:e.messages.removed(Dd(e,t)),focus:`[data-act="undo"]`}}function $d({draft:e,messages:t},n){let r=`comment:${n}`,i=e.text(r);return i?{bodies:[{kind:`commented`,by:`teacher`,about:n,text:i}],drop:RegExp(`^${r}$`),say:t.commented}:{say:t.emptyComment,focus:Jd(r)}}function ef({draft:e,messages:t},n){let r=`q:${n}:gone`,{question:i}=Bd(e,n);return e.set(r,`on`),{aside:new Map([[r,``]]),say:t.questionOut(i||`${n+1}`),focus:`[data-act="undo"]`}}var tf=N(P({type:v([`reflection-sheet`]),id:S(A),record:S(A),title:S(o),tests:S(j(P({id:S(A),title:o,on:S(N(y(),D($i,`notDate`))),questions:S(j(P({question:A,objective:A})))}))),objectives:S(j(hr)),scale:S(P({min:b(),max:b()})),ask:S(j(v([`goal`,`plan`,`errors`]))),languages:S(v([`off`,`stacked`,`side-by-side`])),sharedComputers:S(k())}),E(function*(e){let t=M(e,`tests`),n=M(e,`objectives`);yield*C(t,`tests`),yield*C(n,`objectives`);let r=T(e,`scale`),[i,a]=[T(r,`min`),T(r,`max`)];typeof i==`number`&&typeof a==`number`&&i>=a&&(yield{path:`scale`,code:`minAboveMax`,params:{found:i,expected:a}});let o=new Set(n.map(e=>T(e,`id`)));for(let[e,n]of t.entries())for(let[t,r]of M(n,`questions`).entries()){let n=T(r,`objective`);typeof n!=`string`||o.has(n)||(yield{path:`tests[${e}].questions[${t}].objective`,code:`unknownId`,params:{found:n}})}}));function nf(e){let t=e.querySelector(`:scope > :is(ul, ol)`);if(!t)return;let n=rf(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),{id:r}=t.dataset;return{type:`reflection-sheet`,...r&&{id:r},...n&&{title:n},tests:[...t.querySelectorAll(`:scope > li`)].map(e=>{let t=e.querySelector(`time`),n=t?.getAttribute(`datetime`);return{...e.dataset.id&&{id:e.dataset.id},title:rf(e).replace(t?rf(t):``,``).trim().replace(/[\s:·,–-]+$/,``),...n&&{on:n}}})}}function rf(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var af={heading:{learner:`After my test`,teacher:`After this student’s tests`,family:`After the tests`},invite:`What did your last test tell you? Write your result, a goal and what you will do.`,none:{teacher:`Nothing here yet.`,family:`Nothing here yet.`},add:`Look back on a test`,addAnother:`Look back on another test`,addThis:`Look back on it`,ahead:`Not looked back on yet`,columns:{test:`Test`,result:`My result`,goal:`My goal for the next one`,plan:`What I will do`,day:`Day`,points:`Points`,of:`Out of`,level:`Level`,met:`Did I reach my last goal?`},columnsOfStudent:{test:`Test`,result:`Result`,goal:`Goal for the next one`,plan:`What the student will do`},level:e=>`Level ${e}`,levelOf:(e,t)=>`Level ${e} of ${t}`,points:(e,t)=>`${e} of ${t} points`,noResult:`No result yet`,nothing:`Not written yet`,test:`Which test?`,on:`Day of the test, if you like`,result:`My result, as I got it`,kinds:{level:`A level`,points:`Points`},myPoints:`My points`,ofPoints:`Out of`,scale:(e,t)=>`From ${e} to ${t}`,wasGoal:e=>`Your goal was: ${e}`,reached:`Did you reach it?`,met:{yes:`Yes`,notYet:`Not yet`},metBefore:{yes:`Last goal: reached`,notYet:`Last goal: not yet`},goal:`My goal for the next test`,plan:`What I will do`,save:`Save`,cancel:`Close without saving`,change:`Change`,remove:`Delete`,named:(e,t)=>`${e}: ${t}`,ticket:`Print a ticket for another try`,saved:e=>`Saved: ${e}.`,removed:e=>`Deleted: ${e}.`,undone:`Taken back.`,undo:`Undo`,redo:`Put it back`,errors:`Look at each question`,errorsHelp:`See what is strong and what to work on first.`,questionNumber:e=>`Question row ${e}`,question:`Question`,objective:`What it asked about`,answer:`How did it go?`,choose:`Choose`,answers:{right:`Right`,simpleMistake:`Simple mistake`,ranOutOfTime:`Ran out of time`,dontUnderstandYet:`I don’t understand it yet`,wrong:`Wrong, not sure why`},addQuestion:`Add a question`,takeOut:`Take out`,removeQuestion:e=>`Take out question ${e}`,questionOut:e=>`Question ${e} is out.`,paste:`Paste from a spreadsheet`,pasteHelp:`Four columns: question, what it asked about, right or wrong, why.`,read:`Add these rows`,readDone:e=>`${e} ${e===1?`question`:`questions`} added.`,unread:(e,t,n)=>`Row ${e} was not added. ${{question:`It has no question number.`,objective:t?`“${t}” is not on this sheet.`:`It does not say what it asked about.`,answer:t?`“${t}” is not right, wrong or why.`:`It does not say right or wrong.`}[n]}`,pasted:{heading:[`question`,`questions`,`#`,`no.`,`number`],right:[`right`,`correct`,`yes`,`r`],wrong:[`wrong`,`incorrect`,`no`,`w`],simpleMistake:[`simple mistake`,`mistake`,`careless`,`careless mistake`],ranOutOfTime:[`ran out of time`,`no time`,`time`,`out of time`],dontUnderstandYet:[`i don’t understand it yet`,`i don't understand it yet`,`don’t understand yet`,`don't understand yet`,`don’t get it`,`don't get it`]},groups:{strengths:`Strong`,review:`Review: a quick look will do`,priority:`Work on these first`},missed:`What I missed`,wrongs:{test:`Write the name of the test.`,on:`Write a day that exists.`,number:`Write a number, such as 17 or 17.5.`,missing:`Write both numbers.`,tooMany:e=>`This is more than ${e}. Check both numbers.`,zero:`A test has at least 1 point.`,offScale:(e,t)=>`Levels go from ${e} to ${t}.`,question:`Write the question’s number.`,objective:`Choose what it asked about.`,answer:`Choose how it went.`},teacher:`Teacher`,family:`Family`,peer:`Classmate`,comment:`A word to this student`,saveComment:`Save this word`,emptyComment:`Write a word first.`,commented:`Your word is saved.`,forFamily:{result:(e,t)=>`${e}: the result was ${t}.`,noResult:e=>`${e}: there is no result yet.`,met:{yes:`The last goal was reached.`,notYet:`The last goal is not reached yet.`},goal:e=>`The goal for the next test: ${e}`,plan:e=>`The plan: ${e}`},printSheet:`Print my sheet`,printBlank:`Print a blank sheet`,paper:{name:`Name`,class:`Class`,date:`Date`,reason:`Why I missed it`,ticket:`A ticket for another try`,relearned:`What I did to learn it`,now:`Questions I can answer now`,initials:`Teacher’s initials`},spreadsheet:`Save as a spreadsheet`,fileName:`after-my-test`,refused:`This page does not allow that here.`,asText:`Copy the words from this box`},of=f`
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
  /* A legend stands across the edge of its group, unless it floats. */
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
      padding: 12px 16px 12px 0;
    }
    th:dir(rtl),
    td:dir(rtl) {
      padding: 12px 0 12px 16px;
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
`;function sf(e){let{messages:t,draft:n,acts:r}=e,i=Ld(e);if(!i||!r)return m;let a=i.test?I(i.test.title,e.reading):``;return p`<section class="form no-print" part="form" aria-labelledby="form">
    <h3 id="form" tabindex="-1" dir="auto" .textContent=${a||n.get(`test`)||t.add}></h3>
    ${i.test?m:ff(e,`test`,t.test)} ${ff(e,`on`,t.on,`date`)}
    ${cf(e,i)} ${uf(e)} ${Ed(e,`goal`)?pf(e,`goal`,t.goal):m}
    ${Ed(e,`plan`)?pf(e,`plan`,t.plan):m}
    ${Ed(e,`errors`)?mf(e):m}
    <p class="acts">
      <button class="main" type="button" data-act="save" .textContent=${t.save}></button>
      <button class="quiet" type="button" data-act="cancel" .textContent=${t.cancel}></button>
    </p>
  </section>`}function cf(e,{row:t}){let{messages:n,rows:r,draft:i}=e,a=wd(r,t?.id);return!a||!Ed(e,`goal`)?m:p`<fieldset class="before">
    <legend>
      <span dir="auto" .textContent=${n.wasGoal(a)}></span> <b .textContent=${n.reached}></b>
    </legend>
    ${[`yes`,`notYet`].map(e=>lf(`met`,e,n.met[e],i.get(`met`)===e))}
  </fieldset>`}function lf(e,t,n,r){return p`<label class="tick"
    ><input type="radio" name=${e} value=${t} .checked=${r} /><span .textContent=${n}></span
  ></label>`}function uf(e){let{messages:t,draft:n,config:r}=e,i=n.get(`kind`)===`level`?`level`:`points`,{scale:a}=r;return p`<fieldset>
    <legend><b .textContent=${t.result}></b></legend>
    ${[`level`,`points`].map(e=>lf(`kind`,e,t.kinds[e],i===e))}
    <div class="numbers">
      ${i===`level`?p`${ff(e,`level`,t.columns.level)}${a?p`<p class="muted" id="scale" .textContent=${t.scale(`${a.min}`,`${a.max}`)}></p>`:m}`:p`${ff(e,`points`,t.myPoints)}${ff(e,`of`,t.ofPoints)}`}
    </div>
  </fieldset>`}var df=[`level`,`points`,`of`];function ff(e,t,n,r=`text`){let i=df.includes(t),a=yf(e,t);return p`<p class="field">
    <label for=${t} .textContent=${n}></label>
    <input
      id=${t}
      name=${t}
      type=${r}
      dir=${i||r===`date`?`ltr`:`auto`}
      inputmode=${i?`decimal`:`text`}
      autocomplete="off"
      aria-invalid=${a?`true`:`false`}
      aria-describedby="w-${t}${t===`level`&&e.config.scale?` scale`:``}"
      .value=${e.draft.get(t)??``}
    />
    <span class="wrong" id="w-${t}" .textContent=${a}></span>
  </p>`}function pf({draft:e},t,n){return p`<p class="field">
    <label for=${t} .textContent=${n}></label>
    <textarea id=${t} name=${t} rows="2" dir="auto" .value=${e.get(t)??``}></textarea>
  </p>`}function mf(e){let{messages:t,draft:n,unread:r,problems:i}=e,a=Array.from({length:zd(n)},(e,t)=>t),o=i.some(({path:e})=>e.startsWith(`errors`));return p`<details class="questions" ?open=${o||a.length>0}>
    <summary .textContent=${t.errors}></summary>
    <p class="muted" .textContent=${t.errorsHelp}></p>
    ${a.map(t=>Bd(n,t).gone?m:hf(e,t))}
    <p><button type="button" data-act="question" .textContent=${t.addQuestion}></button></p>
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
        ${r.map(({line:e,cells:n,because:r})=>p`<li
              dir="auto"
              .textContent=${t.unread(e,n[r===`objective`?1:n[3]?.trim()?3:2]?.trim()??``,r)}
            ></li>`)}
      </ul>
      <p><button type="button" data-act="read" .textContent=${t.read}></button></p>
    </details>
  </details>`}function hf(e,t){let{messages:n,draft:r,config:i,reading:a}=e,{question:o,objective:s,answer:c}=Bd(r,t),{objectives:l=[]}=i,u=l.map(({id:e,title:t})=>[e,I(t,a)]);return s&&!u.some(([e])=>e===s)&&u.push([s,s]),p`<fieldset class="question" data-place=${t}>
    <legend class="sr" .textContent=${n.questionNumber(t+1)}></legend>
    ${gf(e,t,`question`,n.question,n=>p`<input id=${n} name=${n} dir="auto" autocomplete="off" aria-invalid=${vf(e,t,`question`)} aria-describedby="w-${n}" .value=${o} />`)}
    ${gf(e,t,`objective`,n.objective,n=>l.length>0?_f(e,t,`objective`,n,u,s):p`<input
            id=${n}
            name=${n}
            dir="auto"
            autocomplete="off"
            aria-invalid=${vf(e,t,`objective`)}
            aria-describedby="w-${n}"
            .value=${s}
          />`)}
    ${gf(e,t,`answer`,n.answer,r=>_f(e,t,`answer`,r,hd.map(e=>[e,n.answers[e]]),c))}
    <button
      class="quiet"
      type="button"
      data-act="out"
      data-id=${t}
      aria-label=${n.removeQuestion(o||`${t+1}`)}
      .textContent=${n.takeOut}
    ></button>
  </fieldset>`}function gf(e,t,n,r,i){let a=`q:${t}:${n}`;return p`<p class="field">
    <label for=${a} .textContent=${r}></label>${i(a)}
    <span class="wrong" id="w-${a}" .textContent=${yf(e,`errors[${t}].${n}`)}></span>
  </p>`}function _f(e,t,n,r,i,a){return p`<select
    id=${r}
    name=${r}
    aria-invalid=${vf(e,t,n)}
    aria-describedby="w-${r}"
  >
    <option value="" .selected=${a===``} .textContent=${e.messages.choose}></option>
    ${i.map(([e,t])=>p`<option value=${e} .selected=${a===e} .textContent=${t}></option>`)}
  </select>`}function vf({problems:e},t,n){return e.some(({path:e})=>e===`errors[${t}].${n}`)?`true`:`false`}function yf({problems:e,messages:t},n){let r=e.find(({path:e})=>e===n);return r?bf(r,t.wrongs):``}function bf({path:e,code:t,params:n={}},r){let{max:i=``,min:a=``}=n;return e===`test`?r.test:e===`on`?r.on:e.endsWith(`.question`)?r.question:e.endsWith(`.objective`)?r.objective:e.endsWith(`.answer`)?r.answer:t===`empty`?r.missing:t===`wrongType`?r.number:e===`of`?r.zero:e===`level`?r.offScale(`${a}`,`${i}`):r.tooMany(`${i}`)}function xf(e){return[`test`,`result`,`goal`,`plan`].filter(t=>t===`test`||t===`result`||Ed(e,t))}function Sf(e,t,n){let{config:r,messages:i,viewer:a,rows:o,open:s,acts:c,draft:l,offers:u,isReady:d,reading:f,say:h}=e,g=c&&!!l.get(`row`),_=o.length===0;return p`<div class="w ${f.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" id="kicker" .textContent=${i.heading[a]}></p>
      ${r.title===void 0?m:R(r.title,f,`objective`)}
      ${d&&_&&!g?p`<p class="invite" .textContent=${a===`learner`?i.invite:i.none[a]}></p>`:m}
      ${d?a===`family`?Pf(e):wf(e,g):m} ${sf(e)}
      ${c&&!g?p`<p class="acts no-print">
              <button
                class=${s.length===0?`main`:``}
                type="button"
                data-act="add"
                .textContent=${_&&s.length===0?i.add:i.addAnother}
              ></button>
            </p>`:m}
      <p class="acts no-print">
        <span class="say" role="status" .textContent=${h}></span>
        ${u?p`<button class="quiet" type="button" data-act="undo" .textContent=${i[u]}></button>`:m}
      </p>
      ${d&&a!==`family`?Cf(e):m} ${t} ${n}
    </div>
  </div>`}function Cf({messages:e,rows:t,text:n}){let r=(e,t)=>p`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`;return p`<p class="tools no-print" part="tools">
      ${t.length>0?r(`printSheet`,e.printSheet):m}
      ${r(`printBlank`,e.printBlank)} ${t.length>0?r(`csv`,e.spreadsheet):m}
    </p>
    ${n?p`<p class="field no-print">
            <label for="text" .textContent=${e.asText}></label>
            <textarea id="text" readonly rows="6" .value=${n}></textarea>
          </p>`:m}`}function wf(e,t){let{messages:n,viewer:r,rows:i,open:a}=e;if(i.length+(t?0:a.length)===0)return m;let o=xf(e),s=r===`learner`?n.columns:n.columnsOfStudent;return p`<table role="table" part="rows" aria-labelledby="kicker">
    <thead role="rowgroup">
      <tr role="row">
        ${o.map(e=>p`<th role="columnheader" scope="col" .textContent=${s[e]}></th>`)}
      </tr>
    </thead>
    ${i.map(n=>Tf(e,n,o.slice(1),s,t))}
    ${t?m:a.map((t,n)=>Nf(e,t,o.length-1,n===0))}
  </table>`}function Tf(e,t,n,r,i){let{messages:a,language:o}=e,{entry:s,id:c,day:l}=t,u={result:kd(e,s.result)||a.noResult,goal:s.goal,plan:s.plan},d=[Of(e,t),...Af(e,t),i?m:jf(e,t)].filter(e=>e!==m);return p`<tbody role="rowgroup" part="row" data-row=${c}>
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" tabindex="-1" dir="auto" .textContent=${Dd(e,t)}></span>
        <span class="muted day" .textContent=${Ad(l,o)}></span>
      </th>
      ${n.map(n=>n===`test`?m:p`<td role="cell" class=${n} data-label=${r[n]}>
              <span dir="auto" class=${u[n]?``:`muted`} .textContent=${u[n]??a.nothing}></span>
              ${n===`result`?Ef(e,t):m}
            </td>`)}
    </tr>
    ${d.length>0?p`<tr role="row" class="below">
            <td role="cell" colspan=${n.length+1}>${d}</td>
          </tr>`:m}
  </tbody>`}function Ef({messages:e},{entry:t,goalBefore:n}){let{metLastGoal:r}=t;return r===void 0||!n?m:p`<span class="met">${K(`goal`,e.metBefore[r?`yes`:`notYet`])}</span>`}var Df=[`priority`,`review`,`strengths`];function Of(e,{entry:t}){let{messages:n,config:r}=e;if(!t.errors)return m;let i=Td(t.errors,r.objectives);return p`<dl class="sorted" part="sorted">
    ${Df.map(t=>i[t].length===0?m:p`<div class=${t}>
            <dt .textContent=${n.groups[t]}></dt>
            ${i[t].map(t=>p`<dd>${kf(e,t)}</dd>`)}
          </div>`)}
  </dl>`}function kf({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return R(r??n,t,`about`)}function Af(e,t){return Md(e,t).map(({by:e,who:t,text:n})=>p`<p class="comment" part="comment">
        ${e===`teacher`?K(`teacher`,t):p`<b class="mark" .textContent=${t}></b>`}
        <span dir="auto" .textContent=${n}></span>
      </p>`)}function jf(e,t){let{messages:n,acts:r,viewer:i,isReady:a,draft:o}=e,s=Dd(e,t),{id:c}=t;if(i===`teacher`&&a){let e=`comment:${c}`;return p`<div class="word no-print">
      <p class="field">
        <label for=${e} .textContent=${n.comment}></label>
        <textarea id=${e} name=${e} rows="2" dir="auto" .value=${o.get(e)??``}></textarea>
      </p>
      <p>${Mf(`comment`,n.saveComment,c,n.named(n.saveComment,s),``)}</p>
    </div>`}return r?p`<p class="acts no-print">
    ${Mf(`change`,n.change,c,n.named(n.change,s))}
    ${jd(t)?Mf(`ticket`,n.ticket,c,n.named(n.ticket,s)):m}
    ${Mf(`remove`,n.remove,c,n.named(n.remove,s))}
  </p>`:m}function Mf(e,t,n,r,i=`quiet`){return p`<button
    class=${i}
    type="button"
    data-act=${e}
    data-id=${n}
    aria-label=${r}
    .textContent=${t}
  ></button>`}function Nf(e,t,n,r){let{messages:i,acts:a,reading:o,language:s}=e,c=I(t.title,o);return p`<tbody role="rowgroup" part="row" class="ahead">
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" dir="auto" .textContent=${c}></span>
        <span class="muted day" .textContent=${t.on?Ad(t.on,s):``}></span>
      </th>
      <td role="cell" colspan=${n}>
        ${a?Mf(`addThis`,i.addThis,Id(t),i.named(i.addThis,c),r?`main`:``):p`<span class="muted" .textContent=${i.ahead}></span>`}
      </td>
    </tr>
  </tbody>`}function Pf(e){let{messages:t,rows:n}=e,r=t.forFamily;return p`<ul class="plainly" role="list" part="rows">
    ${n.map(t=>{let{entry:n}=t,i=Dd(e,t),a=kd(e,n.result),o=[a?r.result(i,a):r.noResult(i),n.metLastGoal!==void 0&&t.goalBefore&&r.met[n.metLastGoal?`yes`:`notYet`],n.goal&&r.goal(n.goal),n.plan&&r.plan(n.plan)];return p`<li part="row">
        ${o.map(e=>e?p`<p dir="auto" .textContent=${e}></p>`:m)} ${Af(e,t)}
      </li>`})}
  </ul>`}ue(`reflection-sheet`,class extends Wn{constructor(...e){super(...e),this.tag=`reflection-sheet`,this.schema=tf,this.#e=new Xn(this,()=>this.requestUpdate()),this.#t=new qn(this),this.#n=new Dn(this),this.#r={},this.#i=``,this.#a=new Fa(this)}static{this.styles=[kn,On,of,...La]}#e;#t;#n;#r;#i;#a;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`click`,e=>this.#d(e)),e.addEventListener(`input`,e=>{e.stopPropagation(),this.#u(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),e}readMarkup(){return nf(this)}willUpdate(e){if(super.willUpdate(e),!this.config)return;let t=JSON.stringify([this.tag,yd(this.config),this.viewer===`teacher`||void 0]);this.#e.follow(this.session,t)&&(this.#t.forget(),this.#r={},this.#i=``)}renderWidget(e){let t=this.#c(e);return Sf(t,this.#o(t),this.#s())}#o(e){return!this.session||!e.acts?m:this.#a.render(this.session,Nd(e),this.languages)}#s(){let{session:e,language:t}=this;return!e||Ot(this)||this.viewer!==`learner`?m:e.state===`ready`?this.#n.render(e,t,!0):e.state===`asking`?_n(e,t):m}#c(e){let{session:t,viewer:n,language:r,shared:i}=this,a=t?.state===`ready`,o=a?t.record:new V,s=bd(e,o);return{config:e,messages:O(`reflection-sheet`,r,af),language:r,reading:{languages:this.languages,display:e.languages??`off`,swapped:!1},viewer:n,isReady:a,record:o,rows:s,open:Cd(e,s),acts:a&&n===`learner`,draft:this.#e,problems:this.#r.problems??[],unread:this.#r.unread??[],say:!t||t.state===`loading`?i.loading:this.#r.say??``,offers:this.#r.aside?`redo`:this.#e.get(`row`)?void 0:this.#t.offers,text:this.#i}}#l(e){return this.renderRoot.querySelector(e)??void 0}#u({target:e}){if(!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement)||!e.name)return;this.#e.set(e.name,e.value);let t=e.name.replace(/^q:(\d+):/,`errors[$1].`),{problems:n=[],say:r,...i}=this.#r;this.#r={...i,problems:n.filter(e=>e.path!==t)},this.requestUpdate()}#d(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!this.config||!t||e instanceof MouseEvent&&e.detail>1)return;let n=this.#c(this.config),{act:r=``,id:i=``}=t.dataset;if(r===`undo`)this.#p(n);else if(r===`read`)this.#h();else if(r===`printSheet`||r===`printBlank`||r===`csv`||r===`ticket`)this.#m(n,r,n.rows.find(e=>e.id===i));else{let e=Kd(n,r,i,()=>this.#l(`#on`)?.validity.badInput===!0);e&&this.#f(e)}}#f(e){let{bodies:t,drop:n,focus:r}=e;if(t&&!this.#t.add(this.session,t)||(n&&this.#e.discard(n),this.#r=e,this.#i=``,!r||!this.config))return this.requestUpdate();this.#g(typeof r==`string`?r:r(this.#c(this.config)))}#p(e){if(this.#r.aside)return this.#f(qd(e,this.#r.aside));if(!this.#t.undo(this.session,e.viewer===`teacher`?`teacher`:`learner`,[]))return;let t=this.#t.offers===`redo`;this.#f(t?{say:e.messages.undone,focus:`[data-act="undo"]`}:{focus:`.name[tabindex], [data-act="add"], [data-act="comment"]`})}async#m(e,t,n){let r=await H(async()=>(await Pa(async()=>{let{handOut:e}=await import(`./print-Bt6i1QEP.js`);return{handOut:e}},__vite__mapDeps([15,1,4,12,2,3]),import.meta.url)).handOut(e,t,n));r!==``&&(this.#f({say:e.messages.refused,...r&&{focus:`#text`}}),this.#i=r??``)}async#h(){let e=await H(()=>Pa(()=>import(`./paste-vL3_TxnE.js`),__vite__mapDeps([16,8,6]),import.meta.url));this.config&&e&&this.#f(e.takePasted(this.#c(this.config)))}async#g(e){this.requestUpdate(),await this.updateComplete;let t=this.#l(e);for(let e=t?.closest(`details`);e;e=e.parentElement?.closest(`details`))e.open=!0;t?.focus()}});var Ff=1440,If=S(j(o)),Lf=N(P({type:v([`self-rating`]),...ad,evidence:S(Qi),ask:S(j(v([`why`,`prompts`,`need`,`next`]))),frames:If,wordBank:If,prompts:S(j(P({id:A,text:o,moment:v([`before`,`during`,`after`]),when:S(v([`met`,`notYet`,`exceeded`])),frames:If,choices:If}))),reveal:S(v([`afterSelf`,`afterBoth`,`immediate`,`never`])),requireEvidenceAt:S(b()),editMinutes:S(b()),sharedComputers:S(k()),modified:S(k())}),E(function*(e){let t=T(e,`editMinutes`);typeof t==`number`&&t<0&&(yield{path:`editMinutes`,code:`outOfRange`,params:{found:t,min:0}}),yield*ur(e,T(e,`objective`),`requireEvidenceAt`),yield*C(M(e,`prompts`),`prompts`)})),Rf={heading:{learner:`Where am I now?`,teacher:`Where is this student now?`,family:`How is it going?`},pick:{learner:`Choose your level to see what comes next.`,teacher:`Choose the level this work shows.`},sure:`I’m sure`,unsure:`Not sure yet`,level:`Save this level`,reasonFrom:e=>`From ${e} on, say why first.`,mine:`You`,student:`Student`,copied:`Teacher (copied)`,noLevel:`No level yet`,old:`From an older scale`,modified:`Changed expectation`,takenBack:`Taken back.`,change:`Change`,sendAgain:e=>`To send a level, press “${e}” and choose it.`,again:`Rate myself again`,cancel:`Leave it as it was`,undo:`Undo`,redo:`Put it back`,why:`Why? One sentence, if you like.`,frames:`Ways to start`,choices:`Pick one`,wordBank:`Words to use`,more:`Add more`,signs:`I can show this`,link:`A link to my work`,badLink:`Use a link that begins with https://.`,before:`Before`,during:`During`,after:`After`,need:`I need`,needs:{nothing:`nothing now`,example:`an example`,partner:`a partner`,time:`more time`,talk:`a talk with my teacher`},ownNeed:`In my own words`,whatNext:`What next?`,keep:`Stay at this level`,improve:e=>`Work toward ${e}`,step:`What I will do first`,config:`The level my teacher gave me`,save:`Save`,earlier:`Earlier`,sentences:`My three sentences`,workingOn:e=>`I am working on ${e}.`,at:(e,t)=>`I am at ${e}${t&&` because ${t}`}.`,next:(e,t)=>`Next I will ${e}${t&&` and I need ${t}`}.`,toward:e=>`work toward ${e}`,stay:`keep it up`,copy:`Copy`,copyDone:`Copied.`,copyByHand:`Copy the marked words.`,anew:`Write them anew`,calibration:(e,t,n,r)=>e===0?`You and your teacher agree on ${t} of ${n}.`:`You rated yourself ${r?`one level `:``}${e>0?`higher`:`lower`} on ${t} of ${n}.`};async function zf(e){try{return await navigator.clipboard.writeText(e.value),!0}catch{return e.select(),!1}}function Bf({target:e},t,n){if(!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)||!e.name)return;let{name:r,value:i,type:a}=e;return t.set(r,a===`checkbox`&&!e.matches(`:checked`)?``:i),n.querySelector(`[name="level"]`)&&t.set(`change`,`on`),r===`level`?i:void 0}function Vf(e,t,n){if(!t)return;let r=e.textContent??``,{selectionStart:i,selectionEnd:a,value:o}=t,s=/\S$/.test(o.slice(0,i))?` `:``;t.focus(),t.setRangeText(s+r,i,a,`end`);let c=r.indexOf(`…`),l=i+s.length+c;c>=0&&t.setSelectionRange(l,l+1),n.set(t.name,t.value)}function Hf(e){let{config:t,draft:n,viewer:r,messages:i,shared:a,session:o,disabled:s,language:c}=e,{objective:l,evidence:u,editMinutes:d=Ff}=t,f=o?.state===`ready`,p=f?o.record:new V,m=r===`teacher`?r:`learner`,h=Gf(m,p,t),g=e=>h.findLast(t=>Wf(t)===(u?.id??``)&&e(t)),_=g(e=>e.by===m&&!e.copied),v=g(e=>e.by!==m&&!e.copied),y=g(e=>e.copied),b=_&&p.versionsOf(_)[0],x=!!_&&!(Date.now()-Date.parse(b?.clock??``)>d*6e4),S=r===`family`,C=f&&!S&&(!_||!!n.get(`change`)),w=p.goalsOn(l.id).findLast(({state:e})=>e===`active`),T=e=>e&&!C&&!qf(e,l)?e.level:void 0,[E,ee]=m===`teacher`?[v,_]:[_,v],D=Uf(C&&!x?void 0:_,i);y&&D.set(`given`,`${y.level}`),w&&D.set(`next`,w.target===_?.level?`keep`:`improve`);for(let{prompt:e,text:t,rating:n}of p.reflectionsOn(l.id))n===b?.id&&D.set(`prompt:${e}`,t);let O=e.listOf({...r!==`learner`&&{words:{...a,you:i.student}},...S&&{plain:!0},current:T(E),teacher:T(ee),target:C?void 0:w?.target,chosen:C?e.value:void 0,disabled:s});return{...e,isReady:f,record:p,by:m,list:O,inWords:e=>I(e,O.reading),nameOf:e=>Sr(e,O.reading,a,c),mine:_,root:b?.id,editable:x,now:e=>n.get(e)??D.get(e)??``,other:v,copied:y,earlier:h.filter(e=>![_,v,y].includes(e)).reverse(),gaps:Kf(h),goal:w,picks:C,acts:f&&!s&&!S&&!(`keeps`in t)}}function Uf(e,{needs:t}){let{why:n,need:r=[]}=e??{};return new Map([[`why`,n?.text??``],[`link`,n?.link??``],...(n?.indicators??[]).map(e=>[`sign:${e}`,`on`]),...r.map(e=>[Object.hasOwn(t,e)?`need`:`own`,e])])}var Wf=e=>e.evidence?.id??``;function Gf(e,t,n){let{objective:r,reveal:i=`afterSelf`}=n,a=t.ratingsOf(r.id),o=new Set(a.filter(t=>t.by===e&&!t.copied).map(Wf)),s=e=>e.evidence?o.has(Wf(e)):o.size>0;return a.filter(t=>t.by===e?!0:e===`teacher`?t.by===`learner`&&(i!==`afterBoth`||s(t)):t.by!==`teacher`||t.released===!1||i===`never`?!1:i===`immediate`||s(t))}function Kf(e){return[...new Set(e.map(Wf))].flatMap(t=>{let n=n=>e.findLast(e=>t&&Wf(e)===t&&n(e))?.level,r=n(e=>e.by===`learner`&&!e.copied),i=n(e=>e.by===`teacher`)??n(e=>e.copied);return r==null||i==null?[]:[r-i]})}function qf({level:e,version:t},n){return e!==null&&(!G(n,e)||(t??1)!==(n.version??1))}function Jf(e,t){let n=G(e,t);return(n?`between`in n?n.between:[n]:[]).flatMap(({indicators:e=[]})=>e)}function Yf(e,t,n){let{mine:r,editable:i,by:a}=e;return{...Xf(e.config,t),by:a,...n!==void 0&&{sure:n},...Zf(e,t),...r&&i&&{revises:r.id}}}function Xf({objective:e,evidence:t,modified:n},r){return{kind:`rated`,by:`learner`,about:e.id,level:r,...cr(e,r),...t&&{evidence:t},...n&&{modified:n}}}function Zf({config:e,now:t},n){let r=Jf(e.objective,n).flatMap(({id:e})=>t(`sign:${e}`)?e:[]),[i,a,...o]=[`why`,`link`,`need`,`own`].map(e=>t(e).trim()),s={...r.length>0&&{indicators:r},...i&&{text:i},...a&&{link:a}},c=o.filter(Boolean);return{...Object.keys(s).length>0&&{why:s},...c.length>0&&{need:c}}}function Qf(e,t){let{requireEvidenceAt:n=1/0}=e.config;return e.by===`learner`&&t>=n&&!Yf(e,t,!0).why}function $f({config:e,mine:t}){let n=(t?.level??-1/0)-sr(e.objective),r=n<0?`notYet`:n>0?`exceeded`:`met`;return e.prompts?.filter(({when:e})=>!e||e===r)??[]}function ep(e,t){let{mine:n,root:r,now:i,draft:a,config:o,goal:s,copied:c,record:u}=e;if(!n||!r)return[];let d=[],f=`learner`,{id:p}=o.objective,m=e=>u.versionsOf(e).forEach(({id:e})=>d.push({kind:`retracted`,by:f,about:e})),{v:h,id:g,at:_,clock:v,revises:y,why:b,need:x,...S}=n,C=Zf(e,n.level);l(C)!==l({...b&&{why:b},...x&&{need:x}})&&d.push({...S,...C,revises:g});for(let{id:t,moment:n}of $f(e)){let e=u.reflectionsOn(p).findLast(e=>e.prompt===t&&e.rating===r),a=i(`prompt:${t}`).trim();if(a!==(e?.text??``)){if(a){let i=e&&{revises:e.id};d.push({kind:`reflected`,by:f,about:p,prompt:t,moment:n,text:a,rating:r,...i})}else e&&m(e)}}let w=a.get(`next`),T=i(`step`).trim();if(n.level!==null&&(w||T)){let e=w===`keep`?n.level:or(o.objective,n.level)?.value??n.level,r=s?.id??t();s?w&&s.target!==e&&d.push({kind:`goal-changed`,by:f,about:r,target:e}):d.push({kind:`goal-set`,by:f,about:r,objective:p,from:n.level,target:e}),T&&d.push({kind:`step-set`,by:f,about:t(),goal:r,what:T})}let E=a.get(`given`);return E&&E!==`${c?.level}`?d.push({...Xf(o,Number(E)),copied:!0,...c&&{revises:c.id}}):E===``&&c&&m(c),d}var tp=f`
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
`;function np(e){let{messages:t,config:n}=e;return dp(e,`why`,`why`,p`<span id="l-why" .textContent=${t.why}></span>`,n.frames)}function rp(e){let{messages:t,config:n}=e,r=n.ask??[`why`,`prompts`,`need`,`next`],i={why:ip,prompts:ap,need:op,next:sp};return r.length===0?m:p`<details>
        <summary .textContent=${t.more}></summary>
        ${r.map(t=>i[t](e))} ${cp(e)}
      </details>`}function ip(e){let{config:t,mine:n,messages:r,list:i}=e,a=Jf(t.objective,n?.level??null).map(({id:t,text:n},r)=>up(e,`checkbox`,`sign:${t}`,R(n,i.reading,`sign`,`s${r}`),`on`)),o=up(e,`url`,`link`,r.link);return a.length>0?[lp(r.signs,a),o]:[o]}function ap(e){let{messages:t,list:n}=e;return $f(e).map(({id:r,text:i,moment:a,frames:o,choices:s},c)=>{let l=p`<span class="kicker" .textContent=${t[a]}></span>
      ${R(i,n.reading,`ask`,`l-p${c}`)}`;return dp(e,`prompt:${r}`,`p${c}`,l,o,s)})}function op(e){let{messages:t}=e;return lp(t.need,[...Object.entries(t.needs).map(([t,n])=>up(e,`radio`,`need`,n,t)),up(e,`text`,`own`,t.ownNeed)])}function sp(e){let{mine:t,goal:n,messages:r,record:i,config:a,nameOf:o}=e,s=or(a.objective,t?.level??null);return lp(r.whatNext,[...s?[up(e,`radio`,`next`,r.improve(o(s)),`improve`)]:[],up(e,`radio`,`next`,r.keep,`keep`),...(n?i.stepsOf(n.id):[]).map(({what:e})=>p`<p dir="auto" .textContent=${e}></p>`),up(e,`text`,`step`,r.step)])}function cp(e){let{config:t,messages:n,nameOf:r}=e,i=ar(t.objective).flatMap(e=>G(t.objective,e)??[]);return lp(n.config,[up(e,`radio`,`given`,n.noLevel,``),...i.map(t=>up(e,`radio`,`given`,r(t),`${t.value}`))])}function lp(e,t){return p`<fieldset class="group">
    <legend .textContent=${e}></legend>
    ${t}
  </fieldset>`}function up({now:e},t,n,r,i){return p`<label class=${i===void 0?`field`:`tick`}
    ><input type=${t} name=${n} .value=${i??e(n)} .checked=${e(n)===i} /><span
      >${r}</span
    ></label
  >`}function dp(e,t,n,r,i=[],a=[]){let{now:o,messages:s,config:c}=e;return p`<div class="field">
    <label for=${n}>${r}</label>
    <textarea id=${n} name=${t} rows="2" dir="auto" aria-labelledby="l-${n}" .value=${o(t)}></textarea>
    ${fp(e,n,a,s.choices,!0)} ${fp(e,n,i,s.frames,!0)}
    ${fp(e,n,c.wordBank??[],s.wordBank,!1)}
  </div>`}function fp({list:e},t,n,r,i){let a=n.flatMap(t=>F(t,e.reading)).filter(e=>e!==void 0);return a.length===0?m:p`<details ?open=${i}>
    <summary .textContent=${r}></summary>
    <div class="chips">
      ${a.map(n=>p`<button
            type="button"
            data-put=${t}
            lang=${z(n,e.reading)}
            .textContent=${n.text}
          ></button>`)}
    </div>
  </details>`}var pp=5;function mp(e,t){let{messages:n,shared:r,config:i,viewer:a,inWords:o}=t,{sure:s,evidence:c,copied:l,by:u,modified:d,level:f}=e,h=qf(e,i.objective),g=[s===void 0?``:s?n.sure:n.unsure,c&&c.id!==i.evidence?.id&&o(c.title),gp(e,t.language),d&&n.modified];return p`${l?K(`copied`,n.copied):u===`teacher`?K(u,r.teacher):K(`you`,a===`learner`?n.mine:n.student)}
    <span class="name">
      ${f===null||h?m:_r(i.objective,f)}
      <span .textContent=${hp(e,t)}></span>
    </span>
    ${h?K(`old`,n.old):m}
    <span class="muted" .textContent=${g.filter(Boolean).join(` · `)}></span>`}function hp(e,{config:t,shared:n,messages:r,language:i,nameOf:a,inWords:o}){let{level:s,label:c}=e;if(s===null)return r.noLevel;let l=G(t.objective,s);return l&&!qf(e,t.objective)?a(l):n.level(s.toLocaleString(`${i}-US`),c?o(c):`?`)}function gp({assessedOn:e,clock:t},n){let r=Date.parse(e===void 0?t.slice(0,23):`${e}T12:00`);return r?yn(r,n):``}function _p(e){let{earlier:t,messages:n}=e;return t.length===0?m:p`<section class="earlier" part="history">
        <h4 .textContent=${n.earlier}></h4>
        <ol role="list">
          ${t.map(t=>p`<li class="line">${mp(t,e)}</li>`)}
        </ol>
      </section>`}function vp({gaps:e,messages:t}){return e.length<pp?``:[0,1,-1].map(n=>{let r=e.filter(e=>Math.sign(e)===n);return r.length>0?t.calibration(n,r.length,e.length,r.every(e=>e===n)):``}).join(` `)}function yp(e){let{mine:t,config:n,messages:r,goal:i,record:a,inWords:o,nameOf:s}=e;if(!t)return``;let{objective:c}=n,{level:l,why:u,need:d=[]}=t,f=Jf(c,l).filter(({id:e})=>u?.indicators?.includes(e)),p=u?.text?[u.text]:f.map(({text:e})=>o(e)),m=d.map(e=>Object.entries(r.needs).find(([t])=>t===e)?.[1]??e),h=i&&a.stepsOf(i.id).findLast(({state:e})=>e!==`done`)?.what,g=i?i.target>(l??-1/0)&&G(c,i.target):or(c,l);return[r.workingOn(bp(o(c.title))),r.at(hp(t,e),p.map(bp).join(`; `)),r.next(bp(h||(g?r.toward(s(g)):r.stay)),m.map(bp).join(`, `))].join(`
`)}function bp(e){return e.trim().replace(/[.\s]+$/,``)}function xp(e,t,n){let{config:r,viewer:i,by:a,messages:o,shared:s,list:c,language:l,isReady:u,picks:d,mine:f,other:h,inWords:g}=e,{objective:_,evidence:v,modified:y}=r,{reading:b}=c,x=[o.heading[i],v&&g(v.title),y&&o.modified],S=R(_.statement??_.title,b,`objective`,`objective`),C=p`${wr(c,l)}${t}`,w=!(`keeps`in r);return p`<div class="w ${b.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${x.filter(Boolean).join(` · `)}></p>
      ${d?p`<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${e.required}
              >
                ${S}
                <p id="pick" class="muted" .textContent=${w?o.pick[a]:``}></p>
                ${C}
              </fieldset>
              ${Cp(e)}`:p`${S}${u?m:n}${f||h?wp(e,C):C}`}
      <p class="muted" ?hidden=${w} .textContent=${s.isNotSaved}></p>
      <p class="say" role="status" .textContent=${e.say}></p>
      ${_p(e)} ${u?n:m}
    </div>
  </div>`}function Sp({editable:e,messages:t}){return e?t.change:t.again}function Cp(e){let{config:t,by:n,messages:r,mine:i,acts:a,nameOf:o}=e,s=n===`learner`&&G(t.objective,t.requireEvidenceAt);return a?p`${Tp(e)}
    ${s?p`${np(e)}
            <p class="muted" .textContent=${r.reasonFrom(o(s))}></p>`:m}
    <p class="acts big no-print">
      ${n===`teacher`?Op(r,`level`,`main`):p`${Op(r,`sure`,`main`)}${Op(r,`unsure`,``)}`}
    </p>
    ${i?Op(r,`cancel`):Dp(e)}`:m}function wp(e,t){let{by:n,viewer:r,messages:i,shared:a,mine:o,editable:s,acts:c,draft:l,list:u,language:d}=e,f=c&&n===`learner`&&(s||l.has(/^(?!three$)/)),{link:h}=o?.why??{};return p`<section class="mine" part="rating">
      ${o?p`<h3 class="line" tabindex="-1">${mp(o,e)}</h3>`:m} ${Tp(e)}
      <p class="muted" part="comparison" .textContent=${r===`learner`?vp(e):``}></p>
      <p class="no-print">
        ${c?p`${Op(i,`change`,`quiet`,Sp(e))}${Dp(e)}`:m}
      </p>
    </section>
    ${Eu(u,d)}
    ${f?p`${np(e)} ${rp(e)}
            <p class="acts no-print">${Op(i,`save`,`main`)}</p>`:m}
    ${c&&n===`learner`?Ep(e):p`<p class="three" dir="auto" .textContent=${yp(e)}></p>`}
    ${h&&se(h)?p`<a href=${h} target="_blank" rel="noopener noreferrer" .textContent=${h}></a>`:m}
    <details>
      <summary .textContent=${a.allLevels}></summary>
      ${t}
    </details>`}function Tp(e){return[e.other,e.copied].flatMap(t=>t?p`<p class="line">${mp(t,e)}</p>`:[])}function Ep(e){let{messages:t,draft:n}=e,r=n.get(`three`);return p`<details class="no-print">
    <summary id="three" .textContent=${t.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${r??yp(e)}></textarea>
    <p>${Op(t,`copy`)} ${r===void 0?m:Op(t,`anew`)}</p>
  </details>`}function Dp({messages:e,offers:t,mine:n,editable:r}){return t||n&&r?Op(e,`undo`,`quiet`,e[t??`undo`]):m}function Op(e,t,n=`quiet`,r=e[t]){return p`<button class=${n} type="button" data-act=${t} .textContent=${r}></button>`}ue(`self-rating`,class extends Gn{constructor(...e){super(...e),this.tag=`self-rating`,this.schema=Lf,this.#e=new Ar(this),this.#t=new Xn(this,()=>this.#c()),this.#n=new qn(this),this.#r=new Dn(this),this.#i=``}static{this.styles=[kn,Rl,On,tp]}#e;#t;#n;#r;#i;get requiredMessage(){let e=this.config&&this.#o(this.config);return e&&!e.picks?e.messages.sendAgain(Sp(e)):this.shared.required}get focusTarget(){return this.#s(`input[name="level"]:checked`)??this.#s(`input[name="level"], [data-act="change"]`)}formResetCallback(){super.formResetCallback(),this.#t.discard(/^level$/)}readMarkup(){let e=cd(this);return e&&{type:`self-rating`,objective:e.objective,...!e.keeps&&{keeps:!1}}}willUpdate(e){if(super.willUpdate(e),!this.config)return;let{objective:t,evidence:n}=this.config,r=JSON.stringify([this.tag,t.id,n?.id,this.viewer===`teacher`||void 0]);this.#t.follow(this.session,r)&&(super.formResetCallback(),this.#n.forget(),this.#i=``),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}renderWidget(e){let t=this.#o(e);return this.setState(`rated`,t.mine!==void 0),xp(t,this.#e.render(t.list),this.#a())}#a(){let{session:e,language:t}=this,n=this.config!==void 0&&`keeps`in this.config;return!e||n||Ot(this)||this.viewer!==`learner`?m:e.state===`ready`?this.#r.render(e,t,!0):e.state===`asking`?_n(e,t):m}#o(e){let{viewer:t,language:n,shared:r,session:i,required:a,value:o}=this;return Hf({config:e,draft:this.#t,viewer:t,messages:O(`self-rating`,n,Rf),shared:r,language:n,session:i,disabled:this.isDisabled,required:a,value:o,say:!i||i.state===`loading`?r.loading:this.#i,offers:this.#n.offers,listOf:t=>this.#e.view(e,this.languages,r,t)})}#s(e){return this.renderRoot.querySelector(e)??void 0}#c(){let e=this.#t.get(`level`);e&&this.value===(this.getAttribute(`value`)??``)&&(this.value=e),this.requestUpdate()}handleInput(e){let t=Bf(e,this.#t,this.renderRoot);this.#i=``,this.#s(`[aria-invalid]`)?.removeAttribute(`aria-invalid`),t!==void 0&&this.chose(t),this.requestUpdate()}handleClick(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!this.config||!t||e instanceof MouseEvent&&e.detail>1)return;let n=this.#o(this.config),{act:r,put:i}=t.dataset;i?Vf(t,this.#s(`#${i}`),this.#t):r===`sure`||r===`unsure`||r===`level`?this.#l(n,r===`level`?void 0:r===`sure`):r===`save`?this.#u(n):r===`undo`?this.#f(n):r===`change`?this.#d(n):r===`cancel`?(this.#t.discard(/^(level|change)$/),this.chose(`${n.mine?.level??``}`),this.#m(`h3`)):r===`copy`?this.#h(n):r===`anew`?this.#t.discard(/^three$/):this.#e.press(e,n.list),this.requestUpdate()}#l(e,t){let{config:n,messages:r}=e,i=this.value?Number(this.value):void 0;i===void 0||!G(n.objective,i)?this.#p(this.shared.required,`input[name="level"]`):Qf(e,i)?this.#p(r.why,`#why`):this.#n.add(this.session,[Yf(e,i,t)])&&(this.#t.discard(/^(level|change|why|link|sign:.*|need|own)$/),this.#m(`h3`))}#u(e){let t=e.now(`link`).trim();if(t&&!se(t)){this.#p(e.messages.badLink,`[name="link"]`);return}let n=ep(e,()=>u(Date.now(),crypto.getRandomValues(new Uint8Array(10))));n.length>0&&!this.#n.add(this.session,n)||(this.#t.discard(/^(?!three$)/),this.#m(`h3`))}#d({mine:e}){this.#t.set(`change`,`on`),e?.level!=null&&this.chose(`${e.level}`),this.#m(`input[name="level"]:checked, input[name="level"]`)}#f({mine:e,by:t,messages:n}){if(!this.#n.undo(this.session,t,e?[e]:[]))return;let r=this.#n.offers===`redo`;this.#i=r?n.takenBack:``,this.#m(r?`[data-act="undo"]`:`h3`)}#p(e,t){this.#i=e,this.#m(t).then(()=>this.#s(`${t}:not([type="radio"])`)?.setAttribute(`aria-invalid`,`true`))}async#m(e){this.requestUpdate(),await this.updateComplete;let t=this.#s(e);t?.closest(`details`)?.setAttribute(`open`,``),t?.focus()}async#h({messages:e}){let t=this.#s(`[name="three"]`);this.#i=t&&await zf(t)?e.copyDone:e.copyByHand,this.requestUpdate()}});var kp=P({type:v([`traffic-light-checkpoint`]),id:S(A),record:S(A),checkpoint:_s,languages:S(v([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:S(k())});function Ap(e){let t=e.querySelector(`:scope > [data-signal]`);if(!t)return;let{id:n,signal:r,lock:i,escalate:a}=t.dataset,o=[...e.querySelectorAll(`:scope > p:not([data-signal], [data-reach])`)].map(jp),s=jp(e.querySelector(`:scope > [data-reach]`)),c=[...e.querySelectorAll(`:scope > :is(ul, ol) > li`)].map((e,t)=>({id:e.dataset.id??`${t+1}`,text:jp(e)}));return{keeps:n!==void 0,checkpoint:{id:n??`markup`,signal:r,title:jp(t),...o.length>0&&{text:o.join(`

`)},...s&&{reach:s},...c.length>0&&{checks:c},...i&&{lock:i},...a!==void 0&&{escalate:!0}}}}function jp(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var Mp=f`
  .foot {
    margin-block-start: 16px;
  }
`;ue(`traffic-light-checkpoint`,class extends Gn{constructor(...e){super(...e),this.tag=`traffic-light-checkpoint`,this.schema=kp,this.#e=new fl(this,e=>e?this.chose(e):super.formResetCallback()),this.#t=new Dn(this)}static{this.styles=[kn,On,Es,Os,bc,Mp]}#e;#t;get requiredMessage(){return this.#n.required}get focusTarget(){return this.shadowRoot?.querySelector(`input[type=radio]`)??void 0}get#n(){return O(`traffic-light-checkpoint`,this.language,Jc)}readMarkup(){let e=Ap(this);return e&&{type:`traffic-light-checkpoint`,checkpoint:e.checkpoint,...!e.keeps&&{keeps:!1}}}formResetCallback(){super.formResetCallback(),this.#e.reset()}willUpdate(e){super.willUpdate(e),this.config&&this.#e.follow(this.#r(this.config))}renderWidget(e){let{session:t,viewer:n,language:r}=this,i=t?.state===`asking`;this.#i(i);let a=this.#r(e),{reading:o,keeps:s}=a,c=s&&n===`learner`&&!Ot(this);return p`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${r}>
      <div class="in">
        ${i?_n(t,r):this.#e.render(a)}
        ${c&&t?.state===`ready`?this.#t.render(t,r,!0):m}
      </div>
    </div>`}handleInput(e){this.#e.handle(e)}handleClick(e){this.#e.handle(e)}#r(e){let{session:t,viewer:n,language:r}=this;return{checkpoint:e.checkpoint,session:t,viewer:n,reading:this.#e.reading(this.languages,e.languages??`off`),language:r,keeps:t!==void 0&&T(e,`keeps`)!==!1,disabled:this.isDisabled,chosen:this.value}}#i(e){let t=this.config?.checkpoint,n=t&&vs(t,!e&&this.session?.record||new V);this.setState(`stopped`,n?.stopped===!0),this.setState(`released`,n?.released!==void 0),this.setState(`waiting`,n?.help===`waiting`||n?.help===`seen`)}});var Np={heading:`Elige tu trabajo`,headingForTeacher:`Tablero de opciones`,headingForFamily:`Lo que su hijo o hija puede elegir`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Elige ${i} en línea`:r?`Llega a ${r} puntos`:a?`Elige de cada parte`:t>=n?e>1?`Elige ${e} o más de ${n}`:`Elige lo que quieras`:e===t?`Elige ${e} de ${n}`:e===0?`Elige hasta ${t} de ${n}`:`Elige de ${e} a ${t} de ${n}`,soFar:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,pointsSoFar:e=>e===1?`1 punto hasta ahora`:`${e} puntos hasta ahora`,more:e=>e===1?`Falta elegir 1.`:`Faltan ${e} por elegir.`,enough:`Ya tienes todo lo que necesitas.`,unmet:{tooMany:({by:e})=>e===1?`Sobra 1.`:`Sobran ${e}.`,sectionTooMany:({name:e})=>`En «${e}» hay demasiadas.`,sectionTooFew:({name:e,by:t})=>t===1?`En «${e}» falta 1.`:`En «${e}» faltan ${t}.`,noLine:({by:e})=>e===1?`Falta 1 para una línea.`:`Faltan ${e} para una línea.`,pointsShort:({by:e})=>e===1?`Falta 1 punto.`:`Faltan ${e} puntos.`,pointsOver:({by:e})=>e===1?`Sobra 1 punto.`:`Sobran ${e} puntos.`,prerequisite:({name:e,other:t})=>`«${e}» va con «${t}». Elige las dos o ninguna.`,exclusive:({name:e,other:t})=>`«${e}» y «${t}» no van juntas.`,noDimension:({name:e})=>`Elige una de «${e}».`,mustDo:()=>`Esta la hacen todos.`,full:()=>`Esta ya está llena.`,unavailable:()=>`Primero tu maestro o maestra tiene que decir que sí.`},dimension:{process:`Cómo aprendes`,product:`Qué haces`,content:`De qué trata`,environment:`Dónde y con qué`},mustDo:`Obligatoria`,mayDo:`Si quieres`,full:`Llena`,minutes:e=>`Unos ${e} min`,points:e=>e===1?`1 punto`:`${e} puntos`,place:(e,t)=>`Fila ${e}, columna ${t}`,materials:`Necesitas`,criteria:`Qué muestra un buen trabajo`,oneBefore:`La anterior`,oneAfter:`La siguiente`,allOptions:`Todas las opciones`,chose:e=>`Elegiste: ${e}.`,gaveUp:e=>`Quitaste: ${e}.`,swapped:(e,t)=>`${t} toma el lugar de ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,swapAsk:`¿Quieres cambiarla por otra?`,swapFor:e=>`Cambiar «${e}»`,startedAsk:e=>`Ya empezaste «${e}». ¿La dejas? Tu trabajo se queda guardado.`,giveUp:`Dejarla`,keep:`Dejar todo como está`,clear:`Borrar mi elección`,mine:`Lo que elegí`,theirs:`Lo que se eligió`,none:`Todavía nada. Marca lo que quieres hacer.`,archived:`Ya no está en el tablero`,archivedHelp:`Ya no cuenta. Tu trabajo se queda guardado.`,progress:{chosen:`Elegida`,started:`Empezada`,submitted:`Entregada`,done:`Lista`},advance:{started:`Ya empecé`,submitted:`Ya la entregué`,done:`Ya terminé`},moved:(e,t)=>`${e}: ${t}.`,working:`¿Quién la hace?`,modes:{solo:`Yo solo(a)`,partner:`Con otra persona`,group:`En grupo`},partnerName:`Nombre o iniciales`,groupNames:`Nombres o iniciales, con comas`,agreed:`Dijeron que sí`,waitsFor:`Todavía no han dicho que sí`,save:`Guardar`,saved:`Guardado.`,nameFirst:`Escribe un nombre o unas iniciales.`,groupSize:(e,t)=>`Aquí un grupo es de ${e} a ${t} personas, contándote a ti.`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Algo`,no:`No mucho`},idea:`¿Tienes una idea propia?`,ownIdea:`Idea propia`,ideaTitle:`¿Qué vas a hacer?`,ideaHow:`¿Cómo va a mostrar lo que aprendiste?`,ideaAdd:`Agregar mi idea`,ideaSave:`Guardar mi idea`,ideaChange:`Cambiarla`,ideaDrop:`Retirarla`,ideaFirst:`Di qué vas a hacer y cómo muestra lo que aprendiste.`,ideaAdded:`Tu idea está en el tablero. Muéstrasela a tu maestro o maestra.`,states:{proposed:`Espera a tu maestro o maestra`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra pide un cambio`,declined:`Tu maestro o maestra dijo que no`},statesForTeacher:{proposed:`Espera su respuesta`,approved:`Aprobada`,changesAsked:`Cambio pedido`,declined:`No aprobada`},note:`Unas palabras para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`Decir que no`},required:`Elige qué vas a hacer.`},Pp={releaseCodeField:`Para tu maestro o maestra: dejarme seguir`,word:`Palabra de paso`,wordHint:`La escribe tu maestro o maestra. No se ve.`,open:`Dejarme seguir`,checking:`Un momento …`,wrong:e=>`Esa no es la palabra. ${e===1?`Queda 1 intento`:`Quedan ${e} intentos`}.`,pause:e=>`Demasiados intentos. Prueba otra vez después de esta hora: ${e}`,notSecure:`Aquí no se puede comprobar una palabra: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.`,student:`Estudiante`,noSignal:`El o la estudiante todavía no ha dicho nada.`,seenByYou:`Visto`,helpedByYou:`Con ayuda`,markSeen:`Marcar como visto`,markHelped:`Marcar como ayudado`,release:`Dejar seguir`,released:`Ya puede seguir.`,relock:`Hacer alto otra vez`,relocked:`Otra vez hace alto.`,note:`Nota, si quiere`,releases:`Permisos para seguir`,byWord:`con la palabra de paso`,byTeacher:`por un maestro o una maestra`,make:`Crear una palabra de paso`,makeHint:`Es un pestillo, no un candado: quien oiga la palabra puede usarla, y cada vez se ve a qué hora se usó.`,propose:`Proponer una palabra`,ready:`Crear`,paste:`Pegue esto en los ajustes de esta luz`,card:`Palabra de paso`,cardHint:`Guarde esta tarjeta en su escritorio.`,print:`Imprimir la tarjeta`},Fp={name:`Español`,show:`Mostrar a mi familia`,lead:`Lean esto juntos. No lleva nombre, enlace ni código.`,about:`Sobre`,inLanguage:`Idioma de esta página`,heading:`Lo que estoy aprendiendo`,learning:`Estamos aprendiendo esto:`,means:(e,t)=>`La meta para todos es el nivel ${e}, ${t}. Quiere decir:`,meansAlone:(e,t)=>`La meta para todos es el nivel ${e}, ${t}.`,iAm:(e,t)=>`Creo que estoy en el nivel ${e}, ${t}.`,noLevel:`Todavía no he dicho en qué nivel estoy.`,teacher:(e,t)=>`Mi maestro o maestra dice nivel ${e}, ${t}.`,will:`Lo que voy a hacer:`,noPlan:`Todavía no he planeado qué hacer. Usted me puede ayudar a pensarlo.`,ask:`Una pregunta que me puede hacer:`,questionNew:`¿Qué sabes ya de esto? ¿Qué es nuevo para ti?`,questionGrowing:e=>`¿Qué puedes hacer ahora que antes no podías? ¿Qué te ayudará a llegar al nivel ${e}?`,questionThere:e=>`¿Me muestras algo que hiciste y me cuentas por qué es nivel ${e}?`,copy:`Copiar como mensaje`,copied:`Copiado. Puedes pegarlo en un mensaje.`,byHand:`Copia el texto del cuadro.`,text:`El mensaje`,print:`Imprimir esta página`,noPrint:`Aquí no se puede imprimir. Copia el texto del cuadro.`,showed:`Se lo mostré a`,to:{mother:`Mi mamá`,father:`Mi papá`,grandparent:`Mi abuela o abuelo`,otherAdult:`Otro adulto`},shown:(e,t)=>`${e}: mostrado el ${t}.`,undo:`Deshacer`},Ip={heading:{learner:`Mis metas y mi plan`,teacher:`Metas y plan`,family:`Metas y plan`},empty:`¿En qué quieres mejorar?`,emptyWhy:`Una meta dice adónde quieres llegar. Un plan dice qué haces primero.`,emptyForOthers:`Aún no hay metas.`,first:`Poner mi primera meta`,another:`Poner otra meta`,about:`¿De qué se trata?`,now:`Ahora`,nowAt:(e,t)=>`Estás en ${e} (${t}).`,nowNone:`Aquí todavía no tienes un nivel.`,target:`¿Adónde quieres llegar?`,stay:`Quedarme en este nivel`,by:`¿Para cuándo? Si lo sabes.`,byDay:e=>`para el ${e}`,why:`¿Por qué te importa? Si quieres.`,set:`Poner esta meta`,save:`Guardar`,cancel:`Ahora no`,change:`Cambiar esta meta`,changeTitle:`Cambia tu meta`,plan:`Mi plan`,planForOthers:`El plan`,toStart:`Di qué vas a hacer y para cuándo, y tu meta empieza.`,needsDay:`¿Para cuándo? Tu meta empieza con un paso que tenga día.`,addStep:`Agregar un paso`,what:`¿Qué vas a hacer?`,when:`¿Para cuándo?`,whens:{today:`Hoy`,week:`Esta semana`,test:`Antes del próximo examen`,day:`Un día`},day:`¿Qué día?`,beforeTest:`antes del próximo examen`,more:`Agregar más`,where:`¿Dónde?`,who:`¿Quién puede ayudar?`,proof:`¿Cómo sabrás que ya está?`,obstacleIf:`Si algo estorba, por ejemplo …`,obstacleThen:`… entonces voy a`,ifThen:(e,t)=>`Si ${e}, entonces voy a ${t}.`,whereIs:e=>`Dónde: ${e}`,whoIs:e=>`Ayuda: ${e}`,proofIs:e=>`Listo cuando: ${e}`,ideas:`Ideas para empezar`,suggested:`Sugerido`,saveStep:`Agregar este paso`,changeStep:`Cambiar`,stuck:`No puedo seguir`,unstuck:`Ya puedo seguir`,blocked:`Detenido`,removeStep:`Quitar`,wasFor:e=>`era para el ${e}`,checkIn:`Contar cómo voy`,checkInAsk:{learner:`¿Cómo vas?`,teacher:`Nota de nuestra charla`,family:`Unas palabras, si gusta`},checkInSave:{learner:`Guardar`,teacher:`Guardar esta nota`,family:`Hablamos de esta meta`},talked:`Hablamos de esta meta.`,timeline:`Cómo voy`,who_:{learner:`Tú`,teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,assessment:`Examen`},student:`Estudiante`,moreForGoal:`Más para esta meta`,ask:`Pedir a mi maestro(a) que la vea`,reviews:{requested:`Esperando a que mi maestro(a) la vea`,inReview:`Mi maestro(a) la está viendo`,approved:`Mi maestro(a) dijo que sí`},reviewsForTeacher:{requested:`Le pide que la vea`,inReview:`La está viendo`,approved:`Dijo que sí`},inReview:`La estoy viendo`,approve:`Sí a este plan`,up:`Subir`,down:`Bajar`,moved:(e,t)=>`La meta pasó al lugar ${e} de ${t}.`,notYet:`Cerrarla: todavía no`,archive:`Guardarla aparte`,back:`Traerla de vuelta`,states:{draft:`Sin plan todavía`,active:`En camino`,met:`Lograda`,notYet:`Todavía no`,archived:`Aparte`},metOn:(e,t)=>`Lograda con ${e} el ${t}.`,dropped:e=>`Un nivel posterior fue ${e}. La meta sigue lograda.`,closed:e=>`Logradas o aparte (${e})`,gone:`El tema de esta meta ya no está aquí. La meta se guarda.`,offScale:e=>`Nivel ${e}, de una escala anterior`,noLevel:`Aún sin nivel`,from:e=>`Desde ${e}`,tooMany:(e,t)=>`Tienes ${e} metas en camino. ${t===1?`Una es más fácil`:`${t} son más fáciles`} de lograr.`,stepsDone:(e,t)=>`${e} de ${t} ${t===1?`paso hecho`:`pasos hechos`}`,problems:{noTarget:`Elige un nivel.`,belowCurrent:`Ya estás por encima de este nivel. Elige el mismo o uno más alto.`,offScale:`Este nivel no está en la escala. Elige otro.`,notDate:`Ese día no existe.`,pastDate:`Ese día ya pasó. Elige hoy o un día después.`,noWords:`Escribe unas palabras.`,noDate:`Di para cuándo.`},saved:{goal:`Meta puesta. ¿Qué vas a hacer primero?`,changed:`Guardado.`,step:`Paso agregado.`,done:e=>`Hecho: ${e}`,todo:e=>`Por hacer otra vez: ${e}`,undone:`Deshecho.`},undo:`Deshacer`,redo:`Volver a ponerlo`,calendar:`Poner las fechas en mi calendario`,calendarSaved:`El archivo con tus fechas está en esta computadora. Ábrelo para agregarlas.`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,sheet:`Guardar como hoja de cálculo`,sheetSaved:`La hoja de cálculo está en esta computadora.`,byHand:`Aquí no se puede guardar un archivo. Copia este texto.`,fileText:`El texto del archivo`,fileName:`mis-metas`,calendarGoal:e=>`Meta: ${e}`,columns:[`Tema`,`Desde`,`Meta`,`Para`,`Estado`,`Por qué`,`Paso`,`Paso para`,`Estado del paso`,`Dónde`,`Ayuda`,`Listo cuando`],stepStates:{todo:`Por hacer`,done:`Hecho`,blocked:`Detenido`},lines:{goal:`Mi meta`,by:`Para`,why:`Por qué`,step:`Paso`,teacher:`Maestro(a)`}},Lp={heading:`Ayuda en el escritorio`,seat:`Mi número de asiento`,initials:`Mis iniciales`,need:{red:`Alto: no sé cómo seguir`,question:`Tengo una pregunta`},short:{red:`Alto`,question:`Pregunta`},words:`De qué se trata, si quieres`,signIn:`Apuntarme`,who:{seat:`Primero escribe tu número de asiento.`,initials:`Primero escribe tus iniciales.`},signedIn:(e,t)=>`${e} está en la lista, lugar ${t}.`,changed:e=>`${e} ya está en la lista y conserva su lugar.`,waiting:`En espera`,nobody:`Nadie está esperando.`,minutes:e=>e===0?`ahora`:`${e} min`,waited:e=>e===0?`espera hace menos de un minuto`:`espera hace ${e} ${e===1?`minuto`:`minutos`}`,helped:`Ayudé`,helpedWho:e=>`${e}: con ayuda.`,undo:`Deshacer`,backAgain:e=>`${e} espera otra vez.`,done:e=>`Con ayuda hasta ahora: ${e}`,project:`Mostrar sin palabras`,unproject:`Mostrar las palabras`,empties:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola: ${e}`,emptiesAfter:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola ${e} minutos después de que alguien se apunte.`,emptied:`Terminó el período y la lista está vacía.`,save:`Guardar esta lista`,saved:e=>`Se guardaron: ${e}.`,isNotSaved:`Aquí no se puede guardar nada: falta un id.`},Rp={heading:`Mis pasos`,headingForTeacher:`Pasos de este estudiante`,headingForFamily:`Los pasos de su hijo o hija`,kind:{must:`Para todos`,may:`Si quieres`,choose:`Tú eliges`,assess:`Muestra lo que sabes`},minutes:e=>`Unos ${e} min`,by:e=>`para el ${e}`,soFar:(e,t)=>`${e} de ${t} pasos hechos`,complete:`Hiciste todos tus pasos.`,completeForOthers:`Todos los pasos están hechos.`,pace:{on:()=>`Vas al ritmo del plan.`,ahead:e=>e===1?`Vas 1 paso adelante.`:`Vas ${e} pasos adelante.`,behind:e=>e===1?`A 1 paso ya se le pasó el día. Todavía lo puedes hacer.`:`A ${e} pasos ya se les pasó el día. Todavía los puedes hacer.`},paceNext:e=>`El siguiente está planeado para el ${e}.`,paceOnlyYou:`Solo tú ves esto.`,goOn:(e,t)=>`Ir al paso ${e}: ${t}`,goTo:(e,t)=>`Sigue el paso ${e}: ${t}`,stop:e=>`Primero haz un alto: ${e}`,here:`Estás aquí`,hereForOthers:`Va por aquí`,progress:{todo:``,started:`Empezado`,submitted:`Entregado`,done:`Hecho`},light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},lightAtEnd:e=>`Al final: ${e}`,behind:e=>`Se abre cuando tu maestro o maestra te deje seguir después de «${e}».`,behindForOthers:e=>`Se abre después de «${e}».`,waits:e=>`Primero haz: ${e}.`,more:e=>e===1?`Después de la luz roja viene 1 paso más.`:`Después de la luz roja vienen ${e} pasos más.`,closedToStudent:`Todavía no está abierto para el estudiante.`,start:`Empezar`,done:`Ya lo hice`,again:`Todavía no está hecho`,started:e=>`Empezado: ${e}.`,finished:e=>`Hecho: ${e}.`,notDone:e=>`Todavía no está hecho: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,saved:`Se guardó.`,pick:(e,t)=>`Elige ${e} de ${t}`,picked:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,savePick:`Guardar lo que elegí`,chose:e=>`Elegiste: ${e}.`,chooseFirst:`Primero guarda lo que elegiste.`,tooFew:e=>e===1?`Elige 1 más.`:`Elige ${e} más.`,tooMany:e=>e===1?`Sobra 1. Quita una.`:`Sobran ${e}. Quítalas.`,archived:`Ya no se ofrece`,own:`Usar una pregunta propia`,ownChange:`Cambiar tu pregunta propia`,ownTitle:`Tu pregunta`,ownHow:`Cómo muestra lo que aprendiste`,ownAdd:`Usar mi pregunta`,ownFirst:`Escribe tu pregunta y cómo muestra lo que aprendiste.`,ownAdded:`Tu pregunta se guardó. Tu maestro o maestra te responderá.`,ownCounts:`Tu pregunta se guardó. Puedes empezar.`,edit:`Cambiar`,drop:`Quitarla`,dropped:`Quitaste tu pregunta.`,proposal:{proposed:`Tu maestro o maestra todavía no responde`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra te pide un cambio`,declined:`Tu maestro o maestra dijo que no`},proposalForTeacher:{proposed:`Sin respuesta`,approved:`Aprobada`,changesAsked:`Con cambios pedidos`,declined:`No aprobada`},note:`Nota para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`No aprobar`},readyWhen:`Estás listo(a) cuando`,readyRating:(e,t)=>`tu nivel, según tú, es ${e} o más${t?` en «${t}»`:``}`,readyMusts:`están hechos todos los pasos «para todos» que vienen antes`,yes:`Hecho`,notYet:`Todavía no`,readyWords:`Algo que tu maestro o maestra deba saber, si quieres`,ready:`Estoy listo(a)`,notReady:{rating:()=>`Primero di en qué nivel estás.`,checklist:e=>e===1?`Falta marcar 1 línea.`:`Faltan ${e} líneas por marcar.`,musts:e=>e===1?`Falta 1 paso «para todos».`:`Faltan ${e} pasos «para todos».`},asked:e=>`Dijiste que estás listo(a) · ${e}`,askedForOthers:e=>`Dice «Estoy listo(a)» · ${e}`,askedNow:`Se guardó. Dile a tu maestro o maestra que estás listo(a).`,unask:`Deshacer`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Un poco`,no:`No`},hear:`Escuchar`,stopHearing:`Dejar de escuchar`},zp=e=>e===1?`1 respuesta`:`${e} respuestas`,Bp={myWork:`Mi trabajo`,copy:`Guardar una copia`,copied:`Tu copia está en tus descargas.`,copyRefused:`Aquí no se puede guardar un archivo.`,asText:`¿No hay archivo? Guárdalo como texto`,copyText:`Mi trabajo como texto`,fileName:`mi-trabajo`,open:`Abrir mi copia`,opened:e=>`De tu copia: ${zp(e)}.`,openedNothing:`Todo lo de esta copia ya está aquí.`,openedBad:e=>`No se pudo leer: ${zp(e)}.`,notCopy:`Este archivo no es una copia guardada.`,otherRecord:`Esta copia es de otra clase.`,openAnyway:`Abrirla aquí de todos modos`,done:`Ya terminé: borrar mi trabajo de aquí`,erases:e=>e===0?`Se borran tus textos sin terminar.`:`Se borran ${zp(e)} y textos sin terminar.`,copyFirst:`Antes, guarda una copia para conservarlo.`,erase:`Borrar mi trabajo`,keep:`Conservar mi trabajo`,erased:`Tu trabajo de aquí se borró.`,notErased:`No se pudo borrar. Inténtalo otra vez.`,beforeLeaving:`Guarda una copia antes de irte.`,gone:`Se borró este navegador. Guardamos tu trabajo otra vez.`,quarantined:e=>`Aquí no se pudo leer: ${zp(e)}.`,keepUnread:`Guardarlas en un archivo`,newer:`Una parte necesita una versión más nueva.`,reload:`Prueba a cargar la página otra vez.`,who:`¿Quién puede ver esto?`,whoDurable:`Solo esta computadora lo guarda.`,whoSession:`Esta computadora lo guarda hasta que termines.`,whoMemory:`Nada lo guarda cuando te vas.`,whoTeacher:`Tu maestro o maestra lo ve cuando lo entregas.`,whoElse:`Alguien con esta cuenta aquí podría abrirlo.`},Vp=e=>e===1?`una vez`:`${e} veces`,Hp=e=>e===1?`1 valoración`:`${e} valoraciones`,Up={average:`el promedio`,"linear-trend":`la línea recta`,"power-law":`la curva`},Wp={heading:{learner:`Mi progreso`,teacher:`El progreso de este estudiante`,family:`Progreso`},proficient:e=>`${e} ${e===1?`logrado`:`logrados`}`,onTheWay:e=>`${e} en camino`,noLevel:e=>`${e} aún sin nivel`,noLevelYet:`Aún sin nivel`,fromWork:{learner:`Según mi trabajo`,teacher:`Según su trabajo`,family:`Según su trabajo`},theirs:{learner:`El nivel de mi maestro(a)`,teacher:`El nivel de su maestro(a)`,family:`El nivel de su maestro(a)`},you:{learner:`Tú`,teacher:`Estudiante`,family:`Estudiante`},who:{copied:`Maestro(a), copiado`,teacher:`Maestro(a)`,assessment:`Examen`,peer:`Otro estudiante`},copied:`Copiado`,automatic:`calculado con las valoraciones del maestro o la maestra`,snapshot:e=>`el nivel según el trabajo hasta el ${e}`,override:e=>`puesto por el maestro o la maestra el ${e}`,outOfDate:`Ya no está al día: hay trabajo más nuevo.`,outOfDateNow:e=>`Ya no está al día: hay trabajo más nuevo. Ahora muestra ${e}.`,recalculate:`Usar el nivel nuevo`,keepLevel:`Dejar este nivel`,accept:`Tomar este nivel como mío`,setLevel:`Poner otro nivel`,level:`Nivel`,reason:`Por qué`,needsReason:`Diga por qué en pocas palabras.`,needsLevel:`Elija un nivel.`,save:`Guardar este nivel`,saved:e=>`Guardado: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,goal:(e,t)=>`Meta: ${e}${t&&`, para el ${t}`}`,meets:e=>`${e}. Cumple la meta de este curso.`,under:(e,t)=>`${e}. La meta de este curso es ${t}.`,counted:(e,t)=>`De ${Hp(e)}${t===0?``:`; ${t} no ${t===1?`cuenta`:`cuentan`}`}.`,waiting:e=>e===1?`1 nivel de tu maestro(a) aparece cuando tú valores ese trabajo.`:`${e} niveles de tu maestro(a) aparecen cuando tú valores ese trabajo.`,rising:`Va subiendo`,falling:`Va bajando`,empty:{learner:`Aquí todavía no hay nada. Valora tu próximo trabajo y aparecerá aquí.`,teacher:`Aquí todavía no hay nada. Aparecerá lo que usted y el estudiante valoren.`,family:`Aquí todavía no hay nada. Se irá llenando con cada trabajo valorado.`},how:`De dónde viene`,show:`Ver como tabla`,showMe:`Muéstrame cómo`,chart:(e,t,n,r)=>`${e}: ${Hp(t)}${n===r?` el ${n}`:`, del ${n} al ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: de ${t} a ${n}.`,goalLine:e=>`La meta es ${e}.`,lastOf:(e,t)=>`Las últimas ${e} de ${t}.`,work:`Trabajo`,noWork:`En general`,rating:`Nivel`,counts:`¿Cuenta?`,yes:`Sí`,no:e=>`No: ${e}`,reasons:{byHand:`se dejó fuera`,notAssessed:`sin nivel`,insufficientEvidence:`todavía no se ve lo suficiente`,missing:`no se entregó`,exempt:`no hacía falta`,absent:`no estuvo ese día`,independent:`hecho sin ayuda`,withHelp:`hecho con ayuda`,group:`trabajo en grupo`,observation:`visto en clase`,conversation:`conversado`,laterAttempt:`cuenta un intento posterior`,betterAttempt:`cuenta un intento mejor`,offScale:`fuera de la escala`,olderScale:`de una escala anterior`,teacherRated:`cuenta el nivel del maestro o la maestra`,peer:`de otro estudiante`,kind:`este tipo de trabajo no cuenta`},modified:`Expectativa modificada`,all:`Ver todo`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,spreadsheet:`Guardar como hoja de cálculo`,columns:[`Objetivo`,`Trabajo`,`Día`,`Quién`,`Nivel`,`Nombre del nivel`,`¿Cuenta?`],fileName:`mi-progreso`,spreadsheetSaved:`Se guardó como hoja de cálculo.`,spreadsheetRefused:`Esta página no puede guardar archivos. Ábrela en una pestaña aparte.`,archived:e=>`${Hp(e)} que no ${e===1?`está`:`están`} en esta lista`,archivedWhy:`Aquello de lo que tratan se quitó o está en otra página. Se conservan.`,methods:{average:`Promedio: todas las valoraciones cuentan igual.`,median:`La del medio: la que queda en medio, de menor a mayor.`,mode:`La más frecuente: la que más se repite.`,latest:`La más nueva: la última valoración.`,highest:`La más alta: la mejor valoración.`,"weighted-average":`La más nueva cuenta más: la última y el promedio de las anteriores.`,"decaying-average":`Lo nuevo cuenta más: cada valoración nueva mueve el número.`,"n-mastery":`Varias veces: hay que alcanzar un nivel varias veces.`,"power-law":`Curva de avance: hasta dónde llega una curva por las valoraciones.`,"linear-trend":`Línea de avance: hasta dónde llega una línea recta por las valoraciones.`,"best-fit":`La que mejor queda: la que pasa más cerca de las valoraciones.`},steps:{order:{assessedAt:`en el orden en que se valoraron`,submittedAt:`por el día del trabajo`,dueAt:`por el día del trabajo`},took:(e,t,n)=>`Estas cuentan, ${n}: ${t>0?`${t} anteriores y luego `:``}${e}.`,placed:e=>`${Hp(e)} sin día: van según cuándo se valoraron.`,noScores:`Todavía nada cuenta, así que no hay número.`,mean:{all:`Se suman y se divide entre cuántas son`,earlier:`Todas menos la más nueva: se suman y se divide entre cuántas son`,reached:`Se suman esas y se divide entre cuántas son`},sorted:e=>`De menor a mayor: ${e}.`,middle:`La que queda en medio`,middleTwo:(e,t)=>`La mitad entre las dos del medio, ${e} y ${t}`,often:e=>`${e.map(([e,t])=>`${e} aparece ${Vp(t)}`).join(`, `)}.`,most:`La que más se repite`,tied:e=>`${e} aparecen igual de seguido. La más nueva de ellas`,start:`Se empieza con la más antigua`,newest:`La más nueva`,highest:`La más alta`,blended:(e,t,n,r)=>`${e} % de ${t} y ${n} % de lo anterior, ${r}`,skipped:e=>`Luego lo mismo ${Vp(e)} más, hasta los últimos pasos:`,reached:(e,t,n)=>`${Hp(e)} en ${t} o más; hacen falta ${n}.`,notEnough:`Todavía no alcanza, así que no hay número.`,zeros:e=>`Una curva no puede usar el 0: aquí se dejan fuera ${Hp(e)} de 0 o menos.`,fellBack:(e,t)=>`Para ver una tendencia hacen falta ${e} valoraciones y aquí hay ${t}. Por eso se usa el promedio.`,line:`La línea recta más cercana a las valoraciones, en la más nueva`,curve:`La curva más cercana a las valoraciones, en la más nueva`,compared:(e,t)=>`Qué tan lejos queda cada una de las valoraciones en total: ${e.map(([e,t])=>`${Up[e]} ${t}`).join(`, `)}. La más cercana: ${Up[t]}.`,clamped:e=>`Eso queda fuera de la escala, así que cuenta su extremo: ${e}.`,rounded:e=>`Entonces el número es ${e}.`,reachedLevel:e=>`El nivel más alto que alcanza: ${e}.`,nearestLevel:e=>`El nivel más cercano: ${e}.`}},Gp=(e,t,n)=>`${e} ${e===1?t:n}`,Kp=e=>e===0?``:` ${Gp(e,`fila ya estaba`,`filas ya estaban`)} aquí.`,qp=e=>e===0?``:e===1?` No se pudo leer 1 fila.`:` No se pudieron leer ${e} filas.`,Jp=e=>`“${e}” no es un día como 2026-11-20.`,Yp=e=>`“${e}” no es un nivel de esta escala.`,Xp=e=>e?`“${e}” no está en esta página.`:`No dice de qué se trata.`,Zp={rows:`Filas de la hoja de cálculo`,heading:`Si la primera fila tiene los nombres de las columnas, pueden ir en cualquier orden.`,add:`Agregar estas filas`,nothing:`Primero pega unas filas.`,row:(e,t)=>`Fila ${e}: ${t}`,moreRows:e=>`Y ${Gp(e,`fila`,`filas`)} más.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,ratings:{help:`Cuatro columnas: objetivo, trabajo, día, nivel. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,whose:`¿Quién dio estos niveles?`,options:{config:`Mi maestro(a)`,own:`Yo`},done:(e,t,n)=>`${Gp(e,`nivel agregado`,`niveles agregados`)}.${Kp(t)}${qp(n)}`,faults:{objective:Xp,level:Yp,noLevel:()=>`No tiene nivel.`,day:Jp,future:e=>`El día ${e} aún no llega.`,giver:e=>e?`Aquí no se pueden agregar niveles de “${e}”.`:`Elige arriba quién lo dio.`},cells:{headings:{objective:[`objetivo`,`estándar`,`meta de aprendizaje`,`habilidad`,`competencia`,`tema`],work:[`trabajo`,`tarea`,`evaluación`,`examen`,`prueba`,`evidencia`],day:[`día`,`dia`,`fecha`,`marca temporal`],level:[`nivel`,`calificación`,`calificacion`,`puntuación`],who:[`quién`,`quien`,`por`]},givers:{own:[`tú`,`tu`,`yo`,`estudiante`],given:[`maestro(a)`,`maestro`,`maestra`,`maestro(a), copiado`,`examen`,`mi maestro`,`mi maestra`]},codes:{insufficientEvidence:[`evidencia insuficiente`,`no hay suficiente evidencia`],missing:[`falta`,`no entregado`,`no se entregó`],exempt:[`exento`,`exenta`,`no hace falta`],absent:[`ausente`,`no estuvo`]}}},goals:{help:`Seis columnas: de qué se trata, el nivel que quiero, para cuándo, por qué, un paso y para cuándo lo hago. Un paso en cada fila. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,done:(e,t,n,r)=>`${Gp(e,`meta`,`metas`)} y ${Gp(t,`paso agregado`,`pasos agregados`)}.${Kp(n)}${qp(r)}`,faults:{objective:Xp,level:Yp,offScale:Yp,noTarget:()=>`No dice qué nivel quieres.`,belowCurrent:e=>`Ya estás por encima de “${e}”.`,day:Jp,notDate:Jp,pastDate:e=>`El día ${e} ya pasó.`,noWords:()=>`Su paso no tiene palabras.`,noDate:()=>`Su paso no dice para cuándo.`},cells:{headings:{objective:[`tema`,`objetivo`,`estándar`,`habilidad`,`de qué se trata`],target:[`meta`,`nivel`],by:[`para`,`para cuándo`,`fecha`,`antes de`],why:[`por qué`,`por que`],step:[`paso`,`acción`,`lo que voy a hacer`,`plan`],stepBy:[`paso para`,`fecha del paso`],from:[`desde`,`ahora`],state:[`estado`],stepState:[`estado del paso`]},states:{met:[`lograda`,`logrado`],notYet:[`todavía no`],archived:[`aparte`]},stepStates:{done:[`hecho`,`x`,`✓`,`true`],blocked:[`detenido`,`atorado`]},nextTest:[`antes del próximo examen`,`antes de la próxima prueba`]}}},Qp={heading:`Cómo se ve cada nivel`,headingForFamily:`Qué significa cada nivel`,levels:`Niveles`},$p={heading:{learner:`Después de mi examen`,teacher:`Después de los exámenes de este estudiante`,family:`Después de los exámenes`},invite:`¿Qué te dijo tu último examen? Escribe tu resultado, una meta y lo que vas a hacer.`,none:{teacher:`Todavía no hay nada aquí.`,family:`Todavía no hay nada aquí.`},add:`Revisar un examen`,addAnother:`Revisar otro examen`,addThis:`Revisarlo`,ahead:`Todavía sin revisar`,columns:{test:`Examen`,result:`Mi resultado`,goal:`Mi meta para el próximo`,plan:`Lo que voy a hacer`,day:`Día`,points:`Puntos`,of:`De un total de`,level:`Nivel`,met:`¿Alcancé mi última meta?`},columnsOfStudent:{test:`Examen`,result:`Resultado`,goal:`Meta para el próximo`,plan:`Lo que va a hacer el estudiante`},level:e=>`Nivel ${e}`,levelOf:(e,t)=>`Nivel ${e} de ${t}`,points:(e,t)=>`${e} de ${t} puntos`,noResult:`Aún sin resultado`,nothing:`Aún sin escribir`,test:`¿Qué examen?`,on:`Día del examen, si quieres`,result:`Mi resultado, como me lo dieron`,kinds:{level:`Un nivel`,points:`Puntos`},myPoints:`Mis puntos`,ofPoints:`De un total de`,scale:(e,t)=>`De ${e} a ${t}`,wasGoal:e=>`Tu meta era: ${e}`,reached:`¿La alcanzaste?`,met:{yes:`Sí`,notYet:`Todavía no`},metBefore:{yes:`Última meta: alcanzada`,notYet:`Última meta: todavía no`},goal:`Mi meta para el próximo examen`,plan:`Lo que voy a hacer`,save:`Guardar`,cancel:`Cerrar sin guardar`,change:`Cambiar`,remove:`Borrar`,named:(e,t)=>`${e}: ${t}`,ticket:`Imprimir un pase para otra oportunidad`,saved:e=>`Guardado: ${e}.`,removed:e=>`Borrado: ${e}.`,undone:`Deshecho.`,undo:`Deshacer`,redo:`Volver a ponerlo`,errors:`Ver cada pregunta`,errorsHelp:`Mira qué ya tienes seguro y qué trabajar primero.`,questionNumber:e=>`Fila ${e} de preguntas`,question:`Pregunta`,objective:`De qué trataba`,answer:`¿Cómo te fue?`,choose:`Elige`,answers:{right:`Bien`,simpleMistake:`Error pequeño`,ranOutOfTime:`Me faltó tiempo`,dontUnderstandYet:`Todavía no lo entiendo`,wrong:`Mal, no sé por qué`},addQuestion:`Agregar una pregunta`,takeOut:`Quitar`,removeQuestion:e=>`Quitar la pregunta ${e}`,questionOut:e=>`Se quitó la pregunta ${e}.`,paste:`Pegar desde una hoja de cálculo`,pasteHelp:`Cuatro columnas: pregunta, de qué trataba, bien o mal, por qué.`,read:`Agregar estas filas`,readDone:e=>e===1?`Se agregó 1 pregunta.`:`Se agregaron ${e} preguntas.`,unread:(e,t,n)=>`La fila ${e} no se agregó. ${{question:`No tiene número de pregunta.`,objective:t?`“${t}” no está en esta hoja.`:`No dice de qué trataba.`,answer:t?`“${t}” no es bien, mal ni por qué.`:`No dice si está bien o mal.`}[n]}`,pasted:{heading:[`pregunta`,`preguntas`,`#`,`n.º`,`no.`,`número`],right:[`bien`,`correcto`,`correcta`,`sí`,`si`],wrong:[`mal`,`incorrecto`,`incorrecta`,`no`],simpleMistake:[`error pequeño`,`error simple`,`descuido`,`error`],ranOutOfTime:[`me faltó tiempo`,`falta de tiempo`,`tiempo`],dontUnderstandYet:[`todavía no lo entiendo`,`aún no lo entiendo`,`no lo entiendo`,`no entiendo`]},groups:{strengths:`Seguro`,review:`Para repasar: basta una mirada rápida`,priority:`Trabaja esto primero`},missed:`Lo que me faltó`,wrongs:{test:`Escribe el nombre del examen.`,on:`Escribe un día que exista.`,number:`Escribe un número, como 17 o 17.5.`,missing:`Escribe los dos números.`,tooMany:e=>`Es más que ${e}. Revisa los dos números.`,zero:`Un examen tiene por lo menos 1 punto.`,offScale:(e,t)=>`Los niveles van de ${e} a ${t}.`,question:`Escribe el número de la pregunta.`,objective:`Elige de qué trataba.`,answer:`Elige cómo te fue.`},teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,comment:`Unas palabras para este estudiante`,saveComment:`Guardar estas palabras`,emptyComment:`Primero escriba unas palabras.`,commented:`Sus palabras están guardadas.`,forFamily:{result:(e,t)=>`${e}: el resultado fue ${t}.`,noResult:e=>`${e}: todavía no hay resultado.`,met:{yes:`La última meta se alcanzó.`,notYet:`La última meta todavía no se alcanza.`},goal:e=>`La meta para el próximo examen: ${e}`,plan:e=>`El plan: ${e}`},printSheet:`Imprimir mi hoja`,printBlank:`Imprimir una hoja en blanco`,paper:{name:`Nombre`,class:`Clase`,date:`Fecha`,reason:`Por qué`,ticket:`Un pase para otra oportunidad`,relearned:`Lo que hice para aprenderlo`,now:`Preguntas que ya puedo contestar`,initials:`Iniciales del maestro o la maestra`},spreadsheet:`Guardar como hoja de cálculo`,fileName:`despues-de-mi-examen`,refused:`Esta página no permite eso aquí.`,asText:`Copia las palabras de este cuadro`},em={saved:`Guardado en esta computadora.`,savedForNow:`Guardado aquí hasta que termines.`,willSave:`Tu trabajo se guardará en esta computadora.`,saving:`Guardando …`,unsaved:`Todavía no se guardó. Seguimos intentando.`,full:`Todavía no se guardó: no hay espacio aquí.`,memory:`No se guardó en este dispositivo.`,notSeen:`Tu maestro o maestra todavía no lo ha visto.`,willNotSee:`Tu maestro o maestra todavía no lo verá.`,turnedIn:e=>`Hiciste tu entrega el ${e}.`,changes:e=>`${e} ${e===1?`cambio`:`cambios`} desde entonces.`,question:e=>`¿Seguir con el trabajo del ${e}?`,keepGoing:`Seguir`,notMe:`No soy yo`,back:e=>`Volver al trabajo del ${e}`},tm={heading:{learner:`¿Cómo voy?`,teacher:`¿Cómo va este estudiante?`,family:`¿Cómo va?`},pick:{learner:`Elige tu nivel y verás qué sigue.`,teacher:`Elija el nivel que muestra este trabajo.`},sure:`Lo tengo claro`,unsure:`Todavía no lo tengo claro`,level:`Guardar este nivel`,reasonFrom:e=>`Desde ${e}, primero di por qué.`,mine:`Tú`,student:`Estudiante`,copied:`Maestro(a), copiado`,noLevel:`Aún sin nivel`,old:`De una escala anterior`,modified:`Expectativa modificada`,takenBack:`Deshecho.`,change:`Cambiar`,sendAgain:e=>`Para enviar un nivel, presiona “${e}” y elígelo.`,again:`Volver a elegir mi nivel`,cancel:`Dejarlo como estaba`,undo:`Deshacer`,redo:`Volver a ponerlo`,why:`¿Por qué? Una oración, si quieres.`,frames:`Maneras de empezar`,choices:`Elige una`,wordBank:`Palabras para usar`,more:`Agregar más`,signs:`Puedo mostrar esto`,link:`Un enlace a mi trabajo`,badLink:`Usa un enlace que empiece con https://.`,before:`Antes`,during:`Durante`,after:`Después`,need:`Necesito`,needs:{nothing:`nada por ahora`,example:`un ejemplo`,partner:`trabajar con alguien`,time:`más tiempo`,talk:`hablar con mi maestro(a)`},ownNeed:`Con mis palabras`,whatNext:`¿Qué sigue?`,keep:`Seguir en este nivel`,improve:e=>`Avanzar hacia ${e}`,step:`Lo primero que voy a hacer`,config:`El nivel que me dio mi maestro(a)`,save:`Guardar`,earlier:`Antes`,sentences:`Mis tres oraciones`,workingOn:e=>`Estoy trabajando en: ${e}.`,at:(e,t)=>`Voy en ${e}${t&&` porque ${t}`}.`,next:(e,t)=>`Lo que sigue: ${e}${t&&`. Necesito ${t}`}.`,toward:e=>`avanzar hacia ${e}`,stay:`seguir así`,copy:`Copiar`,copyDone:`Copiado.`,copyByHand:`Copia las palabras marcadas.`,anew:`Escribirlas de nuevo`,calibration:(e,t,n,r)=>e===0?`Tu maestro(a) y tú coinciden en ${t} de ${n}.`:`Te pusiste ${r?`un nivel `:``}${e>0?`más alto`:`más bajo`} en ${t} de ${n}.`},nm=e=>`Esto es demasiado largo.`,rm={notJson:({line:e,column:t})=>`Esto no es JSON. Busca una coma o unas comillas que falten.${e?` En la línea ${e}, columna ${t}.`:``}`,notLoaded:({found:e})=>`No se pudo abrir el archivo (${e}).`,tooBig:nm,tooDeep:nm,tooMany:nm,tooLong:nm,missing:()=>`Falta esto.`,empty:()=>`Aquí faltan palabras.`,wrongType:({expected:e})=>`Esto debe ser: ${e}.`,notOneOf:({found:e,expected:t})=>`«${e}» no es una de estas opciones: ${t}.`,notLanguage:({found:e})=>`«${e}» no es un idioma, como en o es.`,unsafeLink:()=>`Usa un enlace que empiece con https://.`,tooFewLevels:()=>`Una escala necesita al menos dos niveles.`,duplicateLevel:({found:e})=>`Dos niveles tienen el valor ${e}.`,duplicateId:({found:e})=>`Dos cosas tienen el id «${e}».`,offIncrement:({found:e,expected:t})=>`${e} queda entre los pasos de la escala (${t}).`,unknownLevel:({found:e})=>`La escala no tiene el nivel ${e}.`,spaceInId:({found:e})=>`El id «${e}» tiene un espacio.`,unknownId:({found:e})=>`No existe «${e}».`,minAboveMax:({found:e,expected:t})=>`El mínimo, ${e}, es mayor que el máximo, ${t}.`,tooFewOptions:({found:e,expected:t})=>`Hay ${e} opciones, pero se deben elegir ${t}.`,wrongCount:({found:e,expected:t})=>`Hay ${e} opciones; el cuadro necesita ${t}.`,cycle:({found:e})=>`«${e}» se necesita a sí misma y nadie puede llegar a ella.`,unreachable:({found:e})=>`Nadie puede llegar a «${e}»: espera algo que viene después.`,emptyBranch:({found:e})=>`En «${e}» no hay nada que elegir ni que hacer.`,mustAndMay:({found:e})=>`«${e}» es obligatoria y también opcional.`,mustDosBreakRule:()=>`Lo que todos deben hacer va contra otra regla.`,noWayToFinish:()=>`Ninguna elección cumple todas estas reglas.`,outOfRange:({found:e})=>`${e} es demasiado pequeño o demasiado grande.`,notWhole:({found:e})=>`${e} no es un número entero.`,newerVersion:()=>`Esto se hizo con una versión más nueva.`};re(`es`,{shared:{cannotShow:`Todavía no se puede mostrar.`,loading:`Un momento …`,problem:({path:e,code:t,params:n})=>[e,rm[t]?.({found:``,expected:``,...n})??`Esto no se puede leer.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Entre ${e} y ${t}`,you:`Estás aquí`,goal:`Meta`,next:`Sigue`,teacher:`Maestro(a)`,nextHeading:e=>`Qué hace falta para ${e}`,top:`Este es el nivel más alto.`,signs:`Cómo se nota`,required:`Elige un nivel.`,hear:`Escuchar`,stop:`Parar`,simpler:`Palabras más fáciles`,allWords:`Todas las palabras`,oneAtATime:`Uno a la vez`,allLevels:`Todos los niveles`,before:`Nivel anterior`,after:`Nivel siguiente`,swap:`Otro idioma`,isNotSaved:`Aquí no se guarda nada: falta un id.`},"save-line":em,"choice-board":Np,"traffic-light-checkpoint":{light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},meaning:{red:`Habla con tu maestro o maestra antes de seguir.`,yellow:`Revisa tu trabajo y luego sigue.`,green:`Puedes seguir.`},escalated:`Pediste ayuda, así que primero haz un alto aquí.`,reach:`Cómo hablar con tu maestro o maestra`,reachAnyhow:`Ve a su escritorio o levanta la mano.`,check:`Revisa tu trabajo`,anyChecks:[`Volví a leer la tarea.`,`Hice cada parte.`,`Se lo puedo explicar a alguien.`],ask:`¿Cómo te va?`,required:`Elige Alto, Revisa o Sigue.`,private:`Esto queda entre tú y tu maestro o maestra.`,mine:{red:`Necesito ayuda`,yellow:`Todavía no estoy seguro(a)`,green:`Ya lo entiendo`},you:`Tú`,words:{red:`¿En qué necesitas ayuda?`,yellow:`Tu pregunta, si tienes una`},frames:[`No sé cómo seguir con …`,`Intenté … pero …`,`¿Es cierto que … ?`],starts:`Maneras de empezar`,wordBank:`Palabras que puedes usar`,save:{red:`Guardar y pedir ayuda`,yellow:`Guardar mi revisión`,green:`Guardar y seguir`},messages:(e,t)=>`${e} · ${t}`,undo:`Deshacer`,done:{red:`Tu pedido de ayuda se guardó.`,yellow:`Tu revisión se guardó.`,green:`Se guardó.`},takenBack:`Se deshizo.`,goOn:`Sigue.`,stillStopped:`Tu maestro o maestra todavía quiere ver esto primero.`,whenSure:`Cuando estés seguro(a), sigue.`,waiting:e=>`En espera desde: ${e}`,now:`Ahora muéstraselo a tu maestro o maestra.`,seen:`Tu maestro o maestra ya vio tu pedido.`,helped:`Tu maestro o maestra te ayudó. ¿Cómo te va ahora?`,opened:e=>`Con permiso para seguir · ${e}`,isNotSaved:`Aquí no se guarda nada: falta un id.`,hear:`Escuchar`,stopHearing:`Dejar de escuchar`},"checkpoint-desk":Pp,"family-page":Fp,"goal-tracker":Ip,"help-queue":Lp,"learning-path":Rp,"mastery-tracker":Wp,"paste-rows":Zp,"proficiency-scale":Qp,"learning-record":Bp,"reflection-sheet":$p,"self-rating":tm});var im={type:`proficiency-scale`,id:`scale-exponential-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-vs-exponential`,code:`ALG1-7`,title:`Linear or exponential growth`,statement:`I can tell linear growth from exponential growth and explain how I know.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a partner or a hint, I can carry on a number pattern and say how I got the next number.`,plain:`With help, I can find the next number in a pattern.`,indicators:[{id:`exp-1-next`,text:`I find the next two numbers in a pattern.`},{id:`exp-1-how`,text:`I say what I did to get from one number to the next.`}]},{value:2,label:`Developing`,descriptor:`I can use a table to see whether a pattern adds the same amount each time or multiplies by the same number each time.`,plain:`I can see if it adds the same or multiplies by the same.`,indicators:[{id:`exp-2-differences`,text:`I subtract neighbors in a table to look for equal steps.`},{id:`exp-2-ratios`,text:`I divide neighbors in a table to look for equal factors.`},{id:`exp-2-name`,text:`I name the pattern linear, exponential or neither.`}]},{value:3,label:`Proficient`,descriptor:`I can decide whether a table, a graph or a story is linear or exponential, write a rule for it, and explain my choice by how it changes.`,plain:`I can tell which kind of growth it is, write the rule, and say why.`,indicators:[{id:`exp-3-decide`,text:`I decide which kind of growth I see in a table, a graph and a story.`},{id:`exp-3-rule`,text:`I write a rule with the right starting value.`},{id:`exp-3-why`,text:`I explain my choice: equal steps or equal factors.`}],exemplars:[{title:`Views on a video`,text:`Day 0 has 5 views, day 1 has 15, day 2 has 45. The steps are 10 and then 30, so it does not add the same amount. Each day is 3 times the day before, so it is exponential. My rule is v = 5 · 3ᵈ.`}]},{value:4,label:`Extending`,descriptor:`I can predict when exponential growth passes linear growth, and I can judge how long each model stays believable.`,plain:`I can find when one passes the other, and say how long the rule can be true.`,indicators:[{id:`exp-4-pass`,text:`I find when one kind of growth passes the other, and show how.`},{id:`exp-4-limits`,text:`I tell what in real life would end the growth.`},{id:`exp-4-own`,text:`I make up a situation of my own for each kind of growth.`,required:!1}],exemplars:[{title:`Two ways to save`,text:`Plan A is 100 + 50w dollars. Plan B is 10 · 2ʷ dollars. At week 5, A has $350 and B has $320. At week 6, A has $400 and B has $640, so B passes A in week 6. B is only believable for a while: by week 20 it would be more than ten million dollars, and nobody can keep doubling.`}]}]}},am={type:`proficiency-scale`,id:`scale-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-functions`,code:`ALG1-4`,title:`Linear functions in real situations`,statement:`I can write, graph and explain a linear function that fits a real situation.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With an example beside me, I can plot points from a table and tell whether they line up.`,plain:`With help, I can put points on a graph and see if they make a line.`,indicators:[{id:`lin-1-plot`,text:`I plot points from a table in the right places.`,required:!0},{id:`lin-1-line`,text:`I say whether the points make a line and show what I looked at.`,required:!0}]},{value:2,label:`Developing`,descriptor:`I can find the rate of change and the starting value from a table or a graph, and I can use a rule that is given to me.`,plain:`I can find where it starts and how much it changes each step.`,indicators:[{id:`lin-2-rate`,text:`I find the rate of change from two points.`,required:!0},{id:`lin-2-start`,text:`I find the starting value, where x is 0.`,required:!0},{id:`lin-2-use`,text:`I use a given rule to find y for a new x.`,required:!0}]},{value:3,label:`Proficient`,descriptor:`I can write a linear function from a story, a table or a graph, draw its graph, and tell what its rate of change and starting value mean in that situation.`,plain:`I can write the rule, draw it, and say what each number means.`,indicators:[{id:`lin-3-write`,text:`I write a rule from a story, a table or a graph.`,required:!0},{id:`lin-3-graph`,text:`I draw the graph with both axes named.`,required:!0},{id:`lin-3-meaning`,text:`I say what each number in the rule means, with its unit.`,required:!0},{id:`lin-3-check`,text:`I test my rule with a point I did not use to make it.`,required:!1}],exemplars:[{title:`The cost of a gym`,text:`A gym charges $20 to join and $15 each month. My rule is c = 15m + 20. The 15 means the cost grows by $15 every month. The 20 is what I pay before the first month. For 6 months I pay 15 · 6 + 20 = 110, so $110.`}]},{value:4,label:`Extending`,descriptor:`I can compare linear functions that are shown in different ways, use them to make a decision, and tell where a line stops being a good model.`,plain:`I can compare two rules, choose one, and say when the rule stops working.`,indicators:[{id:`lin-4-compare`,text:`I compare two functions, such as a table and a rule.`,required:!0},{id:`lin-4-decide`,text:`I make a decision and back it up with numbers from both.`,required:!0},{id:`lin-4-limits`,text:`I tell where the line stops making sense, and why.`,required:!0}],exemplars:[{title:`Choosing between two gyms`,text:`Gym A costs 15m + 20. Gym B’s table says $50 for 2 months and $100 for 4 months, so B is $25 a month with no cost to join. Both cost $50 at 2 months. The season lasts 4 months: A is $80 and B is $100, so I choose A. For only 1 month B is cheaper, $25 instead of $35. My rules stop working if a gym changes its price.`}]}]}},om={type:`goal-tracker`,id:`goals-algebra`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, unit 4`,objectives:[am.objective,im.objective],steps:[{objective:am.objective.id,text:`Redo two problems from the practice page and check them.`},{text:`Explain one problem to a partner, out loud.`},{text:`Bring one question to the Thursday help hour.`}]},sm=am.objective.id,cm=im.objective.id,lm={type:`reflection-sheet`,id:`sheet-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1`,objectives:[am.objective,im.objective],tests:[{id:`alg1-unit-1`,title:`Unit 1 test`,on:`2026-10-02`},{id:`alg1-unit-2`,title:`Unit 2 test`,on:`2026-11-06`,questions:[{question:`1`,objective:sm},{question:`2`,objective:sm},{question:`3`,objective:cm},{question:`4`,objective:cm}]},{id:`alg1-unit-3`,title:`Unit 3 test`}]},um={type:`proficiency-scale`,id:`scale-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-systems`,code:`ALG1-6`,title:`Systems of linear equations`,statement:`I can solve a system of two linear equations and tell what the solution means.`,version:1,proficientAt:3,increment:.5,levels:[{value:0,label:`Starting out`,descriptor:`I am new to this. I can show my teacher or a partner where I would like to begin.`,plain:`This is new to me. I can show where to begin.`},{value:1,label:`With help`,descriptor:`With help, I can check whether a point makes both equations true and take the first step of a solution.`,plain:`With help, I can test a point and start.`,indicators:[{id:`sys-1-check`,text:`I put a point into both equations to see whether it works.`},{id:`sys-1-start`,text:`I take the first step when I have an example to follow.`}]},{value:2,label:`The basics`,descriptor:`I can solve a system by graphing, and by substitution when one variable is already alone, and I know the words solution, system and intersection.`,plain:`I can solve the easier systems and use the right words.`,indicators:[{id:`sys-2-graph`,text:`I graph both lines and read where they cross.`},{id:`sys-2-substitute`,text:`I substitute when one variable is already alone.`},{id:`sys-2-words`,text:`I use solution, system and intersection correctly.`}]},{value:3,label:`The goal`,descriptor:`I can solve any system of two linear equations, choose a method that fits, check my answer in both equations, and tell what it means in a story.`,plain:`I can solve it, check it, and say what it means.`,indicators:[{id:`sys-3-solve`,text:`I solve by graphing, substitution and elimination.`},{id:`sys-3-choose`,text:`I say why the method I chose fits this system.`},{id:`sys-3-check`,text:`I check my answer in both equations.`},{id:`sys-3-meaning`,text:`I tell what the solution means, with units.`}],exemplars:[{title:`Tickets for the play`,text:`We sold 200 tickets for $1,240. Student tickets cost $5 and adult tickets cost $8. So s + a = 200 and 5s + 8a = 1240. From the first equation, s = 200 − a. Then 5(200 − a) + 8a = 1240, so 3a = 240, a = 80 and s = 120. Check: 120 + 80 = 200, and 600 + 640 = 1240. We sold 120 student tickets and 80 adult tickets.`}]},{value:4,label:`Beyond the goal`,descriptor:`I can write a system for a situation I have not seen before, explain why it has one solution, none or endlessly many, and decide whether the answer makes sense in real life.`,plain:`I can make my own system and explain how many answers it has.`,indicators:[{id:`sys-4-write`,text:`I write a system for a new situation and say what each letter stands for.`},{id:`sys-4-count`,text:`I explain how many solutions there are without solving first.`},{id:`sys-4-sense`,text:`I decide whether the answer makes sense, and why.`}]}]}},dm={type:`mastery-tracker`,id:`tracker-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, second quarter`,mastery:{method:`weighted-average`,weight:65,drop:[`group`]},objectives:[am.objective,{...im.objective,mastery:{method:`n-mastery`,times:3}},{...um.objective,mastery:{method:`latest`}}]},fm={type:`reflection-sheet`,id:`sheet-any`,record:`m3Jx7cNb5RtG9hQa`},pm={type:`proficiency-scale`,id:`scale-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:{id:`obj-argument-writing`,code:`ENG10-2`,title:`Argument writing: claim, evidence, reasoning`,statement:`I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a model to follow, I can say which side I take on an issue and give a reason for it.`,plain:`With help, I can say what I think and give one reason.`,indicators:[{id:`arg-1-side`,text:`I say which side I take.`},{id:`arg-1-reason`,text:`I give at least one reason.`}]},{value:2,label:`Developing`,descriptor:`I can write a claim in one sentence and support it with facts or quotations that I found in a text.`,plain:`I can write a claim and find facts for it.`,indicators:[{id:`arg-2-claim`,text:`My claim is one clear sentence.`},{id:`arg-2-evidence`,text:`I use at least two facts or quotations.`},{id:`arg-2-source`,text:`I say where each one comes from.`}]},{value:3,label:`Proficient`,descriptor:`I can write a claim that a reasonable person could disagree with, choose evidence from sources I can trust, and explain how each piece of evidence supports the claim.`,plain:`I can make a claim, pick good facts, and explain how each fact proves it.`,indicators:[{id:`arg-3-claim`,text:`A reasonable person could disagree with my claim.`},{id:`arg-3-trust`,text:`I can say why each source deserves trust.`},{id:`arg-3-because`,text:`After each piece of evidence, I explain how it supports the claim.`},{id:`arg-3-other`,text:`I mention what the other side would say.`,required:!1}],exemplars:[{title:`A paragraph about the start of the school day`,text:`Our school should start one hour later. In our own survey, 19 of 26 students said they sleep less than seven hours on a school night. This matters because tired students have a harder time paying attention, so a later start would help them learn in their first class, which is when we now hold most of our tests.`}]},{value:4,label:`Extending`,descriptor:`I can answer the strongest point of the other side fairly and with evidence, and put my points in an order in which each one makes the next one stronger.`,plain:`I can answer the other side’s best point and put my points in the best order.`,indicators:[{id:`arg-4-fair`,text:`I state the other side’s best point in words they would accept.`},{id:`arg-4-answer`,text:`I answer that point with evidence.`},{id:`arg-4-order`,text:`I can explain why my points are in this order.`}],exemplars:[{title:`Answering the other side`,text:`People who want to keep the early start make a fair point: many students work or care for younger children after school. Because of this, I do not ask for a longer day. Our bus plan shows that the day could end only 20 minutes later if we use two short breaks in place of one long one. So students would still reach their jobs on time, and they would reach first hour awake.`}]}]}},mm={type:`self-rating`,id:`rate-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:pm.objective,evidence:{id:`eng10-essay-1-draft`,title:`School day essay, first draft`,kind:`assignment`,on:`2026-10-09`},ask:[`why`,`prompts`,`need`,`next`],requireEvidenceAt:4,frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`You can see it in paragraph …, where I …`,es:`Se ve en el párrafo …, donde yo …`},{en:`My claim is stronger now because …`,es:`Mi afirmación es más fuerte ahora porque …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`evidence`,es:`evidencia`},{en:`reasoning`,es:`razonamiento`},{en:`source`,es:`fuente`},{en:`the other side`,es:`la postura contraria`},{en:`for this reason`,es:`por esta razón`}],prompts:[{id:`arg-before`,moment:`before`,text:{en:`What do you want your reader to think or do after reading?`,es:`¿Qué quieres que piense o haga quien lea tu texto?`},frames:[{en:`I want my reader to …`,es:`Quiero que quien me lea …`}]},{id:`arg-during`,moment:`during`,text:{en:`Which piece of evidence is your strongest so far? Why?`,es:`Hasta ahora, ¿cuál es tu evidencia más fuerte? ¿Por qué?`},frames:[{en:`My strongest evidence is … because …`,es:`Mi evidencia más fuerte es … porque …`}]},{id:`arg-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which part of your essay would you like to work on next?`,es:`¿En qué parte de tu ensayo te gustaría trabajar ahora?`},choices:[{en:`Making my claim clear`,es:`Hacer clara mi afirmación`},{en:`Finding better evidence`,es:`Encontrar mejor evidencia`},{en:`Explaining how the evidence fits`,es:`Explicar cómo la evidencia apoya lo que digo`}]},{id:`arg-after-met`,moment:`after`,when:`met`,text:{en:`Which sentence are you proud of, and what does it do for your reader?`,es:`¿De qué oración estás orgulloso u orgullosa, y qué logra en quien la lee?`},frames:[{en:`This sentence works because …`,es:`Esta oración funciona porque …`}]},{id:`arg-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`How could you help a classmate answer the other side?`,es:`¿Cómo podrías ayudar a alguien de tu clase a responder a la postura contraria?`},frames:[{en:`I would show them how to …`,es:`Le mostraría cómo …`}]}]},hm={type:`proficiency-scale`,id:`scale-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:{id:`obj-cell-transport`,code:`BIO-3`,title:{en:`How materials move in and out of a cell`,es:`Cómo entran y salen las sustancias de una célula`},statement:{en:`I can explain how materials move in and out of a cell and predict what a new solution will do to it.`,es:`Puedo explicar cómo entran y salen las sustancias de una célula y predecir qué le hará una solución nueva.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With a labeled picture, I can point to the cell membrane and name something that passes through it.`,es:`Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.`},plain:{en:`With a picture, I can show what goes in and out.`,es:`Con un dibujo, puedo mostrar lo que entra y lo que sale.`},indicators:[{id:`cell-1-membrane`,text:{en:`I point to the membrane in a picture.`,es:`Señalo la membrana en un dibujo.`}},{id:`cell-1-name`,text:{en:`I name one thing that enters and one thing that leaves.`,es:`Nombro algo que entra y algo que sale.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe diffusion and osmosis in my own words and draw arrows for the way that most of the particles or the water will move.`,es:`Puedo describir la difusión y la ósmosis con mis propias palabras y dibujar flechas que muestran hacia dónde se moverá la mayor parte de las partículas o del agua.`},plain:{en:`I can say what diffusion and osmosis are and draw which way things move.`,es:`Puedo decir qué son la difusión y la ósmosis y dibujar hacia dónde se mueven las cosas.`},indicators:[{id:`cell-2-describe`,text:{en:`I describe diffusion and osmosis in my own words.`,es:`Describo la difusión y la ósmosis con mis propias palabras.`}},{id:`cell-2-arrows`,text:{en:`My arrows go from more to less of what is moving.`,es:`Mis flechas van de donde hay más a donde hay menos de lo que se mueve.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can use a model to explain passive and active transport, tell when the cell must spend energy, and predict whether a cell will swell, shrink or stay the same.`,es:`Puedo usar un modelo para explicar el transporte pasivo y el activo, decir cuándo la célula necesita gastar energía y predecir si se hinchará, se encogerá o quedará igual.`},plain:{en:`I can explain when moving things takes energy, and predict what happens to the cell.`,es:`Puedo explicar cuándo se gasta energía para mover algo y predecir qué le pasa a la célula.`},indicators:[{id:`cell-3-energy`,text:{en:`I tell which kinds of transport need energy, and why.`,es:`Digo qué tipos de transporte necesitan energía y por qué.`}},{id:`cell-3-predict`,text:{en:`I predict the change in a cell and give the reason.`,es:`Predigo el cambio en la célula y doy la razón.`}},{id:`cell-3-model`,text:{en:`My model shows the membrane, the particles and the water.`,es:`Mi modelo muestra la membrana, las partículas y el agua.`}}],exemplars:[{title:{en:`A potato slice in salt water`,es:`Una rebanada de papa en agua con sal`},text:{en:`There is more salt outside the potato cells than inside, so there is a smaller share of water outside. Water moves out by osmosis and the slice gets soft and shrinks. The cells spend no energy, because the water moves from where there is more of it to where there is less.`,es:`Hay más sal afuera de las células de la papa que adentro, así que afuera hay una proporción menor de agua. El agua sale por ósmosis, y la rebanada se pone blanda y se encoge. Las células no gastan energía, porque el agua va de donde hay más a donde hay menos.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can plan an investigation of transport, use its data as evidence, and apply what I found to a living thing in a new situation.`,es:`Puedo planear una investigación sobre el transporte celular, usar sus datos como evidencia y aplicar lo que encontré a un ser vivo en una situación nueva.`},plain:{en:`I can plan an experiment, use the data, and use what I learned somewhere new.`,es:`Puedo planear un experimento, usar los datos y aplicar lo que aprendí en otro caso.`},indicators:[{id:`cell-4-plan`,text:{en:`My plan changes one thing and keeps the rest the same.`,es:`Mi plan cambia una sola cosa y deja igual lo demás.`}},{id:`cell-4-data`,text:{en:`I use numbers from the data to support my explanation.`,es:`Uso números de los datos para apoyar mi explicación.`}},{id:`cell-4-apply`,text:{en:`I apply it to a case we did not study, such as a river fish in the sea.`,es:`Lo aplico a un caso que no estudiamos, como un pez de río en el mar.`}}]}]}},gm={type:`goal-tracker`,id:`goals-cell`,record:`c5Ln8sKp3WzY6eQd`,title:{en:`Biology, unit 2`,es:`Biología, unidad 2`},objectives:[hm.objective],closesBy:`teacher`,languages:`stacked`,steps:[{text:{en:`Draw the cell membrane again without looking, then compare.`,es:`Dibujar otra vez la membrana sin mirar, y luego comparar.`}},{text:{en:`Tell somebody at home how salt makes a potato soft.`,es:`Contarle a alguien en casa cómo la sal ablanda una papa.`}}]},_m={type:`reflection-sheet`,id:`sheet-biology`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology`,es:`Biología`},languages:`stacked`,scale:{min:1,max:4},objectives:[hm.objective],tests:[{id:`bio-cells`,title:{en:`Cells test`,es:`Examen de las células`},on:`2026-10-16`},{id:`bio-transport`,title:{en:`Transport test`,es:`Examen del transporte`}}]},vm={type:`self-rating`,id:`rate-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:hm.objective,evidence:{id:`bio-potato-lab`,title:{en:`Potato lab`,es:`Laboratorio de la papa`},kind:`project`,on:`2026-10-23`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In the lab, I saw that …`,es:`En el laboratorio vi que …`},{en:`I still wonder …`,es:`Todavía me pregunto …`}],wordBank:[{en:`membrane`,es:`membrana`},{en:`diffusion`,es:`difusión`},{en:`osmosis`,es:`ósmosis`},{en:`concentration`,es:`concentración`},{en:`energy`,es:`energía`},{en:`swell`,es:`hincharse`},{en:`shrink`,es:`encogerse`}],prompts:[{id:`cell-before`,moment:`before`,text:{en:`What do you think will happen to the potato in salt water? Why?`,es:`¿Qué crees que le pasará a la papa en agua con sal? ¿Por qué?`},frames:[{en:`I think … because …`,es:`Creo que … porque …`}]},{id:`cell-during`,moment:`during`,text:{en:`What do you notice that surprises you?`,es:`¿Qué notas que te sorprende?`},frames:[{en:`I notice …, and it makes me think …`,es:`Noto …, y eso me hace pensar …`}]},{id:`cell-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which idea would you like to see explained one more time?`,es:`¿Qué idea te gustaría que te explicaran una vez más?`},choices:[{en:`What the membrane does`,es:`Qué hace la membrana`},{en:`Which way the water moves`,es:`Hacia dónde se mueve el agua`},{en:`When the cell spends energy`,es:`Cuándo gasta energía la célula`}]},{id:`cell-after-met`,moment:`after`,when:`met`,text:{en:`How would you explain osmosis to someone at home?`,es:`¿Cómo le explicarías la ósmosis a alguien en tu casa?`},frames:[{en:`It is like …`,es:`Es como …`}]},{id:`cell-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`What would you like to investigate next?`,es:`¿Qué te gustaría investigar ahora?`},frames:[{en:`I would change … to find out …`,es:`Cambiaría … para averiguar …`}]}]},ym={type:`mastery-tracker`,id:`tracker-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology: cells`,es:`Biología: las células`},mastery:{method:`decaying-average`,weight:65,attempts:`latest`},languages:`stacked`,objectives:[hm.objective]},bm={type:`proficiency-scale`,id:`scale-collaboration`,record:`Ju2yPa6eGc9LvS4k`,current:1,target:2,objective:{id:`obj-collaboration`,title:`Collaboration, grades 9 and 10`,statement:`I can work with others so that everyone’s strengths make the work better.`,version:1,proficientAt:2,levels:[{value:1,label:`Beginning`,descriptor:`I can do my share of a group task, listen while others speak, and ask when I need to know more.`,plain:`I do my part and listen.`,indicators:[{id:`col-1-share`,text:`I finish the part I agreed to do.`},{id:`col-1-listen`,text:`I let others finish, then answer what they said.`}]},{value:2,label:`Proficient`,descriptor:`I can help a group agree on roles and goals, build on what others say, and help work out a disagreement so that the work moves on.`,plain:`I help the group plan, use each other’s ideas, and solve disagreements.`,indicators:[{id:`col-2-roles`,text:`I help decide who does what by when.`},{id:`col-2-build`,text:`I add to an idea from someone else and say whose it was.`},{id:`col-2-disagree`,text:`I help find a next step that both sides can live with.`}],exemplars:[{title:`A line from a student’s team notes`,text:`Two of us wanted a video and two wanted a poster. I asked what each pair liked about their idea. We made a poster with codes that open short clips, so Ana’s drawing and Luis’s editing are both in it.`}]},{value:3,label:`Advanced`,descriptor:`I can notice what a group needs, invite people whose view is missing, and lead us to look back at how we work and change it.`,plain:`I see what the group needs, bring people in, and help us get better.`,indicators:[{id:`col-3-invite`,text:`I ask for the view of someone we have not heard.`},{id:`col-3-look-back`,text:`I lead a short talk about how we work together.`},{id:`col-3-change`,text:`I can name one thing that we changed because of it.`}]}]}},xm={type:`choice-board`,id:`board-ecosystem`,record:`Bk4wP9vRj2YcT6mS`,title:`Our desert, on a menu`,statement:`I can explain how energy and matter move through an ecosystem near me.`,successCriteria:[`It names living and nonliving parts.`,`Arrows or words show where the energy goes.`],sections:[{id:`starter`,title:`Starter`},{id:`main`,title:`Main dish`},{id:`side`,title:`Sides`}],options:[{id:`eco-walk`,title:`Schoolyard count`,text:`Count every living thing in one square meter of the schoolyard. Write down what you see and what you only find traces of.`,section:`starter`,minutes:20,materials:[`string`,`four stakes`,`clipboard`]},{id:`eco-web`,title:`Food web`,text:`Draw the food web of your square, with an arrow for each meal.`,section:`main`,medium:`Drawing`,minutes:40,dimension:`product`},{id:`eco-model`,title:`Energy model`,text:`Build a model that shows how much of the sun’s energy reaches a hawk.`,section:`main`,medium:`Model`,minutes:50,dimension:`product`,modes:[`solo`,`partner`]},{id:`eco-water`,title:`Follow the water`,text:`Follow one drop of the Colorado River through your square, in pictures or words.`,section:`side`,medium:`Pictures or words`,minutes:20,dimension:`content`},{id:`eco-interview`,title:`Ask a grower`,text:`Ask somebody who works in the fields what changed in ten years, and why they think so.`,section:`side`,medium:`Interview`,minutes:30,dimension:`process`},{id:`eco-data`,title:`Read a graph`,text:`Say in three sentences what the rainfall graph tells, and what it cannot tell.`,section:`side`,medium:`Writing`,minutes:15,dimension:`process`,links:[{title:`Rainfall in the desert, 50 years`,href:`https://example.org/rainfall`}]}],rules:{mustDo:[`eco-walk`],perSection:[{section:`main`,min:1,max:1},{section:`side`,min:1,max:2}]}},Sm={type:`choice-board`,id:`board-linear`,record:`q3Vx8LmTz5WnKd7R`,title:`Linear functions: complete any two of the four`,statement:`I can write a rule for a line and explain what each number in it means.`,successCriteria:[`The rule fits every point.`,`You say what the start and the rate mean in the story.`,`Somebody else could follow your steps.`],options:[{id:`linear-station`,title:`Phone plans`,text:`Compare three phone plans. Write a rule for each, graph them, and say who should buy which.`,dimension:`product`,medium:`Graph and writing`,minutes:35,level:`Level 3`,materials:[`graph paper`]},{id:`linear-error`,title:`Find the mistake`,text:`Two worked problems went wrong. Find where, fix them, and write a hint for whoever made them.`,dimension:`process`,medium:`Writing`,minutes:25,level:`Level 2`,modes:[`solo`,`partner`]},{id:`linear-walk`,title:`Walk the line`,text:`Use the motion sensor in the back of the room. Make three graphs by walking, and a rule for each.`,dimension:`process`,medium:`Lab table`,minutes:30,level:`Level 2`,materials:[`motion sensor`,`tape`],modes:[`partner`,`group`],groupSize:{min:3,max:4}},{id:`linear-teach`,title:`Teach it`,text:`Record two minutes that teach somebody in grade 7 what the rate of a line tells them.`,dimension:`product`,medium:`Audio or video`,minutes:30,level:`Level 3`,modes:[`solo`,`partner`]}],rules:{pickExactly:2,capacity:[{option:`linear-walk`,n:8}]}},Cm={type:`traffic-light-checkpoint`,id:`linear-check-rate`,record:`q7Xm2vRw9TtB4nHc`,checkpoint:{id:`linear-rate-check`,signal:`yellow`,escalate:!0,title:`Check your rate of change for problems 1 to 4`,text:`Open the answer sheet in the blue folder and compare.`,checks:[{id:`same-unit`,text:`My rate has a unit, such as dollars per ticket.`},{id:`two-points`,text:`I used two points, and a third point on the line fits too.`},{id:`sign`,text:`When the line falls, my rate is negative.`}],reach:`Raise your hand, or come to the round table.`,frames:[`In problem …, I …`,`I do not see why …`],next:{text:`Go on with problems 5 to 8.`}}},wm={type:`self-rating`,id:`rate-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:am.objective,evidence:{id:`alg1-quiz-2`,title:`Quiz 2`,kind:`assessment`,on:`2026-11-20`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In problem …, I showed that I can …`,es:`En el problema …, mostré que puedo …`},{en:`I still want to understand …`,es:`Todavía quiero entender …`}],wordBank:[{en:`rate of change`,es:`tasa de cambio`},{en:`starting value`,es:`valor inicial`},{en:`slope`,es:`pendiente`},{en:`table`,es:`tabla`},{en:`graph`,es:`gráfica`},{en:`rule`,es:`regla`}],prompts:[{id:`lin-before`,moment:`before`,text:{en:`What can you already do with tables, graphs and rules?`,es:`¿Qué puedes hacer ya con tablas, gráficas y reglas?`},frames:[{en:`I already know how to …`,es:`Ya sé cómo …`}]},{id:`lin-during`,moment:`during`,text:{en:`Which problem needs the most thought? What have you tried so far?`,es:`¿Qué problema necesita más atención? ¿Qué has intentado hasta ahora?`},frames:[{en:`I tried …, and I noticed …`,es:`Intenté …, y noté que …`}]},{id:`lin-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which step do you want to practice first?`,es:`¿Qué paso quieres practicar primero?`},choices:[{en:`Finding the rate of change`,es:`Encontrar la tasa de cambio`},{en:`Finding the starting value`,es:`Encontrar el valor inicial`},{en:`Writing the rule from a story`,es:`Escribir la regla a partir de una historia`},{en:`Saying what the numbers mean`,es:`Decir qué significan los números`}]},{id:`lin-after-met`,moment:`after`,when:`met`,text:{en:`What did you do to get here that you want to keep doing?`,es:`¿Qué hiciste para llegar hasta aquí que quieres seguir haciendo?`},frames:[{en:`It helped me when I …`,es:`Me ayudó cuando …`}]},{id:`lin-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Where outside of math class could you use a line to make a decision?`,es:`Fuera de la clase de matemáticas, ¿dónde podrías usar una recta para tomar una decisión?`},frames:[{en:`I could use a line to …`,es:`Podría usar una recta para …`}]}]},Tm={type:`learning-path`,id:`linear-path`,record:`q7Xm2vRw9TtB4nHc`,title:`Linear functions at your own pace`,statement:`I can write a rule for a line and explain it.`,steps:[{id:`linear-start`,kind:`choose`,title:`Choose how you start`,text:`Both lead to the same place.`,options:[{id:`start-watch`,title:`Watch`,text:`A short film with three stops to think.`,minutes:15,steps:[`linear-film`]},{id:`start-read`,title:`Read`,text:`Two pages with worked examples.`,minutes:20,steps:[`linear-pages`]}]},{id:`linear-film`,kind:`must`,title:`Watch, and stop three times`,text:`At each stop, write what you think comes next.`,resources:[{title:`Film: how fast does it change?`,href:`https://example.org/linear/film`}],minutes:15},{id:`linear-pages`,kind:`must`,title:`Read, and redo one example`,text:`Cover the answer and work one example again.`,resources:[{title:`Pages 12 and 13`,href:`https://example.org/linear/pages`}],minutes:20},{id:`linear-practice`,kind:`choose`,title:`Practice: complete any two of the four`,pick:2,options:[{id:`practice-tickets`,title:`Ticket prices`,text:`A table of prices, and its rule.`,minutes:15},{id:`practice-phone`,title:`A phone battery`,text:`A falling line, and when it ends.`,minutes:15},{id:`practice-walk`,title:`Walk a line`,text:`Walk so that a graph comes out.`,minutes:20},{id:`practice-write`,title:`Write one`,text:`A story that fits a line, for a partner.`,minutes:20}],minutes:40,checkpoint:`linear-rate-check`},{id:`linear-more`,kind:`may`,title:`Two lines at once`,text:`Where do they meet, and what does that mean?`,minutes:20},{id:`linear-test`,kind:`assess`,title:`Test: linear functions`,text:`Six problems, on paper. Say when you are ready.`,minutes:30,ready:{selfRating:{objective:`obj-linear`,title:`Linear functions`,atLeast:3},musts:!0}}],checkpoints:[Cm.checkpoint]},Em={type:`proficiency-scale`,id:`scale-long-words`,record:`Ez4kUv7nWj2RdA9p`,order:`descending`,languages:`stacked`,current:3,target:5,objective:{id:`obj-long-words`,code:`HEALTHSCIENCE-TERMINOLOGY-2026-UNIT-12-OBJECTIVE-03`,title:{en:`Taking apart long medical words, from tonsillopharyngitis to pneumonoultramicroscopicsilicovolcanoconiosis`,es:`Desarmar palabras médicas largas, desde amigdalofaringitis hasta neumonoultramicroscopicosilicovolcanoconiosis`},statement:{en:`I can take a long medical word apart, such as esophagogastroduodenoscopy, and explain it to someone who is not a doctor.`,es:`Puedo desarmar una palabra médica larga, como esofagogastroduodenoscopia, y explicársela a alguien que no es médico.`},version:3,proficientAt:4,levels:[{value:1,label:{en:`Syllable-by-syllable-explorer`,es:`Exploración-sílaba-por-sílaba`},descriptor:{en:`With someone beside me, I can clap and say the parts of a word like electrocardiography.`,es:`Con alguien a mi lado, puedo separar con palmadas y decir las partes de una palabra como electrocardiografía.`},plain:{en:`With help, I can say it in parts.`,es:`Con ayuda, puedo decirla por partes.`}},{value:2,label:{en:`Prefix-and-suffix-recognition`,es:`Reconocimiento-de-prefijos-y-sufijos`},descriptor:{en:`I can underline the prefix and the suffix in words like hypercholesterolemia and tell what each of them means.`,es:`Puedo subrayar el prefijo y el sufijo en palabras como hipercolesterolemia y decir qué significa cada uno.`},plain:{en:`I can find the beginning and the ending and say what they mean.`,es:`Puedo encontrar el principio y el final y decir qué significan.`},indicators:[{id:`long-2-underline`,text:{en:`I underline both parts in hypercholesterolemia.`,es:`Subrayo las dos partes en hipercolesterolemia.`}}]},{value:3,label:{en:`Interconnectedwordrootinterpretation`,es:`Interpretacióninterconectadaderaíces`},descriptor:{en:`I can join the roots in a word like hepatosplenomegaly to work out what the whole word means, and check it in a glossary.`,es:`Puedo unir las raíces de una palabra como hepatoesplenomegalia para descubrir qué significa completa, y comprobarlo en un glosario.`},plain:{en:`I can put the roots together and check the meaning.`,es:`Puedo juntar las raíces y comprobar el significado.`},indicators:[{id:`long-3-join`,text:{en:`I join hepato-, spleno- and -megaly into one meaning.`,es:`Uno hepato-, espleno- y -megalia en un solo significado.`}}]},{value:4,label:{en:`Independent-terminology-comprehension`,es:`Comprensión-independiente-de-terminología`},descriptor:{en:`I can read a short report with words like otorhinolaryngologist and cholangiopancreatography and retell it in everyday words.`,es:`Puedo leer un informe breve con palabras como otorrinolaringólogo y colangiopancreatografía, y contarlo con palabras de todos los días.`},plain:{en:`I can read a short report and say it in easy words.`,es:`Puedo leer un informe breve y decirlo con palabras fáciles.`},indicators:[{id:`long-4-retell`,text:{en:`I retell the otorhinolaryngologist’s report so that a ten-year-old could follow it.`,es:`Cuento el informe del otorrinolaringólogo de modo que lo entienda alguien de diez años.`}}],exemplars:[{title:{en:`Esophagogastroduodenoscopy in everyday words`,es:`La esofagogastroduodenoscopia en palabras de todos los días`},text:{en:`Esophago- is the food pipe, gastro- is the stomach, duodeno- is the first part of the small intestine, and -scopy means looking. So the doctor looks at all three with a small camera.`,es:`Esofago- es el tubo por donde baja la comida, gastro- es el estómago, duodeno- es la primera parte del intestino delgado y -scopia significa mirar. Entonces, la doctora mira las tres partes con una cámara pequeña.`}}]},{value:5,label:{en:`Professional-communication-responsibility`,es:`Responsabilidad-en-la-comunicación-profesional`},descriptor:{en:`I can choose between a medical word such as gastroenterocolitis and an everyday one to suit my listener, and spell both in a written note.`,es:`Puedo elegir entre una palabra médica como gastroenterocolitis y una de todos los días según quién me escucha, y escribir bien las dos en una nota.`},plain:{en:`I can pick the right word for the person and spell it.`,es:`Puedo elegir la palabra adecuada para la persona y escribirla bien.`}},{value:6,label:{en:`Interdisciplinaryterminologyambassadorship`,es:`Representacióninterdisciplinariadeterminología`},descriptor:{en:`I can explain how a word like pneumonoultramicroscopicsilicovolcanoconiosis was built, and teach others to build and take apart such words in English and in Spanish.`,es:`Puedo explicar cómo se formó una palabra como neumonoultramicroscopicosilicovolcanoconiosis y enseñar a otras personas a formar y desarmar palabras así en inglés y en español.`},plain:{en:`I can teach others how long words are built.`,es:`Puedo enseñar a otras personas cómo se forman las palabras largas.`},indicators:[{id:`long-6-teach`,text:{en:`I lead a five-minute lesson on one word, such as electroencephalographically.`,es:`Doy una lección de cinco minutos sobre una palabra, como electroencefalográficamente.`},required:!1}]}]}},Dm={type:`proficiency-scale`,id:`scale-cpr`,record:`Ns6wFb3tQh8CxY5m`,objective:{id:`obj-cpr`,title:`Hands-only CPR for an adult, on a practice manikin`,statement:`I can give hands-only CPR to an adult and use an AED while help is on the way.`,version:1,proficientAt:1,levels:[{value:0,label:`Not yet`,descriptor:`I can do some of the steps by myself, and I know which ones I will practice next.`,plain:`I can do some steps. I know what to practice.`,indicators:[{id:`cpr-0-safe`,text:`I look around for danger before I come close.`},{id:`cpr-0-next`,text:`I name the step I will practice next.`}]},{value:1,label:`Met`,descriptor:`I can do every step in order on the manikin, with nobody telling me what comes next.`,plain:`I can do all the steps in order by myself.`,indicators:[{id:`cpr-1-check`,text:`I check whether the person responds and breathes.`},{id:`cpr-1-call`,text:`I tell one person to call 911 and one to bring the AED.`},{id:`cpr-1-hands`,text:`I put my hands in the center of the chest, arms straight.`},{id:`cpr-1-push`,text:`I push hard and fast: at least 2 inches deep, 100 to 120 pushes a minute.`},{id:`cpr-1-rise`,text:`I let the chest come all the way back up after each push.`},{id:`cpr-1-aed`,text:`I turn the AED on, follow its voice, and keep everyone clear for the shock.`},{id:`cpr-1-go-on`,text:`I start pushing again right after the shock and go on until help takes over.`}]}]}},Om={type:`traffic-light-checkpoint`,id:`reading-go-first`,record:`n4Hs8kQv2YpW6dLz`,checkpoint:{id:`reading-first`,signal:`green`,title:`You have read the story once`,next:{text:`Choose your next source on the board.`}}},km={type:`choice-board`,id:`board-reading`,record:`Hs7fD2gLq8NvX4pC`,title:`Your book, three in a line`,statement:`I can back up what I say about a book with what stands in it.`,options:[[`map`,`Map`,`Draw where it happens.`],[`letter`,`Letter`,`Write to the author.`],[`playlist`,`Playlist`,`Five songs for one character, with reasons.`],[`scene`,`Lost scene`,`Write a scene the author left out.`],[`claim`,`Claim`,`One claim about the book, three places that show it.`],[`review`,`Review`,`Tell a friend whether to read it.`],[`words`,`Ten words`,`Ten words worth keeping, and where they stood.`],[`timeline`,`Timeline`,`What happened when, and what it changed.`],[`talk`,`Book talk`,`Two minutes to make a class want it.`]].map(([e,t,n])=>({id:`reading-${e}`,title:t,text:n})),rules:{lines:{size:3,requireCentre:!0}}},Am={type:`proficiency-scale`,id:`scale-shop-safety`,record:`B3hGn7uQx5KyR9aE`,objective:{id:`obj-shop-safety`,code:`CTE-S1`,title:`Shop safety: protective gear and lockout`,statement:`I can protect myself and others in the shop, and lock out a machine before anyone works on it.`,version:1,proficientAt:3,levels:[{value:1,label:`Getting ready`,descriptor:`With my instructor beside me, I can name the hazards at a station and put on the gear it calls for.`,plain:`With help, I can spot dangers and put on the right gear.`,indicators:[{id:`safe-1-hazards`,text:`I name what could cut, burn, pinch, shock or hit me here.`},{id:`safe-1-eyes`,text:`I wear safety glasses from the door in.`},{id:`safe-1-loose`,text:`I tie back long hair and take off jewelry and loose sleeves.`},{id:`safe-1-find`,text:`I point to the emergency stop, eyewash, first aid kit and fire extinguisher.`}]},{value:2,label:`Practicing`,descriptor:`With a checklist, I can make my station safe before I start, and I stop when something looks wrong.`,plain:`With a checklist, I can get my station safe and stop if something is wrong.`,indicators:[{id:`safe-2-gear`,text:`I choose ear, face, hand and foot protection for this job.`},{id:`safe-2-gloves`,text:`I take gloves off before I use a machine with turning parts.`},{id:`safe-2-inspect`,text:`I check guards, cords and blades before power goes on.`},{id:`safe-2-stop`,text:`I stop and tell my instructor when something looks, sounds or smells wrong.`},{id:`safe-2-steps`,text:`I say the lockout steps in order, with the card in my hand.`}]},{value:3,label:`Ready to work`,descriptor:`I can work safely through a whole class on my own, and carry out each lockout step in order while my instructor watches.`,plain:`I can work safely on my own and do every lockout step in order.`,indicators:[{id:`safe-3-session`,text:`I keep my gear on and my area clear for the whole class.`},{id:`safe-3-tell`,text:`Lockout: I tell everyone who uses the machine.`},{id:`safe-3-shut-down`,text:`Lockout: I shut the machine down the normal way.`},{id:`safe-3-cut-off`,text:`Lockout: I cut off every source of power, such as electric, air and hydraulic.`},{id:`safe-3-lock`,text:`Lockout: I put on my own lock and my tag, and keep the key with me.`},{id:`safe-3-release`,text:`Lockout: I let out stored energy, such as air pressure, springs or raised parts.`},{id:`safe-3-try`,text:`Lockout: I check that people are clear, then press start to prove that it stays off.`},{id:`safe-3-remove`,text:`Lockout: when the work is done, I check the area and take off only my own lock.`}],exemplars:[{title:`What I say out loud before a blade change`,text:`I told the two people at this saw. The saw is off and unplugged, and my lock is on the plug cover. The key is in my pocket. I waited for the blade to stop. I checked that nobody is near, pressed the start button, and nothing moved. I set the switch back to off. Now I can open the guard.`}]},{value:4,label:`Leading`,descriptor:`I can lead a safety check for my crew, coach someone through a step, and turn a near miss into a safer way of working.`,plain:`I can lead others, teach a step, and make the shop safer.`,indicators:[{id:`safe-4-lead`,text:`I lead the check at the start of class and listen to what the crew sees.`},{id:`safe-4-coach`,text:`I coach a teammate through a step by asking first, then showing.`},{id:`safe-4-report`,text:`I write a near-miss report: what happened, why, and what we will change.`}],exemplars:[{title:`A near-miss report`,text:`A cord lay across the walkway and a teammate tripped. Nobody was hurt. The station has one outlet and it faces the aisle. We hung the cord from the ceiling hook and added “cords up” to our start-of-class list.`}]}]}},jm={type:`choice-board`,id:`board-sudeten`,record:`Xd8rM5bNf3HtK7zU`,languages:`swap`,title:{en:`The Sudeten crisis, 1938`,es:`La crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},text:{en:`Choose one, or bring an idea of your own. Work alone or with a partner.`,es:`Elige una, o trae una idea propia. Trabaja por tu cuenta o con otra persona.`},successCriteria:[{en:`It explains one decision of 1938 and who made it.`,es:`Explica una decisión de 1938 y quién la tomó.`},{en:`It uses at least three sources and says who made each one.`,es:`Usa por lo menos tres fuentes y dice quién hizo cada una.`},{en:`It shows what people in Czechoslovakia stood to lose.`,es:`Muestra lo que podía perder la gente en Checoslovaquia.`}],options:[{id:`sudeten-infographic`,title:{en:`Infographic`,es:`Infografía`},text:{en:`Put the map, the dates and the people of September 1938 on one page, so that somebody new to it sees why it came to Munich.`,es:`Pon en una página el mapa, las fechas y las personas de septiembre de 1938, para que alguien que no sabe nada vea cómo se llegó a Múnich.`},dimension:`product`,medium:{en:`Paper or slides`,es:`Papel o diapositivas`},minutes:90,materials:[{en:`the blank map`,es:`el mapa en blanco`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-news`,title:{en:`News story`,es:`Noticia`},text:{en:`Write the front page of September 30, 1938, for a paper in Prague, London or Berlin. Tell what was decided, by whom, and without whom.`,es:`Escribe la primera plana del 30 de septiembre de 1938 para un periódico de Praga, Londres o Berlín. Cuenta qué se decidió, quién lo decidió y sin quién.`},dimension:`product`,medium:{en:`Writing, 400 words`,es:`Texto de 400 palabras`},minutes:80,support:{en:`Sentence starters in the source pack`,es:`Inicios de oración en el paquete de fuentes`},materials:[{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-video`,title:{en:`Video`,es:`Video`},text:{en:`Film three minutes in which two people who were there tell what they saw, and why they saw it differently.`,es:`Graba tres minutos en los que dos personas que estuvieron ahí cuentan qué vieron y por qué lo vieron distinto.`},dimension:`product`,medium:{en:`Video, 3 minutes`,es:`Video de 3 minutos`},minutes:120,materials:[{en:`a phone or tablet`,es:`un teléfono o una tableta`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]}],rules:{pickExactly:1},proposals:{}},Mm={type:`traffic-light-checkpoint`,id:`essay-stop-claim`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,checkpoint:{id:`essay-claim`,signal:`red`,title:{en:`Bring your claim and your two sources to my desk`,es:`Trae tu afirmación y tus dos fuentes a mi escritorio`},text:{en:`Was giving up the Sudetenland a way to keep the peace? Write your claim in one sentence. Mark the line in each source that supports it.`,es:`¿Fue ceder los Sudetes una manera de conservar la paz? Escribe tu afirmación en una oración. Marca en cada fuente la línea que la apoya.`},reach:{en:`Bring your computer to the desk by the window. If somebody is there, sign in on the list and start on your next source.`,es:`Trae tu computadora al escritorio junto a la ventana. Si hay alguien, apúntate en la lista y empieza con tu siguiente fuente.`},checks:[{id:`one-sentence`,text:{en:`My claim is one sentence, and somebody could disagree with it.`,es:`Mi afirmación es una sola oración, y alguien podría no estar de acuerdo.`}},{id:`two-sources`,text:{en:`Each of my two sources has a marked line that supports it.`,es:`Cada una de mis dos fuentes tiene marcada una línea que la apoya.`}},{id:`other-side`,text:{en:`I know one thing that speaks against my claim.`,es:`Conozco algo que va en contra de mi afirmación.`}}],frames:[{en:`My claim is that …`,es:`Mi afirmación es que …`},{en:`I am not sure whether this source …`,es:`No estoy seguro(a) de si esta fuente …`},{en:`Somebody could answer that …`,es:`Alguien podría responder que …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`source`,es:`fuente`},{en:`evidence`,es:`evidencia`},{en:`appeasement`,es:`apaciguamiento`}],next:{text:{en:`Draft your first body paragraph.`,es:`Escribe tu primer párrafo de desarrollo.`}},lock:`hard`,release:{salt:`c3VkZXRlbi1jbGFpbS0wMQ`,hash:`bdylAD_XHK_gxuNn4HSC6t4P-F0UIyYeq2uYpDBeSPE`,iterations:3e5}}},Nm={type:`learning-path`,id:`sudeten-essay`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,title:{en:`Essay: peace at any price?`,es:`Ensayo: ¿paz a cualquier precio?`},statement:{en:`I can make a claim about the Sudeten crisis and support it with sources.`,es:`Puedo hacer una afirmación sobre la crisis de los Sudetes y apoyarla con fuentes.`},steps:[{id:`essay-sources`,kind:`must`,title:{en:`Read two sources`,es:`Lee dos fuentes`},text:{en:`Read one source for giving up the Sudetenland and one against it. For each, write down who wrote it and what they wanted.`,es:`Lee una fuente a favor de ceder los Sudetes y una en contra. De cada una, escribe quién la escribió y qué quería.`},resources:[{title:{en:`Letters and speeches, September 1938`,es:`Cartas y discursos, septiembre de 1938`},href:`https://example.org/sudeten/sources`}],minutes:40,by:`2026-11-18`},{id:`essay-map`,kind:`may`,title:{en:`Look at the map`,es:`Mira el mapa`},text:{en:`Find the Sudetenland on the map of 1938. Which border forts stand there?`,es:`Busca los Sudetes en el mapa de 1938. ¿Qué fuertes de frontera hay ahí?`},resources:[{title:{en:`Map of 1938`,es:`Mapa de 1938`},href:`https://example.org/sudeten/map`}],minutes:10},{id:`essay-prompt`,kind:`choose`,title:{en:`Choose your question`,es:`Elige tu pregunta`},text:{en:`Choose the question your essay answers. If none of them is yours, write your own.`,es:`Elige la pregunta que responde tu ensayo. Si ninguna te convence, escribe la tuya.`},own:{},options:[{id:`prompt-peace`,title:{en:`Did giving up the Sudetenland keep the peace?`,es:`¿Ceder los Sudetes conservó la paz?`}},{id:`prompt-prague`,title:{en:`What could Prague have done?`,es:`¿Qué habría podido hacer Praga?`}},{id:`prompt-paper`,title:{en:`How did one newspaper tell the story, and what did it leave out?`,es:`¿Cómo contó la historia un periódico, y qué dejó fuera?`}},{id:`prompt-family`,title:{en:`What did the agreement mean for one family at the border?`,es:`¿Qué significó el acuerdo para una familia de la frontera?`}}],minutes:15,by:`2026-11-20`},{id:`essay-claim-step`,kind:`must`,title:{en:`Write your claim`,es:`Escribe tu afirmación`},text:{en:`Answer your question in one sentence that somebody could disagree with.`,es:`Responde tu pregunta en una oración con la que alguien podría no estar de acuerdo.`},minutes:20,by:`2026-11-23`,after:[`essay-prompt`],checkpoint:`essay-claim`},{id:`essay-draft`,kind:`must`,title:{en:`Draft two body paragraphs`,es:`Escribe dos párrafos de desarrollo`},text:{en:`One reason in each paragraph, with a quotation and what it shows.`,es:`Una razón en cada párrafo, con una cita y lo que muestra.`},minutes:60,by:`2026-12-01`},{id:`essay-final`,kind:`assess`,title:{en:`Turn in your essay`,es:`Entrega tu ensayo`},text:{en:`Turn it in as a Canvas assignment.`,es:`Entrégalo como tarea de Canvas.`},minutes:45,by:`2026-12-04`,ready:{musts:!0,checklist:[{id:`final-claim`,text:{en:`My claim is in the first paragraph.`,es:`Mi afirmación está en el primer párrafo.`}},{id:`final-sources`,text:{en:`Every quotation names its source.`,es:`Cada cita dice de qué fuente es.`}},{id:`final-aloud`,text:{en:`I read it aloud once.`,es:`Lo leí una vez en voz alta.`}}]}}],checkpoints:[Mm.checkpoint]},Pm={type:`proficiency-scale`,id:`scale-sudeten-sources`,record:`Xd8rM5bNf3HtK7zU`,languages:`side-by-side`,objective:{id:`obj-sudeten-sources`,code:`WH-6`,title:{en:`Sources on the Sudeten crisis, 1938`,es:`Fuentes sobre la crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With questions to guide me, I can tell who made a source, when, and one thing it says about the Sudeten crisis.`,es:`Con preguntas que me guían, puedo decir quién hizo una fuente, cuándo, y una cosa que dice sobre la crisis de los Sudetes.`},plain:{en:`With help, I can say who made it, when, and what it says.`,es:`Con ayuda, puedo decir quién la hizo, cuándo y qué dice.`},indicators:[{id:`src-1-who`,text:{en:`I tell who made the source and when.`,es:`Digo quién hizo la fuente y cuándo.`}},{id:`src-1-says`,text:{en:`I put one idea from it in my own words.`,es:`Digo una de sus ideas con mis propias palabras.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe the point of view of a source and tell how the maker’s country, job or purpose may have shaped it.`,es:`Puedo describir el punto de vista de una fuente y decir cómo pudo influir en ella el país, el cargo o el propósito de quien la hizo.`},plain:{en:`I can say what the maker wanted and how it shows.`,es:`Puedo decir qué quería quien la hizo y cómo se nota.`},indicators:[{id:`src-2-view`,text:{en:`I describe the source’s point of view.`,es:`Describo el punto de vista de la fuente.`}},{id:`src-2-words`,text:{en:`I point to words or pictures that show it.`,es:`Señalo palabras o imágenes que lo muestran.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can compare sources that disagree, explain why they disagree, and use them to support a claim about why leaders made the Munich Agreement.`,es:`Puedo comparar fuentes que no coinciden, explicar por qué no coinciden y usarlas para apoyar una afirmación sobre por qué se firmó el Acuerdo de Múnich.`},plain:{en:`I can compare two sources and use both to back up what I say.`,es:`Puedo comparar dos fuentes y usar las dos para apoyar lo que digo.`},indicators:[{id:`src-3-compare`,text:{en:`I tell where two sources agree and where they do not.`,es:`Digo en qué coinciden dos fuentes y en qué no.`}},{id:`src-3-why`,text:{en:`I explain why they disagree.`,es:`Explico por qué no coinciden.`}},{id:`src-3-claim`,text:{en:`I make a claim and support it with evidence from both.`,es:`Hago una afirmación y la apoyo con evidencia de las dos.`}}],exemplars:[{title:{en:`Two views of Munich`,es:`Dos miradas sobre Múnich`},text:{en:`A British newspaper praises the agreement as peace. A letter from Prague calls it a loss decided by others. They disagree because one writer hopes to stay out of a war and the other lives in the country that gives up land. Together they support my claim: for Britain’s leaders, avoiding war came before the wishes of Czechoslovakia.`,es:`Un periódico británico celebra el acuerdo como la paz. Una carta desde Praga lo llama una pérdida que otros decidieron. No coinciden porque una persona espera evitar la guerra y la otra vive en el país que entrega territorio. Juntas apoyan mi afirmación: para los líderes británicos, evitar la guerra fue más importante que los deseos de Checoslovaquia.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can judge how useful each source is for a certain question, name whose voice we do not hear, and tell what new evidence could change my mind.`,es:`Puedo juzgar qué tan útil es cada fuente para cierta pregunta, nombrar de quién no tenemos la voz y decir qué evidencia nueva podría hacerme cambiar de opinión.`},plain:{en:`I can say how far to trust each source and what is missing.`,es:`Puedo decir cuánto confiar en cada fuente y qué falta.`},indicators:[{id:`src-4-useful`,text:{en:`I tell which question each source can and cannot answer.`,es:`Digo qué pregunta puede responder cada fuente y cuál no.`}},{id:`src-4-missing`,text:{en:`I name someone whose voice is not in our sources.`,es:`Nombro a alguien cuya voz no está en nuestras fuentes.`}},{id:`src-4-change`,text:{en:`I tell what evidence would change my conclusion.`,es:`Digo qué evidencia cambiaría mi conclusión.`}}]}]}},Fm={type:`self-rating`,id:`rate-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:um.objective,evidence:{id:`alg1-ticket-problems`,title:`Ticket problems`,kind:`practice`,on:`2026-12-04`},order:`descending`,ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`I am between … and … because …`,es:`Estoy entre … y … porque …`},{en:`I checked my answer by …`,es:`Comprobé mi respuesta así: …`}],wordBank:[{en:`system`,es:`sistema`},{en:`solution`,es:`solución`},{en:`intersection`,es:`intersección`},{en:`substitution`,es:`sustitución`},{en:`elimination`,es:`eliminación`}],prompts:[{id:`sys-before`,moment:`before`,text:{en:`Which method would you like to get better at? Why?`,es:`¿En qué método te gustaría mejorar? ¿Por qué?`},frames:[{en:`I would like to get better at … because …`,es:`Me gustaría mejorar en … porque …`}]},{id:`sys-during`,moment:`during`,text:{en:`How did you choose your method for this problem?`,es:`¿Cómo elegiste tu método para este problema?`},frames:[{en:`I chose … because I saw …`,es:`Elegí … porque vi …`}]},{id:`sys-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`What would help you most before the next try?`,es:`¿Qué te ayudaría más antes del próximo intento?`},choices:[{en:`Watching someone solve one`,es:`Ver a alguien resolver uno`},{en:`Solving one with a partner`,es:`Resolver uno con alguien de mi clase`},{en:`Finding the step where my answer changed`,es:`Encontrar el paso donde cambió mi respuesta`},{en:`More problems like these`,es:`Más problemas como estos`}]},{id:`sys-after-met`,moment:`after`,when:`met`,text:{en:`Which method do you trust most now? What makes it work for you?`,es:`¿En qué método confías más ahora? ¿Por qué te funciona?`},frames:[{en:`I trust … because …`,es:`Confío en … porque …`}]},{id:`sys-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Make up a story for a system that has no solution. How do you know it has none?`,es:`Inventa una historia para un sistema sin solución. ¿Cómo sabes que no la tiene?`},frames:[{en:`It has no solution because …`,es:`No tiene solución porque …`}]}]},Im={linearFunctions:am,exponentialFunctions:im,argumentWriting:pm,skillsusaSafety:Am,cellTransport:hm,sudetenSources:Pm,zeroToFourHalves:um,collaborationContinuum:bm,metNotYet:Dm,longWords:Em},Lm={linearFunctions:wm,argumentWriting:mm,cellTransport:vm,zeroToFourHalves:Fm},Rm={sudetenBoard:jm,linearBoard:Sm,ecosystemMenu:xm,readingSquare:km},zm={sudetenEssayStop:Mm,linearCheck:Cm,readingGo:Om},Bm={sudetenEssay:Nm,linearPath:Tm},Vm={algebraGoals:om,cellGoals:gm},Hm={algebraTracker:dm,cellTransport:ym},Um={algebraTests:lm,cellTests:_m,anyTest:fm},Wm={language:`Idioma`,light:`Luz`,auto:`Automática`,bright:`Clara`,dark:`Oscura`,title:`Estudiantes que saben dónde están y qué sigue`,lead:`Todo esto funciona. Elige un nivel, di qué tan seguro te sientes, vete y regresa: tu trabajo sigue aquí, solo en esta computadora.`,rateTitle:`Después de una prueba`,rateText:`El estudiante elige un nivel y dice si está seguro. Dos toques, y queda guardado.`,boardTitle:`Elegir el trabajo`,boardText:`Una meta, varios caminos. El tablero dice cuántos faltan por elegir y acepta ideas propias.`,lightTitle:`Alto, revisa, sigue`,lightText:`La luz de la maestra o el maestro en el camino y, al lado y en privado, qué tanto entiende el estudiante. En rojo se abre en el escritorio; aquí la palabra es «maple river».`,pathTitle:`Paso a paso, a su propio ritmo`,pathText:`Hay que elegir en el camino, hay una luz a la mitad y un «Estoy listo(a)» al final. Si va al ritmo del plan, solo lo ve el estudiante.`,goalsTitle:`Metas, pruebas, avance`,goalsText:`Lo que un estudiante califica, planea y alcanza es una sola historia: tres piezas, un registro. Mira atrás después de una prueba, ponte una meta y ve de dónde sale el número.`,twoTitle:`En dos idiomas`,twoText:`Lo que el maestro o la maestra escribió en ambos idiomas, uno debajo del otro. Ninguna máquina traduce nada.`,anyTitle:`Cualquier escala que use una escuela`,anyText:`Tres niveles o seis, con medios puntos o sin ellos, en columnas, tarjetas o uno a la vez.`,sample:`Escala`,layout:`Forma`,layoutAuto:`Según el espacio`,layoutCards:`Tarjetas`,layoutOne:`Uno a la vez`,languages:`Segundo idioma`,off:`No`,stacked:`Uno debajo del otro`,sideBySide:`Lado a lado`,swap:`Tocar para cambiar`,descending:`El más alto primero`,selectable:`Se puede elegir`,tableTitle:`Desde una tabla de la página`,tableText:`Basta una tabla sencilla. También es lo que se ve si el programa nunca corre.`},Gm=(e,t)=>Object.entries(e).find(([e])=>e===t)?.[1],Km=new Map;for(let e of document.querySelectorAll(`[data-words]`))Km.set(e,e.textContent?.trim()??``);for(let e of document.querySelectorAll(`proficiency-scale[data-sample]`)){if(!(e instanceof HTMLElement))continue;let{record:t,...n}={...Gm(Im,e.dataset.sample)};Object.assign(e,{definition:{...n,languages:e.dataset.languages??`off`}})}var qm={"self-rating":Lm,"choice-board":Rm,"traffic-light-checkpoint":zm,"learning-path":Bm,"goal-tracker":Vm,"reflection-sheet":Um,"mastery-tracker":Hm};for(let e of document.querySelectorAll(`[data-sample]`)){let t=qm[e.localName]?.[e.dataset.sample??``];t&&Object.assign(e,{definition:t})}var Jm=document.querySelector(`#try`),Ym=e=>Jm?.querySelector(`[name=${e}]`),Xm=e=>Jm?.querySelector(`[name=${e}]`)?.checked??!1;for(let[e,{objective:n}]of Object.entries(Im))Ym(`sample`)?.append(new Option(t(n.title,[`en`]).text,e));function Zm(){let e=document.querySelector(`proficiency-scale#any`);if(!e)return;let{record:t,...n}={...Gm(Im,Ym(`sample`)?.value)};Object.assign(e,{selectable:Xm(`selectable`),definition:{...n,layout:Ym(`layout`)?.value,languages:Ym(`languages`)?.value,order:Xm(`descending`)?`descending`:`ascending`}})}Jm?.addEventListener(`change`,Zm),Zm(),document.querySelector(`header`)?.addEventListener(`change`,({target:e})=>{if(e instanceof HTMLInputElement){if(e.name===`scheme`)document.documentElement.style.colorScheme=e.value;else{document.documentElement.lang=e.value;for(let[t,n]of Km)t.textContent=e.value===`es`&&Wm[t.dataset.words??``]||n}}});export{qn as A,$i as C,sr as D,or as E,Mt as F,En as M,yn as N,cr as O,mn as P,Ia as S,G as T,No as _,Ed as a,no as b,Od as c,Td as d,hd as f,Ws as g,Gs as h,zd as i,Un as j,Xn as k,kd as l,ul as m,Vd as n,Md as o,Zc as p,Bd as r,Ad as s,zf as t,Dd as u,yo as v,K as w,ro as x,Qa as y};