import { expect, test } from 'vitest';
import { outline, readFixture } from './outline';

const withMeeting = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
845 1122 9031,Upland Waters weekly,09/22/2026 10:00:00 AM,09/22/2026 11:00:00 AM,host@rivers.example,60,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Ines Kofler,ines@rivers.example,09/22/2026 10:01:00 AM,09/22/2026 10:20:00 AM,19,No
"Oduya, Carla",,09/22/2026 10:05:00 AM,09/22/2026 10:20:00 AM,15,Yes
Ines Kofler,ines@rivers.example,09/22/2026 10:30:00 AM,09/22/2026 10:59:00 AM,29,No
iPhone (Bram Osei),,09/22/2026 12:05:00 PM,09/22/2026 12:20:00 PM,15,Yes
`;

test('the block about the meeting is not taken for its people, and a rejoin is one person', () => {
  expect(outline(readFixture(`\uFEFF${withMeeting}`.replaceAll('\n', '\r\n')))).toEqual([
    'zoom',
    '# Upland Waters weekly 10:00-11:00',
    'Ines Kofler <ines@rivers.example> 10:01-10:20+10:30-10:59 2880s',
    'Oduya, Carla 10:05-10:20 900s',
    'iPhone (Bram Osei) 12:05-12:20 900s',
  ]);
});

test('every line that is not empty is accounted for once', () => {
  const read = readFixture(withMeeting);
  expect(read.ok && read.value.lines.map(({ line, fate }) => `${String(line)} ${fate}`)).toEqual([
    '1 meeting',
    '2 meeting',
    '4 heading',
    '5 taken',
    '6 taken',
    '7 merged',
    '8 taken',
  ]);
});

test('unique users have minutes but no hours', () => {
  const text = `Topic,ID,Host,Duration (minutes),Start time,End time,Participants,,
Weekly,845,Ines Kofler,61,"Sep 22, 2026 10:00 AM","Sep 22, 2026 11:01 AM",2,,

Name (original name),Email,Total duration (minutes),Guest
Ines Kofler,ines@rivers.example,61,No
Tama (Tama Rewi),,,Yes
`;
  expect(outline(readFixture(text))).toEqual([
    'zoomUsers',
    '# Weekly 10:00-11:01',
    'Ines Kofler <ines@rivers.example> 3660s',
    'Tama (Tama Rewi)',
  ]);
});

test('a webinar has its hosts, panelists and attendees, and those who never came', () => {
  const text = `Attendee Report,
Report Generated:,"Sep 23, 2026 09:00 AM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers
Open hearing,845 11,"Sep 22, 2026 10:00 AM",60,3,0,1
Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Ines Kofler,ines@rivers.example,"Sep 22, 2026 09:55 AM","Sep 22, 2026 11:00 AM",65,No,Austria
Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Bram Osei,bram@delta.example,"Sep 22, 2026 10:00 AM","Sep 22, 2026 10:30 AM",30,Yes,Ghana
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Tama Rewi,Tama,Rewi,tama@coast.example,"Sep 01, 2026 10:00 AM",approved,"Sep 22, 2026 10:02 AM","Sep 22, 2026 10:12 AM",10,Yes,New Zealand
No,Lia Sorin,Lia,Sorin,lia@coast.example,"Sep 02, 2026 10:00 AM",approved,--,--,--,--,--
`;
  expect(outline(readFixture(text))).toEqual([
    'zoomWebinar',
    '# Open hearing 10:00-?',
    'Ines Kofler <ines@rivers.example> 09:55-11:00 3900s (Host)',
    'Bram Osei <bram@delta.example> 10:00-10:30 1800s (Panelist)',
    'Tama Rewi <tama@coast.example> 10:02-10:12 600s (Attendee)',
    'Lia Sorin <lia@coast.example> (Attendee) registered',
  ]);
});

test('Japanese headings, dates saved again by a spreadsheet, and masked addresses', () => {
  const text = `名前 (元の名前),ユーザーメール,参加時刻,退出時刻,所要時間（分）\r\n森田 花,hana…,2026/9/22 8:35,2026/9/22 12:39,245\r\n小林 一,,2026/9/22 8:36,2026/9/22 8:42,7\r\n`;
  expect(outline(readFixture(text, 'utf-8-bom', { zone: 'Asia/Tokyo' }))).toEqual([
    'zoom',
    '#  ?-?',
    '森田 花 23:35-03:39 14700s',
    '小林 一 23:36-23:42 420s',
  ]);
});

test('the waiting room is not the meeting; extra columns do no harm', () => {
  const text = `Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room,Department
Ines Kofler,ines@rivers.example,22/09/2026 10:00:00,22/09/2026 10:02:00,2,No,,Yes,Water
Ines Kofler,ines@rivers.example,22/09/2026 10:02:00,22/09/2026 11:00:00,58,No,OK,No,Water
Bo Lind,,22/09/2026 10:00:00,22/09/2026 10:02:00,2,Yes,,Yes,
`;
  expect(outline(readFixture(text))).toEqual([
    'zoom',
    '#  ?-?',
    'Ines Kofler <ines@rivers.example> 10:02-11:00 3480s',
    'Bo Lind waitingRoom',
  ]);
});

test('one name twice at the same time, without an address, stays two and is told', () => {
  const text = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Bo Lind,,09/22/2026 10:00:00 AM,09/22/2026 11:00:00 AM,60,Yes
Bo Lind,,09/22/2026 10:10:00 AM,09/22/2026 10:50:00 AM,40,Yes
`;
  const read = readFixture(text);
  expect(outline(read)).toHaveLength(4);
  expect(read.messages.map(({ code, where }) => [code, where])).toEqual([
    ['attendance.same-name-twice', 'line 3'],
  ]);
});

test('a time that cannot be read is left unknown, with its line', () => {
  const read = readFixture(
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nBo Lind,,soon,09/22/2026 10:50:00 AM,many\n',
  );
  expect(outline(read)).toEqual(['zoom', '#  ?-?', 'Bo Lind ?-10:50']);
  expect(read.messages.map(({ where }) => where)).toEqual(['line 2', 'line 2']);
});

test('the block of an account report names its host, who is nobody that attended', () => {
  const text = `Topic,Meeting ID,User Name,User Email,Department,Group,Creation Time,Start Time,End Time,Duration (Minutes),Participants
River forum,123,Ada Host,host@x.example,,,22/09/2026 08:00:00 AM,22/09/2026 09:58:00 AM,22/09/2026 11:02:00 AM,64,1

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Bo Lind,,22/09/2026 10:00:00 AM,22/09/2026 11:02:00 AM,62,Yes
`;
  expect(outline(readFixture(text))).toEqual([
    'zoom',
    '# River forum 09:58-11:02',
    'Bo Lind 10:00-11:02 3720s',
  ]);
});
