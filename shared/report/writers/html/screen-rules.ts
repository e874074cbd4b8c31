import type { Report } from '../../report';
import { marginSize } from './page-rules';

/** Sheets on a quiet ground on the screen, bare pages on paper. */
export function screenRules({ page, look }: Report): string {
  const lift = Math.min(page.top / 2, 10);
  return `@media screen {
  body {
    background: #e9ebee;
  }
  main {
    padding: 1.5rem 1rem 3rem;
  }
  .sheet {
    box-sizing: border-box;
    max-width: ${page.width}mm;
    margin: 0 auto 1.5rem;
    padding-block: ${page.top}mm ${page.bottom}mm;
    padding-inline: min(${page.start}mm, 7vw) min(${page.end}mm, 7vw);
    background: #fff;
    box-shadow: 0 0 0 1px #d5d9de, 0 2px 10px #1a2b4014;
  }
  .sheet.landscape {
    max-width: ${page.height}mm;
  }
  .sheet > .running-header {
    margin: -${lift}mm 0 ${lift}mm;
    font-size: ${marginSize(look)}pt;
    color: #595959;
    text-align: end;
  }
  a:focus-visible {
    outline: 2px solid #0b4f9e;
    outline-offset: 2px;
  }
}
@media screen and (max-width: 40rem) {
  main {
    padding: 0;
  }
  .sheet {
    margin: 0;
    padding-block: 2rem;
    box-shadow: none;
  }
}
@media print {
  .running-header {
    display: none;
  }
  .sheet + .sheet {
    break-before: page;
  }
}`;
}
