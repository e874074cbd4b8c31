import { assertNever } from '../../base/assert-never';
import type { ActionFacts } from '../../domain/action-item';
import type { DecisionBasis } from '../../domain/decision';
import type { Meaning } from '../../domain/meaning';
import type { Note } from '../../domain/note';
import type { Span, TextSpan } from '../report';
import { render, renderPhrase, startSentence, type Builder } from './builder';
import { layerFacts, textFact, type Facts } from './facts';
import { plainText } from './render-text';

/** The text of a note as printed: run-in label, what its kind puts around it, speaker, words. */
export function noteSpans(note: Note, builder: Builder): readonly Span[] {
  const facts = meaningFacts(note.id, withoutRepeats(note), builder);
  const rule = builder.style.kinds[note.meaning.kind];
  const before = rule?.before === undefined ? [] : renderPhrase(rule.before, builder, facts);
  const words = withSpeaker(note, linked(note, render(note.content, builder)), builder);
  const after = rule?.after === undefined ? [] : renderPhrase(rule.after, builder, facts);
  const runIn: readonly TextSpan[] =
    note.runIn === undefined
      ? []
      : [
          { type: 'text', text: note.runIn + builder.language.colon.trimEnd(), formats: ['bold'] },
          { type: 'text', text: ' ' },
        ];
  return [...runIn, ...before, ...words, ...after];
}

/** What an action's own words say already, its owners and its due date, is not printed behind them again. */
export function withoutRepeats({ meaning, content }: Pick<Note, 'meaning' | 'content'>): Meaning {
  if (meaning.kind !== 'action') return meaning;
  const { due, ...action } = meaning.action;
  const words = content.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const named = content.flatMap((inline) =>
    inline.type === 'mention' ? [JSON.stringify(inline.party)] : [],
  );
  const owners = action.owners.filter((owner) => !named.includes(JSON.stringify(owner)));
  const typed = due === undefined || due.type === 'none' ? undefined : due.typed;
  const isSaid = typed !== undefined && words.includes(typed);
  return {
    kind: 'action',
    action: { ...action, owners, ...(due === undefined || isSaid ? {} : { due }) },
  };
}

/** An output document's text leads to the document, unless it has links of its own. */
function linked(note: Note, spans: readonly Span[]): readonly Span[] {
  const link = note.meaning.kind === 'outputDocument' ? note.meaning.document.link : undefined;
  if (link === undefined || spans.some((span) => span.type === 'text' && span.link !== undefined)) {
    return spans;
  }
  return spans.map((span) => (span.type === 'text' ? { ...span, link } : span));
}

function withSpeaker(note: Note, words: readonly Span[], builder: Builder): readonly Span[] {
  const { style, names, language } = builder;
  const speakers = note.speakers ?? [];
  const attribution = note.attribution ?? style.speech.attribution;
  if (speakers.length === 0) return words;
  if (attribution === 'asTyped') {
    for (const speaker of speakers) names.remember(speaker);
    return words;
  }
  const printed = speakers.map((speaker) =>
    names.introduce(speaker, style.names.speaker, style.names.first),
  );
  const name: TextSpan = {
    type: 'text',
    text: startSentence(joinSpeakers(printed, builder), builder),
    ...(style.speech.bold ? { formats: ['bold'] as const } : {}),
  };
  const between: TextSpan = { type: 'text', text: attribution === 'colon' ? language.colon : ' ' };
  return [name, between, ...words];
}

function joinSpeakers(names: readonly string[], builder: Builder): string {
  const { middle, last } = builder.language.listSeparators;
  const end = names.at(-1) ?? '';
  return names.length < 2 ? end : names.slice(0, -1).join(middle) + last + end;
}

/** The fields that the phrases around a kind of note can use. */
export function meaningFacts(id: string, meaning: Meaning, builder: Builder): Facts {
  const text = (value: string | undefined) => () => textFact(value);
  switch (meaning.kind) {
    case 'decision': {
      const { decision } = meaning;
      const form = builder.style.names.officers;
      const parties = (
        list: readonly { readonly party: Parameters<typeof builder.names.party>[0] }[] = [],
      ) =>
        builder.names.parties(
          list.map((entry) => entry.party),
          form,
        );
      return layerFacts(
        {
          'decision.number': text(builder.decisionNumbers.get(id)),
          'decision.basis': text(
            decision.basis === undefined ? undefined : basisText(decision.basis, builder),
          ),
          'decision.proposers': text(builder.names.parties(decision.proposers ?? [], form)),
          'decision.seconders': text(builder.names.parties(decision.seconders ?? [], form)),
          'decision.objections': text(parties(decision.objections)),
          'decision.reservations': text(parties(decision.reservations)),
        },
        builder.facts,
      );
    }
    case 'action':
      return layerFacts(actionFields(meaning.action, builder), builder.facts);
    case 'outputDocument':
      return layerFacts({ 'document.symbol': text(meaning.document.symbol) }, builder.facts);
    case 'text':
    case 'keyPoint':
    case 'statement':
    case 'question':
    case 'nextStep':
      return builder.facts;
    default:
      return assertNever(meaning);
  }
}

/** The fields of an action item: `action.number` where one was set, `action.owners`, `action.due`, `action.status`; a due date that is only half understood is `action.dueTyped`, in the words as typed, and `action.dueOrTyped` is either. */
export function actionFields(action: ActionFacts, builder: Builder) {
  const typed = action.due?.type === 'unclear' ? action.due.typed : undefined;
  const owners = builder.names.parties(action.owners, builder.style.names.officers);
  return {
    'action.number': () => textFact(action.number?.type === 'set' ? action.number.text : undefined),
    'action.owners': () => textFact(owners),
    'action.due': (format: string | undefined) => textFact(dueText(action, format, builder)),
    'action.dueTyped': () => textFact(typed),
    'action.dueOrTyped': (format: string | undefined) =>
      textFact(dueText(action, format, builder) ?? typed),
    'action.status': () =>
      textFact(plainText(renderPhrase(`status${startSentence(action.status, builder)}`, builder))),
  };
}

function dueText(
  action: ActionFacts,
  format: string | undefined,
  builder: Builder,
): string | undefined {
  const { due } = action;
  switch (due?.type) {
    case 'date':
      return builder.language
        .formatDate(due.date, format ?? builder.style.formats.date)
        .map((part) => part.text)
        .join('');
    case 'nextMeeting':
      return plainText(renderPhrase('dueNextMeeting', builder));
    case 'unclear':
    case 'none':
    case undefined:
      return undefined;
  }
}

function basisText(basis: DecisionBasis, builder: Builder): string {
  switch (basis.type) {
    case 'consensus':
      return plainText(renderPhrase('basisConsensus', builder));
    case 'noObjection':
      return plainText(renderPhrase('basisNoObjection', builder));
    case 'silence': {
      const until = builder.language
        .formatDate(basis.until, builder.style.formats.date)
        .map((part) => part.text)
        .join('');
      return plainText(
        renderPhrase(
          'basisSilence',
          builder,
          layerFacts({ until: () => textFact(until) }, builder.facts),
        ),
      );
    }
    case 'vote': {
      const counts = basis.choices
        .map(({ choice, count, by }) => {
          const number = count ?? by?.length;
          return number === undefined ? choice : `${String(number)} ${choice}`;
        })
        .join(', ');
      return plainText(
        renderPhrase(
          'basisVote',
          builder,
          layerFacts({ counts: () => textFact(counts) }, builder.facts),
        ),
      );
    }
    default:
      return assertNever(basis);
  }
}
