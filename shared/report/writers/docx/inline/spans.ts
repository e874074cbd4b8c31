import { isSafeLink } from '../../../../base/links';
import type { Direction, FootnoteSpan, PageSpan, Span, TextSpan } from '../../../report';
import { threadsOfSpan } from '../marks/survey';
import type { Place, Session } from '../session';
import { isEastAsianLanguage, paragraphDirection } from './language';
import type { Links } from './links';
import { runsXml, runXml } from './runs';
import type { RunSetting } from './runs';

/** The part that spans are written into; only the main text has comments and footnotes. */
export interface SpanTarget {
  readonly session: Session;
  readonly links: Links;
  readonly direction: Direction;
  readonly language?: string | undefined;
  readonly isMainText: boolean;
}

/** The main text at a place. */
export function mainText(session: Session, place: Place): SpanTarget {
  const { direction, language } = place;
  return { session, links: session.links, direction, language, isMainText: true };
}

/** The runs, links, notes and comment marks of a paragraph. */
export function spansXml(spans: readonly (Span | PageSpan)[], target: SpanTarget): string {
  const pieces: string[] = [];
  let openLink = '';
  // Neighbouring runs of one link are one link, which a screen reader says once.
  const enterLink = (link: string): void => {
    if (link === openLink) return;
    if (openLink !== '') pieces.push('</w:hyperlink>');
    pieces.push(link);
    openLink = link;
  };
  for (const span of spans) {
    const threads = target.isMainText && isOfText(span) ? threadsOfSpan(span) : undefined;
    const before = threads === undefined ? '' : target.session.comments.before(threads);
    if (before !== '') enterLink('');
    pieces.push(before);
    enterLink(span.type === 'text' ? linkXml(span, target) : '');
    pieces.push(spanXml(span, target, openLink));
    const after = threads === undefined ? '' : target.session.comments.after(threads);
    if (after !== '') enterLink('');
    pieces.push(after);
  }
  enterLink('');
  return pieces.join('');
}

function isOfText(span: Span | PageSpan): span is Span {
  return span.type !== 'page' && span.type !== 'pages';
}

function linkXml(span: TextSpan, { session, links }: SpanTarget): string {
  if (span.link !== undefined && isSafeLink(span.link)) {
    return `<w:hyperlink r:id="${links.idOf(span.link)}" w:history="1">`;
  }
  const bookmark = span.target === undefined ? undefined : session.bookmarks.targetOf(span.target);
  return bookmark === undefined ? '' : `<w:hyperlink w:anchor="${bookmark}" w:history="1">`;
}

function spanXml(span: Span | PageSpan, target: SpanTarget, link: string): string {
  switch (span.type) {
    case 'text':
      if (span.text === '') return '';
      return runsXml(span.text, {
        ...settingAt(target, span.language),
        formats: span.formats,
        style: link.startsWith('<w:hyperlink r:id') ? 'Hyperlink' : undefined,
      });
    case 'break':
      return runXml('<w:br/>', settingAt(target));
    case 'footnote':
      return target.isMainText ? footnoteXml(span, target) : '';
    case 'page':
      return fieldXml('PAGE', target);
    case 'pages':
      return fieldXml('NUMPAGES', target);
  }
}

function settingAt(target: SpanTarget, language = target.language): RunSetting {
  const ofReport = target.session.report.language;
  const written = language ?? ofReport;
  return {
    language: written === ofReport ? undefined : written,
    direction: target.direction,
    eastAsian: isEastAsianLanguage(written),
  };
}

// Word shows a field without a result as an error until it is updated, so each has one.
function fieldXml(instruction: string, target: SpanTarget): string {
  const result = runXml('<w:t>1</w:t>', settingAt(target));
  return `<w:fldSimple w:instr=" ${instruction} ">${result}</w:fldSimple>`;
}

function footnoteXml(span: FootnoteSpan, target: SpanTarget): string {
  const { session, direction, language } = target;
  const note = { session, links: session.footnotes.links, direction, language, isMainText: false };
  const setting = { ...settingAt(note), language: undefined, style: 'FootnoteReference' };
  const bidi = paragraphDirection(direction, session.report.direction);
  const id = session.footnotes.add(
    `<w:p><w:pPr><w:pStyle w:val="FootnoteText"/>${bidi}</w:pPr>` +
      `${runXml('<w:footnoteRef/>', setting)}<w:r><w:tab/></w:r>${spansXml(span.content, note)}</w:p>`,
  );
  return runXml(`<w:footnoteReference w:id="${String(id)}"/>`, setting);
}

/** Whether spans print nothing and have no comment: a caption that is not there. */
export function isBlank(spans: readonly Span[]): boolean {
  return spans.every(
    (span) => span.type === 'text' && span.text.trim() === '' && (span.threads ?? []).length === 0,
  );
}
