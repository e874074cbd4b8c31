import { expect, test } from 'vitest';
import { readChat } from '../../../shared/importers/chat/read-chat';
import { told } from './told';

/** The seconds of the day, or of the recording, at which each message was sent. */
function times(text: string): unknown {
  const read = readChat(text);
  return read.ok ? [read.value.times, ...read.value.messages.map(({ time }) => time)] : read;
}

function codes(text: string): readonly string[] {
  const read = readChat(text);
  const remarks = read.ok ? read.value.remarks : read.messages;
  return remarks.map(({ code, where }) => (where === undefined ? code : `${code} ${where}`));
}

test.each([
  ['spaces', '10:11:23 From Ana Novak to Everyone : Hello', 'Ana Novak: Hello'],
  ['two spaces', '10:11:23  From  Ana Novak  to  Everyone  :  Hello', 'Ana Novak: Hello'],
  ['a tab', '10:11:23\t From Ana Novak : Hello', 'Ana Novak: Hello'],
  ['a glued colon', '10:11:23 From Ana Novak to Everyone:Hello: all', 'Ana Novak: Hello: all'],
  [
    'no last newline, two lines',
    '10:11:23 From  Ana Novak  to  Everyone:\n\tHello',
    'Ana Novak: Hello',
  ],
  [
    'spaces before the text',
    '10:11:23 From Ana to Everyone:\n    Hello\n    all',
    'Ana: Hello / all',
  ],
  [
    'text without indentation',
    '10:11:23 From Ana to Everyone:\nHello\n\nall\n',
    'Ana: Hello /  / all',
  ],
  ['a day', '2026-09-23 18:05:11 From Ana to Everyone:\n\tHello\n\t  all', 'Ana: Hello /   all'],
  ['the recording', '00:58:04\tAna:\tHello', 'Ana: Hello'],
  ['the group', '10:11:23 From Ana to Meeting Group Chat:\n\tHello', 'Ana: Hello'],
  ['Russian', '10:11:23 От Ана кому Все : Привет', 'Ана: Привет'],
  ['Korean', '10:11:23 시작 아나 수신자 모두 : 안녕', '아나: 안녕'],
  ['Japanese', '10:11:23 開始 安奈 終了 全員 : こんにちは', '安奈: こんにちは'],
  ['Chinese', '10:11:23\t 開始 安娜 對 所有人 : 你好', '安娜: 你好'],
  ['French', '10:11:23 De Ana à Tous : Bonjour', 'Ana: Bonjour'],
  ['German', '10:11:23 Von Ana an Alle:\n\tHallo', 'Ana: Hallo'],
  ['Spanish', '10:11:23 De Ana a Todos : Hola', 'Ana: Hola'],
  ['Italian', '10:11:23 Da Ana a Tutti : Ciao', 'Ana: Ciao'],
  ['Turkish', '10:11:23 Kimden Ana Kime Herkes : Selam', 'Ana: Selam'],
  ['Ukrainian', '10:11:23 Від Ана до Усі : Привіт', 'Ана: Привіт'],
  ['a dash', '22/09/2026, 10:11 - Ana: Hello', 'Ana: Hello'],
  ['a line that lost its tab', '10:11:23 From Ana to Everyone:\n\tHi\nall', 'Ana: Hi / all'],
  ['a day in words', '[Yesterday 10:11 AM] Ana\nHello', 'Ana: Hello'],
  ['a day and its date', '[Dienstag, 22.09.2026 10:11] Ana\nHallo', 'Ana: Hallo'],
  ['a day below the name', 'Ana Novak\nYesterday 10:11 AM\nHello', 'Ana Novak: Hello'],
  ['a day behind the name', 'Ana Novak Gestern um 10:11\nHallo', 'Ana Novak: Hallo'],
  ['a mark of editing', 'Ana Novak  10:11 AM  Edited\nHello', 'Ana Novak: Hello'],
  ['a line of editing', 'Ana Novak\n10:11\nBearbeitet\nHallo', 'Ana Novak: Hallo'],
  ['a name and an hour of Webex', 'from Ana to everyone:   10:11 AM\nHello', 'Ana: Hello'],
  ['a wide colon', '10:11:23 From Ana to Everyone：Hello', 'Ana: Hello'],
])('a message with %s is read', (_kind, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    '(Direct Message)',
    '10:11:23 From Ana to Li Wei (Direct Message) : Hi',
    'Ana > Li Wei (private): Hi',
  ],
  [
    'a glued mark',
    '10:11:23 From Ana to Li Wei(Direct Message):\n\tHi',
    'Ana > Li Wei (private): Hi',
  ],
  ['(Privately)', '10:11:23\t From Ana to Li Wei (Privately) : Hi', 'Ana > Li Wei (private): Hi'],
  [
    'a mark behind the colon',
    '10:11:23 From Ana to Li Wei : (Privately) Hi',
    'Ana > Li Wei (private): Hi',
  ],
  [
    'wide brackets',
    '10:11:23 開始 安奈 終了 健（ダイレクトメッセージ） : はい',
    '安奈 > 健 (private): はい',
  ],
  [
    'no mark',
    '10:11:23 From Ana to Everyone : Hi\n10:11:24 From Ana to Li : Psst',
    'Ana > Li (private): Psst',
  ],
  [
    'an old file',
    '10:11:20\t From Ana : Hi\n10:11:24\t From Ana to Li : Psst',
    'Ana > Li (private): Psst',
  ],
])('a private message is known by %s', (_kind, text, expected) => {
  expect(told(text).at(-1)).toBe(expected);
});

test('times are hours of the day, with their day and seconds where there are any, or positions', () => {
  expect(times('2026-09-23 18:05:11 From Ana to Everyone:\n\tHi')).toEqual([
    'clock',
    { date: '2026-09-23', seconds: 65_111 },
  ]);
  expect(times('9:41 PM From Ana to Everyone: Hi')).toEqual([
    'clock',
    { seconds: 78_060, isToTheMinute: true },
  ]);
  expect(times('00:58:04\tAna:\tHi')).toEqual(['offset', { seconds: 3484 }]);
  expect(times('18:45:12\t From Ana : Hi')).toEqual(['clock', { seconds: 67_512 }]);
  expect(times('Ana: Hi')).toEqual(['none', undefined]);
});

test('an hour or a web address at the beginning of a line does not begin a message', () => {
  const text =
    '10:11:23 From Ana to Everyone : Two times:\n10:30 is fine: I can\nhttps://example.org/a: see\n10:11:29 From Li to Everyone : ok';
  expect(told(text)).toEqual([
    'Ana: Two times: / 10:30 is fine: I can / https://example.org/a: see',
    'Li: ok',
  ]);
});

test('replies are threaded by the beginning that they quote', () => {
  const text = [
    '10:00:00 From Ana to Everyone:\n\tWho can chair the next meeting in May?',
    '10:00:05 From Li to Everyone:\n\tReplying to "Who can chair the ne..."\n\t\n\tI can "if" needed',
    '10:00:09 From Bo to Everyone:\n\tReplying to "I can "if" needed" Thanks!',
    '10:00:10 From Bo to Everyone:\n\tReplying to "Never said" Thanks!',
  ];
  expect(told(text.join('\n'))).toEqual([
    'Ana: Who can chair the next meeting in May?',
    'Li: I can "if" needed ^0',
    'Bo: Thanks! ^1',
    'Bo: Replying to "Never said" Thanks!',
  ]);
  expect(codes(text.join('\n'))).toEqual(['chat.unfound line 9']);
});

test('reactions are folded in and removed ones taken away', () => {
  const text = [
    '10:00:00 From Ana to Everyone:\n\tThe draft is ready for comments',
    '10:00:01 From Li to Everyone:\n\tReacted to "The draft is ready f..." with 👍',
    '10:00:02 From Bo to Everyone:\n\tReacted to The draft is ready f... with "👍"',
    '10:00:02 From Bo to Everyone:\n\tReacted to "The draft is ready f..." with 👍',
    '10:00:03 From Bo to Everyone:\n\tReacted to "The draft is ready f…" with 🎉',
    '10:00:04 From Bo to Everyone:\n\tRemoved a 🎉 reaction from "The draft is ready f..."',
    '10:00:05 From Bo to Everyone:\n\tadd ❤️',
    '10:00:06 From Li to Everyone:\n\tadd 👩🏽‍🚀',
    '10:00:07 From Bo to Everyone:\n\tremove ❤️',
    '10:00:08 From Bo to Everyone:\n\tadd me to the list',
    '10:00:09 From Bo to Everyone:\n\tReacted to "Something else" with 👍',
  ];
  expect(told(text.join('\n'))).toEqual([
    'Ana: The draft is ready for comments 👍 Li+Bo 👩🏽‍🚀 Li',
    'Bo: add me to the list',
    'Bo: Reacted to "Something else" with 👍',
  ]);
  expect(codes(text.join('\n'))).toEqual(['chat.unfound line 21', 'chat.guessed-reactions']);
});

test('reactions in other languages are known by what they quote', () => {
  const text = [
    '10:00:00 De Ana à Tous:\n\tLe projet est prêt pour relecture',
    '10:00:01 De Li à Tous:\n\tA réagi à "Le projet est prêt p..." avec 👍',
    '10:00:02 De Bo à Tous:\n\tZuqis "Le projet est prêt p..." kun 👍',
    '10:00:03 De Li à Tous:\n\tA retiré une réaction 👍 à "Le projet est prêt p..."',
    '10:00:04 De Bo à Tous:\n\tPri "Le projet est prêt p..."\n\t\n\tBone',
    '10:00:05 De Bo à Tous:\n\tVi diris "Le projet est prêt p..." hieraŭ',
  ];
  expect(told(text.join('\n'))).toEqual([
    'Ana: Le projet est prêt pour relecture 👍 Bo',
    'Bo: Bone ^0',
    'Bo: Vi diris "Le projet est prêt p..." hieraŭ',
  ]);
});

test('what everybody reads is never put to a private message', () => {
  const text = [
    '10:00:00 From Ana to Everyone:\n\tGood morning',
    '10:00:01 From Li to Ana(Direct Message):\n\tGood grief',
    '10:00:02 From Bo to Everyone:\n\tadd 👍',
    '10:00:03 From Bo to Everyone:\n\tReacted to "Good grief" with 👍',
  ];
  expect(told(text.join('\n'))).toEqual([
    'Ana: Good morning 👍 Bo',
    'Li > Ana (private): Good grief',
    'Bo: Reacted to "Good grief" with 👍',
  ]);
});

test.each([
  ['Teams', '[9:41 AM] Ana Novak\nHello all\nsecond line\n\n[9:42 AM] Li, Wei (External)\nYes'],
  ['Meet', 'Ana Novak\n9:41 AM\nHello all\nsecond line\n\nLi, Wei (External)\n9:42 AM\nYes'],
  ['a browser', 'Ana Novak9:41 AM\nHello all\nsecond line\nLi, Wei (External)9:42\u202fAM\nYes'],
  ['a tab between', 'Ana Novak\t09:41\nHello all\nsecond line\nLi, Wei (External)\t09:42\nYes'],
])('a chat copied from %s is read', (_platform, text) => {
  expect(told(text)).toEqual(['Ana Novak: Hello all / second line', 'Li, Wei (External): Yes']);
  expect(times(text)).toEqual([
    'clock',
    { seconds: 34_860, isToTheMinute: true },
    { seconds: 34_920, isToTheMinute: true },
  ]);
});

test('a chat saved as subtitles is read', () => {
  const text = '0:00:10.500,0:00:13.500\nAna Novak: Hello\nall\n\n0:01:00.000,0:01:03.000\nLi: Yes';
  expect(told(text)).toEqual(['Ana Novak: Hello / all', 'Li: Yes']);
  expect(times(text)).toEqual(['offset', { seconds: 10 }, { seconds: 60 }]);
});

test('lines as people type them are messages, and lines without a name go on', () => {
  expect(told('bo: is it on?\nyes it is\nAna: good: let us start\nhttps://example.org')).toEqual([
    'bo: is it on? / yes it is',
    'Ana: good: let us start / https://example.org',
  ]);
  expect(told('x')).toEqual([': x']);
});

test('every line is accounted for', () => {
  const text = [
    'the end of a cut message',
    '10:00:00 From Ana to Everyone:',
    '\tHello',
    '',
    '10:00:01 From Li to Ana(Direct Message):',
    '\tPsst',
    '10:00:02 From Li to Everyone:',
    '\tadd 👍',
    '10:00:03 From Li to Everyone:',
  ].join('\n');
  expect(readChat(text)).toMatchObject({
    value: {
      lines: [
        { line: 1, lastLine: 1, as: 'setAside' },
        { line: 2, lastLine: 3, as: 'message' },
        { line: 4, lastLine: 4, as: 'empty' },
        { line: 5, lastLine: 6, as: 'private' },
        { line: 7, lastLine: 8, as: 'reaction' },
        { line: 9, lastLine: 9, as: 'empty' },
      ],
    },
  });
  expect(codes(text)).toEqual([
    'chat.no-words line 9',
    'chat.loose-line line 1',
    'chat.guessed-reactions',
  ]);
});

test('nothing, white space and a text that is far too long are refused in words', () => {
  expect(codes('')).toEqual(['chat.empty']);
  expect(codes('\ufeff \r\n\t\n')).toEqual(['chat.empty']);
  expect(codes('x'.repeat(20_000_001))).toEqual(['chat.too-long']);
});

test('several messages of one second keep the order of the file, also where clocks differ', () => {
  const text =
    '10:00:05 From A to Everyone : 1\n10:00:05 From A to Everyone : 2\n09:59:00 From B to Everyone : 3';
  expect(told(text)).toEqual(['A: 1', 'A: 2', 'B: 3']);
});

test('halves of the day in front of the hour count', () => {
  const said = times('佐藤 花子\n午前 10:11\nはい\n鈴木 健\n午後 2:12\nはい');
  expect(said).toEqual([
    'clock',
    { seconds: 36_660, isToTheMinute: true },
    { seconds: 51_120, isToTheMinute: true },
  ]);
});

test('a day between the messages of two days belongs to neither', () => {
  const text =
    'Ana Novak\n10:32 AM\nHello\nTuesday, September 22, 2026\nBo Lind\n10:33 AM\nYes\nTuesday';
  expect(told(text)).toEqual(['Ana Novak: Hello', 'Bo Lind: Yes / Tuesday']);
});

test('a reply may quote the first line alone, and a reaction may begin with its quote', () => {
  const text = [
    '10:11:23 From Ana to Everyone:\n\tFirst\n\tsecond',
    '10:11:25 From Li to Everyone:\n\tReplying to "First"\n\n\tYes',
    '10:11:27 From Bo to Everyone:\n\t"First" に👍でリアクションしました',
  ];
  expect(told(text.join('\n'))).toEqual(['Ana: First / second 👍 Bo', 'Li: Yes ^0']);
});
