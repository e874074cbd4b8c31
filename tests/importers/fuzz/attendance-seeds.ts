import type { Encoding } from '../../../shared/importers/text/decode-bytes';

/** Small attendance files of every shape, for mutation. */
export const attendanceSeeds: readonly (readonly [string, Encoding])[] = [
  [
    `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\r\n123,Weekly,09/22/2026 10:00:00 AM,09/22/2026 11:00:00 AM,h@x.example,60,2\r\n\r\nName (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\nBo Lind,bo@x.example,09/22/2026 10:01:00 AM,09/22/2026 10:59:00 AM,58,No\r\n"Rewi, Tama",,09/22/2026 10:05:00 AM,09/22/2026 10:20:00 AM,15,Yes\r\n`,
    'utf-8-bom',
  ],
  [
    '1. Summary\nMeeting title\tForum\nStart time\t22/09/26, 09:29:07\n\n2. Participants\nName\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole\nBo Lind\t22/09/26, 09:30:52\t22/09/26, 09:50:12\t19m 20s\tbo@x.example\tbo@x.example\tPresenter\n\n3. In-Meeting activities\nName\tJoin time\tLeave time\tDuration\tEmail\tRole\nBo Lind\t22/09/26, 09:30:52\t22/09/26, 09:50:12\t19m 20s\tbo@x.example\tPresenter\n',
    'utf-16be-bom',
  ],
  [
    'Full Name\tUser Action\tTimestamp\nBo Lind\tJoined\t5/6/2026, 10:00:00\nBo Lind\tLeft\t5/6/2026, 10:30:00\n',
    'utf-16le-bom',
  ],
  [
    '名前 (元の名前),ユーザーメール,参加時刻,退出時刻,所要時間（分）\r\n森田 花,hana…,2026/9/22 8:35,2026/9/22 12:39,245\r\n',
    'utf-8-bom',
  ],
  [
    'Display Name;First Name;Last Name;Role;Attendee Email;Join Time;Leave Time;Attendance Duration;Connection Type\nBo Lind;Bo;Lind;Host;bo@x.example;="2026-09-22 10:00:00";="2026-09-22 10:25:00";25 mins;App\n',
    'windows-1252',
  ],
  [
    'First name,Last name,Email,Duration,Time joined,Time exited\nAda,Nowak,ada@x.example,1 hr 2 min,10:00 AM,11:02 AM\n',
    'utf-8',
  ],
];
