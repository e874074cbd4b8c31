import { Document, Theme } from 'docx';
import { hashText } from '../../../../base/hash';
import { numberingPart } from '../numbering/numbering-part';
import type { Session } from '../session';
import { stylesPart } from '../styles/styles-part';
import { componentToXml } from '../xml/component-to-xml';
import { xmlPart } from '../xml/xml-part';
import { commentsParts } from './comments-part';
import { contentTypesPart } from './content-types-part';
import { documentPart } from './document-part';
import { footnotesPart } from './footnotes-part';
import { manifestPropertiesXml, manifestVersion, manifestXml } from './manifest-part';
import { marginParts } from './margin-parts';
import { officeRelationships, wordMediaType } from './package-part';
import type { PackagePart, Relationship } from './package-part';
import { appPropertiesPart, corePropertiesPart, customPropertiesPart } from './properties-parts';
import { relationshipsPart } from './relationships-part';
import { settingsPart } from './settings-part';

const officeMediaType = 'application/vnd.openxmlformats-officedocument';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const newerRelationships = 'http://schemas.microsoft.com/office/2011/relationships';

/** Every part of the package, the list of their types first, as readers that do not seek expect. */
export function buildPackage(session: Session): readonly PackagePart[] {
  const { report } = session;
  const margins = marginParts(session);
  // The text comes first: numbering, notes, comments and the manifest grow while it is written.
  const text = documentPart(session, margins);
  const manifest = manifestXml(report, session.bookmarks);
  const file = propertiesOf(session, manifest);
  const wordParts = [
    wordPart('styles', stylesPart(report, file)),
    wordPart('settings', settingsPart(report)),
    wordPart('numbering', numberingPart(session.numbering)),
    wordPart('footnotes', footnotesPart(session.footnotes)),
    themePart(session, file),
    ...commentParts(session),
  ];
  const parts: readonly PackagePart[] = [
    ...packageParts(session, file),
    { path: 'word/document.xml', content: text, type: `${wordMediaType}.document.main+xml` },
    ...relationshipsPart('word/document.xml', [
      ...wordParts.map(({ relationship }) => relationship),
      ...margins.map(({ relationship }) => relationship),
      ...addressesOf(session.links),
      ...session.media.all().map(({ id, path }) => related(id, 'image', path)),
      related('rIdManifest', 'customXml', '../customXml/item1.xml'),
    ]),
    ...wordParts.map(({ part }) => part),
    ...relationshipsPart('word/footnotes.xml', addressesOf(session.footnotes.links)),
    ...margins.flatMap((margin) => margin.parts),
    ...session.media.all().map(({ path, bytes }) => ({ path: `word/${path}`, content: [bytes] })),
    ...manifestParts(manifest),
  ];
  return [contentTypesPart(parts), ...parts];
}

/** A part that the text refers to. */
interface WordPart {
  readonly part: PackagePart;
  readonly relationship: Relationship;
}

function wordPart(name: string, content: string): WordPart {
  return {
    part: { path: `word/${name}.xml`, content, type: `${wordMediaType}.${name}+xml` },
    relationship: related(`rId_${name}`, name, `${name}.xml`),
  };
}

function themePart({ report }: Session, file: Document): WordPart {
  const { headingFont, bodyFont } = report.look;
  const theme = new Theme({ name: 'Report', fonts: { headings: headingFont, body: bodyFont } });
  const content = xmlPart(componentToXml(theme, file));
  const path = 'theme/theme1.xml';
  return {
    part: { path: `word/${path}`, content, type: `${officeMediaType}.theme+xml` },
    relationship: related('rId_theme', 'theme', path),
  };
}

function commentParts(session: Session): readonly WordPart[] {
  const threads = session.comments.anchored().filter(({ ids }) => ids.length > 0);
  if (threads.length === 0) return [];
  const { comments, extended } = commentsParts(threads, session.report);
  const name = 'commentsExtended';
  return [
    wordPart('comments', comments),
    {
      part: { path: `word/${name}.xml`, content: extended, type: `${wordMediaType}.${name}+xml` },
      relationship: {
        ...related(`rId_${name}`, name, `${name}.xml`),
        type: `${newerRelationships}/${name}`,
      },
    },
  ];
}

function packageParts({ report }: Session, file: Document): readonly PackagePart[] {
  return [
    ...relationshipsPart('', [
      related('rId1', 'officeDocument', 'word/document.xml'),
      {
        id: 'rId2',
        type: `${packageRelationships}/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      related('rId3', 'extended-properties', 'docProps/app.xml'),
      related('rId4', 'custom-properties', 'docProps/custom.xml'),
    ]),
    {
      path: 'docProps/core.xml',
      content: corePropertiesPart(report, file),
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      content: appPropertiesPart(file),
      type: `${officeMediaType}.extended-properties+xml`,
    },
    {
      path: 'docProps/custom.xml',
      content: customPropertiesPart(file),
      type: `${officeMediaType}.custom-properties+xml`,
    },
  ];
}

function manifestParts(manifest: string): readonly PackagePart[] {
  return [
    { path: 'customXml/item1.xml', content: manifest },
    ...relationshipsPart('customXml/item1.xml', [
      related('rId1', 'customXmlProps', 'itemProps1.xml'),
    ]),
    {
      path: 'customXml/itemProps1.xml',
      content: manifestPropertiesXml(),
      type: `${officeMediaType}.customXmlProperties+xml`,
    },
  ];
}

/** The document of `docx` that the properties' parts are taken from; it holds no text. */
function propertiesOf({ report }: Session, manifest: string): Document {
  const { title, subject, author, source, style, variant } = report.properties;
  const custom = {
    'rapporteur.source': source,
    'rapporteur.style': style,
    'rapporteur.variant': variant,
    'rapporteur.manifestVersion': String(manifestVersion),
    'rapporteur.manifestHash': hashText(manifest),
  };
  return new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    customProperties: Object.entries(custom).map(([name, value]) => ({ name, value })),
    sections: [],
  });
}

function related(id: string, type: string, target: string): Relationship {
  return { id, type: `${officeRelationships}/${type}`, target };
}

function addressesOf(links: Session['links']): readonly Relationship[] {
  return links
    .all()
    .map(([id, target]) => ({ ...related(id, 'hyperlink', target), isExternal: true }));
}
