// data file: the style sheet of the public pages
export const base = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:72px}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--t-m)/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:700;line-height:1.2;margin:0;text-wrap:balance}
h1{font-size:var(--t-2xl);letter-spacing:-.01em}h2{font-size:var(--t-xl)}h3{font-size:var(--t-l)}
p{margin:0 0 var(--s3)}
.body>h2,.body section>h2,.body section>h3{margin:var(--s6) 0 var(--s3)}.body>h2:first-child{margin-top:0}
a{color:var(--stamp);text-decoration-thickness:1px;text-underline-offset:3px}
:focus-visible{outline:none;box-shadow:var(--focus);border-radius:var(--radius)}
small,.s{font-size:var(--t-s);color:var(--ink-2)}
.skip{position:absolute;left:-9999px}.skip:focus{left:var(--s4);top:var(--s2);background:var(--sheet);padding:var(--s2) var(--s3);z-index:2}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s5);min-height:56px;padding:var(--s2) var(--s6);border-bottom:1px solid var(--line)}
.brand{font:700 20px var(--serif);letter-spacing:.02em;color:var(--ink);text-decoration:none}.brand i{color:var(--stamp);font-style:normal}
.bar nav{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);font-size:var(--t-s)}.bar nav a{color:var(--ink-2);text-decoration:none;padding:var(--s1) 0}
.bar nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 var(--stamp)}.bar nav a:hover{color:var(--ink)}
.bar .r{margin-left:auto;display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--t-s);color:var(--ink-2);align-items:center}
.bar .r a{color:var(--ink-2);text-decoration:none}.bar .r a[aria-current]{color:var(--ink);font-weight:700}
.bar .r a.in{color:var(--stamp);text-decoration:underline}.bar form,.rows form{margin:0}
.link{font:inherit;color:var(--stamp);background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}.bar .r .link{color:var(--ink-2)}
.entry{max-width:420px}.entry label{display:block;margin:var(--s4) 0 var(--s1)}.entry input:not([type=checkbox]),.entry select{width:100%;font-size:var(--t-m);padding:9px 10px}.entry .hint{display:block;margin-top:var(--s1)}.entry .go{margin:var(--s5) 0 var(--s4);display:flex;flex-wrap:wrap;gap:var(--s3);align-items:center}
.entry label.check{display:flex;gap:var(--s2);align-items:baseline;margin:var(--s2) 0;color:var(--ink)}
.told{border-left:3px solid var(--met);background:var(--met-wash);padding:var(--s3) var(--s4);margin:var(--s4) 0}.heed{border-left:3px solid var(--warn);background:var(--warn-wash);padding:var(--s3) var(--s4);margin:var(--s4) 0}.told p:last-child,.heed p:last-child{margin:0}
.rows{list-style:none;margin:0;padding:0}.rows>li{padding:var(--s3) 0;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);justify-content:space-between;align-items:baseline}.rows>li>div{flex:1 1 150px;min-width:0}.rows small{display:block}
.once{font:var(--t-m)/1.8 var(--mono);background:var(--wash);padding:var(--s3) var(--s4);border-left:3px solid var(--stamp);margin:var(--s3) 0;overflow-wrap:anywhere}.once ol{margin:0;padding-left:var(--s6);columns:2}
.subnav{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);font-size:var(--t-s);margin:0 0 var(--s5)}.subnav a[aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
.sheet{display:grid;grid-template-columns:112px minmax(0,1fr) 320px;gap:0 var(--s6);padding:var(--s7) var(--s6) var(--s8);max-width:1320px;margin:0 auto}
.sheet.wide{grid-template-columns:112px minmax(0,1fr)}
.sheet>.cl,.sheet>.body,.sheet>.side{padding-bottom:var(--s7)}
.cl{font:var(--t-xs)/1.9 var(--sans);color:var(--ink-3);text-align:right;padding-right:var(--s3);border-right:1px solid var(--line)}
.cl a{color:var(--ink-2);text-decoration:none;display:block}.cl a:hover{color:var(--stamp)}
.side{border-left:1px solid var(--line);padding-left:var(--s5)}.side:empty{border-left:0}.side h2,.side h3{font-size:var(--t-m);margin:0 0 var(--s2)}.side section{margin-bottom:var(--s6)}
.body>h1{margin:var(--s1) 0 var(--s3)}
.lead{font:var(--t-l)/1.55 var(--serif);max-width:var(--measure);margin:var(--s4) 0 var(--s5)}
.text{max-width:var(--measure)}
table{border-collapse:collapse;width:100%;font-size:var(--t-s)}caption{text-align:left;color:var(--ink-2);padding-bottom:var(--s2)}
th{font-weight:400;color:var(--ink-2);text-align:left;border-bottom:1px solid var(--line-2);padding:var(--s2) var(--s3) var(--s2) 0;vertical-align:bottom}
td{padding:10px var(--s3) 10px 0;border-bottom:1px solid var(--line);vertical-align:baseline}
tbody th{vertical-align:baseline;color:var(--ink);border-bottom:1px solid var(--line);padding:10px var(--s3) 10px 0}
.n{text-align:right;padding-right:var(--s5);white-space:nowrap}td.t,th.t{font-family:var(--serif);font-size:15.5px}
.scroll{overflow-x:auto}
tr.line td,tr.line th{border-bottom:2px solid var(--stamp)}.note{font-size:var(--t-xs);color:var(--stamp);text-align:right}
.f{display:grid;grid-template-columns:22px minmax(0,1fr);gap:var(--s2);padding:7px 0;font-size:var(--t-s);border-bottom:1px solid var(--line)}
.f.one{grid-template-columns:minmax(0,1fr)}.f.wide{grid-template-columns:110px minmax(0,1fr)}.hash{font-family:var(--mono);overflow-wrap:anywhere}.up-s{margin-top:var(--s3)}.up-l{margin-top:var(--s6)}
ul.plain{list-style:none;margin:0;padding:0}
.m{width:18px;height:18px;border-radius:50%;font:700 11px/18px var(--sans);text-align:center;margin-top:2px;display:inline-block;background:var(--wash);color:var(--ink-2)}
.m.met{background:var(--met-wash);color:var(--met)}.m.broken{background:var(--broken-wash);color:var(--broken)}.m.unknown{background:var(--wash);color:var(--unknown)}
.tag{font-size:var(--t-xs);padding:1px 8px;border-radius:99px;border:1px solid var(--line-2);color:var(--ink-2);white-space:nowrap;display:inline-block}
.tag.broken{border-color:var(--broken);color:var(--broken)}.tag.warn{border-color:var(--warn);color:var(--warn)}.tag.met{border-color:var(--met);color:var(--met)}.tag.now{border-color:var(--stamp);color:var(--stamp)}
.btn{font:700 var(--t-s) var(--sans);padding:9px 18px;border-radius:var(--radius);border:1px solid var(--stamp);background:var(--stamp);color:var(--paper);cursor:pointer;text-decoration:none;display:inline-block}
.btn.g{background:none;color:var(--stamp)}.btn.small{padding:3px 10px;font-weight:400}
.calc{font:var(--t-s)/1.7 var(--mono);background:var(--wash);padding:var(--s3) var(--s4);border-left:3px solid var(--stamp);margin:var(--s3) 0;overflow-x:auto;white-space:pre-wrap}
.gist{margin:var(--s2) 0 var(--s4);padding-left:var(--s4);border-left:1px solid var(--line-2);font:15.5px/1.5 var(--serif)}
.law{font:var(--t-m)/1.6 var(--serif);white-space:pre-wrap}
details.why{display:inline-block;font-size:var(--t-s);margin-right:var(--s4)}details.why[open]{display:block;background:var(--sheet);border:1px solid var(--line-2);border-radius:var(--radius);padding:var(--s3) var(--s4);margin:var(--s2) 0;max-width:640px}
details.why>summary{font-size:var(--t-xs);color:var(--stamp);border-bottom:1px dotted var(--stamp);display:inline;cursor:pointer;list-style:none}details.why>summary::-webkit-details-marker{display:none}
.tl{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(96px,1fr);margin:var(--s5) 0 var(--s2);padding:0;list-style:none;overflow-x:auto}
.tl li{padding:var(--s3) var(--s2) 0;font-size:var(--t-s);border-left:1px solid var(--line-2);border-top:3px solid var(--line-2);min-height:96px}
.tl .done{border-top-color:var(--ink)}.tl .now{border-top-color:var(--stamp);background:linear-gradient(var(--stamp-wash),transparent)}
.tl b{display:block}.tl span{color:var(--ink-2);font-size:var(--t-xs);display:block}
.cap{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2) var(--s3);font-size:var(--t-s);color:var(--ink-2)}.cap meter{width:260px;max-width:100%;height:10px}
form .row{display:grid;grid-template-columns:minmax(140px,240px) minmax(0,1fr);gap:var(--s1) var(--s4);padding:6px 0;align-items:baseline}
form label,.label{font-size:var(--t-s);color:var(--ink-2)}
input,select,textarea{font:var(--t-s) var(--sans);color:var(--ink);background:var(--sheet);border:1px solid var(--ink-3);border-radius:var(--radius);padding:6px 8px;max-width:100%;min-width:0}
textarea{width:100%;min-height:220px;font-family:var(--mono)}
input[aria-invalid]{border-color:var(--broken)}.err{color:var(--broken);font-size:var(--t-xs);display:block}
fieldset{border:0;border-left:1px solid var(--line-2);margin:var(--s2) 0;padding:0 0 0 var(--s4);min-width:0}legend{font:700 var(--t-s) var(--sans);padding:0;margin-left:-2px}
dl.facts{display:grid;grid-template-columns:minmax(120px,max-content) minmax(0,1fr);gap:var(--s1) var(--s4);font-size:var(--t-s);margin:0}dl.facts dt{color:var(--ink-2)}dl.facts dd{margin:0;overflow-wrap:anywhere}
.big{font:700 var(--t-xl)/1.2 var(--serif)}
.tree{list-style:none;margin:0;padding:0}.tree li{padding:10px 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:96px minmax(0,1fr) auto;gap:var(--s3);align-items:baseline}
.tree .ref{font-size:var(--t-xs);color:var(--ink-2)}.tree b{font-family:var(--serif)}.tree p{margin:2px 0 0;font-size:var(--t-s);color:var(--ink-2)}
.tree li:target{background:var(--stamp-wash)}
.problem{border-left:3px solid var(--broken);background:var(--broken-wash);padding:var(--s3) var(--s4);margin:var(--s4) 0}.problem ul{margin:var(--s2) 0 0;padding-left:var(--s4)}.problem ul:empty{display:none}.problem>p{margin:var(--s2) 0 0}
.empty{border:1px dashed var(--line-2);padding:var(--s5);color:var(--ink-2);text-align:center;font-family:var(--serif)}
td:first-child{white-space:nowrap}.cards{display:grid;gap:0}.cards h2 a{color:var(--ink);text-decoration-color:var(--line-2)}.cards h2 a:hover{color:var(--stamp)}.cards>article{padding:var(--s5) 0;border-bottom:1px solid var(--line)}
.qa dt{font:700 var(--t-m)/1.4 var(--serif)}.qa dd{margin:var(--s1) 0 var(--s4);padding-left:var(--s4);border-left:3px solid var(--stamp)}.qa .text{white-space:pre-wrap}
.training{margin:0;padding:var(--s2) var(--s4);background:var(--broken-wash);border-bottom:3px solid var(--broken);color:var(--ink);font:var(--t-s)/1.4 var(--sans);text-align:center}
footer{border-top:1px solid var(--line);padding:var(--s5) var(--s6);font-size:var(--t-s);color:var(--ink-2);display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5)}
@media(max-width:960px){.sheet>.side:empty,.sheet>.cl:empty{display:none}.sheet>.cl,.sheet>.body,.sheet>.side{padding-bottom:var(--s5)}.sheet,.sheet.wide{display:block;padding:var(--s5) var(--s4) var(--s7)}.cl{text-align:left;border:0;padding:0 0 var(--s2)!important;display:flex;flex-wrap:wrap;gap:0 var(--s3)}.side{border:0;padding-left:0}.bar{padding:var(--s2) var(--s4)}.bar .r{margin-left:0}h1{font-size:30px}.tl{grid-auto-flow:row;grid-auto-columns:auto}.tl li{min-height:0;padding:var(--s2);border-top-width:0;border-left-width:3px}.tl .done{border-left-color:var(--ink)}.tl .now{border-left-color:var(--stamp)}.tree li{grid-template-columns:minmax(0,1fr)}form .row{grid-template-columns:minmax(0,1fr)}}
@media print{.bar,footer,.btn,details.why{display:none}.sheet{display:block;padding:0}body{background:#fff}}
`
