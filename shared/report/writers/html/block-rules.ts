/** How lists, tables and figures are set. */
export const blockRules = `ul, ol {
  padding-inline-start: 2em;
}
li {
  padding-inline-start: 0.15em;
  margin-bottom: calc(var(--space) * 0.5);
}
li > p, li > ul, li > ol {
  margin-bottom: calc(var(--space) * 0.5);
}
li:last-child, li > :last-child {
  margin-bottom: 0;
}
.plain, .labelled {
  list-style: none;
}
.plain {
  padding-inline-start: 0;
}
li > .plain {
  padding-inline-start: 2em;
}
li > p > .label {
  display: inline-block;
  min-width: 1.75em;
  margin-inline: -2.15em 0.4em;
  text-align: end;
}
table {
  width: 100%;
  margin-top: calc(var(--space) * 1.5);
  margin-bottom: calc(var(--space) * 2);
  border-collapse: collapse;
  table-layout: fixed;
  font-size: 0.92em;
  line-height: 1.3;
}
caption {
  padding-bottom: 0.5em;
  text-align: start;
  break-after: avoid;
}
th, td {
  padding: 0.35em 0.55em;
  border: 0.5pt solid #b4b9c0;
  text-align: start;
  vertical-align: top;
  overflow-wrap: anywhere;
}
thead th {
  border-bottom: 1pt solid #5b6470;
  background: #eef0f3;
  vertical-align: bottom;
  print-color-adjust: exact;
}
:is(th, td).align-centre, :is(th, td).align-centre p {
  text-align: center;
}
:is(th, td).align-end, :is(th, td).align-end p {
  text-align: end;
}
:is(th, td) > p {
  margin-bottom: 0.3em;
  text-align: inherit;
}
:is(th, td) > :last-child {
  margin-bottom: 0;
}
tr, figure, li > p:first-child {
  break-inside: avoid-page;
}
thead {
  display: table-header-group;
}
img {
  max-width: 100%;
}
.logo {
  display: block;
  margin-bottom: calc(var(--space) * 2);
}
figure > img {
  display: block;
  margin-inline: auto;
}
figcaption {
  margin-top: 0.5em;
  text-align: center;
}`;
