import { $create, $getState, $setState, createState, ElementNode } from 'lexical';
import type { LexicalNode } from 'lexical';
import type { Part, Section } from '../../../shared/domain/section';

/** A part of the page: the opening, the closing, or a section of notes with its facts. */
export type SectionFacts =
  | { readonly role: 'opening' | 'closing'; readonly part: Omit<Part, 'notes'> }
  | { readonly role: 'item'; readonly section: Omit<Section, 'notes' | 'heading'> };

const factsState = createState('facts', {
  parse: (): SectionFacts => ({ role: 'opening', part: {} }),
});

/**
 * A section of the page. It is a shadow root, so that what is pasted or deleted inside it stays
 * inside it; sections stand in a flat list under the root, whatever the nesting of the agenda.
 */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('section', { extends: ElementNode, stateConfigs: [factsState] });
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canIndent(): boolean {
    return false;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('section');
    element.className = 'section';
    element.dataset.section = $sectionId(this);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Makes a section without headings and notes. */
export function $createSectionNode(facts: SectionFacts): SectionNode {
  return $setState($create(SectionNode), factsState, facts);
}

/** Whether a node is a section, the opening or the closing part. */
export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode;
}

/** The facts of a section or part. */
export function $sectionFacts(node: SectionNode): SectionFacts {
  return $getState(node, factsState);
}

/** Replaces the facts of a section or part. */
export function $setSectionFacts(node: SectionNode, facts: SectionFacts): void {
  $setState(node, factsState, facts);
}

/** The id of a section; `opening` and `closing` for the parts outside the agenda. */
export function $sectionId(node: SectionNode): string {
  const facts = $getState(node, factsState);
  return facts.role === 'item' ? facts.section.id : facts.role;
}
