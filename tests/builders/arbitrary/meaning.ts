import fc from 'fast-check';
import type { ActionFacts } from '../../../shared/domain/action-item';
import type { DecisionBasis, DecisionFacts } from '../../../shared/domain/decision';
import type { Meaning } from '../../../shared/domain/meaning';
import type { Party } from '../../../shared/domain/party';
import { date, few, instant, label, linkAddress, name, object, pool, tidyText } from './basics';

const person = fc.constantFrom(...pool.people);

export const party: fc.Arbitrary<Party> = fc.oneof(
  fc.record({ type: fc.constant('person' as const), person }),
  fc.record({ type: fc.constantFrom('organisation' as const, 'delegation' as const), name }),
  object({ type: fc.constant('role' as const), name }, { role: fc.constantFrom(...pool.roles) }),
  fc.constant({ type: 'all' as const }),
  fc.record({ type: fc.constantFrom('unnamed' as const, 'unresolved' as const), text: name }),
);

const basis: fc.Arbitrary<DecisionBasis> = fc.oneof(
  fc.record({ type: fc.constantFrom('consensus' as const, 'noObjection' as const) }),
  fc.record({ type: fc.constant('silence' as const), until: date }),
  fc.record({
    type: fc.constant('vote' as const),
    choices: few(object({ choice: name }, { count: fc.nat(200), by: few(party) })),
  }),
);

const dissent = few(object({ party }, { text: tidyText }));
const otherNote = fc.record({ meeting: fc.constant('m-0'), note: fc.constant('n-9') });

export const decisionFacts: fc.Arbitrary<DecisionFacts> = object(
  { state: fc.constantFrom('proposed', 'adopted', 'amended', 'rejected', 'superseded') },
  {
    number: label,
    basis,
    proposers: few(party),
    seconders: few(party),
    objections: dissent,
    reservations: dissent,
    supersedes: otherNote,
    history: few(object({ at: instant, wording: tidyText }, { by: name })),
  },
);

const due = fc.oneof(
  object({ type: fc.constant('date' as const), date }, { typed: name }),
  object({ type: fc.constant('nextMeeting' as const) }, { typed: name }),
  fc.constant({ type: 'none' as const }),
  fc.record({ type: fc.constant('unclear' as const), typed: name }),
);

export const actionStatus = fc.constantFrom('open' as const, 'inProgress', 'done', 'cancelled');

export const actionFacts: fc.Arbitrary<ActionFacts> = object(
  { owners: few(party), status: actionStatus },
  { number: label, due },
);

export const reported = object({ status: actionStatus }, { text: tidyText, due, at: instant });

export const meaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text' as const, 'keyPoint', 'statement', 'question', 'nextStep'),
  }),
  fc.record({ kind: fc.constant('decision' as const), decision: decisionFacts }),
  fc.record({ kind: fc.constant('action' as const), action: actionFacts }),
  fc.record({
    kind: fc.constant('outputDocument' as const),
    document: object({}, { link: linkAddress, symbol: name, date }),
  }),
);
