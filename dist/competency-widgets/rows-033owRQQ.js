function e(e){let t=e.replace(/^\ufeff/,``),n=/\t/.test(t.replace(/"(?:[^"]|"")*"/g,``))?`	`:`,`,r=[[]],i=``,a=!1,o=()=>{r.at(-1)?.push(i.trim()),i=``};for(let e=0;e<t.length;e++){let s=t[e]??``;a&&s===`"`&&t[e+1]===`"`?(i+=s,e++):a?s===`"`?a=!1:i+=s:s===`"`&&i.trim()===``?a=!0:s===n?o():s===`
`||s===`\r`?(s===`\r`&&t[e+1]===`
`&&e++,o(),r.push([])):i+=s}return o(),r.filter(e=>e.some(e=>e!==``))}function t(e){let t=e=>/[\t\r\n"]/.test(e)?`"${e.replaceAll(`"`,`""`)}"`:e;return e.map(e=>e.map(t).join(`	`)).join(`
`)}export{t as n,e as t};