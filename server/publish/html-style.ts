import { createHash } from 'node:crypto';

/** The only style of a published page; fonts are the reader's own, so that the page loads nothing. */
export const htmlStyle = `
:root { --ink: #1b2a3d; --accent: #1f4e79; --soft: #505c69; --line: #c9d1da; --wash: #f3f6f9; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.6 "Libertinus Serif", Charter, "Bitstream Charter", Cambria, Georgia, serif; }
main, header.cover, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header.cover { padding-top: 3rem; padding-bottom: 1.5rem; border-bottom: 2px solid var(--accent); }
.project { margin: 0 0 1.5rem; color: var(--accent); letter-spacing: 0.05em; text-transform: uppercase; font-size: 0.9rem; }
.kind, .small, .facts dt, .step-facts dt { color: var(--soft); font-size: 0.9rem; }
.kind { margin: 0; }
h1 { margin: 0.25rem 0 1rem; font-size: clamp(1.7rem, 4vw, 2.5rem); line-height: 1.15; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin: 2em 0 0.6em; color: var(--accent); line-height: 1.25; }
h2 { font-size: 1.45rem; } h3 { font-size: 1.2rem; } h4, h5, h6 { font-size: 1.05rem; }
h2.division { margin-top: 3em; text-align: center; }
.division .number { display: block; color: var(--soft); font-size: 0.85rem; font-weight: 400; letter-spacing: 0.06em; text-transform: uppercase; }
p { margin: 0 0 0.8em; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, dd, li, td, th { overflow-wrap: anywhere; }
.badge { display: inline-block; margin: 0 0.5rem 0.5rem 0; padding: 0.25rem 0.7rem; border-radius: 3px; background: #fbf1dc; color: #6b4a00; font-weight: 700; }
.badge.in-force { background: #e6f2ea; color: #1d5b35; }
.badge.marking { background: #fbe6e6; color: #8a1c1c; }
.digest { color: var(--soft); font: 0.75rem/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; direction: ltr; overflow-wrap: anywhere; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0.25em 0; }
nav .depth-0 { font-weight: 700; } nav .depth-1 { padding-inline-start: 1.25rem; } nav .depth-2 { padding-inline-start: 2.5rem; }
nav a { color: inherit; text-decoration: none; } nav a:hover, nav a:focus-visible { text-decoration: underline; }
a { color: var(--accent); }
.numbered { display: flex; gap: 0.75em; }
.numbered > .number { flex: none; min-width: 2em; }
.item > .number { min-width: 0.8em; }
.level-2 { margin-inline-start: 2rem; } .level-3 { margin-inline-start: 4rem; } .level-4 { margin-inline-start: 6rem; } .level-5 { margin-inline-start: 8rem; }
.definition { margin-inline-start: 2rem; }
.title { margin: 2em 0; text-align: center; font-size: 1.5rem; font-weight: 700; }
.note { padding: 0.7rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--wash); font-size: 0.95rem; }
.step { display: flex; gap: 1rem; margin: 0 0 0.8em; }
.step > .number { flex: none; width: 4.5rem; color: var(--accent); font-weight: 700; }
.step p { margin-bottom: 0.2em; }
.step-facts { display: grid; grid-template-columns: auto 1fr; gap: 0 0.8rem; margin: 0; font-size: 0.95rem; }
dd { margin: 0; }
.facts { display: grid; gap: 0.3rem; margin: 0 0 1rem; }
.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; align-items: baseline; }
.tally .facts { grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.3rem 2rem; padding: 0.8rem 1rem; background: var(--wash); }
.tally .facts > div { grid-template-columns: 1fr auto; } .tally dd { font-weight: 700; }
.table { overflow-x: auto; margin: 1.4em 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
td, th { min-width: 5rem; padding: 0.45rem 0.6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--wash); } td p, th p { margin: 0; }
.outcome { font-size: 1.15rem; font-weight: 700; }
.signatures { list-style: none; margin: 0; padding: 0; }
.signature { margin: 0 0 1rem; padding: 1rem 1.2rem; border: 1px solid var(--line); border-radius: 3px; break-inside: avoid; }
.signed { display: flex; justify-content: space-between; gap: 1rem; } .for { color: #1d5b35; font-weight: 700; } .against { color: #8a1c1c; font-weight: 700; }
blockquote { margin: 0 0 0.8rem; font-style: italic; }
main > blockquote { margin-inline: 2.5rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-style: normal; }
.warning { border-inline-start-color: #b3541e; background: #fdf3ea; } .warning strong { color: #8a3d10; }
h3.section { text-align: center; }
.recital { margin-inline-start: 2rem; }
figure { margin: 1.6em 0; text-align: center; } figure img { max-width: 100%; height: auto; } figure .width-25 { width: 25%; } figure .width-50 { width: 50%; } figure .width-75 { width: 75%; } figure .width-100 { width: 100%; } .instead-of-image { display: inline-block; padding: 0.8rem 1rem; border: 1px solid var(--line); color: var(--soft); font-style: italic; } figcaption { margin-top: 0.5em; color: var(--soft); font-size: 0.95rem; } figcaption .number { font-weight: 700; }
.footnote { font-size: 0.9rem; } .footnotes { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid var(--line); } .footnotes h2 { margin-top: 0.5rem; font-size: 1.1rem; } .footnote .number { color: var(--soft); font-weight: 700; } sup { line-height: 0; } sup a { text-decoration: none; }
.signature .digest { margin: 0; }
footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; border-top: 1px solid var(--line); }
.procedure .picture { overflow-x: auto; } .procedure svg { max-width: none; } .procedure td:first-child { white-space: nowrap; }
@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 1fr; gap: 0; }
  .level-2 { margin-inline-start: 1rem; } .level-3 { margin-inline-start: 2rem; } .level-4, .level-5 { margin-inline-start: 3rem; }
  .step { display: block; }
}
@media print {
  @page { size: A4; margin: 25mm 22mm; }
  body { font-size: 10.5pt; }
  main, header.cover, footer { max-width: none; padding-inline: 0; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  h2.annex, h2.schedule, .closing, .page-break { break-before: page; }
  tr, .step, figure, .procedure .picture { break-inside: avoid; } .procedure svg { max-width: 100%; height: auto; }
  a { color: inherit; }
}
`;

/** For a page that may run nothing and load nothing: its images are in it; `style-src` allows the style above alone. */
export const publicationPolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(htmlStyle).digest('base64')}'`,
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');
