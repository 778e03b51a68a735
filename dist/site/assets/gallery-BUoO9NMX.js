const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./checkpoint-desk-BxJO-rYF.js","./stretch-D5u2Tbis.js","./release-door-BVrAzxMo.js"])))=>i.map(i=>d[i]);
var e=!1;function t(t,n){let r=customElements.get(t);r?r!==n&&!e&&(e=!0,console.warn(`<${t}> is defined already; this copy of competency-widgets leaves it and others as they are.`)):customElements.define(t,n)}var n={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function r(e){return e?{lang:e?.lang??void 0,message:e?.message,abortEarly:e?.abortEarly??void 0,abortPipeEarly:e?.abortPipeEarly??void 0}:n}function i(e){let t=typeof e;return t===`string`?`"${e}"`:t===`number`||t===`bigint`||t===`boolean`?`${e}`:t===`object`||t===`function`?(e&&Object.getPrototypeOf(e)?.constructor?.name)??`null`:t}function a(e,t,n,r,a){let o=a&&`input`in a?a.input:n.value,s=a?.expected??e.expects??null,c=a?.received??i(o),l={kind:e.kind,type:e.type,input:o,expected:s,received:c,message:`Invalid ${t}: ${s?`Expected ${s} but r`:`R`}eceived ${c}`,requirement:e.requirement,path:a?.path,issues:a?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind===`schema`,d=a?.message??e.message??(e.reference,l.lang,void 0)??(u?(l.lang,void 0):null)??r.message??(l.lang,void 0);d!==void 0&&(l.message=typeof d==`function`?d(l):d),u&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function o(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!==`__proto__`&&t!==`prototype`&&t!==`constructor`}function s(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??`never`}function c(e){return e[`~standard`]={version:1,vendor:`valibot`,validate:t=>e[`~run`]({value:t},r())},e}function l(e,t){return{kind:`validation`,type:`check`,reference:l,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&a(this,`input`,e,t),e}}}function u(e,t){return{kind:`validation`,type:`min_length`,reference:u,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&a(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function d(e){return{kind:`validation`,type:`raw_check`,reference:d,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:e=>a(this,e?.label??`input`,t,n,e)}),t}}}var f={abortEarly:!0};function p(e,t,n){return typeof e.fallback==`function`?e.fallback(t,n):e.fallback}function m(e,t,n){return typeof e.default==`function`?e.default(t,n):e.default}function h(e,t){return!e[`~run`]({value:t},f).issues}function g(e,t){return c({kind:`schema`,type:`array`,reference:g,expects:`Array`,async:!1,item:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<n.length;r++){let i=n[r],a=this.item[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||=a.issues,t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else a(this,`type`,e,t);return e}})}function _(e){return c({kind:`schema`,type:`boolean`,reference:_,expects:`boolean`,async:!1,message:e,"~run"(e,t){return typeof e.value==`boolean`?e.typed=!0:a(this,`type`,e,t),e}})}function v(e,t){return c({kind:`schema`,type:`custom`,reference:v,expects:`unknown`,async:!1,check:e,message:t,"~run"(e,t){return this.check(e.value)?e.typed=!0:a(this,`type`,e,t),e}})}function y(e,t){return c({kind:`schema`,type:`exact_optional`,reference:y,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped[`~run`](e,t)}})}function b(e,t){return c({kind:`schema`,type:`loose_object`,reference:b,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};for(let r in this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:m(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||=o.issues,t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=p(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(a(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let t in n)o(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else a(this,`type`,e,t);return e}})}function x(e,t){return c({kind:`schema`,type:`nullable`,reference:x,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=m(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function S(e){return c({kind:`schema`,type:`number`,reference:S,expects:`number`,async:!1,message:e,"~run"(e,t){return typeof e.value==`number`&&!isNaN(e.value)?e.typed=!0:a(this,`type`,e,t),e}})}function C(e,t){return c({kind:`schema`,type:`picklist`,reference:C,expects:s(e.map(i),`|`),async:!1,options:e,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:a(this,`type`,e,t),e}})}function w(e){return c({kind:`schema`,type:`string`,reference:w,expects:`string`,async:!1,message:e,"~run"(e,t){return typeof e.value==`string`?e.typed=!0:a(this,`type`,e,t),e}})}function ee(e){let t;if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e);else t=n.issues;return t}function te(e,t){return c({kind:`schema`,type:`union`,reference:te,expects:s(e.map(e=>e.expects),`|`),async:!1,options:e,message:t,"~run"(e,t){let n,r,i;for(let a of this.options){let o=a[`~run`]({value:e.value},t);if(o.typed){if(o.issues)r?r.push(o):r=[o];else{n=o;break}}else i?i.push(o):i=[o]}if(n)return n;if(r){if(r.length===1)return r[0];a(this,`type`,e,t,{issues:ee(r)}),e.typed=!0}else if(i?.length===1)return i[0];else a(this,`type`,e,t,{issues:ee(i)});return e}})}function T(...e){return c({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}t.issues&&(n.abortEarly||n.abortPipeEarly)||(t=r[`~run`](t,n))}return t}})}function ne(e,t,n){let i=e[`~run`]({value:t},r(n));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}var re=Date.UTC(9999,0,1)-1,ie=Date.UTC(1e4,0,1)-1;function ae(e,t){let n=t!==void 0&&oe(t)?Date.parse(t)+1:0,r=Math.max(ce(e,re),Math.min(n,ie));return new Date(r).toISOString()}function oe(e){let t=Date.parse(e);return e.length===24&&!Number.isNaN(t)&&new Date(t).toISOString()===e}function se(e,t){let n=Math.round(t)||0,r=new Date(ce(ce(e,re)-n*6e4,re)).toISOString().slice(0,-1),i=Math.abs(n);return`${r}${n>0?`-`:`+`}${le(Math.trunc(i/60))}:${le(i%60)}`}function ce(e,t){return Math.min(Math.max(Math.trunc(e)||0,0),t)}function le(e){return String(e).padStart(2,`0`)}function ue(e,t){let n=Math.min(Math.max(Math.trunc(e)||0,0),2**48-1),[r=0,i=0,a=0,...o]=t.subarray(0,10),s=[112|r&15,i,128|a&63,...o];return(de(n,12)+s.map(e=>de(e,2)).join(``)).replace(/^(.{8})(.{4})(.{4})(.{4})/,`$1-$2-$3-$4-`)}function de(e,t){return e.toString(16).padStart(t,`0`)}var E=T(w(),u(1,`empty`));function fe(e,t){return T(S(),l(n=>Number.isInteger(n)&&n>=e&&n<=t,`outOfRange`))}function pe(e){return d(({dataset:t,addIssue:n})=>{for(let{path:r,code:i,params:a}of e(t.value))n({message:i,input:a??{},path:[{type:`unknown`,origin:`value`,input:t.value,key:r,value:void 0}]})})}function D(e,t){return typeof e==`object`&&e?Reflect.get(e,t):void 0}function O(e,t){let n=D(e,t);return Array.isArray(n)?n:[]}function*me(e,t,n=new Set){for(let[r,i]of e.entries()){let e=D(i,`id`);typeof e==`string`&&(n.has(e)&&(yield{path:`${t}[${r}].id`,code:`duplicateId`,params:{found:e}}),n.add(e))}}function he(e,t){return typeof t==`number`?`${e}[${t}]`:e&&t?`${e}.${t}`:`${e}${t}`}function ge(e){return e.map(({type:e,kind:t,received:n,expected:r,message:i,input:a,requirement:o,path:s=[]})=>{let c=s.reduce((e,{key:t})=>he(e,t),``);if(t===`validation`)return{path:c,code:i,params:e===`raw_check`?a:{..._e(`expected`,o),..._e(`found`,a)}};if(n===`undefined`)return{path:c,code:`missing`};let l=e===`picklist`||e===`literal`||e===`variant`,u=l?`${r}`.replace(/["()]/g,``):e===`custom`?`text`:e.replace(/.*_/,``);return{path:c,code:l?`notOneOf`:`wrongType`,params:{expected:u,..._e(`found`,a)}}})}function _e(e,t){return typeof t==`number`||typeof t==`string`&&t.length<100?{[e]:t}:{}}function ve(e,t){if(typeof e==`string`)return{text:e,lang:void 0};let n=be(e);for(let e of[...t,`en`]){let t=xe(n,e);if(t)return t}return n[0]??{text:``,lang:void 0}}function ye(e,t,n){if(typeof e==`string`)return;let r=be(e).filter(({lang:e})=>e!==t);return n===void 0?r[0]:xe(r,n)}function be(e){return Object.entries(e).flatMap(([e,t])=>t.trim()?[{text:t,lang:e}]:[])}function xe(e,t){return e.find(({lang:e})=>e.toLowerCase()===t.toLowerCase())??e.find(({lang:e})=>Se(e)===Se(t))}function Se(e){return e.toLowerCase().replace(/-.*/,``)}function Ce(e){return typeof e==`string`||typeof e==`object`&&!!e&&Object.values(e).every(e=>typeof e==`string`)}var k=T(v(Ce),pe(function*(e){if(typeof e!=`string`&&Ce(e))for(let t of Object.keys(e))/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(t)||(yield{path:t,code:`notLanguage`,params:{found:t}})})),A=T(k,pe(function*(e){Ce(e)&&!ve(e,[]).text.trim()&&(yield{path:``,code:`empty`})})),j=w(),M=y(j),we=y(_()),Te=y(S()),Ee=T(j,l(oe,`notDate`)),De=b({v:T(S(),l(e=>Number.isInteger(e)&&e>0,`outOfRange`)),id:E,at:Ee,kind:E}),N={id:E,at:Ee,clock:j,by:C([`learner`,`teacher`,`peer`,`family`,`assessment`]),about:j,revises:M},Oe=new Map([[`rated`,b({...N,level:x(S()),code:y(C([`insufficientEvidence`,`missing`,`exempt`,`absent`])),of:b({min:S(),max:S(),proficientAt:S()}),label:y(k),version:Te,evidence:y(b({id:E,title:k,kind:C([`assignment`,`assessment`,`project`,`practice`]),on:M,independence:y(C([`independent`,`withHelp`,`group`,`observation`,`conversation`]))})),sure:we,why:y(b({indicators:y(g(j)),text:M,link:M})),need:y(g(j)),copied:we,released:we,modified:we})],[`reflected`,b({...N,prompt:j,moment:C([`before`,`during`,`after`]),text:j,rating:M})],[`commented`,b({...N,text:j})],[`goal-set`,b({...N,objective:j,from:x(S()),target:S(),on:M,why:M,closesBy:y(C([`any`,`teacher`,`calculated`]))})],[`goal-changed`,b({...N,target:Te,on:M,why:M,state:y(C([`active`,`met`,`notYet`,`archived`])),review:y(C([`requested`,`inReview`,`approved`])),rank:Te})],[`step-set`,b({...N,goal:j,what:j,on:M,where:M,who:M,proof:M,obstacle:y(b({if:j,then:j})),suggested:we})],[`step-changed`,b({...N,state:y(C([`todo`,`done`,`blocked`])),note:M,rank:Te})],[`checked-in`,b({...N,text:j})],[`determined`,b({...N,level:x(S()),suggested:x(S()),how:C([`snapshot`,`override`]),reason:M})],[`tested`,b({...N,test:j,on:M,result:y(te([b({level:S()}),b({points:S(),of:S()})])),metLastGoal:we,goal:M,plan:M,errors:y(g(b({question:j,objective:j,right:_(),cause:y(C([`simpleMistake`,`dontUnderstandYet`,`ranOutOfTime`]))})))})],[`asked-ready`,b({...N,words:M})],[`chosen`,b({...N,board:j,label:y(k),with:y(C([`solo`,`partner`,`group`])),partners:y(g(b({label:j,agreed:_()})))})],[`unchosen`,b({...N,board:j})],[`progressed`,b({...N,state:C([`started`,`submitted`,`done`])})],[`proposed`,b({...N,board:j,title:j,how:j})],[`decided`,b({...N,answer:C([`approved`,`changesAsked`,`declined`]),note:M})],[`gave-feedback`,b({...N,helped:C([`yes`,`some`,`no`]),text:M})],[`signaled`,b({...N,understanding:C([`green`,`yellow`,`red`]),words:M,checks:y(g(j))})],[`released`,b({...N,note:M,word:we})],[`relocked`,b({...N,note:M})],[`helped`,b({...N,state:C([`seen`,`helped`]),note:M,who:M,need:y(C([`red`,`question`])),words:M,waited:Te})],[`shown`,b({...N,to:j})],[`turned-in`,b({...N,through:j,how:C([`copy`,`form`,`file`])})],[`retracted`,b(N)]]);function ke(e,{now:t,offset:n,latest:r,random:i}){return Fe({v:1,id:ue(t,i),at:ae(t,r),clock:se(t,n),...e},``,0)}function Ae(e){try{let t=Fe(e,``,0),n=D(t,`v`)===1&&Oe.get(`${D(t,`kind`)}`);return je(t)&&(!n||h(n,t))?{ok:!0,value:t}:{ok:!1,problems:ge(ne(n||De,t).issues??[])}}catch(e){return{ok:!1,problems:[e instanceof Ne?e.problem:{path:``,code:`unreadable`}]}}}function je(e){return h(De,e)}function P(e,t){return e.kind===t&&e.v===1}function Me(e){return e.v>1}function F(e){return Array.isArray(e)?`[${e.map(F).join(`,`)}]`:typeof e!=`object`||!e?JSON.stringify(e):`{${Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${F(D(e,t))}`).join(`,`)}}`}var Ne=class extends Error{constructor(e,t){super(t),this.problem={path:e,code:t}}},Pe=32;function Fe(e,t,n){if(e===null||typeof e==`string`||typeof e==`boolean`||Number.isFinite(e))return e;if(typeof e!=`object`)throw new Ne(t,`notData`);if(n>Pe)throw new Ne(t,`tooDeep`);if(Array.isArray(e))return Object.freeze([...e].map((e,r)=>Fe(e,he(t,r),n+1)));let r=[];for(let i of Object.keys(e)){let a=D(e,i);a!==void 0&&i!==`__proto__`&&i!==`constructor`&&i!==`prototype`&&r.push([i,Fe(a,he(t,i),n+1)])}return Object.freeze(Object.fromEntries(r))}var Ie=(e,t)=>t.some(t=>e instanceof t),Le,Re;function ze(){return Le||=[IDBIndex,IDBObjectStore,IDBCursor,IDBDatabase,IDBTransaction]}function Be(){return Re||=[`advance`,`continue`,`continuePrimaryKey`].map(e=>IDBCursor.prototype[e])}var Ve=new WeakMap,He=new WeakMap,Ue=new WeakMap;function We(e){let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`success`,i),e.removeEventListener(`error`,a)},i=()=>{t(Xe(e.result)),r()},a=()=>{n(e.error),r()};e.addEventListener(`success`,i),e.addEventListener(`error`,a)});return Ue.set(t,e),t}function Ge(e){if(Ve.has(e))return;let t=new Promise((t,n)=>{let r=()=>{e.removeEventListener(`complete`,i),e.removeEventListener(`error`,a),e.removeEventListener(`abort`,a)},i=()=>{t(),r()},a=()=>{n(e.error||new DOMException(`AbortError`,`AbortError`)),r()};e.addEventListener(`complete`,i),e.addEventListener(`error`,a),e.addEventListener(`abort`,a)});Ve.set(e,t)}var Ke={get(e,t,n){if(e instanceof IDBTransaction){if(t===`done`)return Ve.get(e);if(t===`store`)return n.objectStoreNames[1]?void 0:n.objectStore(n.objectStoreNames[0])}return Xe(e[t])},set(e,t,n){return e[t]=n,!0},has(e,t){return e instanceof IDBTransaction&&(t===`done`||t===`store`)||t in e}};function qe(e){Ke=e(Ke)}function Je(e){return Be().includes(e)?function(...t){return e.apply(Ze(this),t),Xe(this.request)}:function(...t){return Xe(e.apply(Ze(this),t))}}function Ye(e){return typeof e==`function`?Je(e):(e instanceof IDBTransaction&&Ge(e),Ie(e,ze())?new Proxy(e,Ke):e)}function Xe(e){if(e instanceof IDBRequest)return We(e);if(He.has(e))return He.get(e);let t=Ye(e);return Object.is(t,e)||(He.set(e,t),Ue.set(t,e)),t}var Ze=e=>Ue.get(e);function Qe(e,t,{blocked:n,upgrade:r,blocking:i,terminated:a}={}){let o=indexedDB.open(e,t),s=Xe(o);return r&&o.addEventListener(`upgradeneeded`,e=>{r(Xe(o.result),e.oldVersion,e.newVersion,Xe(o.transaction),e)}),n&&o.addEventListener(`blocked`,e=>n(e.oldVersion,e.newVersion,e)),s.then(e=>{a&&e.addEventListener(`close`,()=>a()),i&&e.addEventListener(`versionchange`,e=>i(e.oldVersion,e.newVersion,e))}).catch(()=>{}),s}var $e=[`get`,`getKey`,`getAll`,`getAllKeys`,`count`],et=[`put`,`add`,`delete`,`clear`],tt={};function nt(e,t){if(!(e instanceof IDBDatabase&&!(t in e)&&typeof t==`string`))return;if(tt[t])return tt[t];let n=t.replace(/FromIndex$/,``),r=t!==n,i=et.includes(n);return!(n in(r?IDBIndex:IDBObjectStore).prototype)||!(i||$e.includes(n))?void 0:tt[t]=async function(e,...t){let a=this.transaction(e,i?`readwrite`:`readonly`),o=a.store;return r&&(o=o.index(t.shift())),(await Promise.all([o[n](...t),i&&a.done]))[0]}}qe(e=>({...e,get:(t,n,r)=>nt(t,n)||e.get(t,n,r),has:(t,n)=>!!nt(t,n)||e.has(t,n)}));var rt=[`advance`,`continue`,`continuePrimaryKey`],it={},at=new WeakMap,ot=new WeakMap,st={get(e,t){if(!rt.includes(t))return e[t];let n=it[t];return n||=it[t]=function(...e){at.set(this,ot.get(this)[t](...e))},n}};async function*ct(...e){let t=this;if(t instanceof IDBCursor||(t=await t.openCursor(...e)),!t)return;t=t;let n=new Proxy(t,st);for(ot.set(n,t),Ue.set(n,Ze(t));t;)yield n,t=await(at.get(n)||t.continue()),at.delete(n)}function lt(e,t){return t===Symbol.asyncIterator&&Ie(e,[IDBIndex,IDBObjectStore,IDBCursor])||t===`iterate`&&Ie(e,[IDBIndex,IDBObjectStore])}qe(e=>({...e,get(t,n,r){return lt(t,n)?ct:e.get(t,n,r)},has(t,n){return lt(t,n)||e.has(t,n)}}));var I=class extends Error{constructor(e,t){super(e,{cause:t}),this.name=`StoreError`,this.reason=e}},ut=class{#e=new Set;add(e){let t=t=>e(t);return this.#e.add(t),()=>void this.#e.delete(t)}tell(e){for(let t of[...this.#e])try{t(e)}catch(e){reportError(e)}}},dt=[`entries`,`drafts`,`quarantine`,`meta`],ft=1;function pt(e){return IDBKeyRange.bound([e],[e,[]])}var mt=class{#e;#t;#n;constructor(e,t){this.#e=`competency-widgets/${e}`,this.#t=t}async run(e,t,n){let r,i=new Promise((e,t)=>{r=setTimeout(()=>t(new I(`timeout`)),this.#t)}),a=this.#r(e,t).then(e=>(n?.(e),e));try{return await Promise.race([a,i])}catch(e){throw e instanceof I?e:new I(gt(e),e)}finally{clearTimeout(r)}}close(){this.#n?.then(e=>e.close()).catch(()=>void 0),this.#n=void 0}async#r(e,t){let n=await this.#i(e).catch(t=>{if(!(t instanceof DOMException&&t.name===`InvalidStateError`))throw t;return this.close(),this.#i(e)}),[r,i]=await Promise.allSettled([t(n).catch(e=>{try{n.abort()}catch{}throw e}),n.done]);if(r.status===`fulfilled`&&i.status===`fulfilled`)return r.value;let a=[r,i].flatMap(e=>e.status===`rejected`?[e.reason]:[]);throw a.find(e=>!(e instanceof DOMException&&e.name===`AbortError`))??a[0]}async#i(e){let t=await(this.#n??=this.#a());if(t.version>ft&&e===`readwrite`)throw new I(`newer`);return t.transaction(dt,e,{durability:`relaxed`})}#a(){let e=()=>this.close(),t=Qe(this.#e,ft,{upgrade:e=>dt.forEach(t=>e.createObjectStore(t)),blocking:e,terminated:e}).catch(t=>{if(gt(t)===`newer`)return Qe(this.#e,void 0,{blocking:e,terminated:e});throw t});return t.catch(()=>{this.#n===t&&(this.#n=void 0)}),t}},ht={QuotaExceededError:`full`,VersionError:`newer`,SecurityError:`blocked`,NotAllowedError:`blocked`,ReferenceError:`blocked`,TypeError:`blocked`};function gt(e){return(e instanceof Error||e instanceof DOMException?ht[e.name]:void 0)??`unknown`}function _t(){let e=new Map,t=new Map,n=new ut;return{durability:`memory`,load:async()=>[...e.values()],add:async t=>t.forEach(t=>e.set(t.id,yt(e.get(t.id),t))),clear:async()=>{e.clear(),t.clear(),n.tell({kind:`cleared`})},subscribe:e=>n.add(e),drafts:{get:async e=>vt(t.get(e)),put:(e,n)=>{let r=vt(n);r!==void 0&&t.set(e,r)},delete:e=>void t.delete(e)}}}function vt(e){try{return JSON.parse(F(e))}catch{return}}function yt(e,t){return e===void 0||F(t)<F(e)?t:e}function bt(e){if(typeof e!=`object`||!e)return;let{slot:t,sitting:n,last:r,shared:i,away:a,left:o}=e;if(typeof t!=`string`||typeof n!=`string`)return;let s=Array.isArray(a)?a.filter(e=>typeof e==`string`):[],c=bt(o);return{slot:t,sitting:n,last:Number(r)||0,shared:i===!0,away:s,...c&&{left:c}}}async function xt(e,t){return Number(await e.objectStore(`meta`).get(t))||0}async function St(e,t,n){let r=e.objectStore(`entries`),i=async e=>{let n=Ae(await r.get([t,e.id]));(!n.ok||F(e)<F(n.value))&&await r.put(e,[t,e.id])};await Promise.all([...n].map(i))}async function Ct(e,t,n=0){let r=Math.max(await xt(e,t),n)+1;await e.objectStore(`meta`).put(r,t);for(let n of[`entries`,`drafts`,`quarantine`])await e.objectStore(n).delete(pt(t));return r}var wt=class{#e;#t=new ut;#n;#r;#i;#a=!1;#o=!1;#s;#c=new Map;#l=new Set;#u=new Map;#d=new Set;#f=!1;#p=new Set;constructor(e){this.#e=e,this.#n=e.sitting,this.#r=e.generation,this.#i=e.unavailable,this.drafts={get:e=>this.#C(e),put:(e,t)=>this.#w(e,vt(t)),delete:e=>this.#w(e,void 0)}}get durability(){return this.#i?`memory`:this.#n.shared?`session`:`durable`}get sitting(){return this.#n}subscribe(e){return this.#t.add(e)}async load(){return this.#e.unavailable&&this.#t.tell({kind:`failed`,reason:this.#e.unavailable}),await this.#S(),this.#a=!0,[...this.#c.values()]}add(e){let t=new Set([...this.#l].flat()),n=e.filter(e=>this.#m(e)||t.has(e));this.touch();let r=n.length>0?this.#g(n):Promise.resolve();return r.catch(()=>void 0),r}async clear(){let{slot:e}=this.#n,t=this.#r+1;this.#e.unavailable||(t=await this.#e.database.run(`readwrite`,t=>Ct(t,e,this.#r))),this.#x(t),this.#e.send({slot:e,generation:t,entries:[]})}quarantined(){let e=pt(this.#n.slot);return this.#e.database.run(`readonly`,t=>t.objectStore(`quarantine`).getAll(e)).catch(()=>[])}hear({slot:e,generation:t,entries:n}){e!==this.#n.slot||t<this.#r||(t>this.#r&&this.#x(t),this.#a&&this.#h(n.map(Ae).flatMap(e=>e.ok?e.value:[])))}leave(){let{journal:e}=this.#e,t={slot:this.#n.slot,generation:this.#r};for(let n of[...this.#l].flat())this.#p.add(e.write({...t,kind:`entry`,name:n.id,text:F(n)}));for(let n of this.#d){let r=this.#u.get(n),i=r===void 0?``:F(r);this.#p.add(e.write({...t,kind:`draft`,name:n,text:i}))}this.touch(),e.seen=this.#n}async comeBack(){this.#a&&await this.#S(),await this.#b()}touch(){this.#n={...this.#n,last:this.#e.now()}}async claim(){this.touch(),this.#e.unavailable||await this.#_(e=>e.objectStore(`meta`).put(this.#n,``)).catch(()=>void 0)}close(){clearTimeout(this.#s)}#m(e){let t=this.#c.get(e.id);return t&&(t===e||F(t)<=F(e))?!1:(this.#c.set(e.id,e),!0)}#h(e){let t=e.filter(e=>this.#m(e));this.#a&&t.length>0&&this.#t.tell({kind:`added`,entries:t})}async#g(e){let{send:t,unavailable:n}=this.#e,{slot:r}=this.#n;if(this.#l.add(e),!n)try{await this.#_(t=>St(t,r,e),()=>{this.#l.delete(e),t({slot:r,generation:this.#r,entries:e})})}catch(e){throw this.#y(e),e}}async#_(e,t){let{slot:n}=this.#n,r=this.#r,i=0,a=!1;try{await this.#e.database.run(`readwrite`,async t=>{let o=t.objectStore(`meta`),s=await xt(t,n);if(s>r)throw i=s,new I(`gone`);let c=bt(await o.get(``));a=this.#o||!c,a&&(await St(t,n,this.#c.values()),await o.put(r,n)),c&&c.sitting!==this.#n.sitting||await o.put(this.#n,``),await e(t)},()=>{if(r===this.#r){if(t?.(),a){this.#o=!1,this.#i=`gone`,this.#t.tell({kind:`failed`,reason:`gone`});for(let e of this.#u.keys())this.#d.add(e);this.#T()}this.#v()}})}catch(e){throw i>this.#r&&this.#x(i),e}}#v(){if(this.#l.size>0)return;let e=this.#i!==void 0;this.#i=void 0,e&&this.#t.tell({kind:`durability`,durability:this.durability}),this.#d.size>0||(this.#p.forEach(e=>this.#e.journal.remove(e)),this.#p.clear())}#y(e){let t=e instanceof I?e.reason:`unknown`;if(t===`gone`)return;let n=this.durability;this.#i=t,this.#t.tell({kind:`failed`,reason:t}),n!==`memory`&&this.#t.tell({kind:`durability`,durability:`memory`}),clearTimeout(this.#s),this.#s=setTimeout(()=>void this.#b(),this.#e.retryAfter)}async#b(){for(let e of[...this.#l])await this.#g(e).catch(()=>void 0);await this.#T()}#x(e){let{journal:t}=this.#e,{slot:n}=this.#n;this.#r=e;for(let e of[this.#c,this.#l,this.#u,this.#d,this.#p])e.clear();for(let e of t.read())e.slot===n&&t.remove(e.storageKey);this.#t.tell({kind:`cleared`})}async#S(){let{database:e,unavailable:t}=this.#e;if(t&&t!==`newer`)return;let{slot:n}=this.#n,r=pt(n),i=new Set([...this.#l].flat()),a=[...this.#c.values()].filter(e=>!i.has(e)),o=t=>e.run(`readonly`,async e=>{let[i,a]=[e.objectStore(`entries`),e.objectStore(`quarantine`)],o=(await i.getAllKeys(r)).map(([,e])=>e),s=o.filter(e=>!this.#c.has(e));return{ids:o,fresh:s,values:t?s.length===o.length?await i.getAll(r):await Promise.all(s.map(e=>i.get([n,e]))):void 0,asideIds:(await a.getAllKeys(r)).map(([,e])=>e),aside:await a.getAll(r),generation:await xt(e,n)}}),s=t=>e.run(`readonly`,e=>e.objectStore(`entries`).get([n,t])).catch(()=>void 0);try{let e=await o(!0).catch(e=>{if(e instanceof I&&e.reason===`unknown`)return o(!1);throw e});e.generation>this.#r&&this.#x(e.generation);let r=e.values??await Promise.all(e.fresh.map(s)),i=[],c=[],l=[];for(let[t,n]of r.entries()){let r=Ae(n);r.ok?l.push(r.value):i.push({id:e.fresh[t]??``,raw:n})}for(let[t,n]of e.aside.entries()){let r=Ae(n);r.ok&&c.push({id:e.asideIds[t]??``,entry:r.value})}this.#h([...l,...c.map(({entry:e})=>e)]);let u=new Set(e.ids);this.#o=a.some(({id:e})=>this.#c.has(e)&&!u.has(e)),!t&&(this.#o||i.length>0||c.length>0)&&await this.#_(async e=>{let[t,r]=[e.objectStore(`entries`),e.objectStore(`quarantine`)];for(let{id:e,raw:a}of i)a!==void 0&&(await r.put(a,[n,e]),await t.delete([n,e]));for(let{id:e}of c)await r.delete([n,e]);for(let{entry:t}of c)await St(e,n,[t])}),i.length>0&&this.#t.tell({kind:`quarantined`,count:i.length})}catch(e){this.#y(e)}}async#C(e){let{database:t}=this.#e,{slot:n}=this.#n,r=this.#u.has(e)?void 0:await t.run(`readonly`,t=>t.objectStore(`drafts`).get([n,e])).catch(()=>void 0);return vt(this.#u.has(e)?this.#u.get(e):r)}#w(e,t){this.#u.set(e,t),this.#d.add(e),this.touch(),this.#T()}async#T(){if(this.#f||this.#e.unavailable)return;let{slot:e}=this.#n;this.#f=!0;try{for(;this.#d.size>0;){let t=[...this.#d].map(e=>({key:e,draft:this.#u.get(e)}));await this.#_(async n=>{let r=n.objectStore(`drafts`);for(let{key:n,draft:i}of t)i===void 0?await r.delete([e,n]):await r.put(i,[e,n])},()=>{for(let{key:e,draft:n}of t)this.#u.get(e)===n&&this.#d.delete(e)})}}catch(e){this.#y(e)}finally{this.#f=!1}}},Tt=class{#e;constructor(e){this.#e=`competency-widgets/${JSON.stringify(e)}/`}write({slot:e,generation:t,kind:n,name:r,text:i}){let a=`${this.#e}${e}/${t}/${n}/${r}`;return Et(()=>localStorage.setItem(a,i)),a}read(){return Et(()=>Object.keys(localStorage).flatMap(e=>this.#t(e)??[]))??[]}remove(e){Et(()=>localStorage.removeItem(e))}get seen(){let[e,t]=Et(()=>localStorage.getItem(`${this.#e}seen`))?.split(` `)??[];return e&&Number(t)?{sitting:e,last:Number(t)}:void 0}set seen({sitting:e,last:t}){Et(()=>localStorage.setItem(`${this.#e}seen`,`${e} ${t}`))}get tabSitting(){return Et(()=>sessionStorage.getItem(this.#e))??void 0}set tabSitting(e){Et(()=>sessionStorage.setItem(this.#e,e))}#t(e){if(!e.startsWith(this.#e))return;let[,t,n,r,i]=/^(.*?)\/(\d+)\/(entry|draft)\/(.*)$/s.exec(e.slice(this.#e.length))??[],a=localStorage.getItem(e);if(!(t===void 0||i===void 0||a===null||r!==`entry`&&r!==`draft`))return{storageKey:e,slot:t,generation:Number(n),kind:r,name:i,text:a}}};function Et(e){try{return e()}catch{return}}var Dt=18e5;async function Ot(e,t={}){let{sharedComputers:n=!1,now:r=Date.now,patience:i=2e3,answerWithin:a=150,retryAfter:o=3e4}=t,s={record:e,database:new mt(e,i),journal:new Tt(e),shared:n,now:r,retryAfter:o},{journal:c,database:l}=s,{sitting:u,generation:d,failure:f,held:p}=await kt(s),m=c.seen,h=Math.max(u.last,m?.sitting===u.sitting?m.last:0),g=r()-h<Dt,_=c.tabSitting===u.sitting,v=!p||g&&_||await It(e,u.sitting,a);if(p&&!g&&!v&&n&&u.shared&&!f){let e=Nt(s);try{return await l.run(`readwrite`,async t=>{for(let e of[u.slot,...u.away])await Ct(t,e);await t.objectStore(`meta`).put(e,``)}),new Lt(s,e,0,f,{kind:`go`})}catch{}}let y=!p||v&&g?{kind:`go`}:{kind:`ask`,since:h},b=p?u.shared:n;return new Lt(s,{...u,last:h,shared:b},d,f,y)}async function kt(e){let{database:t,journal:n}=e,r=Nt(e),i=n.read();try{let e=await t.run(`readwrite`,async e=>{let t=e.objectStore(`meta`),n=bt(await t.get(``));n||await t.put(r,``);let a=n??r;for(let t of i)await jt(e,t,a.slot);return{sitting:a,...await At(e,a.slot),failure:void 0}});return i.forEach(({storageKey:e})=>n.remove(e)),e}catch(e){let n=e instanceof I?e.reason:`unknown`,i={sitting:{...r,slot:``},generation:0,held:!1,failure:n};return n===`newer`?t.run(`readonly`,async e=>{let t=bt(await e.objectStore(`meta`).get(``));return t?{sitting:t,...await At(e,t.slot),failure:n}:i}).catch(()=>i):i}}async function At(e,t){let n=pt(t),r=await e.objectStore(`entries`).count(n),i=await e.objectStore(`drafts`).count(n);return{generation:await xt(e,t),held:r+i>0}}async function jt(e,t,n){let r=t.slot||n;if(t.slot&&t.generation<await xt(e,r))return;let i=t.text?Mt(t.text):void 0,a=Ae(i);t.kind===`entry`&&a.ok?await St(e,r,[a.value]):t.kind===`entry`?await e.objectStore(`quarantine`).put(t.text,[r,t.name]):i===void 0?await e.objectStore(`drafts`).delete([r,t.name]):await e.objectStore(`drafts`).put(i,[r,t.name])}function Mt(e){try{return JSON.parse(e)}catch{return}}function Nt({now:e,shared:t}){let n=()=>ue(e(),crypto.getRandomValues(new Uint8Array(10)));return{slot:n(),sitting:n(),last:e(),shared:t,away:[]}}function Pt(e,t){try{let n=new BroadcastChannel(`competency-widgets/${e}`);return n.onmessage=({data:e})=>{typeof e==`object`&&e&&t(e)},n}catch{return}}function Ft(e,t){try{e?.postMessage(t)}catch{}}function It(e,t,n){return new Promise(r=>{let i=e=>{clearTimeout(a),o?.close(),r(e)},a=setTimeout(()=>i(!1),n),o=Pt(e,({held:e})=>{e===t&&i(!0)});o?Ft(o,{ask:t}):i(!1)})}var Lt=class e{#e;#t;#n=new AbortController;constructor(e,t,n,r,i){let{database:a,journal:o,now:s,retryAfter:c}=e;this.#e=e,this.failure=r,this.welcome=i,this.store=new wt({database:a,journal:o,sitting:t,generation:n,unavailable:r,now:s,retryAfter:c,send:e=>this.#r(e)}),this.#s(),i.kind===`go`&&this.keepGoing()}get slot(){return this.store.sitting.slot}keepGoing(){this.welcome={kind:`go`},this.#e.journal.tabSitting=this.store.sitting.sitting,this.store.claim()}async startFresh(){let{database:t,shared:n}=this.#e,{left:r,...i}=this.store.sitting,{slot:a,away:o,shared:s}=i;this.close();let c={...Nt(this.#e),away:n&&s?[...o,a]:o,...!n&&!s&&{left:i}},{failure:l}=this;if(!l)try{await t.run(`readwrite`,e=>e.objectStore(`meta`).put(c,``))}catch(e){l=e instanceof I?e.reason:`unknown`}return new e(this.#e,l?{...c,slot:``}:c,0,l,{kind:`go`})}get left(){return this.store.sitting.left?.last}async goBack(){let{database:t,now:n}=this.#e,{left:r}=this.store.sitting;if(!r)return this;let i={...r,last:n()};try{let n=await t.run(`readwrite`,async e=>(await e.objectStore(`meta`).put(i,``),xt(e,r.slot)));return this.close(),new e(this.#e,i,n,void 0,{kind:`go`})}catch{return this}}async checkSitting(){let{database:e,now:t}=this.#e,{sitting:n,last:r}=this.store.sitting,i=await e.run(`readonly`,e=>e.objectStore(`meta`).get(``)).then(bt).catch(()=>void 0),a=i!==void 0&&i.sitting!==n,o=Math.max(r,i&&!a?i.last:0);return a||t()-o>=18e5?this.welcome={kind:`ask`,since:o}:this.store.touch(),this.welcome}close(){this.store.leave(),this.store.close(),this.#n.abort(),this.#o()}#r(e){Ft(this.#t,e)}#i({slot:e,generation:t,entries:n,ask:r}){let{sitting:i}=this.store.sitting;r!==void 0&&r===i&&this.welcome.kind===`go`&&this.#r({held:i}),typeof e==`string`&&typeof t==`number`&&Array.isArray(n)&&this.store.hear({slot:e,generation:t,entries:n})}#a(){this.#t??=Pt(this.#e.record,e=>this.#i(e))}#o(){this.#t?.close(),this.#t=void 0,this.#e.database.close()}#s(){let{signal:e}=this.#n;this.#a();let t=()=>{this.#a(),this.store.comeBack()};globalThis.document?.addEventListener(`visibilitychange`,()=>document.visibilityState===`hidden`?this.store.leave():t(),{signal:e}),globalThis.addEventListener?.(`pagehide`,()=>{this.store.leave(),this.#o()},{signal:e}),globalThis.addEventListener?.(`pageshow`,({persisted:e})=>e&&t(),{signal:e})}},Rt=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function zt(e){return e}var Bt=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},Vt=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},Ht=class extends Bt{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new Rt(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Vt(this.context,this.host))}},Ut=zt(`competency-widgets/record/v1`),Wt;function Gt(e){Wt??=t=>{if(!Xt(t))return;t.stopImmediatePropagation();let{recordName:n,sharedComputers:r=!1}=t.contextTarget;t.callback(e({recordName:n,sharedComputers:r}),()=>{})},globalThis.document?.addEventListener(`context-request`,Wt)}function Kt(e,t){let n=!0,r,i=()=>{n&&!Zt(e)?.matches(`:not(:defined)`)&&(Wt&&e.ownerDocument.addEventListener(`context-request`,Wt),e.dispatchEvent(new Rt(Ut,e,(e,i)=>{r!==i&&r?.(),r=i,n?e&&t(e):i?.()},!0)))};return i(),Yt(i),()=>{n=!1,qt.delete(i),r?.()}}var qt=new Set,Jt=!1;function Yt(e){customElements.get(`learning-record`)||(Jt||(Jt=!0,customElements.whenDefined(`learning-record`).then(()=>qt.forEach(e=>qt.delete(e)&&e()))),qt.add(e))}function Xt(e){return`context`in e&&e.context===Ut}function Zt(e){let t=e;do{let e=t.assignedSlot??t.parentNode;t=e instanceof ShadowRoot?e.host:e instanceof Element?e:null}while(t&&t.localName!==`learning-record`);return t??void 0}var Qt=new Set([`reflected`,`commented`]);function L(e,t){return $t(e,t)?-1:+!!$t(t,e)}function $t(e,t){return e.at<t.at||e.at===t.at&&e.id<t.id}var en=class{#e=[];#t=this.#e;#n=new Map;#r=new Map;#i=[];#a=[];#o=[];#s=new Map;#c=0;#l=0;#u=new Map;constructor(e=[]){this.add(e)}get entries(){return this.#e}get latestAt(){return this.#e.at(-1)?.at}get newerCount(){return this.#l}get conflicts(){return[...this.#u.keys()].sort().flatMap(e=>{let[t,...n]=[...this.#u.get(e)??[]].sort(([e],[t])=>e<t?-1:1).map(([,e])=>e);return t?{id:e,kept:t,dropped:n}:[]})}add(e){let t,n=0,r=this.#e.at(-1),i=this.#t.at(-1)?.id??``,a=!0;for(let o of e){let s=o.id>i,c=s?this.#n.size>0?this.#n.get(o.id):void 0:this.get(o.id);if(c!==void 0){if(t??=e.slice(0,n),c===o||!this.#g(c,o))continue;a=!1}else a&&=r===void 0||$t(r,o),s&&a||this.#y(),s?this.#t!==this.#e&&this.#t.push(o):this.#n.set(o.id,o),this.#e.push(o),s&&(i=o.id),a&&this.#v(o),r=o;n+=1,t?.push(o)}return a||this.#b(),t??e.slice()}get(e){let t=this.#_(e);return t===void 0?this.#n.get(e):this.#t[t]}isOut(e){return this.#h(e.about)?.has(e.id)??!1}shown(e,t,n){return this.#d(t).filter(t=>P(t,e)&&(n===void 0||t.by===n))}ratingsOf(e,t){return this.shown(`rated`,e,t)}latestRating(e,t){return this.#d(e).findLast(e=>P(e,`rated`)&&(t===void 0||e.by===t))}reflectionsOn(e){return this.shown(`reflected`,e)}commentsOn(e){return this.shown(`commented`,e)}goalsOn(e){return tn(this.#a,e,`objective`).flatMap(t=>{let n=this.goal(t);return n?.objective===e?n:[]})}goal(e){let t=this.shown(`goal-set`,e).at(-1);if(!t)return;let n=this.shown(`goal-changed`,e),r=e=>n.findLast(t=>t[e]!==void 0)?.[e];return{id:e,objective:t.objective,from:t.from,target:r(`target`)??t.target,on:r(`on`)??t.on,why:r(`why`)??t.why,closesBy:t.closesBy??`any`,state:r(`state`)??`active`,review:r(`review`),rank:r(`rank`),set:t,changes:n}}stepsOf(e){return tn(this.#o,e,`goal`).flatMap(t=>{let n=this.shown(`step-set`,t).at(-1);if(!n||n.goal!==e)return[];let r=this.shown(`step-changed`,t),i=r.findLast(({state:e})=>e!==void 0),a=r.findLast(e=>e.rank!==void 0)?.rank;return{id:t,goal:e,what:n.what,state:i?.state??`todo`,note:i?.note,rank:a,set:n,changes:r}})}versionsOf(e){let t=this.#m(e.about!==void 0&&this.#r.get(e.about)?.all||[]);return[...t.keys()].filter(n=>t.get(n)===t.get(e)&&!this.isOut(n))}archived(e){let t=t=>P(t,`goal-set`)?!e.has(t.objective):(P(t,`rated`)||P(t,`reflected`)||P(t,`commented`))&&!e.has(t.about);return[...this.#r.keys()].flatMap(e=>this.#d(e).filter(t)).sort(L)}#d(e){let t=this.#r.get(e);return t?(t.shown&&t.retractions===this.#i.length||(t.shown=this.#f(e,t),t.retractions=this.#i.length),t.shown):[]}#f(e,{all:t,revises:n}){let r=this.#h(e),i=e=>!r?.has(e.id);if(!n)return r?t.filter(i):t;let a=this.#m(t),o=new Set,s=new Set,c=[];for(let e of t.toReversed()){let t=this.#p(e);if(t&&(i(e)||o.has(e))&&o.add(t),!i(e)||o.has(e))continue;let n=a.get(e)??e;(!s.has(n)||Qt.has(e.kind))&&(s.add(n),c.push({entry:e,root:n}))}return c.sort((e,t)=>L(e.root,t.root)||L(e.entry,t.entry)).map(({entry:e})=>e)}#p(e){let t=e.revises===void 0?void 0:this.get(e.revises);return t!==void 0&&$t(t,e)&&t.v===e.v&&t.kind===e.kind&&t.about===e.about&&t.by===e.by?t:void 0}#m(e){let t=new Map;for(let n of e){let e=this.#p(n);t.set(n,(e&&t.get(e))??n)}return t}#h(e){if(this.#c!==this.#i.length){let e=new Map;for(let t of this.#i.toReversed()){if(e.get(t.about)?.has(t.id))continue;let n=t.about===void 0?void 0:this.get(t.about);if(!n||!$t(n,t)||t.by!==n.by&&t.by!==`teacher`)continue;let r=e.get(n.about);r?r.add(n.id):e.set(n.about,new Set([n.id]))}this.#s=e,this.#c=this.#i.length}return this.#s.get(e)}#g(e,t){let[n,r]=[F(e),F(t)];if(n===r)return!1;let i=this.#u.get(t.id)??new Map([[n,e]]);this.#u.set(t.id,i);let a=this.#_(t.id);return i.set(r,t),n<r?!1:(this.#e[this.#e.indexOf(e)]=t,a===void 0?this.#n.set(t.id,t):this.#t[a]=t,!0)}#_(e){let t=0,n=this.#t.length;for(;t<n;){let r=t+n>>>1;this.#t[r].id<e?t=r+1:n=r}return this.#t[t]?.id===e?t:void 0}#v(e){if(Me(e))this.#l+=1;else if(e.kind===`retracted`)this.#i.push(e);else if(e.about!==void 0){let t=e.revises!==void 0,n=this.#r.get(e.about);n?(n.all.push(e),n.revises||=t,t?n.shown=void 0:n.shown!==n.all&&n.shown?.push(e)):this.#r.set(e.about,{all:[e],revises:t,shown:void 0,retractions:0}),P(e,`goal-set`)?this.#a.push(e):P(e,`step-set`)&&this.#o.push(e)}}#y(){this.#t===this.#e&&(this.#t=[...this.#e])}#b(){this.#y(),this.#r.clear(),this.#i=[],this.#a=[],this.#o=[],this.#c=-1,this.#l=0,this.#e.sort(L);for(let e of this.#e)this.#v(e)}};function tn(e,t,n){return[...new Set(e.flatMap(e=>e[n]===t?e.about:[]))]}async function R(e,t){let n,r=new Promise(e=>{t!==void 0&&(n=setTimeout(e,t,void 0))});try{return await Promise.race([e(),r])}catch{return}finally{clearTimeout(n)}}var nn=5e3,rn=class{#e;#t;#n;#r;constructor(e,t,n){this.saves=0,this.#r=new Set,this.#e=e,this.#t=t,this.#n=n,this.failure=t}get state(){return this.#r.size>0?this.failure===this.#t?`saving`:`unsaved`:this.saves>0?`saved`:`nothing`}async add(e){e.forEach(e=>this.#r.add(e)),this.#n();let t=setTimeout(()=>this.#a(`timeout`),nn);try{await this.#e.add(e),this.#i(e)}catch(e){this.#a(e instanceof I?e.reason:`unknown`)}clearTimeout(t)}caughtUp(){this.#i([...this.#r]),this.failure=this.#t}#i(e){e.filter(e=>this.#r.delete(e)).length!==0&&(this.saves+=1,this.#r.size===0&&(this.failure=this.#t),this.#n())}#a(e){this.#r.size!==0&&(this.failure=e,this.#n())}},an=class{#e;#t;#n;#r;#i;constructor(e,t){this.record=new en,this.state=`loading`,this.quarantined=0,this.since=0,this.erased=!1,this.gone=!1,this.#n=[],this.#i=new Set,this.name=e,this.#a(t)}get durability(){return this.#e?.store.durability??(this.state===`ready`?`memory`:void 0)}get saveState(){return this.#r?.state??`nothing`}get saves(){return this.#r?.saves??0}get failure(){return this.#r?.failure}get slot(){return this.#e?.slot??``}get drafts(){return this.state===`ready`?this.#e?.store.drafts:void 0}subscribe(e){let t=()=>e();return this.#i.add(t),()=>void this.#i.delete(t)}stamp(e){let t=new Date,n={now:t.getTime(),offset:t.getTimezoneOffset()},r=this.record.latestAt;return e.map(e=>{let t=ke(e,{...n,latest:r,random:crypto.getRandomValues(new Uint8Array(10))});return r=t.at,t})}async add(e){if(this.record.add(e),this.state!==`ready`)this.#n.push(...e);else if(this.#r)return this.#r.add(e);this.#_()}async keepGoing(){let e=this.#e;this.state===`asking`&&e&&(this.state=`loading`,this.#_(),await R(()=>e.keepGoing()),await this.#u(e))}async startFresh(){await this.#o(e=>e.startFresh())}get left(){return this.state===`ready`&&this.record.entries.length===0?this.#e?.left:void 0}async goBack(){await this.#o(e=>e.goBack?.()??e,this.#e)}async clear(){let e=this.#e?.store,t=!e||await R(()=>e.clear().then(()=>!0),5e3)===!0;return t&&this.#h(),t}async unreadable(){return await R(()=>this.#e?.store.quarantined?.(),5e3)??[]}async#a(e){let t=await R(e,nn);return t?.checkSitting&&this.#c(),t?.welcome.kind===`ask`?(this.#e=t,this.#s(t.welcome.since)):this.#u(t)}async#o(e,t){let n=this.#e;n&&(this.#g(),this.state=`loading`,this.#_(),await this.#u(await R(()=>e(n),5e3)??t))}#s(e){this.since=e,this.state=`asking`,this.#_()}#c(){let e=()=>document.visibilityState===`visible`&&void this.#l();document.addEventListener(`visibilitychange`,e),window.addEventListener(`pageshow`,t=>t.persisted&&e())}async#l(){let e=this.#e,t=await R(()=>e?.checkSitting?.());e===this.#e&&this.state===`ready`&&t?.kind===`ask`&&(this.#g(),this.#s(t.since))}async#u(e){if(this.#t?.(),this.#t=void 0,this.#e=e,this.#d(),e){let{store:t}=e;await R(()=>void(this.#t=t.subscribe(e=>this.#m(e))));let n=R(()=>t.load()).then(t=>this.#f(e,t));if(await R(()=>n,nn),e!==this.#e||this.state!==`loading`)return;this.#r&&(this.#r.failure??=`timeout`)}this.#p()}#d(){let{store:e,failure:t}=this.#e??{};this.#r=e&&new rn(e,t,()=>this.#_())}#f(e,t){e===this.#e&&this.state!==`asking`&&(t&&this.record.add(t),this.#r&&t&&this.state===`ready`?this.#r.failure=e.failure:this.#r&&!t&&(this.#r.failure??=`unknown`),this.#p())}#p(){this.state=`ready`;let e=this.#n.splice(0);this.record.add(e),e.length>0&&this.#r?this.#r.add(e):this.#_()}#m(e){e.kind===`added`&&this.state===`ready`?this.record.add(e.entries):e.kind===`cleared`?this.#h():e.kind===`quarantined`?this.quarantined+=e.count:e.kind===`durability`&&e.durability!==`memory`?this.#r?.caughtUp():e.kind===`failed`&&e.reason===`gone`?this.gone=!0:e.kind===`failed`&&this.#r&&(this.#r.failure=e.reason),this.#_()}#h(){this.#g(),this.#d(),this.erased=!0,this.#_()}#g(){this.record=new en,this.#r=void 0,this.quarantined=0,this.erased=!1,this.gone=!1}#_(){for(let e of[...this.#i])try{e()}catch(e){reportError(e)}}},on=new Map,sn=new Set;function cn(){Gt(ln)}function ln({recordName:e,sharedComputers:t}){let n=e??mn();n!==void 0&&t&&sn.add(n);let r=on.get(n);return r||on.set(n,r=new an(n,()=>fn(n))),r}var un=new WeakMap;function dn(e,t){let n=un.get(e);return n||un.set(e,n=new an(t,async()=>pn(e))),n}async function fn(e){return e===void 0?pn(_t()):(await new Promise(e=>setTimeout(e)),Ot(e,{sharedComputers:sn.has(e)}))}function pn(e){return{store:e,welcome:{kind:`go`},keepGoing(){},startFresh:async()=>pn(_t())}}function mn(){let{protocol:e,origin:t,pathname:n}=location;return e===`file:`?`file://${n}`:/^https?:$/.test(e)&&self.origin!==`null`?t+n:void 0}var hn=globalThis,gn=hn.ShadowRoot&&(hn.ShadyCSS===void 0||hn.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,_n=Symbol(),vn=new WeakMap,yn=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==_n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(gn&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=vn.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&vn.set(t,e))}return e}toString(){return this.cssText}},bn=e=>new yn(typeof e==`string`?e:e+``,void 0,_n),z=(e,...t)=>new yn(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,_n),xn=(e,t)=>{if(gn)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=hn.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},Sn=gn?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return bn(t)})(e):e,{is:Cn,defineProperty:wn,getOwnPropertyDescriptor:Tn,getOwnPropertyNames:En,getOwnPropertySymbols:Dn,getPrototypeOf:On}=Object,kn=globalThis,An=kn.trustedTypes,jn=An?An.emptyScript:``,Mn=kn.reactiveElementPolyfillSupport,Nn=(e,t)=>e,Pn={toAttribute(e,t){switch(t){case Boolean:e=e?jn:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Fn=(e,t)=>!Cn(e,t),In={attribute:!0,type:String,converter:Pn,reflect:!1,useDefault:!1,hasChanged:Fn};Symbol.metadata??=Symbol(`metadata`),kn.litPropertyMetadata??=new WeakMap;var Ln=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=In){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&wn(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=Tn(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??In}static _$Ei(){if(this.hasOwnProperty(Nn(`elementProperties`)))return;let e=On(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Nn(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Nn(`properties`))){let e=this.properties,t=[...En(e),...Dn(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(Sn(e))}else e!==void 0&&t.push(Sn(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return xn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?Pn:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?Pn:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Fn)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};Ln.elementStyles=[],Ln.shadowRootOptions={mode:`open`},Ln[Nn(`elementProperties`)]=new Map,Ln[Nn(`finalized`)]=new Map,Mn?.({ReactiveElement:Ln}),(kn.reactiveElementVersions??=[]).push(`2.1.2`);var Rn=globalThis,zn=e=>e,Bn=Rn.trustedTypes,Vn=Bn?Bn.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,Hn=`$lit$`,Un=`lit$${Math.random().toFixed(9).slice(2)}$`,Wn=`?`+Un,Gn=`<${Wn}>`,Kn=document,qn=()=>Kn.createComment(``),Jn=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Yn=Array.isArray,Xn=e=>Yn(e)||typeof e?.[Symbol.iterator]==`function`,Zn=`[ 	
\f\r]`,Qn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$n=/-->/g,er=/>/g,tr=RegExp(`>|${Zn}(?:([^\\s"'>=/]+)(${Zn}*=${Zn}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),nr=/'/g,rr=/"/g,ir=/^(?:script|style|textarea|title)$/i,B=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),ar=Symbol.for(`lit-noChange`),V=Symbol.for(`lit-nothing`),or=new WeakMap,sr=Kn.createTreeWalker(Kn,129);function cr(e,t){if(!Yn(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return Vn===void 0?t:Vn.createHTML(t)}var lr=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Qn;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===Qn?c[1]===`!--`?o=$n:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=tr):(ir.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=tr):o=er:o===tr?c[0]===`>`?(o=i??Qn,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?tr:c[3]===`"`?rr:nr):o===rr||o===nr?o=tr:o===$n||o===er?o=Qn:(o=tr,i=void 0);let d=o===tr&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Qn?n+Gn:l>=0?(r.push(s),n.slice(0,l)+Hn+n.slice(l)+Un+d):n+Un+(l===-2?t:d)}return[cr(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},ur=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=lr(t,n);if(this.el=e.createElement(l,r),sr.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=sr.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Hn)){let t=u[o++],n=i.getAttribute(e).split(Un),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?hr:r[1]===`?`?gr:r[1]===`@`?_r:mr}),i.removeAttribute(e)}else e.startsWith(Un)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(ir.test(i.tagName)){let e=i.textContent.split(Un),t=e.length-1;if(t>0){i.textContent=Bn?Bn.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],qn()),sr.nextNode(),c.push({type:2,index:++a});i.append(e[t],qn())}}}else if(i.nodeType===8){if(i.data===Wn)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(Un,e+1))!==-1;)c.push({type:7,index:a}),e+=Un.length-1}}a++}}static createElement(e,t){let n=Kn.createElement(`template`);return n.innerHTML=e,n}};function dr(e,t,n=e,r){if(t===ar)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=Jn(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=dr(e,i._$AS(e,t.values),i,r)),t}var fr=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??Kn).importNode(t,!0);sr.currentNode=r;let i=sr.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new pr(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new vr(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=sr.nextNode(),a++)}return sr.currentNode=Kn,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},pr=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=dr(this,e,t),Jn(e)?e===V||e==null||e===``?(this._$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==ar&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Xn(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&Jn(this._$AH)?this._$AA.nextSibling.data=e:this.T(Kn.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=ur.createElement(cr(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new fr(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=or.get(e.strings);return t===void 0&&or.set(e.strings,t=new ur(e)),t}k(t){Yn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(qn()),this.O(qn()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=zn(e).nextSibling;zn(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},mr=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=V}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=dr(this,e,t,0),a=!Jn(e)||e!==this._$AH&&e!==ar,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=dr(this,r[n+o],t,o),s===ar&&(s=this._$AH[o]),a||=!Jn(s)||s!==this._$AH[o],s===V?e=V:e!==V&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},hr=class extends mr{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}},gr=class extends mr{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}},_r=class extends mr{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=dr(this,e,t,0)??V)===ar)return;let n=this._$AH,r=e===V&&n!==V||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==V&&(n===V||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},vr=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){dr(this,e)}},yr=Rn.litHtmlPolyfillSupport;yr?.(ur,pr),(Rn.litHtmlVersions??=[]).push(`3.3.3`);var br=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new pr(t.insertBefore(qn(),e),e,void 0,n??{})}return i._$AI(e),i},xr=globalThis,Sr=class extends Ln{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=br(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ar}};Sr._$litElement$=!0,Sr.finalized=!0,xr.litElementHydrateSupport?.({LitElement:Sr});var Cr=xr.litElementPolyfillSupport;Cr?.({LitElement:Sr}),(xr.litElementVersions??=[]).push(`4.2.2`);var wr={attribute:!0,type:String,converter:Pn,reflect:!1,hasChanged:Fn},Tr=(e=wr,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function H(e){return(t,n)=>typeof n==`object`?Tr(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}var Er=new Map;function Dr(e,t){Er.set(e,{...Er.get(e),...t})}function Or(e,t){for(let n of t){let t=n.toLowerCase().replace(/-.*/,``);if(t===`en`||Er.get(t)?.[e])return t}return`en`}function U(e,t,n){return Er.get(t)?.[e]??n}function kr(e){let t=e.shadowRoot,n=e.ownerDocument.defaultView;if(!t||!n)return;let{elementStyles:r}=e.constructor;t.adoptedStyleSheets=r.flatMap(e=>{if(!(`cssText`in e))return[];let t=new n.CSSStyleSheet;return t.replaceSync(e.cssText),[t]})}function Ar(e){if(e.ownerDocument===document)return;let{shadowRootOptions:t}=e.constructor,n=e.attachShadow(t);return kr(e),n}function jr(e){for(let t=e;t;){let e=t instanceof Element&&t.closest(`[lang]`)?.getAttribute(`lang`);if(e)return[e];let n=t.getRootNode();t=n instanceof ShadowRoot?n.host:null}return navigator.languages}var Mr=new WeakMap;function Nr(e,t){let n=[];for(let t=e;t;){let e=t.getRootNode();n.push(e),t=e instanceof ShadowRoot?e.host:void 0}for(let e of n){let n=Mr.get(e);if(!n){let t=new Set,r=new MutationObserver(()=>t.forEach(e=>e()));r.observe(e,{subtree:!0,attributes:!0,attributeFilter:[`lang`]}),Mr.set(e,n={observer:r,listeners:t})}n.listeners.add(t)}return()=>{for(let e of n){let n=Mr.get(e);n?.listeners.delete(t),n?.listeners.size===0&&(n.observer.disconnect(),Mr.delete(e))}}}var Pr=e=>e===1?`1 answer`:`${e} answers`,Fr={myWork:`My work`,copy:`Save a copy`,copied:`Your copy is in your downloads.`,copyRefused:`No file can be saved here.`,asText:`No file? Keep it as text`,copyText:`My work as text`,fileName:`my-work`,open:`Open my copy`,opened:e=>`${Pr(e)} came from your copy.`,openedNothing:`Everything in this copy is here already.`,openedBad:e=>`${Pr(e)} could not be read.`,notCopy:`This file is not a saved copy.`,otherRecord:`This copy is from another class.`,openAnyway:`Open it here anyway`,done:`I’m done: erase my work here`,erases:e=>e===0?`This erases your unfinished words.`:`This erases ${Pr(e)} and unfinished words.`,copyFirst:`Save a copy first to keep it.`,erase:`Erase my work`,keep:`Keep my work`,erased:`Your work here is erased.`,notErased:`It could not be erased. Try again.`,beforeLeaving:`Save a copy before you leave.`,gone:`This browser was cleared. We saved your work again.`,quarantined:e=>`${Pr(e)} here could not be read.`,keepUnread:`Save them as a file`,newer:`Some work needs a newer version of this.`,reload:`Try loading this page again.`,who:`Who can see this?`,whoDurable:`Only this computer keeps it.`,whoSession:`This computer keeps it until you are done.`,whoMemory:`Nothing keeps it after you leave.`,whoTeacher:`Your teacher sees it when you turn it in.`,whoElse:`Anyone using this account here could open it.`},Ir={saved:`Saved on this computer.`,savedForNow:`Saved here until you are done.`,willSave:`Your work will be saved on this computer.`,saving:`Saving …`,unsaved:`Not saved yet. We keep trying.`,full:`Not saved yet: no room on this computer.`,memory:`Not saved on this device.`,notSeen:`Your teacher has not seen it yet.`,willNotSee:`Your teacher will not see it yet.`,turnedIn:e=>`You made your turn-in on ${e}.`,changes:e=>`${e} ${e===1?`change`:`changes`} since.`,question:e=>`Keep going with the work from ${e}?`,keepGoing:`Keep going`,notMe:`That’s not me`,back:e=>`Back to the work from ${e}`},Lr=`competency-widgets/record`;function Rr({record:e,learner:t,entries:n}){let r=n.map(e=>`\n${F(e)}`).join(`,`);return`{${`"format":"${Lr}","v":1,"record":${JSON.stringify(e)}`},"learner":${F(t)},"entries":[${r}${r&&`
`}]}\n`}function zr(e,t){try{let n=[...Br(e)];return n.length>0?{ok:!1,problems:n}:{ok:!0,value:Vr(e,t)}}catch{return{ok:!1,problems:[{path:``,code:`unreadable`}]}}}function*Br(e){let t=D(e,`format`);t===`competency-widgets/record`?(typeof D(e,`v`)!=`number`&&(yield{path:`v`,code:`wrongType`,params:{expected:`number`}}),typeof D(e,`record`)!=`string`&&(yield{path:`record`,code:`wrongType`,params:{expected:`string`}}),Array.isArray(D(e,`entries`))||(yield{path:`entries`,code:`wrongType`,params:{expected:`array`}})):yield{path:`format`,code:`wrongFormat`,params:{expected:Lr,...typeof t==`string`?{found:t.slice(0,100)}:void 0}}}function Vr(e,t){let n=`${D(e,`record`)}`,r=Number(D(e,`v`)),i=D(e,`learner`),a=D(i,`label`),o=D(i,`key`),s=[],c=[];for(let[t,n]of O(e,`entries`).entries()){let e=Ae(n);e.ok?s.push(e.value):c.push({index:t,raw:n,problems:e.problems.map(e=>Hr(t,e))})}return{file:{format:Lr,v:1,record:n,learner:{key:typeof o==`string`?o:``,...typeof a==`string`&&{label:a}},entries:s},entries:s,bad:c,...r>1&&{newer:r},...t!==void 0&&t!==n&&{otherRecord:n}}}function Hr(e,t){return{...t,path:he(he(`entries`,e),t.path)}}var Ur=67108864;function Wr({name:e=``,slot:t,record:n}){return Rr({record:e,learner:{key:t},entries:n.entries})}function Gr(e){try{return JSON.stringify(e,void 0,1)}catch{return e.join(`
`)}}async function Kr(e,{name:t,record:n}){try{let r=e.size<=Ur&&zr(JSON.parse(await e.text()),t);if(!r||!r.ok)return{kind:`notCopy`};let{entries:i,bad:a,newer:o,otherRecord:s}=r.value,c=i.filter(e=>{let t=n.get(e.id);return!t||F(t)!==F(e)});return{kind:s===void 0?`copy`:`otherRecord`,entries:c,bad:a.length,newer:o!==void 0}}catch{return{kind:`notCopy`}}}function qr(e,t,n=`application/json`){try{let r=URL.createObjectURL(new Blob([e],{type:n})),i=document.createElement(`a`);return i.href=r,i.download=t,i.click(),setTimeout(()=>URL.revokeObjectURL(r),6e4),self.origin!==`null`||self===self.top}catch{return!1}}function Jr(e,t){let{state:n,saveState:r,saves:i}=e,a=n===`ready`?`${$r(e,t)} ${ei(e,t)}`:``,o=r===`saving`||r===`saved`&&i>1?`off`:`polite`;return B`<p class=${n===`ready`&&Yr(e)?`save bad`:`save`} role="status" aria-live=${o} .textContent=${a}></p>`}function Yr({saveState:e,durability:t}){return e===`unsaved`||t===`memory`}function Xr(e,t){let n=U(`save-line`,t,Ir);return B`<div class="whose" role="group" aria-labelledby="whose" @click=${ni(e)}>
    <p class="question" id="whose" .textContent=${n.question(Qr(e.since,t))}></p>
    <p class="acts">
      <button class="main" type="button" data-answer="mine" .textContent=${n.keepGoing}></button>
      <button type="button" data-answer="other" .textContent=${n.notMe}></button>
    </p>
  </div>`}var Zr=new Map;function Qr(e,t){let n=new Date(e),r=n.getFullYear()===new Date().getFullYear()?void 0:`numeric`,i=`${t} ${r}`,a=Zr.get(i);return a||(a=new Intl.DateTimeFormat(`${t}-US`,{month:`short`,day:`numeric`,year:r}),Zr.set(i,a)),a.format(n)}function $r(e,t){let n=U(`save-line`,t,Ir),{saveState:r,durability:i,record:a}=e;return r===`unsaved`?e.failure===`full`?n.full:n.unsaved:i===`memory`?n.memory:r===`saving`?n.saving:a.entries.length===0?n.willSave:i===`session`?n.savedForNow:n.saved}function ei({record:e},t){let n=U(`save-line`,t,Ir),{entries:r}=e,i=r.findLast(t=>P(t,`turned-in`)&&!e.isOut(t));if(!i||!P(i,`turned-in`))return r.length>0?n.notSeen:n.willNotSee;let a=e.get(i.through)??i,o=r.slice(r.indexOf(a)+1).filter(({kind:e})=>e!==`turned-in`).length,s=n.turnedIn(Qr(Date.parse(i.clock.slice(0,23)),t));return o>0?`${s} ${n.changes(o)}`:s}var ti=new WeakMap;function ni(e){let t=ti.get(e);return t||ti.set(e,t=t=>void ri(t,e)),t}async function ri(e,t){let n=e.target;if(!(n instanceof HTMLElement)||!n.dataset.answer)return;let r=n.getRootNode();await(n.dataset.answer===`mine`?t.keepGoing():t.startFresh()),await ii(r)}async function ii(e){if(await new Promise(e=>setTimeout(e)),!(e instanceof ShadowRoot)||e.activeElement)return;let t=e.querySelector(`.work`)??e.host;t instanceof HTMLElement&&t.focus()}var ai=class{#e;#t;#n;#r=Fr;#i=[];#a;#o;constructor(e){this.#e=e}render(e,t,n=!1){let r=U(`learning-record`,t,Fr);this.#r=r,this.#t=e,e.record!==this.#n&&(this.#n=e.record,this.#p());let i=B`${this.#l(e,r)}${this.#u(e,r)}${this.#d(r)}`;return B`<div class="foot" part="foot" @click=${this.#h} @change=${this.#_} @keydown=${this.#g}>
      ${Jr(e,t)}${this.#s(e,r)}${this.#c(e,t)}
      ${n?B`<details>
              <summary .textContent=${r.myWork}></summary>
              ${i}
            </details>`:i}
    </div>`}#s(e,t){let{record:n,failure:r,quarantined:i}=e,a=Yr(e);return B`${[a&&n.entries.length>0&&t.beforeLeaving,r===`newer`&&t.reload,(r===`newer`||n.newerCount>0)&&t.newer,e.gone&&!a&&t.gone,i>0&&t.quarantined(i)].map(e=>e?B`<p class="advice" .textContent=${e}></p>`:V)}
    ${i>0?this.#f(`unread`,t.keepUnread):V}`}#c({left:e},t){return e===void 0?V:this.#f(`back`,U(`save-line`,t,Ir).back(Qr(e,t)))}#l({record:e,durability:t},n){let r=e.entries.filter(t=>t.kind!==`retracted`&&!e.isOut(t)).length,i=t===`memory`?n.whoMemory:t===`session`?n.whoSession:n.whoDurable;return B`<div class="row">
      ${r>0?this.#f(`copy`,n.copy):V} ${this.#f(`open`,n.open)}
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
    </div>`}#u({erased:e,record:t},n){let r=e&&t.entries.length===0?n.erased:``;return B`<p class="told" role="status" tabindex="-1" .textContent=${this.#i.map(e=>e(n)).join(` `)||r}></p>
      ${this.#o?this.#f(`anyway`,n.openAnyway):V}`}#d(e){if(!this.#a)return V;let{text:t,refused:n}=this.#a;return B`<details ?open=${n}>
      <summary .textContent=${e.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${e.copyText} .value=${t}></textarea>
    </details>`}#f(e,t){return B`<button class="quiet" type="button" data-do=${e} .textContent=${t}></button>`}#p(){this.#i=[],this.#a=void 0,this.#o=void 0}#m(...e){this.#p(),this.#i=e,this.#e.requestUpdate()}#h=e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLElement)||!n)return;let r=t.dataset.do;if(r===`copy`)this.#y(Wr(n));else if(r===`unread`)n.unreadable().then(e=>this.#y(Gr(e)));else if(r===`open`)this.#S(`input`)?.click();else if(r===`anyway`&&this.#o)this.#v(this.#o),this.#S(`.told`)?.focus();else if(r===`erase`)this.#b(n);else if(r===`back`){let e=t.getRootNode();n.goBack().then(()=>ii(e))}else r===`keep`?this.#x(t):t instanceof HTMLTextAreaElement&&t.select()};#g=e=>{e.key===`Escape`&&e.target instanceof Element&&this.#x(e.target)};#_=async e=>{let t=e.target,n=this.#t;if(!(t instanceof HTMLInputElement)||!t.files?.[0]||!n)return;let r=await Kr(t.files[0],n);t.value=``,n.record===this.#n&&(r.kind===`otherRecord`?(this.#m(e=>e.otherRecord),this.#o=r):this.#v(r))};#v(e){if(e.kind===`notCopy`)return this.#m(e=>e.notCopy);let{entries:t,bad:n,newer:r}=e,i=this.#n?.entries.length??0;t.length>0&&this.#t?.add(t);let a=(this.#n?.entries.length??0)-i,o=[];a>0?o.push(e=>e.opened(a)):n===0&&o.push(e=>e.openedNothing),n>0&&o.push(e=>e.openedBad(n)),r&&o.push(e=>e.newer),this.#m(...o)}#y(e){let t=new Date,n=se(t.getTime(),t.getTimezoneOffset()).slice(0,10),r=qr(e,`${this.#r.fileName}-${n}.json`);this.#m(e=>r?e.copied:e.copyRefused),this.#a={text:e,refused:!r}}async#b(e){await e.clear()||this.#m(e=>e.notErased),this.#S(`.done`)?.removeAttribute(`open`),await this.#e.updateComplete,this.#S(`.told`)?.focus()}#x(e){let t=e.closest(`.done`);t instanceof HTMLDetailsElement&&t.open&&(t.open=!1,t.querySelector(`summary`)?.focus())}#S(e){return this.#e.shadowRoot?.querySelector(e)??void 0}},oi=z`
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
`,si=z`
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
`,ci=z`
  .work:focus {
    outline: 0;
  }
  .foot {
    margin-block-start: 12px;
  }
`;function W(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var li=class e extends Sr{constructor(...e){super(...e),this.record=``,this.sharedComputers=``,this.#e=this.attachInternals(),this.#t=new Ht(this,{context:Ut}),this.#n=new ai(this)}static{this.styles=[si,oi,ci]}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback(),this.#a=Nr(this,()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#a?.(),this.#i?.(),this.#r=void 0}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){kr(this)}createRenderRoot(){return Ar(this)??super.createRenderRoot()}willUpdate(e){if(!this.isConnected)return;(!this.#r||e.has(`record`)||e.has(`sharedComputers`)||e.has(`store`))&&this.#o();let{state:t,saveState:n}=this.#r??{};this.#s(`asking`,t===`asking`),this.#s(`unsaved`,n===`unsaved`)}render(){let e=this.#r,t=Or(`learning-record`,jr(this)),n=e?.state===`asking`;return B`<div class="work" tabindex="-1" ?hidden=${n}><slot></slot></div>
      <div lang=${t}>
        ${e?n?B`<div class="w"><div class="in">${Xr(e,t)}</div></div>`:this.#n.render(e,t):V}
      </div>`}#o(){let e=this.record||void 0,t=this.store?dn(this.store,e):ln({recordName:e,sharedComputers:this.sharedComputers===`yes`});t!==this.#r&&(this.#i?.(),this.#r=t,this.#i=t.subscribe(()=>this.requestUpdate()),this.#t.setValue(t))}#s(e,t){t?this.#e.states?.add(e):this.#e.states?.delete(e)}};W([H()],li.prototype,`record`,void 0),W([H({attribute:`shared-computers`})],li.prototype,`sharedComputers`,void 0),W([H({attribute:!1})],li.prototype,`store`,void 0),cn(),t(`learning-record`,li);function ui(e,t){if(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(e))try{let n=new URL(e,t);return/^(https?|mailto):$/.test(n.protocol)?n.href:void 0}catch{return}}function di(e){return hi(e)}function G(e,t){if(t==null)return;let n=t=>e.levels.find(e=>e.value===t),r=n(t);if(r||e.increment!==.5)return r;let i=n(t-.5),a=n(t+.5);return i&&a&&{value:t,between:[i,a]}}function fi(e,t){return e.levels.filter(e=>t===null||e.value>t).reduce((e,t)=>e&&e.value<t.value?e:t,void 0)}function pi(e){if(e.proficientAt!==void 0)return e.proficientAt;let t=di(e);return t.filter(e=>e<=3).at(-1)??t.at(-1)??3}function*mi(e,t,...n){let r=hi(t);for(let t of n){let n=D(e,t);typeof n==`number`&&r.length>0&&!r.includes(n)&&(yield{path:t,code:`unknownLevel`,params:{found:n}})}}function hi(e){let t=O(e,`levels`).map(e=>D(e,`value`));return t.flatMap(n=>typeof n==`number`?D(e,`increment`)===.5&&t.includes(n+1)?[n,n+.5]:n:[]).filter((e,t,n)=>n.indexOf(e)===t).sort((e,t)=>e-t)}function*gi(e){let t=D(e,`increment`)===.5?.5:1,n=new Set,r=new Set;for(let[i,a]of O(e,`levels`).entries()){let e=D(a,`value`);if(typeof e==`number`){let r=`levels[${i}].value`;n.has(e)&&(yield{path:r,code:`duplicateLevel`,params:{found:e}}),Number.isInteger(e/t)||(yield{path:r,code:`offIncrement`,params:{found:e,expected:t}}),n.add(e)}yield*me(O(a,`indicators`),`levels[${i}].indicators`,r)}yield*mi(e,e,`proficientAt`)}var _i=T(w(),l(e=>ui(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),vi=T(b({id:E,title:A,statement:y(k),code:y(w()),levels:T(g(b({value:S(),label:A,descriptor:y(k),plain:y(k),indicators:y(g(b({id:E,text:A,required:y(_())}))),exemplars:y(g(b({title:A,href:y(_i),text:y(k),image:y(b({src:_i,alt:k}))})))})),u(2,`tooFewLevels`)),proficientAt:y(S()),increment:y(C([1,.5])),version:y(S()),competencies:y(g(E))}),pe(gi)),yi=new Set([`tooMany`,`sectionTooMany`,`pointsOver`,`prerequisite`,`exclusive`]);function bi(e,t,{taken:n}={}){let r=[...new Set([...wi(e),...t.chosen.filter(n=>Di(e,t,n))])],i=[...Ai(e,r)],a=(...e)=>i.reduce((t,{code:n,by:r})=>e.includes(n)?t+r:t,0);return{valid:!i.some(Oi),complete:i.length===0,unmet:i,remaining:Math.max(a(`tooFew`),a(`sectionTooFew`),a(`noLine`),a(`noDimension`),ji(e,r,a(`pointsShort`))),counted:r,full:(e.rules?.capacity??[]).flatMap(({option:e,n:t})=>!r.includes(e)&&(n&&Object.hasOwn(n,e)&&n[e]||0)>=t?e:[])}}function xi(e,t,n,r={}){let{chosen:i}=t,{counted:a,full:o}=bi(e,t,r);if(a.includes(n))return{ok:!0,chosen:i,dropped:[]};if(!Di(e,t,n))return ki({code:`unavailable`,by:1,id:n});if(o.includes(n))return ki({code:`full`,by:1,id:n});let s=e=>[...i.filter(t=>t!==e&&t!==n),n],c=n=>bi(e,{...t,chosen:n}).unmet.find(Oi),l=c(s());if(!l)return{ok:!0,chosen:s(),dropped:[]};let u=wi(e),d=i.filter(e=>a.includes(e)&&!u.has(e)&&!c(s(e))),f=d.find(e=>!t.started?.includes(e));return e.rules?.onFull===`replaceOldest`&&l.code.endsWith(`ooMany`)&&f!==void 0?{ok:!0,chosen:s(f),dropped:[f]}:{ok:!1,because:l,swaps:d}}function Si(e,t,n){if(wi(e).has(n))return ki({code:`mustDo`,by:1,id:n});let r=t.chosen.filter(e=>e!==n),{unmet:i}=bi(e,{...t,chosen:r}),a=i.find(({code:e,other:t})=>e===`prerequisite`&&t===n);return a?ki(a):{ok:!0,chosen:r,dropped:[n]}}function Ci({rules:e={}}){let{pickExactly:t,pickRange:n}=e;return{min:Math.max(t??0,n?.min??+(t===void 0)),max:Math.min(t??1/0,n?.max??1/0)}}function wi({rules:e={}}){let t=new Set(e.mustDo);for(let n of t)for(let{option:r,needs:i}of e.prerequisite??[])r===n&&t.add(i);return t}function Ti({size:e,requireCentre:t=!1,directions:n=[`rows`,`columns`,`diagonals`]}){let r=t=>Array.from({length:e},(e,n)=>t(n)),i=n.flatMap(t=>t===`diagonals`?[r(t=>t*(e+1)),r(t=>(t+1)*(e-1))]:r(e=>e).map(n=>r(r=>t===`rows`?n*e+r:r*e+n))),a=(e*e-1)/2;return t?i.filter(e=>e.includes(a)):i}function Ei({proposals:e},t){return e!==void 0&&(t===`approved`||t===`proposed`&&e.countWhilePending===!0)}function Di(e,{proposals:t},n){return e.options.some(e=>e.id===n)||Ei(e,t?.find(e=>e.id===n)?.state)}function Oi({code:e}){return yi.has(e)}function ki(e){return{ok:!1,because:e,swaps:[]}}function*Ai({options:e,rules:t={}},n){let r=e=>e!==void 0&&n.includes(e),i=e.filter(({id:e})=>r(e)),{min:a,max:o}=Ci({rules:t});n.length<a&&(yield{code:`tooFew`,by:a-n.length}),n.length>o&&(yield{code:`tooMany`,by:n.length-o});for(let{section:e,min:n,max:r}of t.perSection??[]){let t=i.filter(({section:t})=>t===e).length;t<n&&(yield{code:`sectionTooFew`,by:n-t,id:e}),t>r&&(yield{code:`sectionTooMany`,by:t-r,id:e})}if(t.lines){let n=Ti(t.lines).map(t=>t.filter(t=>!r(e[t]?.id)).length),i=Math.min(...n);i>0&&(yield{code:`noLine`,by:i})}if(t.pointsTarget){let{target:e,allowOver:n=!1}=t.pointsTarget,r=i.reduce((e,t)=>e+(t.points??0),0);r<e&&(yield{code:`pointsShort`,by:e-r}),r>e&&!n&&(yield{code:`pointsOver`,by:r-e})}for(let{option:e,needs:n}of t.prerequisite??[])r(e)&&!r(n)&&(yield{code:`prerequisite`,by:1,id:e,other:n});for(let e of t.exclusive??[]){let[t,n,...i]=e.filter(r);t!==void 0&&n!==void 0&&(yield{code:`exclusive`,by:1+i.length,id:t,other:n})}for(let e of t.dimension??[])i.some(({dimension:t})=>t===e)||(yield{code:`noDimension`,by:1,id:e})}function ji({options:e},t,n){let r=e.flatMap(({id:e,points:n})=>t.includes(e)?[]:n??0).sort((e,t)=>t-e),i=0;for(;n>0&&i<r.length;i++)n-=r[i]??0;return i}var Mi=T(S(),l(e=>Number.isInteger(e),`notWhole`),l(e=>e>=0,`outOfRange`)),Ni=T(S(),l(e=>e>0,`outOfRange`)),Pi=g(E),Fi=y(k),Ii=C([`process`,`product`,`content`,`environment`]),Li=y(_()),Ri=b({min:Mi,max:Mi}),zi=b({type:C([`choice-board`]),id:E,record:y(E),title:A,statement:Fi,text:Fi,successCriteria:y(g(A)),sections:y(g(b({id:E,title:A,text:Fi}))),options:g(b({id:E,title:A,text:Fi,section:y(E),dimension:y(Ii),medium:Fi,minutes:y(Ni),level:Fi,support:Fi,materials:y(g(A)),links:y(g(b({title:A,href:_i}))),modes:y(g(C([`solo`,`partner`,`group`]))),groupSize:y(Ri),points:y(Ni),objectives:y(Pi),competencies:y(Pi)})),rules:y(b({pickExactly:y(Mi),pickRange:y(Ri),onFull:y(C([`block`,`replaceOldest`])),perSection:y(g(b({section:E,min:Mi,max:Mi}))),mustDo:y(Pi),mayDo:y(Pi),lines:y(b({size:Mi,requireCentre:Li,directions:y(g(C([`rows`,`columns`,`diagonals`])))})),pointsTarget:y(b({target:Ni,allowOver:Li})),prerequisite:y(g(b({option:E,needs:E}))),exclusive:y(g(Pi)),capacity:y(g(b({option:E,n:Mi}))),dimension:y(g(Ii))})),proposals:y(b({countWhilePending:Li})),columns:y(Mi),layout:y(C([`auto`,`one`])),languages:y(C([`off`,`stacked`,`side-by-side`,`swap`])),feedback:Li,sharedComputers:Li}),Bi=T(zi,pe(function*(e){if(yield*me(O(e,`options`),`options`),yield*me(O(e,`sections`),`sections`),!h(zi,e))return;let t=[...Vi(e)];yield*t,t.length===0&&(yield*Ui(e))}));function*Vi({options:e,sections:t=[],rules:n={}}){let[r,i]=[e,t].map(e=>new Set(e.map(({id:e})=>e))),a=new Map([[`section`,i]]);for(let e of[`option`,`needs`,`mustDo`,`mayDo`,`exclusive`])a.set(e,r);let o=function*(e,t,n=``){if(typeof e==`string`&&a.get(n)?.has(e)===!1&&(yield K(t,`unknownId`,{found:e})),typeof e!=`object`||!e)return;let[r,i]=[Number(D(e,`min`)),Number(D(e,`max`))];r>i&&(yield K(t,`minAboveMax`,{found:r,expected:i}));for(let[r,i]of Object.entries(e))yield*Array.isArray(e)?o(i,he(t,Number(r)),n):o(i,he(t,r),r)};for(let[t,{id:n,section:r,groupSize:i}]of e.entries())/\s/.test(n)&&(yield K(`options[${t}].id`,`spaceInId`,{found:n})),yield*o({section:r,groupSize:i},`options[${t}]`);yield*o(n,`rules`),n.pickExactly===0&&(yield K(`rules.pickExactly`,`outOfRange`,{found:0,min:1}));for(let[e,t]of(n.mayDo??[]).entries())n.mustDo?.includes(t)&&(yield K(`rules.mayDo[${e}]`,`mustAndMay`,{found:t}));for(let[e,{option:t,needs:r}]of(n.prerequisite??[]).entries())wi({rules:{...n,mustDo:[r]}}).has(t)&&(yield K(`rules.prerequisite[${e}]`,`cycle`,{found:t}));if(!n.lines)return;let{size:s}=n.lines,[c,l]=[e.length,s*s];s<3||s>5?yield K(`rules.lines.size`,`outOfRange`,{found:s,min:3,max:5}):c===l?Ti(n.lines).length===0&&(yield K(`rules.lines`,`noWayToFinish`)):yield K(`rules.lines`,`wrongCount`,{found:c,expected:l})}var Hi=5e3;function*Ui(e){let{options:t}=e,{min:n}=Ci(e);if(!e.proposals&&n>t.length){yield K(`options`,`tooFewOptions`,{found:t.length,expected:n});return}let{valid:r,counted:i}=bi(e,{chosen:[]});r?!e.proposals&&!Wi(e)&&(yield K(`rules`,`noWayToFinish`)):yield K(`rules.mustDo`,`mustDosBreakRule`,{found:i.length})}function Wi(e){let t=e.options.map(({id:e})=>e).filter(t=>!wi(e).has(t)),n=t.length<31?2**t.length:1/0;for(let r=0;r<Math.min(n,Hi);r++)if(bi(e,{chosen:t.filter((e,t)=>t<31&&r&1<<t)}).complete)return!0;return n>Hi}function K(e,t,n={}){return{path:e,code:t,params:n}}function Gi(e,t){let n=new Set,r=new Set;for(let i of t.entries)P(i,`chosen`)&&i.board===e.id&&n.add(i.about),P(i,`proposed`)&&i.board===e.id&&r.add(i.about);let i=[...r].flatMap(e=>qi(t,e)??[]),a=new Set([...e.options,...i].map(({id:e})=>e)),o=[...n].flatMap(n=>Ki(t,e.id,n)??[]).sort((e,t)=>L(e.since,t.since)),s=[...new Set([...wi(e),...o.map(({latest:e})=>e.about)])].map(e=>{let n=o.find(({latest:t})=>t.about===e)?.latest;return{id:e,label:n?.label,with:n?.with,partners:n?.partners??[],progress:t.shown(`progressed`,e,`learner`).at(-1)?.state??`chosen`,helped:t.shown(`gave-feedback`,e,`learner`).at(-1)?.helped,archived:!a.has(e)}});return{selection:{chosen:o.map(({latest:e})=>e.about),proposals:i,started:s.flatMap(({id:e,progress:t})=>t===`chosen`?[]:e)},choices:s,proposals:i}}function Ki(e,t,n){let r=[...e.shown(`chosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`unchosen`,n,`learner`).filter(e=>e.board===t),...e.shown(`decided`,n,`teacher`).filter(({answer:e})=>e!==`approved`)],i;for(let e of r.sort(L))i=e.kind===`chosen`?{since:i?.since??e,latest:e}:void 0;return i}function qi(e,t){let n=e.shown(`proposed`,t,`learner`).at(-1),r=e.shown(`decided`,t,`teacher`).at(-1);if(!n)return;let i=r&&L(n,r)<0?r:void 0,{title:a,how:o}=n;return{id:t,title:a,how:o,state:i?.answer??`proposed`,note:i?.note,entry:n,versions:e.versionsOf(n)}}var Ji={heading:`Choose your work`,headingForTeacher:`Choice board`,headingForFamily:`What your child can choose`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Choose ${i} in a line`:r?`Reach ${r} points`:a?`Choose from each part`:t>=n?e>1?`Choose ${e} or more of ${n}`:`Choose what you like`:e===t?`Choose ${e} of ${n}`:e===0?`Choose up to ${t} of ${n}`:`Choose ${e} to ${t} of ${n}`,soFar:(e,t)=>`${e}, ${t} chosen`,pointsSoFar:e=>e===1?`1 point so far`:`${e} points so far`,more:e=>`${e} more to choose.`,enough:`That is all you need.`,unmet:{tooMany:({by:e})=>`That is ${e} too many.`,sectionTooMany:({name:e})=>`“${e}” has too many.`,sectionTooFew:({name:e,by:t})=>`“${e}” needs ${t} more.`,noLine:({by:e})=>`A line needs ${e} more.`,pointsShort:({by:e})=>`${e} points to go.`,pointsOver:({by:e})=>`That is ${e} points too many.`,prerequisite:({name:e,other:t})=>`“${e}” goes with “${t}”. Choose both, or neither.`,exclusive:({name:e,other:t})=>`“${e}” and “${t}” do not go together.`,noDimension:({name:e})=>`Choose one for “${e}”.`,mustDo:()=>`Everyone does this one.`,full:()=>`This one is full.`,unavailable:()=>`Your teacher has to say yes first.`},dimension:{process:`How you learn`,product:`What you make`,content:`What it is about`,environment:`Where and with what`},mustDo:`Must do`,mayDo:`May do`,full:`Full`,minutes:e=>`About ${e} min`,points:e=>e===1?`1 point`:`${e} points`,place:(e,t)=>`Row ${e}, column ${t}`,materials:`You need`,criteria:`What good work shows`,oneBefore:`One before`,oneAfter:`Next one`,allOptions:`All choices`,chose:e=>`Chosen: ${e}.`,gaveUp:e=>`Given up: ${e}.`,swapped:(e,t)=>`${t} takes the place of ${e}.`,undo:`Undo`,redo:`Put it back`,undone:`Taken back.`,swapAsk:`Swap one for it?`,swapFor:e=>`Swap “${e}”`,startedAsk:e=>`You have started “${e}”. Give it up? Your work stays.`,giveUp:`Give it up`,keep:`Keep things as they are`,clear:`Clear my choice`,mine:`My choices`,theirs:`What was chosen`,none:`Nothing yet. Tick what you want to do.`,archived:`No longer on the board`,archivedHelp:`It does not count any more. Your work stays saved.`,progress:{chosen:`Chosen`,started:`Started`,submitted:`Handed in`,done:`Done`},advance:{started:`I have started`,submitted:`I handed it in`,done:`I am done`},moved:(e,t)=>`${e}: ${t}.`,working:`Who works on it?`,modes:{solo:`On my own`,partner:`With a partner`,group:`In a group`},partnerName:`First name or initials`,groupNames:`First names or initials, with commas`,agreed:`They said yes`,waitsFor:`They have not said yes yet`,save:`Save`,saved:`Saved.`,nameFirst:`Write a first name or initials.`,groupSize:(e,t)=>`A group here is ${e} to ${t} people, you included.`,helped:`Did this help you learn?`,helps:{yes:`Yes`,some:`Some`,no:`Not much`},idea:`An idea of your own?`,ownIdea:`Own idea`,ideaTitle:`What will you do?`,ideaHow:`How will it show what you learned?`,ideaAdd:`Add my idea`,ideaSave:`Save my idea`,ideaChange:`Change it`,ideaDrop:`Take it back`,ideaFirst:`Say what you will do, and how it shows what you learned.`,ideaAdded:`Your idea is on the board. Show it to your teacher.`,states:{proposed:`Waiting for your teacher`,approved:`Your teacher said yes`,changesAsked:`Your teacher asks for a change`,declined:`Your teacher said no`},statesForTeacher:{proposed:`Waiting for you`,approved:`Approved`,changesAsked:`Change asked for`,declined:`Declined`},note:`A word to the student`,decide:{approved:`Approve`,changesAsked:`Ask for a change`,declined:`Say no`},required:`Choose what you will do.`},Yi=class extends Event{constructor(e){super(`learning-entry`,{bubbles:!0,composed:!0,cancelable:!0}),this.detail=e}},Xi=class{#e=[];#t;constructor(e){this.#t=e}get offers(){return this.#e[0]&&(this.#e.every(({kind:e})=>e===`retracted`)?`redo`:`undo`)}do(e,t){let n=e?.stamp(t)??[];return n.length===0||!this.#t.dispatchEvent(new Yi(n))?!1:(this.#e=n,e?.add(n),!0)}undo(e,t,n){let{offers:r}=this,i=r?this.#e:n,a=this.do(e,i.map(({id:e})=>({kind:`retracted`,by:t,about:e})));return a&&r===`redo`&&this.forget(),a}forget(){this.#e=[]}},Zi=600,Qi=[`pagehide`,`visibilitychange`],$i=class{#e;#t;#n;#r;#i;#a;#o;constructor(e,t){this.#e=new Map,this.#i=``,this.flush=()=>{this.#a!==void 0&&(clearTimeout(this.#a),this.#a=void 0,this.#t?.record===this.#n&&(this.#e.size>0?this.#r?.put(this.#i,Object.fromEntries(this.#e)):this.#r?.delete(this.#i)))},this.#o=t,e.addController(this)}hostConnected(){Qi.forEach(e=>addEventListener(e,this.flush))}hostDisconnected(){this.flush(),Qi.forEach(e=>removeEventListener(e,this.flush))}has(e){return[...this.#e.keys()].some(t=>e.test(t))}get(e){return this.#e.get(e)}text(e){return this.#e.get(e)?.trim()}set(e,t){this.#e.set(e,t),this.#a??=setTimeout(this.flush,Zi)}drop(e){for(let t of[...this.#e.keys()])e.test(t)&&this.#e.delete(t);this.#a??=setTimeout(this.flush),this.flush()}follow(e,t){let n=e&&this.#n&&(e.record!==this.#n||t!==this.#i);n&&(this.flush(),this.#e=new Map,this.#n=void 0);let r=e?.drafts;if(r&&!this.#n){[this.#t,this.#n,this.#r,this.#i]=[e,e.record,r,t];let n=this.#e;r.get(t).then(e=>{if(n===this.#e&&typeof e==`object`&&e){for(let[t,r]of Object.entries(e))typeof r==`string`&&!n.has(t)&&n.set(t,r);this.#o()}})}return!!n}},ea={size:262144,list:500,text:5e3,depth:12,problems:100};function ta(e){if(e.length>ea.size)return{ok:!1,problems:[ia]};try{return{ok:!0,value:JSON.parse(e)}}catch(t){return{ok:!1,problems:[{path:``,code:`notJson`,params:ca(`${t}`,e)}]}}}function na(e,t){if(typeof t==`string`){let e=ta(t);if(!e.ok)return e;t=e.value}let n=[],r=[],i=oa(t,n,r);if(h(e,i)&&n.length===0){for(let e of r)e.sort((e,t)=>Number(D(e,`value`))-Number(D(t,`value`)));return{ok:!0,value:i}}let a=i===ra?[]:ne(e,i).issues??[];return{ok:!1,problems:[...n,...ge(a)].slice(0,ea.problems)}}var ra=Symbol(`broken off`),ia={path:``,code:`tooBig`,params:{expected:ea.size}},aa=new Set([`__proto__`,`constructor`,`prototype`]);function oa(e,t,n){let r=ea.size,i=``,a,o=e=>{throw a=e,e},s=(e,n,r,i)=>{r>i&&t.push({path:n,code:e,params:{found:r,expected:i}})},c=(e,a,l)=>{if(i=a,r-=typeof e==`string`?e.length+2:2,r<0&&o(ia),typeof e==`string`)s(`tooLong`,a,e.length,ea.text);else if(typeof e==`object`&&e){if(l>ea.depth&&o({path:a,code:`tooDeep`,params:{expected:ea.depth}}),Array.isArray(e))return s(`tooMany`,a,e.length,ea.list),e.slice(0,ea.list).map((e,t)=>c(e,he(a,t),l+1));let t=[];for(let o of Object.keys(e)){i=he(a,o);let s=aa.has(o)?void 0:D(e,o);if(s===void 0)continue;r-=o.length+3;let u=c(s,i,l+1);o===`levels`&&Array.isArray(u)&&u.every(sa)&&n.push(u),t.push([o,u])}return Object.fromEntries(t)}else e!==null&&typeof e!=`boolean`&&!Number.isFinite(e)&&t.push({path:a,code:`notData`,params:{found:typeof e}});return e};try{return c(e,``,1)}catch{return t.push(a??{path:i,code:`unreadable`}),ra}}function sa(e){return typeof D(e,`value`)==`number`}function ca(e,t){let n=/line (\d+) column (\d+)/.exec(e);if(n)return{line:Number(n[1]),column:Number(n[2])};let r=/at position (\d+)/.exec(e);if(!r)return{};let i=t.slice(0,Number(r[1])).split(`
`);return{line:i.length,column:(i.at(-1)?.length??0)+1}}var la=e=>`This is too long.`,ua={notJson:({line:e,column:t})=>`This is not JSON. Look for a missing comma or quotation mark.${e?` At line ${e}, column ${t}.`:``}`,notLoaded:({found:e})=>`The file could not be opened (${e}).`,tooBig:la,tooDeep:la,tooMany:la,tooLong:la,missing:()=>`This is missing.`,empty:()=>`This needs words.`,wrongType:({expected:e})=>`This must be: ${e}.`,notOneOf:({found:e,expected:t})=>`“${e}” is not one of: ${t}.`,notLanguage:({found:e})=>`“${e}” is not a language, such as en or es.`,unsafeLink:()=>`Use a link that begins with https://.`,tooFewLevels:()=>`A scale needs at least two levels.`,duplicateLevel:({found:e})=>`Two levels have the value ${e}.`,duplicateId:({found:e})=>`Two things have the id “${e}”.`,offIncrement:({found:e,expected:t})=>`${e} is between the steps of the scale (${t}).`,unknownLevel:({found:e})=>`The scale has no level ${e}.`,spaceInId:({found:e})=>`The id “${e}” has a space in it.`,unknownId:({found:e})=>`There is no “${e}”.`,minAboveMax:({found:e,expected:t})=>`The least, ${e}, is above the most, ${t}.`,tooFewOptions:({found:e,expected:t})=>`There are ${e} options, but ${t} are to be chosen.`,wrongCount:({found:e,expected:t})=>`There are ${e} options; the square needs ${t}.`,cycle:({found:e})=>`“${e}” needs itself, so it can never be chosen.`,mustAndMay:({found:e})=>`“${e}” is a must and a may.`,mustDosBreakRule:()=>`What everyone must do breaks another rule.`,noWayToFinish:()=>`No choice keeps all of these rules.`,outOfRange:({found:e})=>`${e} is too small or too big.`,notWhole:({found:e})=>`${e} is not a whole number.`,newerVersion:()=>`This was made with a newer version.`},da={cannotShow:`This cannot be shown yet.`,loading:`One moment …`,problem:({path:e,code:t,params:n})=>[e,ua[t]?.({found:``,expected:``,...n})??`This cannot be read.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Between ${e} and ${t}`,you:`You are here`,goal:`Goal`,next:`Next`,teacher:`Teacher`,nextHeading:e=>`What ${e} takes`,top:`This is the highest level.`,signs:`What it looks like`,required:`Choose a level.`,hear:`Listen`,stop:`Stop`,simpler:`Simpler words`,allWords:`All the words`,oneAtATime:`One at a time`,allLevels:`All levels`,before:`Level before`,after:`Level after`,swap:`Other language`,keepsNothing:`Nothing is kept here: this has no id.`},fa=class e extends Sr{constructor(...e){super(...e),this.src=``,this.viewer=`learner`,this.internals=this.attachInternals(),this.languages=[],this.language=`en`,this.shared=da,this.#e=[],this.#n=[]}static{this.shadowRootOptions={...Sr.shadowRootOptions,delegatesFocus:!0}}#e;#t;#n;#r;#i;#a;connectedCallback(){if(super.connectedCallback(),this.#n.push(Nr(this,()=>this.requestUpdate())),document.readyState===`loading`){let e=()=>this.requestUpdate(`children`);document.addEventListener(`DOMContentLoaded`,e,{once:!0}),this.#n.push(()=>document.removeEventListener(`DOMContentLoaded`,e))}this.requestUpdate(`children`)}disconnectedCallback(){super.disconnectedCallback(),this.#n.splice(0).forEach(e=>e()),this.#o(void 0)}connectedMoveCallback(){e.prototype.disconnectedCallback.call(this),e.prototype.connectedCallback.call(this)}adoptedCallback(){kr(this)}createRenderRoot(){return Ar(this)??super.createRenderRoot()}willUpdate(e){this.languages=jr(this),this.language=Or(this.tag,this.languages),this.shared=U(`shared`,this.language,da),(!this.hasUpdated||e.has(`definition`)||e.has(`src`)||e.has(`children`))&&this.#c(),this.isConnected&&this.#o(this.given&&`${this.sharedComputers} ${this.recordName??``}`),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}render(){if(this.given)return this.renderWidget(this.given);let{problem:e,cannotShow:t,loading:n}=this.shared,r=this.#e.length===0;return B`<div class="w" part="base" lang=${this.language}>
        <p class="trouble" role="status">${r?this.src?n:V:t}</p>
        <ul class="problems" ?hidden=${r}>
          ${this.#e.slice(0,20).map(t=>B`<li .textContent=${e(t)}></li>`)}
        </ul>
      </div>
      <slot></slot>`}setState(e,t){t?this.internals.states?.add(e):this.internals.states?.delete(e)}sessionChanged(){}get recordName(){return this.given?.record}get sharedComputers(){return this.given?.sharedComputers===!0}#o(e){e!==this.#i&&(this.#i=e,this.#a?.(),this.#s(void 0),this.#a=e===void 0?void 0:Kt(this,e=>this.#s(e)))}#s(e){e!==this.session&&(this.#r?.(),this.session=e,this.#r=e?.subscribe(()=>this.requestUpdate()),this.sessionChanged(),e&&this.requestUpdate())}#c(){let e=this.#l();e&&(this.given=e.ok?e.value:void 0,this.#e=e.ok?[]:e.problems,this.setState(`problem`,!e.ok))}#l(){let e=e=>na(this.schema,e);if(this.definition!==void 0)return e(this.definition);if(this.src)return this.#u(e);let t=this.querySelector(`:scope > script[type="application/json"]`);if(t)return e(t.textContent??``);let n=this.readMarkup();if(n!==void 0)return e(n);this.given=void 0,this.#e=[]}#u(e){let{src:t}=this;if(this.#t?.src===t)return this.#t.parsed;this.#t={src:t,parsed:void 0};let n=e=>{this.#t?.src===t&&(this.#t={src:t,parsed:e},this.requestUpdate(`src`))},r=e=>n({ok:!1,problems:[{path:t,code:`notLoaded`,params:{found:e}}]});fetch(t).then(async t=>t.ok?n(e(await t.text())):r(t.status)).catch(()=>r(0)),this.given=void 0,this.#e=[]}};W([H({attribute:!1})],fa.prototype,`definition`,void 0),W([H()],fa.prototype,`src`,void 0),W([H()],fa.prototype,`viewer`,void 0);var pa=class extends fa{constructor(...e){super(...e),this.name=``,this.required=!1,this.disabled=!1,this.#e=``,this.#t=!1,this.#n=!1}static{this.formAssociated=!0}#e;#t;#n;get value(){return this.#e}set value(e){this.#t=!0,this.#r(e)}get isDisabled(){return this.disabled||this.#n}get form(){return this.internals.form}get validity(){return this.internals.validity}get validationMessage(){return this.internals.validationMessage}get willValidate(){return this.internals.willValidate}get type(){return this.localName}checkValidity(){return this.internals.checkValidity()}reportValidity(){return this.internals.reportValidity()}createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`input`,e=>{e.stopPropagation(),this.wrote(e)}),e.addEventListener(`change`,e=>e.stopPropagation()),e.addEventListener(`click`,e=>this.pressed(e)),e}valueChanged(){this.requestUpdate()}chose(e){e!==this.#e&&(this.value=e,this.dispatchEvent(new Event(`input`,{bubbles:!0,composed:!0})),this.dispatchEvent(new Event(`change`,{bubbles:!0})))}static get observedAttributes(){return[...super.observedAttributes,`value`]}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`value`&&!this.#t&&this.#r(n??``)}formDisabledCallback(e){this.#n=e,this.requestUpdate()}formResetCallback(){this.#t=!1,this.#r(this.getAttribute(`value`)??``)}formStateRestoreCallback(e){typeof e==`string`&&(this.value=e)}updated(e){super.updated(e),this.#i()}#r(e){this.#e=e==null?``:`${e}`,this.internals.setFormValue(this.#e||null),this.#i(),this.valueChanged()}#i(){this.required&&!this.#e?this.internals.setValidity({valueMissing:!0},this.requiredMessage,this.focusTarget):this.internals.setValidity({})}};W([H({reflect:!0,useDefault:!0})],pa.prototype,`name`,void 0),W([H({type:Boolean})],pa.prototype,`required`,void 0),W([H({type:Boolean,reflect:!0})],pa.prototype,`disabled`,void 0);var ma=class{constructor(e){this.text=e}toString(){return this.text}},ha=new Map,ga=new WeakMap,_a=new Map,va=0;function q(e){let t=ha.get(e);if(t===void 0){let n=`${e}`;t=/^[\w.,-]*$/.test(n)?new ma(n):n,ha.set(e,t)}return t}function ya(e){let t=[],n=``,r=(e,a)=>{if(Array.isArray(e))for(let t of e)r(t,a);else Sa(e)?i(e):e instanceof ma?n+=`"${e.text}`:(a||e!==``)&&(t.push(e),n+=`,`)},i=({strings:e,values:t})=>{let{number:i,inTag:a}=xa(e);n+=`(${i}`,t.forEach((e,t)=>{n+=`|`,r(e,a[t]??!1)})};i(e);let a=_a.get(n);return a||_a.set(n,a=ba(e)),B(a,...t)}function ba(e){let t=[``],n=e=>void t.push((t.pop()??``)+e),r=e=>n(t.at(-1)?.endsWith(`=`)?`"${e}"`:e),i=(e,n)=>{if(Array.isArray(e))for(let t of e)i(t,n);else Sa(e)?a(e):e instanceof ma?r(e.text):(n||e!==``)&&t.push(``)},a=({strings:e,values:t})=>{let{inTag:r}=xa(e);e.forEach((e,a)=>{n(e),a<t.length&&i(t[a],r[a]??!1)})};return a(e),Object.assign(t,{raw:t})}function xa(e){let t=ga.get(e);if(!t){let n=!1,r=e.map(e=>{let[t,r]=[e.lastIndexOf(`<`),e.lastIndexOf(`>`)];return t!==r&&(n=t>r),n});ga.set(e,t={number:++va,inTag:r})}return t}function Sa(e){return typeof e==`object`&&!!e&&`_$litType$`in e}var Ca=new Map;function wa({levels:e},t){let n=e[0]?.value===0?e.slice(1):e,r=n.filter(e=>e.value<=t).length,i=n[r-1]?.value!==t&&t>(e[0]?.value??0)&&r<n.length,a=`${n.length} ${r} ${i}`,o=Ca.get(a);return o||Ca.set(a,o=ya(Ta(n.length,r,i))),o}function Ta(e,t,n){let r=``,i=``;for(let a=0;a<e;a++){let o=6+Math.round(a*12/Math.max(1,e-1)),s=e=>`M${a*7+1},19v-${o}h${e}v${o}z`;i+=s(5),a<t?r+=s(5):a===t&&n&&(r+=s(2.5))}let a=Math.max(1,e)*7;return B`<svg class="stair" viewBox="0 0 ${q(a)} 20" width=${q(a)} height="20" aria-hidden="true">
    <path class="off" d=${q(i)}></path>
    <path class="on" d=${q(r)}></path>
  </svg>`}var Ea={you:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z`,teacher:`M8 1l7 7-7 7-7-7z`,copied:`M8 1l7 7-7 7-7-7z`,goal:`M3 15V1.5h9.5l-2.5 3.5 2.5 3.5H3`,next:`M3 8h10M9 4l4 4-4 4`,old:`M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.5V8l2.5 1.5`};function Da(e,t){return B`<span class="mark ${e}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${Ea[e]}></path></svg
    ><span .textContent=${t}></span
  ></span>`}function Oa(e,{languages:t,display:n,swapped:r}){let i=ve(e,t),a=n===`off`?void 0:ye(e,i.lang);return a?n===`swap`?[r?a:i]:[i,a]:[i]}function J(e,t){return Oa(e,t)[0].text}function Y(e,t,n,r=``){let[i,a]=Oa(e,t),o=r?B`<p
        class=${q(n)}
        id=${q(r)}
        dir="auto"
        lang=${q(X(i,t))}
        .textContent=${i.text}
      ></p>`:B`<p class=${q(n)} dir="auto" lang=${q(X(i,t))} .textContent=${i.text}></p>`;return a?B`<div class="pair">
    ${o}
    <p class="${q(n)} other" dir="auto" lang=${q(X(a,t))} .textContent=${a.text}></p>
  </div>`:o}function X(e,t){return e.lang??t.languages[0]??``}var ka=new Map;function Aa(e,t){if(Number.isInteger(e)&&e<1e3&&(t===`en`||t===`es`))return`${e}`;let n=ka.get(t);return n||ka.set(t,n=new Intl.NumberFormat(`${t}-US`)),n.format(e)}function ja(e,t,n,r){let i=Aa(e.value,r);if(!(`between`in e))return n.level(i,J(e.label,t));let[a,o]=e.between;return n.level(i,n.between(J(a.label,t),J(o.label,t)))}function Ma({objective:e,order:t,chosen:n,current:r,target:i,teacher:a}){let o=[r,i,a],s=e.increment===.5?di(e).map(t=>G(e,t)).filter(e=>e!==void 0).filter(e=>!(`between`in e)||n!==void 0||o.includes(e.value)):[...e.levels];return t===`descending`?s.reverse():s}function Na(e,t){let{objective:n,layout:r=`auto`,reading:i,chosen:a}=e,o=Ma(e),s=o.length>n.levels.length,c=r===`auto`&&!s&&i.display!==`side-by-side`,l=o.length<5?`few`:o.length<6?`some`:`many`;return B`<ol class="levels ${r===`one`?`one`:r===`table`?`table`:c?`wide ${l}`:``} ${a===void 0?``:`choose`}" part="levels" role="list">
    ${o.map(n=>Pa(n,e,t))}
  </ol>`}function Pa(e,t,n){let{objective:r,reading:i,words:a,chosen:o,current:s}=t,{value:c}=e,l=`between`in e,u=Math.floor((r.levels.filter(e=>e.value<=c).length-1)*3/(r.levels.length-1)),d=q(`${c}`.replace(`.`,`-`)),f=ja(e,i,a,n),p=l?void 0:t.plain&&e.plain||e.descriptor,m=B`${wa(r,c)}<span class="name" id="n${d}" part="label"
      >${Fa(e,t,f)}</span
    >`,h=Ia(c,t),g=p===void 0?``:Y(p,i,`descriptor`,`d${d}`),_=t.layout===`one`&&t.shown!==c;return B`<li
    class="level t${q(u)} ${q(l?`half`:``)} ${s===c?`current`:``}"
    part="level"
    data-level=${q(c)}
    ?hidden=${_}
  >
    ${o===void 0?B`<div class="head">${m}</div>
            <div class="face">${h}${g}</div>`:B`<label class="choice"
            ><span class="head"
              ><input
                type="radio"
                name="level"
                value=${q(c)}
                aria-labelledby="n${d}"
                aria-describedby=${q(p===void 0?``:`d${d}`)}
                .checked=${o===`${c}`}
                ?disabled=${t.disabled??!1}
              />${m}</span
            ><span class="face">${h}${g}</span></label
          >`}
    ${l?``:La(e,t,d)}
  </li>`}function Fa(e,{reading:t},n){if(`between`in e)return B`<span .textContent=${n}></span>`;let[r,i]=Oa(e.label,t),a=B`<span lang=${q(X(r,t))} .textContent=${n}></span>`;return i?B`${a}<span
      class="other"
      aria-hidden="true"
      lang=${q(X(i,t))}
      .textContent=${i.text}
    ></span>`:a}function Ia(e,{objective:t,current:n,target:r,teacher:i,words:a}){let o=[];return n===e&&o.push([`you`,a.you]),i===e&&o.push([`teacher`,a.teacher]),r===e?o.push([`goal`,a.goal]):n!=null&&fi(t,n)?.value===e&&o.push([`next`,a.next]),o.length===0?``:B`<span class="marks">${o.map(([e,t])=>Da(e,t))}</span>`}function La(e,{reading:t,words:n,current:r,speaks:i,speaking:a},o){let{indicators:s=[],exemplars:c=[],value:l}=e,u=i?B`<button
        class="quiet hear"
        type="button"
        data-hear=${l}
        .textContent=${a===`${l}`?n.stop:n.hear}
      ></button>`:``;return s.length+c.length===0?u:B`${u}
    <details class="more" ?open=${r===l}>
      <summary aria-describedby="n${o}" .textContent=${n.signs}></summary>
      ${s.length===0?``:B`<ul class="signs">
              ${s.map(e=>B`<li>${Y(e.text,t,`sign`)}</li>`)}
            </ul>`}
      ${c.map(e=>Ra(e,t))}
    </details>`}function Ra({title:e,href:t,text:n,image:r},i){let a=t&&ui(t,document.baseURI),o=r&&ui(r.src,document.baseURI);return B`<div class="exemplar">
    ${Y(e,i,`title`)} ${n===void 0?``:Y(n,i,`example`)}
    ${r&&o&&new URL(o).origin===location.origin?B`<img src=${o} alt=${J(r.alt,i)} loading="lazy" />`:``}
    ${a?B`<a href=${a} target="_blank" rel="noopener noreferrer" .textContent=${new URL(a).host}></a>`:``}
  </div>`}function za(e){return Ua(e)!==void 0}function Ba(e){let t=globalThis.speechSynthesis;return t?.addEventListener?(t.addEventListener(`voiceschanged`,e),()=>t.removeEventListener(`voiceschanged`,e)):()=>{}}function Va(e,t){let n=globalThis.speechSynthesis;n.cancel();let r=e.flatMap(e=>{let t=e.textContent?.trim(),n=Ua(e.closest(`[lang]`)?.getAttribute(`lang`)??``);if(!t||!n)return[];let r=new SpeechSynthesisUtterance(t);return r.voice=n,r.lang=n.lang,[r]}),i=r.at(-1);if(!i)return t();i.onend=i.onerror=t,r.forEach(e=>n.speak(e))}function Ha(){globalThis.speechSynthesis?.cancel()}function Ua(e){let t=e.slice(0,2).toLowerCase();return globalThis.speechSynthesis?.getVoices?.().find(e=>e.localService&&e.lang.toLowerCase().startsWith(t))}var Wa=class{#e=!1;#t;#n;#r;#i;#a=()=>{};#o;constructor(e){this.#o=e,e.addController(this)}hostConnected(){this.#a=Ba(()=>this.#o.requestUpdate())}hostDisconnected(){this.#a(),this.#i&&Ha(),this.#i=void 0}view(e,t,n,r){let{objective:i,order:a}=e,o=this.#n??e.layout??`auto`;return o===`one`&&(this.#r??=r.current??i.levels[0]?.value),{objective:i,order:a,layout:o,reading:{languages:t,display:e.languages??`off`,swapped:this.#e},words:n,shown:this.#r,speaks:za(t[0]??``),speaking:this.#i?.piece,...r,plain:this.#t??r.plain??!1}}render(e){let{objective:t,reading:n,layout:r,words:i,shown:a,plain:o}=e,s=Ma(e),c=ve(t.title,n.languages),l=n.display===`swap`&&ye(t.title,c.lang),u=(e,t)=>B`<button class="quiet" type="button" data-tool=${e} .textContent=${t}></button>`,d=s.findIndex(({value:e})=>e===a);return B`<div class="tools no-print">
      ${r===`one`?B`${d>0?u(`before`,i.before):``}
            ${d<s.length-1?u(`after`,i.after):``}`:``}
      ${u(`one`,r===`one`?i.allLevels:i.oneAtATime)}
      ${t.levels.some(e=>e.plain)?u(`plain`,o?i.allWords:i.simpler):``}
      ${l?u(`swap`,Ga(n.swapped?c.lang:l.lang)??i.swap):``}
    </div>`}press(e,t){let n=e.target instanceof Element?e.target.closest(`[data-tool], [data-hear]`):null;if(!n)return;let{tool:r,hear:i}=n.dataset;if(i!==void 0)this.#s(i,n);else if(r===`swap`)this.#e=!this.#e;else if(r===`plain`)this.#t=!t.plain;else if(r===`one`)this.#n=t.layout===`one`?`cards`:`one`;else{let e=Ma(t),n=e.findIndex(({value:e})=>e===this.#r)+(r===`after`?1:-1);this.#r=e[n]?.value??this.#r}this.#o.requestUpdate()}#s(e,t){let n=this.#i?.piece===e;Ha(),this.#i=void 0;let r=t.closest(`[data-level], [data-piece]`);if(n||!r)return;let i={piece:e};this.#i=i,Va([...r.querySelectorAll(`.name > :not(.other), p`)],()=>{this.#i===i&&(this.#i=void 0,this.#o.requestUpdate())})}};function Ga(e){return e&&new Intl.DisplayNames([e],{type:`language`}).of(e)}function Ka(e,{proposals:t},n){return[...[void 0,...(e.sections??[]).map(({id:e})=>e)].flatMap(t=>e.options.filter(e=>e.section===t)).map(e=>({id:e.id,section:e.section,option:e})),...e.proposals&&n?[...t.map(e=>({id:e.id,proposal:e})),{id:``}]:[]].map((e,t)=>({...e,place:t}))}function qa({given:e}){return Ci(e).max===1}function Z({given:e,state:t,reading:n},r){let i=e.options.find(e=>e.id===r)?.title??t.proposals.find(e=>e.id===r)?.title??t.choices.find(e=>e.id===r)?.label;return i===void 0?r:J(i,n)}function Ja(e,{code:t,by:n,id:r=``,other:i=``}){let{said:a,given:o,reading:s}=e,c=o.sections?.find(e=>e.id===r),l=t===`noDimension`&&Object.entries(a.dimension).find(([e])=>e===r)?.[1],u=t.startsWith(`section`)&&c?J(c.title,s):l||Z(e,r);return t===`tooFew`?a.more(n):a.unmet[t]({by:n,name:u,other:Z(e,i)})}function Ya({given:e,said:t,stand:n}){let{options:r,rules:i={}}=e,a=i.pickExactly===void 0&&i.pickRange===void 0,o=a?i.pointsTarget?.target:void 0,s=t.task({...Ci(e),of:r.length,points:o,line:a?i.lines?.size:void 0,sections:a&&i.perSection!==void 0});return o===void 0?t.soFar(s,n.counted.length):`${s}, ${t.pointsSoFar(Qa(e,n.counted))}`}function Xa({stand:e,said:t}){return e.complete?t.enough:e.remaining>0?t.more(e.remaining):``}function Za({given:e,said:t,stand:n},r){let i=e.rules?.perSection?.find(e=>e.section===r),a=e.options.filter(e=>e.section===r);if(!i)return``;let{counted:o}=bi({options:a},{chosen:n.counted});return t.soFar(t.task({...i,of:a.length,points:void 0,line:void 0,sections:!1}),o.length)}function Qa({options:e},t){return e.reduce((e,{id:n,points:r=0})=>t.includes(n)?e+r:e,0)}function Q(e,t,n=``,r=``){return B`<button type="button" class=${r} data-act=${e} data-id=${n} .textContent=${t}></button>`}function $a(e){let{given:t,reading:n,cards:r,only:i}=e;return B`${to(e,r.filter(({option:e,section:t})=>e&&t===void 0))}
  ${t.sections?.map(({id:t,title:a,text:o},s)=>{let c=r.filter(({section:e})=>e===t);return B`<div
      class="section"
      role="group"
      aria-labelledby="s${s}"
      aria-describedby="n${s}"
      ?hidden=${i!==void 0&&!c.some(({place:e})=>e===i)}
    >
      <h3 id="s${s}" dir="auto" .textContent=${J(a,n)}></h3>
      ${o?Y(o,n,`what`):V}
      <p class="muted" id="n${s}" .textContent=${Za(e,t)}></p>
      ${to(e,c)}
    </div>`})}
  ${to(e,r.filter(({option:e})=>!e))}`}function eo({given:e,reading:t}){return B`<ul class="signs">
    ${e.successCriteria?.map(e=>B`<li>${Y(e,t,`what`)}</li>`)}
  </ul>`}function to(e,t){if(t.length===0)return V;let{columns:n,rules:r,options:i}=e.given,a=r?.lines?.size??n??(i.length===3||i.length>4?3:2);return B`<ul class="grid c${Math.min(Math.max(a,1),5)}" role="list" part="options">
    ${t.map(t=>t.id?no(e,t):co(e,t.place))}
  </ul>`}function no(e,{id:t,place:n,option:r,proposal:i}){let{reading:a,stand:o,acts:s,only:c,shared:l,said:u,viewer:d,given:f}=e,{speaks:p,speaking:m}=e.list,h=r?r.text:i?.how,g=ro(r?.title??i?.title??t,e,n),_=o.counted.includes(t),v=[i&&u.ownIdea,i&&(d===`teacher`?u.statesForTeacher:u.states)[i.state],wi(f).has(t)&&u.mustDo,f.rules?.mayDo?.includes(t)&&u.mayDo,o.full.includes(t)&&u.full,_&&d!==`learner`&&u.progress.chosen];return B`<li
    class="option ${_?`on`:``} ${i?`own`:``}"
    part="option"
    data-piece
    ?hidden=${c!==void 0&&c!==n}
  >
    ${!i||Ei(f,i.state)?B`<label class="pick"
            ><input
              type=${qa(e)?`radio`:`checkbox`}
              name="choice"
              value=${t}
              aria-labelledby="t${n}"
              aria-describedby="f${n} d${n}"
              ?disabled=${!s}
            />${g}</label
          >`:B`<p class="pick">${g}</p>`}
    <p class="facts" id="f${n}">
      ${v.map(e=>e?B`<b .textContent=${e}></b> `:V)}<span
        dir="auto"
        .textContent=${r?io(r,e):``}
      ></span>
    </p>
    ${h===void 0?V:Y(h,a,`what`,`d${n}`)}
    ${r?ao(r,e):V} ${i?so(i,e):V}
    ${p?B`<button
            class="quiet"
            type="button"
            data-hear=${t}
            .textContent=${m===t?l.stop:l.hear}
          ></button>`:V}
    ${oo(e,t)}
  </li>`}function ro(e,{reading:t},n){let[r,i]=Oa(e,t);return B`<span class="name"
    ><span id="t${n}" dir="auto" lang=${X(r,t)} .textContent=${r.text}></span>${i?B`<span
            class="other"
            dir="auto"
            aria-hidden="true"
            lang=${X(i,t)}
            .textContent=${i.text}
          ></span>`:V}</span
  >`}function io(e,{given:t,said:n,reading:r}){let{medium:i,minutes:a,level:o,points:s,support:c,dimension:l,modes:u=[]}=e,d=t.rules?.lines?.size,f=t.options.indexOf(e);return[d&&n.place(Math.floor(f/d)+1,f%d+1),i&&J(i,r),a&&n.minutes(a),s&&n.points(s),o&&J(o,r),l&&n.dimension[l],u.some(e=>e!==`solo`)&&u.map(e=>n.modes[e]).join(` / `),c&&J(c,r)].filter(Boolean).join(` · `)}function ao({materials:e=[],links:t=[]},n){let{given:r,reading:i,said:a,only:o}=n,s=e.map(e=>J(e,i)).join(`, `);return B`${s?B`<p class="facts" dir="auto" .textContent=${`${a.materials}: ${s}`}></p>`:V}
  ${t.map(({href:e,title:t})=>{let n=ui(e,document.baseURI);return n?B`<p>
          <a
            href=${n}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            .textContent=${J(t,i)}
          ></a>
          <span class="facts" .textContent=${new URL(n).host}></span>
        </p>`:V})}
  ${r.successCriteria?.length?B`<details ?open=${o!==void 0}>
          <summary .textContent=${a.criteria}></summary>
          ${eo(n)}
        </details>`:V}`}function oo(e,t){let{ask:n,said:r}=e;if(n?.id!==t)return V;let{because:i,swaps:a,from:o}=n,s=i?Ja(e,i):r.startedAsk(Z(e,o??t));return B`<div class="ask" role="group" aria-labelledby="ask">
    <p id="ask" .textContent=${a.length>0?`${s} ${r.swapAsk}`:s}></p>
    <p class="acts">
      ${i?a.map(t=>Q(`swap`,r.swapFor(Z(e,t)),t)):Q(`giveUp`,r.giveUp,o)}
      ${Q(`keep`,r.keep)}
    </p>
  </div>`}function so({id:e,note:t,state:n},{said:r,viewer:i,acts:a,draft:o,keeps:s}){let c=`note:${e}`;return B`${t?B`<p class="note" dir="auto" .textContent=${t}></p>`:V}
  ${i===`teacher`&&s?B`<label class="field no-print"
            ><span .textContent=${r.note}></span
            ><textarea name=${c} rows="2" dir="auto" .value=${o.get(c)??``}></textarea>
          </label>
          <p class="acts">
            ${[`approved`,`changesAsked`,`declined`].map(t=>Q(`decide:${t}`,r.decide[t],e,t===n?`on`:``))}
          </p>`:a?B`<p>
            ${n===`approved`?V:Q(`ideaChange`,r.ideaChange,e,`quiet`)}
            ${Q(`ideaDrop`,r.ideaDrop,e,`quiet`)}
          </p>`:V}`}function co({said:e,draft:t,acts:n,only:r,viewer:i},a){if(i!==`learner`)return V;let o=t.get(`idea`)??``;return B`<li class="option own idea" part="idea" ?hidden=${r!==void 0&&r!==a}>
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
      <p class="acts">${Q(`ideaAdd`,o?e.ideaSave:e.ideaAdd,o)}</p>
    </details>
  </li>`}var lo=[`chosen`,`started`,`submitted`,`done`];function uo(e){let{state:t,said:n,viewer:r,keeps:i}=e;return i?B`<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${r===`learner`?n.mine:n.theirs}></h3>
    ${t.choices.length===0&&r===`learner`?B`<p class="muted no-print" .textContent=${n.none}></p>`:V}
    <ul role="list">
      ${t.choices.map((t,n)=>fo(e,t,n))}
    </ul>
  </section>`:V}function fo(e,t,n){let{said:r,acts:i}=e,{id:a,archived:o,progress:s}=t,c=lo.indexOf(s);return B`<li class="choice" data-choice=${a}>
    <h4 id="c${n}" tabindex="-1" dir="auto" .textContent=${Z(e,a)}></h4>
    ${o?B`<p>${Da(`old`,r.archived)} <span class="muted" .textContent=${r.archivedHelp}></span></p>`:V}
    <ol class="track" role="list" aria-labelledby="c${n}">
      ${lo.map((e,t)=>B`<li class=${t<=c?`past`:``} aria-current=${t===c?`step`:`false`} .textContent=${r.progress[e]}></li>`)}
    </ol>
    ${i&&!o&&s!==`done`?B`<p class="acts">
            ${s===`chosen`?Q(`advance:started`,r.advance.started,a):V}
            ${s===`started`?Q(`advance:submitted`,r.advance.submitted,a):V}
            ${s===`chosen`?V:Q(`advance:done`,r.advance.done,a)}
          </p>`:V}
    ${o?po(t,e):mo(t,e)} ${go(t,e)}
    ${i&&o?Q(`drop`,r.giveUp,a,`quiet`):V}
  </li>`}function po({with:e,partners:t},{said:n}){if(!e)return V;let r=t.map(({label:e})=>e).join(`, `),i=t.some(({agreed:e})=>!e)?` · ${n.waitsFor}`:``;return B`<span
    dir="auto"
    class="who"
    .textContent=${`${n.modes[e]}${r?`: ${r}`:``}${i}`}
  ></span>`}function mo(e,t){let{given:n,said:r,draft:i,acts:a}=t,{id:o}=e,s=ho(t,o);if(!a||s.length===1&&s[0]===`solo`)return po(e,t);let c=i.get(`with:${o}`)??e.with??(s.length===1?s[0]:void 0),l=i.get(`names:${o}`)??e.partners.map(({label:e})=>e).join(`, `),u=i.get(`agreed:${o}`)??(e.partners.length>0&&e.partners.every(e=>e.agreed)?`on`:``),d=n.options.find(e=>e.id===o)?.groupSize;return B`<details class="company" ?open=${e.with===void 0}>
    <summary><span .textContent=${e.with?``:r.working}></span>${po(e,t)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${r.working}></legend>
      ${s.map(e=>B`<label class="tick"
            ><input type="radio" name="with:${o}" value=${e} .checked=${c===e} /><span
              .textContent=${r.modes[e]}
            ></span
          ></label>`)}
    </fieldset>
    ${c===void 0||c===`solo`?V:B`<label class="field"
              ><span .textContent=${c===`group`?r.groupNames:r.partnerName}></span
              ><input name="names:${o}" dir="auto" autocomplete="off" .value=${l} />
            </label>
            ${c===`group`&&d?B`<p class="muted" .textContent=${r.groupSize(d.min,d.max)}></p>`:V}
            <label class="tick"
              ><input type="checkbox" name="agreed:${o}" .checked=${u===`on`} /><span
                .textContent=${r.agreed}
              ></span
            ></label>`}
    <p class="acts">${Q(`company`,r.save,o)}</p>
  </details>`}function ho({given:e},t){let n=e.options.find(e=>e.id===t);return n?n.modes?.length?n.modes:[`solo`]:[...new Set(e.options.flatMap(({modes:e=[`solo`]})=>e))]}function go({id:e,progress:t,helped:n},{given:r,said:i,acts:a,viewer:o}){return r.feedback===!1||t!==`done`?V:a?B`<div class="helped no-print" role="group" aria-label=${i.helped}>
    <span .textContent=${i.helped}></span>
    ${[`yes`,`some`,`no`].map(t=>B`<button
          type="button"
          data-act="helped:${t}"
          data-id=${e}
          aria-pressed=${n===t}
          .textContent=${i.helps[t]}
        ></button>`)}
  </div>`:n&&o!==`learner`?B`<p .textContent=${`${i.helped} ${i.helps[n]}`}></p>`:V}function _o(e,t,n,r){let{given:i,state:a}=e;if(!n)return wo(e,t);let o=xi(i,a.selection,t,r);if(o.ok)return So(e,t,o);let[s]=o.swaps;return qa(e)&&s!==void 0?Co(e,t,s):xo(e,{id:t,because:o.because,swaps:o.swaps})}function vo(e,t,n){let{ask:r,stand:i}=e,[a=``,o=``]=t.split(`:`),s=r&&{focus:`[name="choice"][value="${CSS.escape(r.id)}"]`};return a===`swap`&&r?{...Co(e,r.id,n),...s}:a===`giveUp`&&r?{...n===r.id?wo(e,n,!0):Co(e,r.id,n,!0),...s}:a===`drop`?wo(e,n,!0):a===`clear`?wo(e,i.counted[0]??``):yo[a]?.(e,n,o)??{...s}}var yo={advance:(e,t,n)=>{if(n!==`started`&&n!==`submitted`&&n!==`done`)return;let{said:r}=e;return{bodies:[{kind:`progressed`,by:`learner`,about:t,state:n}],say:r.moved(Z(e,t),r.progress[n]),focus:bo(t,`h4`)}},helped:({said:e},t,n)=>{if(n===`yes`||n===`some`||n===`no`)return{bodies:[{kind:`gave-feedback`,by:`learner`,about:t,helped:n}],say:e.saved}},company:To,ideaAdd:Eo,ideaChange:({state:e},t)=>{let n=e.proposals.find(e=>e.id===t);return n&&{write:{idea:t,title:n.title,how:n.how},focus:`.idea [name="title"]`}},ideaDrop:(e,t)=>{let{selection:n,proposals:r}=e.state,i=r.find(e=>e.id===t)?.versions??[];return{bodies:[...n.chosen.includes(t)?[Oo(e,t)]:[],...i.map(e=>({kind:`retracted`,by:`learner`,about:e.id}))],say:e.said.gaveUp(Z(e,t))}},decide:({draft:e,said:t},n,r)=>{if(r!==`approved`&&r!==`changesAsked`&&r!==`declined`)return;let i=e.get(`note:${n}`)?.trim();return{bodies:[{kind:`decided`,by:`teacher`,about:n,answer:r,...i&&{note:i}}],drop:/^note:/,say:t.statesForTeacher[r]}}};function bo(e,t){return`[data-choice="${CSS.escape(e)}"] ${t}`}function xo(e,t){let{said:n}=e,r=t.because?Ja(e,t.because):n.startedAsk(Z(e,t.from??t.id));return{ask:t,say:t.swaps.length>0?`${r} ${n.swapAsk}`:r}}function So(e,t,n){let{said:r}=e,i=Z(e,t),[a]=n.dropped;return{bodies:[...n.dropped.map(t=>Oo(e,t)),Do(e,t)],chosen:n.chosen,say:t=>`${a===void 0?r.chose(i):r.swapped(Z(e,a),i)} ${Xa(t)}`}}function Co(e,t,n,r=!1){let{selection:i}=e.state;return!r&&i.started?.includes(n)?xo(e,{id:t,swaps:[],from:n}):So(e,t,{ok:!0,chosen:[...i.chosen.filter(e=>e!==n),t],dropped:[n]})}function wo(e,t,n=!1){let{said:r,state:i,given:a}=e,o=Si(a,i.selection,t);return o.ok?!n&&i.selection.started?.includes(t)?xo(e,{id:t,swaps:[],from:t}):{bodies:[Oo(e,t)],chosen:o.chosen,say:n=>`${r.gaveUp(Z(e,t))} ${Xa(n)}`}:xo(e,{id:t,because:o.because,swaps:[]})}function To(e,t){let{draft:n,state:r,said:i,given:a}=e,o=r.choices.find(e=>e.id===t),s=ho(e,t),c=s.find(e=>e===(n.get(`with:${t}`)??o?.with))??(s.length===1?s[0]:void 0);if(!c)return{say:i.working,focus:bo(t,`[type="radio"]`)};let l=n.get(`names:${t}`)?.split(/[,;\n]/)??o?.partners.map(({label:e})=>e)??[],u=n.get(`agreed:${t}`),d=(c===`partner`?[l.join(`,`)]:c===`group`?l:[]).map(e=>e.trim()).filter(Boolean).map(e=>({label:e,agreed:u===void 0?o?.partners.find(t=>t.label===e)?.agreed??!1:u!==``}));if(c!==`solo`&&d.length===0)return{say:i.nameFirst,focus:bo(t,`.field input`)};let f=c===`group`?a.options.find(e=>e.id===t)?.groupSize:void 0;return f&&(d.length+1<f.min||d.length+1>f.max)?{say:i.groupSize(f.min,f.max),focus:bo(t,`.field input`)}:{bodies:[{...Do(e,t),with:c,...d.length>0&&{partners:d}}],drop:RegExp(`^(with|names|agreed):${t.replace(/[^\w-]/g,`\\$&`)}$`),say:i.saved,focus:bo(t,`summary`)}}function Eo(e,t){let{draft:n,said:r,state:i,given:a}=e,[o=``,s=``]=[n.get(`title`)?.trim(),n.get(`how`)?.trim()];if(!o||!s)return{say:r.ideaFirst,focus:o?`[name="how"]`:`[name="title"]`};let c=i.proposals.find(e=>e.id===t),l=c?.id??ue(Date.now(),crypto.getRandomValues(new Uint8Array(10))),u=[...i.proposals.filter(e=>e.id!==l),{id:l,state:`proposed`}],d={...i.selection,proposals:u},f=!d.chosen.includes(l)&&xi(a,d,l);return{bodies:[{kind:`proposed`,by:`learner`,about:l,board:a.id,title:o,how:s,...c&&{revises:c.entry.id}},...f&&f.ok&&f.dropped.length===0?[{...Do(e,l),label:o}]:[]],drop:/^(idea|title|how)$/,say:r.ideaAdded,focus:`.idea summary`}}function Do({given:e,state:t},n){let r=[...e.options,...t.proposals].find(({id:e})=>e===n)?.title;return{kind:`chosen`,by:`learner`,about:n,board:e.id,...r!==void 0&&{label:r}}}function Oo({given:e},t){return{kind:`unchosen`,by:`learner`,about:t,board:e.id}}function ko(e){let t=[...e.querySelectorAll(`:scope > ul`)],[n]=t;if(!n)return;let r=t.map(e=>[...e.querySelectorAll(`:scope > li`)]),i=[...e.querySelectorAll(`:scope > ol > li`)].map(Mo),a=t.map(e=>t.length>1?jo(e):void 0),{id:o,choose:s=``}=n.dataset,[,c,l]=/^(\d+)(?:\D+(\d+))?$/.exec(s)??[],u=r.flat().map((e,t)=>e.dataset.id??`markup-${t}`),d=u.filter((e,t)=>r.flat()[t]?.dataset.must!==void 0),f=0;return{type:`choice-board`,id:o??`markup`,...(o===void 0||r.flat().some(e=>!e.dataset.id))&&{keeps:!1},title:Mo(e.querySelector(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`)),...i.length>0&&{successCriteria:i},...a.some(Boolean)&&{sections:a.flatMap((e,t)=>e?{id:`section-${t}`,title:Mo(e)}:[])},options:r.flatMap((e,t)=>e.map(e=>({...Ao(e,u[f++]),...a[t]&&{section:`section-${t}`}}))),rules:{...l&&{pickRange:{min:Number(c),max:Number(l)}},...c&&!l&&{pickExactly:Number(c)},...d.length>0&&{mustDo:d}}}}function Ao(e,t){let{minutes:n,points:r,medium:i,dimension:a}=e.dataset,o=Mo(e),s=e.querySelector(`strong, b, h3, h4, h5`),c=s?Mo(s):/^[^.:–—]*/.exec(o)?.[0].trim()??o,l=[...e.querySelectorAll(`a[href]`)],u=l.reduce((e,t)=>e.replace(Mo(t),``),o.slice(o.indexOf(c)+c.length)).replace(/^[\s.:–—]+/,``).trim();return{id:t,title:c,...u&&{text:u},...i&&{medium:i},...a&&{dimension:a},...n&&{minutes:Number(n)},...r&&{points:Number(r)},...l.length>0&&{links:l.map(e=>({title:Mo(e),href:e.getAttribute(`href`)}))}}}function jo(e){let t=e.previousElementSibling;return t?.matches(`h2, h3, h4, h5, h6`)&&t!==e.parentElement?.firstElementChild?t:void 0}function Mo(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var No=z`
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
`;function Po(e,t,n){let{given:r,said:i,shared:a,reading:o,stand:s,viewer:c,acts:l,offers:u}=e,d={learner:i.heading,teacher:i.headingForTeacher,family:i.headingForFamily}[c],f=s.unmet.filter(({code:e})=>!e.endsWith(`ooFew`)),p=(e,t,n=``)=>e===void 0?V:Y(e,o,t,n);return B`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${e.language}>
    <div class="in">
      <p class="kicker" .textContent=${d}></p>
      <fieldset aria-labelledby="title" aria-describedby="task">
        ${p(r.title,`objective`,`title`)} ${p(r.statement,`what`)} ${p(r.text,`what`)}
        <div class="task" part="task">
          <p id="task" .textContent=${Ya(e)}></p>
          <ul>
            ${f.map(t=>B`<li .textContent=${Ja(e,t)}></li>`)}
          </ul>
          ${s.complete?B`<p .textContent=${i.enough}></p>`:V}
        </div>
        ${r.successCriteria?.length?B`<div class="print"><b .textContent=${i.criteria}></b>${eo(e)}</div>`:V}
        ${$a(e)}
      </fieldset>
      ${t}
      <p class="acts">
        <span class="say no-print" role="status" tabindex="-1" .textContent=${e.say}></span>
        ${u?Q(`undo`,i[u],``,`quiet`):V}
        ${l&&qa(e)&&s.counted.length>0?Q(`clear`,i.clear,``,`quiet`):V}
      </p>
      ${uo(e)} ${e.lost?B`<p class="muted" .textContent=${a.keepsNothing}></p>`:V}
      ${n}
    </div>
  </div>`}var Fo=class extends pa{constructor(...e){super(...e),this.taken={},this.tag=`choice-board`,this.schema=Bi,this.#e=new Wa(this),this.#t=new $i(this,()=>this.requestUpdate()),this.#n=new Xi(this),this.#r=new ai(this),this.#a=``}static{this.styles=[si,oi,No]}#e;#t;#n;#r;#i;#a;get requiredMessage(){return U(`choice-board`,this.language,Ji).required}get focusTarget(){return this.#l(`[name="choice"]:checked`)??this.#l(`[name="choice"]`)}createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`keydown`,e=>this.#d(e)),e}readMarkup(){return ko(this)}willUpdate(e){if(super.willUpdate(e),!this.given)return;let t=JSON.stringify([this.tag,this.given.id,this.viewer===`teacher`||void 0]);this.#t.follow(this.session,t)&&(super.formResetCallback(),this.#n.forget(),this.#i=void 0,this.#a=``),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}renderWidget(e){let t=this.#s(e);return this.setState(`complete`,t.stand.complete),Po(t,this.#e.render(t.list),this.#o(e))}updated(e){super.updated(e),this.given&&this.#c(this.#s(this.given))}#o(e){let{session:t,language:n}=this;return!t||`keeps`in e||Zt(this)||this.viewer!==`learner`?V:t.state===`ready`?this.#r.render(t,n,!0):t.state===`asking`?Xr(t,n):V}#s(e){let{session:t,viewer:n,language:r,shared:i}=this,a=U(`choice-board`,r,Ji),o=t?.state===`ready`,s=!(`keeps`in e)&&t!==void 0,c=o?t.record:new en,l=s?Gi(e,c):{selection:{chosen:this.value.split(/\s+/).filter(Boolean)},choices:[],proposals:[]},u=s?!o:Zt(this)?.matches(`:not(:defined)`),d=Ka(e,l,s),f=Array.from({length:d.length},(e,t)=>({value:t,label:``})),p={...i,before:a.oneBefore,after:a.oneAfter,allLevels:a.allOptions},m=this.#e.view({...e,objective:{id:``,title:e.title,levels:f}},this.languages,p,{});return{given:e,said:a,shared:i,language:r,list:m,reading:m.reading,viewer:n,state:l,stand:bi(e,l.selection,{taken:this.taken}),cards:d,draft:this.#t,keeps:s&&o,acts:n===`learner`&&!this.isDisabled&&!u,only:m.layout===`one`?m.shown:void 0,ask:this.#i,say:s&&t.state===`loading`?i.loading:this.#a,offers:this.#n.offers,lost:t!==void 0&&`keeps`in e}}#c({stand:e}){for(let t of this.renderRoot.querySelectorAll(`[name="choice"]`))t.checked=e.counted.includes(t.value)}#l(e){return this.renderRoot.querySelector(e)??void 0}wrote({target:e}){if(!this.given||!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement))return;let t=e.matches(`[type="checkbox"]:not(:checked)`);if(e.name===`choice`){let n=this.#s(this.given);this.#c(n),this.#u(n,_o(n,e.value,!t,{taken:this.taken}))}else this.#t.set(e.name,t?``:e.value),this.requestUpdate()}pressed(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!this.given||!t||e instanceof MouseEvent&&e.detail>1)return;let n=this.#s(this.given),{act:r,id:i=``}=t.dataset;if(r===`undo`){let e=n.offers===`undo`?n.said.undone:``;this.#u(n,{undoes:!0,say:e})}else r?this.#u(n,vo(n,r,i)):(this.#e.press(e,n.list),this.#f(void 0,`[data-tool="after"], [data-tool="before"], [data-tool="one"]`))}#u(e,{bodies:t=[],undoes:n,ask:r,say:i=``,drop:a,write:o={},chosen:s,focus:c}){let{given:l,keeps:u,viewer:d}=e,f=d===`teacher`?`teacher`:`learner`;if(!(n?this.#n.undo(this.session,f,[]):!u||t.length===0||this.#n.do(this.session,t)))return this.requestUpdate();this.#i=r,a&&this.#t.drop(a);for(let[e,t]of Object.entries(o))this.#t.set(e,t);d===`learner`&&(u||s)&&this.chose((u?this.#s(l).stand.counted:s??[]).join(` `)),this.#a=typeof i==`string`?i:i(this.#s(l)),this.#f(c,`.say`)}#d(e){let t=e.target;if(!(e instanceof KeyboardEvent)||!(t instanceof HTMLElement)||!t.matches(`[type="radio"][name="choice"]`)||!e.key.startsWith(`Arrow`)||!this.given||!this.#s(this.given).keeps)return;e.preventDefault();let n=[...this.renderRoot.querySelectorAll(`li:not([hidden]) > * > [name="choice"]`)],r=e.key===`ArrowUp`||e.key===(this.matches(`:dir(rtl)`)?`ArrowRight`:`ArrowLeft`);n.at((n.indexOf(t)+(r?-1:1))%n.length)?.focus()}async#f(e,t){let n=this.shadowRoot?.activeElement;this.requestUpdate(),await this.updateComplete;let r=n&&!this.shadowRoot?.activeElement,i=e&&this.#l(e)||r&&this.#l(t);i&&(i.localName!==`summary`&&i.closest(`details`)?.setAttribute(`open`,``),i.focus())}};W([H({attribute:!1})],Fo.prototype,`taken`,void 0),t(`choice-board`,Fo);var Io=b({type:C([`help-queue`]),id:y(E),record:y(E),queue:b({id:E,title:y(A),text:y(k),signInBy:y(C([`seat`,`initials`])),words:y(_()),minutes:y(fe(1,1440))}),languages:y(C([`off`,`stacked`,`side-by-side`])),sharedComputers:y(_())}),Lo={began:0,people:[]};function Ro(e,t,n){let r=t.who.trim().replace(/\s+/g,` `).slice(0,12);if(!r)return e;let i=t.words.trim(),a=zo(e,r),o=e.people[a],s={who:r,need:t.need,words:i,since:o?.since??n,helped:0},c=o?e.people.with(a,s):[...e.people,s];return{began:e.began||n,people:c}}function zo({people:e},t){let n=t.trim().toLowerCase();return e.findIndex(e=>!e.helped&&e.who.toLowerCase()===n)}function Bo(e,t,n){let r=e.people[t];return r?{...e,people:e.people.with(t,{...r,helped:n})}:e}function Vo({people:e}){return e.map((e,t)=>({...e,place:t})).filter(({helped:e})=>!e).sort((e,t)=>e.since-t.since||e.place-t.place)}function Ho(e,t){return Math.max(0,Math.floor((t-e)/6e4))}function Uo(e,{minutes:t=60},n){let r=Number(D(e,`began`))||0,i=O(e,`people`).filter(Wo);return r>n+6e4||n-r>=t*6e4||i.length===0?Lo:{began:r,people:i}}function Wo(e){let t=D(e,`need`);return typeof D(e,`who`)==`string`&&(t===`red`||t===`question`)&&typeof D(e,`words`)==`string`&&Number.isFinite(D(e,`since`))&&Number.isFinite(D(e,`helped`))}function Go({people:e},t){return e.filter(({helped:e,saved:t})=>e&&!t).map(({who:e,need:n,words:r,since:i,helped:a})=>({kind:`helped`,by:`teacher`,about:t.id,state:`helped`,who:e,need:n,...r&&{words:r},waited:Ho(i,a)}))}function Ko(e){return{...e,people:e.people.map(e=>e.helped?{...e,saved:!0}:e)}}var qo={heading:`Help at the teacher’s desk`,seat:`My seat number`,initials:`My initials`,need:{red:`Stop: I am stuck`,question:`I have a question`},short:{red:`Stop`,question:`Question`},words:`What about, if you like`,signIn:`Sign in`,who:{seat:`Write your seat number first.`,initials:`Write your initials first.`},signedIn:(e,t)=>`${e} is on the list, place ${t}.`,changed:e=>`${e} is on the list already and keeps the place.`,waiting:`Waiting`,nobody:`Nobody is waiting.`,minutes:e=>e===0?`just now`:`${e} min`,waited:e=>e===0?`waiting less than a minute`:`waiting ${e} ${e===1?`minute`:`minutes`}`,helped:`Helped`,helpedWho:e=>`${e}: helped.`,undo:`Undo`,backAgain:e=>`${e} waits again.`,done:e=>`Helped so far: ${e}`,project:`Show without words`,unproject:`Show the words`,empties:e=>`Nothing is kept unless you save it. The list empties itself at ${e}`,emptiesAfter:e=>`Nothing is kept unless you save it. The list empties itself ${e} minutes after the first sign-in.`,emptied:`The period is over, and the list is empty.`,save:`Save this list`,saved:e=>`Saved: ${e}.`,keepsNothing:`Nothing can be saved here: this has no id.`};function Jo(e,t,n){let r=t.stamp(n);return e.dispatchEvent(new Yi(r))?(t.add(r),!0):!1}var Yo=z`
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
`,Xo=class{#e;#t;constructor(e){this.#e=e,e.addController(this)}get now(){return Date.now()}hostConnected(){document.addEventListener(`visibilitychange`,this.#r),this.#n()}hostDisconnected(){document.removeEventListener(`visibilitychange`,this.#r),clearTimeout(this.#t)}#n(){clearTimeout(this.#t),this.#t=setTimeout(this.#r,6e4-Date.now()%6e4)}#r=()=>{this.#n(),this.#e.requestUpdate()}},Zo=[`red`,`yellow`,`green`],Qo={leastIterations:2e5,mostIterations:5e6,mostTries:20,mostMinutes:240},$o=y(g(A)),es=T(w(),l(e=>ui(e,`https://relative.invalid`)!==void 0,`unsafeLink`)),ts=e=>T(w(),l(t=>e.test(t),`wrongFormat`)),ns=T(b({id:E,signal:C([`green`,`yellow`,`red`]),title:A,text:y(k),checks:y(g(b({id:E,text:A}))),reach:y(A),frames:$o,wordBank:$o,next:y(b({text:A,href:y(es)})),lock:y(C([`hard`,`soft`])),escalate:y(_()),release:y(b({salt:ts(/^[\w-]{16,}$/),hash:ts(/^[\w-]{43}$/),iterations:fe(Qo.leastIterations,Qo.mostIterations),tries:y(fe(1,Qo.mostTries)),pauseMinutes:y(fe(1,Qo.mostMinutes))}))}),pe(e=>me(O(e,`checks`),`checks`))),rs=b({type:C([`traffic-light-checkpoint`]),id:y(E),record:y(E),checkpoint:ns,languages:y(C([`off`,`stacked`,`side-by-side`,`swap`])),sharedComputers:y(_())});function is({id:e,signal:t,escalate:n},r){let i=r.shown(`signaled`,e,`learner`),a=r.shown(`released`,e,`teacher`),o=i.at(-1),s=n&&t===`yellow`&&o?.understanding===`red`?`red`:t,c=a.at(-1),l=r.shown(`relocked`,e,`teacher`).at(-1),u=c&&!(l&&L(c,l)<0)?c:void 0,d=r.shown(`helped`,e,`teacher`),f=[u,d.findLast(({state:e})=>e===`helped`)],p;for(let e of i.toReversed()){if(!as(e)||f.some(t=>t&&L(e,t)<0))break;p=e}let m=p,h=m&&d.some(e=>L(m,e)<0),g=m?h?`seen`:`waiting`:o&&as(o)?`helped`:`none`;return{signal:o,light:s,released:u,releases:a,stopped:s===`red`&&!u,help:g,since:p,answer:d.at(-1)}}function as({understanding:e,words:t}){return e===`red`||!!t?.trim()}var os={red:`M8 2h8l6 6v8l-6 6H8l-6-6V8z`,yellow:`M12 3l10 18H2z`,green:`M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z`};function ss(e){return Zo.some(t=>t===e)}function cs(e){return ds(e,`lit`)}function ls(e){return B`<span class="lights" aria-hidden="true"
    >${Zo.map(t=>ds(t,t===e?`lit`:`dim`))}</span
  >`}function us(e,t){return B`<span class="light-word">${cs(e)}<span .textContent=${t}></span></span>`}function ds(e,t){return B`<svg class="light ${e} ${t}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${os[e]}></path>
  </svg>`}var fs=z`
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
`;function ps(e){let[t,...n]=e.querySelectorAll(`:scope > :is(h1, h2, h3, h4, h5, h6, p)`);if(!t)return;let{id:r,minutes:i,signInBy:a}=t.dataset,o=n.map(ms).join(`

`);return{keeps:r!==void 0,queue:{id:r??`markup`,title:ms(t),...o&&{text:o},...i&&{minutes:Number(i)},...a&&{signInBy:a}}}}function ms(e){return(e.textContent??``).replace(/\s+/g,` `).trim()}var hs=z`
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
`;function gs(e,t,n){let r=new Date(e).toDateString()===new Date(n).toDateString();return new Intl.DateTimeFormat(`${t}-US`,{...!r&&{month:`short`,day:`numeric`},hour:`numeric`,minute:`2-digit`}).format(e)}function _s(e,t,n){let r=Date.parse(e.slice(0,23));return Number.isNaN(r)?``:gs(r,t,n)}function vs(e){let{queue:t,period:n,words:r,reading:i,projected:a,said:o}=e,s=Vo(n);return B`<p class="kicker" .textContent=${r.heading}></p>
    ${t.title===void 0?V:Y(t.title,i,`objective`)}
    ${t.text===void 0?V:Y(t.text,i,`text`)} ${a?V:ys(e)}
    <section>
      <h3 id="waiting" .textContent=${`${r.waiting}: ${s.length}`}></h3>
      ${s.length===0?B`<p class="muted" .textContent=${r.nobody}></p>`:B`<ol class="list" part="list" aria-labelledby="waiting">
              ${s.map(t=>bs(t,e))}
            </ol>`}
    </section>
    ${xs(e)}
    <p class="sr" role="status" .textContent=${o}></p>
    ${Cs(e)}`}function ys({queue:e,words:t,missing:n}){let r=e.signInBy??`seat`;return B`<div class="sign-in no-print" part="sign-in">
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
      ${e.words===!1?V:B`<div class="field">
              <label for="about" .textContent=${t.words}></label>
              <input id="about" type="text" autocomplete="off" maxlength="200" />
            </div>`}
    </div>
    <p class="missing" id="missing" ?hidden=${!n} .textContent=${n?t.who[r]:``}></p>
    <p class="row needs" role="group" aria-label=${t.signIn}>
      <button type="button" data-need="red">${us(`red`,t.need.red)}</button>
      <button type="button" data-need="question">${us(`yellow`,t.need.question)}</button>
    </p>
  </div>`}function bs({who:e,need:t,words:n,since:r,place:i},{words:a,projected:o,now:s}){let c=Ho(r,s);return B`<li class="one" part="person">
    <span class="name" dir="auto" .textContent=${e}></span>
    ${us(t===`red`?`red`:`yellow`,a.short[t])}
    <span class="end">
      <span class="muted" aria-hidden="true" .textContent=${a.minutes(c)}></span>
      <span class="sr" .textContent=${a.waited(c)}></span>
      ${Ss(`helped`,i,a.helped,e)}
    </span>
    ${n&&!o?B`<p class="words" dir="auto" .textContent=${n}></p>`:V}
  </li>`}function xs({period:e,words:t,last:n}){let r=e.people.map((e,t)=>({...e,place:t})).filter(e=>e.helped),i=r.find(({place:e})=>e===n);return r.length===0?V:B`${i?B`<p class="row no-print">
            <span .textContent=${t.helpedWho(i.who)}></span>
            ${Ss(`undo`,i.place,t.undo,i.who)}
          </p>`:V}
    <details>
      <summary .textContent=${t.done(r.length)}></summary>
      <ul class="list">
        ${r.map(({who:e,place:n})=>B`<li class="one">
              <span class="name" dir="auto" .textContent=${e}></span>
              <span class="end">${Ss(`undo`,n,t.undo,e)}</span>
            </li>`)}
      </ul>
    </details>`}function Ss(e,t,n,r){return B`<button type="button" class="no-print" data-act=${e} data-place=${t}>
    <span .textContent=${n}></span><span class="sr" .textContent=${` ${r}`}></span>
  </button>`}function Cs({queue:e,period:t,words:n,language:r,projected:i,keeps:a,now:o}){let{minutes:s=60}=e,c=t.began?n.empties(gs(t.began+s*6e4,r,o)):n.emptiesAfter(s),l=Go(t,e).length>0,u=(e,t)=>B`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`;return B`<div class="no-print">
    <p class="muted small" .textContent=${a?c:n.keepsNothing}></p>
    <p class="tools">
      ${u(`project`,i?n.unproject:n.project)}
      ${l&&a?u(`save`,n.save):V}
    </p>
  </div>`}var ws=class extends fa{constructor(...e){super(...e),this.projected=!1,this.tag=`help-queue`,this.schema=Io,this.#e=new Xo(this),this.#t=Lo,this.#r=-1,this.#i=``,this.#a=!1}static{this.styles=[si,Yo,fs,hs]}#e;#t;#n;#r;#i;#a;createRenderRoot(){let e=super.createRenderRoot();e.addEventListener(`click`,e=>this.#f(e));for(let t of[`input`,`change`])e.addEventListener(t,e=>e.stopPropagation());return e}readMarkup(){let e=ps(this);return e&&{type:`help-queue`,queue:e.queue,...!e.keeps&&{keeps:!1}}}get#o(){return U(`help-queue`,this.language,qo)}get#s(){return`help-queue/${this.given?.queue.id}`}renderWidget(e){let{projected:t,language:n}=this,{queue:r,languages:i=`off`}=e,a=this.#e.now;return this.#l(e),this.#u(e,a),this.setState(`waiting`,Vo(this.#t).length>0),B`<div class="w ${t?`projected`:``}" part="base" lang=${n}>
      <div class="in">
        ${vs({queue:r,period:this.#t,words:this.#o,reading:{languages:this.languages,display:i,swapped:!1},language:n,projected:t,keeps:this.#c,last:this.#r,said:this.#i,missing:this.#a,now:a})}
      </div>
    </div>`}get#c(){return this.session!==void 0&&D(this.given,`keeps`)!==!1}#l(e){let{session:t}=this,n=this.#s,r=t?.drafts;r&&this.#c&&(this.#n?.session!==t||this.#n.key!==n)&&(this.#n={session:t,key:n},r.get(n).then(n=>{this.#n?.session!==t||this.#t.people.length>0||(this.#t=Uo(n,e.queue,this.#e.now),this.requestUpdate())}))}#u({queue:e},t){this.#t.people.length===0||Uo(this.#t,e,t).people.length>0||(this.#d(Lo),this.#i=this.#o.emptied)}#d(e){this.#t=e;let t=this.#c?this.session?.drafts:void 0;e.people.length>0?t?.put(this.#s,e):t?.delete(this.#s),this.requestUpdate()}#f(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!t||!this.given)return;let{need:n,act:r,place:i=`-1`}=t.dataset,a=this.#e.now;n===`red`||n===`question`?this.#m(n,a):r===`helped`?this.#p(Number(i),a):r===`undo`?this.#p(Number(i),0):r===`project`?this.projected=!this.projected:r===`save`&&this.#h()}#p(e,t){let n=this.#t.people[e]?.who??``;this.#r=t?e:-1,this.#i=t?this.#o.helpedWho(n):this.#o.backAgain(n),this.#d(Bo(this.#t,e,t))}#m(e,t){let n=this.renderRoot.querySelector(`#who`),r=this.renderRoot.querySelector(`#about`);if(n){if(this.#a=!n.value.trim(),!this.#a){let i=zo(this.#t,n.value)>=0;this.#d(Ro(this.#t,{who:n.value,need:e,words:r?.value??``},t));let a=Vo(this.#t).findIndex(e=>e.place===zo(this.#t,n.value))+1;this.#i=i?this.#o.changed(n.value.trim()):this.#o.signedIn(n.value.trim(),a),n.value=``,r&&(r.value=``)}n.focus(),this.requestUpdate()}}#h(){let e=this.given&&Go(this.#t,this.given.queue);e&&this.session&&Jo(this,this.session,e)&&(this.#i=this.#o.saved(e.length),this.#d(Ko(this.#t)))}};W([H({type:Boolean})],ws.prototype,`projected`,void 0),t(`help-queue`,ws);var Ts={id:y(E),record:y(E),objective:vi,order:y(C([`ascending`,`descending`])),layout:y(C([`auto`,`table`,`cards`,`one`])),languages:y(C([`off`,`stacked`,`side-by-side`,`swap`]))},Es=T(b({type:C([`proficiency-scale`]),...Ts,current:y(x(S())),target:y(S())}),pe(e=>mi(e,D(e,`objective`),`current`,`target`))),Ds={heading:`What each level looks like`,headingForFamily:`What each level means`,levels:`Levels`},Os=z`
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
`;function ks(e,t){let{objective:n,reading:r,words:i,current:a}=e;if(a==null||!G(n,a))return``;let o=fi(n,a);return o?B`<section class="next" part="next" data-piece="next">
    <h4 .textContent=${i.nextHeading(ja(o,r,i,t))}></h4>
    ${As(o,e)}
  </section>`:B`<section class="next" part="next"><p .textContent=${i.top}></p></section>`}function As(e,{reading:t,plain:n}){let r=e.indicators?.filter(e=>e.required!==!1)??[];if(r.length>0)return B`<ul>
      ${r.map(({text:e})=>B`<li>${Y(e,t,`sign`)}</li>`)}
    </ul>`;let i=n&&e.plain||e.descriptor;return i===void 0?``:Y(i,t,`descriptor`)}function js(e){let t=e.querySelector(`table, ol, ul`);if(!t)return;let{id:n,statement:r,code:i,proficientAt:a}=t.dataset,o=t.querySelector(`caption`)??e.querySelector(`h1, h2, h3, h4, h5, h6, p`),s=[...t instanceof HTMLTableElement?Ns(t):Ps(t)];return{keeps:n!==void 0,objective:{id:n??`markup`,title:$(o),...r&&{statement:r},...i&&{code:i},...a&&{proficientAt:Number(a)},...s.some(({value:e})=>e%1==.5)&&{increment:.5},levels:s}}}var Ms=/^(\d+(?:[.,]5)?)(?:\s*[-–—.:·)]\s*|\s+|$)(.*)$/s;function*Ns(e){let t=[...e.rows].filter(e=>$(e)),[n,...r]=t.map(e=>Ms.test($(e.cells[0])));if(n===!1&&t.length>2&&r.every(Boolean)&&t.shift(),t[0]&&t.length===2&&[...t[0].cells].every(e=>e.localName===`th`)&&t[0]&&t[1]){let[e,n]=[t[0].cells,t[1].cells];for(let t=0;t<e.length;t++)yield Fs(e[t],$(n[t]),t);return}let i=0;for(let e of t){let[t,n,r]=e.cells,a=e.dataset.value;n?.localName===`td`&&(r&&Ms.exec($(t))?.[2]===``?yield Fs(void 0,$(r),i++,a??$(t),$(n)):yield Fs(t,$(n),i++,a))}}function*Ps(e){let t=[...e.querySelectorAll(`:scope > li`)];for(let[e,n]of t.entries()){let t=n.querySelector(`strong, b, dt, h3, h4`),r=$(n),i=t?$(t):r.split(/[:.–—]/)[0]??``;yield Fs(void 0,r.slice(r.indexOf(i)+i.length).replace(/^[\s:.–—]+/,``),e,n.dataset.value,i)}}function Fs(e,t,n,r,i=$(e)){let a=Ms.exec(i),o=Number((r??e?.dataset.value??a?.[1]??`${n+1}`).replace(`,`,`.`));return{value:o,label:a?.[2]||i||`${o}`,...t&&{descriptor:t}}}function $(e){let t=e?.cloneNode(!0);if(!(t instanceof Element))return``;for(let e of t.querySelectorAll(`br, li, p, div, td`))e.before(` `);return(t.textContent??``).replace(/\s+/g,` `).trim()}var Is=z`
  :host {
    content-visibility: auto;
    contain-intrinsic-size: auto 20rem;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
  }
`,Ls=class extends pa{constructor(...e){super(...e),this.selectable=!1,this.tag=`proficiency-scale`,this.schema=Es,this.#e=new Wa(this)}static{this.styles=[si,Os,Is]}#e;get requiredMessage(){return this.shared.required}get focusTarget(){return this.renderRoot.querySelector(`input`)??void 0}readMarkup(){let e=js(this);return e&&{type:`proficiency-scale`,objective:e.objective}}renderWidget(e){let t=U(`proficiency-scale`,this.language,Ds),n=this.#t(e),{objective:r,reading:i}=n,a=Y(r.statement??r.title,i,`objective`,`objective`),o=Na(n,this.language);return ya(B`<div class="w ${i.display===`side-by-side`?`side`:``}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer===`family`?t.headingForFamily:t.heading}></p>
          ${this.selectable?B`<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${a}${o}
                </fieldset>`:B`${a}${o}`}
          ${ks(n,this.language)} ${this.#e.render(n)}
        </div>
      </div>`)}valueChanged(){if(this.hasUpdated)for(let e of this.renderRoot.querySelectorAll(`input`))e.checked=e.value===this.value}updated(e){super.updated(e),this.valueChanged()}#t(e){let{objective:t}=e,n=this.session?.record,r=n?.ratingsOf(t.id,`learner`).findLast(({copied:e})=>!e),i=this.current??e.current??r?.level,a=n?.goalsOn(t.id).findLast(({state:e})=>e===`active`);return this.#e.view(e,this.languages,this.shared,{current:i,target:this.target??e.target??a?.target,chosen:this.selectable?this.value:void 0,disabled:this.isDisabled})}wrote({target:e}){e instanceof HTMLInputElement&&this.chose(e.value)}pressed(e){this.given&&this.#e.press(e,this.#t(this.given))}};W([H({type:Boolean})],Ls.prototype,`selectable`,void 0),W([H({type:Number})],Ls.prototype,`current`,void 0),W([H({type:Number})],Ls.prototype,`target`,void 0),t(`proficiency-scale`,Ls);var Rs=b({id:E,title:A,kind:C([`assignment`,`assessment`,`project`,`practice`]),on:y(T(w(),l(zs,`notDate`)))});function zs(e){let t=Bs(e);return t!==void 0&&new Date(t).toISOString().slice(0,10)===e}function Bs(e){let t=Date.parse(e??``);return Number.isNaN(t)?void 0:t}var Vs=1440,Hs=y(g(A)),Us=T(b({type:C([`self-rating`]),...Ts,evidence:y(Rs),ask:y(g(C([`why`,`prompts`,`need`,`next`]))),frames:Hs,wordBank:Hs,prompts:y(g(b({id:E,text:A,moment:C([`before`,`during`,`after`]),when:y(C([`met`,`notYet`,`exceeded`])),frames:Hs,choices:Hs}))),reveal:y(C([`afterSelf`,`afterBoth`,`immediate`,`never`])),requireEvidenceAt:y(S()),editMinutes:y(S()),sharedComputers:y(_()),modified:y(_())}),pe(function*(e){let t=D(e,`editMinutes`);typeof t==`number`&&t<0&&(yield{path:`editMinutes`,code:`outOfRange`,params:{found:t,min:0}}),yield*mi(e,D(e,`objective`),`requireEvidenceAt`),yield*me(O(e,`prompts`),`prompts`)})),Ws={heading:{learner:`Where am I now?`,teacher:`Where is this student now?`,family:`How is it going?`},pick:{learner:`Choose your level to see what comes next.`,teacher:`Choose the level this work shows.`},sure:`I’m sure`,unsure:`Not sure yet`,level:`Save this level`,reasonFrom:e=>`From ${e} on, say why first.`,mine:`You`,student:`Student`,copied:`Teacher (copied)`,noLevel:`No level yet`,old:`From an older scale`,modified:`Changed expectation`,takenBack:`Taken back.`,change:`Change`,sendAgain:e=>`To send a level, press “${e}” and choose it.`,again:`Rate myself again`,cancel:`Leave it as it was`,undo:`Undo`,redo:`Put it back`,why:`Why? One sentence, if you like.`,frames:`Ways to start`,choices:`Pick one`,wordBank:`Words to use`,more:`Add more`,signs:`I can show this`,link:`A link to my work`,badLink:`Use a link that begins with https://.`,before:`Before`,during:`During`,after:`After`,need:`I need`,needs:{nothing:`nothing now`,example:`an example`,partner:`a partner`,time:`more time`,talk:`a talk with my teacher`},ownNeed:`In my own words`,whatNext:`What next?`,keep:`Stay at this level`,improve:e=>`Work toward ${e}`,step:`What I will do first`,given:`The level my teacher gave me`,save:`Save`,earlier:`Earlier`,sentences:`My three sentences`,workingOn:e=>`I am working on ${e}.`,at:(e,t)=>`I am at ${e}${t&&` because ${t}`}.`,next:(e,t)=>`Next I will ${e}${t&&` and I need ${t}`}.`,toward:e=>`work toward ${e}`,stay:`keep it up`,copy:`Copy`,copyDone:`Copied.`,copyByHand:`Copy the marked words.`,anew:`Write them anew`,calibration:(e,t,n,r)=>e===0?`You and your teacher agree on ${t} of ${n}.`:`You rated yourself ${r?`one level `:``}${e>0?`higher`:`lower`} on ${t} of ${n}.`};async function Gs(e){try{return await navigator.clipboard.writeText(e.value),!0}catch{return e.select(),!1}}function Ks({target:e},t,n){if(!(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)||!e.name)return;let{name:r,value:i,type:a}=e;return t.set(r,a===`checkbox`&&!e.matches(`:checked`)?``:i),n.querySelector(`[name="level"]`)&&t.set(`change`,`on`),r===`level`?i:void 0}function qs(e,t,n){if(!t)return;let r=e.textContent??``,{selectionStart:i,selectionEnd:a,value:o}=t,s=/\S$/.test(o.slice(0,i))?` `:``;t.focus(),t.setRangeText(s+r,i,a,`end`);let c=r.indexOf(`…`),l=i+s.length+c;c>=0&&t.setSelectionRange(l,l+1),n.set(t.name,t.value)}function Js(e){let{given:t,draft:n,viewer:r,said:i,shared:a,session:o,disabled:s,language:c}=e,{objective:l,evidence:u,editMinutes:d=Vs}=t,f=o?.state===`ready`,p=f?o.record:new en,m=r===`teacher`?r:`learner`,h=Zs(m,p,t),g=e=>h.findLast(t=>Xs(t)===(u?.id??``)&&e(t)),_=g(e=>e.by===m&&!e.copied),v=g(e=>e.by!==m&&!e.copied),y=g(e=>e.copied),b=_&&p.versionsOf(_)[0],x=!!_&&!(Date.now()-Date.parse(b?.clock??``)>d*6e4),S=r===`family`,C=f&&!S&&(!_||!!n.get(`change`)),w=p.goalsOn(l.id).findLast(({state:e})=>e===`active`),ee=e=>e&&!C&&!$s(e,l)?e.level:void 0,[te,T]=m===`teacher`?[v,_]:[_,v],ne=Ys(C&&!x?void 0:_,i);y&&ne.set(`given`,`${y.level}`),w&&ne.set(`next`,w.target===_?.level?`keep`:`improve`);for(let{prompt:e,text:t,rating:n}of p.reflectionsOn(l.id))n===b?.id&&ne.set(`prompt:${e}`,t);let re=e.listOf({...r!==`learner`&&{words:{...a,you:i.student}},...S&&{plain:!0},current:ee(te),teacher:ee(T),target:C?void 0:w?.target,chosen:C?e.value:void 0,disabled:s});return{...e,isReady:f,record:p,by:m,list:re,inWords:e=>J(e,re.reading),nameOf:e=>ja(e,re.reading,a,c),mine:_,root:b?.id,editable:x,now:e=>n.get(e)??ne.get(e)??``,other:v,copied:y,earlier:h.filter(e=>![_,v,y].includes(e)).reverse(),gaps:Qs(h),goal:w,picks:C,acts:f&&!s&&!S&&!(`keeps`in t)}}function Ys(e,{needs:t}){let{why:n,need:r=[]}=e??{};return new Map([[`why`,n?.text??``],[`link`,n?.link??``],...(n?.indicators??[]).map(e=>[`sign:${e}`,`on`]),...r.map(e=>[Object.hasOwn(t,e)?`need`:`own`,e])])}var Xs=e=>e.evidence?.id??``;function Zs(e,t,n){let{objective:r,reveal:i=`afterSelf`}=n,a=t.ratingsOf(r.id),o=new Set(a.filter(t=>t.by===e&&!t.copied).map(Xs)),s=e=>e.evidence?o.has(Xs(e)):o.size>0;return a.filter(t=>t.by===e?!0:e===`teacher`?t.by===`learner`&&(i!==`afterBoth`||s(t)):t.by!==`teacher`||t.released===!1||i===`never`?!1:i===`immediate`||s(t))}function Qs(e){return[...new Set(e.map(Xs))].flatMap(t=>{let n=n=>e.findLast(e=>t&&Xs(e)===t&&n(e))?.level,r=n(e=>e.by===`learner`&&!e.copied),i=n(e=>e.by===`teacher`)??n(e=>e.copied);return r==null||i==null?[]:[r-i]})}function $s({level:e,version:t},n){return e!==null&&(!G(n,e)||(t??1)!==(n.version??1))}function ec(e,t){let n=G(e,t);return(n?`between`in n?n.between:[n]:[]).flatMap(({indicators:e=[]})=>e)}function tc(e,t,n){let{mine:r,editable:i,by:a}=e;return{...nc(e.given,t),by:a,...n!==void 0&&{sure:n},...rc(e,t),...r&&i&&{revises:r.id}}}function nc({objective:e,evidence:t,modified:n},r){let{id:i,levels:a,version:o}=e,s=G(e,r);return{kind:`rated`,by:`learner`,about:i,level:r,of:{min:a[0]?.value??0,max:a.at(-1)?.value??0,proficientAt:pi(e)},...s&&`label`in s&&{label:s.label},...o!==void 0&&{version:o},...t&&{evidence:t},...n&&{modified:n}}}function rc({given:e,now:t},n){let r=ec(e.objective,n).flatMap(({id:e})=>t(`sign:${e}`)?e:[]),[i,a,...o]=[`why`,`link`,`need`,`own`].map(e=>t(e).trim()),s={...r.length>0&&{indicators:r},...i&&{text:i},...a&&{link:a}},c=o.filter(Boolean);return{...Object.keys(s).length>0&&{why:s},...c.length>0&&{need:c}}}function ic(e,t){let{requireEvidenceAt:n=1/0}=e.given;return e.by===`learner`&&t>=n&&!tc(e,t,!0).why}function ac({given:e,mine:t}){let n=(t?.level??-1/0)-pi(e.objective),r=n<0?`notYet`:n>0?`exceeded`:`met`;return e.prompts?.filter(({when:e})=>!e||e===r)??[]}function oc(e,t){let{mine:n,root:r,now:i,draft:a,given:o,goal:s,copied:c,record:l}=e;if(!n||!r)return[];let u=[],d=`learner`,{id:f}=o.objective,p=e=>l.versionsOf(e).forEach(({id:e})=>u.push({kind:`retracted`,by:d,about:e})),{v:m,id:h,at:g,clock:_,revises:v,why:y,need:b,...x}=n,S=rc(e,n.level);F(S)!==F({...y&&{why:y},...b&&{need:b}})&&u.push({...x,...S,revises:h});for(let{id:t,moment:n}of ac(e)){let e=l.reflectionsOn(f).findLast(e=>e.prompt===t&&e.rating===r),a=i(`prompt:${t}`).trim();if(a!==(e?.text??``)){if(a){let i=e&&{revises:e.id};u.push({kind:`reflected`,by:d,about:f,prompt:t,moment:n,text:a,rating:r,...i})}else e&&p(e)}}let C=a.get(`next`),w=i(`step`).trim();if(n.level!==null&&(C||w)){let e=C===`keep`?n.level:fi(o.objective,n.level)?.value??n.level,r=s?.id??t();s?C&&s.target!==e&&u.push({kind:`goal-changed`,by:d,about:r,target:e}):u.push({kind:`goal-set`,by:d,about:r,objective:f,from:n.level,target:e}),w&&u.push({kind:`step-set`,by:d,about:t(),goal:r,what:w})}let ee=a.get(`given`);return ee&&ee!==`${c?.level}`?u.push({...nc(o,Number(ee)),copied:!0,...c&&{revises:c.id}}):ee===``&&c&&p(c),u}var sc=z`
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
`;function cc(e){let{said:t,given:n}=e;return _c(e,`why`,`why`,B`<span id="l-why" .textContent=${t.why}></span>`,n.frames)}function lc(e){let{said:t,given:n}=e,r=n.ask??[`why`,`prompts`,`need`,`next`],i={why:uc,prompts:dc,need:fc,next:pc};return r.length===0?V:B`<details>
        <summary .textContent=${t.more}></summary>
        ${r.map(t=>i[t](e))} ${mc(e)}
      </details>`}function uc(e){let{given:t,mine:n,said:r,list:i}=e,a=ec(t.objective,n?.level??null).map(({id:t,text:n},r)=>gc(e,`checkbox`,`sign:${t}`,Y(n,i.reading,`sign`,`s${r}`),`on`)),o=gc(e,`url`,`link`,r.link);return a.length>0?[hc(r.signs,a),o]:[o]}function dc(e){let{said:t,list:n}=e;return ac(e).map(({id:r,text:i,moment:a,frames:o,choices:s},c)=>{let l=B`<span class="kicker" .textContent=${t[a]}></span>
      ${Y(i,n.reading,`ask`,`l-p${c}`)}`;return _c(e,`prompt:${r}`,`p${c}`,l,o,s)})}function fc(e){let{said:t}=e;return hc(t.need,[...Object.entries(t.needs).map(([t,n])=>gc(e,`radio`,`need`,n,t)),gc(e,`text`,`own`,t.ownNeed)])}function pc(e){let{mine:t,goal:n,said:r,record:i,given:a,nameOf:o}=e,s=fi(a.objective,t?.level??null);return hc(r.whatNext,[...s?[gc(e,`radio`,`next`,r.improve(o(s)),`improve`)]:[],gc(e,`radio`,`next`,r.keep,`keep`),...(n?i.stepsOf(n.id):[]).map(({what:e})=>B`<p dir="auto" .textContent=${e}></p>`),gc(e,`text`,`step`,r.step)])}function mc(e){let{given:t,said:n,nameOf:r}=e,i=di(t.objective).flatMap(e=>G(t.objective,e)??[]);return hc(n.given,[gc(e,`radio`,`given`,n.noLevel,``),...i.map(t=>gc(e,`radio`,`given`,r(t),`${t.value}`))])}function hc(e,t){return B`<fieldset class="group">
    <legend .textContent=${e}></legend>
    ${t}
  </fieldset>`}function gc({now:e},t,n,r,i){return B`<label class=${i===void 0?`field`:`tick`}
    ><input type=${t} name=${n} .value=${i??e(n)} .checked=${e(n)===i} /><span
      >${r}</span
    ></label
  >`}function _c(e,t,n,r,i=[],a=[]){let{now:o,said:s,given:c}=e;return B`<div class="field">
    <label for=${n}>${r}</label>
    <textarea id=${n} name=${t} rows="2" dir="auto" aria-labelledby="l-${n}" .value=${o(t)}></textarea>
    ${vc(e,n,a,s.choices,!0)} ${vc(e,n,i,s.frames,!0)}
    ${vc(e,n,c.wordBank??[],s.wordBank,!1)}
  </div>`}function vc({list:e},t,n,r,i){let a=n.flatMap(t=>Oa(t,e.reading)).filter(e=>e!==void 0);return a.length===0?V:B`<details ?open=${i}>
    <summary .textContent=${r}></summary>
    <div class="chips">
      ${a.map(n=>B`<button
            type="button"
            data-put=${t}
            lang=${X(n,e.reading)}
            .textContent=${n.text}
          ></button>`)}
    </div>
  </details>`}var yc=5;function bc(e,t){let{said:n,shared:r,given:i,viewer:a,inWords:o}=t,{sure:s,evidence:c,copied:l,by:u,modified:d,level:f}=e,p=$s(e,i.objective),m=[s===void 0?``:s?n.sure:n.unsure,c&&c.id!==i.evidence?.id&&o(c.title),Sc(e.clock,t.language),d&&n.modified];return B`${l?Da(`copied`,n.copied):u===`teacher`?Da(u,r.teacher):Da(`you`,a===`learner`?n.mine:n.student)}
    <span class="name">
      ${f===null||p?V:wa(i.objective,f)}
      <span .textContent=${xc(e,t)}></span>
    </span>
    ${p?Da(`old`,n.old):V}
    <span class="muted" .textContent=${m.filter(Boolean).join(` · `)}></span>`}function xc(e,{given:t,shared:n,said:r,language:i,nameOf:a,inWords:o}){let{level:s,label:c}=e;if(s===null)return r.noLevel;let l=G(t.objective,s);return l&&!$s(e,t.objective)?a(l):n.level(s.toLocaleString(`${i}-US`),c?o(c):`?`)}function Sc(e,t){let n=Date.parse(e.slice(0,23));return n?Qr(n,t):``}function Cc(e){let{earlier:t,said:n}=e;return t.length===0?V:B`<section class="earlier" part="history">
        <h4 .textContent=${n.earlier}></h4>
        <ol role="list">
          ${t.map(t=>B`<li class="line">${bc(t,e)}</li>`)}
        </ol>
      </section>`}function wc({gaps:e,said:t}){return e.length<yc?``:[0,1,-1].map(n=>{let r=e.filter(e=>Math.sign(e)===n);return r.length>0?t.calibration(n,r.length,e.length,r.every(e=>e===n)):``}).join(` `)}function Tc(e){let{mine:t,given:n,said:r,goal:i,record:a,inWords:o,nameOf:s}=e;if(!t)return``;let{objective:c}=n,{level:l,why:u,need:d=[]}=t,f=ec(c,l).filter(({id:e})=>u?.indicators?.includes(e)),p=u?.text?[u.text]:f.map(({text:e})=>o(e)),m=d.map(e=>Object.entries(r.needs).find(([t])=>t===e)?.[1]??e),h=i&&a.stepsOf(i.id).findLast(({state:e})=>e!==`done`)?.what,g=i?i.target>(l??-1/0)&&G(c,i.target):fi(c,l);return[r.workingOn(Ec(o(c.title))),r.at(xc(t,e),p.map(Ec).join(`; `)),r.next(Ec(h||(g?r.toward(s(g)):r.stay)),m.map(Ec).join(`, `))].join(`
`)}function Ec(e){return e.trim().replace(/[.\s]+$/,``)}function Dc(e,t,n){let{given:r,viewer:i,by:a,said:o,shared:s,list:c,language:l,isReady:u,picks:d,mine:f,other:p,inWords:m}=e,{objective:h,evidence:g,modified:_}=r,{reading:v}=c,y=[o.heading[i],g&&m(g.title),_&&o.modified],b=Y(h.statement??h.title,v,`objective`,`objective`),x=B`${Na(c,l)}${t}`,S=!(`keeps`in r);return B`<div class="w ${v.display===`side-by-side`?`side`:``}" part="base" lang=${l}>
    <div class="in">
      <p class="kicker" .textContent=${y.filter(Boolean).join(` · `)}></p>
      ${d?B`<fieldset
                role="radiogroup"
                aria-labelledby="objective"
                aria-describedby="pick"
                aria-required=${e.required}
              >
                ${b}
                <p id="pick" class="muted" .textContent=${S?o.pick[a]:``}></p>
                ${x}
              </fieldset>
              ${kc(e)}`:B`${b}${u?V:n}${f||p?Ac(e,x):x}`}
      <p class="muted" ?hidden=${S} .textContent=${s.keepsNothing}></p>
      <p class="say" role="status" .textContent=${e.say}></p>
      ${Cc(e)} ${u?n:V}
    </div>
  </div>`}function Oc({editable:e,said:t}){return e?t.change:t.again}function kc(e){let{given:t,by:n,said:r,mine:i,acts:a,nameOf:o}=e,s=n===`learner`&&G(t.objective,t.requireEvidenceAt);return a?B`${jc(e)}
    ${s?B`${cc(e)}
            <p class="muted" .textContent=${r.reasonFrom(o(s))}></p>`:V}
    <p class="acts big no-print">
      ${n===`teacher`?Pc(r,`level`,`main`):B`${Pc(r,`sure`,`main`)}${Pc(r,`unsure`,``)}`}
    </p>
    ${i?Pc(r,`cancel`):Nc(e)}`:V}function Ac(e,t){let{by:n,viewer:r,said:i,shared:a,mine:o,editable:s,acts:c,draft:l,list:u,language:d}=e,f=c&&n===`learner`&&(s||l.has(/^(?!three$)/)),{link:p}=o?.why??{};return B`<section class="mine" part="rating">
      ${o?B`<h3 class="line" tabindex="-1">${bc(o,e)}</h3>`:V} ${jc(e)}
      <p class="muted" part="comparison" .textContent=${r===`learner`?wc(e):``}></p>
      <p class="no-print">
        ${c?B`${Pc(i,`change`,`quiet`,Oc(e))}${Nc(e)}`:V}
      </p>
    </section>
    ${ks(u,d)}
    ${f?B`${cc(e)} ${lc(e)}
            <p class="acts no-print">${Pc(i,`save`,`main`)}</p>`:V}
    ${c&&n===`learner`?Mc(e):B`<p class="three" dir="auto" .textContent=${Tc(e)}></p>`}
    ${p&&ui(p)?B`<a href=${p} target="_blank" rel="noopener noreferrer" .textContent=${p}></a>`:V}
    <details>
      <summary .textContent=${a.allLevels}></summary>
      ${t}
    </details>`}function jc(e){return[e.other,e.copied].flatMap(t=>t?B`<p class="line">${bc(t,e)}</p>`:[])}function Mc(e){let{said:t,draft:n}=e,r=n.get(`three`);return B`<details class="no-print">
    <summary id="three" .textContent=${t.sentences}></summary>
    <textarea name="three" aria-labelledby="three" rows="5" dir="auto" .value=${r??Tc(e)}></textarea>
    <p>${Pc(t,`copy`)} ${r===void 0?V:Pc(t,`anew`)}</p>
  </details>`}function Nc({said:e,offers:t,mine:n,editable:r}){return t||n&&r?Pc(e,`undo`,`quiet`,e[t??`undo`]):V}function Pc(e,t,n=`quiet`,r=e[t]){return B`<button class=${n} type="button" data-act=${t} .textContent=${r}></button>`}t(`self-rating`,class extends pa{constructor(...e){super(...e),this.tag=`self-rating`,this.schema=Us,this.#e=new Wa(this),this.#t=new $i(this,()=>this.#c()),this.#n=new Xi(this),this.#r=new ai(this),this.#i=``}static{this.styles=[si,Os,oi,sc]}#e;#t;#n;#r;#i;get requiredMessage(){let e=this.given&&this.#o(this.given);return e&&!e.picks?e.said.sendAgain(Oc(e)):this.shared.required}get focusTarget(){return this.#s(`input[name="level"]:checked`)??this.#s(`input[name="level"], [data-act="change"]`)}formResetCallback(){super.formResetCallback(),this.#t.drop(/^level$/)}readMarkup(){let e=js(this);return e&&{type:`self-rating`,objective:e.objective,...!e.keeps&&{keeps:!1}}}willUpdate(e){if(super.willUpdate(e),!this.given)return;let{objective:t,evidence:n}=this.given,r=JSON.stringify([this.tag,t.id,n?.id,this.viewer===`teacher`||void 0]);this.#t.follow(this.session,r)&&(super.formResetCallback(),this.#n.forget(),this.#i=``),this.setState(`unsaved`,this.session?.saveState===`unsaved`)}renderWidget(e){let t=this.#o(e);return this.setState(`rated`,t.mine!==void 0),Dc(t,this.#e.render(t.list),this.#a())}#a(){let{session:e,language:t}=this,n=this.given!==void 0&&`keeps`in this.given;return!e||n||Zt(this)||this.viewer!==`learner`?V:e.state===`ready`?this.#r.render(e,t,!0):e.state===`asking`?Xr(e,t):V}#o(e){let{viewer:t,language:n,shared:r,session:i,required:a,value:o}=this;return Js({given:e,draft:this.#t,viewer:t,said:U(`self-rating`,n,Ws),shared:r,language:n,session:i,disabled:this.isDisabled,required:a,value:o,say:!i||i.state===`loading`?r.loading:this.#i,offers:this.#n.offers,listOf:t=>this.#e.view(e,this.languages,r,t)})}#s(e){return this.renderRoot.querySelector(e)??void 0}#c(){let e=this.#t.get(`level`);e&&this.value===(this.getAttribute(`value`)??``)&&(this.value=e),this.requestUpdate()}wrote(e){let t=Ks(e,this.#t,this.renderRoot);this.#i=``,this.#s(`[aria-invalid]`)?.removeAttribute(`aria-invalid`),t!==void 0&&this.chose(t),this.requestUpdate()}pressed(e){let t=e.target instanceof Element?e.target.closest(`button`):null;if(!this.given||!t||e instanceof MouseEvent&&e.detail>1)return;let n=this.#o(this.given),{act:r,put:i}=t.dataset;i?qs(t,this.#s(`#${i}`),this.#t):r===`sure`||r===`unsure`||r===`level`?this.#l(n,r===`level`?void 0:r===`sure`):r===`save`?this.#u(n):r===`undo`?this.#f(n):r===`change`?this.#d(n):r===`cancel`?(this.#t.drop(/^(level|change)$/),this.chose(`${n.mine?.level??``}`),this.#m(`h3`)):r===`copy`?this.#h(n):r===`anew`?this.#t.drop(/^three$/):this.#e.press(e,n.list),this.requestUpdate()}#l(e,t){let{given:n,said:r}=e,i=this.value?Number(this.value):void 0;i===void 0||!G(n.objective,i)?this.#p(this.shared.required,`input[name="level"]`):ic(e,i)?this.#p(r.why,`#why`):this.#n.do(this.session,[tc(e,i,t)])&&(this.#t.drop(/^(level|change|why|link|sign:.*|need|own)$/),this.#m(`h3`))}#u(e){let t=e.now(`link`).trim();if(t&&!ui(t)){this.#p(e.said.badLink,`[name="link"]`);return}let n=oc(e,()=>ue(Date.now(),crypto.getRandomValues(new Uint8Array(10))));n.length>0&&!this.#n.do(this.session,n)||(this.#t.drop(/^(?!three$)/),this.#m(`h3`))}#d({mine:e}){this.#t.set(`change`,`on`),e?.level!=null&&this.chose(`${e.level}`),this.#m(`input[name="level"]:checked, input[name="level"]`)}#f({mine:e,by:t,said:n}){if(!this.#n.undo(this.session,t,e?[e]:[]))return;let r=this.#n.offers===`redo`;this.#i=r?n.takenBack:``,this.#m(r?`[data-act="undo"]`:`h3`)}#p(e,t){this.#i=e,this.#m(t).then(()=>this.#s(`${t}:not([type="radio"])`)?.setAttribute(`aria-invalid`,`true`))}async#m(e){this.requestUpdate(),await this.updateComplete;let t=this.#s(e);t?.closest(`details`)?.setAttribute(`open`,``),t?.focus()}async#h({said:e}){let t=this.#s(`[name="three"]`);this.#i=t&&await Gs(t)?e.copyDone:e.copyByHand,this.requestUpdate()}});var Fc={light:{red:`Stop`,yellow:`Check`,green:`Go`},meaning:{red:`See your teacher before you go on.`,yellow:`Check yourself, then go on.`,green:`You can go on.`},escalated:`You asked for help, so stop here first.`,reach:`How to reach your teacher`,reachAnyhow:`Go to your teacher’s desk, or raise your hand.`,check:`Check yourself`,anyChecks:[`I read the task again.`,`I did each part of it.`,`I can explain it to a partner.`],ask:`How is it going for you?`,required:`Choose Stop, Check or Go.`,private:`This is between you and your teacher.`,mine:{red:`I need help`,yellow:`I’m not sure yet`,green:`I’ve got it`},you:`You`,words:{red:`What do you need help with?`,yellow:`Your question, if you have one`},frames:[`I am stuck on …`,`I tried … but …`,`Is it right that … ?`],starts:`Ways to start`,wordBank:`Words to use`,save:{red:`Save and get help`,yellow:`Save my check`,green:`Save and go on`},said:(e,t)=>`${e} · ${t}`,undo:`Undo`,done:{red:`Your call for help is saved.`,yellow:`Your check is saved.`,green:`Saved.`},takenBack:`Taken back.`,goOn:`Go on.`,stillStopped:`Your teacher still wants to see this first.`,whenSure:`When you are sure, go on.`,waiting:e=>`Waiting since ${e}`,now:`Now show this to your teacher.`,seen:`Your teacher has seen your call.`,helped:`Your teacher helped you. How is it now?`,opened:e=>`Allowed to go on · ${e}`,keepsNothing:`Nothing is kept here: this has no id.`,hear:`Listen`,stopHearing:`Stop listening`};function Ic(e,t){let{uid:n,viewer:r,said:i,checkpoint:a,keeps:o,words:s}=e;return B`<div class="checkpoint" data-panel=${n}>
    ${Lc(e)} ${r===`learner`&&a.signal===`yellow`?Bc(e):V}
    ${r===`learner`?B`${Hc(e)} ${Uc(e)}`:V} ${t}
    ${o?V:B`<p class="muted small" .textContent=${s.keepsNothing}></p>`}
    <p class="sr" role="status" .textContent=${i}></p>
  </div>`}function Lc(e){let{uid:t,checkpoint:n,light:r,words:i,reading:a,stopped:o,released:s,speaks:c,speaking:l,language:u,now:d}=e,{title:f,text:p,reach:m,signal:h}=n,g=s&&r===`red`?`green`:r,_=s&&[_s(s.clock,u,d),s.note].filter(Boolean).join(` · `);return B`<div class="sign" part="signal">
      ${ls(g)}
      <div>
        <p class="call" data-piece .textContent=${i.light[g]}></p>
        ${_===void 0?B`<p
                class="muted"
                data-piece
                .textContent=${r===h?i.meaning[r]:i.escalated}
              ></p>`:B`<p class="opened" part="released" tabindex="-1" dir="auto" .textContent=${i.opened(_)}></p>`}
      </div>
    </div>
    <div data-piece>${Y(f,a,`objective`,`${t}-title`)}</div>
    ${p===void 0?V:B`<div data-piece>${Y(p,a,`text`)}</div>`}
    ${o?B`<section class="next" part="reach">
            <h4 .textContent=${i.reach}></h4>
            ${zc(m,e)}
          </section>`:V}
    ${!c&&a.display!==`swap`?V:B`<p class="row small no-print">
            ${c?Rc(`hear`,l?i.stopHearing:i.hear):V}
            ${a.display===`swap`?Rc(`swap`,e.swap):V}
          </p>`}`}function Rc(e,t){return B`<button class="quiet" type="button" data-act=${e} .textContent=${t}></button>`}function zc(e,{words:t,reading:n,language:r}){return e===void 0?B`<p data-piece lang=${r} .textContent=${t.reachAnyhow}></p>`:B`<div data-piece>${Y(e,n,`text`)}</div>`}function Bc(e){let{checkpoint:t,words:n,reading:r,disabled:i}=e,a=Kc(e);return B`<fieldset class="check" part="check" ?disabled=${i}>
    <legend .textContent=${n.check}></legend>
    ${qc(t,n).map(({id:e,text:t})=>B`<label class="tick"
          ><input type="checkbox" name=${`check:${e}`} .checked=${a.includes(e)} /><span
            >${Vc(t,r)}</span
          ></label
        >`)}
  </fieldset>`}function Vc(e,t){return Oa(e,t).flatMap((e,n)=>e?B`<span
          class=${n>0?`phrase other`:`phrase`}
          dir="auto"
          lang=${X(e,t)}
          .textContent=${e.text}
        ></span>`:[])}function Hc({uid:e,words:t,picked:n,disabled:r}){return B`<fieldset class="own" part="understanding" ?disabled=${r} aria-describedby="${e}-private">
    <legend>${Da(`you`,t.you)} <span class="ask" .textContent=${t.ask}></span></legend>
    <p class="muted small" id="${e}-private" .textContent=${t.private}></p>
    <div class="choices">
      ${Zo.map(i=>B`<label class="choice"
            ><input
              type="radio"
              name="${e}-light"
              value=${i}
              .checked=${n===i}
              ?disabled=${r} />${cs(i)}<span
              ><strong .textContent=${t.light[i]}></strong>
              <span .textContent=${t.mine[i]}></span></span
          ></label>`)}
    </div>
  </fieldset>`}function Uc(e){let{signal:t,picked:n,keeps:r}=e,i=n??t?.understanding;return B`${t?Zc(e):V}
  ${i===void 0?V:B`<div class="outcome" part="outcome">
          ${i===`yellow`&&e.checkpoint.signal!==`yellow`?Bc(e):V}
          ${r&&Wc(e)?Jc(e,i):Xc(e,i)}
        </div>`}`}function Wc(e){let{signal:t,picked:n}=e;return n?n===t?.understanding?n===`green`?!1:Gc(e,n)!==(t.words??``)||Kc(e).join()!==(t.checks??[]).join():!0:!1}function Gc({draft:e,signal:t},n){return n===`green`?``:e.text(`words`)??(t?.understanding===n?t.words:void 0)??``}function Kc({checkpoint:e,words:t,draft:n,signal:r}){return qc(e,t).flatMap(({id:e})=>{let t=n.get(`check:${e}`);return(t===void 0?r?.checks?.includes(e):t===`on`)?e:[]})}function qc({checks:e},{anyChecks:t}){return e??t.map((e,t)=>({id:`${t+1}`,text:e}))}function Jc(e,t){let{words:n,disabled:r}=e;return B`${t===`green`?V:Yc(e,t)}
    <button
      class="main"
      type="button"
      data-act="signal"
      ?disabled=${r}
      .textContent=${n.save[t]}
    ></button>`}function Yc(e,t){let{uid:n,words:r,draft:i,checkpoint:a,reading:o}=e,{frames:s=r.frames,wordBank:c=[]}=a,l=(e,t=[])=>t.length===0?V:B`<details class="starts">
          <summary .textContent=${e}></summary>
          <p class="row">
            ${t.map(e=>{let[t]=Oa(e,o);return B`<button
                type="button"
                lang=${X(t,o)}
                data-start=${t.text}
                .textContent=${t.text}
              ></button>`})}
          </p>
        </details>`;return B`<div class="field">
    <label for="${n}-words" .textContent=${r.words[t]}></label>
    <textarea
      id="${n}-words"
      name="words"
      rows="3"
      dir="auto"
      .value=${i.get(`words`)??Gc(e,t)}
    ></textarea>
    ${l(r.starts,s)} ${l(r.wordBank,c)}
  </div>`}function Xc(e,t){let{words:n,stopped:r,checkpoint:i,reading:a,help:o}=e,{reach:s,next:c}=i,l={waiting:n.now,none:``,seen:n.seen,helped:n.helped}[o],u=l?B`<p class="told" .textContent=${l}></p>`:V;if(t===`red`)return B`${u} ${r||o===`helped`?V:zc(s,e)}`;if(r)return B`${u}
      <p .textContent=${n.stillStopped}></p>`;let d=c?.href&&ui(c.href,document.baseURI);return B`${u}
    <p class="next go">
      ${t===`yellow`?n.whenSure:c?V:n.goOn}
      ${c?d?B`<a href=${d} .textContent=${J(c.text,a)}></a>`:B`<span dir="auto" .textContent=${J(c.text,a)}></span>`:V}
    </p>`}function Zc(e){let{signal:t,since:n,words:r,language:i,now:a,viewer:o,disabled:s}=e;if(!t)return V;let{understanding:c,words:l,clock:u}=t;return B`<div class="said" part="said" tabindex="-1">
    <p>${us(c,r.said(r.light[c],r.mine[c]))}</p>
    ${l?B`<blockquote dir="auto" .textContent=${l}></blockquote>`:V}
    <p class="muted small">
      <span
        .textContent=${n?r.waiting(_s(n.clock,i,a)):_s(u,i,a)}
      ></span>
      ${o===`learner`&&!s?Rc(`undo`,r.undo):V}
    </p>
  </div>`}var Qc=(function(){let e=typeof document<`u`&&document.createElement(`link`).relList;return e&&e.supports&&e.supports(`modulepreload`)?`modulepreload`:`preload`})(),$c=function(e,t){return new URL(e,t).href},el={},tl=function(e){return e.pathname.endsWith(`.css`)},nl=function(e,t,n){if(t in e)return e[t];let r=n();if(!r){e[t]=void 0;return}let i=r.then(()=>{e[t]=void 0},n=>{throw e[t]=void 0,n});return e[t]=i,i},rl=function(e,t,n){let r=Promise.resolve();if(t&&t.length>0){let e,i=document.querySelector(`meta[property=csp-nonce]`),a=i?.nonce||i?.getAttribute(`nonce`);function o(e){return Promise.all(e.map(e=>Promise.resolve(e).then(e=>({status:`fulfilled`,value:e}),e=>({status:`rejected`,reason:e}))))}function s(e){return import.meta.resolve?new URL(import.meta.resolve(e)):new URL(e,import.meta.url)}r=o(t.map(t=>{t=$c(t,n);let r=s(t),i=tl(r);return nl(el,r.href,()=>{if(e===void 0){e={all:new Set,styles:new Set};let t=document.getElementsByTagName(`link`);for(let n=t.length-1;n>=0;n--){let r=t[n];e.all.add(r.href),r.rel===`stylesheet`&&e.styles.add(r.href)}}if((i?e.styles:e.all).has(r.href))return;let t=document.createElement(`link`);if(t.rel=i?`stylesheet`:Qc,i||(t.as=`script`),t.crossOrigin=``,t.href=r.href,a&&t.setAttribute(`nonce`,a),document.head.appendChild(t),i)return new Promise((e,n)=>{let i=a=>{t.removeEventListener(`load`,i),t.removeEventListener(`error`,i),a.type===`error`?n(Error(`Unable to preload CSS for ${r}`)):e(a)};t.addEventListener(`load`,i),t.addEventListener(`error`,i)})})}).filter(e=>e!==void 0))}function i(e){let t=new Event(`vite:preloadError`,{cancelable:!0});if(t.payload=e,window.dispatchEvent(t),!t.defaultPrevented)throw e}return r.then(t=>{for(let e of t||[])e.status===`rejected`&&i(e.reason);return e().catch(i)})},il=new en,al=class{#e;#t;#n;#r;#i;#a;#o=``;#s=!1;#c=!1;#l=()=>{};constructor(e,t,n=`c`){this.uid=n,this.#e=e,this.#t=t,this.#n=new $i(e,()=>this.#m()),e.addController(this)}hostConnected(){this.#l=Ba(()=>this.#e.requestUpdate())}hostDisconnected(){this.#l(),this.#s&&Ha(),this.#s=!1}reading(e,t){return{languages:e,display:t,swapped:this.#c}}follow(e){this.#a=e;let{session:t,checkpoint:n,viewer:r,keeps:i}=e,a=JSON.stringify([`checkpoint`,n.id,r===`teacher`||void 0]);i&&this.#n.follow(t,a)&&(this.#o=``,this.#r?.forget(),this.#t(``))}reset(){this.#n.drop(/^light$/)}render(e){let t=this.#p(e);return Ic(t,this.#u(t))}handle(e){let t=e.target instanceof Element?e.target:void 0;return t?.closest(`[data-panel]`)?.dataset.panel===this.uid&&(e.type===`click`?this.#g(t.closest(`button`)?.dataset??{}):this.#h(t),this.#a&&(this.#r?.handle(e,t),this.#i?.handle(e,t,this.#a.language)),!0)}#u(e){let{viewer:t,stopped:n,keeps:r,disabled:i,checkpoint:a}=e;return t===`teacher`?(this.#i||this.#d(),this.#i?.render(e)??V):t!==`learner`||!n||!r||i||!a.release?V:(this.#r||this.#f(),this.#r?.render(e)??V)}async#d(){let{CheckpointDesk:e}=await rl(async()=>{let{CheckpointDesk:e}=await import(`./checkpoint-desk-BxJO-rYF.js`);return{CheckpointDesk:e}},__vite__mapDeps([0,1]),import.meta.url);this.#i??=new e(this.#e),this.#e.requestUpdate()}async#f(){let{ReleaseDoor:e}=await rl(async()=>{let{ReleaseDoor:e}=await import(`./release-door-BVrAzxMo.js`);return{ReleaseDoor:e}},__vite__mapDeps([2,1]),import.meta.url);this.#r??=new e(this.#e,e=>{let{words:t}=this.#p(e),n={kind:`released`,by:`teacher`,about:e.checkpoint.id,word:!0};this.#v([n],t.goOn)&&this.#x(`.opened`),this.#e.requestUpdate()}),this.#e.requestUpdate()}#p(e){let{checkpoint:t,session:n,language:r,reading:i}=e;return{...e,...is(t,n?.record??il),uid:this.uid,swap:U(`shared`,r,da).swap,words:U(`traffic-light-checkpoint`,r,Fc),picked:ss(e.chosen)?e.chosen:void 0,draft:this.#n,said:this.#o,speaks:za(i.languages[0]??r),speaking:this.#s,now:Date.now()}}#m(){let e=this.#n.get(`light`);ss(e)&&!this.#a?.chosen&&this.#t(e),this.#e.requestUpdate()}#h(e){e instanceof HTMLTextAreaElement?this.#n.set(e.name,e.value):e instanceof HTMLInputElement&&e.type===`checkbox`?this.#n.set(e.name,e.checked?`on`:``):e instanceof HTMLInputElement&&e.type===`radio`&&ss(e.value)&&(this.#n.set(`light`,e.value),this.#t(e.value)),this.#e.requestUpdate()}#g({act:e,start:t}){if(!this.#a)return;let n=this.#p(this.#a);t===void 0?e===`hear`?this.#b():e===`swap`?this.#c=!this.#c:e&&this.#_(e,n):this.#y(t),this.#e.requestUpdate()}#_(e,t){let{checkpoint:n,signal:r,words:i,draft:a,picked:o}=t;if(e===`signal`&&o){let e=n.reach===void 0?i.reachAnyhow:J(n.reach,t.reading),r=o===`red`?`${i.done.red} ${e}`:i.done[o];if(!this.#v([ol(t,o)],r))return;a.drop(/./),this.#x(`.said`)}else if(e===`undo`&&r){if(!this.#v([{kind:`retracted`,by:`learner`,about:r.id}],i.takenBack))return;r.words&&!a.get(`words`)&&a.set(`words`,r.words),this.#x(`.own input:checked`,`.own input`)}else{let n=this.#i?.act(e,t);n&&this.#v(n.bodies,n.said)&&a.drop(/^note$/)}}#v(e,t){let{session:n,keeps:r}=this.#a??{};return!n||!r||!Jo(this.#e,n,e)?!1:(this.#o=this.#o===t?`${t}\u00a0`:t,!0)}#y(e){let t=this.#e.renderRoot.querySelector(`#${this.uid}-words`);if(!t)return;let n=t.value.trimEnd(),r=`${n}${n&&` `}${e.replace(/\s*…(?=\s*\S?$)/,` `)}`;t.value=r,this.#n.set(`words`,r),t.focus(),t.setSelectionRange(r.length,r.length)}#b(){let e=this.#s;Ha(),this.#s=!e,e||Va([...this.#e.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`)],()=>{this.#s=!1,this.#e.requestUpdate()})}#x(...e){let t=e=>this.#e.renderRoot.querySelector(`[data-panel=${this.uid}] ${e}`);this.#e.updateComplete.then(()=>e.map(t).find(Boolean)?.focus())}};function ol(e,t){let n=Gc(e,t),r=Kc(e);return{kind:`signaled`,by:`learner`,about:e.checkpoint.id,understanding:t,...n&&{words:n},...r.length>0&&{checks:r}}}var sl=z`
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
`;function cl(e){let t=e.querySelector(`:scope > [data-signal]`);if(!t)return;let{id:n,signal:r,lock:i,escalate:a}=t.dataset,o=[...e.querySelectorAll(`:scope > p:not([data-signal], [data-reach])`)].map(ll),s=ll(e.querySelector(`:scope > [data-reach]`)),c=[...e.querySelectorAll(`:scope > :is(ul, ol) > li`)].map((e,t)=>({id:e.dataset.id??`${t+1}`,text:ll(e)}));return{keeps:n!==void 0,checkpoint:{id:n??`markup`,signal:r,title:ll(t),...o.length>0&&{text:o.join(`

`)},...s&&{reach:s},...c.length>0&&{checks:c},...i&&{lock:i},...a!==void 0&&{escalate:!0}}}}function ll(e){return(e?.textContent??``).replace(/\s+/g,` `).trim()}var ul=z`
  .foot {
    margin-block-start: 16px;
  }
`;t(`traffic-light-checkpoint`,class extends pa{constructor(...e){super(...e),this.tag=`traffic-light-checkpoint`,this.schema=rs,this.#e=new al(this,e=>e?this.chose(e):super.formResetCallback()),this.#t=new ai(this)}static{this.styles=[si,oi,fs,Yo,sl,ul]}#e;#t;get requiredMessage(){return this.#n.required}get focusTarget(){return this.shadowRoot?.querySelector(`input[type=radio]`)??void 0}get#n(){return U(`traffic-light-checkpoint`,this.language,Fc)}readMarkup(){let e=cl(this);return e&&{type:`traffic-light-checkpoint`,checkpoint:e.checkpoint,...!e.keeps&&{keeps:!1}}}formResetCallback(){super.formResetCallback(),this.#e.reset()}willUpdate(e){super.willUpdate(e),this.given&&this.#e.follow(this.#r(this.given))}renderWidget(e){let{session:t,viewer:n,language:r}=this,i=t?.state===`asking`;this.#i(i);let a=this.#r(e),{reading:o,keeps:s}=a,c=s&&n===`learner`&&!Zt(this);return B`<div class="w ${o.display===`side-by-side`?`side`:``}" part="base" lang=${r}>
      <div class="in">
        ${i?Xr(t,r):this.#e.render(a)}
        ${c&&t?.state===`ready`?this.#t.render(t,r,!0):V}
      </div>
    </div>`}wrote(e){this.#e.handle(e)}pressed(e){this.#e.handle(e)}#r(e){let{session:t,viewer:n,language:r}=this;return{checkpoint:e.checkpoint,session:t,viewer:n,reading:this.#e.reading(this.languages,e.languages??`off`),language:r,keeps:t!==void 0&&D(e,`keeps`)!==!1,disabled:this.isDisabled,chosen:this.value}}#i(e){let t=this.given?.checkpoint,n=t&&is(t,!e&&this.session?.record||new en);this.setState(`stopped`,n?.stopped===!0),this.setState(`released`,n?.released!==void 0),this.setState(`waiting`,n?.help===`waiting`||n?.help===`seen`)}});var dl={heading:`Elige tu trabajo`,headingForTeacher:`Tablero de opciones`,headingForFamily:`Lo que su hijo o hija puede elegir`,task:({min:e,max:t,of:n,points:r,line:i,sections:a})=>i?`Elige ${i} en línea`:r?`Llega a ${r} puntos`:a?`Elige de cada parte`:t>=n?e>1?`Elige ${e} o más de ${n}`:`Elige lo que quieras`:e===t?`Elige ${e} de ${n}`:e===0?`Elige hasta ${t} de ${n}`:`Elige de ${e} a ${t} de ${n}`,soFar:(e,t)=>`${e}, ${t===1?`1 elegida`:`${t} elegidas`}`,pointsSoFar:e=>e===1?`1 punto hasta ahora`:`${e} puntos hasta ahora`,more:e=>e===1?`Falta elegir 1.`:`Faltan ${e} por elegir.`,enough:`Ya tienes todo lo que necesitas.`,unmet:{tooMany:({by:e})=>e===1?`Sobra 1.`:`Sobran ${e}.`,sectionTooMany:({name:e})=>`En «${e}» hay demasiadas.`,sectionTooFew:({name:e,by:t})=>t===1?`En «${e}» falta 1.`:`En «${e}» faltan ${t}.`,noLine:({by:e})=>e===1?`Falta 1 para una línea.`:`Faltan ${e} para una línea.`,pointsShort:({by:e})=>e===1?`Falta 1 punto.`:`Faltan ${e} puntos.`,pointsOver:({by:e})=>e===1?`Sobra 1 punto.`:`Sobran ${e} puntos.`,prerequisite:({name:e,other:t})=>`«${e}» va con «${t}». Elige las dos o ninguna.`,exclusive:({name:e,other:t})=>`«${e}» y «${t}» no van juntas.`,noDimension:({name:e})=>`Elige una de «${e}».`,mustDo:()=>`Esta la hacen todos.`,full:()=>`Esta ya está llena.`,unavailable:()=>`Primero tu maestro o maestra tiene que decir que sí.`},dimension:{process:`Cómo aprendes`,product:`Qué haces`,content:`De qué trata`,environment:`Dónde y con qué`},mustDo:`Obligatoria`,mayDo:`Si quieres`,full:`Llena`,minutes:e=>`Unos ${e} min`,points:e=>e===1?`1 punto`:`${e} puntos`,place:(e,t)=>`Fila ${e}, columna ${t}`,materials:`Necesitas`,criteria:`Qué muestra un buen trabajo`,oneBefore:`La anterior`,oneAfter:`La siguiente`,allOptions:`Todas las opciones`,chose:e=>`Elegiste: ${e}.`,gaveUp:e=>`Quitaste: ${e}.`,swapped:(e,t)=>`${t} toma el lugar de ${e}.`,undo:`Deshacer`,redo:`Volver a ponerlo`,undone:`Deshecho.`,swapAsk:`¿Quieres cambiarla por otra?`,swapFor:e=>`Cambiar «${e}»`,startedAsk:e=>`Ya empezaste «${e}». ¿La dejas? Tu trabajo se queda guardado.`,giveUp:`Dejarla`,keep:`Dejar todo como está`,clear:`Borrar mi elección`,mine:`Lo que elegí`,theirs:`Lo que se eligió`,none:`Todavía nada. Marca lo que quieres hacer.`,archived:`Ya no está en el tablero`,archivedHelp:`Ya no cuenta. Tu trabajo se queda guardado.`,progress:{chosen:`Elegida`,started:`Empezada`,submitted:`Entregada`,done:`Lista`},advance:{started:`Ya empecé`,submitted:`Ya la entregué`,done:`Ya terminé`},moved:(e,t)=>`${e}: ${t}.`,working:`¿Quién la hace?`,modes:{solo:`Yo solo(a)`,partner:`Con otra persona`,group:`En grupo`},partnerName:`Nombre o iniciales`,groupNames:`Nombres o iniciales, con comas`,agreed:`Dijeron que sí`,waitsFor:`Todavía no han dicho que sí`,save:`Guardar`,saved:`Guardado.`,nameFirst:`Escribe un nombre o unas iniciales.`,groupSize:(e,t)=>`Aquí un grupo es de ${e} a ${t} personas, contándote a ti.`,helped:`¿Te ayudó a aprender?`,helps:{yes:`Sí`,some:`Algo`,no:`No mucho`},idea:`¿Tienes una idea propia?`,ownIdea:`Idea propia`,ideaTitle:`¿Qué vas a hacer?`,ideaHow:`¿Cómo va a mostrar lo que aprendiste?`,ideaAdd:`Agregar mi idea`,ideaSave:`Guardar mi idea`,ideaChange:`Cambiarla`,ideaDrop:`Retirarla`,ideaFirst:`Di qué vas a hacer y cómo muestra lo que aprendiste.`,ideaAdded:`Tu idea está en el tablero. Muéstrasela a tu maestro o maestra.`,states:{proposed:`Espera a tu maestro o maestra`,approved:`Tu maestro o maestra dijo que sí`,changesAsked:`Tu maestro o maestra pide un cambio`,declined:`Tu maestro o maestra dijo que no`},statesForTeacher:{proposed:`Espera su respuesta`,approved:`Aprobada`,changesAsked:`Cambio pedido`,declined:`No aprobada`},note:`Unas palabras para el estudiante`,decide:{approved:`Aprobar`,changesAsked:`Pedir un cambio`,declined:`Decir que no`},required:`Elige qué vas a hacer.`},fl={door:`Para tu maestro o maestra: dejarme seguir`,word:`Palabra de paso`,wordHint:`La escribe tu maestro o maestra. No se ve.`,open:`Dejarme seguir`,checking:`Un momento …`,wrong:e=>`Esa no es la palabra. ${e===1?`Queda 1 intento`:`Quedan ${e} intentos`}.`,pause:e=>`Demasiados intentos. Prueba otra vez después de esta hora: ${e}`,notSecure:`Aquí no se puede comprobar una palabra: esta página no tiene una dirección segura (https). Habla con tu maestro o maestra.`,student:`Estudiante`,noSignal:`El o la estudiante todavía no ha dicho nada.`,seenByYou:`Visto`,helpedByYou:`Con ayuda`,markSeen:`Marcar como visto`,markHelped:`Marcar como ayudado`,release:`Dejar seguir`,released:`Ya puede seguir.`,relock:`Hacer alto otra vez`,relocked:`Otra vez hace alto.`,note:`Nota, si quiere`,releases:`Permisos para seguir`,byWord:`con la palabra de paso`,byTeacher:`por un maestro o una maestra`,make:`Crear una palabra de paso`,makeHint:`Es un pestillo, no un candado: quien oiga la palabra puede usarla, y cada vez se ve a qué hora se usó.`,propose:`Proponer una palabra`,ready:`Crear`,paste:`Pegue esto en los ajustes de esta luz`,card:`Palabra de paso`,cardHint:`Guarde esta tarjeta en su escritorio.`,print:`Imprimir la tarjeta`},pl={name:`Español`,show:`Mostrar a mi familia`,lead:`Lean esto juntos. No lleva nombre, enlace ni código.`,about:`Sobre`,inLanguage:`Idioma de esta página`,heading:`Lo que estoy aprendiendo`,learning:`Estamos aprendiendo esto:`,means:(e,t)=>`La meta para todos es el nivel ${e}, ${t}. Quiere decir:`,meansAlone:(e,t)=>`La meta para todos es el nivel ${e}, ${t}.`,iAm:(e,t)=>`Creo que estoy en el nivel ${e}, ${t}.`,noLevel:`Todavía no he dicho en qué nivel estoy.`,teacher:(e,t)=>`Mi maestro o maestra dice nivel ${e}, ${t}.`,will:`Lo que voy a hacer:`,noPlan:`Todavía no he planeado qué hacer. Usted me puede ayudar a pensarlo.`,ask:`Una pregunta que me puede hacer:`,questionNew:`¿Qué sabes ya de esto? ¿Qué es nuevo para ti?`,questionGrowing:e=>`¿Qué puedes hacer ahora que antes no podías? ¿Qué te ayudará a llegar al nivel ${e}?`,questionThere:e=>`¿Me muestras algo que hiciste y me cuentas por qué es nivel ${e}?`,copy:`Copiar como mensaje`,copied:`Copiado. Puedes pegarlo en un mensaje.`,byHand:`Copia el texto del cuadro.`,text:`El mensaje`,print:`Imprimir esta página`,noPrint:`Aquí no se puede imprimir. Copia el texto del cuadro.`,showed:`Se lo mostré a`,to:{mother:`Mi mamá`,father:`Mi papá`,grandparent:`Mi abuela o abuelo`,otherAdult:`Otro adulto`},shown:(e,t)=>`${e}: mostrado el ${t}.`,undo:`Deshacer`},ml={heading:`Ayuda en el escritorio`,seat:`Mi número de asiento`,initials:`Mis iniciales`,need:{red:`Alto: no sé cómo seguir`,question:`Tengo una pregunta`},short:{red:`Alto`,question:`Pregunta`},words:`De qué se trata, si quieres`,signIn:`Apuntarme`,who:{seat:`Primero escribe tu número de asiento.`,initials:`Primero escribe tus iniciales.`},signedIn:(e,t)=>`${e} está en la lista, lugar ${t}.`,changed:e=>`${e} ya está en la lista y conserva su lugar.`,waiting:`En espera`,nobody:`Nadie está esperando.`,minutes:e=>e===0?`ahora`:`${e} min`,waited:e=>e===0?`espera hace menos de un minuto`:`espera hace ${e} ${e===1?`minuto`:`minutos`}`,helped:`Ayudé`,helpedWho:e=>`${e}: con ayuda.`,undo:`Deshacer`,backAgain:e=>`${e} espera otra vez.`,done:e=>`Con ayuda hasta ahora: ${e}`,project:`Mostrar sin palabras`,unproject:`Mostrar las palabras`,empties:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola: ${e}`,emptiesAfter:e=>`No se guarda nada, si usted no lo guarda. La lista se vacía sola ${e} minutos después de que alguien se apunte.`,emptied:`Terminó el período y la lista está vacía.`,save:`Guardar esta lista`,saved:e=>`Se guardaron: ${e}.`,keepsNothing:`Aquí no se puede guardar nada: falta un id.`},hl=e=>e===1?`1 respuesta`:`${e} respuestas`,gl={myWork:`Mi trabajo`,copy:`Guardar una copia`,copied:`Tu copia está en tus descargas.`,copyRefused:`Aquí no se puede guardar un archivo.`,asText:`¿No hay archivo? Guárdalo como texto`,copyText:`Mi trabajo como texto`,fileName:`mi-trabajo`,open:`Abrir mi copia`,opened:e=>`De tu copia: ${hl(e)}.`,openedNothing:`Todo lo de esta copia ya está aquí.`,openedBad:e=>`No se pudo leer: ${hl(e)}.`,notCopy:`Este archivo no es una copia guardada.`,otherRecord:`Esta copia es de otra clase.`,openAnyway:`Abrirla aquí de todos modos`,done:`Ya terminé: borrar mi trabajo de aquí`,erases:e=>e===0?`Se borran tus textos sin terminar.`:`Se borran ${hl(e)} y textos sin terminar.`,copyFirst:`Antes, guarda una copia para conservarlo.`,erase:`Borrar mi trabajo`,keep:`Conservar mi trabajo`,erased:`Tu trabajo de aquí se borró.`,notErased:`No se pudo borrar. Inténtalo otra vez.`,beforeLeaving:`Guarda una copia antes de irte.`,gone:`Se borró este navegador. Guardamos tu trabajo otra vez.`,quarantined:e=>`Aquí no se pudo leer: ${hl(e)}.`,keepUnread:`Guardarlas en un archivo`,newer:`Una parte necesita una versión más nueva.`,reload:`Prueba a cargar la página otra vez.`,who:`¿Quién puede ver esto?`,whoDurable:`Solo esta computadora lo guarda.`,whoSession:`Esta computadora lo guarda hasta que termines.`,whoMemory:`Nada lo guarda cuando te vas.`,whoTeacher:`Tu maestro o maestra lo ve cuando lo entregas.`,whoElse:`Alguien con esta cuenta aquí podría abrirlo.`},_l={heading:`Cómo se ve cada nivel`,headingForFamily:`Qué significa cada nivel`,levels:`Niveles`},vl={saved:`Guardado en esta computadora.`,savedForNow:`Guardado aquí hasta que termines.`,willSave:`Tu trabajo se guardará en esta computadora.`,saving:`Guardando …`,unsaved:`Todavía no se guardó. Seguimos intentando.`,full:`Todavía no se guardó: no hay espacio aquí.`,memory:`No se guardó en este dispositivo.`,notSeen:`Tu maestro o maestra todavía no lo ha visto.`,willNotSee:`Tu maestro o maestra todavía no lo verá.`,turnedIn:e=>`Hiciste tu entrega el ${e}.`,changes:e=>`${e} ${e===1?`cambio`:`cambios`} desde entonces.`,question:e=>`¿Seguir con el trabajo del ${e}?`,keepGoing:`Seguir`,notMe:`No soy yo`,back:e=>`Volver al trabajo del ${e}`},yl={heading:{learner:`¿Cómo voy?`,teacher:`¿Cómo va este estudiante?`,family:`¿Cómo va?`},pick:{learner:`Elige tu nivel y verás qué sigue.`,teacher:`Elija el nivel que muestra este trabajo.`},sure:`Lo tengo claro`,unsure:`Todavía no lo tengo claro`,level:`Guardar este nivel`,reasonFrom:e=>`Desde ${e}, primero di por qué.`,mine:`Tú`,student:`Estudiante`,copied:`Maestro(a), copiado`,noLevel:`Aún sin nivel`,old:`De una escala anterior`,modified:`Expectativa modificada`,takenBack:`Deshecho.`,change:`Cambiar`,sendAgain:e=>`Para enviar un nivel, presiona “${e}” y elígelo.`,again:`Volver a elegir mi nivel`,cancel:`Dejarlo como estaba`,undo:`Deshacer`,redo:`Volver a ponerlo`,why:`¿Por qué? Una oración, si quieres.`,frames:`Maneras de empezar`,choices:`Elige una`,wordBank:`Palabras para usar`,more:`Agregar más`,signs:`Puedo mostrar esto`,link:`Un enlace a mi trabajo`,badLink:`Usa un enlace que empiece con https://.`,before:`Antes`,during:`Durante`,after:`Después`,need:`Necesito`,needs:{nothing:`nada por ahora`,example:`un ejemplo`,partner:`trabajar con alguien`,time:`más tiempo`,talk:`hablar con mi maestro(a)`},ownNeed:`Con mis palabras`,whatNext:`¿Qué sigue?`,keep:`Seguir en este nivel`,improve:e=>`Avanzar hacia ${e}`,step:`Lo primero que voy a hacer`,given:`El nivel que me dio mi maestro(a)`,save:`Guardar`,earlier:`Antes`,sentences:`Mis tres oraciones`,workingOn:e=>`Estoy trabajando en: ${e}.`,at:(e,t)=>`Voy en ${e}${t&&` porque ${t}`}.`,next:(e,t)=>`Lo que sigue: ${e}${t&&`. Necesito ${t}`}.`,toward:e=>`avanzar hacia ${e}`,stay:`seguir así`,copy:`Copiar`,copyDone:`Copiado.`,copyByHand:`Copia las palabras marcadas.`,anew:`Escribirlas de nuevo`,calibration:(e,t,n,r)=>e===0?`Tu maestro(a) y tú coinciden en ${t} de ${n}.`:`Te pusiste ${r?`un nivel `:``}${e>0?`más alto`:`más bajo`} en ${t} de ${n}.`},bl=e=>`Esto es demasiado largo.`,xl={notJson:({line:e,column:t})=>`Esto no es JSON. Busca una coma o unas comillas que falten.${e?` En la línea ${e}, columna ${t}.`:``}`,notLoaded:({found:e})=>`No se pudo abrir el archivo (${e}).`,tooBig:bl,tooDeep:bl,tooMany:bl,tooLong:bl,missing:()=>`Falta esto.`,empty:()=>`Aquí faltan palabras.`,wrongType:({expected:e})=>`Esto debe ser: ${e}.`,notOneOf:({found:e,expected:t})=>`«${e}» no es una de estas opciones: ${t}.`,notLanguage:({found:e})=>`«${e}» no es un idioma, como en o es.`,unsafeLink:()=>`Usa un enlace que empiece con https://.`,tooFewLevels:()=>`Una escala necesita al menos dos niveles.`,duplicateLevel:({found:e})=>`Dos niveles tienen el valor ${e}.`,duplicateId:({found:e})=>`Dos cosas tienen el id «${e}».`,offIncrement:({found:e,expected:t})=>`${e} queda entre los pasos de la escala (${t}).`,unknownLevel:({found:e})=>`La escala no tiene el nivel ${e}.`,spaceInId:({found:e})=>`El id «${e}» tiene un espacio.`,unknownId:({found:e})=>`No existe «${e}».`,minAboveMax:({found:e,expected:t})=>`El mínimo, ${e}, es mayor que el máximo, ${t}.`,tooFewOptions:({found:e,expected:t})=>`Hay ${e} opciones, pero se deben elegir ${t}.`,wrongCount:({found:e,expected:t})=>`Hay ${e} opciones; el cuadro necesita ${t}.`,cycle:({found:e})=>`«${e}» se necesita a sí misma y nunca se puede elegir.`,mustAndMay:({found:e})=>`«${e}» es obligatoria y también opcional.`,mustDosBreakRule:()=>`Lo que todos deben hacer va contra otra regla.`,noWayToFinish:()=>`Ninguna elección cumple todas estas reglas.`,outOfRange:({found:e})=>`${e} es demasiado pequeño o demasiado grande.`,notWhole:({found:e})=>`${e} no es un número entero.`,newerVersion:()=>`Esto se hizo con una versión más nueva.`};Dr(`es`,{shared:{cannotShow:`Todavía no se puede mostrar.`,loading:`Un momento …`,problem:({path:e,code:t,params:n})=>[e,xl[t]?.({found:``,expected:``,...n})??`Esto no se puede leer.`].filter(Boolean).join(`: `),level:(e,t)=>`${e} · ${t}`,between:(e,t)=>`Entre ${e} y ${t}`,you:`Estás aquí`,goal:`Meta`,next:`Sigue`,teacher:`Maestro(a)`,nextHeading:e=>`Qué hace falta para ${e}`,top:`Este es el nivel más alto.`,signs:`Cómo se nota`,required:`Elige un nivel.`,hear:`Escuchar`,stop:`Parar`,simpler:`Palabras más fáciles`,allWords:`Todas las palabras`,oneAtATime:`Uno a la vez`,allLevels:`Todos los niveles`,before:`Nivel anterior`,after:`Nivel siguiente`,swap:`Otro idioma`,keepsNothing:`Aquí no se guarda nada: falta un id.`},"save-line":vl,"choice-board":dl,"traffic-light-checkpoint":{light:{red:`Alto`,yellow:`Revisa`,green:`Sigue`},meaning:{red:`Habla con tu maestro o maestra antes de seguir.`,yellow:`Revisa tu trabajo y luego sigue.`,green:`Puedes seguir.`},escalated:`Pediste ayuda, así que primero haz un alto aquí.`,reach:`Cómo hablar con tu maestro o maestra`,reachAnyhow:`Ve a su escritorio o levanta la mano.`,check:`Revisa tu trabajo`,anyChecks:[`Volví a leer la tarea.`,`Hice cada parte.`,`Se lo puedo explicar a alguien.`],ask:`¿Cómo te va?`,required:`Elige Alto, Revisa o Sigue.`,private:`Esto queda entre tú y tu maestro o maestra.`,mine:{red:`Necesito ayuda`,yellow:`Todavía no estoy seguro(a)`,green:`Ya lo entiendo`},you:`Tú`,words:{red:`¿En qué necesitas ayuda?`,yellow:`Tu pregunta, si tienes una`},frames:[`No sé cómo seguir con …`,`Intenté … pero …`,`¿Es cierto que … ?`],starts:`Maneras de empezar`,wordBank:`Palabras que puedes usar`,save:{red:`Guardar y pedir ayuda`,yellow:`Guardar mi revisión`,green:`Guardar y seguir`},said:(e,t)=>`${e} · ${t}`,undo:`Deshacer`,done:{red:`Tu pedido de ayuda se guardó.`,yellow:`Tu revisión se guardó.`,green:`Se guardó.`},takenBack:`Se deshizo.`,goOn:`Sigue.`,stillStopped:`Tu maestro o maestra todavía quiere ver esto primero.`,whenSure:`Cuando estés seguro(a), sigue.`,waiting:e=>`En espera desde: ${e}`,now:`Ahora muéstraselo a tu maestro o maestra.`,seen:`Tu maestro o maestra ya vio tu pedido.`,helped:`Tu maestro o maestra te ayudó. ¿Cómo te va ahora?`,opened:e=>`Con permiso para seguir · ${e}`,keepsNothing:`Aquí no se guarda nada: falta un id.`,hear:`Escuchar`,stopHearing:`Dejar de escuchar`},"checkpoint-desk":fl,"family-page":pl,"help-queue":ml,"proficiency-scale":_l,"learning-record":gl,"self-rating":yl});var Sl={type:`proficiency-scale`,id:`scale-sudeten-sources`,record:`Xd8rM5bNf3HtK7zU`,languages:`side-by-side`,objective:{id:`obj-sudeten-sources`,code:`WH-6`,title:{en:`Sources on the Sudeten crisis, 1938`,es:`Fuentes sobre la crisis de los Sudetes, 1938`},statement:{en:`I can use what sources say, who made them and why, to explain the decisions of 1938.`,es:`Puedo usar lo que dicen las fuentes, quién las hizo y para qué, para explicar las decisiones de 1938.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With questions to guide me, I can tell who made a source, when, and one thing it says about the Sudeten crisis.`,es:`Con preguntas que me guían, puedo decir quién hizo una fuente, cuándo, y una cosa que dice sobre la crisis de los Sudetes.`},plain:{en:`With help, I can say who made it, when, and what it says.`,es:`Con ayuda, puedo decir quién la hizo, cuándo y qué dice.`},indicators:[{id:`src-1-who`,text:{en:`I tell who made the source and when.`,es:`Digo quién hizo la fuente y cuándo.`}},{id:`src-1-says`,text:{en:`I put one idea from it in my own words.`,es:`Digo una de sus ideas con mis propias palabras.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe the point of view of a source and tell how the maker’s country, job or purpose may have shaped it.`,es:`Puedo describir el punto de vista de una fuente y decir cómo pudo influir en ella el país, el cargo o el propósito de quien la hizo.`},plain:{en:`I can say what the maker wanted and how it shows.`,es:`Puedo decir qué quería quien la hizo y cómo se nota.`},indicators:[{id:`src-2-view`,text:{en:`I describe the source’s point of view.`,es:`Describo el punto de vista de la fuente.`}},{id:`src-2-words`,text:{en:`I point to words or pictures that show it.`,es:`Señalo palabras o imágenes que lo muestran.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can compare sources that disagree, explain why they disagree, and use them to support a claim about why leaders made the Munich Agreement.`,es:`Puedo comparar fuentes que no coinciden, explicar por qué no coinciden y usarlas para apoyar una afirmación sobre por qué se firmó el Acuerdo de Múnich.`},plain:{en:`I can compare two sources and use both to back up what I say.`,es:`Puedo comparar dos fuentes y usar las dos para apoyar lo que digo.`},indicators:[{id:`src-3-compare`,text:{en:`I tell where two sources agree and where they do not.`,es:`Digo en qué coinciden dos fuentes y en qué no.`}},{id:`src-3-why`,text:{en:`I explain why they disagree.`,es:`Explico por qué no coinciden.`}},{id:`src-3-claim`,text:{en:`I make a claim and support it with evidence from both.`,es:`Hago una afirmación y la apoyo con evidencia de las dos.`}}],exemplars:[{title:{en:`Two views of Munich`,es:`Dos miradas sobre Múnich`},text:{en:`A British newspaper praises the agreement as peace. A letter from Prague calls it a loss decided by others. They disagree because one writer hopes to stay out of a war and the other lives in the country that gives up land. Together they support my claim: for Britain’s leaders, avoiding war came before the wishes of Czechoslovakia.`,es:`Un periódico británico celebra el acuerdo como la paz. Una carta desde Praga lo llama una pérdida que otros decidieron. No coinciden porque una persona espera evitar la guerra y la otra vive en el país que entrega territorio. Juntas apoyan mi afirmación: para los líderes británicos, evitar la guerra fue más importante que los deseos de Checoslovaquia.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can judge how useful each source is for a certain question, name whose voice we do not hear, and tell what new evidence could change my mind.`,es:`Puedo juzgar qué tan útil es cada fuente para cierta pregunta, nombrar de quién no tenemos la voz y decir qué evidencia nueva podría hacerme cambiar de opinión.`},plain:{en:`I can say how far to trust each source and what is missing.`,es:`Puedo decir cuánto confiar en cada fuente y qué falta.`},indicators:[{id:`src-4-useful`,text:{en:`I tell which question each source can and cannot answer.`,es:`Digo qué pregunta puede responder cada fuente y cuál no.`}},{id:`src-4-missing`,text:{en:`I name someone whose voice is not in our sources.`,es:`Nombro a alguien cuya voz no está en nuestras fuentes.`}},{id:`src-4-change`,text:{en:`I tell what evidence would change my conclusion.`,es:`Digo qué evidencia cambiaría mi conclusión.`}}]}]}},Cl={type:`proficiency-scale`,id:`scale-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:{id:`obj-argument-writing`,code:`ENG10-2`,title:`Argument writing: claim, evidence, reasoning`,statement:`I can write an argument with a clear claim, strong evidence, and reasoning that ties the two together.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a model to follow, I can say which side I take on an issue and give a reason for it.`,plain:`With help, I can say what I think and give one reason.`,indicators:[{id:`arg-1-side`,text:`I say which side I take.`},{id:`arg-1-reason`,text:`I give at least one reason.`}]},{value:2,label:`Developing`,descriptor:`I can write a claim in one sentence and support it with facts or quotations that I found in a text.`,plain:`I can write a claim and find facts for it.`,indicators:[{id:`arg-2-claim`,text:`My claim is one clear sentence.`},{id:`arg-2-evidence`,text:`I use at least two facts or quotations.`},{id:`arg-2-source`,text:`I say where each one comes from.`}]},{value:3,label:`Proficient`,descriptor:`I can write a claim that a reasonable person could disagree with, choose evidence from sources I can trust, and explain how each piece of evidence supports the claim.`,plain:`I can make a claim, pick good facts, and explain how each fact proves it.`,indicators:[{id:`arg-3-claim`,text:`A reasonable person could disagree with my claim.`},{id:`arg-3-trust`,text:`I can say why each source deserves trust.`},{id:`arg-3-because`,text:`After each piece of evidence, I explain how it supports the claim.`},{id:`arg-3-other`,text:`I mention what the other side would say.`,required:!1}],exemplars:[{title:`A paragraph about the start of the school day`,text:`Our school should start one hour later. In our own survey, 19 of 26 students said they sleep less than seven hours on a school night. This matters because tired students have a harder time paying attention, so a later start would help them learn in their first class, which is when we now hold most of our tests.`}]},{value:4,label:`Extending`,descriptor:`I can answer the strongest point of the other side fairly and with evidence, and put my points in an order in which each one makes the next one stronger.`,plain:`I can answer the other side’s best point and put my points in the best order.`,indicators:[{id:`arg-4-fair`,text:`I state the other side’s best point in words they would accept.`},{id:`arg-4-answer`,text:`I answer that point with evidence.`},{id:`arg-4-order`,text:`I can explain why my points are in this order.`}],exemplars:[{title:`Answering the other side`,text:`People who want to keep the early start make a fair point: many students work or care for younger children after school. Because of this, I do not ask for a longer day. Our bus plan shows that the day could end only 20 minutes later if we use two short breaks in place of one long one. So students would still reach their jobs on time, and they would reach first hour awake.`}]}]}},wl={type:`self-rating`,id:`rate-argument-writing`,record:`Lw5dZk8pYs3VfJ6g`,objective:Cl.objective,evidence:{id:`eng10-essay-1-draft`,title:`School day essay, first draft`,kind:`assignment`,on:`2026-10-09`},ask:[`why`,`prompts`,`need`,`next`],requireEvidenceAt:4,frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`You can see it in paragraph …, where I …`,es:`Se ve en el párrafo …, donde yo …`},{en:`My claim is stronger now because …`,es:`Mi afirmación es más fuerte ahora porque …`}],wordBank:[{en:`claim`,es:`afirmación`},{en:`evidence`,es:`evidencia`},{en:`reasoning`,es:`razonamiento`},{en:`source`,es:`fuente`},{en:`the other side`,es:`la postura contraria`},{en:`for this reason`,es:`por esta razón`}],prompts:[{id:`arg-before`,moment:`before`,text:{en:`What do you want your reader to think or do after reading?`,es:`¿Qué quieres que piense o haga quien lea tu texto?`},frames:[{en:`I want my reader to …`,es:`Quiero que quien me lea …`}]},{id:`arg-during`,moment:`during`,text:{en:`Which piece of evidence is your strongest so far? Why?`,es:`Hasta ahora, ¿cuál es tu evidencia más fuerte? ¿Por qué?`},frames:[{en:`My strongest evidence is … because …`,es:`Mi evidencia más fuerte es … porque …`}]},{id:`arg-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which part of your essay would you like to work on next?`,es:`¿En qué parte de tu ensayo te gustaría trabajar ahora?`},choices:[{en:`Making my claim clear`,es:`Hacer clara mi afirmación`},{en:`Finding better evidence`,es:`Encontrar mejor evidencia`},{en:`Explaining how the evidence fits`,es:`Explicar cómo la evidencia apoya lo que digo`}]},{id:`arg-after-met`,moment:`after`,when:`met`,text:{en:`Which sentence are you proud of, and what does it do for your reader?`,es:`¿De qué oración estás orgulloso u orgullosa, y qué logra en quien la lee?`},frames:[{en:`This sentence works because …`,es:`Esta oración funciona porque …`}]},{id:`arg-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`How could you help a classmate answer the other side?`,es:`¿Cómo podrías ayudar a alguien de tu clase a responder a la postura contraria?`},frames:[{en:`I would show them how to …`,es:`Le mostraría cómo …`}]}]},Tl={type:`proficiency-scale`,id:`scale-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:{id:`obj-cell-transport`,code:`BIO-3`,title:{en:`How materials move in and out of a cell`,es:`Cómo entran y salen las sustancias de una célula`},statement:{en:`I can explain how materials move in and out of a cell and predict what a new solution will do to it.`,es:`Puedo explicar cómo entran y salen las sustancias de una célula y predecir qué le hará una solución nueva.`},version:1,proficientAt:3,levels:[{value:1,label:{en:`Beginning`,es:`Inicial`},descriptor:{en:`With a labeled picture, I can point to the cell membrane and name something that passes through it.`,es:`Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.`},plain:{en:`With a picture, I can show what goes in and out.`,es:`Con un dibujo, puedo mostrar lo que entra y lo que sale.`},indicators:[{id:`cell-1-membrane`,text:{en:`I point to the membrane in a picture.`,es:`Señalo la membrana en un dibujo.`}},{id:`cell-1-name`,text:{en:`I name one thing that enters and one thing that leaves.`,es:`Nombro algo que entra y algo que sale.`}}]},{value:2,label:{en:`Developing`,es:`En desarrollo`},descriptor:{en:`I can describe diffusion and osmosis in my own words and draw arrows for the way that most of the particles or the water will move.`,es:`Puedo describir la difusión y la ósmosis con mis propias palabras y dibujar flechas que muestran hacia dónde se moverá la mayor parte de las partículas o del agua.`},plain:{en:`I can say what diffusion and osmosis are and draw which way things move.`,es:`Puedo decir qué son la difusión y la ósmosis y dibujar hacia dónde se mueven las cosas.`},indicators:[{id:`cell-2-describe`,text:{en:`I describe diffusion and osmosis in my own words.`,es:`Describo la difusión y la ósmosis con mis propias palabras.`}},{id:`cell-2-arrows`,text:{en:`My arrows go from more to less of what is moving.`,es:`Mis flechas van de donde hay más a donde hay menos de lo que se mueve.`}}]},{value:3,label:{en:`Proficient`,es:`Competente`},descriptor:{en:`I can use a model to explain passive and active transport, tell when the cell must spend energy, and predict whether a cell will swell, shrink or stay the same.`,es:`Puedo usar un modelo para explicar el transporte pasivo y el activo, decir cuándo la célula necesita gastar energía y predecir si se hinchará, se encogerá o quedará igual.`},plain:{en:`I can explain when moving things takes energy, and predict what happens to the cell.`,es:`Puedo explicar cuándo se gasta energía para mover algo y predecir qué le pasa a la célula.`},indicators:[{id:`cell-3-energy`,text:{en:`I tell which kinds of transport need energy, and why.`,es:`Digo qué tipos de transporte necesitan energía y por qué.`}},{id:`cell-3-predict`,text:{en:`I predict the change in a cell and give the reason.`,es:`Predigo el cambio en la célula y doy la razón.`}},{id:`cell-3-model`,text:{en:`My model shows the membrane, the particles and the water.`,es:`Mi modelo muestra la membrana, las partículas y el agua.`}}],exemplars:[{title:{en:`A potato slice in salt water`,es:`Una rebanada de papa en agua con sal`},text:{en:`There is more salt outside the potato cells than inside, so there is a smaller share of water outside. Water moves out by osmosis and the slice gets soft and shrinks. The cells spend no energy, because the water moves from where there is more of it to where there is less.`,es:`Hay más sal afuera de las células de la papa que adentro, así que afuera hay una proporción menor de agua. El agua sale por ósmosis, y la rebanada se pone blanda y se encoge. Las células no gastan energía, porque el agua va de donde hay más a donde hay menos.`}}]},{value:4,label:{en:`Extending`,es:`Avanzado`},descriptor:{en:`I can plan an investigation of transport, use its data as evidence, and apply what I found to a living thing in a new situation.`,es:`Puedo planear una investigación sobre el transporte celular, usar sus datos como evidencia y aplicar lo que encontré a un ser vivo en una situación nueva.`},plain:{en:`I can plan an experiment, use the data, and use what I learned somewhere new.`,es:`Puedo planear un experimento, usar los datos y aplicar lo que aprendí en otro caso.`},indicators:[{id:`cell-4-plan`,text:{en:`My plan changes one thing and keeps the rest the same.`,es:`Mi plan cambia una sola cosa y deja igual lo demás.`}},{id:`cell-4-data`,text:{en:`I use numbers from the data to support my explanation.`,es:`Uso números de los datos para apoyar mi explicación.`}},{id:`cell-4-apply`,text:{en:`I apply it to a case we did not study, such as a river fish in the sea.`,es:`Lo aplico a un caso que no estudiamos, como un pez de río en el mar.`}}]}]}},El={type:`self-rating`,id:`rate-cell-transport`,record:`Vp9cT4jMz6WsD2qF`,languages:`stacked`,objective:Tl.objective,evidence:{id:`bio-potato-lab`,title:{en:`Potato lab`,es:`Laboratorio de la papa`},kind:`project`,on:`2026-10-23`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In the lab, I saw that …`,es:`En el laboratorio vi que …`},{en:`I still wonder …`,es:`Todavía me pregunto …`}],wordBank:[{en:`membrane`,es:`membrana`},{en:`diffusion`,es:`difusión`},{en:`osmosis`,es:`ósmosis`},{en:`concentration`,es:`concentración`},{en:`energy`,es:`energía`},{en:`swell`,es:`hincharse`},{en:`shrink`,es:`encogerse`}],prompts:[{id:`cell-before`,moment:`before`,text:{en:`What do you think will happen to the potato in salt water? Why?`,es:`¿Qué crees que le pasará a la papa en agua con sal? ¿Por qué?`},frames:[{en:`I think … because …`,es:`Creo que … porque …`}]},{id:`cell-during`,moment:`during`,text:{en:`What do you notice that surprises you?`,es:`¿Qué notas que te sorprende?`},frames:[{en:`I notice …, and it makes me think …`,es:`Noto …, y eso me hace pensar …`}]},{id:`cell-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which idea would you like to see explained one more time?`,es:`¿Qué idea te gustaría que te explicaran una vez más?`},choices:[{en:`What the membrane does`,es:`Qué hace la membrana`},{en:`Which way the water moves`,es:`Hacia dónde se mueve el agua`},{en:`When the cell spends energy`,es:`Cuándo gasta energía la célula`}]},{id:`cell-after-met`,moment:`after`,when:`met`,text:{en:`How would you explain osmosis to someone at home?`,es:`¿Cómo le explicarías la ósmosis a alguien en tu casa?`},frames:[{en:`It is like …`,es:`Es como …`}]},{id:`cell-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`What would you like to investigate next?`,es:`¿Qué te gustaría investigar ahora?`},frames:[{en:`I would change … to find out …`,es:`Cambiaría … para averiguar …`}]}]},Dl={type:`proficiency-scale`,id:`scale-collaboration`,record:`Ju2yPa6eGc9LvS4k`,current:1,target:2,objective:{id:`obj-collaboration`,title:`Collaboration, grades 9 and 10`,statement:`I can work with others so that everyone’s strengths make the work better.`,version:1,proficientAt:2,levels:[{value:1,label:`Beginning`,descriptor:`I can do my share of a group task, listen while others speak, and ask when I need to know more.`,plain:`I do my part and listen.`,indicators:[{id:`col-1-share`,text:`I finish the part I agreed to do.`},{id:`col-1-listen`,text:`I let others finish, then answer what they said.`}]},{value:2,label:`Proficient`,descriptor:`I can help a group agree on roles and goals, build on what others say, and help work out a disagreement so that the work moves on.`,plain:`I help the group plan, use each other’s ideas, and solve disagreements.`,indicators:[{id:`col-2-roles`,text:`I help decide who does what by when.`},{id:`col-2-build`,text:`I add to an idea from someone else and say whose it was.`},{id:`col-2-disagree`,text:`I help find a next step that both sides can live with.`}],exemplars:[{title:`A line from a student’s team notes`,text:`Two of us wanted a video and two wanted a poster. I asked what each pair liked about their idea. We made a poster with codes that open short clips, so Ana’s drawing and Luis’s editing are both in it.`}]},{value:3,label:`Advanced`,descriptor:`I can notice what a group needs, invite people whose view is missing, and lead us to look back at how we work and change it.`,plain:`I see what the group needs, bring people in, and help us get better.`,indicators:[{id:`col-3-invite`,text:`I ask for the view of someone we have not heard.`},{id:`col-3-look-back`,text:`I lead a short talk about how we work together.`},{id:`col-3-change`,text:`I can name one thing that we changed because of it.`}]}]}},Ol={type:`proficiency-scale`,id:`scale-exponential-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-vs-exponential`,code:`ALG1-7`,title:`Linear or exponential growth`,statement:`I can tell linear growth from exponential growth and explain how I know.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With a partner or a hint, I can carry on a number pattern and say how I got the next number.`,plain:`With help, I can find the next number in a pattern.`,indicators:[{id:`exp-1-next`,text:`I find the next two numbers in a pattern.`},{id:`exp-1-how`,text:`I say what I did to get from one number to the next.`}]},{value:2,label:`Developing`,descriptor:`I can use a table to see whether a pattern adds the same amount each time or multiplies by the same number each time.`,plain:`I can see if it adds the same or multiplies by the same.`,indicators:[{id:`exp-2-differences`,text:`I subtract neighbors in a table to look for equal steps.`},{id:`exp-2-ratios`,text:`I divide neighbors in a table to look for equal factors.`},{id:`exp-2-name`,text:`I name the pattern linear, exponential or neither.`}]},{value:3,label:`Proficient`,descriptor:`I can decide whether a table, a graph or a story is linear or exponential, write a rule for it, and explain my choice by how it changes.`,plain:`I can tell which kind of growth it is, write the rule, and say why.`,indicators:[{id:`exp-3-decide`,text:`I decide which kind of growth I see in a table, a graph and a story.`},{id:`exp-3-rule`,text:`I write a rule with the right starting value.`},{id:`exp-3-why`,text:`I explain my choice: equal steps or equal factors.`}],exemplars:[{title:`Views on a video`,text:`Day 0 has 5 views, day 1 has 15, day 2 has 45. The steps are 10 and then 30, so it does not add the same amount. Each day is 3 times the day before, so it is exponential. My rule is v = 5 · 3ᵈ.`}]},{value:4,label:`Extending`,descriptor:`I can predict when exponential growth passes linear growth, and I can judge how long each model stays believable.`,plain:`I can find when one passes the other, and say how long the rule can be true.`,indicators:[{id:`exp-4-pass`,text:`I find when one kind of growth passes the other, and show how.`},{id:`exp-4-limits`,text:`I tell what in real life would end the growth.`},{id:`exp-4-own`,text:`I make up a situation of my own for each kind of growth.`,required:!1}],exemplars:[{title:`Two ways to save`,text:`Plan A is 100 + 50w dollars. Plan B is 10 · 2ʷ dollars. At week 5, A has $350 and B has $320. At week 6, A has $400 and B has $640, so B passes A in week 6. B is only believable for a while: by week 20 it would be more than ten million dollars, and nobody can keep doubling.`}]}]}},kl={type:`proficiency-scale`,id:`scale-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-linear-functions`,code:`ALG1-4`,title:`Linear functions in real situations`,statement:`I can write, graph and explain a linear function that fits a real situation.`,version:1,proficientAt:3,levels:[{value:1,label:`Beginning`,descriptor:`With an example beside me, I can plot points from a table and tell whether they line up.`,plain:`With help, I can put points on a graph and see if they make a line.`,indicators:[{id:`lin-1-plot`,text:`I plot points from a table in the right places.`,required:!0},{id:`lin-1-line`,text:`I say whether the points make a line and show what I looked at.`,required:!0}]},{value:2,label:`Developing`,descriptor:`I can find the rate of change and the starting value from a table or a graph, and I can use a rule that is given to me.`,plain:`I can find where it starts and how much it changes each step.`,indicators:[{id:`lin-2-rate`,text:`I find the rate of change from two points.`,required:!0},{id:`lin-2-start`,text:`I find the starting value, where x is 0.`,required:!0},{id:`lin-2-use`,text:`I use a given rule to find y for a new x.`,required:!0}]},{value:3,label:`Proficient`,descriptor:`I can write a linear function from a story, a table or a graph, draw its graph, and tell what its rate of change and starting value mean in that situation.`,plain:`I can write the rule, draw it, and say what each number means.`,indicators:[{id:`lin-3-write`,text:`I write a rule from a story, a table or a graph.`,required:!0},{id:`lin-3-graph`,text:`I draw the graph with both axes named.`,required:!0},{id:`lin-3-meaning`,text:`I say what each number in the rule means, with its unit.`,required:!0},{id:`lin-3-check`,text:`I test my rule with a point I did not use to make it.`,required:!1}],exemplars:[{title:`The cost of a gym`,text:`A gym charges $20 to join and $15 each month. My rule is c = 15m + 20. The 15 means the cost grows by $15 every month. The 20 is what I pay before the first month. For 6 months I pay 15 · 6 + 20 = 110, so $110.`}]},{value:4,label:`Extending`,descriptor:`I can compare linear functions that are shown in different ways, use them to make a decision, and tell where a line stops being a good model.`,plain:`I can compare two rules, choose one, and say when the rule stops working.`,indicators:[{id:`lin-4-compare`,text:`I compare two functions, such as a table and a rule.`,required:!0},{id:`lin-4-decide`,text:`I make a decision and back it up with numbers from both.`,required:!0},{id:`lin-4-limits`,text:`I tell where the line stops making sense, and why.`,required:!0}],exemplars:[{title:`Choosing between two gyms`,text:`Gym A costs 15m + 20. Gym B’s table says $50 for 2 months and $100 for 4 months, so B is $25 a month with no cost to join. Both cost $50 at 2 months. The season lasts 4 months: A is $80 and B is $100, so I choose A. For only 1 month B is cheaper, $25 instead of $35. My rules stop working if a gym changes its price.`}]}]}},Al={type:`self-rating`,id:`rate-linear-functions`,record:`q7Xm2vRw9TtB4nHc`,objective:kl.objective,evidence:{id:`alg1-quiz-2`,title:`Quiz 2`,kind:`assessment`,on:`2026-11-20`},ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`In problem …, I showed that I can …`,es:`En el problema …, mostré que puedo …`},{en:`I still want to understand …`,es:`Todavía quiero entender …`}],wordBank:[{en:`rate of change`,es:`tasa de cambio`},{en:`starting value`,es:`valor inicial`},{en:`slope`,es:`pendiente`},{en:`table`,es:`tabla`},{en:`graph`,es:`gráfica`},{en:`rule`,es:`regla`}],prompts:[{id:`lin-before`,moment:`before`,text:{en:`What can you already do with tables, graphs and rules?`,es:`¿Qué puedes hacer ya con tablas, gráficas y reglas?`},frames:[{en:`I already know how to …`,es:`Ya sé cómo …`}]},{id:`lin-during`,moment:`during`,text:{en:`Which problem needs the most thought? What have you tried so far?`,es:`¿Qué problema necesita más atención? ¿Qué has intentado hasta ahora?`},frames:[{en:`I tried …, and I noticed …`,es:`Intenté …, y noté que …`}]},{id:`lin-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`Which step do you want to practice first?`,es:`¿Qué paso quieres practicar primero?`},choices:[{en:`Finding the rate of change`,es:`Encontrar la tasa de cambio`},{en:`Finding the starting value`,es:`Encontrar el valor inicial`},{en:`Writing the rule from a story`,es:`Escribir la regla a partir de una historia`},{en:`Saying what the numbers mean`,es:`Decir qué significan los números`}]},{id:`lin-after-met`,moment:`after`,when:`met`,text:{en:`What did you do to get here that you want to keep doing?`,es:`¿Qué hiciste para llegar hasta aquí que quieres seguir haciendo?`},frames:[{en:`It helped me when I …`,es:`Me ayudó cuando …`}]},{id:`lin-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Where outside of math class could you use a line to make a decision?`,es:`Fuera de la clase de matemáticas, ¿dónde podrías usar una recta para tomar una decisión?`},frames:[{en:`I could use a line to …`,es:`Podría usar una recta para …`}]}]},jl={type:`proficiency-scale`,id:`scale-long-words`,record:`Ez4kUv7nWj2RdA9p`,order:`descending`,languages:`stacked`,current:3,target:5,objective:{id:`obj-long-words`,code:`HEALTHSCIENCE-TERMINOLOGY-2026-UNIT-12-OBJECTIVE-03`,title:{en:`Taking apart long medical words, from tonsillopharyngitis to pneumonoultramicroscopicsilicovolcanoconiosis`,es:`Desarmar palabras médicas largas, desde amigdalofaringitis hasta neumonoultramicroscopicosilicovolcanoconiosis`},statement:{en:`I can take a long medical word apart, such as esophagogastroduodenoscopy, and explain it to someone who is not a doctor.`,es:`Puedo desarmar una palabra médica larga, como esofagogastroduodenoscopia, y explicársela a alguien que no es médico.`},version:3,proficientAt:4,levels:[{value:1,label:{en:`Syllable-by-syllable-explorer`,es:`Exploración-sílaba-por-sílaba`},descriptor:{en:`With someone beside me, I can clap and say the parts of a word like electrocardiography.`,es:`Con alguien a mi lado, puedo separar con palmadas y decir las partes de una palabra como electrocardiografía.`},plain:{en:`With help, I can say it in parts.`,es:`Con ayuda, puedo decirla por partes.`}},{value:2,label:{en:`Prefix-and-suffix-recognition`,es:`Reconocimiento-de-prefijos-y-sufijos`},descriptor:{en:`I can underline the prefix and the suffix in words like hypercholesterolemia and tell what each of them means.`,es:`Puedo subrayar el prefijo y el sufijo en palabras como hipercolesterolemia y decir qué significa cada uno.`},plain:{en:`I can find the beginning and the ending and say what they mean.`,es:`Puedo encontrar el principio y el final y decir qué significan.`},indicators:[{id:`long-2-underline`,text:{en:`I underline both parts in hypercholesterolemia.`,es:`Subrayo las dos partes en hipercolesterolemia.`}}]},{value:3,label:{en:`Interconnectedwordrootinterpretation`,es:`Interpretacióninterconectadaderaíces`},descriptor:{en:`I can join the roots in a word like hepatosplenomegaly to work out what the whole word means, and check it in a glossary.`,es:`Puedo unir las raíces de una palabra como hepatoesplenomegalia para descubrir qué significa completa, y comprobarlo en un glosario.`},plain:{en:`I can put the roots together and check the meaning.`,es:`Puedo juntar las raíces y comprobar el significado.`},indicators:[{id:`long-3-join`,text:{en:`I join hepato-, spleno- and -megaly into one meaning.`,es:`Uno hepato-, espleno- y -megalia en un solo significado.`}}]},{value:4,label:{en:`Independent-terminology-comprehension`,es:`Comprensión-independiente-de-terminología`},descriptor:{en:`I can read a short report with words like otorhinolaryngologist and cholangiopancreatography and retell it in everyday words.`,es:`Puedo leer un informe breve con palabras como otorrinolaringólogo y colangiopancreatografía, y contarlo con palabras de todos los días.`},plain:{en:`I can read a short report and say it in easy words.`,es:`Puedo leer un informe breve y decirlo con palabras fáciles.`},indicators:[{id:`long-4-retell`,text:{en:`I retell the otorhinolaryngologist’s report so that a ten-year-old could follow it.`,es:`Cuento el informe del otorrinolaringólogo de modo que lo entienda alguien de diez años.`}}],exemplars:[{title:{en:`Esophagogastroduodenoscopy in everyday words`,es:`La esofagogastroduodenoscopia en palabras de todos los días`},text:{en:`Esophago- is the food pipe, gastro- is the stomach, duodeno- is the first part of the small intestine, and -scopy means looking. So the doctor looks at all three with a small camera.`,es:`Esofago- es el tubo por donde baja la comida, gastro- es el estómago, duodeno- es la primera parte del intestino delgado y -scopia significa mirar. Entonces, la doctora mira las tres partes con una cámara pequeña.`}}]},{value:5,label:{en:`Professional-communication-responsibility`,es:`Responsabilidad-en-la-comunicación-profesional`},descriptor:{en:`I can choose between a medical word such as gastroenterocolitis and an everyday one to suit my listener, and spell both in a written note.`,es:`Puedo elegir entre una palabra médica como gastroenterocolitis y una de todos los días según quién me escucha, y escribir bien las dos en una nota.`},plain:{en:`I can pick the right word for the person and spell it.`,es:`Puedo elegir la palabra adecuada para la persona y escribirla bien.`}},{value:6,label:{en:`Interdisciplinaryterminologyambassadorship`,es:`Representacióninterdisciplinariadeterminología`},descriptor:{en:`I can explain how a word like pneumonoultramicroscopicsilicovolcanoconiosis was built, and teach others to build and take apart such words in English and in Spanish.`,es:`Puedo explicar cómo se formó una palabra como neumonoultramicroscopicosilicovolcanoconiosis y enseñar a otras personas a formar y desarmar palabras así en inglés y en español.`},plain:{en:`I can teach others how long words are built.`,es:`Puedo enseñar a otras personas cómo se forman las palabras largas.`},indicators:[{id:`long-6-teach`,text:{en:`I lead a five-minute lesson on one word, such as electroencephalographically.`,es:`Doy una lección de cinco minutos sobre una palabra, como electroencefalográficamente.`},required:!1}]}]}},Ml={type:`proficiency-scale`,id:`scale-cpr`,record:`Ns6wFb3tQh8CxY5m`,objective:{id:`obj-cpr`,title:`Hands-only CPR for an adult, on a practice manikin`,statement:`I can give hands-only CPR to an adult and use an AED while help is on the way.`,version:1,proficientAt:1,levels:[{value:0,label:`Not yet`,descriptor:`I can do some of the steps by myself, and I know which ones I will practice next.`,plain:`I can do some steps. I know what to practice.`,indicators:[{id:`cpr-0-safe`,text:`I look around for danger before I come close.`},{id:`cpr-0-next`,text:`I name the step I will practice next.`}]},{value:1,label:`Met`,descriptor:`I can do every step in order on the manikin, with nobody telling me what comes next.`,plain:`I can do all the steps in order by myself.`,indicators:[{id:`cpr-1-check`,text:`I check whether the person responds and breathes.`},{id:`cpr-1-call`,text:`I tell one person to call 911 and one to bring the AED.`},{id:`cpr-1-hands`,text:`I put my hands in the center of the chest, arms straight.`},{id:`cpr-1-push`,text:`I push hard and fast: at least 2 inches deep, 100 to 120 pushes a minute.`},{id:`cpr-1-rise`,text:`I let the chest come all the way back up after each push.`},{id:`cpr-1-aed`,text:`I turn the AED on, follow its voice, and keep everyone clear for the shock.`},{id:`cpr-1-go-on`,text:`I start pushing again right after the shock and go on until help takes over.`}]}]}},Nl={type:`proficiency-scale`,id:`scale-shop-safety`,record:`B3hGn7uQx5KyR9aE`,objective:{id:`obj-shop-safety`,code:`CTE-S1`,title:`Shop safety: protective gear and lockout`,statement:`I can protect myself and others in the shop, and lock out a machine before anyone works on it.`,version:1,proficientAt:3,levels:[{value:1,label:`Getting ready`,descriptor:`With my instructor beside me, I can name the hazards at a station and put on the gear it calls for.`,plain:`With help, I can spot dangers and put on the right gear.`,indicators:[{id:`safe-1-hazards`,text:`I name what could cut, burn, pinch, shock or hit me here.`},{id:`safe-1-eyes`,text:`I wear safety glasses from the door in.`},{id:`safe-1-loose`,text:`I tie back long hair and take off jewelry and loose sleeves.`},{id:`safe-1-find`,text:`I point to the emergency stop, eyewash, first aid kit and fire extinguisher.`}]},{value:2,label:`Practicing`,descriptor:`With a checklist, I can make my station safe before I start, and I stop when something looks wrong.`,plain:`With a checklist, I can get my station safe and stop if something is wrong.`,indicators:[{id:`safe-2-gear`,text:`I choose ear, face, hand and foot protection for this job.`},{id:`safe-2-gloves`,text:`I take gloves off before I use a machine with turning parts.`},{id:`safe-2-inspect`,text:`I check guards, cords and blades before power goes on.`},{id:`safe-2-stop`,text:`I stop and tell my instructor when something looks, sounds or smells wrong.`},{id:`safe-2-steps`,text:`I say the lockout steps in order, with the card in my hand.`}]},{value:3,label:`Ready to work`,descriptor:`I can work safely through a whole class on my own, and carry out each lockout step in order while my instructor watches.`,plain:`I can work safely on my own and do every lockout step in order.`,indicators:[{id:`safe-3-session`,text:`I keep my gear on and my area clear for the whole class.`},{id:`safe-3-tell`,text:`Lockout: I tell everyone who uses the machine.`},{id:`safe-3-shut-down`,text:`Lockout: I shut the machine down the normal way.`},{id:`safe-3-cut-off`,text:`Lockout: I cut off every source of power, such as electric, air and hydraulic.`},{id:`safe-3-lock`,text:`Lockout: I put on my own lock and my tag, and keep the key with me.`},{id:`safe-3-release`,text:`Lockout: I let out stored energy, such as air pressure, springs or raised parts.`},{id:`safe-3-try`,text:`Lockout: I check that people are clear, then press start to prove that it stays off.`},{id:`safe-3-remove`,text:`Lockout: when the work is done, I check the area and take off only my own lock.`}],exemplars:[{title:`What I say out loud before a blade change`,text:`I told the two people at this saw. The saw is off and unplugged, and my lock is on the plug cover. The key is in my pocket. I waited for the blade to stop. I checked that nobody is near, pressed the start button, and nothing moved. I set the switch back to off. Now I can open the guard.`}]},{value:4,label:`Leading`,descriptor:`I can lead a safety check for my crew, coach someone through a step, and turn a near miss into a safer way of working.`,plain:`I can lead others, teach a step, and make the shop safer.`,indicators:[{id:`safe-4-lead`,text:`I lead the check at the start of class and listen to what the crew sees.`},{id:`safe-4-coach`,text:`I coach a teammate through a step by asking first, then showing.`},{id:`safe-4-report`,text:`I write a near-miss report: what happened, why, and what we will change.`}],exemplars:[{title:`A near-miss report`,text:`A cord lay across the walkway and a teammate tripped. Nobody was hurt. The station has one outlet and it faces the aisle. We hung the cord from the ceiling hook and added “cords up” to our start-of-class list.`}]}]}},Pl={type:`proficiency-scale`,id:`scale-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:{id:`obj-systems`,code:`ALG1-6`,title:`Systems of linear equations`,statement:`I can solve a system of two linear equations and tell what the solution means.`,version:1,proficientAt:3,increment:.5,levels:[{value:0,label:`Starting out`,descriptor:`I am new to this. I can show my teacher or a partner where I would like to begin.`,plain:`This is new to me. I can show where to begin.`},{value:1,label:`With help`,descriptor:`With help, I can check whether a point makes both equations true and take the first step of a solution.`,plain:`With help, I can test a point and start.`,indicators:[{id:`sys-1-check`,text:`I put a point into both equations to see whether it works.`},{id:`sys-1-start`,text:`I take the first step when I have an example to follow.`}]},{value:2,label:`The basics`,descriptor:`I can solve a system by graphing, and by substitution when one variable is already alone, and I know the words solution, system and intersection.`,plain:`I can solve the easier systems and use the right words.`,indicators:[{id:`sys-2-graph`,text:`I graph both lines and read where they cross.`},{id:`sys-2-substitute`,text:`I substitute when one variable is already alone.`},{id:`sys-2-words`,text:`I use solution, system and intersection correctly.`}]},{value:3,label:`The goal`,descriptor:`I can solve any system of two linear equations, choose a method that fits, check my answer in both equations, and tell what it means in a story.`,plain:`I can solve it, check it, and say what it means.`,indicators:[{id:`sys-3-solve`,text:`I solve by graphing, substitution and elimination.`},{id:`sys-3-choose`,text:`I say why the method I chose fits this system.`},{id:`sys-3-check`,text:`I check my answer in both equations.`},{id:`sys-3-meaning`,text:`I tell what the solution means, with units.`}],exemplars:[{title:`Tickets for the play`,text:`We sold 200 tickets for $1,240. Student tickets cost $5 and adult tickets cost $8. So s + a = 200 and 5s + 8a = 1240. From the first equation, s = 200 − a. Then 5(200 − a) + 8a = 1240, so 3a = 240, a = 80 and s = 120. Check: 120 + 80 = 200, and 600 + 640 = 1240. We sold 120 student tickets and 80 adult tickets.`}]},{value:4,label:`Beyond the goal`,descriptor:`I can write a system for a situation I have not seen before, explain why it has one solution, none or endlessly many, and decide whether the answer makes sense in real life.`,plain:`I can make my own system and explain how many answers it has.`,indicators:[{id:`sys-4-write`,text:`I write a system for a new situation and say what each letter stands for.`},{id:`sys-4-count`,text:`I explain how many solutions there are without solving first.`},{id:`sys-4-sense`,text:`I decide whether the answer makes sense, and why.`}]}]}},Fl={type:`self-rating`,id:`rate-systems`,record:`q7Xm2vRw9TtB4nHc`,objective:Pl.objective,evidence:{id:`alg1-ticket-problems`,title:`Ticket problems`,kind:`practice`,on:`2026-12-04`},order:`descending`,ask:[`why`,`prompts`,`need`,`next`],frames:[{en:`I can … because …`,es:`Puedo … porque …`},{en:`I am between … and … because …`,es:`Estoy entre … y … porque …`},{en:`I checked my answer by …`,es:`Comprobé mi respuesta así: …`}],wordBank:[{en:`system`,es:`sistema`},{en:`solution`,es:`solución`},{en:`intersection`,es:`intersección`},{en:`substitution`,es:`sustitución`},{en:`elimination`,es:`eliminación`}],prompts:[{id:`sys-before`,moment:`before`,text:{en:`Which method would you like to get better at? Why?`,es:`¿En qué método te gustaría mejorar? ¿Por qué?`},frames:[{en:`I would like to get better at … because …`,es:`Me gustaría mejorar en … porque …`}]},{id:`sys-during`,moment:`during`,text:{en:`How did you choose your method for this problem?`,es:`¿Cómo elegiste tu método para este problema?`},frames:[{en:`I chose … because I saw …`,es:`Elegí … porque vi …`}]},{id:`sys-after-not-yet`,moment:`after`,when:`notYet`,text:{en:`What would help you most before the next try?`,es:`¿Qué te ayudaría más antes del próximo intento?`},choices:[{en:`Watching someone solve one`,es:`Ver a alguien resolver uno`},{en:`Solving one with a partner`,es:`Resolver uno con alguien de mi clase`},{en:`Finding the step where my answer changed`,es:`Encontrar el paso donde cambió mi respuesta`},{en:`More problems like these`,es:`Más problemas como estos`}]},{id:`sys-after-met`,moment:`after`,when:`met`,text:{en:`Which method do you trust most now? What makes it work for you?`,es:`¿En qué método confías más ahora? ¿Por qué te funciona?`},frames:[{en:`I trust … because …`,es:`Confío en … porque …`}]},{id:`sys-after-exceeded`,moment:`after`,when:`exceeded`,text:{en:`Make up a story for a system that has no solution. How do you know it has none?`,es:`Inventa una historia para un sistema sin solución. ¿Cómo sabes que no la tiene?`},frames:[{en:`It has no solution because …`,es:`No tiene solución porque …`}]}]},Il={linearFunctions:kl,exponentialFunctions:Ol,argumentWriting:Cl,skillsusaSafety:Nl,cellTransport:Tl,sudetenSources:Sl,zeroToFourHalves:Pl,collaborationContinuum:Dl,metNotYet:Ml,longWords:jl},Ll={linearFunctions:Al,argumentWriting:wl,cellTransport:El,zeroToFourHalves:Fl},Rl={language:`Idioma`,light:`Luz`,auto:`Automática`,bright:`Clara`,dark:`Oscura`,title:`Estudiantes que saben dónde están y qué sigue`,lead:`Todo esto funciona. Elige un nivel, di qué tan seguro te sientes, vete y regresa: tu trabajo sigue aquí, solo en esta computadora.`,rateTitle:`Después de una prueba`,rateText:`El estudiante elige un nivel y dice si está seguro. Dos toques, y queda guardado.`,twoTitle:`En dos idiomas`,twoText:`Lo que el maestro o la maestra escribió en ambos idiomas, uno debajo del otro. Ninguna máquina traduce nada.`,anyTitle:`Cualquier escala que use una escuela`,anyText:`Tres niveles o seis, con medios puntos o sin ellos, en columnas, tarjetas o uno a la vez.`,sample:`Escala`,layout:`Forma`,layoutAuto:`Según el espacio`,layoutCards:`Tarjetas`,layoutOne:`Uno a la vez`,languages:`Segundo idioma`,off:`No`,stacked:`Uno debajo del otro`,sideBySide:`Lado a lado`,swap:`Tocar para cambiar`,descending:`El más alto primero`,selectable:`Se puede elegir`,tableTitle:`Desde una tabla de la página`,tableText:`Basta una tabla sencilla. También es lo que se ve si el programa nunca corre.`},zl=(e,t)=>Object.entries(e).find(([e])=>e===t)?.[1],Bl=new Map;for(let e of document.querySelectorAll(`[data-words]`))Bl.set(e,e.textContent?.trim()??``);for(let e of document.querySelectorAll(`proficiency-scale[data-sample]`)){if(!(e instanceof HTMLElement))continue;let{record:t,...n}={...zl(Il,e.dataset.sample)};Object.assign(e,{definition:{...n,languages:e.dataset.languages??`off`}})}for(let e of document.querySelectorAll(`self-rating[data-sample]`))Object.assign(e,{definition:zl(Ll,e.dataset.sample)});var Vl=document.querySelector(`#try`),Hl=e=>Vl?.querySelector(`[name=${e}]`),Ul=e=>Vl?.querySelector(`[name=${e}]`)?.checked??!1;for(let[e,{objective:t}]of Object.entries(Il))Hl(`sample`)?.append(new Option(ve(t.title,[`en`]).text,e));function Wl(){let e=document.querySelector(`proficiency-scale#any`);if(!e)return;let{record:t,...n}={...zl(Il,Hl(`sample`)?.value)};Object.assign(e,{selectable:Ul(`selectable`),definition:{...n,layout:Hl(`layout`)?.value,languages:Hl(`languages`)?.value,order:Ul(`descending`)?`descending`:`ascending`}})}Vl?.addEventListener(`change`,Wl),Wl(),document.querySelector(`header`)?.addEventListener(`change`,({target:e})=>{if(e instanceof HTMLInputElement){if(e.name===`scheme`)document.documentElement.style.colorScheme=e.value;else{document.documentElement.lang=e.value;for(let[t,n]of Bl)t.textContent=e.value===`es`&&Rl[t.dataset.words??``]||n}}});export{X as a,U as c,D as d,gs as i,V as l,Zc as n,Oa as o,_s as r,Da as s,Rc as t,B as u};