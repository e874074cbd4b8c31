import { paragraphIdOf } from '../marks/short-hash';
import { escapeAttribute } from '../xml/escape';
import { openRoot, xmlPart } from '../xml/xml-part';
import type { LevelShape } from './level-shape';
import type { ListDefinition, ListInstance, Numbering } from './numbering';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The part with the list definitions and lists, `word/numbering.xml`. */
export function numberingPart(numbering: Numbering): string {
  const definitions = numbering.definitions().map(definitionXml).join('');
  const instances = numbering.instances().map(instanceXml).join('');
  return xmlPart(`${openRoot('w:numbering', ['w'])}${definitions}${instances}</w:numbering>`);
}

// Word takes a definition with fewer than nine levels for damaged.
function definitionXml(definition: ListDefinition): string {
  const shapes: LevelShape[] = [];
  for (const level of levels) {
    shapes.push(definition.shapes.get(level) ?? furtherShape(level, shapes[level - 1]));
  }
  const text = shapes.map((shape, level) => levelXml(shape, level)).join('');
  const nsid = paragraphIdOf(`${String(definition.id)} ${text}`)
    .toString(16)
    .padStart(8, '0');
  return (
    `<w:abstractNum w:abstractNumId="${String(definition.id)}"><w:nsid w:val="${nsid.toUpperCase()}"/>` +
    `<w:multiLevelType w:val="multilevel"/>${text}</w:abstractNum>`
  );
}

/** A shape for a level that the report does not use, for those who go on writing in Word. */
function furtherShape(level: number, above: LevelShape | undefined): LevelShape {
  const step = 360;
  const indent = (above?.indent ?? 0) + step;
  if (above?.format === 'bullet') return { ...above, suffix: 'tab', indent, hanging: step };
  return {
    format: 'decimal',
    text: `%${String(level + 1)}.`,
    suffix: 'tab',
    indent,
    hanging: step,
  };
}

function levelXml(shape: LevelShape, level: number): string {
  const suffix = shape.suffix === 'tab' ? '' : `<w:suff w:val="${shape.suffix}"/>`;
  return (
    `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${shape.format}"/>${suffix}` +
    `<w:lvlText w:val="${escapeAttribute(shape.text)}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${String(shape.indent)}" w:hanging="${String(shape.hanging)}"/></w:pPr></w:lvl>`
  );
}

function instanceXml({ id, definition, start }: ListInstance): string {
  return (
    `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definition)}"/>` +
    `<w:lvlOverride w:ilvl="${String(start.level)}"><w:startOverride w:val="${String(start.value)}"/></w:lvlOverride></w:num>`
  );
}
