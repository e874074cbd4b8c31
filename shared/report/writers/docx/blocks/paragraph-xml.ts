import type { Align } from '../../../report';
import { paragraphDirection } from '../inline/language';
import { joinMarks } from '../marks/pending-marks';
import type { Marked } from '../marks/pending-marks';
import type { ListPlace } from '../numbering/numbering';
import type { Place, Session } from '../session';

/** How a paragraph stands, where that is not its style's affair; lengths in twips. */
export interface Setting {
  readonly style: string;
  readonly keepNext?: boolean | undefined;
  readonly list?: ListPlace | undefined;
  readonly indent?: { readonly start: number; readonly hanging: number } | undefined;
  readonly spaceBefore?: number | undefined;
  readonly align?: Align | undefined;
  /** The things whose anchor and comments belong to this paragraph. */
  readonly marked?: readonly Marked[];
}

/** A paragraph of the main text around its runs, with bookmarks for its anchors. */
export function paragraphXml(
  runs: () => string,
  setting: Setting,
  session: Session,
  place: Place,
): string {
  const properties = propertiesXml(setting, session, place);
  const waiting = session.pending.take();
  const { anchors, threads } = joinMarks([...waiting, ...(setting.marked ?? [])]);
  const bookmarks = anchors.map((anchor) => session.bookmarks.open(anchor));
  const opening = bookmarks.map(({ start }) => start).join('');
  const before = session.comments.before(threads);
  const content = runs();
  const after = session.comments.after(threads);
  const closing = bookmarks.map(({ end }) => end).join('');
  return `<w:p>${properties}${opening}${before}${content}${after}${closing}</w:p>`;
}

// The children of w:pPr have a fixed order (ISO 29500-1, 17.3.1.26).
function propertiesXml(setting: Setting, session: Session, place: Place): string {
  const { style, list, spaceBefore } = setting;
  return (
    `<w:pPr><w:pStyle w:val="${style}"/>` +
    (setting.keepNext === true ? '<w:keepNext/>' : '') +
    (list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(list.level)}"/><w:numId w:val="${String(list.instance)}"/></w:numPr>`) +
    paragraphDirection(place.direction, session.report.direction) +
    (spaceBefore === undefined ? '' : `<w:spacing w:before="${String(spaceBefore)}"/>`) +
    indentXml(setting.indent) +
    alignXml(setting.align) +
    '</w:pPr>'
  );
}

function indentXml(indent: Setting['indent']): string {
  if (indent === undefined) return '';
  const { start, hanging } = indent;
  const first = hanging > 0 ? `w:hanging="${String(hanging)}"` : 'w:firstLine="0"';
  return `<w:ind w:left="${String(start)}" ${first}/>`;
}

/** Word turns left and right around in right-to-left paragraphs, so that they mean start and end. */
function alignXml(align: Align | undefined): string {
  switch (align) {
    case undefined:
      return '';
    case 'start':
      return '<w:jc w:val="left"/>';
    case 'centre':
      return '<w:jc w:val="center"/>';
    case 'end':
      return '<w:jc w:val="right"/>';
  }
}
