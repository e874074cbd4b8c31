import { expect, test } from 'vitest';
import { readTranscript } from '../../../shared/importers/transcript/read-transcript';

/** The cues as lines: from and to, speaker, words. */
function told(text: string, known: readonly string[] = []): readonly string[] {
  const read = readTranscript(text, (name) => known.includes(name));
  if (!read.ok) return read.messages.map(({ code }) => code);
  return read.value.cues.map(
    ({ from, to, speaker, text: words }) =>
      `${from}-${to} ${speaker ?? '-'}: ${words.replaceAll('\n', ' / ')}`,
  );
}

function codes(text: string): readonly string[] {
  const read = readTranscript(text);
  return (read.ok ? read.value.remarks : read.messages).map(({ code, where }) =>
    where === undefined ? code : `${code} ${where}`,
  );
}

test('a Zoom transcript has numbered cues with speakers, a colon in speech is none', () => {
  const text = `\ufeffWEBVTT\r
\r
1\r
00:00:00.050 --> 00:00:01.790\r
Ana Novak: let us start\r
\r
2\r
00:00:02.070 --> 00:00:04.050\r
So: the point is this\r
\r
3\r
00:00:05.000 --> 00:00:06.000\r
Dr. Li de Vries: thanks\r
\r
4\r
01:00:05.000 --> 01:00:06.000\r
Ana Novak: and then: on`;
  expect(told(text)).toEqual([
    '0.05-1.79 Ana Novak: let us start',
    '2.07-4.05 -: So: the point is this',
    '5-6 Dr. Li de Vries: thanks',
    '3605-3606 Ana Novak: and then: on',
  ]);
});

test('closed captions without speakers have none, unless somebody is known', () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nWe have one thing: time\n\n00:03.000 --> 00:04.000\nYeah.\n\n00:05.000 --> 00:06.000\nbo: ok\n\n00:07.000 --> 00:08.000\nno';
  expect(told(text).filter((line) => !line.includes(' -: '))).toEqual([]);
  expect(told(text, ['bo'])[2]).toBe('5-6 bo: ok');
});

test('Teams names speakers by voice tags, closed or not, and has times of its own', () => {
  const text = `WEBVTT

-0:0:1.0 --> 0:0:5.320
<v Ana Novak>This is a <i>test</i> &amp; more.</v>

4dc0a6f2-0000-4000-8000-1/22-1
0:0:5.320 --> 0:1:0.5 align:start position:0%
<v Li, Wei (External)>Not closed
<v.loud Bo>Both</v>`;
  expect(told(text)).toEqual([
    '-1-5.32 Ana Novak: This is a test & more.',
    '5.32-60.5 Li, Wei (External): Not closed',
    '5.32-60.5 Bo: Both',
  ]);
});

test('SubRip, SBV and captions of Zoom are read', () => {
  expect(
    told(
      '1\n00:00:00,500 --> 00:00:07,000\n{\\an8}<font color="red">Hello</font>\n2\n00:00:08,000 --> 00:00:09,000\nBye',
    ),
  ).toEqual(['0.5-7 -: Hello', '8-9 -: Bye']);
  expect(told('0:00:00.378,0:00:11.378\nOne\ntwo\n\n0:00:17.484,0:00:16.543\nThree')).toEqual([
    '0.378-11.378 -: One / two',
    '17.484-17.484 -: Three',
  ]);
  expect(told('[Ana Novak] 23:59:58\nGood evening\n\n[Li Wei] 00:00:03\nGood morning')).toEqual([
    '86398-86398 Ana Novak: Good evening',
    '86403-86403 Li Wei: Good morning',
  ]);
});

test('comments, looks and notes are no speech', () => {
  const text =
    'WEBVTT - Title\nKind: captions\n\nNOTE\nby somebody\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nWords';
  expect(told(text)).toEqual(['1-2 -: Words']);
  expect(codes(text)).toEqual([]);
});

test('times that cannot be read are told with their line, and the words stay', () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n00:0x.000 --> 00:04.000\nTwo\n\nthree\n\n00:07.000 --> nonsense\nFour';
  expect(told(text)).toEqual(['1-2 -: One', '2-4 -: Two', '7-7 -: Four']);
  expect(codes(text)).toEqual([
    'transcript.bad-times line 6',
    'transcript.loose line 9',
    'transcript.bad-times line 11',
  ]);
});

test('entities are read once and tags taken away, whatever they hold', () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<script>x()</script> 1 &lt; 2 &amp;lt; &#39;&#x1F44D;&nbsp;&bogus; &#0; &#9999999;';
  expect(told(text)).toEqual([`1-2 -: x() 1 < 2 &lt; '👍 &bogus; &#0; &#9999999;`]);
});

test('a file without words, and one that is no transcript, are refused in words', () => {
  expect(told('WEBVTT')).toEqual(['transcript.empty']);
  expect(told('')).toEqual(['transcript.unknown']);
  expect(told('10:11:23 From Ana to Everyone : Hi')).toEqual(['transcript.unknown']);
  expect(told('x'.repeat(50_000_001))).toEqual(['transcript.too-long']);
});

test('a name above the words of every cue, behind arrows or before a wide colon is the speaker', () => {
  const cues = (...said: readonly string[]) =>
    said.map((text, at) => `00:0${at}.000 --> 00:0${at}.500\n${text}`).join('\n\n');
  const spoken = ['0-0.5 Ana Novak: Hi', '1-1.5 Bo Lind: Yes', '2-2.5 Ana Novak: Bye'];
  expect(told(cues('Ana Novak\nHi', 'Bo Lind\nYes', 'Ana Novak\nBye'))).toEqual(spoken);
  expect(told(cues('>> Ana Novak: Hi', '>> Bo Lind: Yes', 'Ana Novak: Bye'))).toEqual(spoken);
  expect(told(cues('佐藤花子：はい', '鈴木健：いいえ'))).toEqual([
    '0-0.5 佐藤花子: はい',
    '1-1.5 鈴木健: いいえ',
  ]);
  expect(told('[Ana Novak] 10:11:23 PM\nHi')).toEqual(['79883-79883 Ana Novak: Hi']);
});

test('speech in blocks below a name and a position in the recording is a transcript', () => {
  const otter =
    'Ana Novak  0:05\nLet us begin.\nThere is one thing: time.\n\nLi de Vries  0:31  \nThanks.\n\nAna Novak  1:02:07\nGoodbye.\n';
  expect(told(otter)).toEqual([
    '5-31 Ana Novak: Let us begin. / There is one thing: time.',
    '31-3727 Li de Vries: Thanks.',
    '3727-3727 Ana Novak: Goodbye.',
  ]);
  expect(told('[00:00:05] Ana Novak:\nHello.\n\n[00:00:09] Ben Ito:\nYes.')).toEqual([
    '5-9 Ana Novak: Hello.',
    '9-9 Ben Ito: Yes.',
  ]);
  expect(
    told('Speaker 1 (24:50)\nHello.\nSpeaker 2 (24:55)\nYes.\nSpeaker 1 (25:00)\nGood.')[1],
  ).toBe('1495-1500 Speaker 2: Yes.');
});

test('a document of Google Meet has a time every few minutes and a speaker in front of each line', () => {
  const meet =
    'Tides (2030-03-25 10:00 GMT) - Transcript\nAttendees\nAna Novak, Ben Ito\nTranscript\n00:00:00\n\nAna Novak: Hello.\nBen Ito: Hello, Ana.\nAna Novak: The weir: it fell.\n00:05:00\n\nBen Ito: By four.\nThis ended after 00:09:01';
  expect(told(meet)).toEqual([
    '0-300 Ana Novak: Hello.',
    '0-300 Ben Ito: Hello, Ana.',
    '0-300 Ana Novak: The weir: it fell.',
    '300-300 Ben Ito: By four.',
    '300-300 -: This ended after 00:09:01',
  ]);
});

test('names with hours of the day, lists of times and minutes of an agenda are no transcript', () => {
  for (const text of [
    'Ana Novak 10:23\nhello\nBen Ito 10:24\nhi\nAna Novak 10:24\nyes',
    'Ana Novak 0:45:10\nBen Ito 1:02:00\nCleo Adeyemi 1:02:01',
    'Opening 0:05\nReport of the chair 0:20\nClosing 0:25',
    'Ana Novak 1:10\nhello\nBen Ito 0:24\nhi',
  ]) {
    expect(told(text), text).toEqual(['transcript.unknown']);
  }
});
