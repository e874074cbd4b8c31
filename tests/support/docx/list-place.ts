import type { ListInstance } from './numbering';
import { styleChain, styleIdOf } from './styles';
import type { StyleSheet } from './styles';
import type { XmlElement } from './xml';
import { valueAt } from './xml-query';

/** The list instance and the level (from 0) that a paragraph counts in. */
export interface ListPlace {
  readonly instanceId: string;
  readonly level: number;
}

const numberOf = ['w:pPr', 'w:numPr', 'w:numId'];
const levelOf = ['w:pPr', 'w:numPr', 'w:ilvl'];

/** Where a paragraph stands in a list by itself or by its style; undefined when it is in none. */
export function listPlaceOf(
  paragraph: XmlElement,
  styles: StyleSheet,
  numbering: ReadonlyMap<string, ListInstance>,
): ListPlace | undefined {
  const ownId = valueAt(paragraph, ...numberOf);
  const ownLevel = valueAt(paragraph, ...levelOf);
  const chain = styleChain(styles, styleIdOf(paragraph, styles));
  const style = chain.find((candidate) => valueAt(candidate, ...numberOf) !== undefined);
  const instanceId = ownId ?? valueAt(style, ...numberOf);
  const instance = numbering.get(instanceId ?? '');
  if (instanceId === undefined || instance === undefined) return undefined;
  if (ownId !== undefined || ownLevel !== undefined)
    return { instanceId, level: Number(ownLevel ?? '0') };
  const styleId = style?.attributes.get('w:styleId');
  const linked = [...instance.levels].find(([, level]) => level.paragraphStyle === styleId)?.[0];
  return { instanceId, level: linked ?? Number(valueAt(style, ...levelOf) ?? '0') };
}
