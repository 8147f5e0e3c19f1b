// The look of an embed card, whole in its document, and the hash by which the card's policy knows it.
import { createHash } from 'node:crypto';

/** CSS. Colours meet WCAG AA in light and dark; verdicts differ by sign and word as well. */
export const style = `
:root{color-scheme:light dark;--paper:#fffdf8;--ink:#211f1b;--soft:#5d584e;--rule:#dfd8c8;--link:#0b5a70;--open:#5d584e;--open-bg:#f1ede2;--true:#17603a;--true-bg:#e2f1e6;--mixture:#774900;--mixture-bg:#faedcd;--false:#9b1c1c;--false-bg:#fbe5e2;--other:#4a4470;--other-bg:#ebe9f5}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e9e5dc;--soft:#aaa598;--rule:#3a3c42;--link:#8ccbdd;--open:#aaa598;--open-bg:#2a2b2e;--true:#93d8ab;--true-bg:#17351f;--mixture:#f0c676;--mixture-bg:#3b2d0e;--false:#f4aaa3;--false-bg:#44201d;--other:#c2bdef;--other-bg:#2b2846}}
*,::before,::after{box-sizing:border-box}
html,body{margin:0;min-height:100vh;background:var(--paper)}
body{color:var(--ink);font:400 15px/23px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
main{min-height:100vh;padding:16px 18px;border:1px solid var(--rule);border-inline-start:5px solid var(--mark);border-radius:8px;display:flex;flex-direction:column;gap:8px}
main.true{--mark:var(--true)}main.mixture{--mark:var(--mixture)}main.false{--mark:var(--false)}main.other{--mark:var(--other)}
h1,p{margin:0}
.kicker{font-weight:600;font-size:12px;line-height:18px;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
h1{font-size:17px;line-height:25px;font-weight:700;text-wrap:pretty}
.verdict{padding:2px 11px 3px;border-radius:12px;font-weight:600;font-size:14px;line-height:20px;display:inline-block;color:var(--open);background:var(--open-bg)}
.verdict.true{color:var(--true);background:var(--true-bg)}
.verdict.true::before{content:"✓ ";content:"✓ "/""}
.verdict.mixture{color:var(--mixture);background:var(--mixture-bg)}
.verdict.mixture::before{content:"≈ ";content:"≈ "/""}
.verdict.false{color:var(--false);background:var(--false-bg)}
.verdict.false::before{content:"✗ ";content:"✗ "/""}
.verdict.other{color:var(--other);background:var(--other-bg)}
.verdict.other::before{content:"– ";content:"– "/""}
.signed{margin-top:auto;padding-top:4px;color:var(--soft);font-size:13px}
a{color:var(--link);text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media (forced-colors:active){main,.verdict{border:1px solid}}
`.trim();

/** The source of \`style\` for a Content Security Policy. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
