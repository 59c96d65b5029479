import { html, raw } from 'hono/html';

/** A page of the server's own: no script, one style sheet. */
export function plainPage(title: string, content: unknown) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Footing</title>
<link rel="stylesheet" href="/server.css">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
${raw('')}`;
}

export const plainStyle = `:root { color-scheme: light dark; --ink: #16302b; --paper: #fbfaf6; --line: #c4cdc8; --soft: #47615b; --accent: #0b6353; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6efec; --paper: #10201d; --line: #3c5650; --soft: #a9bfb9; --accent: #6fd3bd; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-inline-size: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
a { color: var(--accent); }
h2 { margin-block: 2.5rem .5rem; border-block-start: 1px solid var(--line); padding-block-start: 1.5rem; }
code, pre { font: .9rem/1.45 ui-monospace, monospace; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.soft { color: var(--soft); }
label { display: grid; gap: .3rem; max-inline-size: 30rem; }
input, button { font: inherit; min-block-size: 2.75rem; padding: .3rem .8rem; border: 1px solid var(--soft); border-radius: .4rem; background: transparent; color: inherit; }
button { cursor: pointer; border-color: var(--accent); color: var(--accent); }
form { margin-block: 1rem; }
img { max-inline-size: 100%; border: 1px solid var(--line); }
.text { white-space: pre-wrap; }
.text, .words, pre { overflow-wrap: anywhere; }
`;
