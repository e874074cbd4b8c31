/** Chats in the forms of the platforms, of invented people. */
export const chatSeeds: readonly string[] = [
  '10:11:23\t From Ana Novak (she/her) North / data.example : Hello: all\r\n10:11:24\t From Li to Bo (Privately) : Psst\r\n',
  [
    '10:00:00 From  Ana Novak  to  Everyone:\n\tWho can chair the next meeting?\n\t\n\tsee https://example.org/a',
    '10:00:05 From  Li  to  Everyone:\n\tReplying to "Who can chair the ne..."\n\t\n\tI can "if" needed',
    '10:00:06 From  Bo  to  Everyone:\n\tReacted to "Who can chair the ne..." with 👍🏽',
    '10:00:07 From  Bo  to  Everyone:\n\tRemoved a 👍🏽 reaction from "Who can chair the ne..."',
    '10:00:08 From  Bo to Li(Direct Message):\n\tadd ❤️',
  ].join('\n'),
  '2026-09-23 18:05:11 От Ана кому Все:\n\tПривет\n2026-09-23 18:05:12 От Бо кому Ана (личное сообщение):\n\tТсс',
  '00:58:04\tAna:\tHello\r\n00:58:09\tLi Wei:\tReacted to "Hello" with 🎉\r\n',
  '10:11:23\t Qua Ana zuq Omnaj : Saluton\n10:11:24\t Qua Li zuq Omnaj : Jes\n10:11:25\t Qua Li zuq Ana (Sekrete) : Ne',
  '[9:41 AM] Ana Novak\nHello all\n\n[9:42 AM] Li, Wei (External)\nYes',
  'Ana Novak\n9:41 AM\nHello\nLi Wei9:42\u202fAM\nYes',
  'Ana: one\nBo: two\nthree',
];

/** Transcripts in the forms of the platforms, of invented people. */
export const transcriptSeeds: readonly string[] = [
  '\ufeffWEBVTT\r\n\r\n1\r\n00:00:00.050 --> 00:00:01.790\r\nAna Novak: let us start\r\n\r\n2\r\n00:00:02.070 --> 00:00:04.050\r\nSo: the point',
  'WEBVTT\n\nNOTE by nobody\n\n-0:0:1.0 --> 0:0:5.320\n<v Ana Novak>This is a <i>test</i> &amp; &#x1F44D;</v>\n\n0:0:6.0 --> 0:0:7.0\n<v Li>open',
  '1\n00:00:00,500 --> 00:00:07,000\n{\\an8}<font color="red">Hello</font>\n2\n00:00:08,000 --> 00:00:09,000\nBye',
  '0:00:00.378,0:00:11.378\nAna: One\ntwo\n\n0:00:17.484,0:00:16.543\nThree',
  'Ana Novak  0:05\nLet us begin.\n\nLi de Vries  0:31\nThanks.\n\n[1:02:07] Ana Novak:\nGoodbye.',
  '00:00:00\n\nAna Novak: Hello.\nLi: Yes.\n00:05:00\n\nLi: By four.',
  '[Ana Novak] 23:59:58\nGood evening\n\n[Li Wei] 00:00:03\nGood morning',
];
