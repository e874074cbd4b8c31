import type { ListInstance, ListLevel } from './numbering';
import { formatNumber } from './number-format';

/** What stands in front of a list paragraph: the label without the gap after it, and the kind of that gap. */
export interface ListLabel {
  readonly level: number;
  readonly format: string;
  readonly label: string;
  readonly suffix: ListLevel['suffix'];
}

/** Counts the list paragraphs of one text in reading order as Word does; the result gives each its label. */
export function createListCounter(
  numbering: ReadonlyMap<string, ListInstance>,
): (instanceId: string, level: number) => ListLabel | undefined {
  const countsOfDefinition = new Map<string, Map<number, number>>();
  const overridesUsed = new Set<string>();
  return (instanceId, level) => {
    const instance = numbering.get(instanceId);
    const shape = instance?.levels.get(level);
    if (instance === undefined || shape === undefined) return undefined;
    // Instances of one definition go on counting where the other stopped, unless they start anew.
    const counts = countsOfDefinition.get(instance.definitionId) ?? new Map<number, number>();
    countsOfDefinition.set(instance.definitionId, counts);
    const override = `${instanceId} ${String(level)}`;
    const startsAnew = instance.startOverrides.has(level) && !overridesUsed.has(override);
    overridesUsed.add(override);
    const before = counts.get(level);
    counts.set(level, before === undefined || startsAnew ? startOf(instance, level) : before + 1);
    restartDeeper(counts, instance, level);
    const { format, suffix } = shape;
    return { level, format, label: labelOf(instance, shape, counts), suffix };
  };
}

function startOf(instance: ListInstance, level: number): number {
  return instance.startOverrides.get(level) ?? instance.levels.get(level)?.start ?? 1;
}

function restartDeeper(counts: Map<number, number>, instance: ListInstance, level: number): void {
  for (const deeper of [...counts.keys()].filter((other) => other > level)) {
    const restartAfter = instance.levels.get(deeper)?.restartAfter ?? deeper;
    if (level < restartAfter) counts.delete(deeper);
  }
}

function labelOf(
  instance: ListInstance,
  shape: ListLevel,
  counts: ReadonlyMap<number, number>,
): string {
  if (shape.format === 'bullet') return shape.text.replace(/[\uE000-\uF8FF]/gu, '•');
  return shape.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = instance.levels.get(level)?.format ?? 'decimal';
    const value = counts.get(level) ?? startOf(instance, level);
    return formatNumber(value, shape.isDecimalOnly ? 'decimal' : format);
  });
}
