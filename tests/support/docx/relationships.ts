import { elementsIn } from './package-parts';
import type { Placed } from './package-parts';
import type { DocxPackage } from './read-package';

/** A link from one part to another part or to an address outside the file. */
export interface Relationship {
  readonly place: Placed;
  /** The part that the link starts from; empty for the package as a whole. */
  readonly source: string;
  readonly id: string;
  /** The last word of the relationship's type, such as "hyperlink" or "image". */
  readonly type: string;
  /** A path in the package for an internal target, the address as written for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** All relationships of all parts. */
export function relationshipsOf(docx: DocxPackage): readonly Relationship[] {
  return docx.paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) =>
      elementsIn(docx, path, 'rel:Relationship').map((place) => toRelationship(place)),
    );
}

function toRelationship(place: Placed): Relationship {
  const { attributes } = place.element;
  const source = place.part.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const target = attributes.get('Target') ?? '';
  const isExternal = attributes.get('TargetMode') === 'External';
  return {
    place,
    source,
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: isExternal ? target : resolvePath(source, target),
    isExternal,
  };
}

function resolvePath(source: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${source}`).pathname).slice(1);
}
