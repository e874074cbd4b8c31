import { strToU8 } from 'fflate';
import { paragraphXml } from '../blocks/paragraph-xml';
import { writeEach } from '../blocks/write-blocks';
import type { Place, Session } from '../session';
import { openRoot, xmlPart } from '../xml/xml-part';
import type { MarginPart } from './margin-parts';
import { sectionXml, textWidth } from './section';

/** Text is turned into bytes at about this many characters, so that the whole never stands in memory twice. */
const chunkLength = 1 << 18;

/** The part with the text, `word/document.xml`, in chunks of bytes. */
export function documentPart(
  session: Session,
  margins: readonly MarginPart[],
): readonly Uint8Array[] {
  const { report } = session;
  const chunks = createChunks();
  chunks.add(xmlPart(`${openRoot('w:document', ['w', 'r', 'wp', 'a', 'pic'])}<w:body>`));
  report.runs.forEach((run, index) => {
    const place: Place = {
      direction: report.direction,
      width: textWidth(report, run.orientation),
      indent: 0,
      within: 'page',
    };
    let last = '';
    for (const xml of writeEach(run.blocks, session, place)) {
      chunks.add(last);
      last = xml;
    }
    // A section ends in a paragraph: Word would put an empty one of full height behind a table.
    if (!last.endsWith('</w:p>')) {
      chunks.add(last);
      last = paragraphXml(() => '', { style: 'TableGap' }, session, place);
    }
    const section = sectionXml(report, run.orientation, margins, index === 0);
    const isLastRun = index === report.runs.length - 1;
    chunks.add(isLastRun ? last + section : withSection(last, section));
  });
  chunks.add('</w:body></w:document>');
  return chunks.all();
}

/** Puts a section's properties into the last paragraph, which ends all sections but the last. */
function withSection(xml: string, section: string): string {
  const paragraph = xml.lastIndexOf('<w:p>');
  const end = xml.indexOf('</w:pPr>', paragraph);
  return xml.slice(0, end) + section + xml.slice(end);
}

function createChunks(): {
  readonly add: (text: string) => void;
  readonly all: () => readonly Uint8Array[];
} {
  const chunks: Uint8Array[] = [];
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) chunks.push(strToU8(pending.join('')));
    pending = [];
    length = 0;
  };
  return {
    add: (text) => {
      pending.push(text);
      length += text.length;
      if (length >= chunkLength) flush();
    },
    all: () => {
      flush();
      return chunks;
    },
  };
}
