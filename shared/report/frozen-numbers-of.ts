import type { Instant } from '../base/dates';
import type { Meeting } from '../domain/meeting';
import type { FrozenNumbers } from '../domain/status';
import { buildReport } from './build-report';
import { chooseStyle } from './styles/choose-style';

/** In what and when the numbers of a meeting are frozen; style and language as the meeting says where they are absent. */
export interface FreezeChoice {
  readonly style?: string | undefined;
  readonly language?: string | undefined;
  readonly at: Instant;
}

/**
 * The paragraph numbers of the whole report as people can cite them from now on (`frozenNumbers`).
 * Nothing where they are frozen already, or the style numbers no paragraph.
 */
export function frozenNumbersOf(
  meeting: Meeting,
  { style: id, language, at }: FreezeChoice,
): FrozenNumbers | undefined {
  const source = { type: 'meeting', meeting } as const;
  const style = chooseStyle(source, id);
  if (meeting.frozenNumbers !== undefined || style?.paragraphNumbers === undefined)
    return undefined;
  const report = buildReport(source, {
    style,
    language: language ?? meeting.report.language ?? meeting.language,
    variant: { copy: 'clean' },
  });
  if (!report.ok) return undefined;
  const paragraphs = report.value.runs
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'paragraph' && block.number !== undefined && block.anchor !== undefined
        ? [{ id: block.anchor, text: block.number.text }]
        : [],
    )
    .map(({ id: paragraph, text }) => ({
      id: paragraph,
      label: { type: 'set', text, then: 'continue' } as const,
    }));
  return paragraphs.length === 0 ? undefined : { at, style: style.id, paragraphs };
}
