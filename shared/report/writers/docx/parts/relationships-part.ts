import { xmlPart } from '../xml/xml-part';
import type { PackagePart, Relationship } from './package-part';

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part with what another part refers to; none when it refers to nothing. */
export function relationshipsPart(
  of: string,
  relationships: readonly Relationship[],
): readonly PackagePart[] {
  if (relationships.length === 0) return [];
  const entries = relationships.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
  );
  const slash = of.lastIndexOf('/') + 1;
  const path = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
  const root = `<Relationships xmlns="${namespace}">${entries.join('')}</Relationships>`;
  return [{ path, content: xmlPart(root) }];
}
