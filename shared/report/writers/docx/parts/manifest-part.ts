import type { Report } from '../../../report';
import type { Bookmarks } from '../marks/bookmarks';
import { escapeAttribute } from '../xml/escape';
import { xmlPart } from '../xml/xml-part';

/** The version of the manifest's form, in its namespace and in the document's properties. */
export const manifestVersion = 1;

const namespace = `urn:rapporteur:manifest:${String(manifestVersion)}`;

/**
 * The list of the notes that went out, `customXml/item1.xml`: each with its id, the hash of what it
 * says, and the bookmark around it. A reviewed copy is matched with the meeting by it.
 */
export function manifestXml(report: Report, bookmarks: Bookmarks): string {
  const { source, style, variant } = report.properties;
  const hashes = new Map(report.manifest.map(({ anchor, hash }) => [anchor, hash]));
  const placed = [...bookmarks.all()].map(([name, anchor]) =>
    noteXml(anchor, hashes.get(anchor), name),
  );
  const printed = new Set(bookmarks.all().values());
  const others = report.manifest
    .filter(({ anchor }) => !printed.has(anchor))
    .map(({ anchor, hash }) => noteXml(anchor, hash));
  const root = `source="${escapeAttribute(source)}" style="${escapeAttribute(style)}" variant="${escapeAttribute(variant)}"`;
  return xmlPart(
    `<manifest xmlns="${namespace}" ${root}>${placed.join('')}${others.join('')}</manifest>`,
  );
}

/** The properties of the part with the manifest, `customXml/itemProps1.xml`. */
export function manifestPropertiesXml(): string {
  return xmlPart(
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6E0F5C1B-7C34-4E0B-9B57-2C0B6F0D7A11}">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
}

function noteXml(anchor: string, hash: string | undefined, bookmark?: string): string {
  const place = bookmark === undefined ? '' : ` bookmark="${bookmark}"`;
  const text = hash === undefined ? '' : ` hash="${escapeAttribute(hash)}"`;
  return `<note anchor="${escapeAttribute(anchor)}"${place}${text}/>`;
}
