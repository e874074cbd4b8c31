import { $getRoot } from 'lexical';
import type { LexicalEditor } from 'lexical';
import type { Marker } from '../../../../shared/domain/label';
import { labelAgenda } from '../../../../shared/report/numbering/agenda-labels';
import type { MeetingFrame } from '../../codec/meeting-frame';
import { $headingTarget, $isHeadingNode } from '../../nodes/heading-node';
import { $isSectionNode, $sectionFacts } from '../../nodes/section-node';

/** Writes the agenda's numbers and levels, and what protects a whole item, onto headings and sections. */
export function $showHeadings(
  editor: LexicalEditor,
  { agenda }: MeetingFrame,
  markers: readonly Marker[],
): void {
  const labels = labelAgenda(agenda.items, agenda.numbering ?? markers);
  const items = new Map(agenda.items.map((item) => [item.id, item]));
  for (const section of $getRoot().getChildren()) {
    const element = editor.getElementByKey(section.getKey());
    if (!$isSectionNode(section) || element === null) continue;
    const facts = $sectionFacts(section);
    element.dataset.role = facts.role;
    if (facts.role !== 'item') continue;
    const treated = facts.section.items.flatMap((id) => items.get(id) ?? []);
    element.classList.toggle(
      'off-the-record',
      treated.some((item) => item.offTheRecord),
    );
    element.classList.toggle(
      'unattributed',
      treated.some((item) => item.notForAttribution),
    );
    for (const heading of section.getChildren()) {
      const shown = $isHeadingNode(heading) ? editor.getElementByKey(heading.getKey()) : null;
      if (!$isHeadingNode(heading) || shown === null) continue;
      const target = $headingTarget(heading);
      const item = target.type === 'item' ? items.get(target.item) : undefined;
      shown.dataset.number = item === undefined ? '' : (labels.get(item.id)?.text ?? '');
      shown.dataset.level = String(item?.level ?? 0);
      shown.setAttribute('aria-level', String(Math.min(6, (item?.level ?? 0) + 2)));
    }
  }
}
