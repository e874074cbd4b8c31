import type { Report, ReportComment } from '../../../report';
import { runsXml } from '../inline/runs';
import type { NumberedThread } from '../marks/comment-marks';
import { paragraphIdOf } from '../marks/short-hash';
import { escapeAttribute } from '../xml/escape';
import { openRoot, xmlPart } from '../xml/xml-part';

/** A comment with its ids; `paragraphId` is that of its last paragraph, by which Word links replies. */
interface NumberedComment {
  readonly comment: ReportComment;
  readonly id: number;
  readonly paragraphId: string;
  readonly parentId: string | undefined;
  readonly resolved: boolean;
}

/** The parts with the comments and with their threads, `word/comments.xml` and `word/commentsExtended.xml`. */
export function commentsParts(
  threads: readonly NumberedThread[],
  report: Report,
): { readonly comments: string; readonly extended: string } {
  const numbered = numberComments(threads);
  const comments = numbered.map((comment) => commentXml(comment, report)).join('');
  const extended = numbered.map(threadEntryXml).join('');
  return {
    comments: xmlPart(`${openRoot('w:comments', ['w', 'w14'])}${comments}</w:comments>`),
    extended: xmlPart(`${openRoot('w15:commentsEx', ['w15'])}${extended}</w15:commentsEx>`),
  };
}

function numberComments(threads: readonly NumberedThread[]): readonly NumberedComment[] {
  const taken = new Set<string>();
  const paragraphId = (name: string): string => {
    let number = paragraphIdOf(name);
    while (taken.has(hexadecimal(number))) number = (number % 0x7ffffffe) + 1;
    taken.add(hexadecimal(number));
    return hexadecimal(number);
  };
  return threads.flatMap(({ thread, ids }) => {
    const paragraphIds = ids.map((_, index) => paragraphId(`${thread.id}/${String(index)}`));
    return thread.comments.map((comment, index) => ({
      comment,
      id: ids[index] ?? 0,
      paragraphId: paragraphIds[index] ?? '',
      parentId: index === 0 ? undefined : paragraphIds[0],
      resolved: thread.resolved,
    }));
  });
}

function commentXml({ comment, id, paragraphId }: NumberedComment, report: Report): string {
  const { direction } = report;
  const lines = comment.text.split(/\r\n|[\n\r]/);
  const paragraphs = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const mark = isLast ? ` w14:paraId="${paragraphId}"` : '';
    const reference =
      index === 0
        ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
        : '';
    const text = line === '' ? '' : runsXml(line, { direction, eastAsian: false });
    return `<w:p${mark}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${reference}${text}</w:p>`;
  });
  const date = comment.at === undefined ? '' : ` w:date="${escapeAttribute(comment.at)}"`;
  return (
    `<w:comment w:id="${String(id)}" w:author="${escapeAttribute(comment.author)}"${date}` +
    ` w:initials="${escapeAttribute(comment.initials)}">${paragraphs.join('')}</w:comment>`
  );
}

function threadEntryXml({ paragraphId, parentId, resolved }: NumberedComment): string {
  const parent = parentId === undefined ? '' : ` w15:paraIdParent="${parentId}"`;
  return `<w15:commentEx w15:paraId="${paragraphId}"${parent} w15:done="${resolved ? '1' : '0'}"/>`;
}

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(8, '0');
}
