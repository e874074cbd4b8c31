import type { Report } from '../../report';
import { blockRules } from './block-rules';
import { noteRules } from './note-rules';
import { pageRules } from './page-rules';
import { screenRules } from './screen-rules';
import { textRules } from './text-rules';

/** The style sheet of a report, for screen and paper; it holds no `<`, so that nothing in it can end it. */
export function styleSheet(report: Report): string {
  return [pageRules(report), textRules(report), blockRules, noteRules, screenRules(report)].join(
    '\n',
  );
}
