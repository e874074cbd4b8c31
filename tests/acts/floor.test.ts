import { describe, expect, test } from 'vitest';
import {
  askForFloor,
  dropTurn,
  endTurn,
  giveFloor,
  moveTurn,
  speakingTurn,
  spokenTurns,
  toggleClosed,
  toggleReply,
  waitingTurns,
} from '../../shared/acts/floor';
import { endMeeting } from '../../shared/acts/meeting-clock';
import { speakingTimes } from '../../shared/acts/speaking-times';
import type { Meeting } from '../../shared/domain/meeting';
import type { Party } from '../../shared/domain/party';
import { toCopyToSend } from '../../shared/report/protect/copy-to-send';
import { meeting, section } from '../builders/meeting';

type Facts = Pick<Meeting, 'floor'>;

const at = (minute: number) => `2030-03-25T14:${String(minute).padStart(2, '0')}:00Z`;
const person = (id: string): Party => ({ type: 'person', person: id });

function counter() {
  let count = 0;
  return (prefix: string) => `${prefix}-${(count += 1)}`;
}

function list(...people: readonly string[]): Facts {
  const createId = counter();
  return people.reduce<Facts>(
    (facts, id) => askForFloor(facts, person(id), { at: at(0), createId }),
    {},
  );
}

function names(facts: Facts): readonly string[] {
  return waitingTurns(facts).map(({ speaker }) =>
    speaker.type === 'person' ? speaker.person : speaker.type,
  );
}

describe('the speakers’ list', () => {
  test('keeps those who ask in the order in which they asked, each once', () => {
    const asked = list('ana', 'ben', 'chi');
    const again = askForFloor(asked, person('ana'), { at: at(1), createId: counter() });
    expect(again).toBe(asked);
    expect(names(asked)).toEqual(['ana', 'ben', 'chi']);
  });

  test('takes replies before all others and behind earlier replies', () => {
    const createId = counter();
    const options = { at: at(1), createId, reply: true };
    const first = askForFloor(list('ana', 'ben'), person('chi'), options);
    const second = askForFloor(first, person('dan'), { ...options, createId: () => 'turn-9' });
    expect(names(second)).toEqual(['chi', 'dan', 'ana', 'ben']);
    expect(names(toggleReply(second, 'turn-9'))).toEqual(['chi', 'ana', 'ben', 'dan']);
  });

  test('takes nobody but repliers while it is closed', () => {
    const closed = toggleClosed(list('ana'), at(1));
    const options = { at: at(2), createId: () => 'turn-9' };
    expect(askForFloor(closed, person('ben'), options)).toBe(closed);
    expect(names(askForFloor(closed, person('ben'), { ...options, reply: true }))).toEqual([
      'ben',
      'ana',
    ]);
    const opened = toggleClosed(closed, at(3));
    expect(opened.floor?.closed).toBeUndefined();
    expect(names(askForFloor(opened, person('ben'), options))).toEqual(['ana', 'ben']);
  });

  test('moves who waits up and down, and not beyond the ends', () => {
    const asked = list('ana', 'ben', 'chi');
    expect(names(moveTurn(asked, 'turn-3', -1))).toEqual(['ana', 'chi', 'ben']);
    expect(names(moveTurn(asked, 'turn-1', 1))).toEqual(['ben', 'ana', 'chi']);
    expect(moveTurn(asked, 'turn-1', -1)).toBe(asked);
    expect(moveTurn(asked, 'turn-3', 1)).toBe(asked);
  });

  test('gives the floor to one at a time and remembers where and how long they spoke', () => {
    const first = giveFloor(list('ana', 'ben'), 'turn-1', at(1), { section: 's1', note: 'n1' });
    expect(speakingTurn(first)?.speaker).toEqual(person('ana'));
    const second = giveFloor(first, 'turn-2', at(4), { section: 's1' });
    expect(spokenTurns(second).map(({ spoke, note }) => ({ spoke, note }))).toEqual([
      { spoke: { from: at(1), to: at(4) }, note: 'n1' },
    ]);
    const ended = endTurn(second, at(6));
    expect(speakingTurn(ended)).toBeUndefined();
    expect(spokenTurns(ended)).toHaveLength(2);
    expect(endTurn(ended, at(7))).toBe(ended);
    expect(giveFloor(ended, 'turn-1', at(8))).toBe(ended);
  });

  test('ends the turn that goes on when the meeting ends, and lets those wait who still wait', () => {
    const running = giveFloor(list('ana', 'ben'), 'turn-1', at(4));
    const held = { started: at(0), pauses: [{ from: at(5) }] };
    const ended = endMeeting({ ...running, held }, at(6));
    expect([ended.held, speakingTurn(ended), spokenTurns(ended)[0]?.spoke, names(ended)]).toEqual([
      { started: at(0), pauses: [{ from: at(5), to: at(6) }], ended: at(6) },
      undefined,
      { from: at(4), to: at(6) },
      ['ben'],
    ]);
    expect(spokenTurns(endTurn(running, at(2)))[0]?.spoke).toEqual({ from: at(4), to: at(4) });
  });

  test('lets who has spoken ask again, and forgets who is taken off', () => {
    const spoken = endTurn(giveFloor(list('ana'), 'turn-1', at(1)), at(2));
    const again = askForFloor(spoken, person('ana'), { at: at(3), createId: () => 'turn-9' });
    expect(names(again)).toEqual(['ana']);
    expect(names(dropTurn(again, 'turn-9'))).toEqual([]);
    expect(spokenTurns(dropTurn(again, 'turn-9'))).toHaveLength(1);
    expect(dropTurn(again, 'turn-7')).toBe(again);
  });
});

describe('speaking times', () => {
  const turn = (id: string, speaker: string, from: number, to?: number, where = 's1') => ({
    id,
    speaker: person(speaker),
    section: where,
    spoke: { from: at(from), ...(to === undefined ? {} : { to: at(to) }) },
  });
  const base = meeting({
    sections: [
      section({ title: 'One', section: { id: 's1' } }),
      section({ title: 'Two', section: { id: 's2' } }),
    ],
  });

  test('are counted by item and speaker, the longest first, until now for who still speaks', () => {
    const held: Meeting = {
      ...base,
      floor: {
        turns: [
          turn('1', 'ana', 0, 2),
          turn('2', 'ben', 2, 7),
          turn('3', 'ana', 7, 8),
          turn('4', 'ana', 10, undefined, 's2'),
          turn('5', 'ben', 8, 9, 'gone'),
        ],
      },
    };
    const minutes = (count: number) => count * 60_000;
    expect(speakingTimes(held, at(13))).toEqual([
      {
        section: 's1',
        milliseconds: minutes(8),
        speakers: [
          { speaker: person('ben'), milliseconds: minutes(5), turns: 1 },
          { speaker: person('ana'), milliseconds: minutes(3), turns: 2 },
        ],
      },
      {
        section: 's2',
        milliseconds: minutes(3),
        speakers: [{ speaker: person('ana'), milliseconds: minutes(3), turns: 1 }],
      },
      {
        section: undefined,
        milliseconds: minutes(1),
        speakers: [{ speaker: person('ben'), milliseconds: minutes(1), turns: 1 }],
      },
    ]);
  });

  test('end with the meeting, and do not go out with a copy to send', () => {
    const over: Meeting = {
      ...base,
      held: { started: at(0), ended: at(5) },
      floor: { turns: [turn('1', 'ana', 3)] },
    };
    expect(speakingTimes(over, at(50))[0]?.milliseconds).toBe(120_000);
    expect(toCopyToSend(over, at(50)).floor).toBeUndefined();
  });
});
