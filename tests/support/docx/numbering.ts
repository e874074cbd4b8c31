import { elementsIn } from './package-parts';
import type { DocxPackage } from './read-package';
import type { XmlElement } from './xml';
import { childAt, childrenOf, isOn, valueAt } from './xml-query';

/** One level of a list as it counts and shows its numbers. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The label with placeholders, "%1.%2". */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level (counted from 1) whose use restarts this one; 0 for never. */
  readonly restartAfter: number;
  readonly isDecimalOnly: boolean;
  readonly paragraphStyle: string | undefined;
}

/** A list instance (`w:num`): the definition it counts with, its levels from 0, and the starts it sets anew. */
export interface ListInstance {
  readonly definitionId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const part = 'word/numbering.xml';

/** The list instances of a file by `numId`. */
export function readNumbering(docx: DocxPackage): ReadonlyMap<string, ListInstance> {
  const definitions = new Map(
    elementsIn(docx, part, 'w:abstractNum').map(({ element }) => [
      element.attributes.get('w:abstractNumId') ?? '',
      element,
    ]),
  );
  return new Map(
    elementsIn(docx, part, 'w:num').map(({ element: instance }) => [
      instance.attributes.get('w:numId') ?? '',
      toInstance(instance, definitions),
    ]),
  );
}

function toInstance(
  instance: XmlElement,
  definitions: ReadonlyMap<string, XmlElement>,
): ListInstance {
  const definitionId = valueAt(instance, 'w:abstractNumId') ?? '';
  const named = definitions.get(definitionId);
  const link = valueAt(named, 'w:numStyleLink');
  const linked = [...definitions.values()].find(
    (definition) => link !== undefined && valueAt(definition, 'w:styleLink') === link,
  );
  const definition = linked ?? named;
  const overrides = childrenOf(instance, 'w:lvlOverride');
  const levels = [
    ...(definition === undefined ? [] : childrenOf(definition, 'w:lvl')),
    ...overrides.flatMap((override) => childrenOf(override, 'w:lvl')),
  ];
  const starts = overrides.flatMap((override): readonly [number, number][] => {
    const start = valueAt(override, 'w:startOverride');
    return start === undefined ? [] : [[levelNumber(override), Number(start)]];
  });
  return {
    definitionId: linked?.attributes.get('w:abstractNumId') ?? definitionId,
    levels: new Map(levels.map((level) => [levelNumber(level), toLevel(level)])),
    startOverrides: new Map(starts),
  };
}

function levelNumber(element: XmlElement): number {
  return Number(element.attributes.get('w:ilvl') ?? '0');
}

function toLevel(level: XmlElement): ListLevel {
  const suffix = valueAt(level, 'w:suff');
  return {
    start: Number(valueAt(level, 'w:start') ?? '0'),
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: childAt(level, 'w:lvlText')?.attributes.get('w:val') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartAfter: Number(valueAt(level, 'w:lvlRestart') ?? String(levelNumber(level))),
    isDecimalOnly: isOn(level, 'w:isLgl'),
    paragraphStyle: valueAt(level, 'w:pStyle'),
  };
}
