// The house's look: one style sheet, in every page, and the hash by which the pages' policy knows it.
import { createHash } from 'node:crypto';

/** CSS. Colours meet WCAG AA in light and dark; verdicts differ by sign and word as well. */
export const style = `
:root{color-scheme:light dark;
--paper:#fffdf8;--panel:#f7f3e9;--ink:#211f1b;--soft:#5d584e;--rule:#dfd8c8;--link:#0b5a70;
--open:#5d584e;--open-bg:#f1ede2;
--true:#17603a;--true-bg:#e2f1e6;
--mixture:#774900;--mixture-bg:#faedcd;
--false:#9b1c1c;--false-bg:#fbe5e2;
--other:#4a4470;--other-bg:#ebe9f5;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype","Source Serif 4","Noto Serif",Georgia,Cambria,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#16171a;--panel:#1f2125;--ink:#e9e5dc;--soft:#aaa598;--rule:#3a3c42;--link:#8ccbdd;
--open:#aaa598;--open-bg:#2a2b2e;
--true:#93d8ab;--true-bg:#17351f;
--mixture:#f0c676;--mixture-bg:#3b2d0e;
--false:#f4aaa3;--false-bg:#44201d;
--other:#c2bdef;--other-bg:#2b2846}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1875rem/1.6 var(--serif);overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:.16rem solid var(--link);outline-offset:.16rem;border-radius:.1rem}
main:focus{outline:none}
h1,h2,h3,h4,h5,h6{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.9rem,1.35rem + 2.4vw,3rem);line-height:1.1;letter-spacing:-.012em}
p,ul,ol,dl,blockquote,figure,pre,table{margin:0 0 1.1em}
ul,ol{padding-inline-start:1.3em}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);font:600 1rem var(--sans)}
.skip:focus{left:.5rem;z-index:1}

.masthead,main,.colophon{width:min(69rem,100% - 2.5rem);margin:0 auto}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem 2rem;padding-top:1.1rem;padding-bottom:.9rem;border-bottom:1px solid var(--rule);font:.9375rem/1.4 var(--sans)}
.masthead .name{margin:0;margin-inline-end:auto;font:700 1.25rem/1.2 var(--serif);letter-spacing:-.01em}
.masthead a{text-decoration:none;color:inherit}
.masthead a:hover{text-decoration:underline}
.masthead ul,.colophon ul,.years{display:flex;flex-wrap:wrap;gap:.35rem 1.3rem;list-style:none;margin:0;padding:0}
.masthead nav a{color:var(--soft)}
.masthead nav a[aria-current]{color:var(--ink);font-weight:600}
main{padding-top:clamp(1.75rem,1rem + 3vw,3.5rem);padding-bottom:4rem}
.colophon{border-top:1px solid var(--rule);padding-top:1.5rem;padding-bottom:3rem;color:var(--soft);font:.875rem/1.6 var(--sans)}
.colophon p{margin:0 0 .6rem}
.colophon nav{margin:0 0 .6rem}
.colophon a{color:inherit}

.kicker{margin:0 0 .7rem;font:600 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase}
.kicker a{text-decoration:none}
.kicker a:hover{text-decoration:underline}
.standfirst{margin:.8rem 0 0;font-size:1.25rem;line-height:1.45;color:var(--soft);max-width:38rem;text-wrap:pretty}
.byline{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:1rem 0 0;font:.9375rem/1.5 var(--sans);color:var(--soft)}
.byline .p-author{color:var(--ink);font-weight:600}
.glance{margin:1rem 0 0;padding:.55rem .9rem;width:fit-content;background:var(--panel);border-radius:.4rem;font:.875rem/1.5 var(--sans)}

.layout{display:grid;grid-template-columns:minmax(0,1fr);gap:0 4rem}
.layout>header{margin-bottom:2.2rem}
.lead{margin:0 0 2.2rem}
img{display:block;max-width:100%;height:auto;border-radius:.3rem}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin-top:.5rem;font:.8125rem/1.5 var(--sans);color:var(--soft)}
figcaption small{font-size:1em}
.layout>header h1{max-width:22em}
.text,.list{max-width:38rem}
.e-content{hyphens:auto;text-wrap:pretty}
.e-content h2{font-size:1.5rem;margin:2em 0 .6em}
.e-content h3{font-size:1.25rem;margin:1.7em 0 .5em}
.e-content h4,.e-content h5,.e-content h6{font-size:1.1rem;margin:1.5em 0 .4em}
.e-content blockquote{margin-inline-start:0;padding-inline-start:1.1rem;border-inline-start:.2rem solid var(--rule);color:var(--soft)}
.e-content code{font-size:.86em}
.e-content pre{padding:.9rem 1rem;background:var(--panel);border-radius:.4rem;white-space:pre-wrap;font-size:.9rem;line-height:1.5}
.e-content .footnotes{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:1rem}
.scroll{overflow-x:auto;margin-bottom:1.1em}
.scroll table{margin:0}
table{border-collapse:collapse;font:.9375rem/1.45 var(--sans)}
th,td{padding:.4rem 0;padding-inline-end:.8rem;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
td.right,th.right{text-align:end}td.center,th.center{text-align:center}
.author-note{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--rule);font-style:italic;font-size:1.0625rem;color:var(--soft)}
.author-note p{margin:0}

mark{background:none;color:inherit;text-decoration:underline;text-decoration-color:var(--mark);text-decoration-thickness:.11em;text-underline-offset:.22em;text-decoration-skip-ink:none}
mark.open{--mark:var(--open);text-decoration-style:dotted}
mark.true{--mark:var(--true);background:var(--true-bg)}
mark.mixture{--mark:var(--mixture);background:var(--mixture-bg)}
mark.false{--mark:var(--false);background:var(--false-bg)}
mark.other{--mark:var(--other);background:var(--other-bg)}
mark:target{outline:.12rem solid var(--mark);outline-offset:.12rem}
.chip{hyphens:none}
.verdict{padding:.16em .62em .2em;border-radius:1em;font:600 .8125rem/1.4 var(--sans);text-decoration:none;display:inline-block;max-width:100%;box-sizing:border-box;color:var(--open);background:var(--open-bg)}
.verdict::before{margin-inline-end:.38em;content:"○";content:"○"/""}
.verdict.true{color:var(--true);background:var(--true-bg)}
.verdict.true::before{content:"✓";content:"✓"/""}
.verdict.mixture{color:var(--mixture);background:var(--mixture-bg)}
.verdict.mixture::before{content:"≈";content:"≈"/""}
.verdict.false{color:var(--false);background:var(--false-bg)}
.verdict.false::before{content:"✗";content:"✗"/""}
.verdict.other{color:var(--other);background:var(--other-bg)}
.verdict.other::before{content:"–";content:"–"/""}
.chip .verdict{font-size:.75rem}
a.verdict:hover{text-decoration:underline}
.number{padding:.05em .45em;border:1px solid currentColor;border-radius:1em;font:600 .6875rem/1.45 var(--sans);text-align:center;text-decoration:none;color:var(--open);vertical-align:.2em}

.side>section,.foot>section{margin-top:2.75rem}
.side h2,.foot h2{margin-bottom:.9rem;font:700 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase}
.side h2{padding-top:.7rem;border-top:.2rem solid var(--ink)}
.claims ol{list-style:none;padding:0;margin:0;counter-reset:claim}
.claims li{counter-increment:claim;padding:.95rem 0 .9rem;border-bottom:1px solid var(--rule);font-size:1rem;line-height:1.45}
.claims li:first-child{padding-top:0}
.claims li:target{background:var(--panel);box-shadow:0 0 0 .6rem var(--panel)}
.claims p{margin:0 0 .4rem}
.claims .wording{font-weight:600;text-wrap:pretty}
.claims .wording::before{content:counter(claim) ". "}
.claims q{color:var(--soft);font-style:italic}
.claims .about,.claims .ways{font:.875rem/1.6 var(--sans);color:var(--soft)}
.claims .ways{margin:0}
.entities h3{margin:1.2rem 0 .4rem;font:600 .9375rem/1.3 var(--sans);color:var(--soft)}
.entities ul{display:flex;flex-wrap:wrap;gap:.1rem 1rem;list-style:none;padding:0;margin:0;font-size:1rem;line-height:1.65}
.count{font:.8125rem var(--sans);color:var(--soft);white-space:nowrap}
.foot{max-width:38rem}
.foot h2{padding-top:.7rem;border-top:1px solid var(--rule)}
.date-line svg{display:block;overflow:visible;margin:.4rem 0 1rem;color:var(--ink);font:.8125rem var(--sans)}
.date-line text{fill:currentColor}
.date-line .year{fill:var(--soft)}
.date-line .axis{stroke:var(--rule);stroke-width:1.5}
.date-line .stem{stroke:var(--soft);stroke-width:1}
.date-line .point{stroke:var(--link);stroke-width:9;stroke-linecap:round}
.date-line ol{list-style:none;padding:0;margin:0;font-size:1rem;line-height:1.65}
.date-line q{color:var(--soft);font-style:italic}
.forms,.forms ul{font:.9375rem/1.6 var(--sans)}
.corrections li{margin-bottom:.5em}

.fact-check h1{font-size:clamp(1.7rem,1.25rem + 2vw,2.5rem)}
.panel{padding:1.4rem 1.5rem 1.5rem;border-radius:.6rem;border-inline-start:.35rem solid var(--mark);background:var(--panel)}
.panel.true{--mark:var(--true)}.panel.mixture{--mark:var(--mixture)}.panel.false{--mark:var(--false)}.panel.other{--mark:var(--other)}
.fact-check .panel h2{margin:0 0 .6rem;text-transform:none;letter-spacing:0}
.panel .verdict{font-size:1.125rem;padding:.25em .8em .3em}
.panel .meaning{font:.9375rem/1.5 var(--sans);color:var(--soft);margin-bottom:.8rem}
.panel .conclusion{font-size:1.25rem;line-height:1.5;text-wrap:pretty}
.scale{display:flex;gap:.25rem;list-style:none;margin:0;padding:0;font:.8125rem/1.25 var(--sans);color:var(--soft)}
.scale li{flex:1 1 0;padding-top:.4rem;border-top:.35rem solid var(--rule)}
.scale [aria-current]{color:var(--ink);font-weight:700;border-color:var(--mark)}
.scale [aria-current]::before{content:"▲ ";content:"▲ "/""}
.said blockquote{margin:0 0 1rem;font-size:1.125rem;font-style:italic;line-height:1.45}
.said blockquote p::before{content:"“"}.said blockquote p::after{content:"”"}
.said blockquote p{margin:0}
dl{margin:0;font:.9375rem/1.5 var(--sans)}
dt{color:var(--soft);font-size:.8125rem}dd{margin:0 0 .6rem}dd:has(+dd){margin-bottom:.15rem}
.sources li{margin-bottom:.8em;font-size:1.0625rem;line-height:1.5}
.sources li::marker{font:600 .875rem var(--sans);color:var(--soft)}
.sources .kind{font:.8125rem/1.5 var(--sans);color:var(--soft)}
.sources .note{margin:.2em 0 0;font-size:1rem;color:var(--soft)}
.signature p,.cite p{margin:0;font-size:1.0625rem}
.address{overflow-wrap:anywhere}
textarea{display:block;width:100%;padding:.7rem .8rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--panel);color:var(--ink);font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;resize:vertical}
button{padding:.4rem 1rem;border:1px solid currentColor;border-radius:.3rem;background:var(--paper);color:var(--link);font:600 .9375rem/1.4 var(--sans);cursor:pointer}
.kit h1 a{color:inherit;text-decoration:none}.kit h1 a:hover{text-decoration:underline}
textarea+p{margin-top:.6rem}
.embed p,.kit>p,.kit div>p{font:.9375rem/1.5 var(--sans);margin-bottom:.6rem}

.front,.list{display:block}
.front>header{margin-bottom:1rem}
.front section>h2{margin:2.5rem 0 0;padding-top:.7rem;border-top:.2rem solid var(--ink);font:700 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase}
.list>header{margin-bottom:1.6rem}
.card{padding:1.3rem 0 1.4rem;border-bottom:1px solid var(--rule)}
.card h2,.card h3{font-size:1.5rem;line-height:1.22}
.check h2,.check h3{font-size:1.125rem;line-height:1.35}
.card a{text-decoration:none;color:inherit}
.card a:hover{text-decoration:underline}
.card p{margin:.55rem 0 0}
.card .p-summary{max-width:38rem;color:var(--soft)}
.card .byline{margin-top:.65rem;font-size:.875rem;align-items:center}
.articles .card:first-of-type h3{font-size:clamp(1.6rem,1.3rem + 1.2vw,2.1rem);letter-spacing:-.01em}
.front section>p{margin:1rem 0 0;font:.9375rem var(--sans)}
h2+.lines,h2+ul{margin-top:.4rem}
.list>h2,.list>section>h2{margin:2.2rem 0 .7rem;padding-top:.7rem;border-top:.2rem solid var(--ink);font:700 .8125rem/1.3 var(--sans);letter-spacing:.07em;text-transform:uppercase}
.feeds{margin-bottom:1.6rem}.feeds dt{margin-top:1rem;font:600 1.0625rem/1.4 var(--sans);color:var(--ink)}.feeds .address{font-size:.8125rem;color:var(--soft)}
.lines{list-style:none;padding:0}
.lines li{padding:.55rem 0;border-bottom:1px solid var(--rule)}
.lines time{font:.875rem var(--sans);color:var(--soft);white-space:nowrap}
.list nav h2{font:600 1rem var(--sans);margin:0 0 .4rem}

@media (min-width:60rem){
.layout{grid-template-columns:minmax(0,38rem) minmax(15rem,20rem);grid-template-rows:auto auto 1fr;grid-template-areas:"head head" "text side" "foot side";justify-content:space-between}
.layout>header{grid-area:head;margin-bottom:2.8rem}
.text{grid-area:text}.side{grid-area:side}.foot{grid-area:foot}
.side>section:first-child{margin-top:.4rem}
.front{display:grid;grid-template-columns:minmax(0,38rem) minmax(15rem,20rem);justify-content:space-between;gap:0 4rem}
.front>header{grid-column:1/-1}}
@media (max-width:30rem){
body{font-size:1.125rem}
.scale{flex-direction:column;gap:.1rem}
.scale [aria-current]::before{content:none}
.scale li{padding:.2rem 0;padding-inline-start:.7rem;border-top:0;border-inline-start:.35rem solid var(--rule)}
.panel{padding:1.1rem 1.1rem 1.2rem}}
@media (forced-colors:active){mark{background:Mark;color:MarkText}.verdict,.panel{border:1px solid}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;--open:#444;--true:#17603a;--mixture:#774900;--false:#9b1c1c;--other:#4a4470;--open-bg:none;--true-bg:none;--mixture-bg:none;--false-bg:none;--other-bg:none}
@page{margin:2cm}
html{font-size:9.3pt}
body{line-height:1.45}
.masthead nav,.skip,.colophon nav,.ways,.forms,.glance{display:none}
.masthead,main,.colophon{width:auto}
main{padding-top:1.2rem;padding-bottom:1rem}
.layout,.front{display:block}
.text,.foot,.list{max-width:none}
a{text-decoration:none}
.verdict,.panel .verdict{padding:0}
.chip .verdict::after{content:"]"}.chip .verdict::before,.chip .verdict.true::before,.chip .verdict.mixture::before,.chip .verdict.false::before,.chip .verdict.other::before{content:"[";margin:0}
h1{font-size:2.4rem}
h2,h3{break-after:avoid}
.claims li,.card,.panel,.date-line svg,.sources li{break-inside:avoid}
.panel{border:1px solid var(--rule);border-inline-start:.35rem solid var(--mark)}
.date-line ol{columns:2}}
`.trim();

/** The source of \`style\` for a Content Security Policy. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
