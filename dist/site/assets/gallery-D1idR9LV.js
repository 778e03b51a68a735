const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./family-page-Cd8m8sXO.js","./lit-DwZFSDID.js","./objective-Chw73Sol.js","./catalogue-D0EWyLQh.js","./safe-url-D1dwICn8.js","./entry-CtWgBYZ0.js","./print-DT9Oa7LE.js","./save-line-BOi6mtPz.js","./paste-panel-CAmgQPP7.js","./rows-033owRQQ.js","./paste-CweJhXk6.js","./table-DOxjXQn7.js","./evidence-AkLLs2k-.js","./paste-messages-D8YV1yW5.js","./export-Bjiqo2RZ.js","./spreadsheet-BOVrpchB.js","./checkpoint-teacher-UYQqLE8j.js","./release-code-hash-8-nciOID.js","./icons-Yd933n4r.js","./reading-BKQrmXL-.js","./release-code-field-BnxIsNZH.js","./paste-BswyvYuF.js","./record-6ZvyCki7.js","./today-DBfJEZyG.js","./export-vGQ2a6Kp.js","./print-DbK8hwoB.js","./paste-DAHFrplU.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,i as n,l as r,n as i,o as a,s as o,t as s,u as c}from"./entry-CtWgBYZ0.js";import{n as l,r as u,t as d}from"./record-6ZvyCki7.js";import{a as f,c as p,i as m,n as h,o as g,s as _,t as v}from"./lit-DwZFSDID.js";import{C as y,E as b,S as x,T as S,_ as C,a as w,b as T,c as E,d as D,f as ee,h as O,i as k,l as te,m as A,n as ne,o as j,p as M,s as N,t as re,u as ie,v as ae,w as P,x as oe,y as F}from"./catalogue-D0EWyLQh.js";import{a as se,i as ce,n as le,o as ue,r as de,t as fe}from"./save-line-BOi6mtPz.js";import{t as pe}from"./today-DBfJEZyG.js";import{a as me,i as he,n as ge,r as _e,t as ve}from"./mastery-CW5VaNxc.js";import{a as ye,i as I,n as L,r as be,t as R}from"./reading-BKQrmXL-.js";import{a as xe,c as Se,i as Ce,l as we,n as z,o as Te,r as Ee,s as De,t as Oe}from"./objective-Chw73Sol.js";import{n as ke,t as B}from"./icons-Yd933n4r.js";import{t as Ae}from"./safe-url-D1dwICn8.js";import{n as je,r as Me,t as Ne}from"./evidence-AkLLs2k-.js";var Pe=!1;function Fe(e,t){let n=customElements.get(e);n?n!==t&&!Pe&&(Pe=!0,console.warn(`<${e}> is defined already; this copy of competency-widgets leaves it and others as they are.`)):customElements.define(e,t)}var Ie=class extends Event{constructor(e){super(`learning-entry`,{bubbles:!0,composed:!0,cancelable:!0}),this.detail=e}},Le=(e,t)=>t.some(t=>e instanceof t),Re,ze;function Be(){return Re||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function Ve(){return ze||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var He=new WeakMap,Ue=new WeakMap,We=new WeakMap;function Ge(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(Ze(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return We.set(t,e),t}function Ke(e){if(He.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});He.set(e,t)}var qe={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return He.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return Ze(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function Je(e){qe=e(qe)}function Ye(e){return Ve().includes(e)?function(...t){return e.apply(Qe(this),t),Ze(this.request)}:function(...t){return Ze(e.apply(Qe(this),t))}}function Xe(e){return typeof e==`function`?Ye(e):(e instanceof IDBTransaction&&Ke(e),Le(e,Be())?new Proxy(e,qe):e)}function Ze(e){if(e instanceof IDBRequest)return Ge(e);if(Ue.has(e))return Ue.get(e);let t=Xe(e);return Object.is(t,e)||(Ue.set(e,t),We.set(t,e)),t}var Qe=e=>We.get(e);function $e(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=Ze(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(Ze(o.result),e.oldVersion,e.newVersion,Ze(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var et=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],tt=[`put`,`add`,`delete`,`clear`],nt={};function rt(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(nt[t])return nt[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=tt.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||et.includes(n))?void 0:nt[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}Je(e=>({...e,get:(t,n,r)=>rt(t,n)||e.get(t,n,r),has:(t,n)=>!!rt(t,n)||e.has(t,n)}));var it=[`advance`,`continue`,`continuePrimaryKey`],at={},ot=new WeakMap,st=new WeakMap,ct={get(e,t){if(!it.includes(t))return e[t];let n=at[t];return n||=at[t]=function(...e){ot.set(this,st.get(this)[t](...e))},n}};async function*lt(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,ct);for(st.set(n,t),We.set(n,Qe(t));t;)yield n,t=await(ot.get(n)||t.continue()),ot.delete(n)}function ut(e,t){return t===Symbol.asyncIterator&&Le(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Le(e,[IDBIndex,IDBObjectStore])}Je(e=>({...e,get(t,n,r){return ut(t,n)?lt:e.get(t,n,r)},has(t,n){return ut(t,n)||e.has(t,n)}}));var V=class extends Error{constructor(e,t){super(e,{cause:t}),this.name=`StoreError`,this.reason=e}},dt=class{#e=new Set;add(e){let t=t=>e(t);return this.#e.add(t),()=>void this.#e.delete(t)}tell(e){for(let t of[...this.#e])try{t(e)}catch(e){reportError(e)}}},ft=[`entries`,`drafts`,`quarantine`,`meta`],pt=1;function mt(e){return IDBKeyRange.bound([e],[e,[]])}var ht=class{#e;#t;#n;constructor(e,t){this.#e=`competency-widgets/${e}`,this.#t=t}async run(e,t,n){let r,i=new Promise((e,t)=>{r=setTimeout(()=>t(new V(`timeout`)),this.#t)}),a=this.#r(e,t).then(e=>(n?.(e),e));try{return await Promise.race([a,i])}catch(e){throw e instanceof V?e:new V(_t(e),e)}finally{clearTimeout(r)}}close(){this.#n?.then(e=>e.close()).catch(()=>void 0),this.#n=void 0}async#r(e,t){let n=await this.#i(e).catch(t=>{if(!(t instanceof DOMException&&t.name===`InvalidStateError`))throw t;return this.close(),this.#i(e)}),[r,i]=await Promise.allSettled([t(n).catch(e=>{try{n.abort()}catch{}throw e}),n.done]);if(r.status===`fulfilled`&&i.status===`fulfilled`)return r.value;let a=[r,i].flatMap(e=>e.status===`rejected`?[e.reason]:[]);throw a.find(e=>!(e instanceof DOMException&&e.name===`AbortError`))??a[0]}async#i(e){let t=await(this.#n??=this.#a());if(t.version>pt&&e===`readwrite`)throw new V(`newer`);return t.transaction(ft,e,{durability:`relaxed`})}#a(){let e=()=>this.close(),t=$e(this.#e,pt,{upgrade:e=>ft.forEach(t=>e.createObjectStore(t)),blocking:e,terminated:e}).catch(t=>{if(_t(t)===`newer`)return $e(this.#e,void 0,{blocking:e,terminated:e});throw t});return t.catch(()=>{this.#n===t&&(this.#n=void 0)}),t}},gt={QuotaExceededError:`full`,VersionError:`newer`,SecurityError:`blocked`,NotAllowedError:`blocked`,ReferenceError:`blocked`,TypeError:`blocked`};function _t(e){return(e instanceof Error||e instanceof DOMException?gt[e.name]:void 0)??`unknown`}function vt(){let e=new Map,t=new Map,n=new dt;return{durability:`memory`,load:async()=>[...e.values()],add:async t=>t.forEach(t=>e.set(t.id,bt(e.get(t.id),t))),clear:async()=>{e.clear(),t.clear(),n.tell({kind:`cleared`})},subscribe:e=>n.add(e),drafts:{get:async e=>yt(t.get(e)),put:(e,n)=>{let r=yt(n);r!==void 0&&t.set(e,r)},delete:e=>void t.delete(e)}}}function yt(e){try{return JSON.parse(s(e))}catch{return}}function bt(e,t){return e===void 0||s(t)<s(e)?t:e}function xt(e){if(typeof e!=`object`||!e)return;let{slot:t,sitting:n,last:r,shared:i,away:a,left:o}=e;if(typeof t!=`string`||typeof n!=`string`)return;let s=Array.isArray(a)?a.filter(e=>typeof e==`string`):[],c=xt(o);return{slot:t,sitting:n,last:Number(r)||0,shared:i===!0,away:s,...c&&{left:c}}}async function St(e,t){return Number(await e.objectStore(`meta`).get(t))||0}async function Ct(t,n,r){let i=t.objectStore(`entries`),a=async t=>{let r=e(await i.get([n,t.id]));(!r.ok||s(t)<s(r.value))&&await i.put(t,[n,t.id])};await Promise.all([...r].map(a))}async function wt(e,t,n=0){let r=Math.max(await St(e,t),n)+1;await e.objectStore(`meta`).put(r,t);for(let n of[`entries`,`drafts`,`quarantine`])await e.objectStore(n).delete(mt(t));return r}var Tt=class{#e;#t=new dt;#n;#r;#i;#a=!1;#o=!1;#s;#c=new Map;#l=new Set;#u=new Map;#d=new Set;#f=!1;#p=new Set;constructor(e){this.#e=e,this.#n=e.sitting,this.#r=e.generation,this.#i=e.unavailable,this.drafts={get:e=>this.#C(e),put:(e,t)=>this.#w(e,yt(t)),delete:e=>this.#w(e,void 0)}}get durability(){return this.#i?`memory`:this.#n.shared?`session`:`durable`}get sitting(){return this.#n}subscribe(e){return this.#t.add(e)}async load(){return this.#e.unavailable&&this.#t.tell({kind:`failed`,reason:this.#e.unavailable}),await this.#S(),this.#a=!0,[...this.#c.values()]}add(e){let t=new Set([...this.#l].flat()),n=e.filter(e=>this.#m(e)||t.has(e));this.touch();let r=n.length>0?this.#g(n):Promise.resolve();return r.catch(()=>void 0),r}async clear(){let{slot:e}=this.#n,t=this.#r+1;this.#e.unavailable||(t=await this.#e.database.run(`readwrite`,t=>wt(t,e,this.#r))),this.#x(t),this.#e.send({slot:e,generation:t,entries:[]})}quarantined(){let e=mt(this.#n.slot);return this.#e.database.run(`readonly`,t=>t.objectStore(`quarantine`).getAll(e)).catch(()=>[])}hear({slot:t,generation:n,entries:r}){t!==this.#n.slot||n<this.#r||(n>this.#r&&this.#x(n),this.#a&&this.#h(r.map(e).flatMap(e=>e.ok?e.value:[])))}leave(){let{journal:e}=this.#e,t={slot:this.#n.slot,generation:this.#r};for(let n of[...this.#l].flat())this.#p.add(e.write({...t,kind:`entry`,name:n.id,text:s(n)}));for(let n of this.#d){let r=this.#u.get(n),i=r===void 0?``:s(r);this.#p.add(e.write({...t,kind:`draft`,name:n,text:i}))}this.touch(),e.seen=this.#n}async comeBack(){this.#a&&await this.#S(),await this.#b()}touch(){this.#n={...this.#n,last:this.#e.now()}}async claim(){this.touch(),this.#e.unavailable||await this.#_(e=>e.objectStore(`meta`).put(this.#n,``)).catch(()=>void 0)}close(){clearTimeout(this.#s)}#m(e){let t=this.#c.get(e.id);return t&&(t===e||s(t)<=s(e))?!1:(this.#c.set(e.id,e),!0)}#h(e){let t=e.filter(e=>this.#m(e));this.#a&&t.length>0&&this.#t.tell({kind:`added`,entries:t})}async#g(e){let{send:t,unavailable:n}=this.#e,{slot:r}=this.#n;if(this.#l.add(e),!n)try{await this.#_(t=>Ct(t,r,e),()=>{this.#l.delete(e),t({slot:r,generation:this.#r,entries:e})})}catch(e){throw this.#y(e),e}}async#_(e,t){let{slot:n}=this.#n,r=this.#r,i=0,a=!1;try{await this.#e.database.run(`readwrite`,async t=>{let o=t.objectStore(`meta`),s=await St(t,n);if(s>r)throw i=s,new V(`gone`);let c=xt(await o.get(``));a=this.#o||!c,a&&(await Ct(t,n,this.#c.values()),await o.put(r,n)),c&&c.sitting!==this.#n.sitting||await o.put(this.#n,``),await e(t)},()=>{if(r===this.#r){if(t?.(),a){this.#o=!1,this.#i=`gone`,this.#t.tell({kind:`failed`,reason:`gone`});for(let e of this.#u.keys())this.#d.add(e);this.#T()}this.#v()}})}catch(e){throw i>this.#r&&this.#x(i),e}}#v(){if(this.#l.size>0)return;let e=this.#i!==void 0;this.#i=void 0,e&&this.#t.tell({kind:`durability`,durability:this.durability}),this.#d.size>0||(this.#p.forEach(e=>this.#e.journal.remove(e)),this.#p.clear())}#y(e){let t=e instanceof V?e.reason:`unknown`;if(t===`gone`)return;let n=this.durability;this.#i=t,this.#t.tell({kind:`failed`,reason:t}),n!==`memory`&&this.#t.tell({kind:`durability`,durability:`memory`}),clearTimeout(this.#s),this.#s=setTimeout(()=>void this.#b(),this.#e.retryAfter)}async#b(){for(let e of[...this.#l])await this.#g(e).catch(()=>void 0);await this.#T()}#x(e){let{journal:t}=this.#e,{slot:n}=this.#n;this.#r=e;for(let e of[this.#c,this.#l,this.#u,this.#d,this.#p])e.clear();for(let e of t.read())e.slot===n&&t.remove(e.storageKey);this.#t.tell({kind:`cleared`})}async#S(){let{database:t,unavailable:n}=this.#e;if(n&&n!==`newer`)return;let{slot:r}=this.#n,i=mt(r),a=new Set([...this.#l].flat()),o=[...this.#c.values()].filter(e=>!a.has(e)),s=e=>t.run(`readonly`,async t=>{let[n,a]=[t.objectStore(`entries`),t.objectStore(`quarantine`)],o=(await n.getAllKeys(i)).map(([,e])=>e),s=o.filter(e=>!this.#c.has(e));return{ids:o,fresh:s,values:e?s.length===o.length?await n.getAll(i):await Promise.all(s.map(e=>n.get([r,e]))):void 0,asideIds:(await a.getAllKeys(i)).map(([,e])=>e),aside:await a.getAll(i),generation:await St(t,r)}}),c=e=>t.run(`readonly`,t=>t.objectStore(`entries`).get([r,e])).catch(()=>void 0);try{let t=await s(!0).catch(e=>{if(e instanceof V&&e.reason===`unknown`)return s(!1);throw e});t.generation>this.#r&&this.#x(t.generation);let i=t.values??await Promise.all(t.fresh.map(c)),a=[],l=[],u=[];for(let[n,r]of i.entries()){let i=e(r);i.ok?u.push(i.value):a.push({id:t.fresh[n]??``,raw:r})}for(let[n,r]of t.aside.entries()){let i=e(r);i.ok&&l.push({id:t.asideIds[n]??``,entry:i.value})}this.#h([...u,...l.map(({entry:e})=>e)]);let d=new Set(t.ids);this.#o=o.some(({id:e})=>this.#c.has(e)&&!d.has(e)),!n&&(this.#o||a.length>0||l.length>0)&&await this.#_(async e=>{let[t,n]=[e.objectStore(`entries`),e.objectStore(`quarantine`)];for(let{id:e,raw:i}of a)i!==void 0&&(await n.put(i,[r,e]),await t.delete([r,e]));for(let{id:e}of l)await n.delete([r,e]);for(let{entry:t}of l)await Ct(e,r,[t])}),a.length>0&&this.#t.tell({kind:`quarantined`,count:a.length})}catch(e){this.#y(e)}}async#C(e){let{database:t}=this.#e,{slot:n}=this.#n,r=this.#u.has(e)?void 0:await t.run(`readonly`,t=>t.objectStore(`drafts`).get([n,e])).catch(()=>void 0);return yt(this.#u.has(e)?this.#u.get(e):r)}#w(e,t){this.#u.set(e,t),this.#d.add(e),this.touch(),this.#T()}async#T(){if(this.#f||this.#e.unavailable)return;let{slot:e}=this.#n;this.#f=!0;try{for(;this.#d.size>0;){let t=[...this.#d].map(e=>({key:e,draft:this.#u.get(e)}));await this.#_(async n=>{let r=n.objectStore(`drafts`);for(let{key:n,draft:i}of t)i===void 0?await r.delete([e,n]):await r.put(i,[e,n])},()=>{for(let{key:e,draft:n}of t)this.#u.get(e)===n&&this.#d.delete(e)})}}catch(e){this.#y(e)}finally{this.#f=!1}}},Et=class{#e;constructor(e){this.#e=`competency-widgets/${JSON.stringify(e)}/`}write({slot:e,generation:t,kind:n,name:r,text:i}){let a=`${this.#e}${e}/${t}/${n}/${r}`;return Dt(()=>localStorage.setItem(a,i)),a}read(){return Dt(()=>Object.keys(localStorage).flatMap(e=>this.#t(e)??[]))??[]}remove(e){Dt(()=>localStorage.removeItem(e))}get seen(){let[e,t]=Dt(()=>localStorage.getItem(`${this.#e}seen`))?.split(` `)??[];return e&&Number(t)?{sitting:e,last:Number(t)}:void 0}set seen({sitting:e,last:t}){Dt(()=>localStorage.setItem(`${this.#e}seen`,`${e} ${t}`))}get tabSitting(){return Dt(()=>sessionStorage.getItem(this.#e))??void 0}set tabSitting(e){Dt(()=>sessionStorage.setItem(this.#e,e))}#t(e){if(!e.startsWith(this.#e))return;let[,t,n,r,i]=/^(.*?)\/(\d+)\/(entry|draft)\/(.*)$/s.exec(e.slice(this.#e.length))??[],a=localStorage.getItem(e);if(!(t===void 0||i===void 0||a===null||r!==`entry`&&r!==`draft`))return{storageKey:e,slot:t,generation:Number(n),kind:r,name:i,text:a}}};function Dt(e){try{return e()}catch{return}}var Ot=18e5;async function kt(e,t={}){let{sharedComputers:n=!1,now:r=Date.now,storeTimeoutMs:i=2e3,answerWithin:a=150,retryAfter:o=3e4}=t,s={record:e,database:new ht(e,i),journal:new Et(e),shared:n,now:r,retryAfter:o},{journal:c,database:l}=s,{sitting:u,generation:d,failure:f,held:p}=await At(s),m=c.seen,h=Math.max(u.last,m?.sitting===u.sitting?m.last:0),g=r()-h<Ot,_=c.tabSitting===u.sitting,v=!p||g&&_||await Lt(e,u.sitting,a);if(p&&!g&&!v&&n&&u.shared&&!f){let e=Pt(s);try{return await l.run(`readwrite`,async t=>{for(let e of[u.slot,...u.away])await wt(t,e);await t.objectStore(`meta`).put(e,``)}),new Rt(s,e,0,f,{kind:`go`})}catch{}}let y=!p||v&&g?{kind:`go`}:{kind:`ask`,since:h},b=p?u.shared:n;return new Rt(s,{...u,last:h,shared:b},d,f,y)}async function At(e){let{database:t,journal:n}=e,r=Pt(e),i=n.read();try{let e=await t.run(`readwrite`,async e=>{let t=e.objectStore(`meta`),n=xt(await t.get(``));n||await t.put(r,``);let a=n??r;for(let t of i)await Mt(e,t,a.slot);return{sitting:a,...await jt(e,a.slot),failure:void 0}});return i.forEach(({storageKey:e})=>n.remove(e)),e}catch(e){let n=e instanceof V?e.reason:`unknown`,i={sitting:{...r,slot:``},generation:0,held:!1,failure:n};return n===`newer`?t.run(`readonly`,async e=>{let t=xt(await e.objectStore(`meta`).get(``));return t?{sitting:t,...await jt(e,t.slot),failure:n}:i}).catch(()=>i):i}}async function jt(e,t){let n=mt(t),r=await e.objectStore(`entries`).count(n),i=await e.objectStore(`drafts`).count(n);return{generation:await St(e,t),held:r+i>0}}async function Mt(t,n,r){let i=n.slot||r;if(n.slot&&n.generation<await St(t,i))return;let a=n.text?Nt(n.text):void 0,o=e(a);n.kind===`entry`&&o.ok?await Ct(t,i,[o.value]):n.kind===`entry`?await t.objectStore(`quarantine`).put(n.text,[i,n.name]):a===void 0?await t.objectStore(`drafts`).delete([i,n.name]):await t.objectStore(`drafts`).put(a,[i,n.name])}function Nt(e){try{return JSON.parse(e)}catch{return}}function Pt({now:e,shared:t}){let n=()=>c(e(),crypto.getRandomValues(new Uint8Array(10)));return{slot:n(),sitting:n(),last:e(),shared:t,away:[]}}function Ft(e,t){try{let n=new BroadcastChannel(`competency-widgets/${e}`);return n.onmessage=({data:e})=>{typeof e==`object`&&e&&t(e)},n}catch{return}}function It(e,t){try{e?.postMessage(t)}catch{}}function Lt(e,t,n){return new Promise(r=>{let i=e=>{clearTimeout(a),o?.close(),r(e)},a=setTimeout(()=>i(!1),n),o=Ft(e,({held:e})=>{e===t&&i(!0)});o?It(o,{ask:t}):i(!1)})}var Rt=class e{#e;#t;#n=new AbortController;constructor(e,t,n,r,i){let{database:a,journal:o,now:s,retryAfter:c}=e;this.#e=e,this.failure=r,this.welcome=i,this.store=new Tt({database:a,journal:o,sitting:t,generation:n,unavailable:r,now:s,retryAfter:c,send:e=>this.#r(e)}),this.#s(),i.kind===`go`&&this.keepGoing()}get slot(){return this.store.sitting.slot}keepGoing(){this.welcome={kind:`go`},this.#e.journal.tabSitting=this.store.sitting.sitting,this.store.claim()}async startFresh(){let{database:t,shared:n}=this.#e,{left:r,...i}=this.store.sitting,{slot:a,away:o,shared:s}=i;this.close();let c={...Pt(this.#e),away:n&&s?[...o,a]:o,...!n&&!s&&{left:i}},{failure:l}=this;if(!l)try{await t.run(`readwrite`,e=>e.objectStore(`meta`).put(c,``))}catch(e){l=e instanceof V?e.reason:`unknown`}return new e(this.#e,l?{...c,slot:``}:c,0,l,{kind:`go`})}get left(){return this.store.sitting.left?.last}async goBack(){let{database:t,now:n}=this.#e,{left:r}=this.store.sitting;if(!r)return this;let i={...r,last:n()};try{let n=await t.run(`readwrite`,async e=>(await e.objectStore(`meta`).put(i,``),St(e,r.slot)));return this.close(),new e(this.#e,i,n,void 0,{kind:`go`})}catch{return this}}async checkSitting(){let{database:e,now:t}=this.#e,{sitting:n,last:r}=this.store.sitting,i=await e.run(`readonly`,e=>e.objectStore(`meta`).get(``)).then(xt).catch(()=>void 0),a=i!==void 0&&i.sitting!==n,o=Math.max(r,i&&!a?i.last:0);return a||t()-o>=18e5?this.welcome={kind:`ask`,since:o}:this.store.touch(),this.welcome}close(){this.store.leave(),this.store.close(),this.#n.abort(),this.#o()}#r(e){It(this.#t,e)}#i({slot:e,generation:t,entries:n,ask:r}){let{sitting:i}=this.store.sitting;r!==void 0&&r===i&&this.welcome.kind===`go`&&this.#r({held:i}),typeof e==`string`&&typeof t==`number`&&Array.isArray(n)&&this.store.hear({slot:e,generation:t,entries:n})}#a(){this.#t??=Ft(this.#e.record,e=>this.#i(e))}#o(){this.#t?.close(),this.#t=void 0,this.#e.database.close()}#s(){let{signal:e}=this.#n;this.#a();let t=()=>{this.#a(),this.store.comeBack()};globalThis.document?.addEventListener(`visibilitychange`,()=>document.visibilityState===`hidden`?this.store.leave():t(),{signal:e}),globalThis.addEventListener?.(`pagehide`,()=>{this.store.leave(),this.#o()},{signal:e}),globalThis.addEventListener?.(`pageshow`,({persisted:e})=>e&&t(),{signal:e})}},zt=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function Bt(e){return e}var Vt=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},Ht=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Ut=class extends Vt{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new zt(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Ht(this.context,this.host))}},Wt=Bt(`competency-widgets/record/v1`),Gt;function Kt(e){Gt??=t=>{if(!Zt(t))return;t.stopImmediatePropagation();let{recordName:n,sharedComputers:r=!1}=t.contextTarget;t.callback(e({recordName:n,sharedComputers:r}),()=>{})},globalThis.document?.addEventListener(`context-request`,Gt)}function qt(e,t){let n=!0,r,i=()=>{n&&!Qt(e)?.matches(`:not(:defined)`)&&(Gt&&e.ownerDocument.addEventListener(`context-request`,Gt),e.dispatchEvent(new zt(Wt,e,(e,i)=>{r!==i&&r?.(),r=i,n?e&&t(e):i?.()},!0)))};return i(),Xt(i),()=>{n=!1,Jt.delete(i),r?.()}}var Jt=new Set,Yt=!1;function Xt(e){customElements.get(`learning-record`)||(Yt||(Yt=!0,customElements.whenDefined(`learning-record`).then(()=>Jt.forEach(e=>Jt.delete(e)&&e()))),Jt.add(e))}function Zt(e){return`context`in e&&e.context===Wt}function Qt(e){let t=e;do{let e=t.assignedSlot??t.parentNode;t=e instanceof ShadowRoot?e.host:e instanceof Element?e:null}while(t&&t.localName!==`learning-record`);return t??void 0}async function H(e,t){let n,r=new Promise(e=>{t!==void 0&&(n=setTimeout(e,t,void 0))});try{return await Promise.race([e(),r])}catch{return}finally{clearTimeout(n)}}var $t=5e3,en=class{#e;#t;#n;#r;constructor(e,t,n){this.saves=0,this.#r=new Set,this.#e=e,this.#t=t,this.#n=n,this.failure=t}get state(){return this.#r.size>0?this.failure===this.#t?`saving`:`unsaved`:this.saves>0?`saved`:`nothing`}async add(e){e.forEach(e=>this.#r.add(e)),this.#n();let t=setTimeout(()=>this.#a(`timeout`),$t);try{await this.#e.add(e),this.#i(e)}catch(e){this.#a(e instanceof V?e.reason:`unknown`)}clearTimeout(t)}caughtUp(){this.#i([...this.#r]),this.failure=this.#t}#i(e){e.filter(e=>this.#r.delete(e)).length!==0&&(this.saves+=1,this.#r.size===0&&(this.failure=this.#t),this.#n())}#a(e){this.#r.size!==0&&(this.failure=e,this.#n())}},tn=class{#e;#t;#n;#r;#i;constructor(e,t){this.record=new d,this.state=`loading`,this.quarantined=0,this.since=0,this.erased=!1,this.gone=!1,this.#n=[],this.#i=new Set,this.name=e,this.#a(t)}get durability(){return this.#e?.store.durability??(this.state===`ready`?`memory`:void 0)}get saveState(){return this.#r?.state??`nothing`}get saves(){return this.#r?.saves??0}get failure(){return this.#r?.failure}get slot(){return this.#e?.slot??``}get drafts(){return this.state===`ready`?this.#e?.store.drafts:void 0}subscribe(e){let t=()=>e();return this.#i.add(t),()=>void this.#i.delete(t)}stamp(e){let t=new Date,r={now:t.getTime(),offset:t.getTimezoneOffset()},i=this.record.latestAt;return e.map(e=>{let t=n(e,{...r,latest:i,random:crypto.getRandomValues(new Uint8Array(10))});return i=t.at,t})}async add(e){if(this.record.add(e),this.state!==`ready`)this.#n.push(...e);else if(this.#r)return this.#r.add(e);this.#_()}async keepGoing(){let e=this.#e;this.state===`asking`&&e&&(this.state=`loading`,this.#_(),await H(()=>e.keepGoing()),await this.#u(e))}async startFresh(){await this.#o(e=>e.startFresh())}get left(){return this.state===`ready`&&this.record.entries.length===0?this.#e?.left:void 0}async goBack(){await this.#o(e=>e.goBack?.()??e,this.#e)}async clear(){let e=this.#e?.store,t=!e||await H(()=>e.clear().then(()=>!0),5e3)===!0;return t&&this.#h(),t}async unreadable(){return await H(()=>this.#e?.store.quarantined?.(),5e3)??[]}async#a(e){let t=await H(e,$t);return t?.checkSitting&&this.#c(),t?.welcome.kind===`ask`?(this.#e=t,this.#s(t.welcome.since)):this.#u(t)}async#o(e,t){let n=this.#e;n&&(this.#g(),this.state=`loading`,this.#_(),await this.#u(await H(()=>e(n),5e3)??t))}#s(e){this.since=e,this.state=`asking`,this.#_()}#c(){let e=()=>document.visibilityState===`visible`&&void this.#l();document.addEventListener(`visibilitychange`,e),window.addEventListener(`pageshow`,t=>t.persisted&&e())}async#l(){let e=this.#e,t=await H(()=>e?.checkSitting?.());e===this.#e&&this.state===`ready`&&t?.kind===`ask`&&(this.#g(),this.#s(t.since))}async#u(e){if(this.#t?.(),this.#t=void 0,this.#e=e,this.#d(),e){let{store:t}=e;await H(()=>void(this.#t=t.subscribe(e=>this.#m(e))));let n=H(()=>t.load()).then(t=>this.#f(e,t));if(await H(()=>n,$t),e!==this.#e||this.state!==`loading`)return;this.#r&&(this.#r.failure??=`timeout`)}this.#p()}#d(){let{store:e,failure:t}=this.#e??{};this.#r=e&&new en(e,t,()=>this.#_())}#f(e,t){e===this.#e&&this.state!==`asking`&&(t&&this.record.add(t),this.#r&&t&&this.state===`ready`?this.#r.failure=e.failure:this.#r&&!t&&(this.#r.failure??=`unknown`),this.#p())}#p(){this.state=`ready`;let e=this.#n.splice(0);this.record.add(e),e.length>0&&this.#r?this.#r.add(e):this.#_()}#m(e){e.kind===`added`&&this.state===`ready`?this.record.add(e.entries):e.kind===`cleared`?this.#h():e.kind===`quarantined`?this.quarantined+=e.count:e.kind===`durability`&&e.durability!==`memory`?this.#r?.caughtUp():e.kind===`failed`&&e.reason===`gone`?this.gone=!0:e.kind===`failed`&&this.#r&&(this.#r.failure=e.reason),this.#_()}#h(){this.#g(),this.#d(),this.erased=!0,this.#_()}#g(){this.record=new d,this.#r=void 0,this.quarantined=0,this.erased=!1,this.gone=!1}#_(){for(let e of[...this.#i])try{e()}catch(e){reportError(e)}}},nn=new Map,rn=new Set;function an(){Kt(on)}function on({recordName:e,sharedComputers:t}){let n=e??dn();n!==void 0&&t&&rn.add(n);let r=nn.get(n);return r||nn.set(n,r=new tn(n,()=>ln(n))),r}var sn=new WeakMap;function cn(e,t){let n=sn.get(e);return n||sn.set(e,n=new tn(t,async()=>un(e))),n}async function ln(e){return e===void 0?un(vt()):(await new Promise(e=>setTimeout(e)),kt(e,{sharedComputers:rn.has(e)}))}function un(e){return{store:e,welcome:{kind:`go`},keepGoing(){},startFresh:async()=>un(vt())}}function dn(){let{protocol:e,origin:t,pathname:n}=location;return e===`file:`?`file://${n}`:/^https?:$/.test(e)&&self.origin!==`null`?t+n:void 0}var fn={attribute:!0,type:String,converter:_,reflect:!1,hasChanged:g},pn=(e=fn,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function U(e){return(t,n)=>typeof n==`object`?pn(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function mn(e){let t=e.shadowRoot,n=e.ownerDocument.defaultView;if(!t||!n)return;let{elementStyles:r}=e.constructor;t.adoptedStyleSheets=r.flatMap(e=>{if(!(`cssText`in e))return[];let t=new n.CSSStyleSheet;return t.replaceSync(e.cssText),[t]})}function hn(e){if(e.ownerDocument===document)return;let{shadowRootOptions:t}=e.constructor,n=e.attachShadow(t);return mn(e),n}function gn(e){for(let t=e;t;){let e=t instanceof Element&&t.closest(`[lang]`)?.getAttribute(`lang`);if(e)return[e];let n=t.getRootNode();t=n instanceof ShadowRoot?n.host:null}return navigator.languages}var _n=new WeakMap;function vn(e,t){let n=[];for(let t=e;t;){let e=t.getRootNode();n.push(e),t=e instanceof ShadowRoot?e.host:void 0}for(let e of n){let n=_n.get(e);if(!n){let t=new Set,r=new MutationObserver(()=>t.forEach(e=>e()));r.observe(e,{subtree:!0,attributes:!0,attributeFilter:[`lang`]}),_n.set(e,n={observer:r,listeners:t})}n.listeners.add(t)}return()=>{for(let e of n){let n=_n.get(e);n?.listeners.delete(t),n?.listeners.size===0&&(n.observer.disconnect(),_n.delete(e))}}}var yn=e=>e===1?`1 answer`:`${e} answers`,bn={myWork:`My work`,copy:`Save a copy`,copied:`Your copy is in your downloads.`,copyRefused:`No file can be saved here.`,asText:`No file? Keep it as text`,copyText:`My work as text`,fileName:`my-work`,open:`Open my copy`,opened:e=>`${yn(e)} came from your copy.`,openedNothing:`Everything in this copy is here already.`,openedBad:e=>`${yn(e)} could not be read.`,notCopy:`This file is not a saved copy.`,otherRecord:`This copy is from another class.`,openAnyway:`Open it here anyway`,done:`I’m done: erase my work here`,erases:e=>e===0?`This erases your unfinished words.`:`This erases ${yn(e)} and unfinished words.`,copyFirst:`Save a copy first to keep it.`,erase:`Erase my work`,keep:`Keep my work`,erased:`Your work here is erased.`,notErased:`It could not be erased. Try again.`,beforeLeaving:`Save a copy before you leave.`,gone:`This browser was cleared. We saved your work again.`,quarantined:e=>`${yn(e)} here could not be read.`,keepUnread:`Save them as a file`,newer:`Some work needs a newer version of this.`,reload:`Try loading this page again.`,who:`Who can see this?`,whoDurable:`Only this computer keeps it.`,whoSession:`This computer keeps it until you are done.`,whoMemory:`Nothing keeps it after you leave.`,whoTeacher:`Your teacher sees it when you turn it in.`,whoElse:`Anyone using this account here could open it.`},xn=`competency-widgets/record`;function Sn({record:e,learner:t,entries:n}){let r=n.map(e=>`\n${s(e)}`).join(`,`);return`{${`"format":"${xn}","v":1,"record":${JSON.stringify(e)}`},"learner":${s(t)},"entries":[${r}${r&&`
`}]}\n`}function Cn(e,t){try{let n=[...wn(e)];return n.length>0?{ok:!1,problems:n}:{ok:!0,value:Tn(e,t)}}catch{return{ok:!1,problems:[{path:``,code:`unreadable`}]}}}function*wn(e){let t=E(e,`format`);t===`competency-widgets/record`?(typeof E(e,`v`)!=`number`&&(yield{path:`v`,code:`wrongType`,params:{expected:`number`}}),typeof E(e,`record`)!=`string`&&(yield{path:`record`,code:`wrongType`,params:{expected:`string`}}),Array.isArray(E(e,`entries`))||(yield{path:`entries`,code:`wrongType`,params:{expected:`array`}})):yield{path:`format`,code:`wrongFormat`,params:{expected:xn,...typeof t==`string`?{found:t.slice(0,100)}:void 0}}}function Tn(t,n){let r=`${E(t,`record`)}`,i=Number(E(t,`v`)),a=E(t,`learner`),o=E(a,`label`),s=E(a,`key`),c=[],l=[];for(let[n,r]of N(t,`entries`).entries()){let t=e(r);t.ok?c.push(t.value):l.push({index:n,raw:r,problems:t.problems.map(e=>En(n,e))})}return{file:{format:xn,v:1,record:r,learner:{key:typeof s==`string`?s:``,...typeof o==`string`&&{label:o}},entries:c},entries:c,bad:l,...i>1&&{newer:i},...n!==void 0&&n!==r&&{otherRecord:r}}}function En(e,t){return{...t,path:te(te(`entries`,e),t.path)}}var Dn=67108864;function On({name:e=``,slot:t,record:n}){return Sn({record:e,learner:{key:t},entries:n.entries})}function kn(e){try{return JSON.stringify(e,void 0,1)}catch{return e.join(`
`)}}async function An(e,{name:t,record:n}){try{let r=e.size<=Dn&&Cn(JSON.parse(await e.text()),t);if(!r||!r.ok)return{kind:`notCopy`};let{entries:i,bad:a,newer:o,otherRecord:c}=r.value,l=i.filter(e=>{let t=n.get(e.id);return!t||s(t)!==s(e)});return{kind:c===void 0?`copy`:`otherRecord`,entries:l,bad:a.length,newer:o!==void 0}}catch{return{kind:`notCopy`}}}function jn(e,t,n=`application/json`){try{let r=URL.createObjectURL(new Blob([e],{type:n})),i=document.createElement(`a`);return i.href=r,i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(r),6e4),self.origin!==`null`||self===self.top}catch{return!1}}var Mn=class{#e;#t;#n;#r=bn;#i=[];#a;#o;constructor(e){this.#e=e}render(e,t,n=!1){let r=k(`learning-record`,t,bn);this.#r=r,this.#t=e,e.record!==this.#n&&(this.#n=e.record,this.#p());let i=m`${this.#l(e,r)}${this.#u(e,r)}${this.#d(r)}`;return m`<div class="foot" part="foot" @click=${this.#h} @change=${this.#_} @keydown=${this.#g}>
      ${le(e,t)}${this.#s(e,r)}${this.#c(e,t)}
      ${n?m`<details>
              <summary .textContent=${r.myWork}></summary>
              ${i}
            </details>`:i}
    </div>`}renderForWidget(e,t,n){return!e||n!==`learner`||Qt(this.#e)?h:e.state===`ready`?this.render(e,t,!0):e.state===`asking`?se(e,t):h}#s(e,t){let{record:n,failure:r,quarantined:i}=e,a=fe(e),o=[a&&n.entries.length>0&&t.beforeLeaving,r===`newer`&&t.reload,(r===`newer`||n.newerCount>0)&&t.newer,e.gone&&!a&&t.gone,i>0&&t.quarantined(i)];return m`${o.map(e=>e?m`<p class="advice" .textContent=${e}></p>`:h)}
    ${i>0?this.#f(`unread`,t.keepUnread):h}`}#c({left:e},t){return e===void 0?h:this.#f(`back`,k(`save-line`,t,ue).back(de(e,t)))}#l({record:e,durability:t},n){let r=e.entries.filter(t=>t.kind!==`retracted`&&!e.isOut(t)).length,i=t===`memory`?n.whoMemory:t===`session`?n.whoSession:n.whoDurable;return m`<div class="row">
      ${r>0?this.#f(`copy`,n.copy):h} ${this.#f(`open`,n.open)}
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
    </div>`}#u({erased:e,record:t},n){let r=e&&t.entries.length===0?n.erased:``,i=this.#i.map(e=>e(n)).join(` `);return m`<p class="result" role="status" tabindex="-1" .textContent=${i||r}></p>
      ${this.#o?this.#f(`anyway`,n.openAnyway):h}`}#d(e){if(!this.#a)return h;let{text:t,refused:n}=this.#a;return m`<details ?open=${n}>
      <summary .textContent=${e.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${e.copyText} .value=${t}></textarea>
    </details>`}#f(e,t){return m`<button class="quiet" type="button" data-do=${e} .textContent=${t}></button>`}#p(){this.#i=[],this.#a=void 0,this.#o=void 0}#m(...e){this.#p(),this.#i=e,this.#e.requestUpdate()}#h=e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLElement)||!n)return;let r=t.dataset.do;if(r===`copy`)this.#y(On(n));else if(r===`unread`)n.unreadable().then(e=>this.#y(kn(e)));else if(r===`open`)this.#S(`input`)?.click();else if(r===`anyway`&&this.#o)this.#v(this.#o),this.#S(`.result`)?.focus();else if(r===`erase`)this.#b(n);else if(r===`back`){let e=t.getRootNode();n.goBack().then(()=>ce(e))}else r===`keep`?this.#x(t):t instanceof HTMLTextAreaElement&&t.select()};#g=e=>{e.key===`Escape`&&e.target instanceof Element&&this.#x(e.target)};#_=async e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLInputElement)||!t.files?.[0]||!n)return;let r=await An(t.files[0],n);t.value=``,n.record===this.#n&&(r.kind===`otherRecord`?(this.#m(e=>e.otherRecord),this.#o=r):this.#v(r))};#v(e){if(e.kind===`notCopy`)return this.#m(e=>e.notCopy);let{entries:t,bad:n,newer:r}=e,i=this.#n?.entries.length??0;t.length>0&&this.#t?.add(t);let a=(this.#n?.entries.length??0)-i,o=[];a>0?o.push(e=>e.opened(a)):n===0&&o.push(e=>e.openedNothing),n>0&&o.push(e=>e.openedBad(n)),r&&o.push(e=>e.newer),this.#m(...o)}#y(e){let t=pe(),n=jn(e,`${this.#r.fileName}-${t}.json`);this.#m(e=>n?e.copied:e.copyRefused),this.#a={text:e,refused:!n}}async#b(e){await e.clear()||this.#m(e=>e.notErased),this.#S(`.done`)?.removeAttribute(`open`),await this.#e.updateComplete,this.#S(`.result`)?.focus()}#x(e){let t=e.closest(`.done`);t instanceof HTMLDetailsElement&&t.open&&(t.open=!1,t.querySelector(`summary`)?.focus())}#S(e){return this.#e.shadowRoot?.querySelector(e)??void 0}},Nn=p`
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
`,W=p`
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
`,Pn=p`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;function G(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var Fn=class e extends v{constructor(...e){super(...e),this.record=``,this.sharedComputers=``,this.#e=this.attachInternals(),this.#t=new Ut(this,{context:Wt}),this.#n=new Mn(this)}static{this.styles=[W,Nn,Pn]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=vn(this,()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#a?.(),this.#i?.(),this.#r=void 0}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){mn(this)}createRenderRoot(){return hn(this)??super.createRenderRoot()}willUpdate(e){if(!this.isConnected)return;(!this.#r||e.has(`record`)||e.has(`sharedComputers`)||e.has(`store`))&&this.#o();let{state:t,saveState:n}=this.#r??{};this.#s(`asking`,t===`asking`),this.#s(`unsaved`,n===`unsaved`)}render(){let e=this.#r,t=ne(`learning-record`,gn(this)),n=e?.state===`asking`;return m`<div class="work" tabindex="-1" ?hidden=${n}><slot></slot></div>
      <div lang=${t}>
        ${e?n?m`<div class="w"><div class="in">${se(e,t)}</div></div>`:this.#n.render(e,t):h}
      </div>`}#o(){let e=this.record||void 0,t=this.store?cn(this.store,e):on({recordName:e,sharedComputers:this.sharedComputers===`yes`});t!==this.#r&&(this.#i?.(),this.#r=t,this.#i=t.subscribe(()=>this.requestUpdate()),this.#t.setValue(t))}#s(e,t){t?this.#e.states?.add(e):this.#e.states?.delete(e)}};G([U()],Fn.prototype,`record`,void 0),G([U({attribute:`shared-computers`})],Fn.prototype,`sharedComputers`,void 0),G([U({attribute:!1})],Fn.prototype,`store`,void 0),an(),Fe(`learning-record`,Fn);var In={size:262144,list:500,text:5e3,depth:12,problems:100};function Ln(e){if(e.length>In.size)return{ok:!1,problems:[Bn]};try{return{ok:!0,value:JSON.parse(e)}}catch(t){return{ok:!1,problems:[{path:``,code:`notJson`,params:Wn(`${t}`,e)}]}}}function Rn(e,t){if(typeof t==`string`){let e=Ln(t);if(!e.ok)return e;t=e.value}let n=[],r=[],i=Hn(t,n,r);if(ae(e,i)&&n.length===0){for(let e of r)e.sort((e,t)=>Number(E(e,`value`))-Number(E(t,`value`)));return{ok:!0,value:i}}let a=i===zn?[]:S(e,i).issues??[];return{ok:!1,problems:[...n,...ie(a)].slice(0,In.problems)}}var zn=Symbol(`broken off`),Bn={path:``,code:`tooBig`,params:{expected:In.size}},Vn=new Set([`__proto__`,`constructor`,`prototype`]);function Hn(e,t,n){let r=In.size,i=``,a,o=e=>{throw a=e,e},s=(e,n,r,i)=>{r>i&&t.push({path:n,code:e,params:{found:r,expected:i}})},c=(e,a,l)=>{if(i=a,r-=typeof e==`string`?e.length+2:2,r<0&&o(Bn),typeof e==`string`)s(`tooLong`,a,e.length,In.text);else if(typeof e==`object`&&e){if(l>In.depth&&o({path:a,code:`tooDeep`,params:{expected:In.depth}}),Array.isArray(e))return s(`tooMany`,a,e.length,In.list),e.slice(0,In.list).map((e,t)=>c(e,te(a,t),l+1));let t=[];for(let o of Object.keys(e)){i=te(a,o);let s=Vn.has(o)?void 0:E(e,o);if(s===void 0)continue;r-=o.length+3;let u=c(s,i,l+1);o===`levels`&&Array.isArray(u)&&u.every(Un)&&n.push(u),t.push([o,u])}return Object.fromEntries(t)}else e!==null&&typeof e!=`boolean`&&!Number.isFinite(e)&&t.push({path:a,code:`notData`,params:{found:typeof e}});return e};try{return c(e,``,1)}catch{return t.push(a??{path:i,code:`unreadable`}),zn}}function Un(e){return typeof E(e,`value`)==`number`}function Wn(e,t){let n=/line (\d+) column (\d+)/.exec(e);if(n)return{line:Number(n[1]),column:Number(n[2])};let r=/at position (\d+)/.exec(e);if(!r)return{};let i=t.slice(0,Number(r[1])).split(`
`);return{line:i.length,column:(i.at(-1)?.length??0)+1}}var Gn=e=>`This is too long.`,Kn={notJson:({line:e,column:t})=>`This is not JSON. Look for a missing comma or quotation mark.${e?` At line ${e}, column ${t}.`:``}`,notLoaded:({found:e})=>`The file could not be opened (${e}).`,tooBig:Gn,tooDeep:Gn,tooMany:Gn,tooLong:Gn,missing:()=>`This is missing.`,empty:()=>`This needs words.`,wrongType:({expected:e})=>`This must be: ${e}.`,notOneOf:({found:e,expected:t})=>`“${e}” is not one of: ${t}.`,notLanguage:({found:e})=>`“${e}” is not a language, such as en or es.`,unsafeLink:()=>`Use a link that begins with https://.`,tooFewLevels:()=>`A scale needs at least two levels.`,duplicateLevel:({found:e})=>`Two levels have the value ${e}.`,duplicateId:({found:e})=>`Two things have the id “${e}”.`,offIncrement:({found:e,expected:t})=>`${e} is between the steps of the scale (${t}).`,unknownLevel:({found:e})=>`The scale has no level ${e}.`,spaceInId:({found:e})=>`The id “${e}” has a space in it.`,unknownId:({found:e})=>`There is no “${e}”.`,minAboveMax:({found:e,expected:t})=>`The least, ${e}, is above the most, ${t}.`,tooFewOptions:({found:e,expected:t})=>`There are ${e} options, but ${t} are to be chosen.`,wrongCount:({found:e,expected:t})=>`There are ${e} options; the square needs ${t}.`,cycle:({found:e})=>`“${e}” needs itself, so nobody can ever get to it.`,unreachable:({found:e})=>`Nobody can ever get to “${e}”: it waits for what comes after it.`,emptyBranch:({found:e})=>`There is nothing to choose or to do in “${e}”.`,mustAndMay:({found:e})=>`“${e}” is a must and a may.`,mustDosBreakRule:()=>`What everyone must do breaks another rule.`,noWayToFinish:()=>`No choice keeps all of these rules.`,outOfRange:({found:e})=>`${e} is too small or too big.`,notWhole:({found:e})=>`${e} is not a whole number.`,newerVersion:()=>`This was made with a newer version.`},qn={cannotShow:`This cannot be shown yet.`,loading:`One moment …`,problem:({path:e,code:t,params:n})=>[e,Kn[t]?.({found:``,expected:``,...n})??`This cannot be read.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Between ${e} and ${t}`,you:`You are here`,goal:`Goal`,next:`Next`,teacher:`Teacher`,nextHeading:e=>`What ${e} takes`,top:`This is the highest level.`,signs:`What it looks like`,required:`Choose a level.`,hear:`Listen`,stop:`Stop`,simpler:`Simpler words`,allWords:`All the words`,oneAtATime:`One at a time`,allLevels:`All levels`,before:`Level before`,after:`Level after`,swap:`Other language`,isNotSaved:`Nothing is kept here: this has no id.`},Jn=class e extends v{constructor(...e){super(...e),this.src=``,this.viewer=`learner`,this.internals=this.attachInternals(),this.languages=[],this.language=`en`,this.shared=qn,this.#e=[],this.#n=[]}static{this.shadowRootOptions={...v.shadowRootOptions,delegatesFocus:!0}}#e;#t;#n;#r;#i;#a;connectedCallback(){if(super.connectedCallback(),this.#n.push(vn(this,()=>this.requestUpdate())),document.readyState===`loading`){let e=()=>this.requestUpdate(`children`);document.addEventListener(`DOMContentLoaded`,e,{once:!0}),this.#n.push(()=>document.removeEventListener(`DOMContentLoaded`,e))}this.requestUpdate(`children`)}disconnectedCallback(){super.disconnectedCallback(),this.#n.splice(0).forEach(e=>e()),this.#o(void 0)}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){mn(this)}createRenderRoot(){let e=hn(this)??super.createRenderRoot();return e.addEventListener(`input`,e=>{e.stopPropagation(),this.handleInput(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),e.addEventListener(`click`,e=>this.handleClick(e)),e}willUpdate(e){this.languages=gn(this),this.language=ne(this.tag,this.languages),this.shared=k(`shared`,this.language,qn),(!this.hasUpdated||e.has(`definition`)||e.has(`src`)||e.has(`children`))&&this.#c(),this.isConnected&&this.#o(this.config&&`${this.sharedComputers} ${this.recordName??``}`),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}render(){if(this.config)return this.renderWidget(this.config);let{problem:e,cannotShow:t,loading:n}=this.shared,r=this.#e.length===0;return m`<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${r?this.src?n:h:t}</p>
        <ul class="problems" ?hidden=${r}>
          ${this.#e.slice(0,20).map(t=>m`<li .textContent=${e(t)}></li>`)}
        </ul>
      </div>
      <slot></slot>`}setState(e,t){t?this.internals.states?.add(e):this.internals.states?.delete(e)}context(e){let{viewer:t,languages:n,language:r,shared:i,session:a}=this;return{config:e,viewer:t,languages:n,language:r,shared:i,session:a}}handleInput(e){}handleClick(e){}get recordName(){return this.config?.record}get sharedComputers(){return this.config?.sharedComputers===!0}#o(e){e!==this.#i&&(this.#i=e,this.#a?.(),this.#s(void 0),this.#a=e===void 0?void 0:qt(this,e=>this.#s(e)))}#s(e){e!==this.session&&(this.#r?.(),this.session=e,this.#r=e?.subscribe(()=>this.requestUpdate()),e&&this.requestUpdate())}#c(){let e=this.#l();e&&(this.config=e.ok?e.value:void 0,this.#e=e.ok?[]:e.problems,this.setState(`problem`,!e.ok))}#l(){let e=e=>Rn(this.schema,e);if(this.definition!==void 0)return e(this.definition);if(this.src)return this.#u(e);let t=this.querySelector(`:scope > script[type="application/json"]`);if(t)return e(t.textContent??``);let n=this.readMarkup();if(n!==void 0)return e(n);this.config=void 0,this.#e=[]}#u(e){let{src:t}=this;if(this.#t?.src===t)return this.#t.parsed;this.#t={src:t,parsed:void 0};let n=e=>{this.#t?.src===t&&(this.#t={src:t,parsed:e},this.requestUpdate(`src`))},r=e=>n({ok:!1,problems:[{path:t,code:`notLoaded`,params:{found:e}}]});fetch(t).then(async t=>t.ok?n(e(await t.text())):r(t.status)).catch(()=>r(0)),this.config=void 0,this.#e=[]}};G([U({attribute:!1})],Jn.prototype,`definition`,void 0),G([U()],Jn.prototype,`src`,void 0),G([U()],Jn.prototype,`viewer`,void 0);var Yn=class extends Jn{constructor(...e){super(...e),this.name=``,this.required=!1,this.disabled=!1,this.#e=``,this.#t=!1,this.#n=!1}static{this.formAssociated=!0}#e;#t;#n;get value(){return this.#e}set value(e){this.#t=!0,this.#r(e)}get isDisabled(){return this.disabled||this.#n}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}get type(){return this.localName}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}valueChanged(){this.requestUpdate()}chose(e){e!==this.#e&&(this.value=e,this.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.dispatchEvent(new Event(`change`,{bubbles:!0})))}static get observedAttributes(){return[...super.observedAttributes,`value`]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`value`&&!this.#t&&this.#r(n??``)}formDisabledCallback(e){this.#n=e,this.requestUpdate()}formResetCallback(){this.#t=!1,this.#r(this.getAttribute(`value`)??``)}formStateRestoreCallback(e){typeof e==`string`&&(this.value=e)}updated(e){super.updated(e),this.#i()}#r(e){this.#e=e==null?``:`${e}`,this.internals.setFormValue(this.#e||null),this.#i(),this.valueChanged()}#i(){this.required&&!this.#e?this.internals.setValidity({valueMissing:!0},this.requiredMessage,this.focusTarget):this.internals.setValidity({})}};G([U({reflect:!0,useDefault:!0})],Yn.prototype,`name`,void 0),G([U({type:Boolean})],Yn.prototype,`required`,void 0),G([U({type:Boolean,reflect:!0})],Yn.prototype,`disabled`,void 0);function Xn(e,t,n){let r=t?.stamp(n)??[];return r.length===0||!e.dispatchEvent(new Ie(r))?[]:(t?.add(r),r)}var Zn=class{#e=[];#t;constructor(e){this.#t=e}get offers(){return this.#e[0]&&(this.#e.every(({kind:e})=>e===`retracted`)?`redo`:`undo`)}get by(){return this.#e[0]?.by}add(e,t){let n=Xn(this.#t,e,t);return n.length>0&&(this.#e=n),n.length>0}undo(e,t,n){let{offers:r}=this,i=r?this.#e:n,a=this.add(e,i.map(({id:e})=>({kind:`retracted`,by:t,about:e})));return a&&r===`redo`&&this.forget(),a}forget(){this.#e=[]}},Qn=600,$n=[`pagehide`,`visibilitychange`],er=class{#e;#t;#n;#r;#i;#a;#o;constructor(e,t){this.#e=new Map,this.#i=``,this.flush=()=>{this.#a!==void 0&&(clearTimeout(this.#a),this.#a=void 0,this.#t?.record===this.#n&&(this.#e.size>0?this.#r?.put(this.#i,Object.fromEntries(this.#e)):this.#r?.delete(this.#i)))},this.#o=t,e.addController(this)}hostConnected(){$n.forEach(e=>addEventListener(e,this.flush))}hostDisconnected(){this.flush(),$n.forEach(e=>removeEventListener(e,this.flush))}has(e){return[...this.#e.keys()].some(t=>e.test(t))}get(e){return this.#e.get(e)}text(e){return this.#e.get(e)?.trim()}set(e,t){this.#e.set(e,t),this.#a??=setTimeout(this.flush,Qn)}discard(e){for(let t of[...this.#e.keys()])e.test(t)&&this.#e.delete(t);this.#a??=setTimeout(this.flush),this.flush()}follow(e,t){let n=e&&this.#n&&(e.record!==this.#n||t!==this.#i);n&&(this.flush(),this.#e=new Map,this.#n=void 0);let r=e?.drafts;if(r&&!this.#n){[this.#t,this.#n,this.#r,this.#i]=[e,e.record,r,t];let n=this.#e;r.get(t).then(e=>{if(n===this.#e&&typeof e==`object`&&e){for(let[t,r]of Object.entries(e))typeof r==`string`&&!n.has(t)&&n.set(t,r);this.#o()}})}return!!n}};function tr(e){return!(e instanceof MouseEvent&&e.detail>1)&&e.target instanceof Element&&e.target.closest(`button`)}var nr=class extends Zn{#e;#t;#n;constructor(e,t,n=()=>e.requestUpdate()){super(e),this.announcement=``,this.#e=e,this.#t=t,this.#n=new Mn(e),this.draft=new er(e,n)}get offers(){return this.by===this.#e.viewer?super.offers:void 0}follow(...e){let t=this.draft.follow(this.#t(),JSON.stringify(e));return t&&this.forget(),t}forget(){super.forget(),this.announcement=``}run(e,...t){let{bodies:n=[],undoes:r,discard:i,write:a={},announcement:o,focus:s}=e,c=this.#t(),l=r?this.undo(c,this.#e.viewer,r):n.length===0||this.add(c,n);if(l){i&&this.draft.discard(i);for(let[e,t]of Object.entries(a))this.draft.set(e,t);o!==void 0&&this.announce(o)}return this.focus(l?s:[],...t),l}announce(e){this.announcement=e&&e===this.announcement?`${e}\u00a0`:e,this.#e.requestUpdate()}async focus(e,...t){let n=this.#e.renderRoot,r=n.activeElement;this.#e.requestUpdate(),await this.#e.updateComplete;for(let i of[e??[],r&&!n.activeElement?t:[]].flat()){let e=n.querySelector(i);if(e){if(e.localName!==`summary`)for(let t of n.querySelectorAll(`details`))t.contains(e)&&(t.open=!0);return e.focus()}}}foot(e){return this.#n.renderForWidget(this.#t(),e,this.#e.viewer)}};function rr(e){return sr(e)!==void 0}function ir(e){let t=globalThis.speechSynthesis;return t?.addEventListener?(t.addEventListener(`voiceschanged`,e),()=>t.removeEventListener(`voiceschanged`,e)):()=>{}}function ar(e,t){let n=globalThis.speechSynthesis;n.cancel();let r=e.flatMap(e=>{let t=e.textContent?.trim(),n=sr(e.closest(`[lang]`)?.getAttribute(`lang`)??``);if(!t||!n)return[];let r=new SpeechSynthesisUtterance(t);return r.voice=n,r.lang=n.lang,[r]}),i=r.at(-1);if(!i)return t();i.onend=i.onerror=t,r.forEach(e=>n.speak(e))}function or(){globalThis.speechSynthesis?.cancel()}function sr(e){let t=e.slice(0,2).toLowerCase();return globalThis.speechSynthesis?.getVoices?.().find(e=>e.localService&&e.lang.toLowerCase().startsWith(t))}var cr=class{#e=!1;#t;#n;#r;#i;#a=()=>{};#o;constructor(e){this.#o=e,e.addController(this)}hostConnected(){this.#a=ir(()=>this.#o.requestUpdate())}hostDisconnected(){this.#a(),this.#i&&or(),this.#i=void 0}view(e,t,n,r){let{objective:i,order:a}=e,o=this.#n??e.layout??`auto`;return o===`one`&&(this.#r??=r.current??i.levels[0]?.value),{objective:i,order:a,layout:o,reading:{languages:t,display:e.languages??`off`,swapped:this.#e},words:n,shown:this.#r,speaks:rr(t[0]??``),speaking:this.#i?.piece,...r,plain:this.#t??r.plain??!1}}render(e){let{objective:n,reading:r,layout:i,words:a,shown:s,plain:c}=e,l=me(e),u=t(n.title,r.languages),d=r.display===`swap`&&o(n.title,u.lang),f=(e,t)=>m`<button class="quiet" type="button" data-tool=${e} .textContent=${t}></button>`,p=l.findIndex(({value:e})=>e===s);return m`<div class="tools no-print">
      ${i===`one`?m`${p>0?f(`before`,a.before):``}
            ${p<l.length-1?f(`after`,a.after):``}`:``}
      ${f(`one`,i===`one`?a.allLevels:a.oneAtATime)}
      ${n.levels.some(e=>e.plain)?f(`plain`,c?a.allWords:a.simpler):``}
      ${d?f(`swap`,lr(r.swapped?u.lang:d.lang)??a.swap):``}
    </div>`}press(e,t){let n=e.target instanceof Element?e.target.closest(`[data-tool], [data-hear]`):null;if(!n)return;let{tool:r,hear:i}=n.dataset;if(i!==void 0)this.#s(i,n);else if(r===`swap`)this.#e=!this.#e;else if(r===`plain`)this.#t=!t.plain;else if(r===`one`)this.#n=t.layout===`one`?`cards`:`one`;else{let e=me(t),n=e.findIndex(({value:e})=>e===this.#r)+(r===`after`?1:-1);this.#r=e[n]?.value??this.#r}this.#o.requestUpdate()}#s(e,t){let n=this.#i?.piece===e;or(),this.#i=void 0;let r=t.closest(`[data-level], [data-piece]`);if(n||!r)return;let i={piece:e};this.#i=i,ar([...r.querySelectorAll(`.name > :not(.other), p`)],()=>{this.#i===i&&(this.#i=void 0,this.#o.requestUpdate())})}};function lr(e){return e&&new Intl.DisplayNames([e],{type:`language`}).of(e)}function ur({rules:e={}}){let t=new Set(e.mustDo);for(let n of t)for(let{option:r,needs:i}of e.prerequisite??[])r===n&&t.add(i);return t}function dr(e,t){let n=new Set,r=new Set;for(let a of t.entries)i(a,`chosen`)&&a.board===e.id&&n.add(a.about),i(a,`proposed`)&&a.board===e.id&&r.add(a.about);let a=[...r].flatMap(e=>pr(t,e)??[]),o=new Set([...e.options,...a].map(({id:e})=>e)),s=[...n].flatMap(n=>fr(t,e.id,n)??[]).sort((e,t)=>l(e.since,t.since)),c=[...new Set([...ur(e),...s.map(({latest:e})=>e.about)])].map(e=>{let n=s.find(({latest:t})=>t.about===e)?.latest;return{id:e,label:n?.label,with:n?.with,partners:n?.partners??[],progress:t.shown(`progressed`,e,`learner`).at(-1)?.state??`chosen`,helped:t.shown(`gave-feedback`,e,`learner`).at(-1)?.helped,archived:!o.has(e)}});return{selection:{chosen:s.map(({latest:e})=>e.about),proposals:a,started:c.flatMap(({id:e,progress:t})=>t===`chosen`?[]:e)},choices:c,proposals:a}}function fr(e,t,n){let r=[...e.shown(`chosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`unchosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`decided`,n,`teacher`).filter(({answer:e})=>e!==`approved`)],i;for(let e of r.sort(l))i=e.kind===`chosen`?{since:i?.since??e,latest:e}:void 0;return i}function pr(e,t){let n=e.shown(`proposed`,t,`learner`).at(-1),r=e.shown(`decided`,t,`teacher`).at(-1);if(!n)return;let i=r&&l(n,r)<0?r:void 0,{title:a,how:o}=n;return{id:t,title:a,how:o,state:i?.answer??`proposed`,note:i?.note,entry:n,versions:e.versionsOf(n)}}var mr=new Set([`tooMany`,`sectionTooMany`,`pointsOver`,`prerequisite`,`exclusive`]);function hr(e,t,{taken:n}={}){let r=[...new Set([...ur(e),...t.chosen.filter(n=>xr(e,t,n))])],i=[...wr(e,r)],a=(...e)=>i.reduce((t,{code:n,by:r})=>e.includes(n)?t+r:t,0);return{valid:!i.some(Sr),complete:i.length===0,unmet:i,remaining:Math.max(a(`tooFew`),a(`sectionTooFew`),a(`noLine`),a(`noDimension`),Tr(e,r,a(`pointsShort`))),counted:r,full:(e.rules?.capacity??[]).flatMap(({option:e,n:t})=>!r.includes(e)&&(n&&Object.hasOwn(n,e)&&n[e]||0)>=t?e:[])}}function gr(e,t,n,r={}){let{chosen:i}=t,{counted:a,full:o}=hr(e,t,r);if(a.includes(n))return{ok:!0,chosen:i,dropped:[]};if(!xr(e,t,n))return Cr({code:`unavailable`,by:1,id:n});if(o.includes(n))return Cr({code:`full`,by:1,id:n});let s=e.proposals?{...e,proposals:{countWhilePending:!0}}:e,c=e=>[...i.filter(t=>t!==e&&t!==n),n],l=e=>hr(s,{...t,chosen:e}).unmet.find(Sr),u=l(c());if(!u)return{ok:!0,chosen:c(),dropped:[]};let d=ur(e),f=i.filter(e=>xr(s,t,e)&&!d.has(e)&&!l(c(e))),p=f.find(e=>!t.started?.includes(e));return e.rules?.onFull===`replaceOldest`&&u.code.endsWith(`ooMany`)&&p!==void 0?{ok:!0,chosen:c(p),dropped:[p]}:{ok:!1,because:u,swaps:f}}function _r(e,t,n){if(ur(e).has(n))return Cr({code:`mustDo`,by:1,id:n});let r=t.chosen.filter(e=>e!==n),{unmet:i}=hr(e,{...t,chosen:r}),a=i.find(({code:e,other:t})=>e===`prerequisite`&&t===n);return a?Cr(a):{ok:!0,chosen:r,dropped:[n]}}function vr({rules:e={}}){let{pickExactly:t,pickRange:n}=e;return{min:Math.max(t??0,n?.min??+(t===void 0)),max:Math.min(t??1/0,n?.max??1/0)}}function yr({size:e,requireCentre:t=!1,directions:n=[`rows`,`columns`,`diagonals`]}){let r=t=>Array.from({length:e},(e,n)=>t(n)),i=n.flatMap(t=>t===`diagonals`?[r(t=>t*(e+1)),r(t=>(t+1)*(e-1))]:r(e=>e).map(n=>r(r=>t===`rows`?n*e+r:r*e+n))),a=(e*e-1)/2;return t?i.filter(e=>e.includes(a)):i}function br({proposals:e},t){return e!==void 0&&(t===`approved`||t===`proposed`&&e.countWhilePending===!0)}function xr(e,{proposals:t},n){return e.options.some(e=>e.id===n)||br(e,t?.find(e=>e.id===n)?.state)}function Sr({code:e}){return mr.has(e)}function Cr(e){return{ok:!1,because:e,swaps:[]}}function*wr({options:e,rules:t={}},n){let r=e=>e!==void 0&&n.includes(e),i=e.filter(({id:e})=>r(e)),{min:a,max:o}=vr({rules:t});n.length<a&&(yield{code:`tooFew`,by:a-n.length}),n.length>o&&(yield{code:`tooMany`,by:n.length-o});for(let{section:e,min:n,max:r}of t.perSection??[]){let t=i.filter(({section:t})=>t===e).length;t<n&&(yield{code:`sectionTooFew`,by:n-t,id:e}),t>r&&(yield{code:`sectionTooMany`,by:t-r,id:e})}if(t.lines){let n=yr(t.lines).map(t=>t.filter(t=>!r(e[t]?.id)).length),i=Math.min(...n);i>0&&(yield{code:`noLine`,by:i})}if(t.pointsTarget){let{target:e,allowOver:n=!1}=t.pointsTarget,r=i.reduce((e,t)=>e+(t.points??0),0);r<e&&(yield{code:`pointsShort`,by:e-r}),r>e&&!n&&(yield{code:`pointsOver`,by:r-e})}for(let{option:e,needs:n}of t.prerequisite??[])r(e)&&!r(n)&&(yield{code:`prerequisite`,by:1,id:e,other:n});for(let e of t.exclusive??[]){let[t,n,...i]=e.filter(r);t!==void 0&&n!==void 0&&(yield{code:`exclusive`,by:1+i.length,id:t,other:n})}for(let e of t.dimension??[])i.some(({dimension:t})=>t===e)||(yield{code:`noDimension`,by:1,id:e})}function Tr({options:e},t,n){let r=e.flatMap(({id:e,points:n})=>t.includes(e)?[]:n??0).sort((e,t)=>t-e),i=0;for(;n>0&&i<r.length;i++)n-=r[i]??0;return i}var Er={heading:`Choose your work`,headingForTeacher:`Choice board`,headingForFamily:`What your child can choose`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Choose ${i} in a line`:r?`Reach ${r} points`:a?`Choose from each part`:t>=n?e>1?`Choose ${e} or more of ${n}`:`Choose what you like`:e===t?`Choose ${e} of ${n}`:e===0?`Choose up to ${t} of ${n}`:`Choose ${e} to ${t} of ${n}`,soFar:(e,t)=>`${e}, ${t} chosen`,pointsSoFar:e=>e===1?`1 point so far`:`${e} points so far`,more:e=>`${e} more to choose.`,enough:`That is all you need.`,unmet:{tooMany:({by:e})=>`That is ${e} too many.`,sectionTooMany:({name:e})=>`“${e}” has too many.`,sectionTooFew:({name:e,by:t})=>`“${e}” needs ${t} more.`,noLine:({by:e})=>`A line needs ${e} more.`,pointsShort:({by:e})=>`${e} points to go.`,pointsOver:({by:e})=>`That is ${e} points too many.`,prerequisite:({name:e,other:t})=>`“${e}” goes with “${t}”. Choose both, or neither.`,exclusive:({name:e,other:t})=>`“${e}” and “${t}” do not go together.`,noDimension:({name:e})=>`Choose one for “${e}”.`,mustDo:()=>`Everyone does this one.`,full:()=>`This one is full.`,unavailable:()=>`Your teacher has to say yes first.`},dimension:{process:`How you learn`,product:`What you make`,content:`What it is about`,environment:`Where and with what`},mustDo:`Must do`,mayDo:`May do`,full:`Full`,minutes:e=>`About ${e} min`,points:e=>e===1?`1 point`:`${e} points`,place:(e,t)=>`Row ${e}, column ${t}`,materials:`You need`,criteria:`What good work shows`,oneBefore:`One before`,oneAfter:`Next one`,allOptions:`All choices`,chose:e=>`Chosen: ${e}.`,gaveUp:e=>`Given up: ${e}.`,swapped:(e,t)=>`${t} takes the place of ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,swapAsk:`Swap one for it?`,swapFor:e=>`Swap “${e}”`,startedAsk:e=>`You have started “${e}”. Give it up? Your work stays.`,giveUp:`Give it up`,keep:`Keep things as they are`,clear:`Clear my choice`,mine:`My choices`,theirs:`What was chosen`,none:`Nothing yet. Tick what you want to do.`,archived:`No longer on the board`,archivedHelp:`It does not count any more. Your work stays saved.`,progress:{chosen:`Chosen`,started:`Started`,submitted:`Handed in`,done:`Done`},advance:{started:`I have started`,submitted:`I handed it in`,done:`I am done`},moved:(e,t)=>`${e}: ${t}.`,working:`Who works on it?`,modes:{solo:`On my own`,partner:`With a partner`,group:`In a group`},partnerName:`First name or initials`,groupNames:`First names or initials, with commas`,agreed:`They said yes`,waitsFor:`They have not said yes yet`,save:`Save`,saved:`Saved.`,nameFirst:`Write a first name or initials.`,groupSize:(e,t)=>`A group here is ${e} to ${t} people, you included.`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`Some`,no:`Not much`},idea:`An idea of your own?`,ownIdea:`Own idea`,ideaTitle:`What will you do?`,ideaHow:`How will it show what you learned?`,ideaAdd:`Add my idea`,ideaSave:`Save my idea`,ideaChange:`Change it`,ideaDrop:`Take it back`,ideaFirst:`Say what you will do, and how it shows what you learned.`,ideaAdded:`Your idea is on the board. Show it to your teacher.`,states:{proposed:`Waiting for your teacher`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},statesForTeacher:{proposed:`Waiting for you`,approved:`Approved`,changesAsked:`Change asked for`,declined:`Declined`},note:`A word to the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Say no`},required:`Choose what you will do.`};function Dr(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,value:c,taken:l}=e,u=k(`choice-board`,i,Er),f=o?.state===`ready`,p=`keeps`in t,m=!p&&o!==void 0,h=f?o.record:new d,g=m?dr(t,h):{selection:{chosen:c.split(/\s+/).filter(Boolean)},choices:[],proposals:[]},_=m?!f:e.isWaiting,v=Or(t,g,m),y=Array.from({length:v.length},(e,t)=>({value:t,label:``})),b={...a,before:u.oneBefore,after:u.oneAfter,allLevels:u.allOptions},x=e.tools.view({...t,objective:{id:``,title:t.title,levels:y}},r,b,{});return{...e,messages:u,list:x,reading:x.reading,state:g,evaluation:hr(t,g.selection,{taken:l}),cards:v,draft:s.draft,isPersisted:m&&f,canAct:n===`learner`&&!e.isDisabled&&!_,only:x.layout===`one`?x.shown:void 0,say:m&&o.state===`loading`?a.loading:s.announcement,offers:s.offers,isNotSaved:o!==void 0&&p}}function Or(e,{proposals:t},n){return[...[void 0,...(e.sections??[]).map(({id:e})=>e)].flatMap(t=>e.options.filter(e=>e.section===t)).map(e=>({id:e.id,section:e.section,option:e})),...e.proposals&&n?[...t.map(e=>({id:e.id,proposal:e})),{id:``}]:[]].map((e,t)=>({...e,place:t}))}function kr({config:e}){return vr(e).max===1}function K({config:e,state:t,reading:n},r){let i=e.options.find(e=>e.id===r)?.title??t.proposals.find(e=>e.id===r)?.title??t.choices.find(e=>e.id===r)?.label;return i===void 0?r:I(i,n)}function Ar(e,{code:t,by:n,id:r=``,other:i=``}){let{messages:a,config:o,reading:s}=e,c=o.sections?.find(e=>e.id===r),l=t===`noDimension`&&Object.entries(a.dimension).find(([e])=>e===r)?.[1],u=t.startsWith(`section`)&&c?I(c.title,s):l||K(e,r);return t===`tooFew`?a.more(n):a.unmet[t]({by:n,name:u,other:K(e,i)})}function jr({config:e,messages:t,evaluation:n}){let{options:r,rules:i={}}=e,a=i.pickExactly===void 0&&i.pickRange===void 0,o=a?i.pointsTarget?.target:void 0,s=t.task({...vr(e),of:r.length,points:o,line:a?i.lines?.size:void 0,sections:a&&i.perSection!==void 0});return o===void 0?t.soFar(s,n.counted.length):`${s}, ${t.pointsSoFar(Pr(e,n.counted))}`}function Mr({evaluation:e,messages:t}){return e.complete?t.enough:e.remaining>0?t.more(e.remaining):``}function Nr({config:e,messages:t,evaluation:n},r){let i=e.rules?.perSection?.find(e=>e.section===r),a=e.options.filter(e=>e.section===r);if(!i)return``;let{counted:o}=hr({options:a},{chosen:n.counted});return t.soFar(t.task({...i,of:a.length,points:void 0,line:void 0,sections:!1}),o.length)}function Pr({options:e},t){return e.reduce((e,{id:n,points:r=0})=>t.includes(n)?e+r:e,0)}function Fr({config:e},t){let n=e.options.find(e=>e.id===t);return n?n.modes?.length?n.modes:[`solo`]:[...new Set(e.options.flatMap(({modes:e=[`solo`]})=>e))]}function Ir(e,t,n,r){let{config:i,state:a}=e;if(!n)return Hr(e,t);let o=gr(i,a.selection,t,r);if(o.ok)return Br(e,t,o);let[s]=o.swaps;return kr(e)&&s!==void 0?Vr(e,t,s):zr(e,{id:t,because:o.because,swaps:o.swaps})}function Lr(e,t){let{ask:n,draft:r,messages:i,offers:a,evaluation:o,state:s}=e,c=n&&{focus:`[name="choice"][value="${CSS.escape(n.id)}"]`};switch(t.type){case`undo`:return{undoes:[],announcement:a===`undo`?i.undone:``};case`keep`:return{...c};case`clear`:return Hr(e,o.counted[0]??``);case`drop`:return Hr(e,t.id,!0);case`swap`:return n?{...Vr(e,n.id,t.id),...c}:{};case`giveUp`:{if(!n)return{};let{id:r}=t;return{...r===n.id?Hr(e,r,!0):Vr(e,n.id,r,!0),...c}}case`advance`:{let{id:n,to:r}=t;return{bodies:[{kind:`progressed`,by:`learner`,about:n,state:r}],announcement:i.moved(K(e,n),i.progress[r]),focus:Rr(n,`h4`)}}case`helped`:{let{id:e,helped:n}=t;return{bodies:[{kind:`gave-feedback`,by:`learner`,about:e,helped:n}],announcement:i.saved}}case`company`:return Ur(e,t.id);case`ideaAdd`:return Wr(e,t.id);case`ideaChange`:{let{id:e}=t,n=s.proposals.find(t=>t.id===e);return n?{write:{idea:e,title:n.title,how:n.how},focus:`.idea [name="title"]`}:{...c}}case`ideaDrop`:{let{id:n}=t,r=s.proposals.find(e=>e.id===n)?.versions??[];return{bodies:[...s.selection.chosen.includes(n)?[Kr(e,n)]:[],...r.map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],announcement:i.gaveUp(K(e,n))}}case`decide`:{let{id:e,answer:n}=t,a=r.text(`note:${e}`);return{bodies:[{kind:`decided`,by:`teacher`,about:e,answer:n,...a&&{note:a}}],discard:/^note:/,announcement:i.statesForTeacher[n]}}}}function Rr(e,t){return`[data-choice="${CSS.escape(e)}"] ${t}`}function zr(e,t){let{messages:n}=e,r=t.because?Ar(e,t.because):n.startedAsk(K(e,t.from??t.id));return{ask:t,announcement:t.swaps.length>0?`${r} ${n.swapAsk}`:r}}function Br(e,t,n){let{messages:r}=e,i=K(e,t),[a]=n.dropped;return{bodies:[...n.dropped.map(t=>Kr(e,t)),Gr(e,t)],chosen:n.chosen,isChoice:!0,announcement:a===void 0?r.chose(i):r.swapped(K(e,a),i)}}function Vr(e,t,n,r=!1){let{selection:i}=e.state;return!r&&i.started?.includes(n)?zr(e,{id:t,swaps:[],from:n}):Br(e,t,{ok:!0,chosen:[...i.chosen.filter(e=>e!==n),t],dropped:[n]})}function Hr(e,t,n=!1){let{messages:r,state:i,config:a}=e,o=_r(a,i.selection,t);return o.ok?!n&&i.selection.started?.includes(t)?zr(e,{id:t,swaps:[],from:t}):{bodies:[Kr(e,t)],chosen:o.chosen,isChoice:!0,announcement:r.gaveUp(K(e,t))}:zr(e,{id:t,because:o.because,swaps:[]})}function Ur(e,t){let{draft:n,state:r,messages:i,config:a}=e,o=r.choices.find(e=>e.id===t),s=Fr(e,t),c=s.find(e=>e===(n.get(`with:${t}`)??o?.with))??(s.length===1?s[0]:void 0);if(!c)return{announcement:i.working,focus:Rr(t,`[type="radio"]`)};let l=n.get(`names:${t}`)?.split(/[,;\n]/)??o?.partners.map(({label:e})=>e)??[],u=n.get(`agreed:${t}`),d=(c===`partner`?[l.join(`,`)]:c===`group`?l:[]).map(e=>e.trim()).filter(Boolean).map(e=>({label:e,agreed:u===void 0?o?.partners.find(t=>t.label===e)?.agreed??!1:u!==``}));if(c!==`solo`&&d.length===0)return{announcement:i.nameFirst,focus:Rr(t,`.field input`)};let f=c===`group`?a.options.find(e=>e.id===t)?.groupSize:void 0;return f&&(d.length+1<f.min||d.length+1>f.max)?{announcement:i.groupSize(f.min,f.max),focus:Rr(t,`.field input`)}:{bodies:[{...Gr(e,t),with:c,...d.length>0&&{partners:d}}],discard:RegExp(`^(with|names|agreed):${t.replace(/[^\w-]/g,`\\$&`)}$`),announcement:i.saved,focus:Rr(t,`summary`)}}function Wr(e,t){let{draft:n,messages:r,state:i,config:a}=e,[o=``,s=``]=[n.get(`title`)?.trim(),n.get(`how`)?.trim()];if(!o||!s)return{announcement:r.ideaFirst,focus:o?`[name="how"]`:`[name="title"]`};let l=i.proposals.find(e=>e.id===t),u=l?.id??c(Date.now(),crypto.getRandomValues(new Uint8Array(10))),d=[...i.proposals.filter(e=>e.id!==u),{id:u,state:`proposed`}],f={...i.selection,proposals:d},p=!f.chosen.includes(u)&&gr(a,f,u);return{bodies:[{kind:`proposed`,by:`learner`,about:u,board:a.id,title:o,how:s,...l&&{revises:l.entry.id}},...p&&p.ok&&p.dropped.length===0?[{...Gr(e,u),label:o}]:[]],discard:/^(idea|title|how)$/,announcement:r.ideaAdded,focus:`.idea summary`}}function Gr({config:e,state:t},n){let r=[...e.options,...t.proposals].find(({id:e})=>e===n)?.title;return{kind:`chosen`,by:`learner`,about:n,board:e.id,...r!==void 0&&{label:r}}}function Kr({config:e},t){return{kind:`unchosen`,by:`learner`,about:t,board:e.id}}var qr=P(x(),O(e=>Number.isInteger(e),`notWhole`),O(e=>e>=0,`outOfRange`)),Jr=P(x(),O(e=>e>0,`outOfRange`)),Yr=M(j),Xr=C(r),Zr=y([`process`,`product`,`content`,`environment`]),Qr=C(A()),$r=F({min:qr,max:qr}),ei=F({type:y([`choice-board`]),id:j,record:C(j),title:a,statement:Xr,text:Xr,successCriteria:C(M(a)),sections:C(M(F({id:j,title:a,text:Xr}))),options:M(F({id:j,title:a,text:Xr,section:C(j),dimension:C(Zr),medium:Xr,minutes:C(Jr),level:Xr,support:Xr,materials:C(M(a)),links:C(M(F({title:a,href:Ee}))),modes:C(M(y([`solo`,`partner`,`group`]))),groupSize:C($r),points:C(Jr),objectives:C(Yr),competencies:C(Yr)})),rules:C(F({pickExactly:C(qr),pickRange:C($r),onFull:C(y([`block`,`replaceOldest`])),perSection:C(M(F({section:j,min:qr,max:qr}))),mustDo:C(Yr),mayDo:C(Yr),lines:C(F({size:qr,requireCentre:Qr,directions:C(M(y([`rows`,`columns`,`diagonals`])))})),pointsTarget:C(F({target:Jr,allowOver:Qr})),prerequisite:C(M(F({option:j,needs:j}))),exclusive:C(M(Yr)),capacity:C(M(F({option:j,n:qr}))),dimension:C(M(Zr))})),proposals:C(F({countWhilePending:Qr})),columns:C(qr),layout:C(y([`auto`,`one`])),languages:C(y([`off`,`stacked`,`side-by-side`,`swap`])),feedback:Qr,sharedComputers:Qr}),ti=P(ei,D(function*(e){if(yield*w(N(e,`options`),`options`),yield*w(N(e,`sections`),`sections`),!ae(ei,e))return;let t=[...ni(e)];yield*t,t.length===0&&(yield*ii(e))}));function*ni({options:e,sections:t=[],rules:n={}}){let[r,i]=[e,t].map(e=>new Set(e.map(({id:e})=>e))),a=new Map([[`section`,i]]);for(let e of[`option`,`needs`,`mustDo`,`mayDo`,`exclusive`])a.set(e,r);let o=function*(e,t,n=``){if(typeof e==`string`&&a.get(n)?.has(e)===!1&&(yield q(t,`unknownId`,{found:e})),typeof e!=`object`||!e)return;let[r,i]=[Number(E(e,`min`)),Number(E(e,`max`))];r>i&&(yield q(t,`minAboveMax`,{found:r,expected:i}));for(let[r,i]of Object.entries(e))yield*Array.isArray(e)?o(i,te(t,Number(r)),n):o(i,te(t,r),r)};for(let[t,{id:n,section:r,groupSize:i}]of e.entries())/\s/.test(n)&&(yield q(`options[${t}].id`,`spaceInId`,{found:n})),yield*o({section:r,groupSize:i},`options[${t}]`);yield*o(n,`rules`),n.pickExactly===0&&(yield q(`rules.pickExactly`,`outOfRange`,{found:0,min:1}));for(let[e,t]of(n.mayDo??[]).entries())n.mustDo?.includes(t)&&(yield q(`rules.mayDo[${e}]`,`mustAndMay`,{found:t}));for(let[e,{option:t,needs:r}]of(n.prerequisite??[]).entries())ur({rules:{...n,mustDo:[r]}}).has(t)&&(yield q(`rules.prerequisite[${e}]`,`cycle`,{found:t}));if(!n.lines)return;let{size:s}=n.lines,[c,l]=[e.length,s*s];s<3||s>5?yield q(`rules.lines.size`,`outOfRange`,{found:s,min:3,max:5}):c===l?yr(n.lines).length===0&&(yield q(`rules.lines`,`noWayToFinish`)):yield q(`rules.lines`,`wrongCount`,{found:c,expected:l})}var ri=5e3;function*ii(e){let{options:t}=e,{min:n}=vr(e);if(!e.proposals&&n>t.length){yield q(`options`,`tooFewOptions`,{found:t.length,expected:n});return}let{valid:r,counted:i}=hr(e,{chosen:[]});r?!e.proposals&&!ai(e)&&(yield q(`rules`,`noWayToFinish`)):yield q(`rules.mustDo`,`mustDosBreakRule`,{found:i.length})}function ai(e){let t=e.options.map(({id:e})=>e).filter(t=>!ur(e).has(t)),n=t.length<31?2**t.length:1/0;for(let r=0;r<Math.min(n,ri);r++)if(hr(e,{chosen:t.filter((e,t)=>t<31&&r&1<<t)}).complete)return!0;return n>ri}function q(e,t,n={}){return{path:e,code:t,params:n}}function oi(e,t){let n=e.target;if(!(e instanceof KeyboardEvent)||!(n instanceof HTMLElement)||!n.matches(`[type="radio"][name="choice"]`)||!e.key.startsWith(`Arrow`))return;e.preventDefault();let r=[...t.shadowRoot?.querySelectorAll(`li:not([hidden]) > * > [name="choice"]`)??[]],i=e.key===`ArrowUp`||e.key===(t.matches(`:dir(rtl)`)?`ArrowRight`:`ArrowLeft`);r.at((r.indexOf(n)+(i?-1:1))%r.length)?.focus()}function si(e){let t=[...e.querySelectorAll(`:scope > ul`)],[n]=t;if(!n)return;let r=t.map(e=>[...e.querySelectorAll(`:scope > li`)]),i=[...e.querySelectorAll(`:scope > ol > li`)].map(ui),a=t.map(e=>t.length>1?li(e):void 0),{id:o,choose:s=``}=n.dataset,[,c,l]=/^(\d+)(?:\D+(\d+))?$/.exec(s)??[],u=r.flat().map((e,t)=>e.dataset.id??`markup-${t}`),d=u.filter((e,t)=>r.flat()[t]?.dataset.must!==void 0),f=0;return{type:`choice-board`,id:o??`markup`,...(o===void 0||r.flat().some(e=>!e.dataset.id))&&{keeps:!1},title:ui(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),...i.length>0&&{successCriteria:i},...a.some(Boolean)&&{sections:a.flatMap((e,t)=>e?{id:`section-${t}`,title:ui(e)}:[])},options:r.flatMap((e,t)=>e.map(e=>({...ci(e,u[f++]),...a[t]&&{section:`section-${t}`}}))),rules:{...l&&{pickRange:{min:Number(c),max:Number(l)}},...c&&!l&&{pickExactly:Number(c)},...d.length>0&&{mustDo:d}}}}function ci(e,t){let{minutes:n,points:r,medium:i,dimension:a}=e.dataset,o=ui(e),s=e.querySelector(`strong, b, h3, h4, h5`),c=s?ui(s):/^[^.:–—]*/.exec(o)?.[0].trim()??o,l=[...e.querySelectorAll(`a[href]`)],u=l.reduce((e,t)=>e.replace(ui(t),``),o.slice(o.indexOf(c)+c.length)).replace(/^[\s.:–—]+/,``).trim();return{id:t,title:c,...u&&{text:u},...i&&{medium:i},...a&&{dimension:a},...n&&{minutes:Number(n)},...r&&{points:Number(r)},...l.length>0&&{links:l.map(e=>({title:ui(e),href:e.getAttribute(`href`)}))}}}function li(e){let t=e.previousElementSibling;return t?.matches(`h2, h3, h4, h5, h6`)&&t!==e.parentElement?.firstElementChild?t:void 0}function ui(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var di=p`
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
`;function J(e,t,n=``){return m`<button
    type="button"
    class=${n}
    data-act=${e.type}
    .action=${e}
    .textContent=${t}
  ></button>`}function fi(e){let{config:t,reading:n,cards:r,only:i}=e;return m`${mi(e,r.filter(({option:e,section:t})=>e&&t===void 0))}
  ${t.sections?.map(({id:t,title:a,text:o},s)=>{let c=r.filter(({section:e})=>e===t);return m`<div
      class="section"
      role="group"
      aria-labelledby="s${s}"
      aria-describedby="n${s}"
      ?hidden=${i!==void 0&&!c.some(({place:e})=>e===i)}
    >
      <h3 id="s${s}" dir="auto" .textContent=${I(a,n)}></h3>
      ${o?L(o,n,`what`):h}
      <p class="muted" id="n${s}" .textContent=${Nr(e,t)}></p>
      ${mi(e,c)}
    </div>`})}
  ${mi(e,r.filter(({option:e})=>!e))}`}function pi({config:e,reading:t}){return m`<ul class="signs">
    ${e.successCriteria?.map(e=>m`<li>${L(e,t,`what`)}</li>`)}
  </ul>`}function mi(e,t){if(t.length===0)return h;let{columns:n,rules:r,options:i}=e.config,a=r?.lines?.size??n??(i.length===3||i.length>4?3:2);return m`<ul class="grid c${Math.min(Math.max(a,1),5)}" role="list" part="options">
    ${t.map(t=>t.id?hi(e,t):xi(e,t.place))}
  </ul>`}function hi(e,{id:t,place:n,option:r,proposal:i}){let{reading:a,evaluation:o,canAct:s,only:c,shared:l,messages:u,viewer:d,config:f}=e,{speaks:p,speaking:g}=e.list,_=r?r.text:i?.how,v=gi(r?.title??i?.title??t,e,n),y=o.counted.includes(t),b=[i&&u.ownIdea,i&&(d===`teacher`?u.statesForTeacher:u.states)[i.state],ur(f).has(t)&&u.mustDo,f.rules?.mayDo?.includes(t)&&u.mayDo,o.full.includes(t)&&u.full,y&&d!==`learner`&&u.progress.chosen];return m`<li
    class="option ${y?`on`:``} ${i?`own`:``}"
    part="option"
    data-piece
    ?hidden=${c!==void 0&&c!==n}
  >
    ${!i||br(f,i.state)?m`<label class="pick"
            ><input
              type=${kr(e)?`radio`:`checkbox`}
              name="choice"
              value=${t}
              aria-labelledby="t${n}"
              aria-describedby="f${n} d${n}"
              ?disabled=${!s}
            />${v}</label
          >`:m`<p class="pick">${v}</p>`}
    <p class="facts" id="f${n}">
      ${b.map(e=>e?m`<b .textContent=${e}></b> `:h)}<span
        dir="auto"
        .textContent=${r?_i(r,e):``}
      ></span>
    </p>
    ${_===void 0?h:L(_,a,`what`,`d${n}`)}
    ${r?vi(r,e):h} ${i?bi(i,e):h}
    ${p?m`<button
            class="quiet"
            type="button"
            data-hear=${t}
            .textContent=${g===t?l.stop:l.hear}
          ></button>`:h}
    ${yi(e,t)}
  </li>`}function gi(e,{reading:t},n){let[r,i]=be(e,t);return m`<span class="name"
    ><span id="t${n}" dir="auto" lang=${R(r,t)} .textContent=${r.text}></span>${i?m`<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${R(i,t)}
            .textContent=${i.text}
          ></span>`:h}</span
  >`}function _i(e,{config:t,messages:n,reading:r}){let{medium:i,minutes:a,level:o,points:s,support:c,dimension:l,modes:u=[]}=e,d=t.rules?.lines?.size,f=t.options.indexOf(e);return[d&&n.place(Math.floor(f/d)+1,f%d+1),i&&I(i,r),a&&n.minutes(a),s&&n.points(s),o&&I(o,r),l&&n.dimension[l],u.some(e=>e!==`solo`)&&u.map(e=>n.modes[e]).join(` / `),c&&I(c,r)].filter(Boolean).join(` · `)}function vi({materials:e=[],links:t=[]},n){let{config:r,reading:i,messages:a,only:o}=n,s=e.map(e=>I(e,i)).join(`, `);return m`${s?m`<p class="facts" dir="auto" .textContent=${`${a.materials}: ${s}`}></p>`:h}
  ${t.map(({href:e,title:t})=>{let n=Ae(e,document.baseURI);return n?m`<p>
          <a
            href=${n}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${I(t,i)}
          ></a>
          <span class="facts" .textContent=${new URL(n).host}></span>
        </p>`:h})}
  ${r.successCriteria?.length?m`<details ?open=${o!==void 0}>
          <summary .textContent=${a.criteria}></summary>
          ${pi(n)}
        </details>`:h}`}function yi(e,t){let{ask:n,messages:r}=e;if(n?.id!==t)return h;let{because:i,swaps:a,from:o}=n,s=i?Ar(e,i):r.startedAsk(K(e,o??t));return m`<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${a.length>0?`${s} ${r.swapAsk}`:s}></p>
    <p class="acts">
      ${i?a.map(t=>J({type:`swap`,id:t},r.swapFor(K(e,t)))):J({type:`giveUp`,id:o??``},r.giveUp)}
      ${J({type:`keep`},r.keep)}
    </p>
  </div>`}function bi({id:e,note:t,state:n},{messages:r,viewer:i,canAct:a,draft:o,isPersisted:s}){let c=`note:${e}`;return m`${t?m`<p class="note" dir="auto" .textContent=${t}></p>`:h}
  ${i===`teacher`&&s?m`<label class="field no-print"
            ><span .textContent=${r.note}></span
            ><textarea name=${c} rows="2" dir="auto" .value=${o.get(c)??``}></textarea>
          </label>
          <p class="acts">
            ${[`approved`,`changesAsked`,`declined`].map(t=>J({type:`decide`,id:e,answer:t},r.decide[t],t===n?`on`:``))}
          </p>`:a?m`<p>
            ${n===`approved`?h:J({type:`ideaChange`,id:e},r.ideaChange,`quiet`)}
            ${J({type:`ideaDrop`,id:e},r.ideaDrop,`quiet`)}
          </p>`:h}`}function xi({messages:e,draft:t,canAct:n,only:r,viewer:i},a){if(i!==`learner`)return h;let o=t.get(`idea`)??``;return m`<li class="option own idea" part="idea" ?hidden=${r!==void 0&&r!==a}>
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
  </li>`}var Si=[`chosen`,`started`,`submitted`,`done`];function Ci(e){let{state:t,messages:n,viewer:r,isPersisted:i}=e;return i?m`<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${r===`learner`?n.mine:n.theirs}></h3>
    ${t.choices.length===0&&r===`learner`?m`<p class="muted no-print" .textContent=${n.none}></p>`:h}
    <ul role="list">
      ${t.choices.map((t,n)=>wi(e,t,n))}
    </ul>
  </section>`:h}function wi(e,t,n){let{messages:r,canAct:i}=e,{id:a,archived:o,progress:s}=t,c=Si.indexOf(s);return m`<li class="choice" data-choice=${a}>
    <h4 id="c${n}" tabindex="-1" dir="auto" .textContent=${K(e,a)}></h4>
    ${o?m`<p>${B(`old`,r.archived)} <span class="muted" .textContent=${r.archivedHelp}></span></p>`:h}
    <ol class="track" role="list" aria-labelledby="c${n}">
      ${Si.map((e,t)=>m`<li class=${t<=c?`past`:``} aria-current=${t===c?`step`:`false`} .textContent=${r.progress[e]}></li>`)}
    </ol>
    ${i&&!o&&s!==`done`?m`<p class="acts">
            ${s===`chosen`?J({type:`advance`,id:a,to:`started`},r.advance.started):h}
            ${s===`started`?J({type:`advance`,id:a,to:`submitted`},r.advance.submitted):h}
            ${s===`chosen`?h:J({type:`advance`,id:a,to:`done`},r.advance.done)}
          </p>`:h}
    ${o?Ti(t,e):Ei(t,e)} ${Di(t,e)}
    ${i&&o?J({type:`drop`,id:a},r.giveUp,`quiet`):h}
  </li>`}function Ti({with:e,partners:t},{messages:n}){if(!e)return h;let r=t.map(({label:e})=>e).join(`, `),i=t.some(({agreed:e})=>!e)?` · ${n.waitsFor}`:``;return m`<span
    dir="auto"
    class="who"
    .textContent=${`${n.modes[e]}${r?`: ${r}`:``}${i}`}
  ></span>`}function Ei(e,t){let{config:n,messages:r,draft:i,canAct:a}=t,{id:o}=e,s=Fr(t,o);if(!a||s.length===1&&s[0]===`solo`)return Ti(e,t);let c=i.get(`with:${o}`)??e.with??(s.length===1?s[0]:void 0),l=i.get(`names:${o}`)??e.partners.map(({label:e})=>e).join(`, `),u=i.get(`agreed:${o}`)??(e.partners.length>0&&e.partners.every(e=>e.agreed)?`on`:``),d=n.options.find(e=>e.id===o)?.groupSize;return m`<details class="company" ?open=${e.with===void 0}>
    <summary><span .textContent=${e.with?``:r.working}></span>${Ti(e,t)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${r.working}></legend>
      ${s.map(e=>m`<label class="tick"
            ><input type="radio" name="with:${o}" value=${e} .checked=${c===e} /><span
              .textContent=${r.modes[e]}
            ></span
          ></label>`)}
    </fieldset>
    ${c===void 0||c===`solo`?h:m`<label class="field"
              ><span .textContent=${c===`group`?r.groupNames:r.partnerName}></span
              ><input name="names:${o}" dir="auto" autocomplete="off" .value=${l} />
            </label>
            ${c===`group`&&d?m`<p class="muted" .textContent=${r.groupSize(d.min,d.max)}></p>`:h}
            <label class="tick"
              ><input type="checkbox" name="agreed:${o}" .checked=${u===`on`} /><span
                .textContent=${r.agreed}
              ></span
            ></label>`}
    <p class="acts">${J({type:`company`,id:o},r.save)}</p>
  </details>`}function Di({id:e,progress:t,helped:n},{config:r,messages:i,canAct:a,viewer:o}){return r.feedback===!1||t!==`done`?h:a?m`<div class="helped no-print" role="group" aria-label=${i.helped}>
    <span .textContent=${i.helped}></span>
    ${[`yes`,`some`,`no`].map(t=>m`<button
          type="button"
          data-act="helped"
          .action=${{type:`helped`,id:e,helped:t}}
          aria-pressed=${n===t}
          .textContent=${i.helps[t]}
        ></button>`)}
  </div>`:n&&o!==`learner`?m`<p .textContent=${`${i.helped} ${i.helps[n]}`}></p>`:h}function Oi(e,t,n){let{config:r,messages:i,shared:a,reading:o,evaluation:s,viewer:c,canAct:l,offers:u}=e,d={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[c],f=s.unmet.filter(({code:e})=>!e.endsWith(`ooFew`)),p=(e,t,n=``)=>e===void 0?h:L(e,o,t,n);return m`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" .textContent=${d}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${p(r.title,`objective`,`title`)} ${p(r.statement,`what`)} ${p(r.text,`what`)}
        <div class="task" part="task">
          <p id="task" .textContent=${jr(e)}></p>
          <ul>
            ${f.map(t=>m`<li .textContent=${Ar(e,t)}></li>`)}
          </ul>
          ${s.complete?m`<p .textContent=${i.enough}></p>`:h}
        </div>
        ${r.successCriteria?.length?m`<div class="print"><b .textContent=${i.criteria}></b>${pi(e)}</div>`:h}
        ${fi(e)}
      </fieldset>
      ${t}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${e.say}></span>
        ${u?J({type:`undo`},i[u],`quiet`):h}
        ${l&&kr(e)&&s.counted.length>0?J({type:`clear`},i.clear,`quiet`):h}
      </p>
      ${Ci(e)}
      ${e.isNotSaved?m`<p class="muted" .textContent=${a.isNotSaved}></p>`:h} ${n}
    </div>
  </div>`}var ki=class extends Yn{constructor(...e){super(...e),this.taken={},this.tag=`choice-board`,this.schema=ti,this.#e=new cr(this),this.#t=new nr(this,()=>this.session)}static{this.styles=[W,Nn,di]}#e;#t;#n;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`keydown`,e=>this.#i&&oi(e,this)),e}readMarkup(){return si(this)}get requiredMessage(){return this.config?this.#a(this.config).messages.required:this.shared.required}get focusTarget(){return this.#r.find(({checked:e})=>e)??this.#r[0]}willUpdate(e){super.willUpdate(e),this.config&&this.#t.follow(this.tag,this.config.id,this.viewer===`teacher`||void 0)&&(super.formResetCallback(),this.#n=void 0)}renderWidget(e){let t=this.#a(e);this.setState(`complete`,t.evaluation.complete);let n=`keeps`in e?h:this.#t.foot(this.language);return Oi(t,this.#e.render(t.list),n)}updated(e){super.updated(e),this.config&&this.#o(this.#a(this.config))}handleInput({target:e}){if(!this.config||!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement))return;let t=e.matches(`[type="checkbox"]:not(:checked)`);if(e.name!==`choice`)return this.#t.draft.set(e.name,t?``:e.value),this.requestUpdate();let n=this.#a(this.config);this.#o(n),this.#s(n,Ir(n,e.value,!t,{taken:this.taken}))}handleClick(e){let t=tr(e);if(!this.config||!t)return;let n=this.#a(this.config);if(t.action)return this.#s(n,Lr(n,t.action));this.#e.press(e,n.list),this.#t.focus([],`[data-tool="after"], [data-tool="before"], [data-tool="one"]`)}get#r(){return[...this.renderRoot.querySelectorAll(`[name="choice"]`)]}get#i(){return this.config!==void 0&&!(`keeps`in this.config)&&this.session?.state===`ready`}#a(e){let{value:t,taken:n,isDisabled:r}=this,i=Qt(this)?.matches(`:not(:defined)`)===!0,a={actions:this.#t,tools:this.#e,ask:this.#n,isWaiting:i};return Dr({...this.context(e),value:t,taken:n,isDisabled:r,...a})}#o({evaluation:e}){for(let t of this.#r)t.checked=e.counted.includes(t.value)}#s({config:e,isPersisted:t,viewer:n},r){let{bodies:i=[],chosen:a,announcement:o=``,...s}=r;if(!this.#t.run({...s,bodies:t?i:[]},`.say`))return;this.#n=r.ask;let c=t?this.#a(e).evaluation.counted:a;n===`learner`&&c&&this.chose(c.join(` `)),this.#t.announce(s.isChoice?`${o} ${Mr(this.#a(e))}`:o)}};G([U({attribute:!1})],ki.prototype,`taken`,void 0),Fe(`choice-board`,ki);var Ai=p`
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
`,ji=[Ai,p`
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
  `],Mi=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),Ni=function(e,t){return new URL(e,t).href},Pi={},Fi=function(e){return e.pathname.endsWith(`.css`)},Ii=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},Li=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=Ni(t,n);let r=s(t),i=Fi(r);return Ii(Pi,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Mi,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},Ri=class{#e;#t;#n=!1;constructor(e){this.#e=e}render(e,t,n){return t.length===0?h:(this.#t||this.#r(),this.#t?.render(e,t,n)??h)}async#r(){if(this.#n)return;this.#n=!0;let e=await H(()=>Li(()=>import(`./family-page-Cd8m8sXO.js`),__vite__mapDeps([0,1,2,3,4,5,6,7]),import.meta.url));this.#n=e!==void 0,e&&(this.#t=new e.FamilyPage(this.#e),this.#e.requestUpdate())}},zi=class{#e;#t;#n;#r;#i=`new`;constructor(e,t){this.#e=e,this.#t=t}render(e,t,n,r){if(e?.state!==`ready`)return h;let i=this.#r?.(n);return m`<details class="pasted no-print" part="paste" @toggle=${this.#a}>
      <summary .textContent=${r.paste}></summary>
      ${this.#n&&i?this.#n.render(e,t,i):m`<p role="status" .textContent=${this.#i===`failed`?r.pasteFailed:``}></p>`}
    </details>`}#a=({target:e})=>{!(e instanceof HTMLDetailsElement)||!e.open||this.#n||this.#i===`coming`||(this.#i=`coming`,this.#o())};async#o(){let e=await H(()=>Promise.all([Li(()=>import(`./paste-panel-CAmgQPP7.js`),__vite__mapDeps([8,1,9]),import.meta.url),this.#t()]));this.#i=e?`new`:`failed`,e&&(this.#n=new e[0].PastePanel(this.#e),this.#r=e[1].pasteOffer),this.#e.requestUpdate()}},Bi=C(x()),Vi=P(F({type:y([`goal-tracker`]),id:C(j),record:C(j),title:C(a),objectives:P(M(xe),T(1,`missing`)),closesBy:C(y([`any`,`teacher`,`calculated`])),method:C(y(ge)),methodOptions:C(F({weight:Bi,times:Bi,mastery:Bi})),maxActive:C(ee(1,50)),nextTest:C(P(b(),O(je,`notDate`))),languages:C(y([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:C(A()),steps:C(M(F({text:a,objective:C(j)})))}),D(function*(e){let t=N(e,`objectives`);yield*w(t,`objectives`);let n=new Set(t.map(e=>E(e,`id`)));for(let[t,r]of N(e,`steps`).entries()){let e=E(r,`objective`);typeof e==`string`&&!n.has(e)&&(yield{path:`steps[${t}].objective`,code:`unknownId`,params:{found:e}})}let r=ge.find(t=>t===E(e,`method`)),i=E(e,`methodOptions`);if(!r)return;let a=ve(r,[],{times:1,mastery:0,scale:{min:0,max:1},...typeof i==`object`&&i?i:{}});a.ok||(yield*a.problems.map(e=>({...e,path:`methodOptions.${e.path}`})))}));function Hi(e,t,n){return Wi(t.flatMap(({id:t})=>e.goalsOn(t).map(t=>Gi(e,t,n))))}function Ui(e,t,n){let r=e.archived(new Set(t.map(({id:e})=>e)));return Wi([...new Set(r.flatMap(e=>i(e,`goal-set`)?e.about:[]))].flatMap(t=>e.goal(t)??[]).map(t=>Gi(e,t,n)))}function Wi(e){return e.toSorted((e,t)=>e.rank-t.rank||l(e.goal.set,t.goal.set))}function Gi(e,t,n){let r=e.stepsOf(t.id).toSorted((t,n)=>Ki(e,t)-Ki(e,n)||l(t.set,n.set)),i=t.set.closesBy??n.closesBy??`any`,a=Ji(e,t.objective,i),o=a[Yi(e,t,a,i,n)],s=o&&a.findLast(({level:e})=>e!==null)?.level,c=r.some(e=>qi(e)!==void 0);return{goal:t,steps:r,state:t.state===`active`?o?`met`:c?`active`:`draft`:t.state,metBy:o,droppedTo:s!=null&&s<t.target?s:void 0,rank:Ki(e,t)}}function Ki(e,{rank:t,set:n}){let r=n.revises===void 0?n:e.versionsOf(n)[0]??n;return t??Date.parse(r.at)}function qi({set:e}){return e.on||e.when}function Ji(e,t,n){return e.ratingsOf(t,n===`teacher`?`teacher`:void 0).filter(({released:e,level:t})=>e!==!1&&t!==null)}function Yi(e,t,n,r,{method:i=`latest`,methodOptions:a}){let o=t.changes.findLast(({target:e})=>e!==void 0)??t.set,s=t=>l(o,t)<0&&o.at<=u(t)&&(t.revises===void 0||l(o,e.versionsOf(t)[0]??t)<0);if(r!==`calculated`)return n.findIndex(e=>(e.level??-1)>=t.target&&s(e));let c=n.map(({level:e})=>e);return n.findIndex((e,n)=>{if(!s(e))return!1;let r={times:1,mastery:t.target,scale:e.of,...a},o=ve(i,c.slice(0,n+1),r);return o.ok&&o.value.value!==null&&o.value.value>=t.target})}function Xi(e,t){return Ji(e,t,`any`).at(-1)}function Zi(e,t=3){return Math.max(0,e.filter(({state:e})=>e===`active`).length-t)}function Qi(e,t){if(e===void 0)return t===void 0?0:t-1;if(t===void 0)return e+1;let n=e+(t-e)/2;return n>e&&n<t?n:void 0}function $i(e,t,n){let r=e.map((e,t)=>t).toSpliced(t,1),i=t=>t===void 0?void 0:e[t],a=Qi(i(n>0?r[n-1]:void 0),i(r[n]));if(a!==void 0)return[{place:t,rank:a}];r.splice(n,0,t);let o=Math.min(...e);return r.map((e,t)=>({place:e,rank:o+t}))}function ea(e,{from:t,target:n,on:r},i){let a=n===void 0?`noTarget`:z(e,n)?t!==null&&n<t?`belowCurrent`:void 0:`offScale`;return[...a?[{field:`target`,code:a}]:[],...na(r,i)]}function ta({what:e,on:t,when:n},r){return[...e.trim()?[]:[{field:`what`,code:`noWords`}],...t||n?[]:[{field:`when`,code:`noDate`}],...na(t,r)]}function na(e,t){return e?je(e)?e<t?[{field:`on`,code:`pastDate`}]:[]:[{field:`on`,code:`notDate`}]:[]}function ra(e,t,n,r=[]){let i=Ce(e,t),a=i&&i.value<=n?i:void 0,o=a?.indicators?.filter(({required:e})=>e!==!1).map(({text:e})=>e)??[],s=a?.plain??a?.descriptor;return[...(o.length>0||s===void 0?o:[s]).map(e=>({text:e,from:`nextLevel`})),...r.filter(t=>t.objective===void 0||t.objective===e.id).map(({text:e})=>({text:e,from:`author`}))]}function ia(e,t){let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)?e:new Date(n+t*864e5).toISOString().slice(0,10)}function aa(e){let t=new Date(`${e}T00:00:00Z`).getUTCDay();return ia(e,t===6?1:t===0?0:5-t)}var oa={heading:{learner:`My goals and plan`,teacher:`Goals and plan`,family:`Goals and plan`},empty:`What do you want to get better at?`,emptyWhy:`A goal says where you want to get. A plan says what you do first.`,emptyForOthers:`No goals yet.`,first:`Set my first goal`,another:`Set another goal`,about:`What is it about?`,now:`Now`,nowAt:(e,t)=>`You are at ${e} (${t}).`,nowNone:`You have no level here yet.`,target:`Where do you want to get?`,stay:`Stay at this level`,by:`By when? If you know.`,byDay:e=>`by ${e}`,why:`Why does it matter to you? If you like.`,set:`Set this goal`,save:`Save`,cancel:`Not now`,change:`Change this goal`,changeTitle:`Change your goal`,plan:`My plan`,planForOthers:`The plan`,toStart:`Say what you will do and by when, and your goal starts.`,needsDay:`By when? Your goal starts with one step that has a day.`,addStep:`Add a step`,what:`What will you do?`,when:`By when?`,whens:{today:`Today`,week:`This week`,test:`Before the next test`,day:`On a day`},day:`Which day?`,beforeTest:`before the next test`,more:`Add more`,where:`Where?`,who:`Who can help?`,proof:`How will you know it is done?`,obstacleIf:`If this gets in the way …`,obstacleThen:`… then I will`,ifThen:(e,t)=>`If ${e}, then I will ${t}.`,whereIs:e=>`Where: ${e}`,whoIs:e=>`Help: ${e}`,proofIs:e=>`Done when: ${e}`,ideas:`Ideas to start from`,suggested:`Suggested`,saveStep:`Add this step`,changeStep:`Change`,stuck:`I’m stuck`,unstuck:`Not stuck any more`,blocked:`Stuck`,removeStep:`Remove`,wasFor:e=>`was for ${e}`,checkIn:`Check in`,checkInAsk:{learner:`How is it going?`,teacher:`Note from our talk`,family:`A word, if you like`},checkInSave:{learner:`Save`,teacher:`Save this note`,family:`We talked about this goal`},talked:`We talked about this goal.`,timeline:`Check-ins`,who_:{learner:`You`,teacher:`Teacher`,family:`Family`,peer:`Classmate`,assessment:`Test`},student:`Student`,moreForGoal:`More for this goal`,ask:`Ask my teacher to look`,reviews:{requested:`Waiting for my teacher to look`,inReview:`My teacher is looking at it`,approved:`My teacher said yes`},reviewsForTeacher:{requested:`Asks you to look`,inReview:`You are looking at it`,approved:`You said yes`},inReview:`I am looking at it`,approve:`Yes to this plan`,up:`Move up`,down:`Move down`,moved:(e,t)=>`Goal moved to place ${e} of ${t}.`,notYet:`Close it: not yet`,archive:`Put it away`,back:`Bring it back`,states:{draft:`No plan yet`,active:`Under way`,met:`Reached`,notYet:`Not yet`,archived:`Put away`},metOn:(e,t)=>`Reached with ${e} on ${t}.`,dropped:e=>`A later level was ${e}. The goal stays reached.`,closed:e=>`Reached or put away (${e})`,gone:`What this goal is about is not here any more. The goal is kept.`,offScale:e=>`Level ${e}, from an older scale`,noLevel:`No level yet`,from:e=>`From ${e}`,tooMany:(e,t)=>`You have ${e} goals under way. ${t===1?`One is`:`${t} are`} easier to reach.`,stepsDone:(e,t)=>`${e} of ${t} ${t===1?`step`:`steps`} done`,problems:{noTarget:`Choose a level.`,belowCurrent:`You are above this level already. Choose the same one or a higher one.`,offScale:`This level is not on the scale. Choose another one.`,notDate:`There is no such day.`,pastDate:`This day is over. Choose today or a later day.`,noWords:`Write a few words.`,noDate:`Say by when.`},saved:{goal:`Goal set. What will you do first?`,changed:`Saved.`,step:`Step added.`,done:e=>`Done: ${e}`,todo:e=>`To do again: ${e}`,undone:`Taken back.`},undo:`Undo`,redo:`Put it back`,calendar:`Put the dates in my calendar`,calendarSaved:`The file with your dates is on this computer. Open it to add them.`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,sheet:`Save as a spreadsheet`,sheetSaved:`The spreadsheet is on this computer.`,fileFailed:`The file could not be made. Try again when you are online.`,byHand:`No file can be saved here. Copy this text instead.`,fileText:`The text of the file`,fileName:`my-goals`,calendarGoal:e=>`Goal: ${e}`,columns:[`About`,`From`,`Goal`,`By`,`State`,`Why`,`Step`,`Step by`,`Step state`,`Where`,`Help`,`Done when`],stepStates:{todo:`To do`,done:`Done`,blocked:`Stuck`},lines:{goal:`My goal`,by:`By`,why:`Why`,step:`Step`,teacher:`Teacher`}};function sa(e,t){let n=Hi(t,e.objectives,e),r=Ui(t,e.objectives,e),i=({state:e})=>e===`draft`||e===`active`;return{open:n.filter(i),closed:[...n.filter(e=>!i(e)),...r],gone:new Set(r)}}var ca=class{#e;of(e,t){let n=t.entries.length,r=this.#e;if(r?.config===e&&r.record===t&&r.count===n)return r.goals;let i=sa(e,t);return this.#e={config:e,record:t,count:n,goals:i},i}};function la(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s}=e,{draft:c,announcement:l,offers:u}=s,f=o?.state===`ready`,p=f?o.record:new d,m=e.known.of(t,p),h={languages:r,display:t.languages??`off`,swapped:!1},g=c.get(`open`)??``,[_=``,v=``]=g.split(/:(.*)/s),y=fa(m,v),b=pa(m,v),x=f&&g&&(_===`new`||y||b)?{kind:_,id:v}:void 0,S=e=>c.get(`${g}/${e}`),C=y?.goal.objective??S(`objective`),w=t.objectives.find(e=>e.id===C)??ua(t,p,m),T=y?y.goal.from:Xi(p,w.id)?.level??null,E=_===`new`?{objective:w.id,target:Ce(w,T)?.value??T}:_===`edit`&&y?{target:y.goal.target,on:y.goal.on,why:y.goal.why}:_===`change`&&b?da(b):{},D=new Map(Object.entries(E));return{...e,messages:k(`goal-tracker`,i,oa),reading:h,record:p,goals:m,draft:c,canAct:f,today:pe(),say:!o||o.state===`loading`?a.loading:l,offers:u,canEdit:f&&n===`learner`,form:x,now:e=>S(e)??`${D.get(e)??``}`,objective:w,from:T,textIn:e=>I(e,h)}}function ua({objectives:e},t,{open:n}){let r=e.filter(({id:e})=>!n.some(({goal:t})=>t.objective===e));return r.find(({id:e})=>t.latestRating(e))??r[0]??e[0]??{id:``,title:``,levels:[]}}function da({set:e}){let{what:t,on:n,when:r,where:i,who:a,proof:o,obstacle:s,suggested:c}=e;return{what:t,when:r?`test`:n?`day`:``,on:n,where:i,who:a,proof:o,if:s?.if,then:s?.then,suggested:c?`on`:``}}function fa({open:e,closed:t},n){return[...e,...t].find(({goal:e})=>e.id===n)}function pa({open:e,closed:t},n){return[...e,...t].flatMap(({steps:e})=>e).find(e=>e.id===n)}function ma({config:e},{goal:t}){return e.objectives.find(({id:e})=>e===t.objective)}function ha(e,t,n){let{reading:r,shared:i,language:a,messages:o}=e;if(n===null)return o.noLevel;let s=t&&z(t,n);return s?he(s,r,i,a):o.offScale(n)}function ga(e,t){return je(e)?de(Date.parse(`${e}T00:00`),t):e}function _a({clock:e,assessedOn:t=e.slice(0,10)},n){return ga(t,n)}function va({messages:e,language:t,today:n},{set:r,state:i}){let{on:a,when:o}=r;return o?a?`${e.beforeTest} (${ga(a,t)})`:e.beforeTest:a?(i!==`done`&&a<n?e.wasFor:e.byDay)(ga(a,t)):``}function ya({goals:e}){return e.open.some(({goal:e,steps:t})=>e.on||t.some(({state:e,set:t})=>e!==`done`&&t.on))}function ba({config:e,goals:t,record:n}){let r=t.open.map(({goal:e})=>e.objective),i=e=>r.includes(e)?r.indexOf(e):r.length;return e.objectives.filter(({id:e})=>r.includes(e)||n.latestRating(e)).sort((e,t)=>i(e.id)-i(t.id)).map(e=>({objective:e,mine:Xi(n,e.id)?.level??null,will:t.open.filter(({goal:t})=>t.objective===e.id).flatMap(({steps:e})=>e.filter(({state:e})=>e!==`done`)).sort((e,t)=>(e.set.on??`9`)<(t.set.on??`9`)?-1:1).map(({what:e})=>e)}))}var xa=()=>c(Date.now(),crypto.getRandomValues(new Uint8Array(10))),Sa=e=>`[data-goal="${CSS.escape(e)}"] h3`;function Ca(e,{type:t,id:n}){return Na[t](e,n)}function wa({draft:e},t){return`${e.get(`open`)??``}/${t}`}function Ta(e,t){return{write:{[wa(e,`what`)]:t,[wa(e,`suggested`)]:`on`},focus:`#f-what`}}function Ea({messages:e,goals:t},n,r){let i=pa(t,n)?.what??``;return{bodies:[ka(n,r?`done`:`todo`)],announcement:r?e.saved.done(i):e.saved.todo(i)}}function Da({goals:e,messages:t},n,r,i){let{open:a}=e,o=a.findIndex(({goal:e})=>e.id===n);return o<0||o===r||r<0||r>=a.length?{}:{bodies:$i(a.map(({rank:e})=>e),o,r).map(({place:e,rank:t})=>Oa(a[e]?.goal.id??n,{rank:t})),announcement:t.moved(r+1,a.length),...i&&{focus:i}}}function Oa(e,t,n=`learner`){return{kind:`goal-changed`,by:n,about:e,...t}}function ka(e,t){return{kind:`step-changed`,by:`learner`,about:e,state:t}}var Aa=(e,t=`.form input:checked`)=>(n,r)=>({write:{open:`${e}:${r}`},focus:t});function ja({draft:e},t=``){let n=(e.get(`open`)??``).replace(/[^\w:]/g,`\\$&`);return{discard:RegExp(`^(open$|${n}/)`),...t&&{write:{open:t}}}}var Ma=e=>({problems:e,focus:`.form [aria-invalid]:not([role]), .form [aria-invalid] input`}),Na={new:Aa(`new`,`.form select, .form input:checked`),edit:Aa(`edit`),step:Aa(`step`,`#f-what`),change:Aa(`change`,`#f-what`),check:Aa(`check`,`#f-text`),cancel:e=>{let{form:t,goals:n}=e,r=t?.id??``;return{...ja(e),focus:t?.kind===`new`?`[data-act="new"]`:Sa(pa(n,r)?.goal??r)}},saveNew:e=>{let{config:t,objective:n,from:r,now:i,messages:a,today:o}=e,{target:s,on:c,why:l}=Fa(e),u=ea(n,{from:r,target:s,on:c},o);if(u.length>0||s===void 0)return Ma(u);let{closesBy:d}=t,f=xa();return{bodies:[{kind:`goal-set`,by:`learner`,about:f,objective:i(`objective`)||n.id,from:r,target:s,...c&&{on:c},...l&&{why:l},...d&&{closesBy:d}}],...ja(e,`step:${f}`),announcement:a.saved.goal,focus:`#f-what`}},saveEdit:e=>{let{objective:t,from:n,form:r,goals:i,messages:a,today:o}=e,s=fa(i,r?.id??``)?.goal;if(!s)return;let{target:c,on:l,why:u}=Fa(e),d=l===(s.on??``),f=ea(t,{from:n,target:c,on:d?``:l},o);if(f.length>0||c===void 0)return Ma(f);let p={...c!==s.target&&{target:c},...!d&&{on:l},...u!==(s.why??``)&&{why:u}},m=Object.keys(p).length===0;return{bodies:m?[]:[Oa(s.id,p)],...ja(e),announcement:m?``:a.saved.changed,focus:Sa(s.id)}},saveStep:e=>{let{form:t,goals:n,now:r,messages:i,today:a}=e,o=t?.kind===`change`?pa(n,t.id):void 0,s=o?.goal??t?.id;if(!s)return;let c=Ia(e),l=c.on!==void 0&&c.on===o?.set.on,u=ta({...c,...l&&{on:a}},a).map(e=>e.code===`noDate`&&r(`when`)===`day`?{field:`on`,code:`noDate`}:e);if(u.length>0)return Ma(u);let d=o?.id??xa();return{bodies:[{kind:`step-set`,by:`learner`,about:d,goal:s,...c,...o&&{revises:o.set.id}}],...ja(e),announcement:o?i.saved.changed:i.saved.step,focus:o?`[data-step="${CSS.escape(d)}"] input`:`[data-goal="${CSS.escape(s)}"] [data-act="step"]`}},block:(e,t)=>({bodies:[ka(t,`blocked`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="unblock"]`}),unblock:(e,t)=>({bodies:[ka(t,`todo`)],focus:`[data-step="${CSS.escape(t)}"] [data-act="block"]`}),remove:({goals:e,record:t,messages:n},r)=>{let i=pa(e,r);if(i)return{bodies:t.versionsOf(i.set).map(e=>({kind:`retracted`,by:`learner`,about:e.id})),announcement:n.saved.undone,focus:Sa(i.goal)}},saveCheck:e=>{let{form:t,now:n,viewer:r,messages:i}=e,a=n(`text`).trim()||(r===`family`?i.talked:``);if(!t||!a)return Ma([{field:`text`,code:`noWords`}]);let o=t.id;return{bodies:[r===`teacher`?{kind:`commented`,by:r,about:o,text:a}:{kind:`checked-in`,by:r,about:o,text:a}],...ja(e),announcement:i.saved.changed,focus:Sa(o)}},ask:({messages:e},t)=>({bodies:[Oa(t,{review:`requested`})],announcement:e.reviews.requested,focus:Sa(t)}),inReview:({messages:e},t)=>({bodies:[Oa(t,{review:`inReview`},`teacher`)],announcement:e.reviewsForTeacher.inReview}),approve:({messages:e},t)=>({bodies:[Oa(t,{review:`approved`},`teacher`)],announcement:e.reviewsForTeacher.approved}),up:(e,t)=>Pa(e,t,-1),down:(e,t)=>Pa(e,t,1),notYet:({messages:e},t)=>({bodies:[Oa(t,{state:`notYet`})],announcement:e.states.notYet}),archive:({messages:e},t)=>({bodies:[Oa(t,{state:`archived`})],announcement:e.states.archived}),back:({goals:e,messages:t},n)=>{let r=fa(e,n);if(!r)return;let i=r.metBy?`met`:`active`;return{bodies:[Oa(n,{state:i})],announcement:t.states[i],focus:Sa(n)}},undo:({messages:e,offers:t})=>({undoes:[],announcement:t===`undo`?e.saved.undone:``,focus:`[data-act="undo"]`})};function Pa(e,t,n){let r=e.goals.open.findIndex(({goal:e})=>e.id===t)+n,i=r===0||r===e.goals.open.length-1,a=n<0===i?`down`:`up`;return Da(e,t,r,`[data-goal="${CSS.escape(t)}"] [data-act="${a}"]`)}function Fa({now:e}){return{target:e(`target`)===``?void 0:Number(e(`target`)),on:e(`on`).trim(),why:e(`why`).trim()}}function Ia({now:e,today:t,config:n}){let[r=``,i,a,o,s=``,c=``]=[`what`,`where`,`who`,`proof`,`if`,`then`].map(t=>e(t).trim()),{nextTest:l=``}=n,u={today:t,week:aa(t),test:l>=t?l:``,day:e(`on`).trim()}[e(`when`)];return{what:r,...u&&{on:u},...e(`when`)===`test`&&{when:`nextTest`},...i&&{where:i},...a&&{who:a},...o&&{proof:o},...(s||c)&&{obstacle:{if:s,then:c}},...e(`suggested`)&&{suggested:!0}}}function La(e,t){let n,r=e=>{if(!(e instanceof DragEvent)||!(e.target instanceof Element))return;let r=e.target.closest(`[data-goal]`);if(e.type===`dragstart`){if(!r||!e.target.closest(`.grip`))return;n=r.dataset.goal,e.dataTransfer?.setDragImage(r,0,0)}else e.type===`dragend`?n=void 0:n!==void 0&&(e.preventDefault(),e.type===`drop`&&t(n,r?.dataset.goal))};for(let t of[`dragstart`,`dragover`,`drop`,`dragend`])e.addEventListener(t,r)}var Ra=p`
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
`;function Y(e,t,n=``,r=``,i=``){return m`<button
    class=${r}
    type="button"
    data-act=${e}
    .action=${{type:e,id:n}}
    aria-describedby=${i||h}
    .textContent=${t}
  ></button>`}function za(e,t,n,r=`text`){let{now:i,today:a}=e,o=Va(e,t),s=o?`e-${t}`:h;return m`<div class="field">
    <label for="f-${t}" .textContent=${n}></label>
    ${r===`box`?m`<textarea
            id="f-${t}"
            name=${t}
            rows="2"
            dir="auto"
            aria-invalid=${o?`true`:h}
            aria-describedby=${s}
            .value=${i(t)}
          ></textarea>`:m`<input
            id="f-${t}"
            name=${t}
            type=${r}
            dir=${r===`text`?`auto`:h}
            min=${r===`date`?a:h}
            aria-invalid=${o?`true`:h}
            aria-describedby=${s}
            .value=${i(t)}
          />`}
    ${Ha(e,t)}
  </div>`}function Ba(e,t,n,r){let i=Va(e,t);return m`<div class="group">
    <p class="label" id="l-${t}" .textContent=${n}></p>
    <div
      role="radiogroup"
      aria-labelledby="l-${t}"
      aria-invalid=${i?`true`:h}
      aria-describedby=${i?`e-${t}`:h}
    >
      ${r.map(({value:n,words:r})=>m`<label class="tick"
            ><input type="radio" name=${t} .value=${n} .checked=${e.now(t)===n} /><span
              >${r}</span
            ></label
          >`)}
    </div>
    ${Ha(e,t)}
  </div>`}function Va({problems:e},t){return e.find(e=>e.field===t)}function Ha(e,t){let n=Va(e,t);return m`<p
    class="problem"
    id="e-${t}"
    ?hidden=${!n}
    .textContent=${n?e.messages.problems[n.code]:``}
  ></p>`}function Ua(e,t,n,r,i){return m`<div class="form no-print" role="group" aria-labelledby="form" part="form">
    ${e.form?.kind===`new`?m`<h3 id="form" .textContent=${t}></h3>`:m`<h4 id="form" .textContent=${t}></h4>`}
    ${n}
    <p class="acts">${Y(r,i,``,`main`)}${Y(`cancel`,e.messages.cancel)}</p>
  </div>`}function Wa(e){let{messages:t,objective:n,from:r,record:i,language:a,now:o,goals:s}=e,c=e.form?.kind===`new`,l=c?Xi(i,n.id):void 0,u=ha(e,n,r),d=l?t.nowAt(u,_a(l,a)):r===null?t.nowNone:t.from(u),f=n.levels.map(({value:e})=>e),p=Number(o(`target`)),g=o(`target`)!==``&&!f.includes(p)&&z(n,p)?[...f,p].sort((e,t)=>e-t):f,_=m`${c?Ga(e):h}
    <p .textContent=${d}></p>
    ${Ba(e,`target`,t.target,g.map(t=>({value:`${t}`,words:Ka(e,t)})))}
    ${za(e,`on`,t.by,`date`)} ${za(e,`why`,t.why,`box`)}`;return Ua(e,c?s.open.length+s.closed.length>0?t.another:t.first:t.changeTitle,_,c?`saveNew`:`saveEdit`,c?t.set:t.save)}function Ga({config:e,messages:t,objective:n,reading:r,textIn:i}){let a=L(n.statement??n.title,r,`lead`);return e.objectives.length<2?a:m`<div class="field">
      <label for="f-objective" .textContent=${t.about}></label>
      <select id="f-objective" name="objective">
        ${e.objectives.map(e=>m`<option
              .value=${e.id}
              .selected=${e.id===n.id}
              .textContent=${i(e.title)}
            ></option>`)}
      </select>
    </div>
    ${a}`}function Ka(e,t){let{objective:n,from:r,messages:i,reading:a}=e,o=z(n,t),s=o&&`label`in o?o.plain??o.descriptor:void 0;return m`<span class="name"
      >${ke(n,t)}<span .textContent=${ha(e,n,t)}></span
    ></span>
    ${t===r?m`<span class="muted" .textContent=${i.stay}></span>`:h}
    ${s===void 0?h:L(s,a,`muted`)}`}function qa(e,t){let{messages:n,config:r,language:i,now:a,today:o}=e,s=e.form?.kind===`step`,{nextTest:c=``}=r,l=c>=o?`${n.whens.test} (${ga(c,i)})`:n.whens.test,u={...n.whens,test:l},d=m`${s?Ja(e,t):h} ${za(e,`what`,n.what)}
    ${Ba(e,`when`,n.when,Object.entries(u).map(([e,t])=>({value:e,words:t})))}
    ${a(`when`)===`day`?za(e,`on`,n.day,`date`):h}
    <details ?open=${[`where`,`who`,`proof`,`if`,`then`].some(e=>a(e))}>
      <summary .textContent=${n.more}></summary>
      ${za(e,`where`,n.where)} ${za(e,`who`,n.who)}
      ${za(e,`proof`,n.proof)} ${za(e,`if`,n.obstacleIf)}
      ${za(e,`then`,n.obstacleThen)}
    </details>`;return Ua(e,s?n.addStep:n.changeStep,d,`saveStep`,s?n.saveStep:n.save)}function Ja(e,t){let{messages:n,config:r,reading:i}=e,a=ma(e,t),{from:o,target:s}=t.goal,c=(a?ra(a,o,s,r.steps):[]).flatMap(({text:e})=>be(e,i)).filter(e=>e!==void 0);return c.length===0?h:m`<div role="group" aria-labelledby="ideas">
    <p class="label" id="ideas" .textContent=${n.ideas}></p>
    <p class="ideas">
      ${c.map(e=>m`<button
            class="idea"
            type="button"
            data-act="idea"
            .action=${{type:`idea`,words:e.text}}
            lang=${R(e,i)}
            dir="auto"
            .textContent=${e.text}
          ></button>`)}
    </p>
  </div>`}function Ya(e){let{messages:t,viewer:n}=e,r=za(e,`text`,t.checkInAsk[n],`box`);return Ua(e,n===`teacher`?t.checkInAsk.teacher:t.checkIn,r,`saveCheck`,t.checkInSave[n])}function Xa(e,t,n){let{canEdit:r,form:i,messages:a,goals:o}=e,{id:s}=t.goal,c=(...e)=>i?.id===s&&e.includes(i.kind);return m`<li class="goal" part="goal" data-goal=${s}>
    ${r&&o.open.length>1?Qa:h} ${$a(e,t)}
    ${c(`edit`)?Wa(e):eo(e,t)} ${to(e,t)}
    ${c(`step`)?qa(e,t):h} ${io(e,t)}
    ${c(`check`)?Ya(e):h}
    ${i&&(c(`edit`,`step`,`check`)||t.steps.some(e=>e.id===i.id))?h:ao(e,t,n)}
    <p class="print line" aria-hidden="true"><span .textContent=${a.lines.teacher}></span></p>
  </li>`}function Za(e,t){let{messages:n,language:r,canEdit:i,goals:a}=e,{goal:o,state:s,metBy:c,droppedTo:l}=t,u=ma(e,t),d=a.gone.has(t);return m`<li class="goal closed" part="goal" data-goal=${o.id}>
    ${$a(e,t)} ${eo(e,t)}
    <p
      class="muted"
      ?hidden=${!c}
      .textContent=${c?n.metOn(ha(e,u,c.level),_a(c,r)):``}
    ></p>
    <p
      class="muted"
      ?hidden=${l===void 0}
      .textContent=${l===void 0?``:n.dropped(ha(e,u,l))}
    ></p>
    <p class="notice" ?hidden=${!d} .textContent=${n.gone}></p>
    ${t.steps.length>0?m`<ul class="steps">
            ${t.steps.map(t=>m`<li class="step">${ro(e,t,s)}</li>`)}
          </ul>`:h}
    ${io(e,t)}
    <p class="no-print">
      ${!i||d?h:s===`met`?Y(`archive`,n.archive,o.id,`quiet`,`g-${o.id}`):Y(`back`,n.back,o.id,`quiet`,`g-${o.id}`)}
    </p>
  </li>`}var Qa=m`<span class="grip no-print" draggable="true" aria-hidden="true"
  ><svg viewBox="0 0 16 16" width="16" height="16">
    <path d="M5 3h.01M11 3h.01M5 8h.01M11 8h.01M5 13h.01M11 13h.01" /></svg
></span>`;function $a(e,t){let{reading:n,messages:r}=e,i=ma(e,t),a=`g-${t.goal.id}`;if(!i)return m`<h3 id=${a} tabindex="-1" .textContent=${r.states.archived}></h3>`;let[o,s]=be(i.statement??i.title,n);return m`<h3 id=${a} tabindex="-1" dir="auto" lang=${R(o,n)} .textContent=${o.text}></h3>
    ${s?m`<p class="other" dir="auto" lang=${R(s,n)} .textContent=${s.text}></p>`:h}`}function eo(e,t){let{messages:n,shared:r,language:i,viewer:a,goals:o}=e,{goal:s,state:c}=t,l=ma(e,t),u=t=>m`<span class="name"
      >${l&&t!==null?ke(l,t):h}<span
        .textContent=${ha(e,l,t)}
      ></span
    ></span>`,d=o.gone.has(t)?n.states.archived:n.states[c],f=a===`teacher`?n.reviewsForTeacher:n.reviews;return m`<div class="way">
      <span class="from">${u(s.from)}</span>
      <span class="arrow" aria-hidden="true"></span>
      <span class="to">${B(`goal`,r.goal)} ${u(s.target)}</span>
      <span ?hidden=${!s.on} .textContent=${s.on?n.byDay(ga(s.on,i)):``}></span>
    </div>
    <p class="state">
      <span class="tag ${c}" .textContent=${d}></span>
      <span class="muted" .textContent=${s.review?f[s.review]:``}></span>
    </p>
    <p class="why" dir="auto" ?hidden=${!s.why} .textContent=${s.why??``}></p>`}function to(e,t){let{steps:n,state:r}=t,{messages:i,canEdit:a,viewer:o,form:s}=e,c=n.filter(e=>e.state===`done`).length;return m`<section class="plan" part="plan">
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
      ${n.map(n=>no(e,t,n))}
    </ul>
    <div class="print" aria-hidden="true">
      ${[0,1].map(()=>m`<p class="line"><i></i><span .textContent=${i.lines.step}></span></p>
            <p class="line short"><span .textContent=${i.lines.by}></span></p>`)}
    </div>
  </section>`}function no(e,t,n){let{canEdit:r,form:i,messages:a}=e,{id:o}=n;if(i?.kind===`change`&&i.id===o)return m`<li class="step">${qa(e,t)}</li>`;let s=`s-${o}`;return m`<li class="step ${n.state}" data-step=${o}>
    ${r?m`<label class="tick"
            ><input
              type="checkbox"
              name="done"
              .value=${o}
              .checked=${n.state===`done`}
            />${ro(e,n)}</label
          >`:ro(e,n)}
    ${r?m`<p class="no-print small">
            ${Y(`change`,qi(n)===void 0?a.when:a.changeStep,o,`quiet`,s)}
            ${n.state===`done`?h:n.state===`blocked`?Y(`unblock`,a.unstuck,o,`quiet`,s):Y(`block`,a.stuck,o,`quiet`,s)}
            ${Y(`remove`,a.removeStep,o,`quiet`,s)}
          </p>`:h}
  </li>`}function ro(e,t,n){let{messages:r,canEdit:i}=e,{where:a,who:o,proof:s,obstacle:c,suggested:l}=t.set,u=[va(e,t),a&&r.whereIs(a),o&&r.whoIs(o),s&&r.proofIs(s)].filter(Boolean),d=t.state===`blocked`?r.blocked:(n||!i)&&t.state===`done`?r.stepStates.done:``;return m`<span class="words">
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
  </span>`}function io(e,{goal:t}){let{record:n,messages:r,language:i,viewer:a}=e,o=[...n.shown(`checked-in`,t.id),...n.commentsOn(t.id)].sort(l);if(o.length===0)return h;let s={...r.who_,...a!==`learner`&&{learner:r.student}};return m`<section class="checks" part="check-ins">
    <h4 .textContent=${r.timeline}></h4>
    <ul>
      ${o.map(e=>m`<li>
            <span class="muted small" .textContent=${`${_a(e,i)} · ${s[e.by]}`}></span>
            <p dir="auto" .textContent=${e.text}></p>
          </li>`)}
    </ul>
  </section>`}function ao(e,{goal:t,steps:n},r){let{messages:i,viewer:a,goals:o,canEdit:s}=e,{id:c,review:l}=t,u=`g-${c}`;if(!e.canAct)return h;if(a===`teacher`)return m`<p class="acts no-print">
      ${Y(`approve`,i.approve,c,``,u)} ${Y(`inReview`,i.inReview,c,`quiet`,u)}
      ${Y(`check`,i.checkInAsk.teacher,c,`quiet`,u)}
    </p>`;if(a===`family`)return m`<p class="acts no-print">${Y(`check`,i.checkInSave.family,c,``,u)}</p>`;if(!s)return h;let d=o.open.length-1;return m`<p class="acts no-print">
      ${Y(`step`,i.addStep,c,n.length===0?`main`:``,u)}
      ${Y(`check`,i.checkIn,c,`quiet`,u)}
    </p>
    <details class="more no-print">
      <summary aria-describedby=${u} .textContent=${i.moreForGoal}></summary>
      <p class="rest">
        ${Y(`edit`,i.change,c,`quiet`,u)}
        ${l===`requested`?h:Y(`ask`,i.ask,c,`quiet`,u)}
        ${r>0?Y(`up`,i.up,c,`quiet`,u):h}
        ${r<d?Y(`down`,i.down,c,`quiet`,u):h}
        ${Y(`notYet`,i.notYet,c,`quiet`,u)}
        ${Y(`archive`,i.archive,c,`quiet`,u)}
      </p>
    </details>`}function oo(e,t,n,r,i){let{config:a,messages:o,viewer:s,goals:c,form:l,language:u,offers:d,say:f,canAct:p,textIn:g,reading:_}=e,{open:v,closed:y}=c,b=[o.heading[s],a.title&&g(a.title)].filter(Boolean).join(` · `),x=a.maxActive??3,S=Zi(v,x);return m`<div class="w ${_.display===`side-by-side`?`side`:``}" part="base" lang=${u}>
    <div class="in">
      <h2 class="kicker" .textContent=${b}></h2>
      ${t?h:i}
      <p
        class="notice"
        ?hidden=${S===0}
        .textContent=${S>0?o.tooMany(x+S,x):``}
      ></p>
      ${t&&v.length+y.length===0?so(e):h}
      <ol class="goals" role="list" ?hidden=${v.length===0}>
        ${v.map((t,n)=>Xa(e,t,n))}
      </ol>
      ${l?.kind===`new`?Wa(e):e.canEdit&&!l&&v.length+y.length>0?m`<p class="acts no-print">${Y(`new`,o.another,``,v.length===0?`main`:``)}</p>`:h}
      <p class="say" role="status" .textContent=${f}></p>
      <p class="no-print" ?hidden=${!p||!d}>
        ${d&&p?Y(`undo`,o[d],``,`quiet`):h}
      </p>
      ${y.length>0?m`<details class="past" ?open=${v.length===0}>
              <summary .textContent=${o.closed(y.length)}></summary>
              <ul class="goals">
                ${y.map(t=>Za(e,t))}
              </ul>
            </details>`:h}
      ${co(e)} ${n} ${r} ${t?i:h}
    </div>
  </div>`}function so(e){let{messages:t,canEdit:n,form:r}=e,{goal:i,by:a,why:o,step:s}=t.lines;return m`${r?.kind===`new`?h:m`<div class="empty no-print">
            <h3 .textContent=${n?t.empty:t.emptyForOthers}></h3>
            ${n?m`<p .textContent=${t.emptyWhy}></p>
                    <p class="acts">${Y(`new`,t.first,``,`main`)}</p>`:h}
          </div>`}
    <div class="print blank" aria-hidden="true">
      ${[i,a,o].map(e=>m`<p class="line"><span .textContent=${e}></span></p>`)}
      ${[0,1,2,3].map(()=>m`<p class="line"><i></i><span .textContent=${s}></span></p>
            <p class="line short"><span .textContent=${a}></span></p>`)}
    </div>`}function co(e){let{messages:t,goals:n,file:r}=e;return n.open.length+n.closed.length===0?h:m`<p class="files no-print">
      ${ya(e)?Y(`calendar`,t.calendar,``,`quiet`):h}
      ${Y(`sheet`,t.sheet,``,`quiet`)}
    </p>
    <div class="field no-print" ?hidden=${r===void 0}>
      <label for="file" .textContent=${t.fileText}></label>
      <textarea id="file" readonly rows="6" spellcheck="false" .value=${r??``}></textarea>
    </div>`}Fe(`goal-tracker`,class extends Jn{constructor(...e){super(...e),this.tag=`goal-tracker`,this.schema=Vi,this.#e=new nr(this,()=>this.session),this.#t=new Ri(this),this.#n=new zi(this,()=>Li(()=>import(`./paste-CweJhXk6.js`),__vite__mapDeps([10,2,3,4,5,11,12,13]),import.meta.url)),this.#r=new ca,this.#i=[]}static{this.styles=[W,Nn,...ji,Ra]}#e;#t;#n;#r;#i;#a;createRenderRoot(){let e=super.createRenderRoot();return La(e,(e,t)=>{let n=this.config&&this.#o(this.config),r=n?.goals.open.findIndex(({goal:e})=>e.id===t)??-1;n&&r>=0&&this.#c(n,Da(n,e,r,Sa(e)))}),e}readMarkup(){}willUpdate(e){super.willUpdate(e);let t=this.viewer===`learner`?void 0:this.viewer;this.config&&this.#e.follow(this.tag,this.config.id,t)&&(this.#i=[],this.#a=void 0)}renderWidget(e){let{session:t}=this,n=this.#o(e),r=n.canAct&&this.viewer===`learner`,i=r&&t?this.#t.render(t,ba(n),this.languages):h,a=JSON.stringify([this.tag,e.id,`paste`]),o=r?this.#n.render(t,a,n,n.messages):h;return oo(n,n.canAct,i,o,this.#e.foot(this.language))}updated(){this.config&&this.#s(this.#o(this.config))}handleInput({target:e}){let t=e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement||e instanceof HTMLSelectElement;if(!this.config||!t||!e.name)return;let n=this.#o(this.config),{name:r,value:i}=e;if(r===`done`)return this.#c(n,Ea(n,i,e.matches(`:checked`)));n.draft.set(wa(n,r),i),r===`objective`&&n.draft.discard(/^new:\/target$/),r===`what`&&!i.trim()&&n.draft.set(wa(n,`suggested`),``),this.#i=this.#i.filter(e=>e.field!==r),this.requestUpdate()}handleClick(e){let t=tr(e);if(!this.config||!t||!t.action)return;let n=this.#o(this.config),{action:r}=t;if(r.type===`calendar`||r.type===`sheet`)return void this.#l(n,r);if(r.type!==`idea`)return this.#c(n,Ca(n,r));this.#i=this.#i.filter(({field:e})=>e!==`what`),this.#e.run(Ta(n,r.words))}#o(e){let t={actions:this.#e,known:this.#r,problems:this.#i,file:this.#a};return la({...this.context(e),...t})}#s({goals:e}){for(let t of this.renderRoot.querySelectorAll(`[name="done"]`))t.checked=pa(e,t.value)?.state===`done`}#c(e,t){if(!t)return;let{problems:n=[],announcement:r=``}=t;this.#i=n,this.#e.run({...t,announcement:r},`[data-act="undo"], h3[tabindex], [data-act]`)||this.#e.announce(``)}async#l(e,{type:t}){this.#i=[];let n=await H(async()=>(await Li(async()=>{let{goalFile:e}=await import(`./export-Bjiqo2RZ.js`);return{goalFile:e}},__vite__mapDeps([14,12,3,5,15]),import.meta.url)).goalFile(e,t)),r=n&&jn(n.text,n.name,n.mediaType);this.#a=r?void 0:n?.text;let{fileFailed:i,byHand:a}=e.messages;this.#e.announce(n?r?n.announcement:a:i)}});var lo=[`red`,`yellow`,`green`],uo={leastIterations:2e5,mostIterations:5e6,mostTries:20,mostMinutes:240},fo=C(M(a)),po=P(b(),O(e=>Ae(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),mo=e=>P(b(),O(t=>e.test(t),`wrongFormat`)),ho=P(F({id:j,signal:y([`green`,`yellow`,`red`]),title:a,text:C(r),checks:C(M(F({id:j,text:a}))),reach:C(a),frames:fo,wordBank:fo,next:C(F({text:a,href:C(po)})),lock:C(y([`hard`,`soft`])),escalate:C(A()),release:C(F({salt:mo(/^[\w-]{16,}$/),hash:mo(/^[\w-]{43}$/),iterations:ee(uo.leastIterations,uo.mostIterations),tries:C(ee(1,uo.mostTries)),pauseMinutes:C(ee(1,uo.mostMinutes))}))}),D(e=>w(N(e,`checks`),`checks`)));function go({id:e,signal:t,escalate:n},r){let i=r.shown(`signaled`,e,`learner`),a=r.shown(`released`,e,`teacher`),o=i.at(-1),s=n&&t===`yellow`&&o?.understanding===`red`?`red`:t,c=a.at(-1),u=r.shown(`relocked`,e,`teacher`).at(-1),d=c&&!(u&&l(c,u)<0)?c:void 0,f=r.shown(`helped`,e,`teacher`),p=[d,f.findLast(({state:e})=>e===`helped`)],m;for(let e of i.toReversed()){if(!_o(e)||p.some(t=>t&&l(e,t)<0))break;m=e}let h=m,g=h&&f.some(e=>l(h,e)<0),_=h?g?`seen`:`waiting`:o&&_o(o)?`helped`:`none`;return{signal:o,light:s,released:d,releases:a,stopped:s===`red`&&!d,help:_,since:m,answer:f.at(-1)}}function _o({understanding:e,words:t}){return e===`red`||!!t?.trim()}var vo={red:`M8 2h8l6 6v8l-6 6H8l-6-6V8z`,yellow:`M12 3l10 18H2z`,green:`M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z`};function yo(e){return lo.some(t=>t===e)}function bo(e){return Co(e,`lit`)}function xo(e){return m`<span class="lights" aria-hidden="true"
    >${lo.map(t=>Co(t,t===e?`lit`:`dim`))}</span
  >`}function So(e,t){return m`<span class="light-word">${bo(e)}<span .textContent=${t}></span></span>`}function Co(e,t){return m`<svg class="light ${e} ${t}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${vo[e]}></path>
  </svg>`}var wo=p`
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
`,To=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get now(){return Date.now()}hostConnected(){document.addEventListener(`visibilitychange`,this.#r),this.#n()}hostDisconnected(){document.removeEventListener(`visibilitychange`,this.#r),clearTimeout(this.#t)}#n(){clearTimeout(this.#t),this.#t=setTimeout(this.#r,6e4-Date.now()%6e4)}#r=()=>{this.#n(),this.#e.requestUpdate()}},Eo=p`
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
`,Do=F({type:y([`help-queue`]),id:C(j),record:C(j),queue:F({id:j,title:C(a),text:C(r),signInBy:C(y([`seat`,`initials`])),words:C(A()),minutes:C(ee(1,1440))}),languages:C(y([`off`,`stacked`,`side-by-side`])),sharedComputers:C(A())});function Oo(e){let[t,...n]=e.querySelectorAll(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`);if(!t)return;let{id:r,minutes:i,signInBy:a}=t.dataset,o=n.map(ko).join(`

`);return{keeps:r!==void 0,queue:{id:r??`markup`,title:ko(t),...o&&{text:o},...i&&{minutes:Number(i)},...a&&{signInBy:a}}}}function ko(e){return(e.textContent??``).replace(/\s+/g,` `).trim()}var Ao={heading:`Help at the teacher’s desk`,seat:`My seat number`,initials:`My initials`,need:{red:`Stop: I am stuck`,question:`I have a question`},short:{red:`Stop`,question:`Question`},words:`What about, if you like`,signIn:`Sign in`,who:{seat:`Write your seat number first.`,initials:`Write your initials first.`},signedIn:(e,t)=>`${e} is on the list, place ${t}.`,changed:e=>`${e} is on the list already and keeps the place.`,waiting:`Waiting`,nobody:`Nobody is waiting.`,minutes:e=>e===0?`just now`:`${e} min`,waited:e=>e===0?`waiting less than a minute`:`waiting ${e} ${e===1?`minute`:`minutes`}`,helped:`Helped`,helpedWho:e=>`${e}: helped.`,undo:`Undo`,backAgain:e=>`${e} waits again.`,done:e=>`Helped so far: ${e}`,project:`Show without words`,unproject:`Show the words`,empties:e=>`Nothing is kept unless you save it. The list empties itself at ${e}`,emptiesAfter:e=>`Nothing is kept unless you save it. The list empties itself ${e} minutes after the first sign-in.`,emptied:`The period is over, and the list is empty.`,save:`Save this list`,saved:e=>`Saved: ${e}.`,isNotSaved:`Nothing can be saved here: this has no id.`},jo={began:0,people:[]};function Mo(e,t,n){let r=t.who.trim().replace(/\s+/g,` `).slice(0,12);if(!r)return e;let i=t.words.trim(),a=No(e,r),o=e.people[a],s={who:r,need:t.need,words:i,since:o?.since??n,helped:0},c=o?e.people.with(a,s):[...e.people,s];return{began:e.began||n,people:c}}function No({people:e},t){let n=t.trim().toLowerCase();return e.findIndex(e=>!e.helped&&e.who.toLowerCase()===n)}function Po(e,t,n){let r=e.people[t];return r?{...e,people:e.people.with(t,{...r,helped:n})}:e}function Fo({people:e}){return e.map((e,t)=>({...e,place:t})).filter(({helped:e})=>!e).sort((e,t)=>e.since-t.since||e.place-t.place)}function Io(e,t){return Math.max(0,Math.floor((t-e)/6e4))}function Lo(e,{minutes:t=60},n){let r=Number(E(e,`began`))||0,i=N(e,`people`).filter(Ro);return r>n+6e4||n-r>=t*6e4||i.length===0?jo:{began:r,people:i}}function Ro(e){let t=E(e,`need`);return typeof E(e,`who`)==`string`&&(t===`red`||t===`question`)&&typeof E(e,`words`)==`string`&&Number.isFinite(E(e,`since`))&&Number.isFinite(E(e,`helped`))}function zo({people:e},t){return e.filter(({helped:e,saved:t})=>e&&!t).map(({who:e,need:n,words:r,since:i,helped:a})=>({kind:`helped`,by:`teacher`,about:t.id,state:`helped`,who:e,need:n,...r&&{words:r},waited:Io(i,a)}))}function Bo(e){return{...e,people:e.people.map(e=>e.helped?{...e,saved:!0}:e)}}var Vo=p`
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
`;function Ho(e,t,n){let r=new Date(e).toDateString()===new Date(n).toDateString();return new Intl.DateTimeFormat(`${t}-US`,{...!r&&{month:`short`,day:`numeric`},hour:`numeric`,minute:`2-digit`}).format(e)}function Uo(e,t,n){let r=Date.parse(e.slice(0,23));return Number.isNaN(r)?``:Ho(r,t,n)}function Wo(e){let{queue:t,period:n,messages:r,reading:i,projected:a,announcement:o}=e,s=Fo(n);return m`<p class="kicker" .textContent=${r.heading}></p>
    ${t.title===void 0?h:L(t.title,i,`objective`)}
    ${t.text===void 0?h:L(t.text,i,`text`)} ${a?h:Go(e)}
    <section>
      <h3 id="waiting" .textContent=${`${r.waiting}: ${s.length}`}></h3>
      ${s.length===0?m`<p class="muted" .textContent=${r.nobody}></p>`:m`<ol class="list" part="list" aria-labelledby="waiting">
              ${s.map(t=>Ko(t,e))}
            </ol>`}
    </section>
    ${qo(e)}
    <p class="sr" role="status" .textContent=${o}></p>
    ${Yo(e)}`}function Go({queue:e,messages:t,missing:n}){let r=e.signInBy??`seat`,i=e=>({type:`signIn`,need:e});return m`<div class="sign-in no-print" part="sign-in">
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
      ${e.words===!1?h:m`<div class="field">
              <label for="about" .textContent=${t.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`}
    </div>
    <p class="missing" id="missing" ?hidden=${!n} .textContent=${n?t.who[r]:``}></p>
    <p class="row needs" role="group" aria-label=${t.signIn}>
      <button type="button" data-need="red" .action=${i(`red`)}>${So(`red`,t.need.red)}</button>
      <button type="button" data-need="question" .action=${i(`question`)}>
        ${So(`yellow`,t.need.question)}
      </button>
    </p>
  </div>`}function Ko({who:e,need:t,words:n,since:r,place:i},{messages:a,projected:o,now:s}){let c=Io(r,s);return m`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${e}></span>
    ${So(t===`red`?`red`:`yellow`,a.short[t])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${a.minutes(c)}></span>
      <span class="sr" .textContent=${a.waited(c)}></span>
      ${Jo(`helped`,i,a.helped,e)}
    </span>
    ${n&&!o?m`<p class="words" dir="auto" .textContent=${n}></p>`:h}
  </li>`}function qo({period:e,messages:t,last:n}){let r=e.people.map((e,t)=>({...e,place:t})).filter(e=>e.helped),i=r.find(({place:e})=>e===n);return r.length===0?h:m`${i?m`<p class="row no-print">
            <span .textContent=${t.helpedWho(i.who)}></span>
            ${Jo(`undo`,i.place,t.undo,i.who)}
          </p>`:h}
    <details>
      <summary .textContent=${t.done(r.length)}></summary>
      <ul class="list">
        ${r.map(({who:e,place:n})=>m`<li class="one">
              <span class="name" dir="auto" .textContent=${e}></span>
              <span class="end">${Jo(`undo`,n,t.undo,e)}</span>
            </li>`)}
      </ul>
    </details>`}function Jo(e,t,n,r){return m`<button type="button" class="no-print" data-act=${e} data-place=${t} .action=${{type:e,place:t}}>
    <span .textContent=${n}></span><span class="sr" .textContent=${` ${r}`}></span>
  </button>`}function Yo({queue:e,period:t,messages:n,language:r,projected:i,isPersisted:a,now:o}){let{minutes:s=60}=e,c=t.began?n.empties(Ho(t.began+s*6e4,r,o)):n.emptiesAfter(s),l=zo(t,e).length>0,u=(e,t)=>m`<button class="quiet" type="button" data-act=${e} .action=${{type:e}} .textContent=${t}></button>`;return m`<div class="no-print">
    <p class="muted small" .textContent=${a?c:n.isNotSaved}></p>
    <p class="tools">
      ${u(`project`,i?n.unproject:n.project)}
      ${l&&a?u(`save`,n.save):h}
    </p>
  </div>`}var Xo=class extends Jn{constructor(...e){super(...e),this.projected=!1,this.tag=`help-queue`,this.schema=Do,this.#e=new To(this),this.#t=jo,this.#r=-1,this.#i=``,this.#a=!1}static{this.styles=[W,Eo,wo,Vo]}#e;#t;#n;#r;#i;#a;readMarkup(){let e=Oo(this);return e&&{type:`help-queue`,queue:e.queue,...!e.keeps&&{keeps:!1}}}get#o(){return k(`help-queue`,this.language,Ao)}get#s(){return`help-queue/${this.config?.queue.id}`}get#c(){return this.session!==void 0&&E(this.config,`keeps`)!==!1}renderWidget(e){let{projected:t,language:n}=this,{queue:r,languages:i=`off`}=e,a=this.#e.now;return this.#l(e),this.#u(e,a),this.setState(`waiting`,Fo(this.#t).length>0),m`<div class="w ${t?`projected`:``}" part="base" lang=${n}>
      <div class="in">
        ${Wo({queue:r,period:this.#t,messages:this.#o,reading:{languages:this.languages,display:i,swapped:!1},language:n,projected:t,isPersisted:this.#c,last:this.#r,announcement:this.#i,missing:this.#a,now:a})}
      </div>
    </div>`}handleClick(e){let t=tr(e);if(!this.config||!t||!t.action)return;let{action:n}=t,r=this.#e.now;n.type===`signIn`?this.#p(n.need,r):n.type===`helped`?this.#f(n.place,r):n.type===`undo`?this.#f(n.place,0):n.type===`project`?this.projected=!this.projected:this.#m()}#l(e){let{session:t}=this,n=this.#s,r=t?.drafts;r&&this.#c&&(this.#n?.session!==t||this.#n.key!==n)&&(this.#n={session:t,key:n},r.get(n).then(n=>{this.#n?.session!==t||this.#t.people.length>0||(this.#t=Lo(n,e.queue,this.#e.now),this.requestUpdate())}))}#u({queue:e},t){this.#t.people.length===0||Lo(this.#t,e,t).people.length>0||(this.#d(jo),this.#i=this.#o.emptied)}#d(e){this.#t=e;let t=this.#c?this.session?.drafts:void 0;e.people.length>0?t?.put(this.#s,e):t?.delete(this.#s),this.requestUpdate()}#f(e,t){let n=this.#t.people[e]?.who??``;this.#r=t?e:-1,this.#i=t?this.#o.helpedWho(n):this.#o.backAgain(n),this.#d(Po(this.#t,e,t))}#p(e,t){let n=this.renderRoot.querySelector(`#who`),r=this.renderRoot.querySelector(`#about`);if(!n)return;let i=n.value.trim();if(this.#a=!i,i){let a=No(this.#t,i)>=0;this.#d(Mo(this.#t,{who:i,need:e,words:r?.value??``},t));let o=Fo(this.#t).findIndex(({place:e})=>e===No(this.#t,i));this.#i=a?this.#o.changed(i):this.#o.signedIn(i,o+1),n.value=``,r&&(r.value=``)}n.focus(),this.requestUpdate()}#m(){let e=this.config&&zo(this.#t,this.config.queue);e&&Xn(this,this.session,e).length!==0&&(this.#i=this.#o.saved(e.length),this.#d(Bo(this.#t)))}};G([U({type:Boolean})],Xo.prototype,`projected`,void 0),Fe(`help-queue`,Xo);var Zo=p`
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
`;function Qo(e,t){let n=new Map((e.checkpoints??[]).map(e=>[e.id,e])),r=new Map(e.steps.map(e=>[e.id,ts(e,t)])),i=e.steps.filter(t=>rs(e,t,r)),a=e=>is(e,t)===`done`,o,s,c=i.map((e,c)=>{let{choices:l=[],proposals:u=[],isChosen:d=!0}=r.get(e.id)??{},f=(e.after??[]).filter(e=>i.some(t=>t.id===e)&&!a(e)),p=e.checkpoint===void 0?void 0:n.get(e.checkpoint),m=p&&go(p,t),h={step:e,place:c+1,access:s?`hidden`:o?`locked`:f.length>0?`waits`:`open`,waitsFor:f,behind:s??o,progress:is(e.id,t),helped:t.shown(`gave-feedback`,e.id,`learner`).at(-1)?.helped,choices:l,proposals:u,isChosen:d,asked:t.shown(`asked-ready`,e.id,`learner`).at(-1),checkpoint:p,status:m};return p&&m?.stopped&&(p.lock===`hard`&&(s??=p),o??=p),h}),l=c.filter(({step:e})=>e.kind!==`may`),u=l.filter(({progress:e})=>e===`done`).length;return{steps:c,current:os(c,t),stop:c.find(as),required:l.length,done:u,complete:u===l.length&&!c.some(({status:e})=>e?.stopped)}}function $o(e,t,n,r){let{selfRating:i,checklist:a=[],musts:o}=t.ready??{},s=[];if(i){let e=n.latestRating(i.objective,`learner`)?.level??void 0;(e===void 0||e<i.atLeast)&&s.push({code:`rating`})}let c=a.filter(({id:e})=>!r.includes(e)).length;if(c>0&&s.push({code:`checklist`,count:c}),o){let{steps:r}=Qo(e,n),i=r.findIndex(e=>e.step.id===t.id),a=r.slice(0,i).filter(e=>e.step.kind===`must`&&e.progress!==`done`).length;a>0&&s.push({code:`musts`,count:a})}return s}function es({steps:e},t){let n=e.flatMap(({step:e,progress:t})=>e.by!==void 0&&e.kind!==`may`?{by:e.by,isDone:t===`done`}:[]);if(n.length===0)return;let r=n.filter(({by:e,isDone:n})=>e<t&&!n).length,i=n.filter(({by:e,isDone:n})=>e>t&&n).length,a=n.flatMap(({by:e,isDone:n})=>e>=t&&!n?e:[]).sort(),[o]=a;return r>0?{is:`behind`,steps:r,next:o}:i>0&&!a.includes(t)?{is:`ahead`,steps:i,next:o}:{is:`on`,steps:0,next:o}}function ts(e,t){if(e.kind!==`choose`)return;let{id:n,options:r=[],pick:i=1,own:a}=e,{choices:o,proposals:s}=dr({id:n,options:r},t);return{choices:o,proposals:s,isChosen:o.filter(e=>{let t=s.find(t=>t.id===e.id)?.state;return!e.archived&&(t===void 0||ns(a,t))}).length>=i}}function ns(e,t){return t===`approved`||t===`proposed`&&e?.countWhilePending===!0}function rs(e,t,n,r=0){let i=e.steps.flatMap(e=>(e.options??[]).flatMap(n=>n.steps?.includes(t.id)?{from:e,option:n}:[]));return i.length===0||r>e.steps.length?i.length===0:i.some(({from:t,option:i})=>n.get(t.id)?.choices.some(({id:e})=>e===i.id)&&rs(e,t,n,r+1))}function is(e,t){return t.shown(`progressed`,e,`learner`).at(-1)?.state??`todo`}function as({status:e,access:t}){return e?.stopped===!0&&t!==`hidden`}function os(e,t){let n=new Map(e.flatMap(e=>e.access===`open`&&e.progress!==`done`?[[e.step.id,e]]:[])),r=t.entries.findLast(e=>i(e,`progressed`)&&e.state!==`done`&&n.has(e.about)&&!t.isOut(e));if(r?.about!==void 0)return n.get(r.about);let a=[...n.values()];return a.find(({step:e})=>e.kind!==`may`)??(e.some(as)?void 0:a[0])}var ss={heading:`My steps`,headingForTeacher:`Steps of this student`,headingForFamily:`Your child’s steps`,kind:{must:`Must do`,may:`May do`,choose:`You choose`,assess:`Show what you know`},minutes:e=>`About ${e} min`,by:e=>`by ${e}`,soFar:(e,t)=>`${e} of ${t} steps done`,complete:`You did all your steps.`,completeForOthers:`All steps are done.`,pace:{on:()=>`You are on pace.`,ahead:e=>e===1?`You are 1 step ahead.`:`You are ${e} steps ahead.`,behind:e=>e===1?`1 step has passed its day. You can still do it.`:`${e} steps have passed their day. You can still do them.`},paceNext:e=>`The next one is planned for ${e}.`,paceOnlyYou:`Only you see this.`,goOn:(e,t)=>`Go to step ${e}: ${t}`,goTo:(e,t)=>`Next, step ${e}: ${t}`,stop:e=>`Stop first: ${e}`,here:`You are here`,hereForOthers:`Here now`,progress:{todo:``,started:`Started`,submitted:`Turned in`,done:`Done`},light:{red:`Stop`,yellow:`Check`,green:`Go`},lightAtEnd:e=>`At the end: ${e}`,behind:e=>`Opens when your teacher lets you go on after “${e}”.`,behindForOthers:e=>`Opens after “${e}”.`,waits:e=>`First do: ${e}.`,more:e=>e===1?`1 more step comes after the red light.`:`${e} more steps come after the red light.`,closedToStudent:`Not open for the student yet.`,start:`Start`,done:`I did it`,again:`Not done yet`,started:e=>`Started: ${e}.`,finished:e=>`Done: ${e}.`,notDone:e=>`Not done yet: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Undone.`,saved:`Saved.`,pick:(e,t)=>`Choose ${e} of ${t}`,picked:(e,t)=>`${e}, ${t} chosen`,savePick:`Save my choice`,chose:e=>`Your choice: ${e}.`,chooseFirst:`Save your choice first.`,tooFew:e=>e===1?`Choose 1 more.`:`Choose ${e} more.`,tooMany:e=>`That is ${e} too many. Take ${e===1?`one`:e} away.`,archived:`No longer offered`,own:`Use a prompt of your own`,ownChange:`Change your own prompt`,ownTitle:`Your prompt`,ownHow:`How it shows what you learned`,ownAdd:`Use my prompt`,ownFirst:`Write your prompt, and how it shows what you learned.`,ownAdded:`Your prompt is saved. Your teacher answers it.`,ownCounts:`Your prompt is saved. You can start.`,edit:`Change`,drop:`Take it back`,dropped:`Your prompt is taken back.`,proposal:{proposed:`Your teacher has not answered yet`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},proposalForTeacher:{proposed:`Not answered yet`,approved:`Approved`,changesAsked:`Changes asked`,declined:`Declined`},note:`Note for the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Decline`},readyWhen:`You are ready when`,readyRating:(e,t)=>`you rate yourself ${e} or higher${t?` on “${t}”`:``}`,readyMusts:`all “must do” steps before this one are done`,yes:`Done`,notYet:`Not yet`,readyWords:`Something your teacher needs to know, if you like`,ready:`I’m ready`,notReady:{rating:()=>`Rate yourself first.`,checklist:e=>e===1?`1 line is not ticked yet.`:`${e} lines are not ticked yet.`,musts:e=>e===1?`1 “must do” step is left.`:`${e} “must do” steps are left.`},asked:e=>`You said you are ready · ${e}`,askedForOthers:e=>`Says “I’m ready” · ${e}`,askedNow:`Saved. Tell your teacher that you are ready.`,unask:`Undo`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`A little`,no:`No`},hear:`Listen`,stopHearing:`Stop listening`};function cs(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s}=e,{draft:c,announcement:l,offers:u}=s,f=o?.state===`ready`,p=`keeps`in t,m=o!==void 0&&!p,h=f&&m?o.record:new d,g=Qo(t,h);return{...e,messages:k(`learning-path`,i,ss),reading:{languages:r,display:t.languages??`off`,swapped:e.isSwapped},record:h,state:g,pace:n===`learner`&&f&&!g.complete?es(g,pe()):void 0,draft:c,isPersisted:m,canAct:n===`learner`&&f&&m,isNotSaved:p,open:e.expanded??ys(g),say:o?.state===`loading`?a.loading:l,offers:u,speaking:e.speech.speaking(r[0]??i),now:Date.now()}}function ls({viewer:e},{access:t}){return e===`teacher`||t===`open`}function us(e,t){return new Intl.DateTimeFormat(`${t}-US`,{weekday:`short`,month:`short`,day:`numeric`,timeZone:`UTC`}).format(Date.parse(`${e}T00:00:00Z`))}function ds({config:e,state:t,reading:n},r){for(let{step:e,proposals:i,choices:a}of t.steps){let t=e.options?.find(e=>e.id===r),o=i.find(e=>e.id===r),s=a.find(e=>e.id===r)?.label,c=t?.title??o?.title??s;if(c!==void 0)return I(c,n)}let i=e.steps.find(e=>e.id===r);return i?I(i.title,n):r}function fs({draft:e},{step:t,choices:n}){let r=e.get(`pick:${t.id}`);return r===void 0?n.filter(({archived:e})=>!e).map(({id:e})=>e):r.split(`
`).filter(Boolean)}function ps(e,t){let n=t.choices.filter(({archived:e})=>!e).map(({id:e})=>e);return[...fs(e,t)].sort().join(`
`)!==n.sort().join(`
`)}function ms({step:e,proposals:t}){let n=t.filter(({state:e})=>ns({countWhilePending:!0},e));return[...e.options??[],...n].map(({id:e})=>e)}function hs({draft:e},{id:t,ready:n}){return(n?.checklist??[]).flatMap(n=>e.get(gs(t,n.id))===`on`?n.id:[])}function gs(e,t){return`tick:${JSON.stringify([e,t])}`}function _s({step:e,isChosen:t,asked:n}){return t&&(e.kind!==`assess`||e.ready===void 0||n!==void 0)}function vs({state:{current:e}},t){return t.status?.stopped||e?.step.id===t.step.id?void 0:e}function ys({current:e,stop:t}){let n=e??t;return new Set(n?[n.step.id]:[])}function bs(e,t){let{id:n}=t,r=e.state.steps.find(({step:e,proposals:t})=>e.id===n||t.some(e=>e.id===n)),i=r&&Ss(e,r,t);if(!i)return;let a=r.step.id;return{...i,where:a,focus:i.focus&&`${xs(a)} :is(${i.focus})`}}function xs(e){return`[data-step="${CSS.escape(e)}"]`}function Ss(e,t,n){let{draft:r,messages:i}=e,{id:a}=n;switch(n.type){case`helped`:return{bodies:[{kind:`gave-feedback`,by:`learner`,about:a,helped:n.helped}],announcement:i.saved};case`decide`:{let{answer:e}=n,t=r.text(`note:${a}`);return{bodies:[{kind:`decided`,by:`teacher`,about:a,answer:e,...t&&{note:t}}],discard:Cs(`note:${a}`),announcement:i.proposalForTeacher[e]}}case`swap`:case`go`:case`hear`:return;default:return ws[n.type](e,t,a)}}function Cs(...e){return RegExp(`^(${e.map(e=>e.replace(/[^\w-]/g,`\\$&`)).join(`|`)})$`)}var ws={start:(e,t)=>Ts(e,t,`started`,e.messages.started),again:(e,t)=>Ts(e,t,`started`,e.messages.notDone),done:(e,t)=>{let{messages:n}=e;return t.isChosen?t.step.ready&&!t.asked?{announcement:n.readyWhen,focus:`.ready input, [data-act=ready]`}:Ts(e,t,`done`,n.finished):{announcement:n.chooseFirst,focus:`.picks input:checked, .picks input`}},undo:({messages:e,offers:t})=>({undoes:[],announcement:t===`undo`?e.undone:``}),pick:Es,own:Ds,edit:(e,{step:t,proposals:n},r)=>{let i=n.find(e=>e.id===r);return i&&{write:{[`own:${t.id}`]:r,[`title:${t.id}`]:i.title,[`how:${t.id}`]:i.how},announcement:``,focus:`.own-form input`}},drop:({messages:e},{step:t,proposals:n,choices:r},i)=>({bodies:[...r.some(e=>e.id===i)?[ks(t.id,i)]:[],...(n.find(e=>e.id===i)?.versions??[]).map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],discard:Cs(`pick:${t.id}`,`own:${t.id}`),announcement:e.dropped}),ready:(e,{step:t})=>{let{config:n,record:r,messages:i,draft:a}=e,[o]=$o(n,t,r,hs(e,t));if(o)return{announcement:i.notReady[o.code](o.count??0),focus:`.ready input:not(:checked)`};let s=a.text(`words:${t.id}`);return{bodies:[{kind:`asked-ready`,by:`learner`,about:t.id,...s&&{words:s}}],discard:Cs(`words:${t.id}`),announcement:i.askedNow}},unask:({messages:e},{step:t,asked:n})=>n&&{bodies:[{kind:`retracted`,by:`learner`,about:n.id}],...n.words&&{write:{[`words:${t.id}`]:n.words}},announcement:e.undone,focus:`[data-act=ready]`}};function Ts(e,{step:t},n,r){return{bodies:[{kind:`progressed`,by:`learner`,about:t.id,state:n}],announcement:r(ds(e,t.id))}}function Es(e,t){let{messages:n}=e,{step:r,choices:i,proposals:a}=t,o=fs(e,t).filter(e=>ms(t).includes(e)),s=o.length-(r.pick??1),c=`.picks input`;if(s>0)return{announcement:n.tooMany(s),focus:c};if(s<0)return{announcement:n.tooFew(-s),focus:c};let l=i.map(({id:e})=>e),u=e=>[...r.options??[],...a].find(t=>t.id===e)?.title;return{bodies:[...l.filter(e=>!o.includes(e)).map(e=>ks(r.id,e)),...o.filter(e=>!l.includes(e)).map(e=>Os(r.id,e,u(e)))],discard:Cs(`pick:${r.id}`),announcement:n.chose(o.map(t=>ds(e,t)).join(`, `))}}function Ds(e,t){let{draft:n,messages:r}=e,{step:i,proposals:a,choices:o}=t,s=i.id,[l,u]=[n.text(`title:${s}`),n.text(`how:${s}`)];if(!l||!u)return{announcement:r.ownFirst,focus:l?`.own-form textarea`:`.own-form input`};let d=a.find(({id:e})=>e===n.get(`own:${s}`)),f=d?.id??c(Date.now(),crypto.getRandomValues(new Uint8Array(10))),p=o.filter(({archived:e,id:t})=>!e&&t!==f),[m]=p,h=i.pick??1,g=!o.some(({id:e})=>e===f)&&(p.length<h||h===1);return{bodies:[{kind:`proposed`,by:`learner`,about:f,board:s,title:l,how:u,...d&&{revises:d.entry.id}},...g&&m&&p.length>=h?[ks(s,m.id)]:[],...g?[Os(s,f,l)]:[]],discard:Cs(`own:${s}`,`title:${s}`,`how:${s}`,`pick:${s}`),announcement:ns(i.own,`proposed`)?r.ownCounts:r.ownAdded,focus:`.picks input:checked, .picks input`}}function Os(e,t,n){return{kind:`chosen`,by:`learner`,about:t,board:e,...n!==void 0&&{label:n}}}function ks(e,t){return{kind:`unchosen`,by:`learner`,about:t,board:e}}var As={light:{red:`Stop`,yellow:`Check`,green:`Go`},meaning:{red:`See your teacher before you go on.`,yellow:`Check yourself, then go on.`,green:`You can go on.`},escalated:`You asked for help, so stop here first.`,reach:`How to reach your teacher`,reachAnyhow:`Go to your teacher’s desk, or raise your hand.`,check:`Check yourself`,anyChecks:[`I read the task again.`,`I did each part of it.`,`I can explain it to a partner.`],ask:`How is it going for you?`,required:`Choose Stop, Check or Go.`,private:`This is between you and your teacher.`,mine:{red:`I need help`,yellow:`I’m not sure yet`,green:`I’ve got it`},you:`You`,words:{red:`What do you need help with?`,yellow:`Your question, if you have one`},frames:[`I am stuck on …`,`I tried … but …`,`Is it right that … ?`],starts:`Ways to start`,wordBank:`Words to use`,save:{red:`Save and get help`,yellow:`Save my check`,green:`Save and go on`},lightMeaning:(e,t)=>`${e} · ${t}`,undo:`Undo`,done:{red:`Your call for help is saved.`,yellow:`Your check is saved.`,green:`Saved.`},takenBack:`Taken back.`,goOn:`Go on.`,stillStopped:`Your teacher still wants to see this first.`,whenSure:`When you are sure, go on.`,waiting:e=>`Waiting since ${e}`,now:`Now show this to your teacher.`,seen:`Your teacher has seen your call.`,helped:`Your teacher helped you. How is it now?`,opened:e=>`Allowed to go on · ${e}`,isNotSaved:`Nothing is kept here: this has no id.`,hear:`Listen`,stopHearing:`Stop listening`};function js(e,t){let{uid:n,viewer:r,announcement:i,checkpoint:a,isPersisted:o,messages:s}=e;return m`<div class="checkpoint" data-panel=${n}>
    ${Ms(e)} ${r===`learner`&&a.signal===`yellow`?Fs(e):h}
    ${r===`learner`?m`${Ls(e)} ${Rs(e)}`:h} ${t}
    ${o?h:m`<p class="muted small" .textContent=${s.isNotSaved}></p>`}
    <p class="sr" role="status" .textContent=${i}></p>
  </div>`}function Ms(e){let{uid:t,checkpoint:n,light:r,messages:i,reading:a,stopped:o,released:s,speaks:c,speaking:l,language:u,now:d}=e,{title:f,text:p,reach:g,signal:_}=n,v=s&&r===`red`?`green`:r,y=s&&[Uo(s.clock,u,d),s.note].filter(Boolean).join(` · `);return m`<div class="sign" part="signal">
      ${xo(v)}
      <div>
        <p class="call" data-piece .textContent=${i.light[v]}></p>
        ${y===void 0?m`<p
                class="muted"
                data-piece
                .textContent=${r===_?i.meaning[r]:i.escalated}
              ></p>`:m`<p
                class="opened"
                part="released"
                tabindex="-1"
                dir="auto"
                .textContent=${i.opened(y)}
              ></p>`}
      </div>
    </div>
    <div data-piece>${L(f,a,`objective`,`${t}-title`)}</div>
    ${p===void 0?h:m`<div data-piece>${L(p,a,`text`)}</div>`}
    ${o?m`<section class="next" part="reach">
            <h4 .textContent=${i.reach}></h4>
            ${Ps(g,e)}
          </section>`:h}
    ${!c&&a.display!==`swap`?h:m`<p class="row small no-print">
            ${c?Ns(`hear`,l?i.stopHearing:i.hear):h}
            ${a.display===`swap`?Ns(`swap`,e.swap):h}
          </p>`}`}function Ns(e,t){return m`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`}function Ps(e,{messages:t,reading:n,language:r}){return e===void 0?m`<p data-piece lang=${r} .textContent=${t.reachAnyhow}></p>`:m`<div data-piece>${L(e,n,`text`)}</div>`}function Fs(e){let{checkpoint:t,messages:n,reading:r,isDisabled:i}=e,a=Vs(e);return m`<fieldset class="check" part="check" ?disabled=${i}>
    <legend .textContent=${n.check}></legend>
    ${Hs(t,n).map(({id:e,text:t})=>m`<label class="tick"
          ><input type="checkbox" name=${`check:${e}`} .checked=${a.includes(e)} /><span
            >${Is(t,r)}</span
          ></label
        >`)}
  </fieldset>`}function Is(e,t){return be(e,t).flatMap((e,n)=>e?m`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          lang=${R(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function Ls({uid:e,messages:t,picked:n,isDisabled:r}){return m`<fieldset class="own" part="understanding" ?disabled=${r} aria-describedby="${e}-private">
    <legend>${B(`you`,t.you)} <span class="ask" .textContent=${t.ask}></span></legend>
    <p class="muted small" id="${e}-private" .textContent=${t.private}></p>
    <div class="choices">
      ${lo.map(i=>m`<label class="choice"
            ><input
              type="radio"
              name="${e}-light"
              value=${i}
              .checked=${n===i}
              ?disabled=${r} />${bo(i)}<span
              ><strong .textContent=${t.light[i]}></strong>
              <span .textContent=${t.mine[i]}></span></span
          ></label>`)}
    </div>
  </fieldset>`}function Rs(e){let{signal:t,picked:n,isPersisted:r}=e,i=n??t?.understanding;return m`${t?Ks(e):h}
  ${i===void 0?h:m`<div class="outcome" part="outcome">
          ${i===`yellow`&&e.checkpoint.signal!==`yellow`?Fs(e):h}
          ${r&&zs(e)?Us(e,i):Gs(e,i)}
        </div>`}`}function zs(e){let{signal:t,picked:n}=e;return n?n===t?.understanding?n===`green`?!1:Bs(e,n)!==(t.words??``)||Vs(e).join()!==(t.checks??[]).join():!0:!1}function Bs({draft:e,signal:t},n){return n===`green`?``:e.text(`words`)??(t?.understanding===n?t.words:void 0)??``}function Vs({checkpoint:e,messages:t,draft:n,signal:r}){return Hs(e,t).flatMap(({id:e})=>{let t=n.get(`check:${e}`);return(t===void 0?r?.checks?.includes(e):t===`on`)?e:[]})}function Hs({checks:e},{anyChecks:t}){return e??t.map((e,t)=>({id:`${t+1}`,text:e}))}function Us(e,t){let{messages:n,isDisabled:r}=e;return m`${t===`green`?h:Ws(e,t)}
    <button
      class="main"
      type="button"
      data-act="signal"
      ?disabled=${r}
      .textContent=${n.save[t]}
    ></button>`}function Ws(e,t){let{uid:n,messages:r,draft:i,checkpoint:a,reading:o}=e,{frames:s=r.frames,wordBank:c=[]}=a,l=(e,t=[])=>t.length===0?h:m`<details class="starts">
          <summary .textContent=${e}></summary>
          <p class="row">
            ${t.map(e=>{let[t]=be(e,o);return m`<button
                type="button"
                lang=${R(t,o)}
                data-start=${t.text}
                .textContent=${t.text}
              ></button>`})}
          </p>
        </details>`;return m`<div class="field">
    <label for="${n}-words" .textContent=${r.words[t]}></label>
    <textarea
      id="${n}-words"
      name="words"
      rows="3"
      dir="auto"
      .value=${i.get(`words`)??Bs(e,t)}
    ></textarea>
    ${l(r.starts,s)} ${l(r.wordBank,c)}
  </div>`}function Gs(e,t){let{messages:n,stopped:r,checkpoint:i,reading:a,help:o}=e,{reach:s,next:c}=i,l={waiting:n.now,none:``,seen:n.seen,helped:n.helped}[o],u=l?m`<p class="asked" .textContent=${l}></p>`:h;if(t===`red`)return m`${u} ${r||o===`helped`?h:Ps(s,e)}`;if(r)return m`${u}
      <p .textContent=${n.stillStopped}></p>`;let d=c?.href&&Ae(c.href,document.baseURI);return m`${u}
    <p class="next go">
      ${t===`yellow`?n.whenSure:c?h:n.goOn}
      ${c?d?m`<a href=${d} .textContent=${I(c.text,a)}></a>`:m`<span dir="auto" .textContent=${I(c.text,a)}></span>`:h}
    </p>`}function Ks(e){let{signal:t,since:n,messages:r,language:i,now:a,viewer:o,isDisabled:s}=e;if(!t)return h;let{understanding:c,words:l,clock:u}=t,d=r.lightMeaning(r.light[c],r.mine[c]);return m`<div class="said" part="said" tabindex="-1">
    <p>${So(c,d)}</p>
    ${l?m`<blockquote dir="auto" .textContent=${l}></blockquote>`:h}
    <p class="muted small">
      <span
        .textContent=${n?r.waiting(Uo(n.clock,i,a)):Uo(u,i,a)}
      ></span>
      ${o===`learner`&&!s?Ns(`undo`,r.undo):h}
    </p>
  </div>`}var qs=new d,Js=class{#e;#t;#n;#r;#i;#a;#o=``;#s=!1;#c=!1;#l=()=>{};constructor(e,t,n=`c`){this.uid=n,this.#e=e,this.#t=t,this.#n=new er(e,()=>this.#m()),e.addController(this)}hostConnected(){this.#l=ir(()=>this.#e.requestUpdate())}hostDisconnected(){this.#l(),this.#s&&or(),this.#s=!1}reading(e,t){return{languages:e,display:t,swapped:this.#c}}follow(e){this.#a=e;let{session:t,checkpoint:n,viewer:r,isPersisted:i}=e,a=JSON.stringify([`checkpoint`,n.id,r===`teacher`||void 0]);i&&this.#n.follow(t,a)&&(this.#o=``,this.#r?.forget(),this.#t(``))}reset(){this.#n.discard(/^light$/)}render(e){let t=this.#p(e);return js(t,this.#u(t))}handle(e){let t=e.target instanceof Element?e.target:void 0;return t?.closest(`[data-panel]`)?.dataset.panel===this.uid&&(e.type===`click`?this.#g(t.closest(`button`)?.dataset??{}):this.#h(t),this.#a&&(this.#r?.handle(e,t),this.#i?.handle(e,t,this.#a.language)),!0)}#u(e){let{viewer:t,stopped:n,isPersisted:r,isDisabled:i,checkpoint:a}=e;return t===`teacher`?(this.#i||this.#d(),this.#i?.render(e)??h):t!==`learner`||!n||!r||i||!a.release?h:(this.#r||this.#f(),this.#r?.render(e)??h)}async#d(){let{CheckpointTeacher:e}=await Li(async()=>{let{CheckpointTeacher:e}=await import(`./checkpoint-teacher-UYQqLE8j.js`);return{CheckpointTeacher:e}},__vite__mapDeps([16,1,17,3,18,19,5]),import.meta.url);this.#i??=new e(this.#e),this.#e.requestUpdate()}async#f(){let{ReleaseCodeField:e}=await Li(async()=>{let{ReleaseCodeField:e}=await import(`./release-code-field-BnxIsNZH.js`);return{ReleaseCodeField:e}},__vite__mapDeps([20,1,17,3]),import.meta.url);this.#r??=new e(this.#e,e=>{let{messages:t}=this.#p(e),n={kind:`released`,by:`teacher`,about:e.checkpoint.id,word:!0};this.#v([n],t.goOn)&&this.#x(`.opened`),this.#e.requestUpdate()}),this.#e.requestUpdate()}#p(e){let{checkpoint:t,session:n,language:r,reading:i}=e;return{...e,...go(t,n?.record??qs),uid:this.uid,swap:k(`shared`,r,qn).swap,messages:k(`traffic-light-checkpoint`,r,As),picked:yo(e.chosen)?e.chosen:void 0,draft:this.#n,announcement:this.#o,speaks:rr(i.languages[0]??r),speaking:this.#s,now:Date.now()}}#m(){let e=this.#n.get(`light`);yo(e)&&!this.#a?.chosen&&this.#t(e),this.#e.requestUpdate()}#h(e){e instanceof HTMLTextAreaElement?this.#n.set(e.name,e.value):e instanceof HTMLInputElement&&e.type===`checkbox`?this.#n.set(e.name,e.checked?`on`:``):e instanceof HTMLInputElement&&e.type===`radio`&&yo(e.value)&&(this.#n.set(`light`,e.value),this.#t(e.value)),this.#e.requestUpdate()}#g({act:e,start:t}){if(!this.#a)return;let n=this.#p(this.#a);t===void 0?e===`hear`?this.#b():e===`swap`?this.#c=!this.#c:e&&this.#_(e,n):this.#y(t),this.#e.requestUpdate()}#_(e,t){let{checkpoint:n,signal:r,messages:i,draft:a,picked:o}=t;if(e===`signal`&&o){let e=n.reach===void 0?i.reachAnyhow:I(n.reach,t.reading),r=o===`red`?`${i.done.red} ${e}`:i.done[o];if(!this.#v([Ys(t,o)],r))return;a.discard(/./),this.#x(`.said`)}else if(e===`undo`&&r){if(!this.#v([{kind:`retracted`,by:`learner`,about:r.id}],i.takenBack))return;r.words&&!a.get(`words`)&&a.set(`words`,r.words),this.#x(`.own input:checked`,`.own input`)}else{let n=this.#i?.effectOf(e,t);n&&this.#v(n.bodies,n.announcement)&&a.discard(/^note$/)}}#v(e,t){let{session:n,isPersisted:r}=this.#a??{};return!r||Xn(this.#e,n,e).length===0?!1:(this.#o=this.#o===t?`${t}\u00a0`:t,!0)}#y(e){let t=this.#e.renderRoot.querySelector(`#${this.uid}-words`);if(!t)return;let n=t.value.trimEnd(),r=`${n}${n&&` `}${e.replace(/\s*…(?=\s*\S?$)/,` `)}`;t.value=r,this.#n.set(`words`,r),t.focus(),t.setSelectionRange(r.length,r.length)}#b(){let e=this.#s;or(),this.#s=!e,e||ar([...this.#e.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`)],()=>{this.#s=!1,this.#e.requestUpdate()})}#x(...e){let t=e=>this.#e.renderRoot.querySelector(`[data-panel=${this.uid}] ${e}`);this.#e.updateComplete.then(()=>e.map(t).find(Boolean)?.focus())}};function Ys(e,t){let n=Bs(e,t),r=Vs(e);return{kind:`signaled`,by:`learner`,about:e.checkpoint.id,understanding:t,...n&&{words:n},...r.length>0&&{checks:r}}}var Xs=class{#e;#t=new Map;#n=0;constructor(e){this.#e=e}follow(e){for(let t of e.state.steps){let n=Zs(e,t,``);if(!n||!ls(e,t))continue;let{id:r}=n.checkpoint,i=this.#t.get(r)??this.#r(r);i.panel.follow({...n,chosen:i.chosen})}}render(e,t){let n=this.#t.get(t.checkpoint?.id??``),r=n&&Zs(e,t,n.chosen);return r?n.panel.render(r):h}handle(e){return e.target instanceof Element&&e.target.closest(`[data-act=swap]`)?!1:[...this.#t.values()].some(({panel:t})=>t.handle(e))}forget(){for(let{panel:e}of this.#t.values())this.#e.removeController(e);this.#t.clear()}#r(e){let t={panel:new Js(this.#e,t=>{let n=this.#t.get(e);n&&(n.chosen=t),this.#e.requestUpdate()},`light${this.#n++}`),chosen:``};return this.#t.set(e,t),t}};function Zs(e,{checkpoint:t},n){let{session:r,viewer:i,reading:a,language:o,isPersisted:s}=e;if(t&&r?.state!==`asking`)return{checkpoint:t,session:r,viewer:i,reading:a,language:o,isPersisted:s,isDisabled:!1,chosen:n}}var Qs=P(x(),O(e=>e>0&&e<=1e4,`outOfRange`)),$s=C(M(F({title:a,href:Ee}))),ec=P(F({type:y([`learning-path`]),id:j,record:C(j),title:a,statement:C(r),text:C(r),steps:M(F({id:j,kind:y([`must`,`may`,`choose`,`assess`]),title:a,text:C(r),resources:$s,minutes:C(Qs),by:C(P(b(),O(je,`notDate`))),after:C(M(j)),checkpoint:C(j),options:C(M(F({id:j,title:a,text:C(r),resources:$s,minutes:C(Qs),steps:C(M(j))}))),pick:C(ee(1,50)),own:C(F({countWhilePending:C(A())})),ready:C(F({selfRating:C(F({objective:j,title:C(a),atLeast:x()})),checklist:C(M(F({id:j,text:a}))),musts:C(A())}))})),checkpoints:C(M(ho)),languages:C(y([`off`,`stacked`,`side-by-side`,`swap`])),feedback:C(A()),sharedComputers:C(A())}),D(tc));function*tc(e){let t=N(e,`steps`);Array.isArray(E(e,`steps`))&&t.length===0&&(yield{path:`steps`,code:`missing`});let n=new Set;yield*w(t,`steps`,n);for(let[e,r]of t.entries()){let t=`steps[${e}]`;yield*w(N(r,`options`),`${t}.options`,n),yield*w(N(E(r,`ready`),`checklist`),`${t}.ready.checklist`),yield*nc(r,t)}let r=N(e,`checkpoints`);yield*w(r,`checkpoints`,n),yield*rc(t,r),yield*ac(t,r)}function*nc(e,t){if(E(e,`kind`)!==`choose`)return;let n=N(e,`options`),[r,i=1]=[cc(e),E(e,`pick`)];n.length===0?yield{path:`${t}.options`,code:`emptyBranch`,params:{found:r}}:typeof i==`number`&&i>n.length&&(yield{path:`${t}.pick`,code:`tooFewOptions`,params:{found:n.length,expected:i}});for(let[e,r]of n.entries()){let n=E(r,`steps`);!Array.isArray(n)||n.length>0||(yield{path:`${t}.options[${e}].steps`,code:`emptyBranch`,params:{found:cc(r)}})}}function*rc(e,t){let n=new Set(e.map(cc)),r=new Set(t.map(cc)),i=new Set;for(let[t,a]of e.entries()){let e=`steps[${t}]`,o=E(a,`checkpoint`);typeof o==`string`&&(r.has(o)?i.has(o)&&(yield{path:`${e}.checkpoint`,code:`duplicateId`,params:{found:o}}):yield{path:`${e}.checkpoint`,code:`unknownId`,params:{found:o}},i.add(o));for(let[e,r]of ic(a,t))n.has(e)||(yield{path:r,code:`unknownId`,params:{found:e}})}for(let[e,n]of t.entries()){let t=cc(n);t&&!i.has(t)&&(yield{path:`checkpoints[${e}]`,code:`unreachable`,params:{found:t}})}}function ic(e,t){let n=[],r=(e,t)=>e.forEach((e,r)=>typeof e==`string`&&n.push([e,te(t,r)]));r(N(e,`after`),`steps[${t}].after`);for(let[n,i]of N(e,`options`).entries())r(N(i,`steps`),`steps[${t}].options[${n}].steps`);return n}function*ac(e,t){let n=new Set(t.filter(e=>E(e,`signal`)===`red`||E(e,`escalate`)===!0).map(cc)),r=sc(e),i=e.map((e,t)=>{let i=E(e,`checkpoint`),a=cc(e);return{id:a,after:[...ic(e,t).filter(([,e])=>e.startsWith(`steps[${t}].after`)),...(r.get(a)??[]).map(e=>[e,`steps[${t}]`])],checkpoint:typeof i==`string`&&n.has(i)?i:void 0}}),a=new Set(i.map(({id:e})=>e)),o=e=>e.after.flatMap(([e])=>a.has(e)?[e]:[]),s=new Set;for(let e=!0;e;){e=!1;let t=!0;for(let n of i)t&&!s.has(n.id)&&o(n).every(e=>s.has(e))&&(s.add(n.id),e=!0),n.checkpoint&&!s.has(n.id)&&(t=!1)}let c=new Map(i.map(e=>[e.id,e]));for(let[e,t]of i.entries()){if(!t.id||s.has(t.id))continue;let n=oc(t,c,o)?`cycle`:`unreachable`;yield{path:`steps[${e}]`,code:n,params:{found:t.id}}}}function oc(e,t,n){let r=new Set,i=n(e);for(let a=i.pop();a!==void 0;a=i.pop()){if(a===e.id)return!0;let o=t.get(a);!r.has(a)&&o&&(r.add(a),i.push(...n(o)))}return!1}function sc(e){let t=new Map;for(let n of e)for(let e of N(n,`options`))for(let r of N(e,`steps`))typeof r==`string`&&t.set(r,[...t.get(r)??[],cc(n)]);return t}function cc(e){let t=E(e,`id`);return typeof t==`string`?t:``}function lc(e){let t=e.querySelector(`:scope > ol`);if(!t)return;let n=e.querySelector(`:scope > :is(h2, h3, h4, h5, h6)`),r=[...t.children].filter(e=>e instanceof HTMLElement),i=[],a=r.flatMap(e=>[...e.querySelectorAll(`:scope > ul > li`)]),o=[...r,...a].every(({dataset:e})=>e.id)&&r.length>0,s=pc(e.querySelector(`:scope > p`)),c=r.map((e,t)=>{let n=e.dataset.id??`step-${t+1}`,r=e.querySelector(`:scope > [data-signal]`),a=r&&{id:r.dataset.id??`${n}-light`,...fc(r)};return a&&i.push(a),{id:n,...uc(e,n),...a&&{checkpoint:a.id}}});return{type:`learning-path`,id:e.dataset.id??`path`,title:pc(n||r[0]?.querySelector(`strong`)),...s&&{statement:s},steps:c,...i.length>0&&{checkpoints:i},...!o&&{keeps:!1}}}function uc(e,t){let{kind:n,minutes:r,by:i,after:a,pick:o}=e.dataset,s=[...e.querySelectorAll(`:scope > ul > li`)];return{kind:n??(s.length>0?`choose`:`must`),...dc(e),...r&&{minutes:Number(r)},...i&&{by:i},...a&&{after:a.split(/\s+/).filter(Boolean)},...o&&{pick:Number(o)},...s.length>0&&{options:s.map((e,n)=>({id:e.dataset.id??`${t}-${n+1}`,...dc(e),...e.dataset.steps&&{steps:e.dataset.steps.split(/\s+/).filter(Boolean)}}))}}}function dc(e){let t=e.cloneNode(!0);t.querySelectorAll(`ul, ol, [data-signal]`).forEach(e=>e.remove());let n=[...t.querySelectorAll(`a[href]`)],r=n.map(e=>({title:pc(e),href:e.getAttribute(`href`)})),i=t.querySelector(`h2, h3, h4, h5, h6, strong, b`),a=pc(t),o=i?pc(i):/^[^.:–—]*/.exec(a)?.[0].trim()??a;i?.remove(),n.forEach(e=>e.remove());let s=(i?pc(t):pc(t).slice(o.length)).replace(/^[\s.:–—]+/,``);return{title:o,...s&&{text:s},...r.length>0&&{resources:r}}}function fc(e){let{signal:t,lock:n,escalate:r}=e.dataset;return{signal:t,title:pc(e),...n&&{lock:n},...r!==void 0&&{escalate:!0}}}function pc(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}function mc(e,t,n){return[...e.querySelector(`[data-step="${CSS.escape(t)}"]`)?.querySelectorAll(n)??[]]}function hc(e){return e instanceof HTMLDetailsElement?e.parentElement?.dataset.step:void 0}function gc(e){let t=e instanceof Element&&e.closest(`summary`)?.parentElement,n=hc(t||null);return n!==void 0&&t instanceof HTMLDetailsElement?{step:n,isOpen:t.open}:void 0}function _c(e,t){return e.name.startsWith(`pick:`)?[...t.querySelectorAll(`input[name="${CSS.escape(e.name)}"]:checked`)].map(({value:e})=>e).join(`
`):e.matches(`[type="checkbox"]:not(:checked)`)?``:e.value}var vc=class{#e;#t=``;#n=()=>{};constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#n=ir(()=>this.#e.requestUpdate())}hostDisconnected(){this.#n(),this.#t&&or(),this.#t=``}speaking(e){return rr(e)?this.#t:void 0}toggle(e,t){let n=this.#t===e;or(),this.#t=n?``:e,n||ar([...t],()=>{this.#t=``,this.#e.requestUpdate()})}},yc=p`
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
`;function X(e,t,n=``,r=``){return bc({type:e,id:n},t,r)}function bc(e,t,n=``){return m`<button
    class=${n}
    type="button"
    data-act=${e.type}
    .action=${e}
    .textContent=${t}
  ></button>`}function xc(e,t){let{messages:n,reading:r,speaking:i}=e,{id:a,text:o,resources:s}=t.step;return m`<div class="body">
    ${o===void 0?h:m`<div data-piece>${L(o,r,`text`)}</div>`}
    ${Sc(s,r)}
    ${i===void 0?h:X(`hear`,i===a?n.stopHearing:n.hear,a,`quiet small`)}
    ${Cc(e,t)} ${kc(e,t)} ${Ac(e,t)} ${jc(e,t)}
  </div>`}function Sc(e=[],t){return e.length===0?h:m`<ul class="links" role="list">
    ${e.map(({title:e,href:n})=>{let r=Ae(n,document.baseURI),[i]=be(e,t);return r?m`<li>
            <a
              href=${r}
              target="_blank"
              rel="noopener noreferrer"
              dir="auto"
              lang=${R(i,t)}
              .textContent=${i.text}
            ></a>
            <span class="muted small" .textContent=${new URL(r).host}></span>
          </li>`:h})}
  </ul>`}function Cc(e,t){let{messages:n,canAct:r,viewer:i}=e,{step:a,choices:o,proposals:s}=t;if(a.kind!==`choose`)return h;let{options:c=[],pick:l=1,id:u}=a,d=fs(e,t),f=ms(t),p=r&&ps(e,t),g=n.pick(l,c.length),_=o.filter(e=>e.archived);return m`<fieldset class="picks" part="choice">
      <legend .textContent=${n.picked(g,d.length)}></legend>
      <div class="options">
        ${c.map(n=>Tc(e,t,n,d.includes(n.id)))}
        ${s.map(n=>Dc(e,t,n,d.includes(n.id),f.includes(n.id)))}
      </div>
    </fieldset>
    ${_.map(({id:t})=>m`<p class="muted" dir="auto" .textContent=${`${ds(e,t)} · ${n.archived}`}></p>`)}
    ${r&&(p||o.length===0)?m`<p class="row">${X(`pick`,n.savePick,u,d.length===l?`main`:``)}</p>`:h}
    ${i===`learner`&&a.own?Oc(e,t):h}`}function wc(e,t,n,r){let{step:i}=e;return m`<input
    type=${(i.pick??1)===1?`radio`:`checkbox`}
    name="pick:${i.id}"
    value=${t}
    .checked=${n}
    ?disabled=${!r}
  />`}function Tc(e,t,n,r){let{reading:i,messages:a}=e,{id:o,title:s,text:c,minutes:l,resources:u}=n;return m`<div class="option">
    <label class="pick"
      >${wc(t,o,r,e.canAct)}<span
        ><strong>${Ec(s,i)}</strong
        >${c===void 0?h:m`<span>${Ec(c,i)}</span>`}${l?m`<span class="facts" .textContent=${a.minutes(l)}></span>`:h}</span
      ></label
    >
    ${Sc(u,i)}
  </div>`}function Ec(e,t){return be(e,t).flatMap((e,n)=>e?m`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          data-piece
          lang=${R(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function Dc(e,t,{id:n,title:r,how:i,state:a,note:o},s,c){let{messages:l,viewer:u,canAct:d,draft:f}=e,p=u===`learner`?l.proposal[a]:l.proposalForTeacher[a],g=`note:${n}`;return m`<div class="option own">
    <label class="pick"
      >${wc(t,n,s,c&&d)}<span
        ><strong dir="auto" .textContent=${r}></strong><span dir="auto" .textContent=${i}></span
        ><b class="facts" .textContent=${p}></b></span
    ></label>
    ${o?m`<blockquote dir="auto" .textContent=${o}></blockquote>`:h}
    ${u===`teacher`?m`<label class="field no-print"
              ><span .textContent=${l.note}></span
              ><textarea name=${g} rows="2" dir="auto" .value=${f.get(g)??``}></textarea>
            </label>
            <p class="row">
              ${[`approved`,`changesAsked`,`declined`].map(e=>bc({type:`decide`,id:n,answer:e},l.decide[e]))}
            </p>`:d?m`<p class="row">
              ${a===`approved`?h:X(`edit`,l.edit,n,`quiet`)}
              ${X(`drop`,l.drop,n,`quiet`)}
            </p>`:h}
  </div>`}function Oc(e,{step:t}){let{messages:n,draft:r,canAct:i}=e,{id:a}=t,o=r.get(`own:${a}`)??``,[s,c]=[`title:${a}`,`how:${a}`];return i?m`<details class="own-form no-print" ?open=${o!==``||!!(r.get(s)||r.get(c))}>
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
  </details>`:h}function kc(e,t){let{messages:n,viewer:r,config:i,record:a,language:o,now:s,canAct:c,draft:l}=e,{step:u,asked:d,progress:f}=t;if(u.kind!==`assess`)return h;if(d){let e=Uo(d.clock,o,s);return m`<div class="ready">
      <p class="asked" .textContent=${r===`learner`?n.asked(e):n.askedForOthers(e)}></p>
      ${d.words&&r!==`family`?m`<blockquote dir="auto" .textContent=${d.words}></blockquote>`:h}
      ${c&&f!==`done`?X(`unask`,n.unask,u.id,`quiet`):h}
    </div>`}if(f===`done`)return h;let p=new Set($o(i,u,a,hs(e,u)).map(({code:e})=>e)),{selfRating:g,checklist:_=[],musts:v}=u.ready??{},y=e=>p.has(e)?n.notYet:n.yes,b=g?.title===void 0?``:I(g.title,e.reading),x=`words:${u.id}`;return m`<div class="ready" role="group" aria-labelledby="r${t.place}">
    <p id="r${t.place}" class="when" .textContent=${u.ready?n.readyWhen:``}></p>
    <ul role="list">
      ${g?m`<li .textContent=${`${y(`rating`)} · ${n.readyRating(`${g.atLeast}`,b)}`}></li>`:h}
      ${v?m`<li .textContent=${`${y(`musts`)} · ${n.readyMusts}`}></li>`:h}
      ${_.map(({id:t,text:n})=>m`<li>
            <label class="pick"
              ><input
                type="checkbox"
                name=${gs(u.id,t)}
                ?disabled=${!c}
                .checked=${l.get(gs(u.id,t))===`on`}
              /><span>${Ec(n,e.reading)}</span></label
            >
          </li>`)}
    </ul>
    ${c?m`<label class="field"
              ><span .textContent=${n.readyWords}></span
              ><textarea name=${x} rows="2" dir="auto" .value=${l.get(x)??``}></textarea>
            </label>
            <p class="row">
              ${X(`ready`,n.ready,u.id,p.size===0&&u.ready?`main`:``)}
            </p>`:h}
  </div>`}function Ac(e,t){let{messages:n,canAct:r,offers:i,where:a,say:o}=e,{id:s}=t.step;if(!r)return h;let c=t.progress===`done`?vs(e,t):void 0,l=_s(t)?`main`:``;return m`<p class="row acts">
    ${c?X(`go`,n.goTo(c.place,ds(e,c.step.id)),c.step.id,`main`):t.progress===`todo`&&_s(t)?X(`start`,n.start,s,`main`):h}
    ${t.progress===`started`||t.progress===`submitted`?X(`done`,n.done,s,l):h}
    ${t.progress===`done`?X(`again`,n.again,s,`quiet`):h}
    ${a===s?m`<span class="say" aria-hidden="true" .textContent=${o}></span>
            ${i?X(`undo`,n[i],s,`quiet`):h}`:h}
  </p>`}function jc({config:e,messages:t,canAct:n,viewer:r},{step:i,progress:a,helped:o}){return e.feedback===!1||a!==`done`?h:n?m`<div class="row no-print" role="group" aria-label=${t.helped}>
    <span .textContent=${t.helped}></span>
    ${[`yes`,`some`,`no`].map(e=>m`<button
          type="button"
          data-act="helped"
          .action=${{type:`helped`,id:i.id,helped:e}}
          aria-pressed=${o===e}
          .textContent=${t.helps[e]}
        ></button>`)}
  </div>`:o&&r===`teacher`?m`<p .textContent=${`${t.helped} ${t.helps[o]}`}></p>`:h}function Mc(e,t,n){let{config:r,messages:i,shared:a,reading:o,viewer:s,state:c,language:l}=e,u={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[s],d=(e,t,n=``)=>e===void 0?h:L(e,o,t,n),f=s===`teacher`?c.steps:c.steps.filter(({access:e})=>e!==`hidden`),p=c.steps.length-f.length;return m`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${u}></p>
      ${d(r.title,`objective`,`title`)} ${d(r.statement,`what`)} ${d(r.text,`what`)}
      ${o.display===`swap`?X(`swap`,a.swap,``,`quiet`):h} ${Nc(e)}
      <ol class="steps" role="list" part="steps" aria-labelledby="title">
        ${f.map(n=>Fc(e,n,t))}
        ${p>0?m`<li class="more muted" .textContent=${i.more(p)}></li>`:h}
      </ol>
      <p class="sr" role="status" .textContent=${e.say}></p>
      ${e.isNotSaved?m`<p class="muted small" .textContent=${a.isNotSaved}></p>`:h} ${n}
    </div>
  </div>`}function Nc(e){let{messages:t,state:n,viewer:r}=e,{done:i,required:a,current:o,stop:s,complete:c}=n,l=t.soFar(i,a);return m`<div class="about" part="progress">
    <p class="bar">
      <progress max=${Math.max(1,a)} value=${i} aria-label=${l}></progress>
      <span .textContent=${l}></span>
    </p>
    ${Pc(e)}
    ${c?m`<p
            class="all"
            .textContent=${r===`learner`?t.complete:t.completeForOthers}
          ></p>`:r===`learner`?o?X(`go`,t.goOn(o.place,ds(e,o.step.id)),o.step.id,`no-print`):s?.checkpoint?X(`go`,t.stop(I(s.checkpoint.title,e.reading)),s.step.id,`no-print`):h:h}
  </div>`}function Pc({pace:e,messages:t,language:n}){if(!e)return h;let r=e.next===void 0?``:t.paceNext(us(e.next,n));return m`<p class="pace no-print" part="pace">
    <span .textContent=${t.pace[e.is](e.steps)}></span> <span .textContent=${r}></span>
    <span class="muted small" .textContent=${t.paceOnlyYou}></span>
  </p>`}function Fc(e,t,n){let{state:r,viewer:i,messages:a,open:o}=e,{step:s,place:c,access:l,progress:u}=t,d=r.current===t,f=m`<span class="no" aria-hidden="true">${u===`done`?Ic:c}</span>`,p=`step ${u} ${d?`current`:``} ${l===`open`?``:`shut`}`,g=i===`learner`?a.here:a.hereForOthers,_=m`${f}<span class="head"
      >${Lc(e,t)}<span class="facts" dir="auto" .textContent=${Rc(e,t)}></span
      ><span class="signs"
        >${u===`todo`?h:m`<b class="how" .textContent=${a.progress[u]}></b>`}
        ${d?B(`you`,g):h} ${zc(e,t)}</span
      ></span
    >`;return ls(e,t)?m`<li class=${p} part="step" data-step=${s.id} aria-current=${d?`step`:`false`}>
    <details ?open=${o.has(s.id)}>
      <summary>${_}</summary>
      ${l===`open`?h:m`<p class="why" .textContent=${`${a.closedToStudent} ${Bc(e,t)}`}></p>`}
      ${xc(e,t)} ${n(t)}
    </details>
  </li>`:m`<li class=${p} part="step" data-step=${s.id}>
      <div class="row-head">${_}</div>
      <p class="why" .textContent=${Bc(e,t)}></p>
    </li>`}var Ic=m`<svg viewBox="0 0 16 16" width="16" height="16"><path d="M3 8.5l3.5 3.5L13 4.5"></path></svg>`;function Lc({reading:e},{step:t,place:n}){let[r,i]=be(t.title,e);return m`<h3 id="s${n}">
      <span class="sr">${n}. </span
      ><span dir="auto" lang=${R(r,e)} .textContent=${r.text}></span>
    </h3>
    ${i?m`<span class="other" dir="auto" lang=${R(i,e)} .textContent=${i.text}></span>`:h}`}function Rc({messages:e,language:t},{step:n}){let{kind:r,minutes:i,by:a}=n;return[e.kind[r],i&&e.minutes(i),a&&e.by(us(a,t))].filter(Boolean).join(` · `)}function zc({messages:e},{checkpoint:t,status:n,progress:r}){if(!t||!n||r===`done`&&!n.stopped)return h;let i=n.released&&n.light===`red`?`green`:n.light;return So(i,e.lightAtEnd(e.light[i]))}function Bc(e,{access:t,behind:n,waitsFor:r}){let{messages:i,reading:a,viewer:o}=e;if(t===`waits`)return i.waits(r.map(t=>ds(e,t)).join(`, `));if(!n)return``;let s=I(n.title,a);return o===`learner`?i.behind(s):i.behindForOthers(s)}Fe(`learning-path`,class extends Jn{constructor(...e){super(...e),this.tag=`learning-path`,this.schema=ec,this.#e=new nr(this,()=>this.session),this.#t=new Xs(this),this.#n=new vc(this),this.#a=!1,this.#o=``}static{this.styles=[W,Nn,wo,Eo,Zo,yc]}#e;#t;#n;#r;#i;#a;#o;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`toggle`,e=>this.#l(e),!0),e}readMarkup(){return lc(this)}willUpdate(e){super.willUpdate(e);let{config:t,session:n}=this;if(!t)return;(this.#e.follow(this.tag,t.id,this.viewer===`teacher`||void 0)||this.#i!==t.id)&&this.#c(),this.#i=t.id;let r=this.#s(t);(n?.state===`ready`||r.isNotSaved)&&(this.#r??=ys(r.state)),this.#t.follow(r)}renderWidget(e){let t=this.#s(e);return this.setState(`stopped`,t.state.stop!==void 0),this.setState(`complete`,t.state.complete),Mc(t,e=>this.#t.render(t,e),t.isNotSaved?h:this.#e.foot(this.language))}handleInput(e){let t=e.target;this.#t.handle(e)||(t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement)&&(this.#e.draft.set(t.name,_c(t,this.renderRoot)),this.requestUpdate())}handleClick(e){if(this.#t.handle(e))return;let t=gc(e.target);t&&this.#u(t.step,!t.isOpen);let n=tr(e);this.config&&n&&(n.action&&this.#d(this.#s(this.config),n.action),this.requestUpdate())}#s(e){let t={actions:this.#e,speech:this.#n,isSwapped:this.#a};return cs({...this.context(e),...t,expanded:this.#r,where:this.#o})}#c(){this.#t.forget(),this.#e.forget(),this.#r=void 0,this.#o=``}#l({target:e}){let t=hc(e);t!==void 0&&e instanceof HTMLDetailsElement&&this.#u(t,e.open)}#u(e,t){t?this.#r?.add(e):this.#r?.delete(e)}#d(e,t){let{type:n,id:r}=t;if(n===`swap`)this.#a=!this.#a;else if(n===`hear`)this.#n.toggle(r,mc(this.renderRoot,r,`h3 > [lang], .body [data-piece]`));else if(n===`go`)this.#u(r,!0),this.#e.focus(`${xs(r)} > details > summary`);else{let n=bs(e,t),r=xs(n?.where??``);n&&this.#e.run(n,`${r} .acts button`,`${r} > details > summary`)&&(this.#o=n.where)}}});var Vc=p`
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
`,Hc=e=>e===1?`once`:e===2?`twice`:`${e} times`,Uc=e=>e===1?`1 rating`:`${e} ratings`,Wc={average:`the average`,"linear-trend":`the straight line`,"power-law":`the curve`},Gc={heading:{learner:`My progress`,teacher:`This student’s progress`,family:`Progress`},proficient:e=>`${e} proficient`,onTheWay:e=>`${e} on the way`,noLevel:e=>`${e} with no level yet`,noLevelYet:`No level yet`,fromWork:{learner:`From my work so far`,teacher:`From the work so far`,family:`From the work so far`},theirs:{learner:`My teacher’s level`,teacher:`The teacher’s level`,family:`The teacher’s level`},you:{learner:`You`,teacher:`Student`,family:`Student`},who:{copied:`Teacher (copied)`,teacher:`Teacher`,assessment:`Test`,peer:`Another student`},copied:`Copied`,automatic:`worked out from the teacher’s ratings`,snapshot:e=>`the level from the work on ${e}`,override:e=>`set by the teacher on ${e}`,outOfDate:`Out of date: there is newer work.`,outOfDateNow:e=>`Out of date: there is newer work. Now it speaks for ${e}.`,recalculate:`Use the new level`,keepLevel:`Keep this level`,accept:`Make this my level`,setLevel:`Set another level`,level:`Level`,reason:`Why`,needsReason:`Say why in a few words.`,needsLevel:`Choose a level.`,save:`Save this level`,saved:e=>`Saved: ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,goal:(e,t)=>`Goal: ${e}${t&&`, by ${t}`}`,meets:e=>`${e}. This meets the goal for this course.`,under:(e,t)=>`${e}. The goal for this course is ${t}.`,counted:(e,t)=>`From ${Uc(e)}${t===0?``:`; ${t} ${t===1?`does`:`do`} not count`}.`,waiting:e=>e===1?`1 level from your teacher shows once you rate that work yourself.`:`${e} levels from your teacher show once you rate that work yourself.`,rising:`Going up`,falling:`Going down`,empty:{learner:`Nothing here yet. Rate yourself after your next piece of work, and it shows up here.`,teacher:`Nothing here yet. What this student and you rate shows up here.`,family:`Nothing here yet. It fills as work is rated.`},how:`How it came about`,show:`Show as table`,showMe:`Show me how`,chart:(e,t,n,r)=>`${e}: ${Uc(t)}${n===r?` on ${n}`:`, ${n} to ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: from ${t} to ${n}.`,goalLine:e=>`The goal is ${e}.`,lastOf:(e,t)=>`The last ${e} of ${t}.`,work:`Work`,noWork:`In general`,rating:`Level`,counts:`Counts?`,yes:`Yes`,no:e=>`No: ${e}`,reasons:{byHand:`left out`,notAssessed:`no level`,insufficientEvidence:`not enough to see yet`,missing:`not handed in`,exempt:`not needed`,absent:`not there that day`,independent:`done alone`,withHelp:`done with help`,group:`group work`,observation:`seen in class`,conversation:`talked about`,laterAttempt:`a later try counts`,betterAttempt:`a better try counts`,offScale:`off the scale`,olderScale:`from an older scale`,teacherRated:`the teacher’s level counts`,peer:`from another student`,kind:`this kind of work does not count`},modified:`Changed expectation`,all:`Show all`,paste:`Paste from a spreadsheet`,pasteFailed:`This could not be loaded. Fold it and open it again.`,spreadsheet:`Save as a spreadsheet`,columns:[`Objective`,`Work`,`Day`,`Who`,`Level`,`Name of the level`,`Counts?`],fileName:`my-progress`,spreadsheetSaved:`Saved as a spreadsheet.`,fileFailed:`The file could not be made. Try again when you are online.`,spreadsheetRefused:`This page may not save files. Open it in a tab of its own.`,archived:e=>`${Uc(e)} not on this list`,archivedWhy:`What they are about was removed, or is on another page. They are kept.`,methods:{average:`Average: every rating counts the same.`,median:`Middle: the rating in the middle, from low to high.`,mode:`Most often: the rating that comes most often.`,latest:`Newest: the last rating.`,highest:`Highest: the best rating.`,"weighted-average":`Newest counts most: the last rating, and the average of those before.`,"decaying-average":`Newer counts more: each new rating moves the number.`,"n-mastery":`Often enough: a level has to be reached several times.`,"power-law":`Growth curve: where a curve through the ratings has come to.`,"linear-trend":`Growth line: where a straight line through the ratings has come to.`,"best-fit":`Best fit: whichever lies closest to the ratings.`},steps:{order:{assessedAt:`in the order they were rated`,submittedAt:`by the day of the work`,dueAt:`by the day of the work`},took:(e,t,n)=>`These count, ${n}: ${t>0?`${t} earlier ones, then `:``}${e}.`,placed:e=>`${Uc(e)} without a day: placed by when they were rated.`,noScores:`Nothing counts yet, so there is no number.`,mean:{all:`Add them and divide by how many`,earlier:`All but the newest: add and divide by how many`,reached:`Add those and divide by how many`},sorted:e=>`From low to high: ${e}.`,middle:`The one in the middle`,middleTwo:(e,t)=>`Halfway between the two in the middle, ${e} and ${t}`,often:e=>`${e.map(([e,t])=>`${e} comes ${Hc(t)}`).join(`, `)}.`,most:`The one that comes most often`,tied:e=>`${e} come equally often. The newest of them`,start:`Start with the oldest`,newest:`The newest`,highest:`The highest`,blended:(e,t,n,r)=>`${e} % of ${t} and ${n} % of what came before, ${r}`,skipped:e=>`Then the same ${Hc(e)} more, up to the last steps:`,reached:(e,t,n)=>`${Uc(e)} at ${t} or higher; it takes ${n}.`,notEnough:`That is not enough yet, so there is no number.`,zeros:e=>`A curve cannot use 0, so ${Uc(e)} of 0 or less are left out here.`,fellBack:(e,t)=>`A trend takes ${e} ratings, and here there are ${t}. So the average is used.`,line:`The straight line closest to the ratings, read at the newest one`,curve:`The curve closest to the ratings, read at the newest one`,compared:(e,t)=>`How far each lies from the ratings in all: ${e.map(([e,t])=>`${Wc[e]} ${t}`).join(`, `)}. ${Wc[t].replace(/^./,e=>e.toUpperCase())} is closest.`,clamped:e=>`That is off the scale, so its end counts: ${e}.`,rounded:e=>`So the number is ${e}.`,reachedLevel:e=>`The highest level it reaches: ${e}.`,nearestLevel:e=>`The nearest level: ${e}.`}},Kc=3;function qc(e,t,n=`learner`,r){let i=n===`teacher`||e.reveal===`immediate`,a=e.objectives.map((n,a)=>{let o=r?.objectives[a],s=Yc(n,t,i),c=t.goalsOn(n.id).findLast(({state:e})=>e===`active`),l=o&&Jc.get(o),u={...o?.objective===n&&l?.determined===s.determined&&Zc(l?.seen??[],s.seen)?o:Qc(n,{...e.mastery,...n.mastery},s),waiting:s.waiting,goal:c};return Jc.set(u,s),u}),o={proficient:0,onTheWay:0,noLevel:0};for(let{status:e}of a)o[e]+=1;let s=new Set(e.objectives.map(({id:e})=>e));return{objectives:a,counts:o,archived:t.archived(s).filter(e=>e.kind===`rated`)}}var Jc=new WeakMap;function Yc({id:e},t,n){let r=t.ratingsOf(e),i=t.shown(`determined`,e,`teacher`).at(-1);if(n||r.every(({by:e})=>e!==`teacher`))return{seen:r,waiting:0,determined:i};let a=new Set(r.flatMap(e=>e.by===`learner`&&!e.copied?Xc(e):[])),o=e=>e.by!==`teacher`||(e.released??(e.evidence?a.has(Xc(e)):a.size>0)),s=[],c=0;for(let e of r)o(e)?s.push(e):e.released!==!1&&(c+=1);return{seen:s,waiting:c,determined:i}}var Xc=e=>e.evidence?.id??``;function Zc(e,t){return e.length===t.length&&e.every((e,n)=>e===t[n])}function Qc(e,t,n){let{seen:r,waiting:i,determined:a}=n,{points:o,used:s,order:c,placedByRating:u}=$c(e,t,r),d=ol(e,t,s,c),f=s.filter(({by:e})=>e===`teacher`),p=a?{level:a.level,how:a.how,outOfDate:s.some(e=>l(e,a)>0),determined:a}:f.length>0?{level:ol(e,t,f,c).level,how:`automatic`,outOfDate:!1,determined:a}:void 0,m=a?a.level:d.level;return{objective:e,mine:r.findLast(e=>e.by===`learner`&&!e.copied),suggested:{...d,order:c,placedByRating:u},teacher:p,goal:void 0,points:o,trend:cl(s,e.increment??1),waiting:i,status:m===null?`noLevel`:Oe(e,m)?`proficient`:`onTheWay`}}function $c(e,t,n){let{order:r=`assessedAt`,attempts:i=`keepAll`,drop:a=[],kinds:o,exclude:s=[]}=t,c=new Map(s.map(({work:e,why:t})=>[e,t])),l=new Set(n.filter(t=>t.level!==null&&el(t)>0&&il(e,t)).map(tl)),u=t=>{let{evidence:n,level:r,by:i}=t;if(r!==null&&!rl(e,t))return`olderScale`;if(r!==null&&!il(e,t))return`offScale`;if(i===`peer`||i===`family`)return`peer`;if(n&&o&&!o.includes(n.kind))return`kind`;if(n&&l.size!==0)return[1,2].some(e=>e>el(t)&&l.has(`${e} ${Xc(t)}`))?`teacherRated`:void 0},d=new Map,f=al(n),p={},m=n.map((e,t)=>{let{id:n,level:r,code:i,evidence:a}=e,o=u(e),s=a&&c.has(a.id);return o&&!s&&d.set(n,o),(o||s)&&(p[n]=``),{id:n,rating:e,level:r,...i&&{code:i},assessedAt:f[t]??e.at,...a?.on!==void 0&&{submittedAt:a.on,dueAt:a.on},...a&&{work:a.id},...a?.independence&&{independence:a.independence}}}),{used:h,excluded:g,placedByAssessedAt:_}=Me(m,{order:r,attempts:i,drop:a,exclude:p}),v=new Map(g.map(({evidence:e,reason:t})=>[e.id,d.get(e.id)??t]));return{points:(v.size===0?h:Me(m.map(e=>({...e,level:0,work:e.id})),{order:r}).used).map(({id:e,rating:t})=>{let n=v.get(e);return{rating:t,who:nl(t),reason:n,words:n===`byHand`?c.get(Xc(t)):void 0}}),used:h.map(({rating:e})=>e),order:r,placedByRating:_.length}}function el({by:e,copied:t}){return e===`teacher`||e===`assessment`?2:+!!t}var tl=e=>`${el(e)} ${Xc(e)}`;function nl({by:e,copied:t}){return t?`copied`:e===`family`?`peer`:e}function rl(e,{version:t}){return(t??1)===(e.version??1)}function il({levels:e},{level:t}){return t!==null&&t>=(e[0]?.value??0)&&t<=(e.at(-1)?.value??0)}function al(e){let t=[],n;for(let r of e.toReversed()){let e=u(r);n=n===void 0||e<n?e:new Date(Date.parse(n)-1).toISOString(),t.push(n)}return t.reverse()}function ol(e,t,n,r){let{method:i=`weighted-average`,weight:a,times:o=3,mastery:s=Se(e),snap:c=`reached`}=t,l={min:e.levels[0]?.value??0,max:e.levels.at(-1)?.value??0},u=n.map(({level:e})=>e),d={times:o,mastery:s,scale:l,order:r,...a!==void 0&&{weight:a}},f=ve(i,u,d),{value:p,steps:m}=f.ok?f.value:{value:null,steps:[]};return{value:p,level:sl(e,p,c),method:i,steps:m,snap:c}}function sl(e,t,n=`reached`){if(t===null)return null;let r=De(e),i=r.findLast(e=>e<=t)??r[0]??null,a=r.find(e=>e>t);return n===`reached`||i===null||a===void 0?i:a-t<=t-i?a:i}function cl(e,t){let n=e.slice(-6),r=(n.at(-1)?.level??0)-(n[0]?.level??0);if(!(n.length<Kc||Math.abs(r)<t))return r>0?`rising`:`falling`}function ll(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,known:c}=e,l=o?.state===`ready`,u=l?o.record:new d;return{...e,messages:k(`mastery-tracker`,i,Gc),reading:{languages:r,display:t.languages??`off`,swapped:!1},record:u,progress:c.of(t,u,n),isReady:l,canAct:l&&n===`teacher`,draft:s.draft,say:!o||o.state===`loading`?a.loading:s.announcement,offers:s.offers}}var ul=class{#e;of(e,t,n){let r=n===`teacher`?`teacher`:`learner`,i=this.#e,a=qc(e,t,r,i?.config===e&&i.record===t&&i.viewer===r?i.progress:void 0);return this.#e={config:e,record:t,viewer:r,progress:a},a}};function dl({teacher:e,suggested:t}){return e?.determined?e.level:t.level}function Z(e,t,n){let{messages:r,reading:i,shared:a,language:o}=n,s=z(e,t);return s?he(s,i,a,o):t===null?r.noLevelYet:pl(t,o)}function fl(e,t,n){let{level:r,label:i}=e;if(r===null)return n.messages.noLevelYet;if(t&&z(t,r)&&(e.version??1)===(t.version??1))return Z(t,r,n);let a=pl(r,n.language);return i?n.shared.level(a,I(i,n.reading)):a}function pl(e,t){return e.toLocaleString(`${t}-US`,{maximumFractionDigits:2})}function ml(e,t){if(e?.assessedOn!==void 0)return hl(e.assessedOn,t);let{language:n}=t,r=Date.parse(e?.clock.slice(0,23)??``);return Number.isNaN(r)?``:de(r,n)}function hl(e,{language:t}){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?``:de(n,t)}function gl(e,{messages:t,viewer:n}){return e===`learner`?t.you[n]:t.who[e]}function _l({evidence:e},{messages:t,reading:n}){return e?I(e.title,n):t.noWork}function vl({reason:e,words:t},{messages:n,reading:r}){return e?n.no(t===void 0?n.reasons[e]:I(t,r)):n.yes}function yl({points:e}){let t=e.filter(({reason:e})=>e===void 0).length;return[t,e.length-t]}function bl(e,{type:t,id:n},r){let i=e.progress.objectives[r];if(!i)return{};let a=`#o${r}`;if(t===`all`)return{disclosure:{name:`all:${n}`,isOpen:!0},focus:a};let o=[`[data-act="undo"][data-id="${CSS.escape(n)}"]`,a];if(t===`set`)return xl(e,i,r,o);if(t===`undo`){let t=e.acted===n&&e.offers===`redo`,{determined:r}=i.teacher??{};return{undoes:r?[r]:[],announcement:t?``:e.messages.undone,focus:o}}let{teacher:s,suggested:c}=i,l=t===`keep`;return{...Sl(e,i,l?s?.level??null:c.level,l?s?.determined?.reason:void 0),focus:o}}function xl(e,t,n,r){let{id:i}=t.objective,a=e.draft.get(`level:${i}`),o=e.draft.text(`reason:${i}`);if(!a||!o){let e=a?`reason`:`level`;return{missing:{id:i,field:e},focus:`#${e}-${n}`}}return{...Sl(e,t,a===`none`?null:Number(a),o),discard:RegExp(`^(level|reason):${i.replace(/[^\w]/g,`\\$&`)}$`),disclosure:{name:`set:${i}`,isOpen:!1},focus:r}}function Sl(e,t,n,r){return{bodies:[Cl(t,n,r)],announcement:e.messages.saved(Z(t.objective,n,e))}}function Cl({objective:e,suggested:t},n,r){return{kind:`determined`,by:`teacher`,about:e.id,level:n,suggested:t.value,how:r===void 0&&n===t.level?`snapshot`:`override`,...r!==void 0&&{reason:r}}}function wl({objectives:e},t){return e.filter(({points:e,teacher:t})=>e.length>0||t).map(e=>({progress:e,last:Tl(e)})).sort((e,t)=>e.last<t.last?1:e.last>t.last?-1:0).map(({progress:{objective:e,mine:n,teacher:r,goal:i}})=>({objective:e,mine:n?.level??null,...r&&{teacher:r.level},will:i?t.stepsOf(i.id).flatMap(({state:e,what:t})=>e===`done`?[]:t):[]}))}function Tl({points:e}){return e.reduce((e,{rating:t})=>u(t)>e?u(t):e,``)}var El=C(F({method:C(y(ge)),weight:C(x()),times:C(x()),mastery:C(x()),order:C(y([`assessedAt`,`submittedAt`,`dueAt`])),attempts:C(y([`keepAll`,`latest`,`best`])),kinds:C(M(y([`assignment`,`assessment`,`project`,`practice`]))),drop:C(M(y([`independent`,`withHelp`,`group`,`observation`,`conversation`]))),exclude:C(M(F({work:j,why:a}))),snap:C(y([`reached`,`nearest`]))})),Dl=P(F({type:y([`mastery-tracker`]),id:C(j),record:C(j),title:C(a),objectives:P(M(xe),T(1,`missing`)),mastery:El,reveal:C(y([`afterSelf`,`immediate`])),languages:C(y([`off`,`stacked`,`side-by-side`])),sharedComputers:C(A())}),D(function*(e){let t=E(e,`mastery`);yield*Ol(t,`mastery`),yield*w(N(e,`objectives`),`objectives`);for(let[n,r]of N(e,`objectives`).entries()){let e=E(r,`mastery`),i=`objectives[${n}].mastery`;e!==void 0&&(yield*Ol({...Object(t),...Object(e)},i));for(let t of Te(e,r,`mastery`))yield{...t,path:`${i}.mastery`}}}));function*Ol(e,t){let n=ge.find(t=>t===(E(e,`method`)??`weighted-average`)),r=[`weight`,`times`,`mastery`].flatMap(t=>{let n=E(e,t);return typeof n==`number`?[[t,n]]:[]});if(!n)return;let i={times:3,mastery:0,scale:{min:0,max:1},...Object.fromEntries(r)},a=ve(n,[],i);if(!a.ok)for(let e of a.problems)yield{...e,path:te(t,e.path)}}var kl=class{#e;#t=new Set;#n=!1;constructor(e){this.#e=e,e.addController(this)}hostConnected(){addEventListener(`beforeprint`,this.#r),addEventListener(`afterprint`,this.#r)}hostDisconnected(){removeEventListener(`beforeprint`,this.#r),removeEventListener(`afterprint`,this.#r)}isOpen(e){return this.#t.has(e)||this.#n&&/^(how|table):/.test(e)}set(e,t){t?this.#t.add(e):this.#t.delete(e),this.#e.requestUpdate()}follow({target:e}){if(this.#n||!(e instanceof HTMLDetailsElement))return;let{disclosure:t}=e.dataset;t&&e.open!==this.#t.has(t)&&this.set(t,e.open)}#r=({type:e})=>{this.#n=e===`beforeprint`,this.#e.requestUpdate()}},Al=p`
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
`;function jl(e,t){let{objective:n,reading:r,words:i,current:a}=e;if(a==null||!z(n,a))return``;let o=Ce(n,a);return o?m`<section class="next" part="next" data-piece="next">
    <h4 .textContent=${i.nextHeading(he(o,r,i,t))}></h4>
    ${Ml(o,e)}
  </section>`:m`<section class="next" part="next"><p .textContent=${i.top}></p></section>`}function Ml(e,{reading:t,plain:n}){let r=e.indicators?.filter(e=>e.required!==!1)??[];if(r.length>0)return m`<ul>
      ${r.map(({text:e})=>m`<li>${L(e,t,`sign`)}</li>`)}
    </ul>`;let i=n&&e.plain||e.descriptor;return i===void 0?``:L(i,t,`descriptor`)}var Nl=3,Pl=[`learner`,`teacher`,`copied`,`assessment`];function Fl({points:e,objective:{levels:t}}){let[n,r]=[t[0]?.value??0,t.at(-1)?.value??0];return e.flatMap(e=>{let{level:t}=e.rating,i=Pl.find(t=>t===e.who);return t!==null&&i&&t>=n&&t<=r&&e.reason!==`olderScale`?{point:e,who:i,level:t}:[]})}function Il(e){let t=[],n=new Map;for(let r of e){let e=r.point.rating.evidence?.id,i=e===void 0?void 0:n.get(e);if(i&&!i.some(({who:e})=>e===r.who))i.push(r);else{let i=[r];t.push(i),e!==void 0&&n.set(e,i)}}return t}function Ll({levels:e},t){let n=e.findLastIndex(e=>e.value<=t),[r,i]=[e[n],e[n+1]];return r&&i?n+(t-r.value)/(i.value-r.value):n}var Rl=/^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;function zl(e,t){let{objective:n,goal:r}=e,{messages:i,shared:a,reading:o,language:s}=t,c=Il(Fl(e)),l=c.slice(-12);if(l.length===0)return h;let{levels:u}=n,d=Rl.test(s),p=e=>d?100-e:e,g=e=>p(l.length===1?50:4+e*92/(l.length-1)),_=e=>(u.length-.5-Ll(n,e))*Nl+.5,v=[`learner`,`teacher`].every(e=>l.some(t=>t.some(t=>t.who===e))),y=Pl.map(e=>({who:e,points:l.flatMap((t,n)=>{let r=t.find(t=>t.who===e);return r?[{...r,x:g(n),y:_(r.level)+(v?Bl[e]??0:0)}]:[]})})),b=r&&z(n,r.target)?r.target:void 0,x=[...y.flatMap(({who:e,points:n})=>{let r=n.at(-1);return r?{key:e,y:r.y,word:e===`copied`?i.copied:gl(e,t)}:[]}),...b===void 0?[]:[{key:`goal`,y:_(b),word:a.goal}]].sort((e,t)=>e.y-t.y),S=-1/0,C=x.map(e=>({...e,y:S=Math.max(e.y,S+1.3)})),w=u.length*Nl,T=[l[0]?.[0],l.at(-1)?.at(-1)].map(e=>e?ml(e.point.rating,t):``),E=d?`end`:`start`;return m`<figure part="chart" dir=${d?`rtl`:`ltr`}>
    <svg
      class="chart"
      role="img"
      aria-label=${D(e,l,t)}
      direction="ltr"
      width="100%"
      height="${w+2}em"
    >
      ${u.map((e,t)=>{let n=Math.floor(t*3/(u.length-1)),r=(u.length-1-t)*Nl;return f`<rect class="band t${n}" x="0" y="${r}em" width="100%" height="${Nl}em"></rect>
          <line class="hair" x1="0" x2="100%" y1="${r+Nl}em" y2="${r+Nl}em"></line>`})}
      ${b===void 0?h:f`<line class="goal" x1="0" x2="100%" y1="${_(b)}em" y2="${_(b)}em"></line>`}
      ${y.map(({who:e,points:t})=>e===`learner`||e===`teacher`?t.map((n,r)=>{let i=t[r-1];return i?f`<line class="run ${e}" x1="${i.x}%" x2="${n.x}%" y1="${i.y}em" y2="${i.y}em"></line>
                    <line class="run ${e}" x1="${n.x}%" x2="${n.x}%" y1="${i.y}em" y2="${n.y}em"></line>`:h}):h)}
      <svg width="100%" height="${w}em">
        ${u.map(({value:e},r)=>f`<text class="level-name" x="${p(1)}%" y="${(u.length-1-r)*Nl+1.1}em" text-anchor=${E}>${Z(n,e,t)}</text>`)}
      </svg>
      ${y.map(({who:e,points:t})=>t.map(({x:t,y:n,point:r})=>f`<svg class="point ${e} ${r.reason&&r.reason!==`teacherRated`?`out`:``}" x="${t}%" y="${n}em" width="1" height="1"><path d=${Vl[e]}></path></svg>`))}
      ${C.map(({key:e,y:t,word:n})=>f`${e===`goal`?f`<svg class="point goal" x="${p(100)}%" y="${t}em" width="1" height="1"><path d=${d?Ul:Hl}></path></svg>`:h}<text class="end ${e}" x="${p(100)}%" y="${t}em" dy="0.35em" dx="${(d?-1:1)*(e===`goal`?1.6:.6)}em" text-anchor=${E}>${n}</text>`)}
      <text class="day" x="${p(0)}%" y="${w+1.5}em" text-anchor=${E}>${T[0]}</text>
      <text class="day" x="${p(100)}%" y="${w+1.5}em" text-anchor=${d?`start`:`end`}>
        ${T[0]===T[1]?``:T[1]}
      </text>
    </svg>
    ${c.length>l.length?m`<figcaption class="muted small" .textContent=${i.lastOf(l.length,c.length)}></figcaption>`:h}
  </figure>`;function D({trend:e},t,r){let a=t.reduce((e,t)=>e+t.length,0),s=y.flatMap(({who:e,points:t})=>{let[a,o]=[t[0],t.at(-1)];return a&&o?i.series(gl(e,r),Z(n,a.level,r),Z(n,o.level,r)):[]});return[i.chart(I(n.title,o),a,T[0]??``,T[1]??``),...s,e?`${i[e]}.`:``,b===void 0?``:i.goalLine(Z(n,b,r))].filter(Boolean).join(` `)}}var Bl={learner:-.35,teacher:.35},Vl={learner:`M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,teacher:`M0-6l6 6-6 6-6-6z`,copied:`M0-6l6 6-6 6-6-6z`,assessment:`M-4-4h8v8h-8z`},Hl=`M6 7V-7h9l-2.5 3.5 2.5 3.5H6`,Ul=`M-6 7V-7h-9l2.5 3.5-2.5 3.5H-6`;function Wl(e,{language:t}){let{points:n,objective:r}=e,i=n.filter(({reason:e})=>!e).slice(-6);if(i.length<2)return h;let a=Math.max(1,r.levels.length-1),o=Rl.test(t),s=i.map(({rating:e},t)=>{let n=4+t*88/(i.length-1);return[o?96-n:n,24-Ll(r,e.level??0)*20/a]}),[c,...l]=s.map(([e,t])=>[e.toFixed(1),t.toFixed(1)]),u=s.at(-1);return m`<svg class="mini" width="96" height="28" viewBox="0 0 96 28" aria-hidden="true">
    <path d="M${c?.join()}${l.map(([e,t])=>`H${e}V${t}`).join(``)}"></path>
    <circle cx=${u?.[0]??0} cy=${u?.[1]??0} r="3.5"></circle>
  </svg>`}var Gl=12;function Kl({steps:e,level:t,order:n,snap:r,placedByRating:i},a,o,s){let c=e.filter(({code:e})=>e===`blended`),l=e.flatMap((t,r)=>{let i=c.indexOf(t);if(i===2&&c.length>5)return a.skipped(c.length-4);if(i>2&&i<c.length-2)return[];let s=t.code===`newest`&&e[r+1]?.code===`blended`;return ql(t,a,o,a.order[n],s)});return i>0&&n!==`assessedAt`&&l.splice(1,0,a.placed(i)),t!==null&&l.push((r===`nearest`?a.nearestLevel:a.reachedLevel)(s(t))),l}function ql(e,t,n,r,i){let a=new Intl.NumberFormat(`${n}-US`,{maximumFractionDigits:3}),o=new Intl.NumberFormat(`${n}-US`,{maximumSignificantDigits:5}),s=e=>a.format(e),c=e=>e.map(s).join(`, `),l=(e,t,n)=>`${e}: ${t} = ${s(n)}.`,u=(e,t)=>`${e}: ${s(t)}.`;switch(e.code){case`took`:{let{scores:n}=e;return n.length===0?[]:t.took(c(n.slice(-12)),Math.max(0,n.length-Gl),r)}case`noScores`:return t.noScores;case`mean`:return l(t.mean[e.of],`${s(e.sum)} ÷ ${e.count}`,e.value);case`middle`:{let{sorted:n,middle:r,value:i}=e,[a=i,o]=r,l=Math.max(0,Math.floor((n.length-Gl)/2)),d=c(n.slice(l,l+Gl+n.length%2));return[t.sorted(n.length>13?`… ${d} …`:d),u(o===void 0?t.middle:t.middleTwo(s(a),s(o)),i)]}case`mostFrequent`:{let{counts:n,tied:r,value:i}=e;return[t.often(n.map(({score:e,times:t})=>[s(e),t])),u(r.length>1?t.tied(c(r)):t.most,i)]}case`newest`:return u(i?t.start:t.newest,e.value);case`highest`:return u(t.highest,e.value);case`blended`:{let{weight:n,newest:r,before:i,value:a}=e;return l(t.blended(s(n),s(r),s(100-n),s(i)),`${s(n/100)} × ${s(r)} + ${s((100-n)/100)} × ${s(i)}`,a)}case`reached`:{let n=t.reached(e.scores.length,s(e.mastery),e.needed);return e.enough?n:[n,t.notEnough]}case`zerosLeftOut`:return t.zeros(e.positions.length);case`fellBack`:return t.fellBack(e.needed,e.count);case`line`:{let{start:n,slope:r,at:i,value:a}=e,c=o.format(Math.abs(Math.abs(r)<1e-9?0:r));return l(t.line,`${s(n)} ${r<0?`−`:`+`} ${c} × ${i}`,a)}case`curve`:{let{factor:n,exponent:r,at:i,value:a}=e,s=o.format(Math.abs(r)<1e-9?0:r);return l(t.curve,`${o.format(n)} × ${i}^${s}`,a)}case`compared`:return t.compared(e.errors.map(({method:e,error:t})=>[e,s(t)]),e.chosen);case`clamped`:return t.clamped(s(e.value));case`rounded`:return t.rounded(s(e.value))}}var Jl=50;function Yl(e,t,n,r){let{config:i,viewer:a,messages:o,progress:s,reading:c,language:l,say:u,isReady:d}=e,f=s.objectives.every(({points:e,teacher:t,waiting:n})=>e.length+n===0&&!t);return m`<div class="w ${c.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${o.heading[a]}></p>
      ${i.title===void 0?h:L(i.title,c,`whole`)} ${d?h:t}
      ${d?Zl(e):h}
      ${d&&f?m`<p class="empty" part="empty" .textContent=${o.empty[a]}></p>`:h}
      <ol class="objectives" part="objectives" role="list">
        ${s.objectives.map((t,n)=>Ql(t,n,e))}
      </ol>
      ${uu(e)}
      <div class="also no-print">
        ${n} ${r}
        ${d&&!f?au({type:`sheet`},o.spreadsheet,`quiet sheet`):h}
      </div>
      <p class="say" role="status" .textContent=${u}></p>
      ${d?t:h}
    </div>
  </div>`}var Xl=[`proficient`,`onTheWay`,`noLevel`];function Zl({progress:e,messages:t}){let{counts:n,objectives:r}=e,i=0,a=Xl.map(e=>{let t={status:e,from:i,share:n[e]*100/r.length};return i+=t.share,t});return m`<div class="summary" part="summary">
    <ul role="list">
      ${Xl.map(e=>m`<li class=${e} .textContent=${t[e](n[e])}></li>`)}
    </ul>
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      ${a.map(({status:e,from:t,share:n})=>n>0?f`<rect class=${e} x="${t}%" y="1" width="${n}%" height="10"></rect>`:h)}
    </svg>
  </div>`}function Ql(e,t,n){let{objective:r,points:i,waiting:a,teacher:o}=e,{reading:s,shared:c,language:l,messages:u,viewer:d,isReady:f}=n,p={objective:r,reading:s,words:c,current:dl(e),plain:d===`family`};return m`<li class="objective-item" part="objective">
    <div role="heading" aria-level="3" tabindex="-1" id="o${t}">
      ${L(r.statement??r.title,s,`objective`)}
    </div>
    ${f?m`${d===`family`?tu(e,n):eu(e,n)} ${nu(e,n)}
            ${ru(e,n)}
            <p
              class="muted"
              ?hidden=${a===0}
              .textContent=${a===0?``:u.waiting(a)}
            ></p>
            ${n.canAct?iu(e,t,n):h} ${jl(p,l)}
            ${i.length>0||o?su(e,t,n):h}`:h}
  </li>`}function $l(e,t,n){let{objective:r}=e;return m`<span class="name"
    >${t===null||!z(r,t)?h:ke(r,t)}<span
      .textContent=${Z(r,t,n)}
    ></span
  ></span>`}function eu(e,t){let{suggested:n,trend:r}=e,{messages:i,viewer:a}=t;return m`<p class="line" part="level">
    <span class="label" .textContent=${i.fromWork[a]}></span> ${$l(e,n.level,t)}
    <span class="line"
      >${Wl(e,t)}<span class="muted" .textContent=${r?i[r]:``}></span
    ></span>
  </p>`}function tu(e,t){let{objective:n}=e,{messages:r}=t,i=dl(e),a=Z(n,i,t),o=Z(n,Se(n),t);return m`<p class="line" part="level">
    ${i===null||!z(n,i)?h:ke(n,i)}
    <span
      .textContent=${i!==null&&Oe(n,i)?r.meets(a):r.under(a,o)}
    ></span>
  </p>`}function nu(e,t){let{teacher:n}=e,{messages:r,viewer:i,canAct:a}=t;if(!n)return h;let{level:o,how:s,determined:c,outOfDate:l}=n,u=ml(c,t),d=[s===`automatic`?r.automatic:r[s](u),c?.reason].filter(Boolean);return m`<p class="line" part="teacher">
      ${B(`teacher`,r.theirs[i])} ${$l(e,o,t)}
      <span class="muted" dir="auto" .textContent=${d.join(`: `)}></span>
    </p>
    ${l&&!a?m`<p class="line">${B(`old`,r.outOfDate)}</p>`:h}`}function ru({goal:e,objective:t},n){if(!e||!z(t,e.target))return h;let r=n.messages.goal(Z(t,e.target,n),hl(e.on,n));return m`<p class="line">${B(`goal`,r)}</p>`}function iu(e,t,n){let{objective:r,teacher:i,suggested:a}=e,{messages:o,draft:s,missing:c,offers:l,acted:u}=n,{id:d}=r,f=c?.id===d?c.field:void 0,p=u===d&&l?o[l]:i?.determined?o.undo:void 0,g=(e,n,r)=>au({type:e,id:d},n,r,`o${t}`),_=s.get(`level:${d}`)??``;return m`<div class="acts-of no-print">
    ${i?.outOfDate?m`<p class="line">${B(`old`,o.outOfDateNow(Z(r,a.level,n)))}</p>
            ${g(`take`,o.recalculate)}${g(`keep`,o.keepLevel)}`:!i?.determined&&a.level!==null?g(`take`,o.accept):h}
    ${p?g(`undo`,p):h}
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
          <option value="" ?selected=${_===``}></option>
          ${De(r).map(e=>ou(`${e}`,Z(r,e,n),_))}
          ${ou(`none`,o.noLevelYet,_)}
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
  </div>`}function au(e,t,n=`quiet`,r){return m`<button
    class=${n}
    type="button"
    data-act=${e.type}
    data-id=${`id`in e?e.id:h}
    aria-describedby=${r??h}
    .action=${e}
    .textContent=${t}
  ></button>`}function ou(e,t,n){return m`<option value=${e} ?selected=${e===n} .textContent=${t}></option>`}function su(e,t,n){let{objective:r}=e,{messages:i,isOpen:a}=n,{id:o}=r,s=(e,n,r)=>m`<details data-disclosure="${e}:${o}" ?open=${a(`${e}:${o}`)}>
      <summary aria-describedby="o${t}" .textContent=${n}></summary>
      ${a(`${e}:${o}`)?r():h}
    </details>`;return s(`how`,i.how,()=>m`<p class="muted" .textContent=${i.counted(...yl(e))}></p>
        ${zl(e,n)} ${s(`table`,i.show,()=>cu(e,t,n))}
        ${s(`steps`,i.showMe,()=>lu(e,n))}`)}function cu(e,t,n){let{points:r,objective:i}=e,{messages:a,isOpen:o}=n,s=o(`all:${i.id}`)?r.length:Jl,c=r.slice(-s).reverse();return m`<table part="table" role="table" aria-labelledby="o${t}">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" .textContent=${a.work}></th>
          <th scope="col" role="columnheader" .textContent=${a.rating}></th>
          <th scope="col" role="columnheader" .textContent=${a.counts}></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${c.map(e=>{let{rating:t,who:r}=e,o=[ml(t,n),t.modified&&a.modified].filter(Boolean).join(` · `),s=gl(r,n);return m`<tr role="row">
            <th scope="row" role="rowheader">
              <span dir="auto" .textContent=${_l(t,n)}></span>
              <span class="muted small" .textContent=${o}></span>
            </th>
            <td role="cell">
              ${r===`peer`?m`<span class="mark" .textContent=${s}></span>`:B(r===`learner`?`you`:r===`assessment`?`test`:r,s)}
              <span .textContent=${fl(t,i,n)}></span>
            </td>
            <td role="cell">
              <span class="narrow-head muted" .textContent=${`${a.counts} `}></span
              ><span dir="auto" .textContent=${vl(e,n)}></span>
            </td>
          </tr>`})}
      </tbody>
    </table>
    ${r.length>c.length?m`<p class="muted small" .textContent=${a.lastOf(c.length,r.length)}></p>
            ${au({type:`all`,id:i.id},a.all)}`:h}`}function lu({suggested:e,objective:t},n){let{messages:r,language:i}=n,a=Kl(e,r.steps,i,e=>Z(t,e,n));return m`<p class="method" .textContent=${r.methods[e.method]}></p>
    <ol class="steps" part="steps">
      ${a.map(e=>m`<li .textContent=${e}></li>`)}
    </ol>`}function uu(e){let{progress:t,messages:n,isOpen:r}=e,{archived:i}=t;if(i.length===0)return h;let a=i.slice(-50).reverse();return m`<details class="gone" part="archived" data-disclosure="gone" ?open=${r(`gone`)}>
    <summary .textContent=${n.archived(i.length)}></summary>
    ${r(`gone`)?m`<p class="muted" .textContent=${n.archivedWhy}></p>
            <ul role="list">
              ${a.map(t=>{let n=[fl(t,void 0,e),_l(t,e),ml(t,e)];return m`<li dir="auto" .textContent=${n.filter(Boolean).join(` · `)}></li>`})}
            </ul>
            <p
              class="muted small"
              ?hidden=${a.length===i.length}
              .textContent=${n.lastOf(a.length,i.length)}
            ></p>`:h}
  </details>`}Fe(`mastery-tracker`,class extends Jn{constructor(...e){super(...e),this.tag=`mastery-tracker`,this.schema=Dl,this.#e=new nr(this,()=>this.session),this.#t=new Ri(this),this.#n=new zi(this,()=>Li(()=>import(`./paste-BswyvYuF.js`),__vite__mapDeps([21,5,3,2,4,22,11,12,13,23]),import.meta.url)),this.#r=new kl(this),this.#i=new ul}static{this.styles=[W,Vc,Eo,Nn,...ji,Al]}#e;#t;#n;#r;#i;#a;#o;createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`toggle`,e=>this.#r.follow(e),!0),e}readMarkup(){}willUpdate(e){super.willUpdate(e),this.config&&this.viewer===`teacher`&&this.#e.follow(this.tag,this.config.id,`teacher`)&&(this.#a=void 0)}renderWidget(e){let{session:t,viewer:n,languages:r,language:i}=this,a=this.#s(e),o=t&&a.isReady&&n===`learner`?this.#t.render(t,wl(a.progress,a.record),r):h,s=JSON.stringify([this.tag,e.id,n,`paste`]),c=n===`family`?h:this.#n.render(t,s,a,a.messages);return Yl(a,this.#e.foot(i),o,c)}handleInput({target:e}){(e instanceof HTMLInputElement||e instanceof HTMLSelectElement)&&e.name&&(this.#e.draft.set(e.name,e.value),this.#a=void 0,this.requestUpdate())}handleClick(e){let t=tr(e);if(!this.config||!t||!t.action)return;let n=this.#s(this.config);t.action.type===`sheet`?this.#c(n):this.#l(n,t.action)}#s(e){let t={actions:this.#e,known:this.#i,isOpen:e=>this.#r.isOpen(e),missing:this.#a,acted:this.#o};return ll({...this.context(e),...t})}async#c(e){let{messages:t}=e,n=await H(async()=>(await Li(async()=>{let{sheetOf:e}=await import(`./export-vGQ2a6Kp.js`);return{sheetOf:e}},__vite__mapDeps([24,22,5,3,15,19,1]),import.meta.url)).sheetOf(e)),r=n&&jn(n,`${t.fileName}.csv`,`text/csv;charset=utf-8`),{fileFailed:i,spreadsheetSaved:a,spreadsheetRefused:o}=t;this.#e.announce(n?r?a:o:i)}#l(e,t){let{id:n,type:r}=t,i=bl(e,t,e.progress.objectives.findIndex(({objective:e})=>e.id===n)),{missing:a,disclosure:o}=i;this.#a=a,r===`undo`&&this.#o!==n&&this.#e.forget(),this.#e.run(i)&&((i.bodies||i.undoes)&&(this.#o=n),o&&this.#r.set(o.name,o.isOpen))}});var du={id:C(j),record:C(j),objective:xe,order:C(y([`ascending`,`descending`])),layout:C(y([`auto`,`table`,`cards`,`one`])),languages:C(y([`off`,`stacked`,`side-by-side`,`swap`]))},fu=P(F({type:y([`proficiency-scale`]),...du,current:C(oe(x())),target:C(x())}),D(e=>Te(e,E(e,`objective`),`current`,`target`))),pu={heading:`What each level looks like`,headingForFamily:`What each level means`,levels:`Levels`};function mu(e){let t=e.querySelector(`table, ol, ul`);if(!t)return;let{id:n,statement:r,code:i,proficientAt:a}=t.dataset,o=t.querySelector(`caption`)??e.querySelector(`h1, h2, h3, h4, h5, h6, p`),s=[...t instanceof HTMLTableElement?gu(t):_u(t)];return{keeps:n!==void 0,objective:{id:n??`markup`,title:Q(o),...r&&{statement:r},...i&&{code:i},...a&&{proficientAt:Number(a)},...s.some(({value:e})=>e%1==.5)&&{increment:.5},levels:s}}}var hu=/^(\d+(?:[.,]5)?)(?:\s*[-–—.:·)]\s*|\s+|$)(.*)$/s;function*gu(e){let t=[...e.rows].filter(e=>Q(e)),[n,...r]=t.map(e=>hu.test(Q(e.cells[0])));if(n===!1&&t.length>2&&r.every(Boolean)&&t.shift(),t[0]&&t.length===2&&[...t[0].cells].every(e=>e.localName===`th`)&&t[0]&&t[1]){let[e,n]=[t[0].cells,t[1].cells];for(let t=0;t<e.length;t++)yield vu(e[t],Q(n[t]),t);return}let i=0;for(let e of t){let[t,n,r]=e.cells,a=e.dataset.value;n?.localName===`td`&&(r&&hu.exec(Q(t))?.[2]===``?yield vu(void 0,Q(r),i++,a??Q(t),Q(n)):yield vu(t,Q(n),i++,a))}}function*_u(e){let t=[...e.querySelectorAll(`:scope > li`)];for(let[e,n]of t.entries()){let t=n.querySelector(`strong, b, dt, h3, h4`),r=Q(n),i=t?Q(t):r.split(/[:.–—]/)[0]??``;yield vu(void 0,r.slice(r.indexOf(i)+i.length).replace(/^[\s:.–—]+/,``),e,n.dataset.value,i)}}function vu(e,t,n,r,i=Q(e)){let a=hu.exec(i),o=Number((r??e?.dataset.value??a?.[1]??`${n+1}`).replace(`,`,`.`));return{value:o,label:a?.[2]||i||`${o}`,...t&&{descriptor:t}}}function Q(e){let t=e?.cloneNode(!0);if(!(t instanceof Element))return``;for(let e of t.querySelectorAll(`br, li, p, div, td`))e.before(` `);return(t.textContent??``).replace(/\s+/g,` `).trim()}var yu=p`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`,bu=class extends Yn{constructor(...e){super(...e),this.selectable=!1,this.tag=`proficiency-scale`,this.schema=fu,this.#e=new cr(this)}static{this.styles=[W,Vc,yu]}#e;get requiredMessage(){return this.shared.required}get focusTarget(){return this.renderRoot.querySelector(`input`)??void 0}readMarkup(){let e=mu(this);return e&&{type:`proficiency-scale`,objective:e.objective}}renderWidget(e){let t=k(`proficiency-scale`,this.language,pu),n=this.#t(e),{objective:r,reading:i}=n,a=L(r.statement??r.title,i,`objective`,`objective`),o=_e(n,this.language);return ye(m`<div class="w ${i.display===`side-by-side`?`side`:``}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer===`family`?t.headingForFamily:t.heading}></p>
          ${this.selectable?m`<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${a}${o}
                </fieldset>`:m`${a}${o}`}
          ${jl(n,this.language)} ${this.#e.render(n)}
        </div>
      </div>`)}valueChanged(){if(this.hasUpdated)for(let e of this.renderRoot.querySelectorAll(`input`))e.checked=e.value===this.value}updated(e){super.updated(e),this.valueChanged()}#t(e){let{objective:t}=e,n=this.session?.record,r=n?.ratingsOf(t.id,`learner`).findLast(({copied:e})=>!e),i=this.current??e.current??r?.level,a=n?.goalsOn(t.id).findLast(({state:e})=>e===`active`);return this.#e.view(e,this.languages,this.shared,{current:i,target:this.target??e.target??a?.target,chosen:this.selectable?this.value:void 0,disabled:this.isDisabled})}handleInput({target:e}){e instanceof HTMLInputElement&&this.chose(e.value)}handleClick(e){this.config&&this.#e.press(e,this.#t(this.config))}};G([U({type:Boolean})],bu.prototype,`selectable`,void 0),G([U({type:Number})],bu.prototype,`current`,void 0),G([U({type:Number})],bu.prototype,`target`,void 0),Fe(`proficiency-scale`,bu);var xu=[`right`,`simpleMistake`,`ranOutOfTime`,`dontUnderstandYet`,`wrong`];function Su({right:e,cause:t}){return e?`right`:t??`wrong`}function Cu(e,t){let n=[],r=(e,t,r)=>void n.push({path:e,code:t,...r&&{params:r}}),i=t=>{let n=wu(e[t]);return n===void 0&&r(t,e[t].trim()?`wrongType`:`empty`,{expected:`number`}),n},[a,o,s,c]=[e.test.trim(),e.on.trim(),e.goal.trim(),e.plan.trim()];a||r(`test`,`empty`),o&&!je(o)&&r(`on`,`notDate`,{found:o});let l;if(e.kind===`level`&&e.level.trim()){let e=i(`level`);e!==void 0&&t&&(e<t.min||e>t.max)&&r(`level`,`outOfRange`,{found:e,...t}),e!==void 0&&(l={level:e})}else if(e.kind!==`level`&&(e.points.trim()||e.of.trim())){let[e,t]=[i(`points`),i(`of`)];t===0?r(`of`,`outOfRange`,{found:0,min:1}):e!==void 0&&t!==void 0&&e>t&&r(`points`,`outOfRange`,{found:e,max:t}),e!==void 0&&t!==void 0&&(l={points:e,of:t})}let u=[];for(let[t,n]of e.errors.entries()){let[e,i]=[n.question.trim(),n.objective.trim()],a=xu.find(e=>e===n.answer);if((e||i||a)&&(e||r(`errors[${t}].question`,`empty`),i||r(`errors[${t}].objective`,`empty`),a||r(`errors[${t}].answer`,`empty`),a)){let t=a===`right`||a===`wrong`?{}:{cause:a};u.push({question:e,objective:i,right:a===`right`,...t})}}return n.length>0?{ok:!1,problems:n}:{ok:!0,value:{test:a,...o&&{on:o},...l&&{result:l},...e.met&&{metLastGoal:e.met===`yes`},...s&&{goal:s},...c&&{plan:c},...u.length>0&&{errors:u}}}}function wu(e){return/^\d{1,9}(\.\d+|,\d\d?)?$/.test(e.trim())?Number(e.trim().replace(`,`,`.`)):void 0}function Tu({id:e}){return e??`reflection-sheet`}function Eu(e,t){let n=t.shown(`tested`,Tu(e),`learner`).map(n=>{let r=Du(n,t),i=n.on!==void 0&&je(n.on)?n.on:r.clock.slice(0,10);return{id:r.id,entry:n,day:i,test:e.tests?.find(e=>Ou(n,e))}}),r;return n.sort((e,t)=>e.day<t.day?-1:+(e.day>t.day)).map(e=>{let t={...e,goalBefore:r};return r=e.entry.goal||r,t})}function Du(e,t){let n=e;for(;n.revises!==void 0;){let e=t.get(n.revises);if(!e||!i(e,`tested`)||e.about!==n.about||e.by!==n.by||l(e,n)>=0)break;n=e}return n}function Ou({test:e,testId:t},{id:n,title:r}){return n===void 0?t===void 0&&(typeof r==`string`?r===e:Object.values(r).includes(e)):t===n}function ku({tests:e=[]},t){return e.filter(e=>!t.some(t=>t.test===e))}function Au(e,t){let n=e.find(e=>e.id===t);return n?n.goalBefore:e.findLast(({entry:e})=>e.goal)?.entry.goal}function ju(e,t=[]){let n=new Set(e.map(({objective:e})=>e)),r=t.flatMap(({id:e})=>n.delete(e)?e:[]),i={strengths:[],review:[],priority:[]};for(let t of[...r,...n]){let n=e.filter(({objective:e,right:n})=>e===t&&!n);i[n.length===0?`strengths`:n.some(({cause:e})=>e===`dontUnderstandYet`)?`priority`:`review`].push(t)}return i}function Mu({config:e},t){return!e.ask||e.ask.includes(t)}function Nu({reading:e},{test:t,entry:n}){return t?I(t.title,e):n.test}function Pu({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return r===void 0?n:I(r,t)}function Fu({messages:e,config:t},n){return n?`points`in n?e.points(`${n.points}`,`${n.of}`):t.scale?e.levelOf(`${n.level}`,`${t.scale.max}`):e.level(`${n.level}`):``}function Iu(e,t){let n=Date.parse(`${e}T12:00`);return Number.isNaN(n)?e:de(n,t)}function Lu({record:e,messages:t},{id:n}){let r={teacher:t.teacher,family:t.family,peer:t.peer};return e.commentsOn(n).map(({by:e,text:t})=>({by:e,who:r[e]??``,text:t}))}var Ru=[`row`,`test`,`on`,`kind`,`level`,`points`,`of`,`met`,`goal`,`plan`,`pasted`,`count`],zu=[`question`,`objective`,`answer`,`listed`,`gone`];function Bu({id:e,title:n}){return e??t(n,[]).text}function Vu({draft:e,rows:t,config:n}){let r=e.get(`row`);if(!r)return;let i=t.find(({id:e})=>r===`row:${e}`);return{row:i,test:i?i.test:n.tests?.find(e=>r===`test:${Bu(e)}`)}}function Hu(e,t,n){let{rows:r,config:i,reading:a}=e,{on:o=n?.on??``,result:s,metLastGoal:c,goal:l=``,plan:u=``,errors:d=[]}=t?.entry??{},{level:f=``,points:p=``,of:m=``}=s??{},h=r.findLast(({entry:e})=>e.result)?.entry.result??(i.scale?{level:0}:{}),g=(n?.questions??[]).filter(e=>!d.some(({question:t})=>t===e.question)),_=[...d.map(e=>({question:e.question,objective:e.objective,answer:Su(e)})),...g.map(e=>({...e,answer:``,listed:`on`}))],v={row:t?`row:${t.id}`:n?`test:${Bu(n)}`:`new`,test:t?Nu(e,t):n?I(n.title,a):``,on:o,kind:`level`in(s??h)?`level`:`points`,level:`${f}`,points:`${p}`,of:`${m}`,met:c===void 0?``:c?`yes`:`notYet`,goal:l,plan:u,count:`${_.length}`};return Object.assign(v,..._.map(Gu))}function Uu(e){return Array.from({length:Number(e.get(`count`)??0)},(e,t)=>t)}function Wu(e,t){let n=n=>e.get(`q:${t}:${n}`)??``;return{question:n(`question`),objective:n(`objective`),answer:n(`answer`),gone:n(`gone`)!==``}}function Gu(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[`q:${t}:${e}`,n]))}function Ku(e){let t=[...Ru,...Uu(e).flatMap(e=>zu.map(t=>`q:${e}:${t}`))];return Object.fromEntries(t.map(t=>[t,e.get(t)??``]))}var qu=RegExp(`^(${Ru.join(`|`)}|q:.*)$`);function Ju(e,t){let{draft:n,config:r}=e,{row:i,test:a}=Vu(e)??{},o=Cu({...Object.fromEntries(Ru.map(e=>[e,n.get(e)??``])),...t&&{on:`?`},errors:Uu(n).map(t=>{let r=Wu(n,t);return r.gone||n.get(`q:${t}:listed`)&&!r.answer||!Mu(e,`errors`)?{question:``,objective:``,answer:``}:r})},r.scale);if(!o.ok)return o;let s=a?a.id:i?.entry.testId;return{ok:!0,value:{...Yu(i?.entry),kind:`tested`,by:`learner`,about:Tu(r),...o.value,...!Mu(e,`errors`)&&i?.entry.errors&&{errors:i.entry.errors},...i&&a&&a.id===void 0&&{test:i.entry.test},...s!==void 0&&{testId:s},...i&&{revises:i.entry.id}}}}function Yu(e){if(!e)return{};let{v:t,id:n,at:r,clock:i,test:a,testId:o,on:s,result:c,metLastGoal:l,goal:u,plan:d,errors:f,revises:p,...m}=e;return m}function Xu(e,t,n){switch(t.type){case`add`:return ed(e);case`addThis`:case`change`:return ed(e,t.id);case`save`:return nd(e,n);case`cancel`:return td(e);case`remove`:return rd(e,t.id);case`comment`:return id(e,t.id);case`question`:return sd(e);case`out`:return ad(e,t.place);case`undo`:return e.aside??od(e)}}var Zu=(e,t)=>`[${e}="${CSS.escape(t)}"]`,Qu=e=>Zu(`name`,e),$u=e=>(e.get(`row`)??``).replace(/^\w+:?/,``);function ed(e,t){return{write:Hu(e,e.rows.find(e=>e.id===t),e.open.find(e=>Bu(e)===t)),focus:`.form :is(input, textarea)`}}function td({draft:e}){return{aside:{write:Ku(e),focus:`#form`},discard:qu,focus:[Zu(`data-id`,$u(e)),`[data-act="add"]`]}}function nd(e,t){let n=Ju(e,t);if(!n.ok)return{problems:n.problems,focus:`.form [aria-invalid="true"]`};let{draft:r,messages:i,rows:a}=e,o=a.map(({id:e})=>`:not(${Zu(`data-row`,e)})`).join(``);return{bodies:[n.value],discard:qu,announcement:i.saved(r.text(`test`)??``),focus:[`${Zu(`data-row`,$u(r))} .name`,`[data-row]${o} .name`]}}function rd(e,t){let{record:n,messages:r,rows:i}=e,a=i.find(e=>e.id===t);return a?{bodies:n.versionsOf(a.entry).map(e=>({kind:`retracted`,by:`learner`,about:e.id})),announcement:r.removed(Nu(e,a)),focus:`[data-act="undo"]`}:{}}function id({draft:e,messages:t},n){let r=`comment:${n}`,i=e.text(r);return i?{bodies:[{kind:`commented`,by:`teacher`,about:n,text:i}],discard:RegExp(`^${r}$`),announcement:t.commented}:{announcement:t.emptyComment,focus:Qu(r)}}function ad({draft:e,messages:t},n){let r=`q:${n}:gone`;return{aside:{write:{[r]:``},focus:Qu(`q:${n}:question`)},write:{[r]:`on`},announcement:t.questionOut(e.get(`q:${n}:question`)||`${n+1}`),focus:`[data-act="undo"]`}}function od({messages:e,offers:t}){return{undoes:[],announcement:t===`undo`?e.undone:``,focus:[`[data-act="undo"]`,`.name[tabindex], [data-act="add"], [data-act="comment"]`]}}function sd({draft:e}){let t=Uu(e).length;return{write:{count:`${t+1}`},focus:Qu(`q:${t}:question`)}}var cd=P(F({type:y([`reflection-sheet`]),id:C(j),record:C(j),title:C(a),tests:C(M(F({id:C(j),title:a,on:C(P(b(),O(je,`notDate`))),questions:C(M(F({question:j,objective:j})))}))),objectives:C(M(xe)),scale:C(F({min:x(),max:x()})),ask:C(M(y([`goal`,`plan`,`errors`]))),languages:C(y([`off`,`stacked`,`side-by-side`])),sharedComputers:C(A())}),D(function*(e){let t=N(e,`tests`),n=N(e,`objectives`);yield*w(t,`tests`),yield*w(n,`objectives`);let r=E(e,`scale`),[i,a]=[E(r,`min`),E(r,`max`)];typeof i==`number`&&typeof a==`number`&&i>=a&&(yield{path:`scale`,code:`minAboveMax`,params:{found:i,expected:a}});let o=new Set(n.map(e=>E(e,`id`)));for(let[e,n]of t.entries())for(let[t,r]of N(n,`questions`).entries()){let n=E(r,`objective`);typeof n!=`string`||o.has(n)||(yield{path:`tests[${e}].questions[${t}].objective`,code:`unknownId`,params:{found:n}})}}));function ld(e){let t=e.querySelector(`:scope > :is(ul, ol)`);if(!t)return;let n=ud(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),{id:r}=t.dataset;return{type:`reflection-sheet`,...r&&{id:r},...n&&{title:n},tests:[...t.querySelectorAll(`:scope > li`)].map(e=>{let t=e.querySelector(`time`),n=t?.getAttribute(`datetime`);return{...e.dataset.id&&{id:e.dataset.id},title:ud(e).replace(t?ud(t):``,``).trim().replace(/[\s:·,–-]+$/,``),...n&&{on:n}}})}}function ud(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var dd=p`
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
`;function $(e,t,n=`quiet`,r){return m`<button
    class=${n}
    type="button"
    data-act=${e.type}
    data-id=${`id`in e?e.id:`place`in e?e.place:h}
    .action=${e}
    aria-label=${r??h}
    .textContent=${t}
  ></button>`}function fd(e){let{messages:t,draft:n,canAct:r}=e,i=Vu(e);if(!i||!r)return h;let a=i.test?I(i.test.title,e.reading):``;return m`<section class="form no-print" part="form" aria-labelledby="form">
    <h3 id="form" tabindex="-1" dir="auto" .textContent=${a||n.get(`test`)||t.add}></h3>
    ${i.test?h:_d(e,`test`,t.test)} ${_d(e,`on`,t.on,`date`)}
    ${pd(e,i)} ${hd(e)} ${Mu(e,`goal`)?vd(e,`goal`,t.goal):h}
    ${Mu(e,`plan`)?vd(e,`plan`,t.plan):h}
    ${Mu(e,`errors`)?yd(e):h}
    <p class="acts">
      ${$({type:`save`},t.save,`main`)} ${$({type:`cancel`},t.cancel)}
    </p>
  </section>`}function pd(e,{row:t}){let{messages:n,rows:r,draft:i}=e,a=Au(r,t?.id);return!a||!Mu(e,`goal`)?h:m`<fieldset class="before">
    <legend>
      <span dir="auto" .textContent=${n.wasGoal(a)}></span> <b .textContent=${n.reached}></b>
    </legend>
    ${[`yes`,`notYet`].map(e=>md(`met`,e,n.met[e],i.get(`met`)===e))}
  </fieldset>`}function md(e,t,n,r){return m`<label class="tick"
    ><input type="radio" name=${e} value=${t} .checked=${r} /><span .textContent=${n}></span
  ></label>`}function hd(e){let{messages:t,draft:n,config:r}=e,i=n.get(`kind`)===`level`?`level`:`points`,{scale:a}=r;return m`<fieldset>
    <legend><b .textContent=${t.result}></b></legend>
    ${[`level`,`points`].map(e=>md(`kind`,e,t.kinds[e],i===e))}
    <div class="numbers">
      ${i===`level`?m`${_d(e,`level`,t.columns.level)}${a?m`<p class="muted" id="scale" .textContent=${t.scale(`${a.min}`,`${a.max}`)}></p>`:h}`:m`${_d(e,`points`,t.myPoints)}${_d(e,`of`,t.ofPoints)}`}
    </div>
  </fieldset>`}var gd=[`level`,`points`,`of`];function _d(e,t,n,r=`text`){let i=gd.includes(t),a=Cd(e,t);return m`<p class="field">
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
  </p>`}function vd({draft:e},t,n){return m`<p class="field">
    <label for=${t} .textContent=${n}></label>
    <textarea id=${t} name=${t} rows="2" dir="auto" .value=${e.get(t)??``}></textarea>
  </p>`}function yd(e){let{messages:t,draft:n,unread:r,problems:i}=e,a=Uu(n),o=i.some(({path:e})=>e.startsWith(`errors`));return m`<details class="questions" ?open=${o||a.length>0}>
    <summary .textContent=${t.errors}></summary>
    <p class="muted" .textContent=${t.errorsHelp}></p>
    ${a.map(t=>Wu(n,t).gone?h:bd(e,t))}
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
        ${r.map(({line:e,cells:n,because:r})=>m`<li
              dir="auto"
              .textContent=${t.unread(e,n[r===`objective`?1:n[3]?.trim()?3:2]?.trim()??``,r)}
            ></li>`)}
      </ul>
      <p>${$({type:`read`},t.read,``)}</p>
    </details>
  </details>`}function bd(e,t){let{messages:n,draft:r,config:i,reading:a}=e,{question:o,objective:s,answer:c}=Wu(r,t),{objectives:l=[]}=i,u=l.map(({id:e,title:t})=>[e,I(t,a)]);return s&&!u.some(([e])=>e===s)&&u.push([s,s]),m`<fieldset class="question" data-place=${t}>
    <legend class="sr" .textContent=${n.questionNumber(t+1)}></legend>
    ${xd(e,t,`question`,n.question,(e,t)=>m`<input id=${e} name=${e} dir="auto" autocomplete="off" aria-invalid=${t} aria-describedby="w-${e}" .value=${o} />`)}
    ${xd(e,t,`objective`,n.objective,(t,n)=>l.length>0?Sd(e,t,n,u,s):m`<input
            id=${t}
            name=${t}
            dir="auto"
            autocomplete="off"
            aria-invalid=${n}
            aria-describedby="w-${t}"
            .value=${s}
          />`)}
    ${xd(e,t,`answer`,n.answer,(t,r)=>Sd(e,t,r,xu.map(e=>[e,n.answers[e]]),c))}
    ${$({type:`out`,place:t},n.takeOut,`quiet`,n.removeQuestion(o||`${t+1}`))}
  </fieldset>`}function xd(e,t,n,r,i){let a=`q:${t}:${n}`,o=Cd(e,`errors[${t}].${n}`);return m`<p class="field">
    <label for=${a} .textContent=${r}></label>${i(a,o!==``)}
    <span class="wrong" id="w-${a}" .textContent=${o}></span>
  </p>`}function Sd({messages:e},t,n,r,i){return m`<select id=${t} name=${t} aria-invalid=${n} aria-describedby="w-${t}">
    <option value="" .selected=${i===``} .textContent=${e.choose}></option>
    ${r.map(([e,t])=>m`<option value=${e} .selected=${i===e} .textContent=${t}></option>`)}
  </select>`}function Cd({problems:e,messages:t},n){let r=e.find(({path:e})=>e===n);return r?wd(r,t.wrongs):``}function wd({path:e,code:t,params:n={}},r){let{max:i=``,min:a=``}=n,o=e.replace(/^.*\./,``),s=[`test`,`on`,`question`,`objective`,`answer`].find(e=>e===o);return s?r[s]:t===`empty`?r.missing:t===`wrongType`?r.number:e===`of`?r.zero:e===`level`?r.offScale(`${a}`,`${i}`):r.tooMany(`${i}`)}var Td={heading:{learner:`After my test`,teacher:`After this student’s tests`,family:`After the tests`},invite:`What did your last test tell you? Write your result, a goal and what you will do.`,none:{teacher:`Nothing here yet.`,family:`Nothing here yet.`},add:`Look back on a test`,addAnother:`Look back on another test`,addThis:`Look back on it`,ahead:`Not looked back on yet`,columns:{test:`Test`,result:`My result`,goal:`My goal for the next one`,plan:`What I will do`,day:`Day`,points:`Points`,of:`Out of`,level:`Level`,met:`Did I reach my last goal?`},columnsOfStudent:{test:`Test`,result:`Result`,goal:`Goal for the next one`,plan:`What the student will do`},level:e=>`Level ${e}`,levelOf:(e,t)=>`Level ${e} of ${t}`,points:(e,t)=>`${e} of ${t} points`,noResult:`No result yet`,nothing:`Not written yet`,test:`Which test?`,on:`Day of the test, if you like`,result:`My result, as I got it`,kinds:{level:`A level`,points:`Points`},myPoints:`My points`,ofPoints:`Out of`,scale:(e,t)=>`From ${e} to ${t}`,wasGoal:e=>`Your goal was: ${e}`,reached:`Did you reach it?`,met:{yes:`Yes`,notYet:`Not yet`},metBefore:{yes:`Last goal: reached`,notYet:`Last goal: not yet`},goal:`My goal for the next test`,plan:`What I will do`,save:`Save`,cancel:`Close without saving`,change:`Change`,remove:`Delete`,named:(e,t)=>`${e}: ${t}`,ticket:`Print a ticket for another try`,saved:e=>`Saved: ${e}.`,removed:e=>`Deleted: ${e}.`,undone:`Taken back.`,undo:`Undo`,redo:`Put it back`,errors:`Look at each question`,errorsHelp:`See what is strong and what to work on first.`,questionNumber:e=>`Question row ${e}`,question:`Question`,objective:`What it asked about`,answer:`How did it go?`,choose:`Choose`,answers:{right:`Right`,simpleMistake:`Simple mistake`,ranOutOfTime:`Ran out of time`,dontUnderstandYet:`I don’t understand it yet`,wrong:`Wrong, not sure why`},addQuestion:`Add a question`,takeOut:`Take out`,removeQuestion:e=>`Take out question ${e}`,questionOut:e=>`Question ${e} is out.`,paste:`Paste from a spreadsheet`,pasteHelp:`Four columns: question, what it asked about, right or wrong, why.`,read:`Add these rows`,readDone:e=>`${e} ${e===1?`question`:`questions`} added.`,unread:(e,t,n)=>`Row ${e} was not added. ${{question:`It has no question number.`,objective:t?`“${t}” is not on this sheet.`:`It does not say what it asked about.`,answer:t?`“${t}” is not right, wrong or why.`:`It does not say right or wrong.`}[n]}`,pasted:{heading:[`question`,`questions`,`#`,`no.`,`number`],right:[`right`,`correct`,`yes`,`r`],wrong:[`wrong`,`incorrect`,`no`,`w`],simpleMistake:[`simple mistake`,`mistake`,`careless`,`careless mistake`],ranOutOfTime:[`ran out of time`,`no time`,`time`,`out of time`],dontUnderstandYet:[`i don’t understand it yet`,`i don't understand it yet`,`don’t understand yet`,`don't understand yet`,`don’t get it`,`don't get it`]},groups:{strengths:`Strong`,review:`Review: a quick look will do`,priority:`Work on these first`},missed:`What I missed`,wrongs:{test:`Write the name of the test.`,on:`Write a day that exists.`,number:`Write a number, such as 17 or 17.5.`,missing:`Write both numbers.`,tooMany:e=>`This is more than ${e}. Check both numbers.`,zero:`A test has at least 1 point.`,offScale:(e,t)=>`Levels go from ${e} to ${t}.`,question:`Write the question’s number.`,objective:`Choose what it asked about.`,answer:`Choose how it went.`},teacher:`Teacher`,family:`Family`,peer:`Classmate`,comment:`A word to this student`,saveComment:`Save this word`,emptyComment:`Write a word first.`,commented:`Your word is saved.`,forFamily:{result:(e,t)=>`${e}: the result was ${t}.`,noResult:e=>`${e}: there is no result yet.`,met:{yes:`The last goal was reached.`,notYet:`The last goal is not reached yet.`},goal:e=>`The goal for the next test: ${e}`,plan:e=>`The plan: ${e}`},printSheet:`Print my sheet`,printBlank:`Print a blank sheet`,paper:{name:`Name`,class:`Class`,date:`Date`,reason:`Why I missed it`,ticket:`A ticket for another try`,relearned:`What I did to learn it`,now:`Questions I can answer now`,initials:`Teacher’s initials`},spreadsheet:`Save as a spreadsheet`,fileName:`after-my-test`,refused:`This page does not allow that here.`,asText:`Copy the words from this box`};function Ed(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,outcome:c}=e,{draft:l,announcement:u,offers:f}=s,p=o?.state===`ready`,m=p?o.record:new d,h=Eu(t,m);return{...e,problems:[],unread:[],...c,reading:{languages:r,display:t.languages??`off`,swapped:!1},messages:k(`reflection-sheet`,i,Td),isReady:p,record:m,rows:h,open:ku(t,h),canAct:p&&n===`learner`,draft:l,say:!o||o.state===`loading`?a.loading:u,offers:n===`family`?void 0:c.aside?`redo`:l.get(`row`)?void 0:f}}function Dd({entry:e}){return e.errors?.some(({right:e})=>!e)??!1}function Od({config:e,record:t,rows:n}){let{objectives:r=[]}=e,i=n.at(-1)?.entry;if(!i)return[];let{priority:a,review:o,strengths:s}=ju(i.errors??[],r),c=[...a,...o,...s],l=r.filter(({id:e})=>c.includes(e)),u=r.filter(({id:e})=>!c.includes(e));return[...l.sort((e,t)=>c.indexOf(e.id)-c.indexOf(t.id)),...u].map(e=>{let n=t.latestRating(e.id,`learner`)?.level??null,r=t.latestRating(e.id,`teacher`);return{objective:e,mine:n,...n!==null&&r&&r.released!==!1&&{teacher:r.level},will:i.plan?[i.plan]:[]}})}function kd(e){return[`test`,`result`,`goal`,`plan`].filter(t=>t===`test`||t===`result`||Mu(e,t))}function Ad(e,t,n){let{config:r,messages:i,viewer:a,rows:o,open:s,canAct:c,draft:l,offers:u,isReady:d,reading:f,say:p}=e,g=c&&!!l.get(`row`),_=o.length===0;return m`<div class="w ${f.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" id="kicker" .textContent=${i.heading[a]}></p>
      ${r.title===void 0?h:L(r.title,f,`objective`)}
      ${d&&_&&!g?m`<p class="invite" .textContent=${a===`learner`?i.invite:i.none[a]}></p>`:h}
      ${d?a===`family`?Vd(e):Md(e,g):h} ${fd(e)}
      ${c&&!g?m`<p class="acts no-print">
              ${$({type:`add`},_&&s.length===0?i.add:i.addAnother,s.length===0?`main`:``)}
            </p>`:h}
      <p class="acts no-print">
        <span class="say" role="status" .textContent=${p}></span>
        ${u?$({type:`undo`},i[u]):h}
      </p>
      ${d&&a!==`family`?jd(e):h} ${t} ${n}
    </div>
  </div>`}function jd({messages:e,rows:t,text:n}){return m`<p class="tools no-print" part="tools">
      ${t.length>0?$({type:`printSheet`},e.printSheet):h}
      ${$({type:`printBlank`},e.printBlank)}
      ${t.length>0?$({type:`csv`},e.spreadsheet):h}
    </p>
    ${n?m`<p class="field no-print">
            <label for="text" .textContent=${e.asText}></label>
            <textarea id="text" readonly rows="6" .value=${n}></textarea>
          </p>`:h}`}function Md(e,t){let{messages:n,viewer:r,rows:i,open:a}=e;if(i.length+(t?0:a.length)===0)return h;let o=kd(e),s=r===`learner`?n.columns:n.columnsOfStudent;return m`<table role="table" part="rows" aria-labelledby="kicker">
    <thead role="rowgroup">
      <tr role="row">
        ${o.map(e=>m`<th role="columnheader" scope="col" .textContent=${s[e]}></th>`)}
      </tr>
    </thead>
    ${i.map(n=>Nd(e,n,o.slice(1),s,t))}
    ${t?h:a.map((t,n)=>Bd(e,t,o.length-1,n===0))}
  </table>`}function Nd(e,t,n,r,i){let{messages:a,language:o}=e,{entry:s,id:c,day:l}=t,u={result:Fu(e,s.result)||a.noResult,goal:s.goal,plan:s.plan},d=[Id(e,t),...Rd(e,t),i?h:zd(e,t)].filter(e=>e!==h);return m`<tbody role="rowgroup" part="row" data-row=${c}>
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" tabindex="-1" dir="auto" .textContent=${Nu(e,t)}></span>
        <span class="muted day" .textContent=${Iu(l,o)}></span>
      </th>
      ${n.map(n=>n===`test`?h:m`<td role="cell" class=${n} data-label=${r[n]}>
              <span dir="auto" class=${u[n]?``:`muted`} .textContent=${u[n]??a.nothing}></span>
              ${n===`result`?Pd(e,t):h}
            </td>`)}
    </tr>
    ${d.length>0?m`<tr role="row" class="below">
            <td role="cell" colspan=${n.length+1}>${d}</td>
          </tr>`:h}
  </tbody>`}function Pd({messages:e},{entry:t,goalBefore:n}){let{metLastGoal:r}=t;return r===void 0||!n?h:m`<span class="met">${B(`goal`,e.metBefore[r?`yes`:`notYet`])}</span>`}var Fd=[`priority`,`review`,`strengths`];function Id(e,{entry:t}){let{messages:n,config:r}=e;if(!t.errors)return h;let i=ju(t.errors,r.objectives);return m`<dl class="sorted" part="sorted">
    ${Fd.map(t=>i[t].length===0?h:m`<div class=${t}>
            <dt .textContent=${n.groups[t]}></dt>
            ${i[t].map(t=>m`<dd>${Ld(e,t)}</dd>`)}
          </div>`)}
  </dl>`}function Ld({config:e,reading:t},n){let r=e.objectives?.find(e=>e.id===n)?.title;return L(r??n,t,`about`)}function Rd(e,t){return Lu(e,t).map(({by:e,who:t,text:n})=>m`<p class="comment" part="comment">
        ${e===`teacher`?B(`teacher`,t):m`<b class="mark" .textContent=${t}></b>`}
        <span dir="auto" .textContent=${n}></span>
      </p>`)}function zd(e,t){let{messages:n,canAct:r,viewer:i,isReady:a,draft:o}=e,s=Nu(e,t),{id:c}=t,l=(e,t,r=`quiet`)=>$({type:e,id:c},t,r,n.named(t,s));if(i===`teacher`&&a){let e=`comment:${c}`;return m`<div class="word no-print">
      <p class="field">
        <label for=${e} .textContent=${n.comment}></label>
        <textarea id=${e} name=${e} rows="2" dir="auto" .value=${o.get(e)??``}></textarea>
      </p>
      <p>${l(`comment`,n.saveComment,``)}</p>
    </div>`}return r?m`<p class="acts no-print">
    ${l(`change`,n.change)} ${Dd(t)?l(`ticket`,n.ticket):h}
    ${l(`remove`,n.remove)}
  </p>`:h}function Bd(e,t,n,r){let{messages:i,canAct:a,reading:o,language:s}=e,c=I(t.title,o);return m`<tbody role="rowgroup" part="row" class="ahead">
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="name" dir="auto" .textContent=${c}></span>
        <span class="muted day" .textContent=${t.on?Iu(t.on,s):``}></span>
      </th>
      <td role="cell" colspan=${n}>
        ${a?$({type:`addThis`,id:Bu(t)},i.addThis,r?`main`:``,i.named(i.addThis,c)):m`<span class="muted" .textContent=${i.ahead}></span>`}
      </td>
    </tr>
  </tbody>`}function Vd(e){let{messages:t,rows:n}=e,r=t.forFamily;return m`<ul class="plainly" role="list" part="rows">
    ${n.map(t=>{let{entry:n}=t,i=Nu(e,t),a=Fu(e,n.result),o=[a?r.result(i,a):r.noResult(i),n.metLastGoal!==void 0&&t.goalBefore&&r.met[n.metLastGoal?`yes`:`notYet`],n.goal&&r.goal(n.goal),n.plan&&r.plan(n.plan)];return m`<li part="row">
        ${o.map(e=>e?m`<p dir="auto" .textContent=${e}></p>`:h)} ${Rd(e,t)}
      </li>`})}
  </ul>`}Fe(`reflection-sheet`,class extends Jn{constructor(...e){super(...e),this.tag=`reflection-sheet`,this.schema=cd,this.#e=new nr(this,()=>this.session),this.#t=new Ri(this),this.#n={}}static{this.styles=[W,Nn,dd,...ji]}#e;#t;#n;readMarkup(){return ld(this)}willUpdate(e){if(super.willUpdate(e),!this.config)return;let t=this.viewer===`teacher`||void 0;this.#e.follow(this.tag,Tu(this.config),t)&&(this.#n={})}renderWidget(e){let{session:t,languages:n,language:r}=this,i=this.#r(e);return Ad(i,t&&i.canAct?this.#t.render(t,Od(i),n):h,this.#e.foot(r))}handleInput({target:e}){let{name:t,value:n}=e;if(!t)return;let r=t.replace(/^q:(\d+):/,`errors[$1].`),{problems:i=[]}=this.#n;this.#n={...this.#n,problems:i.filter(e=>e.path!==r)},this.#e.draft.set(t,n),this.#e.announce(``)}handleClick(e){let t=tr(e);if(!this.config||!t||!t.action)return;let n=this.#r(this.config),{action:r}=t;switch(r.type){case`read`:this.#o();return;case`printSheet`:case`printBlank`:case`csv`:case`ticket`:this.#a(n,r);return;default:this.#i(Xu(n,r,this.renderRoot.querySelector(`#on:invalid`)!==null))}}#r(e){return Ed({...this.context(e),actions:this.#e,outcome:this.#n})}#i(e){this.#e.run({announcement:``,...e})&&(this.#n=e)}async#a(e,t){let n=await H(async()=>(await Li(async()=>{let{handOut:e}=await import(`./print-DbK8hwoB.js`);return{handOut:e}},__vite__mapDeps([25,1,15,23,5,3,6,19]),import.meta.url)).handOut(e,t));n!==``&&this.#i({announcement:e.messages.refused,...n&&{text:n,focus:`#text`}})}async#o(){let e=await H(()=>Li(()=>import(`./paste-DAHFrplU.js`),__vite__mapDeps([26,11,12,3,5,2,4,9]),import.meta.url));this.config&&e&&this.#i(e.takePasted(this.#r(this.config)))}});async function Hd(e){try{return await navigator.clipboard.writeText(e.value),!0}catch{return e.select(),!1}}var Ud=1440,Wd=C(M(a)),Gd=P(F({type:y([`self-rating`]),...du,evidence:C(Ne),ask:C(M(y([`why`,`prompts`,`need`,`next`]))),frames:Wd,wordBank:Wd,prompts:C(M(F({id:j,text:a,moment:y([`before`,`during`,`after`]),when:C(y([`met`,`notYet`,`exceeded`])),frames:Wd,choices:Wd}))),reveal:C(y([`afterSelf`,`afterBoth`,`immediate`,`never`])),requireEvidenceAt:C(x()),editMinutes:C(x()),sharedComputers:C(A()),modified:C(A())}),D(function*(e){let t=E(e,`editMinutes`);typeof t==`number`&&t<0&&(yield{path:`editMinutes`,code:`outOfRange`,params:{found:t,min:0}}),yield*Te(e,E(e,`objective`),`requireEvidenceAt`),yield*w(N(e,`prompts`),`prompts`)})),Kd={heading:{learner:`Where am I now?`,teacher:`Where is this student now?`,family:`How is it going?`},pick:{learner:`Choose your level to see what comes next.`,teacher:`Choose the level this work shows.`},sure:`I’m sure`,unsure:`Not sure yet`,level:`Save this level`,reasonFrom:e=>`From ${e} on, say why first.`,mine:`You`,student:`Student`,copied:`Teacher (copied)`,noLevel:`No level yet`,old:`From an older scale`,modified:`Changed expectation`,takenBack:`Taken back.`,change:`Change`,sendAgain:e=>`To send a level, press “${e}” and choose it.`,again:`Rate myself again`,cancel:`Leave it as it was`,undo:`Undo`,redo:`Put it back`,why:`Why? One sentence, if you like.`,frames:`Ways to start`,choices:`Pick one`,wordBank:`Words to use`,more:`Add more`,signs:`I can show this`,link:`A link to my work`,badLink:`Use a link that begins with https://.`,before:`Before`,during:`During`,after:`After`,need:`I need`,needs:{nothing:`nothing now`,example:`an example`,partner:`a partner`,time:`more time`,talk:`a talk with my teacher`},ownNeed:`In my own words`,whatNext:`What next?`,keep:`Stay at this level`,improve:e=>`Work toward ${e}`,step:`What I will do first`,config:`The level my teacher gave me`,save:`Save`,earlier:`Earlier`,sentences:`My three sentences`,workingOn:e=>`I am working on ${e}.`,at:(e,t)=>`I am at ${e}${t&&` because ${t}`}.`,next:(e,t)=>`Next I will ${e}${t&&` and I need ${t}`}.`,toward:e=>`work toward ${e}`,stay:`keep it up`,copy:`Copy`,copyDone:`Copied.`,copyByHand:`Copy the marked words.`,rewrite:`Write them again`,calibration:(e,t,n,r)=>e===0?`You and your teacher agree on ${t} of ${n}.`:`You rated yourself ${r?`one level `:``}${e>0?`higher`:`lower`} on ${t} of ${n}.`};function qd(e){let{config:t,viewer:n,languages:r,language:i,shared:a,session:o,actions:s,tools:c,isDisabled:l}=e,{draft:u}=s,f=k(`self-rating`,i,Kd),{objective:p,evidence:m,editMinutes:h=Ud}=t,g=o?.state===`ready`,_=g?o.record:new d,v=n===`teacher`?n:`learner`,y=Xd(v,_,t),b=e=>y.findLast(t=>Yd(t)===(m?.id??``)&&e(t)),x=b(e=>e.by===v&&!e.copied),S=b(e=>e.by!==v&&!e.copied),C=b(e=>e.copied),w=x&&_.versionsOf(x)[0],T=!!x&&!(Date.now()-Date.parse(w?.clock??``)>h*6e4),E=n===`family`,D=g&&!E&&(!x||!!u.get(`change`)),ee=_.goalsOn(p.id).findLast(({state:e})=>e===`active`),O=e=>e&&!D&&!Qd(e,p)?e.level:void 0,[te,A]=v===`teacher`?[S,x]:[x,S],ne=Jd(D&&!T?void 0:x,f);C&&ne.set(`given`,`${C.level}`),ee&&ne.set(`next`,ee.target===x?.level?`keep`:`improve`);for(let{prompt:e,text:t,rating:n}of _.reflectionsOn(p.id))n===w?.id&&ne.set(`prompt:${e}`,t);let j=c.view(t,r,a,{...n!==`learner`&&{words:{...a,you:f.student}},...E&&{plain:!0},current:O(te),teacher:O(A),target:D?void 0:ee?.target,chosen:D?e.value:void 0,disabled:l});return{...e,messages:f,draft:u,say:!o||o.state===`loading`?a.loading:s.announcement,offers:s.offers,isReady:g,record:_,by:v,list:j,textIn:e=>I(e,j.reading),nameOf:e=>he(e,j.reading,a,i),mine:x,root:w?.id,editable:T,now:e=>u.get(e)??ne.get(e)??``,other:S,copied:C,earlier:y.filter(e=>![x,S,C].includes(e)).reverse(),gaps:Zd(y),goal:ee,picks:D,canAct:g&&!l&&!E&&!(`keeps`in t)}}function Jd(e,{needs:t}){let{why:n,need:r=[]}=e??{};return new Map([[`why`,n?.text??``],[`link`,n?.link??``],...(n?.indicators??[]).map(e=>[`sign:${e}`,`on`]),...r.map(e=>[Object.hasOwn(t,e)?`need`:`own`,e])])}var Yd=e=>e.evidence?.id??``;function Xd(e,t,n){let{objective:r,reveal:i=`afterSelf`}=n,a=t.ratingsOf(r.id),o=new Set(a.filter(t=>t.by===e&&!t.copied).map(Yd)),s=e=>e.evidence?o.has(Yd(e)):o.size>0;return a.filter(t=>t.by===e?!0:e===`teacher`?t.by===`learner`&&(i!==`afterBoth`||s(t)):t.by!==`teacher`||t.released===!1||i===`never`?!1:i===`immediate`||s(t))}function Zd(e){return[...new Set(e.map(Yd))].flatMap(t=>{let n=n=>e.findLast(e=>t&&Yd(e)===t&&n(e))?.level,r=n(e=>e.by===`learner`&&!e.copied),i=n(e=>e.by===`teacher`)??n(e=>e.copied);return r==null||i==null?[]:[r-i]})}function Qd({level:e,version:t},n){return e!==null&&(!z(n,e)||(t??1)!==(n.version??1))}function $d(e,t){let n=z(e,t);return(n?`between`in n?n.between:[n]:[]).flatMap(({indicators:e=[]})=>e)}function ef(e,t){let{mine:n,offers:r,messages:i}=e;if(t===`save`)return nf(e);if(t===`undo`){let e=r===`redo`;return{undoes:n?[n]:[],announcement:e?``:i.takenBack,focus:e?`h3`:`[data-act="undo"]`}}if(t===`rewrite`)return{discard:/^three$/};let a=`${n?.level??``}`;return t===`cancel`?{discard:/^(level|change)$/,chosen:a,focus:`h3`}:t===`change`?{write:{change:`on`},...a&&{chosen:a},focus:[`input[name="level"]:checked`,`input[name="level"]`]}:tf(e,t===`level`?void 0:t===`sure`)}function tf(e,t){let{value:n,config:r,messages:i,shared:a}=e,o=n?Number(n):void 0;return o===void 0||!z(r.objective,o)?{announcement:a.required,focus:`input[name="level"]`}:sf(e,o)?{announcement:i.why,focus:`#why`,invalid:`#why`}:{bodies:[rf(e,o,t)],discard:/^(level|change|why|link|sign:.*|need|own)$/,focus:`h3`}}function nf(e){let t=e.now(`link`).trim(),n=`[name="link"]`;return t&&!Ae(t)?{announcement:e.messages.badLink,focus:n,invalid:n}:{bodies:lf(e),discard:/^(?!three$)/,focus:`h3`}}function rf(e,t,n){let{mine:r,editable:i,by:a}=e;return{...af(e.config,t),by:a,...n!==void 0&&{sure:n},...of(e,t),...r&&i&&{revises:r.id}}}function af({objective:e,evidence:t,modified:n},r){return{kind:`rated`,by:`learner`,about:e.id,level:r,...we(e,r),...t&&{evidence:t},...n&&{modified:n}}}function of({config:e,now:t},n){let r=$d(e.objective,n).flatMap(({id:e})=>t(`sign:${e}`)?e:[]),[i,a,...o]=[`why`,`link`,`need`,`own`].map(e=>t(e).trim()),s={...r.length>0&&{indicators:r},...i&&{text:i},...a&&{link:a}},c=o.filter(Boolean);return{...Object.keys(s).length>0&&{why:s},...c.length>0&&{need:c}}}function sf(e,t){let{requireEvidenceAt:n=1/0}=e.config;return e.by===`learner`&&t>=n&&!rf(e,t,!0).why}function cf({config:e,mine:t}){let n=(t?.level??-1/0)-Se(e.objective),r=n<0?`notYet`:n>0?`exceeded`:`met`;return e.prompts?.filter(({when:e})=>!e||e===r)??[]}function lf(e){let{mine:t,root:n,now:r,draft:i,config:a,goal:o,copied:l,record:u}=e;if(!t||!n)return[];let d=[],f=`learner`,{id:p}=a.objective,m=()=>c(Date.now(),crypto.getRandomValues(new Uint8Array(10))),h=e=>u.versionsOf(e).forEach(({id:e})=>d.push({kind:`retracted`,by:f,about:e})),{v:g,id:_,at:v,clock:y,revises:b,why:x,need:S,...C}=t,w=of(e,t.level);s(w)!==s({...x&&{why:x},...S&&{need:S}})&&d.push({...C,...w,revises:_});for(let{id:t,moment:i}of cf(e)){let e=u.reflectionsOn(p).findLast(e=>e.prompt===t&&e.rating===n),a=r(`prompt:${t}`).trim();if(a!==(e?.text??``)){if(a){let r=e&&{revises:e.id};d.push({kind:`reflected`,by:f,about:p,prompt:t,moment:i,text:a,rating:n,...r})}else e&&h(e)}}let T=i.get(`next`),E=r(`step`).trim();if(t.level!==null&&(T||E)){let e=T===`keep`?t.level:Ce(a.objective,t.level)?.value??t.level,n=o?.id??m();o?T&&o.target!==e&&d.push({kind:`goal-changed`,by:f,about:n,target:e}):d.push({kind:`goal-set`,by:f,about:n,objective:p,from:t.level,target:e}),E&&d.push({kind:`step-set`,by:f,about:m(),goal:n,what:E})}let D=i.get(`given`);return D&&D!==`${l?.level}`?d.push({...af(a,Number(D)),copied:!0,...l&&{revises:l.id}}):D===``&&l&&h(l),d}function uf({target:e},t,n){if(!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)||!e.name)return;let{name:r,value:i,type:a}=e;return t.set(r,a===`checkbox`&&!e.matches(`:checked`)?``:i),n.querySelector(`[name="level"]`)&&t.set(`change`,`on`),r===`level`?i:void 0}function df(e,t,n){if(!t)return;let r=e.textContent??``,{selectionStart:i,selectionEnd:a,value:o}=t,s=/\S$/.test(o.slice(0,i))?` `:``;t.focus(),t.setRangeText(s+r,i,a,`end`);let c=r.indexOf(`…`),l=i+s.length+c;c>=0&&t.setSelectionRange(l,l+1),n.set(t.name,t.value)}var ff=p`
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
`;function pf(e){let{messages:t,config:n}=e;return Sf(e,`why`,`why`,m`<span id="l-why" .textContent=${t.why}></span>`,n.frames)}function mf(e){let{messages:t,config:n}=e,r=n.ask??[`why`,`prompts`,`need`,`next`],i={why:hf,prompts:gf,need:_f,next:vf};return r.length===0?h:m`<details>
        <summary .textContent=${t.more}></summary>
        ${r.map(t=>i[t](e))} ${yf(e)}
      </details>`}function hf(e){let{config:t,mine:n,messages:r,list:i}=e,a=$d(t.objective,n?.level??null).map(({id:t,text:n},r)=>xf(e,`checkbox`,`sign:${t}`,L(n,i.reading,`sign`,`s${r}`),`on`)),o=xf(e,`url`,`link`,r.link);return a.length>0?[bf(r.signs,a),o]:[o]}function gf(e){let{messages:t,list:n}=e;return cf(e).map(({id:r,text:i,moment:a,frames:o,choices:s},c)=>{let l=m`<span class="kicker" .textContent=${t[a]}></span>
      ${L(i,n.reading,`ask`,`l-p${c}`)}`;return Sf(e,`prompt:${r}`,`p${c}`,l,o,s)})}function _f(e){let{messages:t}=e;return bf(t.need,[...Object.entries(t.needs).map(([t,n])=>xf(e,`radio`,`need`,n,t)),xf(e,`text`,`own`,t.ownNeed)])}function vf(e){let{mine:t,goal:n,messages:r,record:i,config:a,nameOf:o}=e,s=Ce(a.objective,t?.level??null);return bf(r.whatNext,[...s?[xf(e,`radio`,`next`,r.improve(o(s)),`improve`)]:[],xf(e,`radio`,`next`,r.keep,`keep`),...(n?i.stepsOf(n.id):[]).map(({what:e})=>m`<p dir="auto" .textContent=${e}></p>`),xf(e,`text`,`step`,r.step)])}function yf(e){let{config:t,messages:n,nameOf:r}=e,i=De(t.objective).flatMap(e=>z(t.objective,e)??[]);return bf(n.config,[xf(e,`radio`,`given`,n.noLevel,``),...i.map(t=>xf(e,`radio`,`given`,r(t),`${t.value}`))])}function bf(e,t){return m`<fieldset class="group">
    <legend .textContent=${e}></legend>
    ${t}
  </fieldset>`}function xf({now:e},t,n,r,i){return m`<label class=${i===void 0?`field`:`tick`}
    ><input type=${t} name=${n} .value=${i??e(n)} .checked=${e(n)===i} /><span
      >${r}</span
    ></label
  >`}function Sf(e,t,n,r,i=[],a=[]){let{now:o,messages:s,config:c}=e;return m`<div class="field">
    <label for=${n}>${r}</label>
    <textarea id=${n} name=${t} rows="2" dir="auto" aria-labelledby="l-${n}" .value=${o(t)}></textarea>
    ${Cf(e,n,a,s.choices,!0)} ${Cf(e,n,i,s.frames,!0)}
    ${Cf(e,n,c.wordBank??[],s.wordBank,!1)}
  </div>`}function Cf({list:e},t,n,r,i){let a=n.flatMap(t=>be(t,e.reading)).filter(e=>e!==void 0);return a.length===0?h:m`<details ?open=${i}>
    <summary .textContent=${r}></summary>
    <div class="chips">
      ${a.map(n=>m`<button
            type="button"
            data-put=${t}
            .action=${{type:`put`,box:t}}
            lang=${R(n,e.reading)}
            .textContent=${n.text}
          ></button>`)}
    </div>
  </details>`}var wf=5;function Tf(e,t){let{messages:n,shared:r,config:i,viewer:a,textIn:o}=t,{sure:s,evidence:c,copied:l,by:u,modified:d,level:f}=e,p=Qd(e,i.objective),g=[s===void 0?``:s?n.sure:n.unsure,c&&c.id!==i.evidence?.id&&o(c.title),Df(e,t.language),d&&n.modified];return m`${l?B(`copied`,n.copied):u===`teacher`?B(u,r.teacher):B(`you`,a===`learner`?n.mine:n.student)}
    <span class="name">
      ${f===null||p?h:ke(i.objective,f)}
      <span .textContent=${Ef(e,t)}></span>
    </span>
    ${p?B(`old`,n.old):h}
    <span class="muted" .textContent=${g.filter(Boolean).join(` · `)}></span>`}function Ef(e,{config:t,shared:n,messages:r,language:i,nameOf:a,textIn:o}){let{level:s,label:c}=e;if(s===null)return r.noLevel;let l=z(t.objective,s);return l&&!Qd(e,t.objective)?a(l):n.level(s.toLocaleString(`${i}-US`),c?o(c):`?`)}function Df({assessedOn:e,clock:t},n){let r=Date.parse(e===void 0?t.slice(0,23):`${e}T12:00`);return r?de(r,n):``}function Of(e){let{earlier:t,messages:n}=e;return t.length===0?h:m`<section class="earlier" part="history">
        <h4 .textContent=${n.earlier}></h4>
        <ol role="list">
          ${t.map(t=>m`<li class="line">${Tf(t,e)}</li>`)}
        </ol>
      </section>`}function kf({gaps:e,messages:t}){return e.length<wf?``:[0,1,-1].map(n=>{let r=e.filter(e=>Math.sign(e)===n);return r.length>0?t.calibration(n,r.length,e.length,r.every(e=>e===n)):``}).join(` `)}function Af(e){let{mine:t,config:n,messages:r,goal:i,record:a,textIn:o,nameOf:s}=e;if(!t)return``;let{objective:c}=n,{level:l,why:u,need:d=[]}=t,f=$d(c,l).filter(({id:e})=>u?.indicators?.includes(e)),p=u?.text?[u.text]:f.map(({text:e})=>o(e)),m=d.map(e=>Object.entries(r.needs).find(([t])=>t===e)?.[1]??e),h=i&&a.stepsOf(i.id).findLast(({state:e})=>e!==`done`)?.what,g=i?i.target>(l??-1/0)&&z(c,i.target):Ce(c,l);return[r.workingOn(jf(o(c.title))),r.at(Ef(t,e),p.map(jf).join(`; `)),r.next(jf(h||(g?r.toward(s(g)):r.stay)),m.map(jf).join(`, `))].join(`
`)}function jf(e){return e.trim().replace(/[.\s]+$/,``)}function Mf(e,t,n){let{config:r,viewer:i,by:a,messages:o,shared:s,list:c,language:l,isReady:u,picks:d,mine:f,other:p,textIn:g}=e,{objective:_,evidence:v,modified:y}=r,{reading:b}=c,x=[o.heading[i],v&&g(v.title),y&&o.modified],S=L(_.statement??_.title,b,`objective`,`objective`),C=m`${_e(c,l)}${t}`,w=!(`keeps`in r);return m`<div class="w ${b.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${x.filter(Boolean).join(` · `)}></p>
      ${d?m`<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${e.required}
              >
                ${S}
                <p id="pick" class="muted" .textContent=${w?o.pick[a]:``}></p>
                ${C}
              </fieldset>
              ${Pf(e)}`:m`${S}${u?h:n}${f||p?Ff(e,C):C}`}
      <p class="muted" ?hidden=${w} .textContent=${s.isNotSaved}></p>
      <p class="say" role="status" .textContent=${e.say}></p>
      ${Of(e)} ${u?n:h}
    </div>
  </div>`}function Nf({editable:e,messages:t}){return e?t.change:t.again}function Pf(e){let{config:t,by:n,messages:r,mine:i,canAct:a,nameOf:o}=e,s=n===`learner`&&z(t.objective,t.requireEvidenceAt);return a?m`${If(e)}
    ${s?m`${pf(e)}
            <p class="muted" .textContent=${r.reasonFrom(o(s))}></p>`:h}
    <p class="acts big no-print">
      ${n===`teacher`?zf(r,`level`,`main`):m`${zf(r,`sure`,`main`)}${zf(r,`unsure`,``)}`}
    </p>
    ${i?zf(r,`cancel`):Rf(e)}`:h}function Ff(e,t){let{by:n,viewer:r,messages:i,shared:a,mine:o,editable:s,canAct:c,draft:l,list:u,language:d}=e,f=c&&n===`learner`&&(s||l.has(/^(?!three$)/)),{link:p}=o?.why??{};return m`<section class="mine" part="rating">
      ${o?m`<h3 class="line" tabindex="-1">${Tf(o,e)}</h3>`:h} ${If(e)}
      <p class="muted" part="comparison" .textContent=${r===`learner`?kf(e):``}></p>
      <p class="no-print">
        ${c?m`${zf(i,`change`,`quiet`,Nf(e))}${Rf(e)}`:h}
      </p>
    </section>
    ${jl(u,d)}
    ${f?m`${pf(e)} ${mf(e)}
            <p class="acts no-print">${zf(i,`save`,`main`)}</p>`:h}
    ${c&&n===`learner`?Lf(e):m`<p class="three" dir="auto" .textContent=${Af(e)}></p>`}
    ${p&&Ae(p)?m`<a href=${p} target="_blank" rel="noopener noreferrer" .textContent=${p}></a>`:h}
    <details>
      <summary .textContent=${a.allLevels}></summary>
      ${t}
    </details>`}function If(e){return[e.other,e.copied].flatMap(t=>t?m`<p class="line">${Tf(t,e)}</p>`:[])}function Lf(e){let{messages:t,draft:n}=e,r=n.get(`three`);return m`<details class="no-print">
    <summary id="three" .textContent=${t.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${r??Af(e)}></textarea>
    <p>${zf(t,`copy`)} ${r===void 0?h:zf(t,`rewrite`)}</p>
  </details>`}function Rf({messages:e,offers:t,mine:n,editable:r}){return t||n&&r?zf(e,`undo`,`quiet`,e[t??`undo`]):h}function zf(e,t,n=`quiet`,r=e[t]){return m`<button class=${n} type="button" data-act=${t} .action=${{type:t}} .textContent=${r}></button>`}Fe(`self-rating`,class extends Yn{constructor(...e){super(...e),this.tag=`self-rating`,this.schema=Gd,this.#e=new cr(this),this.#t=new nr(this,()=>this.session,()=>this.#i())}static{this.styles=[W,Vc,Nn,ff]}#e;#t;get requiredMessage(){let e=this.config&&this.#n(this.config);return e&&!e.picks?e.messages.sendAgain(Nf(e)):this.shared.required}get focusTarget(){return this.#r(`input[name="level"]:checked`)??this.#r(`input[name="level"], [data-act="change"]`)}formResetCallback(){super.formResetCallback(),this.#t.draft.discard(/^level$/)}readMarkup(){let e=mu(this);return e&&{type:`self-rating`,objective:e.objective,...!e.keeps&&{keeps:!1}}}willUpdate(e){if(super.willUpdate(e),!this.config)return;let{objective:t,evidence:n}=this.config,r=this.viewer===`teacher`||void 0;this.#t.follow(this.tag,t.id,n?.id,r)&&super.formResetCallback()}renderWidget(e){let t=this.#n(e);this.setState(`rated`,t.mine!==void 0);let n=`keeps`in e?h:this.#t.foot(this.language);return Mf(t,this.#e.render(t.list),n)}handleInput(e){let t=uf(e,this.#t.draft,this.renderRoot);this.#t.announce(``),this.#r(`[aria-invalid]`)?.removeAttribute(`aria-invalid`),t!==void 0&&this.chose(t)}handleClick(e){let t=tr(e);if(!this.config||!t)return;let n=this.#n(this.config),{action:r}=t;r?r.type===`put`?df(t,this.#r(`#${r.box}`),n.draft):r.type===`copy`?this.#o(n):this.#a(n,r):this.#e.press(e,n.list),this.requestUpdate()}#n(e){let{isDisabled:t,required:n,value:r}=this,i={actions:this.#t,tools:this.#e,isDisabled:t,required:n,value:r};return qd({...this.context(e),...i})}#r(e){return this.renderRoot.querySelector(e)??void 0}#i(){let e=this.#t.draft.get(`level`);e&&this.value===(this.getAttribute(`value`)??``)&&(this.value=e),this.requestUpdate()}#a(e,{type:t}){let n=ef(e,t);this.#t.run(n)&&(n.chosen!==void 0&&this.chose(n.chosen),n.invalid&&this.#r(n.invalid)?.setAttribute(`aria-invalid`,`true`))}async#o({messages:e}){let t=this.#r(`[name="three"]`);this.#t.announce(t&&await Hd(t)?e.copyDone:e.copyByHand)}});var Bf=F({type:y([`traffic-light-checkpoint`]),id:C(j),record:C(j),checkpoint:ho,languages:C(y([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:C(A())});function Vf(e){let t=e.querySelector(`:scope > [data-signal]`);if(!t)return;let{id:n,signal:r,lock:i,escalate:a}=t.dataset,o=[...e.querySelectorAll(`:scope > p:not([data-signal], [data-reach])`)].map(Hf),s=Hf(e.querySelector(`:scope > [data-reach]`)),c=[...e.querySelectorAll(`:scope > :is(ul, ol) > li`)].map((e,t)=>({id:e.dataset.id??`${t+1}`,text:Hf(e)}));return{keeps:n!==void 0,checkpoint:{id:n??`markup`,signal:r,title:Hf(t),...o.length>0&&{text:o.join(`

`)},...s&&{reach:s},...c.length>0&&{checks:c},...i&&{lock:i},...a!==void 0&&{escalate:!0}}}}function Hf(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var Uf=p`
  .foot {
    margin-block-start: 16px;
  }
`;Fe(`traffic-light-checkpoint`,class extends Yn{constructor(...e){super(...e),this.tag=`traffic-light-checkpoint`,this.schema=Bf,this.#e=new Js(this,e=>e?this.chose(e):super.formResetCallback()),this.#t=new Mn(this)}static{this.styles=[W,Nn,wo,Eo,Zo,Uf]}#e;#t;get requiredMessage(){return this.#n.required}get focusTarget(){return this.shadowRoot?.querySelector(`input[type=radio]`)??void 0}get#n(){return k(`traffic-light-checkpoint`,this.language,As)}readMarkup(){let e=Vf(this);return e&&{type:`traffic-light-checkpoint`,checkpoint:e.checkpoint,...!e.keeps&&{keeps:!1}}}formResetCallback(){super.formResetCallback(),this.#e.reset()}willUpdate(e){super.willUpdate(e),this.config&&this.#e.follow(this.#r(this.config))}renderWidget(e){let{session:t,viewer:n,language:r}=this,i=t?.state===`asking`;this.#i(i);let a=this.#r(e),o=a.isPersisted?this.#t.renderForWidget(t,r,n):h;return m`<div class="w ${a.reading.display===`side-by-side`?`side`:``}" part="base" lang=${r}>
      <div class="in">${i?se(t,r):m`${this.#e.render(a)} ${o}`}</div>
    </div>`}handleInput(e){this.#e.handle(e)}handleClick(e){this.#e.handle(e)}#r(e){let{session:t,viewer:n,language:r}=this;return{checkpoint:e.checkpoint,session:t,viewer:n,reading:this.#e.reading(this.languages,e.languages??`off`),language:r,isPersisted:t!==void 0&&E(e,`keeps`)!==!1,isDisabled:this.isDisabled,chosen:this.value}}#i(e){let t=this.config?.checkpoint,n=t&&go(t,!e&&this.session?.record||new d);this.setState(`stopped`,n?.stopped===!0),this.setState(`released`,n?.released!==void 0),this.setState(`waiting`,n?.help===`waiting`||n?.help===`seen`)}});var Wf={heading:`Elige tu trabajo`,headingForTeacher:`Tablero de opciones`,headingForFamily:`Lo que su hijo o hija puede elegir`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Elige ${i} en línea`:r?`Llega a ${r} puntos`:a?`Elige de cada parte`:t>=n?e>1?`Elige ${e} o más de ${n}`:`Elige lo que quieras`:e===t?`Elige ${e} de ${n}`:e===0?`Elige hasta ${t} de ${n}`:`Elige de ${e} a ${t} de ${n}`,soFar:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,pointsSoFar:e=>e===1?`1 punto hasta ahora`:`${e} puntos hasta ahora`,more:e=>e===1?`Falta elegir 1.`:`Faltan ${e} por elegir.`,enough:`Ya tienes todo lo que necesitas.`,unmet:{tooMany:({by:e})=>e===1?`Sobra 1.`:`Sobran ${e}.`,sectionTooMany:({name:e})=>`En «${e}» hay demasiadas.`,sectionTooFew:({name:e,by:t})=>t===1?`En «${e}» falta 1.`:`En «${e}» faltan ${t}.`,noLine:({by:e})=>e===1?`Falta 1 para una línea.`:`Faltan ${e} para una línea.`,pointsShort:({by:e})=>e===1?`Falta 1 punto.`:`Faltan ${e} puntos.`,pointsOver:({by:e})=>e===1?`Sobra 1 punto.`:`Sobran ${e} puntos.`,prerequisite:({name:e,other:t})=>`«${e}» va con «${t}». Elige las dos o ninguna.`,exclusive:({name:e,other:t})=>`«${e}» y «${t}» no van juntas.`,noDimension:({name:e})=>`Elige una de «${e}».`,mustDo:()=>`Esta la hacen todos.`,full:()=>`Esta ya está llena.`,unavailable:()=>`Primero tu maestro o maestra tiene que decir que sí.`},dimension:{process:`Cómo aprendes`,product:`Qué haces`,content:`De qué trata`,environment:`Dónde y con qué`},mustDo:`Obligatoria`,mayDo:`Si quieres`,full:`Llena`,minutes:e=>`Unos ${e} min`,points:e=>e===1?`1 punto`:`${e} puntos`,place:(e,t)=>`Fila ${e}, columna ${t}`,materials:`Necesitas`,criteria:`Qué muestra un buen trabajo`,oneBefore:`La anterior`,oneAfter:`La siguiente`,allOptions:`Todas las opciones`,chose:e=>`Elegiste: ${e}.`,gaveUp:e=>`Quitaste: ${e}.`,swapped:(e,t)=>`${t} toma el lugar de ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,swapAsk:`¿Quieres cambiarla por otra?`,swapFor:e=>`Cambiar «${e}»`,startedAsk:e=>`Ya empezaste «${e}». ¿La dejas? Tu trabajo se queda guardado.`,giveUp:`Dejarla`,keep:`Dejar todo como está`,clear:`Borrar mi elección`,mine:`Lo que elegí`,theirs:`Lo que se eligió`,none:`Todavía nada. Marca lo que quieres hacer.`,archived:`Ya no está en el tablero`,archivedHelp:`Ya no cuenta. Tu trabajo se queda guardado.`,progress:{chosen:`Elegida`,started:`Empezada`,submitted:`Entregada`,done:`Lista`},advance:{started:`Ya empecé`,submitted:`Ya la entregué`,done:`Ya terminé`},moved:(e,t)=>`${e}: ${t}.`,working:`¿Quién la hace?`,modes:{solo:`Yo solo(a)`,partner:`Con otra persona`,group:`En grupo`},partnerName:`Nombre o iniciales`,groupNames:`Nombres o iniciales, con comas`,agreed:`Dijeron que sí`,waitsFor:`Todavía no han dicho que sí`,save:`Guardar`,saved:`Guardado.`,nameFirst:`Escribe un nombre o unas iniciales.`,groupSize:(e,t)=>`Aquí un grupo es de ${e} a ${t} personas, contándote a ti.`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Algo`,no:`No mucho`},idea:`¿Tienes una idea propia?`,ownIdea:`Idea propia`,ideaTitle:`¿Qué vas a hacer?`,ideaHow:`¿Cómo va a mostrar lo que aprendiste?`,ideaAdd:`Agregar mi idea`,ideaSave:`Guardar mi idea`,ideaChange:`Cambiarla`,ideaDrop:`Retirarla`,ideaFirst:`Di qué vas a hacer y cómo muestra lo que aprendiste.`,ideaAdded:`Tu idea está en el tablero. Muéstrasela a tu maestro o maestra.`,states:{proposed:`Espera a tu maestro o maestra`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra pide un cambio`,declined:`Tu maestro o maestra dijo que no`},statesForTeacher:{proposed:`Espera su respuesta`,approved:`Aprobada`,changesAsked:`Cambio pedido`,declined:`No aprobada`},note:`Unas palabras para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`Decir que no`},required:`Elige qué vas a hacer.`},Gf={releaseCodeField:`Para tu maestro o maestra: dejarme seguir`,word:`Palabra de paso`,wordHint:`La escribe tu maestro o maestra. No se ve.`,open:`Dejarme seguir`,checking:`Un momento …`,wrong:e=>`Esa no es la palabra. ${e===1?`Queda 1 intento`:`Quedan ${e} intentos`}.`,pause:e=>`Demasiados intentos. Prueba otra vez después de esta hora: ${e}`,notSecure:`Aquí no se puede comprobar una palabra: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.`,student:`Estudiante`,noSignal:`El o la estudiante todavía no ha dicho nada.`,seenByYou:`Visto`,helpedByYou:`Con ayuda`,markSeen:`Marcar como visto`,markHelped:`Marcar como ayudado`,release:`Dejar seguir`,released:`Ya puede seguir.`,relock:`Hacer alto otra vez`,relocked:`Otra vez hace alto.`,note:`Nota, si quiere`,releases:`Permisos para seguir`,byWord:`con la palabra de paso`,byTeacher:`por un maestro o una maestra`,make:`Crear una palabra de paso`,makeHint:`Es un pestillo, no un candado: quien oiga la palabra puede usarla, y cada vez se ve a qué hora se usó.`,propose:`Proponer una palabra`,ready:`Crear`,paste:`Pegue esto en los ajustes de esta luz`,card:`Palabra de paso`,cardHint:`Guarde esta tarjeta en su escritorio.`,print:`Imprimir la tarjeta`},Kf={name:`Español`,show:`Mostrar a mi familia`,lead:`Lean esto juntos. No lleva nombre, enlace ni código.`,about:`Sobre`,inLanguage:`Idioma de esta página`,heading:`Lo que estoy aprendiendo`,learning:`Estamos aprendiendo esto:`,means:(e,t)=>`La meta para todos es el nivel ${e}, ${t}. Quiere decir:`,meansAlone:(e,t)=>`La meta para todos es el nivel ${e}, ${t}.`,iAm:(e,t)=>`Creo que estoy en el nivel ${e}, ${t}.`,noLevel:`Todavía no he dicho en qué nivel estoy.`,teacher:(e,t)=>`Mi maestro o maestra dice nivel ${e}, ${t}.`,will:`Lo que voy a hacer:`,noPlan:`Todavía no he planeado qué hacer. Usted me puede ayudar a pensarlo.`,ask:`Una pregunta que me puede hacer:`,questionNew:`¿Qué sabes ya de esto? ¿Qué es nuevo para ti?`,questionGrowing:e=>`¿Qué puedes hacer ahora que antes no podías? ¿Qué te ayudará a llegar al nivel ${e}?`,questionThere:e=>`¿Me muestras algo que hiciste y me cuentas por qué es nivel ${e}?`,copy:`Copiar como mensaje`,copied:`Copiado. Puedes pegarlo en un mensaje.`,byHand:`Copia el texto del cuadro.`,text:`El mensaje`,print:`Imprimir esta página`,noPrint:`Aquí no se puede imprimir. Copia el texto del cuadro.`,showed:`Se lo mostré a`,to:{mother:`Mi mamá`,father:`Mi papá`,grandparent:`Mi abuela o abuelo`,otherAdult:`Otro adulto`},shown:(e,t)=>`${e}: mostrado el ${t}.`,undo:`Deshacer`},qf={heading:{learner:`Mis metas y mi plan`,teacher:`Metas y plan`,family:`Metas y plan`},empty:`¿En qué quieres mejorar?`,emptyWhy:`Una meta dice adónde quieres llegar. Un plan dice qué haces primero.`,emptyForOthers:`Aún no hay metas.`,first:`Poner mi primera meta`,another:`Poner otra meta`,about:`¿De qué se trata?`,now:`Ahora`,nowAt:(e,t)=>`Estás en ${e} (${t}).`,nowNone:`Aquí todavía no tienes un nivel.`,target:`¿Adónde quieres llegar?`,stay:`Quedarme en este nivel`,by:`¿Para cuándo? Si lo sabes.`,byDay:e=>`para el ${e}`,why:`¿Por qué te importa? Si quieres.`,set:`Poner esta meta`,save:`Guardar`,cancel:`Ahora no`,change:`Cambiar esta meta`,changeTitle:`Cambia tu meta`,plan:`Mi plan`,planForOthers:`El plan`,toStart:`Di qué vas a hacer y para cuándo, y tu meta empieza.`,needsDay:`¿Para cuándo? Tu meta empieza con un paso que tenga día.`,addStep:`Agregar un paso`,what:`¿Qué vas a hacer?`,when:`¿Para cuándo?`,whens:{today:`Hoy`,week:`Esta semana`,test:`Antes del próximo examen`,day:`Un día`},day:`¿Qué día?`,beforeTest:`antes del próximo examen`,more:`Agregar más`,where:`¿Dónde?`,who:`¿Quién puede ayudar?`,proof:`¿Cómo sabrás que ya está?`,obstacleIf:`Si algo estorba, por ejemplo …`,obstacleThen:`… entonces voy a`,ifThen:(e,t)=>`Si ${e}, entonces voy a ${t}.`,whereIs:e=>`Dónde: ${e}`,whoIs:e=>`Ayuda: ${e}`,proofIs:e=>`Listo cuando: ${e}`,ideas:`Ideas para empezar`,suggested:`Sugerido`,saveStep:`Agregar este paso`,changeStep:`Cambiar`,stuck:`No puedo seguir`,unstuck:`Ya puedo seguir`,blocked:`Detenido`,removeStep:`Quitar`,wasFor:e=>`era para el ${e}`,checkIn:`Contar cómo voy`,checkInAsk:{learner:`¿Cómo vas?`,teacher:`Nota de nuestra charla`,family:`Unas palabras, si gusta`},checkInSave:{learner:`Guardar`,teacher:`Guardar esta nota`,family:`Hablamos de esta meta`},talked:`Hablamos de esta meta.`,timeline:`Cómo voy`,who_:{learner:`Tú`,teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,assessment:`Examen`},student:`Estudiante`,moreForGoal:`Más para esta meta`,ask:`Pedir a mi maestro(a) que la vea`,reviews:{requested:`Esperando a que mi maestro(a) la vea`,inReview:`Mi maestro(a) la está viendo`,approved:`Mi maestro(a) dijo que sí`},reviewsForTeacher:{requested:`Le pide que la vea`,inReview:`La está viendo`,approved:`Dijo que sí`},inReview:`La estoy viendo`,approve:`Sí a este plan`,up:`Subir`,down:`Bajar`,moved:(e,t)=>`La meta pasó al lugar ${e} de ${t}.`,notYet:`Cerrarla: todavía no`,archive:`Guardarla aparte`,back:`Traerla de vuelta`,states:{draft:`Sin plan todavía`,active:`En camino`,met:`Lograda`,notYet:`Todavía no`,archived:`Aparte`},metOn:(e,t)=>`Lograda con ${e} el ${t}.`,dropped:e=>`Un nivel posterior fue ${e}. La meta sigue lograda.`,closed:e=>`Logradas o aparte (${e})`,gone:`El tema de esta meta ya no está aquí. La meta se guarda.`,offScale:e=>`Nivel ${e}, de una escala anterior`,noLevel:`Aún sin nivel`,from:e=>`Desde ${e}`,tooMany:(e,t)=>`Tienes ${e} metas en camino. ${t===1?`Una es más fácil`:`${t} son más fáciles`} de lograr.`,stepsDone:(e,t)=>`${e} de ${t} ${t===1?`paso hecho`:`pasos hechos`}`,problems:{noTarget:`Elige un nivel.`,belowCurrent:`Ya estás por encima de este nivel. Elige el mismo o uno más alto.`,offScale:`Este nivel no está en la escala. Elige otro.`,notDate:`Ese día no existe.`,pastDate:`Ese día ya pasó. Elige hoy o un día después.`,noWords:`Escribe unas palabras.`,noDate:`Di para cuándo.`},saved:{goal:`Meta puesta. ¿Qué vas a hacer primero?`,changed:`Guardado.`,step:`Paso agregado.`,done:e=>`Hecho: ${e}`,todo:e=>`Por hacer otra vez: ${e}`,undone:`Deshecho.`},undo:`Deshacer`,redo:`Volver a ponerlo`,calendar:`Poner las fechas en mi calendario`,calendarSaved:`El archivo con tus fechas está en esta computadora. Ábrelo para agregarlas.`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,sheet:`Guardar como hoja de cálculo`,sheetSaved:`La hoja de cálculo está en esta computadora.`,fileFailed:`No se pudo crear el archivo. Inténtalo otra vez cuando tengas conexión.`,byHand:`Aquí no se puede guardar un archivo. Copia este texto.`,fileText:`El texto del archivo`,fileName:`mis-metas`,calendarGoal:e=>`Meta: ${e}`,columns:[`Tema`,`Desde`,`Meta`,`Para`,`Estado`,`Por qué`,`Paso`,`Paso para`,`Estado del paso`,`Dónde`,`Ayuda`,`Listo cuando`],stepStates:{todo:`Por hacer`,done:`Hecho`,blocked:`Detenido`},lines:{goal:`Mi meta`,by:`Para`,why:`Por qué`,step:`Paso`,teacher:`Maestro(a)`}},Jf={heading:`Ayuda en el escritorio`,seat:`Mi número de asiento`,initials:`Mis iniciales`,need:{red:`Alto: no sé cómo seguir`,question:`Tengo una pregunta`},short:{red:`Alto`,question:`Pregunta`},words:`De qué se trata, si quieres`,signIn:`Apuntarme`,who:{seat:`Primero escribe tu número de asiento.`,initials:`Primero escribe tus iniciales.`},signedIn:(e,t)=>`${e} está en la lista, lugar ${t}.`,changed:e=>`${e} ya está en la lista y conserva su lugar.`,waiting:`En espera`,nobody:`Nadie está esperando.`,minutes:e=>e===0?`ahora`:`${e} min`,waited:e=>e===0?`espera hace menos de un minuto`:`espera hace ${e} ${e===1?`minuto`:`minutos`}`,helped:`Ayudé`,helpedWho:e=>`${e}: con ayuda.`,undo:`Deshacer`,backAgain:e=>`${e} espera otra vez.`,done:e=>`Con ayuda hasta ahora: ${e}`,project:`Mostrar sin palabras`,unproject:`Mostrar las palabras`,empties:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola: ${e}`,emptiesAfter:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola ${e} minutos después de que alguien se apunte.`,emptied:`Terminó el período y la lista está vacía.`,save:`Guardar esta lista`,saved:e=>`Se guardaron: ${e}.`,isNotSaved:`Aquí no se puede guardar nada: falta un id.`},Yf={heading:`Mis pasos`,headingForTeacher:`Pasos de este estudiante`,headingForFamily:`Los pasos de su hijo o hija`,kind:{must:`Para todos`,may:`Si quieres`,choose:`Tú eliges`,assess:`Muestra lo que sabes`},minutes:e=>`Unos ${e} min`,by:e=>`para el ${e}`,soFar:(e,t)=>`${e} de ${t} pasos hechos`,complete:`Hiciste todos tus pasos.`,completeForOthers:`Todos los pasos están hechos.`,pace:{on:()=>`Vas al ritmo del plan.`,ahead:e=>e===1?`Vas 1 paso adelante.`:`Vas ${e} pasos adelante.`,behind:e=>e===1?`A 1 paso ya se le pasó el día. Todavía lo puedes hacer.`:`A ${e} pasos ya se les pasó el día. Todavía los puedes hacer.`},paceNext:e=>`El siguiente está planeado para el ${e}.`,paceOnlyYou:`Solo tú ves esto.`,goOn:(e,t)=>`Ir al paso ${e}: ${t}`,goTo:(e,t)=>`Sigue el paso ${e}: ${t}`,stop:e=>`Primero haz un alto: ${e}`,here:`Estás aquí`,hereForOthers:`Va por aquí`,progress:{todo:``,started:`Empezado`,submitted:`Entregado`,done:`Hecho`},light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},lightAtEnd:e=>`Al final: ${e}`,behind:e=>`Se abre cuando tu maestro o maestra te deje seguir después de «${e}».`,behindForOthers:e=>`Se abre después de «${e}».`,waits:e=>`Primero haz: ${e}.`,more:e=>e===1?`Después de la luz roja viene 1 paso más.`:`Después de la luz roja vienen ${e} pasos más.`,closedToStudent:`Todavía no está abierto para el estudiante.`,start:`Empezar`,done:`Ya lo hice`,again:`Todavía no está hecho`,started:e=>`Empezado: ${e}.`,finished:e=>`Hecho: ${e}.`,notDone:e=>`Todavía no está hecho: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,saved:`Se guardó.`,pick:(e,t)=>`Elige ${e} de ${t}`,picked:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,savePick:`Guardar lo que elegí`,chose:e=>`Elegiste: ${e}.`,chooseFirst:`Primero guarda lo que elegiste.`,tooFew:e=>e===1?`Elige 1 más.`:`Elige ${e} más.`,tooMany:e=>e===1?`Sobra 1. Quita una.`:`Sobran ${e}. Quítalas.`,archived:`Ya no se ofrece`,own:`Usar una pregunta propia`,ownChange:`Cambiar tu pregunta propia`,ownTitle:`Tu pregunta`,ownHow:`Cómo muestra lo que aprendiste`,ownAdd:`Usar mi pregunta`,ownFirst:`Escribe tu pregunta y cómo muestra lo que aprendiste.`,ownAdded:`Tu pregunta se guardó. Tu maestro o maestra te responderá.`,ownCounts:`Tu pregunta se guardó. Puedes empezar.`,edit:`Cambiar`,drop:`Quitarla`,dropped:`Quitaste tu pregunta.`,proposal:{proposed:`Tu maestro o maestra todavía no responde`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra te pide un cambio`,declined:`Tu maestro o maestra dijo que no`},proposalForTeacher:{proposed:`Sin respuesta`,approved:`Aprobada`,changesAsked:`Con cambios pedidos`,declined:`No aprobada`},note:`Nota para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`No aprobar`},readyWhen:`Estás listo(a) cuando`,readyRating:(e,t)=>`tu nivel, según tú, es ${e} o más${t?` en «${t}»`:``}`,readyMusts:`están hechos todos los pasos «para todos» que vienen antes`,yes:`Hecho`,notYet:`Todavía no`,readyWords:`Algo que tu maestro o maestra deba saber, si quieres`,ready:`Estoy listo(a)`,notReady:{rating:()=>`Primero di en qué nivel estás.`,checklist:e=>e===1?`Falta marcar 1 línea.`:`Faltan ${e} líneas por marcar.`,musts:e=>e===1?`Falta 1 paso «para todos».`:`Faltan ${e} pasos «para todos».`},asked:e=>`Dijiste que estás listo(a) · ${e}`,askedForOthers:e=>`Dice «Estoy listo(a)» · ${e}`,askedNow:`Se guardó. Dile a tu maestro o maestra que estás listo(a).`,unask:`Deshacer`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Un poco`,no:`No`},hear:`Escuchar`,stopHearing:`Dejar de escuchar`},Xf=e=>e===1?`1 respuesta`:`${e} respuestas`,Zf={myWork:`Mi trabajo`,copy:`Guardar una copia`,copied:`Tu copia está en tus descargas.`,copyRefused:`Aquí no se puede guardar un archivo.`,asText:`¿No hay archivo? Guárdalo como texto`,copyText:`Mi trabajo como texto`,fileName:`mi-trabajo`,open:`Abrir mi copia`,opened:e=>`De tu copia: ${Xf(e)}.`,openedNothing:`Todo lo de esta copia ya está aquí.`,openedBad:e=>`No se pudo leer: ${Xf(e)}.`,notCopy:`Este archivo no es una copia guardada.`,otherRecord:`Esta copia es de otra clase.`,openAnyway:`Abrirla aquí de todos modos`,done:`Ya terminé: borrar mi trabajo de aquí`,erases:e=>e===0?`Se borran tus textos sin terminar.`:`Se borran ${Xf(e)} y textos sin terminar.`,copyFirst:`Antes, guarda una copia para conservarlo.`,erase:`Borrar mi trabajo`,keep:`Conservar mi trabajo`,erased:`Tu trabajo de aquí se borró.`,notErased:`No se pudo borrar. Inténtalo otra vez.`,beforeLeaving:`Guarda una copia antes de irte.`,gone:`Se borró este navegador. Guardamos tu trabajo otra vez.`,quarantined:e=>`Aquí no se pudo leer: ${Xf(e)}.`,keepUnread:`Guardarlas en un archivo`,newer:`Una parte necesita una versión más nueva.`,reload:`Prueba a cargar la página otra vez.`,who:`¿Quién puede ver esto?`,whoDurable:`Solo esta computadora lo guarda.`,whoSession:`Esta computadora lo guarda hasta que termines.`,whoMemory:`Nada lo guarda cuando te vas.`,whoTeacher:`Tu maestro o maestra lo ve cuando lo entregas.`,whoElse:`Alguien con esta cuenta aquí podría abrirlo.`},Qf=e=>e===1?`una vez`:`${e} veces`,$f=e=>e===1?`1 valoración`:`${e} valoraciones`,ep={average:`el promedio`,"linear-trend":`la línea recta`,"power-law":`la curva`},tp={heading:{learner:`Mi progreso`,teacher:`El progreso de este estudiante`,family:`Progreso`},proficient:e=>`${e} ${e===1?`logrado`:`logrados`}`,onTheWay:e=>`${e} en camino`,noLevel:e=>`${e} aún sin nivel`,noLevelYet:`Aún sin nivel`,fromWork:{learner:`Según mi trabajo`,teacher:`Según su trabajo`,family:`Según su trabajo`},theirs:{learner:`El nivel de mi maestro(a)`,teacher:`El nivel de su maestro(a)`,family:`El nivel de su maestro(a)`},you:{learner:`Tú`,teacher:`Estudiante`,family:`Estudiante`},who:{copied:`Maestro(a), copiado`,teacher:`Maestro(a)`,assessment:`Examen`,peer:`Otro estudiante`},copied:`Copiado`,automatic:`calculado con las valoraciones del maestro o la maestra`,snapshot:e=>`el nivel según el trabajo hasta el ${e}`,override:e=>`puesto por el maestro o la maestra el ${e}`,outOfDate:`Ya no está al día: hay trabajo más nuevo.`,outOfDateNow:e=>`Ya no está al día: hay trabajo más nuevo. Ahora muestra ${e}.`,recalculate:`Usar el nivel nuevo`,keepLevel:`Dejar este nivel`,accept:`Tomar este nivel como mío`,setLevel:`Poner otro nivel`,level:`Nivel`,reason:`Por qué`,needsReason:`Diga por qué en pocas palabras.`,needsLevel:`Elija un nivel.`,save:`Guardar este nivel`,saved:e=>`Guardado: ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,goal:(e,t)=>`Meta: ${e}${t&&`, para el ${t}`}`,meets:e=>`${e}. Cumple la meta de este curso.`,under:(e,t)=>`${e}. La meta de este curso es ${t}.`,counted:(e,t)=>`De ${$f(e)}${t===0?``:`; ${t} no ${t===1?`cuenta`:`cuentan`}`}.`,waiting:e=>e===1?`1 nivel de tu maestro(a) aparece cuando tú valores ese trabajo.`:`${e} niveles de tu maestro(a) aparecen cuando tú valores ese trabajo.`,rising:`Va subiendo`,falling:`Va bajando`,empty:{learner:`Aquí todavía no hay nada. Valora tu próximo trabajo y aparecerá aquí.`,teacher:`Aquí todavía no hay nada. Aparecerá lo que usted y el estudiante valoren.`,family:`Aquí todavía no hay nada. Se irá llenando con cada trabajo valorado.`},how:`De dónde viene`,show:`Ver como tabla`,showMe:`Muéstrame cómo`,chart:(e,t,n,r)=>`${e}: ${$f(t)}${n===r?` el ${n}`:`, del ${n} al ${r}`}.`,series:(e,t,n)=>t===n?`${e}: ${n}.`:`${e}: de ${t} a ${n}.`,goalLine:e=>`La meta es ${e}.`,lastOf:(e,t)=>`Las últimas ${e} de ${t}.`,work:`Trabajo`,noWork:`En general`,rating:`Nivel`,counts:`¿Cuenta?`,yes:`Sí`,no:e=>`No: ${e}`,reasons:{byHand:`se dejó fuera`,notAssessed:`sin nivel`,insufficientEvidence:`todavía no se ve lo suficiente`,missing:`no se entregó`,exempt:`no hacía falta`,absent:`no estuvo ese día`,independent:`hecho sin ayuda`,withHelp:`hecho con ayuda`,group:`trabajo en grupo`,observation:`visto en clase`,conversation:`conversado`,laterAttempt:`cuenta un intento posterior`,betterAttempt:`cuenta un intento mejor`,offScale:`fuera de la escala`,olderScale:`de una escala anterior`,teacherRated:`cuenta el nivel del maestro o la maestra`,peer:`de otro estudiante`,kind:`este tipo de trabajo no cuenta`},modified:`Expectativa modificada`,all:`Ver todo`,paste:`Pegar de una hoja de cálculo`,pasteFailed:`No se pudo cargar. Ciérralo y ábrelo otra vez.`,spreadsheet:`Guardar como hoja de cálculo`,columns:[`Objetivo`,`Trabajo`,`Día`,`Quién`,`Nivel`,`Nombre del nivel`,`¿Cuenta?`],fileName:`mi-progreso`,spreadsheetSaved:`Se guardó como hoja de cálculo.`,fileFailed:`No se pudo crear el archivo. Inténtalo otra vez cuando tengas conexión.`,spreadsheetRefused:`Esta página no puede guardar archivos. Ábrela en una pestaña aparte.`,archived:e=>`${$f(e)} que no ${e===1?`está`:`están`} en esta lista`,archivedWhy:`Aquello de lo que tratan se quitó o está en otra página. Se conservan.`,methods:{average:`Promedio: todas las valoraciones cuentan igual.`,median:`La del medio: la que queda en medio, de menor a mayor.`,mode:`La más frecuente: la que más se repite.`,latest:`La más nueva: la última valoración.`,highest:`La más alta: la mejor valoración.`,"weighted-average":`La más nueva cuenta más: la última y el promedio de las anteriores.`,"decaying-average":`Lo nuevo cuenta más: cada valoración nueva mueve el número.`,"n-mastery":`Varias veces: hay que alcanzar un nivel varias veces.`,"power-law":`Curva de avance: hasta dónde llega una curva por las valoraciones.`,"linear-trend":`Línea de avance: hasta dónde llega una línea recta por las valoraciones.`,"best-fit":`La que mejor queda: la que pasa más cerca de las valoraciones.`},steps:{order:{assessedAt:`en el orden en que se valoraron`,submittedAt:`por el día del trabajo`,dueAt:`por el día del trabajo`},took:(e,t,n)=>`Estas cuentan, ${n}: ${t>0?`${t} anteriores y luego `:``}${e}.`,placed:e=>`${$f(e)} sin día: van según cuándo se valoraron.`,noScores:`Todavía nada cuenta, así que no hay número.`,mean:{all:`Se suman y se divide entre cuántas son`,earlier:`Todas menos la más nueva: se suman y se divide entre cuántas son`,reached:`Se suman esas y se divide entre cuántas son`},sorted:e=>`De menor a mayor: ${e}.`,middle:`La que queda en medio`,middleTwo:(e,t)=>`La mitad entre las dos del medio, ${e} y ${t}`,often:e=>`${e.map(([e,t])=>`${e} aparece ${Qf(t)}`).join(`, `)}.`,most:`La que más se repite`,tied:e=>`${e} aparecen igual de seguido. La más nueva de ellas`,start:`Se empieza con la más antigua`,newest:`La más nueva`,highest:`La más alta`,blended:(e,t,n,r)=>`${e} % de ${t} y ${n} % de lo anterior, ${r}`,skipped:e=>`Luego lo mismo ${Qf(e)} más, hasta los últimos pasos:`,reached:(e,t,n)=>`${$f(e)} en ${t} o más; hacen falta ${n}.`,notEnough:`Todavía no alcanza, así que no hay número.`,zeros:e=>`Una curva no puede usar el 0: aquí se dejan fuera ${$f(e)} de 0 o menos.`,fellBack:(e,t)=>`Para ver una tendencia hacen falta ${e} valoraciones y aquí hay ${t}. Por eso se usa el promedio.`,line:`La línea recta más cercana a las valoraciones, en la más nueva`,curve:`La curva más cercana a las valoraciones, en la más nueva`,compared:(e,t)=>`Qué tan lejos queda cada una de las valoraciones en total: ${e.map(([e,t])=>`${ep[e]} ${t}`).join(`, `)}. La más cercana: ${ep[t]}.`,clamped:e=>`Eso queda fuera de la escala, así que cuenta su extremo: ${e}.`,rounded:e=>`Entonces el número es ${e}.`,reachedLevel:e=>`El nivel más alto que alcanza: ${e}.`,nearestLevel:e=>`El nivel más cercano: ${e}.`}},np=(e,t,n)=>`${e} ${e===1?t:n}`,rp=e=>e===0?``:` ${np(e,`fila ya estaba`,`filas ya estaban`)} aquí.`,ip=e=>e===0?``:e===1?` No se pudo leer 1 fila.`:` No se pudieron leer ${e} filas.`,ap=e=>`“${e}” no es un día como 2026-11-20.`,op=e=>`“${e}” no es un nivel de esta escala.`,sp=e=>e?`“${e}” no está en esta página.`:`No dice de qué se trata.`,cp={rows:`Filas de la hoja de cálculo`,heading:`Si la primera fila tiene los nombres de las columnas, pueden ir en cualquier orden.`,add:`Agregar estas filas`,nothing:`Primero pega unas filas.`,row:(e,t)=>`Fila ${e}: ${t}`,moreRows:e=>`Y ${np(e,`fila`,`filas`)} más.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,ratings:{help:`Cuatro columnas: objetivo, trabajo, día, nivel. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,whose:`¿Quién dio estos niveles?`,options:{config:`Mi maestro(a)`,own:`Yo`},done:(e,t,n)=>`${np(e,`nivel agregado`,`niveles agregados`)}.${rp(t)}${ip(n)}`,faults:{objective:sp,level:op,noLevel:()=>`No tiene nivel.`,day:ap,future:e=>`El día ${e} aún no llega.`,giver:e=>e?`Aquí no se pueden agregar niveles de “${e}”.`:`Elige arriba quién lo dio.`},cells:{headings:{objective:[`objetivo`,`estándar`,`meta de aprendizaje`,`habilidad`,`competencia`,`tema`],work:[`trabajo`,`tarea`,`evaluación`,`examen`,`prueba`,`evidencia`],day:[`día`,`dia`,`fecha`,`marca temporal`],level:[`nivel`,`calificación`,`calificacion`,`puntuación`],who:[`quién`,`quien`,`por`]},givers:{own:[`tú`,`tu`,`yo`,`estudiante`],given:[`maestro(a)`,`maestro`,`maestra`,`maestro(a), copiado`,`examen`,`mi maestro`,`mi maestra`]},codes:{insufficientEvidence:[`evidencia insuficiente`,`no hay suficiente evidencia`],missing:[`falta`,`no entregado`,`no se entregó`],exempt:[`exento`,`exenta`,`no hace falta`],absent:[`ausente`,`no estuvo`]}}},goals:{help:`Seis columnas: de qué se trata, el nivel que quiero, para cuándo, por qué, un paso y para cuándo lo hago. Un paso en cada fila. Los días son como 2026-11-20 o 11/20/2026 (mes/día/año).`,done:(e,t,n,r)=>`${np(e,`meta`,`metas`)} y ${np(t,`paso agregado`,`pasos agregados`)}.${rp(n)}${ip(r)}`,faults:{objective:sp,level:op,offScale:op,noTarget:()=>`No dice qué nivel quieres.`,belowCurrent:e=>`Ya estás por encima de “${e}”.`,day:ap,notDate:ap,pastDate:e=>`El día ${e} ya pasó.`,noWords:()=>`Su paso no tiene palabras.`,noDate:()=>`Su paso no dice para cuándo.`},cells:{headings:{objective:[`tema`,`objetivo`,`estándar`,`habilidad`,`de qué se trata`],target:[`meta`,`nivel`],by:[`para`,`para cuándo`,`fecha`,`antes de`],why:[`por qué`,`por que`],step:[`paso`,`acción`,`lo que voy a hacer`,`plan`],stepBy:[`paso para`,`fecha del paso`],from:[`desde`,`ahora`],state:[`estado`],stepState:[`estado del paso`]},states:{met:[`lograda`,`logrado`],notYet:[`todavía no`],archived:[`aparte`]},stepStates:{done:[`hecho`,`x`,`✓`,`true`],blocked:[`detenido`,`atorado`]},nextTest:[`antes del próximo examen`,`antes de la próxima prueba`]}}},lp={heading:`Cómo se ve cada nivel`,headingForFamily:`Qué significa cada nivel`,levels:`Niveles`},up={heading:{learner:`Después de mi examen`,teacher:`Después de los exámenes de este estudiante`,family:`Después de los exámenes`},invite:`¿Qué te dijo tu último examen? Escribe tu resultado, una meta y lo que vas a hacer.`,none:{teacher:`Todavía no hay nada aquí.`,family:`Todavía no hay nada aquí.`},add:`Revisar un examen`,addAnother:`Revisar otro examen`,addThis:`Revisarlo`,ahead:`Todavía sin revisar`,columns:{test:`Examen`,result:`Mi resultado`,goal:`Mi meta para el próximo`,plan:`Lo que voy a hacer`,day:`Día`,points:`Puntos`,of:`De un total de`,level:`Nivel`,met:`¿Alcancé mi última meta?`},columnsOfStudent:{test:`Examen`,result:`Resultado`,goal:`Meta para el próximo`,plan:`Lo que va a hacer el estudiante`},level:e=>`Nivel ${e}`,levelOf:(e,t)=>`Nivel ${e} de ${t}`,points:(e,t)=>`${e} de ${t} puntos`,noResult:`Aún sin resultado`,nothing:`Aún sin escribir`,test:`¿Qué examen?`,on:`Día del examen, si quieres`,result:`Mi resultado, como me lo dieron`,kinds:{level:`Un nivel`,points:`Puntos`},myPoints:`Mis puntos`,ofPoints:`De un total de`,scale:(e,t)=>`De ${e} a ${t}`,wasGoal:e=>`Tu meta era: ${e}`,reached:`¿La alcanzaste?`,met:{yes:`Sí`,notYet:`Todavía no`},metBefore:{yes:`Última meta: alcanzada`,notYet:`Última meta: todavía no`},goal:`Mi meta para el próximo examen`,plan:`Lo que voy a hacer`,save:`Guardar`,cancel:`Cerrar sin guardar`,change:`Cambiar`,remove:`Borrar`,named:(e,t)=>`${e}: ${t}`,ticket:`Imprimir un pase para otra oportunidad`,saved:e=>`Guardado: ${e}.`,removed:e=>`Borrado: ${e}.`,undone:`Deshecho.`,undo:`Deshacer`,redo:`Volver a ponerlo`,errors:`Ver cada pregunta`,errorsHelp:`Mira qué ya tienes seguro y qué trabajar primero.`,questionNumber:e=>`Fila ${e} de preguntas`,question:`Pregunta`,objective:`De qué trataba`,answer:`¿Cómo te fue?`,choose:`Elige`,answers:{right:`Bien`,simpleMistake:`Error pequeño`,ranOutOfTime:`Me faltó tiempo`,dontUnderstandYet:`Todavía no lo entiendo`,wrong:`Mal, no sé por qué`},addQuestion:`Agregar una pregunta`,takeOut:`Quitar`,removeQuestion:e=>`Quitar la pregunta ${e}`,questionOut:e=>`Se quitó la pregunta ${e}.`,paste:`Pegar desde una hoja de cálculo`,pasteHelp:`Cuatro columnas: pregunta, de qué trataba, bien o mal, por qué.`,read:`Agregar estas filas`,readDone:e=>e===1?`Se agregó 1 pregunta.`:`Se agregaron ${e} preguntas.`,unread:(e,t,n)=>`La fila ${e} no se agregó. ${{question:`No tiene número de pregunta.`,objective:t?`“${t}” no está en esta hoja.`:`No dice de qué trataba.`,answer:t?`“${t}” no es bien, mal ni por qué.`:`No dice si está bien o mal.`}[n]}`,pasted:{heading:[`pregunta`,`preguntas`,`#`,`n.º`,`no.`,`número`],right:[`bien`,`correcto`,`correcta`,`sí`,`si`],wrong:[`mal`,`incorrecto`,`incorrecta`,`no`],simpleMistake:[`error pequeño`,`error simple`,`descuido`,`error`],ranOutOfTime:[`me faltó tiempo`,`falta de tiempo`,`tiempo`],dontUnderstandYet:[`todavía no lo entiendo`,`aún no lo entiendo`,`no lo entiendo`,`no entiendo`]},groups:{strengths:`Seguro`,review:`Para repasar: basta una mirada rápida`,priority:`Trabaja esto primero`},missed:`Lo que me faltó`,wrongs:{test:`Escribe el nombre del examen.`,on:`Escribe un día que exista.`,number:`Escribe un número, como 17 o 17.5.`,missing:`Escribe los dos números.`,tooMany:e=>`Es más que ${e}. Revisa los dos números.`,zero:`Un examen tiene por lo menos 1 punto.`,offScale:(e,t)=>`Los niveles van de ${e} a ${t}.`,question:`Escribe el número de la pregunta.`,objective:`Elige de qué trataba.`,answer:`Elige cómo te fue.`},teacher:`Maestro(a)`,family:`Familia`,peer:`Compañero(a)`,comment:`Unas palabras para este estudiante`,saveComment:`Guardar estas palabras`,emptyComment:`Primero escriba unas palabras.`,commented:`Sus palabras están guardadas.`,forFamily:{result:(e,t)=>`${e}: el resultado fue ${t}.`,noResult:e=>`${e}: todavía no hay resultado.`,met:{yes:`La última meta se alcanzó.`,notYet:`La última meta todavía no se alcanza.`},goal:e=>`La meta para el próximo examen: ${e}`,plan:e=>`El plan: ${e}`},printSheet:`Imprimir mi hoja`,printBlank:`Imprimir una hoja en blanco`,paper:{name:`Nombre`,class:`Clase`,date:`Fecha`,reason:`Por qué`,ticket:`Un pase para otra oportunidad`,relearned:`Lo que hice para aprenderlo`,now:`Preguntas que ya puedo contestar`,initials:`Iniciales del maestro o la maestra`},spreadsheet:`Guardar como hoja de cálculo`,fileName:`despues-de-mi-examen`,refused:`Esta página no permite eso aquí.`,asText:`Copia las palabras de este cuadro`},dp={saved:`Guardado en esta computadora.`,savedForNow:`Guardado aquí hasta que termines.`,willSave:`Tu trabajo se guardará en esta computadora.`,saving:`Guardando …`,unsaved:`Todavía no se guardó. Seguimos intentando.`,full:`Todavía no se guardó: no hay espacio aquí.`,memory:`No se guardó en este dispositivo.`,notSeen:`Tu maestro o maestra todavía no lo ha visto.`,willNotSee:`Tu maestro o maestra todavía no lo verá.`,turnedIn:e=>`Hiciste tu entrega el ${e}.`,changes:e=>`${e} ${e===1?`cambio`:`cambios`} desde entonces.`,question:e=>`¿Seguir con el trabajo del ${e}?`,keepGoing:`Seguir`,notMe:`No soy yo`,back:e=>`Volver al trabajo del ${e}`},fp={heading:{learner:`¿Cómo voy?`,teacher:`¿Cómo va este estudiante?`,family:`¿Cómo va?`},pick:{learner:`Elige tu nivel y verás qué sigue.`,teacher:`Elija el nivel que muestra este trabajo.`},sure:`Lo tengo claro`,unsure:`Todavía no lo tengo claro`,level:`Guardar este nivel`,reasonFrom:e=>`Desde ${e}, primero di por qué.`,mine:`Tú`,student:`Estudiante`,copied:`Maestro(a), copiado`,noLevel:`Aún sin nivel`,old:`De una escala anterior`,modified:`Expectativa modificada`,takenBack:`Deshecho.`,change:`Cambiar`,sendAgain:e=>`Para enviar un nivel, presiona “${e}” y elígelo.`,again:`Volver a elegir mi nivel`,cancel:`Dejarlo como estaba`,undo:`Deshacer`,redo:`Volver a ponerlo`,why:`¿Por qué? Una oración, si quieres.`,frames:`Maneras de empezar`,choices:`Elige una`,wordBank:`Palabras para usar`,more:`Agregar más`,signs:`Puedo mostrar esto`,link:`Un enlace a mi trabajo`,badLink:`Usa un enlace que empiece con https://.`,before:`Antes`,during:`Durante`,after:`Después`,need:`Necesito`,needs:{nothing:`nada por ahora`,example:`un ejemplo`,partner:`trabajar con alguien`,time:`más tiempo`,talk:`hablar con mi maestro(a)`},ownNeed:`Con mis palabras`,whatNext:`¿Qué sigue?`,keep:`Seguir en este nivel`,improve:e=>`Avanzar hacia ${e}`,step:`Lo primero que voy a hacer`,config:`El nivel que me dio mi maestro(a)`,save:`Guardar`,earlier:`Antes`,sentences:`Mis tres oraciones`,workingOn:e=>`Estoy trabajando en: ${e}.`,at:(e,t)=>`Voy en ${e}${t&&` porque ${t}`}.`,next:(e,t)=>`Lo que sigue: ${e}${t&&`. Necesito ${t}`}.`,toward:e=>`avanzar hacia ${e}`,stay:`seguir así`,copy:`Copiar`,copyDone:`Copiado.`,copyByHand:`Copia las palabras marcadas.`,rewrite:`Escribirlas de nuevo`,calibration:(e,t,n,r)=>e===0?`Tu maestro(a) y tú coinciden en ${t} de ${n}.`:`Te pusiste ${r?`un nivel `:``}${e>0?`más alto`:`más bajo`} en ${t} de ${n}.`},pp=e=>`Esto es demasiado largo.`,mp={notJson:({line:e,column:t})=>`Esto no es JSON. Busca una coma o unas comillas que falten.${e?` En la línea ${e}, columna ${t}.`:``}`,notLoaded:({found:e})=>`No se pudo abrir el archivo (${e}).`,tooBig:pp,tooDeep:pp,tooMany:pp,tooLong:pp,missing:()=>`Falta esto.`,empty:()=>`Aquí faltan palabras.`,wrongType:({expected:e})=>`Esto debe ser: ${e}.`,notOneOf:({found:e,expected:t})=>`«${e}» no es una de estas opciones: ${t}.`,notLanguage:({found:e})=>`«${e}» no es un idioma, como en o es.`,unsafeLink:()=>`Usa un enlace que empiece con https://.`,tooFewLevels:()=>`Una escala necesita al menos dos niveles.`,duplicateLevel:({found:e})=>`Dos niveles tienen el valor ${e}.`,duplicateId:({found:e})=>`Dos cosas tienen el id «${e}».`,offIncrement:({found:e,expected:t})=>`${e} queda entre los pasos de la escala (${t}).`,unknownLevel:({found:e})=>`La escala no tiene el nivel ${e}.`,spaceInId:({found:e})=>`El id «${e}» tiene un espacio.`,unknownId:({found:e})=>`No existe «${e}».`,minAboveMax:({found:e,expected:t})=>`El mínimo, ${e}, es mayor que el máximo, ${t}.`,tooFewOptions:({found:e,expected:t})=>`Hay ${e} opciones, pero se deben elegir ${t}.`,wrongCount:({found:e,expected:t})=>`Hay ${e} opciones; el cuadro necesita ${t}.`,cycle:({found:e})=>`«${e}» se necesita a sí misma y nadie puede llegar a ella.`,unreachable:({found:e})=>`Nadie puede llegar a «${e}»: espera algo que viene después.`,emptyBranch:({found:e})=>`En «${e}» no hay nada que elegir ni que hacer.`,mustAndMay:({found:e})=>`«${e}» es obligatoria y también opcional.`,mustDosBreakRule:()=>`Lo que todos deben hacer va contra otra regla.`,noWayToFinish:()=>`Ninguna elección cumple todas estas reglas.`,outOfRange:({found:e})=>`${e} es demasiado pequeño o demasiado grande.`,notWhole:({found:e})=>`${e} no es un número entero.`,newerVersion:()=>`Esto se hizo con una versión más nueva.`};re(`es`,{shared:{cannotShow:`Todavía no se puede mostrar.`,loading:`Un momento …`,problem:({path:e,code:t,params:n})=>[e,mp[t]?.({found:``,expected:``,...n})??`Esto no se puede leer.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Entre ${e} y ${t}`,you:`Estás aquí`,goal:`Meta`,next:`Sigue`,teacher:`Maestro(a)`,nextHeading:e=>`Qué hace falta para ${e}`,top:`Este es el nivel más alto.`,signs:`Cómo se nota`,required:`Elige un nivel.`,hear:`Escuchar`,stop:`Parar`,simpler:`Palabras más fáciles`,allWords:`Todas las palabras`,oneAtATime:`Uno a la vez`,allLevels:`Todos los niveles`,before:`Nivel anterior`,after:`Nivel siguiente`,swap:`Otro idioma`,isNotSaved:`Aquí no se guarda nada: falta un id.`},"save-line":dp,"choice-board":Wf,"traffic-light-checkpoint":{light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},meaning:{red:`Habla con tu maestro o maestra antes de seguir.`,yellow:`Revisa tu trabajo y luego sigue.`,green:`Puedes seguir.`},escalated:`Pediste ayuda, así que primero haz un alto aquí.`,reach:`Cómo hablar con tu maestro o maestra`,reachAnyhow:`Ve a su escritorio o levanta la mano.`,check:`Revisa tu trabajo`,anyChecks:[`Volví a leer la tarea.`,`Hice cada parte.`,`Se lo puedo explicar a alguien.`],ask:`¿Cómo te va?`,required:`Elige Alto, Revisa o Sigue.`,private:`Esto queda entre tú y tu maestro o maestra.`,mine:{red:`Necesito ayuda`,yellow:`Todavía no estoy seguro(a)`,green:`Ya lo entiendo`},you:`Tú`,words:{red:`¿En qué necesitas ayuda?`,yellow:`Tu pregunta, si tienes una`},frames:[`No sé cómo seguir con …`,`Intenté … pero …`,`¿Es cierto que … ?`],starts:`Maneras de empezar`,wordBank:`Palabras que puedes usar`,save:{red:`Guardar y pedir ayuda`,yellow:`Guardar mi revisión`,green:`Guardar y seguir`},lightMeaning:(e,t)=>`${e} · ${t}`,undo:`Deshacer`,done:{red:`Tu pedido de ayuda se guardó.`,yellow:`Tu revisión se guardó.`,green:`Se guardó.`},takenBack:`Se deshizo.`,goOn:`Sigue.`,stillStopped:`Tu maestro o maestra todavía quiere ver esto primero.`,whenSure:`Cuando estés seguro(a), sigue.`,waiting:e=>`En espera desde: ${e}`,now:`Ahora muéstraselo a tu maestro o maestra.`,seen:`Tu maestro o maestra ya vio tu pedido.`,helped:`Tu maestro o maestra te ayudó. ¿Cómo te va ahora?`,opened:e=>`Con permiso para seguir · ${e}`,isNotSaved:`Aquí no se guarda nada: falta un id.`,hear:`Escuchar`,stopHearing:`Dejar de escuchar`},"checkpoint-desk":Gf,"family-page":Kf,"goal-tracker":qf,"help-queue":Jf,"learning-path":Yf,"mastery-tracker":tp,"paste-rows":cp,"proficiency-scale":lp,"learning-record":Zf,"reflection-sheet":up,"self-rating":fp});var hp={type:`proficiency-scale`,id:`scale-exponential-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-vs-exponential`,code:`ALG1-7`,title:`Linear or exponential growth`,statement:`I can tell linear growth from exponential growth and explain how I know.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a partner or a hint, I can carry on a number pattern and say how I got the next number.`,plain:`With help, I can find the next number in a pattern.`,indicators:[{id:`exp-1-next`,text:`I find the next two numbers in a pattern.`},{id:`exp-1-how`,text:`I say what I did to get from one number to the next.`}]},{value:2,label:`Developing`,descriptor:`I can use a table to see whether a pattern adds the same amount each time or multiplies by the same number each time.`,plain:`I can see if it adds the same or multiplies by the same.`,indicators:[{id:`exp-2-differences`,text:`I subtract neighbors in a table to look for equal steps.`},{id:`exp-2-ratios`,text:`I divide neighbors in a table to look for equal factors.`},{id:`exp-2-name`,text:`I name the pattern linear, exponential or neither.`}]},{value:3,label:`Proficient`,descriptor:`I can decide whether a table, a graph or a story is linear or exponential, write a rule for it, and explain my choice by how it changes.`,plain:`I can tell which kind of growth it is, write the rule, and say why.`,indicators:[{id:`exp-3-decide`,text:`I decide which kind of growth I see in a table, a graph and a story.`},{id:`exp-3-rule`,text:`I write a rule with the right starting value.`},{id:`exp-3-why`,text:`I explain my choice: equal steps or equal factors.`}],exemplars:[{title:`Views on a video`,text:`Day 0 has 5 views, day 1 has 15, day 2 has 45. The steps are 10 and then 30, so it does not add the same amount. Each day is 3 times the day before, so it is exponential. My rule is v = 5 · 3ᵈ.`}]},{value:4,label:`Extending`,descriptor:`I can predict when exponential growth passes linear growth, and I can judge how long each model stays believable.`,plain:`I can find when one passes the other, and say how long the rule can be true.`,indicators:[{id:`exp-4-pass`,text:`I find when one kind of growth passes the other, and show how.`},{id:`exp-4-limits`,text:`I tell what in real life would end the growth.`},{id:`exp-4-own`,text:`I make up a situation of my own for each kind of growth.`,required:!1}],exemplars:[{title:`Two ways to save`,text:`Plan A is 100 + 50w dollars. Plan B is 10 · 2ʷ dollars. At week 5, A has $350 and B has $320. At week 6, A has $400 and B has $640, so B passes A in week 6. B is only believable for a while: by week 20 it would be more than ten million dollars, and nobody can keep doubling.`}]}]}},gp={type:`proficiency-scale`,id:`scale-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-functions`,code:`ALG1-4`,title:`Linear functions in real situations`,statement:`I can write, graph and explain a linear function that fits a real situation.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With an example beside me, I can plot points from a table and tell whether they line up.`,plain:`With help, I can put points on a graph and see if they make a line.`,indicators:[{id:`lin-1-plot`,text:`I plot points from a table in the right places.`,required:!0},{id:`lin-1-line`,text:`I say whether the points make a line and show what I looked at.`,required:!0}]},{value:2,label:`Developing`,descriptor:`I can find the rate of change and the starting value from a table or a graph, and I can use a rule that is given to me.`,plain:`I can find where it starts and how much it changes each step.`,indicators:[{id:`lin-2-rate`,text:`I find the rate of change from two points.`,required:!0},{id:`lin-2-start`,text:`I find the starting value, where x is 0.`,required:!0},{id:`lin-2-use`,text:`I use a given rule to find y for a new x.`,required:!0}]},{value:3,label:`Proficient`,descriptor:`I can write a linear function from a story, a table or a graph, draw its graph, and tell what its rate of change and starting value mean in that situation.`,plain:`I can write the rule, draw it, and say what each number means.`,indicators:[{id:`lin-3-write`,text:`I write a rule from a story, a table or a graph.`,required:!0},{id:`lin-3-graph`,text:`I draw the graph with both axes named.`,required:!0},{id:`lin-3-meaning`,text:`I say what each number in the rule means, with its unit.`,required:!0},{id:`lin-3-check`,text:`I test my rule with a point I did not use to make it.`,required:!1}],exemplars:[{title:`The cost of a gym`,text:`A gym charges $20 to join and $15 each month. My rule is c = 15m + 20. The 15 means the cost grows by $15 every month. The 20 is what I pay before the first month. For 6 months I pay 15 · 6 + 20 = 110, so $110.`}]},{value:4,label:`Extending`,descriptor:`I can compare linear functions that are shown in different ways, use them to make a decision, and tell where a line stops being a good model.`,plain:`I can compare two rules, choose one, and say when the rule stops working.`,indicators:[{id:`lin-4-compare`,text:`I compare two functions, such as a table and a rule.`,required:!0},{id:`lin-4-decide`,text:`I make a decision and back it up with numbers from both.`,required:!0},{id:`lin-4-limits`,text:`I tell where the line stops making sense, and why.`,required:!0}],exemplars:[{title:`Choosing between two gyms`,text:`Gym A costs 15m + 20. Gym B’s table says $50 for 2 months and $100 for 4 months, so B is $25 a month with no cost to join. Both cost $50 at 2 months. The season lasts 4 months: A is $80 and B is $100, so I choose A. For only 1 month B is cheaper, $25 instead of $35. My rules stop working if a gym changes its price.`}]}]}},_p={type:`goal-tracker`,id:`goals-algebra`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, unit 4`,objectives:[gp.objective,hp.objective],steps:[{objective:gp.objective.id,text:`Redo two problems from the practice page and check them.`},{text:`Explain one problem to a partner, out loud.`},{text:`Bring one question to the Thursday help hour.`}]},vp=gp.objective.id,yp=hp.objective.id,bp={type:`reflection-sheet`,id:`sheet-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1`,objectives:[gp.objective,hp.objective],tests:[{id:`alg1-unit-1`,title:`Unit 1 test`,on:`2026-10-02`},{id:`alg1-unit-2`,title:`Unit 2 test`,on:`2026-11-06`,questions:[{question:`1`,objective:vp},{question:`2`,objective:vp},{question:`3`,objective:yp},{question:`4`,objective:yp}]},{id:`alg1-unit-3`,title:`Unit 3 test`}]},xp={type:`proficiency-scale`,id:`scale-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-systems`,code:`ALG1-6`,title:`Systems of linear equations`,statement:`I can solve a system of two linear equations and tell what the solution means.`,version:1,proficientAt:3,increment:.5,levels:[{value:0,label:`Starting out`,descriptor:`I am new to this. I can show my teacher or a partner where I would like to begin.`,plain:`This is new to me. I can show where to begin.`},{value:1,label:`With help`,descriptor:`With help, I can check whether a point makes both equations true and take the first step of a solution.`,plain:`With help, I can test a point and start.`,indicators:[{id:`sys-1-check`,text:`I put a point into both equations to see whether it works.`},{id:`sys-1-start`,text:`I take the first step when I have an example to follow.`}]},{value:2,label:`The basics`,descriptor:`I can solve a system by graphing, and by substitution when one variable is already alone, and I know the words solution, system and intersection.`,plain:`I can solve the easier systems and use the right words.`,indicators:[{id:`sys-2-graph`,text:`I graph both lines and read where they cross.`},{id:`sys-2-substitute`,text:`I substitute when one variable is already alone.`},{id:`sys-2-words`,text:`I use solution, system and intersection correctly.`}]},{value:3,label:`The goal`,descriptor:`I can solve any system of two linear equations, choose a method that fits, check my answer in both equations, and tell what it means in a story.`,plain:`I can solve it, check it, and say what it means.`,indicators:[{id:`sys-3-solve`,text:`I solve by graphing, substitution and elimination.`},{id:`sys-3-choose`,text:`I say why the method I chose fits this system.`},{id:`sys-3-check`,text:`I check my answer in both equations.`},{id:`sys-3-meaning`,text:`I tell what the solution means, with units.`}],exemplars:[{title:`Tickets for the play`,text:`We sold 200 tickets for $1,240. Student tickets cost $5 and adult tickets cost $8. So s + a = 200 and 5s + 8a = 1240. From the first equation, s = 200 − a. Then 5(200 − a) + 8a = 1240, so 3a = 240, a = 80 and s = 120. Check: 120 + 80 = 200, and 600 + 640 = 1240. We sold 120 student tickets and 80 adult tickets.`}]},{value:4,label:`Beyond the goal`,descriptor:`I can write a system for a situation I have not seen before, explain why it has one solution, none or endlessly many, and decide whether the answer makes sense in real life.`,plain:`I can make my own system and explain how many answers it has.`,indicators:[{id:`sys-4-write`,text:`I write a system for a new situation and say what each letter stands for.`},{id:`sys-4-count`,text:`I explain how many solutions there are without solving first.`},{id:`sys-4-sense`,text:`I decide whether the answer makes sense, and why.`}]}]}},Sp={type:`mastery-tracker`,id:`tracker-algebra-1`,record:`q7Xm2vRw9TtB4nHc`,title:`Algebra 1, second quarter`,mastery:{method:`weighted-average`,weight:65,drop:[`group`]},objectives:[gp.objective,{...hp.objective,mastery:{method:`n-mastery`,times:3}},{...xp.objective,mastery:{method:`latest`}}]},Cp={type:`reflection-sheet`,id:`sheet-any`,record:`m3Jx7cNb5RtG9hQa`},wp={type:`proficiency-scale`,id:`scale-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:{id:`obj-argument-writing`,code:`ENG10-2`,title:`Argument writing: claim, evidence, reasoning`,statement:`I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a model to follow, I can say which side I take on an issue and give a reason for it.`,plain:`With help, I can say what I think and give one reason.`,indicators:[{id:`arg-1-side`,text:`I say which side I take.`},{id:`arg-1-reason`,text:`I give at least one reason.`}]},{value:2,label:`Developing`,descriptor:`I can write a claim in one sentence and support it with facts or quotations that I found in a text.`,plain:`I can write a claim and find facts for it.`,indicators:[{id:`arg-2-claim`,text:`My claim is one clear sentence.`},{id:`arg-2-evidence`,text:`I use at least two facts or quotations.`},{id:`arg-2-source`,text:`I say where each one comes from.`}]},{value:3,label:`Proficient`,descriptor:`I can write a claim that a reasonable person could disagree with, choose evidence from sources I can trust, and explain how each piece of evidence supports the claim.`,plain:`I can make a claim, pick good facts, and explain how each fact proves it.`,indicators:[{id:`arg-3-claim`,text:`A reasonable person could disagree with my claim.`},{id:`arg-3-trust`,text:`I can say why each source deserves trust.`},{id:`arg-3-because`,text:`After each piece of evidence, I explain how it supports the claim.`},{id:`arg-3-other`,text:`I mention what the other side would say.`,required:!1}],exemplars:[{title:`A paragraph about the start of the school day`,text:`Our school should start one hour later. In our own survey, 19 of 26 students said they sleep less than seven hours on a school night. This matters because tired students have a harder time paying attention, so a later start would help them learn in their first class, which is when we now hold most of our tests.`}]},{value:4,label:`Extending`,descriptor:`I can answer the strongest point of the other side fairly and with evidence, and put my points in an order in which each one makes the next one stronger.`,plain:`I can answer the other side’s best point and put my points in the best order.`,indicators:[{id:`arg-4-fair`,text:`I state the other side’s best point in words they would accept.`},{id:`arg-4-answer`,text:`I answer that point with evidence.`},{id:`arg-4-order`,text:`I can explain why my points are in this order.`}],exemplars:[{title:`Answering the other side`,text:`People who want to keep the early start make a fair point: many students work or care for younger children after school. Because of this, I do not ask for a longer day. Our bus plan shows that the day could end only 20 minutes later if we use two short breaks in place of one long one. So students would still reach their jobs on time, and they would reach first hour awake.`}]}]}},Tp={type:`self-rating`,id:`rate-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:wp.objective,evidence:{id:`eng10-essay-1-draft`,title:`School day essay, first draft`,kind:`assignment`,on:`2026-10-09`},ask:[`why`,`prompts`,`need`,`next`],requireEvidenceAt:4,frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`You can see it in paragraph …, where I …`,es:`Se ve en el párrafo …, donde yo …`},{en:`My claim is stronger now because …`,es:`Mi afirmación es más fuerte ahora porque …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`evidence`,es:`evidencia`},{en:`reasoning`,es:`razonamiento`},{en:`source`,es:`fuente`},{en:`the other side`,es:`la postura contraria`},{en:`for this reason`,es:`por esta razón`}],prompts:[{id:`arg-before`,moment:`before`,text:{en:`What do you want your reader to think or do after reading?`,es:`¿Qué quieres que piense o haga quien lea tu texto?`},frames:[{en:`I want my reader to …`,es:`Quiero que quien me lea …`}]},{id:`arg-during`,moment:`during`,text:{en:`Which piece of evidence is your strongest so far? Why?`,es:`Hasta ahora, ¿cuál es tu evidencia más fuerte? ¿Por qué?`},frames:[{en:`My strongest evidence is … because …`,es:`Mi evidencia más fuerte es … porque …`}]},{id:`arg-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which part of your essay would you like to work on next?`,es:`¿En qué parte de tu ensayo te gustaría trabajar ahora?`},choices:[{en:`Making my claim clear`,es:`Hacer clara mi afirmación`},{en:`Finding better evidence`,es:`Encontrar mejor evidencia`},{en:`Explaining how the evidence fits`,es:`Explicar cómo la evidencia apoya lo que digo`}]},{id:`arg-after-met`,moment:`after`,when:`met`,text:{en:`Which sentence are you proud of, and what does it do for your reader?`,es:`¿De qué oración estás orgulloso u orgullosa, y qué logra en quien la lee?`},frames:[{en:`This sentence works because …`,es:`Esta oración funciona porque …`}]},{id:`arg-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`How could you help a classmate answer the other side?`,es:`¿Cómo podrías ayudar a alguien de tu clase a responder a la postura contraria?`},frames:[{en:`I would show them how to …`,es:`Le mostraría cómo …`}]}]},Ep={type:`proficiency-scale`,id:`scale-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:{id:`obj-cell-transport`,code:`BIO-3`,title:{en:`How materials move in and out of a cell`,es:`Cómo entran y salen las sustancias de una célula`},statement:{en:`I can explain how materials move in and out of a cell and predict what a new solution will do to it.`,es:`Puedo explicar cómo entran y salen las sustancias de una célula y predecir qué le hará una solución nueva.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With a labeled picture, I can point to the cell membrane and name something that passes through it.`,es:`Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.`},plain:{en:`With a picture, I can show what goes in and out.`,es:`Con un dibujo, puedo mostrar lo que entra y lo que sale.`},indicators:[{id:`cell-1-membrane`,text:{en:`I point to the membrane in a picture.`,es:`Señalo la membrana en un dibujo.`}},{id:`cell-1-name`,text:{en:`I name one thing that enters and one thing that leaves.`,es:`Nombro algo que entra y algo que sale.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe diffusion and osmosis in my own words and draw arrows for the way that most of the particles or the water will move.`,es:`Puedo describir la difusión y la ósmosis con mis propias palabras y dibujar flechas que muestran hacia dónde se moverá la mayor parte de las partículas o del agua.`},plain:{en:`I can say what diffusion and osmosis are and draw which way things move.`,es:`Puedo decir qué son la difusión y la ósmosis y dibujar hacia dónde se mueven las cosas.`},indicators:[{id:`cell-2-describe`,text:{en:`I describe diffusion and osmosis in my own words.`,es:`Describo la difusión y la ósmosis con mis propias palabras.`}},{id:`cell-2-arrows`,text:{en:`My arrows go from more to less of what is moving.`,es:`Mis flechas van de donde hay más a donde hay menos de lo que se mueve.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can use a model to explain passive and active transport, tell when the cell must spend energy, and predict whether a cell will swell, shrink or stay the same.`,es:`Puedo usar un modelo para explicar el transporte pasivo y el activo, decir cuándo la célula necesita gastar energía y predecir si se hinchará, se encogerá o quedará igual.`},plain:{en:`I can explain when moving things takes energy, and predict what happens to the cell.`,es:`Puedo explicar cuándo se gasta energía para mover algo y predecir qué le pasa a la célula.`},indicators:[{id:`cell-3-energy`,text:{en:`I tell which kinds of transport need energy, and why.`,es:`Digo qué tipos de transporte necesitan energía y por qué.`}},{id:`cell-3-predict`,text:{en:`I predict the change in a cell and give the reason.`,es:`Predigo el cambio en la célula y doy la razón.`}},{id:`cell-3-model`,text:{en:`My model shows the membrane, the particles and the water.`,es:`Mi modelo muestra la membrana, las partículas y el agua.`}}],exemplars:[{title:{en:`A potato slice in salt water`,es:`Una rebanada de papa en agua con sal`},text:{en:`There is more salt outside the potato cells than inside, so there is a smaller share of water outside. Water moves out by osmosis and the slice gets soft and shrinks. The cells spend no energy, because the water moves from where there is more of it to where there is less.`,es:`Hay más sal afuera de las células de la papa que adentro, así que afuera hay una proporción menor de agua. El agua sale por ósmosis, y la rebanada se pone blanda y se encoge. Las células no gastan energía, porque el agua va de donde hay más a donde hay menos.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can plan an investigation of transport, use its data as evidence, and apply what I found to a living thing in a new situation.`,es:`Puedo planear una investigación sobre el transporte celular, usar sus datos como evidencia y aplicar lo que encontré a un ser vivo en una situación nueva.`},plain:{en:`I can plan an experiment, use the data, and use what I learned somewhere new.`,es:`Puedo planear un experimento, usar los datos y aplicar lo que aprendí en otro caso.`},indicators:[{id:`cell-4-plan`,text:{en:`My plan changes one thing and keeps the rest the same.`,es:`Mi plan cambia una sola cosa y deja igual lo demás.`}},{id:`cell-4-data`,text:{en:`I use numbers from the data to support my explanation.`,es:`Uso números de los datos para apoyar mi explicación.`}},{id:`cell-4-apply`,text:{en:`I apply it to a case we did not study, such as a river fish in the sea.`,es:`Lo aplico a un caso que no estudiamos, como un pez de río en el mar.`}}]}]}},Dp={type:`goal-tracker`,id:`goals-cell`,record:`c5Ln8sKp3WzY6eQd`,title:{en:`Biology, unit 2`,es:`Biología, unidad 2`},objectives:[Ep.objective],closesBy:`teacher`,languages:`stacked`,steps:[{text:{en:`Draw the cell membrane again without looking, then compare.`,es:`Dibujar otra vez la membrana sin mirar, y luego comparar.`}},{text:{en:`Tell somebody at home how salt makes a potato soft.`,es:`Contarle a alguien en casa cómo la sal ablanda una papa.`}}]},Op={type:`reflection-sheet`,id:`sheet-biology`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology`,es:`Biología`},languages:`stacked`,scale:{min:1,max:4},objectives:[Ep.objective],tests:[{id:`bio-cells`,title:{en:`Cells test`,es:`Examen de las células`},on:`2026-10-16`},{id:`bio-transport`,title:{en:`Transport test`,es:`Examen del transporte`}}]},kp={type:`self-rating`,id:`rate-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:Ep.objective,evidence:{id:`bio-potato-lab`,title:{en:`Potato lab`,es:`Laboratorio de la papa`},kind:`project`,on:`2026-10-23`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In the lab, I saw that …`,es:`En el laboratorio vi que …`},{en:`I still wonder …`,es:`Todavía me pregunto …`}],wordBank:[{en:`membrane`,es:`membrana`},{en:`diffusion`,es:`difusión`},{en:`osmosis`,es:`ósmosis`},{en:`concentration`,es:`concentración`},{en:`energy`,es:`energía`},{en:`swell`,es:`hincharse`},{en:`shrink`,es:`encogerse`}],prompts:[{id:`cell-before`,moment:`before`,text:{en:`What do you think will happen to the potato in salt water? Why?`,es:`¿Qué crees que le pasará a la papa en agua con sal? ¿Por qué?`},frames:[{en:`I think … because …`,es:`Creo que … porque …`}]},{id:`cell-during`,moment:`during`,text:{en:`What do you notice that surprises you?`,es:`¿Qué notas que te sorprende?`},frames:[{en:`I notice …, and it makes me think …`,es:`Noto …, y eso me hace pensar …`}]},{id:`cell-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which idea would you like to see explained one more time?`,es:`¿Qué idea te gustaría que te explicaran una vez más?`},choices:[{en:`What the membrane does`,es:`Qué hace la membrana`},{en:`Which way the water moves`,es:`Hacia dónde se mueve el agua`},{en:`When the cell spends energy`,es:`Cuándo gasta energía la célula`}]},{id:`cell-after-met`,moment:`after`,when:`met`,text:{en:`How would you explain osmosis to someone at home?`,es:`¿Cómo le explicarías la ósmosis a alguien en tu casa?`},frames:[{en:`It is like …`,es:`Es como …`}]},{id:`cell-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`What would you like to investigate next?`,es:`¿Qué te gustaría investigar ahora?`},frames:[{en:`I would change … to find out …`,es:`Cambiaría … para averiguar …`}]}]},Ap={type:`mastery-tracker`,id:`tracker-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,title:{en:`Biology: cells`,es:`Biología: las células`},mastery:{method:`decaying-average`,weight:65,attempts:`latest`},languages:`stacked`,objectives:[Ep.objective]},jp={type:`proficiency-scale`,id:`scale-collaboration`,record:`Ju2yPa6eGc9LvS4k`,current:1,target:2,objective:{id:`obj-collaboration`,title:`Collaboration, grades 9 and 10`,statement:`I can work with others so that everyone’s strengths make the work better.`,version:1,proficientAt:2,levels:[{value:1,label:`Beginning`,descriptor:`I can do my share of a group task, listen while others speak, and ask when I need to know more.`,plain:`I do my part and listen.`,indicators:[{id:`col-1-share`,text:`I finish the part I agreed to do.`},{id:`col-1-listen`,text:`I let others finish, then answer what they said.`}]},{value:2,label:`Proficient`,descriptor:`I can help a group agree on roles and goals, build on what others say, and help work out a disagreement so that the work moves on.`,plain:`I help the group plan, use each other’s ideas, and solve disagreements.`,indicators:[{id:`col-2-roles`,text:`I help decide who does what by when.`},{id:`col-2-build`,text:`I add to an idea from someone else and say whose it was.`},{id:`col-2-disagree`,text:`I help find a next step that both sides can live with.`}],exemplars:[{title:`A line from a student’s team notes`,text:`Two of us wanted a video and two wanted a poster. I asked what each pair liked about their idea. We made a poster with codes that open short clips, so Ana’s drawing and Luis’s editing are both in it.`}]},{value:3,label:`Advanced`,descriptor:`I can notice what a group needs, invite people whose view is missing, and lead us to look back at how we work and change it.`,plain:`I see what the group needs, bring people in, and help us get better.`,indicators:[{id:`col-3-invite`,text:`I ask for the view of someone we have not heard.`},{id:`col-3-look-back`,text:`I lead a short talk about how we work together.`},{id:`col-3-change`,text:`I can name one thing that we changed because of it.`}]}]}},Mp={type:`choice-board`,id:`board-ecosystem`,record:`Bk4wP9vRj2YcT6mS`,title:`Our desert, on a menu`,statement:`I can explain how energy and matter move through an ecosystem near me.`,successCriteria:[`It names living and nonliving parts.`,`Arrows or words show where the energy goes.`],sections:[{id:`starter`,title:`Starter`},{id:`main`,title:`Main dish`},{id:`side`,title:`Sides`}],options:[{id:`eco-walk`,title:`Schoolyard count`,text:`Count every living thing in one square meter of the schoolyard. Write down what you see and what you only find traces of.`,section:`starter`,minutes:20,materials:[`string`,`four stakes`,`clipboard`]},{id:`eco-web`,title:`Food web`,text:`Draw the food web of your square, with an arrow for each meal.`,section:`main`,medium:`Drawing`,minutes:40,dimension:`product`},{id:`eco-model`,title:`Energy model`,text:`Build a model that shows how much of the sun’s energy reaches a hawk.`,section:`main`,medium:`Model`,minutes:50,dimension:`product`,modes:[`solo`,`partner`]},{id:`eco-water`,title:`Follow the water`,text:`Follow one drop of the Colorado River through your square, in pictures or words.`,section:`side`,medium:`Pictures or words`,minutes:20,dimension:`content`},{id:`eco-interview`,title:`Ask a grower`,text:`Ask somebody who works in the fields what changed in ten years, and why they think so.`,section:`side`,medium:`Interview`,minutes:30,dimension:`process`},{id:`eco-data`,title:`Read a graph`,text:`Say in three sentences what the rainfall graph tells, and what it cannot tell.`,section:`side`,medium:`Writing`,minutes:15,dimension:`process`,links:[{title:`Rainfall in the desert, 50 years`,href:`https://example.org/rainfall`}]}],rules:{mustDo:[`eco-walk`],perSection:[{section:`main`,min:1,max:1},{section:`side`,min:1,max:2}]}},Np={type:`choice-board`,id:`board-linear`,record:`q3Vx8LmTz5WnKd7R`,title:`Linear functions: complete any two of the four`,statement:`I can write a rule for a line and explain what each number in it means.`,successCriteria:[`The rule fits every point.`,`You say what the start and the rate mean in the story.`,`Somebody else could follow your steps.`],options:[{id:`linear-station`,title:`Phone plans`,text:`Compare three phone plans. Write a rule for each, graph them, and say who should buy which.`,dimension:`product`,medium:`Graph and writing`,minutes:35,level:`Level 3`,materials:[`graph paper`]},{id:`linear-error`,title:`Find the mistake`,text:`Two worked problems went wrong. Find where, fix them, and write a hint for whoever made them.`,dimension:`process`,medium:`Writing`,minutes:25,level:`Level 2`,modes:[`solo`,`partner`]},{id:`linear-walk`,title:`Walk the line`,text:`Use the motion sensor in the back of the room. Make three graphs by walking, and a rule for each.`,dimension:`process`,medium:`Lab table`,minutes:30,level:`Level 2`,materials:[`motion sensor`,`tape`],modes:[`partner`,`group`],groupSize:{min:3,max:4}},{id:`linear-teach`,title:`Teach it`,text:`Record two minutes that teach somebody in grade 7 what the rate of a line tells them.`,dimension:`product`,medium:`Audio or video`,minutes:30,level:`Level 3`,modes:[`solo`,`partner`]}],rules:{pickExactly:2,capacity:[{option:`linear-walk`,n:8}]}},Pp={type:`traffic-light-checkpoint`,id:`linear-check-rate`,record:`q7Xm2vRw9TtB4nHc`,checkpoint:{id:`linear-rate-check`,signal:`yellow`,escalate:!0,title:`Check your rate of change for problems 1 to 4`,text:`Open the answer sheet in the blue folder and compare.`,checks:[{id:`same-unit`,text:`My rate has a unit, such as dollars per ticket.`},{id:`two-points`,text:`I used two points, and a third point on the line fits too.`},{id:`sign`,text:`When the line falls, my rate is negative.`}],reach:`Raise your hand, or come to the round table.`,frames:[`In problem …, I …`,`I do not see why …`],next:{text:`Go on with problems 5 to 8.`}}},Fp={type:`self-rating`,id:`rate-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:gp.objective,evidence:{id:`alg1-quiz-2`,title:`Quiz 2`,kind:`assessment`,on:`2026-11-20`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In problem …, I showed that I can …`,es:`En el problema …, mostré que puedo …`},{en:`I still want to understand …`,es:`Todavía quiero entender …`}],wordBank:[{en:`rate of change`,es:`tasa de cambio`},{en:`starting value`,es:`valor inicial`},{en:`slope`,es:`pendiente`},{en:`table`,es:`tabla`},{en:`graph`,es:`gráfica`},{en:`rule`,es:`regla`}],prompts:[{id:`lin-before`,moment:`before`,text:{en:`What can you already do with tables, graphs and rules?`,es:`¿Qué puedes hacer ya con tablas, gráficas y reglas?`},frames:[{en:`I already know how to …`,es:`Ya sé cómo …`}]},{id:`lin-during`,moment:`during`,text:{en:`Which problem needs the most thought? What have you tried so far?`,es:`¿Qué problema necesita más atención? ¿Qué has intentado hasta ahora?`},frames:[{en:`I tried …, and I noticed …`,es:`Intenté …, y noté que …`}]},{id:`lin-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which step do you want to practice first?`,es:`¿Qué paso quieres practicar primero?`},choices:[{en:`Finding the rate of change`,es:`Encontrar la tasa de cambio`},{en:`Finding the starting value`,es:`Encontrar el valor inicial`},{en:`Writing the rule from a story`,es:`Escribir la regla a partir de una historia`},{en:`Saying what the numbers mean`,es:`Decir qué significan los números`}]},{id:`lin-after-met`,moment:`after`,when:`met`,text:{en:`What did you do to get here that you want to keep doing?`,es:`¿Qué hiciste para llegar hasta aquí que quieres seguir haciendo?`},frames:[{en:`It helped me when I …`,es:`Me ayudó cuando …`}]},{id:`lin-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Where outside of math class could you use a line to make a decision?`,es:`Fuera de la clase de matemáticas, ¿dónde podrías usar una recta para tomar una decisión?`},frames:[{en:`I could use a line to …`,es:`Podría usar una recta para …`}]}]},Ip={type:`learning-path`,id:`linear-path`,record:`q7Xm2vRw9TtB4nHc`,title:`Linear functions at your own pace`,statement:`I can write a rule for a line and explain it.`,steps:[{id:`linear-start`,kind:`choose`,title:`Choose how you start`,text:`Both lead to the same place.`,options:[{id:`start-watch`,title:`Watch`,text:`A short film with three stops to think.`,minutes:15,steps:[`linear-film`]},{id:`start-read`,title:`Read`,text:`Two pages with worked examples.`,minutes:20,steps:[`linear-pages`]}]},{id:`linear-film`,kind:`must`,title:`Watch, and stop three times`,text:`At each stop, write what you think comes next.`,resources:[{title:`Film: how fast does it change?`,href:`https://example.org/linear/film`}],minutes:15},{id:`linear-pages`,kind:`must`,title:`Read, and redo one example`,text:`Cover the answer and work one example again.`,resources:[{title:`Pages 12 and 13`,href:`https://example.org/linear/pages`}],minutes:20},{id:`linear-practice`,kind:`choose`,title:`Practice: complete any two of the four`,pick:2,options:[{id:`practice-tickets`,title:`Ticket prices`,text:`A table of prices, and its rule.`,minutes:15},{id:`practice-phone`,title:`A phone battery`,text:`A falling line, and when it ends.`,minutes:15},{id:`practice-walk`,title:`Walk a line`,text:`Walk so that a graph comes out.`,minutes:20},{id:`practice-write`,title:`Write one`,text:`A story that fits a line, for a partner.`,minutes:20}],minutes:40,checkpoint:`linear-rate-check`},{id:`linear-more`,kind:`may`,title:`Two lines at once`,text:`Where do they meet, and what does that mean?`,minutes:20},{id:`linear-test`,kind:`assess`,title:`Test: linear functions`,text:`Six problems, on paper. Say when you are ready.`,minutes:30,ready:{selfRating:{objective:`obj-linear`,title:`Linear functions`,atLeast:3},musts:!0}}],checkpoints:[Pp.checkpoint]},Lp={type:`proficiency-scale`,id:`scale-long-words`,record:`Ez4kUv7nWj2RdA9p`,order:`descending`,languages:`stacked`,current:3,target:5,objective:{id:`obj-long-words`,code:`HEALTHSCIENCE-TERMINOLOGY-2026-UNIT-12-OBJECTIVE-03`,title:{en:`Taking apart long medical words, from tonsillopharyngitis to pneumonoultramicroscopicsilicovolcanoconiosis`,es:`Desarmar palabras médicas largas, desde amigdalofaringitis hasta neumonoultramicroscopicosilicovolcanoconiosis`},statement:{en:`I can take a long medical word apart, such as esophagogastroduodenoscopy, and explain it to someone who is not a doctor.`,es:`Puedo desarmar una palabra médica larga, como esofagogastroduodenoscopia, y explicársela a alguien que no es médico.`},version:3,proficientAt:4,levels:[{value:1,label:{en:`Syllable-by-syllable-explorer`,es:`Exploración-sílaba-por-sílaba`},descriptor:{en:`With someone beside me, I can clap and say the parts of a word like electrocardiography.`,es:`Con alguien a mi lado, puedo separar con palmadas y decir las partes de una palabra como electrocardiografía.`},plain:{en:`With help, I can say it in parts.`,es:`Con ayuda, puedo decirla por partes.`}},{value:2,label:{en:`Prefix-and-suffix-recognition`,es:`Reconocimiento-de-prefijos-y-sufijos`},descriptor:{en:`I can underline the prefix and the suffix in words like hypercholesterolemia and tell what each of them means.`,es:`Puedo subrayar el prefijo y el sufijo en palabras como hipercolesterolemia y decir qué significa cada uno.`},plain:{en:`I can find the beginning and the ending and say what they mean.`,es:`Puedo encontrar el principio y el final y decir qué significan.`},indicators:[{id:`long-2-underline`,text:{en:`I underline both parts in hypercholesterolemia.`,es:`Subrayo las dos partes en hipercolesterolemia.`}}]},{value:3,label:{en:`Interconnectedwordrootinterpretation`,es:`Interpretacióninterconectadaderaíces`},descriptor:{en:`I can join the roots in a word like hepatosplenomegaly to work out what the whole word means, and check it in a glossary.`,es:`Puedo unir las raíces de una palabra como hepatoesplenomegalia para descubrir qué significa completa, y comprobarlo en un glosario.`},plain:{en:`I can put the roots together and check the meaning.`,es:`Puedo juntar las raíces y comprobar el significado.`},indicators:[{id:`long-3-join`,text:{en:`I join hepato-, spleno- and -megaly into one meaning.`,es:`Uno hepato-, espleno- y -megalia en un solo significado.`}}]},{value:4,label:{en:`Independent-terminology-comprehension`,es:`Comprensión-independiente-de-terminología`},descriptor:{en:`I can read a short report with words like otorhinolaryngologist and cholangiopancreatography and retell it in everyday words.`,es:`Puedo leer un informe breve con palabras como otorrinolaringólogo y colangiopancreatografía, y contarlo con palabras de todos los días.`},plain:{en:`I can read a short report and say it in easy words.`,es:`Puedo leer un informe breve y decirlo con palabras fáciles.`},indicators:[{id:`long-4-retell`,text:{en:`I retell the otorhinolaryngologist’s report so that a ten-year-old could follow it.`,es:`Cuento el informe del otorrinolaringólogo de modo que lo entienda alguien de diez años.`}}],exemplars:[{title:{en:`Esophagogastroduodenoscopy in everyday words`,es:`La esofagogastroduodenoscopia en palabras de todos los días`},text:{en:`Esophago- is the food pipe, gastro- is the stomach, duodeno- is the first part of the small intestine, and -scopy means looking. So the doctor looks at all three with a small camera.`,es:`Esofago- es el tubo por donde baja la comida, gastro- es el estómago, duodeno- es la primera parte del intestino delgado y -scopia significa mirar. Entonces, la doctora mira las tres partes con una cámara pequeña.`}}]},{value:5,label:{en:`Professional-communication-responsibility`,es:`Responsabilidad-en-la-comunicación-profesional`},descriptor:{en:`I can choose between a medical word such as gastroenterocolitis and an everyday one to suit my listener, and spell both in a written note.`,es:`Puedo elegir entre una palabra médica como gastroenterocolitis y una de todos los días según quién me escucha, y escribir bien las dos en una nota.`},plain:{en:`I can pick the right word for the person and spell it.`,es:`Puedo elegir la palabra adecuada para la persona y escribirla bien.`}},{value:6,label:{en:`Interdisciplinaryterminologyambassadorship`,es:`Representacióninterdisciplinariadeterminología`},descriptor:{en:`I can explain how a word like pneumonoultramicroscopicsilicovolcanoconiosis was built, and teach others to build and take apart such words in English and in Spanish.`,es:`Puedo explicar cómo se formó una palabra como neumonoultramicroscopicosilicovolcanoconiosis y enseñar a otras personas a formar y desarmar palabras así en inglés y en español.`},plain:{en:`I can teach others how long words are built.`,es:`Puedo enseñar a otras personas cómo se forman las palabras largas.`},indicators:[{id:`long-6-teach`,text:{en:`I lead a five-minute lesson on one word, such as electroencephalographically.`,es:`Doy una lección de cinco minutos sobre una palabra, como electroencefalográficamente.`},required:!1}]}]}},Rp={type:`proficiency-scale`,id:`scale-cpr`,record:`Ns6wFb3tQh8CxY5m`,objective:{id:`obj-cpr`,title:`Hands-only CPR for an adult, on a practice manikin`,statement:`I can give hands-only CPR to an adult and use an AED while help is on the way.`,version:1,proficientAt:1,levels:[{value:0,label:`Not yet`,descriptor:`I can do some of the steps by myself, and I know which ones I will practice next.`,plain:`I can do some steps. I know what to practice.`,indicators:[{id:`cpr-0-safe`,text:`I look around for danger before I come close.`},{id:`cpr-0-next`,text:`I name the step I will practice next.`}]},{value:1,label:`Met`,descriptor:`I can do every step in order on the manikin, with nobody telling me what comes next.`,plain:`I can do all the steps in order by myself.`,indicators:[{id:`cpr-1-check`,text:`I check whether the person responds and breathes.`},{id:`cpr-1-call`,text:`I tell one person to call 911 and one to bring the AED.`},{id:`cpr-1-hands`,text:`I put my hands in the center of the chest, arms straight.`},{id:`cpr-1-push`,text:`I push hard and fast: at least 2 inches deep, 100 to 120 pushes a minute.`},{id:`cpr-1-rise`,text:`I let the chest come all the way back up after each push.`},{id:`cpr-1-aed`,text:`I turn the AED on, follow its voice, and keep everyone clear for the shock.`},{id:`cpr-1-go-on`,text:`I start pushing again right after the shock and go on until help takes over.`}]}]}},zp={type:`traffic-light-checkpoint`,id:`reading-go-first`,record:`n4Hs8kQv2YpW6dLz`,checkpoint:{id:`reading-first`,signal:`green`,title:`You have read the story once`,next:{text:`Choose your next source on the board.`}}},Bp={type:`choice-board`,id:`board-reading`,record:`Hs7fD2gLq8NvX4pC`,title:`Your book, three in a line`,statement:`I can back up what I say about a book with what stands in it.`,options:[[`map`,`Map`,`Draw where it happens.`],[`letter`,`Letter`,`Write to the author.`],[`playlist`,`Playlist`,`Five songs for one character, with reasons.`],[`scene`,`Lost scene`,`Write a scene the author left out.`],[`claim`,`Claim`,`One claim about the book, three places that show it.`],[`review`,`Review`,`Tell a friend whether to read it.`],[`words`,`Ten words`,`Ten words worth keeping, and where they stood.`],[`timeline`,`Timeline`,`What happened when, and what it changed.`],[`talk`,`Book talk`,`Two minutes to make a class want it.`]].map(([e,t,n])=>({id:`reading-${e}`,title:t,text:n})),rules:{lines:{size:3,requireCentre:!0}}},Vp={type:`proficiency-scale`,id:`scale-shop-safety`,record:`B3hGn7uQx5KyR9aE`,objective:{id:`obj-shop-safety`,code:`CTE-S1`,title:`Shop safety: protective gear and lockout`,statement:`I can protect myself and others in the shop, and lock out a machine before anyone works on it.`,version:1,proficientAt:3,levels:[{value:1,label:`Getting ready`,descriptor:`With my instructor beside me, I can name the hazards at a station and put on the gear it calls for.`,plain:`With help, I can spot dangers and put on the right gear.`,indicators:[{id:`safe-1-hazards`,text:`I name what could cut, burn, pinch, shock or hit me here.`},{id:`safe-1-eyes`,text:`I wear safety glasses from the door in.`},{id:`safe-1-loose`,text:`I tie back long hair and take off jewelry and loose sleeves.`},{id:`safe-1-find`,text:`I point to the emergency stop, eyewash, first aid kit and fire extinguisher.`}]},{value:2,label:`Practicing`,descriptor:`With a checklist, I can make my station safe before I start, and I stop when something looks wrong.`,plain:`With a checklist, I can get my station safe and stop if something is wrong.`,indicators:[{id:`safe-2-gear`,text:`I choose ear, face, hand and foot protection for this job.`},{id:`safe-2-gloves`,text:`I take gloves off before I use a machine with turning parts.`},{id:`safe-2-inspect`,text:`I check guards, cords and blades before power goes on.`},{id:`safe-2-stop`,text:`I stop and tell my instructor when something looks, sounds or smells wrong.`},{id:`safe-2-steps`,text:`I say the lockout steps in order, with the card in my hand.`}]},{value:3,label:`Ready to work`,descriptor:`I can work safely through a whole class on my own, and carry out each lockout step in order while my instructor watches.`,plain:`I can work safely on my own and do every lockout step in order.`,indicators:[{id:`safe-3-session`,text:`I keep my gear on and my area clear for the whole class.`},{id:`safe-3-tell`,text:`Lockout: I tell everyone who uses the machine.`},{id:`safe-3-shut-down`,text:`Lockout: I shut the machine down the normal way.`},{id:`safe-3-cut-off`,text:`Lockout: I cut off every source of power, such as electric, air and hydraulic.`},{id:`safe-3-lock`,text:`Lockout: I put on my own lock and my tag, and keep the key with me.`},{id:`safe-3-release`,text:`Lockout: I let out stored energy, such as air pressure, springs or raised parts.`},{id:`safe-3-try`,text:`Lockout: I check that people are clear, then press start to prove that it stays off.`},{id:`safe-3-remove`,text:`Lockout: when the work is done, I check the area and take off only my own lock.`}],exemplars:[{title:`What I say out loud before a blade change`,text:`I told the two people at this saw. The saw is off and unplugged, and my lock is on the plug cover. The key is in my pocket. I waited for the blade to stop. I checked that nobody is near, pressed the start button, and nothing moved. I set the switch back to off. Now I can open the guard.`}]},{value:4,label:`Leading`,descriptor:`I can lead a safety check for my crew, coach someone through a step, and turn a near miss into a safer way of working.`,plain:`I can lead others, teach a step, and make the shop safer.`,indicators:[{id:`safe-4-lead`,text:`I lead the check at the start of class and listen to what the crew sees.`},{id:`safe-4-coach`,text:`I coach a teammate through a step by asking first, then showing.`},{id:`safe-4-report`,text:`I write a near-miss report: what happened, why, and what we will change.`}],exemplars:[{title:`A near-miss report`,text:`A cord lay across the walkway and a teammate tripped. Nobody was hurt. The station has one outlet and it faces the aisle. We hung the cord from the ceiling hook and added “cords up” to our start-of-class list.`}]}]}},Hp={type:`choice-board`,id:`board-sudeten`,record:`Xd8rM5bNf3HtK7zU`,languages:`swap`,title:{en:`The Sudeten crisis, 1938`,es:`La crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},text:{en:`Choose one, or bring an idea of your own. Work alone or with a partner.`,es:`Elige una, o trae una idea propia. Trabaja por tu cuenta o con otra persona.`},successCriteria:[{en:`It explains one decision of 1938 and who made it.`,es:`Explica una decisión de 1938 y quién la tomó.`},{en:`It uses at least three sources and says who made each one.`,es:`Usa por lo menos tres fuentes y dice quién hizo cada una.`},{en:`It shows what people in Czechoslovakia stood to lose.`,es:`Muestra lo que podía perder la gente en Checoslovaquia.`}],options:[{id:`sudeten-infographic`,title:{en:`Infographic`,es:`Infografía`},text:{en:`Put the map, the dates and the people of September 1938 on one page, so that somebody new to it sees why it came to Munich.`,es:`Pon en una página el mapa, las fechas y las personas de septiembre de 1938, para que alguien que no sabe nada vea cómo se llegó a Múnich.`},dimension:`product`,medium:{en:`Paper or slides`,es:`Papel o diapositivas`},minutes:90,materials:[{en:`the blank map`,es:`el mapa en blanco`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-news`,title:{en:`News story`,es:`Noticia`},text:{en:`Write the front page of September 30, 1938, for a paper in Prague, London or Berlin. Tell what was decided, by whom, and without whom.`,es:`Escribe la primera plana del 30 de septiembre de 1938 para un periódico de Praga, Londres o Berlín. Cuenta qué se decidió, quién lo decidió y sin quién.`},dimension:`product`,medium:{en:`Writing, 400 words`,es:`Texto de 400 palabras`},minutes:80,support:{en:`Sentence starters in the source pack`,es:`Inicios de oración en el paquete de fuentes`},materials:[{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]},{id:`sudeten-video`,title:{en:`Video`,es:`Video`},text:{en:`Film three minutes in which two people who were there tell what they saw, and why they saw it differently.`,es:`Graba tres minutos en los que dos personas que estuvieron ahí cuentan qué vieron y por qué lo vieron distinto.`},dimension:`product`,medium:{en:`Video, 3 minutes`,es:`Video de 3 minutos`},minutes:120,materials:[{en:`a phone or tablet`,es:`un teléfono o una tableta`},{en:`the source pack`,es:`el paquete de fuentes`}],modes:[`solo`,`partner`]}],rules:{pickExactly:1},proposals:{}},Up={type:`traffic-light-checkpoint`,id:`essay-stop-claim`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,checkpoint:{id:`essay-claim`,signal:`red`,title:{en:`Bring your claim and your two sources to my desk`,es:`Trae tu afirmación y tus dos fuentes a mi escritorio`},text:{en:`Was giving up the Sudetenland a way to keep the peace? Write your claim in one sentence. Mark the line in each source that supports it.`,es:`¿Fue ceder los Sudetes una manera de conservar la paz? Escribe tu afirmación en una oración. Marca en cada fuente la línea que la apoya.`},reach:{en:`Bring your computer to the desk by the window. If somebody is there, sign in on the list and start on your next source.`,es:`Trae tu computadora al escritorio junto a la ventana. Si hay alguien, apúntate en la lista y empieza con tu siguiente fuente.`},checks:[{id:`one-sentence`,text:{en:`My claim is one sentence, and somebody could disagree with it.`,es:`Mi afirmación es una sola oración, y alguien podría no estar de acuerdo.`}},{id:`two-sources`,text:{en:`Each of my two sources has a marked line that supports it.`,es:`Cada una de mis dos fuentes tiene marcada una línea que la apoya.`}},{id:`other-side`,text:{en:`I know one thing that speaks against my claim.`,es:`Conozco algo que va en contra de mi afirmación.`}}],frames:[{en:`My claim is that …`,es:`Mi afirmación es que …`},{en:`I am not sure whether this source …`,es:`No estoy seguro(a) de si esta fuente …`},{en:`Somebody could answer that …`,es:`Alguien podría responder que …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`source`,es:`fuente`},{en:`evidence`,es:`evidencia`},{en:`appeasement`,es:`apaciguamiento`}],next:{text:{en:`Draft your first body paragraph.`,es:`Escribe tu primer párrafo de desarrollo.`}},lock:`hard`,release:{salt:`c3VkZXRlbi1jbGFpbS0wMQ`,hash:`bdylAD_XHK_gxuNn4HSC6t4P-F0UIyYeq2uYpDBeSPE`,iterations:3e5}}},Wp={type:`learning-path`,id:`sudeten-essay`,record:`n4Hs8kQv2YpW6dLz`,languages:`swap`,title:{en:`Essay: peace at any price?`,es:`Ensayo: ¿paz a cualquier precio?`},statement:{en:`I can make a claim about the Sudeten crisis and support it with sources.`,es:`Puedo hacer una afirmación sobre la crisis de los Sudetes y apoyarla con fuentes.`},steps:[{id:`essay-sources`,kind:`must`,title:{en:`Read two sources`,es:`Lee dos fuentes`},text:{en:`Read one source for giving up the Sudetenland and one against it. For each, write down who wrote it and what they wanted.`,es:`Lee una fuente a favor de ceder los Sudetes y una en contra. De cada una, escribe quién la escribió y qué quería.`},resources:[{title:{en:`Letters and speeches, September 1938`,es:`Cartas y discursos, septiembre de 1938`},href:`https://example.org/sudeten/sources`}],minutes:40,by:`2026-11-18`},{id:`essay-map`,kind:`may`,title:{en:`Look at the map`,es:`Mira el mapa`},text:{en:`Find the Sudetenland on the map of 1938. Which border forts stand there?`,es:`Busca los Sudetes en el mapa de 1938. ¿Qué fuertes de frontera hay ahí?`},resources:[{title:{en:`Map of 1938`,es:`Mapa de 1938`},href:`https://example.org/sudeten/map`}],minutes:10},{id:`essay-prompt`,kind:`choose`,title:{en:`Choose your question`,es:`Elige tu pregunta`},text:{en:`Choose the question your essay answers. If none of them is yours, write your own.`,es:`Elige la pregunta que responde tu ensayo. Si ninguna te convence, escribe la tuya.`},own:{},options:[{id:`prompt-peace`,title:{en:`Did giving up the Sudetenland keep the peace?`,es:`¿Ceder los Sudetes conservó la paz?`}},{id:`prompt-prague`,title:{en:`What could Prague have done?`,es:`¿Qué habría podido hacer Praga?`}},{id:`prompt-paper`,title:{en:`How did one newspaper tell the story, and what did it leave out?`,es:`¿Cómo contó la historia un periódico, y qué dejó fuera?`}},{id:`prompt-family`,title:{en:`What did the agreement mean for one family at the border?`,es:`¿Qué significó el acuerdo para una familia de la frontera?`}}],minutes:15,by:`2026-11-20`},{id:`essay-claim-step`,kind:`must`,title:{en:`Write your claim`,es:`Escribe tu afirmación`},text:{en:`Answer your question in one sentence that somebody could disagree with.`,es:`Responde tu pregunta en una oración con la que alguien podría no estar de acuerdo.`},minutes:20,by:`2026-11-23`,after:[`essay-prompt`],checkpoint:`essay-claim`},{id:`essay-draft`,kind:`must`,title:{en:`Draft two body paragraphs`,es:`Escribe dos párrafos de desarrollo`},text:{en:`One reason in each paragraph, with a quotation and what it shows.`,es:`Una razón en cada párrafo, con una cita y lo que muestra.`},minutes:60,by:`2026-12-01`},{id:`essay-final`,kind:`assess`,title:{en:`Turn in your essay`,es:`Entrega tu ensayo`},text:{en:`Turn it in as a Canvas assignment.`,es:`Entrégalo como tarea de Canvas.`},minutes:45,by:`2026-12-04`,ready:{musts:!0,checklist:[{id:`final-claim`,text:{en:`My claim is in the first paragraph.`,es:`Mi afirmación está en el primer párrafo.`}},{id:`final-sources`,text:{en:`Every quotation names its source.`,es:`Cada cita dice de qué fuente es.`}},{id:`final-aloud`,text:{en:`I read it aloud once.`,es:`Lo leí una vez en voz alta.`}}]}}],checkpoints:[Up.checkpoint]},Gp={type:`proficiency-scale`,id:`scale-sudeten-sources`,record:`Xd8rM5bNf3HtK7zU`,languages:`side-by-side`,objective:{id:`obj-sudeten-sources`,code:`WH-6`,title:{en:`Sources on the Sudeten crisis, 1938`,es:`Fuentes sobre la crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With questions to guide me, I can tell who made a source, when, and one thing it says about the Sudeten crisis.`,es:`Con preguntas que me guían, puedo decir quién hizo una fuente, cuándo, y una cosa que dice sobre la crisis de los Sudetes.`},plain:{en:`With help, I can say who made it, when, and what it says.`,es:`Con ayuda, puedo decir quién la hizo, cuándo y qué dice.`},indicators:[{id:`src-1-who`,text:{en:`I tell who made the source and when.`,es:`Digo quién hizo la fuente y cuándo.`}},{id:`src-1-says`,text:{en:`I put one idea from it in my own words.`,es:`Digo una de sus ideas con mis propias palabras.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe the point of view of a source and tell how the maker’s country, job or purpose may have shaped it.`,es:`Puedo describir el punto de vista de una fuente y decir cómo pudo influir en ella el país, el cargo o el propósito de quien la hizo.`},plain:{en:`I can say what the maker wanted and how it shows.`,es:`Puedo decir qué quería quien la hizo y cómo se nota.`},indicators:[{id:`src-2-view`,text:{en:`I describe the source’s point of view.`,es:`Describo el punto de vista de la fuente.`}},{id:`src-2-words`,text:{en:`I point to words or pictures that show it.`,es:`Señalo palabras o imágenes que lo muestran.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can compare sources that disagree, explain why they disagree, and use them to support a claim about why leaders made the Munich Agreement.`,es:`Puedo comparar fuentes que no coinciden, explicar por qué no coinciden y usarlas para apoyar una afirmación sobre por qué se firmó el Acuerdo de Múnich.`},plain:{en:`I can compare two sources and use both to back up what I say.`,es:`Puedo comparar dos fuentes y usar las dos para apoyar lo que digo.`},indicators:[{id:`src-3-compare`,text:{en:`I tell where two sources agree and where they do not.`,es:`Digo en qué coinciden dos fuentes y en qué no.`}},{id:`src-3-why`,text:{en:`I explain why they disagree.`,es:`Explico por qué no coinciden.`}},{id:`src-3-claim`,text:{en:`I make a claim and support it with evidence from both.`,es:`Hago una afirmación y la apoyo con evidencia de las dos.`}}],exemplars:[{title:{en:`Two views of Munich`,es:`Dos miradas sobre Múnich`},text:{en:`A British newspaper praises the agreement as peace. A letter from Prague calls it a loss decided by others. They disagree because one writer hopes to stay out of a war and the other lives in the country that gives up land. Together they support my claim: for Britain’s leaders, avoiding war came before the wishes of Czechoslovakia.`,es:`Un periódico británico celebra el acuerdo como la paz. Una carta desde Praga lo llama una pérdida que otros decidieron. No coinciden porque una persona espera evitar la guerra y la otra vive en el país que entrega territorio. Juntas apoyan mi afirmación: para los líderes británicos, evitar la guerra fue más importante que los deseos de Checoslovaquia.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can judge how useful each source is for a certain question, name whose voice we do not hear, and tell what new evidence could change my mind.`,es:`Puedo juzgar qué tan útil es cada fuente para cierta pregunta, nombrar de quién no tenemos la voz y decir qué evidencia nueva podría hacerme cambiar de opinión.`},plain:{en:`I can say how far to trust each source and what is missing.`,es:`Puedo decir cuánto confiar en cada fuente y qué falta.`},indicators:[{id:`src-4-useful`,text:{en:`I tell which question each source can and cannot answer.`,es:`Digo qué pregunta puede responder cada fuente y cuál no.`}},{id:`src-4-missing`,text:{en:`I name someone whose voice is not in our sources.`,es:`Nombro a alguien cuya voz no está en nuestras fuentes.`}},{id:`src-4-change`,text:{en:`I tell what evidence would change my conclusion.`,es:`Digo qué evidencia cambiaría mi conclusión.`}}]}]}},Kp={type:`self-rating`,id:`rate-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:xp.objective,evidence:{id:`alg1-ticket-problems`,title:`Ticket problems`,kind:`practice`,on:`2026-12-04`},order:`descending`,ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`I am between … and … because …`,es:`Estoy entre … y … porque …`},{en:`I checked my answer by …`,es:`Comprobé mi respuesta así: …`}],wordBank:[{en:`system`,es:`sistema`},{en:`solution`,es:`solución`},{en:`intersection`,es:`intersección`},{en:`substitution`,es:`sustitución`},{en:`elimination`,es:`eliminación`}],prompts:[{id:`sys-before`,moment:`before`,text:{en:`Which method would you like to get better at? Why?`,es:`¿En qué método te gustaría mejorar? ¿Por qué?`},frames:[{en:`I would like to get better at … because …`,es:`Me gustaría mejorar en … porque …`}]},{id:`sys-during`,moment:`during`,text:{en:`How did you choose your method for this problem?`,es:`¿Cómo elegiste tu método para este problema?`},frames:[{en:`I chose … because I saw …`,es:`Elegí … porque vi …`}]},{id:`sys-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`What would help you most before the next try?`,es:`¿Qué te ayudaría más antes del próximo intento?`},choices:[{en:`Watching someone solve one`,es:`Ver a alguien resolver uno`},{en:`Solving one with a partner`,es:`Resolver uno con alguien de mi clase`},{en:`Finding the step where my answer changed`,es:`Encontrar el paso donde cambió mi respuesta`},{en:`More problems like these`,es:`Más problemas como estos`}]},{id:`sys-after-met`,moment:`after`,when:`met`,text:{en:`Which method do you trust most now? What makes it work for you?`,es:`¿En qué método confías más ahora? ¿Por qué te funciona?`},frames:[{en:`I trust … because …`,es:`Confío en … porque …`}]},{id:`sys-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Make up a story for a system that has no solution. How do you know it has none?`,es:`Inventa una historia para un sistema sin solución. ¿Cómo sabes que no la tiene?`},frames:[{en:`It has no solution because …`,es:`No tiene solución porque …`}]}]},qp={linearFunctions:gp,exponentialFunctions:hp,argumentWriting:wp,skillsusaSafety:Vp,cellTransport:Ep,sudetenSources:Gp,zeroToFourHalves:xp,collaborationContinuum:jp,metNotYet:Rp,longWords:Lp},Jp={linearFunctions:Fp,argumentWriting:Tp,cellTransport:kp,zeroToFourHalves:Kp},Yp={sudetenBoard:Hp,linearBoard:Np,ecosystemMenu:Mp,readingSquare:Bp},Xp={sudetenEssayStop:Up,linearCheck:Pp,readingGo:zp},Zp={sudetenEssay:Wp,linearPath:Ip},Qp={algebraGoals:_p,cellGoals:Dp},$p={algebraTracker:Sp,cellTransport:Ap},em={algebraTests:bp,cellTests:Op,anyTest:Cp},tm={language:`Idioma`,light:`Luz`,auto:`Automática`,bright:`Clara`,dark:`Oscura`,title:`Estudiantes que saben dónde están y qué sigue`,lead:`Todo esto funciona. Elige un nivel, di qué tan seguro te sientes, vete y regresa: tu trabajo sigue aquí, solo en esta computadora.`,rateTitle:`Después de una prueba`,rateText:`El estudiante elige un nivel y dice si está seguro. Dos toques, y queda guardado.`,boardTitle:`Elegir el trabajo`,boardText:`Una meta, varios caminos. El tablero dice cuántos faltan por elegir y acepta ideas propias.`,lightTitle:`Alto, revisa, sigue`,lightText:`La luz de la maestra o el maestro en el camino y, al lado y en privado, qué tanto entiende el estudiante. En rojo se abre en el escritorio; aquí la palabra es «maple river».`,pathTitle:`Paso a paso, a su propio ritmo`,pathText:`Hay que elegir en el camino, hay una luz a la mitad y un «Estoy listo(a)» al final. Si va al ritmo del plan, solo lo ve el estudiante.`,goalsTitle:`Metas, pruebas, avance`,goalsText:`Lo que un estudiante califica, planea y alcanza es una sola historia: tres piezas, un registro. Mira atrás después de una prueba, ponte una meta y ve de dónde sale el número.`,twoTitle:`En dos idiomas`,twoText:`Lo que el maestro o la maestra escribió en ambos idiomas, uno debajo del otro. Ninguna máquina traduce nada.`,anyTitle:`Cualquier escala que use una escuela`,anyText:`Tres niveles o seis, con medios puntos o sin ellos, en columnas, tarjetas o uno a la vez.`,sample:`Escala`,layout:`Forma`,layoutAuto:`Según el espacio`,layoutCards:`Tarjetas`,layoutOne:`Uno a la vez`,languages:`Segundo idioma`,off:`No`,stacked:`Uno debajo del otro`,sideBySide:`Lado a lado`,swap:`Tocar para cambiar`,descending:`El más alto primero`,selectable:`Se puede elegir`,tableTitle:`Desde una tabla de la página`,tableText:`Basta una tabla sencilla. También es lo que se ve si el programa nunca corre.`},nm=(e,t)=>Object.entries(e).find(([e])=>e===t)?.[1],rm=new Map;for(let e of document.querySelectorAll(`[data-words]`))rm.set(e,e.textContent?.trim()??``);for(let e of document.querySelectorAll(`proficiency-scale[data-sample]`)){if(!(e instanceof HTMLElement))continue;let{record:t,...n}={...nm(qp,e.dataset.sample)};Object.assign(e,{definition:{...n,languages:e.dataset.languages??`off`}})}var im={"self-rating":Jp,"choice-board":Yp,"traffic-light-checkpoint":Xp,"learning-path":Zp,"goal-tracker":Qp,"reflection-sheet":em,"mastery-tracker":$p};for(let e of document.querySelectorAll(`[data-sample]`)){let t=im[e.localName]?.[e.dataset.sample??``];t&&Object.assign(e,{definition:t})}var am=document.querySelector(`#try`),om=e=>am?.querySelector(`[name=${e}]`),sm=e=>am?.querySelector(`[name=${e}]`)?.checked??!1;for(let[e,{objective:n}]of Object.entries(qp))om(`sample`)?.append(new Option(t(n.title,[`en`]).text,e));function cm(){let e=document.querySelector(`proficiency-scale#any`);if(!e)return;let{record:t,...n}={...nm(qp,om(`sample`)?.value)};Object.assign(e,{selectable:sm(`selectable`),definition:{...n,layout:om(`layout`)?.value,languages:om(`languages`)?.value,order:sm(`descending`)?`descending`:`ascending`}})}am?.addEventListener(`change`,cm),cm(),document.querySelector(`header`)?.addEventListener(`change`,({target:e})=>{if(e instanceof HTMLInputElement){if(e.name===`scheme`)document.documentElement.style.colorScheme=e.value;else{document.documentElement.lang=e.value;for(let[t,n]of rm)t.textContent=e.value===`es`&&tm[t.dataset.words??``]||n}}});export{Ai as A,xa as C,Xi as D,ia as E,Zn as M,qn as N,ea as O,jn as P,Ho as S,ma as T,gl as _,Mu as a,Ks as b,Pu as c,ju as d,xu as f,fl as g,Z as h,Gu as i,er as j,ta as k,Fu as l,ml as m,Uu as n,Lu as o,vl as p,Wu as r,Iu as s,Hd as t,Nu as u,_l as v,ha as w,Uo as x,Ns as y};