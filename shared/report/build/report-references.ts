import type { Id } from '../../base/ids';
import type { ReportLanguage } from '../languages/report-language';
import { printInline } from '../names/print-inline';
import { trimLabel } from '../numbering/trim-label';
import type { NumberLabel } from '../report';
import { annexTitle } from './build-annexes';
import { layerFacts, noFacts, textFact } from './facts';
import { numberMark } from './note-references';
import type { PhraseBook } from './phrase-book';
import type { ReferenceTarget } from './render-text';
import type { Subject } from './subject';

/** Where cross-references lead. */
export interface References {
  /** Label, title and anchor of an annex, section, item or note; nothing when the report has none such. */
  readonly target: (type: string, id: Id) => ReferenceTarget | undefined;
  /** How sections are called whose heading has no number: by their item's, by id. */
  readonly sectionLabels: ReadonlyMap<Id, string>;
  /** The label of the first annex with such a source, as the text names it: "Annex I". */
  readonly annexOf: (sourceType: string) => string | undefined;
}

/** What references are made from. */
interface ReferenceSources {
  readonly subject: Subject;
  readonly phrases: PhraseBook;
  readonly language: ReportLanguage;
  readonly annexLabels: ReadonlyMap<Id, NumberLabel>;
  readonly agendaLabels: ReadonlyMap<Id, NumberLabel>;
}

/** Makes the cross-references of one report. */
export function createReferences(sources: ReferenceSources): References {
  const { subject, phrases, language, annexLabels, agendaLabels } = sources;

  function annexLabel(id: Id): string {
    const label = annexLabels.get(id)?.text ?? '';
    const facts = layerFacts({ label: () => textFact(label) }, noFacts);
    return printInline(phrases.phrase('annexReference'), facts, language);
  }

  function annex(id: Id): ReferenceTarget | undefined {
    const found = subject.annexes.find((entry) => entry.id === id);
    if (found === undefined) return undefined;
    const included = found.include === 'included' ? { anchor: id } : {};
    return { label: annexLabel(id), title: annexTitle(found, phrases, language), ...included };
  }

  function itemOrSection(id: Id): ReferenceTarget | undefined {
    const section = subject.sections.find(
      (entry) => entry.id === id || entry.items.some((item) => item.id === id),
    );
    const own = section?.id === id;
    const item = subject.agenda.find((entry) => entry.id === (own ? section.items[0]?.id : id));
    const heading = own ? section.heading : undefined;
    const title = heading ?? item?.title;
    if (title === undefined) return undefined;
    return {
      label: own ? numberMark : (agendaLabels.get(item?.id ?? '')?.text ?? ''),
      title: printInline(title, noFacts, language),
      ...(section === undefined ? {} : { anchor: section.id }),
    };
  }

  const sectionLabels = new Map(
    subject.sections.flatMap(({ id, items: [item] }) => {
      const label = agendaLabels.get(item?.id ?? '')?.text;
      return label === undefined ? [] : [[id, trimLabel(label)] as const];
    }),
  );

  return {
    sectionLabels,
    target(type, id) {
      if (type === 'annex') return annex(id);
      if (type === 'note') return { label: numberMark, title: '', anchor: id };
      return itemOrSection(id);
    },
    annexOf(sourceType) {
      const found = subject.annexes.find((entry) => entry.source.type === sourceType);
      return found === undefined ? undefined : annexLabel(found.id);
    },
  };
}
