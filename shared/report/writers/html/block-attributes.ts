import type { Align } from '../../report';
import { textDirection } from '../../text-direction';
import type { HtmlContext } from './html-context';
import type { Attributes } from './markup';
import { classNames } from './markup';

/** What a block or item says of itself, apart from its words. */
interface Carrier {
  readonly anchor?: string;
  readonly language?: string;
  readonly threads?: readonly string[];
}

/** The attributes of an element made from a block: its id, language and classes. */
export function blockAttributes(
  block: Carrier,
  context: HtmlContext,
  ...classes: readonly (string | undefined)[]
): Attributes {
  const isCommented = block.threads?.some((id) => context.threadIds.has(id)) === true;
  return {
    id: context.claimId(block.anchor),
    class: classNames(...classes, isCommented ? 'commented' : undefined),
    ...languageAttributes(block.language),
  };
}

/** The language of an element with the direction of its lines; none where it is the report's. */
export function languageAttributes(language: string | undefined): Attributes {
  return language === undefined ? {} : { lang: language, dir: textDirection(language) };
}

/** The class for how lines stand; undefined where they begin at the margin. */
export function alignClass(align: Align | undefined): string | undefined {
  return align === undefined || align === 'start' ? undefined : `align-${align}`;
}
