import type { PageSpan, ReportLogo, Span } from '../../../report';
import { pictureXml } from '../blocks/drawing';
import { createLinks } from '../inline/links';
import type { Links } from '../inline/links';
import { spansXml } from '../inline/spans';
import type { Session } from '../session';
import { imageSize } from './image-size';
import { openRoot, xmlPart } from '../xml/xml-part';
import type { Prefix } from '../xml/xml-part';
import { officeRelationships, wordMediaType } from './package-part';
import type { PackagePart, Relationship } from './package-part';
import { relationshipsPart } from './relationships-part';

/** A header or footer: its part and the parts that go with it, and how the document refers to it. */
export interface MarginPart {
  readonly parts: readonly PackagePart[];
  readonly relationship: Relationship;
  /** The references to it in a section's properties; those of the first page only in the first section. */
  readonly references: readonly { readonly xml: string; readonly isFirstPage: boolean }[];
}

const prefixes: readonly Prefix[] = ['w', 'r', 'wp', 'a', 'pic'];

/** The header and footer of every page, and the first page's own header where there is a logo. */
export function marginParts(session: Session): readonly MarginPart[] {
  const { header, footer, logo } = session.report;
  const margins: MarginPart[] = [];
  if (header.length > 0) {
    margins.push(marginPart('header', 1, ['default'], header, undefined, session));
  }
  if (logo !== undefined) margins.push(marginPart('header', 2, ['first'], header, logo, session));
  if (footer.length > 0) {
    const pages = logo === undefined ? ['default'] : ['default', 'first'];
    margins.push(marginPart('footer', 1, pages, footer, undefined, session));
  }
  return margins;
}

function marginPart(
  kind: 'header' | 'footer',
  number: number,
  pages: readonly string[],
  spans: readonly (Span | PageSpan)[],
  logo: ReportLogo | undefined,
  session: Session,
): MarginPart {
  const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
  const style = kind === 'header' ? 'Header' : 'Footer';
  const name = `${kind}${String(number)}`;
  const path = `word/${name}.xml`;
  const links = createLinks();
  const picture = logo === undefined ? '' : logoXml(logo, session);
  const { direction } = session.report;
  const text = spansXml(spans, { session, links, direction, isMainText: false });
  const paragraph =
    spans.length === 0 ? '' : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text}</w:p>`;
  const id = `rId${kind === 'header' ? 'Header' : 'Footer'}${String(number)}`;
  const content = xmlPart(`${openRoot(root, prefixes)}${paragraph}${picture}</${root}>`);
  return {
    parts: [
      { path, content, type: `${wordMediaType}.${kind}+xml` },
      ...relationshipsPart(path, relationshipsOf(links, logo, session)),
    ],
    relationship: { id, type: `${officeRelationships}/${kind}`, target: `${name}.xml` },
    references: pages.map((page) => ({
      xml: `<w:${kind}Reference w:type="${page}" r:id="${id}"/>`,
      isFirstPage: page === 'first',
    })),
  };
}

function logoXml(logo: ReportLogo, session: Session): string {
  const file = session.media.add(logo.mediaType, logo.data);
  const { alternative, width } = logo;
  const pixels = imageSize(file.bytes) ?? { width: 1, height: 1 };
  const height = (width * pixels.height) / pixels.width;
  const picture = pictureXml({ id: session.nextId(), file, alternative, width, height });
  return `<w:p><w:pPr><w:pStyle w:val="Logo"/></w:pPr>${picture}</w:p>`;
}

function relationshipsOf(
  links: Links,
  logo: ReportLogo | undefined,
  session: Session,
): readonly Relationship[] {
  const addresses = links.all().map(([id, target]) => ({
    id,
    type: `${officeRelationships}/hyperlink`,
    target,
    isExternal: true,
  }));
  if (logo === undefined) return addresses;
  const { id, path } = session.media.add(logo.mediaType, logo.data);
  return [...addresses, { id, type: `${officeRelationships}/image`, target: path }];
}
