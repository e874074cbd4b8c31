/** All words of the command line, so that they can be read, and one day translated, in one place. */
export const messages = {
  purpose: 'Minutes of meetings as reports, from the command line.',
  usage: 'Usage:',
  commands: 'Commands:',
  options: 'Options:',
  examples: 'Examples:',
  moreHelp: 'rapporteur COMMAND --help says more about a command.',
  exitCodes:
    'It ends with 0 when done, 1 when it could not be done, and 2 when it was called wrongly.',
  helpOption: 'Show this help.',
  versionOption: 'Show the version.',

  noCommand: 'Name a command: ',
  unknownCommand: (name: string, known: readonly string[]) =>
    `There is no command "${name}". The commands are ${known.join(', ')}.`,
  seeHelp: (command: string | undefined) =>
    `See: rapporteur ${command === undefined ? '' : `${command} `}--help`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  missingValue: (option: string, value: string) =>
    `The option ${option} needs a value: ${option} ${value}.`,
  needlessValue: (option: string) => `The option ${option} takes no value.`,
  repeatedOption: (option: string) => `The option ${option} was given twice.`,
  wrongChoice: (option: string, given: string, choices: readonly string[]) =>
    `${option} cannot be "${given}"; it is one of ${choices.join(', ')}.`,
  missingOption: (option: string, value: string) => `Say ${option} ${value}.`,
  tooFewWords: (usage: string) => `Something is missing: rapporteur ${usage}`,
  tooManyWords: (word: string) =>
    `"${word}" is too much; a path with spaces needs quotation marks.`,
  bug: 'This is a fault of rapporteur itself, not of your file. Please report it with the lines below.',

  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  written: (path: string) => `Written: ${path}`,
  exists: (path: string) =>
    `${path} exists already. Name another file, or say --force to replace it.`,
  existsForGood: (path: string) => `${path} exists already. Name another file.`,
  isInput: (path: string) => `${path} is the file that is read; name another one with --out.`,
  screenNeedsPath:
    'A document means nothing on a screen: redirect standard output, or name a file with --out.',

  export: {
    help: {
      summary: 'Write the report of a meeting: DOCX, PDF, HTML, Markdown or plain text.',
      usage: 'FILE --to FORMAT',
      details: [
        'FILE holds the minutes of a meeting (.minutes) or a collected report. The report is written beside it and named after it: spring.minutes becomes spring.docx, a review copy spring-review.docx.',
        "A former report of the same name and format is replaced; any other file is only replaced with --force, and FILE never. Where the group's own folder (group.json, in the folder of FILE or above it) is present, its facts and styles are used.",
      ],
      examples: [
        'rapporteur export spring.minutes --to docx',
        'rapporteur export spring.minutes --to pdf --variant review --page letter',
        'rapporteur export spring.minutes --to md --style sectioned --lang fr --out -',
      ],
    },
    options: {
      to: 'The format, one of',
      style:
        'A report style by its id, or the path of a style file (.json). Otherwise what the meeting or its group says.',
      variant:
        'A copy to circulate, to be commented on (comments, numbers, DRAFT), of decisions and actions only, or with nobody named; one of',
      item: 'Only this agenda item or section, by its id.',
      lang: "The report's language, such as en or fr.",
      page: 'The paper, one of',
      out: 'Where to write: a file, a folder, or - for standard output.',
      force: 'Replace another file.',
    },
    unknownStyle: (id: string, known: readonly string[]) =>
      `There is no style "${id}". The styles are ${known.join(', ')}; a style file is named by its path, such as ./${id}.json.`,
    decisionsOfItem: '--item and --variant decisions exclude each other.',
  },
  validate: {
    help: {
      summary: 'Say whether a file can be read, and if not, what is wrong where.',
      usage: 'FILE',
      details: [
        'FILE may be minutes, a collected report, a group or a report style. Warnings do not make it invalid.',
        'With --json: {"file", "valid", "kind", "version", "readOnly", "checksum", "messages": [{"severity", "code", "text", "where"}]}. What is not known is null; checksum is "matches", "differs" or "absent".',
      ],
      examples: ['rapporteur validate spring.minutes', 'rapporteur validate group.json --json'],
    },
    options: { json: 'Print the result as JSON.' },
    valid: (path: string, words: string, version: number) =>
      `${path} is valid: ${words}, version ${version}.`,
    invalid: (path: string) => `${path} is not valid.`,
    unknownKind: (expected: readonly string[]) =>
      `This is JSON, but not a file of Rapporteur: its "format" would be one of ${expected.join(', ')}.`,
  },
  check: {
    help: {
      summary: 'Say what to look at before the report of a meeting goes out.',
      usage: 'FILE',
      details: [
        'FILE holds the minutes of a meeting (.minutes). Where the folder of its group (group.json) is present, its number is compared with the other meetings there. It ends with 0 when there is nothing to look at, and with 1 otherwise; findings that were let stand in the app do not count.',
        'With --json: {"file", "findings": [{"rule", "place", "text", "details", "dismissed", "canBeMended"}]}.',
      ],
      examples: ['rapporteur check spring.minutes', 'rapporteur check spring.minutes --json'],
    },
    options: { json: 'Print the findings as JSON.' },
    count: (count: number) =>
      count === 0
        ? 'Nothing to look at.\n'
        : `${count} ${count === 1 ? 'thing' : 'things'} to look at.\n`,
  },
  merge: {
    help: {
      summary: 'Make one meeting of two files of it: two rapporteurs, or copies of a sync program.',
      usage: 'A B --out FILE',
      details: [
        'A and B are minutes (.minutes) of the same meeting. What only one of them changed is taken; what one deleted and the other left alone is gone. A note that says something else in both keeps both wordings, to be decided in the app: one is printed, the other never. Of another fact only one value can stand, that of the file saved last; the other becomes a private note of the opening.',
        'With --json: {"undecided", "privateNotes", "from": [{"file", "added", "changed", "removed", "facts"}], "messages": [{"severity", "code", "text"}]}, where undecided are the ids of notes with two wordings and from says what came from each file.',
      ],
      examples: [
        'rapporteur merge anna.minutes ben.minutes --out spring.minutes',
        'rapporteur merge a.minutes b.minutes --base sent.minutes --out c.minutes --json',
      ],
    },
    options: {
      out: 'Where to write: a file, a folder, or - for standard output.',
      base: 'The file from which A and B come, where it is still there.',
      json: 'Print what was merged as JSON.',
      force: 'Replace another file.',
    },
    jsonNeedsFile: '--json prints on standard output: name a file with --out.',
    newerVersion: (path: string) =>
      `${path} was written by a newer version of Rapporteur; update it to merge this file.`,
    otherMeeting: (a: string, b: string) =>
      `${a} and ${b} are files of different meetings; only files of one meeting are merged.`,
    undecided: (count: number) =>
      `${count} ${count === 1 ? 'note has' : 'notes have'} two wordings. Open the meeting to decide; both are in it.`,
    memos: (count: number) =>
      `${count} ${count === 1 ? 'fact differs' : 'facts differ'}; what was not kept is in the private notes of the opening.`,
    took: (path: string, added: number, changed: number) =>
      `From ${path}: ${added} added, ${changed} changed.`,
  },
  sample: {
    help: {
      summary: 'Put an invented group with its meetings into a folder, to try things out.',
      usage: '--out FOLDER',
      details: [
        "The group's own folder is made in FOLDER: its group.json, three meetings and two collected reports. Files that are there already are left alone.",
      ],
      examples: ['rapporteur sample --out minutes'],
    },
    options: { out: 'Where the folder of the group is made.' },
  },
  schema: {
    help: {
      summary: 'Print the JSON Schema of a kind of file, for programs that write such files.',
      usage: '[KIND]',
      details: ['KIND is minutes (if not said), collected-report, group or style.'],
      examples: ['rapporteur schema', 'rapporteur schema group > group.schema.json'],
    },
    unknownKind: (kind: string, kinds: readonly string[]) =>
      `There is no kind of file "${kind}". The kinds are ${kinds.join(', ')}.`,
  },
  circulate: {
    help: {
      summary: 'Write the reports of a meeting with a mail draft that takes them along.',
      usage: 'FILE --out FOLDER',
      details: [
        "The files have the group's name pattern with the version of the minutes. The mail (.eml) opens in a mail program as a draft; it says what was decided, who does what, and when the next meeting is. Nothing is sent.",
      ],
      examples: [
        'rapporteur circulate r16.minutes --out to-send --comments 2030-04-08',
        'rapporteur circulate r16.minutes --out to-send --to docx,pdf --recipients roster',
      ],
    },
    options: {
      out: 'The folder to write into.',
      to: 'Formats with commas between them; docx where not said.',
      style: "The id of a report style: the group's own or one that comes with the program.",
      comments: 'The day by which comments are asked for, such as 2030-04-08.',
      recipients: 'To whom the mail is addressed; nobody where not said.',
      noCalendar: 'Without the calendar entry of the next meeting.',
    },
    wrongFormats: (given: string) =>
      `--to cannot be "${given}"; it is one or more of docx,pdf,html,md,txt.`,
    writing: (step: string, number: number, total: number) =>
      `Writing ${step} (${String(number)} of ${String(total)}); Ctrl+C takes all of it back.`,
    wrongDay: (given: string) => `--comments cannot be "${given}"; a day has the form 2030-04-08.`,
  },
  styles: {
    help: {
      summary: 'List the report styles, or copy one to change it.',
      usage: '[--copy ID --out FILE]',
      details: [
        'A copy is a file to edit; export uses it with --style FILE. The id of the copy is the name of its file.',
        'With --json: {"styles": [{"id", "name", "source"}]}, where source is "meeting" or "collected".',
      ],
      examples: ['rapporteur styles', 'rapporteur styles --copy sectioned --out ours.json'],
    },
    options: {
      json: 'Print the list as JSON.',
      copy: 'Copy this style into the file named by --out.',
      out: 'Where the copy is written; - for standard output.',
      force: 'Replace an existing file.',
    },
    unknownStyle: (id: string, known: readonly string[]) =>
      `There is no style "${id}". The styles are ${known.join(', ')}.`,
    copyNeedsOut: 'Say with --out where the copy is written.',
    outNeedsCopy: '--out is for a copy: say with --copy which style.',
    copyName: (name: string) => `${name} (copy)`,
  },
  register: {
    help: {
      summary: 'List the decisions or actions over all meetings of a folder.',
      usage: 'FOLDER --actions|--decisions',
      details: [
        "FOLDER is a group's folder, or any with .minutes files in it or below it. Each action stands with its owners, the day it is due, where it stands now, and the meeting that reported so last; each decision with the number that its report gives it.",
        'Nothing off the record is listed. A file that cannot be read is named and left out.',
      ],
      examples: [
        'rapporteur register minutes/rivers --actions --open',
        'rapporteur register minutes/rivers --actions --overdue --owner "Okafor"',
        'rapporteur register minutes/rivers --decisions --csv --out decisions.csv',
        'rapporteur register minutes/rivers --actions --ics --out actions.ics',
      ],
    },
    options: {
      actions: 'List the actions.',
      decisions: 'List the decisions.',
      open: 'Only what is still open: actions to be done, decisions only proposed.',
      overdue: 'Only actions that are still to be done though their day is over.',
      owner: 'Only actions of somebody, by any part of the name.',
      text: 'Only what has all these words in it.',
      json: 'Print JSON for other programs.',
      csv: 'Print a table that spreadsheets open safely.',
      ics: 'Print a calendar of the open actions and the announced meetings.',
      out: 'Where to write: a file, or a folder in which it gets a name of its own.',
      force: 'Replace a file that is there already.',
    },
    whichRegister: 'Say --actions or --decisions, one of them.',
    whichForm: 'Say only one of --json, --csv and --ics.',
    notFolder: (path: string) => `${path} is not a folder that can be read.`,
    onlyActions: (option: string) => `--${option} is for --actions.`,
    notRead: (path: string, reason: string) => `${path} was not read: ${reason}`,
    none: 'Nothing is listed.',
    overdue: 'overdue',
    noOwner: 'no owner',
    noDue: 'no due date',
    due: (day: string) => `due ${day}`,
    reportedIn: (meeting: string) => `reported in ${meeting}`,
    supersededBy: (other: string) => `superseded by ${other}`,
  },
  import: {
    help: {
      summary: 'Take into a meeting what a meeting platform has saved, and say what that does.',
      usage: 'KIND FILE --into MEETING',
      details: [
        'KIND is attendance, chat, agenda, calendar or transcript; FILE is known by its content, whatever its name. MEETING is a .minutes file. People are matched with those of the meeting and its group by address, learned name and exact name; whatever is in doubt is a question, is listed, and stays out unless it is answered. The same file once more changes nothing.',
        'Each question is listed with the word that names it and its choices: "--answer entry-3=person-7" says who somebody is, "new" takes somebody as new, "leave" leaves them out, "same:entry-2" says that two entries are one person. Others are day-order=dayFirst, meeting=2, event=…, columns=name:1,join:3, day=2030-03-25, recording-start=2030-03-25T09:00:00Z. An answer may open further questions; a wrong one ends the call, and nothing is written.',
        'What is printed accounts for every line of FILE. With --json: {"file", "into", "written", "changes", "kind", "form", "encoding", "zone", "people" or "chat" or "cues" or "items", "questions", "lines": [{"line", "lastLine", "fate", "why"}], "messages": [{"severity", "code", "text", "line"}]}. Moments are in UTC; what is not known is null.',
      ],
      examples: [
        'rapporteur import attendance list.csv --into spring.minutes --dry-run',
        'rapporteur import chat saved.txt --into spring.minutes --zone UTC',
        'rapporteur import calendar invite.ics --into spring.minutes --json',
        'rapporteur import attendance list.csv --into spring.minutes --answer entry-3=new',
      ],
    },
    options: {
      into: 'The meeting into which it goes.',
      group:
        "The group's folder, with the people it knows; otherwise the meeting's own group, where its folder is.",
      zone: 'The zone of hours that name none, such as Europe/Zurich; otherwise the zone of the meeting.',
      answer: 'Answers a question, by the word that the preview names it by; once for each.',
      answers: 'A JSON file with answers, {"entry-3": "new"}; --answer goes before it.',
      dryRun: 'Only say what would be done.',
      json: 'Print it as JSON for other programs.',
    },
  },
  new: {
    help: {
      summary: 'Make the file of a new meeting.',
      usage: '--out PATH',
      details: [
        "With --group, the meeting takes from the group's folder what is known already: the next number in its series and cycle, counted over the .minutes files there, the officers and the roster as expected participants, the standing agenda items, the usual hour, and the action items that are still open.",
        'An existing file is never replaced.',
      ],
      examples: [
        'rapporteur new --out spring.minutes --title "Spring meeting"',
        'rapporteur new --group minutes/rivers --date 2030-03-25 --out minutes/rivers',
      ],
    },
    options: {
      group: "The group's folder, with its group.json.",
      series: "Id of the group's series; needed where it has several.",
      title: 'A title, where it is not made from group and number.',
      date: 'The day, such as 2030-03-25.',
      start: 'The hour when it begins, such as 14:00.',
      lang: "The meeting's language; otherwise the group's, or en.",
      out: 'Where to write: a file, or a folder in which it gets a name of its own.',
    },
    severalSeries: (ids: readonly string[]) =>
      `The group has several series; say --series with one of ${ids.join(', ')}.`,
    unknownSeries: (id: string, ids: readonly string[]) =>
      `The group has no series "${id}". Its series are ${ids.join(', ')}.`,
    seriesNeedsGroup: '--series is for a group: say --group with its folder.',
    wrongValue: (option: string, given: string, rule: string) =>
      `--${option} cannot be "${given}": ${rule}.`,
    notCounted: (path: string) => `${path} was not counted.`,
  },
} as const;
