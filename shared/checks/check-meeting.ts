import type { Meeting } from '../domain/meeting';
import { toCheckSubject } from './check-subject';
import type { OtherMeeting } from './check-subject';
import type { Finding } from './finding';
import { rules } from './rules';
import type { RuleId } from './rules';

/** A finding with its rule, and the reason for which somebody dismissed it. */
export interface RuledFinding extends Finding {
  readonly rule: RuleId;
  /** The same as long as rule, place and details are the same. */
  readonly key: string;
  readonly dismissed?: string;
}

/** Everything that should be looked at before the report goes out, rule by rule in the order of the page. */
export function checkMeeting(
  meeting: Meeting,
  others: readonly OtherMeeting[] = [],
): readonly RuledFinding[] {
  const subject = toCheckSubject(meeting, others);
  const reasons = new Map(
    (meeting.dismissed ?? []).map(({ finding, reason }) => [finding, reason]),
  );
  return (Object.keys(rules) as RuleId[]).flatMap((rule) =>
    rules[rule](subject).map((finding): RuledFinding => {
      const key = keyOf(rule, finding);
      const dismissed = reasons.get(key);
      return { ...finding, rule, key, ...(dismissed === undefined ? {} : { dismissed }) };
    }),
  );
}

function keyOf(rule: RuleId, { place, details }: Finding): string {
  const where = 'id' in place ? place.id : 'slot' in place ? place.slot : '';
  const what = Object.values(details).join(' ').slice(0, 1000);
  return `${rule} ${place.type} ${where} ${what}`.trim();
}
