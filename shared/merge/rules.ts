import type { ChatHandling } from '../domain/chat-message';
import type { Interval } from '../domain/section';
import type { Status } from '../domain/status';
import { isSame } from './is-same';
import type { Rule } from './three-way';

/** The one that stands further on in a list of names. */
function further(order: readonly string[]): Rule {
  return (a, b) => (order.indexOf(String(a)) >= order.indexOf(String(b)) ? a : b);
}

const earlier: Rule = (a, b) => (String(a) <= String(b) ? a : b);
const later: Rule = (a, b) => (String(a) >= String(b) ? a : b);
const most: Rule = (a, b) => Math.max(Number(a), Number(b));

/** What became of a chat message: what is handled further wins, and what is redacted stays so. */
const handlings: readonly ChatHandling[] = [
  'new',
  'queued',
  'setAside',
  'noted',
  'readOut',
  'answered',
  'redacted',
];

/** Being seen is evidence; an apology is a word; the rest is expectation. */
const attendances = ['expected', 'absent', 'apologies', 'present'];
const logStates = ['unused', 'dropped', 'used'];
const actionStates = ['open', 'inProgress', 'cancelled', 'done'];
const consents = ['agreed', 'announced', 'refused'];
const statusTypes = ['draft', 'outForComments', 'approved', 'published'];

/** Stretches of time that touch become one; one that is closed on one side is closed. */
const uniteIntervals: Rule = (a, b) => {
  const all = [...(a as readonly Interval[]), ...(b as readonly Interval[])];
  const byStart = new Map<string, Interval>();
  for (const one of all) {
    const known = byStart.get(one.from);
    const isLonger =
      known === undefined ||
      (known.to === undefined && one.to !== undefined) ||
      (known.to !== undefined && one.to !== undefined && one.to > known.to);
    if (isLonger) byStart.set(one.from, one);
  }
  const united: Interval[] = [];
  for (const one of [...byStart.values()].toSorted((x, y) => (x.from < y.from ? -1 : 1))) {
    const last = united.at(-1);
    if (last?.to !== undefined && one.from <= last.to) {
      united.pop();
      const to = one.to === undefined || one.to > last.to ? one.to : last.to;
      united.push({ from: last.from, ...(to === undefined ? {} : { to }) });
    } else united.push(one);
  }
  return united;
};

function rank({ state, version }: Status): readonly number[] {
  const draft = state.type === 'draft' ? state.number : 0;
  return [version, statusTypes.indexOf(state.type), draft];
}

/** The status that is further on, with the history of both. */
const furtherStatus: Rule = (a, b) => {
  const [one, other] = [a as Status, b as Status];
  const [mine, theirs] = [rank(one), rank(other)];
  const index = mine.findIndex((value, at) => value !== theirs[at]);
  const first = index === -1 || (mine[index] ?? 0) > (theirs[index] ?? 0) ? one : other;
  const missing = (other.history ?? []).filter(
    (entry) => !(one.history ?? []).some((known) => isSame(known, entry)),
  );
  const history = [...(one.history ?? []), ...missing].toSorted((x, y) => x.at.localeCompare(y.at));
  return { ...first, ...(history.length === 0 ? {} : { history }) };
};

/** What stands where both copies have changed a fact for which a plain rule is enough. */
export const mergeRules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['chat/handling', further(handlings)],
  ['participants/attendance', further(attendances)],
  ['participants/stays', uniteIntervals],
  ['sections/open', uniteIntervals],
  ['held/pauses', uniteIntervals],
  ['held/started', earlier],
  ['held/ended', later],
  ['floor/closed', earlier],
  ['floor/turns/asked', earlier],
  ['floor/turns/spoke/from', earlier],
  ['floor/turns/spoke/to', later],
  ['log/frozen', earlier],
  ['log/entries/state', further(logStates)],
  ['mattersArising/reported/status', further(actionStates)],
  ['mattersArising/reported/at', later],
  ['recordings/consent', further(consents)],
  ['chat/reactions/count', most],
  ['status', furtherStatus],
  ['created', earlier],
  ['modified', later],
  ['frozenNumbers', (a, b) => ((a as { at: string }).at <= (b as { at: string }).at ? a : b)],
  ['sections/summaryBegun', earlier],
]);
