/// The look of a page of mistakes. What is in gold is underlined and what was found is shaded, so
/// that neither needs colour to be told apart.
enum MistakeStyle {
  static let sheet: StaticString = """

    :root{--paper:#fdfcf9;--ink:#1d1c1a;--soft:#65615a;--line:#dcd7cc;--gold:#2468a8;\
    --found:#c2600c33}
    @media(prefers-color-scheme:dark){:root{--paper:#171613;--ink:#e9e5dc;--soft:#a39d91;\
    --line:#37342e;--gold:#74b0e8;--found:#ee9a4d4d}}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,serif}
    main{max-width:52rem;margin:0 auto;padding:2.5rem 1.25rem}
    h1{font-size:2rem;line-height:1.15;margin:0;overflow-wrap:anywhere}
    h2{font-size:1.2rem;border-top:2px solid var(--line);padding-top:.6rem;margin:2.2rem 0 .4rem;\
    overflow-wrap:anywhere}
    .dek,.key,small,table,.kinds{font-family:system-ui,sans-serif;color:var(--soft)}
    table{border-collapse:collapse;margin:1.2rem 0;font-size:.9rem;\
    font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:.3rem 0}
    th,td{padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line);font-weight:400;\
    text-align:right}
    th[scope=row]{text-align:left;color:var(--ink);overflow-wrap:anywhere}
    ul{list-style:none;padding:0}
    .kinds{columns:18rem;column-gap:2.5rem;font-size:.9rem;padding-left:1.6rem}
    li p{margin:.8rem 0 0;overflow-wrap:anywhere;unicode-bidi:plaintext}
    small{overflow-wrap:anywhere}
    a{color:inherit}
    mark{background:none;color:inherit;padding:.1em .15em}
    .g,.b{text-decoration:underline 2px var(--gold);text-underline-offset:.2em}
    .f,.b{background:var(--found)}
    .e{color:var(--gold);font-weight:700;padding:.1em .35em}
    .u{font:.7em sans-serif;border:1px solid var(--soft);color:var(--soft)}
    @media print{main{max-width:none;padding:0}li{break-inside:avoid}}

    """
}
