import { assertNever } from '../../../../shared/base/assert-never';
import type { CoverageFinding } from '../../../../shared/note-coverage/coverage';
import type { Words } from '../../../state/use-words';

/** What a finding says: "4. Budget: 22 min, 2 lines". */
export function findingWords(
  finding: CoverageFinding,
  nameOf: (section: string) => string,
  zone: string,
  { t, formats }: Words,
): string {
  switch (finding.type) {
    case 'thin':
      return t('coverage.thin', {
        item: nameOf(finding.section),
        minutes: formats.minutes(finding.minutes),
        lines: t('coverage.lines', { count: finding.lines }),
      });
    case 'empty': {
      const item = nameOf(finding.section);
      return finding.minutes === 0
        ? t('coverage.emptyUntimed', { item })
        : t('coverage.empty', { item, minutes: formats.minutes(finding.minutes) });
    }
    case 'unheard':
      return t('coverage.unheard', { name: finding.name, count: finding.turns });
    case 'turn':
      return finding.section === undefined
        ? t('coverage.turn', { name: finding.name })
        : t('coverage.turnIn', { name: finding.name, item: nameOf(finding.section) });
    case 'chat':
      return finding.section === undefined
        ? t('coverage.chat', { count: finding.count })
        : t('coverage.chatIn', { count: finding.count, item: nameOf(finding.section) });
    case 'quiet': {
      const facts = {
        minutes: formats.minutes(finding.minutes),
        hour: formats.hour(finding.from, zone),
      };
      return finding.section === undefined
        ? t('coverage.quiet', facts)
        : t('coverage.quietIn', { ...facts, item: nameOf(finding.section) });
    }
    default:
      return assertNever(finding);
  }
}
