import type { Id } from '../../base/ids';
import type { RichText } from '../../domain/inline';
import { createCounter } from '../numbering/counter';
import type { ReportLanguage } from '../languages/report-language';
import { printInline } from '../names/print-inline';
import { collectMeant } from './collect-meant';
import { layerFacts, textFact, type Facts } from './facts';
import type { Subject } from './subject';

/** The numbers of decisions in their series by id of note or range, such as "2021-16/2"; set ones are kept. */
export function numberDecisions(
  subject: Subject,
  template: RichText,
  facts: Facts,
  language: ReportLanguage,
): ReadonlyMap<Id, string> {
  const counter = createCounter('1');
  const numbers = new Map<Id, string>();
  for (const { id, meaning } of collectMeant(subject, 'decision')) {
    if (meaning.kind !== 'decision') continue;
    const label = meaning.decision.number ?? { type: 'auto' };
    const next = counter.next(label);
    if (next === undefined) continue;
    const number = layerFacts({ number: () => textFact(next.text) }, facts);
    numbers.set(id, label.type === 'set' ? label.text : printInline(template, number, language));
  }
  return numbers;
}
