import type { Report, ReportLook } from '../../report';
import { arabicFontStack, chineseFontStack, fontStack } from './font-stack';

/** One line of Word's single spacing, in ems. */
const singleLine = 1.2;

/** How running text, titles and headings are set. */
export function textRules({ look }: Report): string {
  return `:root {
  color-scheme: light;
  --space: ${look.spaceAfter}pt;
  --body-font: ${fontStack(look.bodyFont, look)};
  --heading-font: ${fontStack(look.headingFont, look)};
}
:lang(ar), :lang(fa), :lang(ur) {
  --body-font: ${arabicFontStack(look.bodyFont, look)};
  --heading-font: ${arabicFontStack(look.headingFont, look)};
}
:lang(zh), :lang(ja), :lang(ko) {
  --body-font: ${chineseFontStack(look.bodyFont, look)};
  --heading-font: ${chineseFontStack(look.headingFont, look)};
}
body {
  margin: 0;
  font-family: var(--body-font);
  font-size: ${look.size}pt;
  line-height: ${(look.lineSpacing * singleLine).toFixed(3)};
  color: #${look.colour};
  font-kerning: normal;
  font-variant-numeric: lining-nums;
  hyphens: none;
  overflow-wrap: break-word;
  orphans: 2;
  widows: 2;
}
[lang] {
  font-family: var(--body-font);
}
p, blockquote, ul, ol, table, figure {
  margin: 0 0 var(--space);
}
p {
  text-align: ${look.justified ? 'justify' : 'start'};
  text-wrap: pretty;
}
.numbered {
  padding-inline-start: 2.6em;
}
.number {
  display: inline-block;
  min-width: 2.2em;
  margin-inline: -2.6em 0.4em;
}
.sheet > p.indented, .sheet > blockquote > .indented {
  padding-inline-start: 2.6em;
}
.sheet > :is(ul, ol).indented {
  margin-inline-start: 2.6em;
}
blockquote {
  margin-inline: 2.6em;
}
.label:is(p) {
  font-weight: bold;
  margin-top: calc(var(--space) * 1.25);
  margin-bottom: calc(var(--space) * 0.6);
  break-after: avoid;
}
.line, .title-line {
  margin-bottom: 0;
}
:is(.line, .title-line) + :not(.line, .title-line) {
  margin-top: var(--space);
}
p.caption, caption, figcaption {
  font-size: ${look.size - 1}pt;
  font-weight: bold;
}
.align-centre {
  text-align: center;
}
.align-end {
  text-align: end;
}
a {
  color: #0b4f9e;
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.15em;
}
sup, sub {
  font-size: 0.7em;
  line-height: 0;
}
hr {
  margin: calc(var(--space) * 2) 0;
  border: 0;
  border-top: 0.5pt solid #8c8c8c;
}
${headingRules(look)}
.sheet > :first-child, .sheet > :first-child > :first-child, .running-header + * {
  margin-top: 0;
}`;
}

function headingRules(look: ReportLook): string {
  const levels = Array.from({ length: 6 }, (_, index) => {
    const size = look.headingSizes[index] ?? look.headingSizes.at(-1) ?? look.size;
    const italic = index > 1 ? ' font-style: italic;' : '';
    return `.level-${index + 1} { font-size: ${size}pt;${italic} }`;
  });
  return `h1, h2, h3, h4, h5, h6, .title, .subtitle {
  margin: 1.15em 0 0.4em;
  font-family: var(--heading-font);
  font-weight: bold;
  line-height: 1.25;
  color: #${look.headingColour};
  text-align: start;
  text-wrap: balance;
  break-after: avoid;
  break-inside: avoid;
}
:is(h1, h2, h3, h4, h5, h6) + :is(h1, h2, h3, h4, h5, h6) {
  margin-top: 0.4em;
}
.hanging {
  display: flex;
}
.hanging > .label {
  flex: none;
  min-width: 1.6em;
  margin-inline-end: 0.15em;
  white-space: pre;
}
${levels.join('\n')}
.title {
  margin: 0 0 0.35em;
  font-size: ${look.titleSize}pt;
  line-height: 1.2;
}
.subtitle {
  margin: 0 0 0.35em;
  font-size: ${(look.size + (look.titleSize - look.size) / 2.5).toFixed(1)}pt;
  font-weight: normal;
}
:is(.title, .subtitle, .title-line) + :not(.title, .subtitle, .title-line) {
  margin-top: calc(var(--space) * 2.5);
}
:is(.title, .subtitle, .title-line).align-centre {
  text-align: center;
}
:is(.title, .subtitle, .title-line).align-end {
  text-align: end;
}`;
}
