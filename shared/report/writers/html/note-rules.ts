/** How footnotes, comments and their marks are set. */
export const noteRules = `.note-mark a {
  padding-inline-start: 0.08em;
  text-decoration: none;
}
.notes, .comments {
  margin-top: calc(var(--space) * 4);
  padding-top: calc(var(--space) * 0.5);
  border-top: 0.5pt solid #8c8c8c;
  font-size: 0.92em;
  line-height: 1.35;
}
:is(.notes, .comments) > :is(h1, h2) {
  margin-top: 0.6em;
}
.label > a[role] {
  text-decoration: none;
}
mark {
  padding-block: 0.05em;
  border-bottom: 0.75pt solid #c98a00;
  background: #fff4cf;
  color: inherit;
  print-color-adjust: exact;
}
.commented {
  box-shadow: -0.2em 0 0 -0.05em #fff, -0.3em 0 0 -0.05em #c98a00;
}
[dir='rtl'] .commented, .commented[dir='rtl'] {
  box-shadow: 0.2em 0 0 -0.05em #fff, 0.3em 0 0 -0.05em #c98a00;
}
.comment-mark a, .thread-label {
  font-family: var(--heading-font);
  font-style: normal;
  font-weight: bold;
  color: #7a5200;
  text-decoration: none;
}
.comment-mark a {
  padding-inline-start: 0.15em;
  white-space: nowrap;
}
.comment-mark a::before {
  content: '[';
}
.comment-mark a::after {
  content: ']';
}
.threads, .replies {
  padding: 0;
  list-style: none;
}
.threads > li {
  position: relative;
  margin-bottom: calc(var(--space) * 1.5);
  padding-inline-start: 3.6em;
}
.thread-label {
  position: absolute;
  inset-inline-start: 0;
}
.thread-label a {
  color: inherit;
  text-decoration: none;
}
.byline, .threads > li > .byline {
  margin-bottom: 0.1em;
  text-align: start;
  break-after: avoid;
}
.author {
  font-weight: bold;
}
time, .resolved {
  color: #5b6470;
}
time::before, .resolved::before {
  content: '· ';
}
.replies {
  margin-top: 0.5em;
  padding-inline-start: 1em;
  border-inline-start: 1.5pt solid #e3c987;
}
.sheet > :is(.notes, .comments):first-child {
  padding-top: 0;
  border-top: 0;
}
:target {
  background: #fff4cf;
}`;
