import { sameShape } from './level-shape';
import type { LevelShape } from './level-shape';

/** The shapes of the levels of a list, from 0 to 8. */
export type Shapes = ReadonlyMap<number, LevelShape>;

/** A paragraph's place in a list: `w:numId` and `w:ilvl`. */
export interface ListPlace {
  readonly instance: number;
  readonly level: number;
}

/** A list definition (`w:abstractNum`) as it grows: the shapes of its levels, and Word's count of each. */
export interface ListDefinition {
  readonly id: number;
  readonly shapes: Map<number, LevelShape>;
  readonly counts: (number | undefined)[];
  /** The instance in use, with the value at which each level starts anew, if not 1. */
  instance: ListInstance | undefined;
}

/** A list of a definition (`w:num`), and the one level that it starts at a value of its own. */
export interface ListInstance {
  readonly id: number;
  readonly definition: number;
  readonly start: { readonly level: number; readonly value: number };
}

/** Every list definition and list of the report. */
export interface Numbering {
  /** A definition that has or can take these shapes, among those that go by a name; made when there is none. */
  readonly definitionFor: (name: string, shapes: Shapes) => ListDefinition;
  /** Counts a paragraph, as Word will: a new list begins where Word would print another value. */
  readonly place: (
    definition: ListDefinition,
    level: number,
    value: number | 'bullet',
    startsList?: boolean,
  ) => ListPlace;
  readonly definitions: () => readonly ListDefinition[];
  readonly instances: () => readonly ListInstance[];
}

/**
 * Keeps the counts of every list as Word does: the lists of one definition go on where another
 * stopped; a paragraph of a higher level makes the lower ones start anew.
 */
export function createNumbering(): Numbering {
  const definitions: ListDefinition[] = [];
  const byName = new Map<string, ListDefinition[]>();
  const instances: ListInstance[] = [];

  const begin = (definition: ListDefinition, level: number, value: number): ListInstance => {
    const start = { level, value };
    const instance = { id: instances.length + 1, definition: definition.id, start };
    instances.push(instance);
    definition.instance = instance;
    return instance;
  };
  return {
    definitionFor: (name, shapes) => {
      const named = byName.get(name) ?? [];
      byName.set(name, named);
      const fitting = named.find((definition) => takeShapes(definition, shapes));
      if (fitting !== undefined) return fitting;
      const id = definitions.length;
      const definition = { id, shapes: new Map(shapes), counts: [], instance: undefined };
      definitions.push(definition);
      named.push(definition);
      return definition;
    },
    place: (definition, level, value, startsList = false) => {
      const { counts, instance: current } = definition;
      const next = nextCount(definition, level);
      const wanted = value === 'bullet' ? next : value;
      const isAnew = current === undefined || startsList || next !== wanted;
      const instance = isAnew ? begin(definition, level, wanted) : current;
      counts[level] = wanted;
      counts.length = level + 1;
      return { instance: instance.id, level };
    },
    definitions: () => definitions,
    instances: () => instances,
  };
}

/** Gives a definition further shapes; false, and nothing is changed, where it has others at those levels. */
export function takeShapes({ shapes }: ListDefinition, wanted: Shapes): boolean {
  for (const [level, shape] of wanted) {
    const taken = shapes.get(level);
    if (taken !== undefined && !sameShape(taken, shape)) return false;
  }
  for (const [level, shape] of wanted) shapes.set(level, shape);
  return true;
}

/** The value that Word would print next at a level. */
function nextCount({ counts, instance }: ListDefinition, level: number): number {
  const count = counts[level];
  if (count !== undefined) return count + 1;
  return instance?.start.level === level ? instance.start.value : 1;
}
