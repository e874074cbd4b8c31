import { collapseSpace } from '../../base/text';
import { render, renderPhrase, type Builder } from '../build/builder';
import { withNextMeeting } from '../fields/meeting-facts';
import { plainText } from '../build/render-text';
import { printInline } from '../names/print-inline';
import { englishStylePhrases } from '../styles/english-style-phrases';
import { stylePhrases } from '../styles/style-phrases';

/** The announced meetings under their label, a line each in the usual words of the language; nothing where none is announced. */
export function nextMeetingLines(builder: Builder): readonly string[] {
  const { language, style, phrases, subject } = builder;
  const { nextMeetings } = subject;
  if (nextMeetings.length === 0) return [];
  const label = nextMeetings.length === 1 ? 'nextMeeting' : 'futureMeetings';
  const phrase = (key: string) => printInline(phrases.phrase(key), builder.facts, language);
  const table = Object.entries(stylePhrases).find(([code]) => code === language.code)?.[1];
  const template = phrases.template(
    (table ?? { common: englishStylePhrases.common }).common.nextMeetingLine,
  );
  const lines = nextMeetings.map((next) => {
    const facts = withNextMeeting(
      next,
      { language, formats: style.formats, phrase },
      builder.facts,
    );
    return collapseSpace(plainText(render(template, builder, facts)));
  });
  return [collapseSpace(plainText(renderPhrase(label, builder))), ...lines];
}
