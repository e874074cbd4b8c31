import { collapseSpace } from '../../base/text';
import type { Party } from '../../domain/party';
import { collectMeant, type MeantText } from '../build/collect-meant';
import { render, renderPhrase, startSentence, type Builder } from '../build/builder';
import { layerFacts, type Facts } from '../build/facts';
import { numberMark } from '../build/note-references';
import { meaningFacts, withoutRepeats } from '../build/note-spans';
import { missingFact, plainText } from '../build/render-text';
import type { Span } from '../report';

/** The decisions that were taken, a line each with number and how it was reached; what was only proposed, rejected or taken back is left out. */
export function decisionLines(builder: Builder): readonly string[] {
  return collectMeant(builder.subject, 'decision').flatMap((text) => {
    if (text.meaning.kind !== 'decision') return [];
    const { state } = text.meaning.decision;
    if (state !== 'adopted' && state !== 'amended') return [];
    const facts = meaningFacts(text.id, text.meaning, builder);
    const number = builder.decisionNumbers.get(text.id);
    const basis = inLine(renderPhrase('decisionAfter', builder, facts));
    const mark = number === undefined ? '' : `${number}${builder.language.colon}`;
    return bullet(`${mark}${wording(text, builder)}${spaced(basis)}`);
  });
}

/** The actions that are still to be done under the names of their owners, who come in the order of the report; an action of several stands under each. */
export function actionsByOwner(builder: Builder): readonly string[] {
  const byOwner = new Map<string, string[]>();
  const nobody: string[] = [];
  for (const text of collectMeant(builder.subject, 'action')) {
    if (text.meaning.kind !== 'action') continue;
    const { owners, status } = text.meaning.action;
    if (status === 'done' || status === 'cancelled') continue;
    const lines = bullet(`${wording(text, builder)}${spaced(dueOf(text, builder))}`);
    const names = owners.map((owner) => named(owner, builder));
    for (const name of new Set(names)) {
      byOwner.set(name, [...(byOwner.get(name) ?? []), ...lines]);
    }
    if (names.length === 0) nobody.push(...lines);
  }
  const without = inLine(renderPhrase('mailNoOwner', builder));
  return [
    ...[...byOwner].flatMap(([name, lines]) => (lines.length === 0 ? [] : [name, ...lines])),
    ...(nobody.length === 0 ? [] : [without, ...nobody]),
  ];
}

/** Who owns it, as the line above the actions: people as they are written, all others as sentences begin. */
function named(owner: Party, builder: Builder): string {
  const name = collapseSpace(builder.scope.censor(builder.names.party(owner, 'full')));
  if (name === '') return inLine(renderPhrase('mailNoOwner', builder));
  return owner.type === 'person' ? name : startSentence(name, builder);
}

/** When it is due, in the words that stand behind actions in reports, without the owners. */
function dueOf(text: MeantText, builder: Builder): string {
  const own = meaningFacts(text.id, withoutRepeats(text), builder);
  const facts: Facts = layerFacts({ 'action.owners': () => undefined }, own);
  return inLine(renderPhrase('actionAfter', builder, facts));
}

function wording({ content }: MeantText, builder: Builder): string {
  return inLine(render(content, builder));
}

/** Spans as one line; numbers of paragraphs to which they point are counted only in a whole report. */
function inLine(spans: readonly Span[]): string {
  return collapseSpace(plainText(spans).replaceAll(numberMark, missingFact));
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function bullet(text: string): readonly string[] {
  return text.trim() === '' ? [] : [`• ${text}`];
}
