/** Calendars, an e-mail with one, and agendas, of invented people. */
export const calendarSeeds: readonly string[] = [
  'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Forum\r\nDTSTART;TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20260922T100000\r\nDTEND:20260922T010000Z\r\nORGANIZER;CN=Ines Kofler:mailto:ines@x.example\r\nATTENDEE;CN="Oduya, Carla";ROLE=CHAIR;PARTSTA\r\n T=DECLINED:mailto:carla@x.example\r\nDESCRIPTION:Agenda\\n1. Opening\\n2. Dams\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  'BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:16010101T040000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:2\nDTSTART;TZID=Customized Time Zone:20260915T090000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=-1;COUNT=40\nEXDATE;TZID=Customized Time Zone:20261029T090000\nSUMMARY:Series\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nRECURRENCE-ID;TZID=Customized Time Zone:20260929T090000\nDTSTART;TZID=Customized Time Zone:20260930T090000\nSUMMARY:Moved\nEND:VEVENT\nEND:VCALENDAR\n',
  'From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDear all\r\n--b\r\nContent-Type: text/calendar; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nBEGIN:VCALENDAR=0D=0ABEGIN:VEVENT=0D=0ADTSTART:20260922=0D=0ASUMMARY:R=C3=A9union=0D=0AEND:VEVENT=0D=0AEND:VCALENDAR\r\n--b--\r\n',
];

/** Agendas as people type them. */
export const agendaSeeds: readonly string[] = [
  'Agenda\n\n1. Opening (Chair, 5 min)\n2. Dams\n  2.1 Upper valley (Ines Kofler)\n  (a) reports\n  (b) plans\n3. Close',
  'Projet d’ordre du jour\nI. Ouverture\nII. Digues [10 minutes]\n  - haute vallée\n  • basse vallée\n10:30 Pause',
];
