/// The look of a report: one accent, a blue and an orange for tone that every eye can tell apart.
enum ReportStyle {
  static let sheet: StaticString = """

    :root{--paper:#fdfcf9;--ink:#1d1c1a;--soft:#65615a;--line:#dcd7cc;--fill:#f3f0e8;\
    --accent:#7a2e3a;--neg:#c2600c;--pos:#2468a8;--neu:#bdb8ad;--mark:#8a7f6a26;\
    --n:194,96,12;--p:36,104,168;--serif:Charter,"Bitstream Charter","Iowan Old Style",\
    "Source Serif 4",Georgia,"Times New Roman",serif;\
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    @media(prefers-color-scheme:dark){:root{--paper:#171613;--ink:#e9e5dc;--soft:#a39d91;\
    --line:#37342e;--fill:#211f1b;--accent:#d8929c;--neg:#ee9a4d;--pos:#74b0e8;--neu:#5d594f;\
    --mark:#d8ccae2b;--n:238,154,77;--p:116,176,232}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);\
    text-size-adjust:100%;-webkit-text-size-adjust:100%}
    .top,main{max-width:50rem;margin:0 auto;padding:0 1.25rem}
    .top{padding-top:3.5rem}
    h1{font-size:clamp(2rem,6vw,3.1rem);line-height:1.08;letter-spacing:-.015em;margin:0;\
    text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:1.7rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .5rem;\
    border-top:3px solid var(--accent);padding-top:.7rem}
    h3{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;overflow-wrap:anywhere}
    section{margin:4rem 0}
    p{margin:.6rem 0}
    a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px;\
    text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
    a:hover{text-decoration-color:currentColor}
    a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);\
    outline-offset:2px}
    .dek{font-size:1.15rem;color:var(--soft);margin:.9rem 0 1.4rem}
    .note,.meta,figcaption,.key{font:.9rem/1.5 var(--sans);color:var(--soft)}
    nav{font:.9rem/1.4 var(--sans);border-block:1px solid var(--line);padding:.55rem 0}
    nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;list-style:none;margin:0;padding:0}
    nav a{text-decoration:none}
    nav a:hover{text-decoration:underline}
    .glance{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(14rem,calc(50% - 1rem)),1fr));\
    gap:1.5rem 2rem;margin:2.2rem 0 0}
    .glance div{border-top:1px solid var(--line);padding-top:.5rem}
    dt{font:.8rem/1.4 var(--sans);color:var(--soft)}
    .glance dd{margin:.1rem 0 0;font-size:1.3rem;line-height:1.25;overflow-wrap:anywhere}
    .glance small{display:block;font:.85rem/1.4 var(--sans);color:var(--soft);margin-top:.2rem}
    .also{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.5rem 1.2rem;margin:.6rem 0}
    .also dt{padding-top:.25rem}
    .also dd{margin:0;overflow-wrap:anywhere}
    .also small{font:.8rem var(--sans);color:var(--soft)}
    .scroll{container-type:inline-size;overflow-x:auto;margin:1.4rem 0 .6rem}
    table{border-collapse:collapse;width:100%;font:.92rem/1.4 var(--sans);\
    font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;font:600 1.12rem/1.35 var(--serif);padding:.2rem 0 .5rem}
    th,td{text-align:left;vertical-align:top;padding:.42rem .7rem .42rem 0;\
    border-bottom:1px solid var(--line);font-weight:400}
    thead th{font-size:.78rem;color:var(--soft);vertical-align:bottom;padding-block:.2rem}
    tbody th{overflow-wrap:anywhere;min-width:8rem;font-size:1rem;position:sticky;left:0;\
    background:var(--paper)}
    td,th.num{text-align:right;white-space:nowrap}
    td.words{text-align:left}
    td.bar,td.line{text-align:left;width:7.5rem;min-width:4rem;padding-top:.8rem}
    td.line{padding-top:.4rem}
    td:last-child,th:last-child{padding-right:0}
    .names th[scope=row]{width:46%}
    .small,.small tbody th{font-size:.85rem}
    .small{width:auto;min-width:18rem}
    .small thead th.num{max-width:7rem;overflow-wrap:anywhere;white-space:normal}
    svg{display:block;overflow:visible;width:100%}
    td.bar svg{max-width:7.5rem;height:.65rem}
    td.bar rect{height:100%;fill:var(--accent)}
    td.bar rect:not([class]){opacity:.8}
    .tone{background:linear-gradient(var(--soft),var(--soft)) center/1px 100% no-repeat}
    .trend{max-width:7.5rem;height:1.5rem}
    .count{fill:var(--accent)}
    .neg,td.bar .neg{fill:var(--neg)}.pos,td.bar .pos{fill:var(--pos)}.neu,td.bar .neu{fill:var(--neu)}
    .axis{stroke:var(--soft);stroke-width:1;fill:none}
    .grid{stroke:var(--line);fill:none}
    .trend path{fill:none;stroke:var(--accent);stroke-width:1.5;stroke-linejoin:round}
    .trend circle{fill:var(--accent)}
    .timeline{min-width:34rem}
    .timeline text{font:12px var(--sans);fill:var(--soft)}
    figure{margin:1.4rem 0 0}
    summary{cursor:pointer}
    summary::marker{color:var(--soft);font-size:.8em}
    .numbers{font:.9rem var(--sans);color:var(--soft);margin-bottom:1.6rem}
    .numbers table{color:var(--ink)}
    .behind{contain:inline-size;padding:.3rem 0 .4rem}
    .behind>*{width:min(100cqw,42rem)}
    .behind>p{color:var(--soft);font-size:.87rem;margin:.2rem 0 .5rem}
    blockquote{margin:.6rem 0;padding:.05rem 0 .05rem .9rem;border-left:4px solid var(--line)}
    blockquote.neg{border-left:4px double var(--neg)}blockquote.pos{border-left-color:var(--pos)}
    blockquote p{margin:.1rem 0;font:1rem/1.5 var(--serif)}
    blockquote footer{font:.85rem/1.45 var(--sans);color:var(--soft);overflow-wrap:anywhere}
    .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 2.5rem}
    .two h3{margin-top:1rem}
    .quotes{list-style:none;margin:0;padding:0}
    .quotes li{margin:1.1rem 0}
    .matrix{width:auto}
    .matrix td{min-width:2rem;text-align:center;padding:.35rem .2rem;border:1px solid var(--paper)}
    .matrix thead th{padding:.2rem}.matrix thead .num{text-align:center}
    .matrix th[scope=row]{max-width:16rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
    .matrix small{display:inline-block;min-width:1.5em;color:var(--soft)}
    .matrix .self{background:var(--fill)}
    .l1,.l2,.l3,.l4,.l5{background:color-mix(in srgb,var(--accent) var(--t),var(--paper))}
    .l1{--t:12%}.l2{--t:26%}.l3{--t:42%}.l4{--t:62%}.l5{--t:82%}
    .l4,.l5{color:var(--paper)}
    .pairs i{color:var(--soft);font-size:.87rem}
    article{border-top:1px solid var(--line);margin-top:3rem;padding-top:.4rem;scroll-margin-top:1rem}
    article h3{font-size:1.45rem;line-height:1.3;margin:1rem 0 .4rem;text-wrap:balance}
    .text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;max-width:42rem;\
    line-height:1.75;margin-top:1rem}
    mark{background:var(--mark);color:inherit;padding:.08em .18em;border-radius:.2em;\
    box-decoration-break:clone;-webkit-box-decoration-break:clone}
    mark.q{background:none;border-bottom:1px dotted var(--soft);border-radius:0;padding:0}
    mark i{user-select:none;-webkit-user-select:none;font:normal 500 .62em/1 var(--sans);color:var(--accent);margin-left:.35em;\
    letter-spacing:.02em;vertical-align:.1em;white-space:nowrap}
    .n1,.n2,.n3,.p1,.p2,.p3{box-decoration-break:clone;-webkit-box-decoration-break:clone;\
    padding:.12em 0}
    .n1{background:rgba(var(--n),.08)}.n2{background:rgba(var(--n),.16)}.n3{background:rgba(var(--n),.25)}
    .p1{background:rgba(var(--p),.08)}.p2{background:rgba(var(--p),.15)}.p3{background:rgba(var(--p),.24)}
    .n1::before,.n2::before,.n3::before{content:"▾" / "negative: ";color:var(--neg);\
    font:.7em var(--sans);vertical-align:.1em;padding:0 .25em}
    .p1::before,.p2::before,.p3::before{content:"▴" / "positive: ";color:var(--pos);\
    font:.7em var(--sans);vertical-align:.1em;padding:0 .25em}
    u{text-decoration:underline 2px var(--pos);text-underline-offset:.18em;text-decoration-skip-ink:none}
    u.n{text-decoration-color:var(--neg);text-decoration-style:dashed}
    .u{font:.7em var(--sans);border:1px solid var(--soft);border-radius:.2em;padding:0 .2em;\
    color:var(--soft);white-space:nowrap}
    .aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    code{font-size:.9em}
    @media(max-width:36rem){body{font-size:1rem}.top{padding-top:2rem}section{margin:3rem 0}\
    .also{grid-template-columns:1fr;gap:.1rem}.also dd{margin-bottom:.6rem}\
    .names th[scope=row]{width:auto}.bar,.line{display:none}th,td{padding-right:.5rem}\
    tbody th{min-width:6.5rem}.matrix th[scope=row]{max-width:9rem}}
    @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--fill:#eee}\
    body{font-size:10pt}summary::marker{content:""}\
    nav,.numbers:not([open]){display:none}.top,main{max-width:none;padding:0}tbody th{position:static}\
    article,blockquote,tr,figure,.names,.actors,.matrix,.pairs{break-inside:avoid}article{break-inside:auto}\
    h2,h3,caption,.note{break-after:avoid}section{margin:2rem 0}.scroll{overflow:visible}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
